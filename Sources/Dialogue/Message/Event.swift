/// One thing that happens in a conversation, with everything that a turn may know of it.
public struct Event: Sendable, Hashable {
    /// The channel's id of it; the same id again changes nothing. Nil: no repeats are expected.
    public var id: String?
    /// Whose conversation it belongs to: a phone number in E.164, or the channel's own id.
    public var customer: String
    public var at: Instant
    public var content: Content

    public enum Content: Sendable, Hashable {
        /// What the customer wrote; several lines are one message.
        case message(String)
        /// A choice that the customer tapped: its words or its number.
        case tap(String)
    }

    public init(id: String? = nil, customer: String, at: Instant, _ content: Content) {
        self.id = id
        self.customer = customer
        self.at = at
        self.content = content
    }
}
