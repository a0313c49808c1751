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
    @Test func labelsAreOneValueOrSeveral() throws {
        let labels = try EntityScore.labels(json: #"{"qty": 3, "colour": ["hitam", "navy"], "price": 150000}"#)
        #expect(labels["colour"] == ["hitam", "navy"] && labels.count == 3)
        #expect(EntityScore(predicted: ["qty": ["3"], "price": ["150000"]], gold: labels).matched == 2)
        #expect(try EntityScore.labels(json: "{}").isEmpty)
        #expect(throws: DecodingError.self) { try EntityScore.labels(json: "[1]") }
    }

    @Test(
        arguments: [
            (["qty": ["0.5"]], ["qty": ["0.50"]], 1), (["name": ["Bu Sri"]], ["name": ["busri"]], 1),
            (["phone": ["+62812345678"]], ["phone": ["0812345678"]], 1),
            (["qty": ["1", "1"]], ["qty": ["1"]], 1), (["qty": ["1"]], ["qty": ["1", "1"]], 1), (["city": ["solo"]], ["name": ["solo"]], 0),
        ] as [([String: [String]], [String: [String]], Int)])
    func valuesAreComparedUnderTheirKey(_ predicted: [String: [String]], _ gold: [String: [String]], _ matched: Int) {
        let score = EntityScore(predicted: predicted, gold: gold)
        #expect(score.matched == matched)
        #expect(score.predicted == predicted.values.joined().count && score.gold == gold.values.joined().count)
    }

    @Test func scoresAddUp() {
        var score = EntityScore(predicted: ["qty": ["1"]], gold: ["qty": ["1", "2"]])
        score += EntityScore(predicted: ["qty": ["3", "4"]], gold: ["qty": ["4"]])
        #expect(score.matched == 2 && score.predicted == 3 && score.gold == 3)
        #expect(score.precision == 2.0 / 3 && score.recall == 2.0 / 3 && abs(score.f1 - 2.0 / 3) < 1e-9)
        #expect(EntityScore().f1 == 1)
    }
}
