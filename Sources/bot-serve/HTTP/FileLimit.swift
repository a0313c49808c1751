#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How many files this process may have open: each connection is one.
enum FileLimit {
    /// As many as the system lets it.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(files, &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        // If it cannot be raised, fewer connections are taken.
        _ = setrlimit(files, &limit)
    }

    static var current: Int {
        var limit = rlimit()
        return getrlimit(files, &limit) == 0 ? Int(clamping: limit.rlim_cur) : 256
    }

    #if canImport(Glibc)
        private static let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        private static let files = RLIMIT_NOFILE
    #endif
}
