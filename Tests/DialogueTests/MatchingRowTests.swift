import Dialogue
import Testing

/// One pattern, one message, and what is captured; nil when it must not match.
struct MatchRow: Sendable, CustomTestStringConvertible {
    let pattern: String, message: String, captures: String?
    init(_ pattern: String, _ message: String, _ captures: String?) {
        (self.pattern, self.message, self.captures) = (pattern, message, captures)
    }
    var testDescription: String { "\(pattern)  ~  \(message)" }
}

private let rows: [MatchRow] = [
    // Words, anywhere in the clause, next to each other.
    MatchRow("harga", "berapa harga gamis", ""),
    MatchRow("harga", "berapa ongkir", nil),
    MatchRow("berapa harga", "tolong berapa harga", ""),
    MatchRow("berapa harga", "berapa satu harga", nil),
    MatchRow("berapa harga", "harga berapa", nil),
    MatchRow("HARGA", "harga", ""),
    MatchRow("harga", "hrg/harga", ""),
    MatchRow("harga", "", nil),
    // Filler words do not count, before, between and behind; a literal may still take one.
    MatchRow("^berapa harga$", "kak berapa sih harga dong ya", ""),
    MatchRow("kak harga", "kak harga", ""),
    MatchRow("kak harga", "harga kak", nil),
    MatchRow("halo kak $", "halo dong kak ya", ""),
    // Anchors.
    MatchRow("^ harga", "harga gamis", ""),
    MatchRow("^ harga", "berapa harga", nil),
    MatchRow("harga $", "berapa harga", ""),
    MatchRow("harga $", "harga gamis", nil),
    MatchRow("^ harga $", "harga", ""),
    MatchRow("^ harga $", "harga harga", nil),
    // Alternatives and optional parts.
    MatchRow("(ada|masih|ready stock) warna", "ready stock warna", ""),
    MatchRow("(ada|masih|ready stock) warna", "masih warna", ""),
    MatchRow("(ada|masih|ready stock) warna", "ready warna", nil),
    MatchRow("^ada [dong] (stok|barang)$", "ada stok", ""),
    MatchRow("^ada [banget] stok$", "ada banget stok", ""),
    MatchRow("^ada [banget] stok$", "ada sekali stok", nil),
    MatchRow("^ada [stok|barang baru] di$", "ada barang baru di", ""),
    MatchRow("^ada [[{quantity}] pcs] lagi$", "ada 2 pcs lagi", "quantity=2"),
    MatchRow("^ada [[{quantity}] pcs] lagi$", "ada pcs lagi", ""),
    MatchRow("^ada [[{quantity}] pcs] lagi$", "ada 2 lagi", nil),
    MatchRow("^(a|b) (a|b) (a|b) (a|b) c$", "a b b a c", ""),
    MatchRow("^(a|b) (a|b) (a|b) (a|b) c$", "a b b c", nil),
    MatchRow("^[a] [b] [a] [b] [c] [d] e$", "b a d e", ""),
    MatchRow("^[a] [b] [a] [b] [c] [d] e$", "a b b a e", nil),
    // Gaps.
    MatchRow("^mau * gamis$", "mau gamis", ""),
    MatchRow("^mau * gamis$", "mau beli dua helai gamis", ""),
    MatchRow("^mau *2 gamis$", "mau beli dua gamis", ""),
    MatchRow("^mau *2 gamis$", "mau beli kak dua dong gamis", ""),
    MatchRow("^mau *2 gamis$", "mau beli dua helai gamis", nil),
    MatchRow("^* gamis$", "mau beli gamis", ""),
    MatchRow("^gamis *$", "gamis", ""),
    MatchRow("^gamis *2$", "gamis itu dong saja kak", ""),
    MatchRow("^gamis *2$", "gamis itu saja lho", nil),
    // Slots.
    MatchRow("berapa {product}", "berapa gamis nayla", "product=gamis nayla"),
    MatchRow("berapa {p:product} $", "berapa gamis nayla", "p=gamis nayla"),
    MatchRow("{product} nayla $", "gamis nayla", "product=gamis"),
    MatchRow("{product} {n:quantity} ke {city}", "gamis nayla kak 2 ke bandung", "product=gamis nayla, n=2, city=bandung"),
    MatchRow("{product} dan {product}", "gamis dan bergo", "product=gamis, product=bergo"),
    MatchRow("({n:quantity} {product}|{product} {n:quantity})", "bergo 3", "product=bergo, n=3"),
    MatchRow("{product}", "berapa ongkir", nil),
    // {any}: one content word or more, without the filler words around it; an earlier one takes fewer.
    MatchRow("^nama saya {x:any}$", "nama saya rina", "x=rina"),
    MatchRow("^nama saya {x:any}$", "nama saya kak rina ya ayu dong", "x=rina ya ayu"),
    MatchRow("^nama saya {x:any}$", "nama saya", nil),
    MatchRow("^nama saya {x:any}$", "nama saya kak", nil),
    MatchRow("kirim {x:any} ke {y:any}", "kirim satu ke dua ke tiga", "x=satu, y=dua ke tiga"),
    MatchRow("^{any} saya", "halo nih saya", "any=halo"),
    MatchRow("nama {x:any} [dari {y:any}] $", "nama rina dari solo", "x=rina, y=solo"),
    // Word sets.
    MatchRow("^halo @kak$", "halo gan", ""),
    MatchRow("^halo @kak$", "halo mas bro", ""),
    MatchRow("^halo @kak$", "halo mas", nil),
    MatchRow("warna @warna", "warna biru muda", ""),
    MatchRow("{product} @warna $", "gamis merah", "product=gamis"),
    MatchRow("warna @hilang", "warna hilang", nil),
    // Any order.
    MatchRow("<< cod bisa >>", "bisa bayar cod", ""),
    MatchRow("<< cod bisa >>", "cod", nil),
    MatchRow("<< cod cod >>", "cod", nil),
    MatchRow("<< cod cod >>", "cod atau cod", ""),
    MatchRow("<< {city} (bisa|ready stock) @kak >> tidak", "gan ke bandung ada ready stock tidak", "city=bandung"),
    MatchRow("<< {city} (bisa|ready stock) @kak >> tidak", "gan ke bandung ada stock tidak", nil),
    MatchRow("^<< a b c d >>$", "d x b y a z c", ""),
    MatchRow("^<< a b c d >>$", "d x b y a z c x", nil),
    MatchRow("[x] << a {product} >>", "x gamis a", "product=gamis"),
    // Negation holds for the whole clause.
    MatchRow("pesan !jangan", "jangan pesan", nil),
    MatchRow("pesan !jangan", "pesan saja", ""),
    MatchRow("!(batal|jadi) pesan", "pesan saja batal", nil),
    MatchRow("pesan !@kak", "pesan ya mas bro", nil),
    MatchRow("pesan !{city}", "pesan ke bandung", nil),
    MatchRow("pesan !{city}", "pesan ke luar", ""),
]

@Suite struct MatchingRowTests {
    @Test(arguments: rows) func aPatternTakesThisMessageSo(_ row: MatchRow) throws {
        var shop = TestShop()
        try shop.add(row.pattern)
        let match = shop.open().best(row.message, shop)
        #expect(match?.captured(in: row.message) == row.captures)
    }

    /// All rows at once: what one pattern says must not depend on which others there are.
    @Test func patternsDoNotDisturbOneAnother() throws {
        var shop = TestShop()
        for row in rows { try shop.add(row.pattern) }
        let matcher = shop.open()
        for (number, row) in rows.enumerated() {
            let mine = matcher.all(row.message, shop).first { Int($0.match.pattern.rawValue) == number }
            #expect(mine?.match.captured(in: row.message) == row.captures, "\(row.testDescription)")
        }
    }

    @Test func aCaptureTellsTheValueAndThePlaceInTheMessage() throws {
        var shop = TestShop()
        try shop.add("berapa {product}")
        let message = "halo kak berapa gamis nayla"
        let reading = shop.read(message)
        let match = try #require(shop.open().best(in: reading, words: 2..<5, slots: shop.slots(message)))
        #expect(match["product"] == Capture(name: "product", words: 3..<5, value: 1))
        #expect((0..<4).map(match.accounted.contains) == [true, true, true, false])
    }

    @Test func aMatcherIsUsableAgainAfterALongClause() throws {
        var shop = TestShop()
        try shop.add("^berapa * {product}$")
        let matcher = shop.open()
        let long = "berapa " + String(repeating: "satu ", count: 3_000) + "bergo"
        #expect(matcher.best(long, shop)?.captured(in: long) == "product=bergo")
        #expect(matcher.best("berapa gamis", shop)?.captured(in: "berapa gamis") == "product=gamis")
        #expect(matcher.best("berapa", shop) == nil)
    }

    @Test func oneIndexServesManyThreadsAtOnce() async throws {
        var shop = TestShop()
        for row in rows { try shop.add(row.pattern) }
        let index = shop.open().index
        let messages = rows.map { (reading: shop.read($0.message), slots: shop.slots($0.message)) }
        let answers = await withTaskGroup(of: [Match?].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let matcher = Matcher(index)
                    return messages.map { matcher.best(in: $0.reading, words: 0..<99, slots: $0.slots) }
                }
            }
            return await group.reduce(into: [[Match?]]()) { $0.append($1) }
        }
        #expect(Set(answers).count == 1)
        #expect(answers[0].contains { $0 != nil })
    }

    @Test func explainingDoesNotChangeTheNextMatch() throws {
        var shop = TestShop()
        for line in ["harga", "berapa harga", "* harga"] { try shop.add(line) }
        let matcher = shop.open()
        let first = matcher.best("berapa harga", shop)
        #expect(matcher.all("harga berapa harga", shop).count == 3)
        #expect(matcher.best("berapa harga", shop) == first)
        #expect(first?.pattern == PatternID(rawValue: 1))
    }
}
