extension Customer {
    /// The fields of the contact book that a person may change; every other name is a fact.
    public static let editableFields = ["name", "phone", "kak", "note"]

    /// Writes what a person knows of a customer; an empty text clears a field.
    mutating func apply(_ fields: [String: String], at now: Instant, turn: Int) {
        for (name, text) in fields {
            switch name {
            case "name": self.name = text.nilIfEmpty
            case "phone": phone = SenderAddress.phone(text)
            case "kak": kak = text.nilIfEmpty ?? "kak"
            case "note": note = text.nilIfEmpty
            default: facts[name] = text.isEmpty ? nil : Fact(.text(text), turn: turn, at: now)
            }
        }
    }
}

extension Store {
    /// Writes what a person knows of a customer, who need not have written yet. Needs no rules. Of an address on the
    /// private list nothing is kept.
    /// - Throws: `Bot.Failure.storeIsContended`, and what the store throws.
    public func edit(_ fields: [String: String], of key: ConversationKey, zone: Zone, at now: Instant) async throws {
        for _ in 0..<16 {
            let snapshot = try await read(key, event: nil)
            if snapshot.isPrivate { return }
            var (conversation, customer) = (snapshot.conversation, snapshot.customer)
            conversation.turn += 1
            customer.apply(fields, at: now, turn: conversation.turn)
            let event = Event(customer: key.customer, at: now, .person(.edit(fields)))
            let commit = Commit(
                key: ConversationKey(shop: key.shop, customer: customer.id), zone: zone, version: snapshot.version, conversation: conversation,
                customer: customer, turn: TurnRecord(event: event))
            if try await self.commit(commit) == .done { return }
        }
        throw Bot.Failure.storeIsContended
    }
}
