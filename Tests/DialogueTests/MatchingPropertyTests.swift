import Dialogue
import Testing

/// The trie against the naive reference, on random small patterns and messages.
@Suite struct MatchingPropertyTests {
    @Test func theTrieAgreesWithBacktracking() throws {
        var random = SeededRandom(seed: 20_261_121)
        var (matched, cases) = (0, 0)
        for _ in 0..<1_500 {
            let lines = (0..<Int.random(in: 1...6, using: &random)).map { _ in randomLine(&random) }
            let trial = try Trial(lines, &random)
            for _ in 0..<20 {
                let message = randomMessage(&random)
                cases += 1
                guard let holds = trial.agrees(on: message) else { return }
                matched += holds
            }
        }
        #expect(cases == 30_000)
        #expect(matched > 10_000, "too few of the cases match for the test to say much")
    }
}

/// Some patterns in a matcher, and beside it the same patterns for the reference.
private struct Trial {
    private let lines: [(text: String, pattern: Pattern, priority: Int32, origin: Precedence.Origin)]
    private let shop: TestShop
    private let matcher: Matcher

    static let sets = ["s": ["a", "b c", "e"], "t": ["c", "c d"]]
    static let values = [(words: "a", type: "p"), ("a b", "p"), ("b e", "p"), ("c", "q"), ("d c", "q"), ("e", "q")]

    init(_ texts: [String], _ random: inout SeededRandom) throws {
        var shop = TestShop()
        (shop.fillers, shop.sets, shop.values) = (["e"], Self.sets, Self.values)
        var lines: [(String, Pattern, Int32, Precedence.Origin)] = []
        for text in texts {
            let priority: Int32 = Int.random(in: 0..<5, using: &random) == 0 ? 1 : 0
            let origin: Precedence.Origin = Int.random(in: 0..<3, using: &random) == 0 ? .plugin : .shop
            guard let pattern = try? Pattern(parsing: text, canonical: { $0 }) else { continue }
            try shop.add(text, priority: priority, origin: origin)
            lines.append((text, pattern, priority, origin))
        }
        self.lines = lines
        matcher = shop.open()
        self.shop = shop
    }

    /// How many patterns match, or nil after a difference, which is reported.
    func agrees(on message: String) -> Int? {
        let expected = reference(message)
        let found = matcher.all(message, shop)
        let best = matcher.best(message, shop)
        let agree =
            found.map { Int($0.match.pattern.rawValue) } == expected.map(\.place) && best == found.first?.match
            && zip(found, expected).allSatisfy { $0.match.fits($1.ways) }
        if !agree { report(message, expected, found, best) }
        return agree ? found.count : nil
    }

    private func reference(_ message: String) -> [(place: Int, ways: [MatchingReference.Way])] {
        let words = message.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
        let reference = MatchingReference(
            words: words.map { .init(forms: $0, isFiller: $0.contains("e")) },
            spans: shop.slots(message).map { span in
                let type = String(shop.vocabulary.name(span.label).dropFirst().dropLast())
                return .init(label: type, from: Int(span.from), to: Int(span.to), value: span.value)
            },
            sets: Self.sets)
        let matching = lines.indices.map { (place: $0, ways: reference.ways(lines[$0].pattern)) }
            .filter { !$0.ways.isEmpty }
        return matching.sorted { a, b in order(b.place, b.ways[0]).lexicographicallyPrecedes(order(a.place, a.ways[0])) }
    }

    /// The published order, more is better; the content words of the clause are the same for all.
    private func order(_ place: Int, _ way: MatchingReference.Way) -> [Int] {
        let line = lines[place]
        return [
            Int(line.priority), way.accounted, way.literals, way.slots, -openGaps(line.text),
            line.origin == .shop ? 1 : 0, -place,
        ]
    }

    /// Counted in the text, not in the parsed pattern.
    private func openGaps(_ text: String) -> Int {
        var gaps = text.filter { $0 == "*" }.count + text.split(separator: ":any}", omittingEmptySubsequences: false).count - 1
        for part in text.split(separator: "<") where part.hasPrefix(" ") {
            if part.prefix(while: { $0 != ">" }).split(separator: " ").count > 1 { gaps += 1 }
        }
        return gaps
    }

    private func report(
        _ message: String, _ expected: [(place: Int, ways: [MatchingReference.Way])], _ found: [Standing], _ best: Match?
    ) {
        let patterns = lines.map { "    (\"\($0.text)\", \($0.priority), .\($0.origin)),\n" }.joined()
        let wanted = expected.map { "\($0.place): \($0.ways.map(\.captures)) \($0.ways[0].rank)" }
        let got = found.map { "\($0.match.pattern.rawValue): \($0.match.captures) \($0.match.precedence)" }
        Issue.record(
            """
            patterns:
            \(patterns)message: "\(message)"
            expected: \(wanted)
            found:    \(got)
            best:     \(best.map { "\($0.pattern.rawValue)" } ?? "none")
            """)
    }
}

extension Match {
    /// Whether it is one of these equally good ways.
    fileprivate func fits(_ ways: [MatchingReference.Way]) -> Bool {
        ways.contains { way in
            way.captures == captures && way.accounted == Int(precedence.accounted)
                && way.literals == Int(precedence.literals) && way.slots == Int(precedence.slots)
        }
    }
}

// MARK: Random lines

private func randomMessage(_ random: inout SeededRandom) -> String {
    let words = ["a", "a", "b", "b", "c", "c", "d", "e", "e", "f", "a/c", "b/d"]
    return (0..<Int.random(in: 0...7, using: &random)).map { _ in words.randomElement(using: &random) ?? "a" }
        .joined(separator: " ")
}

private func randomLine(_ random: inout SeededRandom) -> String {
    var parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in randomElement(2, &random) }
    if Int.random(in: 0..<4, using: &random) == 0 { parts.insert("^", at: 0) }
    if Int.random(in: 0..<6, using: &random) == 0 { parts.append(["!d", "!(f|@t)", "!{q}"].randomElement(using: &random) ?? "") }
    if Int.random(in: 0..<4, using: &random) == 0 { parts.append("$") }
    return parts.joined(separator: " ")
}

private func randomElement(_ depth: Int, _ random: inout SeededRandom) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 22 : 14), using: &random) {
    case 0..<7: return ["a", "b", "c", "d", "e"].randomElement(using: &random) ?? "a"
    case 7: return "@s"
    case 8: return "@t"
    case 9: return "{p}"
    case 10: return "{q}"
    case 11: return "{n:p}"
    case 12: return ["*", "*1", "*2"].randomElement(using: &random) ?? "*"
    case 13: return "{x:any}"
    case 14..<17: return "[" + several(" ", depth, &random) + "]"
    case 17..<20: return "(" + several(" ", depth, &random) + "|" + several(" ", depth, &random) + ")"
    default:
        let items = ["a", "b", "c", "@t", "{p}", "(a|b)", "(d|c{q})"]
        let count = Int.random(in: 1...3, using: &random)
        return "<< " + (0..<count).map { _ in items.randomElement(using: &random) ?? "a" }.joined(separator: " ") + " >>"
    }
}

private func several(_ separator: String, _ depth: Int, _ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 1...2, using: &random)).map { _ in randomElement(depth - 1, &random) }
        .joined(separator: separator)
}
