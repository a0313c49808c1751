import Dialogue
import SQLiteStore
import ShopFixtures
import Testing

/// What came in by webhooks: each thing once, and answered with its turn or not at all.
@Suite struct ArrivalTests {
    private let folder: ScratchData
    private let store: SQLiteStore
    private static let now = Instant(seconds: 1_795_400_100)
    private static let rina = "+6281200000001"

    init() throws {
        folder = try ScratchData()
        store = try SQLiteStore(path: folder.newFile())
    }

    private func arrival(_ external: String, from address: String = rina, names: [String] = ["6281200000001"], at: Instant = now) -> KeptArrival {
        KeptArrival(
            line: "wa", external: external, shop: "toko", address: address, received: at, body: Array("{}".utf8), names: names, wroteAt: at)
    }

    private func commit(_ arrivals: Commit.Taken, version: Int = 0, text: String = "halo") -> Commit {
        let event = Event(customer: Self.rina, channel: "whatsapp", at: Self.now, .message(text), route: Route(line: "wa", to: "6281200000001"))
        var commit = Commit(
            key: ConversationKey(shop: "toko", customer: Self.rina), version: version, conversation: Conversation(), customer: nil,
            turn: TurnRecord(event: event, replies: [Reply(text: "Halo kak")]))
        commit.arrivals = arrivals
        commit.deliveries = [
            Delivery(route: Route(line: "wa", to: "6281200000001"), reply: Reply(text: "Halo kak"), purpose: .reply, turn: 1)
        ]
        return commit
    }

    @Test func theSameThingTwiceIsOneThing() async throws {
        #expect(try await store.keep([arrival("a"), arrival("a"), arrival("b")]).new.map(\.external) == ["a", "b"])
        let again = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { [store, a = arrival("a"), c = arrival("c")] in try await store.keep([a, c]).new.count } }
            return try await group.reduce(0, +)
        }
        #expect(again == 1, "only c was new, and to one of them")
        #expect(try await store.waitingArrivals().map(\.external) == ["a", "b", "c"])
    }

    @Test func whatIsAnsweredIsAnsweredWithItsTurnOrNotAtAll() async throws {
        let ids = try await store.keep([arrival("a"), arrival("b")]).new.map(\.id)
        #expect(try await store.commit(commit(.init([ids[0]], isAll: true))) == .arrivalsChanged, "b has come beside it")
        #expect(try await store.deliveries(in: [.queued]).isEmpty)
        #expect(try await store.commit(commit(.init(ids, isAll: true))) == .done)
        #expect(try await store.waitingArrivals().isEmpty)
        #expect(try await store.commit(commit(.init(ids), version: 1)) == .arrivalsChanged, "answered before")
        #expect(try await store.deliveries(in: [.queued]).map(\.delivery.reply.text) == ["Halo kak"])
    }

    @Test func aPersonIsKnownUnderEveryNameThatTheGatewayHas() async throws {
        _ = try await store.keep([arrival("a", names: ["6281200000001", "ID.77"])])
        let second = try await store.keep([arrival("b", from: "ID.77", names: ["ID.77"])]).new
        #expect(second.map(\.address) == [Self.rina])
    }

    @Test func theOwnerIsTheOwnerWhateverTheyWereBeforeAndNoLongerThanThat() async throws {
        let owner = "+6281234500001"
        func wrote(_ external: String, asOwner: Bool) async throws -> String? {
            var one = KeptArrival(
                line: "tg", external: external, shop: "toko", address: "telegram:4711", received: Self.now, body: Array("{}".utf8), names: ["4711"],
                wroteAt: Self.now)
            one.owner = asOwner ? owner : nil
            return try await store.keep([one]).new.first?.address
        }
        #expect(try await wrote("a", asOwner: false) == "telegram:4711", "before the settings name them")
        #expect(try await wrote("b", asOwner: true) == owner)
        #expect(try await wrote("c", asOwner: false) == "telegram:4711")
        #expect(try await store.lastMessage(by: Route(line: "tg", to: "4711")) == Self.now, "their window counts, too")
    }

    @Test func theLastMessageIsKnownByItsWay() async throws {
        _ = try await store.keep([arrival("b", at: Self.now), arrival("a", at: Self.now.adding(seconds: -60))])
        #expect(try await store.lastMessage(by: Route(line: "wa", to: "6281200000001")) == Self.now, "whichever came first")
        #expect(try await store.lastMessage(by: Route(line: "tg", to: "6281200000001")) == nil)
    }

    @Test func ofWhoIsPrivateNothingIsKept() async throws {
        try await store.setPrivate(true, ConversationKey(shop: "toko", customer: Self.rina))
        #expect(try await store.keep([arrival("a")]).new.isEmpty)
        #expect(try await store.waitingArrivals().isEmpty)
    }

    @Test func whoIsErasedIsErasedHereToo() async throws {
        let ids = try await store.keep([arrival("a")]).new.map(\.id)
        #expect(try await store.commit(commit(.init(ids))) == .done)
        _ = try await store.keep([arrival("b")])
        #expect(try await store.erase(ConversationKey(shop: "toko", customer: Self.rina)))
        #expect(try await store.waitingArrivals().isEmpty)
        #expect(try await store.deliveries(in: Set(KeptDelivery.State.allCases)).isEmpty)
        #expect(try await store.lastMessage(by: Route(line: "wa", to: "6281200000001")) == nil)
        #expect(try await store.keep([arrival("a")]).new.isEmpty, "the same webhook again is still the same")
    }

    @Test func idsAreForgottenAfterTheirTime() async throws {
        let ids = try await store.keep([arrival("a"), arrival("w")]).new.map(\.id)
        try await store.finish(arrivals: [ids[0]])
        try await store.prune(before: Self.now.adding(seconds: 1))
        #expect(try await store.waitingArrivals().map(\.external) == ["w"], "what waits is not forgotten")
        #expect(try await store.keep([arrival("a")]).new.count == 1)
    }
}
