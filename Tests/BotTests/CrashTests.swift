import Dialogue
import Foundation
import SQLiteStore
import ShopFixtures
import Testing

/// A bot that is killed at any moment and started again, with the last line sent once more, says and keeps what one
/// says and keeps that was never killed. `make crash` kills it thousands of times.
@Suite struct CrashTests {
    private static let kills = ProcessInfo.processInfo.environment["CRASHES"].flatMap { Int($0) } ?? 40

    @Test(.timeLimit(.minutes(60))) func killedAtAnyMomentNothingIsLostAndNothingHappensTwice() async throws {
        let folder = try ScratchData()
        var killed = 0
        var seed: UInt64 = 1
        while killed < Self.kills {
            let scene = CrashScene(seed: seed)
            var calm = Watcher(data: folder.newFile(), dice: nil)
            try await calm.play(scene)
            var stormy = Watcher(data: folder.newFile(), dice: Dice(seed &+ 7))
            try await stormy.play(scene)
            killed += stormy.kills
            for line in scene.lines {
                #expect(stormy.answers[line.id] == calm.answers[line.id], "seed \(seed), \(line.json)")
            }
            #expect(stormy.unasked == calm.unasked, "seed \(seed): what is said unasked")
            let (one, other) = (try await Kept(calm.data), try await Kept(stormy.data))
            #expect(one.orders == other.orders, "seed \(seed): the orders")
            #expect(one.orders.map(\.order.number) == one.orders.indices.map { "HA-" + String(format: "%04d", $0 + 1) })
            #expect(one.conversations == other.conversations, "seed \(seed): the conversations")
            seed += 1
        }
        #expect(killed >= Self.kills)
    }

    /// What a data file holds.
    private struct Kept {
        var orders: [PlacedOrder]
        var conversations: [String: Conversation]

        init(_ path: String) async throws {
            let store = try SQLiteStore(path: path)
            orders = try await store.orders(of: "hijab-aisyah")
            let all = try await store.conversations(of: "hijab-aisyah", after: nil, limit: 100)
            conversations = Dictionary(uniqueKeysWithValues: all.map { ($0.customer.id, $0.conversation) })
        }
    }

    /// Sends lines one by one, and hears the answers; with dice it kills the bot now and then.
    private struct Watcher {
        let data: String
        var dice: Dice?
        var kills = 0
        /// The replies to each line, as JSON.
        var answers: [String: String] = [:]
        /// What came unasked, by its number.
        var unasked: [Int: String] = [:]
        private var bot: RunningBot?
        private var heard = 0

        init(data: String, dice: Dice?) { (self.data, self.dice) = (data, dice) }

        mutating func play(_ scene: CrashScene) async throws {
            for line in scene.lines {
                while try await !send(line) {}
            }
            bot?.endInput()
            if let bot { #expect(await bot.exit() == 0) }
        }

        /// False when the bot was killed before its answer was heard.
        private mutating func send(_ line: CrashScene.Line) async throws -> Bool {
            let bot = try running()
            bot.send(line: line.json)
            switch dice?.next(4) {
            case 0?:
                // In the middle of it, most likely.
                usleep(UInt32(dice?.next(4000) ?? 0))
                return await kill(bot)
            case 1?:
                try await hear(line, from: bot)
                _ = await kill(bot)
                // Nobody knows whether the answer arrived: it is sent again.
                return dice?.next(2) == 0
            default:
                try await hear(line, from: bot)
                return true
            }
        }

        private mutating func running() throws -> RunningBot {
            if let bot { return bot }
            let started = try RunningBot(["run", CrashScene.shop, "--json", "--data", data])
            (bot, heard) = (started, 0)
            return started
        }

        private mutating func kill(_ bot: RunningBot) async -> Bool {
            bot.kill()
            _ = await bot.exit()
            kills += 1
            self.bot = nil
            return false
        }

        private mutating func hear(_ line: CrashScene.Line, from bot: RunningBot) async throws {
            let heard = heard
            try await bot.wait(until: "an answer to \(line.json)") { bot.out.lines.count > heard || bot.out.isAtEnd }
            let lines = bot.out.lines
            try #require(lines.count > heard, "the bot ended: \(bot.err.all)")
            self.heard += 1
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(lines[heard].utf8)) as? [String: Any])
            #expect(answer["error"] == nil, "\(line.json)")
            let kept = ["replies": answer["replies"], "state": answer["state"]].compactMapValues { $0 }
            let text = String(decoding: try JSONSerialization.data(withJSONObject: kept, options: .sortedKeys), as: UTF8.self)
            if let before = answers[line.id] { #expect(before == text, "the same line is answered the same") }
            answers[line.id] = text
            for case let item as [String: Any] in answer["unasked"] as? [Any] ?? [] {
                let number = try #require(item["number"] as? Int)
                let text = String(decoding: try JSONSerialization.data(withJSONObject: item, options: .sortedKeys), as: UTF8.self)
                if let before = unasked[number] { #expect(before == text, "the same number is the same message") }
                unasked[number] = text
            }
        }
    }
}
