/// The steps of one turn, in order: session, understanding, what was told, the rules that it calls for,
/// the rule that waits. Pure: the same state and the same event give the same turn.
struct TurnSteps {
    let event: Event
    let rules: any RuleBook
    var shop: Shop { rules.shop }
    var draft: TurnDraft
    private(set) var isNewSession = false
    /// How long the customer was away before this session, in seconds; nil in their first one, and within one.
    private(set) var away: Int?
    private(set) var interpretation = Interpretation()
    var typed: [TypedClause] = []
    var runs: [Turn.Trace] = []
    var replies: [Reply] = []
    var isMissed = false
    var failures: [RuleFailure] = []
    /// Fields of a form that came before anything asked for them, by name.
    var labelled: [String: Flow.Answer] = [:]
    /// Something was told to a flow that waits.
    var isTold = false
    /// What goes on if nothing is asked.
    var askedBack: Run.Next?
    var suggestion: Run.Suggested?
    /// Rules that were put first in this turn: a second time would go round.
    var putFirst: Set<String> = []
    /// The waiting question was answered wrongly.
    var isRefused = false
    var isIdle = false
    var isFollowUp = false
    /// Everything that is kept of the customer is to go.
    var erases = false
    var refusal: Turn.Refusal?
    var skip: CampaignSkip?
    /// What the shop sells, less what is reserved.
    private let catalog: Catalog

    /// A rule may give over to another so many times in one turn; more is a circle.
    static let mostHandovers = 16

    init(event: Event, rules: any RuleBook, snapshot: Snapshot) {
        self.event = event
        self.rules = rules
        catalog = rules.shop.catalog.less(snapshot.reserved)
        draft = TurnDraft(conversation: snapshot.conversation, customer: snapshot.customer, lastOrder: snapshot.lastOrder)
        draft.reserved = snapshot.reserved
    }

    var turn: Turn {
        var turn = Turn(
            event: event, interpretation: interpretation, typed: typed, runs: runs, replies: replies, notices: draft.notices, failures: failures,
            conversation: draft.conversation, customer: draft.customer, lastOrder: draft.lastOrder)
        turn.isMissed = isMissed
        turn.isIdle = isIdle
        turn.isFollowUp = isFollowUp
        turn.erases = erases
        turn.refusal = refusal
        turn.because = draft.because
        turn.skip = skip
        return turn
    }

    var text: String { event.text }

    /// Takes the event in, whatever it is. Rule code gives a value.
    mutating func take(with matcher: Matcher) -> Result<Value, RuleFailure> {
        dropRulesThatAreGone()
        defer { endReminders() }
        switch event.content {
        case .message, .tap:
            if isReactionThatNobodyNeeds {
                isIdle = true
                break
            }
            endHold()
            openSession()
            understand(with: matcher)
            if event.isLate { keepForPerson() } else if draft.conversation.held == nil { answer() } else { listen() }
        case .timer: fire()
        case .person(let act): take(act)
        case .promotions(let wanted): note(promotionsWanted: wanted)
        case .notice(let notice):
            draft.conversation.turn += 1
            draft.notices.append(notice)
        case .campaign(let rule): run(campaign: rule)
        case .code(let lua):
            draft.conversation.turn += 1
            return perform(.statements(lua), at: Place(path: "before", line: 1))
        }
        return .success(.null)
    }

    /// Counts the turn, and begins a session if the customer has been away.
    mutating func openSession() {
        let pause = draft.conversation.lastMessage.map { event.at.seconds(since: $0) }
        let isOffered = isOfferedByCampaign
        // What a campaign asks waits for a decent hour, and is not on the screen before.
        if let shown = draft.conversation.campaign, event.at < shown { leaveStale() }
        draft.conversation.turn += 1
        draft.conversation.lastMessage = event.at
        if let route = event.route { draft.conversation.route = route }
        if draft.customer.first == nil { draft.customer.first = FirstContact(at: event.at, channel: event.channel, text: text) }
        if let pause, pause < shop.settings.sessionPause { return }
        draft.conversation.sessions += 1
        if !isOffered { draft.conversation.topic = nil }
        draft.conversation.choices = []
        draft.conversation.misses = 0
        // What was asked without a message in between is on the screen.
        let isOnScreen = isOffered || (draft.conversation.lastAsked.map { event.at.seconds(since: $0) < shop.settings.sessionPause } ?? false)
        leaveStale(exceptTop: isOnScreen)
        isNewSession = true
        away = pause
    }

    /// Reads what the customer wrote; a choice that was offered stands for its words.
    mutating func understand(with matcher: Matcher) {
        // What was tapped was on the screen then; what waits now need not have been.
        if let offered = event.offeredIn, draft.conversation.flows.last?.question?.turn != offered { leaveStale() }
        let awaitsYesNo = draft.conversation.flows.last?.question.map { $0.isConfirm || $0.suggestion != nil } ?? false
        interpretation = shop.understanding.interpret(text, with: matcher, awaitsYesNo: awaitsYesNo)
        let asksForChoice = draft.conversation.flows.last?.question?.options.isEmpty == false
        let choices = draft.conversation.choices
        if !asksForChoice, let position = interpretation.choice, let chosen = choices.at(position: position) {
            interpretation = shop.understanding.interpret(chosen, with: matcher)
        }
        draft.intents = interpretation.intents
        draft.conversation.choices = []
        notePhone()
        takeUpTopic()
    }

    /// The first number that a customer without one tells is theirs.
    private mutating func notePhone() {
        guard draft.customer.phone == nil, case .text(let number)? = interpretation.told["phone"], Customer(id: number).phone != nil else { return }
        draft.customer.phone = number
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

    // MARK: Outside a message

    mutating func perform(_ code: Code, at place: Place) -> Result<Value, RuleFailure> {
        let run = makeRun(Flow(rule: "", text: text))
        let result = rules.run(code, at: place, for: run)
        if case .success = result { draft = run.draft }
        draft.spoken = []
        return result
    }

    func makeRun(_ flow: Flow) -> Run {
        let run = Run(shop: shop, catalog: catalog, event: event, isOpening: isNewSession, flow: flow, draft: draft)
        run.away = away
        return run
    }

    /// Says one of the replies that every shop has. The loader saw to it that they need nothing.
    mutating func say(_ reply: String) {
        let run = makeRun(Flow(rule: "", text: text))
        do {
            try run.say(reply, [:])
            draft = run.draft
        } catch {
            failures.append(RuleFailure(rule: reply, place: shop.replies.entries[reply]?.place ?? Place(path: shop.id), message: error.message))
        }
    }
}
