import Dialogue

/// Every turn finds the same customer in the middle of a session, and nothing is kept.
struct NoStore: Store {
    var snapshot: Snapshot

    func read(_ key: ConversationKey, event: String?) async throws -> Snapshot { snapshot }
    func commit(_ commit: Commit) async throws -> CommitOutcome { .done }

    func nextDue(in shop: String, customer: String?) -> Due? { nil }
    func outbox(of shop: String, customer: String?) -> [OutboxItem] { [] }
    func delivered(_ items: [OutboxItem], in shop: String) {}
    func shops() -> [ShopRecord] { [] }
    func conversations(of shop: String, after: String?, limit: Int) -> [Snapshot] { [] }
    func needingPerson(in shop: String) -> [Snapshot] { [] }
    func orders(of shop: String) -> [PlacedOrder] { [] }
    func order(_ number: String, of shop: String) -> PlacedOrder? { nil }
    func turns(of key: ConversationKey) -> [TurnRecord] { [] }
    func customer(ofEvent id: String, in shop: String) -> String? { nil }
    func missed(in shop: String, limit: Int) -> [TurnRecord] { [] }
    func openNotices(in shop: String) -> [OwnerNotice] { [] }
    func finish(notice: Int, in shop: String) -> Bool { false }
    func merge(_ other: ConversationKey, into kept: ConversationKey) -> Bool { false }
    func erase(_ key: ConversationKey) -> Bool { false }
    func setPrivate(_ isPrivate: Bool, _ key: ConversationKey) {}
    func privateAddresses(of shop: String) -> [String] { [] }
}
