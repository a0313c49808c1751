import Testing

import Dialogue

/// A shop with words enough to be misspelled, an exact intent, and one that is not.
struct SpellingShop: Sendable {
    let understanding: Understanding
    private let vocabulary: Vocabulary

    static let patterns: [(intent: String, line: String, isExact: Bool)] = [
        ("ask_price", "harga berapa", false), ("ask_price", "berapa harga {product}", false), ("ask_price", "harga {product}", false),
        ("ask_shipping_cost", "ongkir ke {city} [berapa]", false), ("ask_shipping_cost", "berapa ongkir", false),
        ("ask_stock", "(ready|masih ada|stok) [{product}]", false), ("ask_variant", "warna apa", false), ("ask_cod", "bisa cod", false),
        ("order", "mau (pesan|order|beli)", false), ("payment_sent", "sudah (transfer|bayar)", false),
        ("confirm", "^ (setuju|lanjut) $", false), ("like_product", "bagus", false), ("ask_testimonial", "testimoni", false),
        ("ask_recommendation", "rekomendasi", false), ("cancel", "batal", false), ("ask_news", "ada kabar", false),
        ("reset", "langganan (promo|katalog)", true), ("unsubscribe", "(berhenti|keluar) langganan", true), ("opt_out", "hapus nomor", false),
    ]

    init() {
        var vocabulary = Vocabulary()
        var language = Language(pack: .indonesian)
        var builder = PatternIndex.Builder()
        var filed: [Understanding.FiledPattern] = []
        for (intent, line, isExact) in Self.patterns {
            let pattern: Pattern
            do {
                pattern = try Pattern(parsing: line, wordSets: [], slotTypes: SlotType.all.map(\.rawValue), canonical: language.canonical)
            } catch {
                preconditionFailure("\(line): \(error)")
            }
            _ = builder.add(pattern, priority: 0, origin: .shop, vocabulary: &vocabulary)
            filed.append(
                .init(
                    intent: intent, text: line, place: Place(path: "test.lua"), priority: 0, origin: .shop, isSmallTalk: false, isExact: isExact,
                    pattern: pattern))
        }
        for word in "belanja kabari tidak belum jangan bukan tanpa usah jadi".split(separator: " ") { _ = vocabulary.intern(String(word)) }
        let finder = SlotFinder(phrases: TextShop.catalog, language: language, vocabulary: &vocabulary)
        language.prepare(vocabulary: vocabulary)
        self.vocabulary = vocabulary
        understanding = Understanding(
            language: language, finder: finder, index: builder.build(sets: WordSets()), patterns: filed, types: SlotType.all, vocabulary: vocabulary)
    }

    /// What is repaired, each with its cost in tenths of an edit: `hraga=harga 5`.
    func repairs(_ text: String) -> [String] {
        let reading = understanding.language.read(text)
        return reading.repairs.map { "\(reading.text(of: $0.words))=\($0.meant) \($0.cost)" }
    }

    /// The first form of each word, `_` for a word unknown.
    func forms(_ text: String) -> String {
        let reading = understanding.language.read(text)
        return reading.words.indices.map { reading.forms(of: $0).first.map(vocabulary.name) ?? "_" }.joined(separator: " ")
    }

    func intents(_ text: String) -> [String?] { understanding.interpret(text, with: Matcher(understanding.index)).clauses.map(\.intent) }

    static let hijab = SpellingShop()
}

@Suite struct SpellingTests {
    let shop = SpellingShop.hijab

    @Test(arguments: [
        // Two letters swapped, a letter missing, one doubled or too much, the key beside, another vowel.
        ("harag", "harga", 5), ("pashmnia", "pashmina", 5), ("gmais", "gamis", 5), ("pashmna", "pashmina", 6), ("rekmendasi", "rekomendasi", 6),
        ("khima", "khimar", 8), ("setju", "setuju", 6), ("tetstimoni", "testimoni", 9), ("wqrna", "warna", 7), ("trqnsfer", "transfer", 7),
        ("ongkor", "ongkir", 7), ("surebaya", "surabaya", 9), ("bandumg", "bandung", 7), ("jakrta", "jakarta", 6), ("lanjud", "lanjut", 9),
        // Four letters: only what easily happens.
        ("kbar", "kabar", 6), ("gmis", "gamis", 6), ("bgai", "", 0), ("zgus", "", 0),
        // The first letter, too, if the rest leaves no doubt.
        ("agmis", "gamis", 8), ("ransfer", "transfer", 13),
        // Eight letters and more: two edits.
        ("pashimnna", "pashmina", 9), ("testmoini", "testimoni", 15), ("rekkmendasi", "rekomendasi", 7), ("rejomendsi", "rekomendasi", 13),
        // Without its ending, or with the ending misspelled.
        ("haragnya", "harganya", 5), ("harganay", "harganya", 5), ("hargany", "harganya", 6), ("gamisnua", "gamisnya", 7),
        ("transfenrya", "transfernya", 5),
        // Written as one and meant as two.
        ("hsareloc", "share lokasi", 8),
    ]) func aMisspelledWordIsTakenFor(_ written: String, _ meant: String, _ cost: Int) {
        #expect(shop.repairs(written) == (meant.isEmpty ? [] : ["\(written)=\(meant) \(cost)"]))
    }

    @Test(arguments: [
        ("bisacod kak", "bisa cod _", ["bisacod=bisa cod 4"]),
        ("hargaxberapa", "harga berapa", ["hargaxberapa=harga berapa 9"]), ("stokk eberapa", "stok _", []),
        ("harg aberapa", "harga berapa", ["harg aberapa=harga berapa 5"]), ("ong kir berapa", "ongkir berapa", ["ong kir=ongkir 6"]),
        ("sudah bayart ransfer", "sudah bayar transfer", ["bayart ransfer=bayar transfer 5"]),
    ]) func aBlankIsMissingOrMisplaced(_ row: (String, String, [String])) {
        #expect(shop.forms(row.0) == row.1)
        #expect(shop.repairs(row.0) == row.2)
    }

    @Test func whatIsRepairedCountsAsThePatternsWord() {
        #expect(shop.intents("hrgaa brapaa kak") == ["ask_price"])
        #expect(shop.intents("ongkri ke bandnug") == ["ask_shipping_cost"])
        #expect(shop.intents("udah trasnfer ya") == ["payment_sent"])
        #expect(shop.intents("rekomendsai dong") == ["ask_recommendation"])
    }

    /// Correct words that only look like the shop's.
    @Test(arguments: [
        "kamar", "kabur", "belajar", "belanda", "harta", "warga", "raga", "barang", "bahas", "wangi", "pasar", "sendal", "mukena", "tumbler",
        "ongkos", "botol", "kotak", "cantik", "rina wulandari", "sari", "wati", "bagas", "budi santoso", "kabel", "bisnis", "batas", "batak",
        "dibahas", "pelajaran", "hartanya", "kamarnya", "what is your name", "recommend", "squishy", "kopling", "lanjar", "tirai", "skuter",
    ]) func aWordThatMeansSomethingStays(_ words: String) {
        #expect(shop.repairs(words) == [])
    }

    /// Words that are somebody's or some machine's.
    @Test(arguments: [
        "harag7", "gm4is", "rina.harag@gmail.com", "https://toko.id/harag", "www.harag.com", "@harag", "#harag", "toko_harag",
        "nama saya Harag Gmais",
        "0812harag", "hrg", "kka", "gms",
    ]) func aWordThatIsNoWordStays(_ text: String) {
        #expect(shop.repairs(text) == [])
    }

    @Test func aKnownWordNeverBecomesAnother() {
        for written in ["stok", "stop", "bisa", "bsa", "kabari", "belanja", "batal", "bukan", "bulan", "jadi", "ready"] {
            #expect(shop.repairs(written) == [], "\(written)")
        }
    }

    /// Neither into a no nor out of one.
    @Test(arguments: [
        "tidka", "tdiak", "blum", "beulm", "jagnan", "jangna", "jnagan", "bukna", "buakn", "tanap", "tnpaa", "nggaak", "ngagk", "gbisa", "gausha",
        "gakajdi",
    ]) func nothingIsRepairedAcrossANo(_ written: String) {
        #expect(shop.repairs(written) == [])
    }

    @Test func aNoWithoutABlankStaysANo() {
        #expect(shop.forms("tidakbisa cod") == "tidak bisa cod")
    }

    /// As near to one of the shop's words as to another: it is left, unless the shop says one of them far more often.
    @Test func ofTwoWordsAsNearNeitherIsTaken() {
        let torn = TextShop(words: "zolambu zolamba", phrases: [])
        #expect(torn.forms("zolambk") == "_")
        let clear = TextShop(words: "zolambu zolambu zolambu zolambu zolambu zolambu zolambu zolambu zolamba", phrases: [])
        #expect(clear.forms("zolambk") == "zolambu")
    }

    /// Whatever the shop says, the intents that the engine itself obeys are exact.
    @Test func anExactIntentIsNeverReachedByARepair() {
        #expect(shop.intents("berhenti langganan") == ["unsubscribe"])
        #expect(shop.intents("berhnti langganan") == [nil])
        #expect(shop.intents("keluar langganna") == [nil])
        #expect(shop.intents("langganan katalgo") == [nil])
        #expect(shop.intents("hapus nomor") == ["opt_out"])
        #expect(shop.intents("hapsu nomor") == [nil])
        #expect(shop.intents("berhentilangganan") == [nil])
        // A repair elsewhere does not matter.
        #expect(shop.intents("berhenti langganan kaak, warnna apaa") == ["unsubscribe", "ask_variant"])
    }

    @Test func whatIsToldStaysAsWritten() {
        let clause = shop.understanding.interpret("ongkri ke bandnug brp", with: Matcher(shop.understanding.index)).clauses.first
        #expect(clause?.text == "ongkri ke bandnug brp")
        #expect(clause?.told["city"] == .text("Bandung"))
        #expect(clause?.slots.first { $0.type == "city" }?.span == 10..<17)
    }

    @Test func aNameIsCheckedAsWritten() {
        #expect(shop.understanding.check.check(.name, .null, text: "warnah gmais") == .success(.text("Warnah Gmais")))
    }

    @Test func anExplanationShowsTheRepairAndItsCost() {
        let repairs = shop.understanding.explain("harag gmais brp, bisacod").clauses.flatMap(\.repairs)
        #expect(repairs.map(\.raw) == ["harag", "gmais", "bisacod"])
        #expect(repairs.map(\.meant) == ["harga", "gamis", "bisa cod"])
        #expect(repairs.map(\.cost) == [0.5, 0.5, 0.4])
        #expect(repairs.map(\.start) == [0, 6, 17])
        #expect(repairs.map(\.end) == [5, 11, 24])
    }

    @Test func onlySoManyWordsOfAMessageAreRepaired() {
        let message = Array(repeating: "harag", count: 40).joined(separator: " ")
        #expect(shop.repairs(message).count == 32)
    }

    @Test func withoutAPackNothingIsRepaired() {
        let plain = TextShop(pack: .plain, words: "harga", phrases: [])
        #expect(plain.forms("hraga") == "_")
    }

    /// So many words are one letter away that none of them is clearly meant.
    @Test func aCrowdOfNeighboursIsLeft() {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        let crowd = letters.flatMap { one in letters.map { "qz\(one)qz\($0)qz" } }.joined(separator: " ")
        let shop = TextShop(words: crowd, phrases: [])
        #expect(shop.language.read("qzqzaqz").repairs.isEmpty)
        #expect(shop.language.read("qzaaqzqz").repairs.isEmpty)
    }
}
