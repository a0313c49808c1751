/// Answers for one shop. It runs on the shop's own thread, because rules do.
public actor Bot {
    private let store: any Store
    private let executor: any SerialExecutor
    private var rules: (any RuleBook)?
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

        public var description: String {
            switch self {
            case .noRules: "no rules are loaded yet"
            case .storeIsContended: "other processes committed first, again and again; send it again"
            }
        }
    }

    /// Takes one event from arrival to committed replies. A repeated event gets its replies again.
    public func receive(_ event: Event) async throws -> Turn {
        try await commit(for: event.customer, id: event.id) { rules, matcher, snapshot in
            if let receipt = snapshot.receipt { return Turn(repeating: event, receipt, snapshot) }
            var steps = TurnSteps(event: event, rules: rules, snapshot: snapshot)
            steps.openSession()
            steps.understand(with: matcher)
            steps.answer()
            return steps.turn
        }
    }

    /// Runs a line of code for a customer, outside any message, and keeps what it writes. If an event
    /// `beforeEvent` was answered already, it does nothing.
    public func perform(
        _ code: Code, at place: Place, customer: String, now: Instant, beforeEvent id: String? = nil
    ) async throws -> Result<Value, RuleFailure> {
        var result = Result<Value, RuleFailure>.success(.null)
        let event = Event(customer: customer, at: now, .message(""))
        if let id, let shop = rules?.shop.id {
            let known = try await store.read(ConversationKey(shop: shop, customer: customer), event: id)
            if known.receipt != nil { return result }
        }
        _ = try await commit(for: customer, id: nil) { rules, _, snapshot in
            var steps = TurnSteps(event: event, rules: rules, snapshot: snapshot)
            result = steps.perform(code, at: place)
            return steps.turn
        }
        return result
    }

    /// The value of an expression about a customer's state; nothing is written.
    public func evaluate(_ expression: String, at place: Place, customer: String, now: Instant) async throws -> Result<Value, RuleFailure> {
        guard let rules else { throw Failure.noRules }
        let snapshot = try await store.read(.init(shop: rules.shop.id, customer: customer), event: nil)
        var steps = TurnSteps(event: Event(customer: customer, at: now, .message("")), rules: rules, snapshot: snapshot)
        return steps.perform(.expression(expression), at: place)
    }

    /// Computes a turn from the newest state and commits it; computes it again when another commit
    /// came between. A commit of this bot's own is progress, and does not count towards giving up.
    private func commit(
        for customer: String, id: String?, _ compute: (any RuleBook, Matcher, Snapshot) -> Turn
    ) async throws -> Turn {
        var lost = 0
        while lost < 16 {
            let before = commits
            guard let shop = rules?.shop.id else { throw Failure.noRules }
            let key = ConversationKey(shop: shop, customer: customer)
            let snapshot = try await store.read(key, event: id)
            // Read again: rules may have been loaded while the store was waited for.
            guard let rules, let matcher else { throw Failure.noRules }
            let turn = compute(rules, matcher, snapshot)
            if turn.isRepeat { return turn }
            let commit = Commit(
                key: key, version: snapshot.version, event: id, conversation: turn.conversation,
                customer: turn.customer, receipt: Receipt(replies: turn.replies),
                drawn: turn.lastOrder > snapshot.lastOrder ? snapshot.lastOrder + 1...turn.lastOrder : nil)
            if try await store.commit(commit) == .done {
                commits += 1
                return turn
            }
            if commits == before { lost += 1 }
        }
        throw Failure.storeIsContended
    }
}

extension Turn {
    fileprivate init(repeating event: Event, _ receipt: Receipt, _ snapshot: Snapshot) {
        self.init(
            event: event, interpretation: Interpretation(), runs: [], replies: receipt.replies, failures: [],
            conversation: snapshot.conversation, customer: snapshot.customer, lastOrder: snapshot.lastOrder, isRepeat: true)
    }
}
