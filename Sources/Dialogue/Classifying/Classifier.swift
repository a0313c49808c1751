/// An intent that a clause may have, and how sure that is.
public struct Guess: Sendable, Hashable, Codable {
    public var intent: String
    /// 0 to 1: what share of such guesses is right, as far as the shop's own examples tell.
    public var confidence: Double
}

/// Proposes intents for what no pattern matches.
///
/// Trained while a shop loads, on its own examples and patterns. The same material gives the same classifier to the
/// last bit, in whatever order its examples and patterns come and on whatever platform. Memory: 4 bytes for each feature and intent, at
/// most 32,768 features.
public struct Classifier: Sendable {
    /// Every intent that it knows, in alphabetical order.
    public let intents: [String]
    /// From which confidence on a guess counts.
    public let thresholds: Thresholds
    /// Intents that are known, so that others are not taken for them, and never proposed.
    private let unspoken: [Bool]
    /// Intents with examples enough to speak against a pattern of them.
    private let wellKnown: Set<String>
    let reader: FeatureReader
    private let calibration: Calibration
    private let vectorizer: Vectorizer
    private let model: LinearModel

    /// A clause whose intent is known.
    struct Lesson: Sendable {
        var intent: String
        var features: FeatureCounts
        /// What was written, by which lessons are put in order.
        var key: String
        var source: Source

        enum Source: UInt8, Sendable {
            /// An example that no pattern matches: such as the classifier is there for.
            case example
            /// An example that a pattern matches as well.
            case decidedExample
            /// Made from a pattern.
            case pattern
        }

        /// How much it counts beside the others.
        var weight: Float { source == .pattern ? 0.3 : 1 }

        var fingerprint: UInt64 {
            var hash = Fingerprint()
            hash.add(intent)
            hash.add(key)
            return hash.value
        }
    }

    /// - Parameters:
    ///   - lessons: In any order.
    ///   - unspoken: Intents that only patterns may decide.
    init(_ lessons: [Lesson], reader: FeatureReader, unspoken: Set<String> = []) {
        self.reader = reader
        let lessons = lessons.sorted { ($0.intent, $0.source.rawValue, $0.key) < ($1.intent, $1.source.rawValue, $1.key) }
        let intents = Array(Set(lessons.map(\.intent))).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: intents.enumerated().map { ($1, $0) })
        let vectorizer = Vectorizer(lessons.map(\.features))
        let examples = lessons.map {
            LinearModel.Example(vector: vectorizer.vector($0.features), label: numbers[$0.intent, default: 0], weight: $0.weight, key: $0.fingerprint)
        }
        self.intents = intents
        wellKnown = Set(
            Dictionary(grouping: lessons.filter { $0.source != .pattern }, by: \.intent).filter { $1.count >= Self.fewestToDoubt }.keys)
        self.unspoken = intents.map(unspoken.contains)
        self.vectorizer = vectorizer
        model = LinearModel(examples, rows: vectorizer.rowCount, classes: intents.count)
        let trials = Trial.trials(of: examples, sources: lessons.map(\.source), rows: vectorizer.rowCount, classes: intents.count)
        calibration = Calibration(trials)
        thresholds = Thresholds(trials)
    }

    private static let fewestToDoubt = 20

    func knowsWell(_ intent: String) -> Bool { wellKnown.contains(intent) }

    /// Intents, best first, at most `most`.
    ///
    /// - Parameter isExpected: Intents that what goes before makes likely; their odds are three times what they would be.
    func rank(_ features: FeatureCounts, most: Int = 3, isExpected: (String) -> Bool = { _ in false }) -> [Guess] {
        var scores = model.scores(vectorizer.vector(features))
        for at in scores.indices where isExpected(intents[at]) { scores[at] += 1.1 }
        let shares = Self.shares(of: scores)
        let spoken = intents.indices.filter { !unspoken[$0] }
        let best = spoken.sorted { (-shares[$0], $0) < (-shares[$1], $1) }.prefix(most)
        return best.map { Guess(intent: intents[$0], confidence: Double(calibration.confidence(of: shares[$0]))) }
    }

    /// What each intent gets of a clause: its logistic mark beside the sum of all, and of a little more, so that a
    /// clause to which all give low marks has no large share either.
    static func shares(of scores: [Float]) -> [Float] {
        var shares = scores.map(FixedMath.sigmoid)
        let sum = shares.reduce(0.25, +)
        for at in shares.indices { shares[at] /= sum }
        return shares
    }
}
