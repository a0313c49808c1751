import ArgumentParser
import Dialogue
import Hosting
import LuaRules

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find mistakes without running a conversation: unknown names, ties, doubles, the catalog.",
        discussion: """
            Exits with 1 if there is anything to mend.

            With --data also: customers who have a question on their screen that these rules would put otherwise, \
            or not at all.
            """)

    @Argument(help: "Shops, or folders of shops.")
    var paths = ["rules"]

    @Option(help: ArgumentHelp("Also look at the conversations that are kept in this file.", valueName: "file"))
    var data: String?

    func run() async throws {
        var questions: [String] = []
        if let data {
            let store = try openData(data, mustExist: true)
            for path in paths {
                for shop in try await loadedShops(at: path, in: store) { questions += try await ChangedQuestions.lines(of: shop, in: store) }
            }
        }
        // What is wrong in a plugin is one thing to mend, however many shops take it.
        var findings: Set<Finding> = []
        var count = 0
        for path in paths {
            do {
                for folder in try ShopFolder.shopsOrPlugin(at: path, installedPlugins: installedPlugins) {
                    count += 1
                    findings.formUnion(await ShopCheck.findings(in: folder))
                }
            } catch {
                findings.formUnion(error.all)
            }
        }
        for line in questions { put(line) }
        if !findings.isEmpty { put(Findings(Array(findings)).text) }
        if findings.isEmpty, questions.isEmpty { return put("\(count) \(count == 1 ? "shop" : "shops") checked, nothing to mend.") }
        put(
            "\(findings.count) to mend\(data == nil ? "" : ", \(questions.count) waiting \(questions.count == 1 ? "question changes" : "questions change")")."
        )
        throw ExitCode(1)
    }
}
