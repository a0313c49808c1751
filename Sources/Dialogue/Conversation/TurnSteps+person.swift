/// What the person behind the shop does. While they have the conversation, the bot does not say a word.
extension TurnSteps {
    mutating func take(_ act: PersonAct) {
        draft.conversation.turn += 1
        switch act {
        case .hold(let by): hold(by)
        case .release: release()
        case .says(let text):
            if draft.conversation.held == nil { hold("owner") }
            draft.conversation.settle()
            replies = [Reply(text: text)]
        case .wrote:
            if let held = draft.conversation.held, held.until == nil {
                draft.conversation.settle()
            } else {
                // Echoes may come in any order; the last word counts.
                let until = event.at.adding(seconds: Hold.byPhone)
                hold("phone", until: max(until, draft.conversation.held?.until ?? until))
            }
        case .order(let number, let status, let note): move(order: number, to: status, note: note)
        case .edit(let fields): draft.customer.apply(fields, at: event.at, turn: draft.conversation.turn)
        }
    }

    private mutating func hold(_ by: String, until: Instant? = nil) {
        draft.conversation.held = Hold(by: by, since: event.at, until: until)
        draft.conversation.settle()
        draft.conversation.timers.removeAll { if case .reminder = $0.what { true } else { false } }
        draft.conversation.choices = []
    }

    /// What a person and the customer agreed on, the bot does not know: it asks again before it takes anything as an answer.
    private mutating func release() {
        guard draft.conversation.held != nil || draft.conversation.handover != nil else {
            (refusal, isIdle) = (.notHeld, true)
            return
        }
        giveBack()
    }

    /// Who was silent for long enough has given it back.
    mutating func endHold() {
        guard let until = draft.conversation.held?.until, until <= event.at else { return }
        giveBack()
    }

    private mutating func giveBack() {
        draft.conversation.held = nil
        draft.conversation.handover = nil
        draft.conversation.hasApologised = false
        draft.conversation.settle()
        leaveStale()
        for at in draft.conversation.timers.indices where draft.conversation.timers[at].at <= event.at {
            draft.conversation.timers[at].at = event.at.adding(seconds: Timer.delay)
        }
    }

    // MARK: Orders

    private mutating func move(order number: String, to status: Order.Status, note: String) {
        guard let at = draft.customer.orders.firstIndex(where: { $0.number.lowercased() == number.lowercased() }) else {
            (refusal, isIdle) = (.noOrder, true)
            return
        }
        let order = draft.customer.orders[at]
        guard order.mayBecome(status) else {
            (refusal, isIdle) = (.orderIs(order.status), true)
            return
        }
        move(orderAt: at, to: status, note: note)
        // That was the answer to what a person was asked for.
        if draft.conversation.held == nil, draft.conversation.handover?.reason.contains(order.number) == true {
            draft.conversation.handover = nil
            draft.conversation.settle()
        }
        guard draft.conversation.held == nil, let rule = Self.rules[status] else { return }
        runUnasked(rule, ["order": .text(order.number), "note": .text(note)], cause: "person")
    }

    /// The rule that tells the customer.
    private static let rules: [Order.Status: String] = [.paid: "order_paid", .sent: "order_sent", .done: "order_done", .cancelled: "order_cancelled"]

    mutating func move(orderAt at: Int, to status: Order.Status, note: String) { draft.move(orderAt: at, to: status, note: note, at: event.at) }
}
