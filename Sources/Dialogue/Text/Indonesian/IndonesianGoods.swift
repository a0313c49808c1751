/// Things that Indonesian shops sell, and the words that follow them in their names. `_` stands for a blank.
///
/// For shops without a catalog only; see `OpenProduct`. Words that mean something else as well (tahu, jam, air) stand
/// here only together with what makes them a thing.
enum IndonesianGoods {
    static let all = GoodsWords(
        heads: list(things + " " + foods), foods: Set(list(foods)), tails: list(tails), dishes: Set(list(dishes)), openers: Set(list(openers)))

    private static func list(_ text: String) -> [String] {
        var seen: Set<String> = []
        return LanguagePack.words(text).map { $0.split(separator: "_").joined(separator: " ") }.filter { seen.insert($0).inserted }
    }

    private static let things = """
        baju pakaian kaos kaus oblong kemeja kemko koko blouse blus tunik atasan bawahan celana jeans jogger kulot legging rok gamis abaya dress
        daster kebaya jaket sweater hoodie cardigan kardigan outer rompi vest blazer jas mantel kimono piyama lingerie bra bh_menyusui
         kaos_kaki stocking manset deker dalaman inner ciput hijab jilbab kerudung pashmina khimar bergo pasmina cadar mukena sajadah
        sarung peci kopiah songket batik kain brokat setelan one_set seragam almamater jersey training polo crewneck bomber parka ransel
         overall jumpsuit romper turtleneck crop_top tanktop singlet boxer sempak popok pampers gendongan selimut_bayi baju_renang
        sepatu sandal sendal sneakers heels wedges flatshoes pantofel boots boot slop_sandal selop kaos_dalam
        tas backpack totebag tote_bag sling_bag slingbag waistbag dompet pouch_kosmetik koper clutch goodie_bag paper_bag ikat_pinggang
        gesper sabuk topi jam_tangan jam_dinding arloji kacamata kalung gelang cincin anting bros jepit_rambut bando scrunchie ikat_rambut
        perhiasan tasbih syal dasi payung jas_hujan masker sarung_tangan
        sprei seprai bedcover bed_cover selimut bantal guling kasur matras karpet keset gorden gordyn tirai handuk taplak lap serbet
        piring_keramik mug tumbler termos panci wajan teflon kompor rice_cooker magic_com blender mixer oven dispenser kulkas mesin_cuci setrika
        kipas_angin kipas lampu senter rak lemari meja kursi sofa cermin ember_plastik sapu pel toples_kaca talenan pisau spatula sutil
        wadah lunch_box kotak_makan tempat_minum botol_minum galon_air hanger gantungan gantungan_kunci keranjang_rotan sangkar kandang
        hp_bekas handphone_bekas laptop charger casan casing case_hp softcase tempered_glass antigores powerbank power_bank headset earphone tws
        kabel_data speaker mouse keyboard flashdisk memory_card kamera tripod ring_light smartwatch mikrofon mic router printer tinta
        stiker sticker undangan souvenir suvenir buket bouquet bunga_papan bunga hampers parsel parcel mahar plakat piala medali spanduk banner
        kartu_nama id_card lanyard gantungan_hp buku novel komik alquran al_quran iqro kamus pulpen bolpen pensil spidol crayon krayon
        mainan boneka puzzle lego sepeda skuter stroller baby_walker bola raket sarung_tinju matras_yoga barbel dumbell joran reel kail umpan tenda
        helm spion knalpot oli ban velg aki busi kampas_rem sarung_jok
        skincare serum toner moisturizer pelembab pelembap sunscreen sunblock facial_wash facewash sabun sabun_cuci sampo shampo shampoo
        kondisioner conditioner lipstik lipstick lip_cream lip_tint lipcream liptint lipbalm bedak cushion foundation concealer maskara mascara
        eyeliner eyeshadow blush_on parfum minyak_wangi deodoran body_lotion lotion handbody lulur scrub masker_wajah cream_wajah krim_wajah
        krim_malam krim_siang minyak_telon minyak_kayu_putih minyak_rambut pomade cat_rambut hair_tonic vitamin suplemen jamu
        obat_herbal propolis kurma minyak_zaitun pasta_gigi sikat_gigi tisu tissue deterjen pewangi
        tanaman bibit benih pupuk pot_bunga monstera aglonema anggrek kaktus sukulen janda_bolong bonsai media_tanam sekam cocopeat
        aquascape ikan_hias cupang kucing hamster kelinci pakan pasir_kucing makanan_kucing whiskas vas lilin_aromaterapi diffuser
        klambi kelambi acuk sapatu calana sepatune jarik jarit lurik shirt tshirt t-shirt shoes pants skirt jacket coffee sandals busana
        kosmetik aksesoris aksesori furnitur perabot mesin_jahit mesin_kopi mesin_cukur alat_cukur alat_tulis alat_lukis alat_masak alat_makan alat_pijat timbangan catokan
        kursi_roda sarung_bantal taplak_meja tikar kelambu celengan lampion benang_wol wol sarung_kursi tempat_tisu tempat_bumbu tempat_pensil kartu_ucapan kartu_lebaran
        gas_elpiji elpiji tabung_gas token_listrik hairdryer hair_dryer
        frozen_food
        baju_koko baju_tidur baju_anak baju_bayi baju_adat rok_span celana_dalam celana_pendek celana_panjang kolor korset korset_melahirkan stagen
        mukenah mukena_travel sajadah_travel jilbab_instan hijab_instan kerudung_instan ciput_ninja inner_ninja bandana turban niqab khimar_instan
        sarimbit set_kulot set_rok set_celana gamis_set tunik_set kaos_polo kaos_raglan kaos_distro kaos_couple jas_lab wearpack rompi_proyek
        baju_kerja seragam_sekolah rok_sekolah topi_bucket bucket_hat topi_trucker beanie kupluk peci_hitam blangkon iket tenun ulos
        sepatu_bayi sepatu_boots sepatu_sneakers sepatu_futsal sepatu_lari sepatu_sekolah sepatu_kerja sandal_jepit sandal_gunung insole semir_sepatu tali_sepatu
        tas_ransel tas_selempang tas_sekolah tas_laptop tas_belanja tas_anyaman tas_kulit tas_rajut tas_spunbond dompet_kartu card_holder tas_pinggang tas_travel
        cincin_nikah anting_tindik liontin tusuk_konde tusuk_sanggul mahkota peniti kutek kuku_palsu nail_art softlens bulu_mata eyelash wig hair_clip hairclip jedai
        jam_digital jam_couple tali_jam
        meja_belajar meja_lipat meja_makan meja_rias kursi_kantor kursi_gaming kursi_lipat rak_buku rak_sepatu rak_dinding rak_piring rak_bumbu lemari_plastik lemari_baju
        lampu_tidur lampu_hias lampu_belajar lampu_tumblr lampu_led lampu_taman stop_kontak terminal_listrik kabel saklar obeng tang gerinda palu gergaji cat_tembok cat
        kuas semen baut engsel gembok kran keran selang shower closet ember gayung tempat_sampah sapu_lidi kain_pel vacuum vacuum_cleaner
        humidifier air_purifier kipas_portable cctv remote antena stb set_top_box tv televisi monitor proyektor ssd hardisk harddisk vga motherboard processor keyboard_mekanik
         handphone_android tablet ipad iphone samsung xiaomi realme infinix macbook chromebook airpods headphone headset_bluetooth earbuds handsfree
        power_supply adaptor adapter kabel_charger kabel_hdmi usb_hub card_reader holder_hp tongsis lensa drone gimbal stick_ps joystick konsol ps4 ps5 nintendo kaset_ps
        voucher_game diamond_ml pulsa_listrik
        panci_presto panci_set wajan_anti_lengket penggorengan ketel teko cangkir piring sendok garpu sumpit mangkok_ramen gelas_kaca gelas_plastik cup_plastik sedotan
        loyang_kue cetakan_kue cetakan_puding oven_listrik air_fryer airfryer juicer chopper kukusan dandang rantang thermos lunchbox tupperware botol_susu empeng
        sterilizer pompa_asi breastpump baby_bouncer bouncer baby_box box_bayi bantal_bayi guling_bayi perlak bedong selimut_topi gurita_bayi popok_kain diapers pospak tisu_basah
        minyak_bayi sabun_bayi sampo_bayi mainan_edukasi mainan_kayu balok_kayu mobil_remote mobil-mobilan rubik kartu_uno boneka_beruang boneka_teddy slime playdoh
        tas_bayi kereta_bayi car_seat walker ayunan_bayi kolam_renang_anak pelampung
        buku_gambar buku_tulis buku_cerita buku_anak buku_mewarnai binder notebook jurnal pensil_warna cat_air cat_akrilik kanvas_lukis kertas_kado kertas_hvs kertas
         amplop lakban gunting penggaris kalkulator stabilo_boss highlighter tipe-x whiteboard papan_tulis stempel
        undangan_digital undangan_nikah souvenir_nikah kotak_seserahan seserahan kotak_hantaran hantaran mahar_nikah buket_bunga buket_uang buket_snack buket_wisuda bunga_mawar
        bunga_plastik bunga_kering bunga_meja standing_flower karangan_bunga balon balon_ulang_tahun lilin_ulang_tahun topper_kue hiasan_dinding poster pigura bingkai_foto figura
        lukisan kaligrafi patung ukiran miniatur gantungan_kunci_custom mug_custom kaos_custom jersey_custom totebag_custom tumbler_custom stiker_custom standing_pouch
        plastik_klip plastik kardus bubble_wrap paper_cup box_makan thinwall
        sabun_mandi sabun_muka sabun_batang sabun_cair sabun_herbal hand_sanitizer shampo_anti_ketombe minyak_kemiri minyak_urut minyak_tawon balsem koyo masker_medis masker_kn95
        masker_rambut masker_organik vitamin_rambut hair_serum hair_mask obat_jerawat cream_siang cream_malam cream_pemutih paket_skincare day_cream night_cream eye_cream essence
        ampoule micellar_water cleansing_oil sheet_mask peeling scrub_wajah body_scrub body_butter body_mist eau_de_parfum parfum_refill parfum_mobil roll_on deodorant bedak_tabur
        bedak_padat compact_powder setting_spray highlighter_makeup pensil_alis eyebrow lip_gloss lipgloss lip_balm lip_serum makeup kuas_makeup beauty_blender sponge
        pelangsing kolagen collagen madu_hutan sari_kurma habbatussauda minyak_ikan susu_etawa susu_formula susu_almond susu_kedelai susu_uht teh_pelangsing teh_hijau
        tanaman_hias tanaman_buah bibit_cabe bibit_durian bibit_mangga bibit_alpukat benih_sayur pupuk_kandang pupuk_organik pupuk_npk kompos pot_gantung pot_tanah pot_plastik polybag
        hidroponik rockwool nutrisi_ab_mix sprayer sekop cangkul terrarium lidah_mertua sansevieria philodendron calathea keladi palem mawar melati kamboja bougenville
        aquarium akuarium filter_aquarium pelet pakan_ikan pakan_burung pakan_ayam kandang_kucing pasir_gumpal vitamin_kucing kalung_kucing tali_anjing burung lovebird kenari ayam_bangkok
        jangkrik cacing guppy koi arwana louhan  
        helm_full_face helm_bogo sarung_tangan_motor jaket_motor jas_hujan_motor ban_luar ban_dalam kampas lampu_motor spion_motor box_motor cover_motor cover_mobil karpet_mobil
        pengharum_mobil aki_motor oli_mesin busi_motor rantai gir filter_udara shockbreaker velg_racing stiker_motor dashcam holder_motor
        sepeda_lipat sepeda_anak helm_sepeda raket_badminton raket_padel shuttlecock bola_futsal bola_basket bola_voli dumbbell skipping lompat_tali resistance_band sarung_samsak
        samsak jersey_bola jersey_futsal celana_training kacamata_renang tenda_camping sleeping_bag kompor_portable headlamp matras_camping hammock tongkat_pancing
        alat_pancing pancing kail_pancing umpan_pancing reel_pancing gitar ukulele kalimba keyboard_piano biola senar_gitar cajon 
        sajadah_karpet sarung_wadimor sarung_bhs tasbih_digital quran al_qur'an buku_yasin yasin parfum_arab minyak_wangi_arab siwak air_zamzam zamzam
        jasa_desain jasa_cetak cuci_sepatu sewa_kamera sewa_tenda sewa_baju sewa_kebaya rental_mobil servis_hp servis_laptop les_privat make_up_artist makeup_wisuda
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
        apel jeruk pisang buah_mangga semangka melon alpukat durian salak nanas pepaya anggur strawberry stroberi buah_naga kelengkeng rambutan manggis sayur sayuran
        bayam kangkung wortel kentang bawang cabe cabai tomat jagung singkong ubi
        nasi_liwet nasi_tumpeng nasi_padang nasi_ayam nasi_bento bento ricebowl rice_bowl lalapan pecel pecel_lele gado-gado gado2 ketoprak karedok rujak_cingur rujak_buah
        sate sate_ayam sate_kambing sate_taichan gulai tongseng tengkleng sop sop_buntut sup opor rica-rica_ayam ayam_crispy ayam_penyet ayam_rica ayam_betutu bebek_goreng bebek_bakar
        mie_goreng mie_kuah mie_setan mie_gacoan indomie spaghetti pasta lasagna pizza burger kebab hotdog corndog corn_dog sandwich roti_bakar roti_sobek roti_tawar roti_gandum roti_manis
        roti_unyil roti_maryam croissant bagel pretzel waffle pancake crepes churros takoyaki okonomiyaki sushi ramen udon gyoza kimchi tteokbokki topokki odeng bulgogi
        dimsum_mentai mentai_rice salad_buah salad_sayur pudding_susu puding_sedot silky_pudding jelly agar-agar cincau cendol dawet es_cendol es_campur es_doger es_dawet es_kelapa es_lilin
        es_cincau es_kopi_susu kopi_susu kopi_bubuk kopi_hitam kopi_arabika kopi_robusta kopi_luwak kopi_literan biji_kopi americano cappuccino latte matcha_latte thai_tea thaitea boba bobba milk_tea
         teh_tarik teh_melati teh_poci teh_bunga_telang lemon_tea jus_alpukat jus_mangga smoothies yogurt yoghurt kefir infused_water air_mineral galon susu_segar susu_murni susu_sapi
        brownis brownies_kukus brownies_panggang brownies_lumer bolu_kukus bolu_pisang bolu_pandan bolu_gulung bolu_jadul kue_ulang_tahun kue_ultah kue_tart kue_lapis kue_lumpur kue_bolu kue_cubit
        kue_pancong kue_sus kue_soes kue_nastar kue_putri_salju kue_kacang kue_semprit semprit kue_kering_lebaran lidah_kucing_keju sagu_keju kastangel cheesecake cheese_cake birthday_cake cupcake
        red_velvet black_forest tiramisu dessert_box dessert macaron eclair pie pie_susu pie_buah muffin banana_cake banana_bread carrot_cake lapis_talas bolen bolen_pisang pisang_bolen bika
        serabi surabi apem wingko_babat lumpia_semarang tahu_bulat tahu_gejrot tahu_sumedang tahu_susu tempe_mendoan mendoan bakwan gorengan cilung cimin telur_gulung papeda otak_otak
        bakso_aci bakso_urat bakso_beku bakso_mercon bakso_bakar baso mie_bakso pentol cuanki baso_aci kerupuk_seblak kerupuk_udang kerupuk_kulit kerupuk_mentah rambak keripik_kaca
        keripik_pisang keripik_singkong keripik_tempe keripik_kentang keripik_bayam keripik_usus usus_crispy usus kulit_ayam ceker ceker_mercon sayap_ayam chicken_wings fried_chicken chicken_katsu katsu
        nugget_ayam sosis_bakar kornet_sapi daging_sapi daging_ayam iga_sapi rawon_sapi abon_sapi abon_ikan abon_lele dendeng_balado rendang_daging rendang_jengkol jengkol semur bandeng bandeng_presto
        ikan_bakar ikan_tuna ikan_nila ikan_mujair ikan_gurame ikan_cakalang cakalang ikan_salmon salmon cumi_asin udang_rebon ebi rajungan lobster kerang pindang
        sambal_terasi sambal_bawang sambal_matah sambal_ijo sambal_roa sambal_cumi sambal_teri sambal_pecel sambal_goreng sambel_bawang bumbu_pecel bumbu_rendang bumbu_kacang bumbu_instan bumbu_tabur
        kaldu_jamur kaldu saus_keju saus_sambal kecap_manis mayones mayonaise santan gula_aren gula_semut gula_jawa gula_merah gula_pasir garam_himalaya tepung_terigu tepung_tapioka tepung_mocaf sagu
        beras_merah beras_hitam beras_organik beras_pandan_wangi beras_ketan beras_premium havermut sereal cereal muesli kacang_tanah kacang_almond almond kacang_bawang kacang_hijau kacang_kedelai kedelai chia_seed
        emping_melinjo melinjo dodol_garut dodol_durian bakpia_pathok brem pia_legong pia lapis_kukus lapis_kukus_pahlawan moci mochi coklat_dubai cokelat_dubai silverqueen coklat_lebaran
        permen_jahe permen_karet wafer biskuit crackers popcorn pilus pangsit siomay_ayam siomay_ikan dimsum_frozen empek-empek mpek-mpek tekwan_palembang pindang_patin laksan burgo
        kurma_sukari kurma_medjool air_nira madu_murni madu_klanceng madu_trigona sirup_marjan jahe_instan jamu_kunyit_asam kunyit_asam beras_kencur bandrek bajigur sekoteng wedang_uwuh wedang_jahe
        parcel_buah hampers_lebaran parcel_lebaran snack_box catering_harian katering_diet paket_katering aqiqah paket_aqiqah kambing_guling tumpeng_mini
        jeruk_medan jeruk_bali mangga_harum_manis mangga_gedong alpukat_mentega durian_montong durian_musang_king salak_pondoh apel_malang anggur_muscat pisang_cavendish pisang_raja buah_potong
        bawang_goreng bawang_merah bawang_putih cabe_rawit cabe_merah cabe_kering tomat_cherry jagung_manis ubi_cilembu ubi_madu jamur jamur_tiram jamur_crispy tauge selada pakcoy brokoli
        telur_ayam telur_bebek telur_puyuh susu_bubuk keju_mozarella keju_mozzarella mozarella whip_cream whipcream coklat_bubuk dark_chocolate meses sprinkle
        asinan manisan rujak salad katering catering tumpeng snack camilan cemilan jajanan oleh-oleh_khas granola oatmeal selai keju mentega margarin
        """

    private static let openers = """
        kue roti tas sepatu sandal baju nasi es kopi jus sambal keripik kerupuk ikan ayam daging buku bibit benih pupuk pakan mainan boneka buket hampers parcel
        kaos celana rok sarung bumbu sate mie gamis kerudung jilbab hijab lampu meja kursi rak lemari karpet stiker tanaman pot casing tali kabel sabun minyak masker
        krim obat vitamin jaket kalung cincin topi helm oli ban undangan souvenir kain sprei bantal selimut
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
            safety trekking tali karet bulu tassel mutiara kristal emas_muda sulam etnik vintage oversize slimfit crop kimono
            matic matik bebek sport full_face half_face bogo retro anti_air waterproof mini besar_ukuran kecil_ukuran wireless bluetooth gaming
            type_c iphone android samsung xiaomi led rgb 3d kayu besi stainless aluminium kaca plastik melamin keramik bambu jati sintetis
            wajah badan rambut bibir mata jerawat flek glowing whitening brightening acne vitamin_c niacinamide retinol aha
            belajar kantor makan tamu rias dapur presto gambar tembok king queen single double blackout mandi muka cuci wisata hias taman dinding lantai meja kursi
            motor mobil sepeda bola voli padel tenis pancing camping hiking outdoor indoor portable mini_portable elektrik listrik manual otomatis digital analog mekanik
            kucing anjing ikan burung ayam kelinci hamster besi_tempa tembaga_asli titanium perak emas berlian zirconia swarovski batu_akik akik giok bambu_petung
            satuan lusinan grosiran refill travel_size travel botol pump spray stick roll_on hitam_manis lumer tabur padat cair gel foam batang
            pendek_tangan lengan kancing resleting zipper rit kerut serut karet_pinggang pinggang_karet high_waist highwaist skinny baggy boyfriend cutbray aline a-line payung duyung
            lasercut laser_cut jacquard organza tile tulle mesh beludru bludru velvet corduroy kanvas_tebal parasut taslan waterproof_anti_air microfiber scuba crinkle airflow shakila shimmer
            silk armani supernova cerutty babydoll moscrepe crepe balotelli monalisa jetblack madinah zoya rabbani elzatta bella square bella_square pet_antem non_pet
            batita tk paud sd smp smk sma kuliah kampus pramuka haji umroh umrah ihram manasik akad lamaran prewed prewedding bridesmaid
            bunga mawar melati anggrek tulip kering segar batik songket brokat kemasan kenari lovebird cupang robot ulang_tahun ultah sempro sidang natal imlek ramadhan
            """

    private static let dishes = """
        pisang singkong talas kentang ubi jagung bawang pedas manis asin gurih balado original keju coklat cokelat vanila stroberi strawberry matcha greentea taro tiramisu
        pandan durian nanas kacang kelapa susu gula_aren gula_merah aren madu jahe lemon melati kering basah goreng bakar kukus panggang rebus geprek
        crispy krispi rica-rica rica bawang_putih bawang_merah roa matah terasi teri cumi ijo hijau merah hitam putih ketan petai pete jengkol tuna cakalang udang ebi
        ayam sapi kambing ikan telur sosis tempe tahu padang pedas_manis ekstra_pedas level frozen beku mentah matang curah bubuk biji giling
        arabika robusta luwak tubruk saset lapis bolen molen tawar sobek gandum bantal unyil mini jumbo_isi kotak box loyang
        sembako lebaran hampers premium super khas solo jogja bandung malang medan lampung garut aceh toraja gayo betawi jawa sunda manado kiloan organik asli murni hutan randu
        """
}
