/// A text in which `*` stands for any text, also none, and `\*` for a star.
public struct Glob: Sendable, Hashable {
    /// As written.
    public let text: String
    /// What stands between the stars.
    private let parts: [[UInt8]]

    public init(_ text: String) {
        self.text = text
        var parts: [[UInt8]] = [[]]
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                if byte != UInt8(ascii: "*") && byte != UInt8(ascii: "\\") { parts[parts.count - 1].append(UInt8(ascii: "\\")) }
                parts[parts.count - 1].append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "*") {
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
        }
        if isEscaped { parts[parts.count - 1].append(UInt8(ascii: "\\")) }
        self.parts = parts
    }

    /// Whether the whole of `text` fits. Takes the leftmost place for each part, which is enough:
    /// linear in the text for each part.
    public func matches(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard parts.count > 1 else { return bytes == parts[0] }
        guard bytes.starts(with: parts[0]), bytes.count >= parts[0].count + parts[parts.count - 1].count else { return false }
        var at = parts[0].count
        let end = bytes.count - parts[parts.count - 1].count
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = (at...max(at, end)).first(where: { $0 + part.count <= end && bytes[$0...].starts(with: part) }) else { return false }
            at = found + part.count
        }
        return bytes[end...].elementsEqual(parts[parts.count - 1]) && at <= end
    }
}
