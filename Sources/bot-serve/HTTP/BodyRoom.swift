import Synchronization

/// How many bytes of bodies are held while they come in. Their senders are not known before the last byte is there.
final class BodyRoom: Sendable {
    private let left: Mutex<Int>

    init(_ bytes: Int) { left = Mutex(bytes) }

    /// - Returns: whether there is room for so many more.
    func take(_ bytes: Int) -> Bool {
        left.withLock { left in
            if left < bytes { return false }
            left -= bytes
            return true
        }
    }

    func give(_ bytes: Int) { left.withLock { $0 += bytes } }
}
