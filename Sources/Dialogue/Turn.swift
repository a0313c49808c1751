/// One event taken from arrival to committed replies, as a value that explains itself.
public struct Turn: Sendable {
    public var event: Event
    public var interpretation: Interpretation
    /// What each clause was to the conversation.
    public var typed: [TypedClause] = []
    /// The rules that ran, in order.
    public var runs: [Trace]
    public var replies: [Reply]
    /// What the owner is told.
    public var notices: [Notice] = []
    /// What the owner has to know: rules that failed, with their place.
    public var failures: [RuleFailure]
    /// The state after the turn.
    public var conversation: Conversation
    public var customer: Customer
    /// The running number of the shop's last order, those of this turn included.
    public var lastOrder = 0
    /// Nothing of a message was understood.
    public var isMissed = false
    /// The event was answered before; these are the replies of then, and nothing was run.
    public var isRepeat = false
    /// Nothing happened, and nothing is kept of it: no timer was due, or the address is private.
    public var isIdle = false
    /// The turns that it caused in other conversations: what the owner wrote about them.
    public var caused: [Turn] = []
    /// The bot took up the conversation by itself, and not about an order.
    public var isFollowUp = false
    /// Instead of what it changed, everything that was kept of the customer is gone.
    public var erases = false
    /// Why a person's act was not carried out.
    public var refusal: Refusal?
    /// Why what it says concerns the customer, as the rule tells it: `chat:because`.
    public var because: String?
    /// Why a campaign says nothing here.
    public var skip: CampaignSkip?

    public enum Refusal: Sendable, Hashable {
        case noOrder
        /// The order cannot become that, being what it is.
        case orderIs(Order.Status)
        /// Nobody holds the conversation.
        case notHeld
    }

    /// One rule that ran, why, and how it ended.
    public struct Trace: Sendable, Hashable {
        public var rule: String
        /// `message`, `session`, `fallback`, `waiting`, `timer`, `person`, or the rule that gave over.
        public var cause: String
        public var end: RunEnd
        /// `ran`, `asked city`, `gave over to order`.
        public var how = "ran"
        /// The values that its asks took.
        public var used: [UsedValue] = []
    }

    /// A value that a rule used, and where it comes from.
    public struct UsedValue: Sendable, Hashable {
        public var name: String
        public var value: Value
        public var origin: Origin

        public enum Origin: String, Sendable, Hashable {
            case told = "told now"
            case answered = "answered before"
            case known = "known before"
        }
    }
}

/// Something for the shop's owner.
public struct Notice: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A person is to look at the conversation; the text says why.
        case handover
        /// The customer still waits for a person.
        case overdue
        case word
        /// It is about the bot itself, whatever conversation it stands in.
        case system
    }

    public var kind: Kind
    public var text: String

    public init(kind: Kind, text: String) { (self.kind, self.text) = (kind, text) }
}
