import ArgumentParser
import Dialogue
import Hosting

struct ContactsExportCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the contact book for a spreadsheet or a phone.",
        discussion: """
            CSV is what `bot contacts import` and spreadsheet programs read. A cell that such a program would take for \
            a formula, phone numbers among them, begins with '. A vCard file is opened on the phone.
            """)

    enum Form: String, EnumerableFlag {
        case csv, vcard
    }

    @Flag(help: "A table, or cards for a phone; by the file's name if not given, else a table.")
    var form: Form?

    @Argument(help: "The file to write; standard output if not given.")
    var path: String?

    @OptionGroup var options: BookOptions

    func validate() throws {
        if options.json, form != nil { throw ValidationError("Choose one of --csv, --vcard and --json") }
    }

    func run(on book: ShopBook) async throws {
        let contacts = try await book.contacts()
        if options.json {
            try export(
                JSON.object(["shop": .string(book.shop), "contacts": .array(contacts.map { .object(ContactJSON.fields(of: $0, book.zone)) })])
                    .document + "\n", to: path)
        } else {
            let isCards = form.map { $0 == .vcard } ?? (path?.lowercased().hasSuffix(".vcf") ?? false)
            try export(isCards ? VCard.document(contacts.map(\.customer)) : CSVText.document(ContactRows.rows(contacts, book.zone)), to: path)
        }
        if let path { complain("\(counted(contacts.count, "contact")) written to \(path).") }
    }
}

/// The contact book as the rows of a table.
enum ContactRows {
    /// The columns that are read again; those of facts are called `fact.job`.
    static let fact = "fact."

    static func rows(_ contacts: [Snapshot], _ zone: Zone) -> [[String]] {
        let facts = Set(contacts.flatMap(\.customer.facts.keys)).sorted()
        let header = ["phone", "name", "kak", "note", "class", "stage", "address", "first_contact", "last_message", "orders", "consents"]
        return [header + facts.map { fact + $0 }]
            + contacts.map { contact in
                let customer = contact.customer
                return [
                    customer.phone ?? "", customer.name ?? "", customer.kak, customer.note ?? "", customer.customerClass.rawValue,
                    customer.stage.rawValue, customer.id, customer.first?.at.minute(in: zone) ?? "",
                    contact.conversation.lastMessage?.minute(in: zone) ?? "", String(customer.orders.count),
                    customer.consentsGiven.joined(separator: " "),
                ] + facts.map { customer.facts[$0]?.value.shortText ?? "" }
            }
    }
}
