/// Larger cities and regencies: the name, then other ways to write it; `_` stands for a blank.
///
/// Short names as chat has them. Where a short name is both a city and its region, the city is meant.
enum IndonesianPlaces {
    static let cities = """
        Jakarta: jkt dki dki_jakarta
        Jakarta Selatan: jaksel jakarta_sel
        Jakarta Barat: jakbar
        Jakarta Timur: jaktim
        Jakarta Utara: jakut
        Jakarta Pusat: jakpus
        Bogor: bgr
        Depok: dpk
        Tangerang: tng tgr
        Tangerang Selatan: tangsel
        Bekasi: bks bekasih
        Serang:
        Cilegon:
        Lebak: rangkasbitung rangkas
        Pandeglang:
        Bandung: bdg bndung bndg
        Cimahi:
        Sumedang:
        Garut:
        Tasikmalaya: tasik tsm tasikmlaya
        Ciamis:
        Banjar:
        Pangandaran:
        Cianjur: cjr
        Sukabumi: skbm
        Purwakarta: pwk
        Karawang: krw krwg
        Subang:
        Cirebon: crb cbn
        Indramayu:
        Majalengka:
        Kuningan:
        Semarang: smg smrg smrang
        Ungaran:
        Salatiga: sltg
        Surakarta: solo ska slo
        Sukoharjo: skh
        Boyolali:
        Klaten: klt
        Karanganyar: kra
        Sragen:
        Wonogiri: wng
        Magelang: mgl
        Temanggung: tmg
        Wonosobo: wsb
        Purworejo: pwr
        Kebumen: kbm
        Purwokerto: pwt
        Banyumas:
        Purbalingga: pbg
        Banjarnegara:
        Cilacap: clp
        Tegal:
        Brebes:
        Pemalang:
        Pekalongan: pkl
        Batang:
        Kendal: kdl
        Demak: dmk
        Kudus: kds
        Jepara: jpr
        Pati:
        Rembang:
        Blora:
        Grobogan: purwodadi
        Yogyakarta: jogja yogya jogya jogjakarta_kota jogjakarta yk diy jgj ygy
        Sleman: slmn
        Bantul:
        Kulon Progo: kulonprogo wates
        Gunungkidul: gunung_kidul wonosari
        Surabaya: sby suroboyo srby surabya
        Sidoarjo: sda
        Gresik: gsk
        Mojokerto: mjk
        Jombang: jbg
        Lamongan: lmg
        Tuban:
        Bojonegoro: bjn
        Ngawi:
        Madiun:
        Magetan:
        Ponorogo: png
        Pacitan:
        Trenggalek:
        Tulungagung: tla
        Blitar: blt
        Kediri: kdr
        Nganjuk:
        Malang: mlg
        Batu: kota_batu
        Pasuruan: psr
        Probolinggo: prob
        Lumajang: lmj
        Jember: jbr
        Bondowoso:
        Situbondo:
        Banyuwangi: bwi
        Bangkalan:
        Sampang:
        Pamekasan:
        Sumenep:
        Denpasar: dps
        Badung: kuta
        Gianyar: ubud
        Tabanan:
        Buleleng: singaraja
        Mataram:
        Lombok:
        Sumbawa:
        Kupang:
        Medan: mdn medn
        Binjai:
        Deli Serdang: deliserdang lubuk_pakam
        Pematangsiantar: siantar pematang_siantar
        Banda Aceh: aceh bna
        Lhokseumawe:
        Padang: pdg
        Bukittinggi: bukit_tinggi
        Payakumbuh:
        Pekanbaru: pku pekan_baru
        Dumai:
        Batam: btm
        Tanjungpinang: tanjung_pinang
        Jambi: jmb
        Palembang: plg plb plm
        Lubuklinggau: lubuk_linggau
        Prabumulih:
        Bengkulu: bkl
        Bandar Lampung: bandarlampung lampung
        Metro:
        Pangkalpinang: pangkal_pinang bangka
        Belitung: tanjung_pandan
        Pontianak: ptk
        Singkawang:
        Sambas:
        Palangkaraya: palangka_raya
        Sampit:
        Banjarmasin: bjm
        Banjarbaru:
        Martapura:
        Balikpapan: bpn bppn
        Samarinda: smd
        Bontang:
        Tarakan:
        Makassar: ujung_pandang mksr ujungpandang
        Gowa: sungguminasa
        Maros:
        Parepare: pare-pare
        Palopo:
        Bone: watampone
        Kendari:
        Baubau: bau_bau
        Palu:
        Gorontalo:
        Manado: mdo
        Bitung:
        Tomohon:
        Ambon:
        Ternate:
        Sorong:
        Manokwari:
        Jayapura:
        Merauke:
        Timika:
        """

    /// Cities that are also common words, and short names that mean other things: they count after
    /// "ke", "kota" and the like, or where little else is said.
    static let doubtful = """
        batu palu metro pati serang banjar batang kuningan bone lombok kuta padang medan demak tuban pkl png bks psr mdn plg blt bkl jmb kbm tng slo
        kudus subang lebak wates smd klt pwr btm prob tasik
        """
}
