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
    }

    var replies: [Reply] { joined(spoken.flatMap(\.bubbles)) }
}
