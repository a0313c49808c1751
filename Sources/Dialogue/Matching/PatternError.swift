/// What is wrong in one pattern line, as facts; one parse reports all that it finds.
public struct PatternErrors: Error, Sendable, Hashable {
    public let all: [PatternError]
}

public struct PatternError: Error, Sendable, Hashable {
    public let kind: Kind
    /// Where, in UTF-8 offsets into the pattern line; never empty unless the line is.
    public let range: Range<Int>
    /// A name that exists and is spelled like the one written.
    public var suggestion: String?

    public enum Kind: Sendable, Hashable {
        /// An opening bracket without its end; the range is the bracket.
        case unclosed(Bracket)
        /// A sign that nothing has opened, or that means nothing here.
        case stray(String)
        case empty(Bracket)
        case emptyPattern
        /// `(a|)`
        case emptyAlternative
        /// A word of which normalising leaves nothing.
        case emptyWord(String)
        /// After `@`, or within `{}`.
        case badName(String)
        case unknownSet(String)
        case unknownType(String)
        /// `*0`, `*99`
        case badGap
        /// `harga*`: a gap stands for whole words.
        case gapTouchesWord
        case misplacedStart
        case misplacedEnd
        /// `!` within brackets.
        case misplacedNegation
        /// `!` before something that is not a word, set, slot, or a choice of these.
        case badNegation
        /// Not within `<< >>`.
        case notInAnyOrder(String)
        case tooManyElements
        case tooManyItems
        case tooDeep
        /// It would match every message.
        case requiresNothing
    }

    public enum Bracket: String, Sendable, Hashable {
        case round = "(", square = "[", curly = "{", angle = "<<"

        public var closing: String {
            switch self {
            case .round: ")"
            case .square: "]"
            case .curly: "}"
            case .angle: ">>"
            }
        }
    }
}

extension PatternError: CustomStringConvertible {
    /// What is wrong, then what was expected.
    public var description: String {
        let known = suggestion.map { "; did you mean '\($0)'?" } ?? ""
        return "\(kind.finding); \(kind.expected)\(known)"
    }
}

extension PatternError.Kind {
    public var finding: String {
        switch self {
        case .unclosed(let bracket): "'\(bracket.rawValue)' is never closed"
        case .stray(let sign): "'\(sign)' means nothing here"
        case .empty(let bracket): "'\(bracket.rawValue) \(bracket.closing)' holds nothing"
        case .emptyPattern: "the pattern is empty"
        case .emptyAlternative: "an alternative is empty"
        case .emptyWord(let word): "nothing is left of '\(word)' when a message is read"
        case .badName(let name): name.isEmpty ? "a name is missing" : "'\(name)' is no name"
        case .unknownSet(let name): "no word set '@\(name)'"
        case .unknownType(let name): "no slot type '\(name)'"
        case .badGap: "a gap of that size is not possible"
        case .gapTouchesWord: "'*' stands for whole words, not for a part of one"
        case .misplacedStart: "'^' is not at the start"
        case .misplacedEnd: "'$' is not at the end"
        case .misplacedNegation: "'!' stands within brackets"
        case .badNegation: "'!' has nothing to forbid"
        case .notInAnyOrder(let what): "\(what) stands within '<< >>'"
        case .tooManyElements: "the pattern has more than \(Pattern.Limit.elements) elements"
        case .tooManyItems: "'<< >>' holds more than \(Pattern.Limit.items) items"
        case .tooDeep: "brackets are nested more than \(Pattern.Limit.depth) deep"
        case .requiresNothing: "the pattern matches every message"
        }
    }

    /// What to write instead.
    public var expected: String {
        switch self {
        case .unclosed(let bracket): "expected '\(bracket.closing)'"
        case .stray("<"), .stray(">"): "expected '<< … >>'"
        case .stray: "expected a word, or one of ( [ { @ * <<"
        case .empty: "expected a word within"
        case .emptyPattern: "expected a word, a set or a slot"
        case .emptyAlternative: "expected words on both sides of '|', or '[ ]' for what may be left out"
        case .emptyWord: "expected a word with a letter, digit or emoji"
        case .badName: "expected letters, digits and '_', as in {product}, {n:quantity}, @kak"
        case .unknownSet: "expected a declared word set"
        case .unknownType: "expected a slot type"
        case .badGap: "expected '*', or '*1' to '*\(Pattern.Limit.gap)'"
        case .gapTouchesWord: "expected a space beside it"
        case .misplacedStart: "expected '^' before everything else"
        case .misplacedEnd: "expected '$' after everything else"
        case .misplacedNegation: "expected it outside: it holds for the whole clause"
        case .badNegation: "expected !word, !(one|another), !@set or !{slot}"
        case .notInAnyOrder: "expected words, sets, slots, or choices of these"
        case .tooManyElements, .tooManyItems, .tooDeep: "expected several shorter patterns"
        case .requiresNothing: "expected a word, set or slot that cannot be left out"
        }
    }
}
