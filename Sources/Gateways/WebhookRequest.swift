/// What a gateway sent to a hook.
public struct WebhookRequest: Sendable {
    /// What stands in the path behind `/hooks/LINE/`; empty when nothing does.
    public var rest: String
    /// Decoded.
    public var query: [String: String]
    /// The value of a header field by its lower-case name; of one that came several times the first.
    public var header: @Sendable (_ name: String) -> String?
    /// As it came, untouched.
    public var body: [UInt8]

    public init(
        rest: String = "", query: [String: String] = [:], body: [UInt8] = [], header: @escaping @Sendable (_ name: String) -> String? = { _ in nil }
    ) {
        self.rest = rest
        self.query = query
        self.header = header
        self.body = body
    }
}

/// What it is answered with.
public struct WebhookAnswer: Sendable, Hashable {
    public var status: Int
    /// Plain text.
    public var body: String

    public init(_ status: Int, _ body: String = "") { (self.status, self.body) = (status, body) }
}

/// Whoever takes what comes to the hooks, each of which belongs to a line.
public protocol WebhookReceiver: Sendable {
    func handshake(_ request: WebhookRequest, on line: String) -> WebhookAnswer
    /// How much of a body is read; nil: there is no such line.
    func largestBody(on line: String) -> Int?
    /// The answer to a request that can be refused before its body is there.
    func refusal(of request: WebhookRequest, on line: String) -> WebhookAnswer?
    func receive(_ request: WebhookRequest, on line: String) async -> WebhookAnswer
}

/// A body that is not what the gateway sends.
public struct Undecodable: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String
    public init(_ description: String) { self.description = description }
}
