/// The words of a finding: place, message, the line with a caret under what is meant, and help.
///
/// ```
/// rules/toko/harga.lua:12:13: error: no reply 'prise'
///  12 |   chat:say("prise", { product = p })
///     |             ^~~~~
/// help: did you mean 'price'?
/// ```
public struct FindingText: Sendable {
    private let lines: [String: [Substring.UTF8View]]

    /// - Parameter sources: The text of a file by its path, for the quoted line; files that are not here
    ///   are not quoted.
    public init(sources: [String: String]) {
        lines = sources.mapValues { $0.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) }
    }

    /// All findings in the order of their places, a blank line between them.
    public func text(of findings: [Finding]) -> String {
        findings.sorted { ($0.place, $0.message) < ($1.place, $1.message) }
            .map(text(of:)).joined(separator: "\n")
    }

    public func text(of finding: Finding) -> String {
        let kind = finding.severity == .error ? "error" : "warning"
        var text = "\(finding.place): \(kind): \(finding.message)\n"
        text += quote(finding.place)
        if let related = finding.related {
            text += "\(related.place): note: \(related.note)\n" + quote(related.place)
        }
        if !finding.help.isEmpty { text += "help: \(finding.help)\n" }
        return text
    }

    private func quote(_ place: Place) -> String {
        guard let lines = lines[place.path], lines.indices.contains(place.line - 1) else { return "" }
        let line = lines[place.line - 1].prefix(200)
        let number = "\(place.line)"
        let shown = String(decoding: line, as: UTF8.self).filter { $0 != "\r" }
        var text = " \(number) | \(shown)\n"
        guard place.column > 0, place.column <= line.count + 1 else { return text }
        let before = String(decoding: line.prefix(place.column - 1), as: UTF8.self)
        let meant = String(decoding: line.dropFirst(place.column - 1).prefix(place.length), as: UTF8.self)
        let indent = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.columns) }.joined()
        let tail = String(repeating: "~", count: max(0, meant.reduce(0) { $0 + $1.columns } - 1))
        text += " \(String(repeating: " ", count: number.count)) | \(indent)^\(tail)\n"
        return text
    }
}

extension Character {
    /// How many columns a terminal shows it in: emoji take two.
    fileprivate var columns: Int {
        let isEmoji = unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
        return isEmoji ? 2 : 1
    }
}
