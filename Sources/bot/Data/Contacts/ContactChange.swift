import Dialogue

/// `name=Dina phone= job=guru`: what a person writes of a contact. All of it is checked before any is written.
enum ContactChange {
    static func fields(_ changes: [String]) throws -> [String: String] {
        var fields: [String: String] = [:]
        for change in changes {
            // By scalars: a mark that begins the text would sit on the `=`.
            let parts = change.unicodeScalars.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { String($0).trimmingSpaces() }
            guard parts.count == 2 else { throw BookFailure.misuse("'\(change)' is no change: write it as name=Dina, or name= to clear it") }
            // Facts are called as rules call them, capitals and all.
            let lowered = parts[0].lowercased()
            let name = Customer.editableFields.contains(lowered) || derived.contains(lowered) ? lowered : parts[0]
            try check(name, parts[1])
            if fields.updateValue(parts[1], forKey: name) != nil { throw BookFailure.misuse("\(name)= is there twice: write it once") }
        }
        return fields
    }

    private static func check(_ name: String, _ text: String) throws {
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic,
            name.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains($0) })
        else { throw BookFailure.misuse("'\(name)' is no name: letters, digits, _ and -, as in job=guru") }
        if derived.contains(name) { throw BookFailure.misuse("\(name) cannot be written: it follows from what was said and ordered") }
        if name == "phone", !text.isEmpty, SenderAddress.phone(text) == nil {
            throw BookFailure.misuse(BookFailure.about(PhoneReading(text), text))
        }
    }

    private static let derived: Set<String> = ["class", "stage", "source", "orders", "consents", "address", "id"]

    /// `name Dina, note cleared, fact job guru`
    static func words(_ fields: [String: String]) -> String {
        fields.sorted { $0.key < $1.key }.map { name, text in
            let kind = Customer.editableFields.contains(name) ? "" : "fact "
            return "\(kind)\(name) \(text.isEmpty ? "cleared" : text.oneLine)"
        }.joined(separator: ", ")
    }
}

/// What goes when a person is forgotten.
struct Erasure {
    private let who: String
    private let turns: Int
    private let facts: Int
    private let orders: Int

    init(_ contact: Snapshot, turns: Int) {
        who = [contact.customer.name, contact.customer.id].compactMap { $0 }.joined(separator: " ").oneLine
        self.turns = turns
        facts = contact.customer.facts.count
        orders = contact.customer.orders.count
    }

    func words(will: Bool) -> String {
        let what = facts > 0 ? "the contact, \(counted(facts, "fact"))" : "the contact"
        let kept = orders > 0 ? " \(counted(orders, "order")) \(will ? "will stay" : "stayed") in the books, without the person." : ""
        return "\(who): \(what) and \(counted(turns, "turn")) of conversation \(will ? "will be" : "were") erased.\(kept)"
    }

    var json: [String: JSON] { ["turns": .int(turns), "facts": .int(facts), "orders_kept": .int(orders)] }
}
