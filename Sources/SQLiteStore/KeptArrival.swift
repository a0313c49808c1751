public import Dialogue

/// Something that came in by a webhook, as it is kept until it is answered.
public struct KeptArrival: Sendable, Hashable {
    /// The number of its row; 0 before it has one.
    public var id = 0
    /// The connection it came by.
    public var line: String
    /// The gateway's own id, unique within the line.
    public var external: String
    public var shop: String
    public var address: String
    public var received: Instant
    /// What the bridge needs to answer it.
    public var body: [UInt8]
    /// Not to be answered: kept to be looked at.
    public var isUnknown: Bool
    /// The owner's address, where it is the owner who wrote, whatever their names led to before. Kept of this arrival alone: who is
    /// not the owner any more is not taken for them.
    public var owner: String?
    /// Every name that the gateway has for the person.
    public var names: [String]
    /// When the person wrote, by the gateway's clock; nil for what is no message of theirs.
    public var wroteAt: Instant?

    public init(
        line: String, external: String, shop: String, address: String, received: Instant, body: [UInt8], isUnknown: Bool = false,
        owner: String? = nil, names: [String] = [], wroteAt: Instant? = nil
    ) {
        self.line = line
        self.external = external
        self.shop = shop
        self.address = address
        self.received = received
        self.body = body
        self.isUnknown = isUnknown
        self.owner = owner
        self.names = names
        self.wroteAt = wroteAt
    }
}
