/// How chat is put into careful Indonesian. Our own writing.
enum IndonesianFormal {
    /// Spellings of words that careful people say differently but chat may keep: a line is the word, then its spellings.
    /// They stand before those of the pack, which brings words together that mean one thing to a shop.
    static let spelled = """
        gue: gw gwe gua gweh gueh
        lu: lo elo loe elu
        enggak: ga gak nggak ngga engga enggk gk kaga ndak nda gag ngak egga ngk nggk gaa kagak
        tak: tak
        tidak: tdk tidk tdak tdiak
        kenapa: knp knpa napa ngapa kenpa
        bagaimana: bgmn bgmna bagaimna
        gimana: gmn gmna gmana gimna gmnaa
        banget: bgt bngt bnget bgtt bangt bngtt bget
        aja: aj ajah ajaa
        saja: sj sja
        cuma: cm cma cman cuman
        makasih: mksh makasi mks maksih mkasih maacih makasii mksih makash
        terima_kasih: terimakasih trimakasih terimakasi trims tks tq trima_kasih
        mungkin: mgkn mngkn mgkin mngkin mungkn
        ingin: pgn pengen pengin pingin pngen
        bukan: bkn
        hp: hape
        handphone: handphone
        cek: chek check
        terus: trs trus
        kita: kt
        kata: kta
        beli: bli
        mereka: mrk mreka
        dia: doi
        seperti: spt sprti sprt
        kayak: kyk kek kya kayk ky kyak
        kayaknya: kyknya keknya kayanya kyaknya
        tapi: tp tpi
        tetapi: ttpi
        tetap: ttp tetep
        anak: ank
        perempuan: prempuan
        cewek: cewe cwe cwek
        cowok: cowo cwo cwok
        kemarin: kmrn kmaren kemaren kmarin kmren
        begitu: bgitu bgtu
        begini: bgini
        gitu: gtu gt
        gini: gni
        bagus: bgs
        baik: bae
        biar: biar
        supaya: spy spaya
        karena: krn karna krna
        tanya: nanya tny
        bertanya: brtanya
        tersebut: tsb
        tanggal: tgl tggl
        nomor: no nmr nomer nmer
        lagi: lg lgi
        sedang: sdg sdng
        semua: smua smw
        rumah: rmh
        harus: hrs hrus
        sama: sm
        satu: stu
        maksud: mksd mksud
        memang: emang emg mmg emng
        habis: abis
        hilang: ilang
        lihat: liat
        sebentar: bentar bntr sbntr
        hahaha: haha hahah
        daftar: dftr
        registrasi: regis
        aplikasi: apk apps
        balas: bales bls
        telepon: telpon telp tlp tlpn
        provinsi: propinsi
        sampai: sampe nyampe
        di_mana: dimana dmn dmna dmana
        ke_mana: kemana kmn kmna
        dari_mana: darimana drmn
        di_sini: disini
        ke_sini: kesini
        di_sana: disana
        ke_sana: kesana
        di_situ: disitu
        ke_situ: kesitu
        di_antara: diantara
        insya_allah: insyaallah insyaalloh inshaallah insyallah isyaallah
        ya_allah: yaallah
        orang_tua: orangtua ortu
        kerja_sama: kerjasama
        tanggung_jawab: tanggungjawab
        menonton: nonton
        menabung: nabung
        menangis: nangis
        memancing: mancing
        menunggu: nunggu tungguin nungguin
        menelepon: nelpon nelepon nelfon menelpon
        menerima: nerima
        mencoba: nyoba nyobain
        mencari: nyari
        mengecek: ngecek
        melihat: ngeliat ngelihat
        kelihatan: keliatan
        coba: cobain
        bantu: bantuin
        ganggu: gangguin
        jaga: jagain
        kembalikan: balikin
        dikembalikan: dibalikin
        main: maen
        tahun: taon
        pikiran: fikiran
        bohong: boong
        bercanda: becanda
        makhluk: mahluk
        kalau: klo kalo kalok klw
        gemas: gemes
        hijau: ijo
        berpikir: berfikir
        pikir: fikir
        tiba-tiba: tiba2 tetiba tb2
        gara-gara: gara2 gegara grgr
        apa-apa: apa2
        tahu: tau tw taw
        saya: sy sya saia
        iya: iyah iyaa iyap
        ayo: ayok yok
        halo: hallo haloo
        salat: sholat shalat solat
        ustaz: ustadz ustad
        asyik: asik
        izin: ijin
        kuitansi: kwitansi
        kualitas: kwalitas
        apotek: apotik
        risiko: resiko
        praktik: praktek
        nasihat: nasehat
        kompleks: komplek
        standar: standart standard
        kreativitas: kreatifitas
        aktivitas: aktifitas
        efektivitas: efektifitas
        produktivitas: produktifitas
        rapi: rapih
        silakan: silahkan slhkan slahkan
        sekadar: sekedar
        atlet: atlit
        cabai: cabe
        detail: detil
        ekstrem: ekstrim
        ijazah: ijasah
        zaman: jaman
        karier: karir
        konkret: konkrit
        khawatir: kuatir kawatir
        lubang: lobang
        metode: metoda
        napas: nafas
        objek: obyek
        subjek: subyek
        autentik: otentik
        orisinal: orisinil
        rezeki: rejeki
        saus: saos
        sistem: sistim
        sopir: supir
        telur: telor
        teknik: tehnik
        februari: pebruari
        november: nopember
        takwa: taqwa
        allah: alloh
        berkah: barokah
        mengubah: merubah
        terampil: trampil
        teladan: tauladan
        miliar: milyar
        andal: handal
        kategori: katagori
        hafal: hapal
        jumat: jum'at
        cendera: cindera
        rekomendasi: rekomen rekom
        komentar: komen
        restoran: resto
        perusahaan: prshn
        universitas: univ
        maksimal: maks max
        pekerjaan: kerjaan
        melulu: mulu
        entah: ntah
        surabaya: sby
        jakarta: jkt
        bandung: bdg
        yogyakarta: yogya
        indonesia: indo
        haji: hj
        tentang: ttg tntg
        """

    /// What careful people say instead: a line is the formal word (`_` for a blank), then words of chat.
    static let formal = """
        saya: gue gua
        kamu: lu elu loe
        tidak: enggak nggak gak tak ndak kagak kaga
        mengapa: kok
        bagaimana: gimana
        sekali: banget
        saja: aja doang
        terima_kasih: makasih thanks thx tks
        kalau: kalo
        seperti: kayak
        sepertinya: kayaknya
        begitu: gitu
        begini: gini
        sudah: udah
        agar: biar
        admin: min mimin
        lambat: lemot lelet
        itu: tuh
        oke: ok
        saat: pas
        mengerti: ngerti
        terlihat: kelihatan
        bersama: bareng
        sampai: sampe
        ribu: rb
        juta: jt
        kilogram: kg
        """

    /// Words that stay as they are, whatever shops mean by them.
    static let kept = """
        g k p wa jnt hi ku ka si sip ok kec betul min respon kan hal top tim tri bca bni bri pay day lag app yes you booth care log non rate red
        nyaring nyala nyaman nyanyi ngaji kecuali hehe hihi kos kost bar bad cs dm cod dp po kk sop via bang bro sis gan kak mas mbak pak bu om
        reset paket order grab go jek dear pls please best love nice off on out in to be is the of and or for at it he she we they me my so
        kadaluwarsa dll stuck blah ketika keburu kemari amuk idam rokok tengok potret tari taksir kabar doa
        kekasih kehendak ketua kesatu ketujuh kedelapan kesembilan kesepuluh memiliki milik medan ngiler nu kejutan kejut jogja hutang
        cell call credit courier est nik pra situs stan sup say tek jl dsb dst
        """

    /// Words that colour a sentence of chat, and that a careful one does without where they end it.
    static let particles = "ya yah dong sih nih deh loh lho lah"
    /// Those that it does without anywhere.
    static let fillers = "dong sih nih deh loh lho"
    /// Words that ask.
    static let asking = "apa apakah bagaimana mengapa kenapa kapan siapa berapa mana kah dimana kemana gimana bisakah"

    /// Roots that take -i where chat says -in: nemenin, menemani.
    static let withI = """
        teman datang ikut obat nikmat alam hadap jalan marah kurang kasih tangis sayang sakit temu samper jauh dekat lengkap pengaruh
        nasihat kunjung tangan ganggu hubung tunggu susul urus jaga basah panas bumbu warna garam gula minum suka cinta kenal batas awas
        layan bohong omong bilang isi kelilingi cabut telusur hargai puji serang
        """

    /// Places that di and ke stand before: dirumah, di rumah.
    static let places = """
        sini sana situ mana rumah atas bawah dalam luar depan belakang samping sebelah kantor jalan kota tempat toko kampus sekolah kampung pasar
        kamar antara sekitar tengah ujung awal akhir bagian daerah desa masa saat kala bidang lapangan bandung jakarta surabaya jogja semarang
        medan bali indonesia malam pagi siang sore hari kelas gudang shopee tokopedia aplikasi web sistem
        """

    /// Roots that are joined with a di before them: di kirim, dikirim.
    static let verbs = """
        rasa jepit balik ingat kirim cek bantu bayar proses simpan balas jawab pakai pake perbaiki blokir tutup buka ambil antar anter beli jual ganti tukar tuker kembalikan
        balikin transfer potong batalkan cancel hubungi tanya tanyakan lihat liat terima tolak tipu tagih tunggu follow up update upgrade respon
        hapus ubah pesan buat bikin coba kasih kasi beri berikan minta suruh bilang cari pilih pakek gunakan kerjakan lakukan jelaskan selesaikan
        tindak tindaklanjuti perhatikan perpanjang aktifkan nonaktifkan isi tambah kurangi naikkan turunkan konfirmasi verifikasi info infokan
        """

    /// What follows a number without a blank.
    static let units = """
        rb ribu jt juta k kg gr gram ons cm mm m km mb gb thn tahun bln bulan minggu hr hari jam menit mnt kali pcs lusin orang c kmh s lembar
        buah biji pasang botol dus
        """

    /// Everyday words in the order in which they are likelier meant, for words without their vowels.
    static let frequent = """
        yang dan tidak itu ini dengan untuk dari dalam akan pada adalah bahwa bapak juga saya sudah ada bisa dia mereka kami kita karena oleh atau seperti lebih orang
        harus banyak masih hanya dapat telah lagi belum kamu tapi tetapi kalau sekarang bukan jangan semua saja seorang sendiri sampai sangat
        setelah sebelum tahun hari waktu bulan minggu malam anak rumah teman tempat masuk keluar kembali langsung memang mungkin begitu sedang
        kenapa siapa dimana kapan bagaimana berapa selalu pernah sering kadang jadi menjadi membuat memberi mengambil melihat beberapa
        kemarin besok nanti tadi lama baru besar kecil bagus baik benar salah sama lain pertama terakhir nomor nama harga barang kirim bayar
        pesan terima tolong mohon maaf selamat kasih bantu tunggu sebentar balas tanya jawab cari coba tahu mau suka senang sayang
        makan minum tidur pergi pulang jalan kerja sekolah belajar bangun datang berangkat naik turun duduk cepat lambat murah mahal
        keluarga saudara ibu adik kakak sekitar seberang menteri dengar bicara ngomong tanggal maksud sebab semalam jadwal lewat
        sekaligus sesuai semesta beserta selain sebagai sebagaimana adapun ialah yakni melainkan walaupun kelas
        berarti berhasil berubah bekas paket pulsa transfer rekening alamat
        """

    static let all = FormalWords(
        spelled: meanings(spelled), formal: meanings(formal), particles: set(particles), fillers: set(fillers), asking: set(asking),
        withI: set(withI), places: set(places), verbs: set(verbs), units: set(units), kept: set(kept), frequent: LanguagePack.words(frequent))

    private static func set(_ list: String) -> Set<String> { Set(LanguagePack.words(list)) }

    /// Of lines `word: spelling spelling …`, each spelling with its word; `_` in either is a blank.
    private static func meanings(_ lines: String) -> [String: String] {
        var meant: [String: String] = [:]
        for (word, written) in LanguagePack.groups(lines) {
            for spelling in written { meant[spelling.replacing("_", with: " ")] = word.replacing("_", with: " ") }
        }
        return meant
    }
}
