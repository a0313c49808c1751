import Testing

import Dialogue

@Test(
    arguments: [
        ("eh warnanya sage aja", .change), ("jadi 3 aja", .change), ("ganti navy", .change), ("bukan navy tapi sage", .change),
        ("B aja deh kak", .change), ("ralat, 2 pcs", .change),
        ("maksudnya sage", .change), ("yang navy aja", .change), ("tuker M dong", .change), ("kalau tanpa khimar totalnya berapa?", .condition),
        ("misal ganti sage", .condition),
        ("klo 3 pcs", .condition), ("umpama ke jogja", .condition), ("seumpama 2", .condition),
        ("alamatnya salah kak", .change), ("bisa ganti navy ga", .change), ("bisa tukar ukuran kak?", nil), ("mau jadi reseller dong", nil),
        ("gamis nayla berapa", nil), ("ga jadi deh", nil), ("batal", nil), ("lanjut", nil), ("mulai lagi", nil), ("admin dong", nil),
        ("transfer aja", nil), ("sage", nil),
        ("jadi totalnya berapa kak?", nil), ("yang navy ada?", nil), ("iya", nil), ("Jl. Mawar No 5", nil),
    ] as [(String, ClauseMark?)]) func aClauseIsMarked(_ row: (String, ClauseMark?))
{
    #expect(ReadingShop.hijab.clause(row.0)?.mark == row.1, "\(row.0)")
}

@Test(
    arguments: [
        ("iya cod", true), ("oke kak", true), ("boleh deh sekalian", true), ("nggak usah", false), ("udah itu aja", false), ("gamisnya aja", nil),
        ("ga jadi deh", nil), ("lanjut", nil),
        ("batal", nil), ("cod bisa ya?", nil), ("semarang", nil), ("YA", true), ("ya benar", true),
    ] as [(String, Bool?)]) func aClauseSaysYesOrNo(_ row: (String, Bool?))
{
    #expect(ReadingShop.hijab.clause(row.0)?.yes == row.1, "\(row.0)")
}

@Test(
    arguments: [
        ("B aja deh kak", 2), ("yang kedua", 2), ("yang pertama tadi", 1), ("nomor 2", 2), ("opsi b", 2), ("no 3 aja", 3), ("2", 2), ("yg ke 2", 2),
        ("yang terakhir", -1),
        ("yang atas", 1), ("yang bawah", -1), ("yang B beda apa", nil), ("gamis 2", nil), ("2 pcs", nil), ("jam 2", nil), ("iya", nil),
        ("1 nude 1 sage", nil),
    ] as [(String, Int?)]) func aClauseIsAChoice(_ row: (String, Int?))
{
    #expect(ReadingShop.hijab.clause(row.0)?.position == row.1, "\(row.0)")
}

@Test func aWholeMessageOfOneChoiceIsOne() {
    #expect(ReadingShop.hijab.read("yang kedua").choice == 2)
    #expect(ReadingShop.hijab.read("yang kedua. berapa").choice == nil)
}

@Test func aClauseSaysHowMuchItsPatternAccountsFor() {
    #expect(ReadingShop.hijab.clause("gamis nayla berapa ya")?.accounted == 3)
    #expect(ReadingShop.hijab.clause("gamis nayla yang bagus banget berapa")?.accounted == 3)
    #expect(ReadingShop.hijab.clause("entahlah")?.accounted == 0)
}
