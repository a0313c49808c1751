import Dialogue

/// One message as a gateway sends it: a reply, or a piece of one that is too long for it.
public struct OutgoingPart: Sendable, Hashable {
    /// Ours; the same for every try. Choices carry it in their ids.
    public var id: String
    /// As the gateway names the person.
    public var to: String
    public var content: Content

    public enum Content: Sendable, Hashable {
        case text(String)
        case choices(text: String, [OutgoingChoice], asList: Bool)
        /// A public address; the caption may be empty.
        case picture(url: String, caption: String)
        case document(url: String, name: String, caption: String)
        case location(latitude: Double, longitude: Double, name: String, address: String)
        /// Words that the gateway has approved before, with one blank that `text` fills.
        case template(name: String, language: String, text: String)
    }

    public init(id: String, to: String, _ content: Content) {
        self.id = id
        self.to = to
        self.content = content
    }
}

extension OutgoingPart.Content {
    public var isTemplate: Bool { if case .template = self { true } else { false } }

    /// What stands in it to be read.
    public var words: String {
        switch self {
        case .text(let text), .choices(let text, _, _), .picture(_, let text), .document(_, _, let text), .template(_, _, let text): text
        case .location(_, _, let name, _): name
        }
    }
}

/// Something to tap.
public struct OutgoingChoice: Sendable, Hashable {
    /// What comes back when it is tapped: `DELIVERY.NUMBER`, the number from 1.
    public var id: String
    /// Short enough for the gateway, and unlike its neighbours.
    public var title: String
    /// The rest of a label that was cut; empty when nothing was.
    public var description: String

    public init(id: String, title: String, description: String = "") {
        self.id = id
        self.title = title
        self.description = description
    }
}

/// A request that sends something. Header fields hold secrets: never logged.
public struct OutgoingRequest: Sendable, Hashable {
    public var url: String
    public var headers: [Header]
    public var body: [UInt8]

    public struct Header: Sendable, Hashable {
        public var name: String
        public var value: String
        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }

    /// A POST.
    public init(url: String, headers: [Header], body: [UInt8]) {
        self.url = url
        self.headers = headers
        self.body = body
    }
}

/// What a gateway answered.
public struct GatewayResponse: Sendable, Hashable {
    public var status: Int
    /// `Retry-After`, in seconds.
    public var retryAfter: Double?
    public var body: [UInt8]

    public init(status: Int, retryAfter: Double? = nil, body: [UInt8]) {
        self.status = status
        self.retryAfter = retryAfter
        self.body = body
    }
}

public enum SendOutcome: Sendable, Hashable {
    /// The gateway's own id of it, by which statuses name it.
    case sent(id: String?)
    case failed(SendError)
}

/// Why something was not sent, and what that asks for.
public struct SendError: Error, Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Trouble at the gateway: again, a little later.
        case retry
        /// Too much at once: wait. Of whom, `scope` says.
        case throttle
        /// Nothing goes through this line until somebody mends it: a token, a payment.
        case stopLine
        /// This message can never be sent.
        case message
        /// Nothing can be sent to this person now: blocked, no such number, outside the window.
        case recipient
    }

    public enum Scope: String, Sendable, Hashable, Codable, CaseIterable { case line, recipient }

    public var kind: Kind
    public var scope: Scope
    /// Seconds that the gateway asks to wait: from none to a week, whatever it wrote.
    public var after: Double?
    /// The gateway's own number, as text: `131047`, `403`.
    public var code: String
    /// What it said, for a person to read.
    public var reason: String
    /// The customer cannot be written to freely any more: a template may still go.
    public var isOutsideWindow = false
    /// People block or report what comes from here, or the channel holds it back for that: too many of these, and it locks the number.
    public var isComplaint = false

    public init(
        _ kind: Kind, scope: Scope = .line, after: Double? = nil, code: String, reason: String, isOutsideWindow: Bool = false,
        isComplaint: Bool = false
    ) {
        self.kind = kind
        self.scope = scope
        // `inf` and `1e30` are numbers too, and no duration.
        self.after = after.flatMap { $0.isNaN ? nil : min(max($0, 0), 7 * 86_400) }
        self.code = code
        self.reason = reason
        self.isOutsideWindow = isOutsideWindow
        self.isComplaint = isComplaint
    }
}

extension JSON {
    /// An address that a gateway fetches a file from.
    /// - Throws: `Unsendable` where it is none of the web's.
    init(publicAddress url: String) throws(Unsendable) {
        guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
            throw Unsendable("'\(url)' is no public address: it must begin with https://")
        }
        self = .string(url)
    }
}

/// Why a part cannot be put into a request: a limit that was not kept, or a thing that the gateway has no message for.
public struct Unsendable: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String
    public init(_ description: String) { self.description = description }
}
