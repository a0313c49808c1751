/// The way to a person on a channel.
public struct Route: Sendable, Hashable, Codable {
    /// The connection to a gateway, as the settings of `bot serve` name it.
    public var line: String
    /// The person, as the gateway names them.
    public var to: String

    public init(line: String, to: String) { (self.line, self.to) = (line, to) }
}
