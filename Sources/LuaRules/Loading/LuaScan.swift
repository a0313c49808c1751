/// The calls in a Lua source that name things by a literal: `chat:say("price", { product = p })`.
///
/// A scan of tokens, not a parse: it sees what is written, so that wrong names are found while the
/// shop loads and not when a customer meets them.
struct LuaScan {
    struct Call: Hashable {
        /// `chat`, or whatever stands before the colon.
        var object: String
        var method: String
        var name: String
        /// Line and UTF-8 column of the name, from 1; the quotes do not count.
        var line: Int
        var column: Int
        /// The keys of the table that follows the name; empty when there is none, nil when what follows
        /// is not a table written here.
        var keys: [String]?
    }

    private(set) var calls: [Call] = []
    /// The keys handed over where `chat:say` is given a reply that is worked out, as in
    /// `chat:say(open and "open" or "closed", { … })`; nil where they are not written out.
    private(set) var workedOutSays: [[String]?] = []

    init(_ source: String) {
        let tokens = LuaTokens(source).all
        for at in tokens.indices {
            guard at + 3 < tokens.count, case .name(let object) = tokens[at].kind, tokens[at + 1].kind == .sign(":"),
                case .name(let method) = tokens[at + 2].kind
            else { continue }
            var next = at + 3
            let hasParenthesis = tokens[next].kind == .sign("(")
            if hasParenthesis { next += 1 }
            guard next < tokens.count, case .string(let name) = tokens[next].kind, !hasParenthesis || Self.endsArgument(tokens, next) else {
                if object == "chat", method == "say", hasParenthesis { workedOutSays.append(Self.keysOfSecond(tokens, from: next)) }
                continue
            }
            let token = tokens[next]
            next += 1
            calls.append(
                Call(
                    object: object, method: method, name: name, line: token.line, column: token.column,
                    keys: Self.keys(tokens, after: next, inParentheses: hasParenthesis)))
        }
    }

    /// Whether the string at `at` is the whole argument.
    private static func endsArgument(_ tokens: [LuaTokens.Token], _ at: Int) -> Bool {
        guard at + 1 < tokens.count else { return false }
        return tokens[at + 1].kind == .sign(",") || tokens[at + 1].kind == .sign(")")
    }

    /// The keys of the second argument, where the first begins at `start`.
    private static func keysOfSecond(_ tokens: [LuaTokens.Token], from start: Int) -> [String]? {
        var depth = 0
        for at in start..<tokens.count {
            switch tokens[at].kind {
            case .sign("("), .sign("{"), .sign("["): depth += 1
            case .sign(")") where depth == 0: return []
            case .sign(")"), .sign("}"), .sign("]"): depth -= 1
            case .sign(",") where depth == 0: return keys(tokens, after: at, inParentheses: true)
            default: break
            }
        }
        return nil
    }

    private static func keys(_ tokens: [LuaTokens.Token], after start: Int, inParentheses: Bool) -> [String]? {
        guard inParentheses, start < tokens.count else { return [] }
        if tokens[start].kind == .sign(")") { return [] }
        guard start + 1 < tokens.count, tokens[start].kind == .sign(","), tokens[start + 1].kind == .sign("{") else { return nil }
        var keys: [String] = []
        var depth = 1
        var at = start + 2
        while at < tokens.count, depth > 0 {
            switch tokens[at].kind {
            case .sign("{"), .sign("("), .sign("["): depth += 1
            case .sign("}"), .sign(")"), .sign("]"): depth -= 1
            case .name(let name) where depth == 1 && at + 1 < tokens.count && tokens[at + 1].kind == .sign("="):
                if tokens[at - 1].kind == .sign("{") || tokens[at - 1].kind == .sign(",") { keys.append(name) }
            default: break
            }
            at += 1
        }
        return keys
    }
}

/// Names, strings and signs of a Lua source, with their places; comments and numbers are passed over.
struct LuaTokens {
    enum Kind: Hashable {
        case name(String)
        case string(String)
        case sign(Character)
    }

    struct Token {
        var kind: Kind
        var line: Int
        var column: Int
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
                let (startLine, column) = (line, at - lineStart + 1)
                all.append(Token(kind: .string(longString(level)), line: startLine, column: column))
            } else {
                sign()
            }
        case let byte where byte.isNameStart:
            let start = at
            while self.byte().isNameStart || self.byte().isDigit { at += 1 }
            all.append(Token(kind: .name(String(decoding: bytes[start..<at], as: UTF8.self)), line: line, column: start - lineStart + 1))
        case let byte where byte > 32 && !byte.isDigit: sign()
        default: at += 1
        }
    }

    private mutating func sign() {
        all.append(Token(kind: .sign(Character(Unicode.Scalar(byte()))), line: line, column: at - lineStart + 1))
        at += 1
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
        all.append(Token(kind: .string(text), line: line, column: column))
        at += 1
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
