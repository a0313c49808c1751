/// A store that forgets at exit. It keeps encoded bytes, never live values, so that what cannot be
/// written to a disk cannot be kept here either.
public actor MemoryStore: Store {
    private struct Row {
        var version: Int
        var conversation: [UInt8]
        var customer: [UInt8]
        var due: Instant?
        var needsPerson: Instant?
        /// The address that this one was merged into.
        var mergedInto: String?
    }

    private var rows: [ConversationKey: Row] = [:]
    private var records: [(key: ConversationKey, event: String?, isMissed: Bool, bytes: [UInt8])] = []
    private var placed: [(shop: String, customer: String?, number: String, order: [UInt8])] = []
    private var notices: [(shop: String, notice: OwnerNotice, isOpen: Bool)] = []
    /// The places in `records` of what is not delivered.
    private var undelivered: [Int] = []
    private var isPrivate: Set<ConversationKey> = []
    /// Who was erased, by hashes that this process alone can make.
    private var forgotten: Set<Int> = []
    private var known: [String: Zone] = [:]
    /// The running number of the last order, by shop.
    private var lastOrders: [String: Int] = [:]

    /// What a conversation that is played again finds, instead of what is kept here.
    private var found: (lastOrder: Int, reserved: Reserved)?

    public init() {}

    /// From now on the shop's other customers have brought it to this.
    package func find(lastOrder: Int, reserved: Reserved) { found = (lastOrder, reserved) }

    // MARK: A turn

    public func read(_ key: ConversationKey, event: String?) throws -> Snapshot {
        let key = kept(key)
        let all = try placed.filter { $0.shop == key.shop }.map { ($0.customer, try decoded(Order.self, $0.order)) }
        var snapshot = try snapshot(key)
        snapshot.customer.orders = all.filter { $0.0 == key.customer }.map(\.1)
        snapshot.reserved = found?.reserved ?? Reserved(all.lazy.map(\.1))
        snapshot.lastOrder = lastOrder(of: key.shop)
        snapshot.isPrivate = isPrivate.contains(key)
        if let event {
            let record = records.first { $0.event == event && kept($0.key) == key }
            snapshot.receipt = try record.map { try decoded(TurnRecord.self, $0.bytes) }
        }
        return snapshot
    }

    public func commit(_ commit: Commit) throws -> CommitOutcome {
        let key = commit.key
        var row = try rows[key] ?? Row(version: 0, conversation: [], customer: try encoded(Customer(id: key.customer)))
        guard row.version == commit.version, row.mergedInto == nil else { return .newerVersion }
        if let drawn = commit.drawn, drawn.lowerBound != lastOrder(of: key.shop) + 1 { return .newerVersion }
        row.version += 1
        row.conversation = try encoded(commit.conversation)
        if let customer = commit.customer { row.customer = try encoded(customer) }
        row.due = commit.conversation.due
        row.needsPerson = commit.conversation.needsPerson
        let record = (key, commit.turn.event.id, commit.turn.isMissed, try encoded(commit.turn))
        let orders = try commit.orders.map { (key.shop, key.customer as String?, $0.number, try encoded($0)) }
        rows[key] = row
        if commit.turn.isUnasked { undelivered.append(records.count) }
        records.append(record)
        for order in orders {
            if let at = placed.firstIndex(where: { $0.shop == order.0 && $0.number == order.2 }) { placed[at] = order } else { placed.append(order) }
        }
        for notice in commit.turn.notices {
            let id = notices.count + 1
            notices.append((key.shop, OwnerNotice(id: id, customer: key.customer, at: commit.turn.event.at, notice: notice), true))
        }
        known[key.shop] = commit.zone
        if let drawn = commit.drawn { lastOrders[key.shop] = drawn.upperBound }
        return .done
    }

    public func nextDue(in shop: String, customer: String?) -> Due? {
        var first: Due?
        let only = customer.map { kept(ConversationKey(shop: shop, customer: $0)) }
        for (key, row) in rows where key.shop == shop && (only == nil || only == key) {
            guard let at = row.due else { continue }
            if first.map({ (at, key.customer) < ($0.at, $0.customer) }) ?? true { first = Due(customer: key.customer, at: at) }
        }
        return first
    }

    public func outbox(of shop: String, customer: String?) throws -> [OutboxItem] {
        let only = customer.map { kept(ConversationKey(shop: shop, customer: $0)) }
        let wanted = undelivered.filter { records[$0].key.shop == shop && (only == nil || kept(records[$0].key) == only) }
        return try wanted.map {
            OutboxItem(id: $0 + 1, customer: kept(records[$0].key).customer, turn: try decoded(TurnRecord.self, records[$0].bytes))
        }
    }

    public func delivered(_ items: [OutboxItem], in shop: String) {
        undelivered.removeAll { place in records[place].key.shop == shop && items.contains { $0.id == place + 1 } }
    }

    // MARK: What persons look at

    public func shops() -> [ShopRecord] { known.map { ShopRecord(id: $0.key, zone: $0.value) }.sorted { $0.id < $1.id } }

    public func conversations(of shop: String, after: String?, limit: Int) throws -> [Snapshot] {
        let customers = rows.filter { $0.key.shop == shop && $0.value.mergedInto == nil && $0.key.customer > after ?? "" }.map(\.key.customer)
        return try customers.sorted().prefix(limit).map { try read(ConversationKey(shop: shop, customer: $0), event: nil) }
    }

    public func needingPerson(in shop: String) throws -> [Snapshot] {
        let waiting = rows.filter { $0.key.shop == shop }.compactMap { key, row in row.needsPerson.map { (since: $0, key: key) } }
        return try waiting.sorted { ($0.since, $0.key.customer) < ($1.since, $1.key.customer) }.map { try read($0.key, event: nil) }
    }

    public func orders(of shop: String) throws -> [PlacedOrder] {
        try placed.filter { $0.shop == shop }.map { PlacedOrder(customer: $0.customer, order: try decoded(Order.self, $0.order)) }
            .sorted { $0.order.number < $1.order.number }
    }

    public func order(_ number: String, of shop: String) throws -> PlacedOrder? {
        try orders(of: shop).first { $0.order.number.lowercased() == number.lowercased() }
    }

    public func turns(of key: ConversationKey) throws -> [TurnRecord] {
        try records.filter { kept($0.key) == kept(key) }.map { try decoded(TurnRecord.self, $0.bytes) }
    }

    public func customer(ofEvent id: String, in shop: String) -> String? {
        records.first { $0.event == id && $0.key.shop == shop }.map { kept($0.key).customer }
    }

    public func missed(in shop: String, limit: Int) throws -> [TurnRecord] {
        try records.reversed().filter { $0.key.shop == shop && $0.isMissed }.prefix(limit).map { try decoded(TurnRecord.self, $0.bytes) }
    }

    public func openNotices(in shop: String) -> [OwnerNotice] { notices.filter { $0.shop == shop && $0.isOpen }.map(\.notice) }

    public func finish(notice: Int, in shop: String) -> Bool {
        guard let at = notices.firstIndex(where: { $0.shop == shop && $0.notice.id == notice && $0.isOpen }) else { return false }
        notices[at].isOpen = false
        return true
    }

    // MARK: What persons change

    public func merge(_ other: ConversationKey, into key: ConversationKey) throws -> Bool {
        let (other, key) = (kept(other), kept(key))
        guard other != key, rows[other] != nil, rows[key] != nil else { return false }
        let merged = try read(key, event: nil).merging(try read(other, event: nil))
        rows[key]?.version = merged.version
        rows[key]?.conversation = try encoded(merged.conversation)
        rows[key]?.customer = try encoded(merged.customer)
        rows[key]?.due = merged.conversation.due
        rows[key]?.needsPerson = merged.conversation.needsPerson
        rows[other]?.mergedInto = key.customer
        rows[other]?.due = nil
        rows[other]?.needsPerson = nil
        for at in placed.indices where placed[at].shop == other.shop && placed[at].customer == other.customer { placed[at].customer = key.customer }
        for (address, row) in rows where address.shop == key.shop && row.mergedInto == other.customer { rows[address]?.mergedInto = key.customer }
        return true
    }

    public func erase(_ key: ConversationKey) throws -> Bool { try erase(key, isRemembered: true) }

    private func erase(_ key: ConversationKey, isRemembered: Bool) throws -> Bool {
        let key = kept(key)
        guard rows[key] != nil else { return false }
        let addresses = rows.keys.filter { kept($0) == key }
        undelivered.removeAll { addresses.contains(records[$0].key) }
        // Their places stay, as others are known by theirs.
        for at in records.indices where addresses.contains(records[at].key) {
            records[at] = (ConversationKey(shop: "", customer: ""), nil, false, [])
        }
        notices.removeAll { item in addresses.contains { $0.shop == item.shop && $0.customer == item.notice.customer } }
        for at in placed.indices where placed[at].shop == key.shop && placed[at].customer == key.customer {
            placed[at] = (key.shop, nil, placed[at].number, try encoded(try decoded(Order.self, placed[at].order).withoutPerson))
        }
        for address in addresses {
            rows[address] = nil
            if isRemembered { forgotten.insert(address.hashValue) }
        }
        return true
    }

    public func setPrivate(_ wanted: Bool, _ key: ConversationKey) throws {
        if wanted {
            isPrivate.insert(key)
            isPrivate.formUnion(rows.keys.filter { kept($0) == kept(key) })
            _ = try erase(key, isRemembered: false)
        } else {
            isPrivate.remove(key)
        }
    }

    public func privateAddresses(of shop: String) -> [String] { isPrivate.filter { $0.shop == shop }.map(\.customer).sorted() }

    // MARK: Rows

    private func lastOrder(of shop: String) -> Int { found?.lastOrder ?? lastOrders[shop, default: 0] }

    private func kept(_ key: ConversationKey) -> ConversationKey {
        rows[key]?.mergedInto.map { ConversationKey(shop: key.shop, customer: $0) } ?? key
    }

    private func snapshot(_ key: ConversationKey) throws -> Snapshot {
        guard let row = rows[key] else {
            return Snapshot(
                version: 0, conversation: Conversation(), customer: Customer(id: key.customer, wasErased: forgotten.contains(key.hashValue)))
        }
        return Snapshot(
            version: row.version, conversation: try decoded(Conversation.self, row.conversation),
            customer: try decoded(Customer.self, row.customer))
    }

    private func encoded(_ value: some Encodable) throws -> [UInt8] { try StateCoder.encode(value) }
    private func decoded<T: Decodable>(_ type: T.Type, _ bytes: [UInt8]) throws -> T { try StateCoder.decode(type, from: bytes) }
}
