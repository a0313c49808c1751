import Dialogue
import SQLiteStore
import ShopFixtures
import Testing

/// How far each delivery is, and what gateways tell of it later.
@Suite struct DeliveryTests {
    private let folder: ScratchData
    private let store: SQLiteStore
    private static let now = Instant(seconds: 1_795_400_100)
    private static let way = Route(line: "wa", to: "6281200000001")

    init() throws {
        folder = try ScratchData()
        store = try SQLiteStore(path: folder.newFile())
    }

    private func queued(_ purpose: Purpose = .reply) async throws -> KeptDelivery {
        let key = ConversationKey(shop: "toko", customer: "+6281200000001")
        let version = try await store.read(key, event: nil).version
        var commit = Commit(
            key: key, version: version, conversation: Conversation(), customer: nil,
            turn: TurnRecord(event: Event(customer: key.customer, at: Self.now, .message("halo")), replies: [Reply(text: "Halo")]))
        commit.deliveries = [Delivery(route: Self.way, reply: Reply(text: "Halo"), purpose: purpose, turn: version + 1)]
        #expect(try await store.commit(commit) == .done)
        return try #require(try await store.deliveries(in: [.queued]).last)
    }

    private func state(_ kept: KeptDelivery) async throws -> KeptDelivery { try #require(try await store.delivery(kept.id)) }

    private func tell(_ kept: KeptDelivery, _ reached: String?, part: Int? = 0, retryAt: Instant? = nil) async throws -> [Int] {
        try await store.keep(
            [],
            statuses: [
                DeliveryStatus(
                    line: "wa", ours: kept.id, part: part, gatewayID: "wamid.1", reached: reached, reason: reached == nil ? "failed (131026)" : nil,
                    retryAt: retryAt)
            ]
        ).dead
    }

    @Test func onlyAStatusThatPutsSomethingIntoTheQueueSaysSo() async throws {
        var kept = try await queued()
        kept.state = .sent
        try await store.update(kept, sentAt: Self.now)
        func isQueued(_ reached: String?, retryAt: Instant? = nil) async throws -> Bool {
            let status = DeliveryStatus(line: "wa", ours: kept.id, part: 0, gatewayID: "wamid.1", reached: reached, retryAt: retryAt)
            return try await store.keep([], statuses: [status]).isQueued
        }
        #expect(try await !isQueued("sent"))
        #expect(try await isQueued(nil, retryAt: Self.now.adding(seconds: 10)))
        #expect(try await !isQueued(nil, retryAt: Self.now.adding(seconds: 10)), "it is there already")
    }

    @Test func whatTheGatewayLaterRefusesIsGivenUp() async throws {
        var kept = try await queued()
        kept.state = .sent
        try await store.update(kept, sentAt: Self.now)
        #expect(try await tell(kept, nil) == [kept.id])
        let now = try await state(kept)
        #expect(now.state == .dead && now.reason == "failed (131026)")
        #expect(try await tell(kept, nil) == [], "told twice")
    }

    @Test func aRefusalThatComesBeforeTheAnswerCounts() async throws {
        var kept = try await queued()
        kept.state = .sending
        try await store.update(kept)
        #expect(try await tell(kept, nil) == [kept.id])
        kept.state = .sent
        try await store.update(kept, sentAt: Self.now)
        #expect(try await state(kept).state == .dead)
    }

    @Test func whatWasDeliveredIsNotTakenBack() async throws {
        var kept = try await queued()
        kept.state = .sent
        try await store.update(kept)
        _ = try await tell(kept, "read")
        _ = try await tell(kept, "sent")
        #expect(try await tell(kept, nil) == [])
        #expect(try await state(kept).state == .sent)
    }

    @Test func aStatusTellsThatWhatIsUnknownArrived() async throws {
        var kept = try await queued()
        kept.state = .unknown
        try await store.update(kept)
        #expect(try await tell(kept, "sent", part: 1) == [])
        #expect(try await state(kept).state == .unknown, "of another part")
        _ = try await tell(kept, "delivered")
        let now = try await state(kept)
        #expect(now.state == .queued && now.partsSent == 1, "what comes behind it goes on")
    }

    @Test func aFailureThatPassesIsTriedAgainThreeTimes() async throws {
        var kept = try await queued()
        for _ in 1...3 {
            kept.state = .sent
            kept.attempts = try await state(kept).attempts
            try await store.update(kept)
            #expect(try await tell(kept, nil, retryAt: Self.now) == [])
            #expect(try await state(kept).state == .queued)
        }
        kept.state = .sent
        kept.attempts = try await state(kept).attempts
        try await store.update(kept)
        #expect(try await tell(kept, nil, retryAt: Self.now) == [kept.id])
    }

    @Test func oneThatWaitsIsSentByOneAlone() async throws {
        let kept = try await queued()
        let claims = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 { group.addTask { [store] in try await store.claim(kept) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(claims.count { $0 } == 1)
        var sent = kept
        (sent.state, sent.partsSent) = (.queued, 1)
        try await store.update(sent)
        #expect(try await store.claim(kept) == false, "its first part is with the gateway")
    }

    @Test func promotionsAreCountedByWhenTheyWereSent() async throws {
        for seconds in [-40 * 86_400, -3 * 86_400, -60] {
            var kept = try await queued(.promo)
            kept.state = .sent
            try await store.update(kept, sentAt: Self.now.adding(seconds: seconds))
        }
        _ = try await queued(.promo)
        #expect(try await store.promos(by: Self.way, since: Self.now.adding(seconds: -30 * 86_400)).count == 2)
    }

    @Test func aPersonDecidesAboutWhatWasGivenUp() async throws {
        var kept = try await queued()
        kept.state = .dead
        kept.attempts = 7
        try await store.update(kept)
        #expect(try await store.decide(deliveries: [kept.id, 999], isRetried: true, now: Self.now.adding(seconds: 9000)) == 1)
        let again = try await state(kept)
        #expect(again.state == .queued && again.attempts == 0 && again.saidAt == Self.now.adding(seconds: 9000))
        #expect(try await store.decide(deliveries: [kept.id], isRetried: false, now: Self.now) == 0, "it is on its way")
    }
}
