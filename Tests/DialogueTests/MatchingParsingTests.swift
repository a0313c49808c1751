import Dialogue
import Testing

/// A faulty line, and its errors as `from..<to kind`.
struct FaultRow: Sendable, CustomTestStringConvertible {
    let line: String, errors: [String]
    init(_ line: String, _ errors: String...) { (self.line, self.errors) = (line, errors) }
    var testDescription: String { line }
}

private let faults: [FaultRow] = [
    FaultRow("", "0..<0 emptyPattern"),
    FaultRow("  ", "0..<2 emptyPattern"),
    FaultRow("(ada", "0..<1 unclosed(round)"),
    FaultRow("berapa [harga", "7..<8 unclosed(square)"),
    FaultRow("({product", "0..<1 unclosed(round)", "1..<2 unclosed(curly)"),
    FaultRow("<< cod bisa", "0..<2 unclosed(angle)"),
    FaultRow("(a [b) c", "3..<4 unclosed(square)"),
    FaultRow("harga)", "5..<6 stray(\")\")"),
    FaultRow("a ] b }", "2..<3 stray(\"]\")", "6..<7 stray(\"}\")"),
    FaultRow("a | b", "2..<3 stray(\"|\")"),
    FaultRow("a >> b", "2..<4 stray(\">>\")"),
    FaultRow("a < b", "2..<3 stray(\"<\")"),
    FaultRow("()", "0..<2 empty(round)"),
    FaultRow("a [ ]", "2..<5 empty(square)"),
    FaultRow("<< >>", "0..<5 empty(angle)"),
    FaultRow("(a|)", "3..<4 emptyAlternative"),
    FaultRow("(|a)", "1..<2 emptyAlternative"),
    FaultRow("harga ??", "6..<8 emptyWord(\"??\")"),
    FaultRow("{}", "1..<2 badName(\"\")"),
    FaultRow("{a b} c", "1..<4 badName(\"a b\")"),
    FaultRow("{n:} c", "3..<4 badName(\"\")"),
    FaultRow("@ kak", "0..<1 badName(\"\")"),
    FaultRow("@? kak", "0..<2 badName(\"?\")"),
    FaultRow("halo @kk", "5..<8 unknownSet(\"kk\") did you mean 'kak'"),
    FaultRow("{n:quantiti}", "3..<11 unknownType(\"quantiti\") did you mean 'quantity'"),
    FaultRow("a {zzzzz} b", "3..<8 unknownType(\"zzzzz\")"),
    FaultRow("a *0 b", "2..<4 badGap"),
    FaultRow("a *21 b", "2..<5 badGap"),
    FaultRow("a *99999999999999999999 b", "2..<23 badGap"),
    FaultRow("harga*", "0..<6 gapTouchesWord"),
    FaultRow("*harga", "0..<2 gapTouchesWord"),
    FaultRow("a ^ b", "2..<3 misplacedStart"),
    FaultRow("a $ b", "2..<3 misplacedEnd"),
    FaultRow("(^ a)", "1..<2 misplacedStart"),
    FaultRow("[a $] b", "3..<4 misplacedEnd"),
    FaultRow("(a !b)", "3..<4 misplacedNegation"),
    FaultRow("a ! b", "2..<3 badNegation"),
    FaultRow("a !", "2..<3 badNegation"),
    FaultRow("a !*", "2..<4 badNegation"),
    FaultRow("a !(b c|d)", "2..<10 badNegation"),
    FaultRow("a !{x:any}", "2..<10 badNegation"),
    FaultRow("<< a * b >>", "5..<6 notInAnyOrder(\"'*'\")"),
    FaultRow("<< a [b] >>", "5..<6 notInAnyOrder(\"'[ ]'\")"),
    FaultRow("<< a {x:any} >>", "5..<12 notInAnyOrder(\"'{x:any}'\")"),
    FaultRow("<< a (b|(c d)) >>", "8..<9 notInAnyOrder(\"a choice within a choice\")"),
    FaultRow("<< a b c d e f g >>", "0..<19 tooManyItems"),
    FaultRow("((((( a )))))", "4..<13 tooDeep"),
    FaultRow("*", "0..<1 requiresNothing"),
    FaultRow("[a] {x:any} *2 !b", "0..<17 requiresNothing"),
    FaultRow("([a]|b)", "0..<7 requiresNothing"),
    FaultRow("kák ) ]", "5..<6 stray(\")\")", "7..<8 stray(\"]\")"),
]

private let sets = ["kak", "warna"]
private let types = ["product", "quantity", "city"]

/// Lower case, and nothing left of a word without a letter or digit.
private func canonical(_ word: String) -> String {
    word.contains { $0.isLetter || $0.isNumber } ? word.lowercased() : ""
}

private func parse(_ line: String) throws(PatternErrors) -> Pattern {
    try Pattern(parsing: line, wordSets: sets, slotTypes: types, canonical: canonical)
}

@Suite struct MatchingParsingTests {
    @Test(arguments: faults) func allThatIsWrongIsFoundWhereItIs(_ row: FaultRow) {
        var found: [String] = []
        do {
            _ = try parse(row.line)
        } catch {
            found = error.all.map { error in
                "\(error.range) \(error.kind)".replacing("Dialogue.PatternError.Bracket.", with: "")
                    + (error.suggestion.map { " did you mean '\($0)'" } ?? "")
            }
            #expect(error.all.allSatisfy { $0.range.upperBound <= row.line.utf8.count })
        }
        #expect(found.map { $0.replacing("\\'", with: "'") } == row.errors)
    }

    @Test func aPatternIsReadAsWritten() throws {
        let pattern = try parse("^ [Kak] (ada|ready stock) {product} {n:quantity} {x:any} * *3 @warna << Cod bisa >> !jangan !(a|@kak) $")
        #expect(pattern.fromStart && pattern.toEnd)
        #expect(
            pattern.elements == [
                .optional([.word("kak")]), .oneOf([[.word("ada")], [.word("ready"), .word("stock")]]),
                .slot(name: "product", type: "product"), .slot(name: "n", type: "quantity"), .any(name: "x"),
                .gap(most: nil), .gap(most: 3), .set("warna"), .allOf([.word("cod"), .word("bisa")]),
            ])
        #expect(pattern.negations == [.word("jangan"), .word("a"), .set("kak")])
    }

    @Test func signsNeedNoSpaceBetweenThem() throws {
        #expect(try parse("^(a|b)[c]{product}@kak$") == parse("^ (a | b) [c] {product} @kak $"))
    }

    @Test func wordsMayHoldAnyOtherSign() throws {
        #expect(try parse("j&t s/d 100% 🙏a é").elements == ["j&t", "s/d", "100%", "🙏a", "é"].map { .word($0) })
    }

    @Test func anErrorSaysWhatIsWrongAndWhatToWrite() {
        let errors: PatternErrors
        do {
            _ = try parse("{n:quantiti} (ada")
            return #expect(Bool(false), "the line is faulty")
        } catch { errors = error }
        #expect(
            errors.all.map(\.description) == [
                "no slot type 'quantiti'; expected a slot type; did you mean 'quantity'?",
                "'(' is never closed; expected ')'",
            ])
    }

    @Test func aHostileLineEndsAtTheLimits() {
        for line in [
            String(repeating: "(", count: 100_000), String(repeating: "[a ", count: 100_000),
            String(repeating: "<<", count: 100_000), String(repeating: "a ", count: 100_000),
        ] {
            #expect(throws: PatternErrors.self) { try parse(line) }
        }
    }
}
