import ArgumentParser
import Foundation
import Hosting

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A subcommand that is a program of its own beside this one, as it needs libraries that take minutes to build.
protocol OtherProgram: ParsableCommand {
    /// Its file: `bot-serve`.
    static var program: String { get }
    /// What it is started with before the arguments given.
    static var leading: [String] { get }
    var arguments: [String] { get }
}

extension OtherProgram {
    /// Becomes the other program: its input, output, signals and exit code are this one's.
    func run() throws {
        let own = URL(filePath: isThere("/proc/self/exe") ? "/proc/self/exe" : CommandLine.arguments[0]).resolvingSymlinksInPath()
        let path = own.deletingLastPathComponent().appending(path: Self.program).path
        guard isThere(path) else {
            complain("\(Self.program) is not built yet: run `make all`, which takes some minutes the first time")
            throw ExitCode(69)
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + Self.leading + arguments).map { strdup($0) }
        words.append(nil)
        execv(path, words)
        complain("\(path) cannot be started: \(String(cString: strerror(errno)))")
        throw ExitCode(69)
    }
}

struct ServeCommand: OtherProgram {
    static let program = "bot-serve", leading: [String] = []
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Answer on WhatsApp, Telegram and other gateways; or, with --simulate, in the browser.",
        helpNames: [])

    @Argument(parsing: .captureForPassthrough)
    var arguments: [String] = []
}

struct BackupCommand: OtherProgram {
    static let program = "bot-backup", leading = ["backup"]
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write everything that is kept into one encrypted file, also while the bot runs.", helpNames: [])

    @Argument(parsing: .captureForPassthrough)
    var arguments: [String] = []
}

struct RestoreCommand: OtherProgram {
    static let program = "bot-backup", leading = ["restore"]
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in place of a data file. Stop the bot first.", helpNames: [])

    @Argument(parsing: .captureForPassthrough)
    var arguments: [String] = []
}
