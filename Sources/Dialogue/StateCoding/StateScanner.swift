/// One value in the bytes of a JSON document. The nodes of a document stand in the order of the bytes: a container,
/// then what is in it; in an object each key, then its value.
struct StateNode {
    enum Kind: UInt8 {
        case null, yes, no, whole, fraction, text, escapedText, array, object
        var isText: Bool { self == .text || self == .escapedText }
    }

    var kind: Kind
    /// Where its text begins in the bytes, and ends: without the quotes.
    var start: Int32
    var end: Int32 = 0
    /// The node after it and all that is in it.
    var after: Int32 = 0
    /// In an object: the key after the one that was asked for last.
    var cursor: Int32 = 0
}

/// Reads a JSON document, RFC 8259, into nodes, in one pass.
struct StateScanner {
    /// With a zero at the end, which no rule takes: so nothing here looks for the end.
    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0
    private var nodes: [StateNode] = []

    static func nodes(of bytes: [UInt8]) throws -> [StateNode] {
        var scanner = StateScanner(bytes: bytes)
        // A conversation has a value or a key every eight bytes.
        scanner.nodes.reserveCapacity(bytes.count / 8 + 8)
        try scanner.value()
        scanner.skipSpace()
        guard scanner.at == bytes.count - 1 else { throw scanner.unexpected("the end") }
        return scanner.nodes
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func value() throws {
        skipSpace()
        switch bytes[at] {
        case UInt8(ascii: "\""): try text()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "{"): try object()
        case UInt8(ascii: "["): try array()
        case UInt8(ascii: "t"): try word("true", .yes)
        case UInt8(ascii: "f"): try word("false", .no)
        case UInt8(ascii: "n"): try word("null", .null)
        default: throw unexpected("a value")
        }
    }

    private mutating func object() throws {
        let object = try open(.object)
        if bytes[at] != UInt8(ascii: "}") {
            repeat {
                skipSpace()
                guard bytes[at] == UInt8(ascii: "\"") else { throw unexpected("a key") }
                let key = nodes.count
                try text()
                skipSpace()
                guard take(":") else { throw unexpected("':'") }
                try value()
                nodes[key].after = Int32(truncatingIfNeeded: nodes.count)
                skipSpace()
            } while take(",")
        }
        try close(object, "}")
    }

    private mutating func array() throws {
        let array = try open(.array)
        if bytes[at] != UInt8(ascii: "]") {
            repeat {
                try value()
                skipSpace()
            } while take(",")
        }
        try close(array, "]")
    }

    private mutating func open(_ kind: StateNode.Kind) throws -> Int {
        guard depth < StateCoder.deepest else { throw malformed("more than \(StateCoder.deepest) containers inside each other") }
        depth += 1
        at += 1
        skipSpace()
        nodes.append(StateNode(kind: kind, start: Int32(truncatingIfNeeded: at), cursor: Int32(truncatingIfNeeded: nodes.count + 1)))
        return nodes.count - 1
    }

    private mutating func close(_ node: Int, _ bracket: Unicode.Scalar) throws {
        guard take(bracket) else { throw unexpected("',' or '\(bracket)'") }
        nodes[node].end = Int32(truncatingIfNeeded: at)
        nodes[node].after = Int32(truncatingIfNeeded: nodes.count)
        depth -= 1
    }

    private mutating func add(_ kind: StateNode.Kind, from start: Int, to end: Int) {
        // The document checks that positions fit.
        nodes.append(
            StateNode(
                kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
                after: Int32(truncatingIfNeeded: nodes.count + 1)))
    }

    private mutating func word(_ word: StaticString, _ kind: StateNode.Kind) throws {
        let start = at
        for byte in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
            guard bytes[at] == byte else { throw unexpected("\(word)") }
            at += 1
        }
        add(kind, from: start, to: at)
    }

    private mutating func number() throws {
        let start = at
        _ = take("-")
        if !take("0") { try digits() }
        var kind = StateNode.Kind.whole
        if take(".") {
            kind = .fraction
            try digits()
        }
        if take("e") || take("E") {
            kind = .fraction
            if !take("+") { _ = take("-") }
            try digits()
        }
        add(kind, from: start, to: at)
    }

    private mutating func digits() throws {
        let start = at
        while bytes[at] &- UInt8(ascii: "0") < 10 { at += 1 }
        if at == start { throw unexpected("a digit") }
    }

    private mutating func text() throws {
        at += 1
        let start = at
        var kind = StateNode.Kind.text
        while true {
            skipPlain()
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                kind = .escapedText
                try skipEscape()
            } else if byte >= 0x80 {
                guard let length = bytes.utf8Length(at: at) else { throw malformed("no UTF-8") }
                at += length
            } else {
                throw unexpected("the end of a text")
            }
        }
        add(kind, from: start, to: at)
        at += 1
    }

    /// Passes over ASCII that stands for itself, eight bytes at a time. The zero at the end is none.
    private mutating func skipPlain() {
        at = bytes.withUnsafeBytes { [at] bytes in
            var at = at
            while at + 8 <= bytes.count {
                let plain = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)).leadingPlain
                at += plain
                if plain < 8 { return at }
            }
            while bytes[at] >= 0x20, bytes[at] < 0x80, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") { at += 1 }
            return at
        }
    }

    private mutating func skipEscape() throws {
        at += 1
        switch bytes[at] {
        case UInt8(ascii: "u"):
            guard bytes.codeUnit(at: at + 1) != nil else { throw malformed("\\u without four hexadecimal digits") }
            at += 5
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            at += 1
        default: throw unexpected("one of the escapes of JSON")
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard bytes[at] == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() {
        while bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
    }

    private func unexpected(_ expected: String) -> DecodingError {
        malformed(at == bytes.count - 1 ? "\(expected) expected, and nothing follows" : "\(expected) expected")
    }

    private func malformed(_ reason: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: [], debugDescription: "no JSON, at byte \(at): \(reason)"))
    }
}
