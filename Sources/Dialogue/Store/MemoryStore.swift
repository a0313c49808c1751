#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A store that forgets at exit. It keeps encoded bytes, never live values, so that what cannot be
/// written to a disk cannot be kept here either.
public actor MemoryStore: Store {
    private struct Row {
        var version: Int
        var conversation: Data
        var customer: Data
        var receipts: [String: Data]
    }

    private var rows: [ConversationKey: Row] = [:]
    /// The running number of the last order, by shop.
    private var lastOrders: [String: Int] = [:]

    public init() {}

    public func read(_ key: ConversationKey, event: String?) throws -> Snapshot {
        let lastOrder = lastOrders[key.shop, default: 0]
        guard let row = rows[key] else {
            return Snapshot(version: 0, conversation: Conversation(), customer: Customer(id: key.customer), lastOrder: lastOrder)
        }
        let decoder = JSONDecoder()
        return Snapshot(
            version: row.version,
            conversation: try decoder.decode(Conversation.self, from: row.conversation),
            customer: try decoder.decode(Customer.self, from: row.customer),
            lastOrder: lastOrder,
            receipt: try event.flatMap { row.receipts[$0] }.map { try decoder.decode(Receipt.self, from: $0) })
    }

    public func commit(_ commit: Commit) throws -> CommitOutcome {
        var row = rows[commit.key] ?? Row(version: 0, conversation: Data(), customer: Data(), receipts: [:])
        guard row.version == commit.version else { return .newerVersion }
        if let drawn = commit.drawn, drawn.lowerBound != lastOrders[commit.key.shop, default: 0] + 1 { return .newerVersion }
        let encoder = JSONEncoder()
        row.version += 1
        row.conversation = try encoder.encode(commit.conversation)
        row.customer = try encoder.encode(commit.customer)
        if let event = commit.event { row.receipts[event] = try encoder.encode(commit.receipt) }
        rows[commit.key] = row
        if let drawn = commit.drawn { lastOrders[commit.key.shop] = drawn.upperBound }
        return .done
    }
}
