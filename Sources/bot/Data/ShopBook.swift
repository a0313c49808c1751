import Dialogue

/// What a data file keeps of one shop, for the commands that a person looks into it with.
struct ShopBook {
    let store: any Store
    /// Where it is kept, as it was written.
    let file: String
    let shop: String
    let zone: Zone

    func key(_ address: String) -> ConversationKey { ConversationKey(shop: shop, customer: address) }

    /// Everybody that anything is kept of, by address; the owner is no contact.
    func contacts() async throws -> [Snapshot] {
        var all: [Snapshot] = []
        while true {
            let page = try await store.conversations(of: shop, after: all.last?.customer.id, limit: Self.page)
            all += page
            if page.count < Self.page { return all.filter { !$0.customer.isOwner } }
        }
    }

    private static let page = 500

    /// The person that `written` names: by a phone number in any spelling, by `instagram:dina7`, or by the phone
    /// that the contact book has for them.
    func contact(_ written: String) async throws -> Snapshot {
        let address = try await address(written)
        let snapshot = try await store.read(key(address), event: nil)
        if snapshot.version > 0 { return snapshot }
        if snapshot.isPrivate { throw BookFailure.isPrivate(address) }
        let alike = try await contacts().filter { $0.customer.phone == address }
        guard let found = alike.first else { throw BookFailure.nobody(address, file: file) }
        guard alike.count == 1 else { throw BookFailure.severalPersons(address, alike.map(\.customer.id)) }
        return found
    }

    /// `written` in the spelling that addresses are kept in.
    func address(_ written: String) async throws -> String {
        let written = written.trimmingSpaces()
        if let phone = SenderAddress.phone(written) { return phone }
        // Channels write an address as `instagram:dina7`; one without may be kept too, as what a test wrote.
        let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) { return written }
        if !written.isEmpty, try await store.read(key(written), event: nil).version > 0 { return written }
        throw BookFailure.noPhone(written)
    }

    func order(_ number: String) async throws -> PlacedOrder {
        guard let placed = try await store.order(number.trimmingSpaces(), of: shop) else { throw BookFailure.noOrder(number, file: file) }
        return placed
    }
}
