extension IndonesianSpellings {
    /// What is bought, paid, sent, and what goes wrong with it.
    static let trade = """
        pricelist: prislist prcelist
        katalog: catalog ktlog katalok catalogue
        kemahalan: kemahalen kmahalan kmhalan larangen
        murahin: mrhin
        ready: available avail avl avaible availabe avaliable tersedya trsedia sedia stanby standby
        sisa: sisaa
        habis: abiz soldout kehabisan telas seep
        preorder: pre-order
        grosir: grosiran grsr wholesale gosir
        ecer: eceran ngecer retail
        satuan: stuan pcsan
        checkout: co cekout chekout cekot checkot ceckout
        keranjang: krnjang kranjang kerajang
        invoice: invois invoise infois
        nota: notanya
        bayar: byrnya bayarny
        pembayaran: pmbayaran pembyaran payment pembayran pmbyrn
        lunas: lns lunass paid
        cicil: cicilan nyicil kredit kreditan angsur angsuran
        kartu: krtu
        bukti: bkti buktinya
        struk: setruk strk
        uang: duit duwit money artos dhuwit uwang
        setor: stor
        debit: debet
        biaya: biya by beaya
        ongkos: onkos ongkose
        pengiriman: pngiriman pengirman pngrman pengirimn
        kirim: send kirem
        dikirim: dikrm dikrim dkirim dkrm dikirm dikirem dikintun
        kurir: kurier kurer courier
        ekspedisi: expedisi ekspdisi espedisi exspedisi
        lacak: lcak ngelacak trek
        tracking: traking treking trcking
        estimasi: estmasi estimated
        proses: prses prosess
        diproses: dproses diproces dprses
        kemas: ngemas
        packing: paking pakcing packingan
        dikemas: dkemas
        bungkus: bngkus
        sampai: nyampe nyampek nyampai smpek dumugi
        datang: dtg dtang dateng dateg dtng rawuh
        terima: trima trma tarima
        diterima: dtrima ditrima
        kembali: kmbali balik blik wangsul
        kembaliin: kembaliken
        pengembalian: pngembalian
        refund: refun repun rifund reffund ripan
        tukar: tukeran nuker exchange ditukeur tukeur
        garansi: garensi warranty grnsi garanti
        klaim: claim clem klem
        asli: orginal orisinil asline aslina
        palsu: kw fake tiruan
        penipu: penipuan nipu tipu scam ngapusi
        percaya: pcaya prcaya
        amanah: amanat
        aman: amann
        testimoni: testimony testimonine
        ulasan: review riview repiew riviu rivew reviews
        rating: reting
        foto: pics picture photo potho
        gambar: gambare
        video: vidio vid pideo vidionya
        contoh: cnth conto
        sampel: sample
        model: mdl
        motif: motip
        varian: variant varien pariasi variasi varion
        tipe: type tife
        jenis: jnis jns
        rasa: rsa raos
        pedas: pedes lada
        manis: mnis
        enak: enk enakk nikmat enaak
        bahan: bahane bahanna material
        tebal: tebel tbl
        tipis: tpis
        panas: panes hareudang
        adem: ademm sejuk
        nerawang: nrawang menerawang trawang terawang
        panjang: pjg pnjang dawa
        pendek: pndek cendak
        lebar: amba
        lingkar: lngkar
        kebesaran: kgedean kegedean kegedhen kebsaran
        kekecilan: kkecilan kekecilen kecilikan
        muat: mwat
        berat: brat abot beurat
        warna: color colour colors wrne warnane warnana werno
        gelap: glap
        terang: trang
        gratis: grtis free gratiss geratis pritil
        bonus: bonuss
        hadiah: hdiah gift
        kado: kdo
        promo: promosi pomo
        diskon: discon disko dsc diskonan potongan
        voucher: voucer vouchr vocher kupon coupon
        cashback: casback kesbek cashbek
        nego: negoo nawar ngenyang nawis negosiasi
        tawar: tawer
        net: nett
        pas: pass
        kurangi: krangi
        potong: ptong
        reseller: resel riseller reselerr
        agen: agent
        supplier: suplier supliyer pemasok
        distributor: distri distributo
        dropship: dropshiper dropshipper dropshiping
        mitra: partner
        komisi: komis fee
        jual: adol sade sell
        dijual: djual didol
        jualan: jualn
        beli: buy purchase mundhut
        pembeli: buyer pmbeli
        penjual: seller seler pnjual
        pelanggan: customer custemer kastemer kostumer pelangan
        toko: shop tokone tokona
        olshop: olsop onlineshop olshopp
        cabang: cbang branch
        lokasi: loc lok lokasine location loks
        alamat: address adres alamate alamatna
        peta: maps map gmaps
        buka: bka buko open
        tutup: ttup tutp closed close nutup
        libur: lbur prei pere
        jemput: jmput pickup
        mampir: mampirr
        antar: anter nganter terake
        ambil: amil pundhut mundut pendak njupuk nyandak
        simpan: save sumpen
        keep: kip keepin
        booking: buking boking book
        pesan: pesin
        pemesanan: pmesanan pemesnan
        order: orde oreder orderr ngorder
        orderan: orderanku ordern
        paket: paketan package pakt
        barang: barange barangna brgnya
        produk: product prodak prduk
        tas: tass
        isi: isine eusi
        kardus: kerdus
        kode: kd code
        gudang: gdang
        jaminan: jmn
        lapor: laporr
        keluhan: keluahn
        salah: slh slah salh lepat
        beda: bda bedo benten
        pecah: pcah pecahh
        sobek: robek suwek soek
        bocor: bcor
        hilang: ilang ical
        kurang: kirangan
        hancur: ancur hncur remuk
        kotor: kotorr
        basi: basii
        kadaluarsa: kadaluwarsa kedaluwarsa expired exp kadaluarso ed
        zonk: zong
        kecewa: kcewa kuciwa kuciwo gelo
        sesuai: ssuai sesuwai sesuei
        mirip: mrip
        jelek: jlek elek awon
        parah: prah
        lambat: lmbt slow lelet lemot
        balas: bls bales mbales wales reply bals
        dibalas: dibales dbalas dbales dibls
        jawab: jwb jwab
        respon: respons respond respone ngerespon
        hubungi: hubngi contact
        kontak: kontek
        chat: chatt cet nge-chat
        grup: group grop grub gc
        gabung: gbung join
        daftar: dftar daftr daptar register
        langganan: subscribe subs subscrib
        berhenti: brhenti berenti liren eureun
        stop: setop
        unsubscribe: unsub unsubs unsubcribe
        blokir: block blokirin
        ganggu: gangu
        iklan: iklann ads
        info: infonya infoo impo
        rekening: rekeningnya norekening reking norekk
        nomor: nomernya number nmor
        telepon: tlfn telfon telefon tlfon nelpon nelp telponan tilpun phone
        owner: oner pemilik
        operator: oprator
        pegawai: karyawan krywn
        """
}
