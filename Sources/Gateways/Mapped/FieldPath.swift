import Dialogue

/// A place in a body: a JSON Pointer (RFC 6901), `/data/key/id`; in a list by its number, `/id/0`. `~1` stands for a slash, `~0` for a tilde.
struct FieldPath: Sendable, Hashable {
    private let steps: [String]

    /// Nil when it does not begin with a slash.
    init?(_ text: String) {
        guard text.hasPrefix("/") else { return nil }
        steps = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { step in
            step.split(separator: "~1", omittingEmptySubsequences: false)
                .map { $0.split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~") }
                .joined(separator: "/")
        }
    }

    func value(in body: JSONNode) -> JSONNode {
        steps.reduce(body) { node, step in
            guard node.isArray else { return node[step] }
            let items = node.items
            guard let number = Int(step), items.indices.contains(number) else { return node[step] }
            return items[number]
        }
    }
}

/// Places where the same thing may stand: the first that is filled counts.
struct FieldPaths: Sendable, Hashable {
    var all: [FieldPath] = []

    /// A text, number or truth value that is not empty.
    func text(in body: JSONNode) -> String? { texts(in: body).first }

    func texts(in body: JSONNode) -> [String] { all.compactMap { $0.value(in: body).filled } }

    func number(in body: JSONNode) -> Double? { text(in: body).flatMap(Double.init) }
}
