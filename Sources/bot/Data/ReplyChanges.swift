import Dialogue
import RuleTesting

/// Which real replies an edit changes, rule by rule.
struct ReplyChanges {
    private var byRule: [String: [[String]]] = [:]
    private var conversations = 0
    private var turns = 0

    /// So many are shown of each rule.
    private static let shown = 3

    var isEmpty: Bool { byRule.isEmpty }

    mutating func add(_ replay: Replay, of customer: String, zone: Zone) {
        conversations += 1
        turns += replay.turns.count
        let text = ReplayText(replay, zone: zone)
        for turn in replay.turns where turn.differs {
            byRule[turn.rule, default: []].append(["  \(SenderAddress.masked(customer))"] + text.lines(of: turn).map { "  " + $0 })
        }
    }

    var text: String {
        let count = byRule.values.reduce(0) { $0 + $1.count }
        let summary =
            "\(turns) turns of \(conversations) conversations were played again: \(count == 0 ? "all replies are as they were" : "\(count) replies change")."
        let rules = byRule.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.flatMap { rule, changes in
            ["\(rule): \(changes.count) \(changes.count == 1 ? "reply" : "replies")"] + changes.prefix(Self.shown).flatMap { $0 }
                + (changes.count > Self.shown ? ["  … and \(changes.count - Self.shown) more"] : []) + [""]
        }
        return (rules + [summary]).joined(separator: "\n")
    }
}
