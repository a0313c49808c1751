import ArgumentParser
import Dialogue
import Hosting

struct ContactsEditCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Write what you know of somebody; or keep nothing of them.",
        discussion: """
            name=, phone=, kak= and note= are fields of the contact book; any other word is a fact, as job=guru. Nothing \
            behind the = clears it. Somebody who has not written yet is added.

            With --private the bot is silent towards that address and keeps nothing: for family and suppliers. What is \
            kept already is erased, which needs --yes.
            """)

    @Argument(help: "A phone number in any spelling, or an address as instagram:dina7.")
    var phone: String

    @Argument(help: "As name=Dina, note=, job=guru.")
    var changes: [String] = []

    @Flag(name: .customLong("private"), inversion: .prefixedNo, help: "Put the address on the private list, or take it off.")
    var isPrivate: Bool?

    @Flag(help: "Erase without being asked.")
    var yes = false

    @OptionGroup var options: BookOptions

    func validate() throws {
        if changes.isEmpty, isPrivate == nil { throw ValidationError("There is nothing to change: write name=Dina, note=…, or --private") }
        if !changes.isEmpty, isPrivate == true { throw ValidationError("Nothing is kept of a private address: leave out \(changes[0])") }
        if yes, isPrivate != true { throw ValidationError("--yes goes with --private") }
    }

    func run(on book: ShopBook) async throws {
        let fields = try ContactChange.fields(changes)
        if isPrivate == true { return try await makePrivate(book) }
        let address = try await book.address(phone)
        if isPrivate == false { try await makePublic(address, book) }
        guard !fields.isEmpty else { return }
        let snapshot = try await kept(address, book)
        try await book.store.edit(fields, of: book.key(snapshot.customer.id), zone: book.zone, at: currentInstant())
        let edited = try await book.store.read(book.key(snapshot.customer.id), event: nil)
        let added = snapshot.version == 0 ? "added" : "changed"
        show(.object(ContactJSON.fields(of: edited, book.zone)), "\(snapshot.customer.id) \(added): \(ContactChange.words(fields)).")
        try await warnOfDouble(edited.customer, book)
    }

    /// What is kept of them, or the beginning of it.
    private func kept(_ address: String, _ book: ShopBook) async throws -> Snapshot {
        do {
            return try await book.customer(phone)
        } catch BookFailure.nobody {
            return try await book.store.read(book.key(address), event: nil)
        }
    }

    private func warnOfDouble(_ customer: Customer, _ book: ShopBook) async throws {
        guard let phone = customer.phone, phone != customer.id else { return }
        let other = try await book.store.read(book.key(phone), event: nil)
        guard other.version > 0, other.customer.id != customer.id else { return }
        complain("\(phone) is a contact of its own: `bot contacts merge \(pasted(customer.id)) \(phone)` makes them one.")
    }

    // MARK: The private list

    private func makePrivate(_ book: ShopBook) async throws {
        let address = try await book.address(phone)
        let contact: Snapshot
        do {
            contact = try await book.customer(phone)
        } catch BookFailure.isPrivate {
            return tell(address, erased: [], "\(address) is on the private list already.")
        } catch BookFailure.nobody {
            try await book.store.setPrivate(true, book.key(address))
            return tell(address, erased: [], "\(address) is on the private list: the bot is silent and keeps nothing. Nothing was kept so far.")
        }
        let what = Erasure(contact, turns: try await book.store.turns(of: book.key(contact.customer.id)).count)
        try confirm(yes, "\(what.words(will: true))", word: "erase")
        // Each address of the person, lest the bot know them by another one.
        let addresses = [contact.customer.id] + contact.customer.addresses
        for address in addresses { try await book.store.setPrivate(true, book.key(address)) }
        tell(
            contact.customer.id, erased: addresses,
            """
            \(what.words(will: false))
            \(addresses.joined(separator: ", ")) \(addresses.count == 1 ? "is" : "are") on the private list: the bot is silent and keeps nothing.
            """)
    }

    private func tell(_ address: String, erased: [String], _ text: String) {
        show(.object(["address": .string(address), "private": .bool(true), "erased": .array(erased.map(JSON.string))]), text)
    }

    private func makePublic(_ address: String, _ book: ShopBook) async throws {
        guard try await book.store.privateAddresses(of: book.shop).contains(address) else {
            throw BookFailure.refused("\(address) is not on the private list; `bot contacts list --private` shows who is")
        }
        try await book.store.setPrivate(false, book.key(address))
        guard changes.isEmpty else { return }
        show(
            .object(["address": .string(address), "private": .bool(false)]),
            "\(address) is off the private list: the bot answers it again.")
    }
}
