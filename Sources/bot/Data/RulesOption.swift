import ArgumentParser
import Dialogue
import LuaRules

/// `--rules DIR`, for commands after which the customer is told something in the shop's words.
struct RulesOption: ParsableArguments {
    @Option(help: ArgumentHelp("The shop's folder, or a folder of shops.", valueName: "folder"))
    var rules = "rules"

    /// Lets `act` happen in a conversation, by the shop's rules. What is said waits in the outbox.
    func act(_ act: PersonAct, with address: String, in book: ShopBook) async throws -> Turn {
        let folders = try ShopFolder.shops(at: rules, installedPlugins: installedPlugins)
        guard let folder = folders.first(where: { $0.id == book.shop }) else {
            throw BookFailure.noRules(shop: book.shop, at: rules, found: folders.map(\.id))
        }
        let shop = try await OpenShop(folder, store: book.store)
        let turn = try await shop.receive(Event(customer: address, at: currentInstant(), .person(act)))
        report(turn.failures)
        return turn
    }

    /// Where what is said stays until it is on its way.
    static let delivery = "It waits in the outbox until the process that runs the bot delivers it."
}
