public import Dialogue

/// What every store promises; run it on a store of your own, in your own tests.
///
/// - Parameter make: Gives an empty store.
/// - Returns: The promises that were broken, in words; none for a store that is good.
/// - Throws: What the store throws.
public func checkStore(_ make: () async throws -> any Store) async throws -> [String] {
    var contract = StoreContract()
    try await contract.checkVersions(try await make())
    try await contract.checkReceipts(try await make())
    try await contract.checkCustomersApart(try await make())
    try await contract.checkEveryField(try await make())
    try await contract.checkRace(try await make())
    return contract.broken
}

private struct StoreContract {
    private(set) var broken: [String] = []

    private let rina = ConversationKey(shop: "toko", customer: "+6281200000001")

    private mutating func expect(_ holds: Bool, _ promise: String) {
        if !holds { broken.append(promise) }
    }

    private func commit(_ key: ConversationKey, version: Int, event: String? = nil, turn: Int = 1, replies: [Reply] = []) -> Commit {
        var conversation = Conversation()
        conversation.turn = turn
        return Commit(
            key: key, version: version, event: event, conversation: conversation, customer: Customer(id: key.customer),
            receipt: Receipt(replies: replies))
    }

    mutating func checkVersions(_ store: any Store) async throws {
        let fresh = try await store.read(rina, event: nil)
        expect(fresh.version == 0, "a conversation that nobody has begun has version 0")
        expect(fresh.conversation == Conversation() && fresh.customer == Customer(id: rina.customer), "a conversation that nobody has begun is empty")
        let second = try await store.read(rina, event: nil)
        expect(second.version == 0, "reading changes nothing")
        expect(try await store.commit(commit(rina, version: 0, turn: 1)) == .done, "the first commit is taken")
        expect(try await store.read(rina, event: nil).version == 1, "a commit raises the version by one")
        expect(try await store.commit(commit(rina, version: 0, turn: 9)) == .newerVersion, "a commit against an old version is refused")
        expect(try await store.commit(commit(rina, version: 2, turn: 9)) == .newerVersion, "a commit against a version that never was is refused")
        let kept = try await store.read(rina, event: nil)
        expect(kept.version == 1 && kept.conversation.turn == 1, "a refused commit changes nothing")
        expect(try await store.commit(commit(rina, version: 1, turn: 2)) == .done, "a commit against the newest version is taken")
        expect(try await store.read(rina, event: nil).conversation.turn == 2, "the newest commit is what is read")
    }

    mutating func checkReceipts(_ store: any Store) async throws {
        let replies = [Reply(text: "Halo 😊\n\"kak\"", choices: ["A", "B"]), Reply(text: "")]
        expect(try await store.read(rina, event: "e1").receipt == nil, "an event that was not committed has no receipt")
        expect(try await store.commit(commit(rina, version: 0, event: "e1", replies: replies)) == .done, "a commit with an event is taken")
        expect(try await store.read(rina, event: "e1").receipt == Receipt(replies: replies), "the receipt of an event is its replies")
        expect(
            try await store.commit(commit(rina, version: 0, event: "e2", replies: replies)) == .newerVersion,
            "a commit against an old version is refused")
        expect(try await store.read(rina, event: "e2").receipt == nil, "a refused commit leaves no receipt")
        expect(try await store.commit(commit(rina, version: 1, event: "e3")) == .done, "an event may have no replies")
        expect(try await store.read(rina, event: "e3").receipt == Receipt(replies: []), "an event without replies has a receipt")
        expect(try await store.read(rina, event: "e1").receipt == Receipt(replies: replies), "an older receipt is kept")
        expect(try await store.commit(commit(rina, version: 2)) == .done, "a commit without an event is taken")
        expect(try await store.read(rina, event: nil).receipt == nil, "without an event there is no receipt")
    }

    mutating func checkCustomersApart(_ store: any Store) async throws {
        let others = [
            ConversationKey(shop: "toko", customer: "+6281200000002"), ConversationKey(shop: "toko2", customer: rina.customer),
            ConversationKey(shop: "tok", customer: "o" + rina.customer),
        ]
        expect(try await store.commit(commit(rina, version: 0, event: "e1", turn: 7)) == .done, "the first commit is taken")
        for other in others {
            let snapshot = try await store.read(other, event: "e1")
            expect(snapshot.version == 0 && snapshot.conversation == Conversation(), "conversations of two customers or shops do not mix")
            expect(snapshot.receipt == nil, "an event belongs to its customer and shop")
            expect(snapshot.customer == Customer(id: other.customer), "a customer has their own address")
        }
    }

    mutating func checkEveryField(_ store: any Store) async throws {
        var conversation = Conversation()
        conversation.turn = 12
        conversation.lastMessage = Instant(milliseconds: 1_795_400_100_123)
        conversation.sessions = 3
        conversation.topic = Topic(sku: "GMS01", colour: "sage")
        conversation.choices = ["Gamis \u{0}Nayla", "😊", ""]
        conversation.misses = 2
        conversation.said = ["harga": Said(times: 4, variant: 1), "": Said(times: .max, variant: 0)]
        var customer = Customer(id: rina.customer)
        customer.name = "Ning 'O\"Rina\\"
        customer.phone = nil
        customer.kak = "bu"
        let whole = Commit(key: rina, version: 0, event: nil, conversation: conversation, customer: customer, receipt: Receipt(replies: []))
        expect(try await store.commit(whole) == .done, "a commit with every field is taken")
        let kept = try await store.read(rina, event: nil)
        expect(kept.conversation == conversation, "a conversation is read as it was committed")
        expect(kept.customer == customer, "a customer is read as they were committed")
    }

    /// Ten commits against the same version at once.
    mutating func checkRace(_ store: any Store) async throws {
        let commits = (1...10).map { commit(rina, version: 0, event: "e\($0)", turn: $0) }
        let done = try await withThrowingTaskGroup(of: Int?.self) { group in
            for commit in commits { group.addTask { try await store.commit(commit) == .done ? commit.conversation.turn : nil } }
            return try await group.reduce(into: []) { done, turn in done += turn.map { [$0] } ?? [] }
        }
        expect(done.count == 1, "of commits at the same time one is taken")
        let kept = try await store.read(rina, event: nil)
        expect(kept.version == 1 && kept.conversation.turn == done.first, "the commit that was taken is what is read")
    }
}
