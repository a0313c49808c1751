/// `application/x-www-form-urlencoded`, as the URL standard writes and reads it (https://url.spec.whatwg.org/#application/x-www-form-urlencoded).
enum Form {
    /// Letters, digits and `-._~` as they are, every other byte as `%20`: good in a form, a path and a query.
    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Of a field that comes several times the first. Nil where there is no `=` at all: that is no form.
    static func fields(_ body: [UInt8]) -> [String: String]? {
        guard body.contains(UInt8(ascii: "=")) else { return nil }
        let pairs = body.split(separator: UInt8(ascii: "&")).map { pair in
            let at = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            return (unescaped(pair[..<at]), unescaped(pair[at...].dropFirst()))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// What follows a `%` and is no number stays as it is; bytes that are no UTF-8 become U+FFFD.
    private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = rest.first?.hexDigit, let low = rest.dropFirst().first?.hexDigit {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
