extension Bot {
    /// Carries out what the owner wrote. It happens in the conversation that it is about, under an id of its own, so
    /// that the same command twice is one.
    func obey(_ event: Event) async throws -> Turn {
        for _ in 0..<16 {
            guard let rules else { throw Failure.noRules }
            let shop = rules.shop.id
            let snapshot = try await store.read(ConversationKey(shop: shop, customer: event.customer), event: event.id)
            if let receipt = snapshot.receipt { return Turn(repeating: receipt, snapshot) }
            var turn = Turn(ignoring: event, snapshot)
            turn.isIdle = false
            let (text, caused) = try await carryOut(OwnerCommand(event.text), of: event, in: shop)
            turn.replies = [Reply(text: text)]
            turn.caused = caused
            turn.conversation.turn += 1
            turn.conversation.lastMessage = event.at
            turn.customer.isOwner = true
            if try await store.commit(Commit(turn, on: snapshot, shop: shop, zone: rules.shop.settings.zone)) == .done { return turn }
        }
        throw Failure.storeIsContended
    }

    private func carryOut(_ command: OwnerCommand, of event: Event, in shop: String) async throws -> (String, [Turn]) {
        switch command {
        case .help: return (OwnerWords.help, [])
        case .list: return (OwnerWords.waiting(try await store.needingPerson(in: shop), at: event.at), [])
        case .take(let whom):
            return try await act(.hold(by: "owner"), on: whom, of: event, in: shop) { OwnerWords.taken($0.customer) }
        case .giveBack(let whom):
            return try await act(.release, on: whom, of: event, in: shop) { turn in
                turn.refusal == .notHeld ? OwnerWords.notHeld(turn.customer) : OwnerWords.givenBack(turn.customer)
            }
        case .say(let whom, let text):
            return try await act(.says(text), on: whom, of: event, in: shop) { OwnerWords.said($0.customer) }
        case .order(let number, let status, let note):
            let number = number.uppercased()
            guard try await store.order(number, of: shop)?.customer != nil else { return (OwnerWords.noOrder(number), []) }
            return try await act(.order(number, status, note: note), on: .named(number), of: event, in: shop) { turn in
                switch turn.refusal {
                case .orderIs(let status)?: OwnerWords.order(number, stays: status)
                case .noOrder?: OwnerWords.noOrder(number)
                default: OwnerWords.order(number, is: status)
                }
            }
        }
    }

    private func act(
        _ act: PersonAct, on whom: OwnerCommand.Whom, of event: Event, in shop: String, _ words: (Turn) -> String
    ) async throws -> (String, [Turn]) {
        guard let customer = try await find(whom, for: act, in: shop) else {
            if case .named(let what) = whom { return (OwnerWords.nobodyFound(what), []) }
            return (act == .release ? OwnerWords.nobodyWaits : OwnerWords.nobodyFound, [])
        }
        let turn = try await take(Event(id: event.id.map { "owner \($0)" }, customer: customer, channel: event.channel, at: event.at, .person(act)))
            .turn
        return (words(turn), turn.isIdle ? [] : [turn])
    }

    /// The address of whoever is meant; nil when nobody is.
    private func find(_ whom: OwnerCommand.Whom, for act: PersonAct, in shop: String) async throws -> String? {
        switch whom {
        case .latest:
            let waiting = try await store.needingPerson(in: shop)
            let held = waiting.filter { $0.conversation.held != nil }.max { $0.conversation.heldSince < $1.conversation.heldSince }
            let asked = waiting.last { $0.conversation.held == nil }
            return (act == .release ? held ?? asked : asked ?? held)?.customer.id
        case .named(let name):
            if let order = try await store.order(name, of: shop) { return order.customer }
            let address = SenderAddress.phone(name) ?? name
            if try await store.read(ConversationKey(shop: shop, customer: address), event: nil).version > 0 { return address }
            return try await called(name, in: shop)
        }
    }

    /// Of those who are called `name`, the one who was asked for last, else who wrote last.
    private func called(_ name: String, in shop: String) async throws -> String? {
        let isMeant = { (customer: Customer) in customer.name?.lowercased().contains(name.lowercased()) == true }
        if let waiting = try await store.needingPerson(in: shop).last(where: { isMeant($0.customer) }) { return waiting.customer.id }
        var found: Snapshot?, last: String?
        repeat {
            let some = try await store.conversations(of: shop, after: last, limit: 100)
            for snapshot in some where isMeant(snapshot.customer) {
                if found.map({ $0.conversation.lastMessage ?? .never < snapshot.conversation.lastMessage ?? .never }) ?? true { found = snapshot }
            }
            last = some.last?.customer.id
        } while last != nil
        return found?.customer.id
    }
}

extension Conversation {
    fileprivate var heldSince: Instant { held?.since ?? .never }
}

extension Instant {
    fileprivate static let never = Instant(milliseconds: .min)
}
