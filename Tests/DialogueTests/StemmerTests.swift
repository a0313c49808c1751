import Testing

import Dialogue

/// With roots that are easily taken for one another.
private let formal = Stemmer(
    roots: """
        baca tulis sapu pukul kirim ambil gosok kopi lihat rapi wakil yakin nyanyi bersih besar ajar kerja ada hormat laut patung tari siram satu
        putus temu bawa minum main lari jual beli harga sekolah buka tutup dengar cantik hitung pakai percaya perhati kata pelajar seru nikmat
        tangkap panas tahan jalan indah duduk naik turun kembali terang makan olah hati urus ubah
        """.split(whereSeparator: \.isWhitespace).map(String.init))

@Test(arguments: [
    // me-: the first letter of the root melts into it, or stays.
    ("membaca", "baca"), ("menulis", "tulis"), ("menyapu", "sapu"), ("memukul", "pukul"), ("mengirim", "kirim"), ("mengambil", "ambil"),
    ("menggosok", "gosok"), ("mengopi", "kopi"), ("melihat", "lihat"), ("merapikan", "rapi"), ("mewakili", "wakil"), ("meyakinkan", "yakin"),
    ("menyanyi", "nyanyi"), ("membersihkan", "bersih"), ("membesarkan", "besar"), ("mengajari", "ajar"), ("mengubah", "ubah"),
    ("menghitung", "hitung"),
    ("memakai", "pakai"), ("mempercayai", "percaya"), ("memperhatikan", "perhati"), ("menikmati", "nikmat"), ("menyerukan", "seru"),
    ("menangkap", "tangkap"), ("memutuskan", "putus"), ("menemukan", "temu"),
    // pe-
    ("pembaca", "baca"), ("penulis", "tulis"), ("penyapu", "sapu"), ("pemukul", "pukul"), ("pengirim", "kirim"), ("pelari", "lari"),
    ("perajin", "perajin"),
    ("pengajar", "ajar"), ("pelajar", "pelajar"), ("penjualan", "jual"), ("pembelian", "beli"), ("pertemuan", "temu"), ("pekerjaan", "kerja"),
    ("pengurus", "urus"), ("pengolahan", "olah"), ("pemakaian", "pakai"),
    // ber-, ter-, di-, se-, ke-…-an
    ("berjalan", "jalan"), ("bekerja", "kerja"), ("belajar", "ajar"), ("berkata", "kata"), ("terbaca", "baca"), ("terpukul", "pukul"),
    ("terindah", "indah"),
    ("dibaca", "baca"), ("dibacakan", "baca"), ("dimakan", "makan"), ("seharga", "harga"), ("secantik", "cantik"), ("keindahan", "indah"),
    ("kepercayaan", "percaya"),
    ("kembalian", "kembali"), ("makanan", "makan"), ("minuman", "minum"),
    // What hangs on the end, and words twice.
    ("bukunya", "bukunya"), ("dibacanya", "baca"), ("bacalah", "baca"), ("adakah", "ada"), ("bacakanlah", "baca"), ("lari-lari", "lari"),
    ("berlari-lari", "lari"),
    ("duduk-duduk", "duduk"), ("sebesar-besarnya", "besar"),
    // Two prefixes, and a root that only looks like one with a prefix.
    ("memperbesar", "besar"), ("diperhitungkan", "hitung"), ("keberangkatan", "keberangkatan"), ("terdengar", "dengar"), ("panas", "panas"),
    ("tahanan", "tahan"),
    ("menahan", "tahan"), ("seketika", "seketika"),
]) func theWordsOfGrammarBooksHaveTheirRoots(_ row: (String, String)) {
    #expect(formal.stem(row.0) == row.1)
}

private let shop = Stemmer(
    roots: """
        kirim bayar pesen pesan sampe transfer kembali ganti ongkir gede kecil besar tuker tukar beli cari dua buat sini masuk beda mahal
        coba kerja daftar tahu hitung cuci banyak chat klik catat tulis baju warna
        """.split(whereSeparator: \.isWhitespace).map(String.init))

@Test(arguments: [
    // The nose before the verb, alone and with -in.
    ("ngirim", "kirim"), ("ngirimin", "kirim"), ("nyampe", "sampe"), ("mesen", "pesen"), ("mesenin", "pesen"), ("nuker", "tuker"),
    ("ngembaliin", "kembali"), ("nyoba", "coba"), ("nyobain", "coba"), ("ngehitung", "hitung"), ("ngitung", "ngitung"), ("ngechat", "chat"),
    ("ngeklik", "klik"), ("ndaftar", "daftar"), ("mbayar", "bayar"), ("nulisin", "tulis"), ("nyuciin", "cuci"),
    // -in for -kan and -i.
    ("kirimin", "kirim"), ("gantiin", "ganti"), ("cariin", "cari"), ("beliin", "beli"), ("transferin", "transfer"), ("dibayarin", "bayar"),
    ("dibeliin", "beli"), ("digantiin", "ganti"), ("ditransferin", "transfer"), ("bedain", "beda"),
    // ke-…-an: too much of it.
    ("kegedean", "gede"), ("kekecilan", "kecil"), ("kebesaran", "besar"), ("kemahalen", "mahal"), ("kebanyakan", "banyak"),
    // -k of two words written once.
    ("masukan", "masuk"), ("dimasukan", "masuk"), ("dimasukkan", "masuk"),
    // What hangs on the end.
    ("ongkirnya", "ongkir"), ("pesenanku", "pesen"), ("dikirimkankah", "kirim"), ("bajunyalah", "baju"),
    ("dikirimkan", "kirim"), ("pembayaran", "bayar"), ("pengiriman", "kirim"), ("kukirim", "kirim"), ("mencatat", "catat"),
    ("baju-bajunya", "baju"), ("diketahui", "tahu"),
]) func theWordsOfTheStreetHaveTheirRoots(_ row: (String, String)) {
    #expect(shop.stem(row.0) == row.1)
}

@Test(arguments: [
    // be-…-i, di-…-an, ke-…-i, ke-…-kan, me-…-an, se-…-i, se-…-kan, te-…-an: no word is made so.
    "berbayari", "dibayaran", "kebayari", "kebayarkan", "membayaran", "sebayari", "sebayarkan", "terbayaran",
    // The same prefix twice, di- and me- inside.
    "didibayar", "kedibayar", "sembayar",
    // Nothing known in it, or nothing to take off.
    "bayarr", "x", "", "-", "bayar-", "2bayar", "gelas",
]) func whatIsNotMadeSoStaysAsItIs(_ word: String) {
    #expect(shop.stem(word) == word)
}

@Test func lettersInTheMiddleComeOffOnlyWhereARootIsLeft() {
    #expect(Stemmer(roots: ["kerja", "gas"]).stem("kinerja") == "kerja")
    #expect(Stemmer(roots: ["kerja", "gas"]).stem("gelas") == "gelas")
}

@Test func aWordThatLooksLikeAffixesAllTheWayIsDoneWith() {
    for length in [3, 39, 40, 41, 4000] {
        let word = String(String(repeating: "keberpersepe", count: length / 12 + 1).prefix(length))
        #expect(shop.stem(word) == word)
    }
}
