public import Dialogue

/// What an understanding makes of a message, as labels.
public struct IntentAnswer: Sendable, Hashable {
    /// In alphabetical order, each once; where it would rather ask, the best guess; `out_of_scope` where it has none.
    public var intents: [String]
    /// It acts on them, and neither asks nor says that it did not understand.
    public var isAnswered: Bool
    /// How sure it is of its guess, from 0 to 1; nil where patterns decided.
    public var guess: Double?

    /// What nothing in the shop is for.
    public static let outOfScope = "out_of_scope"

    public init(_ interpretation: Interpretation) {
        let clauses = interpretation.clauses.filter { !$0.isAside }
        intents = Set(clauses.compactMap(\.intent)).sorted()
        isAnswered = !intents.isEmpty
        guess = clauses.filter(\.isGuessed).compactMap(\.guesses.first?.confidence).min()
        guard intents.isEmpty else { return }
        let best = interpretation.clauses.filter(\.isTorn).compactMap(\.guesses.first).max { $0.confidence < $1.confidence }
        intents = [best?.intent ?? Self.outOfScope]
        guess = best?.confidence ?? 0
    }
}
