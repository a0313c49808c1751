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
        var isQuestion: Bool
    }

    /// What goes out: everything said, with one question, and that last. Of several questions the last
    /// one said counts, as it belongs to what the customer spoke of last.
    var replies: [Reply] {
        var replies: [Reply] = []
        for said in spoken where !said.isQuestion { replies += said.bubbles }
        if let question = spoken.last(where: \.isQuestion) { replies += question.bubbles }
        return joined(replies)
    }

    /// The SKUs of the products that were spoken of; nil when none was.
    var products: Set<String>? {
        let skus = spoken.compactMap { if case .handle(.product, let sku)? = $0.product { sku } else { nil } }
        return skus.isEmpty ? nil : Set(skus)
    }
}

extension String {
    /// Whether every sentence of it ends in a question mark: a line end, or a full stop or exclamation
    /// mark before a blank, ends another kind. What stands behind the last one may be an emoji.
    var onlyAsks: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var last: UInt8 = 0
            var asks = false
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "\n"): return false
                case UInt8(ascii: " "): if last == UInt8(ascii: ".") || last == UInt8(ascii: "!") { return false }
                case UInt8(ascii: "?"): asks = true
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): asks = false
                default: break
                }
                last = byte
            }
            return asks
        }
    }
}
