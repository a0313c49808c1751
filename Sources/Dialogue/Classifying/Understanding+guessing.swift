extension Understanding {
    /// A clause that no pattern matches, with what the classifier makes of it: an intent where it is sure, else what
    /// it may be.
    func guessed(_ clause: ReadClause, _ part: Part, with matcher: Matcher, awaitsYesNo: Bool) -> ReadClause {
        guard let classifier else { return clause }
        var clause = clause
        let features = features(of: part, with: matcher, classifier)
        clause.guesses = classifier.rank(features) { awaitsYesNo && traits[$0]?.meansYes != nil }
        guard let best = clause.guesses.first else { return clause }
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

    private func features(of part: Part, with matcher: Matcher, _ classifier: Classifier, without word: Int? = nil) -> FeatureCounts {
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
        let clause = Clause(words: reading.words.indices, isQuestion: language.clauses(of: reading).contains(where: \.isQuestion))
        let part = Part(clause: clause, scan: finder.scan(reading, clause.words), match: nil)
        return classifier.rank(features(of: part, with: matcher, classifier))
    }
}
