/// Which pattern, as a number in the order in which they were added to an index.
public struct PatternID: Sendable, Hashable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
}

/// All patterns of a shop, compiled into one trie; never changes, so that any number of threads may match on it.
///
/// Patterns with a common start are one path, so a message pays for the starts that its own words, sets and slots
/// spell, not for the number of patterns. Measured on 100,000 generated patterns: `docs/performance.md`.
public struct PatternIndex: Sendable {
    let store: PatternStore

    /// How many patterns there are.
    public var count: Int { store.patterns.count }
    /// How many trie nodes they share.
    public var nodeCount: Int { store.nodes.count }

    /// Takes patterns one after the other; the order of adding is the last criterion of `Precedence`.
    public struct Builder {
        private var patterns: [Pattern] = []
        private var entries: [PatternStore.Entry] = []
        /// Of all labels that patterns name.
        private var symbols: [String: Symbol] = [:]
        private var negations: [UInt32] = []
        private var captureNames = CaptureNames()

        public init() {}

        /// Files `pattern`; its words, `@sets` and `{types}` get symbols in `vocabulary`.
        public mutating func add(
            _ pattern: Pattern, priority: Int32 = 0, origin: Precedence.Origin = .shop,
            vocabulary: inout Vocabulary
        ) -> PatternID {
            let forbidden = pattern.negations.compactMap(\.label).map { vocabulary.intern($0).id }
            for label in pattern.elements.flatMap(\.labels) { symbols[label] = vocabulary.intern(label) }
            patterns.append(pattern)
            entries.append(
                PatternStore.Entry(
                    priority: priority, gaps: UInt16(pattern.openGaps), origin: origin, toEnd: pattern.toEnd,
                    firstName: UInt32(captureNames.list.count), firstNegation: UInt32(negations.count),
                    negationCount: UInt32(forbidden.count)))
            negations += forbidden
            for element in pattern.elements { captureNames.add(element) }
            return PatternID(rawValue: Int32(patterns.count - 1))
        }

        /// The index of what was added; `sets` says which words are members of the sets that patterns name.
        public consuming func build(sets: WordSets = WordSets()) -> PatternIndex {
            let compiler = PatternCompiler(patterns, symbols)
            var trie = compiler.trie
            let accepts = rank(compiler.accepts, &trie)
            return PatternIndex(
                store: PatternStore(
                    trie: trie, gates: compiler.gates, accepts: accepts, patterns: entries, negations: negations,
                    names: captureNames, sets: sets))
        }

        /// Gives each pattern its rank by what is known before any message, and lists the ends of each node
        /// best first, so that the first one that holds is the best of its node.
        private mutating func rank(_ ends: [(node: UInt32, pattern: UInt32)], _ trie: inout Trie) -> [UInt32] {
            let ranked = entries.indices.sorted { entries[$0].standing < entries[$1].standing }
            for (rank, pattern) in ranked.enumerated() { entries[pattern].rank = UInt32(rank) }
            let byPriority = ranked.sorted { entries[$0].priority > entries[$1].priority }
            var turn = [UInt64](repeating: 0, count: entries.count)
            for (place, pattern) in byPriority.enumerated() { turn[pattern] = UInt64(place) }
            let sorted = ends.map { UInt64($0.node) << 32 | turn[Int($0.pattern)] }.sorted()

            var accepts: [UInt32] = []
            accepts.reserveCapacity(sorted.count)
            for (place, end) in sorted.enumerated() {
                let node = UInt32(end >> 32)
                if place == 0 || UInt32(sorted[place - 1] >> 32) != node { trie.setAccepts(node, place) }
                let isLast = place == sorted.count - 1 || UInt32(sorted[place + 1] >> 32) != node
                accepts.append(UInt32(byPriority[Int(end & 0xFFFF_FFFF)]) | (isLast ? PatternStore.lastAccept : 0))
            }
            return accepts
        }
    }
}

/// The names of all captures of all patterns, in the order in which the compiler numbers them.
struct CaptureNames {
    /// Each name once.
    private(set) var names: [String] = []
    /// For each capture, the place of its name.
    private(set) var list: [UInt32] = []
    private var known: [String: UInt32] = [:]

    mutating func add(_ element: Pattern.Element) {
        switch element {
        case .slot(let name, _), .any(let name): add(name)
        case .word, .set, .gap: break
        case .optional(let inner), .allOf(let inner): for element in inner { add(element) }
        case .oneOf(let alternatives): for element in alternatives.joined() { add(element) }
        }
    }

    private mutating func add(_ name: String) {
        if let place = known[name] { return list.append(place) }
        let place = UInt32(names.count)
        known[name] = place
        names.append(name)
        list.append(place)
    }
}
