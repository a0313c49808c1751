public import Dialogue

/// A delivery as it is kept.
public struct KeptDelivery: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case queued
        /// A request is on its way, or was when the process ended.
        case sending
        case sent
        /// Whether it arrived nobody knows.
        case unknown
        /// Given up; a person decides.
        case dead
        /// Not sent, and rightly so.
        case dropped
    }

    public var id: Int
    public var shop: String
    /// Whose conversation it is said in.
    public var customer: String
    public var delivery: Delivery
    public var state: State
    public var saidAt: Instant
    /// Not to be tried before.
    public var nextAt: Instant
    /// Of the messages that it is split into, how many are with the gateway.
    public var partsSent: Int
    public var attempts: Int
    /// It was sent again though nobody knew whether it had arrived.
    public var wasUnknown: Bool
    public var gatewayID: String?
    /// Why it is not sent.
    public var reason: String?
}

/// What a gateway told about one.
public struct DeliveryStatus: Sendable, Hashable {
    public var line: String
    /// Our number of it, if the gateway gives it back; else the gateway's.
    public var ours: Int?
    public var gatewayID: String
    /// Which of its messages, from 0, if the gateway tells.
    public var part: Int?
    /// `sent`, `delivered`, `read`; nil when it failed.
    public var reached: String?
    /// Why it failed.
    public var reason: String?
    /// It may be tried again then; nil: it may not.
    public var retryAt: Instant?
    /// People or the channel object to what is sent.
    public var complaint: Complaint?

    public init(
        line: String, ours: Int?, part: Int? = nil, gatewayID: String, reached: String?, reason: String? = nil, retryAt: Instant? = nil,
        complaint: Complaint? = nil
    ) {
        self.line = line
        self.ours = ours
        self.part = part
        self.gatewayID = gatewayID
        self.reached = reached
        self.reason = reason
        self.retryAt = retryAt
        self.complaint = complaint
    }
}

/// That a delivery was blocked, reported or held back: see `PromoHealth`.
public struct Complaint: Sendable, Hashable {
    /// The gateway's own number, as text: `131049`.
    public var code: String
    public var at: Instant

    public init(code: String, at: Instant) { (self.code, self.at) = (code, at) }
}
