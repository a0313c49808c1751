import Synchronization

/// How many bytes of bodies are held at once. Their senders are not known before the last byte is there, so what is only
/// announced takes nothing.
final class BodyRoom: Sendable {
    private let left: Mutex<Int>

    init(_ bytes: Int) { left = Mutex(bytes) }

    /// What one body takes.
    final class Seat: Sendable {
        private let room: BodyRoom
        private let taken = Mutex(0)

        init(_ room: BodyRoom) { self.room = room }

        /// - Returns: whether there is room for so many more.
        func take(_ bytes: Int) -> Bool {
            let isRoom = room.left.withLock { left in
                if left < bytes { return false }
                left -= bytes
                return true
            }
            if isRoom { taken.withLock { $0 += bytes } }
            return isRoom
        }

        func leave() {
            let bytes = taken.withLock { taken in
                defer { taken = 0 }
                return taken
            }
            room.left.withLock { $0 += bytes }
        }
    }
}
