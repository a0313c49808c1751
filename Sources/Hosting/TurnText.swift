package import Dialogue

/// What a turn did, as a person reads it: what each clause became, what ran, which values it used, and
/// where each comes from.
package enum TurnText {
    package static func text(of turn: Turn) -> String { lines(of: turn).joined(separator: "\n") }

    /// A sentence for each clause and each rule.
    package static func why(_ turn: Turn) -> [String] {
        if turn.isRepeat { return ["this id was answered before; these are the replies of then"] }
        let clauses = turn.interpretation.clauses.map { clause in
            guard let intent = clause.intent, let pattern = clause.pattern else { return "\"\(clause.text)\": no pattern matches" }
            return "\"\(clause.text)\": \(intent), by '\(pattern.text)' (\(pattern.place))"
        }
        return clauses + lines(of: turn)
    }

    package static func lines(of turn: Turn) -> [String] {
        turn.typed.map { "\"\($0.text)\" is \(kind($0)), by row \($0.row): \(rows[$0.row] ?? "")" }
            + turn.runs.flatMap(lines) + turn.failures.map { "rule \($0.rule) failed: \($0.place): \($0.message)" }
            + turn.notices.map { $0.kind == .handover ? "a person is asked for: \($0.text)" : "to the owner: \($0.text)" }
    }

    private static func lines(of run: Turn.Trace) -> [String] {
        guard run.end == .returned else { return ["rule \(run.rule) (\(run.cause)): failed"] }
        return ["rule \(run.rule) (\(run.cause)): \(run.how)"]
            + run.used.map { "    used \($0.name) = \($0.value.shortText), \($0.origin.rawValue)" }
    }

    private static func kind(_ clause: TypedClause) -> String {
        switch clause.kind {
        case .global(let rule): "for \(rule), before all else"
        case .answer(let values, _): "an answer\(values.isEmpty ? "" : ": \(text(of: values))")"
        case .correction(let values): "a correction: \(text(of: values))"
        case .other(let rule, _): "for \(rule)"
        case .notUnderstood: "not understood"
        }
    }

    private static func text(of values: [String: Flow.Answer]) -> String {
        values.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.value == .null ? "\"\($0.value.text)\"" : $0.value.value.shortText)" }.joined(
            separator: ", ")
    }

    /// The table that types a clause, in words: docs/design.md has it with its reasons.
    private static let rows = [
        1: "its intent outranks whatever waits", 2: "it supposes something", 3: "it fills fields of a form",
        4: "it changes something that was told before", 5: "it changes the cart", 6: "it changes an order that was placed",
        7: "it says yes or no to what was asked", 8: "it says yes or no to what was suggested", 9: "it is one of the options shown",
        10: "it holds a value of the kind that was asked for", 11: "it has a meaning of its own", 12: "the waiting rule has a use for its values",
        13: "it answers the question underneath", 14: "it is free text, and that was asked for", 15: "it is a try at what was asked for",
        16: "nothing fits",
    ]
}
