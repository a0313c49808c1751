import ArgumentParser
import Dialogue
import Foundation
import LuaRules

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show how a message is understood: words, values, the pattern that won, and why others lost.")

    @Argument(help: "What a customer writes.")
    var text: String

    @Option(help: "The shop's folder.")
    var shop = "rules"

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let explanation: Explanation
        do {
            let folders = try ShopFolder.shops(at: shop, installedPlugins: installedPlugins)
            guard let folder = folders.first, folders.count == 1 else {
                complain(
                    "There are several shops here; choose one with --shop:\n" + folders.map { "  --shop \(pasted($0.path))" }.joined(separator: "\n"))
                throw ExitCode(64)
            }
            explanation = try await LoadedShop.load(folder).shop.understanding.explain(text)
        } catch let findings as Findings {
            complain(findings.text)
            throw ExitCode(2)
        }
        guard json else { return put(ExplanationText.text(of: explanation)) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        put(String(decoding: try encoder.encode(explanation), as: UTF8.self))
    }
}
