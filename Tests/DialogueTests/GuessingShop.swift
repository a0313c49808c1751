import Dialogue

/// A shop with examples, a few patterns, and intents that only patterns may decide.
struct GuessingShop: Sendable {
    struct Line: Sendable {
        var intent: String
        var text: String
        var isExample: Bool

        init(_ intent: String, _ text: String, isExample: Bool) {
            (self.intent, self.text, self.isExample) = (intent, text, isExample)
        }
    }

    let understanding: Understanding

    /// - Parameter sets: Members by the set's name.
    init(pack: LanguagePack = .indonesian, lines: [Line] = Self.lines, sets: [String: [String]] = [:]) {
        var vocabulary = Vocabulary()
        var language = Language(pack: pack)
        var builder = PatternIndex.Builder()
        var filed: [Understanding.FiledPattern] = []
        for line in lines {
            let pattern: Pattern
            if line.isExample {
                pattern = Pattern(wholeMessage: language.words(of: line.text))
            } else {
                do {
                    pattern = try Pattern(parsing: line.text, canonical: language.canonical)
                } catch {
                    preconditionFailure("\(line.text): \(error)")
                }
            }
            let priority = line.isExample ? Understanding.FiledPattern.exampleStanding : 0
            _ = builder.add(pattern, priority: Int32(priority), vocabulary: &vocabulary)
            filed.append(
                .init(
                    intent: line.intent, text: line.text, place: Place(path: "test.lua"), priority: priority, origin: .shop, isSmallTalk: false,
                    isGlobal: line.intent == "person", meansYes: line.intent == "confirm" ? true : nil, isExact: line.intent == "opt_out",
                    pattern: pattern))
        }
        var wordSets = WordSets()
        for (name, members) in sets.sorted(by: { $0.key < $1.key }) {
            let set = vocabulary.intern("@" + name)
            for member in members { wordSets.add([vocabulary.intern(member)], to: set) }
        }
        let finder = SlotFinder(phrases: [], language: language, vocabulary: &vocabulary)
        language.prepare(vocabulary: vocabulary)
        understanding = Understanding(
            language: language, finder: finder, index: builder.build(sets: wordSets), patterns: filed, types: SlotType.all, vocabulary: vocabulary)
    }

    /// The first clause.
    func clause(_ text: String, awaitsYesNo: Bool = false) -> ReadClause {
        let clauses = understanding.interpret(text, with: Matcher(understanding.index), awaitsYesNo: awaitsYesNo).clauses
        precondition(!clauses.isEmpty, "'\(text)' has no words")
        return clauses[0]
    }

    /// FNV-1a over every bit of the guesses for a few messages.
    var checksum: UInt64 {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        for message in ["kapan dong sampai", "boleh kurang dikit", "rusak parah nih min", "cara gabung", "cod jakarta bisa", "halo"] {
            for guess in clause(message).guesses {
                for byte in guess.intent.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
                sum = (sum ^ guess.confidence.bitPattern) &* 0x100_0000_01b3
            }
        }
        return sum
    }

    static let shop = GuessingShop()
    static let plain = GuessingShop(pack: .plain)

    static let lines: [Line] =
        patterns.map { Line($0, $1, isExample: false) }
        + examples.flatMap { intent, text in text.split(separator: "\n").map { Line(intent, String($0), isExample: true) } }

    private static let patterns = [("ask_discount", "tawar"), ("person", "^ (admin|orang) $"), ("opt_out", "^ (stop|berhenti) $")]

    private static let examples: [(String, String)] = [
        (
            "ask_shipping_time",
            """
            kapan sampai
            berapa hari sampainya kak
            estimasi pengiriman berapa lama
            kalau kirim hari ini sampai kapan
            lama ga nyampenya
            perjalanannya berapa hari min
            sampainya berapa lama ya
            besok udah sampai belum
            kira-kira kapan barang diterima
            """
        ),
        (
            "ask_discount",
            """
            ada diskon ga kak
            boleh kurang dikit
            harga nett berapa nego dong
            diskonnya dong
            kurangin dikit lah min
            bisa nego ga
            ambil banyak dapat potongan ga
            minta diskon kak
            mahal amat kurang dong
            """
        ),
        (
            "complain",
            """
            barangnya rusak
            kok yang datang salah warna
            sampai sini pecah kak
            kecewa barangnya cacat
            barang yang diterima rusak min
            ga sesuai foto ini
            jahitannya robek kak
            isinya kurang satu
            pas sampai barangnya penyok
            """
        ),
        (
            "reseller",
            """
            cara jadi reseller gimana
            mau gabung reseller kak
            syarat reseller apa aja
            bisa dropship ga
            mau jualan lagi barang ini
            daftar agen gimana
            reseller dapat harga berapa
            minimal order buat reseller
            pengen jadi agen kak
            """
        ),
        (
            "ask_cod",
            """
            bisa cod ga
            cod kak
            bayar di tempat bisa
            bayarnya pas barang datang boleh
            ke jakarta bisa cod
            terima cod ga min
            mau cod aja
            bisa bayar di rumah
            """
        ),
        (
            "confirm",
            """
            iya jadi kak
            oke ambil yang itu
            jadi ya kak
            iya deh itu aja
            oke deal
            boleh deh jadi
            sip ambil
            betul kak
            """
        ),
        (
            "person",
            """
            mau ngomong sama orangnya
            panggilkan adminnya dong
            minta bicara dengan manusia
            mau chat sama orang langsung
            sambungkan ke admin
            ini bot ya mau sama orang aja
            saya mau bicara sama pemiliknya
            """
        ),
        (
            "opt_out",
            """
            jangan kirim pesan lagi
            stop kirim promo
            tolong berhenti kirim pesan
            saya ga mau dapat promo lagi
            hapus nomor saya
            jangan chat saya lagi ya
            ga usah kirim info lagi
            """
        ),
    ]
}
