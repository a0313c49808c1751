import Hosting
import RuleTesting

/// What `bot test` prints of a conversation that differs.
enum ResultText {
    static func text(of result: Suite.Result) -> String {
        var text = "✗ \(result.chat.title)\n"
        for (number, difference) in result.differences.enumerated() {
            text += "  \(result.chat.path):\(difference.line): \(difference.step)\n      \(difference.problem)\n"
            let next = result.differences.dropFirst(number + 1).first
            if !difference.said.isEmpty, next?.said != difference.said {
                let said = difference.said.joined(separator: "\n").split(separator: "\n")
                text += "      the bot said:\n" + said.map { "        \($0)\n" }.joined()
            }
        }
        return text + "  again: bot test \(pasted(result.chat.path))\n"
    }

    static func summary(passed: Int, failed: Int, took: Duration) -> String {
        "Each conversation was played twice, in \(took.tenths) s.\n\(passed) passed, \(failed) failed"
    }
}
