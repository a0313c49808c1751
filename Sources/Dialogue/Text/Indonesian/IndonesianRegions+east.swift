extension IndonesianRegions {
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
}
