extension Run {
    /// Runs `rule` at a later time, without a message; once a flow, however often this runs again. One that is
    /// already waiting to run with the same values is moved.
    public func later(_ rule: String, at moment: Instant, _ values: [String: Value]) throws(Misuse) {
        let what = Timer.What.rule(rule, values)
        guard isNew("later \(rule)", ["\(Value.map(values).shortText)"]) else { return }
        guard moment > now else { throw Misuse("chat:later needs a time that lies ahead, or a span: \(Span.example)") }
        draft.conversation.timers.removeAll { $0.what == what }
        guard draft.conversation.timers.count < Timer.most else {
            throw Misuse("chat:later: \(Timer.most) timers wait already in this conversation; chat:cancel what is not needed")
        }
        draft.conversation.timers.append(Timer(at: moment, what))
    }

    /// Whatever `later` has put off under that rule's name does not run; once a flow, so that what the flow itself
    /// has put off since then stays. False when there was nothing.
    public func cancel(_ rule: String) -> Bool {
        guard isNew("cancel \(rule)", []) else { return false }
        let before = draft.conversation.timers.count
        draft.conversation.timers.removeAll { timer in if case .rule(rule, _) = timer.what { true } else { false } }
        return draft.conversation.timers.count < before
    }
}
