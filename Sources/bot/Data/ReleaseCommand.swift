import ArgumentParser
import Dialogue

struct ReleaseCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Give a conversation back to the bot, which answers the next message.")

    @Argument(help: "A phone number in any spelling, or an address as instagram:dina7.")
    var phone: String

    @OptionGroup var rules: RulesOption
    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        let address = try await book.customer(phone).customer.id
        let turn = try await rules.act(.release, with: address, in: book)
        if turn.refusal == .notHeld {
            throw BookFailure.refused(
                "nobody has the conversation with \(address), and nobody was asked for; `bot inbox --unanswered` shows who waits")
        }
        show(HeldJSON.json(of: turn, book.zone), "The bot has the conversation with \(HeldJSON.name(turn.customer)) again.")
    }
}
