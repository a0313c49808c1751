import ArgumentParser
import Dialogue
import Hosting
import RuleTesting

struct ReplayCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Play a conversation that was had again, with the rules as they are now, and show what differs.",
        discussion: """
            Nothing is written. Names, numbers and addresses are masked. Exits with 0 when every reply is as it was, \
            1 when one differs.
            """)

    @Argument(help: "A phone number in any spelling, an address as instagram:dina7, or what this prints: +62812•••0001.")
    var phone: String

    @Option(help: ArgumentHelp("Stop after this turn, and show what was known then.", valueName: "turn"))
    var until: Int?

    @OptionGroup var rules: RulesOption
    @OptionGroup var options: BookOptions

    func validate() throws {
        if let until, until < 1 { throw ValidationError("--until takes the number of a turn, from 1") }
    }

    func run(on book: ShopBook) async throws {
        let customer = try await book.customer(phone).customer.id
        let records = try await book.store.turns(of: book.key(customer))
        let replay = try await Replay(records, of: customer, until: until, with: try await rules.load(for: book))
        let text = ReplayText(replay, zone: book.zone)
        show(text.json, text.lines.joined(separator: "\n"))
        if !options.json, until != nil, let last = replay.turns.last { put(text.masked("\n" + StateText.text(of: last.now))) }
        if replay.turns.contains(where: \.differs) { throw ExitCode(1) }
    }
}
