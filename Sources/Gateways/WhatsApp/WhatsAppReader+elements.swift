import Dialogue

/// Each kind of element. Nil: malformed.
extension WhatsAppReader {
    /// `{from, id, timestamp, type, TYPE: {…}, context?, referral?, errors?, group_id?}`
    func message(_ message: JSONNode, _ people: WhatsAppPeople, in value: JSONNode) -> Arrival? {
        if message["group_id"].exists { return ignored(message, id: hash(message), "group") }
        guard let person = people.sender(of: message) else { return nil }
        var arrival = arrival(.message, message, person)
        if message["type"].text == "system" { return changed(arrival, message["system"]) }
        arrival.referral = WhatsAppContent.referral(message)
        if !WhatsAppContent.take(message, into: &arrival) {
            // Meta says itself that it could not pass on what was sent, or sends what is newer than this: worth an answer.
            guard message["errors"].exists || value["errors"].exists || !WhatsAppContent.knows(message) else { return nil }
            arrival.attachments.append(WhatsAppContent.unknown(message))
            arrival.raw = message.raw
        }
        return arrival
    }

    /// A message that the shop's own person wrote on the phone: `{from, to, …}`. In published samples the two are at times
    /// the wrong way round; that it stands in this list is what tells its direction.
    func echo(_ echo: JSONNode, _ people: WhatsAppPeople) -> Arrival? {
        if echo["group_id"].exists { return ignored(echo, id: hash(echo), "group") }
        guard let person = people.receiver(of: echo) else { return nil }
        var arrival = arrival(.echo, echo, person)
        if !WhatsAppContent.take(echo, into: &arrival) { arrival.attachments.append(WhatsAppContent.unknown(echo)) }
        // Whatever the person did to the conversation, they are in it.
        arrival.kind = .echo
        return arrival
    }

    /// `{id, status, timestamp, recipient_id?, biz_opaque_callback_data?, errors?}`
    func status(_ status: JSONNode, _ people: WhatsAppPeople) -> Arrival? {
        guard let message = status["id"].filled, let word = status["status"].filled else { return nil }
        guard let rank = Self.ranks[word] else { return ignored(status, id: "status \(message) \(word)", "status \(word)") }
        if status["recipient_type"].text == "group" { return ignored(status, id: hash(status), "group") }
        let error = rank == .failed ? WhatsAppError(status["errors"].items.first).sendError() : nil
        let code = error.map { $0.code.isEmpty ? "" : " " + $0.code } ?? ""
        var arrival = Arrival(
            id: "status \(message) \(rank)\(code)", .status, person: people.recipient(of: status) ?? .init(to: ""), at: time(of: status))
        arrival.status = .init(rank: rank, message: message, ours: status["biz_opaque_callback_data"].filled, error: error)
        return arrival
    }

    private static let ranks: [String: Arrival.Status.Rank] = [
        "accepted": .accepted, "sent": .sent, "delivered": .delivered, "read": .read, "played": .read, "failed": .failed,
    ]

    /// `{wa_id, category: "marketing_messages", value: "stop"|"resume"|"signup", timestamp}`
    func preference(_ preference: JSONNode, _ people: WhatsAppPeople) -> Arrival? {
        guard let person = people.chooser(of: preference) else { return nil }
        let kind: Arrival.Kind
        switch preference["value"].text {
        case "stop": kind = .stop
        case "resume", "signup": kind = .resume
        default: return nil
        }
        return Arrival(id: hash(preference), kind, person: person, at: time(of: preference))
    }

    /// One of the account or the number, that belongs to no message.
    func error(_ error: JSONNode) -> Arrival? {
        let words = WhatsAppError(error).description
        return words.isEmpty ? nil : ignored(error, id: hash(error), words)
    }

    private func arrival(_ kind: Arrival.Kind, _ element: JSONNode, _ person: Arrival.Person) -> Arrival {
        var arrival = Arrival(id: element["id"].filled ?? hash(element), kind, person: person, at: time(of: element))
        arrival.about = element["context"]["id"].filled
        return arrival
    }

    /// `{type: "user_changed_number", wa_id?, user_id?, parent_user_id?}`: nothing to answer, and from now on the person has the
    /// new names as well as the old.
    private func changed(_ arrival: Arrival, _ system: JSONNode) -> Arrival {
        var arrival = arrival
        arrival.kind = .ignored
        arrival.text = system["type"].filled ?? "system"
        let old = arrival.person.to, user = system["user_id"].filled
        // Before v12 of the API it was `new_wa_id`.
        let number = system["wa_id"].filled ?? system["new_wa_id"].filled
        arrival.person.to = number ?? (WhatsAppPeople.isNumber(old) ? nil : user) ?? old
        arrival.person.phone = WhatsAppPeople.phone(arrival.person.to)
        let earlier = old == arrival.person.to ? [] : [old]
        arrival.person.ids = WhatsAppPeople.unique([user, system["parent_user_id"].filled] + earlier + arrival.person.ids)
        return arrival
    }
}
