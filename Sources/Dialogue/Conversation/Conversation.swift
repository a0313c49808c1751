/// What is kept of a conversation between two turns. Values only: nothing of Lua, no position in a rule.
public struct Conversation: Sendable, Hashable, Codable {
    /// How many turns it has had.
    public var turn = 0
    /// When the customer last wrote; nil before the first message.
    public var lastMessage: Instant?
    /// How many sessions it has had, this one included.
    public var sessions = 0
    /// What is spoken of in this session.
    public var topic: Topic?
    /// What was offered in the last turn, to be answered by number or letter.
    public var choices: [String] = []
    /// How many messages in a row were not understood.
    public var misses = 0
    /// How often each reply of several variants was said, and in which one last.
    public var said: [String: Said] = [:]
    /// What the customer means to buy; a session's end does not empty it.
    public var cart = Cart()
    /// The price that was promised last.
    public var offer: Offer?

    public init() {}
}

/// How often a reply was said, and which variant came last.
public struct Said: Sendable, Hashable, Codable {
    public var times: Int
    public var variant: Int

    public init(times: Int, variant: Int) { (self.times, self.variant) = (times, variant) }
}

/// The product last spoken of, and the variant that was told of it.
public struct Topic: Sendable, Hashable, Codable {
    public var sku: String
    public var colour: String?
    public var size: String?

    public init(sku: String, colour: String? = nil, size: String? = nil) {
        self.sku = sku
        self.colour = colour
        self.size = size
    }

    /// Takes up a colour and a size that are told of it.
    mutating func take(_ told: [String: Value]) {
        // Little is told, and looking through it takes less than hashing two names.
        for case (let name, .text(let value)) in told {
            switch name {
            case "colour": colour = value
            case "size": size = value
            default: break
            }
        }
    }
}
