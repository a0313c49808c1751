import Dialogue
import Foundation
import SQLiteStore
import ShopFixtures
import Testing

/// A disk that fails under a running bot: the sender reads why, nothing is half written, and the next start goes on.
@Suite struct DiskFaultTests {
    private let folder: ScratchData
    private let lines = CrashScene(seed: 5).lines

    init() throws { folder = try ScratchData() }

    /// Runs a shell script in which `$BOT` is the bot on the data file `$DATA`.
    private func shell(_ script: String, data: String, input: String) async throws -> BotProgram.Result {
        let bot = "\(BotProgram.path) run \(CrashScene.shop) --json --data"
        return try await BotProgram.run(["-c", "DATA='\(data)'; BOT=\"\(bot) $DATA\"; \(script)"], input: Data(input.utf8), program: "/bin/sh")
    }

    private func input(_ lines: some Sequence<CrashScene.Line>) -> String { lines.map { $0.json + "\n" }.joined() }

    private func replies(_ line: String) throws -> String? {
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
        guard answer["error"] == nil else { return nil }
        return String(decoding: try JSONSerialization.data(withJSONObject: answer["replies"] ?? [], options: .sortedKeys), as: UTF8.self)
    }

    /// Everything is sent to a bot whose disk fails after a while, and then again to one whose disk is well: what was
    /// answered before is answered the same, and the rest as if nothing had been.
    private func checkRecovery(_ fault: String, _ reason: String, data: String? = nil) async throws {
        let calmData = folder.newFile()
        let calm = try await shell("exec $BOT", data: calmData, input: input(lines))
        let expected = try calm.lines.map(replies)
        let data = data ?? folder.newFile()
        let failing = try await shell(fault, data: data, input: input(lines))
        let during = try failing.lines.map(replies)
        try #require(during.count == lines.count, "\(failing.err)")
        let failed = try #require(during.firstIndex(of: nil), "the disk did not fail")
        #expect(Array(during[..<failed]) == Array(expected[..<failed]))
        #expect(failing.lines[failed].contains(reason), "\(failing.lines[failed])")
        let after = try await shell("exec $BOT", data: data, input: input(lines))
        #expect(try after.lines.map(replies) == expected)
        let orders = try await SQLiteStore(path: calmData).orders(of: "hijab-aisyah")
        #expect(!orders.isEmpty)
        #expect(try await SQLiteStore(path: data).orders(of: "hijab-aisyah") == orders)
    }

    @Test func aDiskThatGivesErrorsIsNamedAndOvercome() async throws {
        // Files may not grow beyond 256 KiB, and a write beyond is an error, not the end.
        try await checkRecovery("trap '' XFSZ; ulimit -f 512; exec $BOT", "the disk reports an error")
    }

    @Test(.enabled(if: canMount, "no file system may be mounted here"))
    func aFullDiskIsNamedAndOvercome() async throws {
        // A disk of 400 KiB in a name space of its own; what is on it is carried over.
        let script = """
            unshare -rm sh -c 'mount -t tmpfs -o size=400k none /mnt; \(BotProgram.path) run \(CrashScene.shop) --json --data /mnt/full.db; \
            cp /mnt/full.db* \(folder.path)'
            """
        try await checkRecovery(script, "the disk is full", data: folder.path + "/full.db")
    }

    @Test(.enabled(if: canMount, "no file system may be mounted here"))
    func aFileThatMayNotBeWrittenIsNamed() async throws {
        let data = folder.newFile()
        _ = try await shell("exec $BOT", data: data, input: input(lines.prefix(3)))
        let script = "unshare -rm sh -c 'mount --bind \(folder.path) \(folder.path) && mount -o remount,ro,bind \(folder.path) && '\"$BOT\""
        let result = try await shell(script, data: data, input: input(lines.prefix(1)))
        #expect(result.exit == 74 && result.err.contains("see that its folder is there and that this user may write in it"), "\(result)")
        #expect(try await shell("exec $BOT", data: data, input: input(lines.prefix(3))).lines.map(replies).allSatisfy { $0 != nil })
    }

    private static let canMount: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    @Test func aFolderThatIsNotThereIsNamed() async throws {
        let result = try await BotProgram.run(["run", CrashScene.shop, "--json", "--data", folder.path + "/none/d.db"])
        #expect(result.exit == 74 && result.err.contains("it cannot be opened; see that its folder is there"))
    }
}
