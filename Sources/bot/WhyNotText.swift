import Dialogue

/// What keeps a message from an intent, as a person reads it.
enum WhyNotText {
    static func text(of whyNot: WhyNot) -> String {
        if whyNot.clauses.isEmpty { return "There is no word in this message." }
        return whyNot.clauses.map { text($0, whyNot.intent) }.joined(separator: "\n\n")
    }

    private static func text(_ clause: WhyNot.ClauseReason, _ intent: String) -> String {
        var lines = ["\"\(clause.text)\""]
        if let other = clause.instead, other.intent == intent {
            lines.append("  it is \(intent)   \(other.pattern)   \(other.place)")
            return lines.joined(separator: "\n")
        }
        lines.append("  it is       " + (clause.instead.map { "\($0.intent)   \($0.pattern)   \($0.place)" } ?? "nothing: no pattern matches"))
        guard let nearest = clause.nearest else { return lines.joined(separator: "\n") }
        if let lostBy = clause.lostBy {
            lines.append("  \(intent) matches too   \(nearest.pattern)   \(nearest.place)")
            lines.append("  it lost by  \(lostBy)")
            return lines.joined(separator: "\n")
        }
        lines.append("  nearest     \(nearest.pattern)   \(nearest.place)")
        if !clause.missing.isEmpty { lines.append("  missing     " + clause.missing.joined(separator: ", ")) }
        if !clause.inTheWay.isEmpty { lines.append("  in the way  " + clause.inTheWay.joined(separator: ", ")) }
        if let message = clause.message { lines.append("  as message  \"\(message)\" would be \(intent)") }
        if let line = clause.line { lines.append("  as rule     intent \"\(intent)\" [[ \(line) ]] would match it") }
        return lines.joined(separator: "\n")
    }
}
