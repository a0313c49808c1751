-- Barang: masih ada, pilihannya apa, yang mana bagusnya, bisa dipercaya atau tidak.

words "ready" [[ ready, ready stok, ready stock, stok, tersedia, available, in stock, readynya, ready kah, readykah, ketersediaan, availability, on hand, stoknya, tersediakah, nyetok, cadangan, persediaan, availablekah ]]
words "habis" [[ habis, kosong, sold out, soldout, sold, kosongan, ludes, kehabisan, out of stock, oos, keburu habis, stok habis, telas, ambles, laku semua, seep, entek, discontinue, terjual, keabisan ]]
words "restock" [[ restock, restok, ready lagi, ada lagi, stok lagi, masuk lagi, produksi lagi, stok baru, barang baru masuk, isi lagi, nyetok lagi, masuk stok, keluar lagi, open po lagi, pre order lagi, tersedia lagi, available lagi, barang masuk, kembali tersedia, stok ulang ]]
words "masih" [[ masih, still, isih, tasih, keneh, masih kah, msh ]]
words "ada" [[ ada, adakah, ono, aya, wonten, punya, ada kah, ada tidak, jual, menjual, jualan, nyediain, menyediakan, sedia, sedia kah, any, gaduh, stok, sia-sia, simpan, gadah, sade, dodol, icalan, nguicalan ]]
words "po" [[ po, pre order, preorder, pre-order, open po, inden, indent, sistem po, ready atau po, made by order ]]

intent "ask_stock" [[
  @ready
  << @ready @masih >>
  << @ready @ada >>
  << @ready @masih tidak >>
  << @ready @ada tidak >>
  << @ready @masih @ada >>
  << @ready tidak >>
  << @ready {product} >>
  << @ready @masih {product} >>
  << @ready @ada {product} >>
  << @ready @ada {size} >>
  << @ready @ada {colour} >>
  << @ready {colour} >>
  << @ready {size} >>
  << @ready {size} {colour} >>
  << @ready {product} {size} >>
  << @ready {product} {colour} >>
  << @ready @masih {size} >>
  << @ready @masih {colour} >>
  << @ready @barang >>
  << @ready @pakaian >>
  << @ready @masih @barang >>
  << @ready @masih @pakaian >>
  << @ready @ini_itu >>
  << @ready @berapa >>
  << @ready @berapa (pcs|biji|lagi|sisa|tinggal|unit) >>
  << @ready @ada {quantity} >>
  << @ready (sisa|tinggal) @berapa >>
  << @ready (ukuran|size|warna|nomor|varian|model|yang) >>
  << @ready (ukuran|size|warna|nomor) {size} >>
  << @ready (ukuran|size|warna|nomor) {size} tidak >>
  << @ready (ukuran|size|warna|nomor) {colour} >>
  << @ready @po >>
  << @ready atau @po >>
  << @ready @info >>
  << @ready @kalau {quantity} >>
  << @ready @info @minta >>
  << @masih @ada >>
  << @masih @ada tidak >>
  << @masih @ada {product} >>
  << @masih @ada {size} >>
  << @masih @ada {colour} >>
  << @masih @ada @barang >>
  << @masih @ada @pakaian >>
  << @masih @ada @ini_itu >>
  << @masih @ada (sisa|sisanya|kah|apakah) >>
  << @masih @ada (yang|ukuran|size|nomor|warna|model) {size} >>
  << @masih @ada (yang|ukuran|size|nomor|warna|model) {colour} >>
  << @masih (jual|produksi|nyetok|sedia|bisa dipesan|bisa dibeli|bisa diorder|bisa order|bisa pesan|bisa beli|kebagian|open|buka order|bisa keep|bisa) @barang >>
  << @masih (jual|produksi|nyetok|sedia|kebagian|terima pesanan) >>
  @masih bisa (dipesan|dibeli|diorder|order|pesan|beli|keep|di order|ambil)
  << @masih {product} >>
  << @masih @habis >>
  @habis
  << @habis sudah >>
  << @habis sudah tidak >>
  << @habis sudah @barang >>
  << @habis sudah {colour} >>
  << @habis sudah {size} >>
  << @habis {product} >>
  << @habis (yang|ukuran|size|warna|stoknya|semua|apakah|ini) >>
  << @habis belum >>
  << @habis atau @masih >>
  << @habis atau @masih @ada >>
  @restock
  << @restock @kapan >>
  << @restock @kapan @barang >>
  << @restock (apakah|bakal|akan|rencana|tidak|ada rencana|mau|bisa) >>
  << @kapan @ready >>
  << @kapan @ada lagi >>
  << @kapan @ada stok >>
  << @kapan (masuk|keluar|rilis|launching|produksi|open po|buka po|ready) >>
  ^ [yang] (ada|adakah|ada kah) [tidak] $
  ^ [apakah|apa|kira-kira] @ini_itu [masih] ada [tidak] $
  ^ [apakah|apa] @barang [ini|itu|nya] [masih] ada [tidak|atau|di toko] $
  ^ @ini_itu (ready|ada|masih|ada kah|kosong) [tidak] $
  ^ (ada|punya|jual|ada jual|sedia|jual juga) @pakaian *3 [tidak] $
  ^ (ada|punya|jual|ada jual|sedia) {product} [{colour}|{size}] [tidak] $
  ^ {product} [{colour}|{size}] (ada|masih|ready) [tidak] $
  ^ @pakaian *3 (ada|masih|ready|kosong) [tidak|kah] $
  ^ yang *3 (ada|masih|masih ada) [tidak|kah|gak] $
  ^ [yang|warna] {colour} *1 (ada|masih ada|masih|kosong) [tidak|kah] $
  ^ [yang|ukuran|size|nomor] {size} *1 (ada|masih ada|masih|kosong) [tidak|kah] $
  ^ ada [yang|ukuran|size|nomor|warna] {size} [{colour}] [tidak] $
  ^ ada [yang|ukuran|size|nomor|warna] {colour} [{size}] [tidak] $
  (jual|menjual|sedia|nyediain|menyediakan|jualan) *4 (tidak|kah)
  ^ [disini|di sini|kakak|kak|apakah|apa] (jual|menjual|sedia|nyediain|menyediakan|jualan|ada jual|dodol|icalan) *5 $
  ^ [kakak|di sini|disini|apakah] punya *5 (tidak) $
  ^ @mau (cari|nyari) @pakaian *4 [ada|punya] [tidak] $
  ^ [saya|aku] [lagi|sedang|mau] (cari|nyari|mencari|butuh|ngincer) *5 (ada|punya|jual|ready) [tidak|kah|kak] $
  [aku|saya] [lagi|sedang] (cari|nyari|mencari) @pakaian
  << (sisa|tinggal) @berapa >>
  << (sisa|tinggal) @berapa (pcs|biji|lagi|unit|stok|buah) >>
  (tinggal|sisa) (ukuran|warna|size|yang) (apa|mana|berapa) [aja|saja]
  << kebagian tidak >>
  << @masih kebagian tidak >>
  (apakah|apa) (produk|barang|item) (ini|itu|tersebut) *2 (tersedia|ada|ready)
  still (available|ready|ada)
  is (this|it) *1 available
  (takut|khawatir|jangan-jangan|ntar|nanti) *4 @habis
  @ada (barangnya|barange|barangna|produknya|stoknya) [kan|tidak]
  (barang|barangnya) @ada (di toko|di tempat|di gudang|fisiknya|tidak)
  << (diproduksi|produksi|dijual) (lagi|masih) tidak >>
  bisa (beli|pesan|order|ambil) {quantity} *2 (stok|stoknya|ada|ready|sekaligus)
  kalau *2 {quantity} *2 (ada|ready|stok|cukup|sanggup|bisa) [stoknya|stok|tidak]
  (cek|cekin|tolong cek|bisa cek) *2 @ready
  (di story|di foto|di ig|di live|di status|di katalog|di feed|di postingan|di tiktok|di keranjang) *2 (masih|ada|ready|available|habis) [ada|tidak]
]]

examples "ask_stock" [[
  masih ada nggak yang ini
  barangnya ada?
  unitnya masih?
  hp bekasnya udah laku belum
  sudah kejual belum mas
  masih available bang velgnya
  stok aman kan
  sisa berapa
  tinggal berapa biji lagi
  ada kan ya buat hari ini
  bibit durian ready gak
  kaktus mini masih ada?
  jual ban dalam ukuran 17?
  ada jual tepung mocaf?
  nyetok pakan kucing nggak
  lagi kosong ya serumnya
  kapan ada lagi
  kapan masuk barang lagi
  bakal ada lagi nggak yang coklat
  udah keburu habis belum
  kehabisan nggak kalau ambil besok
  masih keburu nggak kalau ambil sekarang
  harus po dulu atau langsung ada
  indennya berapa lama
  butuh 30 porsi buat besok, sanggup?
  bisa sedia 200 biji?
  cukup nggak stoknya buat 5 orang
  do you still have this
  got any left?
  is it in stock
  sisan ono sing ijo
  isih nduwe galon
  aya keneh nu beureum
  masih ado stoknyo
  nyimpen kabel data nggak
  slot tanggal 20 masih kosong?
  kursi untuk hari sabtu masih ada?
  kamar buat malam minggu tersedia?
  jadwal minggu ini masih available
  ukuran king masih sisa?
  yang rasa keju habis?
  varian matcha ready hari ini?
  rak yang di katalog ada barangnya?
  rice cooker nya masih nyimpen?
  kemarin bilang kosong, sekarang udah ada?
  udah restok belum
  tolong cekin stok dong
  bisa tolong dicek gudang masih ada atau tidak
  part nya ready apa indent
  punya nggak yang buat iphone 11
  sempat lihat di etalase ada blender, masih?
]]

words "atribut" [[
  warna, colour, color, ukuran, size, nomor, bahan, material, kain, motif, corak, model, varian, variant, variasi, rasa, topping, isi, level, pilihan, kerah, lengan, kancing, resleting, saku, kantong, furing, jahitan, sol, hak
  panjang, lebar, tinggi, diameter, ketebalan, tebal, berat, bobot, volume, kapasitas, dimensi, ld, lp, pb, lingkar, lingkar dada, lingkar pinggang, lingkar perut, panjang baju, panjang celana, panjang lengan, lebar bahu, cm, ml, watt, voltase, baterai, ram, memori, garansi, merk, merek, brand, tipe, type, seri, aroma, wangi, varian rasa
  expired, exp, expirednya, kadaluarsa, kadaluwarsa, masa berlaku, kedaluwarsa, bpom, halal, komposisi, kandungan, ingredients, bahan baku, gizi, kalori, size chart, sizechart, tabel ukuran, spek, spesifikasi, spec, deskripsi, detail produk, warnane, ukuranna, bahane, warnana, gramasi, aplikasi, cara pakai, tekstur, kemasan, packaging, jenis, macam, macamnya, koleksi, sku, seukuran
]]
words "lainnya" [[ lain, lainnya, selain, yang lain, laen, laennya, liyane, sanesna, other, another, apa aja, apa saja ]]
words "sifat" [[
  nerawang, tembus pandang, transparan, panas, gerah, adem, tebal, tipis, lembut, kasar, kaku, melar, stretch, karet, luntur, kusut, gampang kusut, licin, jatuh, menyerap keringat, gatal, berat, ringan, anti air, waterproof, tahan air, tahan lama, awet, pedas, pedes, manis, asin, asam, pahit, amis, busui, busui friendly, bumil, bumil friendly, wudhu friendly, wudu friendly
  halal, bpom, bersertifikat, sni, aman buat bayi, aman untuk anak, aman buat kulit sensitif, alkohol, paraben, msg, pengawet, gluten, gula, kacang, original, resleting, furing, kantong, saku, kancing depan, zipper, lengan panjang, lengan pendek, oversize, slim fit, regular fit, unisex, couple, ibu hamil, menyusui, jumbo, bigsize, big size, plus size, all size, allsize, kids, anak, dewasa, garansi, bergaransi, baterai, colokan, bluetooth, wireless, fast charging, tahan panas, microwave, food grade, glossy, matte, doff, bisa dilipat, setrika, disetrika, dicuci, cuci mesin, mesin cuci, muat, cukup, bisa dipakai, cocok, kompatibel, support
]]
words "foto" [[ foto, gambar, video, vidio, real pict, realpict, real pic, foto asli, foto real, foto detail, gambar asli, video detail, pic, pict, picture, katalog, catalog, catalogue, katalognya, foto produk, video produk, penampakan, foto lain, contoh, sample, sampel, live pict ]]
words "custom" [[ custom, kustom, request, bordir, ukir, sablon, cetak nama, kasih nama, nama, tulisan, logo, desain sendiri, desain, grafir, tulis nama, kartu ucapan, ucapan, gift card, bungkus kado, kado, wrapping, pita, hadiah, ganti tali, jahit, dipotong, dipendekin, tanpa gula, less sugar, tanpa bawang, tidak pedas ]]

intent "ask_variant" [[
  << @atribut @apa >>
  << @atribut @apa @ada >>
  << @atribut @apa @ada @pakaian >>
  << @atribut @apa {product} >>
  << @atribut @apa @ada {product} >>
  << @atribut @apa @ready >>
  << @atribut @ada >>
  << @atribut @ada tidak >>
  << @atribut @lainnya >>
  << @atribut @lainnya @ada >>
  << @atribut @lainnya @ada tidak >>
  << @atribut @lainnya @ada selain {colour} >>
  << @atribut @berapa >>
  << @atribut @berapa (cm|gram|kg|ml|meter|persen|inch|hari|bulan|tahun|liter|watt) >>
  << @atribut @berapa {size} >>
  << @atribut @berapa {product} >>
  << @atribut @kapan >>
  << @atribut @gimana >>
  << @atribut @mana >>
  << @atribut @info >>
  << @atribut @minta >>
  << @atribut @minta @info >>
  << @atribut tidak @sifat >>
  << @atribut @sifat >>
  << @atribut @sifat (apa|atau|apakah|kah|gampang|mudah) >>
  << @atribut (paling|terbesar|terkecil|besar|kecil|jumbo|max|maksimal|minimal) >>
  << @atribut (paling|terbesar|terkecil|jumbo|max|maksimal|minimal) @berapa >>
  << @atribut (paling|terbesar|terkecil|max|maksimal|minimal) @apa >>
  << @atribut (besar|kecil) paling @apa >>
  << @atribut (katun|rayon|polyester|kulit|denim|linen|wolfis|ceruti|satin|silk|sutra|kanvas|spandek|jersey|toyobo|moscrepe|crinkle|katun bambu|kaca|plastik|kayu|stainless|besi|keramik) >>
  (katun|rayon|polyester|kulit|denim|linen|wolfis|ceruti|satin|silk|sutra|kanvas|jersey|plastik|kayu|stainless|besi) atau (katun|rayon|polyester|kulit|denim|linen|sintetis|imitasi|wolfis|ceruti|satin|silk|sutra|kanvas|jersey|plastik|kayu|stainless|besi)
  << @ada {colour} atau {colour} >>
  << warna {colour} @ada >>
  << warna {colour} (tersedia|ada) (dalam|apakah|juga) >>
  << @sifat (apakah|tidak|kah|apa|atau|gampang|mudah|bakal|takut) >>
  << @sifat (apakah|kah|apa|atau) tidak >>
  << @sifat tidak @pakaian >>
  << @sifat tidak @barang >>
  << @sifat tidak {product} >>
  << @sifat @ada >>
  << @sifat @ada tidak >>
  ^ @sifat [tidak|kah] $
  << @sifat @berapa >>
  << @sifat (sudah|pakai|ada) (halal|bpom|sni|sertifikat|garansi) >>
  << (sudah|ada|udah) (halal|bpom|sni|sertifikat|izin|pirt) >>
  << (sudah|ada) (bpom|halal|sertifikat halal|sni|pirt) (kan|belum|tidak|nya) >>
  << muat {weight} >>
  << muat {size} {weight} >>
  << (muat|cukup|masuk|cocok|pas|aman) (bb|berat|tb|tinggi|badan) >>
  << (muat|cukup|masuk|cocok|pas) (bb|berat|tb|tinggi|badan) (ukuran|size) >>
  << (bb|berat badan|tb|tinggi badan|tinggi|berat) (ukuran|size|muat|cukup|pakai|cocok) >>
  << (bb|berat badan|tb|tinggi badan|tinggi|berat) (ukuran|size) @apa >>
  << (bb|berat badan|tb|tinggi badan) (ukuran|size) (cocok|cocoknya|pakai|ambil) @apa >>
  << {weight} (ukuran|size|muat|cukup|pakai|cocok) >>
  << {weight} {height} (ukuran|size|muat|cukup|pakai|cocok) >>
  << {weight} (ukuran|size) @apa >>
  << {weight} {height} (ukuran|size) @apa >>
  << (anak|bayi|anakku|bocah) (umur|usia) (muat|cukup|ukuran|size|nomor|pakai) >>
  << (umur|usia) (berapa|tahun|bulan) (muat|cukup|ukuran|size|cocok|pakai|untuk|buat) >>
  << (untuk|buat) (umur|usia) @berapa >>
  << @foto @minta >>
  << @foto @minta @bisa >>
  << @foto @minta @ada >>
  << @foto @ada >>
  << @foto @ada tidak >>
  << @foto @ada @lainnya >>
  << @foto @bisa >>
  << @foto @atribut >>
  << @foto @atribut @lainnya >>
  << @foto @atribut @minta >>
  << @foto (asli|real|detail|dekat|belakang|depan|samping|dalam|lain|close up) >>
  ^ @foto [dulu|lah|nya|asli] $
  << @custom @bisa >>
  << @custom @bisa tidak >>
  << @custom @bisa (sendiri|nama|warna|ukuran|logo|tulisan) >>
  << (bisa|boleh) (pesan|bikin|dibuat|buat|dibikin) (khusus|sesuai|ukuran|custom|request|model|warna) >>
  (bedanya|beda|perbedaan|perbedaannya|selisih|bedana|bedane) (apa|dimana|di mana|sama|antara|dengan)
  << (bedanya|beda|perbedaan|perbedaannya) @apa {colour} >>
  << (bedanya|beda|perbedaan|perbedaannya) @apa (sama|dengan|antara|yang) >>
  (isi|isinya|dapat|dapet|termasuk|include|sepaket|satu set|satu paket|1 set|1 paket|1 box|satu box|sebungkus) (berapa|apa|apa aja|apa saja|sama|dengan) [pcs|biji|buah|lembar|botol]
  << isi @berapa >>
  << isi @berapa (box|paket|pack|dus|lusin|bungkus|toples|pcs) >>
  (sudah|udah) (termasuk|include|sama|dapat|sepaket) * (apa|belum|kan|tidak)
  (termasuk|include|dapat) (hijab|jilbab|dalaman|inner|celana|box|charger|baterai|belt|ikat|tas|kotak|dus|sendok|saus|sambal|nasi|bonus)
  (tahan|kuat|awet) (berapa|sampai) [lama|hari|bulan|jam|berapa]
  << (tahan|kuat|awet) @berapa (hari|lama|bulan|jam|tahun|minggu) >>
  (garansi|warranty) [@berapa|resmi|toko|ada|nya|tidak|lama]
  << garansi @ada >>
  << garansi @ada @berapa lama >>
  << garansi (berapa|lama|resmi|toko|tahun|bulan) >>
  ^ (ukuran|size|warna|model|bahan|motif|varian|rasa|ld|pb|bb|spek|spesifikasi|size chart|exp|bpom|halal|garansi|busui|bigsize|jumbo|merk|merek) [tidak|nya] $
  (cara|gimana|bagaimana) (pakai|pakainya|pake|pakenya|cuci|nyuci|mencuci|rawat|merawat|pemakaian|penggunaan|simpan|penyimpanan|aturan|masak|masaknya|pasang|pasangnya)
  (bisa|boleh|aman|gampang|perlu|harus) (dicuci|disetrika|dilipat|dipakai|dimakan|diminum|digoreng|dikukus|disimpan|dibekukan|masuk kulkas|masuk freezer|masuk microwave|diisi|dicas|dibongkar|dipasang)
  << {size} (muat|cukup|setara|sama) >>
  << {size} @ada juga >>
  << (ukuran|size|nomor) {size} (muat|berapa|cukup|lingkar|panjang) >>
  << (ukuran|size|nomor) {size} (lingkar|panjang|lebar|ld) @berapa >>
  << yang (lengan panjang|lengan pendek|polos|motif|tebal|tipis|besar|kecil|jumbo|mini|pendek|panjang|pria|wanita|cowok|cewek|anak|dewasa|couple|bergambar|matte|glossy|manis|pedas|original|tanpa) @ada >>
  << (versi|tipe|edisi|model) (lain|terbaru|baru|apa|lama|pria|wanita|anak) >>
  << (versi|tipe|edisi|model) (lain|terbaru|baru|apa|pria|wanita|anak) @ada >>
  << (baru|bekas|second|seken|preloved|refurbish) atau (baru|bekas|second|seken|preloved|refurbish) >>
  (barang) (baru|bekas|second|seken|preloved) (kan|apa|atau|kah)
  << (bisa|support|kompatibel|cocok|compatible) (untuk|buat|di|dengan|sama) (iphone|android|samsung|xiaomi|oppo|vivo|laptop|windows|mac|motor|mobil|kulit|rambut|bayi|hp|tipe) >>
  (kulit|rambut|wajah) (sensitif|berminyak|kering|berjerawat|kombinasi|rontok) (aman|bisa|cocok|boleh) [tidak]
  (aman|bisa|cocok|boleh) *2 (kulit|rambut|wajah|bayi|ibu hamil|bumil|busui|anak|lansia|diabetes|penderita) [sensitif|berminyak|kering|menyusui|maag] [tidak]
  (terbuat|dibuat|dibikin) dari apa
  (deskripsi|spesifikasi|spek|detail|rincian) [lengkap] (produk|barang|nya|lengkap)
  (jelasin|jelaskan|dijelaskan|infoin) *2 (produk|barang|spesifikasi|detail|bahan|ukuran|spek)
  << pilihan @apa >>
  << pilihan @apa @ada >>
  (macam|jenis|varian|pilihan) (apa|lain) [aja|saja]
  << @apa (macam|jenis|varian|pilihan|model) @ada >>
]]

examples "ask_variant" [[
  ada warna apa aja
  selain hitam ada?
  tinggi mejanya berapa senti
  diameter potnya berapa
  muat buat galon nggak rak ini
  dayanya berapa watt
  baterainya tahan berapa jam
  ram sama memorinya berapa
  bisa buat motor beat 2019 nggak
  cocok dipasang di avanza?
  kompatibel sama android?
  kayunya kayu apa
  terbuat dari apa sih
  komposisinya apa aja
  ada kandungan alkohol nggak
  aman buat ibu hamil?
  aman untuk bayi nggak
  sudah bpom belum
  ada label halal?
  tahan berapa hari di suhu ruang
  kadaluarsanya kapan
  cara simpannya gimana
  cara pakainya gimana ya
  perawatannya susah nggak tanaman ini
  butuh sinar matahari langsung?
  pedes banget nggak
  manis nggak rasanya
  isinya berapa biji
  satu bungkus berapa gram
  dapat apa aja isinya
  sudah termasuk baut belum
  minusnya apa
  pemakaian berapa lama, ada lecet?
  lengkap sama dus dan kwitansi?
  tahun berapa motornya
  bisa tulis nama di kuenya?
  bisa pesan ukuran khusus?
  bisa request tanpa bawang?
  garansinya berapa bulan
  minta foto aslinya dong
  boleh videoin barangnya
  ada gambar detailnya
  luntur nggak kalau dicuci
  tebel apa tipis kainnya
  does it come in other sizes
  what material is it
  is it waterproof
  bahane opo
  ukurane sepiro
  rasana naon wae
  servisnya meliputi apa aja
  beda tipe A sama tipe B apa
]]

words "saran" [[ rekomendasi, rekomendasiin, rekomen, rekomendasikan, saran, sarannya, saranin, sarankan, recommend, recommended, recommendation, recomend, suggest, suggestion, masukan, pilihin, pilihkan, bantu pilih, bantuin pilih, best seller, bestseller, terlaris, paling laku, paling laris, favorit, terfavorit, andalan, unggulan, paling hits, trending, lagi hits, lagi viral, paling banyak dibeli, paling banyak dicari, paling bagus, terbaik, hits, viral, paling recommended, terpopuler, paling populer, paling enak, terenak, most popular, top seller, paling best seller, primadona, juara, paling oke, paling worth it, paling awet, paling nyaman, paling adem, paling cocok ]]
words "acara" [[ kondangan, nikahan, pernikahan, wisuda, lebaran, hari raya, pesta, lamaran, tunangan, akad, resepsi, arisan, pengajian, kerja, ngantor, kantor, kuliah, sekolah, harian, sehari-hari, jalan-jalan, liburan, traveling, olahraga, olah raga, santai, kado, hadiah, oleh-oleh, hampers, souvenir, ulang tahun, ultah, anniversary, lahiran, bayi, ibu, mama, ayah, papa, bapak, pacar, suami, istri, anak, cowok, cewek, orang tua, mertua, teman, bos, guru, wali kelas, pemula, gemuk, kurus, pendek, tinggi, hijaber, musim hujan, kulit sawo matang, kulit gelap, kulit putih, kulit berminyak, kulit kering, kulit sensitif, jerawat, jualan, acara, foto, prewed, buka puasa, syukuran, bukber, foto keluarga, sarimbit, umroh, haji, camping, naik gunung, mendaki, remaja, lansia, balita, kakek, nenek, kakak, adik, keponakan, reuni ]]
words "cocok" [[ cocok, cocoknya, cocokan, pas, pantas, pantes, enaknya, bagusnya, baiknya, sebaiknya, mending, mendingan, bagusan, better, pantesnya, cocoknya apa, best, pas buat, apik, paling cocok, sae, sesuai, paling sesuai, lebih bagus, lebih baik, mending mana, worth it, worthit, layak, enakan, okean, saena, apike, suitable, oke ]]

intent "ask_recommendation" [[
  @saran
  << @saran @apa >>
  << @saran @mana >>
  << @saran @minta >>
  << @saran @acara >>
  << @saran @minta @acara >>
  << @saran @acara (untuk|buat|for) >>
  << @saran @apa @acara >>
  << @saran (yang|rasa|warna|model|produk|menu|di|barang|size|ukuran) @mana >>
  << @saran (yang|rasa|warna|model|produk|menu|di|barang|size|ukuran) @apa >>
  << @saran (bingung|yang) >>
  << @saran @barang >>
  << @saran @pakaian >>
  << @saran @bisa >>
  << @saran @bisa (kasih|minta|beri) >>
  << @cocok @mana >>
  << @cocok @mana yang >>
  << @cocok @apa >>
  << @cocok @apa (pakai|ambil|beli|pilih|kasih) >>
  << @cocok @mana (pakai|ambil|beli|pilih|yang) >>
  << @cocok @acara >>
  << @cocok @acara @apa >>
  << @cocok @acara @mana >>
  << @cocok @acara yang >>
  << @cocok @acara yang @mana >>
  << @cocok @acara @apa (pakai|ambil|beli|pilih|untuk|buat|kasih) >>
  << @cocok @acara @mana (pakai|ambil|beli|pilih|untuk|buat|yang) >>
  << @cocok {colour} atau {colour} >>
  << @cocok {colour} apa {colour} >>
  << @cocok yang {colour} >>
  << @cocok (mana|yang) atau >>
  << @acara @apa (untuk|buat) >>
  << @acara @apa (untuk|buat) (bagus|enak|beli|kasih|ada|punya) >>
  << @acara @mana (untuk|buat) >>
  << @acara @ada (untuk|buat) >>
  << @acara (untuk|buat) (yang|ada|bagus|cari|nyari|butuh) @apa >>
  << @acara (cari|nyari|butuh|bingung|pengen) (untuk|buat) >>
  << @acara (cari|nyari|butuh|bingung|pengen|mau) (kado|hadiah|baju|outfit|sesuatu|barang|dress|gamis) >>
  << @acara (kado|hadiah|outfit|hampers|oleh-oleh|bingkisan|souvenir) (untuk|buat) >>
  << @acara (kado|hadiah|outfit|hampers|oleh-oleh|bingkisan|souvenir) @apa >>
  << @acara (kado|hadiah|outfit|hampers|oleh-oleh|bingkisan|souvenir) (untuk|buat) @apa >>
  (bingung|galau|dilema|ragu|susah) *2 (pilih|milih|memilih|mau|pilihnya|ambil|antara|nih|beli) [mana|apa|yang|ukuran|warna]
  << (bingung|galau|dilema|ragu) (pilih|memilih|antara|mana|apa) (yang|atau|mana|apa|warna|ukuran|size) >>
  << (bingung|galau|dilema|ragu) {colour} {colour} >>
  << (yang) (bagus|paling bagus|bagusan|cakep|oke|enak|awet|laku|laris|adem|nyaman|murah|kuat|pedas|manis|aman|cocok|simple|elegan|recommended|best|tahan lama|gampang) @mana >>
  << (paling|lebih) (bagus|cakep|oke|enak|awet|laku|laris|adem|nyaman|kuat|pedas|manis|aman|cocok|simple|elegan|best|tahan lama|banyak|sering|diminati|dicari|disukai|gampang|ringan|tebal|mewah|empuk|gurih) @mana >>
  << (paling|lebih) (bagus|cakep|oke|enak|awet|laku|laris|adem|nyaman|kuat|pedas|manis|aman|cocok|simple|elegan|best|banyak|sering|diminati|dicari|disukai|gampang|ringan|mewah|gurih) @apa >>
  << (paling|lebih) (bagus|cakep|oke|enak|awet|laku|laris|adem|nyaman|kuat|pedas|manis|aman|cocok|simple|elegan|best|gampang|ringan|mewah|gurih) yang @mana >>
  << (bagus|bagusan|oke|enak|enakan|mending|worth it|better) {colour} atau {colour} >>
  << (bagus|bagusan|bagusnya|oke|enakan|mending|better) @mana >>
  << (bagus|bagusan|bagusnya|oke|enakan|mending|better) @mana yang >>
  << (mending|mendingan|baiknya|sebaiknya|enaknya) (ambil|beli|pilih|pakai|yang|order|size|ukuran|warna) >>
  << (mending|mendingan|baiknya|sebaiknya|enaknya) (ambil|beli|pilih|pakai|yang|order|size|ukuran) @mana >>
  << (mending|mendingan|baiknya|sebaiknya|enaknya|bagusnya) (ambil|beli|pilih|pakai|yang|order|size|ukuran|warna) @apa >>
  << (mending|mendingan|baiknya|sebaiknya|enaknya|bagusnya) (ukuran|size|warna|rasa) (ambil|pakai|beli) @apa >>
  << (dana|budget|bajet|modal|uang|duit|anggaran) {rupiah} >>
  << (dana|budget|bajet|modal|uang|duit|anggaran) {rupiah} @apa >>
  << (dana|budget|bajet|modal|uang|duit|anggaran) {rupiah} dapat @apa >>
  << (dana|budget|bajet|modal|uang|duit|anggaran) {rupiah} ada @apa >>
  << {rupiah} dapat @apa >>
  << (di bawah|dibawah|under|maksimal|kisaran|sekitar|range) {rupiah} (ada|apa|dapat|yang) >>
  << (di bawah|dibawah|under|maksimal|kisaran|sekitar|range) {rupiah} (ada|dapat|yang) apa >>
  (mirip|kayak|semacam|serupa|sejenis|seperti) (kayak|gini|ini|itu|gitu|begini|begitu|foto|gambar|di) *2 (ada|punya|tidak)
  << (mirip|serupa|sejenis|semacam|alternatif|pengganti) (ada|lain|tidak|apa|gini) >>
  << (kira-kira|menurut|kalau) (kakak|admin|sampeyan|anda|kamu) (bagus|cocok|mending|enak) >>
  (menurut) [kakak|admin|kamu|anda|kk] *2 (mana|apa|gimana|bagus|cocok)
  (kalau|untuk|buat) (saya|aku|orang|yang) *2 (gemuk|kurus|pendek|tinggi|berhijab|kulitnya|jerawatan|pemula|hitam|gelap) *3 (apa|mana|cocok|bagus)
  which (one|is) * (better|best|good|recommended)
  what do you (recommend|suggest)
  @apa (yang) (bagus|recommended|laku|laris|best seller|enak|cocok|unik|menarik|lagi hits|viral)
  (baru|terbaru|new arrival|keluaran baru|yang baru) (apa|mana|ada) [aja|saja|apa]
]]

examples "ask_recommendation" [[
  enaknya ambil yang mana
  bingung nih pilih yang mana
  tolong pilihkan
  bantu milih dong
  menurut kakak bagusan mana
  mending yang besar atau yang kecil
  kalau kamu jadi aku pilih apa
  yang sering dibeli orang apa
  apa yang paling dicari di sini
  menu andalannya apa
  favorit pelanggan apa
  buat hadiah guru enaknya apa
  kado buat cowok umur 20an apa yang cocok
  seserahan bagusnya isi apa
  tanaman apa yang gampang dirawat
  tanaman yang kuat di dalam ruangan apa
  sabun muka yang pas buat kulit kering apa
  bekas jerawat pakai produk apa
  bumbu yang cocok buat ikan bakar apa
  oli yang bagus buat matic apa
  ban yang awet merk apa
  laptop buat anak kuliahan yang mana
  hp harga sejutaan yang bagus apa
  uang 50 ribu dapat apa aja
  dana 2 juta cukup buat paket apa
  ada saran?
  any suggestion?
  what do you recommend
  which one should i pick
  which is your best seller
  sing paling enak sing endi
  sing payu opo
  nu pangsaena nu mana
  nan rancak nan ma
  yang ringan tapi kuat ada nggak, yang mana
  paling cocok buat kamar sempit yang mana
  untuk rambut rontok sebaiknya pakai apa
  untuk pemakaian sehari-hari bagusnya apa
  yang nggak terlalu manis yang mana
  yang ramah buat anak apa
  aku suka warna kalem, cocoknya yang mana
  ada alternatif lain yang mirip nggak
  kalau yang ini kosong, gantinya apa
  lebih awet mana, besi atau kayu
  worth it nggak sih yang mahal
  perlu yang asli apa cukup yang biasa
  paket yang paling hemat yang mana
  acara 50 orang cukup paket apa
  baru mulai belajar jahit, mesin apa yang pas
  kasih ide dong buat kado pernikahan
]]

words "testimoni" [[ testimoni, testi, testimonial, testinya, review, reviewnya, ulasan, rating, penilaian, feedback, before after, bukti pembeli, komentar pembeli, riview, ripiu, review pembeli, bintang berapa, hasil nyata, bukti nyata, testimoninya, reviews, bukti testi, kata pembeli, kata orang, pengalaman pembeli ]]
words "tipu" [[ ketipu, tertipu, ditipu, penipu, penipuan, tipu, tipu-tipu, tipu2, nipu, menipu, scam, scammer, bodong, abal-abal, abal abal, abal2, fiktif, palsu, kw, zonk, kena tipu, kibul, dikibulin, hoax, hoaks, kabur, php, bohong, bohongan, gaib, fake, tiruan, imitasi, rekber, modus, kena zonk, trauma, dibohongin, ghosting ]]
words "percaya" [[ trusted, amanah, terpercaya, terjamin, dipercaya, percaya, aman, jujur, resmi, legal, real, beneran, asli, original, ori, originalnya, keaslian, keasliannya, aslinya, terverifikasi, ori apa kw, asli apa palsu, berbadan usaha, autentik, authentic, terbukti, legit, verified, beneran asli, segel, bersegel ]]
intent "ask_testimonial" [[
  @testimoni
  << @testimoni @ada >>
  << @testimoni @ada tidak >>
  << @testimoni @minta >>
  << @testimoni @bisa @minta >>
  << @testimoni @mana >>
  << @testimoni (dari|pembeli|pelanggan|customer|yang|sebelumnya|produk|lain) >>
  << @testimoni (dari|pembeli|pelanggan|customer|sebelumnya|lain) @ada >>
  << @testimoni (dari|pembeli|pelanggan|customer|sebelumnya) @minta >>
  << @testimoni @apa >>
  << @testimoni @gimana >>
  << @testimoni (akun|toko|shopee|tokopedia|ig|instagram|link) >>
  << @testimoni (akun|toko|shopee|tokopedia|ig|instagram|link) @ada >>
  << @tipu (takut|khawatir|ragu|was-was|pernah|trauma|kapok|banyak|sering|jangan-jangan|deg-degan) >>
  << @tipu (takut|khawatir|ragu|pernah) (saya|aku|soalnya|karena|belanja|online|beli|kemarin) >>
  << @tipu (bukan|tidak|kan|gak) >>
  << @tipu (bukan|tidak) (toko|olshop|ini|seller|orang|barang|jual) >>
  << @tipu (olshop|toko|akun|online|seller) >>
  << @tipu @percaya >>
  << @percaya tidak >>
  << @percaya (kan|apakah|apa|kah|ini) tidak >>
  << @percaya (toko|olshop|seller|akun|belanja|barang|produk|produknya|barangnya) >>
  << @percaya (toko|olshop|seller|akun|belanja|barang|produk|tokonya|olshopnya) tidak >>
  << @percaya (belanja|beli|order|transaksi|transfer) (di sini|disini|online|dulu|sama) >>
  << @percaya (apa|apakah|atau) @tipu >>
  << @percaya (bisa|dijamin|jaminan|menjamin|yakin|pasti) >>
  << @percaya (apakah|kah|beneran) (dijamin|bisa|terjamin) >>
  << @percaya ini >>
  << @percaya (100|100%|seratus) >>
  ^ @percaya [ta|kah|teu|iki|ieu|tidak|ini|apa|kan] $
  << (ori|original|asli) (atau|apa) (kw|palsu|tiruan|bukan|imitasi|grade) >>
  << (jaminan|jamin|dijamin|garansi|bukti) (ori|original|asli|uang kembali|keaslian|amanah|aman) >>
  (banyak|pernah|sudah ada) (yang) (beli|order|pakai|coba|belanja|cod) [belum|di sini|disini]
  << sudah banyak (yang|pembeli) (beli|order|pakai|coba) >>
  << sudah banyak (yang|pembeli) (beli|order|pakai|coba) belum >>
  (sudah|pernah) *1 (ada) yang (beli|order|pakai|coba|cocok) [belum|kan]
  (kata|menurut|komentar|respon|tanggapan|pendapat|kesan) *1 (yang|orang|pembeli|customer|pelanggan) *3 (gimana|bagaimana|pakai|beli|apa|bagus|coba)
  (bukti) (pengiriman|kirim|resi|transaksi|orderan|nyata|packing|kirim kirim) [ada|dulu|minta|pelanggan|lain|pembeli|sebelumnya]
  (berani|bisa) (jamin|dijamin|sumpah|tanggung jawab) *2 (asli|ori|original|barang|aman)
  (sudah|udah|dah) (lama|berapa lama|berapa tahun|dari kapan) *1 (jualan|buka|berdiri|toko|usaha|dagang)
  (jualan|buka|berdiri) [toko|olshop|sudah|dari] (dari|sejak|sudah) (kapan|tahun|berapa lama)
  (terbukti|ngefek|manjur|ampuh|berhasil|works|ada hasilnya|beneran ngaruh|mempan) [tidak|kah|apa|gak]
  (hasil|hasilnya) *2 (gimana|bagus|nyata|terbukti|kelihatan|berapa lama)
  << (akun|link|toko) (shopee|tokopedia|tokped|ig|instagram|tiktok|lazada|bukalapak|marketplace) (ada|minta|apa|nya) >>
  (ragu|masih ragu|belum yakin|kurang yakin|agak ragu|meragukan|mencurigakan|sangsi|was-was|waswas) [sama|beli|belanja|nih|mau|kualitas|tokonya|barangnya]
  (sesuai|sama|mirip|persis) *2 (foto|gambar|video|real|realnya|aslinya|yang di foto) [tidak|kan|kah|apa]
  (foto|gambar|warna|barang) *2 (sesuai|sama|mirip|persis) *2 (asli|aslinya|real|foto|gambar|pict) [tidak|kan]
  (nanti|takut|ntar) (barang|barangnya|uang|uangnya) *2 (tidak (dikirim|sampai|datang)|hilang|dibawa kabur|kabur|beda|tidak sesuai)
  (kualitas|kualitasnya) *2 (terjamin|gimana|bagus tidak|dijamin|oke tidak|bagaimana|premium|grade|ori)
]]

examples "ask_testimonial" [[
  ada buktinya nggak
  banyak yang udah beli?
  udah pernah kirim ke luar jawa kan
  pembelinya pada puas nggak
  apa kata pelanggan lain
  ada yang komplain nggak selama ini
  ulasan yang udah nyoba dong
  minta bukti testi
  boleh lihat ss chat pembeli
  ada foto hasil sebelum sesudah?
  hasilnya beneran keliatan?
  ampuh nggak sih
  manjur nggak
  ngefek nggak di kulit
  ratingnya bagus nggak
  bintang berapa di tokped
  udah berapa lama jualan
  toko ini resmi kan
  terdaftar nggak usahanya
  bukan tipu-tipu kan
  saya pernah kena tipu online jadi takut
  jangan-jangan penipu
  yakin nih dikirim beneran
  jamin nggak barang sampai
  apa jaminannya kalau saya transfer duluan
  bisa dipercaya nggak
  ini asli bukan tiruan kan
  ada sertifikat keasliannya?
  barang original atau tembakan
  resmi apa bm
  beneran dikirim kan kalau udah bayar
  have you got any feedback
  is this legit
  can i trust this seller
  do you have customer reviews
  asli opo palsu iki
  ora ngapusi tho
  sanes tipu pan
  bener ieu asli
  ndak tipu kan da
  takut zonk, ada bukti pengiriman?
  ada ig atau website yang bisa dicek?
  portofolionya boleh lihat?
  contoh hasil kerja sebelumnya ada?
  pernah nanganin acara besar belum
  aku ragu nih, baru pertama beli online
  kok murah banget, jangan2 bajakan
  emang udah terbukti?
  followernya beneran?
  yang sudah langganan komentarnya gimana
]]
