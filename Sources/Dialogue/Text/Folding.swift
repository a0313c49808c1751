/// Case folding of words, without Foundation.
///
/// ASCII is folded inline where it is scanned. What is here is for the rest: full-width and
/// mathematical letters and digits become ASCII, Latin letters lose their accents, combining marks
/// and invisible characters go. Not done: normalisation of other scripts (NFC, NFKC).
enum Folding {
    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 {
        isCapital(byte) ? byte | 0x20 : byte
    }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    @inline(__always)
    static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    @inline(__always)
    static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

    @inline(__always)
    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    /// Latin-1 letters U+00C0 to U+00FF without their accents; `.` where there is no single letter.
    private static let latin1 = Array("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y".utf8)

    /// Adds the folded form of `scalar` to `bytes`; nothing for marks and invisible characters.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let code = scalar.value
        switch code {
        case 0..<0x80:
            bytes.append(lowered(UInt8(code)))
        case 0xC0...0xFF where latin1[Int(code - 0xC0)] != UInt8(ascii: "."):
            bytes.append(latin1[Int(code - 0xC0)])
        case 0xFF01...0xFF5E:  // full-width forms of ! to ~
            bytes.append(lowered(UInt8(code - 0xFEE0)))
        case 0x1D400...0x1D6A3:  // mathematical letters, 26 capitals and 26 small ones a style
            bytes.append(UInt8(ascii: "a") + UInt8((code - 0x1D400) % 26))
        case 0x1D7CE...0x1D7FF:  // mathematical digits
            bytes.append(UInt8(ascii: "0") + UInt8((code - 0x1D7CE) % 10))
        case 0x1F3FB...0x1F3FF:  // skin tones
            break
        default:
            if ScalarClass(scalar) == .invisible { return }
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    static func folded(_ text: some Sequence<Unicode.Scalar>) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text { append(scalar, to: &bytes) }
        return bytes
    }

    static func folded(_ text: String) -> String {
        String(decoding: folded(text.unicodeScalars), as: UTF8.self)
    }

    /// The folded bytes of a word as written.
    static func folded(_ written: ArraySlice<UInt8>) -> [UInt8] {
        if written.allSatisfy({ $0 < 0x80 }) { return written.map(lowered) }
        return folded(String(decoding: written, as: UTF8.self).unicodeScalars)
    }
}

/// What a character beyond ASCII means to the scanner.
enum ScalarClass: Equatable {
    case word, invisible, emoji, comma, stop, question, line, space

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x3001, 0xFF0C, 0xFF1B, 0x060C, 0x061B: self = .comma
        case 0x2026, 0x3002, 0xFF01, 0xFF0E, 0x2755, 0x2757: self = .stop
        case 0xFF1F, 0x061F, 0x203D, 0x2753, 0x2754: self = .question
        case 0x85, 0x2028, 0x2029: self = .line
        case 0x1F1E6...0x1F1FF: self = .emoji
        default:
            let properties = scalar.properties
            if scalar.value >= 0x203C, properties.isEmoji {
                self = .emoji
                return
            }
            switch properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .decimalNumber, .letterNumber, .otherNumber:
                self = .word
            case .nonspacingMark, .spacingMark, .enclosingMark, .format:
                self = .invisible
            default:
                self = .space
            }
        }
    }
}
