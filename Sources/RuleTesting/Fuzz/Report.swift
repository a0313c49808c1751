import Dialogue
import LuaRules

extension Fuzz {
    /// What came of a number of walks.
    public struct Report: Sendable {
        public var seed: UInt64
        public var walks: Int
        public var messages: Int
        public var orders: Int
        /// Without making failures smaller.
        public var took: Duration
        /// Of all replies of all walks; the same for the same shop and seed on every machine.
        public var checksum: UInt64
        /// One of each kind, that of the earliest walk.
        public var failures: [Failure] = []
        public var intents: Coverage
        public var rules: Coverage
        /// Only those that were reached: nobody knows which ones a rule might put.
        public var questions: Coverage

        public var messagesPerSecond: Int { Int(Double(messages) / max(took / .seconds(1), 0.001)) }

        init(_ tally: Tally, of loaded: LoadedShop, seed: UInt64, took: Duration) {
            self.seed = seed
            self.took = took
            (walks, messages, orders, checksum) = (tally.walks, tally.messages, tally.orders, tally.checksum)
            intents = Coverage(tally.intents, of: Set(loaded.shop.understanding.patterns.map(\.intent)))
            rules = Coverage(tally.rules, of: Set(loaded.ruleNames))
            questions = Coverage(tally.questions, of: Set(tally.questions.keys))
        }
    }

    /// How often each of several things was reached.
    public struct Coverage: Sendable {
        /// The most frequent first.
        public var reached: [(name: String, times: Int)]
        /// In alphabetical order.
        public var never: [String]

        init(_ times: [String: Int], of all: Set<String>) {
            reached = all.compactMap { name in times[name].map { (name, $0) } }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            never = all.filter { times[$0] == nil }.sorted()
        }
    }
}

/// Counts what walks reached and where they failed; the order in which walks are added does not matter.
struct Tally: Sendable {
    private(set) var walks = 0
    private(set) var messages = 0
    private(set) var orders = 0
    private(set) var checksum: UInt64 = 0
    private(set) var intents: [String: Int] = [:]
    private(set) var rules: [String: Int] = [:]
    private(set) var questions: [String: Int] = [:]
    private var failed: [Fault: Failed] = [:]

    private struct Fault: Hashable {
        var kind: Problem.Kind
        var about: String
    }

    /// A fault, the earliest walk that has it, and in how many it is.
    struct Failed: Sendable {
        var problem: Problem
        var walk: Walk
        var count: Int
    }

    var failures: [Failed] { failed.values.sorted { $0.walk.number < $1.walk.number } }

    mutating func add(_ walked: Walker.Walked) {
        walks += 1
        messages += walked.turns.count
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for turn in walked.turns {
            for byte in turn.replies.lazy.flatMap({ $0.text.utf8 }) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            if turn.isRepeat { continue }
            for intent in turn.interpretation.intents { intents[intent, default: 0] += 1 }
            for run in turn.runs { rules[run.rule, default: 0] += 1 }
            if let question = turn.conversation.flows.last?.question, turn.runs.last?.how.hasPrefix("asked ") == true {
                questions[question.reply, default: 0] += 1
            }
        }
        for run in walked.unasked.flatMap(\.runs) { rules[run.rule, default: 0] += 1 }
        // Walks come in any order.
        checksum ^= hash &* (UInt64(walked.walk.number) | 1)
        orders += walked.turns.last?.lastOrder ?? 0
        if let problem = walked.problem { add(Failed(problem: problem, walk: walked.walk, count: 1)) }
    }

    mutating func add(_ other: Tally) {
        walks += other.walks
        messages += other.messages
        orders += other.orders
        checksum ^= other.checksum
        intents.merge(other.intents, uniquingKeysWith: +)
        rules.merge(other.rules, uniquingKeysWith: +)
        questions.merge(other.questions, uniquingKeysWith: +)
        for failure in other.failures { add(failure) }
    }

    private mutating func add(_ failure: Failed) {
        let fault = Fault(kind: failure.problem.kind, about: failure.problem.about)
        guard let known = failed[fault] else { failed[fault] = failure; return }
        var earlier = failure.walk.number < known.walk.number ? failure : known
        earlier.count = failure.count + known.count
        failed[fault] = earlier
    }
}
