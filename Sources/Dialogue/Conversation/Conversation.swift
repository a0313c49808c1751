/// What is kept of a conversation between two turns. Values only: nothing of Lua, no position in a rule.
public struct Conversation: Sendable, Hashable, Codable {
    /// How many turns it has had; each makes one version.
    public var turn = 0
    /// When the customer last wrote; nil before the first message.
    public var lastMessage: Instant?
    /// When a question was last put; nil before the first.
    public var lastAsked: Instant?
    /// The way by which the customer wrote last; nil where nothing but a console was used.
    public var route: Route?
    /// How many sessions it has had, this one included.
    public var sessions = 0
    /// What is spoken of in this session.
    public var topic: Topic?
    /// The rules that wait for an answer, the one whose question was put on top (last).
    public var flows: [Flow] = []
    /// What waited when the customer called it off; "lanjut" brings it back.
    public var shelf: [Flow] = []
    /// What was offered in the last turn beside a question, to be answered by number or letter.
    public var choices: [String] = []
    /// The last answer that was nothing but a yes or no, to know the same tap again.
    public var lastYes: LastYes?
    /// A person was asked for, and why; nil when all is well.
    public var handover: Handover?
    /// A person has it.
    public var held: Hold?
    /// Since when the customer waits for a person's answer.
    public var owedSince: Instant?
    /// The customer was asked to excuse the delay.
    public var hasApologised = false
    /// What is to happen without a message, in no order.
    public var timers: [Timer] = []
    /// How many messages in a row were not understood.
    public var misses = 0
    /// How often each reply of several variants was said, and in which one last.
    public var said: [String: Said] = [:]
    /// How often each question was put by a rule that waited for it, repeats not counted.
    public var asked: [String: Int] = [:]
    /// What the customer means to buy; a session's end does not empty it.
    public var cart = Cart()
    /// The price that was promised last.
    public var offer: Offer?
    /// When what a campaign said last comes to be on the screen, at the earliest: the first decent moment from then on.
    public var campaign: Instant?

    public init() {}
}

/// A bare yes or no that was taken as an answer.
public struct LastYes: Sendable, Hashable, Codable {
    public var yes: Bool
    public var at: Instant
    /// Its letters, as a second tap has the same.
    public var letters: String?

    public init(yes: Bool, at: Instant, text: String) {
        (self.yes, self.at) = (yes, at)
        letters = Self.letters(of: text)
    }

    /// Whether a yes or no is this one once more, so soon that nobody can have read the reply in between.
    package func isAgain(yes: Bool, at: Instant, text: String) -> Bool {
        self.yes == yes && letters == Self.letters(of: text) && at.seconds(since: self.at) <= 15
    }

    private static func letters(of text: String) -> String { text.lowercased().filter(\.isLetter) }
}

/// That a person is to look at a conversation.
public struct Handover: Sendable, Hashable, Codable {
    public var reason: String
    public var at: Instant

    public init(reason: String, at: Instant) { (self.reason, self.at) = (reason, at) }
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
