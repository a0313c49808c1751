extension Pattern {
    /// The pattern written in `line`, or everything that is wrong with it.
    ///
    /// - Parameters:
    ///   - wordSets: The declared sets, so that an unknown one is found here; nil to take any name.
    ///   - slotTypes: The same for slot types; `any` is always one.
    ///   - canonical: A word as written to the form that a message is read into; "" if nothing is left.
    public init(
        parsing line: String, wordSets: [String]? = nil, slotTypes: [String]? = nil,
        canonical: (String) -> String
    ) throws(PatternErrors) {
        let (pattern, errors) = withoutActuallyEscaping(canonical) { canonical in
            var parser = PatternParser(text: Array(line.utf8), wordSets: wordSets, slotTypes: slotTypes, canonical: canonical)
            let pattern = parser.parse()
            return (pattern, parser.errors)
        }
        if !errors.isEmpty {
            throw PatternErrors(all: errors.sorted { $0.range.lowerBound < $1.range.lowerBound })
        }
        self = pattern
    }
}

/// Reads one pattern line by recursive descent; after an error it goes on, to find the next one.
struct PatternParser {
    let text: [UInt8]
    let wordSets: [String]?
    let slotTypes: [String]?
    let canonical: (String) -> String

    var at = 0
    var errors: [PatternError] = []
    fileprivate var elementCount = 0
    fileprivate var gaveUp = false
    var brackets: [PatternError.Bracket] = []

    mutating func parse() -> Pattern {
        var pattern = Pattern(elements: [])
        var endSign: Range<Int>?
        skipSpaces()
        if at == text.count {
            report(.emptyPattern, 0..<text.count)
            return pattern
        }
        while at < text.count {
            let start = at
            if take("^") {
                if pattern.fromStart || !pattern.elements.isEmpty { report(.misplacedStart, start..<at) }
                pattern.fromStart = true
            } else if take("$") {
                if endSign != nil { report(.misplacedEnd, start..<at) }
                endSign = start..<at
                pattern.toEnd = true
            } else if take("!") {
                pattern.negations += negation(from: start)
            } else if let element = element() {
                if let sign = endSign { report(.misplacedEnd, sign) }
                endSign = nil
                pattern.elements.append(element)
            }
            skipSpaces()
        }
        if errors.isEmpty, !pattern.requiresSomething { report(.requiresNothing, 0..<text.count) }
        return pattern
    }

    // MARK: Elements

    /// One element, or nil after an error; always moves on.
    mutating func element() -> Pattern.Element? {
        let start = at
        elementCount += 1
        if elementCount > Pattern.Limit.elements { return giveUp(.tooManyElements, start) }
        switch text[at] {
        case UInt8(ascii: "("): return group(.round).map { .oneOf($0) }
        case UInt8(ascii: "["): return group(.square).map { .optional($0.count == 1 ? $0[0] : [.oneOf($0)]) }
        case UInt8(ascii: "{"): return slot()
        case UInt8(ascii: "@"): return wordSet()
        case UInt8(ascii: "*"): return gap()
        case UInt8(ascii: "<") where looking(at: "<<"): return anyOrder()
        default: break
        }
        if isWordByte(text[at]) { return word() }
        at += looking(at: ">>") ? 2 : 1
        let sign = string(start..<at)
        switch sign {
        case "!": report(.misplacedNegation, start..<at)
        case "^": report(.misplacedStart, start..<at)
        case "$": report(.misplacedEnd, start..<at)
        default: report(.stray(sign), start..<at)
        }
        return nil
    }

    private mutating func word() -> Pattern.Element? {
        let start = at
        while at < text.count, isWordByte(text[at]) { at += 1 }
        if at < text.count, text[at] == UInt8(ascii: "*") { report(.gapTouchesWord, start..<at + 1) }
        let written = string(start..<at)
        let form = canonical(written)
        if form.isEmpty { report(.emptyWord(written), start..<at) }
        return .word(form)
    }

    private mutating func wordSet() -> Pattern.Element? {
        let start = at
        at += 1
        guard let name = name(from: start) else { return nil }
        if let wordSets, !wordSets.contains(name) {
            report(.unknownSet(name), start..<at, suggestion: Suggestion.nearest(to: name, in: wordSets))
        }
        return .set(name)
    }

    private mutating func slot() -> Pattern.Element? {
        let start = at
        at += 1
        guard let close = text[at...].firstIndex(of: UInt8(ascii: "}")) else {
            report(.unclosed(.curly), start..<start + 1)
            at = text.count
            return nil
        }
        guard let name = name(from: at) else {
            at = close + 1
            return nil
        }
        var type = name
        var typeStart = start + 1
        if take(":") {
            typeStart = at
            guard let named = self.name(from: at) else {
                at = close + 1
                return nil
            }
            type = named
        }
        defer { at = close + 1 }
        if at != close {
            report(.badName(string(start + 1..<close)), start + 1..<close)
            return nil
        }
        if type == "any" {
            if isInAnyOrder { report(.notInAnyOrder("'{\(name):any}'"), start..<close + 1) }
            return .any(name: name)
        }
        if let slotTypes, !slotTypes.contains(type) {
            report(
                .unknownType(type), typeStart..<typeStart + type.utf8.count,
                suggestion: Suggestion.nearest(to: type, in: slotTypes + ["any"]))
        }
        return .slot(name: name, type: type)
    }

    private mutating func gap() -> Pattern.Element? {
        let start = at
        at += 1
        var digits = 0
        while at + digits < text.count, isDigit(text[at + digits]) { digits += 1 }
        let most = Int(string(at..<at + digits))
        at += digits
        if at < text.count, isWordByte(text[at]) || text[at] == UInt8(ascii: "*") {
            report(.gapTouchesWord, start..<at + 1)
        }
        if digits > 0, !(1...Pattern.Limit.gap).contains(most ?? 0) { report(.badGap, start..<at) }
        if isInAnyOrder { report(.notInAnyOrder("'*'"), start..<at) }
        return .gap(most: most)
    }
}

// MARK: Reading bytes

extension PatternParser {
    var isInAnyOrder: Bool { brackets.contains(.angle) }

    private func looking(at sign: String) -> Bool {
        var place = at
        for byte in sign.utf8 {
            if place == text.count || text[place] != byte { return false }
            place += 1
        }
        return true
    }

    mutating func take(_ sign: String) -> Bool {
        guard looking(at: sign) else { return false }
        at += sign.utf8.count
        return true
    }

    /// Whether here ends a bracket further out, so that the innermost one was forgotten.
    func closesOuter() -> Bool {
        brackets.dropLast().contains { looking(at: $0.closing) }
            && brackets.last.map { !looking(at: $0.closing) } ?? false
    }

    mutating func skipSpaces() {
        while at < text.count, isSpace(text[at]) { at += 1 }
    }

    /// A name of letters, digits and `_`; on anything else an error from `start` on, and nil.
    private mutating func name(from start: Int) -> String? {
        let first = at
        while at < text.count, isNameByte(text[at]) { at += 1 }
        if at > first { return string(first..<at) }
        while at < text.count, isWordByte(text[at]) { at += 1 }
        report(.badName(string(first..<at)), start..<max(at, min(start + 1, text.count)))
        return nil
    }

    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    /// Ends the parse at a limit; what the rest of the line leaves open is not worth reporting.
    mutating func giveUp<T>(_ kind: PatternError.Kind, _ start: Int) -> T? {
        report(kind, start..<text.count)
        gaveUp = true
        at = text.count
        return nil
    }

    mutating func report(_ kind: PatternError.Kind, _ range: Range<Int>, suggestion: String? = nil) {
        if gaveUp { return }
        errors.append(PatternError(kind: kind, range: range, suggestion: suggestion))
    }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isNameByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
}

/// Anything but space and the signs of the pattern language.
private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "*"), UInt8(ascii: "^"), UInt8(ascii: "$"):
        false
    default: !isSpace(byte)
    }
}
