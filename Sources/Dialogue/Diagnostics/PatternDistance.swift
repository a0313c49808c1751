/// What lies between a clause and a pattern: the fewest words to add or to leave out so that the one matches the other.
///
/// Elements are taken one after the other, with the best way to every position between the clause's words: costs
/// elements × words, and for `<< >>` that times 2^items. For explaining, not for answering.
struct PatternDistance {
    private let lattice: Lattice
    private let vocabulary: Vocabulary
    private let count: Int

    /// A way through the pattern up to a position in the clause.
    struct Way: Hashable {
        /// What the pattern needs there and the clause does not have: a word, `@set` or `{type}`.
        var missing: [Missing] = []
        /// Words of the clause that the pattern has no room for, or forbids.
        var inTheWay: [Int] = []
        /// Parts of the pattern that are there.
        var found = 0

        struct Missing: Hashable {
            var label: String
            /// Before which word of the clause.
            var at: Int
        }

        var cost: Int { missing.count + inTheWay.count }
    }

    /// - Parameter lattice: Filled with the clause.
    init(_ lattice: Lattice, _ vocabulary: Vocabulary) {
        (self.lattice, self.vocabulary) = (lattice, vocabulary)
        count = lattice.count
    }

    /// The shortest way of all.
    func way(to pattern: Pattern) -> Way {
        var ways: [Way?] = (0...count).map { position in
            pattern.fromStart ? Way(inTheWay: content(0..<position)) : Way()
        }
        for element in pattern.elements { ways = stepped(ways, element) }
        for position in 0...count where pattern.toEnd { ways[position]?.inTheWay += content(position..<count) }
        var best = ways.reduce(nil, Self.better) ?? Way()
        let forbidden = Set(pattern.negations.flatMap { arcs($0).flatMap { Array($0.from..<$0.to) } })
        best.inTheWay += forbidden.subtracting(best.inTheWay).sorted()
        return best
    }

    // MARK: Steps

    private func stepped(_ ways: [Way?], _ element: Pattern.Element) -> [Way?] {
        switch element {
        case .word, .set, .slot: return skipping(labelled(ways, element))
        case .any: return skipping(moved(ways, most: nil, needsOne: true))
        case .gap(let most): return skipping(merged(ways, moved(ways, most: most, needsOne: false)))
        case .optional(let inner): return merged(ways, inner.reduce(ways, stepped))
        case .oneOf(let alternatives):
            return alternatives.map { $0.reduce(ways, stepped) }.reduce([Way?](repeating: nil, count: count + 1), merged)
        case .allOf(let items):
            let all = (1 << items.count) - 1
            var seen = [[Way?]](repeating: [Way?](repeating: nil, count: count + 1), count: all + 1)
            seen[0] = ways
            for some in 1...max(1, all) where some <= all {
                for item in items.indices where some >> item & 1 != 0 {
                    seen[some] = merged(seen[some], stepped(seen[some & ~(1 << item)], items[item]))
                }
            }
            return seen[all]
        }
    }

    private func labelled(_ ways: [Way?], _ element: Pattern.Element) -> [Way?] {
        var reached = ways.enumerated().map { position, way -> Way? in
            var way = way
            way?.missing.append(.init(label: element.label ?? "", at: position))
            return way
        }
        for arc in arcs(element) {
            guard var way = ways[arc.from] else { continue }
            way.found += 1
            reached[arc.to] = Self.better(reached[arc.to], way)
        }
        return reached
    }

    /// Over content words that the pattern leaves open.
    private func moved(_ ways: [Way?], most: Int?, needsOne: Bool) -> [Way?] {
        var reached = ways.enumerated().map { position, way -> Way? in
            guard needsOne, var way else { return nil }
            way.missing.append(.init(label: "{any}", at: position))
            return way
        }
        for (start, way) in ways.enumerated() {
            guard let way else { continue }
            for end in start...count {
                let words = content(start..<end).count
                if words > most ?? .max { break }
                if words > 0 { reached[end] = Self.better(reached[end], way) }
            }
        }
        return reached
    }

    /// Words between two elements that nothing accounts for: fillers are free.
    private func skipping(_ ways: [Way?]) -> [Way?] {
        var ways = ways
        for position in 0..<count {
            guard var way = ways[position] else { continue }
            if !lattice.isFiller(position) { way.inTheWay.append(position) }
            ways[position + 1] = Self.better(ways[position + 1], way)
        }
        return ways
    }

    private func merged(_ a: [Way?], _ b: [Way?]) -> [Way?] { zip(a, b).map(Self.better) }

    private static func better(_ a: Way?, _ b: Way?) -> Way? {
        guard let a, let b else { return a ?? b }
        return (b.cost, -b.found) < (a.cost, -a.found) ? b : a
    }

    // MARK: The clause

    private func content(_ words: Range<Int>) -> [Int] { words.filter { !lattice.isFiller($0) } }

    private func arcs(_ element: Pattern.Element) -> [(from: Int, to: Int)] {
        guard let symbol = vocabulary.symbol(element.label ?? "") else { return [] }
        return (0..<count).flatMap { position in
            (Int(lattice.arcStart[position])..<Int(lattice.arcStart[position + 1])).filter { lattice.arcs[$0].label == symbol.id }
                .map { (position, Int(lattice.arcs[$0].to)) }
        }
    }
}
