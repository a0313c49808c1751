/// Names, strings, numbers and signs of a Lua source, with their places; comments are passed over.
struct LuaTokens {
    enum Kind: Hashable {
        /// Lua's own words (`if`, `and`) included.
        case name(String)
        case string(String)
        case number
        /// One character: `==` is two signs.
        case sign(Character)
    }

    struct Token {
        var kind: Kind
        var line: Int
        var column: Int
        /// The bytes of the source that it takes, quotes and brackets included.
        var bytes: Range<Int>
    }

    private(set) var all: [Token] = []
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var lineStart = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
        while at < bytes.count { step() }
    }

    private func byte(_ offset: Int = 0) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }

    private mutating func step() {
        switch byte() {
        case UInt8(ascii: "\n"): advance()
        case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"):
            at += 2
            if let level = longBracket() { _ = longString(level) } else { while at < bytes.count, byte() != UInt8(ascii: "\n") { at += 1 } }
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
        case UInt8(ascii: "["):
            if let level = longBracket() {
                let (startLine, column, start) = (line, at - lineStart + 1, at - level - 2)
                let text = longString(level)
                all.append(Token(kind: .string(text), line: startLine, column: column, bytes: start..<at))
            } else {
                sign()
            }
        case let byte where byte.isNameStart:
            let start = at
            while self.byte().isNameStart || self.byte().isDigit { at += 1 }
            let name = String(decoding: bytes[start..<at], as: UTF8.self)
            all.append(Token(kind: .name(name), line: line, column: start - lineStart + 1, bytes: start..<at))
        case let byte where byte.isDigit: number()
        case let byte where byte > 32: sign()
        default: at += 1
        }
    }

    private mutating func sign() {
        all.append(Token(kind: .sign(Character(Unicode.Scalar(byte()))), line: line, column: at - lineStart + 1, bytes: at..<at + 1))
        at += 1
    }

    /// `10`, `0x1F`, `1e-5`; the dots of `1 ..` are not part of it.
    private mutating func number() {
        let start = at
        while byte().isNameStart || byte().isDigit || (byte() == UInt8(ascii: ".") && byte(1).isDigit) {
            let isExponent = byte() | 0x20 == UInt8(ascii: "e")
            at += 1
            if isExponent, byte(1).isDigit, byte() == UInt8(ascii: "-") || byte() == UInt8(ascii: "+") { at += 1 }
        }
        all.append(Token(kind: .number, line: line, column: start - lineStart + 1, bytes: start..<at))
    }

    private mutating func advance() {
        if byte() == UInt8(ascii: "\n") {
            line += 1
            lineStart = at + 1
        }
        at += 1
    }

    private mutating func quoted() {
        let quote = byte()
        at += 1
        let (start, column) = (at, at - lineStart + 1)
        while at < bytes.count, byte() != quote, byte() != UInt8(ascii: "\n") {
            if byte() == UInt8(ascii: "\\") { at += 1 }
            advance()
        }
        let text = String(decoding: bytes[start..<min(at, bytes.count)], as: UTF8.self)
        at = min(at + 1, bytes.count)
        all.append(Token(kind: .string(text), line: line, column: column, bytes: start - 1..<at))
    }

    /// The number of `=` in a long bracket that opens here, and steps behind it; nil when none opens.
    private mutating func longBracket() -> Int? {
        guard byte() == UInt8(ascii: "[") else { return nil }
        var level = 0
        while byte(1 + level) == UInt8(ascii: "=") { level += 1 }
        guard byte(1 + level) == UInt8(ascii: "[") else { return nil }
        at += level + 2
        return level
    }

    private mutating func longString(_ level: Int) -> String {
        let start = at
        let close = [UInt8(ascii: "]")] + [UInt8](repeating: UInt8(ascii: "="), count: level) + [UInt8(ascii: "]")]
        while at < bytes.count {
            if byte() == UInt8(ascii: "]"), bytes[at...].starts(with: close) {
                defer { at += close.count }
                return String(decoding: bytes[start..<at], as: UTF8.self)
            }
            advance()
        }
        return String(decoding: bytes[start..<bytes.count], as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    fileprivate var isNameStart: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
            || self == UInt8(ascii: "_")
    }
}
