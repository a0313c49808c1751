/// Words that do one thing for one kind of slot; see `SlotWord.Traits`.
///
/// No nouns made of other words here ("pesanan", "pengiriman"): a word that is known itself is no longer read by its
/// stem, and a shop may have a pattern for that.
enum IndonesianTraitWords {
    static let all: [(word: String, meaning: SlotWord)] =
        words("tadi", .earlier) + words("nanti", .later)
        + words("bulan", .monthSpan) + words("pekan", .weekSpan)
        + words("awal", .start) + words("tengah", .middle) + words("akhir", .end)
        + words("lalu kemarin lewat silam", .ago)
        + words("weekend wiken wikend", .weekend)
        + words("lewat lebih lbh", .minutesAfter) + words("kurang", .minutesBefore)
        + words("persen prsn pct percent", .percent)
        + words(
            "order invoice inv po nota resi transaksi trx awb tracking paket kwitansi struk", .orderBefore)
        + words("kode code voucher kupon promo sku seri art artikel tipe model referral", .codeBefore)
        + words("rekening va virtual bca bri bni mandiri bsi btn akun", .accountBefore)
        + words(
            "tawar nawar nego net nett netto bid budget bujet bajet bdget bulatin bulatkan goal modal", .bargains)
        + words("dapat dpt dapet boleh bisa net nett gimana angkut lepas deal", .bargainsAfter)
        + words(
            "nanti belum pikir mikir pertimbangin pertimbangkan lihat tunggu nunggu bentar sebentar",
            .putsOff)
        + words("jual beli cari nyari", .goodsBefore)
        + words("ada ready masih habis kosong stok", .goodsAfter)
        + words(
            "sini sana situ cucu nenek kakek suami istri ibu bapak ayah orang keponakan tetangga bos pos rumah kantor alamat teman temen adik mama siapa mana depan toko luar atas bawah dalam kurir rekening nomor wa hp",
            .notPlace)
        + words(
            "ongkir kirim dikirim ongkos cod sampai estimasi ekspedisi jne j&t sicepat gosend cabang daerah area wilayah",
            .sends)
        + words(perUnits, .perUnit) + words("penerima panggil ini dengan", .announces)
        + words("kecamatan kabupaten daerah wilayah kota area dusun desa", .placeNameBefore)

    private static let perUnits = IndonesianSlotWords.units.keys.sorted().map { "per" + $0 }.joined(separator: " ")

    private static func words(_ list: String, _ traits: SlotWord.Traits) -> [(String, SlotWord)] {
        LanguagePack.words(list).map { ($0, SlotWord(kinds: [], value: 0, traits: traits)) }
    }
}
