/// CSV for spreadsheet programs: RFC 4180, in UTF-8 with the mark that such programs look for.
///
/// A cell that a program would take for a formula begins with `'`, as OWASP has it
/// (https://owasp.org/www-community/attacks/CSV_Injection): names and notes are written by strangers. So a phone
/// number is text, too. `read` takes the `'` off again.
enum CSVText {
    static func document(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// `text` as a cell: quoted where it holds what parts cells in some program or other.
    static func cell(_ text: String) -> String {
        let text = String(text.unicodeScalars.drop(while: clings))
        let safe = isEscaped(text) || isFormula(text) ? "'" + text : text
        let needsQuotes =
            safe.contains { $0.isNewline || ",;\"\t".contains($0) } || safe.first?.isWhitespace ?? false || safe.last?.isWhitespace ?? false
        return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
    }

    /// What a cell said before it was made harmless, here or by hand: `'0812` is 0812.
    static func read(_ cell: String) -> String {
        let isNumber = cell.hasPrefix("'") && cell.dropFirst().first?.isNumber == true
        return isEscaped(cell) || isNumber ? String(cell.unicodeScalars.dropFirst()) : cell
    }

    /// Whether it would become one character with the comma before it.
    private static func clings(_ scalar: Unicode.Scalar) -> Bool {
        [.nonspacingMark, .spacingMark, .enclosingMark, .format].contains(scalar.properties.generalCategory)
    }

    private static func isFormula(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    }

    private static func isEscaped(_ text: String) -> Bool {
        guard text.unicodeScalars.first == "'" else { return false }
        let rest = String(text.unicodeScalars.dropFirst())
        return isFormula(rest) || rest.hasPrefix("'")
    }
}
