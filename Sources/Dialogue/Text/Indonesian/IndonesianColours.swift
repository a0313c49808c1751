/// Colours of Indonesian shops: the name, then other ways to write it; `_` stands for a blank.
enum IndonesianColours {
    static let names = """
        hitam: item itam black ireng hideung htm itm hitm blek hitem
        putih: white pth bodas puteh
        broken white: bw brokenwhite broken_wite
        navy: nevi navi dongker navyblue navy_blue
        sage: sej sagegreen sage_green hijau_sage
        mocca: moka mocha moca mokka moccha
        dusty pink: dusty dustypink dusti_pink dusty_pinky
        maroon: marun marron maron merah_marun merah_maroon marroon
        nude: nud nudee
        krem: cream creme
        beige: bej
        coklat: cokelat brown cklt coklt coksu coklat_susu
        merah: red beureum
        biru: blue bulao
        biru muda: baby_blue babyblue light_blue
        tosca: toska tosqa turquoise
        hijau: ijo hjau hjo hijo green hejo
        army: hijau_army
        olive: oliv
        kuning: yellow kunung koneng kning
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
        putih tulang: offwhite off_white bone_white putih_susu
        ivory: gading
        biru dongker: biru_donker donker
        biru tua: dark_blue biru_tuwa
        biru langit: sky_blue skyblue
        biru elektrik: electric_blue
        biru laut: ocean_blue
        denim blue: biru_denim biru_jeans
        hijau tua: dark_green
        hijau muda: light_green
        hijau botol: bottle_green
        hijau mint: mint mint_green
        hijau lumut:
        hijau tosca: hijau_toska
        lime: lime_green
        stabilo: hijau_stabilo
        merah tua: dark_red
        merah bata: brick
        merah cabe: merah_cabai
        merah hati:
        burgundy: burgundi
        wine: merah_wine
        baby pink: babypink pink_baby pink_muda
        hot pink: hotpink
        pink tua: dark_pink
        rose gold: rosegold
        rose:
        magenta: mejenta
        coral: koral
        mauve: mauv
        plum:
        ungu tua: dark_purple
        ungu muda: light_purple
        coklat tua: dark_brown coklat_tuwa
        coklat muda: light_brown
        choco: choko
        camel: kamel
        bronze: perunggu
        copper: tembaga
        abu-abu tua: abu_tua dark_grey dark_gray abu-abu_gelap
        abu-abu muda: abu_muda light_grey light_gray
        misty: misty_grey misty_abu
        charcoal:
        pelangi: rainbow
        loreng: camo
        """
}
