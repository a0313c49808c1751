import ArgumentParser
import Dialogue
import Foundation
import Hosting
import LuaRules

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show how a message is understood: words, values, the pattern that won, and why others lost.")

    @Argument(help: "What a customer writes.")
    var text: String

    @Option(help: "The shop's folder.")
    var shop = "rules"

    @Option(help: "A message that came before; give it as often as there were messages.")
    var after: [String] = []

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let explanation: Explanation
        var turn: Turn?
        do {
            let folders = try ShopFolder.shops(at: shop, installedPlugins: installedPlugins)
            guard let folder = folders.first, folders.count == 1 else {
                complain(
                    "There are several shops here; choose one with --shop:\n" + folders.map { "  --shop \(pasted($0.path))" }.joined(separator: "\n"))
                throw ExitCode(64)
            }
            let opened = try await OpenShop(folder, store: MemoryStore())
            explanation = await opened.shop.understanding.explain(text)
            for message in after + [text] {
                turn = try await opened.receive(Event(customer: "customer", at: currentInstant(), .message(message)))
            }
        } catch let findings as Findings {
            complain(findings.text)
            throw ExitCode(2)
        }
        guard json else {
            put(ExplanationText.text(of: explanation))
            // What a message does depends on what came before.
            if let turn, !after.isEmpty { put("\n\(TurnText.text(of: turn))\n\n\(StateText.text(of: turn))") }
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        put(String(decoding: try encoder.encode(explanation), as: UTF8.self))
    }
}
