/// Finds the patterns that match a clause.
///
/// **Worst case.** A clause of n words, whatever the patterns, keeps at most m = min(1,024, 262,144 / (n + 1)) partial
/// matches a position, so at most 262,144 in all (`MatchEffort.states`), and opens at most m gates. It looks up one edge
/// for each of both and each arc from their position (`probes`), follows at most 4 m (n + 1) edges (`steps`), and checks at
/// most m (n + 1) pattern ends. No step is taken back. To find the gates it looks once at each that is filed under a
/// label of the clause. Where that bound drops something, what stays depends on nothing but the patterns and the
/// message, and `effort.isCut` says so. Below it the cost is the number of patterns of which all that they need occurs,
/// and of starts of the others that the message's words spell.
///
/// It owns the memory that a match needs and keeps it from message to message, so it is for one thread at a time:
/// one matcher a worker, any number of them on one index.
public final class Matcher {
    public let index: PatternIndex
    /// How much work the last call was.
    public private(set) var effort = MatchEffort()

    /// A clause is matched up to this many words; what is behind them is not seen.
    public static let mostWords = 4_096
    /// Partial matches that one clause may cost.
    public static let mostStates = 262_144

    private var lattice = Lattice()
    private var simulation = Simulation()

    public init(_ index: PatternIndex) { self.index = index }

    deinit {
        lattice.free()
        simulation.free()
    }

    /// The match that wins by `Precedence`, or nil if no pattern matches these words.
    ///
    /// - Parameter slots: What slot values stand in the message; those outside of `words` are passed over.
    public func best(in reading: Reading, words: Range<Int>, slots: [SlotSpan] = []) -> Match? {
        defer { simulation.giveBack() }
        return run(reading, words, slots, all: false).map { describe($0, words.lowerBound) }
    }

    /// Every pattern that matches, the winner first, each with what it lost by.
    ///
    /// For explaining: costs a sort and allocations for each pattern that matches.
    public func all(in reading: Reading, words: Range<Int>, slots: [SlotSpan] = []) -> [Standing] {
        defer { simulation.giveBack() }
        _ = run(reading, words, slots, all: true)
        var best: [UInt32: Simulation.Hit] = [:]
        for hit in simulation.hits {
            if let known = best[hit.pattern], !simulation.isBetterWay(hit, than: known) { continue }
            best[hit.pattern] = hit
        }
        let matches = best.values.map { describe($0, words.lowerBound) }.sorted { $0.precedence > $1.precedence }
        return matches.map { Standing(match: $0, lostBy: matches[0].precedence.decision(over: $0.precedence)?.by) }
    }

    /// What patterns see of these words: to be read before the next call.
    func view(of reading: Reading, words: Range<Int>, slots: [SlotSpan]) -> Lattice {
        lattice.fill(reading, words.clamped(to: 0..<reading.words.count), slots, index.store)
        return lattice
    }

    private func run(_ reading: Reading, _ words: Range<Int>, _ slots: [SlotSpan], all: Bool) -> Simulation.Hit? {
        let words = words.clamped(to: 0..<reading.words.count).prefix(Self.mostWords)
        // Moved out and in again, so that the loops work on locals and not on fields of a class.
        var lattice = self.lattice
        var simulation = self.simulation
        lattice.fill(reading, words, slots, index.store)
        let best = simulation.match(lattice, index.store, all: all)
        effort = simulation.effort
        self.lattice = lattice
        self.simulation = simulation
        return best
    }

    // MARK: The way back

    /// Walks from the last state of a hit to its first.
    private func describe(_ hit: Simulation.Hit, _ offset: Int) -> Match {
        let store = index.store
        let pattern = store.patterns[Int(hit.pattern)]
        var captures: [Capture] = []
        var accounted = WordMask()
        var end = Int(hit.end)
        var number = hit.state
        while number != Simulation.none {
            let state = simulation.states[Int(number)]
            let node = store.nodes[Int(state.node)]
            let from = Int(state.from)
            if state.step == .gap {
                if node.traits.contains(.any) {
                    let words = from..<lattice.trimmed(end, from: from)
                    captures.append(capture(Int(node.capture), pattern, words, offset, -1))
                }
            } else {
                let words = from..<Int(state.end)
                for word in words { accounted.insert(word) }
                if state.step == .slot {
                    captures.append(capture(Int(state.capture), pattern, words, offset, state.value))
                }
            }
            end = from
            number = state.before
        }
        captures.reverse()
        return Match(
            pattern: PatternID(rawValue: Int32(hit.pattern)), captures: captures, accounted: accounted,
            precedence: precedence(hit, pattern))
    }

    private func capture(_ number: Int, _ pattern: PatternStore.Entry, _ words: Range<Int>, _ offset: Int, _ value: Int32) -> Capture {
        let name = index.store.names[Int(index.store.captureNames[Int(pattern.firstName) + number])]
        return Capture(name: name, words: words.lowerBound + offset..<words.upperBound + offset, value: value)
    }

    private func precedence(_ hit: Simulation.Hit, _ pattern: PatternStore.Entry) -> Precedence {
        Precedence(
            priority: pattern.priority, accounted: Int32(hit.score >> 48), content: Int32(lattice.contentCount),
            literals: Int32(hit.score >> 32 & 0xFFFF), slots: Int32(hit.score >> 16 & 0xFFFF),
            gaps: Int32(pattern.gaps), origin: pattern.origin, place: Int32(hit.pattern))
    }
}
