import Testing

import Dialogue

@Test(arguments: [
    ("Assalamualaikum kak, gamis nayla berapa ya?", ["Assalamualaikum kak", "gamis nayla berapa ya?"]),
    ("gamis hitam msh ada? brp? bs cod ga", ["gamis hitam msh ada?", "brp?", "bs cod ga?"]),
    ("kak gamis hitam msh ada? brp? bs cod ga", ["kak gamis hitam msh ada?", "brp?", "bs cod ga?"]),
    ("alamat tokonya dmn, buka smp jam brp", ["alamat tokonya dmn?", "buka smp jam brp?"]),
    ("mksh yaa kakk", ["mksh yaa kakk"]),
    ("mbak arep pesen geprek 2 level 3, siji level 5, es teh 3, kerupuk 2", ["mbak arep pesen geprek 2 level 3, siji level 5, es teh 3, kerupuk 2"]),
    ("navy, sage, mocca", ["navy, sage, mocca"]),
    ("eh warnanya jadi nude 1 sage 1 ya", ["eh warnanya jadi nude 1 sage 1 ya"]),
    ("jne. eh warnanya jadi nude 1 sage 1 ya", ["jne", "eh warnanya jadi nude 1 sage 1 ya"]),
    ("harganya berapa sama ongkir ke Cirebon berapa?", ["harganya berapa?", "sama ongkir ke Cirebon berapa?"]),
    ("ongkir ke Manado berapa dan berapa hari sampainya?", ["ongkir ke Manado berapa?", "dan berapa hari sampainya?"]),
    ("monstera 2 sama lidah mertua", ["monstera 2 sama lidah mertua"]),
    ("Pagi, monstera yg deliciosa brp?", ["Pagi", "monstera yg deliciosa brp?"]),
    ("hai kak mau order kaos polos 2", ["hai kak", "mau order kaos polos 2"]),
    ("sore sis ongkir ke jember brp", ["sore sis", "ongkir ke jember brp?"]),
    ("malam ini bisa kirim?", ["malam ini bisa kirim?"]),
    ("oke sip makasih kak", ["oke sip", "makasih kak"]),
    (
        "ntar dulu. CHARGER 33W YANG KEMARIN SAYA BELI BARU 2 HARI MATI!!! GIMANA INI",
        ["ntar dulu", "CHARGER 33W YANG KEMARIN SAYA BELI BARU 2 HARI MATI", "GIMANA INI?"]
    ),
    ("kalau tanpa khimar totalnya berapa?", ["kalau tanpa khimar totalnya berapa?"]),
    ("udah transfer dari kemarin tapi resi belum ada kak", ["udah transfer dari kemarin", "tapi resi belum ada kak"]),
    ("gamis eh pashmina ada?", ["gamis eh pashmina ada?"]),
    ("ada? kak", ["ada? kak?"]),
    ("kak. ada warna apa", ["kak. ada warna apa?"]),
    ("enggak kak", ["enggak kak"]),
    ("Nama: Rina\nKecamatan Ngaglik, Sleman\nKurir J&T", ["Nama: Rina", "Kecamatan Ngaglik, Sleman", "Kurir J&T"]),
    ("hapus data saya aja deh sekalian, gajadi", ["hapus data saya aja deh sekalian", "gajadi"]),
    ("ya, eh kurirnya J&T", ["ya", "eh kurirnya J&T"]),
    ("oke transfer aja, btw besok buka?", ["oke transfer aja", "btw besok buka?"]),
    ("ya. sama ciput 1", ["ya", "sama ciput 1"]),
    ("qris, sama pashmina sage 1 buat adik", ["qris", "sama pashmina sage 1 buat adik"]),
    ("alamat dan jam buka", ["alamat", "dan jam buka"]),
    ("warna dan ukuran apa aja", ["warna dan ukuran apa aja?"]),
    ("Jl. Mawar No. 5, Ngaglik, Sleman", ["Jl. Mawar No. 5, Ngaglik, Sleman"]),
    ("Jl. Mawar No. 5. RT 2 RW 3\nKec. Ngaglik", ["Jl. Mawar No. 5. RT 2 RW 3\nKec. Ngaglik"]),
    ("jl mawar 5\nno hp 0812", ["jl mawar 5", "no hp 0812"]),
    ("gamis nayla 1, sama khimar navy 2", ["gamis nayla 1, sama khimar navy 2"]),
    ("jne, j&t, sicepat", ["jne, j&t, sicepat"]),
    ("bca, sama qris", ["bca, sama qris"]),
    ("kos putra Mawar no 104 kamar 7. eh es teh e dadi 2 wae", ["kos putra Mawar no 104 kamar 7", "eh es teh e dadi 2 wae"]),
    (
        "oke mas makasih. alamat masih sama. garansinya mulai dari awal lagi?",
        ["oke mas", "makasih", "alamat masih sama", "garansinya mulai dari awal lagi?"]
    ),
]) func aMessageIsCutInto(_ row: (String, [String])) {
    #expect(TextShop.hijab.clauses(row.0) == row.1)
}

@Test func withoutALanguageOnlySentenceEndsCut() {
    let shop = TextShop(pack: .plain, words: "a b", phrases: [])
    #expect(shop.clauses("a, b terus a? b\nc") == ["a, b terus a?", "b", "c"])
    #expect(shop.clauses("").isEmpty)
}
