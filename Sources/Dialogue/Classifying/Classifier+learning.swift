extension Classifier {
    /// The classifier of a shop: it learns every example, and samples of its patterns.
    ///
    /// 10,000 patterns do not make loading slow: at most `mostSamples` samples are made of them, from every n-th.
    ///
    /// - Returns: Nil where there are fewer than two intents to tell apart.
    init?(
        language: Language, finder: SlotFinder, index: PatternIndex, patterns: [Understanding.FiledPattern], vocabulary: Vocabulary,
        labels: [(type: SlotType, symbol: Symbol)]
    ) {
        let intents = Set(patterns.map(\.intent))
        guard intents.count > 1 else { return nil }
        let reader = FeatureReader(vocabulary: vocabulary)
        let writer = LessonWriter(language: language, finder: finder, index: index, vocabulary: vocabulary, reader: reader, labels: labels)
        let exampleCounts = Dictionary(grouping: patterns.filter(\.isExample), by: \.intent).mapValues(\.count)
        // Examples enough say better what customers write than patterns do.
        func teaches(_ filed: Understanding.FiledPattern) -> Bool { filed.isExample || exampleCounts[filed.intent, default: 0] < Self.enoughExamples }
        let patternCount = patterns.count { !$0.isExample && teaches($0) }
        let most = max(1, min(4, Self.mostSamples / max(1, patternCount)))
        let step = max(1, (patternCount + Self.mostSamples - 1) / Self.mostSamples)
        var lessons: [Lesson] = []
        var number = 0
        // Where not all of them are taken, it does not depend on their order which are.
        for filed in step == 1 ? patterns : patterns.sorted(by: { ($0.intent, $0.text) < ($1.intent, $1.text) }) {
            if filed.isExample {
                let (features, winner) = writer.example(filed.text)
                let isDecided = winner.map { !patterns[Int($0.rawValue)].isExample } ?? false
                lessons.append(Lesson(intent: filed.intent, features: features, key: filed.text, source: isDecided ? .decidedExample : .example))
            } else if teaches(filed) {
                number += 1
                guard number % step == 0 else { continue }
                for features in writer.samples(of: filed.pattern, most: most) {
                    lessons.append(Lesson(intent: filed.intent, features: features, key: filed.text, source: .pattern))
                }
            }
        }
        self.init(lessons, reader: reader, unspoken: Set(patterns.filter(\.isNeverGuessed).map(\.intent)))
    }

    private static let mostSamples = 1500
    private static let enoughExamples = 60
}

extension Understanding.FiledPattern {
    /// Only words that name it decide it: it ends or outranks whatever waits.
    var isNeverGuessed: Bool { isGlobal || isExact || intent == Understanding.stop }
}
