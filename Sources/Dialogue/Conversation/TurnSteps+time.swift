/// What happens without a message.
extension TurnSteps {
    /// Carries out the timer that is due first; if none is, this turn does nothing.
    mutating func fire() {
        if draft.conversation.held?.until.map({ $0 <= event.at }) == true {
            draft.conversation.turn += 1
            endHold()
            return
        }
        let due = draft.conversation.timers.indices.filter {
            draft.conversation.timers[$0].at <= event.at && (draft.conversation.held == nil || draft.conversation.timers[$0].runsWhileHeld)
        }
        guard let at = due.min(by: { draft.conversation.timers[$0].at < draft.conversation.timers[$1].at }) else {
            isIdle = true
            return
        }
        draft.conversation.turn += 1
        let timer = draft.conversation.timers.remove(at: at)
        isFollowUp = timer.isUnasked
        // No rule can go round it: what nobody asked for is said to those who agreed.
        defer { replies = replies.filter { !$0.isPromo || draft.customer.consents(to: $0.promoScope) } }
        switch timer.what {
        case .rule(let rule, let values): run(rule, values, by: timer)
        case .reminder(let question, let turn): remind(of: question, putIn: turn)
        case .alert(let number): alert(number)
        case .paymentDue(let number): endReservation(of: number)
        case .erasure: erases = true
        }
    }

    /// A rule never asks or speaks over a question that the customer is about to answer: it waits.
    private mutating func run(_ rule: String, _ values: [String: Value], by timer: Timer) {
        if draft.conversation.flows.last?.isSoft == true { draft.conversation.flows.removeLast() }
        let silence = draft.conversation.lastMessage.map { event.at.seconds(since: $0) } ?? .max
        if draft.conversation.flows.last?.question != nil, silence < shop.settings.sessionPause, timer.delays < Timer.mostDelays {
            var later = timer
            later.at = event.at.adding(seconds: Timer.delay)
            later.delays += 1
            draft.conversation.timers.append(later)
            return
        }
        runUnasked(rule, values, cause: "timer")
    }

    /// Runs a rule that no message calls for, if the shop has it. What waits stays as it is, to be seen again before it is answered.
    mutating func runUnasked(_ rule: String, _ values: [String: Value], cause: String) {
        guard rules.has(rule: rule) else { return }
        let waiting = draft.conversation.flows
        start(rule, values, cause: cause)
        if draft.conversation.flows == waiting {
            if !draft.spoken.isEmpty { leaveStale() }
            conclude(nil)
        } else {
            conclude(goOn())
        }
    }

    /// - Parameter exceptTop: the question on top is left as it is.
    mutating func leaveStale(exceptTop: Bool = false) {
        for at in draft.conversation.flows.indices.dropLast(exceptTop ? 1 : 0) { draft.conversation.flows[at].isStale = true }
    }

    // MARK: Reminders

    /// A reminder belongs to its question.
    mutating func scheduleReminder(of question: Question) {
        let what = Timer.What.reminder(question: question.name, turn: question.turn)
        guard question.turn == draft.conversation.turn, let seconds = question.remind else { return }
        draft.conversation.timers.append(Timer(at: event.at.adding(seconds: seconds), what))
    }

    /// A reminder dies with its question: answered, corrected away, put aside, or under another one.
    mutating func endReminders() {
        let question = draft.conversation.flows.last?.question
        draft.conversation.timers.removeAll { timer in
            guard case .reminder(let name, let turn) = timer.what else { return false }
            return question?.name != name || question?.turn != turn
        }
    }

    private mutating func remind(of name: String, putIn turn: Int) {
        guard let question = draft.conversation.flows.last?.question, question.name == name, question.turn == turn else { return }
        say(shop.replies.entries["\(question.reply).remind"] == nil ? "remind" : "\(question.reply).remind")
        conclude(goOn())
    }

    // MARK: A person owes an answer

    private mutating func alert(_ number: Int) {
        guard let since = draft.conversation.owedSince else { return }
        let minutes = event.at.seconds(since: since) / 60
        let who = draft.customer.name ?? draft.customer.id
        let why = draft.conversation.handover.map { ": \($0.reason)" } ?? ""
        draft.notices.append(Notice(kind: .overdue, text: "\(who) sudah \(minutes) menit menunggu balasan\(why)"))
        // A person who has the conversation speaks for themselves.
        guard number == Conversation.alerts.count, draft.conversation.held == nil, !draft.conversation.hasApologised else { return }
        draft.conversation.hasApologised = true
        say(shop.settings.isOpen(event.at) ? "late" : "late_closed")
        // A yes to that is no yes to what was asked before.
        leaveStale()
        replies = draft.replies
    }

    // MARK: A payment that does not come

    private mutating func endReservation(of number: String) {
        guard let at = draft.customer.orders.firstIndex(where: { $0.number == number }), draft.customer.orders[at].status == .waitingForPayment
        else { return }
        // A person is asked whether it has come: they look first.
        if draft.conversation.handover != nil {
            draft.conversation.timers.append(Timer(at: event.at.adding(seconds: Timer.delay), .paymentDue(order: number)))
            return
        }
        move(orderAt: at, to: .cancelled, note: Order.unpaid)
        runUnasked("order_expired", ["order": .text(number)], cause: "timer")
    }
}
