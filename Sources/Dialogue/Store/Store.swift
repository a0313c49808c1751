/// Where conversations, customers, orders and the history of all turns are kept, for any number of shops.
///
/// A turn is committed whole or not at all, against the version it was computed from: that is all
/// there is to "exactly once". Several bots and several processes may share one store.
/// `RuleTesting.checkStore` is the contract, as tests.
public protocol Store: Sendable {
    // MARK: A turn

    /// What is kept of `key`, and the record of `event` if that event was committed before.
    /// A conversation that nobody has begun has version 0. An address that was merged into another's
    /// gives that one's: its key is `Snapshot.customer.id`.
    func read(_ key: ConversationKey, event: String?) async throws -> Snapshot

    /// Makes `commit` the newest version, unless another commit came first: one of the same conversation, or,
    /// where `commit` draws order numbers, one of the same shop that drew them. Numbers have no gaps.
    func commit(_ commit: Commit) async throws -> CommitOutcome

    /// The conversation of `shop` that wants to be woken first, and when, however far ahead.
    /// - Parameter customer: only this one's, if given.
    func nextDue(in shop: String, customer: String?) async throws -> Due?

    /// The turns that nobody's message asked for and that are not delivered yet, the oldest first: what timers, the
    /// owner and other processes let the bot say.
    /// - Parameter customer: only this one's, if given.
    func outbox(of shop: String, customer: String?) async throws -> [OutboxItem]

    /// They have been delivered. Those that had been already stay so.
    func delivered(_ items: [OutboxItem], in shop: String) async throws

    // MARK: What persons look at

    /// The shops that anything is kept of, by name.
    func shops() async throws -> [ShopRecord]

    /// The conversations of a shop in the order of their customers' addresses: at most `limit`, from behind `after` on.
    func conversations(of shop: String, after: String?, limit: Int) async throws -> [Snapshot]

    /// The conversations that a person has or was asked into, the one that waits longest first.
    func needingPerson(in shop: String) async throws -> [Snapshot]

    /// All orders of a shop, by their numbers.
    func orders(of shop: String) async throws -> [PlacedOrder]

    /// The order of a number as people write it: `ha-0007`.
    func order(_ number: String, of shop: String) async throws -> PlacedOrder?

    /// The turns of a conversation, those from merged addresses among them, the oldest first.
    func turns(of key: ConversationKey) async throws -> [TurnRecord]

    /// In whose conversation an event of that id was committed; nil if in nobody's.
    func customer(ofEvent id: String, in shop: String) async throws -> String?

    /// The messages of a shop that were not understood, the newest first.
    func missed(in shop: String, limit: Int) async throws -> [TurnRecord]

    /// What the owner was told and has not dealt with yet, the oldest first.
    func openNotices(in shop: String) async throws -> [OwnerNotice]

    /// The owner has dealt with it. False if there is no such open notice.
    func finish(notice: Int, in shop: String) async throws -> Bool

    // MARK: What persons change

    /// Makes two addresses one person's. `other` answers to `kept` from then on.
    /// - Returns: false, and nothing changes, if one of the two is not there, or both are the same already.
    func merge(_ other: ConversationKey, into kept: ConversationKey) async throws -> Bool

    /// Takes out everything that is known of a person. Their orders stay, without the person, as the shop's books need them.
    /// - Returns: whether there was anything.
    func erase(_ key: ConversationKey) async throws -> Bool

    /// Puts an address, and all that are the same person's, on the private list, and erases what is kept of them; or
    /// takes an address off again.
    func setPrivate(_ isPrivate: Bool, _ key: ConversationKey) async throws

    /// The private list of a shop.
    func privateAddresses(of shop: String) async throws -> [String]
}

/// One customer's conversation with one shop.
public struct ConversationKey: Sendable, Hashable {
    public var shop: String
    public var customer: String
    public init(shop: String, customer: String) { (self.shop, self.customer) = (shop, customer) }
}

/// A shop that something is kept of. Times are kept in UTC; people read them in the shop's zone.
public struct ShopRecord: Sendable, Hashable {
    public var id: String
    public var zone: Zone
    public init(id: String, zone: Zone) { (self.id, self.zone) = (id, zone) }
}

/// A conversation that is to be woken.
public struct Due: Sendable, Hashable {
    public var customer: String
    public var at: Instant
    public init(customer: String, at: Instant) { (self.customer, self.at) = (customer, at) }
}

/// A turn to be delivered, under the number by which one that comes twice is known.
public struct OutboxItem: Sendable, Hashable {
    public var id: Int
    public var customer: String
    public var turn: TurnRecord

    public init(id: Int, customer: String, turn: TurnRecord) {
        self.id = id
        self.customer = customer
        self.turn = turn
    }
}

/// An order and whose it is; nobody's once they were forgotten.
public struct PlacedOrder: Sendable, Hashable {
    public var customer: String?
    public var order: Order
    public init(customer: String?, order: Order) { (self.customer, self.order) = (customer, order) }
}

/// Something for the owner, and about whom.
public struct OwnerNotice: Sendable, Hashable {
    public var id: Int
    public var customer: String
    public var at: Instant
    public var notice: Notice

    public init(id: Int, customer: String, at: Instant, notice: Notice) {
        self.id = id
        self.customer = customer
        self.at = at
        self.notice = notice
    }
}
