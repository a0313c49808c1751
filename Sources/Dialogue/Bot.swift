/// Answers for one shop. It runs on the shop's own thread, because rules do.
public actor Bot {
    let store: any Store
    private let executor: any SerialExecutor
    private(set) var rules: (any RuleBook)?
    private(set) var ownerRoute: Route?
    private var matcher: Matcher?
    /// How many turns were committed here.
    private var commits = 0

    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// A bot that has no rules yet: `load` gives it some.
    public init(store: any Store, on executor: any SerialExecutor) {
        self.store = store
        self.executor = executor
    }

    /// Makes rules on the shop's thread and answers by them from now on; when `make` throws, the
    /// rules of before stay.
    @discardableResult
    public func load(_ make: @Sendable () throws -> any RuleBook) throws -> Shop {
        let made = try make()
        rules = made
        matcher = Matcher(made.shop.understanding.index)
        return made.shop
    }

    public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// Nothing was loaded yet.
        case noRules
        /// Other processes committed first, sixteen times. Nothing of the event is kept: it can be given again.
        case storeIsContended
        /// Another message came, or these were answered already.
        case arrivalsChanged

        public var description: String {
            switch self {
            case .noRules: "no rules are loaded yet"
            case .arrivalsChanged: "the customer has written more, or this was answered already"
            case .storeIsContended: "other processes committed first, again and again; send it again"
            }
        }
    }

    /// Takes one event from arrival to committed replies. A repeated event gets its replies again. What comes from
    /// the owner's number is a command.
    /// - Parameter arrivals: what it consists of, which is answered with it or not at all.
    /// - Throws: `Failure.arrivalsChanged` when these are not, or no longer, all that there is to answer.
    public func receive(_ event: Event, taking arrivals: Commit.Taken = .init()) async throws -> Turn {
        if event.isSaid, let rules, event.customer == rules.shop.owner { return try await obey(event, taking: arrivals) }
        return try await take(event, taking: arrivals).turn
    }

    /// Notices go to the owner by this way from now on.
    public func tellOwner(by route: Route?) { ownerRoute = route }

    /// When a conversation next wants to be woken.
    /// - Parameter customer: only this one's, if given.
    public func nextDue(customer: String? = nil) async throws -> Due? {
        guard let shop = rules?.shop.id else { throw Failure.noRules }
        return try await store.nextDue(in: shop, customer: customer)
    }

    /// Carries out one timer that is due at `now`, as a turn without a message; nil when none is.
    public func wake(at now: Instant, customer: String? = nil) async throws -> Turn? {
        var tried: Due?
        while let due = try await nextDue(customer: customer), due.at <= now, due != tried {
            let turn = try await take(Event(customer: due.customer, at: now, .timer)).turn
            // Another process may have been first.
            if !turn.isIdle { return turn }
            tried = due
        }
        return nil
    }

    /// Runs a line of code for a customer, outside any message, and keeps what it writes. What was run before an
    /// event of that id already is not run again.
    public func perform(
        _ code: String, at place: Place, customer: String, now: Instant, beforeEvent id: String? = nil
    ) async throws -> Result<Value, RuleFailure> {
        try await take(Event(id: id.map { "before \($0)" }, customer: customer, at: now, .code(code))).value.mapError { failure in
            var failure = failure
            failure.place = place
            return failure
        }
    }

    /// What becomes of the question that a conversation waits with, by the rules of now. Nothing is written.
    /// - Returns: nil where nothing waits.
    public func waiting(in snapshot: Snapshot) throws -> WaitingQuestion? {
        guard let rules else { throw Failure.noRules }
        guard let flow = snapshot.conversation.flows.last, let question = flow.question else { return nil }
        let now = snapshot.conversation.lastMessage ?? Instant(milliseconds: 0)
        let steps = TurnSteps(event: Event(customer: snapshot.customer.id, at: now, .timer), rules: rules, snapshot: snapshot)
        return WaitingQuestion(rule: flow.rule, question: question, outcome: steps.outcome(of: flow, question))
    }

    func take(_ event: Event, taking arrivals: Commit.Taken = .init()) async throws -> (turn: Turn, value: Result<Value, RuleFailure>) {
        var value = Result<Value, RuleFailure>.success(.null)
        let turn = try await commit(event, arrivals) { rules, matcher, snapshot in
            if let receipt = snapshot.receipt { return Turn(repeating: receipt, snapshot) }
            var steps = TurnSteps(event: event, rules: rules, snapshot: snapshot)
            value = steps.take(with: matcher)
            return steps.turn
        }
        return (turn, value)
    }

    /// The turn that `event` would be, from what is kept now. Nothing is written.
    public func preview(_ event: Event) async throws -> Turn {
        guard let shop = rules?.shop.id else { throw Failure.noRules }
        let snapshot = try await store.read(ConversationKey(shop: shop, customer: event.customer), event: event.id)
        guard let rules, let matcher else { throw Failure.noRules }
        if snapshot.isPrivate { return Turn(ignoring: event, snapshot) }
        if let receipt = snapshot.receipt { return Turn(repeating: receipt, snapshot) }
        var steps = TurnSteps(event: event, rules: rules, snapshot: snapshot)
        _ = steps.take(with: matcher)
        return steps.turn
    }

    /// The value of an expression about a customer's state; nothing is written.
    public func evaluate(_ expression: String, at place: Place, customer: String, now: Instant) async throws -> Result<Value, RuleFailure> {
        guard let rules else { throw Failure.noRules }
        let event = Event(customer: customer, at: now, .code(expression))
        let snapshot = try await store.read(.init(shop: rules.shop.id, customer: event.customer), event: nil)
        var steps = TurnSteps(event: event, rules: rules, snapshot: snapshot)
        return steps.perform(.expression(expression), at: place)
    }

    /// Computes a turn from the newest state and commits it; computes it again when another commit
    /// came between. A commit of this bot's own is progress, and does not count towards giving up.
    private func commit(_ event: Event, _ arrivals: Commit.Taken, _ compute: (any RuleBook, Matcher, Snapshot) -> Turn) async throws -> Turn {
        var lost = 0
        while lost < 16 {
            let before = commits
            guard let shop = rules?.shop.id else { throw Failure.noRules }
            let snapshot = try await store.read(ConversationKey(shop: shop, customer: event.customer), event: event.id)
            // Read again: rules may have been loaded while the store was waited for.
            guard let rules, let matcher else { throw Failure.noRules }
            if snapshot.isPrivate { return Turn(ignoring: event, snapshot) }
            let turn = compute(rules, matcher, snapshot)
            if turn.isRepeat { return turn }
            if turn.isIdle {
                // Nothing is kept of it, so nothing has changed.
                var idle = Turn(ignoring: event, snapshot)
                (idle.refusal, idle.skip, idle.failures) = (turn.refusal, turn.skip, turn.failures)
                return idle
            }
            if turn.erases {
                _ = try await store.erase(ConversationKey(shop: shop, customer: event.customer))
                var gone = turn
                (gone.conversation, gone.customer) = (Conversation(), Customer(id: event.customer, wasErased: true))
                return gone
            }
            var commit = Commit(turn, on: snapshot, shop: shop, zone: rules.shop.settings.zone)
            commit.deliveries = turn.deliveries(owner: ownerRoute)
            commit.arrivals = arrivals
            switch try await store.commit(commit) {
            case .done:
                commits += 1
                return turn
            case .arrivalsChanged: throw Failure.arrivalsChanged
            case .newerVersion: if commits == before { lost += 1 }
            }
        }
        throw Failure.storeIsContended
    }
}

extension Turn {
    init(repeating receipt: TurnRecord, _ snapshot: Snapshot) {
        self.init(ignoring: receipt.event, snapshot)
        replies = receipt.replies
        notices = receipt.notices
        isIdle = false
        isRepeat = true
    }

    /// A turn in which nothing happens.
    init(ignoring event: Event, _ snapshot: Snapshot) {
        self.init(
            event: event, interpretation: Interpretation(), runs: [], replies: [], failures: [],
            conversation: snapshot.conversation, customer: snapshot.customer, lastOrder: snapshot.lastOrder)
        isIdle = true
    }
}
