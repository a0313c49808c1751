import Crypto

/// An id for what a gateway sends without one: the same words make the same id.
struct Fingerprint {
    private var hash = SHA256()

    /// Each part counts for itself: `ab`, `c` is not `a`, `bc`.
    init(_ parts: [String]) {
        for part in parts {
            hash.update(data: Array("\(part.utf8.count):".utf8))
            hash.update(data: Array(part.utf8))
        }
    }

    /// 32 hexadecimal digits: half of a SHA-256.
    var text: String {
        hash.finalize().prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
