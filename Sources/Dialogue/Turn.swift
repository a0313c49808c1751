/// One event taken from arrival to committed replies, as a value that explains itself.
public struct Turn: Sendable {
    public var event: Event
    public var interpretation: Interpretation
    /// The rules that ran, in order.
    public var runs: [Trace]
    public var replies: [Reply]
    /// What the owner has to know: rules that failed, with their place.
    public var failures: [RuleFailure]
    /// The state after the turn.
    public var conversation: Conversation
    public var customer: Customer
    /// The running number of the shop's last order, those of this turn included.
    public var lastOrder = 0
    /// The event was answered before; these are the replies of then, and nothing was run.
    public var isRepeat = false

    /// One rule that ran, why, and how it ended.
    public struct Trace: Sendable, Hashable {
        public var rule: String
        /// `message`, `session`, `fallback`, or the rule that gave over.
        public var cause: String
        public var end: RunEnd
    }
}
