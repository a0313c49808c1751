import Foundation
import ShopFixtures
import Testing

/// `bot test --advice` and `bot test --mutate`: what they print, and how they end.
@Suite struct AdviceCommandTests {
    private static let greeting = """
        reply "hi" [[ Halo {kak} 😊 Dengan Toko Uji. ]]
        function on.session(chat) chat:say "hi" end
        """

    private func shop(_ chats: [String: String], _ more: [String: String] = [:]) throws -> ScratchFolder {
        let files = SmallShop.files(["a.lua": Self.greeting]).merging(chats) { _, new in new }.merging(more) { _, new in new }
        return try ScratchFolder(Dictionary(uniqueKeysWithValues: files.map { ("rules/toko/\($0.key)", $0.value) }))
    }

    private func test(_ folder: ScratchFolder, _ arguments: String...) async throws -> BotProgram.Result {
        try await BotProgram.run(["test"] + arguments, in: folder.path)
    }

    @Test func whatIsBrokenIsShownByConversationAndInATable() async throws {
        let folder = try shop(["a.chat": "# Terima kasih\n> makasih\n< Sama-sama kak"])
        let result = try await test(folder, "--advice")
        #expect(result.exit == 1 && result.err == "")
        #expect(result.out.hasPrefix("✗ Terima kasih\n  rules/toko/a.chat:2: no-loose-end: Sama-sama kak\n\n  check"), "\(result.out)")
        #expect(result.lines.contains { $0.hasPrefix("✗ no-loose-end               1       1  a turn ends with ") }, "\(result.out)")
        #expect(result.lines.contains { $0.hasPrefix("  greets-once                1       0  ") })
        #expect(result.out.hasSuffix("\n\n1 conversation looked at: 1 of 20 checks are broken\n"), "\(result.out)")
    }

    @Test func whatIsSwitchedOffEndsWithNothing() async throws {
        let folder = try shop(["a.chat": "# Terima kasih\n# advice: off no-loose-end — cukup\n> makasih\n< Sama-sama kak"])
        let result = try await test(folder, "rules/toko", "--advice")
        #expect(result.exit == 0 && result.out.hasSuffix("1 conversation looked at: nothing is broken\n"), "\(result.out)")
    }

    @Test func itIsWrittenAsJSON() async throws {
        let folder = try shop(["a.chat": "# Terima kasih\n> makasih\n< Sama-sama kak", "b.chat": "> makasih\n< Halo"])
        let result = try await test(folder, "--advice", "--json")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
        let conversations = try #require(json["conversations"] as? [[String: Any]])
        let broken = try #require(conversations.first?["broken"] as? [[String: Any]])
        #expect(result.exit == 1 && conversations.first?["path"] as? String == "rules/toko/a.chat")
        #expect(broken.first?["check"] as? String == "no-loose-end" && broken.first?["line"] as? Int == 2)
        #expect((json["checks"] as? [[String: Any]])?.count == 20 && json["differ"] as? [String] == ["rules/toko/b.chat"])
        #expect(result.err == "rules/toko/b.chat does not hold as it is written: bot test rules/toko/b.chat\n")
    }

    @Test func whatWasReallySaidIsLookedAtToo() async throws {
        let kept = try await KeptShop()
        let result = try await kept.bot("test", "rules", "--advice")
        #expect(result.exit == 1)
        #expect(result.out.contains("✗ +62812•••0001\n  turn 1: greets-once: no greeting: Gamis Nayla Rp189.000 kak\n"), "\(result.out)")
        #expect(!result.out.contains("81200000001"))
    }

    @Test func unnoticedChangesAreShownWithTheirLine() async throws {
        let folder = try shop(["a.chat": "> makasih\n< Halo*\n< Sama-sama kak"])
        let result = try await test(folder, "--mutate", "--most", "0", "--seed", "3")
        #expect(result.exit == 1 && result.err == "")
        #expect(result.lines.contains("rules/toko/harga.lua:6: the pattern `{product} berapa` of ask_price is gone"), "\(result.out)")
        #expect(!result.out.contains("the rule thanks"), "\(result.out)")
        #expect(result.lines.last?.wholeMatch(of: /\d+ mutants, \d+ unnoticed \(\d+\.\d %\)/) != nil)
        #expect(try await test(folder, "--mutate", "--most", "100").exit == 0)
        let sample = try await test(folder, "--mutate", "--count", "2", "--most", "100")
        #expect(sample.lines.contains { $0.hasPrefix("2 of ") && $0.contains(" changes were tried, seed 1, in ") }, "\(sample.out)")
    }

    @Test(arguments: [
        ["--advice", "--fuzz", "3"], ["--json"], ["--count", "3"], ["--most", "3"], ["--mutate", "--advice"], ["--mutate", "--count", "0"],
        ["--mutate", "--most", "101"], ["--advice", "--junit", "x"],
    ])
    func optionsThatDoNotFitAreRefused(_ options: [String]) async throws {
        let folder = try shop([:])
        let result = try await BotProgram.run(["test"] + options, in: folder.path)
        #expect(result.exit == 64 && result.err.contains("--"))
    }

    @Test(arguments: [["--advice"], ["--mutate"]])
    func whatDoesNotLoadEndsWithTwo(_ options: [String]) async throws {
        let folder = try shop(["a.chat": "> makasih"], ["x.lua": "function on.x("])
        let result = try await BotProgram.run(["test"] + options, in: folder.path)
        #expect(result.exit == 2 && result.out == "" && result.err.contains("rules/toko/x.lua:1: error:"))
    }
}
