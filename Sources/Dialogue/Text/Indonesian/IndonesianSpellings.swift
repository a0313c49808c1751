/// How words are spelled in Indonesian shop chat: a line is the word meant, then its spellings.
///
/// Our own writing. One word stands for one meaning: "tidak" for every plain no of a sentence,
/// "berapa" also for Javanese piro and Sundanese sabaraha. Words that a shop means different things
/// by stay apart (pesan and order, harga and ongkir). Some spellings are left out on purpose:
/// "p" (a greeting only when alone), "dp", "po" and "ld", which mean what they say, and anything
/// near "stop": stok is never stop.
enum IndonesianSpellings {
    static let words = """
        berapa: brp brapa brpa berpa brpaa berape brph bp piro pira pinten sabaraha berapaan brpan brapaan
        harga: hrg hrga hraga harge hargana rega regi pangaos price
        tidak: tak ga gak nggak ngga engga enggak enggk tdk gk kagak kaga ndak nda gag ngak egga tdak tidk tdiak g ora mboten teu henteu ngk nggk gaa
        bukan: bkn bukn dudu sanes
        belum: blm blom belom blum blon durung dereng acan
        jangan: jgn jngn jangn ojo ulah entong
        ada: ad adaa ono wonten aya onok
        masih: msh msih masi maish mash isih tasih keneh
        ready: redi redy rdy reddy redii tersedia
        stok: stock stk setok stoknya
        habis: abis hbs entek
        kosong: ksong kosng
        restock: restok ristok
        apa: ap opo naon apaan nopo
        mana: mna mn endi pundi
        gimana: gmn gmna bagaimana gmana gimna piye kumaha pripun bgmn gmnaa
        kenapa: knp knpa napa ngapa kunaon
        kapan: kpn kapn iraha kapanan
        siapa: sapa sp siapaa sinten saha
        yang: yg yng yan sing nu ingkang
        dengan: dgn dg dngn kalih sareng
        dan: dn lan
        sama: sm sma sam ama karo
        atau: ato atw utawa
        untuk: utk untk kanggo kangge
        buat: bwt bt buwat
        dari: dr dri saking
        ke: kee menyang
        di: nang ning
        sampai: sampe smp smpe smpai ampe tekan dugi nepi
        kalau: kalo klo kl klu kalu klau nek lamun upami menawi
        karena: krn karna krna soale
        terus: trus trs trz teras
        tapi: tp tpi tetapi
        lalu: llu
        juga: jg jga ugi
        aja: saja aj aje ajah wae ae ajaa doang mawon
        lagi: lg lgi maneh deui mlih lgii
        dulu: dlu dl dahulu rumiyin
        sudah: udah udh sdh dah uda sdah sudh wis wes sampun parantos atos uwis geus
        sekarang: skrg skrng skr skarang saiki ayeuna
        besok: bsk besuk bsok isuk benjing
        kemarin: kmrn kmaren kemaren kmarin wingi kamari
        nanti: nti ntar ntr entar mengko engke
        tadi: td tdi
        hari: hr hri dino poe dinten
        minggu: mgg mggu
        malam: mlm malem mlam
        pagi: pg pgi enjang enjing
        siang: siank
        sore: sre
        jam: jm
        tanggal: tgl tggl
        bisa: bs bsa bisaa iso saged tiasa bissa
        boleh: bole bleh blh oleh2an kenging angsal
        mau: mo mw maw pengen pgn ingin pingin arep hoyong hayang bade kepengen kersa
        minta: mnta mnt mita nyuwun
        tolong: tlg tolng tlong tulung
        mohon: mhn mohn
        pakai: pake pk pke make memakai nganggo
        beli: bli tuku tumbas meser meuli
        pesan: psn pesen psen pesn
        pesanan: psanan pesenan pesananan psnan
        order: ordr oder odr
        orderan: ordran
        kirim: krm kirm krim kintun
        ongkir: onkir ongkr ogkir ongkis ongkoskirim
        bayar: byr byar bayr mbayar mayar
        transfer: tf trf trnsfr tranfer trasfer transfr tfan
        rekening: rek reken rekning norek rekeneng
        alamat: almt alamt almat
        toko: tko
        ganti: gnti gnt ganto ngganti
        tambah: tmbh tmbah tambh tmabah imbuh
        kurang: krg kurag kurng kirang
        batal: btal batl
        cancel: cancle cncel kensel cansel
        jadi: jd jdi dadi janten sido jdnya
        ambil: ambl jupuk
        kasih: ksh kasi kash
        kabari: kbri kabarin kbrin
        simpan: simpen smpn
        tanya: nanya tny
        lihat: liat lht
        cocok: ccok
        murah: mrh mirah
        mahal: mhl awis
        bagus: bgus apik sae bgs
        banget: bgt bngt bnget bgtt pisan bgd
        benar: bener bnr betul btul leres
        baru: br bru anyar
        semua: smua smw sadaya kabeh
        orang: org wong jalma
        saya: sy sya abdi kulo kula
        aku: ak q aq gue gw gua ku
        kamu: km kmu koe
        ini: ni niki iki ieu
        itu: iku niku eta
        begini: gini gni
        begitu: gitu gtu ngono
        banyak: bnyk byk byak akeh seueur
        sedikit: dikit dkt sithik saeutik
        barang: brg brng barnag
        gambar: gmbr gbr gambr
        foto: fto poto pict pic
        warna: wrn wrna kelir
        ukuran: ukurn uk ukrn ukuranna
        size: sz saiz
        bahan: bhn
        nomor: nmr no nomer nmer nomr
        nama: nm asma
        total: ttl totl
        promo: prmo promp
        diskon: dskon disc diskn discount dis
        voucher: vocer vcr
        testimoni: testi tstimoni tesri testimonial
        rekomendasi: rekomen rekomndasi rekom
        reseller: resller reseler risler
        dropship: drosphip dropsip
        admin: admn atmin
        resi: rsi
        paket: pket pkt
        info: inpo
        informasi: inpormasi
        whatsapp: wa whatsap watsap wasap
        hp: handphone hape
        cod: cdo c.o.d
        j&t: jnt
        tukar: tuker tukr ijol
        retur: return retrun
        komplain: complain komplen
        rusak: rusk ruksak
        kecewa: kecew
        cacat: cact
        lanjut: lnjut lnjt lanjutkan lanjutin
        setuju: stuju
        langsung: lgsg lgsung lngsung
        lama: lma
        cepat: cpt cepet cpet
        kecil: kcl
        besar: bsar gede gde ageng
        selamat: slmt slamat met
        permisi: permis misi punten kulonuwun permios
        assalamualaikum: assalamu'alaikum asalamualaikum assalamuallaikum assalamualaikm ass asskum aslmkm askum assalam samlekum assalamu assalamualikum
        waalaikumsalam: wa'alaikumsalam wassalamualaikum waalaikumussalam
        halo: hallo helo hello allo hlo
        hai: hi hay hei hey
        makasih: mksh makasi mks maksih mkasih trims thanks thx tks tq thank tengkyu makash trimakasih terimakasih suwun nuwun nuhun mksih tengs syukron maacih makasii terimakasi
        maaf: maap mf sori sorry hapunten ngapunten maf
        iya: iyah iyo iyap iyaa iy iay iye yoi yups yup yep yes yess yoa inggih nggih njih muhun heeh he'eh
        ok: oke okey okay okeh okee oks okk oek okai
        siap: siapp syap sip sipp siip
        gas: gass gaskeun gaskan gasken cus cuss
        kira-kira: kira2
        oleh-oleh: oleh2
        hati-hati: hati2
        kak: kakak kk ka kaka kakk kka kks kakanya
        min: mimin
        gan: agan juragan ndan
        sis: sist sista sus
        bun: bund bunda
        mbak: mba mbk embak
        mas: ms
        bang: abang bg bng
        pak: bapak pa
        bu: ibu buk
        ya: yah yaa y yaw yak
        dong: donk dongs dungs
        deh: dech deng
        sih: sich seh
        nih: nich
        tuh: tuch
        kok: ko
        telepon: telp tlp telpon tlpn
        kecamatan: kec
        kelurahan: kel
        kabupaten: kab
        jalan: jl jln
        satu: siji hiji setunggal
        dua: loro duo
        tiga: telu tilu
        empat: papat opat
        lima: limo
        enam: enem
        tujuh: pitu
        delapan: wolu
        sembilan: songo
        """
}
