import Foundation
import ShopFixtures
import Testing

@Suite struct BackupCommandTests {
    private let shop: KeptShop

    init() async throws { shop = try await KeptShop() }

    private func bot(_ arguments: [String], passphrase: String? = "kunci rahasia toko") async throws -> BotProgram.Result {
        let variable = passphrase.map { ["LARIS_BACKUP_PASSPHRASE=\($0)"] } ?? ["-u", "LARIS_BACKUP_PASSPHRASE"]
        return try await BotProgram.run(variable + [BotProgram.path] + arguments, input: Data(), in: shop.folder.path, program: "/usr/bin/env")
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: shop.folder.path).filter { $0 != "rules" }.sorted()
    }

    @Test func whatWasBackedUpComesBack() async throws {
        #expect(try await bot(["backup", "a.bak", "--data", "t.db"]).out == "a.bak: toko, encrypted.\n")
        let bytes = try Data(contentsOf: URL(filePath: shop.folder.path + "/a.bak"))
        #expect(bytes.range(of: Data("gamis".utf8)) == nil && bytes.range(of: Data("SQLite".utf8)) == nil)
        let before = try await shop.out("history", "081200000001")
        _ = try await shop.say([#"{"from":"0812-0000-0001","at":"2026-11-25T09:15:00+07:00","text":"makasih"}"#])
        #expect(try await shop.out("history", "081200000001") != before)
        #expect(try await bot(["restore", "a.bak", "--data", "t.db"]).exit == 73, "what is there is not replaced unasked")
        #expect(try await bot(["restore", "a.bak", "--data", "t.db", "--replace"]).exit == 0)
        #expect(try await shop.out("history", "081200000001") == before)
        #expect(
            try files().filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") } == ["a.bak", "t.db", "t.db.before-restore"], "nothing else is left")
    }

    @Test func itIsTakenWhileTheBotRuns() async throws {
        let running = try RunningBot(["run", "rules/toko", "--json", "--data", "t.db"], in: shop.folder.path)
        running.send(line: #"{"from":"0812-0000-0009","text":"makasih"}"#)
        try await running.wait(until: "an answer") { !running.out.lines.isEmpty }
        #expect(try await bot(["backup", "a.bak", "--data", "t.db"]).exit == 0)
        running.endInput()
        #expect(await running.exit() == 0)
        #expect(try await bot(["restore", "a.bak", "--data", "n.db"]).exit == 0)
        let restored = try await BotProgram.run(["contacts", "list", "--data", "n.db"], in: shop.folder.path)
        #expect(restored.out.contains("+6281200000009"))
    }

    @Test(
        arguments: [
            ("falsch falsch falsch", 74, "the passphrase is wrong"), ("kurz", 74, "needs at least 12"),
            (nil, 64, "there is no passphrase: set LARIS_BACKUP_PASSPHRASE"),
        ] as [(String?, Int32, String)])
    func withoutThePassphraseNothingIsOpened(_ passphrase: String?, _ exit: Int32, _ sentence: String) async throws {
        #expect(try await bot(["backup", "a.bak", "--data", "t.db"]).exit == 0)
        let result = try await bot(["restore", "a.bak", "--data", "n.db"], passphrase: passphrase)
        #expect(result.exit == exit && result.err.contains(sentence), "\(result.err)")
        #expect(try files().allSatisfy { !$0.hasPrefix("n.db") })
    }

    @Test func anythingElseIsNoBackup() async throws {
        let result = try await bot(["restore", "t.db", "--data", "n.db"])
        #expect(result.exit == 74 && result.err.contains("t.db"))
        #expect(try files().allSatisfy { !$0.hasPrefix("n.db") })
    }
}
