// Usage: typos
// What messages cost in a large shop when some of their words are unknown: from text to meaning, in CPU time.
// 10,000 patterns, 10,000 products, 1,000 examples; everything from fixed seeds.

import Dialogue
import Measure

/// SplitMix64.
struct Dice {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    mutating func below(_ most: Int) -> Int { Int(next() % UInt64(most)) }

    mutating func any<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    /// Two to four syllables that can be said.
    mutating func word() -> String {
        let onsets = ["b", "c", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y", "kr", "br", "ng", "ny"]
        let vowels = ["a", "i", "u", "e", "o"], codas = ["", "", "", "n", "r", "s", "k", "ng", "t"]
        return (0..<2 + below(3)).map { _ in any(onsets) + any(vowels) + any(codas) }.joined()
    }
}

let shopWords = """
    harga berapa ongkir ready stok warna ukuran pesan order kirim bayar transfer alamat toko buka jam bisa cod diskon promo retur tukar rusak batal lanjut
    bahan motif reseller grosir resi lacak kurir paket katalog testimoni rekomendasi cocok garansi admin lokasi cabang kota sampai kapan mana apa ada masih mau
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

/// - Parameter crowd: Words that the catalog holds besides.
func shop(crowd: [String] = []) throws -> (Understanding, words: [String]) {
    var dice = Dice(state: 1)
    let goods = (0..<6_000).map { _ in dice.word() } + crowd
    var vocabulary = Vocabulary()
    var language = Language(pack: .indonesian)
    var builder = PatternIndex.Builder()
    var filed: [Understanding.FiledPattern] = []
    func file(_ line: String, priority: Int32) throws {
        let pattern = try Pattern(parsing: line, slotTypes: SlotType.all.map(\.rawValue), canonical: language.canonical)
        _ = builder.add(pattern, priority: priority, vocabulary: &vocabulary)
        filed.append(
            .init(
                intent: "i\(filed.count % 30)", text: line, place: Place(path: "typos"), priority: Int(priority), origin: .shop, isSmallTalk: false,
                pattern: pattern))
    }
    for number in 0..<10_000 {
        let words = (0..<3).map { _ in number % 2 == 0 ? dice.any(shopWords) : dice.any(goods) }
        try file(number % 3 == 0 ? "<< \(words.joined(separator: " ")) >>" : words.joined(separator: number % 3 == 1 ? " * " : " "), priority: 0)
    }
    for _ in 0..<1_000 {
        try file("^ " + (0..<5).map { _ in dice.any(shopWords) }.joined(separator: " ") + " $", priority: -1_000)
    }
    let phrases =
        (0..<10_000).map { number in
            Phrase(text: (0..<3).map { _ in dice.any(goods) }.joined(separator: " "), type: .product, value: .handle(.product, "P\(number)"))
        } + crowd.map { Phrase(text: $0, type: .product, value: .handle(.product, $0)) }
    let finder = SlotFinder(phrases: phrases, language: language, vocabulary: &vocabulary)
    language.prepare(vocabulary: vocabulary)
    let understanding = Understanding(
        language: language, finder: finder, index: builder.build(), patterns: filed, types: SlotType.all, vocabulary: vocabulary)
    return (understanding, goods)
}

/// One slip in the middle of a word.
func misspelled(_ word: String, _ dice: inout Dice) -> String {
    var letters = Array(word)
    let at = 1 + dice.below(letters.count - 2)
    letters.swapAt(at, at + 1)
    return String(letters)
}

func measure(_ name: String, _ understanding: Understanding, _ messages: [String], rounds: Int) {
    let matcher = Matcher(understanding.index)
    func time(_ body: () -> Void) -> Double {
        var times: [Double] = []
        for _ in 0..<5 {
            let start = cpuSeconds()
            for _ in 0..<rounds { body() }
            times.append((cpuSeconds() - start) * 1e6 / Double(rounds * messages.count))
        }
        return times.quantile(0.5)
    }
    var repairs = 0
    let read = time { for message in messages { repairs += understanding.language.read(message).repairs.count } }
    let whole = time { for message in messages { _ = understanding.interpret(message, with: matcher) } }
    let words = messages.reduce(0) { $0 + understanding.language.read($1).words.count } / messages.count
    print("| \(name) | \(words) | \(places(Double(repairs) / Double(5 * rounds * messages.count), 1)) | \(places(read, 1)) | \(places(whole, 1)) |")
}

var dice = Dice(state: 7)
let memory = residentMegabytes(), start = cpuSeconds()
let (understanding, goods) = try shop()
print("loaded in \(places(cpuSeconds() - start, 2)) s, \(places(residentMegabytes() - memory, 0)) MB\n")
print("| message | words | repairs | read, µs | understood, µs |")
print("|---|---|---|---|---|")
let long = goods.filter { $0.count >= 6 }
let clean = (0..<200).map { _ in (0..<10).map { $0 % 5 == 4 ? dice.any(goods) : dice.any(shopWords) }.joined(separator: " ") }
measure("ten known words", understanding, clean, rounds: 50)
let one = (0..<200).map { _ in ((0..<9).map { _ in dice.any(shopWords) } + [misspelled(dice.any(long), &dice)]).joined(separator: " ") }
measure("nine known words, one misspelled", understanding, one, rounds: 50)
let wrong = (0..<200).map { _ in (0..<10).map { _ in misspelled(dice.any(long), &dice) }.joined(separator: " ") }
measure("ten misspelled words", understanding, wrong, rounds: 20)
let strange = (0..<200).map { _ in (0..<10).map { _ in dice.word() + dice.word() }.joined(separator: " ") }
measure("ten words that nobody knows", understanding, strange, rounds: 20)
measure(
    "512 misspelled words", understanding, (0..<10).map { _ in (0..<512).map { _ in misspelled(dice.any(long), &dice) }.joined(separator: " ") },
    rounds: 20)
measure(
    "512 words that nobody knows", understanding, (0..<10).map { _ in (0..<512).map { _ in dice.word() + dice.word() }.joined(separator: " ") },
    rounds: 20)
measure("one word of 64 KB", understanding, [String(repeating: "hrga", count: 16_384)], rounds: 50)
measure(
    "64 KB of words of 24 letters", understanding,
    [(0..<2_620).map { _ in String((0..<24).map { _ in dice.any(Array("aiueokstnr")) }) }.joined(separator: " ")], rounds: 20)

/// All words that differ from one in two places, so that a slip has hundreds of neighbours.
let crowd = "bcdghjklmnprstwyz".flatMap { a in "bcdghjklmnprstwyz".flatMap { b in "aiueo".map { "ka\(a)a\(b)\($0)kan" } } }
let (crowded, _) = try shop(crowd: crowd)
let near = (0..<200).map { _ in (0..<10).map { _ in misspelled(dice.any(crowd), &dice) }.joined(separator: " ") }
measure("ten words with hundreds of neighbours", crowded, near, rounds: 20)
measure(
    "512 words with hundreds of neighbours", crowded, [(0..<512).map { _ in misspelled(dice.any(crowd), &dice) }.joined(separator: " ")], rounds: 20)
let prefixed = (0..<5_000).map { _ in "pengiriman" + dice.word() }
let (alike, _) = try shop(crowd: prefixed)
measure(
    "ten words that begin like 5,000 others", alike,
    (0..<200).map { _ in (0..<10).map { _ in misspelled(dice.any(prefixed), &dice) }.joined(separator: " ") }, rounds: 20)
