/// Of bytes with a zero at the end.
extension [UInt8] {
    /// The length of the character of several bytes at `at`; nil where it is no UTF-8 (Unicode 16.0, table 3-7).
    func utf8Length(at: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch self[at] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard second.contains(self[at + 1]) else { return nil }
        // Each byte is looked at only when the one before it is not the last of all.
        for next in 2..<4 where next < length {
            guard self[at + next] & 0xC0 == 0x80 else { return nil }
        }
        return length
    }

    /// What four hexadecimal digits say; nil where there are none.
    func codeUnit(at: Int) -> UInt16? {
        var unit: UInt16 = 0
        for place in at..<at + 4 {
            switch self[place] {
            case let byte where byte &- UInt8(ascii: "0") < 10: unit = unit << 4 | UInt16(byte &- UInt8(ascii: "0"))
            case let byte where (byte | 0x20) &- UInt8(ascii: "a") < 6: unit = unit << 4 | UInt16((byte | 0x20) &- UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return unit
    }

    /// A text with its escapes resolved. Half of a surrogate pair alone becomes U+FFFD.
    func unescaped(_ range: Range<Int>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            guard self[at] == UInt8(ascii: "\\") else {
                text.append(self[at])
                at += 1
                continue
            }
            at += 2
            switch self[at - 1] {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"):
                var scalar = UInt32(codeUnit(at: at) ?? 0xFFFD)
                at += 4
                // A pair counts only within the text: after it stands a quote, which is no backslash.
                if 0xD800..<0xDC00 ~= scalar, self[at] == UInt8(ascii: "\\"), self[at + 1] == UInt8(ascii: "u"),
                    let low = codeUnit(at: at + 2), 0xDC00..<0xE000 ~= low
                {
                    scalar = 0x10000 + (scalar - 0xD800) << 10 + UInt32(low) - 0xDC00
                    at += 6
                }
                text.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
            default: text.append(self[at - 1])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
