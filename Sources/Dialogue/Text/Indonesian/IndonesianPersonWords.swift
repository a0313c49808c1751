/// The words that names, addresses and numbers of persons are told with.
enum IndonesianPersonWords {
    static let all: [(word: String, meaning: SlotWord)] =
        IndonesianSlotWords.words("nama nm", .nameBefore) + IndonesianSlotWords.words("saya aku an n", .selfBefore)
        + IndonesianSlotWords.words(
            """
            jalan gang gg perum perumahan perumnas komplek kompleks komp dusun dsn ds desa kos kost kosan kontrakan apartemen
            apartment ruko rusun asrama ponpes residence cluster griya
            """, .street)
        + IndonesianSlotWords.words(
            "rt rw nomor no blok blk kelurahan kel kecamatan kec kabupaten kab kota km kamar lantai lt kavling kav unit kodepos gang gg dusun desa kampung",
            .placePart)
        + IndonesianSlotWords.words("ke di kota kab kabupaten kec kecamatan daerah dari area domisili", .placeBefore)
        + IndonesianSlotWords.words("hp wa whatsapp telepon", .phoneLabel)
        + IndonesianSlotWords.words("pakai ke lewat via yang chat no nomor hp wa whatsapp telepon ini sekarang sama kirim", .senderTail)
        + IndonesianSlotWords.words("pakai via lewat ke bayar transfer kirim kurir ekspedisi bank rekening", .meansBefore)
}
