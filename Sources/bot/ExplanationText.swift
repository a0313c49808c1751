import Dialogue

/// An explanation as a person reads it.
enum ExplanationText {
    /// Losers beyond these are only counted.
    private static let mostLosers = 5

    static func text(of explanation: Explanation) -> String {
        if explanation.clauses.isEmpty { return "There is no word in this message." }
        return explanation.clauses.map(text).joined(separator: "\n\n")
    }

    private static func text(_ clause: Explanation.ClauseExplanation) -> String {
        var lines = ["\"\(clause.text)\"\(clause.isQuestion ? "  (a question)" : "")"]
        lines.append("  words    " + clause.words.map(word).joined(separator: "  "))
        for repair in clause.repairs {
            lines.append("  repair   \(repair.raw) taken for \(repair.meant)   cost \(repair.cost)")
        }
        for slot in clause.slots { lines.append("  slot     \(slot.type) = \(slot.value)   \"\(slot.text)\" at \(slot.start)–\(slot.end)") }
        guard let winner = clause.candidates.first else { return (lines + unmatched(clause.guessing)).joined(separator: "\n") }
        lines.append("  intent   \(winner.intent)\(winner.captures.isEmpty ? "" : "   " + winner.captures.joined(separator: " "))")
        lines.append("  won by   \(winner.pattern)   \(winner.place)")
        for loser in clause.candidates.dropFirst().prefix(mostLosers) {
            lines.append("  lost     \(loser.intent): \(loser.pattern)   \(loser.place)\n           by \(loser.lostBy ?? "nothing")")
        }
        let more = clause.candidates.count - 1 - mostLosers
        if more > 0 { lines.append("           and \(more) more") }
        return lines.joined(separator: "\n")
    }

    /// `guessed ask_price (0.83), then ask_stock (0.06)`
    private static func unmatched(_ guessing: Explanation.Guessing?) -> [String] {
        guard let guessing else { return ["  intent   none: no pattern matches"] }
        let guesses = guessing.guesses.map { guess in
            let hundredths = Int((guess.confidence * 100).rounded())
            return "\(guess.intent) (\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100))"
        }
        let intent =
            switch guessing.verdict {
            case .sure: "guessed \(guesses[0]): no pattern matches"
            case .torn: "none: no pattern matches, and no guess is sure enough to act on"
            case .unsure: "none: no pattern matches, and no guess is any good"
            }
        return ["  intent   \(intent)", "  guesses  \(guesses.joined(separator: ", "))"]
            + (guessing.telling.isEmpty ? [] : ["  told by  \(guessing.telling.joined(separator: ", "))"])
    }

    /// `brp→berapa`, `(kak)` for what does not count, `lalala?` for what no pattern knows.
    private static func word(_ word: Explanation.WordExplanation) -> String {
        let known = word.forms.first.map { $0 == word.raw ? word.raw : "\(word.raw)→\($0)" } ?? "\(word.raw)?"
        return word.isFiller ? "(\(word.raw))" : known
    }
}
