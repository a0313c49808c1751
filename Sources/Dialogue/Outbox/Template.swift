/// One variant of a reply: words with places to fill in, in one bubble or several.
///
/// `{name}`, `{product.price:rupiah}`; a name with a capital (`{Kak}`) is filled in with a capital.
/// `|` starts a new bubble, `\n` a new line; `\{`, `\|` and `\\` stand for themselves.
public struct Template: Sendable, Hashable {
    public enum Part: Sendable, Hashable {
        case words(String)
        case slot(Slot)
        case nextBubble
    }

    public struct Slot: Sendable, Hashable {
        /// Never empty: `["product", "price"]`.
        public var path: [String]
        public var format: Format?
        public var isCapitalised: Bool
        /// UTF-8 offset and length in the variant's line, for findings.
        public var offset: Int
        public var length: Int
    }

    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// `Rp189.000`
        case rupiah
        /// `navy, sage, mocca`
        case list
        /// `A. navy, B. sage atau C. mocca`
        case either
        /// `23 November 2026`
        case date
        /// `0812-0000-0004`
        case phone
    }

    public let parts: [Part]

    /// A variant that cannot be read: where in its line, and why.
    public struct SyntaxError: Error, Sendable, Hashable {
        public var offset: Int
        public var length: Int
        public var message: String
        public var help: String
    }

    public init(_ line: String) throws(SyntaxError) {
        var parser = TemplateParser(line)
        parts = try parser.parse()
    }

    /// Whether it shows the value of that name.
    func names(_ root: String) -> Bool { slots.contains { $0.path[0] == root } }

    public var slots: [Slot] {
        parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
    }
}

private struct TemplateParser {
    private let bytes: [UInt8]
    private var at = 0
    private var parts: [Template.Part] = []
    private var words: [UInt8] = []

    init(_ line: String) { bytes = Array(line.utf8) }

    mutating func parse() throws(Template.SyntaxError) -> [Template.Part] {
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\\") where at + 1 < bytes.count:
                words.append(bytes[at + 1] == UInt8(ascii: "n") ? UInt8(ascii: "\n") : bytes[at + 1])
                at += 2
            case UInt8(ascii: "{"):
                let slot = try slot()
                endWords()
                parts.append(.slot(slot))
            case UInt8(ascii: "|"):
                while words.last == UInt8(ascii: " ") { words.removeLast() }
                endWords()
                parts.append(.nextBubble)
                at += 1
                while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
            default:
                words.append(bytes[at])
                at += 1
            }
        }
        endWords()
        return parts
    }

    private mutating func endWords() {
        if !words.isEmpty { parts.append(.words(String(decoding: words, as: UTF8.self))) }
        words = []
    }

    private mutating func slot() throws(Template.SyntaxError) -> Template.Slot {
        let start = at
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else {
            throw .init(
                offset: start, length: bytes.count - start, message: "this { is never closed", help: "write {name}, or \\{ for the sign itself")
        }
        let length = end + 1 - start
        let body = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        let halves = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        var path = halves[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isName = { (name: String) in !name.isEmpty && name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0.isLetterOrDigit } }
        guard path.allSatisfy(isName) else {
            throw .init(offset: start, length: length, message: "'{\(body)}' is no name", help: "write {name}, {thing.field} or {thing.field:rupiah}")
        }
        var format: Template.Format?
        if halves.count == 2 {
            format = Template.Format(rawValue: String(halves[1]))
            if format == nil {
                let known = Template.Format.allCases.map(\.rawValue)
                throw .init(
                    offset: start, length: length, message: "no format '\(halves[1])'",
                    help: Suggestion.help(for: String(halves[1]), in: known, what: "format"))
            }
        }
        let isCapitalised = path[0].first?.isUppercase ?? false
        if isCapitalised { path[0] = path[0].prefix(1).lowercased() + path[0].dropFirst() }
        at = end + 1
        return .init(path: path, format: format, isCapitalised: isCapitalised, offset: start, length: length)
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
