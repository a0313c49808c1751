import ArgumentParser
import Dialogue
import Hosting

struct SayCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "say",
        abstract: "Write to a customer yourself.",
        discussion: "You have the conversation from then on, and the bot is silent there; `bot release PHONE` gives it back.")

    @Argument(help: "A phone number in any spelling, or an address as instagram:dina7.")
    var phone: String

    @Argument(help: "What they are to read.")
    var text: String

    @OptionGroup var rules: RulesOption
    @OptionGroup var options: BookOptions

    func validate() throws {
        if text.trimmingSpaces().isEmpty { throw ValidationError("The text is empty: what is the customer to read?") }
    }

    func run(on book: ShopBook) async throws {
        let address = try await book.customer(phone).customer.id
        let turn = try await rules.act(.says(text), with: address, in: book)
        let holder = turn.conversation.held?.by ?? "owner"
        show(
            HeldJSON.json(of: turn, book.zone),
            """
            \(HeldJSON.name(turn.customer)) is to read it. \(RulesOption.delivery)
            \(holder.oneLine) has the conversation now and the bot is silent there; `bot release \(pasted(address))` gives it back.
            """)
    }
}

/// Who has a conversation, after a person did something in it.
enum HeldJSON {
    static func json(of turn: Turn, _ zone: Zone) -> JSON {
        .object([
            "address": .string(turn.customer.id), "said": .array(turn.replies.map { .string($0.text) }),
            "held": turn.conversation.held.map { .object(["by": .string($0.by), "since": JSON($0.since, in: zone)]) } ?? .null,
        ])
    }

    static func name(_ customer: Customer) -> String { [customer.name, customer.id].compactMap { $0 }.joined(separator: " ").oneLine }
}
