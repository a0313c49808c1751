import Dialogue
import Foundation
import SQLiteStore
import ShopFixtures
import Testing

/// `bot outbox`: what `bot serve` could not deliver.
@Suite struct OutboxCommandTests {
    private static let at = Instant(iso8601: "2026-11-24T11:00:00+07:00")

    /// A shop with three deliveries: one given up, one unknown, one that waits.
    private func shop() async throws -> KeptShop {
        let shop = try await KeptShop()
        let store = try SQLiteStore(path: shop.folder.path + "/t.db")
        let key = ConversationKey(shop: "toko", customer: "+6281200000001")
        let snapshot = try await store.read(key, event: nil)
        let at = try #require(Self.at)
        var commit = Commit(
            key: key, version: snapshot.version, conversation: snapshot.conversation, customer: nil,
            turn: TurnRecord(event: Event(customer: key.customer, at: at, .message("halo"))))
        commit.deliveries = ["Halo kak", "Ready kak", "Mau kak?"].map {
            Delivery(route: Route(line: "wa", to: "6281200000001"), reply: Reply(text: $0), purpose: .reply, turn: 9)
        }
        #expect(try await store.commit(commit) == .done)
        var kept = try await store.deliveries(in: [.queued])
        (kept[0].state, kept[0].reason) = (.dead, "Message undeliverable (131026)")
        (kept[1].state, kept[1].reason) = (.unknown, "no answer came, so it may have arrived: reset")
        for one in kept.prefix(2) { try await store.update(one) }
        try await store.close()
        return shop
    }

    @Test func itListsWhatAPersonHasToDecide() async throws {
        let shop = try await shop()
        #expect(
            try await shop.bot(["outbox", "list"], columns: 140).out == """
                id  state    at                to             line  why                                            text
                 1  dead     2026-11-24 11:00  6281200000001  wa    Message undeliverable (131026)                 Halo kak
                 2  unknown  2026-11-24 11:00  6281200000001  wa    no answer came, so it may have arrived: reset  Ready kak

                """)
        let all = try await shop.out("outbox", "list", "--all", "--json")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(all.utf8)) as? [String: [[String: Any]]])
        #expect(json["deliveries"]?.map { $0["state"] as? String } == ["dead", "unknown", "queued"])
        #expect(json["deliveries"]?[0]["reason"] as? String == "Message undeliverable (131026)")
    }

    @Test func aPersonSendsAgainOrLetsBe() async throws {
        let shop = try await shop()
        #expect(try await shop.out("outbox", "retry", "1") == "1 to be sent again; `bot serve` does it while it runs.\n")
        #expect(try await shop.out("outbox", "drop", "--all") == "1 dropped.\n")
        #expect(try await shop.out("outbox", "list") == "Everything that was said is delivered.\n")
    }

    @Test func onlyWhatIsOpenCanBeDecided() async throws {
        let shop = try await shop()
        let waiting = try await shop.bot("outbox", "retry", "3")
        #expect(waiting.exit == 1 && waiting.err.hasPrefix("there is no delivery 3 that was given up or is unknown;"))
        #expect(try await shop.bot("outbox", "retry").exit == 64)
        #expect(try await shop.bot("outbox", "drop", "1", "--all").exit == 64)
    }
}
