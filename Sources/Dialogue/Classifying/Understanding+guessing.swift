extension Understanding {
    /// What a clause means: what its pattern says, unless the classifier has reason to doubt it; a guess where there is no pattern.
    func understood(_ part: Part, with matcher: Matcher, awaitsYesNo: Bool) -> ReadClause {
        let clause = read(part)
        guard let match = part.match else { return guessed(clause, part, with: matcher, awaitsYesNo: awaitsYesNo) }
        guard isOpenToDoubt(match), !(awaitsYesNo && clause.meansYes != nil) else { return clause }
        return doubted(clause, match, part, with: matcher)
    }

    /// A plugin's pattern that leaves words of the clause aside was not written with this shop's customers in mind. The shop's own
    /// ones are obeyed, and so is whatever is never guessed.
    func isOpenToDoubt(_ match: Match) -> Bool {
        let filed = patterns[Int(match.pattern.rawValue)]
        return match.precedence.accounted < match.precedence.content && filed.origin == .plugin && !filed.isNeverGuessed
            && classifier?.knowsWell(filed.intent) == true
    }

    /// The pattern decides where the classifier says the same, or does not say much against it; the classifier where it is sure and
    /// most of the clause is left aside; else both are asked about.
    private func doubted(_ clause: ReadClause, _ match: Match, _ part: Part, with matcher: Matcher) -> ReadClause {
        guard let classifier, let own = clause.intent else { return clause }
        let guesses = classifier.rank(features(of: part, with: matcher, classifier))
        guard let best = guesses.first, best.intent != own else { return clause }
        let (accounted, content) = (Int(match.precedence.accounted), Int(match.precedence.content))
        guard best.confidence >= Self.leastDoubt || 3 * accounted < content else { return clause }
        var doubted = read(Part(clause: part.clause, scan: part.scan, match: nil))
        let enough = 3 * accounted < 2 * content ? classifier.thresholds.act : Self.plenty
        if best.confidence >= enough { return decided(doubted, by: guesses, classifier) }
        let ownGuess = Guess(intent: own, confidence: min(best.confidence, 0.5))
        let others = guesses.filter { $0.intent != own }.prefix(2)
        let isBehind = best.confidence >= 0.6 && 3 * accounted < 2 * content
        doubted.guesses = isBehind ? [best, ownGuess] + others.dropFirst() : [ownGuess] + others
        doubted.isTorn = true
        return doubted
    }

    /// Measured on labelled chat (docs/understanding.md): where the classifier says something else with less confidence than this, the
    /// pattern is right more often than not.
    private static let leastDoubt = 0.4
    /// With so much the classifier is right even where a pattern accounts for most of the clause: hardly more than its own examples have it.
    private static let plenty = 0.9

    /// A clause that no pattern matches, with what the classifier makes of it: an intent where it is sure, else what
    /// it may be.
    private func guessed(_ clause: ReadClause, _ part: Part, with matcher: Matcher, awaitsYesNo: Bool) -> ReadClause {
        guard let classifier else { return clause }
        let features = features(of: part, with: matcher, classifier)
        return decided(clause, by: classifier.rank(features) { awaitsYesNo && traits[$0]?.meansYes != nil }, classifier)
    }

    private func decided(_ clause: ReadClause, by guesses: [Guess], _ classifier: Classifier) -> ReadClause {
        guard let best = guesses.first else { return clause }
        var clause = clause
        clause.guesses = guesses
        switch classifier.thresholds.verdict(on: clause.guesses) {
        case .sure:
            clause.intent = best.intent
            clause.isGuessed = true
            clause.isSmallTalk = traits[best.intent]?.isSmallTalk ?? false
            // Nobody agrees to anything by a guess.
            clause.meansYes = traits[best.intent]?.meansYes == false ? false : nil
        case .torn: clause.isTorn = true
        case .unsure: break
        }
        return clause
    }

    func features(of part: Part, with matcher: Matcher, _ classifier: Classifier, without word: Int? = nil) -> FeatureCounts {
        let (reading, slots) = (part.scan.reading, part.scan.found)
        let lattice = matcher.view(of: reading, words: part.clause.words, slots: spans(slots))
        var masked = WordMask(naming: slots)
        if let word { masked.insert(word) }
        return classifier.reader.features(reading, part.clause, lattice, masked: masked)
    }

    /// The words of a clause without which its best guess would be less sure, the weightiest first.
    func tellingWords(of part: Part, with matcher: Matcher, most: Int = 3) -> [String] {
        guard let classifier, let best = classifier.rank(features(of: part, with: matcher, classifier), most: 1).first else { return [] }
        let losses = part.clause.words.map { word in
            let left = classifier.rank(features(of: part, with: matcher, classifier, without: word), most: .max)
            return (word: word, loss: best.confidence - (left.first { $0.intent == best.intent }?.confidence ?? 0))
        }
        let weightiest = losses.filter { $0.loss > 0.01 }.sorted { (-$0.loss, $0.word) < (-$1.loss, $1.word) }.prefix(most)
        return weightiest.map { part.scan.reading.text(of: $0.word..<$0.word + 1) }
    }
}

extension Interpretation {
    /// What the first clause may be that could be several things, best first.
    var candidates: [String] { clauses.first { $0.isTorn }?.guesses.map(\.intent) ?? [] }
}

extension Understanding {
    /// What a whole message may mean, patterns left aside: for measuring the classifier by itself.
    package func guess(_ text: String, with matcher: Matcher) -> [Guess] {
        guard let classifier else { return [] }
        let reading = language.read(text)
        let clause = language.wholeClause(of: reading)
        let part = Part(clause: clause, scan: finder.scan(reading, clause.words), match: nil)
        return classifier.rank(features(of: part, with: matcher, classifier))
    }
}
