/// What a clause is to the conversation as it stands: which row of the table fits first, and what follows.
public struct TypedClause: Sendable, Hashable {
    /// As written.
    public var text: String
    /// The row of the table that fitted first, from 1.
    public var row: Int
    public var kind: Kind
    /// Its intent is small talk: answered only when nothing else is.
    public var isSmallTalk = false

    public enum Kind: Sendable, Hashable {
        /// It outranks whatever waits.
        case global(rule: String)
        /// It tells the flow on top, or the one at `below`, something that it waits for.
        case answer([String: Flow.Answer], below: Int?)
        /// It changes something that a flow was told before.
        case correction([String: Flow.Answer])
        /// It is for a rule of its own.
        case other(rule: String, told: [String: Value])
        case notUnderstood
    }

    /// It calls for a rule of its own, which is more than small talk and does not end anything.
    var asksForSomething: Bool { if case .other = kind { !isSmallTalk } else { false } }

    public var isNotUnderstood: Bool { kind == .notUnderstood }

    /// It tells a value. A yes to what is no longer on the screen tells none.
    var tellsSomething: Bool {
        switch kind {
        case .answer(let values, _), .correction(let values): !values.isEmpty
        default: false
        }
    }
}
