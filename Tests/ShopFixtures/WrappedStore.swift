public import Dialogue

/// A store that hands on to a store in memory what it does not do in a way of its own.
public protocol WrappedStore: Store {
    var store: MemoryStore { get }
}

extension WrappedStore {
    public func nextDue(in shop: String, customer: String?) async throws -> Due? { await store.nextDue(in: shop, customer: customer) }
    public func outbox(of shop: String, customer: String?) async throws -> [OutboxItem] { try await store.outbox(of: shop, customer: customer) }
    public func delivered(_ items: [OutboxItem], in shop: String) async throws { await store.delivered(items, in: shop) }
    public func shops() async throws -> [ShopRecord] { await store.shops() }
    public func conversations(of shop: String, after: String?, limit: Int) async throws -> [Snapshot] {
        try await store.conversations(of: shop, after: after, limit: limit)
    }
    public func needingPerson(in shop: String) async throws -> [Snapshot] { try await store.needingPerson(in: shop) }
    public func orders(of shop: String) async throws -> [PlacedOrder] { try await store.orders(of: shop) }
    public func order(_ number: String, of shop: String) async throws -> PlacedOrder? { try await store.order(number, of: shop) }
    public func turns(of key: ConversationKey) async throws -> [TurnRecord] { try await store.turns(of: key) }
    public func customer(ofEvent id: String, in shop: String) async throws -> String? { await store.customer(ofEvent: id, in: shop) }
    public func missed(in shop: String, limit: Int) async throws -> [TurnRecord] { try await store.missed(in: shop, limit: limit) }
    public func openNotices(in shop: String) async throws -> [OwnerNotice] { await store.openNotices(in: shop) }
    public func finish(notice: Int, in shop: String) async throws -> Bool { await store.finish(notice: notice, in: shop) }
    public func merge(_ other: ConversationKey, into kept: ConversationKey) async throws -> Bool { try await store.merge(other, into: kept) }
    public func erase(_ key: ConversationKey) async throws -> Bool { try await store.erase(key) }
    public func setPrivate(_ isPrivate: Bool, _ key: ConversationKey) async throws { try await store.setPrivate(isPrivate, key) }
    public func privateAddresses(of shop: String) async throws -> [String] { await store.privateAddresses(of: shop) }
}
