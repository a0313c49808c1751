/// A clause of a message, the values in it, and the pattern that describes it best.
struct Part {
    var clause: Clause
    var scan: SlotScan
    var match: Match?
}

extension Understanding {
    /// The clauses of a message; one that says something else before or behind what its pattern accounts for is several:
    /// "harga | sama ongkir ke bandung". What is said there has to be an intent of its own, by words that name it.
    func parts(of reading: Reading, with matcher: Matcher) -> [Part] {
        language.clauses(of: reading).flatMap { parts(of: $0, in: reading, matcher) }
    }

    private func parts(of clause: Clause, in reading: Reading, _ matcher: Matcher) -> [Part] {
        let scan = finder.scan(reading, clause.words)
        let spans = spans(scan.found)
        let match = matcher.best(in: reading, words: clause.words, slots: spans)
        if let match, isTooFree(match, clause.words, reading) {
            return parts(of: clause, in: reading.withoutRepairs(in: clause.words), matcher)
        }
        guard let match, let cut = cut(clause.words, match, reading, spans, matcher) ?? guessedCut(clause.words, match, scan, matcher) else {
            return [Part(clause: clause, scan: scan, match: match)]
        }
        return [clause.words.lowerBound..<cut, cut..<clause.words.upperBound].flatMap { words in
            let words = Self.withoutJoints(words, reading)
            return parts(of: Clause(words: words, isQuestion: Language.isQuestion(reading.words[words])), in: reading, matcher)
        }
    }

    /// Where another intent begins or ends; nil when the rest of the clause says nothing of its own.
    private func cut(_ words: Range<Int>, _ match: Match, _ reading: Reading, _ spans: [SlotSpan], _ matcher: Matcher) -> Int? {
        guard match.precedence.accounted < match.precedence.content, !isTag(match), !reading.words[words.lowerBound].marks.contains(.condition) else {
            return nil
        }
        for (rest, cut) in Self.rests(of: words, match, reading) {
            let isJoined = cut < words.upperBound && reading.words[cut].marks.contains(.conjunction)
            guard Self.saysSomething(reading.words[rest], isJoined: isJoined), let other = matcher.best(in: reading, words: rest, slots: spans),
                other.precedence.literals > 0,
                2 * other.precedence.accounted > other.precedence.content, other.precedence.priority >= 0,
                patterns[Int(other.pattern.rawValue)].intent != patterns[Int(match.pattern.rawValue)].intent,
                !patterns[Int(other.pattern.rawValue)].isExact, !isTag(other)
            else { continue }
            return cut
        }
        return nil
    }

    /// The same, where no pattern says what the rest means, but the classifier is sure.
    private func guessedCut(_ words: Range<Int>, _ match: Match, _ scan: SlotScan, _ matcher: Matcher) -> Int? {
        let reading = scan.reading
        guard let classifier, match.precedence.accounted + 3 <= match.precedence.content, isOpenToDoubt(match) else { return nil }
        for (rest, cut) in Self.rests(of: words, match, reading) {
            guard reading.words[rest].count(where: { !$0.marks.contains(.filler) }) >= 3, Self.saysSomething(reading.words[rest], isJoined: false)
            else { continue }
            let part = Part(clause: Clause(words: rest, isQuestion: Language.isQuestion(reading.words[rest])), scan: scan, match: nil)
            guard let best = classifier.rank(features(of: part, with: matcher, classifier), most: 1).first,
                best.confidence >= classifier.thresholds.act,
                best.intent != patterns[Int(match.pattern.rawValue)].intent
            else { continue }
            return cut
        }
        return nil
    }

    /// What stands before and behind all that a match accounts for, and where each would be cut off.
    private static func rests(of words: Range<Int>, _ match: Match, _ reading: Reading) -> [(rest: Range<Int>, cut: Int)] {
        let accounted = words.filter { match.accounted.contains($0 - words.lowerBound) }
        guard let first = accounted.first, let last = accounted.last else { return [] }
        return [(words.lowerBound..<first, first), (last + 1..<words.upperBound, last + 1)].map { (withoutJoints($0, reading), $1) }
    }

    /// "cod bisa | oke?", "jangan | lama-lama ya": one word of consent or refusal that nothing parts from the rest.
    private func isTag(_ match: Match) -> Bool {
        match.precedence.accounted == 1 && patterns[Int(match.pattern.rawValue)].meansYes != nil
    }

    /// Without the "dan", "sama", "terus" at its ends.
    private static func withoutJoints(_ words: Range<Int>, _ reading: Reading) -> Range<Int> {
        func isJoint(_ word: Int) -> Bool { reading.words[word].marks.contains(.conjunction) }
        let start = words.first { !isJoint($0) } ?? words.upperBound
        let end = words.last { !isJoint($0) }.map { $0 + 1 } ?? words.upperBound
        return start < end ? start..<end : words
    }

    /// It asks or states something, and is no "tokonya" of "tokonya | buka jam berapa", no "gak jadi" of "gak jadi | cod".
    private static func saysSomething(_ words: ArraySlice<Word>, isJoined: Bool) -> Bool {
        let marks = words.reduce(into: Word.Marks()) { $0.formUnion($1.marks) }
        guard words.contains(where: { !$0.marks.contains(.filler) }), !marks.contains(.condition) else { return false }
        if marks.contains(.negation), !Language.isQuestion(words) { return false }
        return isJoined || !marks.isDisjoint(with: [.asks, .predicate])
    }

    /// Beside a clause that says something, a yes or no in one word behind it, emoji alone, and a guess at hardly anything say nothing of
    /// their own: "cod bisa, oke?", "udah transfer 😍". Where a yes or no is waited for, it counts wherever it stands.
    func setAside(_ clauses: inout [ReadClause], awaitsYesNo: Bool) {
        let scraps = clauses.indices.filter { number in
            let clause = clauses[number]
            guard clause.intent != nil, !clause.isGlobal else { return false }
            if clause.isGuessed, clause.contentWords <= 2 { return true }
            guard clause.contentWords <= 1 else { return false }
            return clause.meansYes != nil && number > 0 && !awaitsYesNo
                || !clause.text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        }
        guard clauses.indices.contains(where: { clauses[$0].intent != nil && !scraps.contains($0) }) else { return }
        for number in scraps { (clauses[number].isAside, clauses[number].isSmallTalk) = (true, true) }
    }
}
