/// What words do in a sentence of shop chat. Spellings of these words count as well.
enum IndonesianRoles {
    /// Address and particles: they colour a sentence and decide nothing.
    static let fillers = """
        kak dong deh sih ya nih tuh min gan sis bun mbak mas bang pak bu kok kan lho loh lo ah yuk teh kang mang neng
        aja nya k e tho to ki je wkwk wkwkwk haha hehe hihi wah wow oh hmm eh btw say beb guys bro ndoro cak
        wr wb warahmatullahi warahmatullah wabarakatuh
        mah atuh euy tah cah jeng toh ta yo dek cuy coy gaes gais guysss gengs woy woi oi ey duh aduh waduh yah anu ih ihh idih hadeh hmmm
        oalah yaelah hahaha hhh hhe xixi cie mbok pakde bude budhe lek cici koh uni akang aa ceu bos om tante dear hon cin cyin bebeb
        sayangku kakku minku ehm em emm eum nah yhaa lur dab cok jal gess bosse sob sobat
        """
    static let connectives = "terus tapi lalu eh btw kemudian trus sekalian namun soalnya sedangkan padahal makanya"
    static let conjunctions = "dan sama atau serta plus beserta"
    static let conditions = "kalau misal misalnya umpama seumpama andai seandainya andaikan jika"
    static let asking = """
        berapa apa mana kapan gimana kenapa siapa apakah dimana kemana berapakah bagaimanakah adakah bisakah
        """
    static let sums = "berapa total jadi"
    static let aroundPlaces = "ke di kirim dikirim saja saya aku kalau jadi"
    static let predicates = """
        ada masih ready bisa boleh mau pesan order beli ambil kirim dikirim bayar transfer ganti diganti tambah kurang kurangi
        batal cancel jadi minta tolong mohon kasih kabari simpan tanya lihat cek hapus dihapus stop berhenti lanjut
        iya ok siap gas benar setuju tidak bukan belum jangan sudah sampai cocok suka cod kosong habis restock buka tutup
        rusak cacat salah retur tukar refund komplain kecewa bagus keren cantik nego diskon promo ongkir keep checkout
        daftar gabung konfirmasi hubungi sambungkan telepon cukup skip deal fix pakai pilih terima kembali cari butuh punya
        dapat perlu coba tunggu mulai jual dijual masuk masukin keluar dipakai muat beda asli aman percaya tertarik bingung takut lunas
        selesai proses diproses lacak jemput antar datang mampir pulang pamit mantap lucu enak senang sesuai mirip gratis free
        balas jawab info informasi rekomendasi saran bantu batalin tawar potong kurangin murahin kemahalan mahal murah
        kekecilan kebesaran bocor pecah sobek hilang hancur telat lambat jelek zonk lupa bisakah adakah reseller dropship jawabannya
        mati bolong kelamaan balikin bungkus pasang robek retak layu basi putus luntur nyala bunyi
        """
    static let greetings = "halo hai assalamualaikum waalaikumsalam permisi selamat salam misi spada sugeng wilujeng"
    static let dayParts = "pagi siang sore malam"
    static let thanks = "makasih"
    static let farewells = "dadah bye pamit wassalamualaikum"
    static let tags = "belum kan ta toh ora"
    static let abbreviations =
        "jalan nomor kecamatan kelurahan kabupaten rt rw gg dr hj lt an blok tgl tanggal dll km ds dsn perum komp kav kp gang prov"
    /// What answers a question alone.
    static let answers =
        "ya yo iya ok siap boleh mau tidak qris cod transfer tunai cash bca bri mandiri bni gopay ovo shopeepay jne j&t sicepat anteraja gosend"
    static let topics = "alamat lokasi jam harga ongkir stok rekening promo diskon bahan katalog testimoni garansi"
    static let places = "jalan rt rw kelurahan kecamatan kabupaten kota desa dusun dsn ds blok gang gg perum perumahan komplek komp kodepos provinsi"
    /// What denies; no typo is taken for one of these, nor one of these for a typo.
    static let denials = "tidak nggak tak belum jangan bukan tanpa kecuali"
    /// Words that end like an inflected one and are not.
    static let whole = """
        jumlah masalah setelah adalah sebelah sekolah sedekah langkah salah kalah murah nikah mewah apakah
        berlaku pelaku ketemu bertemu siapapun apapun ampun maupun telepun himpun paku saku buku aku laku suku
        hanya tanya punya bertanya banyak kirana warna karena mana sana sini arena pesona cabe tempe kue sate online
        xxl xxxl size code free price store freshcare kebaya bukan bulan dengan jangan makan minum lain kain main harian satuan
        ukuran pilihan bahan katun makanan minuman taman teman aman depan malam dalam kalem merah meja mesin merk
        segar sedang semua sekali setiap sebelum sesuai sekalian kemarin kemeja kerudung ketupat
        """
}
