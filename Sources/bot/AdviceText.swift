import Dialogue
import Hosting
import RuleTesting

/// What `bot test --advice` prints.
enum AdviceText {
    static func text(of report: AdviceReport) -> String {
        let conversations = report.conversations.flatMap { conversation in
            ["✗ \(conversation.title)"]
                + conversation.broken.map { "  \(place(of: $0, in: conversation)): \($0.check): \($0.words.oneLine)" }
        }
        return (conversations + (conversations.isEmpty ? [] : [""]) + table(report.rows) + ["", summary(of: report)]).joined(separator: "\n")
    }

    private static func place(of broken: AdviceReport.Broken, in conversation: AdviceReport.Conversation) -> String {
        conversation.path.map { "\($0):\(broken.line)" } ?? "turn \(broken.line)"
    }

    private static func table(_ rows: [AdviceReport.Row]) -> [String] {
        let width = rows.map(\.check.count).max() ?? 0
        let head = "  \("check".padding(to: width))  looked at  broken  it asks for"
        return [head]
            + rows.map { row in
                return "\(row.isBroken ? "✗" : " ") \(row.check.padding(to: width))  \(String(row.looked).padding(before: 9))  "
                    + "\(String(row.broken).padding(before: 6))  \(row.reason)"
            }
    }

    private static func summary(of report: AdviceReport) -> String {
        let broken = report.rows.filter(\.isBroken).count
        let looked = "\(counted(report.conversationCount, "conversation")) looked at"
        return broken == 0 ? "\(looked): nothing is broken" : "\(looked): \(broken) of \(report.rows.count) checks are broken"
    }

    static func json(_ report: AdviceReport) -> JSON {
        .object([
            "conversations": .array(
                report.conversations.map { conversation in
                    .object([
                        "title": .string(conversation.title), "path": JSON(conversation.path),
                        "broken": .array(
                            conversation.broken.map {
                                .object([
                                    "check": .string($0.check), "line": .int($0.line), "asked": .string($0.asked), "words": .string($0.words),
                                ])
                            }),
                    ])
                }),
            "checks": .array(
                report.rows.map {
                    .object([
                        "check": .string($0.check), "reason": .string($0.reason), "looked": .int($0.looked), "broken": .int($0.broken),
                        "tolerance": .int($0.tolerance), "holds": .bool(!$0.isBroken),
                    ])
                }),
            "looked": .int(report.conversationCount), "differ": .array(report.differing.map(JSON.string)),
        ])
    }
}
