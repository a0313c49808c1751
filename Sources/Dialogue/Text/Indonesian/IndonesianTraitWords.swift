/// Words that do one thing for one kind of slot; see `SlotWord.Traits`.
enum IndonesianTraitWords {
    static let all: [(word: String, meaning: SlotWord)] =
        words("tadi", .earlier) + words("nanti", .later)
        + words("bulan sebulan", .monthSpan) + words("pekan sepekan", .weekSpan)
        + words("awal", .start) + words("tengah pertengahan", .middle) + words("akhir", .end)
        + words("lalu kemarin kmrn lewat silam", .ago)
        + words("weekend wiken wikend", .weekend)
        + words("lewat lebih lbh", .minutesAfter) + words("kurang", .minutesBefore)
        + words("persen prsn pct percent", .percent)
        + words(
            "pesanan orderan order invoice inv nota resi transaksi trx awb tracking paket pesenan kwitansi struk", .orderBefore)
        + words("kode code kodenya voucher vocer kupon promo sku seri art artikel tipe model referral", .codeBefore)
        + words("rekening va virtual bca bri bni mandiri bsi btn akun", .accountBefore)
        + words(
            "tawar nawar ditawar nego net nett netto bid budget bujet bajet bdget dibulatin dibulatkan bulatin bulatkan goal goalin modal", .bargains)
        + words("dapat dpt dapet boleh bisa net nett gimana gmn angkut lepas deal", .bargainsAfter)
        + words(
            "nanti belum pikir mikir pikir-pikir mikir-mikir pikirin pertimbangin pertimbangkan lihat liat tunggu nunggu bentar sebentar entaran",
            .putsOff)
        + words("jual jualan menjual dijual beli belikan beliin cari nyari mencari", .goodsBefore)
        + words("ada ready masih habis kosong stok", .goodsAfter)
        + words(
            "sini sana situ rumah kantor alamat teman temen adik kakak ibu mama bapak siapa mana depan toko luar atas bawah dalam mas mbak kak kurir rekening nomor wa hp",
            .notPlace)
        + words(
            "ongkir kirim dikirim pengiriman ongkos cod sampai nyampe estimasi ekspedisi ngirim jne j&t jnt sicepat gosend cabang daerah area wilayah",
            .sends)
        + words(perUnits, .perUnit) + words("penerima pemesan pengirim panggil ini dengan", .announces)
        + words("kecamatan kec kabupaten kab daerah wilayah kota area dusun desa", .placeNameBefore)

    private static let perUnits = IndonesianSlotWords.units.keys.sorted().map { "per" + $0 }.joined(separator: " ")

    private static func words(_ list: String, _ traits: SlotWord.Traits) -> [(String, SlotWord)] {
        list.split(separator: " ").map { (String($0), SlotWord(kinds: [], value: 0, traits: traits)) }
    }
}
