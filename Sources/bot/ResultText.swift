import RuleTesting

/// What `bot test` prints of a conversation that differs.
enum ResultText {
    static func text(of result: Suite.Result) -> String {
        var text = "✗ \(result.chat.title)\n"
        for difference in result.differences {
            text += "  \(result.chat.path):\(difference.line): \(difference.step)\n      \(difference.problem)\n"
            if !difference.said.isEmpty {
                let said = difference.said.joined(separator: "\n").split(separator: "\n")
                text += "      the bot said:\n" + said.map { "        \($0)\n" }.joined()
            }
        }
        return text + "  again: bot test \(result.chat.path)\n"
    }

    static func summary(passed: Int, failed: Int, took: Duration) -> String {
        let time = took.formatted(.units(allowed: [.minutes, .seconds, .milliseconds], width: .narrow, maximumUnitCount: 1))
        return "\(passed) passed, \(failed) failed\nEach conversation was played twice, in \(time)."
    }
}
