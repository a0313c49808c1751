/// Faces made of punctuation, read as the emoji they stand for: `:)` `:-(` `<3` `:D`.
enum Emoticon {
    static func opens(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "=")
    }

    /// The emoji and where the face ends; nil if none stands at `start`, which must follow a blank or open the text.
    static func read(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (emoji: String, end: Int)? {
        guard start == 0 || text[start - 1] == UInt8(ascii: " ") || text[start - 1] == UInt8(ascii: "\n") else { return nil }
        var at = start + 1
        func byte(_ at: Int) -> UInt8 { at < text.count ? text[at] : UInt8(ascii: " ") }
        let emoji: String
        switch text[start] {
        case UInt8(ascii: "<"):
            guard byte(at) == UInt8(ascii: "3") else { return nil }
            emoji = "❤"
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
            if byte(at) == UInt8(ascii: "-") || byte(at) == UInt8(ascii: "'") { at += 1 }
            switch byte(at) {
            case UInt8(ascii: ")"), UInt8(ascii: "]"): emoji = "🙂"
            case UInt8(ascii: "("), UInt8(ascii: "["): emoji = "😢"
            case UInt8(ascii: "D"), UInt8(ascii: "d"), UInt8(ascii: "P"), UInt8(ascii: "p"): emoji = "😁"
            case UInt8(ascii: "*"): emoji = "😘"
            default: return nil
            }
        default: return nil
        }
        let mouth = byte(at)
        while byte(at) == mouth { at += 1 }
        return Folding.isWordByte(byte(at)) ? nil : (emoji, at)
    }
}
