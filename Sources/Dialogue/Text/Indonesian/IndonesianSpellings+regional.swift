extension IndonesianSpellings {
    /// Javanese and Sundanese that shops meet daily; low and polite words alike.
    static let regional = """
        berapa: pinteun sapinten pirangan sabarahaan pironan
        harga: regane regine reganipun pangaosna hargane
        ada: aana onten aaya
        tidak: boten mbonten mboden ndhak hente moal tan orak orah nora
        bukan: udu dede
        belum: durong drg tacan
        jangan: ojok
        sudah: mpun wos enggeus eus
        masih: tesih
        bisa: saget isoh bisoh
        mau: badhe arepe palay pengin kepingin kepengin kersane purun daek
        minta: nyuhunkeun nedha jaluk njaluk menta nuhunkeun
        makasih: nuwon maturnuwun matursuwun hatur-nuhun hatur
        maaf: nyuwunsewu ngapunteun ngapuro hampura punteun
        iya: nggeh njeh enggeh injih enyak yow
        benar: leresna
        juga: ugo oge
        dengan: kaliyan karu jeung
        kepada: maring
        dari: saka seko soko ti
        untuk: nggo kagem kanggeh
        seperti: kados siga
        karena: amargi amarga sabab
        kalau: yen menawa lamon mun nawi
        kemudian: tuluy njur banjur
        banyak: kathah loba katah
        sedikit: sekedik sakedik setitik
        semua: sedoyo sedaya sadayana kabehan
        murah: murahe
        bagus: saenipun becik
        besar: ageung badag
        rusak: ruksek risak
        lihat: ningali ndelok delok ndeleng tingali mirsani
        tahu: mangertos
        kirim: ngintun kintunan dikirimke kirimke
        kasih: wehi wei masihan pasihan
        beli: numbas tukokke nukokake
        jual: ngical
        tanya: takon taros naros tanglet
        datang: sumping teka dongkap
        pulang: mantuk mulang
        rumah: omah
        nanti: mangke engken mengkin mangkin
        sekarang: samangke kiwari sakniki
        besok: sukmben isukan enjingan
        kemarin: wingenane kamarina
        hari: dinteun
        pagi: janari
        malam: ndalu dhalu
        sore: sonteun
        baru: nembe nembean
        dulu: riyin heula
        lagi: malih maning
        begini: ngene mekaten kieu
        begitu: kitu mekoten ngunu
        gimana: kepriye priben
        mana: ndi palih
        orang: tiang jalmi wonge
        satu: setunggil sahiji
        dua: duwa
        tiga: tigo
        empat: sekawan
        lima: gangsal
        enam: genep
        delapan: dalapan
        sembilan: salapan
        sepuluh: sedasa sapuluh
        mas: kangmas
        teh: teteh
        """
}
