/// Colours of Indonesian shops: the name, then other ways to write it; `_` stands for a blank.
enum IndonesianColours {
    static let names = """
        hitam: item black ireng hideung htm itm hitm blek hitem
        putih: white pth bodas puteh
        broken white: bw brokenwhite broken_wite
        navy: nevi navi dongker navyblue navy_blue
        sage: sej sagegreen sage_green hijau_sage
        mocca: moka mocha moca mokka moccha
        dusty pink: dusty dustypink dusti_pink dusty_pinky
        maroon: marun maron merah_marun merah_maroon marroon
        nude: nud nudee
        krem: cream creme
        beige: bej
        coklat: cokelat brown cklt coklt coksu coklat_susu
        merah: red beureum
        biru: blue bulao
        biru muda: baby_blue babyblue
        tosca: toska tosqa turquoise
        hijau: ijo hijo green hejo
        army: hijau_army
        olive: oliv
        kuning: yellow koneng kning
        mustard: mustar
        emas: gold
        oranye: orange oren jingga
        terracotta: terakota teracota
        pink: pinky merah_muda
        fuchsia: fuscia fanta
        peach: pich
        salem: salmon
        ungu: purple wungu
        lilac: lilak
        lavender: levender
        abu-abu: abu abu2 grey gray abuabu kelabu
        silver: silper
        milo: 
        taupe: 
        khaki:
        """
}
