import Dialogue
import Gateways
import Testing

/// What holds for every reply, on replies made by chance.
@Suite struct SplittingPropertyTests {
    /// SplitMix64 (https://prng.di.unimi.it/splitmix64.c): the same replies in every run.
    struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    static let scraps = [
        "kak", "gamis", "navy", "*bold", "words*", "*", "https://toko.id/a?b=c&d=e", "👨‍👩‍👧", "é", "Rp 150.000", "1.", "ya!", "apa?", "…", "\n", "\n\n",
        "\r\n", " ",
        "  ", String(repeating: "panjang", count: 12), "a" + String(repeating: "\u{301}", count: 70), "\t", "ukuran L.", "🙏🏽",
    ]

    static func text(_ chance: inout Chance, most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &chance)).map { _ in
            let scrap = scraps.randomElement(using: &chance) ?? ""
            return Bool.random(using: &chance) ? scrap + " " : scrap
        }.joined()
    }

    /// Without any white space, as that at a cut is dropped; in scalars, as a cut may part a letter and its marks.
    static func solid(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !$0.properties.isWhitespace } }

    static func traits(_ chance: inout Chance) -> GatewayTraits {
        let unit: TextLimit.Unit = Bool.random(using: &chance) ? .utf16 : .utf8
        var traits = SplittingTests.traits(
            buttons: .random(using: &chance), list: .random(using: &chance), everything: .random(using: &chance), unit: unit)
        traits.text.most = Int.random(in: 30...300, using: &chance)
        traits.choiceText.most = Int.random(in: 20...traits.text.most, using: &chance)
        return traits
    }

    @Test(arguments: 0..<40) func everyPieceKeepsTheLimitsAndTheSameReplyMakesTheSamePieces(_ seed: Int) {
        var chance = Chance(state: UInt64(seed))
        for _ in 0..<100 {
            let traits = Self.traits(&chance)
            let text = Self.text(&chance, most: 60)
            let choices = (0..<Int.random(in: 0...12, using: &chance)).map { _ in Self.text(&chance, most: 4) }
            let attached: Splitting.Attached? = Bool.random(using: &chance) ? .picture(url: "https://toko.id/a") : nil
            let splitting = Splitting(traits, words: SplittingTests.words)
            let parts = splitting.parts(text: text, choices: choices, attached: attached, delivery: "7")
            #expect(parts == splitting.parts(text: text, choices: choices, attached: attached, delivery: "7"))
            for part in parts { expectLimits(part, traits) }
        }
    }

    private func expectLimits(_ part: OutgoingPart.Content, _ traits: GatewayTraits) {
        switch part {
        case .text(let text): #expect(traits.text.holds(text) && !text.isEmpty)
        case .choices(let text, let choices, let asList):
            #expect(traits.choiceText.holds(text) && !text.isEmpty)
            guard let limit = asList ? traits.list : traits.buttons else {
                Issue.record("choices that the gateway has not")
                return
            }
            #expect(1...limit.most ~= choices.count)
            #expect(
                choices.allSatisfy {
                    limit.title.holds($0.title) && !$0.title.isEmpty && (limit.description?.holds($0.description) ?? $0.description.isEmpty)
                })
            #expect(Set(choices.map(\.title)).count == choices.count)
            #expect(choices.map(\.id) == (1...choices.count).map { "7.\($0)" })
        case .picture(_, let caption), .document(_, _, let caption): #expect(traits.caption.holds(caption))
        case .location, .template: break
        }
    }

    @Test(arguments: 0..<40) func thePiecesGiveAllWordsBackInOrderUpToTheCap(_ seed: Int) {
        var chance = Chance(state: UInt64(seed) << 20)
        for _ in 0..<100 {
            let traits = Self.traits(&chance)
            let text = Self.text(&chance, most: 60)
            let pieces = Splitting(traits, words: SplittingTests.words).parts(text: text, choices: [], delivery: "7").map(SplittingTests.line)
            #expect(pieces.count <= Splitting.mostTexts)
            let more = SplittingTests.words.more
            if let last = pieces.last, last.hasSuffix(more) {
                #expect(Self.solid(text).starts(with: Self.solid(pieces.dropLast().joined() + last.dropLast(more.count))))
            } else {
                #expect(Self.solid(text) == Self.solid(pieces.joined()))
            }
        }
    }

    @Test(arguments: 0..<20) func anAddressThatFitsAPieceStaysWhole(_ seed: Int) {
        var chance = Chance(state: UInt64(seed) << 40)
        let address = "https://toko.id/a?b=c&d=e"
        for _ in 0..<100 {
            let traits = Self.traits(&chance)
            let words = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
                ["kak", "gamis navy", "ready ya!"].randomElement(using: &chance) ?? ""
            }
            let text = (words + [address] + words).joined(separator: " ")
            let pieces = Splitting(traits, words: SplittingTests.words).parts(text: text, choices: [], delivery: "7").map(SplittingTests.line)
            let isCut = pieces.last?.hasSuffix(SplittingTests.words.more) == true
            #expect(isCut || pieces.contains { $0.contains(address) }, "\(pieces)")
        }
    }
}
