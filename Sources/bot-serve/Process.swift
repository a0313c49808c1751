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
        #if canImport(Glibc)
            let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let files = RLIMIT_NOFILE
        #endif
        guard getrlimit(files, &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        _ = setrlimit(files, &limit)
    }

    /// Keeps a second process from sending what this one sends. The system lets go of it when this one ends, however it does.
    /// - Returns: false where another has it.
    static func lock(_ data: String) -> Bool {
        let file = open(data + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        // Where no such file can be made, opening the data file says why.
        return file < 0 || flock(file, LOCK_EX | LOCK_NB) == 0
    }
}
