/// What the engine made of a message: its clauses, what each means, what was told.
public struct Interpretation: Sendable {
    public var clauses: [ReadClause]
    /// Position from 1, when the whole message is nothing but a choice: "2", "yang kedua", "B".
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
    /// Nil when no pattern matches.
    public var intent: String?
    /// It is answered only when nothing else in the message is.
    public var isSmallTalk: Bool
    /// The pattern that won.
    public var pattern: WonPattern?
    /// Values by name: what the pattern names, then the other slots by their type.
    public var told: [String: Value]

    /// It is answered before whatever waits.
    public var isGlobal = false
    /// How it stands to what was said before.
    public var mark: ClauseMark?
    /// Its answer to a question of yes or no, when it says nothing else or opens with it.
    public var yes: Bool?
    /// When it is nothing but a choice: its position from 1, or -1 for the last.
    public var position: Int?
    /// How many content words the winning pattern accounts for.
    public var accounted: Int = 0
    /// How many of these stand in no slot.
    public var literals: Int = 0
    /// What it would do to a cart.
    public var changes: [CartChange] = []
    /// The things to buy that it names, in order.
    public var items: [CartItem] = []

    var namesProduct: Bool { told["product"] != nil || told["products"] != nil }
}

/// How a clause stands to what was said before.
public enum ClauseMark: Sendable, Hashable {
    /// It takes something back or puts something else: eh, jadi, ganti.
    case change
    /// It only supposes: kalau, misal.
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
