import Dialogue
import Testing

/// How a mistake is shown to the person who made it.
@Suite struct FindingTextTests {
    private func text(_ line: String, column: Int, length: Int) -> String {
        let source = "one\n\(line)\nthree"
        return FindingText(sources: ["a.lua": source]).text(of: Finding(at: Place(path: "a.lua", line: 2, column: column, length: length), "wrong"))
    }

    @Test(arguments: [
        ("say(\"prise\")", "prise", " 2 | say(\"prise\")\n   |      ^~~~~\n"),
        ("x", "x", " 2 | x\n   | ^\n"),
        ("é, prise", "prise", " 2 | é, prise\n   |    ^~~~~\n"),
        ("halo {kák}!", "{kák}", " 2 | halo {kák}!\n   |      ^~~~~\n"),
        ("\t\tsay prise", "prise", " 2 | \t\tsay prise\n   | \t\t    ^~~~~\n"),
        ("halo 😊 {kak", "{kak", " 2 | halo 😊 {kak\n   |         ^~~~\n"),
        ("a 👨‍👩‍👧 b 😊😊 c", "😊😊", " 2 | a 👨‍👩‍👧 b 😊😊 c\n   |        ^~~~\n"),
    ])
    func theCaretStandsUnderWhatIsMeant(_ line: String, _ meant: String, _ quote: String) throws {
        let start = try #require(line.firstRange(of: meant)).lowerBound
        let column = line.utf8.distance(from: line.startIndex, to: start) + 1
        #expect(text(line, column: column, length: meant.utf8.count) == "a.lua:2:\(column): error: wrong\n" + quote)
    }

    @Test(arguments: [(0, 0), (99, 1), (-1, 3)]) func aPlaceOutsideItsLineIsQuotedWithoutACaret(column: Int, length: Int) {
        #expect(text("short", column: column, length: length).hasSuffix(": error: wrong\n 2 | short\n"))
    }

    @Test func aLengthBeyondTheLineEndsWithIt() {
        #expect(text("short", column: 4, length: 99).hasSuffix(" 2 | short\n   |    ^~\n"))
        #expect(text("short", column: 6, length: 1).hasSuffix(" 2 | short\n   |      ^\n"))
    }

    @Test func aFileThatIsNotThereIsNotQuoted() {
        let text = FindingText(sources: [:])
        #expect(text.text(of: Finding(at: Place(path: "a.lua", line: 9), "wrong")) == "a.lua:9: error: wrong\n")
        #expect(text.text(of: Finding(.warning, at: Place(path: "toko"), "odd", help: "do this")) == "toko: warning: odd\nhelp: do this\n")
        #expect(
            FindingText(sources: ["a.lua": "x"]).text(of: Finding(at: Place(path: "a.lua", line: 7, column: 1), "wrong"))
                == "a.lua:7:1: error: wrong\n")
    }

    @Test func bothPlacesOfAClashAreShown() {
        let finding = Finding(
            at: Place(path: "b.lua", line: 1), "it is there twice", help: "keep one",
            related: .init(place: Place(path: "a.lua", line: 2, column: 3, length: 2), note: "the other one"))
        #expect(
            FindingText(sources: ["a.lua": "\n  hi\r\n", "b.lua": "hi"]).text(of: finding) == """
                b.lua:1: error: it is there twice
                 1 | hi
                a.lua:2:3: note: the other one
                 2 |   hi
                   |   ^~
                help: keep one

                """)
    }

    @Test func findingsComeInTheOrderOfTheirPlaces() {
        let findings = [("b.lua", 1, "x"), ("a.lua", 10, "x"), ("a.lua", 9, "y"), ("a.lua", 9, "x")].map {
            Finding(at: Place(path: $0, line: $1), $2)
        }
        #expect(FindingText(sources: [:]).text(of: findings) == "a.lua:9: error: x\n\na.lua:9: error: y\n\na.lua:10: error: x\n\nb.lua:1: error: x\n")
    }
}

/// The name that was probably meant.
@Suite struct SuggestionTests {
    @Test(
        arguments: [
            ("prise", "price"), ("Price", "price"), ("pirce", "price"), ("pric", "price"), ("ask_prise", "ask_price"), ("x", nil), ("ongkir", nil),
            ("grettings_al", "greetings_all"), ("thnaks", "thanks"), ("", nil), ("thanks", nil),
        ] as [(String, String?)])
    func aSlipIsMended(_ wrong: String, _ meant: String?) {
        #expect(Suggestion.nearest(to: wrong, in: ["price", "ask_price", "greetings_all", "thanks"]) == meant)
    }

    @Test func theFirstInTheAlphabetWinsATie() {
        #expect(Suggestion.nearest(to: "aat", in: ["rat", "bat", "cat"]) == "bat")
        #expect(Suggestion.nearest(to: "aat", in: ["cat", "rat", "bat"]) == "bat")
    }

    @Test func helpNamesTheNearestOrAllThereAre() {
        #expect(Suggestion.help(for: "prise", in: ["price", "thanks"], what: "reply") == "did you mean 'price'?")
        #expect(Suggestion.help(for: "retur", in: ["thanks", "price"], what: "reply") == "known: price, thanks")
        #expect(Suggestion.help(for: "retur", in: [], what: "reply") == "there is no reply yet")
        #expect(
            Suggestion.help(for: "retur", in: (1...13).map { "nama\($0)" }, what: "reply")
                == "known: nama1, nama10, nama11, nama12, nama13, nama2, nama3, nama4, nama5, nama6, nama7, nama8, …")
    }

    /// Insertions, deletions, substitutions, and swaps of neighbours, with the whole table.
    private func plainDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count { table[i][0] = i }
        for j in 0...b.count { table[0][j] = j }
        for i in 0..<a.count {
            for j in 0..<b.count {
                table[i + 1][j + 1] = min(table[i][j + 1] + 1, table[i + 1][j] + 1, table[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { table[i + 1][j + 1] = min(table[i + 1][j + 1], table[i - 1][j - 1] + 1) }
            }
        }
        return table[a.count][b.count]
    }

    @Test func theDistanceOfAnyTwoWordsIsThatOfTheWholeTable() {
        var random = SplitMix(seed: 11)
        for _ in 0..<4000 {
            let words = (0..<2).map { _ in (0..<Int.random(in: 0...8, using: &random)).map { _ in UInt8.random(in: 97...100, using: &random) } }
            let limit = Int.random(in: 0...4, using: &random)
            let distance = plainDistance(words[0], words[1])
            let found = Suggestion.editDistance(words[0], words[1], limit: limit)
            #expect(
                min(found, limit + 1) == min(distance, limit + 1),
                "\(String(decoding: words[0], as: UTF8.self)) \(String(decoding: words[1], as: UTF8.self))")
        }
    }
}
