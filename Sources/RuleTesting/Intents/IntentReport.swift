public import Dialogue

/// How well a shop understands labelled messages.
///
/// Beside each figure the share it is of, from 0 to 1. A message is right when exactly the intents are named that a
/// person named; where the shop would rather ask what is meant, its best guess counts, but as not answered.
public struct IntentReport: Sendable {
    private var all = Part()
    /// Those with one intent, those with several.
    public private(set) var single = Part()
    public private(set) var several = Part()
    private var acted = Part()
    /// By intent.
    public private(set) var perIntent: [String: IntentCount] = [:]
    /// Values of all messages.
    public private(set) var entities = IntentCount()
    /// By key.
    public private(set) var perEntity: [String: IntentCount] = [:]
    /// How often one intent was taken for another.
    public private(set) var confusions: [Confusion: Int] = [:]
    /// In the order of the file.
    public private(set) var mistakes: [Mistake] = []
    /// Confidence and whether it was right, of the messages with one intent that no pattern decided.
    private var guesses: [(confidence: Double, isRight: Bool)] = []
    public private(set) var microsecondsPerMessage = 0.0

    /// Some of the messages, and how many of them are right.
    public struct Part: Sendable {
        public var messages = 0
        public var right = 0
        public var share: Double { messages == 0 ? 1 : Double(right) / Double(messages) }

        mutating func add(_ isRight: Bool) {
            messages += 1
            right += isRight ? 1 : 0
        }
    }

    /// One intent taken for another.
    public struct Confusion: Sendable, Hashable {
        public var gold: String
        public var predicted: String
    }

    /// A message that was not understood as the person did.
    public struct Mistake: Sendable {
        public var message: LabelledMessage
        public var answer: IntentAnswer
    }

    /// Understands each message twice: once for the labels, once with a clock.
    public init(_ messages: [LabelledMessage], with understanding: Understanding) {
        let matcher = Matcher(understanding.index)
        for message in messages { add(message, understanding.interpret(message.text, with: matcher)) }
        let took = ContinuousClock().measure { for message in messages { _ = understanding.interpret(message.text, with: matcher) } }
        microsecondsPerMessage = took / .microseconds(max(1, messages.count))
    }

    private mutating func add(_ message: LabelledMessage, _ interpretation: Interpretation) {
        let answer = IntentAnswer(interpretation)
        let (gold, predicted) = (Set(message.intents), Set(answer.intents))
        let isRight = gold == predicted
        if !isRight { mistakes.append(Mistake(message: message, answer: answer)) }
        all.add(isRight)
        if gold.count == 1 { single.add(isRight) } else { several.add(isRight) }
        if answer.isAnswered { acted.add(isRight) }
        for intent in gold.union(predicted) {
            perIntent[intent, default: IntentCount()] += IntentCount(
                gold: gold.contains(intent) ? 1 : 0, predicted: predicted.contains(intent) ? 1 : 0,
                right: gold.contains(intent) && predicted.contains(intent) ? 1 : 0)
        }
        for missed in gold.subtracting(predicted) {
            for wrong in predicted.subtracting(gold) { confusions[Confusion(gold: missed, predicted: wrong), default: 0] += 1 }
        }
        let values = EntityKeys.values(of: interpretation)
        for key in Set(values.keys).union(message.entities.keys) {
            let count = IntentCount(values: values[key] ?? [], of: key, gold: message.entities[key] ?? [])
            entities += count
            perEntity[key, default: IntentCount()] += count
        }
        if let guess = answer.guess, gold.count == 1 { guesses.append((guess, isRight)) }
    }

    // MARK: Figures

    public var messages: Int { all.messages }
    /// The share of messages that are right.
    public var exact: Double { all.share }
    /// F1 over all intents of all messages, and its mean over the intents that a person named.
    public var microF1: Double { perIntent.values.reduce(into: IntentCount(), +=).f1 }
    public var macroF1: Double {
        let named = perIntent.values.filter { $0.gold > 0 }
        return named.map(\.f1).reduce(0, +) / Double(max(1, named.count))
    }
    /// The share of messages that it acts on, and the share of these that are right.
    public var answered: Double { Double(acted.messages) / Double(max(1, messages)) }
    public var precisionWhenAnswered: Double { acted.share }
    /// The share of the messages for nothing in the shop that are known as such.
    public var outOfScopeRecall: Double { perIntent[IntentAnswer.outOfScope]?.recall ?? 1 }

    /// The most frequent first.
    public var mostConfused: [(key: Confusion, value: Int)] {
        confusions.sorted { ($1.value, $0.key.gold, $0.key.predicted) < ($0.value, $1.key.gold, $1.key.predicted) }
    }

    /// The surest first: acted on, and by a pattern.
    public var worst: [Mistake] {
        func harm(_ mistake: Mistake) -> Double { (mistake.answer.isAnswered ? 1 : 0) + (mistake.answer.guess ?? 1) }
        return mistakes.sorted { (-harm($0), $0.message.line) < (-harm($1), $1.message.line) }
    }

    /// How many messages with one intent no pattern decided.
    public var guessed: Int { guesses.count }
    /// Confidences at which `guesses(from:)` is looked at.
    public static let curve = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

    /// What came of it if guesses were acted on from a confidence up: the share of guesses, and of these the right ones.
    public func guesses(from confidence: Double) -> (share: Double, right: Double) {
        var taken = Part()
        for guess in guesses where guess.confidence >= confidence { taken.add(guess.isRight) }
        return (Double(taken.messages) / Double(max(1, guesses.count)), taken.share)
    }
}
