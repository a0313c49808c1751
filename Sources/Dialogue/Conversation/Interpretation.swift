/// What the engine made of a message: its clauses, what each means, what was told.
public struct Interpretation: Sendable {
    public var clauses: [ReadClause]
    /// Position from 1, or -1 for the last, when the whole message is nothing but a choice: "2", "yang kedua", "B".
    public var choice: Int?
    /// Everything that the message told, by name; of two values of one name the first.
    public var told: [String: Value]

    public init(clauses: [ReadClause] = [], choice: Int? = nil) {
        self.clauses = clauses
        self.choice = choice
        told = clauses.first?.told ?? [:]
        guard clauses.count > 1 else { return }
        for clause in clauses.dropFirst() { told.merge(clause.told) { first, _ in first } }
        // One clause may leave open which product is meant, and another name it.
        if told["product"] != nil { told["products"] = nil }
    }

    /// What a clause's rule is told: the clause's own values, then those of the other clauses. A clause
    /// that names its product is told nothing of one that names another: that colour is the other's.
    func told(to clause: ReadClause) -> [String: Value] {
        if clauses.count == 1 { return clause.told }
        let others = clauses.filter { other in
            !clause.namesProduct || !other.namesProduct || other.told["product"] == clause.told["product"]
        }
        return others.reduce(into: clause.told) { told, other in told.merge(other.told) { first, _ in first } }
    }

    public var intents: [String] { clauses.compactMap(\.intent) }
}

/// One clause of a message and what it means.
public struct ReadClause: Sendable, Hashable {
    /// As written.
    public var text: String
    /// UTF-8 offsets in the message.
    public var span: Range<Int>
    public var isQuestion: Bool
    /// How many words count: fillers do not.
    public var contentWords: Int
    public var slots: [FoundSlot]
    /// Nil when no pattern matches and no guess is sure.
    public var intent: String?
    /// It is answered only when nothing else in the message is.
    public var isSmallTalk: Bool
    /// The pattern that won.
    public var pattern: WonPattern?
    /// Values by name: what the pattern names, then the other slots by their type.
    public var told: [String: Value]
    /// Whether it takes back what was said before, or only supposes.
    public var mark: ClauseMark? = nil
    /// A yes or no that is all it says, or a yes that opens it: "iya cod".
    public var yes: Bool? = nil
    /// When it is nothing but a choice: the position from 1, or -1 for the last: "B aja deh", "yang kedua".
    public var position: Int? = nil
    /// How many of its content words the winning pattern accounts for.
    public var accounted: Int = 0
    /// What it would do to a cart, in its order.
    public var changes: [CartChange] = []
    /// The things to buy that it names, in its order; none that fits several products.
    public var items: [CartItem] = []
    /// Several kinds of one thing that it does not name: "nude 1 sage 1".
    public var portions: [CartPart] = []
    var parts: Value { .list(portions.map(\.value)) }
    /// It is answered before whatever waits.
    public var isGlobal = false
    /// Its intent is a yes, or a no, where one is waited for.
    public var meansYes: Bool?
    /// It asks what something comes to.
    public var asksSum = false
    /// It says of what it names that this will do: "zahra aja".
    public var isOnly = false
    /// How many content words stand in no slot and say neither yes nor no.
    public var unexplained = 0
    /// How many content words stand in no slot, and how many of these the winning pattern accounts for.
    public var beyond = 0
    public var literals = 0
    /// No pattern decided its intent, the classifier did.
    public var isGuessed = false
    /// A scrap beside what is understood: "oke?", "😍". It is treated as small talk.
    public var isAside = false
    /// What it may mean where no pattern matches, best first, at most three.
    public var guesses: [Guess] = []
    /// None of its guesses is sure, but they are likely enough to ask which is meant.
    public var isTorn = false
    /// How many of `literals` were repaired.
    public var repaired = 0

    var namesProduct: Bool { told["product"] != nil || told["products"] != nil }
}

/// How a clause stands to what was said before it.
public enum ClauseMark: String, Sendable, Hashable, Codable {
    /// It takes something back or puts something else in its place: eh, jadi, ganti, ralat, "B aja deh".
    case change
    /// It supposes: kalau, misal, seumpama.
    case condition
}

/// A value found in a clause, and where.
public struct FoundSlot: Sendable, Hashable {
    public var type: String
    public var value: Value
    /// UTF-8 offsets in the message.
    public var span: Range<Int>
}

/// The pattern that gave a clause its meaning.
public struct WonPattern: Sendable, Hashable {
    public var text: String
    public var place: Place
}

extension Array {
    /// What customers mean by "yang kedua": counted from 1, and -1 for the last.
    func at(position: Int) -> Element? {
        let index = position == -1 ? count - 1 : position - 1
        return indices.contains(index) ? self[index] : nil
    }
}
