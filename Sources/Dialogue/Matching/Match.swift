/// A slot value that was found in a message: which words hold it, and which value of the caller's it is.
public struct SlotSpan: Sendable, Hashable {
    /// The symbol of `{type}`, or of `@set` for a member found elsewhere.
    public var label: Symbol
    /// The words, by their numbers in the `Reading`.
    public var from: Int32, to: Int32
    /// The caller's number for the value; comes back in `Capture.value`.
    public var value: Int32

    public init(label: Symbol, from: Int32, to: Int32, value: Int32) {
        self.label = label
        self.from = from
        self.to = to
        self.value = value
    }
}

/// That a pattern matched a clause: how well, and which words its slots took.
public struct Match: Sendable, Hashable {
    public let pattern: PatternID
    /// In the order of the message. A name that the pattern uses twice may stand here twice.
    public let captures: [Capture]
    /// The words, numbered from the start of the clause, that its words, set members and typed slots took.
    public let accounted: WordMask
    public let precedence: Precedence

    /// The first capture of that name.
    public subscript(name: String) -> Capture? { captures.first { $0.name == name } }
}

public struct Capture: Sendable, Hashable {
    public let name: String
    /// The words, by their numbers in the `Reading`.
    public let words: Range<Int>
    /// `SlotSpan.value`, or -1 for `{x:any}`.
    public let value: Int32

    package init(name: String, words: Range<Int>, value: Int32) {
        self.name = name
        self.words = words
        self.value = value
    }
}

/// A pattern that matched, and what it lost by to the winner (nil for the winner).
public struct Standing: Sendable, Hashable {
    public let match: Match
    public let lostBy: Precedence.Criterion?
}

/// How much work the last match was.
public struct MatchEffort: Sendable, Hashable {
    /// Partial matches kept, over all positions.
    public var states = 0
    /// Edges looked for.
    public var probes = 0
    /// Edges followed.
    public var steps = 0
    /// Whether the bound was met, so that some partial matches were dropped.
    public var isCut = false
}

/// A set of word numbers; up to 64 words without allocating.
public struct WordMask: Sendable, Hashable {
    private var low: UInt64 = 0
    private var high: [UInt64] = []

    public init() {}

    public mutating func insert(_ word: Int) {
        if word < 64 {
            low |= 1 << UInt64(word)
        } else {
            let place = word / 64 - 1
            if place >= high.count { high += repeatElement(0, count: place + 1 - high.count) }
            high[place] |= 1 << UInt64(word % 64)
        }
    }

    public func contains(_ word: Int) -> Bool {
        if word < 0 { return false }
        if word < 64 { return low >> UInt64(word) & 1 != 0 }
        let place = word / 64 - 1
        return place < high.count && high[place] >> UInt64(word % 64) & 1 != 0
    }

    public var count: Int { high.reduce(low.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }
}
