import Synchronization

/// The data files that this process has open.
///
/// Whoever opens and closes a file itself, as a look at its first bytes does, takes away the locks that SQLite holds on it in the same
/// process (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_). So that is done
/// only before the first store of a file, and stores are opened one after the other.
enum OpenFiles {
    private static let counts = Mutex<[String: Int]>([:])

    /// - Parameter open: Is told whether nobody in this process has the file open.
    static func opening<T: Sendable>(_ path: String, _ open: (_ isFirst: Bool) throws -> T) throws -> T {
        try counts.withLock { counts in
            let opened = try open(counts[path] == nil)
            counts[path, default: 0] += 1
            return opened
        }
    }

    static func closed(_ path: String) {
        counts.withLock { counts in
            let left = counts[path, default: 1] - 1
            counts[path] = left > 0 ? left : nil
        }
    }
}
