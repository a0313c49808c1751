import Dialogue
import SQLiteStore
import ShopFixtures
import Testing

/// What is known of promotions that were sent, and when they pause.
@Suite struct PromoTests {
    private let folder: ScratchData
    private let store: SQLiteStore
    private static let now = Instant(seconds: 1_795_400_100)

    init() throws {
        folder = try ScratchData()
        store = try SQLiteStore(path: folder.newFile())
    }

    private static func address(_ number: Int) -> String { "+62812000000\(number < 10 ? "0" : "")\(number)" }

    /// Promotions of one turn, a bubble each.
    private func promos(_ bubbles: Int = 1, to number: Int, at: Instant = now, consents: [Consent] = []) async throws -> [KeptDelivery] {
        let key = ConversationKey(shop: "toko", customer: Self.address(number))
        let version = try await store.read(key, event: nil).version
        var customer = Customer(id: key.customer)
        customer.consents = consents
        let reply = Reply(text: "Baru", isPromo: true)
        var commit = Commit(
            key: key, version: version, conversation: Conversation(), customer: customer,
            turn: TurnRecord(event: Event(customer: key.customer, at: at, .campaign("campaign_x")), replies: [reply]))
        commit.deliveries = (0..<bubbles).map { _ in
            Delivery(route: Route(line: "wa", to: key.customer), reply: reply, purpose: .promo, turn: version + 1)
        }
        #expect(try await store.commit(commit) == .done)
        return try await store.deliveries(in: [.queued]).suffix(bubbles)
    }

    private func finish(_ deliveries: [KeptDelivery], _ state: KeptDelivery.State = .sent, complaint: String? = nil, at: Instant = now) async throws {
        for delivery in deliveries {
            var kept = delivery
            kept.state = state
            try await store.update(kept, sentAt: state == .sent ? at : nil, complaint: complaint.map { Complaint(code: $0, at: at) })
        }
    }

    @Test func aPromotionOfSeveralBubblesIsOneAndDoesNotCountAgainstItself() async throws {
        let route = Route(line: "wa", to: Self.address(1)), month = Self.now.adding(seconds: -30 * 86_400)
        let first = try await promos(3, to: 1)
        try await finish(Array(first.prefix(2)))
        #expect(try await store.promos(by: route, since: month, beside: first[2].id) == [], "its third bubble goes out")
        #expect(try await store.promos(by: route, since: month) == [Self.now])
        let second = try await promos(to: 1, at: Self.now.adding(seconds: 60))
        #expect(try await store.promos(by: route, since: month, beside: second[0].id) == [Self.now])
        #expect(try await store.promos(by: route, since: month, isOpenCounted: true).count == 2, "what is to be sent counts for the next campaign")
        #expect(try await store.promos(by: route, since: Self.now.adding(seconds: 1)) == [])
    }

    @Test func threeComplaintsPauseUntilSomebodyHasLooked() async throws {
        for number in 1...5 { try await finish(try await promos(to: number)) }
        try await finish(try await promos(to: 6), .dead, complaint: "131049")
        try await finish(try await promos(to: 7), .dead, complaint: "131049")
        try await finish(try await promos(to: 8), .dead)
        var health = try await store.promoHealth(of: "toko")
        #expect(health.count == 7, "what never reached anybody tells nothing")
        #expect(health.complaints == ["131049": 2] && !health.isPaused)
        // Told later, in a status.
        let sent = try await promos(to: 9)
        try await finish(sent)
        let complaint = Complaint(code: "131048", at: Self.now)
        let status = DeliveryStatus(line: "wa", ours: sent[0].id, part: 0, gatewayID: "w", reached: nil, reason: "spam", complaint: complaint)
        _ = try await store.keep([], statuses: [status])
        health = try await store.promoHealth(of: "toko")
        #expect(health.complaints == ["131049": 2, "131048": 1] && health.isPaused)
        #expect(try await !store.promoHealth(of: "warung").isPaused, "another shop's number is another's")
        try await store.resumePromos(of: "toko", at: Self.now)
        health = try await store.promoHealth(of: "toko")
        #expect(health == PromoHealth(count: 0, complaints: [:], withdrawals: 0, resumed: Self.now))
        try await finish(try await promos(to: 10, at: Self.now.adding(seconds: -60)), .dead, complaint: "131049", at: Self.now.adding(seconds: 60))
        #expect(try await store.promoHealth(of: "toko").complaints == ["131049": 1], "what is told later counts, however long ago it was said")
    }

    @Test func onlyTheLastHundredCount() async throws {
        for number in 1...3 { try await finish(try await promos(to: number), .dead, complaint: "131049") }
        #expect(try await store.promoHealth(of: "toko").isPaused)
        for _ in 1...98 { try await finish(try await promos(to: 4)) }
        let health = try await store.promoHealth(of: "toko")
        #expect(health.count == 100 && health.complaints == ["131049": 2] && !health.isPaused)
    }

    @Test(arguments: [(4, false), (5, true)]) func whoTakesTheirConsentBackAfterAPromotionCounts(_ people: Int, _ isPaused: Bool) async throws {
        for number in 1...9 {
            let after = Self.now.adding(seconds: number <= people ? 60 : -60)
            let no = Consent(scope: "promo:maroon", isGiven: false, at: after, turn: 2, channel: "whatsapp", answer: "stop")
            try await finish(try await promos(to: number, consents: [no]))
        }
        let health = try await store.promoHealth(of: "toko")
        #expect(health.withdrawals == people && health.isPaused == isPaused)
    }
}
