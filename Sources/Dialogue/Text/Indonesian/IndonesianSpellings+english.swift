extension IndonesianSpellings {
    /// English of shop chat, where it has one meaning.
    static let english = """
        ini: this
        itu: that
        saya: my me
        kami: our we
        mau: want wanna wants
        butuh: need needed
        ada: have any got has
        bisa: can could
        masih: still
        tidak: not dont cannot nope don't doesn't cant can't
        belum: yet
        dan: and
        atau: or
        tapi: but
        untuk: for
        dengan: with
        dari: from
        lagi: again
        lain: another other
        semua: all every everything
        juga: also too
        murah: cheap cheaper cheapest
        mahal: expensive pricey
        besar: big large
        kecil: small
        panjang: length long
        lebar: width
        berat: weight
        ongkir: shipping
        kirim: deliver delivery ship
        dikirim: shipped delivered
        ambil: take
        bayar: pay
        tolong: please pls plis plz pliss plss
        bantu: help
        tanya: ask question
        maaf: apologize
        terima: receive received accept
        rusak: broken damaged defect
        salah: wrong
        hilang: lost missing
        beda: different
        bohong: lie
        bagus: great
        cantik: beautiful pretty
        suka: like
        selamat: congrats
        halo: greetings
        sampai: arrive arrived until
        kembali: comeback
        orang: people person
        manusia: human
        hari: days
        minggu: week weeks
        bulan: month months
        jam: hour hours oclock
        tunggu: waiting
        cari: looking search
        kasih: give
        lihat: look
        kerja: work working
        pakai: using
        ganti: change replace
        tambah: add
        kurang: less minus
        sama: same
        setuju: agree agreed
        benar: correct right true
        yang: which
        """
}
