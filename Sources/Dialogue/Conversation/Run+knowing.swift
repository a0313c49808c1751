/// What a rule knows without asking.
extension Run {
    /// What was told or answered under `name`, here, by another rule that waits, or as a fact; else `.null`.
    /// Never asks. Where nothing names a product, product, colour and size are those of the topic.
    public func known(_ name: String) -> Value {
        let told = told(name)
        if told != .null { return told }
        wanted.removeLast()
        for other in draft.conversation.flows.reversed() where other.rule != flow.rule {
            if let answer = other.given[name] ?? other.answers[name] { return answer.value }
        }
        if let known = customer.facts[name]?.value ?? topic(name) { return known }
        wanted.append(name)
        return .null
    }

    /// What this rule was told under `name`, or asked: nothing that is only known from before.
    public func told(_ name: String) -> Value {
        if let given = flow.given[name] {
            // What a question has still to check, such as where to send it, stays for that question.
            if given.value == .null { return .text(given.text) }
            if Self.checked.contains(given.type) { return given.value }
            flow.given[name] = nil
            flow.answers[name] = given
            read.insert(name)
        }
        if let answer = flow.answers[name], answer.value != .null { return answer.value }
        wanted.append(name)
        return .null
    }

    private static let checked: Set<String> = Set([SlotType.name, .phone, .address, .city].map(\.rawValue))

    /// What an ask of another rule that waits took under `name`, or `.null`. What it was only told may not fit.
    public func answered(_ name: String) -> Value {
        for other in draft.conversation.flows.reversed() where other.rule != flow.rule {
            if let answer = other.answers[name] { return answer.value }
        }
        return .null
    }

    func topic(_ name: String) -> Value? {
        // A rule that is told of a product speaks of nothing else.
        guard flow.given["product"] == nil, flow.given["products"] == nil, flow.answers["products"] == nil,
            let topic = draft.conversation.topic, catalog[topic.sku] != nil
        else { return nil }
        if let product = flow.answers["product"]?.value, product != .handle(.product, topic.sku) { return nil }
        switch name {
        case "product": return .handle(.product, topic.sku)
        case "colour": return topic.colour.map(Value.text)
        case "size": return topic.size.map(Value.text)
        default: return nil
        }
    }

    /// What the rule that goes on is told: what this one did not use, and what it only read of this message.
    /// A rule that changed the cart has used what it read: a colour that lies in the cart is no other line's.
    var handedOn: [String: Flow.Answer] {
        var given = flow.given
        guard cart == cartBefore else { return given }
        for name in read {
            if let answer = flow.answers[name], answer.turn == draft.conversation.turn { given[name] = answer }
        }
        return given
    }
}
