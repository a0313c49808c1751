/// Couriers and ways to pay: the name as shops write it, then other ways; `_` stands for a blank.
enum IndonesianTrade {
    static let couriers = """
        JNE: jne_reg jne_yes jne_oke
        J&T: jnt j_n_t jn_t j_dan_t jet jnt_express j&t_express
        SiCepat: si_cepat scpt
        AnterAja: anteraja anter_aja antar_aja antaraja
        Ninja: ninja_xpress ninja_express ninjaxpress
        Pos: pos_indonesia kantor_pos posindo
        TIKI:
        Lion Parcel: lionparcel lion
        ID Express: idx_express idexpress ide_express
        SPX: shopee_express spx_express
        Wahana:
        Indah Cargo: indah_kargo
        GoSend: go_send gosen gojek go-send
        Grab: grabexpress grab_express grab_send
        Lalamove:
        Maxim:
        Kurir toko: kurir_sendiri kurir_kami kurirnya_toko kurir_warung
        """

    static let payments = """
        transfer: transfer_bank
        QRIS: qr 
        COD: bayar_di_tempat bayar_ditempat cash_on_delivery bayar_di_kurir
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
        """

    /// Names that are also common words: they count after "pakai", "via" and the like, or where little else is said.
    static let doubtful = "dana pos permata jago mandiri lion cash qr jet maxim grab ninja"
    /// What "transfer" leaves open and these settle.
    static let banks = "BCA BRI Mandiri BNI BSI BTN CIMB Permata Jago SeaBank GoPay OVO DANA ShopeePay LinkAja"
}
