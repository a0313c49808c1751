import Testing

import Dialogue

private func products(_ skus: String...) -> [Value] {
    skus.map { .handle(.product, $0) }
}

@Test(arguments: [
    ("gamis nayla berapa", products("GMS01")),
    ("nayla msh ada?", products("GMS01")),
    ("naylanya brp kak", products("GMS01")),
    ("gamis hitam ada", [.list(products("GMS01", "GMS02"))]),
    ("SUKA GMS02 #IG", products("GMS02")),
    ("khimarnya ada", products("KHM01")),
    ("khimar alya", products("KHM01")),
    ("pashmina ceruty nude 2", products("PSH01")),
    ("charger 33w yang kemarin", products("CHG33")),
    ("usb c", products("CHG33")),
    ("monstera yg deliciosa brp?", products("MON01")),
    ("monstera brp?", [.list(products("MON01", "MON02"))]),
    ("gamis sama pashmina", [.list(products("GMS01", "GMS02")), .handle(.product, "PSH01")]),
    ("nayla, zahra", products("GMS01", "GMS02")),
    ("es teh 3, es jeruk 2", products("ET01", "EJ01")),
    ("teh nuhun", []),
    ("20 cm", []),
]) func productsAreFoundIn(_ row: (String, [Value])) {
    #expect(TextShop.hijab.slots(row.0, .product) == row.1)
}

@Test func aPlaceIsThatOfTheWords() {
    let text = "kak, Gamis Nayla item brp?"
    let reading = TextShop.hijab.language.read(text)
    let slots = TextShop.hijab.finder.slots(in: reading, words: reading.words.indices)
    #expect(slots.map { reading.text(of: $0.words) } == ["item", "Gamis Nayla"])
}

@Test(arguments: [
    ("gamis item ada", ["hitam"]), ("navy, sage, moka", ["navy", "sage", "mocca"]), ("dusty pink / pink", ["dusty pink", "pink"]),
    ("marun ireng", ["maroon", "hitam"]), ("yang merahnya dihapus aja", ["merah"]), ("broken white", ["broken white"]),
    ("1 nude 1 sage", ["nude", "sage"]),
    ("ungu", ["ungu"]), ("kirim sambal ijo 1 botol", ["hijau"]), ("abu2", ["abu-abu"]), ("krim barangnya", []), ("warna", []),
]) func coloursAreFoundIn(_ row: (String, [String])) {
    #expect(TextShop.hijab.slots(row.0, .colour) == row.1.map { .text($0) })
}

@Test(arguments: [
    ("size s", ["S"]), ("M aja", ["M"]), ("ready L?", ["L"]), ("gamis zahra maroon L masih?", ["L"]), ("otw order kak yg l", ["L"]),
    ("yang size S tuker M dong", ["S", "M"]), ("xl muat ga", ["XL"]), ("ukuran 39 ready?", ["39"]), ("uk 38", ["38"]),
    ("sepatu anak nomor 30", ["30"]),
    ("no 2", []), ("Jl. Kaliurang KM 7 No. 21 RT 02/RW 05", []), ("kainnya 2 m", []), ("all size", ["All Size"]), ("XXL", ["XXL"]),
    ("no hp 0812", []), ("alamatnya s parman jl raya", []),
]) func sizesAreFoundIn(_ row: (String, [String])) {
    #expect(TextShop.hijab.slots(row.0, .size) == row.1.map { .text($0) })
}

@Test(arguments: [
    ("pashmina nude 2", [2]), ("2 lusin gamis", [24]), ("GM02 hitam 2pcs", [2]), ("geprek 2 level 3, siji level 5, es teh 3", [2, 1, 3]),
    ("1 nude 1 sage", [1, 1]),
    ("158 cm 56kg", []), ("buka jam 8", []), ("jl mawar no 21 rt 2", []), ("0812 3456 7890", []), ("150rb", []), ("sekodi daster", [20]),
    ("kalau 50 pcs", [50]), ("3 hari", []),
    ("dua puluh lima", [25]), ("seratus lima belas", [115]), ("150rb 2", [2]), ("sebuah", [1]), ("2x", [2]), ("seribu pcs", [1000]),
    ("TWS bass x1 hitam ada?", []), ("bass x1 2", [2]), ("buat 4 orang", []), ("udah 3 kali", []), ("isi 10", []), ("diskon 20%", []),
    ("20 persen", []),
    ("sabungkus", [1]), ("sahiji", [1]), ("two pcs", [2]), ("rong bungkus", [2]), ("tenan", []),
]) func quantitiesAreFoundIn(_ row: (String, [Int])) {
    #expect(TextShop.hijab.slots(row.0, .quantity) == row.1.map { .int($0) })
}

@Test(arguments: [
    ("75rb deh", [75000]), ("budget 200 ribu dapat apa", [200000]), ("150 k bisa?", [150000]), ("Rp. 75.000 ya", [75000]), ("rp 5000", [5000]),
    ("1jt200rb", [1200000]),
    ("500 perak", [500]), ("75000", [75000]), ("pesanan 10234", []), ("2 pcs", []), ("0812 3456 7890", []), ("dua juta lima ratus ribu", [2500000]),
    ("seribu lima ratus", [1500]), ("200 ribu dua ya kak", [200000]), ("50rb, 60rb", [50000, 60000]), ("50rb 60rb", [50000, 60000]),
    ("2jt 500", [2_500_000]), ("dua juta lima ratus", [2_500_000]), ("sejuta setengah", [1_500_000]), ("2 juta 10 pcs", [2_000_000]),
    ("150.000,00", [150_000]), ("Rp150.000,-", [150_000]), ("150rb/pcs", [150_000]), ("100rb-an", [100_000]), ("yang 50an ada", [50_000]),
    ("100-200rb", [100_000, 200_000]), ("75rb-100rb", [75_000, 100_000]), ("budget 100-150", [100_000, 150_000]), ("2-3 hari", []),
    ("limang ewu", [5000]), ("seket ewu", [50_000]), ("sewu", [1000]), ("cepek ribu", [100_000]), ("2 miliar", [2_000_000_000]),
    ("tawar 50 bs?", [50_000]), ("100 dpt ga kak", [100_000]), ("2 pcs 180 ya", [180_000]), ("nego 85 pas", [85_000]),
    ("100 pcs dapat diskon?", []), ("beli 20 bisa nego", []), ("nego dong", []), ("pesan 50 bisa?", []), ("tb 160 bb 55 dapat size apa", []),
]) func moneyIsFoundIn(_ row: (String, [Int])) {
    #expect(TextShop.hijab.slots(row.0, .rupiah) == row.1.map { .int($0) })
}

@Test(arguments: [
    ("no hp 081234567890 ya", ["+6281234567890"]), ("wa.me/6281234567890", ["+6281234567890"]), ("0812 3456 7890 2", ["+6281234567890"]),
    ("081234567890 158", ["+6281234567890"]),
    ("08123", []), ("1234567890", []), ("75.000", []), ("+65 9123 4567", ["+6591234567"]), ("021-5551234", ["+62215551234"]),
    ("08123456789012345", []), ("https://wa.me/6281234567890", ["+6281234567890"]),
    ("081234567890/085712345678", ["+6281234567890", "+6285712345678"]),
    ("0812.3456.7890", ["+6281234567890"]), ("rek bca 0231234567", []), ("resi 081234567890", []), ("pesanan 628123456789", []),
]) func phonesAreFoundIn(_ row: (String, [String])) {
    #expect(TextShop.hijab.slots(row.0, .phone) == row.1.map { .text($0) })
}

@Test func aPhoneThatIsNoneSaysWhy() {
    #expect(PhoneReading("08123") == .tooShort(digits: 5))
    #expect(PhoneReading("0812-3456-7890-1234") == .tooLong(digits: 16))
    #expect(PhoneReading("1234567890") == .unknownPrefix)
    #expect(PhoneReading("kosong") == .none)
    #expect(PhoneReading("+62 (812) 3456 7890") == .number("+6281234567890"))
    #expect(PhoneReading("") == .none)
}

@Test(arguments: [
    ("B aja deh kak", 2), ("2", 2), ("yang kedua", 2), ("opsi b", 2), ("A", 1), ("nomor 3 ya", 3), ("yang a aja", 1), ("yang B beda apa", nil),
    ("gamis 2", nil), ("kak", nil), ("pertama", 1), ("yang pertama tadi", 1), ("nomor 2", 2), ("no 3 aja", 3), ("yg ke 2", 2), ("ke-2", 2),
    ("yang terakhir", -1), ("yang atas", 1), ("yang bawah aja", -1), ("2 hari", nil), ("jl mawar 2", nil),
]) func choicesAreFoundIn(_ row: (String, Int?)) {
    #expect(TextShop.hijab.slots(row.0, .choice) == (row.1.map { [.int($0)] } ?? []))
}

@Test(arguments: [
    ("iya", true), ("y", true), ("ya kak", true), ("ok", true), ("oke kak", true), ("boleh deh", true), ("boleh deh sekalian", true), ("siap", true),
    ("gas", true), ("nggih", true), ("mau", true), ("ya benar", true), ("iya cod", true),
    ("iyaaa", true), ("muhun teh", true), ("👍", true), ("tidak", false), ("ga", false), ("g", false), ("nggak dulu", false), ("engga kak", false),
    ("jangan", false), ("ntar dulu", false), ("gausah deh", false), ("bukan", false), ("henteu teh", false),
    ("boleh kurang ga kak", nil), ("mau pesan gamis", nil), ("boleh?", nil), ("gamis", nil), ("kak", nil), ("ga ada", nil), ("udah itu aja", false),
    ("itu aja kak", false), ("cukup", false), ("itu", nil), ("sudah", true), ("sudah benar", true), ("bener kak", true), ("betul", true),
    ("yoi", true), ("yo", true), ("yo mas", true),
    ("sumuhun", true), ("mangga", true), ("inggih", true), ("YA", true), ("ora", false), ("ga deh", false), ("nggak usah", false),
    ("ga jadi deh", nil), ("gajadi", nil), ("batal", nil), ("lanjut", nil), ("mulai lagi", nil), ("admin dong", nil), ("gamisnya aja", nil),
    ("iya berapa", nil), ("udah dulu ya kak", nil), ("oke itu aja dulu", nil), ("oke transfer aja", true),
]) func yesAndNoAreFoundIn(_ row: (String, Bool?)) {
    #expect(TextShop.hijab.slots(row.0, .yesNo) == (row.1.map { [.bool($0)] } ?? []))
}

@Test func aShopsOwnWordsAreATypeOfTheirOwn() {
    #expect(TextShop.hijab.slots("geprek 2 level 3", SlotType(rawValue: "level")) == [.int(3)])
}

@Test func bareNumbersAreNumbers() {
    #expect(TextShop.hijab.slots("tinggi 158 berat 56", .number) == [.int(158), .int(56)])
    #expect(TextShop.hijab.slots("158 cm 56kg", .number) == [.int(158), .int(56)])
    #expect(TextShop.hijab.slots("2,5", .number) == [.number(2.5)])
}

@Test func oneOfTenThousandProductsIsFoundByItsPart() {
    let phrases = (0..<10_000).map { Phrase(text: "Gamis Model\($0)x Premium", type: .product, value: .handle(.product, "S\($0)")) }
    let shop = TextShop(phrases: phrases)
    #expect(shop.slots("gamis model77x brp", .product) == products("S77"))
    guard case .list(let all)? = shop.slots("gamis apa aja", .product).first else { Issue.record("no list"); return }
    #expect(all.count == 10_000 && all[0] == .handle(.product, "S0"))
}
