import Dialogue

/// The pattern language once more, as naively as it can be said: every way to match, by backtracking.
///
/// Shares nothing with the trie. Its time is exponential; for clauses of a few words only.
struct MatchingReference {
    struct Word {
        var forms: [String]
        var isFiller: Bool
    }
    struct Span {
        var label: String
        var from: Int, to: Int
        var value: Int32
    }
    /// One way to match.
    struct Way {
        var accounted = 0, literals = 0, slots = 0
        var start = -1, end = 0
        var captures: [Capture] = []

        var rank: [Int] { [accounted, literals, slots, -start, end] }
    }

    var words: [Word]
    var spans: [Span]
    var sets: [String: [String]]

    /// The best ways, equal in everything the order counts; none if the pattern does not match.
    func ways(_ pattern: Pattern) -> [Way] {
        if pattern.negations.contains(where: { element in words.indices.contains { !ends(element, $0).isEmpty } }) {
            return []
        }
        var found: [Way] = []
        for start in words.indices {
            if pattern.fromStart, words[..<start].contains(where: { !$0.isFiller }) { break }
            match(pattern.elements[...], at: start, Way()) { way in
                if pattern.toEnd, words[way.end...].contains(where: { !$0.isFiller }) { return }
                found.append(way)
            }
        }
        guard let best = found.max(by: { $0.rank.lexicographicallyPrecedes($1.rank) }) else { return [] }
        return found.filter { $0.rank == best.rank }
    }

    private func match(
        _ elements: ArraySlice<Pattern.Element>, at position: Int, _ way: Way, _ found: (Way) -> Void
    ) {
        guard let element = elements.first else { return found(way) }
        let rest = elements.dropFirst()
        switch element {
        case .word, .set, .slot:
            for from in starts(position, way) {
                for (to, value) in ends(element, from) {
                    match(rest, at: to, taking(element, from, to, value, way), found)
                }
            }
        case .gap(let most):
            match(rest, at: position, way, found)
            openRanges(position, way, most) { match(rest, at: $0.upperBound, moved($0, way), found) }
        case .any(let name):
            openRanges(position, way, nil) { range in
                var next = moved(range, way)
                var last = range.upperBound
                while words[last - 1].isFiller { last -= 1 }
                next.captures.append(Capture(name: name, words: range.lowerBound..<last, value: -1))
                match(rest, at: range.upperBound, next, found)
            }
        case .optional(let inner):
            match(inner + rest, at: position, way, found)
            match(rest, at: position, way, found)
        case .oneOf(let alternatives):
            for alternative in alternatives { match(alternative + rest, at: position, way, found) }
        case .allOf(let items):
            for order in permutations(items) { inOrder(order[...], rest, at: position, way, found) }
        }
    }

    /// Items of `<< >>`, in this order, any words between them.
    private func inOrder(
        _ items: ArraySlice<Pattern.Element>, _ rest: ArraySlice<Pattern.Element>, at position: Int, _ way: Way,
        isFirst: Bool = true, _ found: (Way) -> Void
    ) {
        guard let item = items.first else { return match(rest, at: position, way, found) }
        for from in isFirst ? [position] : Array(position..<max(position, words.count)) {
            match([item], at: from, way) { next in
                inOrder(items.dropFirst(), rest, at: next.end, next, isFirst: false, found)
            }
        }
    }

    /// Where the next element may begin: here, or behind filler words; the first element only here.
    private func starts(_ position: Int, _ way: Way) -> [Int] {
        var all = position < words.count ? [position] : []
        if way.start < 0 { return all }
        var next = position
        while next < words.count, words[next].isFiller {
            next += 1
            if next < words.count { all.append(next) }
        }
        return all
    }

    /// The ranges of words that a gap or `any` may take: from a content word on.
    private func openRanges(_ position: Int, _ way: Way, _ most: Int?, _ take: (Range<Int>) -> Void) {
        for from in starts(position, way) where !words[from].isFiller {
            for to in from + 1...words.count {
                let content = words[from..<to].filter { !$0.isFiller }.count
                if content <= most ?? .max, most == nil || !words[to - 1].isFiller { take(from..<to) }
            }
        }
    }

    private func moved(_ range: Range<Int>, _ way: Way) -> Way {
        var next = way
        if next.start < 0 { next.start = range.lowerBound }
        next.end = range.upperBound
        return next
    }

    private func taking(_ element: Pattern.Element, _ from: Int, _ to: Int, _ value: Int32, _ way: Way) -> Way {
        var next = moved(from..<to, way)
        next.accounted += words[from..<to].filter { !$0.isFiller }.count
        if case .slot(let name, _) = element {
            next.slots += 1
            next.captures.append(Capture(name: name, words: from..<to, value: value))
        } else {
            next.literals += to - from
        }
        return next
    }

    /// Where a word, set or slot that begins at `from` may end, with its value.
    private func ends(_ element: Pattern.Element, _ from: Int) -> [(to: Int, value: Int32)] {
        switch element {
        case .word(let word):
            return words[from].forms.contains(word) ? [(to: from + 1, value: Int32(-1))] : []
        case .set(let name):
            return (sets[name] ?? []).compactMap { member in
                let parts = member.split(separator: " ").map(String.init)
                guard from + parts.count <= words.count else { return nil }
                let fits = parts.indices.allSatisfy { words[from + $0].forms.contains(parts[$0]) }
                return fits ? (to: from + parts.count, value: Int32(-1)) : nil
            }
        case .slot(_, let type):
            return spans.filter { $0.label == type && $0.from == from }.map { ($0.to, $0.value) }
        case .any, .gap, .optional, .oneOf, .allOf:
            return []
        }
    }

    private func permutations(_ items: [Pattern.Element]) -> [[Pattern.Element]] {
        if items.count < 2 { return [items] }
        return items.indices.flatMap { index in
            var others = items
            let first = others.remove(at: index)
            return permutations(others).map { [first] + $0 }
        }
    }
}
