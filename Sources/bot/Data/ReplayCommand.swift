import ArgumentParser
import Dialogue
import Foundation
import LuaRules
import RuleTesting
import SQLiteStore

struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Play a conversation that was had again, with the rules as they are now, and show what differs.",
        discussion: """
            Nothing is written. Names, numbers and addresses are masked. Exits with 0 when every reply is as it was, \
            1 when one differs.
            """)

    @Argument(help: "Whose conversation: a phone number.")
    var phone: String

    @OptionGroup var file: DataOption

    @Option(help: ArgumentHelp("Stop after this turn, and show what was known then.", valueName: "turn"))
    var until: Int?

    @Option(help: "The shop's folder, or a folder of shops.")
    var rules = "rules"

    @Flag(help: "Print one JSON document.")
    var json = false

    func validate() throws {
        if let until, until < 1 { throw ValidationError("--until takes the number of a turn, from 1") }
    }

    func run() async throws {
        let store = try file.open()
        for shop in try await loadedShops(at: rules, in: store) {
            guard let customer = try await address(phone, in: shop.shop.id, of: store) else { continue }
            let records = try await store.turns(of: ConversationKey(shop: shop.shop.id, customer: customer))
            let replay = try await Replay(records, of: customer, until: until, with: shop)
            let text = ReplayText(replay, zone: shop.shop.settings.zone)
            put(json ? text.json.line : text.lines.joined(separator: "\n"))
            if !json, until != nil, let last = replay.turns.last { put(text.masked("\n" + StateText.text(of: last.now))) }
            if replay.turns.contains(where: \.differs) { throw ExitCode(1) }
            return
        }
        complain("\(phone): nothing is kept of them; bot contacts list --data \(pasted(file.data)) shows who there is")
        throw ExitCode(1)
    }
}
