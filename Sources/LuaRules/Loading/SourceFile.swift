import Dialogue

/// A text file of a shop, and how places in it are found.
struct SourceFile: Sendable, Hashable {
    var path: String
    var text: String
    /// The plugin it belongs to; nil for the shop's own.
    var plugin: String?

    /// The place of the UTF-8 offset `offset`, `length` bytes long.
    func place(at offset: Int, length: Int = 0) -> Place {
        let before = text.utf8.prefix(offset)
        let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
        return Place(path: path, line: line, column: column, length: length)
    }

    /// The offset of the first byte of a line, from 1.
    private func offset(ofLine line: Int) -> Int {
        var number = 1
        for (offset, byte) in text.utf8.enumerated() {
            if number == line { return offset }
            if byte == UInt8(ascii: "\n") { number += 1 }
        }
        return text.utf8.count
    }

    /// Where a declared text begins that a statement on `line` handed over, as an offset; nil when it
    /// is not written out there (a text built at load).
    func offset(of declared: String, fromLine line: Int) -> Int? {
        let start = offset(ofLine: line)
        let bytes = Array(text.utf8.dropFirst(start))
        let wanted = Array(declared.utf8)
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
        return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }.map { start + $0 }
    }
}
