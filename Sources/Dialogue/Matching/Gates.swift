/// A root of the trie for patterns that wait for something, entered only in a clause that holds all they need.
///
/// `<< @harga {product} >>` begins with words that stand in every other message; from the root that all patterns share
/// it would be carried to the end of each. So such patterns have roots of their own, one for each list of what is
/// needed, filed under the rarest part of it: a clause opens the roots that its own labels are filed under, if
/// everything else that they need occurs as well.
struct Gate: BitwiseCopyable {
    var root: UInt32
    /// Nothing but filler words may stand before it.
    var fromStart: Bool
    /// Its groups, but for the one that it is filed under, are `Gates.labels[first..<end]`; a 0 ends each.
    var first: UInt32 = 0
    var end: UInt32 = 0
}

/// The gates while patterns are compiled.
struct GateList {
    private struct Key: Hashable {
        /// What a match needs: of each group one of its labels.
        var groups: [[UInt32]]
        var fromStart: Bool
    }

    /// Something that more than so many lists of needs name is too common to file anything under.
    private static let mostUses = 128

    fileprivate private(set) var gates: [(gate: Gate, rarest: Int, groups: [[UInt32]])] = []
    private var known: [Key: UInt32] = [:]
    /// By label, how many lists of needs name it.
    private var uses: [UInt32: Int] = [:]
    /// By the pattern's number; nil for those that the shared roots serve in any case.
    private let keys: [Key?]

    init(_ patterns: [Pattern], _ symbols: [String: Symbol]) {
        keys = patterns.map { Self.key($0, symbols) }
        for key in Set(keys.compactMap(\.self)) {
            for label in Set(key.groups.joined()) { uses[label, default: 0] += 1 }
        }
    }

    /// The root for a pattern by its number, or nil where the one that all share serves it: it waits for nothing, has only one need, or
    /// none that is rare, so that it shares its beginning with many.
    mutating func root(of pattern: UInt32, make: () -> UInt32) -> UInt32? {
        guard let key = keys[Int(pattern)] else { return nil }
        if let root = known[key] { return root }
        let costs = key.groups.map { group in group.reduce(0) { $0 + uses[$1, default: 0] } }
        guard let rarest = costs.indices.min(by: { costs[$0] < costs[$1] }), costs[rarest] <= Self.mostUses else { return nil }
        let root = make()
        known[key] = root
        gates.append((Gate(root: root, fromStart: key.fromStart), rarest, key.groups))
        return root
    }

    private static func key(_ pattern: Pattern, _ symbols: [String: Symbol]) -> Key? {
        guard pattern.openGaps > 0 else { return nil }
        let groups = Set(pattern.elements.flatMap(\.needed).map { $0.compactMap { symbols[$0]?.id }.sorted() })
        guard groups.count > 1 else { return nil }
        return Key(groups: groups.sorted { $0.lexicographicallyPrecedes($1) }, fromStart: pattern.fromStart)
    }
}

/// The gates as flat memory; freed by its owner.
struct Gates {
    let gates: UnsafeBufferPointer<Gate>
    /// The gates filed under label `l` are `filed[start[l]..<start[l + 1]]`.
    let start: UnsafeBufferPointer<UInt32>
    let filed: UnsafeBufferPointer<UInt32>
    let labels: UnsafeBufferPointer<UInt32>

    /// One more than the greatest label that a gate names.
    var labelCount: Int { max(0, start.count - 1) }

    init(_ list: GateList) {
        var gates = list.gates.map(\.gate)
        var filings: [(label: UInt32, gate: UInt32)] = []
        var labels: [UInt32] = []
        for (number, (_, rarest, groups)) in list.gates.enumerated() {
            filings += Set(groups[rarest]).map { ($0, UInt32(number)) }
            gates[number].first = UInt32(labels.count)
            for (place, group) in groups.enumerated() where place != rarest { labels += group + [0] }
            gates[number].end = UInt32(labels.count)
        }
        filings.sort { ($0.label, $0.gate) < ($1.label, $1.gate) }
        let greatest = max(filings.last?.label ?? 0, labels.max() ?? 0)
        var start = [UInt32](repeating: 0, count: filings.isEmpty ? 0 : Int(greatest) + 2)
        for filing in filings { start[Int(filing.label) + 1] += 1 }
        for label in start.indices.dropFirst() { start[label] += start[label - 1] }
        self.gates = frozen(gates)
        self.start = frozen(start)
        self.labels = frozen(labels)
        filed = frozen(filings.map(\.gate))
    }

    func deallocate() {
        gates.deallocate()
        start.deallocate()
        filed.deallocate()
        labels.deallocate()
    }
}
