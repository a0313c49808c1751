/// The steps of one turn, in order: session, understanding, rules. Pure: the same state and the same
/// event give the same turn.
struct TurnSteps {
    private let event: Event
    private let rules: any RuleBook
    private var shop: Shop { rules.shop }
    private var draft: TurnDraft
    private var isNewSession = false
    private var interpretation = Interpretation()
    private var runs: [Turn.Trace] = []
    private var replies: [Reply] = []
    private var failures: [RuleFailure] = []

    /// A rule may give over to another so many times in one turn; more is a circle.
    private static let mostHandovers = 16

    init(event: Event, rules: any RuleBook, snapshot: Snapshot) {
        self.event = event
        self.rules = rules
        draft = TurnDraft(conversation: snapshot.conversation, customer: snapshot.customer, lastOrder: snapshot.lastOrder)
    }

    var turn: Turn {
        Turn(
            event: event, interpretation: interpretation, runs: runs, replies: replies, failures: failures,
            conversation: draft.conversation, customer: draft.customer, lastOrder: draft.lastOrder)
    }

    /// Counts the turn, and begins a session if the customer has been away.
    mutating func openSession() {
        let pause = draft.conversation.lastMessage.map { event.at.seconds(since: $0) }
        draft.conversation.turn += 1
        draft.conversation.lastMessage = event.at
        if let pause, pause < shop.settings.sessionPause { return }
        draft.conversation.sessions += 1
        draft.conversation.topic = nil
        draft.conversation.choices = []
        draft.conversation.misses = 0
        isNewSession = true
    }

    /// Reads what the customer wrote; a choice that was offered stands for its words.
    mutating func understand(with matcher: Matcher) {
        interpretation = shop.understanding.interpret(text, with: matcher)
        if let chosen = interpretation.choice, draft.conversation.choices.indices.contains(chosen - 1) {
            interpretation = shop.understanding.interpret(draft.conversation.choices[chosen - 1], with: matcher)
        }
        draft.conversation.choices = []
        takeUpTopic()
    }

    /// A product that is named is the topic, with what is told beside it; without one, a colour or size is
    /// told of the topic.
    private mutating func takeUpTopic() {
        if case .handle(.product, let sku)? = interpretation.told["product"] {
            draft.conversation.topic = Topic(sku: sku)
        } else if interpretation.told["products"] != nil {
            return
        }
        draft.conversation.topic?.take(interpretation.told)
    }

    private var text: String {
        switch event.content {
        case .message(let text), .tap(let text): text
        }
    }

    /// Runs the rules that the message calls for.
    mutating func answer() {
        var clauses = interpretation.clauses.filter { $0.intent.map(rules.has(rule:)) ?? false }
        let isMissed = interpretation.isMissed(answered: clauses)
        // Small talk is answered only when there is nothing else to answer.
        if !clauses.allSatisfy(\.isSmallTalk) { clauses.removeAll(where: \.isSmallTalk) }
        draft.conversation.misses = isMissed ? draft.conversation.misses + 1 : 0
        if isNewSession, rules.has(rule: "session") {
            start("session", interpretation.told, cause: "session")
        }
        for (at, clause) in clauses.enumerated() {
            guard let intent = clause.intent, !clauses[..<at].contains(where: { $0.intent == intent && $0.told == clause.told })
            else { continue }
            start(intent, interpretation.told(to: clause), cause: "message")
        }
        if isMissed { fallBack() }
        replies = draft.replies
        draft.conversation.choices = replies.last { !$0.choices.isEmpty }?.choices ?? []
        // A rule may have spoken of another product, or of several, none of which is then "it".
        let products = draft.products
        if !products.isEmpty, products != draft.conversation.topic.map({ [$0.sku] }) {
            draft.conversation.topic = products.count == 1 ? Topic(sku: products[0]) : nil
        }
    }

    private mutating func fallBack() {
        if rules.has(rule: "fallback") {
            start("fallback", interpretation.told, cause: "fallback")
        } else {
            say("not_understood")
        }
    }

    /// Runs a rule, then whatever it gives over to.
    private mutating func start(_ rule: String, _ values: [String: Value], cause: String) {
        var (rule, values, cause) = (rule, values, cause)
        for _ in 0..<Self.mostHandovers {
            let run = makeRun(given: values)
            let end = rules.run(rule, for: run)
            runs.append(.init(rule: rule, cause: cause, end: end))
            if case .failed(let failure) = end {
                failures.append(failure)
                return say("apology")
            }
            draft = run.draft
            guard let next = run.next else { return }
            (rule, values, cause) = (next.rule, values.merging(next.values) { _, new in new }, rule)
        }
        failures.append(
            RuleFailure(
                rule: rule, place: Place(path: shop.id),
                message: "rules give over to one another in a circle: \(runs.suffix(4).map(\.rule).joined(separator: " → "))"))
        say("apology")
    }

    mutating func perform(_ code: Code, at place: Place) -> Result<Value, RuleFailure> {
        let run = makeRun(given: [:])
        let result = rules.run(code, at: place, for: run)
        if case .success = result { draft = run.draft }
        draft.spoken = []
        return result
    }

    private func makeRun(given: [String: Value]) -> Run {
        Run(shop: shop, now: event.at, text: text, isOpening: isNewSession, given: given, draft: draft)
    }

    /// Says one of the replies that every shop has. The loader saw to it that they need nothing.
    private mutating func say(_ reply: String) {
        let run = makeRun(given: [:])
        do {
            try run.say(reply, [:])
            draft = run.draft
        } catch {
            failures.append(RuleFailure(rule: reply, place: shop.replies.entries[reply]?.place ?? Place(path: shop.id), message: error.message))
        }
    }
}
