/// One line of an intent, parsed: what must be in a clause, in which order, and what must not.
///
///     ^ [kak] (ada|ready stock) {product} *3 @warna !jangan $
///
/// Words are canonical already; names of word sets and slot types are as written.
public struct Pattern: Sendable, Hashable {
    public internal(set) var elements: [Element]
    /// What must not occur anywhere in the clause, each a word, a set or a slot.
    public internal(set) var negations: [Element] = []
    /// `^`: nothing but filler words before the first element.
    public internal(set) var fromStart = false
    /// `$`: nothing but filler words after the last element.
    public internal(set) var toEnd = false

    init(elements: [Element]) { self.elements = elements }

    /// These words and no others but fillers: an example of an intent. At most `Limit.elements` of them count.
    package init(wholeMessage words: [String]) {
        elements = words.prefix(Limit.elements).map(Element.word)
        fromStart = true
        toEnd = true
    }

    public indirect enum Element: Sendable, Hashable {
        case word(String)
        /// `@kak`
        case set(String)
        /// `{n:quantity}`; `{quantity}` is named after its type.
        case slot(name: String, type: String)
        /// `{x:any}`: one content word or more, captured without the filler words around it.
        case any(name: String)
        /// `*`, or `*3` with the most content words it may take.
        case gap(most: Int?)
        /// `[dong]`; `[a|b]` is one of them or nothing.
        case optional([Element])
        case oneOf([[Element]])
        /// `<< cod bisa >>`
        case allOf([Element])
    }

    /// What keeps one pattern from costing much: its compiled form has at most about `elements` times
    /// (`elements` + 8) edges, and a `<< >>` at most 2^`items` nodes.
    public enum Limit {
        public static let elements = 50
        public static let items = 6
        public static let depth = 4
        public static let gap = 20
    }
}

extension Pattern {
    /// The names that its slots have, in order.
    public var captureNames: [String] { elements.flatMap(\.captureNames) }

    /// How many of its elements let a partial match be carried over words that are not its own: `*`, `{x:any}`, and each `<< >>` of two
    /// or more.
    var openGaps: Int { elements.reduce(0) { $0 + $1.openGaps } }

    /// Whether every message that matches holds a word, set member or typed slot that the pattern names.
    var requiresSomething: Bool { elements.contains { $0.requiresSomething } }
}

extension Pattern.Element {
    var captureNames: [String] {
        switch self {
        case .slot(let name, _), .any(let name): [name]
        case .word, .set, .gap: []
        case .optional(let inner), .allOf(let inner): inner.flatMap(\.captureNames)
        case .oneOf(let alternatives): alternatives.joined().flatMap(\.captureNames)
        }
    }

    var openGaps: Int {
        switch self {
        case .word, .set, .slot: 0
        case .any, .gap: 1
        case .optional(let inner): inner.reduce(0) { $0 + $1.openGaps }
        case .oneOf(let alternatives): alternatives.joined().reduce(0) { $0 + $1.openGaps }
        case .allOf(let items): items.count > 1 ? 1 : 0
        }
    }

    /// What every message that matches holds: of each group one of its labels, by their names in the vocabulary.
    var needed: [[String]] {
        switch self {
        case .word, .set, .slot: label.map { [[$0]] } ?? []
        case .any, .gap, .optional: []
        case .allOf(let items): items.flatMap(\.needed)
        case .oneOf(let alternatives):
            // One label of each alternative; where one of them needs nothing, all of them do.
            alternatives.allSatisfy { $0.contains { $0.requiresSomething } }
                ? [alternatives.compactMap { $0.flatMap(\.needed).min { $0.count < $1.count } }.flatMap { $0 }] : []
        }
    }

    /// The names in the vocabulary of all labels in it, each as often as it stands there.
    var labels: [String] {
        switch self {
        case .word, .set, .slot: label.map { [$0] } ?? []
        case .any, .gap: []
        case .optional(let inner), .allOf(let inner): inner.flatMap(\.labels)
        case .oneOf(let alternatives): alternatives.joined().flatMap(\.labels)
        }
    }

    /// Its name in the vocabulary, if it is one label.
    var label: String? {
        switch self {
        case .word(let word): word
        case .set(let name): "@" + name
        case .slot(_, let type): "{" + type + "}"
        case .any, .gap, .optional, .oneOf, .allOf: nil
        }
    }

    var requiresSomething: Bool {
        switch self {
        case .word, .set, .slot, .allOf: true
        case .any, .gap, .optional: false
        case .oneOf(let alternatives): alternatives.allSatisfy { $0.contains { $0.requiresSomething } }
        }
    }
}
