import ArgumentParser
import Dialogue

struct ContactsListCommand: BookCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Everybody who has written, in the order of their numbers.")

    @OptionGroup var options: BookOptions

    @Option(name: .customLong("class"), help: "Only those who may buy, or who have bought.")
    var customerClass: CustomerClass?

    @Option(help: "Only those at this stage.")
    var stage: Stage?

    @Option(help: "Only those whose name, number, note or facts hold this text.")
    var search: String?

    @Flag(name: .customLong("private"), help: "Instead, the addresses of which nothing is kept.")
    var isPrivate = false

    func validate() throws {
        if isPrivate, customerClass != nil || stage != nil || search != nil {
            throw ValidationError("Nothing is known of private addresses: leave out --class, --stage and --search")
        }
    }

    func run(on book: ShopBook) async throws {
        if isPrivate { return showPrivate(try await book.store.privateAddresses(of: book.shop), book) }
        let contacts = try await book.contacts().filter { contact in
            customerClass.map { $0 == contact.customer.customerClass } ?? true && stage.map { $0 == contact.customer.stage } ?? true
                && search.map(contact.customer.holds) ?? true
        }
        show(
            .object(["shop": .string(book.shop), "contacts": .array(contacts.map { ContactJSON.summary(of: $0, book.zone) })]),
            contacts.isEmpty ? nobody : text(contacts, book.zone))
    }

    private var nobody: String {
        let sought = search ?? stage?.rawValue ?? customerClass?.rawValue
        return sought.map { "Nobody fits '\($0)'." } ?? "Nobody has written yet."
    }

    private func text(_ contacts: [Snapshot], _ zone: Zone) -> String {
        var table = Table([
            Table.exact("PHONE"), Table.text("NAME"), Table.exact("CLASS"), Table.exact("STAGE"), Table.exact("LAST MESSAGE"), Table.number("ORDERS"),
            Table.text("CONSENTS"),
        ])
        for contact in contacts {
            let customer = contact.customer
            table.add([
                customer.id, customer.name ?? "", customer.customerClass.rawValue, customer.stage.rawValue,
                contact.conversation.lastMessage?.minute(in: zone) ?? "", String(customer.orders.count),
                customer.consentsGiven.joined(separator: ", "),
            ])
        }
        return table.text()
    }

    private func showPrivate(_ addresses: [String], _ book: ShopBook) {
        show(
            .object(["shop": .string(book.shop), "private": .array(addresses.map(JSON.string))]),
            addresses.isEmpty
                ? "Nobody is on the private list; `bot contacts edit PHONE --private` puts somebody there." : addresses.joined(separator: "\n"))
    }
}

extension Customer {
    /// Whether `text` stands in what is known of them, in any case; a number also in part, and without its country.
    func holds(_ text: String) -> Bool {
        let known = [id, name, phone, note].compactMap { $0 } + addresses + facts.map(\.value.value.shortText)
        let sought = text.lowercased()
        if known.contains(where: { $0.lowercased().contains(sought) }) { return true }
        let isNumber = text.allSatisfy { $0.isNumber || "+-. ()".contains($0) }
        let digits = text.filter(\.isNumber).drop { $0 == "0" }
        return isNumber && digits.count >= 3 && ([id, phone ?? ""] + addresses).contains { $0.contains(digits) }
    }
}
