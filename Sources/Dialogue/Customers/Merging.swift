extension Snapshot {
    /// What is kept once `other` turns out to be the same person: the conversation that was had last goes on, what
    /// is known of either is known, and of two answers this one's counts.
    public func merging(_ other: Snapshot) -> Snapshot {
        var merged = self
        if let theirs = other.conversation.lastMessage, theirs > conversation.lastMessage ?? Instant(milliseconds: .min) {
            merged.conversation = other.conversation
        }
        // Whoever's conversation goes on, each order is still kept no longer than promised, and who was promised to be
        // forgotten is.
        let left = merged.conversation == conversation ? other.conversation : conversation
        merged.conversation.timers += left.timers.filter(\.outlivesMerging)
        merged.version += 1
        merged.customer = customer.merging(other.customer)
        return merged
    }
}

extension Customer {
    fileprivate func merging(_ other: Customer) -> Customer {
        var merged = self
        merged.addresses = addresses + ([other.id] + other.addresses).filter { !addresses.contains($0) }
        merged.name = name ?? other.name
        merged.phone = phone ?? other.phone
        if kak == Customer(id: id).kak { merged.kak = other.kak }
        merged.facts = facts.merging(other.facts) { own, _ in own }
        if other.stage.place > stage.place, other.stage != .lost || stage == .new { (merged.stage, merged.stages) = (other.stage, other.stages) }
        merged.consents = (consents + other.consents).sorted { $0.at < $1.at }
        if let theirs = other.first, theirs.at < first?.at ?? theirs.at.adding(seconds: 1) { merged.first = theirs }
        merged.note = [note, other.note].compactMap { $0 }.joined(separator: "; ").nilIfEmpty
        merged.orders = (orders + other.orders).sorted { ($0.placed, $0.number) < ($1.placed, $1.number) }
        return merged
    }
}

extension String {
    var nilIfEmpty: String? { isEmpty ? nil : self }
}
