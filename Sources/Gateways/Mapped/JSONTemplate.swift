import Dialogue

/// A JSON value whose texts have blanks. What fills them stays inside its text, whatever it is: the value is written as JSON afterwards.
indirect enum JSONTemplate: Sendable, Hashable {
    case text(TextTemplate)
    case array([JSONTemplate])
    case object([String: JSONTemplate])
    case fixed(JSON)

    init(_ node: JSONNode) {
        if node.isObject {
            self = .object(Dictionary(node.keys.map { ($0, JSONTemplate(node[$0])) }) { first, _ in first })
        } else if node.isArray {
            self = .array(node.items.map(JSONTemplate.init))
        } else if case .string(let text) = JSON(node) {
            self = .text(TextTemplate(text))
        } else {
            self = .fixed(JSON(node))
        }
    }

    func filled(_ values: [Blank: JSON]) -> JSON {
        switch self {
        case .text(let template): template.value(values)
        case .array(let items): .array(items.map { $0.filled(values) })
        case .object(let fields): .object(fields.mapValues { $0.filled(values) })
        case .fixed(let value): value
        }
    }

    /// As `application/x-www-form-urlencoded`, keys in order; what is no text is written as JSON.
    func form(_ values: [Blank: JSON]) -> [UInt8] {
        guard case .object(let fields) = self else { return [] }
        let pairs = fields.sorted { $0.key < $1.key }.map { key, template in
            let value =
                if case .text(let text) = template { text.filled(values) } else { template.filled(values).line }
            return "\(Form.escaped(key))=\(Form.escaped(value))"
        }
        return Array(pairs.joined(separator: "&").utf8)
    }

    /// The names of the blanks, each with the place of its text: `body/data/0/phone`.
    func blanks(at place: String) -> [(place: String, name: String)] {
        switch self {
        case .text(let template): template.blanks.map { (place, $0) }
        case .array(let items): items.enumerated().flatMap { $1.blanks(at: "\(place)/\($0)") }
        case .object(let fields): fields.sorted { $0.key < $1.key }.flatMap { $1.blanks(at: "\(place)/\($0)") }
        case .fixed: []
        }
    }
}
