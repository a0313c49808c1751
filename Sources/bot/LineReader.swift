#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads standard input by lines of any length. Bytes that are not UTF-8 are replaced.
struct LineReader {
    private var buffer: [UInt8] = []
    private var start = 0
    private(set) var isAtEnd = false

    /// The next line without its end, or nil at the end of input.
    mutating func line() -> String? {
        var scanned = start
        while true {
            if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return text(start..<end)
            }
            scanned = buffer.count
            guard !isAtEnd, fill(&scanned) else {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return text(start..<buffer.count)
            }
        }
    }

    /// Whether more input has come or comes within `milliseconds`: a pasted block comes at once.
    func hasMore(within milliseconds: Int32) -> Bool {
        if start < buffer.count { return true }
        var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        return !isAtEnd && poll(&descriptor, 1, milliseconds) > 0 && descriptor.revents & Int16(POLLIN) != 0
    }

    private func text(_ range: Range<Int>) -> String {
        let bytes = buffer[range]
        return String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
    }

    private mutating func fill(_ scanned: inout Int) -> Bool {
        if start > 0 {
            buffer.removeFirst(start)
            scanned -= start
            start = 0
        }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(0, &chunk, chunk.count)
        if count < 0, errno == EINTR { return fill(&scanned) }
        guard count > 0 else {
            isAtEnd = true
            return false
        }
        buffer += chunk[..<count]
        return true
    }
}
