/// A value in a JSON document whose shape nobody promises: what is missing or of another type reads as missing.
/// Only what is asked for is taken out of the bytes. To be used in one thread.
package struct JSONNode {
    private let document: StateDocument
    private let at: Int

    /// - Throws: `DecodingError` when the bytes are no JSON document, or nested deeper than anybody's.
    package init(_ bytes: [UInt8]) throws {
        document = try StateDocument(bytes)
        at = 0
    }

    /// Nil when the bytes are no JSON: for who answers that in one way, whatever is wrong with them.
    package init?(ifJSON bytes: [UInt8]) {
        do { try self.init(bytes) } catch { return nil }
    }

    private init(_ document: StateDocument, _ at: Int) { (self.document, self.at) = (document, at) }

    private var node: StateNode? { at == StateDocument.nothing ? nil : document.nodes[at] }

    var kind: StateNode.Kind? { node?.kind }

    /// Whether there is a value other than null.
    package var exists: Bool { node.map { $0.kind != .null } ?? false }
    package var isObject: Bool { node?.kind == .object }
    package var isArray: Bool { node?.kind == .array }

    /// What stands under a key; missing where this is no object.
    package subscript(_ key: String) -> JSONNode {
        guard isObject else { return JSONNode(document, StateDocument.nothing) }
        return JSONNode(document, document.child(key, of: at))
    }

    /// A text; a number or a truth value as it is written. Nil for anything else.
    package var text: String? {
        guard let node else { return nil }
        switch node.kind {
        case .text, .escapedText, .whole, .fraction: return document.text(of: node)
        case .yes: return "true"
        case .no: return "false"
        case .null, .array, .object: return nil
        }
    }

    /// A text that is not empty.
    package var filled: String? { text.flatMap { $0.isEmpty ? nil : $0 } }

    /// A number, or a text that is one.
    package var number: Double? { text.flatMap(Double.init) }

    /// A truth value, or a text or number that stands for one.
    package var flag: Bool? {
        switch text {
        case "true", "1": true
        case "false", "0": false
        default: nil
        }
    }

    /// What is in an array; nothing where this is none.
    package var items: [JSONNode] {
        guard isArray, let node else { return [] }
        var items: [JSONNode] = []
        var next = at + 1
        while next < Int(node.after) {
            items.append(JSONNode(document, next))
            next = Int(document.nodes[next].after)
        }
        return items
    }

    /// The keys of an object.
    package var keys: [String] {
        guard isObject, let node else { return [] }
        var keys: [String] = []
        var next = at + 1
        while next < Int(node.after) {
            keys.append(document.text(of: document.nodes[next]))
            next = Int(document.nodes[next].after)
        }
        return keys
    }

    /// As it stands in the document.
    package var raw: String { node.map(document.raw) ?? "" }
}
