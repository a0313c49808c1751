import Crypto
import Dialogue

/// By what a request shows that it comes from the gateway.
enum Vouching: Sendable {
    /// A secret in the path, for gateways that sign nothing: `/hooks/LINE/SECRET`.
    case path
    /// A secret in a header field, behind `prefix`.
    case header(name: String, prefix: String)
    case signature(BodySignature)

    private enum Means: String, CaseIterable { case path, header, signature }

    static let keys = ["by", "header", "prefix", "algorithm", "timestamp", "skew"]

    init(_ map: MapObject) {
        if !map.exists { map.problems.add(map.place, "is missing; write {\"by\": \"path\"} for a secret at the end of the address") }
        let name = map.text("header")?.lowercased(), prefix = map.text("prefix") ?? ""
        let means = map.word("by", otherwise: Means.path)
        if means != .path, name == nil { map.problems.add(map.at("header"), "is missing; write the name of the header field") }
        self =
            switch means {
            case .path: .path
            case .header: .header(name: name ?? "", prefix: prefix)
            case .signature:
                .signature(
                    BodySignature(
                        algorithm: map.word("algorithm", otherwise: .sha256), header: name ?? "", prefix: prefix,
                        timestamp: map.text("timestamp")?.lowercased(), skew: map.whole("skew", atLeast: 1) ?? 300))
            }
    }
}

/// An HMAC over the raw body; with a time in a header field of its own, over `TIME.BODY`.
struct BodySignature: Sendable, Hashable {
    enum Algorithm: String, Sendable, CaseIterable { case sha256, sha512 }

    var algorithm: Algorithm
    /// Lower case.
    var header: String
    /// `sha256=`; several signatures may stand in the field, parted by commas.
    var prefix: String
    var timestamp: String?
    /// How old or how far ahead the time may be, in seconds.
    var skew: Int

    /// Whether one of the signatures is by one of the keys.
    func isRight(in request: WebhookRequest, keys: [SymmetricKey]) -> Bool {
        guard let field = request.header(header) else { return false }
        var signed = request.body
        if let timestamp {
            guard let time = request.header(timestamp), !time.isEmpty else { return false }
            signed = Array("\(time).".utf8) + signed
        }
        // Two secrets make two signatures; a thousand would only keep us busy.
        return field.split(separator: ",").prefix(4).map { $0.trimmingSpaces() }.contains { part in
            part.hasPrefix(prefix) && isHMAC(part.dropFirst(prefix.count), of: signed, keys)
        }
    }

    private func isHMAC(_ hex: Substring, of body: [UInt8], _ keys: [SymmetricKey]) -> Bool {
        switch algorithm {
        case .sha256: Signature.isHMAC(hex, by: SHA256.self, of: body, anyOf: keys)
        case .sha512: Signature.isHMAC(hex, by: SHA512.self, of: body, anyOf: keys)
        }
    }

    /// Whether the time of the signature is near enough; true where there is none.
    func isFresh(in request: WebhookRequest, at now: Instant) -> Bool {
        guard let timestamp else { return true }
        guard let time = Instant(gateway: request.header(timestamp)) else { return false }
        return abs(now.milliseconds - time.milliseconds) <= Int64(skew) * 1000
    }
}
