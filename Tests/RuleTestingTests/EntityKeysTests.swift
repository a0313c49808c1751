import Dialogue
import RuleTesting
import Testing

/// What messages tell, under the keys of labelled text.
@Suite struct EntityKeysTests {
    /// The base: Indonesian chat, no catalog, no patterns.
    private static let understanding: Understanding = {
        var vocabulary = Vocabulary()
        var language = Language(pack: .indonesian)
        let finder = SlotFinder(phrases: [], language: language, vocabulary: &vocabulary)
        language.prepare(vocabulary: vocabulary)
        return Understanding(
            language: language, finder: finder, index: PatternIndex.Builder().build(sets: WordSets()), patterns: [], types: SlotType.all,
            vocabulary: vocabulary)
    }()

    /// `colour=hitam qty=2`, by key.
    private func values(_ text: String) -> String {
        let read = Self.understanding.interpret(text, with: Matcher(Self.understanding.index))
        return EntityKeys.values(of: read).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.joined(separator: "|"))" }.joined(separator: " ")
    }

    @Test(arguments: [
        ("mau psn 2 yg item", "colour=hitam qty=2"), ("pesan gamis hitam ukuran xl 1 ya kak", "colour=hitam product=gamis qty=1 size=XL"),
        ("beli selusin kak", "qty=12 unit=lusin"), ("tf 150rb an dewi ya kak", "name=dewi price=150000"), ("jumbo ada kak?", "size=jumbo"),
        ("ongkir ke sby brp", "city=surabaya"), ("cek ongkir dong ke solo", "city=solo"), ("kec Cileungsi Bogor", "city=cileungsi bogor"),
        ("jnt ke bali brp sis", "city=bali courier=j&t"), ("rek bca ada min?", "payment=bca"), ("bisa transfer atau cod?", ""),
        ("bisa kirim hr ini?", "date=hari ini"), ("hari minggu buka ga?", "date=minggu"), ("sebelum tanggal 17 agt ya", "date=17 agustus"),
        ("kirimnya tgl 20 aja", "date=tanggal 20"), ("besok pagi", "date=besok pagi"), ("jam 8 malam masih buka?", "time=20:00"),
        ("hp 0857-1234-5678", "phone=085712345678"), ("pesanan nomor 10234", "order_id=10234"), ("order GM-01 size L 1", "code=GM-01 qty=1 size=L"),
        ("diskon 20% ya", "percent=20"), ("atas nama Bu Sinta", "name=sinta"), ("halo kak", ""), ("", ""),
    ]) func aMessageTells(_ text: String, _ told: String) { #expect(values(text) == told) }

    @Test(arguments: [
        ("eh jangan dua deh, satu aja", "qty=1"), ("dua deh eh satu aja", "qty=1"), ("jadi total 4 ya kak bukan 3", "qty=4"),
        ("dari 2 jadi 3", "qty=3"),
        ("1 nude 1 sage", "colour=nude|sage qty=1|1"), ("gamis 2 hijab 3", "product=gamis|hijab qty=2|3"), ("yang satunya", ""),
        ("ongkir ke bogor 1 kg", "city=bogor"), ("promo beli 2 gratis 1", ""),
    ]) func ofACountThatIsTakenBackTheLastStands(_ text: String, _ told: String) { #expect(values(text) == told) }

    @Test func aChangeOfAColourListsOldAndNew() { #expect(values("yang tadi item jadi navy") == "colour=hitam|navy") }
}

/// Found values beside labels.
@Suite struct EntityScoreTests {
    @Test(
        arguments: [
            (["0.5"], "qty", ["0.50"], 1), (["Bu Sri"], "name", ["busri"], 1), (["+62812345678"], "phone", ["0812345678"], 1),
            (["1", "1"], "qty", ["1"], 1), (["1"], "qty", ["1", "1"], 1), (["solo"], "city", [], 0),
        ] as [([String], String, [String], Int)])
    func valuesAreComparedUnderTheirKey(_ values: [String], _ key: String, _ gold: [String], _ right: Int) {
        #expect(IntentCount(values: values, of: key, gold: gold) == IntentCount(gold: gold.count, predicted: values.count, right: right))
    }

    @Test func countsAddUp() {
        var count = IntentCount(gold: 2, predicted: 1, right: 1)
        count += IntentCount(gold: 1, predicted: 2, right: 1)
        #expect(count == IntentCount(gold: 3, predicted: 3, right: 2))
        #expect(count.precision == 2.0 / 3 && count.recall == 2.0 / 3 && abs(count.f1 - 2.0 / 3) < 1e-9)
        #expect(IntentCount().f1 == 1)
    }
}
