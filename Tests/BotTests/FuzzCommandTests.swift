import Foundation
import ShopFixtures
import Testing

/// `bot test --fuzz`: what it prints, what it writes, and how it ends.
@Suite struct FuzzCommandTests {
    private func shop(_ rules: String? = nil) throws -> ScratchFolder {
        let files = SmallShop.files(rules.map { ["salah.lua": $0] } ?? [:])
        return try ScratchFolder(Dictionary(uniqueKeysWithValues: files.map { ("rules/toko/\($0.key)", $0.value) }))
    }

    private static let broken = "intent \"broken\" [[ rusak ]]\nfunction on.broken(chat) error \"sengaja\" end"

    @Test func walksThatHoldEndWithNothing() async throws {
        let folder = try shop()
        let result = try await BotProgram.run(["test", "--fuzz", "10"], in: folder.path)
        #expect(result.exit == 0 && result.err == "")
        let lines = result.out.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("toko: 10 walks, seed 1: ") == true)
        #expect(lines.dropFirst() == ["  intents    2 of 2 reached", "  rules      2 of 2 reached", "  questions  0 put: ", "everything held"])
        let checksum = try #require(lines.first?.split(separator: " ").last)
        let again = try await BotProgram.run(["test", "rules/toko", "--fuzz", "10", "--seed", "1"], in: folder.path)
        #expect(again.out.contains("checksum \(checksum)\n"), "another process makes the same walks and gets the same answers")
    }

    @Test func aFailureIsWrittenAsAConversationThatFailsAgain() async throws {
        let folder = try shop(Self.broken)
        let result = try await BotProgram.run(["test", "--fuzz", "30", "--seed", "5"], in: folder.path)
        #expect(result.exit == 1 && result.out.contains("✗ a rule failed") && result.out.hasSuffix("\n1 kind of failure\n"))
        let file = try #require(
            result.out.split(separator: "\n").first { $0.hasPrefix("  again: bot test ") }?.split(separator: " ").last.map(String.init))
        let chat = try String(contentsOfFile: "\(folder.path)/\(file)", encoding: .utf8)
        #expect(file.hasPrefix("fuzz-5-") && chat.contains("shop toko\n") && chat.contains("> rusak\n"))
        let again = try await BotProgram.run(["test", file], in: folder.path)
        #expect(again.exit == 1 && again.out.contains("sengaja"))
    }

    @Test func twoShopsThatFailInTheSameWalkHaveAFileEach() async throws {
        let folder = try shop(Self.broken)
        for (name, text) in SmallShop.files(["salah.lua": Self.broken]) { try folder.write("rules/toko2/\(name)", text) }
        let result = try await BotProgram.run(["test", "--fuzz", "30"], in: folder.path)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".chat") }
        #expect(result.exit == 1 && files.count == 2 && files.contains { $0.hasPrefix("toko2-fuzz-1-") }, "\(files)")
    }

    @Test(arguments: [["--fuzz", "0"], ["--seed", "3"], ["--fuzz", "3", "--filter", "x"], ["--fuzz", "3", "--junit", "x"]])
    func optionsThatDoNotFitAreRefused(_ options: [String]) async throws {
        let folder = try shop()
        let result = try await BotProgram.run(["test"] + options, in: folder.path)
        #expect(result.exit == 64 && result.err.contains("--fuzz"))
    }

    @Test func aShopThatDoesNotLoadEndsWithTwo() async throws {
        let folder = try shop("function on.x(")
        let result = try await BotProgram.run(["test", "--fuzz", "3"], in: folder.path)
        #expect(result.exit == 2 && result.out == "" && result.err.contains("rules/toko/salah.lua:1: error:"))
    }
}
