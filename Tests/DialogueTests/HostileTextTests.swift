import Testing

import Dialogue

/// Any bytes are a message: never a crash, never more than the bounds that are stated. Longer by hand: `make fuzz`.
@Suite struct HostileTextTests {
    static let shop = SpellingShop.hijab.understanding

    /// What must hold of any message, whatever it says.
    static func check(_ text: String, _ matcher: Matcher, _ comment: Comment) {
        let language = shop.language
        let reading = language.read(text)
        #expect(reading.words.count <= Language.maximumWords, comment)
        var last: Int32 = 0
        for word in reading.words {
            guard word.start >= last, word.end > word.start, Int(word.end) <= reading.bytes.count,
                Int(word.firstForm + word.formCount) <= reading.forms.count
            else {
                Issue.record("a word out of place: \(word) \(comment)")
                return
            }
            last = word.start
        }
        #expect(
            reading.repairs.allSatisfy { reading.words.indices.contains($0.words.lowerBound) && $0.words.upperBound <= reading.words.count }, comment)
        let clauses = language.clauses(of: reading)
        #expect(clauses.flatMap(\.words) == Array(reading.words.indices), comment)
        for clause in clauses {
            for slot in shop.finder.slots(in: reading, words: clause.words) {
                #expect(clause.words.contains(slot.words.lowerBound) && slot.words.upperBound <= clause.words.upperBound, comment)
            }
        }
        let interpretation = shop.interpret(text, with: matcher)
        #expect(interpretation.clauses.count == clauses.count, comment)
        #expect(matcher.effort.states <= Matcher.mostStates, comment)
    }

    @Test(arguments: 0..<20) func anyBytesAreAMessage(_ seed: Int) {
        var hostile = HostileText(seed: UInt64(seed))
        let matcher = Matcher(Self.shop.index)
        for number in 0..<150 {
            Self.check(hostile.message(), matcher, "seed \(seed), message \(number)")
        }
    }

    @Test func whatIsSaidTwiceIsUnderstoodTheSame() {
        var hostile = HostileText(seed: 99)
        let matcher = Matcher(Self.shop.index)
        for _ in 0..<300 {
            let message = hostile.message()
            #expect(Self.shop.interpret(message, with: matcher).clauses == Self.shop.interpret(message, with: Matcher(Self.shop.index)).clauses)
        }
    }

    @Test(arguments: [
        String(repeating: "a", count: 65_536), String(repeating: "ha", count: 50_000), String(repeating: "harag ", count: 20_000),
        String(repeating: "e\u{301}", count: 30_000), String(repeating: "\u{200D}", count: 30_000), String(repeating: "👍🏽", count: 10_000),
        String(repeating: "0", count: 70_000), String(repeating: "a-", count: 40_000), String(repeating: "?", count: 70_000),
        String(repeating: "jl ", count: 20_000), String(repeating: "a.", count: 40_000), String(repeating: "kalau ga ada? ", count: 5_000),
    ]) func aHugeMessageIsReadWithinTheBounds(_ text: String) {
        Self.check(text, Matcher(Self.shop.index), "\(text.prefix(10))")
    }

    /// A pattern is an error or a pattern; if it is one, it can be matched.
    @Test(arguments: 0..<10) func anyLineIsAPatternOrAnError(_ seed: Int) {
        var hostile = HostileText(seed: 1_000 + UInt64(seed))
        var taken = 0
        for number in 0..<150 {
            let line = hostile.pattern()
            let pattern: Pattern
            do {
                pattern = try Pattern(
                    parsing: line, wordSets: ["kak"], slotTypes: SlotType.all.map(\.rawValue), canonical: Self.shop.language.canonical)
            } catch {
                #expect(!error.all.isEmpty)
                continue
            }
            taken += 1
            var vocabulary = Vocabulary()
            var builder = PatternIndex.Builder()
            _ = builder.add(pattern, vocabulary: &vocabulary)
            var language = Language(pack: .plain)
            let matcher = Matcher(builder.build())
            language.prepare(vocabulary: vocabulary)
            let reading = language.read(hostile.message())
            _ = matcher.all(in: reading, words: reading.words.indices)
            #expect(matcher.effort.states <= Matcher.mostStates, "seed \(seed), pattern \(number): \(line)")
        }
        #expect(taken > 3)
    }
}
