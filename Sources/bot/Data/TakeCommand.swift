import ArgumentParser
import Dialogue
import Hosting

struct TakeCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Take over a conversation: the bot is silent there until `bot release`.")

    @Argument(help: "A phone number in any spelling, or an address as instagram:dina7.")
    var phone: String

    @Option(help: "Who has it, as others read it.")
    var by = "owner"

    @OptionGroup var rules: RulesOption
    @OptionGroup var options: BookOptions

    func validate() throws {
        if by.trimmingSpaces().isEmpty { throw ValidationError("--by is empty: who has the conversation?") }
    }

    func run(on book: ShopBook) async throws {
        let address = try await book.customer(phone).customer.id
        let turn = try await rules.act(.hold(by: by.trimmingSpaces()), with: address, in: book)
        show(
            HeldJSON.json(of: turn, book.zone),
            "\(by.oneLine) has the conversation with \(HeldJSON.name(turn.customer)); the bot is silent there. "
                + "`bot release \(pasted(address))` gives it back.")
    }
}
