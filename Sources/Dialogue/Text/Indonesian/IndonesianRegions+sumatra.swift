extension IndonesianRegions {
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
}
