/// The words that quantities, money, sizes and answers are made of.
enum IndonesianSlotWords {
    static let all: [(word: String, meaning: SlotWord)] =
        numbers("satu 1 dua 2 tiga 3 empat 4 lima 5 enam 6 tujuh 7 delapan 8 sembilan 9 sepuluh 10 sebelas 11 nol 0", .unit)
        + numbers("seratus 100", [.unit, .hundredOne])
        + numbers("seribu 1000 sejuta 1000000", .wholeScale)
        + numbers("belas 10", .teens) + numbers("puluh 10", .tens) + numbers("ratus 100 ratusan 100", .hundreds)
        + numbers(
            "ribu 1000 rb 1000 rbu 1000 ribuan 1000 rban 1000 rebu 1000 k 1000 juta 1000000 jt 1000000 jutaan 1000000 miliar 1000000000 milyar 1000000000",
            .scale)
        // Javanese and Sundanese, as they stand before a measure or a scale.
        + numbers(
            "rong 2 telung 3 patang 4 limang 5 nem 6 pitung 7 wolung 8 sangang 9 genep 6 dalapan 8 salapan 9 sapuluh 10 sahiji 1 ciek 1 atu 1 sekawan 4 gangsal 5 sedasa 10 sedoso 10 rolas 12 selawe 25 seket 50 satus 100 saratus 100",
            .unit)
        + numbers("two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9", .unit) + numbers("dozen 12", .dozen)
        + numbers("sewu 1000 sarebu 1000", .wholeScale) + numbers("atus 100", .hundreds) + numbers("ewu 1000", .scale)
        + numbers("setengah 0.5 separuh 0.5 separo 0.5 seperempat 0.25", .fraction)
        + numbers("lusin 12 lsn 12 kodi 20 gros 144 gross 144", .dozen)
        + numbers("selusin 12 salusin 12 sekodi 20 sakodi 20 segros 144 sepasang 2 sapasang 2", .wholeQuantity)
        + measures(units.map(\.key).filter { !["lusin", "lsn", "kodi", "gros", "gross", "pasang"].contains($0) }.sorted())
        + words("pasang psg", .measure)
        + numbers(
            "gocap 50000 cepek 100000 gopek 500000 ceban 10000 goceng 5000 seceng 1000 noban 20000 goban 50000 noceng 2000 jigo 25000 nopek 200000 gotun 50000 pekgo 150000",
            .money)
        + words("rp idr rupiah", .currency) + words("perak", .currency)
        + words(
            "jam pukul tgl tanggal level lv lt lantai km rt rw blok kamar size ukuran uk ld pj nomor no umur tinggi berat bb tb bintang rating skor usia kelas tahun nilai isi minimal min maksimal maks garansi versi seri android",
            .notQuantityBefore)
        + words(
            "cm mm ml gb mah hari bulan minggu tahun menit jam w watt persen inch inci gr gram g orang kali x macam jenis lapis volt ampere mp hz detik semester tingkat derajat kilometer mili gigs tb rasa varian model anak",
            .notQuantityAfter)
        + words("size ukuran uk sz", .sizeBefore) + words("nomor no", .sizeNumberBefore)
        + words("yang yg ganti ke jadi mau ambil pilih pesan order beli tukar tuker ready ada", .sizeNear)
        + words(
            "iya ya yo ok siap boleh gas benar betul setuju mau jadi deal fix sesuai pas sudah yakin bungkus cocok bener mangga sumuhun baik mantap bismillah enya monggo acc sikat sure wokeh oce oceh ayo hayu ayok 👍 👌 ✅ 🆗",
            .yes)
        + words("iya ya yo ok siap", .yesLead)
        + words("tidak bukan jangan skip nanti belum enggak nggak nope ogah emoh 👎 🙅 🙅‍♀ ❌", .no)
        + words("dulu usah mau perlu dah lah juga banget sekalian semua", .answerTail)
        + words("itu segitu cukup sudah dulu", .enough)
        + words("yang yg opsi pilih pilihan nomor no ambil opsinya ke", .choiceBefore) + words("tadi itu", .choiceTail)
        + numbers("pertama 1 kesatu 1 kedua 2 ketiga 3 keempat 4 kelima 5 keenam 6 terakhir -1 atas 1 bawah -1", .ordinal)
        + words("se sa sak sikok", .one)
        + IndonesianTimeWords.all + IndonesianPersonWords.all + IndonesianCartWords.all + IndonesianTraitWords.all

    static func words(_ list: String, _ kinds: SlotWord.Kinds) -> [(String, SlotWord)] {
        LanguagePack.words(list).map { ($0, SlotWord(kinds: kinds, value: 0)) }
    }

    /// Words followed by their values.
    static func numbers(_ list: String, _ kinds: SlotWord.Kinds) -> [(String, SlotWord)] {
        let items = LanguagePack.words(list)
        return stride(from: 0, to: items.count - 1, by: 2).map { (items[$0], SlotWord(kinds: kinds, value: Double(items[$0 + 1]) ?? 0)) }
    }

    /// Measures, and each with se- (in Sundanese sa-) in front.
    private static func measures(_ list: [String]) -> [(String, SlotWord)] {
        list.map { ($0, SlotWord(kinds: .measure, value: 0)) }
            + ["se", "sa"].flatMap { one in list.map { (one + $0, SlotWord(kinds: .wholeQuantity, value: 1)) } }
    }

    /// What things are counted by, with its abbreviations written out. Those whose "se-" is another word (sebal, sesak) are left out.
    static let units: [String: String] = {
        let groups = LanguagePack.groups(
            """
            pcs: pc pieces piece pis
            lusin: lsn
            kodi:
            gros: gross
            pasang: psg
            biji: bj
            buah: bh
            potong: ptg ptong
            lembar: lbr lmbr
            helai: hlai
            bungkus: bks bngkus bgks
            botol: btl
            kotak: ktk
            box: boks
            dus: doos kardus karton
            pack: pak pek pax
            paket: pkt
            porsi: prsi
            cup:
            gelas: gls
            pot:
            polybag:
            set:
            setel: stel
            kg: kilogram kilo
            ons:
            liter: ltr
            ekor:
            ikat:
            karung:
            toples: tples
            kaleng: klg
            sachet: saset sachets
            tube:
            strip:
            roll: rol gulung
            tusuk:
            loyang:
            slice: iris
            galon:
            jerigen:
            renteng: rtg
            batang:
            tangkai:
            butir: btr
            keping:
            tablet:
            pouch:
            tray:
            unit:
            mangkok: mangkuk
            piring:
            ember:
            slop:
            sisir:
            eksemplar:
            """)
        var units: [String: String] = [:]
        for (name, written) in groups { for spelling in [name] + written { units[spelling] = name } }
        return units
    }()
}
