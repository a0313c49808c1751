/// Why a message was understood as it was, as data: what `bot explain` prints.
public struct Explanation: Sendable, Hashable, Codable {
    public var clauses: [ClauseExplanation]

    public struct ClauseExplanation: Sendable, Hashable, Codable {
        public var text: String
        public var isQuestion: Bool
        public var words: [WordExplanation]
        /// The words that were taken for others.
        public var repairs: [RepairExplanation]
        public var slots: [SlotExplanation]
        /// The winner first; empty when no pattern matches.
        public var candidates: [Candidate]
        /// What the classifier makes of it where no pattern matches; nil where one does.
        public var guessing: Guessing?
    }

    public struct WordExplanation: Sendable, Hashable, Codable {
        public var raw: String
        /// What it may stand for, the canonical form first; empty when no pattern knows it.
        public var forms: [String]
        /// It does not count.
        public var isFiller: Bool
        /// UTF-8 offsets in the message.
        public var start: Int
        public var end: Int
    }

    /// A misspelled word, what it was taken for, and what that cost.
    public struct RepairExplanation: Sendable, Hashable, Codable {
        public var raw: String
        public var meant: String
        /// In edits: 0.5 for two letters swapped, 1 for a wrong letter.
        public var cost: Double
        /// UTF-8 offsets in the message.
        public var start: Int
        public var end: Int
    }

    public struct SlotExplanation: Sendable, Hashable, Codable {
        public var type: String
        public var value: String
        public var text: String
        public var start: Int
        public var end: Int
    }

    public struct Guessing: Sendable, Hashable, Codable {
        public var verdict: Thresholds.Verdict
        /// Best first, at most three.
        public var guesses: [Guess]
        /// Words without which the best one would be less sure, the weightiest first.
        public var telling: [String]
    }

    public struct Candidate: Sendable, Hashable, Codable {
        public var intent: String
        public var pattern: String
        public var place: Place
        /// `product=GMS01`
        public var captures: [String]
        /// How many of the clause's words it accounts for.
        public var accounted: Int
        /// What it lost by to the winner, in words; nil for the winner.
        public var lostBy: String?
    }
}

extension Understanding {
    /// Everything about how `text` is understood, with the patterns that lost and why.
    public func explain(_ text: String) -> Explanation {
        let reading = language.read(text)
        let matcher = Matcher(index)
        return Explanation(
            clauses: parts(of: reading, with: matcher).map { part in
                let (clause, slots, reading) = (part.clause, part.scan.found, part.scan.reading)
                let standings = matcher.all(in: reading, words: clause.words, slots: spans(slots))
                return .init(
                    text: reading.text(of: clause.words), isQuestion: clause.isQuestion,
                    words: clause.words.map { explain(word: $0, in: reading) },
                    repairs: reading.repairs.filter { $0.words.overlaps(clause.words) }.map { explain($0, reading) },
                    slots: slots.map { slot in
                        let span = reading.span(of: slot.words)
                        return .init(
                            type: slot.type.rawValue, value: slot.value.shortText, text: reading.text(of: slot.words), start: span.lowerBound,
                            end: span.upperBound)
                    },
                    candidates: standings.map { explain($0, slots, reading, winner: standings[0].match) },
                    guessing: standings.isEmpty ? explainGuess(part, matcher) : nil)
            })
    }

    private func explainGuess(_ part: Part, _ matcher: Matcher) -> Explanation.Guessing? {
        let clause = guessed(read(part), part, with: matcher, awaitsYesNo: false)
        guard !clause.guesses.isEmpty else { return nil }
        return .init(
            verdict: clause.isGuessed ? .sure : clause.isTorn ? .torn : .unsure, guesses: clause.guesses,
            telling: tellingWords(of: part, with: matcher))
    }

    private func explain(word number: Int, in reading: Reading) -> Explanation.WordExplanation {
        let word = reading.words[number]
        return .init(
            raw: reading.text(of: number..<number + 1), forms: reading.forms(of: number).map(vocabulary.name),
            isFiller: word.marks.contains(.filler), start: Int(word.start), end: Int(word.end))
    }

    private func explain(_ repair: Repair, _ reading: Reading) -> Explanation.RepairExplanation {
        let span = reading.span(of: repair.words)
        return .init(
            raw: reading.text(of: repair.words), meant: repair.meant, cost: Double(repair.cost) / 10,
            start: span.lowerBound, end: span.upperBound)
    }

    private func explain(_ standing: Standing, _ slots: [Slot], _ reading: Reading, winner: Match) -> Explanation.Candidate {
        let filed = patterns[Int(standing.match.pattern.rawValue)]
        let captures = standing.match.captures.map { capture in
            let value = capture.value < 0 ? reading.text(of: capture.words) : slots[Int(capture.value)].value.shortText
            return "\(capture.name)=\(value)"
        }
        return .init(
            intent: filed.intent, pattern: filed.text, place: filed.place, captures: captures,
            accounted: standing.match.accounted.count,
            lostBy: standing.lostBy.map { Self.reason($0, standing.match.precedence, winner.precedence) })
    }

    static func reason(_ criterion: Precedence.Criterion, _ own: Precedence, _ winner: Precedence) -> String {
        switch criterion {
        case .priority: "a lower priority: \(own.priority), not \(winner.priority)"
        case .share: "fewer of the clause's words: \(own.accounted), not \(winner.accounted), of \(winner.content)"
        case .literals: "fewer literal words: \(own.literals), not \(winner.literals)"
        case .slots: "fewer slots: \(own.slots), not \(winner.slots)"
        case .gaps: "more open gaps: \(own.gaps), not \(winner.gaps)"
        case .origin: "it comes from a plugin, the winner from the shop"
        case .place: "nothing but its place: it stands later (a tie)"
        }
    }
}
