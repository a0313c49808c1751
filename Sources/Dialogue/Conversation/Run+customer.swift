extension Run {
    /// Notes something for good that the customer told, with the words that told it.
    public func learn(_ name: String, _ value: Value, text: String? = nil) {
        let fact = Fact(value, text: text ?? event.text, turn: draft.conversation.turn, at: now)
        guard draft.customer.facts[name]?.value != value else { return }
        kept[name] = fact
        draft.customer.facts[name] = fact
    }

    /// Notes in the ledger that the customer agrees to `scope`, or does not, with the words that asked: those of `reply`.
    public func note(_ scope: String, isGiven: Bool, asked reply: String?, _ arguments: Arguments) throws(Misuse) {
        var wording = ""
        if let reply {
            // The variant that they read.
            let variant = draft.conversation.said[reply]?.variant ?? 0
            let variants = try entry(reply).variants
            wording = try bubbles(of: variants[variants.indices.contains(variant) ? variant : 0], reply, arguments).joined(separator: "\n")
        }
        if isGiven, wording.isEmpty {
            throw Misuse("customer:agree needs the reply that asked, whose words are kept: customer:agree(\"\(scope)\", \"ask_consent\")")
        }
        draft.customer.note(scope, isGiven: isGiven, wording: wording, at: event, turn: draft.conversation.turn)
    }

    /// Takes a customer to a stage, which the table must allow.
    public func setStage(_ next: Stage) throws(Misuse) {
        let stage = customer.stage
        guard draft.customer.become(next, at: now, turn: draft.conversation.turn) else {
            throw Misuse(
                "a customer at '\(stage.rawValue)' cannot become '\(next.rawValue)'; customer:reach(\"\(next.rawValue)\") leaves alone who is further"
            )
        }
    }

    /// Takes a customer to a stage unless they are further already.
    public func reach(_ stage: Stage) { draft.customer.reach(stage, at: now, turn: draft.conversation.turn) }

    /// The customer will not buy now, and why.
    public func lose(because reason: String) {
        _ = draft.customer.become(.lost, at: now, turn: draft.conversation.turn, reason: reason)
    }

    /// Everything that is kept of the customer goes, a minute from now.
    public func erase() {
        draft.conversation.timers.removeAll { $0.what == .erasure }
        draft.conversation.timers.append(Timer(at: now.adding(seconds: Timer.untilErasure), .erasure))
    }
}
