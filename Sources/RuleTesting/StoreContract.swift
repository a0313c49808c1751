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
    try await contract.checkOrderNumbers(try await make())
    try await contract.checkOrderRace(try await make())
    try await contract.checkOrders(try await make())
    try await contract.checkHistory(try await make())
    try await contract.checkDue(try await make())
    try await contract.checkOutbox(try await make())
    try await contract.checkPersons(try await make())
    try await contract.checkNotices(try await make())
    try await contract.checkLists(try await make())
    try await contract.checkMerging(try await make())
    try await contract.checkErasing(try await make())
    try await contract.checkPrivate(try await make())
    return contract.broken
}

struct StoreContract {
    private(set) var broken: [String] = []

    let rina = ConversationKey(shop: "toko", customer: "+6281200000001")

    mutating func expect(_ holds: Bool, _ promise: String) {
        if !holds { broken.append(promise) }
    }

    let budi = ConversationKey(shop: "toko", customer: "+6281200000002")
    let elsewhere = ConversationKey(shop: "toko2", customer: "+6281200000001")

    /// A commit of `turn`, by default with a customer who is as new.
    func commit(
        _ key: ConversationKey, version: Int, event: String? = nil, turn: Int = 1, replies: [Reply] = [], drawn: ClosedRange<Int>? = nil,
        _ change: (inout Commit) -> Void = { _ in }
    ) -> Commit {
        var conversation = Conversation()
        conversation.turn = turn
        let happened = Event(id: event, customer: key.customer, at: Instant(milliseconds: 1_795_400_100_000 + Int64(turn)), .message("m\(turn)"))
        var commit = Commit(
            key: key, version: version, conversation: conversation, customer: Customer(id: key.customer),
            turn: TurnRecord(event: happened, replies: replies), drawn: drawn)
        change(&commit)
        return commit
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
        expect(try await store.read(rina, event: "e1").receipt?.replies == replies, "the receipt of an event is its replies")
        expect(
            try await store.commit(commit(rina, version: 0, event: "e2", replies: replies)) == .newerVersion,
            "a commit against an old version is refused")
        expect(try await store.read(rina, event: "e2").receipt == nil, "a refused commit leaves no receipt")
        expect(try await store.commit(commit(rina, version: 1, event: "e3")) == .done, "an event may have no replies")
        expect(try await store.read(rina, event: "e3").receipt?.replies == [], "an event without replies has a receipt")
        expect(try await store.read(rina, event: "e1").receipt?.replies == replies, "an older receipt is kept")
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
        conversation.cart.add(CartItem(sku: "GMS01", attributes: ["colour": "sage \"\u{0}", "level": "3"], quantity: 9999))
        conversation.cart.remove(1)
        conversation.cart.add(CartItem(sku: "PSH01"))
        let gift = Sum.Gift(sku: "PPK01", name: "Pupuk", quantity: 2)
        conversation.offer = Offer(
            items: [CartItem(sku: "PSH01")], total: 40_000, gifts: [gift], till: Instant(milliseconds: 1_795_400_100_001), name: "Harga 'khusus'")
        var customer = Customer(id: rina.customer)
        customer.orders = [order(1, of: conversation.cart), order(2, of: Cart())]
        customer.name = "Ning 'O\"Rina\\"
        customer.phone = nil
        customer.kak = "bu"
        conversation.timers = [
            Timer(
                at: Instant(milliseconds: 1),
                .rule("follow_up", ["no": .text("HA-1"), "n": .number(0.1), "list": .list([.null, .bool(false), .int(0)])])),
            Timer(at: Instant(milliseconds: 2), .reminder(question: "need", turn: 3)), Timer(at: Instant(milliseconds: 3), .alert(1)),
            Timer(at: Instant(milliseconds: 4), .paymentDue(order: "HA-1")),
            Timer(at: Instant(milliseconds: 4), .erasure),
        ]
        conversation.held = Hold(by: "Yudi", since: Instant(milliseconds: 0))
        conversation.handover = Handover(reason: "", at: Instant(milliseconds: 5))
        conversation.owedSince = Instant(milliseconds: 5)
        customer.facts = [
            "need": Fact(.text("harian"), text: "buat harian", turn: 2, at: Instant(milliseconds: 6)),
            "age": Fact(.int(0), turn: 0, at: Instant(milliseconds: 0)),
        ]
        customer.stage = .lost
        customer.stages = [.init(from: .new, to: .lost, at: Instant(milliseconds: 7), turn: 1, reason: "harga")]
        customer.consents = [
            Consent(scope: "promo", isGiven: false, at: Instant(milliseconds: 8), turn: 1, channel: "console", wording: "Boleh?", answer: "ga")
        ]
        customer.first = FirstContact(at: Instant(milliseconds: 9), channel: "instagram", text: "halo")
        customer.addresses = ["instagram:dina7"]
        customer.note = "langganan"
        var whole = commit(rina, version: 0)
        (whole.conversation, whole.customer, whole.orders) = (conversation, customer, customer.orders)
        expect(try await store.commit(whole) == .done, "a commit with every field is taken")
        let kept = try await store.read(rina, event: nil)
        expect(kept.conversation == conversation, "a conversation is read as it was committed")
        expect(kept.customer == customer, "a customer is read as they were committed")
        expect(
            try await store.commit(commit(rina, version: 1, turn: 13) { $0.customer = nil }) == .done, "a commit may leave the customer as they are")
        expect(try await store.read(rina, event: nil).customer == customer, "a commit without a customer leaves them as they are")
    }

    func order(_ number: Int, of cart: Cart) -> Order {
        let now = Instant(milliseconds: 1_795_400_100_123)
        var terms = Terms()
        terms.payments = [Payment(name: "bca", label: "Transfer BCA", account: "BCA 1", fee: 1)]
        terms.orderPrefix = "HA-"
        let catalog = Catalog([Product(sku: "PSH01", name: "Pashmina", price: 45_000, weight: 150)])
        let to: [String: Value] = ["name": .text("Ning"), "city": .text("Sleman"), "nested": .map(["n": .list([.int(1), .null])])]
        let sum = Sum(of: cart, at: now, catalog: catalog, terms: terms, to: to, via: "JNE", pay: "bca")
        return Order(sum, number: number, at: now, terms: terms, hours: nil, zone: .wib)
    }

    /// Order numbers belong to the shop, and have no gaps.
    mutating func checkOrderNumbers(_ store: any Store) async throws {
        let other = elsewhere
        expect(try await store.read(rina, event: nil).lastOrder == 0, "a shop without orders has the last order number 0")
        expect(try await store.commit(commit(rina, version: 0, drawn: 1...1)) == .done, "the first number is drawn")
        expect(try await store.read(rina, event: nil).lastOrder == 1, "the number that was drawn is the last one")
        expect(try await store.read(budi, event: nil).lastOrder == 1, "order numbers are the shop's: another customer reads the same last one")
        expect(try await store.read(other, event: nil).lastOrder == 0, "another shop has order numbers of its own")
        expect(
            try await store.commit(commit(budi, version: 0, event: "e1", turn: 9, drawn: 1...1)) == .newerVersion,
            "a number that was drawn before is refused")
        expect(
            try await store.commit(commit(budi, version: 0, event: "e1", turn: 9, drawn: 3...3)) == .newerVersion,
            "a number that leaves a gap is refused")
        let refused = try await store.read(budi, event: "e1")
        expect(
            refused.version == 0 && refused.conversation.turn == 0 && refused.receipt == nil && refused.lastOrder == 1,
            "a refused number leaves nothing of its commit")
        expect(try await store.commit(commit(budi, version: 0)) == .done, "a commit that draws no number waits for nobody")
        expect(try await store.read(budi, event: nil).lastOrder == 1, "a commit that draws no number leaves the last one")
        expect(try await store.commit(commit(budi, version: 0, drawn: 2...2)) == .newerVersion, "a commit against an old version is refused")
        expect(try await store.read(rina, event: nil).lastOrder == 1, "a refused commit draws no number")
        expect(try await store.commit(commit(budi, version: 1, drawn: 2...4)) == .done, "a commit may draw several numbers")
        expect(try await store.read(rina, event: nil).lastOrder == 4, "of several numbers the last one counts")
        expect(try await store.commit(commit(other, version: 0, drawn: 1...1)) == .done, "another shop has order numbers of its own")
    }

    /// Ten customers who order at once.
    mutating func checkOrderRace(_ store: any Store) async throws {
        let commits = (1...10).map { commit(ConversationKey(shop: "toko", customer: "+62812\($0)"), version: 0, drawn: 1...1) }
        let done = try await withThrowingTaskGroup(of: Bool.self) { group in
            for commit in commits { group.addTask { try await store.commit(commit) == .done } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        expect(done == 1, "of orders at the same time one gets the number")
        expect(try await store.read(rina, event: nil).lastOrder == 1, "orders at the same time draw one number")
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
