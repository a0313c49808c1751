extension Understanding {
    /// The priority of examples, which are filed as patterns of whole messages: below all others.
    package static let examplePriority = -1000
}

extension Classifier {
    /// The classifier of a shop: it learns every example, and samples of its patterns.
    ///
    /// - Returns: Nil where there are fewer than two intents to tell apart.
    init?(patterns: [Understanding.FiledPattern], index: PatternIndex, writer: inout LessonWriter) {
        var lessons: [Lesson] = []
        let matcher = Matcher(index)
        // 10,000 patterns do not make loading slow: each then gives one sample, and only so many of them any.
        let patternCount = patterns.count { $0.priority != Understanding.examplePriority }
        let most = max(1, min(4, Self.mostSamples / max(1, patternCount)))
        let everyNth = max(1, (patternCount + Self.mostSamples - 1) / Self.mostSamples)
        var number = 0
        for filed in patterns {
            if filed.priority == Understanding.examplePriority {
                let (features, match) = writer.example(filed.text, matcher)
                let isDecided = match.map { patterns[Int($0.pattern.rawValue)].priority != Understanding.examplePriority } ?? false
                lessons.append(Lesson(intent: filed.intent, features: features, key: filed.text, source: isDecided ? .decidedExample : .example))
            } else {
                number += 1
                guard number % everyNth == 0 else { continue }
                for features in writer.samples(of: filed.pattern, most: most) {
                    lessons.append(Lesson(intent: filed.intent, features: features, key: filed.text, source: .pattern))
                }
            }
        }
        guard lessons.contains(where: { $0.intent != lessons[0].intent }) else { return nil }
        self.init(lessons, unspoken: Set(patterns.filter { $0.isGlobal || $0.isExact }.map(\.intent)))
    }

    /// How many samples of patterns are learned from.
    private static let mostSamples = 1500
}
