/// How a message is answered: what was told is set, and the rules run, first those that the message calls for, then the
/// one that waits.
extension TurnSteps {
    /// Sets what was told, and runs the rules: first those that the message calls for, then the one that waits.
    mutating func answer() {
        takeUpShelf()
        typed = typedClauses()
        if isSameTap { return }
        obeyStop()
        setAnswers()
        let sent = attachmentRules(isAlone: nothingIsAnswered || typed.allSatisfy { $0.isSmallTalk || $0.isNotUnderstood })
        isMissed = nothingIsAnswered && sent.isEmpty
        if typed.contains(where: \.asksForSomething) { reach(.asking) }
        draft.conversation.misses = isMissed ? draft.conversation.misses + 1 : 0
        leaveSoftQuestion()
        greet()
        let greeted = draft.spoken.count
        for (rule, values) in sent { start(rule, values, cause: "message") }
        runOthers()
        let hadHandover = draft.conversation.handover
        if isMissed { fallBack() }
        let others = draft.spoken.count
        let before = draft.conversation.flows.last?.question
        // Who asked for a person is not asked for their address.
        let question = isMissed && draft.conversation.handover != hadHandover ? leaveToPerson() : goOn()
        // What was told is for later: without a word of that, the same question again would seem deaf.
        if isTold, typed.contains(where: \.tellsSomething), !isRefused, draft.spoken.count == others, let question, question.name == before?.name,
            question.words == before?.words,
            question.suggestion == before?.suggestion
        {
            acknowledge()
        }
        if question == nil, isTold, isAnswerFirst { draft.sayLast(greeted..<others) }
        conclude(question)
    }

    /// The message of somebody whose conversation a person has: nobody answers but them, only a stop is obeyed.
    mutating func listen() {
        typed = typedClauses()
        obeyStop()
        // Who only says stop waits for no answer.
        if !typed.allSatisfy({ $0.kind == .global(rule: Understanding.stop) }) { draft.conversation.owe(from: event.at) }
    }

    /// A message that came too late for a machine's answer: somebody is to look at it, and "stop" is obeyed all the same.
    mutating func keepForPerson() {
        typed = typedClauses()
        obeyStop()
        leaveStale()
        if draft.conversation.held == nil, draft.conversation.handover == nil {
            draft.conversation.handover = Handover(reason: "pesan lama belum dijawab", at: event.at)
        }
    }

    /// What is asked at the end, and what goes out.
    mutating func conclude(_ question: Question?) {
        if question == nil, !draft.asks, let next = askedBack, rules.has(rule: next.rule) { startSoftly(next) }
        if question?.open.isEmpty == false { reach(.details) }
        replies = draft.replies
        draft.conversation.choices = question == nil ? replies.last { !$0.choices.isEmpty }?.choices ?? [] : []
        takeUpSpokenTopic()
    }

    private mutating func reach(_ stage: Stage) { draft.customer.reach(stage, at: event.at, turn: draft.conversation.turn) }

    /// What the customer told the channel itself.
    mutating func note(promotionsWanted: Bool) {
        draft.conversation.turn += 1
        if promotionsWanted { draft.customer.note(Consent.promo, isGiven: true, at: event, turn: draft.conversation.turn) } else { refuseAll() }
    }

    /// Who writes "stop" is not written to unasked any more, whatever the shop's rules say and whoever holds the conversation.
    private mutating func obeyStop() {
        if typed.contains(where: { $0.kind == .global(rule: Understanding.stop) }) { refuseAll() }
    }

    private mutating func refuseAll() {
        var scopes = Set(draft.customer.consentsGiven)
        if !scopes.isEmpty || !draft.customer.consents.contains(where: { $0.scope == Consent.promo }) { scopes.insert(Consent.promo) }
        for scope in scopes.sorted() {
            draft.customer.note(scope, isGiven: false, at: event, turn: draft.conversation.turn)
        }
        draft.conversation.timers.removeAll(where: \.isUnasked)
    }

    mutating func dropRulesThatAreGone() {
        draft.conversation.flows.removeAll { !rules.has(rule: $0.rule) }
    }

    private mutating func typedClauses() -> [TypedClause] {
        let typing = typing(over: draft.conversation.flows)
        let (clauses, told) = typing.type(interpretation, of: text)
        labelled = told
        return clauses
    }

    private func typing(over flows: [Flow]) -> ClauseTyping {
        ClauseTyping(
            shop: shop, rules: rules, flows: flows, turn: draft.conversation.turn, cart: draft.conversation.cart, hasOrder: draft.hasOpenOrder)
    }

    /// Who fills in the form of what was put aside takes it up again.
    private mutating func takeUpShelf() {
        guard draft.conversation.flows.isEmpty, !draft.conversation.shelf.isEmpty else { return }
        guard typing(over: draft.conversation.shelf).fields(interpretation, text) != nil else { return }
        draft.conversation.flows = draft.conversation.shelf
        draft.conversation.shelf = []
    }

    /// The same bare yes or no again, so soon that the reply to the first cannot have been read.
    private var isSameTap: Bool {
        guard let yes = bareYes, let last = draft.conversation.lastYes, !draft.conversation.flows.isEmpty else { return false }
        return last.isAgain(yes: yes, at: event.at, text: event.text)
    }

    private var bareYes: Bool? {
        guard interpretation.clauses.count == 1, let clause = interpretation.clauses.first, clause.told.isEmpty || clause.told.count == 1 else {
            return nil
        }
        return clause.yes
    }

    private mutating func setAnswers() {
        draft.conversation.lastYes = nil
        // A yes to what was not on the screen only puts it there; the next one counts.
        let isSeen = draft.conversation.flows.last?.isStale == false
        let refused = refused
        for clause in typed {
            switch clause.kind {
            case .answer(var values, let below):
                if let below { draft.conversation.flows.removeSubrange((below + 1)...) }
                if let refused, values[refused]?.value == .bool(true) { values[refused] = nil }
                set(values)
            case .correction(let values): set(values)
            default: continue
            }
            isTold = true
            if let yes = bareYes, typed.count == 1, isSeen { draft.conversation.lastYes = LastYes(yes: yes, at: event.at, text: event.text) }
        }
        guard isTold, let top = draft.conversation.flows.indices.last else { return }
        draft.conversation.flows[top].isSoft = false
        draft.conversation.flows[top].isStale = false
    }

    /// The yes-or-no question that the message says no to, whatever else it says: "tidak usah, … benar" agrees to nothing.
    private var refused: String? {
        guard let question = draft.conversation.flows.last?.question, question.isConfirm else { return nil }
        let isRefused = typed.contains {
            if case .answer(let values, _) = $0.kind { values[question.name]?.value == .bool(false) } else { false }
        }
        return isRefused ? question.name : nil
    }

    /// Each value to the topmost flow that holds its name, else to the top one.
    private mutating func set(_ values: [String: Flow.Answer]) {
        for (name, answer) in values {
            let flows = draft.conversation.flows
            var (at, key) = (flows.count - 1, name)
            search: for candidate in flows.indices.reversed() {
                switch flows[candidate].question?.name == name ? .pending : flows[candidate].holds(name) {
                case .pending?: (at, key) = (candidate, flows[candidate].question?.name ?? name)
                case .answered(let held)?, .open(let held)?: (at, key) = (candidate, held)
                case .wanted?: at = candidate
                case nil: continue
                }
                break search
            }
            guard at >= 0 else { continue }
            // A colour or size told early is kept for the line that is being completed.
            if key == name, let line = flows[at].question?.line, ClauseTyping.isOfLine(name) { key = "\(name)@\(line)" }
            draft.conversation.flows[at].given[key] = answer
        }
    }

    /// Whether something was said that nothing answers: no clause at all is answered, or only small talk
    /// is, beside a clause of two words or more that says nothing to the engine.
    private var nothingIsAnswered: Bool {
        if isTold { return false }
        if typed.allSatisfy(\.isNotUnderstood) { return true }
        guard typed.allSatisfy({ $0.isNotUnderstood || $0.isSmallTalk }) else { return false }
        return interpretation.clauses.contains { $0.intent == nil && $0.contentWords >= 2 }
    }

    private mutating func leaveSoftQuestion() {
        guard draft.conversation.flows.last?.isSoft == true, !isTold, typed.contains(where: { !$0.isNotUnderstood }) else { return }
        draft.conversation.flows.removeLast()
    }

    private mutating func greet() {
        guard isNewSession, rules.has(rule: "session") else { return }
        start("session", interpretation.told, cause: "session")
    }

    /// The rules that clauses call for, what outranks everything first, then in the order of the clauses.
    private mutating func runOthers() {
        var done: [TypedClause.Kind] = []
        for clause in typed {
            if case .global(let rule) = clause.kind { start(rule, interpretation.told, cause: "message") }
        }
        let isAllSmallTalk = typed.allSatisfy { clause in
            if case .other = clause.kind { clause.isSmallTalk } else { clause.isNotUnderstood }
        }
        for clause in typed {
            guard case .other(let rule, let told) = clause.kind, !done.contains(clause.kind) else { continue }
            // Small talk is answered only when there is nothing else to answer.
            if clause.isSmallTalk, !isAllSmallTalk { continue }
            done.append(clause.kind)
            var values = told
            if draft.conversation.flows.isEmpty, let read = interpretation.clauses.first(where: { $0.text == clause.text }) {
                values.merge(interpretation.told(to: read)) { own, _ in own }
            }
            start(rule, values, cause: "message")
        }
    }

    private mutating func fallBack() {
        if rules.has(rule: "fallback") {
            let meant = candidates
            // Of one thing alone it is not asked whether it was meant.
            let values = meant.count < 2 ? interpretation.told : interpretation.told.merging(["meant": .list(meant)]) { _, new in new }
            start("fallback", values, cause: "fallback")
        } else {
            say("not_understood")
        }
    }

    /// What the message may mean, as options to choose from: intents that have a rule and say what they are.
    private var candidates: [Value] {
        interpretation.candidates.compactMap { intent in
            guard rules.has(rule: intent), let title = shop.understanding.traits[intent]?.says else { return nil }
            return .map(["value": .text(intent), "label": .text(title)])
        }
    }

    /// The waiting question is not put; what answers it later must see it first.
    private mutating func leaveToPerson() -> Question? {
        leaveStale()
        return nil
    }

    private mutating func acknowledge() {
        if shop.replies.entries["noted"] != nil { say("noted") }
    }

    private var isAnswerFirst: Bool {
        switch typed.first?.kind {
        case .answer, .correction: true
        default: false
        }
    }

    /// A rule may have spoken of another product, or of several, none of which is then "it".
    private mutating func takeUpSpokenTopic() {
        let products = draft.products
        guard !products.isEmpty, products != draft.conversation.topic.map({ [$0.sku] }) else { return }
        draft.conversation.topic = products.count == 1 ? Topic(sku: products[0]) : nil
    }
}
