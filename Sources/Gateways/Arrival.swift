public import Dialogue

/// One thing that a gateway told: the common event, whatever the gateway.
public struct Arrival: Sendable, Hashable, Codable {
    /// The gateway's own id of it: the same again is the same thing again. Unique within a line.
    public var id: String
    public var kind: Kind
    /// Of a message what a later `about` names it by, where that is not `id`.
    public var messageID: String?
    /// Whose conversation it belongs to: the customer, for an echo too. Empty where there is none.
    public var person = Person(to: "")
    /// The gateway's own time of it; of receiving it where the gateway gives none.
    public var at: Instant
    public var text = ""
    /// What was tapped.
    public var choice: Tapped?
    /// By what the gateway wants to hear that a tap arrived; only its `courtesies` read it.
    public var receipt: String?
    public var attachments: [Attachment] = []
    /// The message that it replies to, reacts to, edits or takes back; the gateway's id.
    public var about: String?
    /// Of a kind `status`.
    public var status: Status?
    /// Where an advertisement or a link led them from, as the gateway tells it.
    public var referral: String?
    /// The element as it came, kept for what is not understood.
    public var raw: String?

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The customer says, taps or sends something: it is answered.
        case message
        /// Words that the customer put in place of earlier ones, `about`; those may have been answered.
        case edit
        /// The customer took a message back.
        case deletion
        /// `text` is the emoji; empty: taken back.
        case reaction
        /// The shop's own person wrote to the customer from the shop's phone.
        case echo
        /// What became of a message that we sent.
        case status
        /// The customer told the gateway itself that they want no more promotions.
        case stop
        /// They want them again.
        case resume
        /// Understood, and nothing to us: a group, another bot, our own message, an alert about the account. `text` says which.
        case ignored
        /// Not understood.
        case unknown
    }

    /// Who it is, in all the ways that the gateway names them.
    public struct Person: Sendable, Hashable, Codable {
        /// What an answer is sent to.
        public var to: String
        /// In E.164, where the gateway knows it.
        public var phone: String?
        /// Other names that the gateway has for the same person, each unique and lasting.
        public var ids: [String] = []
        /// As they call themselves.
        public var name: String?

        public init(to: String, phone: String? = nil, ids: [String] = [], name: String? = nil) {
            self.to = to
            self.phone = phone
            self.ids = ids
            self.name = name
        }
    }

    public struct Tapped: Sendable, Hashable, Codable {
        /// As `OutgoingChoice.id` gave it; whatever else where the gateway's own template was tapped.
        public var id: String
        /// What stood on it.
        public var title: String

        public init(id: String, title: String) { (self.id, self.title) = (id, title) }
    }

    public struct Status: Sendable, Hashable, Codable {
        public enum Rank: Int, Sendable, Hashable, Codable, CaseIterable { case accepted, sent, delivered, read, failed }

        public var rank: Rank
        /// The gateway's id of our message.
        public var message: String
        /// Our own id of it, where the gateway gives it back.
        public var ours: String?
        public var error: SendError?

        public init(rank: Rank, message: String, ours: String? = nil, error: SendError? = nil) {
            self.rank = rank
            self.message = message
            self.ours = ours
            self.error = error
        }
    }

    /// A whole body that is none of the gateway's, to be looked at.
    public init(unreadable body: [UInt8], at: Instant) {
        let raw = String(decoding: body, as: UTF8.self)
        self.init(id: Fingerprint([raw]).text, .unknown, at: at)
        self.raw = raw
    }

    public init(id: String, _ kind: Kind, person: Person = Person(to: ""), at: Instant, text: String = "") {
        self.id = id
        self.kind = kind
        self.person = person
        self.at = at
        self.text = text
    }
}
