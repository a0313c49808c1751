extension IndonesianSpellings {
    /// Javanese and Sundanese that shops meet daily; low and polite words alike.
    static let regional = """
        berapa: pinteun sapinten pirangan sabarahaan pironan
        harga: regane regine reganipun pangaosna hargane
        ada: wonten ana aana onten aaya
        tidak: boten mbonten mboden ndhak hente moal tan orak orah nora
        bukan: udu dede
        belum: durong drg tacan
        jangan: ojok
        sudah: mpun wos enggeus eus
        masih: tesih
        bisa: saget isa isoh tiasa bisoh
        mau: badhe arepe rek palay pengin kepingin kepengin kersane purun daek
        minta: nyuhunkeun nedha jaluk njaluk menta nuhunkeun
        makasih: nuwon maturnuwun matursuwun hatur-nuhun hatur
        maaf: nyuwunsewu ngapunteun ngapuro hampura punteun
        iya: nggeh njeh enggeh injih sumuhun enya enyak yow
        benar: leresna temen
        juga: ugo oge
        dengan: kaliyan karu jeung
        kepada: maring
        dari: saka seko soko ti tina
        untuk: nggo kagem kanggeh
        seperti: koyo kados siga
        karena: amargi amarga sabab
        kalau: yen menawa lamon mun nawi
        kemudian: tuluy njur banjur
        banyak: kathah loba katah
        sedikit: sekedik sakedik setitik
        semua: sedoyo sedaya sadayana kabehan
        mahal: larang
        murah: murahe
        bagus: saenipun becik
        besar: ageung badag
        rusak: ruksek risak
        lihat: ningali ndelok delok ndeleng tingali mirsani
        tahu: mangertos
        kirim: ngintun kintunan dikirimke kirimke
        kasih: wehi wei masihan pasihan
        beli: numbas tukokke nukokake
        jual: dol ngical
        tanya: takon taros naros tanglet
        datang: sumping teka
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
        sampai: tepi
        begini: ngene mekaten kieu
        begitu: kitu mekoten ngunu
        gimana: kepriye priben
        mana: ndi palih
        orang: tiang jalmi wonge
        satu: setunggil sahiji
        dua: kalih duwa
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
