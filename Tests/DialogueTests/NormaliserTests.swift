import Testing

import Dialogue

private let normaliser = Language(pack: .indonesian).normaliser

@Test(arguments: [
    ("brp", "berapa"), ("yg", "yang"), ("kaaak", "kak"), ("makasiiih", "makasih"),
    // Sounds of the street, and vowels that are left out.
    ("ilang", "hilang"), ("dapet", "dapat"), ("sampe", "sampai"), ("jatoh", "jatuh"), ("brngkt", "berangkat"), ("hrus", "harus"),
    // Affixes: only what is of the street changes.
    ("ngirimin", "mengirimkan"), ("ngobrol", "mengobrol"), ("kirimin", "kirimkan"), ("dibayarin", "dibayarkan"), ("temenin", "temani"),
    ("dipake", "dipakai"), ("kebuka", "terbuka"), ("nomernya", "nomornya"), ("pengiriman", "pengiriman"), ("mengirimkan", "mengirimkan"),
    // Twice, apart, measured.
    ("bisa2", "bisa-bisa"), ("temen2nya", "teman-temannya"), ("dirumah", "di rumah"), ("disini", "di sini"), ("keluar", "keluar"),
    ("17thn", "17 tahun"),
    ("gw gk tau", "gue enggak tahu"), ("Brp, kak?", "Berapa, kak?"),
]) func wordsAreSpelledOut(_ row: (String, String)) {
    #expect(normaliser.normalised(row.0, as: .spelled) == row.1)
}

@Test(arguments: [
    ("gw blm tau ongkirnya min", "saya belum tahu ongkirnya admin."), ("gimana cara bayarnya dong", "bagaimana cara bayarnya?"),
    ("udah di kirim blm?", "sudah dikirim belum?"), ("paket nya rusak sih kak.", "paketnya rusak kak."), ("makasih ya", "terima kasih ya"),
]) func sentencesAreWrittenWithCare(_ row: (String, String)) {
    #expect(normaliser.normalised(row.0) == row.1)
}

@Test(arguments: [
    "", " ", "?!", "rina@gmail.com", "https://bit.ly/yg", "@tk_udh", "150.000", "GMS01", "Arsenal", "\u{0}\u{FFFD}🙏🏽", "2",
    "Saya ingin memesan dua buah kemeja.", "Barang sudah kami terima.",
]) func whatNeedsNoChangeStaysAsItIs(_ text: String) {
    for style in Normaliser.Style.allCases { #expect(normaliser.normalised(text, as: style) == text) }
}

@Test func theWordsOfAShopComeFirst() throws {
    let language = Language(pack: try .indonesian.adding(words: "gms gamis\nyg yogurt\nbjp baju panjang"))
    #expect(language.normaliser.normalised("gms yg bjp", as: .spelled) == "gamis yogurt baju panjang")
}

/// "kebandung" is a place and how one gets there; "diserang" is no way to Serang.
@Test func aPlaceIsPartedFromItsWay() {
    #expect(normaliser.normalised("kebandung", as: .spelled) == "ke bandung")
    #expect(normaliser.normalised("diserang", as: .spelled) == "diserang")
}

/// Endings are taken off words, not off what no word is as long as: each of them cost a look at all that is left.
@Test func whatIsTooLongForAWordIsItsOwnForm() {
    let long = String(repeating: "nya", count: 20_000)
    #expect(Language(pack: .indonesian).canonical(long) == long)
}

@Test func aPackThatKnowsNothingChangesNothing() {
    #expect(Language(pack: .plain).normaliser.normalised("brp yg 2 dong kak") == "brp yg 2 dong kak")
}
