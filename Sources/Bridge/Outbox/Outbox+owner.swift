import Dialogue
import Hosting
import SQLiteStore

extension Outbox {
    /// The owner hears of what their customers did not get; not of what they themselves did not.
    func tellOfDead(_ kept: KeptDelivery) async throws {
        guard kept.delivery.purpose != .owner, mayTell(of: kept.delivery.route.line) else { return }
        let customer = try await bridge.store.read(ConversationKey(shop: kept.shop, customer: kept.customer), event: nil).customer
        try await tell(Notice(kind: .word, text: BridgeWords.undelivered(to: customer, why: kept.reason ?? "")), in: kept)
    }

    func tell(_ notice: Notice, in kept: KeptDelivery) async throws {
        guard kept.delivery.purpose != .owner, let shop = bridge.shops[kept.shop] else { return }
        _ = try await shop.receive(Event(customer: kept.customer, at: bridge.now(), .notice(notice)))
        await wake()
    }
}
