/// Bytes that grow at their end. An array asks at each byte whether it is shared; these belong to one writer, which
/// frees them.
struct StateBytes {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) { (start, self.capacity) = (.allocate(capacity: capacity), capacity) }

    /// Nothing may be done with them after it.
    func free() { start.deallocate() }

    subscript(at: Int) -> UInt8 {
        precondition(at < count)
        return start[at]
    }

    /// Good until they change.
    subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: UnsafeBufferPointer(start: start, count: count)[range])
    }

    private mutating func reserve(_ more: Int) {
        if capacity - count >= more { return }
        capacity = max(capacity * 2, count + more)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        moved.update(from: start, count: count)
        start.deallocate()
        start = moved
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count += 1
    }

    mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
        guard let from = bytes.baseAddress else { return }
        reserve(bytes.count)
        (start + count).update(from: from, count: bytes.count)
        count += bytes.count
    }

    mutating func removeLast(_ many: Int) {
        precondition(many <= count)
        count -= many
    }

    /// As a JSON string: quotes, backslashes and control characters escaped, all else as it is.
    mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        reserve(text.count + 2)
        append(UInt8(ascii: "\""))
        var written = 0
        while true {
            let escaped = text.nextEscaped(from: written)
            append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<escaped]))
            if escaped == text.count { break }
            appendEscaped(text[escaped])
            written = escaped + 1
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
        case 0..<0x20:
            for letter in "u00".utf8 { append(letter) }
            append(UInt8(ascii: "0") + byte >> 4)
            append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
        default: append(byte)
        }
    }

    /// Sorts the entries of the object at the end, by their bytes as written. They begin at `starts`, a comma between them.
    mutating func sortEntries(at starts: ArraySlice<Int>) {
        let first = starts.startIndex, last = starts.endIndex - 1
        let entries = starts.indices.map { self[starts[$0]..<($0 == last ? count : starts[$0 + 1] - 1)] }
        // No quoted key begins another, so the keys alone decide.
        if zip(entries, entries.dropFirst()).allSatisfy({ $0.lexicographicallyPrecedes($1) }) { return }
        var sorted = StateBytes(capacity: count - starts[first])
        defer { sorted.free() }
        for entry in entries.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            if sorted.count > 0 { sorted.append(UInt8(ascii: ",")) }
            sorted.append(contentsOf: entry)
        }
        count = starts[first]
        append(contentsOf: sorted[0..<sorted.count])
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The place of the next byte that JSON escapes, or the end.
    fileprivate func nextEscaped(from start: Int) -> Int {
        var at = start
        let raw = UnsafeRawBufferPointer(self)
        while at + 8 <= count {
            let plain = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)).leadingUnescaped
            at += plain
            if plain < 8 { return at }
        }
        while at < count, self[at] >= 0x20, self[at] != UInt8(ascii: "\""), self[at] != UInt8(ascii: "\\") { at += 1 }
        return at
    }
}

extension UInt64 {
    /// How many of its eight bytes, from the lowest, stand before one that JSON escapes: told without a branch for each of
    /// them (https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord). What it marks above the first may be wrong.
    fileprivate var leadingUnescaped: Int { escaped.trailingZeroBitCount >> 3 }

    /// The same for what is escaped and what is not ASCII.
    var leadingPlain: Int { (escaped | self & Self.highestBits).trailingZeroBitCount >> 3 }

    private var escaped: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let control = (self &- ones &* 0x20) & ~self
        let quote = self ^ ones &* UInt64(UInt8(ascii: "\"")), backslash = self ^ ones &* UInt64(UInt8(ascii: "\\"))
        return (control | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & Self.highestBits
    }

    private static var highestBits: UInt64 { 0x8080_8080_8080_8080 }
}
