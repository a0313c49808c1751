public import Dialogue

/// A messaging gateway: what it posts to us becomes arrivals, what the bot says becomes requests to it.
///
/// One file a gateway, pure: bytes in, values out. Sockets, storage, retries and rates are the bridge's.
public protocol Gateway: Sendable {
    var traits: GatewayTraits { get set }

    /// The answer to a GET on the hook, by which some gateways find out that it is ours.
    func handshake(_ request: WebhookRequest) -> WebhookAnswer

    /// Whether the request comes from the gateway: decided on the raw bytes, in constant time, by any of the secrets in force.
    func vouches(for request: WebhookRequest) -> Bool

    /// What stands in a body: one arrival an element, in its order. What is not understood is an arrival too, of kind
    /// `unknown`, and never spoils its siblings.
    /// - Throws: `Undecodable` when the body as a whole is none.
    func arrivals(in request: WebhookRequest, receivedAt now: Instant) throws(Undecodable) -> [Arrival]

    /// The request that brings one part of a reply to a person.
    /// - Throws: `Unsendable` when it breaks a limit of the gateway.
    func request(for part: OutgoingPart) throws(Unsendable) -> OutgoingRequest

    /// What the gateway's answer to such a request means.
    func outcome(of response: GatewayResponse, to part: OutgoingPart) -> SendOutcome

    /// What tells the customer that their message is being read: read mark, typing, the end of a button's spinner.
    /// Sent once, and not again when it fails.
    func courtesies(for arrival: Arrival) -> [OutgoingRequest]
}

/// What is true of all traffic with a gateway. Times in seconds.
public struct GatewayTraits: Sendable, Hashable {
    /// As events and contacts name it: `whatsapp`, `telegram`.
    public var channel: String
    public var text: TextLimit
    public var caption: TextLimit
    /// How many choices can be tapped, and how; nil: they are written as a numbered list.
    public var buttons: ChoiceLimit?
    public var list: ChoiceLimit?
    /// The text above buttons or a list.
    public var choiceText: TextLimit
    public var sendsPictures = true, sendsDocuments = true, sendsLocations = true
    /// For so long after a customer's last message the shop may write freely; nil: always.
    public var window: Int?
    public var rate: Rate
    /// To one person.
    public var pairRate: Rate
    /// Whether statuses tell by our own number which requests arrived, so that one with an unknown end need not be sent again.
    public var tellsByOurID: Bool
    /// Bytes.
    public var largestBody: Int
    /// Whether the body is needed to know who sent it; else `vouches` decides without.
    public var signsBody: Bool
    /// A body that cannot be read is answered with 200 and put aside, as this gateway does not send it again after a 4xx.
    public var acceptsGarbage: Bool

    public init(
        channel: String, text: TextLimit, caption: TextLimit, buttons: ChoiceLimit? = nil, list: ChoiceLimit? = nil, choiceText: TextLimit? = nil,
        window: Int?, rate: Rate, pairRate: Rate, tellsByOurID: Bool = false, largestBody: Int, signsBody: Bool = false, acceptsGarbage: Bool = false
    ) {
        self.channel = channel
        self.text = text
        self.caption = caption
        self.buttons = buttons
        self.list = list
        self.choiceText = choiceText ?? text
        self.window = window
        self.rate = rate
        self.pairRate = pairRate
        self.tellsByOurID = tellsByOurID
        self.largestBody = largestBody
        self.signsBody = signsBody
        self.acceptsGarbage = acceptsGarbage
    }
}

/// How long a text may be, and in what it is counted.
public struct TextLimit: Sendable, Hashable {
    public enum Unit: String, Sendable, Hashable, Codable, CaseIterable { case utf16, utf8 }

    public var most: Int
    public var unit: Unit

    public init(_ most: Int, _ unit: Unit = .utf16) { (self.most, self.unit) = (most, unit) }

    public func length(of text: some StringProtocol) -> Int {
        switch unit {
        case .utf16: text.utf16.count
        case .utf8: text.utf8.count
        }
    }

    public func holds(_ text: some StringProtocol) -> Bool { length(of: text) <= most }
}

/// How many choices, and how long what stands on each.
public struct ChoiceLimit: Sendable, Hashable {
    public var most: Int
    public var title: TextLimit
    /// What stands under a title; nil: nothing does.
    public var description: TextLimit?

    public init(most: Int, title: TextLimit, description: TextLimit? = nil) {
        (self.most, self.title, self.description) = (most, title, description)
    }
}

/// Messages a second in the long run, and how many at once.
public struct Rate: Sendable, Hashable {
    public var perSecond: Double
    public var burst: Double

    public init(perSecond: Double, burst: Double) { (self.perSecond, self.burst) = (perSecond, burst) }
}
