extension IndonesianRegions {
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
}
