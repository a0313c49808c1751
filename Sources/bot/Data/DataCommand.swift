import ArgumentParser
import Dialogue
import Hosting

struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "What is kept of one person: to hand it out, or to erase it.",
        subcommands: [DataShowCommand.self, DataDeleteCommand.self])
}

struct DataShowCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Everything that is kept of a person, as JSON: what a shop hands out on request.",
        discussion: "Prints JSON with --json or without.")

    @Argument(help: "A phone number in any spelling, or an address as instagram:dina7.")
    var phone: String

    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        let contact = try await book.contact(phone)
        var fields = ContactJSON.fields(of: contact, book.zone)
        fields["shop"] = .string(book.shop)
        fields["turns"] = .array(try await book.store.turns(of: book.key(contact.customer.id)).map { HistoryJSON.json(of: $0, book.zone) })
        put(JSON.object(fields).document)
    }
}
