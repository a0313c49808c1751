import ArgumentParser
import Dialogue
import Hosting
import LuaRules

/// `--rules DIR`, for commands that run the shop's rules.
struct RulesOption: ParsableArguments {
    @Option(help: ArgumentHelp("The shop's folder, or a folder of shops.", valueName: "folder"))
    var rules = "rules"

    /// Lets `act` happen in a conversation, by the shop's rules. What is said waits in the outbox.
    func act(_ act: PersonAct, with address: String, in book: ShopBook) async throws -> Turn {
        let shop = try await OpenShop(try folder(of: book), store: book.store)
        let turn = try await shop.receive(Event(customer: address, at: currentInstant(), .person(act)))
        report(turn.failures)
        return turn
    }

    /// The shop's rules as they are now. Inlined, it makes the compiler of Swift 6.3 crash.
    @inline(never) func load(for book: ShopBook) async throws -> LoadedShop { try await LoadedShop.load(try folder(of: book)) }

    /// The shop, ready to run its rules.
    @inline(never) func open(for book: ShopBook) async throws -> OpenShop { try await OpenShop(try folder(of: book), store: book.store) }

    private func folder(of book: ShopBook) throws -> ShopFolder {
        let folders = try ShopFolder.shops(at: rules, installedPlugins: installedPlugins)
        guard let folder = folders.first(where: { $0.id == book.shop }) else {
            throw BookFailure.noRules(shop: book.shop, at: rules, found: folders.map(\.id))
        }
        return folder
    }

    /// Where what is said stays until it is on its way.
    static let delivery = "It waits in the outbox until the process that runs the bot delivers it."
}
