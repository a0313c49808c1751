/// A turn in the making: the state as it now is, and what has been said so far.
struct TurnDraft: Sendable {
    var conversation: Conversation
    var customer: Customer
    var spoken: [Spoken] = []

    /// One reply that was said in this turn.
    struct Spoken: Sendable {
        var reply: String
        /// The words of its first variant, by which the same thing said twice is known.
        var words: [String]
        var bubbles: [Reply]
        /// The product it was about.
        var product: Value?

        /// It says nothing, it only asks.
        var isQuestion: Bool { bubbles.allSatisfy { $0.text.onlyAsks } }
    }

    /// What goes out: everything said, with one question, and that last. Of several questions the last
    /// one said counts, as it belongs to what the customer spoke of last.
    var replies: [Reply] {
        let statements = spoken.filter { !$0.isQuestion }
        let question = spoken.last(where: \.isQuestion)
        return joined((statements + (question.map { [$0] } ?? [])).flatMap(\.bubbles))
    }

    /// The SKUs of the products that were spoken of; nil when none was.
    var products: Set<String>? {
        let skus = spoken.compactMap { if case .handle(.product, let sku)? = $0.product { sku } else { nil } }
        return skus.isEmpty ? nil : Set(skus)
    }
}

extension String {
    /// Whether every sentence of it ends in a question mark.
    fileprivate var onlyAsks: Bool {
        var last: Character?
        var asks = false
        for character in self {
            if character.isWhitespace, let mark = last, mark == "." || mark == "!" || character.isNewline { return false }
            if character == "?" { asks = true } else if character.isLetter { asks = false }
            last = character
        }
        return asks
    }
}
