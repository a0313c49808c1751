import ArgumentParser
import Dialogue
import Foundation
import Hosting
import LuaRules

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Chat with a shop: in the terminal, through a pipe, or as JSON lines.",
        discussion: """
            In a terminal you are the customer; /help lists the commands. Through a pipe each line is a \
            message (\\n in it is a line break), and a blank line ends each turn. Edited rules are taken \
            up between messages; while an edit is broken, the rules of before answer.

            With --json each line is an object: {"from":"+62812…","text":"halo"}, with "at", "id", "channel", \
            "shop", "tap", "human" or "before" as needed; each line out is {"replies","turn","state"} or {"error"}. What \
            happens without a message happens before the next line, and stands in its "unasked".
            """)

    @Argument(help: "The shop's folder, or a folder of shops.")
    var shop = "rules"

    @Flag(help: "Read and write one JSON object a line.")
    var json = false

    @Option(help: ArgumentHelp("Keep everything in this file. Without it the bot forgets at exit.", valueName: "file"))
    var data: String?

    @Option(help: "The customer who chats, as a phone number.")
    var from = "+6281234567890"

    func validate() throws {
        if from.trimmingSpaces().isEmpty { throw ValidationError("--from is empty: who writes?") }
    }

    func run() async throws {
        let store: any Store = try data.map { try openData($0) } ?? MemoryStore()
        var shops: [OpenShop] = []
        do {
            for folder in try ShopFolder.shops(at: shop, installedPlugins: installedPlugins) {
                shops.append(try await OpenShop(folder, store: store))
            }
        } catch let findings as Findings {
            complain(findings.text)
            throw ExitCode(2)
        }
        if json {
            var chat = JSONChat(shops: shops)
            return await chat.run()
        }
        guard let first = shops.first, shops.count == 1 else {
            complain("There are several shops here; choose one:\n" + shops.map { "  bot run \(pasted($0.folder.path))" }.joined(separator: "\n"))
            throw ExitCode(64)
        }
        let customer = SenderAddress.normal(from, channel: SenderAddress.console)
        if isatty(0) == 1 {
            var console = Console(shop: first, customer: customer)
            await console.run()
        } else {
            await PlainChat(shop: first, customer: customer).run()
        }
    }
}
