import Dialogue
import SQLiteStore

/// What a data file keeps of one shop, for the commands that a person looks into it with.
struct ShopBook {
    /// The store, and the file that it is: deliveries are in a file alone.
    let data: SQLiteStore
    var store: any Store { data }
    /// Where it is kept, as it was written.
    let file: String
    let shop: String
    let zone: Zone

    func key(_ address: String) -> ConversationKey { ConversationKey(shop: shop, customer: address) }

    /// Everybody that anything is kept of, by address; the owner is no contact.
    func contacts() async throws -> [Snapshot] { try await everyone(in: shop, of: store) }

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

    /// As `contact`, but not the owner, who is nobody to write to, to merge or to be silent towards.
    func customer(_ written: String) async throws -> Snapshot {
        let contact = try await contact(written)
        guard !contact.customer.isOwner else { throw BookFailure.owner(contact.customer.id) }
        return contact
    }

    /// `written` in the spelling that addresses are kept in.
    func address(_ written: String) async throws -> String {
        let written = written.trimmingSpaces()
        if let phone = SenderAddress.phone(written) { return phone }
        if SenderAddress.isOfChannel(written) { return written }
        // What other commands print where they mask: +62812•••0001.
        if written.contains("•••") {
            let fitting = try await contacts().map(\.customer.id).filter { SenderAddress.masked($0) == written }
            if let only = fitting.first, fitting.count == 1 { return only }
            if fitting.count > 1 { throw BookFailure.severalPersons(written, fitting) }
        }
        // Whoever drives `bot run --json` may have called somebody anything.
        if !written.isEmpty, try await store.read(key(written), event: nil).version > 0 { return written }
        throw BookFailure.noPhone(written)
    }

    func order(_ number: String) async throws -> PlacedOrder {
        guard let placed = try await store.order(number.trimmingSpaces(), of: shop) else { throw BookFailure.noOrder(number, file: file) }
        return placed
    }
}

extension SenderAddress {
    /// Whether it is written as channels write theirs that know no phone numbers: `instagram:dina7`.
    static func isOfChannel(_ address: String) -> Bool {
        let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !parts[1].hasPrefix("//") else { return false }
        return parts[0].utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } && !parts[1].contains(where: \.isWhitespace)
    }
}
