import Dialogue
import Foundation
import SQLiteStore
import ShopFixtures
import Testing

@Suite struct TwoProcessTests {
    /// Whoever is asked, and whoever is first: every line goes to both at once, under the same id.
    @Test func twoProcessesOnOneDataFileAnswerLikeOne() async throws {
        let folder = try ScratchData()
        let scene = CrashScene(seed: 3)
        let alone = try await BotProgram.run(
            ["run", CrashScene.shop, "--json", "--data", folder.newFile()], input: scene.lines.map { $0.json + "\n" }.joined())
        let expected = try alone.lines.map(replies)
        let data = folder.newFile()
        let bots = try (0..<2).map { _ in try RunningBot(["run", CrashScene.shop, "--json", "--data", data]) }
        for (at, line) in scene.lines.enumerated() {
            for bot in bots { bot.send(line: line.json) }
            for bot in bots {
                try await bot.wait(until: "an answer to \(line.json)") { bot.out.lines.count > at || bot.out.isAtEnd }
                #expect(try replies(try #require(bot.out.lines.dropFirst(at).first)) == expected[at], "\(line.json)")
            }
        }
        for bot in bots {
            bot.endInput()
            #expect(await bot.exit() == 0)
        }
        let orders = try await SQLiteStore(path: data).orders(of: "hijab-aisyah").map(\.order.number)
        #expect(!orders.isEmpty && orders == orders.indices.map { "HA-" + String(format: "%04d", $0 + 1) }, "every order is there once")
    }

    private func replies(_ line: String) throws -> String {
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let kept = ["replies": answer["replies"], "error": answer["error"]].compactMapValues { $0 }
        return String(decoding: try JSONSerialization.data(withJSONObject: kept, options: .sortedKeys), as: UTF8.self)
    }

    @Test func ofAThousandCustomersAtOnceNothingCrosses() async throws {
        let folder = try ScratchData()
        let customers = (0..<1000).map { number in
            (
                from: "+62812100\(10_000 + number)", name: "Siti \(word(number))", phone: "0813200\(10_000 + number)",
                address: "Jl. Mawar No. \(number + 1) RT 01 RW 02 Caturtunggal"
            )
        }
        let steps: [(_ at: Int) -> String] = [
            { _ in "pesan pashmina nude 1" },
            { who in
                let own = customers[who]
                return "Nama: \(own.name)\nNo HP: \(own.phone)\nAlamat: \(own.address)\nKota: Sleman\nKurir: J&T"
            },
            { _ in "cod" }, { _ in "ya" },
        ]
        var dice = Dice(11)
        var next = [Int](repeating: 0, count: customers.count)
        var open = Array(customers.indices)
        var lines: [(who: Int, step: Int)] = []
        while !open.isEmpty {
            let at = Int(dice.next(UInt64(open.count)))
            lines.append((open[at], next[open[at]]))
            next[open[at]] += 1
            if next[open[at]] == steps.count { open.swapAt(at, open.count - 1); open.removeLast() }
        }
        let input = try lines.enumerated().map { number, line in
            let fields = ["from": customers[line.who].from, "text": steps[line.step](line.who), "id": "\(number)", "at": "2026-11-23T09:00:00+07:00"]
            return String(decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self) + "\n"
        }
        let result = try await BotProgram.run(["run", CrashScene.shop, "--json", "--data", folder.newFile()], input: input.joined())
        try #require(result.lines.count == lines.count, "\(result.err)")
        for (line, out) in zip(lines, result.lines) where line.step >= 2 {
            let own = customers[line.who]
            if line.step == 2 {
                #expect(out.contains(own.name) && out.contains(own.address), "the summary of \(own.name), \(own.phone): \(out)")
            }
            #expect(out.ranges(of: /Siti [A-Z][a-z]+/).allSatisfy { out[$0] == own.name }, "a name of another than \(own.name) in \(out)")
        }
        let placed = result.lines.flatMap { line in line.matches(of: /pesanan HA-\d{4}/).map { String($0.output) } }
        #expect(Set(placed).count == 1000)
    }

    /// A name for each number.
    private func word(_ number: Int) -> String {
        let syllables = ["ba", "de", "ka", "lu", "mo", "ni", "ro", "sa", "wu", "ti"]
        return String(number + 1000).compactMap { $0.wholeNumberValue.map { syllables[$0] } }.joined().capitalized
    }
}
