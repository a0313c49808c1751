import ArgumentParser
import Dialogue

struct DataDeleteCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Erase everything that is kept of a person.",
        discussion: """
            Their orders stay without the person, as the shop's books need them: goods, amounts, city. Should they write \
            again they are new; `bot contacts edit PHONE --private` keeps the bot silent. Backups made before still hold them.
            """)

    @Argument(help: "A phone number in any spelling, or an address as instagram:dina7.")
    var phone: String

    @Flag(help: "Erase without being asked.")
    var yes = false

    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        let contact = try await book.contact(phone)
        let id = contact.customer.id
        let what = Erasure(contact, turns: try await book.store.turns(of: book.key(id)).count)
        try confirm(yes, what.words(will: true), word: "erase")
        guard try await book.store.erase(book.key(id)) else { throw BookFailure.nobody(id, file: book.file) }
        show(.object(what.json.merging(["erased": .string(id)]) { own, _ in own }), what.words(will: false))
    }
}
