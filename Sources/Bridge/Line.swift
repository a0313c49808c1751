public import Dialogue
public import Gateways

/// A connection between one shop and one gateway: a WhatsApp number, a Telegram bot.
public struct Line: Sendable {
    /// As the settings call it.
    public var name: String
    /// The id of the shop that answers.
    public var shop: String
    public var gateway: any Gateway
    /// The owner, as the gateway names them: what they write is a command, and notices go there.
    public var owner: String?
    /// The approved words for what is sent outside the window.
    public var templates: [Purpose: Template]
    /// What may have arrived is sent once more where the gateway cannot tell: rather twice than never.
    public var resendsUnknown: Bool
    /// Where the shop's media can be fetched from, `https://toko.example/media/SHOP`; nil: nowhere.
    public var media: String?

    public struct Template: Sendable, Hashable {
        public var name: String
        public var language: String
        public init(name: String, language: String) { (self.name, self.language) = (name, language) }
    }

    public init(
        name: String, shop: String, gateway: any Gateway, owner: String? = nil, templates: [Purpose: Template] = [:], resendsUnknown: Bool = true,
        media: String? = nil
    ) {
        self.name = name
        self.shop = shop
        self.gateway = gateway
        self.owner = owner
        self.templates = templates
        self.resendsUnknown = resendsUnknown
        self.media = media
    }

    /// The approved words for a purpose; what a person writes goes in those for what concerns an order.
    func template(for purpose: Purpose) -> Template? { templates[purpose] ?? (purpose == .person ? templates[.service] : nil) }

    var ownerRoute: Route? { owner.map { Route(line: name, to: $0) } }

    /// The public address of a file: one of the shop's media, or what is an address already.
    func address(of ref: String) -> String? {
        if ref.hasPrefix("https://") || ref.hasPrefix("http://") { return ref }
        return media.map { "\($0)/\(ref)" }
    }
}

/// How long things take and how often they are tried; seconds. All of it is ours, derived from what gateways publish.
public struct Timing: Sendable, Hashable {
    /// Pieces of one customer that come within this time of each other are one message.
    public var settle = 3.0
    /// A message this old is left to a person: nobody wants an answer to what they asked hours ago.
    public var stale = 900.0
    /// An answer that could not be sent for so long is not sent any more.
    public var replyExpires = 600.0
    /// The n-th retry waits between nothing and base · 2ⁿ, at most the cap.
    public var retryBase = 1.0
    public var retryCap = 300.0
    public var retries = 6
    /// So long a status is waited for that tells whether something arrived.
    public var unknownWait = 60.0
    /// A line that fails altogether is tried again after this, then after twice that, up to `retryCap`.
    public var breaker = 30.0
    /// More answers to one person within a minute are a talk between two machines.
    public var mostAnswersPerMinute = 8
    /// An answer of the gateway is waited for so long.
    public var request = 15.0

    public init() {}
}
