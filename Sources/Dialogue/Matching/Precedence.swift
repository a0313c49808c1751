/// The order in which matching patterns are preferred: the greater one wins, and nothing else decides.
///
/// Compared one after the other, each only if all before it are equal:
///
/// 1. `priority`, as the shop wrote it; more wins.
/// 2. The share of the clause's content words accounted for (`accounted` of `content`); more wins. Words,
///    set members and typed slots account for the words they cover; gaps and `{x:any}` do not, and filler
///    words do not count.
/// 3. `literals`: words of the message taken by words and set members of the pattern; more wins.
/// 4. `slots`: typed slots filled; more wins.
/// 5. `gaps`: open gaps as written, each `*`, `*3`, `{x:any}`, and each `<< >>` of two or more; fewer win.
/// 6. `origin`: the shop's own before plugins.
/// 7. `place`: which was added first, that is, file and line. `bot check` reports this as a tie.
///
/// Within one pattern the best way to match is chosen by 2 and 3 and 4, then the leftmost start, then the
/// longest; then the last element takes the most words it can, so an earlier gap takes the fewest.
public struct Precedence: Sendable, Hashable {
    public var priority: Int32
    public var accounted: Int32
    public var content: Int32
    public var literals: Int32
    public var slots: Int32
    public var gaps: Int32
    public var origin: Origin
    public var place: Int32

    package init(
        priority: Int32 = 0, accounted: Int32, content: Int32, literals: Int32 = 0, slots: Int32 = 0, gaps: Int32 = 0,
        origin: Origin = .shop, place: Int32 = 0
    ) {
        self.priority = priority
        self.accounted = accounted
        self.content = content
        self.literals = literals
        self.slots = slots
        self.gaps = gaps
        self.origin = origin
        self.place = place
    }

    /// Who wrote a pattern.
    public enum Origin: UInt8, Sendable, Hashable, BitwiseCopyable {
        case plugin, shop
    }

    /// The part of the order that decided between two patterns.
    public enum Criterion: Sendable, Hashable, CaseIterable {
        case priority, share, literals, slots, gaps, origin, place
    }

    /// What decides between this and `other`, and whether this one wins; nil when they are equal.
    public func decision(over other: Precedence) -> (by: Criterion, wins: Bool)? {
        for criterion in Criterion.allCases {
            let (mine, theirs) = (measure(criterion, beside: other), other.measure(criterion, beside: self))
            if mine != theirs { return (criterion, mine > theirs) }
        }
        return nil
    }

    /// One part of the order as a number, of which more wins.
    private func measure(_ criterion: Criterion, beside other: Precedence) -> Int64 {
        switch criterion {
        case .priority: Int64(priority)
        case .share: Int64(accounted) * Int64(max(1, other.content))
        case .literals: Int64(literals)
        case .slots: Int64(slots)
        case .gaps: -Int64(gaps)
        case .origin: Int64(origin.rawValue)
        case .place: -Int64(place)
        }
    }
}

extension Precedence: Comparable {
    public static func < (a: Self, b: Self) -> Bool { b.decision(over: a)?.wins ?? false }
}
