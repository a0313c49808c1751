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

    /// Whether one of the signatures is that of one of the secrets. Hexadecimal digits are lower case, as every gateway writes them.
    func isRight(in request: WebhookRequest, secrets: [String]) -> Bool {
        guard let field = request.header(header) else { return false }
        var signed = request.body
        if let timestamp {
            guard let time = request.header(timestamp), !time.isEmpty else { return false }
            signed = Array("\(time).".utf8) + signed
        }
        // Two secrets make two signatures; a thousand would only keep us busy.
        let given = field.split(separator: ",").prefix(4).compactMap { part in
            let part = part.trimmingSpaces()
            return part.hasPrefix(prefix) ? Self.bytes(part.dropFirst(prefix.count)) : nil
        }
        return secrets.filter { !$0.isEmpty }.contains { secret in given.contains { isCode($0, of: signed, secret) } }
    }

    /// Whether the time of the signature is near enough; true where there is none.
    func isFresh(in request: WebhookRequest, at now: Instant) -> Bool {
        guard let timestamp else { return true }
        guard let time = Instant(gateway: request.header(timestamp)) else { return false }
        return abs(now.milliseconds - time.milliseconds) <= Int64(skew) * 1000
    }

    /// In constant time: swift-crypto's comparison.
    private func isCode(_ code: [UInt8], of body: [UInt8], _ secret: String) -> Bool {
        let key = SymmetricKey(data: Array(secret.utf8))
        return switch algorithm {
        case .sha256: HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: body, using: key)
        case .sha512: HMAC<SHA512>.isValidAuthenticationCode(code, authenticating: body, using: key)
        }
    }

    private static func bytes(_ hex: Substring) -> [UInt8]? {
        let digits = hex.utf8.map { digit in
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
            default: UInt8.max
            }
        }
        guard !digits.isEmpty, digits.count % 2 == 0, digits.allSatisfy({ $0 < 16 }) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
