extension Bot {
    /// Carries out what the owner wrote. It happens in the conversation that it is about, under an id of its own, so
    /// that the same command twice is one.
    func obey(_ event: Event, taking arrivals: Commit.Taken) async throws -> Turn {
        for _ in 0..<16 {
            guard let rules else { throw Failure.noRules }
            let shop = rules.shop.id
            let snapshot = try await store.read(ConversationKey(shop: shop, customer: event.customer), event: event.id)
            if let receipt = snapshot.receipt { return Turn(repeating: receipt, snapshot) }
            var turn = Turn(ignoring: event, snapshot)
            turn.isIdle = false
            let (text, caused) = try await carryOut(OwnerCommand(event.text), of: event, in: shop)
            turn.replies = [Reply(text: event.attachments.isEmpty ? text : text + OwnerWords.notForwarded)]
            turn.caused = caused
            turn.failures = caused.flatMap(\.failures)
            turn.conversation.turn += 1
            turn.conversation.lastMessage = event.at
            turn.conversation.route = event.route ?? turn.conversation.route
            turn.customer.isOwner = true
            var commit = Commit(turn, on: snapshot, shop: shop, zone: rules.shop.settings.zone)
            commit.deliveries = turn.deliveries(owner: nil)
            commit.arrivals = arrivals
            switch try await store.commit(commit) {
            case .done: return turn
            case .arrivalsChanged: throw Failure.arrivalsChanged
            case .newerVersion: continue
            }
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
        case .order(let asked, let status, let note):
            let prefix = rules?.shop.settings.terms.orderPrefix ?? ""
            let shown = "\(asked.letters.uppercased())\(asked.letters.isEmpty ? "" : "-")\(asked.digits)"
            guard let number = asked.written(with: prefix), let customer = try await store.order(number, of: shop)?.customer else {
                return (OwnerWords.noOrder(asked.written(with: prefix) ?? shown), [])
            }
            return try await act(.order(number, status, note: note), with: customer, of: event) { Self.words(for: number, status, $0) }
        }
    }

    private static func words(for number: String, _ status: Order.Status, _ turn: Turn) -> String {
        switch turn.refusal {
        case .orderIs(let status)?: OwnerWords.order(number, stays: status)
        case .noOrder?: OwnerWords.noOrder(number)
        default:
            OwnerWords.order(number, is: status)
                + (turn.conversation.held != nil ? OwnerWords.notToldAsHeld : turn.failures.first.map(OwnerWords.notToldAs) ?? "")
        }
    }

    private func act(
        _ act: PersonAct, on whom: OwnerCommand.Whom, of event: Event, in shop: String, _ words: (Turn) -> String
    ) async throws -> (String, [Turn]) {
        // If it was done before, and only the answer was lost, it was about whoever was meant then.
        if let id = event.id, let customer = try await store.customer(ofEvent: Self.own(id), in: shop) {
            return try await self.act(act, with: customer, of: event, words)
        }
        switch try await find(whom, for: act, in: shop) {
        case .one(let customer): return try await self.act(act, with: customer, of: event, words)
        case .several(let name, let customers): return (OwnerWords.several(name, customers), [])
        case .nobody:
            if case .named(let what) = whom { return (OwnerWords.nobodyFound(what), []) }
            return (act == .release ? OwnerWords.nobodyWaits : OwnerWords.nobodyFound, [])
        }
    }

    private func act(_ act: PersonAct, with customer: String, of event: Event, _ words: (Turn) -> String) async throws -> (String, [Turn]) {
        let own = Event(id: event.id.map(Self.own), customer: customer, channel: event.channel, at: event.at, .person(act))
        let turn = try await take(own).turn
        return (words(turn), turn.isIdle ? [] : [turn])
    }

    /// The id of what a command of the owner's does.
    private static func own(_ id: String) -> String { "owner \(id)" }

    private enum Found {
        case one(String)
        case several(String, [Customer])
        case nobody

        init(_ address: String?) { self = address.map(Found.one) ?? .nobody }
    }

    /// Whoever is meant.
    private func find(_ whom: OwnerCommand.Whom, for act: PersonAct, in shop: String) async throws -> Found {
        switch whom {
        case .latest:
            let waiting = try await store.needingPerson(in: shop)
            let held = waiting.filter { $0.conversation.held != nil }.max { $0.conversation.heldSince < $1.conversation.heldSince }
            let asked = waiting.last { $0.conversation.held == nil }
            return Found((act == .release ? held ?? asked : asked ?? held)?.customer.id)
        case .named(let name):
            let number = OrderNumber.first(in: name)?.0.written(with: rules?.shop.settings.terms.orderPrefix ?? "")
            if let number, let customer = try await store.order(number, of: shop)?.customer { return .one(customer) }
            let address = SenderAddress.phone(name) ?? name
            if try await store.read(ConversationKey(shop: shop, customer: address), event: nil).version > 0 { return .one(address) }
            return try await called(name, in: shop)
        }
    }

    /// Those with all of these words in their names: of several whoever is called so and no more, else all of them.
    private func called(_ name: String, in shop: String) async throws -> Found {
        func words(_ text: String) -> [String] { text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init) }
        let wanted = words(name)
        guard !wanted.isEmpty else { return .nobody }
        var found: [Customer] = [], last: String?
        repeat {
            let some = try await store.conversations(of: shop, after: last, limit: 500).map(\.customer)
            found += some.filter { customer in
                guard !customer.isOwner, let own = customer.name.map(words) else { return false }
                return wanted.allSatisfy(own.contains)
            }
            last = some.last?.id
        } while last != nil
        let exactly = found.filter { $0.name.map(words) == wanted }
        if let only = exactly.first ?? found.first, exactly.count == 1 || found.count == 1 { return .one(only.id) }
        return found.isEmpty ? .nobody : .several(name, exactly.isEmpty ? found : exactly)
    }
}

extension Conversation {
    fileprivate var heldSince: Instant { held?.since ?? .never }
}

extension Instant {
    fileprivate static let never = Instant(milliseconds: .min)
}
