/// Any JSON value, for documents whose keys are looked at or written one by one.
package enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    /// - Throws: `DecodingError` when the bytes are no JSON document.
    package init(parsing bytes: [UInt8]) throws { self.init(try JSONNode(bytes)) }

    /// Nil when the bytes are no JSON.
    package init?(ifJSON bytes: [UInt8]) {
        guard let node = JSONNode(ifJSON: bytes) else { return nil }
        self.init(node)
    }

    package init(_ node: JSONNode) {
        self =
            switch node.kind {
            case nil, .null?: .null
            case .yes?: .bool(true)
            case .no?: .bool(false)
            case .whole?: node.text.flatMap(Int.init).map(JSON.int) ?? .number(node.number ?? 0)
            case .fraction?: .number(node.number ?? 0)
            case .text?, .escapedText?: .string(node.text ?? "")
            case .array?: .array(node.items.map(JSON.init))
            case .object?: .object(Dictionary(node.keys.map { ($0, JSON(node[$0])) }) { first, _ in first })
            }
    }

    /// Null where there is none.
    package init(_ text: String?) { self = text.map(JSON.string) ?? .null }

    /// ISO 8601 in the shop's zone; null where there is none.
    package init(_ instant: Instant?, in zone: Zone) { self = instant.map { .string($0.iso8601(in: zone)) } ?? .null }

    package init(_ value: Value) {
        self =
            switch value {
            case .null: .null
            case .bool(let yes): .bool(yes)
            case .int(let number): .int(number)
            case .number(let number): .number(number)
            case .text(let text): .string(text)
            case .handle(_, let id): .string(id)
            case .list(let items): .array(items.map(JSON.init))
            case .map(let map): .object(map.mapValues(JSON.init))
            }
    }

    /// One line, keys in order.
    package var line: String { String(decoding: bytes, as: UTF8.self) }

    /// The same as bytes.
    package var bytes: [UInt8] {
        var text: [UInt8] = []
        write(to: &text, indent: nil)
        return text
    }

    /// A document for people too: indented, keys in order.
    package var document: String {
        var text: [UInt8] = []
        write(to: &text, indent: 0)
        return String(decoding: text, as: UTF8.self)
    }

    /// - Parameter indent: how deep a document for people stands; nil for one line.
    private func write(to text: inout [UInt8], indent: Int?) {
        switch self {
        case .null: text += "null".utf8
        case .bool(let yes): text += (yes ? "true" : "false").utf8
        case .int(let number): text += "\(number)".utf8
        // JSON has no word for what is no finite number.
        case .number(let number): text += (number.isFinite ? "\(number)" : "null").utf8
        case .string(let string): text.appendQuoted(string)
        case .array(let items):
            Self.write(items, "[", "]", to: &text, indent) { item, text, indent in item.write(to: &text, indent: indent) }
        case .object(let fields):
            Self.write(fields.sorted { $0.key < $1.key }, "{", "}", to: &text, indent) { field, text, indent in
                text.appendQuoted(field.key)
                text += (indent == nil ? ":" : " : ").utf8
                field.value.write(to: &text, indent: indent)
            }
        }
    }

    private static func write<T>(
        _ items: [T], _ open: String, _ close: String, to text: inout [UInt8], _ indent: Int?, _ write: (T, inout [UInt8], Int?) -> Void
    ) {
        func newLine(_ depth: Int) { text += ("\n" + String(repeating: " ", count: depth)).utf8 }
        text += open.utf8
        for (number, item) in items.enumerated() {
            if number > 0 { text += ",".utf8 }
            if let indent { newLine(indent + 2) }
            write(item, &text, indent.map { $0 + 2 })
        }
        if let indent { newLine(indent) }
        text += close.utf8
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral text: String) { self = .string(text) }
    package init(integerLiteral number: Int) { self = .int(number) }
    package init(booleanLiteral yes: Bool) { self = .bool(yes) }
    package init(arrayLiteral items: JSON...) { self = .array(items) }
    package init(dictionaryLiteral fields: (String, JSON)...) { self = .object(Dictionary(fields) { _, last in last }) }
}

extension [UInt8] {
    fileprivate mutating func appendQuoted(_ text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): self += #"\""#.utf8
            case UInt8(ascii: "\\"): self += #"\\"#.utf8
            case 0x0A: self += #"\n"#.utf8
            case 0x0D: self += #"\r"#.utf8
            case 0x09: self += #"\t"#.utf8
            case 0..<0x20: self += #"\u00"#.utf8 + [Self.hexDigits[Int(byte >> 4)], Self.hexDigits[Int(byte & 15)]]
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
