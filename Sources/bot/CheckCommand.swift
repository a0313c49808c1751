import ArgumentParser
import Dialogue
import LuaRules

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find mistakes without running a conversation: unknown names, ties, doubles, the catalog.",
        discussion: "Exits with 1 if there is anything to mend.")

    @Argument(help: "Shops, or folders of shops.")
    var paths = ["rules"]

    func run() async throws {
        var findings: [Finding] = []
        var count = 0
        for path in paths {
            do {
                for folder in try ShopFolder.shops(at: path, installedPlugins: installedPlugins) {
                    count += 1
                    findings += await ShopCheck.findings(in: folder)
                }
            } catch {
                findings += error.all
            }
        }
        guard !findings.isEmpty else { return put("\(count) \(count == 1 ? "shop" : "shops") checked, nothing to mend.") }
        put(Findings(findings).text)
        put("\(findings.count) to mend.")
        throw ExitCode(1)
    }
}
