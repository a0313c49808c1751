import Hosting
import RuleTesting

/// What `bot test --fuzz` prints.
enum FuzzText {
    static func text(of report: Fuzz.Report, shop: String) -> String {
        """
        \(shop): \(report.walks) walks, seed \(report.seed): \(report.messages) messages, \(report.orders) orders, in \(report.took.tenths) s \
        (\(report.messagesPerSecond) a second), checksum \(String(report.checksum, radix: 16))
        \(row("intents", report.intents))\(row("rules", report.rules))  questions  \(report.questions.reached.count) put: \
        \(report.questions.reached.map { "\($0.name) \($0.times)" }.joined(separator: ", "))
        """
    }

    private static func row(_ title: String, _ coverage: Fuzz.Coverage) -> String {
        let all = coverage.reached.count + coverage.never.count
        let never = coverage.never.isEmpty ? "" : "; never: \(coverage.never.joined(separator: ", "))"
        return "  \(title.padding(to: 9))  \(coverage.reached.count) of \(all) reached\(never)\n"
    }

    /// - Parameter file: Where the conversation was written to; nil when it could not be.
    static func text(of failure: Fuzz.Failure, file: String?) -> String {
        let times = failure.count > 1 ? " (in \(failure.count) walks)" : ""
        let head = "✗ \(failure.problem.kind.rawValue)\(times)\n  \(failure.problem.text)\n"
        return head + (file.map { "  again: bot test \(pasted($0))\n" } ?? failure.chat)
    }

    static func summary(failures: Int) -> String { failures == 0 ? "everything held" : "\(failures) kind\(failures == 1 ? "" : "s") of failure" }
}
