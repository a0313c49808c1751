/// A rule that waits for an answer. Values only: the rule is run again from its first line with them.
public struct Flow: Sendable, Hashable, Codable {
    public var rule: String
    /// What the customer wrote when it began.
    public var text: String
    /// What its asks took, by their names.
    public var answers: [String: Answer] = [:]
    /// What it was told and has not asked for yet, by name.
    public var given: [String: Answer] = [:]
    /// What it waits for; nil before its first run.
    public var question: Question?
    /// What was last said at each place: a handful, found faster by looking through them than by hashing.
    public var said: [SaidPlace] = []
    /// What its last run looked for without asking, and did not find.
    public var wanted: [String] = []
    /// What is to be asked anew, whatever is known of it.
    public var forgotten: [String] = []
    /// Nobody asked for it: it is gone when the next message is about something else.
    public var isSoft = false
    /// Something came between the question and now: it takes no free text, and a yes only puts it again.
    public var isStale = false

    public init(rule: String, text: String, given: [String: Answer] = [:]) {
        self.rule = rule
        self.text = text
        self.given = given
    }

    /// A value that a flow was told.
    public struct Answer: Sendable, Hashable, Codable {
        public var value: Value
        /// The words it was told in; empty when it was not told in words.
        public var text: String
        /// The turn in which it was told; 0: it was known before.
        public var turn: Int
        /// The type of the slot it came from, or of the ask that took it.
        public var type: String
        /// For a yes: the words it was said to, as a fingerprint.
        public var agreedTo: UInt64?

        public init(_ value: Value, text: String = "", turn: Int, type: String, agreedTo: UInt64? = nil) {
            self.value = value
            self.text = text
            self.turn = turn
            self.type = type
            self.agreedTo = agreedTo
        }
    }

    /// The words last said at a place of a run: the so-manieth time of a reply, from 1.
    public struct SaidPlace: Sendable, Hashable, Codable {
        public var reply: String
        public var time: Int
        /// Those of its first variant, as a fingerprint.
        public var words: UInt64
    }

    /// How a flow holds a name.
    enum Hold { case pending, answered(name: String), open(name: String), wanted }

    /// How it holds what a slot of `type` tells: as the answer it waits for, one it has, a field still open,
    /// something that it looked for.
    func holds(_ type: String) -> Hold? {
        if let question, question.name == type || question.type == type { return .pending }
        if answers[type] != nil { return .answered(name: type) }
        let alike = answers.filter { $0.value.type == type }
        if alike.count == 1, let only = alike.first { return .answered(name: only.key) }
        if let field = question?.open.first(where: { $0.name == type || $0.type == type }) { return .open(name: field.name) }
        if wanted.contains(type) { return .wanted }
        return nil
    }
}

/// A question that was put and waits.
public struct Question: Sendable, Hashable, Codable {
    /// The name of the answer.
    public var name: String
    public var type: String
    public var reply: String
    /// The words of its first variant, as a fingerprint: the same words are the same question.
    public var words: UInt64
    /// What it offered, in the order shown.
    public var options: [Option] = []
    /// All fields of the form that it belongs to.
    public var open: [OpenField] = []
    /// What a yes stands for, and the words that were put instead of the question.
    public var suggestion: Value?
    /// The turn in which it was first put.
    public var turn: Int
    /// After so many seconds without an answer it is put again, once.
    public var remind: Int?

    public struct Option: Sendable, Hashable, Codable {
        public var value: Value
        public var label: String

        public init(value: Value, label: String) {
            self.value = value
            self.label = label
        }
    }

    public struct OpenField: Sendable, Hashable, Codable {
        public var name: String
        public var type: String
    }

    /// The cart line that the answer belongs to.
    var line: Int? { name.split(separator: "@").dropFirst().first.flatMap { Int($0) } }

    /// A yes or a no is waited for.
    package var isConfirm: Bool { type == SlotType.yesNo.rawValue }
}

extension [Flow] {
    /// So many may wait at once.
    static let most = 3

    func position(of rule: String) -> Int? { firstIndex { $0.rule == rule } }

    /// Puts a flow on top. When there are too many, the interrupted digression under it goes, never the first one.
    mutating func push(_ flow: Flow) {
        if count >= Self.most { removeLast() }
        append(flow)
    }

    /// Puts a flow under the top one, to have its turn when that ends; one that waits already is left as it is.
    mutating func putUnder(_ flow: Flow) {
        guard count < Self.most, position(of: flow.rule) == nil else { return }
        insert(flow, at: Swift.max(0, count - 1))
    }
}
