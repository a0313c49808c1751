/// Why a message is not of an intent, clause by clause, as data: what `bot explain --why-not` prints.
public struct WhyNot: Sendable, Hashable, Codable {
    public var intent: String
    public var clauses: [ClauseReason]

    public struct ClauseReason: Sendable, Hashable, Codable {
        public var text: String
        /// What it is instead; nil when nothing claims it.
        public var instead: Winner?
        /// The pattern of the intent that it matches, or comes nearest to; nil when the intent has none.
        public var nearest: Winner?
        /// What the nearest pattern needs and the clause does not have.
        public var missing: [String]
        /// Words that the nearest pattern has no room for, or forbids, as written.
        public var inTheWay: [String]
        /// It matches, and what it lost by, in words; empty for the winner.
        public var lostBy: String?
        /// The clause with the least changed that would be of the intent.
        public var message: String?
        /// A pattern that would make the clause as it stands one of the intent.
        public var line: String?

        enum CodingKeys: String, CodingKey { case text, instead, nearest, missing, inTheWay, lostBy, message, line }
    }

    public struct Winner: Sendable, Hashable, Codable {
        public var intent: String
        public var pattern: String
        public var place: Place
    }
}

extension Understanding {
    /// Every intent that has a pattern.
    public var intents: Set<String> { Set(patterns.map(\.intent)) }

    /// What keeps `text` from being of `intent`.
    public func whyNot(_ intent: String, _ text: String) -> WhyNot {
        let reading = language.read(text)
        let matcher = Matcher(index)
        return WhyNot(intent: intent, clauses: parts(of: reading, with: matcher).map { reason(intent, $0, matcher) })
    }

    private func reason(_ intent: String, _ part: Part, _ matcher: Matcher) -> WhyNot.ClauseReason {
        let (words, slots, reading) = (part.clause.words, part.scan.found, part.scan.reading)
        let standings = matcher.all(in: reading, words: words, slots: spans(slots))
        var reason = WhyNot.ClauseReason(text: reading.text(of: words), missing: [], inTheWay: [])
        reason.instead = standings.first.map { winner(patterns[Int($0.match.pattern.rawValue)]) }
        if let own = standings.first(where: { patterns[Int($0.match.pattern.rawValue)].intent == intent }) {
            reason.nearest = winner(patterns[Int(own.match.pattern.rawValue)])
            reason.lostBy = own.lostBy.map { Self.reason($0, own.match.precedence, standings[0].match.precedence) } ?? ""
            return reason
        }
        var lattice = Lattice()
        defer { lattice.free() }
        lattice.fill(reading, words, spans(slots), index.store)
        let distance = PatternDistance(lattice, vocabulary)
        let near = patterns.lazy.filter { $0.intent == intent }.map { (filed: $0, way: distance.way(to: $0.pattern)) }
            .min { Self.rank($0.way) < Self.rank($1.way) }
        guard let near else { return reason }
        reason.nearest = winner(near.filed)
        reason.missing = near.way.missing.map(\.label)
        reason.inTheWay = near.way.inTheWay.map { reading.text(of: words.lowerBound + $0..<words.lowerBound + $0 + 1) }
        let changed = message(near.way, reading, words)
        if let changed, interpret(changed, with: matcher).intents.contains(intent) { reason.message = changed }
        reason.line = line(reading, words, slots)
        return reason
    }

    /// A pattern of which nothing is there is far, however short it is.
    private static func rank(_ way: PatternDistance.Way) -> (Int, Int, Int) { (way.found == 0 ? 1 : 0, way.cost, -way.found) }

    private func winner(_ filed: FiledPattern) -> WhyNot.Winner { .init(intent: filed.intent, pattern: filed.text, place: filed.place) }

    /// The clause without what is in the way, and with the words that are missing; nil when a value is missing, or nothing is left.
    private func message(_ way: PatternDistance.Way, _ reading: Reading, _ words: Range<Int>) -> String? {
        var pieces: [String] = []
        for at in 0...words.count {
            for missing in way.missing where missing.at == at {
                guard let word = word(for: missing.label) else { return nil }
                pieces.append(word)
            }
            if at < words.count, !way.inTheWay.contains(at) { pieces.append(reading.text(of: words.lowerBound + at..<words.lowerBound + at + 1)) }
        }
        return pieces.isEmpty ? nil : pieces.joined(separator: " ")
    }

    /// A word, or the first member of a set.
    private func word(for label: String) -> String? {
        guard label.hasPrefix("@") else { return label.hasPrefix("{") ? nil : label }
        guard let set = vocabulary.symbol(label) else { return nil }
        return index.store.setMembers.first { $0.set == set.id }?.words.map { vocabulary.name(Symbol(id: $0)) }.joined(separator: " ")
    }

    /// The clause as a pattern: its content words as patterns write them, its values as slots.
    private func line(_ reading: Reading, _ words: Range<Int>, _ slots: [Slot]) -> String? {
        var parts: [String] = []
        var at = words.lowerBound
        while at < words.upperBound {
            if let slot = slots.first(where: {
                $0.words.lowerBound == at && $0.words.upperBound <= words.upperBound && $0.type != .number && $0.type != .choice
            }) {
                parts.append("{\(slot.type.rawValue)}")
                at = slot.words.upperBound
                continue
            }
            if !reading.words[at].marks.contains(.filler) {
                parts.append(reading.forms(of: at).first.map(vocabulary.name) ?? reading.text(of: at..<at + 1).lowercased())
            }
            at += 1
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
