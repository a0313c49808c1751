/// How rules run in a turn: those that speak to their end, those that ask until they wait.
extension TurnSteps {
    /// Runs a rule that the message calls for, and whatever it gives over to. One that wants to ask takes
    /// the floor if nothing was told to what waits; else it waits underneath, unsaid and unwritten.
    mutating func start(_ rule: String, _ values: [String: Value], cause: String) {
        if let at = draft.conversation.flows.position(of: rule) { return takeUp(at, values) }
        var flow = Flow(rule: rule, text: text, given: given(values).merging(labelled) { _, field in field })
        var cause = cause
        for _ in 0..<Self.mostHandovers {
            let run = makeRun(flow)
            guard perform(run, cause) else { return }
            switch run.ending {
            case .returned:
                return accept(run)
            case .goes(let next):
                accept(run)
                if let at = draft.conversation.flows.position(of: next.rule) {
                    passOn(run.handedOn, to: at)
                    return takeUp(at, next.values)
                }
                cause = flow.rule
                flow = Flow(rule: next.rule, text: text, given: run.handedOn.merging(given(next.values)) { _, new in new })
            case .first, .asks:
                if isTold {
                    runs.append(.init(rule: flow.rule, cause: cause, end: .returned, how: "waits underneath"))
                    return draft.conversation.flows.putUnder(flow)
                }
                isTold = true
                runs.removeLast()
                return draft.conversation.flows.push(flow)
            }
        }
        goRound(flow.rule, "rules give over to one another in a circle")
    }

    /// A rule that waits already is told more and taken up again, not started twice.
    private mutating func takeUp(_ at: Int, _ values: [String: Value]) {
        draft.conversation.flows[at].given.merge(given(values)) { _, new in new }
        if !isTold { draft.conversation.flows.removeSubrange((at + 1)...) }
    }

    /// Runs the flow on top from the state as it now is, until one waits or none is left.
    /// - Returns: The question that was put.
    mutating func goOn() -> Question? {
        for _ in 0..<Self.mostHandovers {
            guard let flow = draft.conversation.flows.last else { return nil }
            let run = makeRun(flow)
            guard perform(run, "waiting") else {
                // One that has asked goes on when its rule is mended; one that never did has nothing to lose.
                if flow.question == nil { draft.conversation.flows.removeLast() }
                return flow.question
            }
            switch run.ending {
            case .asks(let question, let bubbles): return wait(run, question, bubbles)
            case .first(let next): putFirst(next, before: run)
            case .goes(let next):
                end(run)
                if let at = draft.conversation.flows.position(of: next.rule) {
                    draft.conversation.flows.removeSubrange((at + 1)...)
                    draft.conversation.flows[at].given.merge(given(next.values)) { _, new in new }
                    passOn(run.flow.given, to: at)
                } else {
                    draft.conversation.flows.push(
                        Flow(rule: next.rule, text: flow.text, given: run.handedOn.merging(given(next.values)) { _, new in new }))
                }
            case .returned:
                end(run)
                passOn(run.flow.given)
            }
        }
        goRound(draft.conversation.flows.last?.rule ?? "", "rules go round without an end")
        return nil
    }

    /// Starts a rule that nobody asked for.
    mutating func startSoftly(_ next: Run.Next) {
        guard draft.conversation.flows.position(of: next.rule) == nil else { return }
        let details = interpretation.told.filter { ClauseTyping.isDetail($0.key) }
        var flow = Flow(rule: next.rule, text: text, given: given(details.merging(next.values) { _, own in own }))
        flow.isSoft = true
        draft.conversation.flows.push(flow)
        _ = goOn()
    }

    // MARK: One run

    /// Runs a rule. If it fails who wrote is told, and what it did is forgotten.
    private mutating func perform(_ run: Run, _ cause: String) -> Bool {
        let end = rules.run(run.flow.rule, for: run)
        runs.append(.init(rule: run.flow.rule, cause: cause, end: end, how: run.ending.shortText, used: run.used))
        if case .failed(let failure) = end {
            failures.append(failure)
            apologise()
            return false
        }
        draft.customer.facts.merge(run.kept) { _, new in new }
        if run.isRefused { isRefused = true }
        return true
    }

    /// Takes effect: what a rule wrote that came to its end.
    private mutating func accept(_ run: Run) {
        draft = run.draft
        if let next = run.askedBack { askedBack = next }
        if let suggested = run.suggestion { suggestion = suggested }
    }

    private mutating func end(_ run: Run) {
        accept(run)
        draft.conversation.flows.removeAll { $0.rule == run.flow.rule }
    }

    /// What a rule said stays, what it wrote does not.
    private mutating func keepSaid(_ run: Run) {
        draft.spoken = run.draft.spoken
        draft.notices = run.draft.notices
        draft.because = run.draft.because
        draft.conversation.said = run.draft.conversation.said
        draft.conversation.handover = run.draft.conversation.handover
        draft.conversation.owedSince = run.draft.conversation.owedSince
        draft.conversation.timers = run.draft.conversation.timers
    }

    private mutating func wait(_ run: Run, _ asked: Question, _ bubbles: [Reply]) -> Question {
        keepSaid(run)
        var (question, bubbles) = (asked, bubbles)
        if let suggested = suggestion ?? run.suggestion, suggested.name == question.name {
            question.suggestion = suggested.value
            bubbles = suggested.bubbles.map { Reply(text: $0) }
        }
        if question.turn == draft.conversation.turn { draft.conversation.asked[question.reply, default: 0] += 1 }
        var flow = run.flow
        flow.question = question
        flow.wanted = run.wanted
        // It is on the screen again.
        flow.isStale = false
        draft.conversation.flows[draft.conversation.flows.count - 1] = flow
        scheduleReminder(of: question)
        draft.question = bubbles
        draft.conversation.lastAsked = event.at
        return question
    }

    private mutating func putFirst(_ next: Run.Next, before run: Run) {
        keepSaid(run)
        guard putFirst.insert(next.rule).inserted else {
            // It ran, and gave nothing: this one cannot go on.
            draft.conversation.flows.removeLast()
            return
        }
        var waiting = run.flow
        // What was told before this turn is for the rule that it was told to.
        let now = waiting.given.filter { $0.value.turn == draft.conversation.turn }
        var first = Flow(rule: next.rule, text: waiting.text, given: now.merging(given(next.values)) { _, new in new })
        for name in now.keys { waiting.given[name] = nil }
        waiting.question = nil
        draft.conversation.flows[draft.conversation.flows.count - 1] = waiting
        if let at = draft.conversation.flows.position(of: next.rule) {
            // It waits further down: brought up, not started twice.
            var known = draft.conversation.flows.remove(at: at)
            known.given.merge(first.given) { _, new in new }
            first = known
        }
        draft.conversation.flows.push(first)
    }

    /// What a rule was told and did not use goes to the one that is on top now.
    private mutating func passOn(_ given: [String: Flow.Answer]) {
        guard let top = draft.conversation.flows.indices.last else { return }
        passOn(given, to: top)
    }

    private mutating func passOn(_ given: [String: Flow.Answer], to at: Int) {
        for (name, answer) in given where draft.conversation.flows[at].given[name] == nil && draft.conversation.flows[at].answers[name] == nil {
            draft.conversation.flows[at].given[name] = answer
        }
    }

    /// Values as answers of this turn, each with the words that told it, if any did.
    private func given(_ values: [String: Value]) -> [String: Flow.Answer] {
        values.filter { $0.value != .null }.reduce(into: [:]) { given, told in
            let slot = interpretation.clauses.lazy.flatMap(\.slots).first { $0.value == told.value && $0.type == told.key }
            let words = slot.map { String(decoding: text.utf8.dropFirst($0.span.lowerBound).prefix($0.span.count), as: UTF8.self) }
            given[told.key] = Flow.Answer(told.value, text: words ?? "", turn: draft.conversation.turn, type: told.key)
        }
    }

    private mutating func goRound(_ rule: String, _ problem: String) {
        let round = runs.suffix(4).map(\.rule).joined(separator: " → ")
        failures.append(RuleFailure(rule: rule, place: Place(path: shop.id), message: "\(problem): \(round)"))
        draft.conversation.flows.removeAll { $0.rule == rule }
        apologise()
    }

    /// Who wrote nothing is told nothing: for them nothing has failed.
    private mutating func apologise() {
        if event.isOfCustomer { say("apology") } else { draft.spoken = [] }
    }
}
