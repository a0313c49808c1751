import ArgumentParser
import Dialogue
import Foundation
import Hosting
import LuaRules

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show how a message is understood: words, values, the pattern that won, and why others lost.",
        discussion: """
            With --why-not it shows instead what kept the message from an intent: the nearest of its patterns, what is \
            missing or in the way, and the least change of the message or of the rules that would have done.
            """)

    @Argument(help: "What a customer writes.")
    var text: String

    @Option(help: "The shop's folder.")
    var shop = "rules"

    @Option(help: "A message that came before; give it as often as there were messages.")
    var after: [String] = []

    @Option(help: ArgumentHelp("Show what keeps the message from being of this intent.", valueName: "intent"))
    var whyNot: String?

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if whyNot != nil, !after.isEmpty { throw ValidationError("--why-not looks at one message: leave out --after") }
    }

    func run() async throws {
        let explanation: Explanation
        var turn: Turn?
        do {
            let folders = try ShopFolder.shopsOrPlugin(at: shop, installedPlugins: installedPlugins)
            guard let folder = folders.first, folders.count == 1 else {
                complain(
                    "There are several shops here; choose one with --shop:\n" + folders.map { "  --shop \(pasted($0.path))" }.joined(separator: "\n"))
                throw ExitCode(64)
            }
            let opened = try await OpenShop(folder, store: MemoryStore())
            if let whyNot { return try showWhyNot(whyNot, in: await opened.shop.understanding) }
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
        try putJSON(explanation)
    }

    private func showWhyNot(_ intent: String, in understanding: Understanding) throws {
        guard understanding.intents.contains(intent) else {
            complain("There is no intent '\(intent)': \(Suggestion.help(for: intent, in: understanding.intents, what: "intent")).")
            throw ExitCode(64)
        }
        let reasons = understanding.whyNot(intent, text)
        if json { try putJSON(reasons) } else { put(WhyNotText.text(of: reasons)) }
    }

    private func putJSON(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        put(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}
