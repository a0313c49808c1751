import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// The built `bot`, run as a child.
enum BotProgram {
    /// Where it lies: beside the tests' own bundle, in whichever configuration they were built.
    static let path: String = {
        var places = CommandLine.arguments.map { URL(filePath: $0) }
        places += [Bundle.main.executableURL, URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()].compactMap { $0 }
        for place in places {
            var folder = place.deletingLastPathComponent()
            for _ in 0..<4 {
                let program = folder.appending(path: "bot").path
                if FileManager.default.isExecutableFile(atPath: program), !isFolder(program) { return program }
                folder = folder.deletingLastPathComponent()
            }
        }
        fatalError("there is no bot beside \(CommandLine.arguments[0])")
    }()

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    struct Result {
        var exit: Int32
        var out: String
        var err: String
        var lines: [String] { out.split(separator: "\n", omittingEmptySubsequences: false).dropLast(out.hasSuffix("\n") ? 1 : 0).map(String.init) }
    }

    /// Runs it to its end with `input` on standard input; three minutes at most, then it is killed.
    static func run(_ arguments: [String], input: String = "", in folder: String? = nil) async throws -> Result {
        try await run(arguments, input: Data(input.utf8), in: folder)
    }

    /// - Parameter program: the bot, if not given.
    static func run(_ arguments: [String], input: Data, in folder: String? = nil, program: String? = nil) async throws -> Result {
        let bot = try RunningBot(arguments, in: folder, program: program)
        bot.send(input)
        bot.endInput()
        let exit = await bot.exit()
        return Result(exit: exit, out: bot.out.all, err: bot.err.all)
    }
}

/// A child that is talked to while it runs.
final class RunningBot: Sendable {
    let out = Collected(), err = Collected()
    private let process = Process()
    private let input = Pipe()

    init(_ arguments: [String], in folder: String? = nil, program: String? = nil) throws {
        process.executableURL = URL(filePath: program ?? BotProgram.path)
        process.arguments = arguments
        // A child that ends before it has read everything is no end of ours.
        signal(SIGPIPE, SIG_IGN)
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let outPipe = Pipe(), errPipe = Pipe()
        process.standardInput = input
        process.standardOutput = outPipe
        process.standardError = errPipe
        try process.run()
        out.collect(outPipe)
        err.collect(errPipe)
    }

    deinit { if process.isRunning { process.terminate() } }

    /// Ends it as a power cut does: at once, whatever it is doing.
    func kill() { _ = Glibc.kill(process.processIdentifier, SIGKILL) }

    func send(_ data: Data) {
        let handle = input.fileHandleForWriting
        do {
            try handle.write(contentsOf: data)
        } catch {
            // The child has gone; its exit code says why.
        }
    }

    func send(line: String) { send(Data((line + "\n").utf8)) }

    func endInput() {
        do {
            try input.fileHandleForWriting.close()
        } catch {
            Issue.record("the input cannot be closed: \(error)")
        }
    }

    /// The exit code; the child is killed after three minutes, which records an issue.
    func exit() async -> Int32 {
        let deadline = ContinuousClock.now + .seconds(180)
        while process.isRunning || !out.isAtEnd || !err.isAtEnd {
            if ContinuousClock.now > deadline {
                Issue.record("the bot did not end within three minutes")
                process.terminate()
                return -1
            }
            await pause()
        }
        return process.terminationStatus
    }

    /// Waits until `holds`, three minutes at most.
    func wait(until what: String, _ holds: () -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(180)
        while !holds() {
            try #require(ContinuousClock.now < deadline, "within three minutes: \(what). out: \(out.all) err: \(err.all)")
            await pause()
        }
    }

    private func pause() async {
        do {
            try await Task.sleep(for: .milliseconds(5))
        } catch {
            // Cancelled: the deadline of the caller decides.
        }
    }
}

/// What came out of a pipe so far.
///
/// `@unchecked`: all that is mutable is touched only while `lock` is held.
final class Collected: @unchecked Sendable {
    private let lock = NSLock()
    private var bytes = Data()
    private var ended = false

    var all: String { lock.withLock { String(decoding: bytes, as: UTF8.self) } }
    /// The lines that are complete.
    var lines: [String] {
        all.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
    var isAtEnd: Bool { lock.withLock { ended } }

    func collect(_ pipe: Pipe) {
        let handle = pipe.fileHandleForReading
        Thread.detachNewThread { [self] in
            while true {
                let more = handle.availableData
                lock.withLock { if more.isEmpty { ended = true } else { bytes += more } }
                if more.isEmpty { return }
            }
        }
    }
}
