import Crypto
import HTTPTypes
import Hummingbird

/// The least that a hook of this gateway can do in this framework.
func bareRouter() -> Router<BasicRequestContext> {
    let key = SymmetricKey(data: Array(secret.utf8))
    let name = HTTPField.Name("X-Hub-Signature-256")!  // A token, as names are to be.
    let router = Router()
    router.post("/hook") { request, _ in
        let body = try await request.body.collect(upTo: 4 << 20)
        guard let signature = request.headers[name], signature.utf8.starts(with: "sha256=".utf8), let code = bytes(ofHex: Array(signature.utf8.dropFirst(7))),
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: body.readableBytesView, using: key)
        else { return Response(status: .unauthorized) }
        return Response(status: .ok)
    }
    return router
}

private func bytes(ofHex hex: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    var digits = hex.makeIterator()
    while let high = digits.next() {
        guard let low = digits.next(), let high = value(high), let low = value(low) else { return nil }
        bytes.append(high << 4 | low)
    }
    return bytes
}

private func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
}
