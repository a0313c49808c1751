import Crypto

/// The secrets that a gateway may show now: several while a new one takes over from an old one.
///
/// Kept and compared as SHA-256 digests, so that neither the length nor the beginning of a guess shows in the time; an empty one is none.
public struct Secrets: Sendable, Redacted {
    private let digests: [SHA256.Digest]

    public init(_ secrets: [String]) { digests = secrets.filter { !$0.isEmpty }.map(Self.digest) }

    /// Takes as long whichever of them it is, and when it is none.
    public func contains(_ given: String) -> Bool {
        let given = Self.digest(given)
        // Equality of digests is constant-time in swift-crypto; `||` with the comparison on the right would leave some out.
        return digests.reduce(false) { found, digest in (digest == given) || found }
    }

    private static func digest(_ secret: String) -> SHA256.Digest { SHA256.hash(data: Array(secret.utf8)) }

    public var description: String { "\(digests.count) secrets, redacted" }
}
