/// Where conversations and customers are kept between turns.
///
/// A turn is committed whole or not at all, against the version it was computed from: that is all
/// there is to "exactly once". Several bots may share one store.
public protocol Store: Sendable {
    /// What is kept of `key`, and the receipt of `event` if that event was committed before.
    /// A conversation that nobody has begun has version 0.
    func read(_ key: ConversationKey, event: String?) async throws -> Snapshot

    /// Makes `commit` the newest version, unless another commit came first: one of the same conversation, or,
    /// where `commit` draws order numbers, one of the same shop that drew them. Numbers have no gaps.
    func commit(_ commit: Commit) async throws -> CommitOutcome
}

/// One customer's conversation with one shop.
public struct ConversationKey: Sendable, Hashable {
    public var shop: String
    public var customer: String
    public init(shop: String, customer: String) { (self.shop, self.customer) = (shop, customer) }
}

/// What a store knew of a conversation at one moment.
public struct Snapshot: Sendable {
    /// Goes up by one with each commit.
    public var version: Int
    public var conversation: Conversation
    public var customer: Customer
    /// The running number of the shop's last order, whoever placed it; 0 before the first.
    public var lastOrder: Int
    /// The event asked for was answered already, so.
    public var receipt: Receipt?

    public init(version: Int, conversation: Conversation, customer: Customer, lastOrder: Int = 0, receipt: Receipt? = nil) {
        self.version = version
        self.conversation = conversation
        self.customer = customer
        self.lastOrder = lastOrder
        self.receipt = receipt
    }
}

/// That an event was answered, and how.
public struct Receipt: Sendable, Hashable, Codable {
    public var replies: [Reply]
    public init(replies: [Reply]) { self.replies = replies }
}

/// All that one turn changes.
public struct Commit: Sendable {
    public var key: ConversationKey
    /// The version that the turn was computed from.
    public var version: Int
    public var event: String?
    public var conversation: Conversation
    public var customer: Customer
    public var receipt: Receipt
    /// The running numbers of the orders that the turn placed; nil when it placed none, so that only turns
    /// that place orders wait for one another.
    public var drawn: ClosedRange<Int>?

    public init(
        key: ConversationKey, version: Int, event: String?, conversation: Conversation, customer: Customer, receipt: Receipt,
        drawn: ClosedRange<Int>? = nil
    ) {
        self.key = key
        self.version = version
        self.event = event
        self.conversation = conversation
        self.customer = customer
        self.receipt = receipt
        self.drawn = drawn
    }
}

public enum CommitOutcome: Sendable, Hashable {
    case done
    /// Another commit came first, or drew the order number: read again, and run the turn again.
    case newerVersion
}
