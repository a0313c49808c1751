extension IndonesianSpellings {
    /// What people say whatever they talk about.
    static let daily = """
        kita: kta qta kite
        kami: kmi
        dia: dy doi dese
        mereka: mrk mreka
        anda: ande
        kalian: klian klean kelian
        saya: saia gweh gwe gwa sayah ane eke
        aku: akoh akuh akyu qu guweh gueh
        kamu: elo elu loe lu kau kowe sampeyan panjenengan you anjeun
        sendiri: sndri sndiri sendri dewe dewek
        teman: tmn temen tmen kanca
        anak: ank bocah
        adik: adek adk ade
        suami: suamik pakne
        istri: bojo
        keluarga: kluarga klrg
        rumah: rmh rmah umah griyo
        kantor: kntr ktr
        sekolah: skolah sklh
        kuliah: kul kulyah
        kerja: krja gawe damel
        bikin: bkin ngebikin gawekne
        buat: bwat ngebuat
        punya: pny pnya pnye nduwe gaduh duwe
        butuh: bth btuh butuhh btoh
        perlu: prlu pelu
        cari: cri nyari golek milari
        coba: cb cba cobain nyoba
        tahu: tau tw taw tao weruh
        mengerti: ngerti ngrti ngarti mudeng
        paham: phm pham
        ingat: inget ingt igt emut
        lupa: lpa lali poho
        dengar: denger dgr dger krungu
        dapat: dpt dapet dpet dapt olih meunang
        bilang: blg blang bilg
        bicara: bcara bicra ngobrol nyarios
        ngomong: ngomg ngmg ngomon
        cerita: crita crta
        kerjakan: kerjain
        kasihan: kesian kesihan
        pikir: pkr mikir pikr mikir-mikir mikir2 pkr2
        rasa-rasa: raos-raos
        suka: sukak love
        senang: seneng snang sneng bungah
        sayang: syg syang sayg
        cinta: cnta
        rindu: kangen kngen
        sedih: sdih
        marah: ngamuk
        takut: tkut tkt wedi sieun
        bingung: bngung bngng binun
        malu: isin
        sakit: skit gering
        capek: cape cpk cpek
        lapar: laper luwe
        haus: aus
        tidur: tdr bobo turu sare
        makan: mkn mkan maem mangan dahar tuang
        minum: mnm mnum ngombe
        mandi: mndi
        jalan-jalan: jln2 jalan2
        pulang: plang uwih
        pergi: prgi pegi lunga
        masuk: msk msuk mlebu
        keluar: klr kluar metu kaluar
        naik: naek ngek
        turun: trun mudun
        duduk: ddk lungguh
        tunggu: tgu tnggu nunggu tungguin nungguin wait entosan enteni dagoan
        mulai: mule mlai start
        selesai: slesai slese kelar klar beres rampung done finish
        jalan: dalan
        hidup: idup urip
        mati: mti
        hujan: ujan udan
        cuaca: cwaca
        siang: beurang
        sore: sonten
        malam: evening wengi dalu peuting
        pagi: morning isuk-isuk esuk
        semalam: smalem semalem
        tadi: tdie
        tahun: thn taun warsa
        bulan: bln bulann sasi
        menit: mnit
        detik: dtk
        besok: tomorrow sesuk mene
        kemarin: kmrin kmren kemren yesterday
        lusa: pagetoe
        sekarang: skg sekarng now skarng
        nanti: ntaran nnti nnt engko ntat later
        barusan: brusan barsan
        sebentar: bentar bntr sbntr sebntar sbentar bntar bentaran sedhela sakedap
        segera: sgera sgra
        cepat: gercep gancang enggal fast cepetan buruan
        pelan: plan alon
        sering: srg srng
        jarang: jrg jrang
        selalu: slalu sllu slallu salalu
        kadang: kdg kdang kadang2
        pernah: prnh prnah pnah
        langsung: lngsg langsg lgsug
        akhirnya: akhrnya akirnya
        awalnya: awlnya
        sebelum: sblm sblum sebelom seblum
        sesudah: ssdh
        setelah: stlh stelah sthlah
        sambil: smbl
        selama: slama
        sejak: sjk
        hampir: hmpr ampir
        masalah: mslh maslah mslah
        tempat: tmpt tmpat tempt panggonan
        jauh: jau tebih adoh
        dekat: deket dket cedhak caket
        depan: dpn dpan ngarep
        belakang: blkg blakang buri
        samping: smping
        atas: ats dhuwur
        bawah: bwh bwah ngisor handap
        dalam: dlm dalem
        luar: lwar
        kiri: kri
        kanan: knan
        tengah: tngah
        ujung: ujng
        sini: cini kene dieu
        situ: kono
        sana: kana
        mana: mnaa where endie
        apa: apah ape opoo ngopo what
        siapa: sopo sapah who
        kenapa: mengapa ngapah nape kenape why kenpa kenopo naha
        gimana: gmane gimane how gmanaa
        kapan: when kpan
        berapa: brapah brape pirang
        apakah: apkh apakh
        sebenarnya: sbnrnya sbenernya sebenernya sebnernya sbnrny
        benar-benar: bener2 bnr2 benar2
        pasti: psti
        mungkin: mgkn mngkn mgkin mngkin mungkn
        seperti: spt sprti sprt seprti
        kayak: kyk kek kyak kayk ky
        kayaknya: kyknya keknya kayanya kyaknya kynya kykny
        misal: mis
        contohnya: cthnya
        yaitu: yait
        maksud: mksd mksud maksd
        maksudnya: mksdnya mksudnya maksudnye
        artinya: artinye
        soal: ttg tntg tentang perihal about
        sesuatu: ssuatu
        semoga: smoga moga
        supaya: spy spaya biar agar ben
        walaupun: walau wlpun meski meskipun
        padahal: pdhl pdhal padahl
        ternyata: trnyata trnyt tnyata
        malah: mlah
        cuma: cman cuman cma mung ngan
        hanya: hny hnya only
        paling: plng pling
        sangat: sgt sngt sngat
        sekali: skli skali
        terlalu: trlalu kelewat trllu
        lebih: lbh lbih lebi luwih
        agak: agk
        cukup: ckup ckp
        banget: bngtt bgts bangt bget tenan poll banged so
        lain: laen len liyane
        lainnya: lainya lainnyaa
        sama-sama: sama2 sm2 sami-sami
        masing-masing: masing2 msg2 msing2
        macam: mcm mcam macem
        macam-macam: macem2 macam2 mcm2
        bareng: bersama breng
        antara: antra
        satu-satu: satu2 atu2
        seluruh: slrh
        setiap: stiap tiap tiap2
        segini: sgini
        segitu: sgitu
        sebanyak: sbnyk
        utama: utma
        penting: pntg pnting
        susah: ssh ssah angel hese
        mudah: mdh mudh
        gampang: gmpg gmpang
        kuat: kwat
        ramai: rame
        sepi: spi
        malas: mls males
        pintar: pinter pntr
        cantik: cntk cantk ayu geulis cuantik
        ganteng: gnteng gntg
        lucu: lcu gemes gemas cute
        keren: kren krenn
        bagus: baguss bagos alus nice
        mantap: mntap mantab mantep mantul mntp mantabs josss joss
        hebat: hbat
        baik: bae bek saena
        jahat: jhat
        kecil: cilik alit leutik kcil
        besar: guede bsr
        tinggi: tnggi
        rendah: rndah
        baru: new
        lama: lawas
        penuh: pnuh
        sisa: sisane
        putus: ptus
        mimpi: impian
        alhamdulillah: alhmdulillah alhamdulilah alhmdllh hamdalah
        insyaallah: insyaalloh inshaallah insyallah isyaallah
        bismillah: bismilah
        astaga: astagfirullah astaghfirullah astgfr
        masyaallah: masyallah mashaallah
        hahaha: hahahah hahahaha ahaha wkakaka
        wkwk: wkwkwkw wkwkwkwk wkwwk awkwk wkakak xixi
        hehe: hehehe heheh hehehehe
        hihi: hihihi
        amin: aamiin amiin aamin
        dadah: dadaaah babay
        bye: byee bai
        jumpa: jmpa
        ketemu: ktemu ktmu kepanggih ketmu
        pamit: pmit pareng
        ayo: ayok ayuk yok yuks skuy kuy
        silakan: silahkan slhkan slahkan
        izin: ijin
        numpang: nmpang
        bantu: bntu bntuin
        jelas: jls
        lengkap: lngkp lgkp lngkap
        detail: dtail detil
        link: lnk
        status: sttus
        update: apdet updet updete
        konfirmasi: konfirm confirm konfirmsi comfirm
        data: dta
        format: pormat
        cek: check chek ck cekin ngecek
        kirim-kirim: kirim2
        ikut: ikt ikot milu melu
        pakai: mke pkai pakek ngangge use
        lepas: lpas
        pasang: psang
        tulis: nulis tlis
        baca: mbaca
        buang: bwang
        hapus: hps apus delete hapusin
        ubah: rubah ngubah edit
        pindah: pndah
        telat: tlat
        lupa-lupa: lali-lali
        lunak: lnak
        internet: inet
        gaji: gji
        gajian: gjian
        bos: bosku bosque bossku bosq
        om: oom
        tante: tnte
        """
}
