/// An example put to a model that has not seen it.
struct Trial: Sendable {
    /// Of the best intent.
    var share: Float
    var isRight: Bool

    private static let folds = 3
    /// Below so many no conclusion is drawn.
    static let fewest = 60
    /// Of so many one part says enough, and each part takes as long as the training itself.
    private static let plenty = 900

    /// Trains `folds` models, each without a part of the examples, and puts that part to it. Examples that a pattern
    /// decides are not what the classifier is for: they are tried only if there are too few others.
    static func trials(of examples: [LinearModel.Example], sources: [Classifier.Lesson.Source], rows: Int, classes: Int) -> [Trial] {
        let hard = examples.indices.filter { sources[$0] == .example }
        let tried = hard.count >= fewest ? hard : examples.indices.filter { sources[$0] != .pattern }
        guard tried.count >= fewest, classes > 1 else { return [] }
        var fold = [Int](repeating: -1, count: examples.count)
        for at in tried { fold[at] = Int(examples[at].key % UInt64(folds)) }
        return (0..<(tried.count < plenty ? folds : 1)).flatMap { held in
            let model = LinearModel(examples.indices.filter { fold[$0] != held }.map { examples[$0] }, rows: rows, classes: classes)
            return tried.filter { fold[$0] == held }.map { Trial(examples[$0], model) }
        }
    }

    private init(_ example: LinearModel.Example, _ model: LinearModel) {
        let scores = model.scores(example.vector)
        let own = scores[example.label]
        let better = scores.indices.count { scores[$0] > own || scores[$0] == own && $0 < example.label }
        isRight = better == 0
        share = Classifier.shares(of: scores).max() ?? 0
    }
}

/// How sure a share is: a logistic curve through the trials (Platt, 1999).
struct Calibration: Sendable {
    private var slope: Float
    private var offset: Float

    /// - Parameter trials: None, where there are too few examples: then what our own corpus showed, and less sure.
    init(_ trials: [Trial]) {
        (slope, offset) = (1.2, 0)
        guard !trials.isEmpty else { return }
        let right = trials.count(where: \.isRight)
        // Not quite 1 and 0, so that a clean separation does not make everything certain.
        let (yes, no) = (Double(right + 1) / Double(right + 2), 1 / Double(trials.count - right + 2))
        var a = 1.0, b = 0.0
        for _ in 0..<25 {
            var (ga, gb, haa, hab, hbb) = (0.0, 0.0, 1e-3, 0.0, 1e-3)
            for trial in trials {
                let x = Double(Self.odds(trial.share))
                let p = Double(FixedMath.sigmoid(Float(a * x + b)))
                let error = p - (trial.isRight ? yes : no), spread = max(p * (1 - p), 1e-6)
                ga += error * x
                gb += error
                haa += spread * x * x
                hab += spread * x
                hbb += spread
            }
            let determinant = haa * hbb - hab * hab
            guard determinant > 1e-9 else { break }
            a -= (hbb * ga - hab * gb) / determinant
            b -= (haa * gb - hab * ga) / determinant
        }
        // More of a share is never less sure.
        if a > 0.1, a < 10, abs(b) < 20 { (slope, offset) = (Float(a), Float(b)) }
    }

    func confidence(of share: Float) -> Float { FixedMath.sigmoid(slope * Self.odds(share) + offset) }

    /// The logarithm of the odds.
    private static func odds(_ share: Float) -> Float {
        let share = min(max(Double(share), 1e-6), 1 - 1e-6)
        return Float(FixedMath.log(share / (1 - share)))
    }
}

/// From which confidence on a guess is acted on, and from which on it is worth asking about.
public struct Thresholds: Sendable, Hashable {
    public var act: Double
    public var clarify: Double
    /// On how many examples they were measured; 0 where there were too few.
    public var trials: Int

    /// What is made of guesses.
    public enum Verdict: String, Sendable, Hashable, Codable {
        /// The best one is acted on.
        case sure
        /// They are asked about.
        case torn
        /// They are as good as none.
        case unsure
    }

    /// - Parameter guesses: The best first.
    public func verdict(on guesses: [Guess]) -> Verdict {
        guard let best = guesses.first else { return .unsure }
        return best.confidence >= act ? .sure : best.confidence >= clarify ? .torn : .unsure
    }

    /// A confidence is what share of such guesses is right, so the same ones serve every shop; where too few examples say how right they
    /// are, more of it is wanted. The curve they were read off is in docs/understanding.md.
    init(_ trials: [Trial]) {
        self.trials = trials.count
        (act, clarify) = trials.isEmpty ? (0.85, 0.35) : (0.8, 0.35)
    }
}
