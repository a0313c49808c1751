import Foundation
import Hosting

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What this process asks of the machine.
enum Process {
    /// As many open files as it may have: each connection is one.
    static func raiseFileLimit() {
        var limit = rlimit()
        guard getrlimit(files, &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        _ = setrlimit(files, &limit)
    }

    /// How many files may be open at once.
    static var fileLimit: Int {
        var limit = rlimit()
        return getrlimit(files, &limit) == 0 ? Int(clamping: limit.rlim_cur) : 256
    }

    #if canImport(Glibc)
        private static let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        private static let files = RLIMIT_NOFILE
    #endif

    /// Keeps a second process from sending what this one sends. The system lets go of it when this one ends, however it does.
    /// - Returns: false where another has it.
    static func lock(_ data: String) -> Bool {
        // The file itself, by whatever name. It stays open: to close it would end SQLite's own locks, which are of another kind.
        let file = open(data, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        // Where it cannot be made, opening it says why.
        return file < 0 || flock(file, LOCK_EX | LOCK_NB) == 0
    }
}
