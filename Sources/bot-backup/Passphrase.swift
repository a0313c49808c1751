import ArgumentParser
import Foundation
import Hosting

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The passphrase of backups. It never stands in a command line, where every user of the machine can read it.
enum Passphrase {
    static let variable = "LARIS_BACKUP_PASSPHRASE"

    /// - Parameter twice: a slip of the finger would lock the backup for ever.
    static func read(twice: Bool) throws -> String {
        if let given = ProcessInfo.processInfo.environment[variable], !given.isEmpty { return given }
        guard isatty(0) == 1 else {
            complain("there is no passphrase: set \(variable), or run this in a terminal")
            throw ExitCode(64)
        }
        let typed = ask("Passphrase (12 characters or more): ")
        if twice, ask("Once more: ") != typed {
            complain("the two are not the same")
            throw ExitCode(64)
        }
        return typed
    }

    private static func ask(_ question: String) -> String {
        write(question)
        var terminal = termios()
        tcgetattr(0, &terminal)
        var silent = terminal
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(0, TCSAFLUSH, &silent)
        defer {
            tcsetattr(0, TCSAFLUSH, &terminal)
            put("")
        }
        return readLine() ?? ""
    }
}
