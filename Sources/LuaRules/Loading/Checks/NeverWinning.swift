import Dialogue

extension ShopCheck {
    /// Patterns that lose to another intent in every message that they describe, each with such a message.
    ///
    /// - Parameter ties: What is told already.
    ///
    /// Found by trying: messages are made of each pattern, so a pattern may be reported that some message nobody
    /// thought of would still reach.
    static func neverWinning(in loaded: LoadedShop, beside ties: [Finding]) -> [Finding] {
        let told = Set(ties.map(\.place))
        let understanding = loaded.shop.understanding
        let samples = PatternSamples(loaded)
        let matcher = Matcher(understanding.index)
        return understanding.patterns.enumerated().compactMap { number, filed in
            guard loaded.owns(filed), !filed.isExample, !told.contains(filed.place) else { return nil }
            var lost: (message: String, to: Understanding.FiledPattern)?
            for message in samples.messages(of: filed.pattern) {
                for standings in understanding.standings(message, with: matcher) {
                    guard standings.contains(where: { $0.match.pattern.rawValue == number }) else { continue }
                    let winner = understanding.patterns[Int(standings[0].match.pattern.rawValue)]
                    if winner.intent == filed.intent { return nil }
                    lost = lost ?? (message, winner)
                }
            }
            guard let lost else { return nil }
            return Finding(
                .warning, at: filed.place, "this pattern of '\(filed.intent)' never wins: \"\(lost.message)\" is '\(lost.to.intent)'",
                help: "leave it out, say more in it, or give the intent a priority: intent(\"\(filed.intent)\", { priority = 10 })",
                related: .init(place: lost.to.place, note: "the one that wins: \(lost.to.text)"))
        }
    }

    /// Examples that a pattern of another intent takes, for each two intents once.
    static func stolenExamples(in loaded: LoadedShop) -> [Finding] {
        struct Theft: Hashable {
            var from: String
            var by: String
        }
        let understanding = loaded.shop.understanding
        let matcher = Matcher(understanding.index)
        var thefts: [Theft: [(example: Understanding.FiledPattern, by: WonPattern)]] = [:]
        for filed in understanding.patterns where filed.isExample && loaded.owns(filed) {
            let read = understanding.interpret(filed.text, with: matcher)
            if read.intents.contains(filed.intent) { continue }
            guard let clause = read.clauses.first(where: { $0.intent != nil }), let intent = clause.intent, let pattern = clause.pattern else {
                continue
            }
            thefts[Theft(from: filed.intent, by: intent), default: []].append((filed, pattern))
        }
        return thefts.sorted { ($0.key.from, $0.key.by) < ($1.key.from, $1.key.by) }.map { theft, stolen in
            let more = stolen.count > 1 ? ", and \(stolen.count - 1) more" : ""
            return Finding(
                .warning, at: stolen[0].example.place, "'\(theft.by)' takes the example \"\(stolen[0].example.text)\" of '\(theft.from)'\(more)",
                help: "move it to '\(theft.by)', or write a pattern of '\(theft.from)' that says more",
                related: .init(place: stolen[0].by.place, note: "the pattern that takes it: \(stolen[0].by.text)"))
        }
    }
}

extension LoadedShop {
    /// Whether the pattern is for this shop's owner to mend: a plugin's is not, unless it is all there is.
    fileprivate func owns(_ filed: Understanding.FiledPattern) -> Bool { filed.origin == .shop || isPluginAlone }
}
