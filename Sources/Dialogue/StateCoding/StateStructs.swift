extension Conversation: StateStruct {
    func write(to field: StateFields) throws {
        try field("turn", turn)
        try field("lastMessage", lastMessage)
        try field("lastAsked", lastAsked)
        try field("route", route)
        try field("sessions", sessions)
        try field.other("topic", topic)
        try field("flows", flows)
        try field("shelf", shelf)
        try field("choices", choices)
        try field.other("lastYes", lastYes)
        try field.other("handover", handover)
        try field.other("held", held)
        try field("owedSince", owedSince)
        try field("hasApologised", hasApologised)
        if !timers.isEmpty { try field.other("timers", timers) }
        try field("misses", misses)
        try field("said", said)
        try field("asked", asked)
        try field.some("cart", cart)
        try field.other("offer", offer)
        try field("campaign", campaign)
    }
}

extension Said: StateStruct {
    func write(to field: StateFields) throws {
        try field("times", times)
        try field("variant", variant)
    }
}

extension Flow: StateStruct {
    func write(to field: StateFields) throws {
        try field("rule", rule)
        try field("text", text)
        try field("answers", answers)
        try field("given", given)
        try field("question", question)
        try field("said", said)
        try field("wanted", wanted)
        try field("forgotten", forgotten)
        try field("isSoft", isSoft)
        try field("isStale", isStale)
    }
}

extension Flow.Answer: StateStruct {
    func write(to field: StateFields) throws {
        try field.some("value", value)
        try field("text", text)
        try field("turn", turn)
        try field("type", type)
        try field("agreedTo", agreedTo)
    }
}

extension Flow.SaidPlace: StateStruct {
    func write(to field: StateFields) throws {
        try field("reply", reply)
        try field("time", time)
        try field("words", words)
    }
}

extension Question: StateStruct {
    func write(to field: StateFields) throws {
        try field("name", name)
        try field("type", type)
        try field("reply", reply)
        try field("words", words)
        try field("options", options)
        try field("open", open)
        try field("suggestion", suggestion)
        try field("turn", turn)
        try field("remind", remind)
    }
}

extension Question.Option: StateStruct {
    func write(to field: StateFields) throws {
        try field.some("value", value)
        try field("label", label)
    }
}

extension Question.OpenField: StateStruct {
    func write(to field: StateFields) throws {
        try field("name", name)
        try field("type", type)
    }
}

extension Cart: StateStruct {
    func write(to field: StateFields) throws {
        try field("lines", lines)
        try field("nextID", nextID)
    }
}

extension CartLine: StateStruct {
    func write(to field: StateFields) throws {
        try field("id", id)
        try field("sku", sku)
        try field("attributes", attributes)
        try field("quantity", quantity)
    }
}

extension TurnRecord: StateStruct {
    func write(to field: StateFields) throws {
        try field.some("event", event)
        try field("intents", intents)
        try field("isMissed", isMissed)
        try field("rules", rules)
        try field("replies", replies)
        if !notices.isEmpty { try field.other("notices", notices) }
        try field("because", because)
        try field("lastOrder", lastOrder)
        if !reserved.isEmpty { try field.some("reserved", reserved) }
    }
}

extension Event: StateStruct {
    func write(to field: StateFields) throws {
        try field("id", id)
        try field("customer", customer)
        try field("channel", channel)
        try field("at", at)
        try field.some("content", content)
        try field("route", route)
        if !attachments.isEmpty { try field.other("attachments", attachments) }
        try field("offeredIn", offeredIn)
        try field("referral", referral)
        try field("isLate", isLate)
    }
}

extension Route: StateStruct {
    func write(to field: StateFields) throws {
        try field("line", line)
        try field("to", to)
    }
}

extension Reply: StateStruct {
    func write(to field: StateFields) throws {
        try field("text", text)
        try field("choices", choices)
        try field.other("attachment", attachment)
        try field("isPromo", isPromo)
        try field("topic", topic)
    }
}

extension Value: StateStruct {
    func write(to field: StateFields) throws {
        // What is empty counts too: "" is a text.
        switch self {
        case .null: break
        case .text(let text): try field("text", Optional(text))
        case .int(let number): try field("int", Optional(number))
        case .handle(.product, let sku): try field("product", Optional(sku))
        case .list(let list): try field.each("list", list, keepsEmpty: true) { _ = try field.writer.object($0) }
        case .map(let map): try field.each("map", map, keepsEmpty: true) { _ = try field.writer.object($0) }
        case .bool(let yes): try field("bool", Optional(yes))
        case .number(let number): try field("number", Optional(number))
        }
    }
}
