/// The words that days, clock times and body measures are told with.
enum IndonesianTimeWords {
    static let all: [(word: String, meaning: SlotWord)] =
        IndonesianSlotWords.numbers("besok 1 bsk 1 lusa 2 kemarin -1 kmrn -1 semalam -1 semalem -1 sekarang 0", .dayAhead)
        + IndonesianSlotWords.numbers(
            "senin 1 snin 1 selasa 2 slasa 2 rabu 3 rebo 3 kamis 4 kemis 4 jumat 5 jum'at 5 jumaat 5 jmt 5 sabtu 6 sbtu 6 sbt 6 setu 6 minggu 7 ahad 7",
            .weekday)
        + IndonesianSlotWords.numbers(
            """
            januari 1 jan 1 februari 2 pebruari 2 feb 2 maret 3 mar 3 april 4 apr 4 mei 5 juni 6 jun 6 juli 7 jul 7 agustus 8 agt 8 agu 8 ags 8 agst 8
            september 9 sept 9 sep 9 oktober 10 okt 10 oct 10 november 11 nopember 11 nov 11 desember 12 des 12 dec 12
            """, [.month, .notQuantityAfter])
        + IndonesianSlotWords.numbers("hari 1 minggu 7", .daySpan)
        + IndonesianSlotWords.words("tgl tanggal", .dateBefore)
        + IndonesianSlotWords.words("jam pukul pkl jm", .clockBefore)
        + IndonesianSlotWords.numbers("pagi 1 subuh 1 siang 2 sore 3 petang 3 malam 4", .dayPart)
        + IndonesianSlotWords.words("depan", .coming) + IndonesianSlotWords.words("ini", .this)
        + IndonesianSlotWords.words("lagi more", .more)
        + IndonesianSlotWords.words("tinggi tb", .heightBefore) + IndonesianSlotWords.words("berat bb", .weightBefore)
        + IndonesianSlotWords.words("cm senti sentimeter", .centimetre) + IndonesianSlotWords.words("m meter mtr", .metre)
        + IndonesianSlotWords.words("kg kilo kilogram", .kilogram)
        + IndonesianSlotWords.words("panjang pjg lebar lingkar ld pj diameter pot kabel kain", .thingBefore)
}
