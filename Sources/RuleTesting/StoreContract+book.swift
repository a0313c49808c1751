import Dialogue

/// What persons look at and change.
extension StoreContract {
    mutating func checkOrders(_ store: any Store) async throws {
        var cart = Cart()
        cart.add(CartItem(sku: "PSH01", attributes: ["colour": "nude"], quantity: 2))
        let (first, second) = (order(1, of: cart), order(2, of: Cart()))
        expect(try await store.orders(of: rina.shop) == [], "a shop that nothing is kept of has no orders")
        expect(try await store.commit(commit(budi, version: 0, drawn: 1...1) { $0.orders = [first] }) == .done, "an order is committed")
        expect(
            try await store.commit(commit(rina, version: 0, drawn: 2...2) { $0.orders = [second] }) == .done, "another customer's order is committed")
        expect(
            try await store.orders(of: rina.shop) == [
                PlacedOrder(customer: budi.customer, order: first), PlacedOrder(customer: rina.customer, order: second),
            ],
            "the orders of a shop are listed by number, each with whose it is")
        expect(try await store.orders(of: elsewhere.shop) == [], "orders belong to their shop")
        expect(
            try await store.order("ha-0001", of: rina.shop) == PlacedOrder(customer: budi.customer, order: first),
            "an order is found however its number is written")
        expect(try await store.order("HA-0003", of: rina.shop) == nil, "there is no order of a number that was not drawn")
        expect(try await store.order("HA-0001", of: elsewhere.shop) == nil, "an order is found in its shop only")
        let reserved = Reserved([first, second])
        expect(try await store.read(rina, event: nil).reserved == reserved, "what is reserved is the shop's: every customer reads it")
        expect(try await store.read(elsewhere, event: nil).reserved.isEmpty, "another shop reserves nothing")
        var paid = first
        paid.status = .sent
        expect(try await store.commit(commit(budi, version: 1) { $0.orders = [paid] }) == .done, "an order changes")
        expect(try await store.read(budi, event: nil).customer.orders == [paid], "an order that changed is one order")
        expect(try await store.read(rina, event: nil).reserved.isEmpty, "what was sent is not reserved any more")
        expect(
            try await store.commit(commit(budi, version: 0) { $0.orders = [first] }) == .newerVersion, "a commit against an old version is refused")
        expect(try await store.read(budi, event: nil).customer.orders == [paid], "a refused commit changes no order")
    }

    mutating func checkHistory(_ store: any Store) async throws {
        expect(try await store.turns(of: rina) == [], "a conversation that nobody has begun has no turns")
        var commits: [Commit] = []
        for turn in 1...3 {
            let commit = commit(rina, version: turn - 1, event: turn == 2 ? nil : "e\(turn)", turn: turn, replies: [Reply(text: "r\(turn)")]) {
                $0.turn.isMissed = turn != 2
                $0.turn.intents = ["ask_price", ""]
                $0.turn.rules = ["session"]
                $0.turn.lastOrder = 7
            }
            commits.append(commit)
            expect(try await store.commit(commit) == .done, "a turn is committed")
        }
        expect(try await store.turns(of: rina) == commits.map(\.turn), "all turns are kept as they were, the oldest first")
        expect(try await store.turns(of: budi) == [], "turns belong to their conversation")
        expect(try await store.customer(ofEvent: "e3", in: rina.shop) == rina.customer, "it is known in whose conversation an event was")
        expect(try await store.customer(ofEvent: "e2", in: rina.shop) == nil, "an event that was not committed was in nobody's")
        expect(try await store.customer(ofEvent: "e3", in: elsewhere.shop) == nil, "an event belongs to its shop")
        expect(
            try await store.missed(in: rina.shop, limit: 9) == [commits[2].turn, commits[0].turn],
            "what was not understood is listed, the newest first")
        expect(try await store.missed(in: rina.shop, limit: 1) == [commits[2].turn], "no more is listed than was asked for")
        expect(try await store.missed(in: elsewhere.shop, limit: 9) == [], "what was not understood belongs to its shop")
    }

    mutating func checkDue(_ store: any Store) async throws {
        func timer(_ milliseconds: Int64) -> Timer { Timer(at: Instant(milliseconds: milliseconds), .rule("r", [:])) }
        expect(try await store.nextDue(in: rina.shop, customer: nil) == nil, "where nothing is kept nothing is due")
        expect(
            try await store.commit(commit(rina, version: 0) { $0.conversation.timers = [timer(900), timer(500)] }) == .done, "timers are committed")
        expect(try await store.commit(commit(budi, version: 0) { $0.conversation.timers = [timer(700)] }) == .done, "timers are committed")
        let due = Due(customer: rina.customer, at: Instant(milliseconds: 500))
        expect(try await store.nextDue(in: rina.shop, customer: nil) == due, "what is due first is found")
        expect(
            try await store.nextDue(in: rina.shop, customer: budi.customer)?.at == Instant(milliseconds: 700), "what is due for one customer is found"
        )
        expect(try await store.nextDue(in: elsewhere.shop, customer: nil) == nil, "what is due belongs to its shop")
        expect(try await store.commit(commit(rina, version: 1)) == .done, "timers are taken out")
        expect(try await store.nextDue(in: rina.shop, customer: nil)?.customer == budi.customer, "what was taken out is not due")
    }

    mutating func checkOutbox(_ store: any Store) async throws {
        let said = commit(rina, version: 0, replies: [Reply(text: "Halo")]) { $0.turn.event.content = .timer }
        let told = commit(budi, version: 0) {
            $0.turn.event.content = .person(.release)
            $0.turn.notices = [Notice(kind: .word, text: "n")]
        }
        expect(try await store.outbox(of: rina.shop, customer: nil) == [], "an empty store delivers nothing")
        expect(try await store.commit(said) == .done, "what a timer says is committed")
        expect(try await store.commit(told) == .done, "what the owner is told is committed")
        expect(try await store.commit(commit(rina, version: 1, replies: [Reply(text: "Ya")])) == .done, "an answer is committed")
        expect(try await store.commit(commit(rina, version: 2) { $0.turn.event.content = .timer }) == .done, "a timer that says nothing is committed")
        let items = try await store.outbox(of: rina.shop, customer: nil)
        expect(
            items.map(\.turn) == [said.turn, told.turn], "what nobody's message asked for is to be delivered, the oldest first; no answer, no silence"
        )
        expect(items.map(\.customer) == [rina.customer, budi.customer] && Set(items.map(\.id)).count == 2, "each has whose it is and a number")
        expect(try await store.outbox(of: rina.shop, customer: budi.customer) == Array(items.dropFirst()), "one customer's is found")
        expect(try await store.outbox(of: elsewhere.shop, customer: nil) == [], "what is to be delivered belongs to its shop")
        for _ in 1...2 { try await store.delivered(Array(items.prefix(1)), in: rina.shop) }
        expect(try await store.outbox(of: rina.shop, customer: nil) == Array(items.dropFirst()), "what was delivered is not delivered again")
        expect(try await store.turns(of: rina).count == 3, "what was delivered stays in the history")
        expect(try await store.erase(budi), "a customer is erased")
        expect(try await store.outbox(of: rina.shop, customer: nil) == [], "who was erased gets nothing")
    }

    mutating func checkPersons(_ store: any Store) async throws {
        func handover(_ milliseconds: Int64) -> Handover { Handover(reason: "r", at: Instant(milliseconds: milliseconds)) }
        expect(try await store.commit(commit(rina, version: 0) { $0.conversation.handover = handover(900) }) == .done, "a handover is committed")
        expect(try await store.commit(commit(budi, version: 0) { $0.conversation.handover = handover(500) }) == .done, "a handover is committed")
        expect(
            try await store.needingPerson(in: rina.shop).map(\.customer.id) == [budi.customer, rina.customer],
            "who waits longest for a person comes first")
        expect(try await store.needingPerson(in: elsewhere.shop).isEmpty, "who waits belongs to their shop")
        expect(try await store.commit(commit(budi, version: 1)) == .done, "a handover ends")
        expect(try await store.needingPerson(in: rina.shop).map(\.version) == [1], "who has been answered does not wait")
    }

    mutating func checkNotices(_ store: any Store) async throws {
        let word = Notice(kind: .word, text: "Pesanan 😊\n"), handover = Notice(kind: .handover, text: "")
        expect(try await store.commit(commit(rina, version: 0) { $0.turn.notices = [word, handover] }) == .done, "notices are committed")
        let open = try await store.openNotices(in: rina.shop)
        expect(
            open.map(\.notice) == [word, handover] && open.allSatisfy { $0.customer == rina.customer },
            "what the owner was told is kept, the oldest first")
        expect(open.first?.at == commit(rina, version: 0).turn.event.at, "a notice says when it was")
        expect(try await store.openNotices(in: elsewhere.shop).isEmpty, "notices belong to their shop")
        guard let first = open.first else { return }
        expect(try await store.finish(notice: first.id, in: elsewhere.shop) == false, "a notice is dealt with in its shop only")
        expect(try await store.finish(notice: first.id, in: rina.shop), "a notice is dealt with")
        expect(try await store.finish(notice: first.id, in: rina.shop) == false, "a notice is dealt with once")
        expect(try await store.openNotices(in: rina.shop).map(\.notice) == [handover], "what was dealt with is not open")
    }

    mutating func checkLists(_ store: any Store) async throws {
        expect(try await store.shops() == [], "an empty store has no shops")
        for number in [3, 1, 2] {
            _ = try await store.commit(commit(ConversationKey(shop: "toko", customer: "+62812000000\(number)"), version: 0))
        }
        _ = try await store.commit(commit(elsewhere, version: 0) { $0.zone = .wit })
        expect(
            try await store.shops() == [ShopRecord(id: "toko", zone: .wib), ShopRecord(id: "toko2", zone: .wit)],
            "the shops are listed by name, each with its zone")
        let first = try await store.conversations(of: "toko", after: nil, limit: 2)
        expect(first.map(\.customer.id) == ["+628120000001", "+628120000002"], "conversations are listed by address, no more than was asked for")
        let rest = try await store.conversations(of: "toko", after: first.last?.customer.id, limit: 2)
        expect(rest.map(\.customer.id) == ["+628120000003"] && rest.map(\.version) == [1], "the list goes on behind an address")
    }

    mutating func checkMerging(_ store: any Store) async throws {
        let dina = ConversationKey(shop: "toko", customer: "instagram:dina7")
        expect(try await store.merge(dina, into: rina) == false, "nobody is merged who is not there")
        expect(
            try await store.commit(commit(rina, version: 0, event: "e1", turn: 1) { $0.customer?.name = "Rina" }) == .done, "the first is committed")
        expect(
            try await store.commit(
                commit(dina, version: 0, event: "e2", turn: 2, drawn: 1...1) {
                    $0.orders = [order(1, of: Cart())]
                    $0.conversation.lastMessage = Instant(milliseconds: 5)
                    $0.conversation.timers = [Timer(at: Instant(milliseconds: 5), .alert(1))]
                    $0.customer?.name = "Dina"
                    $0.customer?.note = "suka sage"
                }) == .done, "the second is committed")
        let before = (try await store.read(rina, event: nil), try await store.read(dina, event: nil))
        let merged = before.0.merging(before.1)
        expect(try await store.merge(dina, into: rina), "two addresses become one person's")
        for key in [rina, dina] {
            let snapshot = try await store.read(key, event: nil)
            expect(snapshot.customer == merged.customer && snapshot.conversation == merged.conversation, "both addresses give the one person")
            expect(snapshot.version == before.0.version + 1, "merging raises the version of the one that is kept")
        }
        expect(try await store.orders(of: "toko").map(\.customer) == [rina.customer], "orders go along")
        for (key, event) in [(dina, "e2"), (rina, "e1")] {
            expect(try await store.read(key, event: event).receipt != nil, "receipts of both addresses are kept")
        }
        expect(try await store.turns(of: dina).map(\.event.id) == ["e1", "e2"], "the turns of both are one history")
        expect(try await store.commit(commit(dina, version: 1)) == .newerVersion, "a commit under the merged address is refused")
        expect(try await store.conversations(of: "toko", after: nil, limit: 9).map(\.customer.id) == [rina.customer], "the merged one is not listed")
        expect(try await store.nextDue(in: "toko", customer: dina.customer)?.customer == rina.customer, "timers go along")
        for key in [dina, rina] { expect(try await store.merge(key, into: rina) == false, "who is one already is not merged") }
        expect(try await store.commit(commit(budi, version: 0)) == .done, "another is committed")
        expect(try await store.merge(rina, into: budi), "who was merged into may be merged")
        expect(try await store.read(dina, event: "e2").customer.id == budi.customer, "and takes along who was merged before")
    }

    mutating func checkErasing(_ store: any Store) async throws {
        let dina = ConversationKey(shop: "toko", customer: "instagram:dina7")
        expect(try await store.erase(rina) == false, "who is not there cannot be erased")
        let placed = order(1, of: Cart())
        expect(
            try await store.commit(
                commit(rina, version: 0, event: "e1", drawn: 1...1) {
                    $0.orders = [placed]
                    $0.turn.isMissed = true
                    $0.turn.notices = [Notice(kind: .word, text: "Rina")]
                }) == .done, "a customer is committed")
        expect(try await store.commit(commit(dina, version: 0, event: "e2")) == .done, "another address is committed")
        expect(try await store.merge(dina, into: rina), "it is hers")
        expect(try await store.commit(commit(budi, version: 0, event: "e1")) == .done, "another customer is committed")
        expect(try await store.erase(dina), "a person is erased by any of their addresses")
        for key in [rina, dina] {
            let left = try await store.read(key, event: key == rina ? "e1" : "e2")
            expect(
                left.version == 0 && left.conversation == Conversation() && left.customer == Customer(id: key.customer, wasErased: true),
                "nothing is left of a person who was erased, but that they want no promotions")
            expect(left.receipt == nil, "nor a receipt")
            expect(try await store.turns(of: key) == [], "nor a turn")
        }
        expect(try await store.missed(in: "toko", limit: 9) == [], "nor what was not understood")
        expect(try await store.openNotices(in: "toko") == [], "nor what the owner was told")
        expect(try await store.orders(of: "toko") == [PlacedOrder(customer: nil, order: placed.withoutPerson)], "the order stays, without the person")
        expect(try await store.read(rina, event: nil).lastOrder == 1, "its number is not drawn again")
        expect(try await store.read(budi, event: nil).reserved.isEmpty, "it reserves nothing any more")
        expect(try await store.read(budi, event: "e1").receipt != nil, "others are left alone")
        expect(try await store.commit(commit(rina, version: 2)) == .newerVersion, "a turn that was being computed meanwhile is refused")
        expect(try await store.commit(commit(rina, version: 0)) == .done, "who was erased may write again, as somebody new")
    }

    mutating func checkPrivate(_ store: any Store) async throws {
        expect(try await store.commit(commit(rina, version: 0)) == .done, "a customer is committed")
        try await store.setPrivate(true, rina)
        let kept = try await store.read(rina, event: nil)
        expect(kept.isPrivate && kept.version == 0, "of who is private nothing is kept but the address")
        expect(try await store.privateAddresses(of: "toko") == [rina.customer], "the private list is kept")
        expect(try await store.read(elsewhere, event: nil).isPrivate == false, "the private list is the shop's")
        expect(try await store.privateAddresses(of: "toko2") == [], "the private list is the shop's")
        try await store.setPrivate(true, rina)
        try await store.setPrivate(false, rina)
        let dina = ConversationKey(shop: "toko", customer: "instagram:dina7")
        for key in [budi, dina] { expect(try await store.commit(commit(key, version: 0)) == .done, "a customer is committed") }
        expect(try await store.merge(dina, into: budi), "two addresses become one person's")
        try await store.setPrivate(true, budi)
        for key in [budi, dina] {
            expect(try await store.read(key, event: nil).isPrivate, "who is private is so by all of their addresses")
            try await store.setPrivate(false, key)
        }
        expect(try await store.read(rina, event: nil).isPrivate == false, "who is taken off the list is answered")
        expect(try await store.privateAddresses(of: "toko") == [], "who is taken off the list is off it")
    }
}
