/// One thing that happens in a conversation, with everything that a turn may know of it.
public struct Event: Sendable, Hashable, Codable {
    /// The channel's id of it; the same id again changes nothing. Nil: no repeats are expected.
    public var id: String?
    /// The address that it came from, as `SenderAddress` writes it.
    public var customer: String
    /// Where it came in: `console`, `whatsapp`.
    public var channel: String
    public var at: Instant
    public var content: Content
    /// By which way an answer goes back; nil where it goes back by itself, as on a console.
    public var route: Route?
    /// What came with the words.
    public var attachments: [Attachment] = []
    /// Of a tap: in which turn of the conversation the choice was offered; 0 when nobody knows any more.
    public var offeredIn: Int?
    /// What led the customer here, as the channel tells it: an advertisement, a link with a word in it.
    public var referral: String?
    /// It comes too late for a machine's answer, as after an outage: it is kept, and left to a person.
    public var isLate = false

    public enum Content: Sendable, Hashable, Codable {
        /// What the customer wrote; several lines are one message.
        case message(String)
        /// A choice that the customer tapped: its words or its number.
        case tap(String)
        /// Whatever timer of the conversation is due first.
        case timer
        /// The shop's person did something in the conversation.
        case person(PersonAct)
        /// Rule code from outside any message.
        case code(String)
        /// The customer told the channel itself whether they want promotions: a switch there, or a block.
        case promotions(wanted: Bool)
        /// The owner is told something about the conversation.
        case notice(Notice)
        /// The rule of a campaign is run, to say something to whom it concerns.
        case campaign(String)
    }

    /// - Parameter customer: an address as people write it: `0812-3456-7890` is +6281234567890.
    public init(
        id: String? = nil, customer: String, channel: String = SenderAddress.console, at: Instant, _ content: Content, route: Route? = nil,
        attachments: [Attachment] = [], offeredIn: Int? = nil, referral: String? = nil, isLate: Bool = false
    ) {
        self.id = id
        self.customer = SenderAddress.normal(customer, channel: channel)
        self.channel = channel
        self.at = at
        self.content = content
        self.route = route
        self.attachments = attachments
        self.offeredIn = offeredIn
        self.referral = referral
        self.isLate = isLate
    }

    /// Whether the customer did it.
    public var isOfCustomer: Bool {
        switch content {
        case .message, .tap, .promotions: true
        case .timer, .person, .code, .notice, .campaign: false
        }
    }

    /// Whether it is something that the customer said, to be answered.
    package var isSaid: Bool {
        switch content {
        case .message, .tap: true
        case .timer, .person, .code, .promotions, .notice, .campaign: false
        }
    }

    /// What the customer wrote or tapped; empty for anything else.
    public var text: String { content.text }
}

extension Event.Content {
    package var text: String {
        switch self {
        case .message(let text), .tap(let text): text
        case .timer, .person, .code, .promotions, .notice, .campaign: ""
        }
    }
}

/// What the person behind the shop does in a conversation.
public enum PersonAct: Sendable, Hashable, Codable {
    /// Takes it over: the bot is silent from now on.
    case hold(by: String)
    /// Gives it back: the bot answers the next message.
    case release
    /// Writes to the customer, and has thereby taken over.
    case says(String)
    /// Wrote to the customer on the shop's own phone: the customer has read it there. The bot is silent for a while.
    case wrote(String)
    /// Moves an order on; the note is a parcel number, or why.
    case order(String, Order.Status, note: String)
    /// Changes what the contact book says; an empty text clears the field.
    case edit([String: String])
}

extension PersonAct {
    /// `take Yudi`, `says Siap kak`, `release`; nil for anything else.
    public init?(words text: String) {
        let word = text.prefix { !$0.isWhitespace }
        let rest = text.dropFirst(word.count).trimmingSpaces()
        switch word {
        case "take": self = .hold(by: rest.isEmpty ? "owner" : rest)
        case "says" where !rest.isEmpty: self = .says(rest)
        case "release" where rest.isEmpty: self = .release
        default: return nil
        }
    }

    /// For messages about a text that is none.
    public static let examples = ["take Yudi", "says Siap kak", "release"]
}
