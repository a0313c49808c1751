extension Simulation {
    /// Takes the patterns that end at a state: all that hold, or the best one if it beats `best`.
    mutating func accept(
        _ state: State, _ index: UInt32, _ firstAccept: Int, _ lattice: Lattice, _ store: PatternStore, _ all: Bool,
        _ best: inout Hit?
    ) {
        var place = firstAccept
        while true {
            if checksLeft == 0 {
                isCut = true
                return
            }
            checksLeft -= 1
            let entry = store.accepts[place]
            let number = entry & ~PatternStore.lastAccept
            let pattern = store.patterns[Int(number)]
            let hit = Hit(pattern: number, state: index, end: UInt32(state.end), score: state.score)
            // They stand best first: once one cannot win, none after it can.
            if !all, let best, !isBetter(hit, pattern, than: best, store) { return }
            if !pattern.toEnd || Int(state.end) >= lattice.contentEnd, !isForbidden(pattern, lattice, store) {
                if !all {
                    best = hit
                    return
                }
                hits.append(hit)
            }
            if entry & PatternStore.lastAccept != 0 { return }
            place += 1
        }
    }

    @inline(__always)
    private func isBetter(_ hit: Hit, _ pattern: PatternStore.Entry, than best: Hit, _ store: PatternStore) -> Bool {
        if hit.pattern == best.pattern { return isBetterWay(hit, than: best) }
        let other = store.patterns[Int(best.pattern)]
        if pattern.priority != other.priority { return pattern.priority > other.priority }
        let (score, otherScore) = (hit.score >> 16, best.score >> 16)
        return score != otherScore ? score > otherScore : pattern.rank < other.rank
    }

    /// The order of two ways of one pattern.
    func isBetterWay(_ a: Hit, than b: Hit) -> Bool {
        a.score != b.score ? a.score > b.score : a.end > b.end
    }

    private mutating func isForbidden(_ pattern: PatternStore.Entry, _ lattice: Lattice, _ store: PatternStore) -> Bool {
        if pattern.negationCount == 0 { return false }
        if !labelsAreSorted { sortLabels(lattice) }
        let first = Int(pattern.firstNegation)
        return store.negations[first..<first + Int(pattern.negationCount)].contains { occurs($0, lattice.arcCount) }
    }

    /// Once a clause, so that a negation costs a binary search however long the clause is.
    private mutating func sortLabels(_ lattice: Lattice) {
        labels.reserve(lattice.arcCount, keeping: 0)
        for place in 0..<lattice.arcCount { labels[place] = lattice.arcs[place].label }
        var sorted = UnsafeMutableBufferPointer(start: labels.items, count: lattice.arcCount)
        sorted.sort()
        labelsAreSorted = true
    }

    private func occurs(_ label: UInt32, _ count: Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if labels[middle] < label { low = middle + 1 } else { high = middle }
        }
        return low < count && labels[low] == label
    }
}
