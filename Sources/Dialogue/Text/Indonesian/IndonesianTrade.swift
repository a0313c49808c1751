/// Couriers and ways to pay: the name as shops write it, then other ways; `_` stands for a blank.
enum IndonesianTrade {
    static let couriers = """
        JNE: jne_reg jne_yes jne_oke jne_reguler jne_trucking jtr
        J&T: jnt j_n_t jn_t j_dan_t jet jnt_express j&t_express j&t_ez jnt_ez j.n.t je_en_te
        SiCepat: si_cepat scpt sicepet si_cepet sicepat_halu sicepat_reg
        AnterAja: anteraj anter_aja antar_aja antaraja
        Ninja: ninja_xpress ninja_express ninjaxpress
        Pos: pos_indonesia kantor_pos posindo
        TIKI: titipan_kilat
        Lion Parcel: lionparcel lion
        ID Express: idx_express idexpress ide_express
        SPX: shopee_express spx_express
        Wahana:
        J&T Cargo: jnt_cargo j&t_kargo jnt_kargo
        Sentral Cargo: sentral_kargo
        Dakota: dakota_cargo
        Herona: herona_express
        Rex: rex_express
        RPX:
        JDL: jdl_express
        SAP: sap_express
        Paxel:
        Deliveree:
        Borzo: mrspeedy mr_speedy
        Shopee Food: shopeefood
        GoFood: go_food
        GrabFood: grab_food
        Ojol: ojek_online ojek
        Kargo: cargo ekspedisi_kargo ekspedisi_truk
        Indah Cargo: indah_kargo
        GoSend: go_send gosen gojek go-send gosent go-jek go_jek gosend_instant gosend_sameday
        Grab: grabexpress grab_express grab_send grabsend grab_instant
        Lalamove:
        Maxim:
        Kurir toko: kurir_sendiri kurir_kami kurirnya_toko kurir_warung
        """

    static let payments = """
        transfer: transfer_bank tf_bank
        QRIS: qr
        COD: bayar_di_tempat bayar_ditempat bayar_pas_sampai cash_on_delivery bayar_di_kurir
        tunai: cash kontan tunai_ke_kurir
        BCA: bank_bca m-bca klikbca
        BRI: bank_bri brimo
        Mandiri: bank_mandiri livin
        BNI: bank_bni
        BSI: bank_bsi
        BTN: bank_btn
        CIMB: cimb_niaga
        Permata: bank_permata
        Jago: bank_jago
        SeaBank: sea_bank
        GoPay: go_pay gopei
        OVO:
        DANA:
        ShopeePay: shopee_pay spay
        LinkAja: link_aja
        SPayLater: spay_later shopee_paylater shopeepaylater paylater_shopee
        Kredivo:
        Akulaku:
        GoPayLater: gopay_later
        Indodana:
        PayLater: pay_later
        kartu kredit: credit_card cc kartu_credit
        kartu debit: debit_card debit
        Indomaret: indomart indomarert
        Alfamart: alfa_mart alfamaret
        Alfamidi:
        DOKU:
        iSaku: i_saku
        Sakuku:
        Danamon: bank_danamon
        Maybank:
        OCBC: ocbc_nisp
        Panin: bank_panin
        Bank Mega:
        Muamalat: bank_muamalat
        BTPN: bank_btpn
        Jenius:
        Neo Bank: neobank bank_neo
        Allo Bank: allobank
        Blu: blu_bca
        BPD: bank_jatim bank_jateng bank_bjb bjb
        AstraPay: astra_pay
        """

    /// Names that are also common words: they count after "pakai", "via" and the like, or where little else is said.
    static let doubtful =
        "dana pos permata jago mandiri lion cash qr jet maxim grab ninja rex sap dakota kargo cargo ojek cc blu jenius debit wahana herona"
    /// What "transfer" leaves open and these settle.
    static let banks =
        "BCA BRI Mandiri BNI BSI BTN CIMB Permata Jago SeaBank GoPay OVO DANA ShopeePay LinkAja SPayLater Kredivo Akulaku GoPayLater PayLater Danamon Maybank OCBC Panin Muamalat BTPN Jenius DOKU"
}
