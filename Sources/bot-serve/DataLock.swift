#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps a second process from sending what this one sends. The system lets go of it when this one ends, however it does.
enum DataLock {
    /// - Returns: false where another process has it.
    static func take(_ data: String) -> Bool {
        // The file itself, by whatever name. It stays open: to close it would end SQLite's own locks, which are of another kind.
        let file = open(data, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        // Where it cannot be made, opening it says why.
        return file < 0 || flock(file, LOCK_EX | LOCK_NB) == 0
    }
}
