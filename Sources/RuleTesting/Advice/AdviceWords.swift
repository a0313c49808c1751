/// The Indonesian words that the sellers' checklist looks for, in small letters: all of them, and shops add none.
///
/// Words parted by commas; several words are found in a row. `SHOP` and `PERSONA` stand for the shop's own.
enum AdviceWords {
    // MARK: What the shop writes

    static let greetings = phrases(
        """
        halo, hallo, hai, hi, hei, assalamualaikum, waalaikumsalam, selamat pagi, selamat siang, selamat sore, selamat malam, met pagi, met siang,
        met sore, met malam, sugeng enjing, sugeng siang, sugeng sonten, sugeng dalu, wilujeng enjing, wilujeng siang, wilujeng sonten, wilujeng wengi
        """)
    /// An answer that good manners ask for, whenever it is.
    static let greetingsBack = phrases("waalaikumsalam, wa alaikumsalam, waalaikum salam")
    static let introductions = phrases(
        """
        dengan PERSONA dari, PERSONA dari SHOP, dengan SHOP, kami dari SHOP, ini SHOP, SHOP di sini, selamat datang di SHOP, ketemu lagi di SHOP,
        PERSONA di sini, kenalkan, perkenalkan
        """)
    static let address = phrases(
        "kak, kakak, mbak, mba, mas, bu, ibu, pak, bapak, bunda, bun, om, tante, sis, gan, bang, teh, kang, dek, adik, juragan, bosku")
    /// What a sentence begins with that tells somebody to do something.
    static let orders = phrases(
        """
        isi, kirim, kirimkan, tulis, tuliskan, balas, pilih, transfer, bayar, ketik, sebut, sebutkan, lengkapi, tunggu, klik, hubungi, cek, lihat, baca,
        ambil, jawab, kasih, beri, berikan, ulangi, coba, jangan, tekan, simpan, konfirmasi, datang, gunakan, pakai, masukkan
        """)
    static let softeners = phrases("mohon, boleh, silakan, silahkan, tolong, ya, yuk, yah, dong, minta, bisa, monggo, tinggal, cukup")
    static let blame = phrases(
        """
        kan sudah dibilang, sudah dibilang, sudah saya bilang, udah dibilang, udah saya bilang, sudah dijelaskan, sudah saya jelaskan, udah dijelaskan,
        baca dulu, makanya, masa gitu, masa gak tahu, masa tidak tahu, salah sendiri, salah kakak, salah anda, kakak sih, anda sih,
        kok gitu aja, gitu aja kok, banyak nanya, banyak tanya, gak baca, tidak baca, tidak membaca, kurang teliti, jangan ngeyel, aneh-aneh, lucu deh, ngawur
        """)
    static let jargon = phrases(
        """
        checkout, check out, refund, submit, invoice, payment, shipping, delivery, tracking, out of stock, sold out, add to cart, cart, sign in, sign up,
        log in, login, proceed, pending, confirm, approve, approved, request, feedback, customer service, upload, download, due date, order id,
        order number, billing, error, server, invalid, unavailable, available, voucher code, follow up, please, sorry, thank you, welcome
        """)
    static let refusals = phrases(
        """
        tidak bisa, tak bisa, gak bisa, ga bisa, nggak bisa, ngga bisa, enggak bisa, tdk bisa, belum bisa, kosong, habis, tidak ada, gak ada, ga ada,
        nggak ada, tidak tersedia, belum ada, belum ready, tidak ready, tidak melayani, tidak menerima, tidak jual
        """)
    /// A no that refuses nothing.
    static let harmlessNos = phrases(
        "tidak ada kabar, tidak ada biaya, tidak ada masalah, tidak ada tambahan, tidak ada ongkir, belum ada yang diproses, belum ada di keranjang, habis maghrib, habis isya, habis jumatan, habis makan"
    )
    /// They look like an alternative, and are none.
    static let emptyOffers = phrases("ada lagi yang bisa, ada yang lain yang bisa, ada yang bisa, bisa dibantu, ada lagi")
    static let alternatives = phrases(
        """
        atau, tapi, tetapi, kalau, ready, ada, adanya, masih, bisa, pilih, coba, ganti, gantinya, lainnya, yang lain, mirip, sebagai gantinya, tinggal,
        kecuali, selain, besok, nanti, admin, kabari, dikabari, tanyakan, ditanyakan, sebutkan, boleh, dicek, cek, mau
        """)
    static let callsToAction = phrases(
        """
        tinggal chat, ditunggu, tunggu, balas, ketik, pilih, silakan, silahkan, mohon, boleh, kirim, kirimkan, dikirim di sini, tulis, ditulis, kabari, sebut,
        sebutkan, lengkapi, chat saja, chat aja, chat kami, chat lagi, chat ya, hubungi, mampir, transfer, cek dulu, dicek lagi, ceritakan, lapor, coba,
        tanya saja, tinggal, yuk, jangan ragu, chat PERSONA
        """)
    /// What comes next without the customer: nothing hangs.
    static let nextSteps = phrases(
        """
        menyusul, dikabari, kabarkan, kami kabari, sebentar, segera, dibalas, kami balas, PERSONA balas, kami teruskan, kami panggilkan, disambungkan,
        kami simpan, kami proses, kami kirim, diproses, kami cek, dicek, admin kirim, admin cek, sampai ketemu, sampai jumpa
        """)
    static let summaries = phrases("ringkasan, rincian, rekap, total, totalnya")
    static let personalData = phrases(
        """
        nama penerima, nama lengkap, nama penerimanya, nomor hp, no hp, no. hp, nomor wa, no wa, nomor telepon, no telepon, alamat lengkap,
        alamat lengkapnya, alamat kirim, alamat pengiriman, alamatnya, data kirim, data pengiriman, data ini
        """)
    /// A sentence with one of these asks without a question mark.
    static let asking = phrases("mohon, boleh, tulis, tuliskan, isi, isikan, kirim, kirimkan, lengkapi, sebutkan, minta")
    static let totals = phrases("total, totalnya")
    /// The shop says that something is not as it was.
    static let announcements = phrases(
        """
        jadi, berubah, barusan, naik, turun, diskon, potongan, ganti, diganti, sekarang, ditambah, dikurangi, hemat, tanpa, dilepas, habis, bonus, promo
        """)
    static let questionWords = phrases(
        "apa, berapa, mana, siapa, kapan, gimana, bagaimana, kenapa, mau, lebih, boleh, bisa, perlu, jadi, sudah, ada, pilih, pakai, suka")

    // MARK: What the customer writes, in the language's own spellings

    static let customerAsks = phrases("berapa, gimana, bagaimana, kapan, kenapa, apakah, siapa")
    static let customerRefuses = phrases(
        "tidak, nggak, enggak, gak, ga, jangan, cukup, skip, itu saja, itu aja, sudah itu, sudah cukup, nanti, lain kali")
    static let complaints = phrases(
        "kecewa, komplain, keluhan, kesal, kesel, marah, payah, parah, zonk, rusak, cacat, sobek, salah kirim, tidak sesuai, lelet, lemot"
    )
    static let supposes = phrases("kalau, misal, misalnya, misalkan, andai, seandainya, seumpama, umpama")
    static let asksForPromo = phrases("promo, promosi, diskon, potongan, voucher, sale, murah, gratis, bonus, kurang")
    static let changes = phrases(
        """
        ganti, ubah, jadi, tambah, kurang, hapus, batal, tanpa, sama, sekalian, cod, transfer, qris, jne, kurir, ambil, pesan, mau, beli, diskon, nego,
        kirim, bukan, saja, pakai, boleh, sebentar, eh
        """)

    /// Of these intents, by what they begin with.
    static let complaintIntents = ["complain", "komplain", "keluhan"]
    static let questionIntents = ["ask_", "tanya_"]

    /// Names under which the checks know an up-sell.
    static let upsell = "upsell"

    private static func phrases(_ list: String) -> [[String]] {
        list.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    }
}
