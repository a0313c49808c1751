/// Smaller cities, regencies, and districts of the large cities: the name, then other ways to write it; `_` stands for a blank.
///
/// Goes on where `IndonesianPlaces` ends.
enum IndonesianRegions {
    static let java = """
        Bandung Barat: kbb ngamprah
        Padalarang:
        Lembang:
        Kepulauan Seribu: pulau_seribu
        Cikarang: cikrang ckr
        Cibubur:
        Cileungsi: cilengsi
        Cibinong:
        Cikampek:
        Cikupa:
        Cisauk:
        Ciputat:
        Bintaro:
        Serpong: bsd bsd_city
        Pamulang:
        Gading Serpong:
        Balaraja:
        Jatinangor:
        Soreang:
        Majalaya:
        Cimanggis:
        Sawangan:
        Tambun:
        Cibitung:
        Jatiasih:
        Pondok Gede: pondokgede
        Parung:
        Ciawi:
        Banjarsari:
        Singaparna:
        Palabuhanratu: pelabuhan_ratu pelabuhanratu
        Jatibarang:
        Slawi:
        Ajibarang:
        Bumiayu:
        Ambarawa:
        Muntilan:
        Mungkid:
        Kartasura: kartosuro
        Delanggu:
        Godean:
        Cepu:
        Lasem:
        Juwana:
        Weleri:
        Kutoarjo:
        Gombong:
        Majenang:
        Sokaraja:
        Caruban:
        Sidayu:
        Krian:
        Waru:
        Kepanjen:
        Singosari:
        Lawang:
        Kertosono:
        Babat:
        Genteng:
        Bangil:
        Pandaan:
        Kraksaan:
        Madura:
        """

    static let sumatra = """
        Aceh Besar: jantho
        Aceh Barat: meulaboh
        Aceh Tengah: takengon
        Aceh Timur: idi_rayeuk
        Aceh Utara: lhoksukon
        Aceh Selatan: tapaktuan
        Aceh Tenggara: kutacane
        Aceh Jaya: calang
        Aceh Singkil: singkil
        Aceh Tamiang: kuala_simpang
        Bireuen: bireun
        Pidie: sigli
        Pidie Jaya:
        Gayo Lues:
        Bener Meriah:
        Nagan Raya:
        Simeulue: sinabang
        Sabang:
        Langsa:
        Subulussalam:
        Asahan: kisaran
        Batu Bara: batubara
        Dairi: sidikalang
        Kabanjahe: berastagi brastagi
        Labuhanbatu: labuhan_batu rantauprapat rantau_prapat
        Langkat: stabat
        Mandailing Natal: panyabungan madina
        Nias: gunungsitoli gunung_sitoli
        Nias Selatan: teluk_dalam
        Padang Lawas: sibuhuan
        Samosir: pangururan
        Serdang Bedagai: sergai
        Simalungun:
        Tapanuli Selatan: sipirok tapsel
        Tapanuli Tengah: pandan_tapteng tapteng
        Tapanuli Utara: tarutung taput
        Toba: balige
        Humbang Hasundutan: dolok_sanggul
        Padangsidimpuan: padang_sidempuan padangsidempuan sidimpuan
        Sibolga:
        Tanjungbalai: tanjung_balai
        Tebing Tinggi: tebingtinggi
        Agam: lubuk_basung
        Dharmasraya:
        Lima Puluh Kota: limapuluh_kota
        Padang Pariaman:
        Padang Panjang: padangpanjang
        Pariaman:
        Pasaman: lubuk_sikaping
        Pasaman Barat: pasbar simpang_empat
        Pesisir Selatan: pessel painan
        Sawahlunto:
        Sijunjung:
        Solok:
        Solok Selatan:
        Tanah Datar: batusangkar
        Kepulauan Mentawai: mentawai
        Bengkalis: duri
        Indragiri Hilir: inhil tembilahan
        Indragiri Hulu: inhu rengat
        Kampar: bangkinang
        Kepulauan Meranti: meranti selatpanjang
        Kuantan Singingi: kuansing
        Pelalawan:
        Rokan Hilir: rohil bagansiapiapi
        Rokan Hulu: rohul
        Siak:
        Riau:
        Kepulauan Riau: kepri
        Bintan:
        Karimun: tanjung_balai_karimun
        Lingga:
        Natuna: ranai
        Anambas:
        Batanghari: muara_bulian
        Bungo: muara_bungo
        Kerinci:
        Merangin: bangko
        Muaro Jambi: sengeti
        Sarolangun:
        Tanjung Jabung Barat: kuala_tungkal
        Tanjung Jabung Timur:
        Tebo:
        Sungai Penuh: sungaipenuh
        Banyuasin:
        Empat Lawang:
        Lahat:
        Muara Enim:
        Musi Banyuasin: sekayu muba
        Musi Rawas:
        Ogan Ilir: indralaya
        Ogan Komering Ilir: oki kayuagung kayu_agung
        Ogan Komering Ulu: oku baturaja
        Pagar Alam: pagaralam
        Bengkulu Selatan:
        Bengkulu Utara: argamakmur
        Kaur:
        Kepahiang:
        Mukomuko:
        Rejang Lebong: curup
        Seluma:
        Lampung Selatan: kalianda
        Lampung Tengah: gunung_sugih
        Lampung Timur: sukadana
        Lampung Utara: kotabumi
        Lampung Barat: liwa
        Pesawaran:
        Pringsewu:
        Tanggamus:
        Tulang Bawang: menggala
        Way Kanan:
        Mesuji:
        Bangka Belitung: babel
        Bangka Barat: muntok
        Bangka Selatan: toboali
        Bangka Tengah: koba
        Belitung Timur: manggar
        Sumatera Utara: sumut sumatra_utara
        Sumatera Barat: sumbar sumatra_barat
        Sumatera Selatan: sumsel sumatra_selatan
        Sumatera: sumatra
        """

    static let east = """
        Bengkayang:
        Kapuas Hulu: putussibau
        Kayong Utara:
        Ketapang:
        Kubu Raya:
        Landak: ngabang
        Melawi:
        Mempawah:
        Sanggau:
        Sekadau:
        Sintang:
        Barito Kuala: marabahan
        Barito Selatan: buntok
        Barito Timur: tamiang_layang
        Barito Utara: muara_teweh
        Gunung Mas: kuala_kurun
        Kapuas: kuala_kapuas
        Katingan: kasongan
        Kotawaringin Barat: pangkalan_bun pangkalanbun
        Kotawaringin Timur: kotim
        Lamandau:
        Murung Raya: puruk_cahu
        Pulang Pisau:
        Seruyan:
        Sukamara:
        Balangan: paringin
        Hulu Sungai Selatan: kandangan
        Hulu Sungai Tengah: barabai
        Hulu Sungai Utara: amuntai
        Kotabaru:
        Tabalong:
        Tanah Bumbu: batulicin
        Tanah Laut: pelaihari
        Tapin: rantau_tapin
        Berau: tanjung_redeb
        Kutai Barat: sendawar
        Kutai Kartanegara: kukar tenggarong
        Kutai Timur: sangatta kutim
        Paser: tanah_grogot
        Penajam Paser Utara: penajam ppu ikn
        Bulungan: tanjung_selor
        Malinau:
        Nunukan:
        Kalimantan Timur: kaltim
        Kalimantan Selatan: kalsel
        Kalimantan Tengah: kalteng
        Kalimantan Barat: kalbar
        Kalimantan Utara: kaltara
        Kalimantan: borneo
        Boalemo: tilamuta
        Pohuwato: marisa_gorontalo
        Bone Bolango:
        Bantaeng:
        Bulukumba:
        Enrekang:
        Jeneponto:
        Luwu: belopa
        Luwu Timur: malili
        Luwu Utara: masamba
        Pangkep: pangkajene
        Pinrang:
        Kepulauan Selayar: selayar
        Sidrap: sidenreng_rappang
        Sinjai:
        Soppeng: watansoppeng
        Takalar:
        Tana Toraja: toraja makale
        Toraja Utara: rantepao
        Wajo: sengkang
        Majene:
        Mamasa:
        Mamuju:
        Polewali Mandar: polman polewali
        Pasangkayu:
        Sulawesi Selatan: sulsel
        Sulawesi Tengah: sulteng
        Sulawesi Tenggara: sultra
        Sulawesi Utara: sulut
        Sulawesi Barat: sulbar
        Sulawesi:
        Banggai: luwuk
        Buol:
        Donggala:
        Morowali: bungku
        Parigi Moutong: parigi
        Poso:
        Sigi:
        Tojo Una-Una: ampana
        Tolitoli:
        Bombana:
        Buton:
        Kolaka:
        Konawe: unaaha
        Muna:
        Wakatobi:
        Bolaang Mongondow: bolmong
        Kepulauan Sangihe: sangihe tahuna
        Kepulauan Talaud: talaud
        Kotamobagu:
        Minahasa: tondano
        Minahasa Selatan: minsel amurang
        Minahasa Utara: minut airmadidi
        Sitaro: siau
        Bali: pulau_bali
        Bangli:
        Jembrana:
        Karangasem: amlapura
        Klungkung: semarapura
        Lombok Barat: lobar gerung
        Lombok Tengah: loteng praya
        Lombok Timur: lotim selong
        Lombok Utara:
        Bima:
        Dompu:
        Sumbawa Besar:
        Sumbawa Barat: taliwang
        NTB: nusa_tenggara_barat
        NTT: nusa_tenggara_timur
        Alor: kalabahi
        Belu: atambua
        Ende:
        Flores Timur: larantuka
        Flores:
        Lembata:
        Malaka:
        Manggarai: ruteng
        Manggarai Barat: labuan_bajo labuanbajo
        Manggarai Timur: borong
        Nagekeo: mbay
        Ngada: bajawa
        Rote Ndao: rote
        Sabu Raijua:
        Sikka: maumere
        Sumba Timur: waingapu
        Sumba Barat: waikabubak
        Sumba Barat Daya: tambolaka
        Sumba:
        Timor Tengah Selatan: soe
        Timor Tengah Utara: kefamenanu
        Buru: namlea
        Maluku: maluku_tengah masohi
        Maluku Tenggara: langgur
        Maluku Utara: malut
        Seram:
        Tual:
        Halmahera: halmahera_utara tobelo halmahera_selatan
        Morotai: pulau_morotai
        Sanana:
        Tidore: tidore_kepulauan
        Sofifi:
        Asmat: agats
        Biak: biak_numfor
        Boven Digoel:
        Deiyai:
        Fakfak:
        Jayawijaya: wamena
        Kaimana:
        Keerom:
        Mappi:
        Mimika:
        Nabire:
        Puncak Jaya:
        Raja Ampat: rajaampat waisai
        Sarmi:
        Sentani:
        Serui: kepulauan_yapen
        Sorong Selatan: teminabuan
        Teluk Bintuni: bintuni
        Teluk Wondama:
        Yahukimo: dekai
        Papua Barat:
        Papua Selatan:
        Papua Tengah:
        Papua Pegunungan:
        Papua: irian
        """

    /// Districts that customers name instead of their city, and islands and provinces.
    static let districts = """
        Tebet:
        Kemang:
        Cilandak:
        Pasar Minggu: pasarminggu
        Jagakarsa:
        Mampang:
        Setiabudi:
        Kebayoran: kebayoran_baru kebayoran_lama
        Pancoran:
        Cengkareng:
        Kalideres:
        Grogol:
        Palmerah:
        Kebon Jeruk: kebonjeruk
        Kembangan:
        Tanah Abang: tanahabang
        Menteng:
        Kemayoran:
        Senen:
        Sawah Besar:
        Cempaka Putih:
        Kelapa Gading: kelapagading
        Sunter:
        Tanjung Priok: tanjungpriok priok
        Pluit:
        Penjaringan:
        Cilincing:
        Koja:
        Duren Sawit:
        Jatinegara:
        Kramat Jati: kramatjati
        Cakung:
        Pulogadung: pulo_gadung
        Cipayung:
        Ciracas:
        Pasar Rebo:
        Rawamangun:
        Matraman:
        Karawaci:
        Cipondoh:
        Ciledug:
        Cimone:
        Alam Sutera:
        Margonda:
        Cinere:
        Dago:
        Cicaheum:
        Antapani:
        Buah Batu: buahbatu
        Ujungberung: ujung_berung
        Cibiru:
        Gedebage:
        Banyumanik:
        Tembalang:
        Ngaliyan:
        Pedurungan:
        Rungkut:
        Wonokromo:
        Gubeng:
        Kenjeran:
        Tegalsari:
        Sukolilo:
        Benowo:
        Lowokwaru:
        Blimbing:
        Dinoyo:
        Sanur:
        Seminyak: legian
        Canggu:
        Jimbaran:
        Nusa Dua:
        Condongcatur: condong_catur
        Ngaglik:
        Mlati:
        Gamping:
        Kasihan:
        Sewon:
        Banguntapan:
        Kotagede:
        Laweyan:
        Colomadu:
        Baki:
        Panakkukang:
        Tamalanrea:
        Biringkanaya:
        Medan Johor:
        Medan Sunggal:
        Helvetia:
        Marelan:
        Ilir Timur:
        Plaju:
        Jakabaring:
        Jawa Barat: jabar
        Jawa Tengah: jateng
        Jawa Timur: jatim
        Banten:
        Pulau Jawa:
        Jabodetabek:
        Malaysia:
        Singapura: singapore spore
        Brunei:
        Hongkong: hong_kong
        Taiwan:
        """

    /// Names that are also common words or things: they count after "ke", "kota" and the like, or where little else is said.
    static let doubtful = """
        parung kemang genteng waru pare lawang babat buru seram landak kaur lingga siak ketapang ende buol muna malaka alor
        banggai wajo duri manna koba manggar solok bima borong soe rote biak senen koja grogol kembangan baki kasihan gamping dago blimbing
        belu sikka poso parigi madina oki oku idi batubara toba kbb bsd ikn ppu kepri muba tegalsari karawaci praya selong moro
        """
}
