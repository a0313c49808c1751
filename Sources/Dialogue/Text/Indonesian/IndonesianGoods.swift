/// Things that Indonesian shops sell, and the words that follow them in their names. `_` stands for a blank.
///
/// For shops without a catalog only; see `OpenProduct`. Words that mean something else as well (tahu, jam, air) stand
/// here only together with what makes them a thing.
enum IndonesianGoods {
    static let all = GoodsWords(heads: list(things + " " + foods), foods: Set(list(foods)), tails: list(tails), colourfulTails: Set(list(dishes)))

    private static func list(_ text: String) -> [String] {
        var seen: Set<String> = []
        return text.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "_").joined(separator: " ") }.filter { seen.insert($0).inserted }
    }

    private static let things = """
        baju pakaian kaos kaus oblong kemeja kemko koko blouse blus tunik atasan bawahan celana jeans jogger kulot legging rok gamis abaya dress
        daster kebaya jaket sweater hoodie cardigan kardigan outer rompi vest blazer jas mantel kimono piyama lingerie bra bh_menyusui
        cd_wanita kaos_kaki stocking manset deker dalaman inner ciput hijab jilbab kerudung pashmina khimar bergo pasmina cadar mukena sajadah
        sarung peci kopiah songket batik kain brokat setelan one_set seragam almamater jersey training polo crewneck bomber parka ransel
        hem overall jumpsuit romper turtleneck crop_top tanktop singlet boxer sempak popok pampers gendongan selimut_bayi baju_renang
        sepatu sandal sendal sneakers heels wedges flatshoes pantofel boots boot slop_sandal selop kaos_dalam
        tas ransel backpack totebag tote_bag sling_bag slingbag waistbag dompet pouch_kosmetik koper clutch goodie_bag paper_bag ikat_pinggang
        gesper sabuk topi jam_tangan jam_dinding arloji kacamata kalung gelang cincin anting bros jepit_rambut bando scrunchie ikat_rambut
        perhiasan tasbih syal dasi payung jas_hujan masker sarung_tangan
        sprei seprai bedcover bed_cover selimut bantal guling kasur matras karpet keset gorden gordyn tirai handuk taplak lap serbet
        piring_keramik mug tumbler termos panci wajan teflon kompor rice_cooker magic_com blender mixer oven dispenser kulkas mesin_cuci setrika
        kipas_angin kipas lampu senter rak lemari meja kursi sofa cermin ember_plastik sapu pel toples_kaca talenan pisau spatula sutil
        wadah lunch_box kotak_makan tempat_minum botol_minum galon_air hanger gantungan gantungan_kunci keranjang_rotan sangkar kandang
        hp_bekas handphone_bekas laptop charger casan casing case_hp softcase tempered_glass antigores powerbank power_bank headset earphone tws
        kabel_data speaker mouse keyboard flashdisk memory_card kamera tripod ring_light smartwatch mikrofon mic router modem printer tinta
        stiker sticker undangan souvenir suvenir buket bouquet bunga_papan bunga hampers parsel parcel mahar plakat piala medali spanduk banner
        kartu_nama id_card lanyard pin gantungan_hp buku novel komik alquran al_quran iqro kamus pulpen bolpen pensil spidol crayon krayon
        mainan boneka puzzle lego sepeda skuter stroller baby_walker bola raket sarung_tinju matras_yoga barbel dumbell joran reel kail umpan tenda
        helm spion knalpot oli ban velg aki busi kampas_rem jok_motor sarung_jok
        skincare serum toner moisturizer pelembab pelembap sunscreen sunblock facial_wash facewash sabun sabun_cuci sampo shampo shampoo
        kondisioner conditioner lipstik lipstick lip_cream lip_tint lipcream liptint lipbalm bedak cushion foundation concealer maskara mascara
        eyeliner eyeshadow blush_on parfum minyak_wangi deodoran body_lotion lotion handbody lulur scrub masker_wajah cream_wajah krim_wajah
        krim_malam krim_siang minyak_telon minyak_kayu_putih minyak_rambut pomade cat_rambut hair_tonic vitamin suplemen jamu
        obat_herbal propolis kurma minyak_zaitun pasta_gigi sikat_gigi tisu tissue deterjen pewangi
        tanaman bibit benih pupuk pot_bunga monstera aglonema anggrek kaktus sukulen janda_bolong bonsai media_tanam sekam cocopeat
        aquascape ikan_hias cupang kucing hamster kelinci pakan pasir_kucing makanan_kucing whiskas vas lilin_aromaterapi diffuser
        frozen_food
        """

    private static let foods = """
        kue bolu brownies donat roti cake tart bakery cookies kukis nastar kastengel putri_salju lidah_kucing lapis_legit pastel risol risoles lemper
        lumpia martabak pisang_goreng pisang_molen pukis klepon onde-onde dadar_gulung puding pudding es_krim ice_cream es_buah es_teh es_jeruk es_kopi
        keripik kripik krupuk kerupuk rempeyek peyek makaroni basreng seblak cireng cilok cimol batagor siomay somay bakso mie_ayam mie_instan mi_ayam
        mie mi_goreng kwetiau bihun nasi nasi_goreng nasi_kotak nasi_box nasi_uduk nasi_kuning nasi_bakar lontong ketupat soto rawon gudeg rendang dendeng abon
        sambal sambel kecap saus saos terasi bumbu bumbu_dapur rempah
        ayam_geprek ayam_goreng ayam_bakar ayam_potong ayam_kampung ayam bebek ikan ikan_asin ikan_teri teri lele gurame udang cumi kepiting telur telor telur_asin daging
        sosis nugget kornet pempek otak-otak tekwan dimsum dimsum_ayam tahu_bakso tahu_isi tahu_crispy tahu_walik tempe oncom
        beras ketan tepung gula minyak_goreng minyak garam kopi teh_celup teh_botol susu susu_kambing sirup jus jahe jahe_merah wedang kunyit temulawak
        madu cokelat_batang coklat_batang permen dodol wajik wingko bakpia geplak yangko getuk lapis_surabaya bika_ambon sale_pisang
        kacang kacang_mete mete kuaci emping rengginang opak kembang_goyang semprong stick_keju kue_kering kue_basah
        apel jeruk mangga pisang semangka melon alpukat durian salak nanas pepaya anggur strawberry stroberi buah_naga kelengkeng rambutan manggis sayur sayuran
        bayam kangkung wortel kentang bawang cabe cabai tomat jagung singkong ubi
        asinan manisan rujak salad katering catering tumpeng snack snack_box camilan cemilan jajanan oleh-oleh_khas kurma_ajwa granola oatmeal selai keju mentega margarin
        """

    /// Words that go on with a name: of cloth, form, taste, for whom.
    private static let tails =
        dishes + """

        polos motif bordir payet renda katun kaos rajut kulit kanvas satin sutra sutera linen denim jeans flanel drill rayon wolfis toyobo jersey
        ceruty diamond voal voile paris arab umama spandek babyterry fleece balon rempel plisket span cargo chino kodok renang tidur olahraga
        futsal basket badminton running lari sekolah kerja pesta kondangan wisuda nikah pengantin lebaran muslim muslimah syari syar'i dewasa anak
        anak2 anak-anak bayi balita remaja pria wanita cowok cewek cowo cewe laki perempuan couple sarimbit keluarga ibu_hamil hamil menyusui busui
        instan segi_empat segiempat segi_tiga segitiga bali jepit selempang pinggang punggung ransel laptop gunung slempang rotan anyam anyaman
        tangan kerah panjang pendek lengan_panjang lengan_pendek gantung lipat pasmina malaysia turki dubai korea jepang premium original ori
        custom sablon printing tie_dye jumputan tenun lurik mega_mendung parang kawung tulis cap sogan tulis_tangan wedding flat casual formal
        safety gunung trekking tali karet bulu renda tassel mutiara kristal emas_muda sulam etnik vintage oversize slimfit crop kimono
        matic matik bebek sport full_face half_face bogo retro anti_air waterproof mini besar_ukuran kecil_ukuran wireless bluetooth gaming
        type_c iphone android samsung xiaomi led rgb 3d kayu besi stainless aluminium kaca plastik melamin keramik bambu jati rotan sintetis
        wajah badan rambut bibir mata tangan jerawat flek glowing whitening brightening acne vitamin_c niacinamide retinol aha
        bunga mawar melati anggrek tulip kering segar hias gantung plastik ulang_tahun ultah wisuda sempro sidang natal imlek ramadhan
        """

    private static let dishes = """
        pisang singkong talas kentang ubi jagung bawang pedas manis asin gurih balado original keju coklat cokelat vanila stroberi strawberry matcha greentea taro tiramisu
        pandan durian nanas kacang kelapa susu gula_aren gula_merah aren madu jahe lemon melati kering basah goreng bakar kukus panggang rebus geprek
        crispy krispi rica-rica rica bawang_putih bawang_merah roa matah terasi teri cumi ijo hijau merah hitam putih ketan petai pete jengkol tuna cakalang udang ebi
        ayam sapi kambing ikan telur sosis tempe tahu padang pedas_manis ekstra_pedas level frozen beku mentah matang kemasan curah bubuk biji giling
        arabika robusta luwak tubruk saset lapis bolen molen tawar sobek gandum bantal unyil kukus mini jumbo_isi kotak box loyang
        sembako lebaran hampers premium super khas solo jogja bandung malang medan lampung garut aceh toraja gayo betawi jawa sunda manado kiloan organik asli murni hutan randu
        """
}
