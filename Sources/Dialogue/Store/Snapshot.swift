/// What a store knew of a conversation at one moment.
public struct Snapshot: Sendable {
    /// Goes up by one with each commit.
    public var version: Int
    public var conversation: Conversation
    public var customer: Customer
    /// The running number of the shop's last order, whoever placed it; 0 before the first.
    public var lastOrder: Int
    /// What all open orders of the shop keep from being sold.
    public var reserved: Reserved
    /// The event asked for was answered already, so.
    public var receipt: TurnRecord?
    /// The address is on the private list: it is not answered, and nothing is kept.
    public var isPrivate: Bool

    public init(
        version: Int, conversation: Conversation, customer: Customer, lastOrder: Int = 0, reserved: Reserved = Reserved(),
        receipt: TurnRecord? = nil, isPrivate: Bool = false
    ) {
        self.version = version
        self.conversation = conversation
        self.customer = customer
        self.lastOrder = lastOrder
        self.reserved = reserved
        self.receipt = receipt
        self.isPrivate = isPrivate
    }
}

/// What is kept of a turn: enough to show it, to answer its event again in the same words, and to run it again.
public struct TurnRecord: Sendable, Hashable, Codable {
    public var event: Event
    /// What the clauses meant.
    public var intents: [String] = []
    /// Nothing in it was understood.
    public var isMissed = false
    /// The rules that ran.
    public var rules: [String] = []
    public var replies: [Reply] = []
    public var notices: [Notice] = []
    /// Why what it says concerns the customer, where a rule told.
    public var because: String?
    /// The running number of the shop's last order, and what was reserved, as the turn found them.
    public var lastOrder = 0
    public var reserved = Reserved()

    public init(event: Event, replies: [Reply] = []) {
        self.event = event
        self.replies = replies
    }

    /// Nobody waits for what it says, so that it has to be brought to them.
    public var isUnasked: Bool {
        if event.isOfCustomer || replies.isEmpty && notices.isEmpty { return false }
        if case .code = event.content { return false }
        return true
    }
}

/// All that one turn changes.
public struct Commit: Sendable {
    public var key: ConversationKey
    /// Of the shop, kept beside its times.
    public var zone: Zone
    /// The version that the turn was computed from.
    public var version: Int
    public var conversation: Conversation
    /// Nil where the turn changes nothing about them.
    public var customer: Customer?
    /// The customer's orders that are new or have changed.
    public var orders: [Order]
    public var turn: TurnRecord
    /// The running numbers of the orders that the turn placed; nil when it placed none, so that only turns
    /// that place orders wait for one another.
    public var drawn: ClosedRange<Int>?
    /// What it says, where that is brought to somebody by a gateway; a store without a bridge is never given any.
    public var deliveries: [Delivery] = []
    /// What it answers; the same store's.
    public var arrivals = Taken()

    /// The arrivals of one customer that a turn answers.
    public struct Taken: Sendable, Hashable {
        /// Their numbers in the store.
        public var ids: [Int]
        /// The turn is not committed if another message of theirs has come meanwhile: it would have been answered with these.
        public var isAll: Bool

        public init(_ ids: [Int] = [], isAll: Bool = false) { (self.ids, self.isAll) = (ids, isAll) }
    }

    public init(
        key: ConversationKey, zone: Zone = .wib, version: Int, conversation: Conversation, customer: Customer?, orders: [Order] = [],
        turn: TurnRecord, drawn: ClosedRange<Int>? = nil
    ) {
        self.key = key
        self.zone = zone
        self.version = version
        self.conversation = conversation
        self.customer = customer
        self.orders = orders
        self.turn = turn
        self.drawn = drawn
    }

    /// What a turn changes of what `snapshot` has.
    public init(_ turn: Turn, on snapshot: Snapshot, shop: String, zone: Zone) {
        var record = TurnRecord(event: turn.event, replies: turn.replies)
        record.intents = turn.interpretation.intents
        record.isMissed = turn.isMissed
        record.rules = turn.runs.map(\.rule)
        record.notices = turn.notices
        record.because = turn.because
        record.lastOrder = snapshot.lastOrder
        record.reserved = snapshot.reserved
        self.init(
            key: ConversationKey(shop: shop, customer: snapshot.customer.id), zone: zone, version: snapshot.version,
            conversation: turn.conversation, customer: turn.customer == snapshot.customer && snapshot.version > 0 ? nil : turn.customer,
            orders: turn.customer.orders == snapshot.customer.orders ? [] : turn.customer.orders.filter { !snapshot.customer.orders.contains($0) },
            turn: record, drawn: turn.lastOrder > snapshot.lastOrder ? snapshot.lastOrder + 1...turn.lastOrder : nil)
    }
}

public enum CommitOutcome: Sendable, Hashable {
    /// Nothing was written: the customer has sent more, or what the turn answers was answered already.
    case arrivalsChanged
    case done
    /// Another commit came first, or drew the order number: read again, and run the turn again.
    case newerVersion
}
