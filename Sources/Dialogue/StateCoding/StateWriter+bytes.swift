extension [UInt8] {
    /// As a JSON string: quotes, backslashes and control characters escaped, all else as it is.
    mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        var written = 0
        for at in text.indices {
            let byte = text[at]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<at]))
            appendEscaped(byte)
            written = at + 1
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
