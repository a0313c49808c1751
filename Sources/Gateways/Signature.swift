package import Crypto

/// Proofs that a body comes from who shares a secret with us.
package enum Signature {
    /// Whether `hex` is the HMAC of the bytes under any of the keys (RFC 2104). In constant time for each key.
    ///
    /// Only lower-case digits count, as every gateway writes them. Give the bytes as they came: Meta escapes `/` and what is
    /// not ASCII in its own way, so a document that was read and written again has another signature.
    package static func isHMAC<Hash: HashFunction>(
        _ hex: some StringProtocol, by hash: Hash.Type, of bytes: [UInt8], anyOf keys: [SymmetricKey]
    ) -> Bool {
        // A text from the network is in one piece, and is read there.
        let code = hex.utf8.withContiguousStorageIfAvailable { self.bytes(ofHex: $0) } ?? self.bytes(ofHex: Array(hex.utf8))
        guard let code, code.count == Hash.Digest.byteCount else { return false }
        return keys.contains { HMAC<Hash>.isValidAuthenticationCode(code, authenticating: bytes, using: $0) }
    }

    /// The secrets in force, old and new while one takes the other's place. An empty one is none: anybody could sign with it.
    package static func keys(_ secrets: [String]) -> [SymmetricKey] {
        secrets.filter { !$0.isEmpty }.map { SymmetricKey(data: Array($0.utf8)) }
    }

    private static func bytes(ofHex hex: some Collection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        var high: UInt8?
        for digit in hex {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return high == nil ? bytes : nil
    }
}
