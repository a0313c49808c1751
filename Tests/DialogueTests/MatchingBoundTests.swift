import Dialogue
import Testing

/// The worst case that `Matcher` states, with patterns and messages made to reach it.
@Suite struct MatchingBoundTests {
    /// What the patterns end with stands first in the message: all that they need occurs, and none of them matches.
    static let hostile: [(name: String, patterns: [String], message: String)] = [
        ("gaps behind every word", gapChains(), "z " + String(repeating: "a b c d e f g h ", count: 256)),
        ("one word, many gaps", ["a * a * a * a * a * a * b"], "b " + String(repeating: "a ", count: 2_048)),
        ("any order", ["<< a b c d e f >> x", "<< (a|b) (b|c) (c|a) a b c >> x"], "x " + String(repeating: "a b c d e f ", count: 341)),
        ("captures", ["{x:any} a {y:any} a {z:any} a {w:any} b"], "b " + String(repeating: "a ", count: 2_048)),
        ("optional parts", [String(repeating: "[a] ", count: 24) + "b"], String(repeating: "a ", count: 2_048)),
        (
            "many patterns behind one word", (0..<3_000).map { "[w\($0)] (a|b|c|d|e|f|g|h|i) * y\($0 % 20)" },
            (0..<20).map { "y\($0) " }.joined() + String(repeating: "a ", count: 40)
        ),
        ("alternatives", [String(repeating: "(a|b) ", count: 16) + "c"], String(repeating: "a b ", count: 1_024)),
    ]

    private static func gapChains() -> [String] {
        let words = ["a", "b", "c", "d", "e", "f", "g", "h"]
        return words.flatMap { a in words.flatMap { b in words.flatMap { c in words.map { "\(a) * \(b) * \(c) * \($0) * z" } } } }
    }

    @Test(arguments: hostile.indices) func workStaysWithinTheStatedBound(_ number: Int) throws {
        let (_, patterns, message) = Self.hostile[number]
        var shop = TestShop()
        for pattern in patterns { try shop.add(pattern) }
        let matcher = shop.open()
        _ = matcher.best(message, shop)
        let words = message.split(separator: " ").count
        let most = min(1_024, Matcher.mostStates / (words + 1)) * (words + 1)
        #expect(matcher.effort.states <= most)
        #expect(matcher.effort.states > words, "the patterns are entered")
        #expect(matcher.effort.steps <= 4 * most)
        #expect(matcher.effort.probes <= matcher.effort.states + most + 2 * words + 2)
        let once = matcher.effort
        _ = matcher.best(message, shop)
        #expect(matcher.effort == once)
    }

    @Test func whatIsCutIsSaid() throws {
        var shop = TestShop()
        for pattern in Self.hostile[0].patterns { try shop.add(pattern) }
        let matcher = shop.open()
        _ = matcher.best(Self.hostile[0].message, shop)
        #expect(matcher.effort.isCut)
        _ = matcher.best("a b c", shop)
        #expect(!matcher.effort.isCut)
    }

    @Test func optionalPartsAndAlternativesDoNotMultiply() throws {
        var shop = TestShop()
        try shop.add(String(repeating: "[a] ", count: 24) + "b")
        try shop.add("x " + String(repeating: "(a|b) ", count: 16) + "c")
        #expect(shop.open().index.nodeCount < 150)
    }

    /// A few alternatives keep nodes of their own, which other patterns with one of them go on from.
    @Test func patternsShareWhatTheyBeginWith() throws {
        func nodes(_ patterns: String...) throws -> Int {
            var shop = TestShop()
            for pattern in patterns { try shop.add(pattern) }
            return shop.open().index.nodeCount
        }
        #expect(try nodes("(ada|ready) harga", "ada harga murah") == nodes("(ada|ready) harga") + 1)
    }

    /// Not even through these, where something else that it needs is not in the message.
    @Test func aPatternThatWaitsIsNotEnteredInVain() throws {
        var shop = TestShop()
        for number in 0..<100 {
            try shop.add("<< harga (warna|model) w\(number) >>")
            try shop.add("harga * w\(number)")
        }
        let matcher = shop.open()
        _ = matcher.best("harga warna model harga warna model", shop)
        #expect(matcher.effort.states == 0)
        #expect(matcher.best("w7 warna ini harga", shop)?.pattern.rawValue == 14)
    }

    /// A pattern is reached only through the message's own words.
    @Test func workDoesNotGrowWithPatternsOfOtherWords() throws {
        func work(_ others: Int) throws -> Int {
            var shop = TestShop()
            try shop.add("^berapa [sih] harga {product}$")
            for number in 0..<others { try shop.add("[w\(number)] (ada|x\(number)) * y\(number) !z") }
            let matcher = shop.open()
            #expect(matcher.best("berapa harga gamis", shop) != nil)
            return matcher.effort.states
        }
        #expect(try work(10) == work(5_000))
    }
}
