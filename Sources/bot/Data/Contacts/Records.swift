import Foundation
import SwiftCSV

/// The records of a CSV text with their lines, so that one that is broken does not take the others along. A record has
/// several lines where a quoted value has.
struct Records {
    struct Record {
        var line: Int
        var text: String
        /// A quote in it is never closed.
        var isOpen = false
    }

    let delimiter: CSVDelimiter
    private let lines: [Substring]
    private var at = 0

    init(_ text: String) {
        let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        // Excel writes `sep=;` into the first line.
        if let first = lines.first, first.lowercased().hasPrefix("sep="), let mark = first.dropFirst(4).first {
            delimiter = .character(mark)
            at = 1
        } else {
            delimiter = CSVDelimiter.guessed(string: text)
        }
    }

    /// The next record that is not empty.
    mutating func next() -> Record? {
        while at < lines.count {
            let start = at
            at += 1
            if lines[start].allSatisfy(\.isWhitespace) { continue }
            var quotes = Self.quotes(in: lines[start])
            while !quotes.isMultiple(of: 2), at < lines.count {
                quotes += Self.quotes(in: lines[at])
                at += 1
            }
            if quotes.isMultiple(of: 2) { return Record(line: start + 1, text: lines[start..<at].joined(separator: "\n")) }
            return Record(line: start + 1, text: String(lines[start]), isOpen: true)
        }
        return nil
    }

    /// Goes on with the line after the one of that number.
    mutating func goBack(behind line: Int) { at = line }

    private static func quotes(in line: Substring) -> Int { line.utf8.reduce(0) { $1 == UInt8(ascii: "\"") ? $0 + 1 : $0 } }

    /// A text file of whatever program: UTF-8, UTF-16 with its mark, else Windows' Latin letters.
    static func text(of data: Data) -> String {
        if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]), let text = String(data: data, encoding: .utf16) { return text }
        return String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252) ?? String(decoding: data, as: UTF8.self)
    }
}
