extension [UInt8] {
    /// As a JSON string: quotes, backslashes and control characters escaped, all else as it is.
    mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        var written = 0, at = 0
        while at < text.count {
            if at + 8 <= text.count, !UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: at, as: UInt64.self).hasEscaped {
                at += 8
                continue
            }
            let byte = text[at]
            at += 1
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<at - 1]))
            appendEscaped(byte)
            written = at
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
        append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
        case 0..<0x20:
            append(contentsOf: "u00".utf8)
            append(UInt8(ascii: "0") + byte >> 4)
            append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
        default: append(byte)
        }
    }

    /// Sorts the entries of the object at the end, by their bytes as written. They begin at `starts`, a comma between them.
    mutating func sortEntries(at starts: ArraySlice<Int>) {
        let first = starts.startIndex, last = starts.endIndex - 1
        let entries = starts.indices.map { starts[$0]..<($0 == last ? count : starts[$0 + 1] - 1) }
        // No quoted key begins another, so the keys alone decide.
        let isBefore = { (a: Range<Int>, b: Range<Int>) in self[a].lexicographicallyPrecedes(self[b]) }
        if zip(entries, entries.dropFirst()).allSatisfy(isBefore) { return }
        var sorted: [UInt8] = []
        sorted.reserveCapacity(count - starts[first])
        for entry in entries.sorted(by: isBefore) {
            if !sorted.isEmpty { sorted.append(UInt8(ascii: ",")) }
            sorted.append(contentsOf: self[entry])
        }
        replaceSubrange(starts[first]..., with: sorted)
    }
}

extension UInt64 {
    /// Whether one of its eight bytes is escaped in JSON: told without a branch for each of them
    /// (https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord).
    fileprivate var hasEscaped: Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101, highest: UInt64 = 0x8080_8080_8080_8080
        let control = (self &- ones &* 0x20) & ~self
        let quote = self ^ ones &* UInt64(UInt8(ascii: "\"")), backslash = self ^ ones &* UInt64(UInt8(ascii: "\\"))
        return (control | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & highest != 0
    }
}
