-- Barang: masih ada, pilihannya apa, yang mana bagusnya, bisa dipercaya atau tidak.
require "intents/kata"

words "ready" [[ ready, ready stok, ready stock, stok, tersedia, available, in stock, readynya, ready kah, readykah, ketersediaan, availability, on hand, stoknya, tersediakah, nyetok, cadangan, persediaan, availablekah, nyetok kah, masih available, ready stoknya, kesediaan, sedia stok ]]
-- "habis pakai", "habis dicuci": sesudah, bukan kehabisan.
words "sehabis" [[ pakai, dipakai, makan, minum, diminum, dimakan, dicuci, cuci, servis, diservis, mandi, dibuka, dipasang, pulang, kerja, lahiran, operasi ]]
words "habis" [[ habis, kosong, sold out, soldout, sold, kosongan, ludes, kehabisan, out of stock, oos, keburu habis, stok habis, telas, ambles, laku semua, seep, entek, discontinue, terjual, keabisan ]]
words "restock" [[ restock, restok, ready lagi, ada lagi, stok lagi, masuk lagi, produksi lagi, stok baru, barang baru masuk, isi lagi, nyetok lagi, masuk stok, keluar lagi, open po lagi, pre order lagi, tersedia lagi, available lagi, barang masuk, kembali tersedia, stok ulang ]]
words "masih" [[ masih, still, isih, tasih, keneh, masih kah, msh ]]
words "po" [[ po, pre order, preorder, pre-order, open po, inden, indent, sistem po, ready atau po, made by order ]]

words "laku" [[ laku, kejual, kejualan, terjual, kebeli, keambil, diambil orang, sold, dibeli orang, kepake, payu, pajeng, dibooking, kebooking, booked, full, penuh ]]
words "sedia_tempat" [[ slot, kursi, kamar, meja, tempat, jadwal, unit, kuota, seat, tiket, antrian, jam, sesi ]]
intent("ask_stock", { says = "tanya stok" }) [[
  @ready
  << @ready (@masih|@ada|tidak|{product}|{colour}|{size}|@barang|@pakaian|@ini_itu|@berapa|ukuran|size|warna|nomor|varian|model|yang|@po|@info|@kapan|harus|nunggu|langsung|di toko|apa|atau) >>
  << @ready @masih (tidak|{product}|{size}|{colour}|@barang|@pakaian) >>
  << @ready @ada (tidak|{product}|{size}|{colour}|{quantity}) >>
  << (@ready|tidak|{product}|{size}|{colour}|@barang|@pakaian|@ini_itu|sisa|sisanya|kah|apakah|unit|unitnya|motor|mobil|hp|barang|stoknya) @masih @ada >>
  << @ready ({size}|{product}|ukuran|size|warna|nomor) {colour} >>
  << @ready ({product}|ukuran|size|warna|nomor) {size} >>
  << @ready @berapa (pcs|biji|lagi|sisa|tinggal|unit) >>
  << @ready (ukuran|size|warna|nomor) {size} tidak >>
  << @ready atau @po >>
  << @ready @kalau {quantity} >>
  << @ready @info @minta >>
  << @masih (@ada|jual|produksi|nyetok|sedia|kebagian|terima pesanan|{product}|@habis|keburu|sempat) >>
  << @masih @ada (yang|ukuran|size|nomor|warna|model) {size} >>
  << @masih @ada (yang|ukuran|size|nomor|warna|model|{product}) {colour} >>
  << @masih (jual|produksi|nyetok|sedia|bisa dipesan|bisa dibeli|bisa diorder|bisa order|bisa pesan|bisa beli|kebagian|open|buka order|bisa keep|bisa) @barang >>
  @masih bisa (dipesan|dibeli|diorder|order|pesan|beli|keep|di order|ambil)
  @habis !keburu !mumpung !rumah !@sehabis
  << @habis (sudah|{product}|yang|ukuran|size|warna|stoknya|semua|apakah|ini|belum) >> !@sehabis !rumah !halaman
  << @habis sudah (tidak|@barang|{colour}|{size}) >>
  << (@habis|@laku) atau @masih >>
  << @habis atau @masih @ada >>
  @restock
  << (@restock|masuk|keluar|rilis|launching|produksi|open po|buka po|ready) @kapan >>
  << @restock @kapan @barang >>
  << @restock (apakah|bakal|akan|rencana|tidak|ada rencana|mau|bisa) >>
  << @kapan (@ada|ada|tersedia) lagi >>
  << @kapan @ada stok >>
  ^ [yang] ada tidak $
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
  (di story|di foto|di ig|di live|di status|di katalog|di feed|di postingan|di tiktok|di keranjang) *2 (masih|ada|ready|available|habis) [ada|tidak] !selain !@promo !@diskon !lain
  << @laku (sudah|belum|atau|apakah|{product}) >>
  << @laku (sudah|atau) belum >>
  << @laku (sudah|belum) {product} >>
  << (@masih|jual) @ada {product} tidak >>
  << @masih @ada yang (coklat|besar|kecil|tadi|kemarin|di|rasa|ukuran|warna|itu) >>
  << @masih (ada|available|ready|kosong) @sedia_tempat >>
  << @sedia_tempat @masih (ada|kosong|available|tersedia) {date} >>
  << @sedia_tempat (tersedia|available|ready|kosong|ada) (untuk|buat) {date} >>
  (masih|kira-kira masih) (kebagian|keburu|sempat) *3
  kebagian (tidak|kah|stok)
  [do|does|did|have] [you|u] (still have|still got|got any|have any|have) *2 (left|in stock|available|stock|one|this|it|any)
  (got|have|any) *2 (left|in stock)
  is (it|this|that|the) *2 (in stock|still available|available|sold|sold out)
  ^ still (got|have|ready|available|selling) *3
  << @po (@ini_itu|harus|dulu|langsung|berapa lama|sistem|atau|nunggu|wajib) >>
  ^ [ini] @po [ini|ya|kah|tidak|kan|dulu|apa] *2 $
  << @ready (harus|nunggu|langsung) (po|pesan|inden) >>
  << @kapan @ready (lagi|mau|pengen|nunggu) >>
  << (bakal|akan|rencana) (ada|ready|masuk|restock|produksi) lagi >>
  << (bakal|akan) (ada|ready|masuk|restock|produksi) (lagi|tidak) >>
  << {quantity} @ada {date} >>
  << {quantity} (@ada|sanggup|siap|bisa|cukup|sedia|disediakan|ready|untuk|buat) {date} @bisa >>
  << {quantity} (sanggup|cukup|ada|ready|stok|stoknya) (bisa|tidak|kah|kalau|kira-kira) >>
  << (cukup|sanggup|sedia|sediakan|siapkan) {quantity} (stok|stoknya|bisa|tidak) >>
  << (@ada|ukuran|size|nomor|tipe|ring) jual >>
  << (@ada|ukuran|size|nomor|tipe|ring) jual {product} >>
  (jual|menjual|nyetok|nyediain|menyediakan|nyimpen|dodol|sade|sedia) {product} *3
  {product} *2 (jual|dijual|nyetok|sedia|ada barangnya|ready|available) [tidak|kah]
  {product} [yang] [{size}|{colour}] ada [barangnya|stoknya|juga] [tidak|kah]
  (ada|punya|aya|ono|wonten) [yang] (buat|untuk|tipe) *3 tidak !warna !ukuran !size !@promo !@diskon !@testimoni
  << {product} @habis (ya|sudah|apakah|lagi) >> !rumah !@sehabis
  (rasa|varian|ukuran|warna|tipe) *2 @habis
  << @habis (lagi|ya|kemarin|katanya) (sekarang|sudah ada|ada|belum) >>
  << (kemarin|dulu) (kosong|habis) (sekarang|sudah) >>
  << (kemarin|dulu) (kosong|habis) (sekarang|sudah) ada >>
  << (cek|cekin|dicek|tolong|coba) (gudang|stok|ketersediaan|etalase) >>
  << (cek|cekin|dicek|coba) (gudang|stok|ketersediaan) (masih|ada|tolong|dong|bisa) >>
  << (isih|masih|tasih) (nduwe|punya|gaduh|gadah) >>
  << (isih|tasih|keneh) @ada (ora|mboten|teu|ta) >>
  (keburu|keduluan) (habis|orang|diambil|laku)
  << (ukuran|size|nomor|yang|tipe|rasa) @ada (barangnya|stoknya|stok|barang) >>
  << @bisa {quantity} {date} @ada (untuk|buat) >>
  (sudah|masih) @laku [belum|apa|tidak|orang]
  {product} *2 (sudah|masih) @laku [belum|apa|tidak|orang]
  @laku (belum|apa belum|atau belum)
  << @masih @ada {product} (kemarin|itu|yang|tadi|tidak) >>
  << @masih @ada {product} (kemarin|itu|yang|tadi) tidak >>
  sudah @habis belum [ya|stoknya]
  masih (open|buka|terima) (order|po|pesanan|pesenan|preorder) *2
  kapan (datang|masuk|ada|ready|restock|tersedia) lagi *2
  (do|does|did) (you|u|ya) (have|sell|carry|still|got) *4 !proof !review !reviews !feedback !promo !discount !other !another !testimonial
  (sisa|tinggal) yang (mana|apa|ukuran|warna) *2
  (cari|nyari) {product} *2 (ada|punya|ready) [tidak]
  << @ready (mau|boleh|numpang|ingin) tanya >>
  << @masih @ada (mau|boleh|numpang|ingin) tanya >>
  << @masih @ada {product} tanya mau >>
  ^ punya [tidak|kah|juga|barangnya|stoknya] $
  ^ [saya|aku] (lagi|sedang|mau|numpang) (cari|nyari|mencari) {product} *3 $ !kado !hadiah !@mahal
  ^ (cari|nyari|mencari) {product} *3 $ !kado !hadiah
  (sudah|udah) *1 (cari|nyari|keliling|muter|muter-muter) *3 (tidak nemu|tidak ketemu|tidak ada|tidak dapat|belum nemu|belum dapat|belum ketemu|susah) *3
  [apakah|apa] *4 dijual [di] (sini|toko ini|toko kakak|toko|tempat kakak) [tidak|juga|kah] $
  {product} *2 dijual [juga|di sini|di] [sini] [tidak|kah] $
  (yang) *1 (di|ada di) (video|foto|story|gambar|live|feed|postingan|status|reels|katalog|tiktok|ig) *2 dijual [juga] [tidak|kah] !@promo
  (kemarin|tempo hari|waktu itu|minggu lalu) (saya|aku) (tanya|tanyain|cari|incar|lihat) *1 sudah (datang|ada|ready|masuk|restock) [barangnya|belum] *1
  (ada|punya|terima|nerima) jasa *4 [tidak|kah] !kirim !@kirim !antar
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
  mau tanya, yang rasa pandan masih ada nggak buat sore ini
  kemarin aku lihat di etalase ada setrika uap, sekarang masih?
  kalau datang siang kira-kira masih kebagian nggak
  kak ini barangnya di tangan atau mesti nunggu dulu
  tolong lihatkan di gudang ada berapa lagi
  mau ambil banyak buat hajatan, sanggup nyediain nggak
  teknisinya ada yang lowong besok pagi?
  barangnya udah datang belum dari pabrik
  aku nyari yang buat mesin lama, situ punya nggak
]]

words "atribut" [[
  warna, colour, color, ukuran, size, nomor, bahan, material, kain, motif, corak, model, varian, variant, variasi, rasa, topping, isi, level, pilihan, kerah, lengan, kancing, resleting, saku, kantong, furing, jahitan, sol, hak
  panjang, lebar, tinggi, diameter, ketebalan, tebal, berat, bobot, volume, kapasitas, dimensi, ld, lp, pb, lingkar, lingkar dada, lingkar pinggang, lingkar perut, panjang baju, panjang celana, panjang lengan, lebar bahu, cm, ml, watt, voltase, baterai, ram, memori, garansi, merk, merek, brand, tipe, type, aroma, wangi, varian rasa
  expired, exp, expirednya, kadaluarsa, kadaluwarsa, masa berlaku, kedaluwarsa, bpom, halal, komposisi, kandungan, ingredients, bahan baku, gizi, kalori, size chart, sizechart, tabel ukuran, spek, spesifikasi, spec, deskripsi, detail produk, warnane, ukuranna, bahane, warnana, gramasi, aplikasi, cara pakai, tekstur, kemasan, packaging, jenis, macam, macamnya, koleksi, sku, seukuran
  shade, tone, undertone, finish, tegangan, daya, kecepatan, layar, kamera, storage, processor, prosesor, charger, tinggi meja, diameter pot, kilometer, pemakaian, kelengkapan, media tanam, filling, lokasi foto, ukurane, warnae, rasane, modele, rasana, modelna, bahanna, komposisine, spf, netto, neto, berat bersih, silsilah, seri, part number, kode part
]]
words "lainnya" [[ lain, lainnya, selain, yang lain, laen, laennya, liyane, sanesna, other, another, apa aja, apa saja ]]
words "sifat" [[
  nerawang, tembus pandang, transparan, panas, gerah, adem, tebal, tipis, lembut, kasar, kaku, melar, stretch, karet, luntur, kusut, gampang kusut, licin,  menyerap keringat, gatal, berat, ringan, anti air, waterproof, tahan air, tahan lama, awet, pedas, pedes, manis, asin, asam, pahit, amis, busui, busui friendly, bumil, bumil friendly, wudhu friendly, wudu friendly
  halal, bpom, bersertifikat, sni, aman buat bayi, aman untuk   aman buat kulit sensitif, alkohol, paraben, msg, pengawet, gluten, gula, kacang, original, resleting, furing, kantong, saku, kancing depan, zipper, lengan panjang, lengan pendek, oversize, slim fit, regular fit, unisex, couple, ibu hamil, menyusui, jumbo, bigsize, big size, plus size, all size, allsize, kids, anak,  garansi, bergaransi, baterai, colokan, bluetooth, wireless, fast charging, tahan panas, microwave, food grade, glossy, matte, doff, bisa dilipat,  disetrika, dicuci, cuci mesin, mesin cuci, muat,  bisa dipakai,  kompatibel,
  luntur, melempem, berat, kokoh, kuat, licin, tajam, berisik, bising, boros, irit, hemat, amis, kental, cair, lengket, kenyal, renyah, krispi, empuk, keras, gampang rusak, gampang pecah, karatan, luntur, melar, tahan banting, tahan panas, alkohol free, non alkohol, vegan, sugar free, rendah gula, komedogenik, fragrance free, menyengat, rimbun, berbunga, berbuah, beracun, rewel, portable, ergonomis
  less sugar, kurang manis, sugar free, tanpa gula, non msg, tanpa msg
]]
words "foto" [[ foto, gambar, video, vidio, real pict, realpict, real pic, foto asli, foto real, foto detail, gambar asli, video detail, pic, pict, picture, katalog, catalog, catalogue, katalognya, foto produk, video produk, penampakan, foto lain, contoh, sample, sampel, live pict ]]
words "custom" [[ custom, kustom, request, bordir, ukir, sablon, cetak nama, kasih nama, nama, tulisan, logo, desain sendiri, desain, grafir, tulis nama, kartu ucapan, ucapan, gift card, bungkus kado, kado, wrapping, pita, hadiah, ganti tali, jahit, dipotong, dipendekin, tanpa gula, less sugar, tanpa bawang, tidak pedas ]]

words "nama_bahan" [[ katun, rayon, polyester, kulit, denim, linen, sintetis, imitasi, wolfis, ceruti, satin, silk, sutra, kanvas, spandek, jersey, toyobo, crinkle, kaca, plastik, kayu, stainless, besi, keramik, jati, mahoni, trembesi, pinus, mdf, hpl, multiplek, particle board, partikel, rotan, bambu, tanah liat, gerabah, semen, melamin, akrilik, silikon, karet, aluminium, alumunium, kuningan, tembaga, emas, perak, titanium, karbon, beludru, bludru, busa, dakron, latex, lateks, kertas, marmer, granit, resin, tembikar, baja, ori, sayur, sapi, ayam, gandum, beras, gula aren, gula pasir, mentega, margarin ]]
words "cocokkah" [[ cocok, muat, masuk, pas, cukup, bisa, kompatibel, compatible, support, work, kuat, plug and play, pnp, aman, boleh, dipakai, dipasang, dipake ]]
words "kondisi" [[   lecet, baret, pemakaian, kondisi, kondisinya, kelengkapan, kelengkapannya, fullset, full set, batangan, dus, kwitansi, nota, surat, surat-surat, stnk, bpkb, pajak, pajaknya, kilometer, km, tangan pertama, tangan ke, mulus, servisan, inter, ibox, resmi indonesia, segel, bekas, second, preloved ]]
-- Dua pilihan yang saling meniadakan: "tulis apa cap", "matic atau manual".
words "macam" [[ hardcover, softcover, manual, matic, otomatis, elektrik, listrik, cap, tulis, printing, print, basah, kering, cair, bubuk, padat, jadi, setengah jadi, mentah, matang, lipat, putar, dorong, sorong, geser, gas, baterai, cas, dicas, colok, jantan, betina, anakan, indukan, dewasa, single, double, kanan, kiri, tabung, pompa, lokal, impor, import, biasa, polos, bermotif, panjang, pendek, bulat, kotak, hidup, beku, frozen, segar, kabel, wireless, bluetooth, berkabel, tanpa kabel, grosir, lem, bongkaran, tempel, tanam, gantung, berdiri, cabutan, stek, cangkok, biji, sachet, botol, kaleng, isi ulang, refill ]]
intent("ask_variant", { says = "tanya pilihan dan keterangan barang" }) [[
  << @atribut (@apa|@lainnya|@mana|@sifat|paling|terbesar|terkecil|besar|kecil|jumbo|max|maksimal|minimal|katun|rayon|polyester|kulit|denim|linen|wolfis|ceruti|satin|silk|sutra|kanvas|spandek|jersey|toyobo|moscrepe|crinkle|katun bambu|kaca|plastik|kayu|stainless|besi|keramik) >>
  << @atribut @apa (@ada|{product}|@ready|paling|terbesar|terkecil|max|maksimal|minimal) >>
  << @atribut @apa @ada (@pakaian|{product}|buat|untuk) >>
  << @atribut @ada >> !kabari !update !reseller !barangnya !stok !jual !@promo
  << @atribut (@ada|besar|kecil|gede|lama|banyak|sedikit|panjang|pendek|kuat|awet|bagus|tinggi|rendah|tebal|tipis|manis|lengkap|mulus|aman) tidak >>
  << (@atribut|@foto) @lainnya @ada >>
  << @atribut @lainnya @ada tidak >>
  << @atribut @lainnya @ada selain {colour} >>
  << @atribut (@berapa|@kapan|@gimana|@info|@minta) >> !@harga !@ongkir !alamat
  << @atribut @berapa (cm|gram|kg|ml|meter|persen|inch|hari|bulan|tahun|liter|watt|paling|terbesar|terkecil|jumbo|max|maksimal|minimal|kali) >>
  << @atribut @berapa {product} >> !@harga !@ongkir !alamat
  << @atribut @minta @info >> !@harga !@ongkir !alamat
  << (@atribut|apakah|kah|apa|atau|@pakaian|@barang|{product}|@ada) tidak @sifat >>
  << @atribut @sifat (apa|atau|apakah|kah|gampang|mudah) >>
  << @atribut (besar|kecil) paling @apa >>
  << @ada {colour} atau {colour} >>
  << warna {colour} @ada >>
  << warna {colour} (tersedia|ada) (dalam|apakah|juga) >>
  << @sifat (apakah|tidak|kah|apa|atau|gampang|mudah|bakal|takut) >> !mending !mendingan !mana !@percaya !yang
  << @pujian tidak (rasa|bahan|bahannya|suara|suaranya|wangi|wanginya) >>
  << (@sifat|garansi) @ada >>
  ^ @sifat [tidak|kah] $
  << (@sifat|isi|ram|memori|rom|internal|storage|kamera|layar) @berapa >>
  << @sifat (sudah|pakai|ada) (halal|bpom|sni|sertifikat|garansi) >>
  << (sudah|ada|udah) (halal|bpom|sni|sertifikat|izin|pirt) >>
  << (sudah|ada) (bpom|halal|sertifikat halal|sni|pirt) (kan|belum|tidak|nya) >>
  << (muat|ukuran|size|cukup|pakai|cocok) {weight} >>
  << muat {size} {weight} >>
  << (muat|cukup|masuk|cocok|pas|aman) (bb|berat|tb|tinggi|badan) >>
  << (muat|cukup|masuk|cocok|pas) (bb|berat|tb|tinggi|badan) (ukuran|size) >>
  << (bb|berat badan|tb|tinggi badan|tinggi|berat) (ukuran|size|muat|cukup|pakai|cocok) >>
  << (bb|berat badan|tb|tinggi badan|tinggi|berat|{weight}) (ukuran|size) @apa >>
  << (bb|berat badan|tb|tinggi badan) (ukuran|size) (cocok|cocoknya|pakai|ambil) @apa >>
  << {weight} {height} (ukuran|size|muat|cukup|pakai|cocok) >>
  << {weight} {height} (ukuran|size) @apa >>
  << (anak|bayi|anakku|bocah) (umur|usia) (muat|cukup|ukuran|size|nomor|pakai) >>
  << (umur|usia) (berapa|tahun|bulan) (muat|cukup|ukuran|size|cocok|pakai|untuk|buat) >>
  << (untuk|buat) (umur|usia) @berapa >>
  << @foto @minta >> !@testimoni !hasil !pembeli !@rusak !bukti !grup !email !reseller !terbaru
  << @foto @minta @bisa >> !@rusak !bukti !grup !email !reseller !terbaru
  << @foto @minta @ada >> !@testimoni !hasil !pembeli !@rusak !bukti !grup !email !reseller !terbaru
  << @foto @ada >> !@testimoni !hasil !pembeli
  << @foto @ada tidak >> !@testimoni !hasil !pembeli
  << @foto (@bisa|@atribut|asli|real|detail|dekat|belakang|depan|samping|dalam|lain|close up) >>
  << @foto @atribut (@lainnya|@minta) >>
  ^ @foto [dulu|lah|nya|asli] $
  << @custom @bisa >>
  << @custom @bisa (tidak|sendiri|nama|warna|ukuran|logo|tulisan) >>
  << (bisa|boleh) (pesan|bikin|dibuat|buat|dibikin) (khusus|sesuai|ukuran|custom|request|model|warna) >>
  (bedanya|beda|perbedaan|perbedaannya|selisih|bedana|bedane) (apa|dimana|di mana|sama|antara|dengan)
  << (bedanya|beda|perbedaan|perbedaannya) @apa ({colour}|sama|dengan|antara|yang) >>
  (isi|isinya|dapat|dapet|termasuk|include|sepaket|satu set|satu paket|1 set|1 paket|1 box|satu box|sebungkus) (berapa|apa|apa aja|apa saja|sama|dengan) [pcs|biji|buah|lembar|botol]
  << isi @berapa (box|paket|pack|dus|lusin|bungkus|toples|pcs) >>
  (sudah|udah) (termasuk|include|sama|dapat|sepaket) * (apa|belum|kan|tidak)
  (termasuk|include|dapat) (hijab|jilbab|dalaman|inner|celana|box|charger|baterai|belt|ikat|tas|kotak|dus|sendok|saus|sambal|nasi|bonus)
  (tahan|kuat|awet) (berapa|sampai) [lama|hari|bulan|jam|berapa]
  << (tahan|kuat|awet) @berapa (hari|lama|bulan|jam|tahun|minggu) >>
  (garansi|warranty) [@berapa|resmi|toko|ada|nya|tidak|lama] !klaim !claim !uang !servis !tukar !retur !pecah
  << garansi @ada @berapa (lama|bulan|tahun|hari) >>
  << garansi (berapa|lama|resmi|toko|tahun|bulan) >>
  ^ (ukuran|size|warna|model|bahan|motif|varian|rasa|ld|pb|bb|spek|spesifikasi|size chart|exp|bpom|halal|garansi|busui|bigsize|jumbo|merk|merek) [tidak|nya] $
  (cara|gimana|bagaimana) (pakai|pakainya|pake|pakenya|cuci|nyuci|mencuci|rawat|merawat|pemakaian|penggunaan|simpan|penyimpanan|aturan|masak|masaknya|pasang|pasangnya)
  (bisa|boleh|aman|gampang|perlu|harus) (dicuci|disetrika|dilipat|dipakai|dimakan|diminum|digoreng|dikukus|disimpan|dibekukan|masuk kulkas|masuk freezer|masuk microwave|diisi|dicas|dibongkar|dipasang)
  << {size} (muat|cukup|setara|sama) >>
  << {size} @ada juga >>
  << (ukuran|size|nomor) {size} (muat|berapa|cukup|lingkar|panjang) >>
  << (ukuran|size|nomor) {size} (lingkar|panjang|lebar|ld) @berapa >>
  << yang (lengan panjang|lengan pendek|polos|motif|tebal|tipis|besar|kecil|jumbo|mini|pendek|panjang|pria|wanita|cowok|cewek|anak|dewasa|couple|bergambar|matte|glossy|manis|pedas|original|tanpa|@sifat) @ada >>
  << (versi|tipe|edisi|model) (lain|terbaru|baru|apa|lama|pria|wanita|anak) >>
  << (versi|tipe|edisi|model) (lain|terbaru|baru|apa|pria|wanita|anak) @ada >>
  << (baru|bekas|second|seken|preloved|refurbish) atau (baru|bekas|second|seken|preloved|refurbish) >>
  (barang) (baru|bekas|second|seken|preloved) (kan|apa|atau|kah)
  << (bisa|support|kompatibel|cocok|compatible) (untuk|buat|di|dengan|sama) (iphone|android|samsung|xiaomi|vivo|laptop|windows|mac|motor|mobil|kulit|rambut|bayi|hp|tipe) >> !parkir
  (kulit|rambut|wajah) (sensitif|berminyak|kering|berjerawat|kombinasi|rontok) (aman|bisa|cocok|boleh) [tidak]
  (aman|bisa|cocok|boleh) *2 (kulit|rambut|wajah|bayi|ibu hamil|bumil|busui|anak|lansia|diabetes|penderita) [sensitif|berminyak|kering|menyusui|maag] [tidak]
  (terbuat|dibuat|dibikin) dari apa
  (deskripsi|spesifikasi|spek|detail|rincian) [lengkap] (produk|barang|nya|lengkap)
  (jelasin|jelaskan|dijelaskan|infoin) *2 (produk|barang|spesifikasi|detail|bahan|ukuran|spek)
  << pilihan @apa >>
  << (pilihan|macam|jenis|varian|model) @apa @ada >>
  (macam|jenis|varian|pilihan) (apa|lain) [aja|saja]
  @nama_bahan (atau|apa|opo|atanapi) @nama_bahan
  << @nama_bahan (atau|apa) @nama_bahan @atribut >>
  << @nama_bahan (asli|apakah|atau bukan|kan|full|solid|murni) >>
  << @nama_bahan (asli|bukan|kan|full|solid) @atribut >>
  ^ [ini|itu] *2 @nama_bahan (tidak|kan|bukan|ya|kah) $
  << (dari|pakai|bahannya|isinya|isi) @nama_bahan (apa|atau|tidak|kah) >>
  << (kayu|kain|daging|kulit|bahan|kertas|tepung|plastik|besi) (apa|jenis apa|merk apa) >>
  [kayunya|kainnya|dagingnya] [pakai] (kayu|kain|daging|kulit|tepung|cokelat|coklat|keju|minyak|mesin|prosesor|chip|merk|merek|kaca|ram) apa
  @atribut [mejanya|kasurnya|rumahnya] berapa kali berapa
  (minus|minusnya) [nya] apa [saja]
  << @kondisi (apa|berapa|masih|lengkap|hidup|mati) >> !@harga
  << @kondisi (apa|ada|masih) (tidak|apa|lengkap|semua|saja|kah) >>
  << (masih|lengkap) (segel|mulus|fullset|garansi|dus|normal) >>
  << (masih|lengkap) (segel|mulus|fullset|garansi|normal) (tidak|kah|semua|kan) >>
  << @cocokkah (untuk|buat|di|ke) (motor|mobil|hp|iphone|android|samsung|laptop|beat|vario|mio|avanza|nmax|supra|scoopy|jupiter|vixion|innova|xenia|brio|jazz|kulkas|kompor|galon|bayi|balita|anak|bumil|busui|lansia|diabetes|diet|kucing|anjing|pemula|outdoor|indoor|vegetarian) >>
  << @cocokkah (untuk|buat|di|ke) tidak {product} >>
  << (bisa|boleh|aman|cocok) (ibu hamil|bumil|busui|menyusui|bayi|balita|anak kecil|lansia|maag|asam lambung|diabetes|diet|vegetarian|kulit sensitif|jerawat) >>
  << (bisa|boleh|aman|cocok) (hamil|bumil|busui|menyusui|bayi|balita|lansia|maag|diabetes|diet|sensitif) (untuk|buat|ibu|kulit) >>
  (tahan|kuat|awet|habis) [sampai] berapa (hari|lama|jam|bulan|minggu|tahun) [di] [suhu|kulkas|freezer|ruang]
  << (baterai|batre|batere|batrenya|baterainya) (awet|berapa|tahan|kuat|drop|health|ngedrop) >>
  << (isi|isinya|dapat|dapet) @apa >> !@promo !{rupiah} !kalau
  << paket (isi|dapat|dapet|termasuk|include|meliputi) @apa >>
  << paket (isi|dapat|dapet|termasuk|include) @apa saja >>
  (meliputi|mencakup|termasuk|include|sudah sama|udah sama|dapat) *2 apa [saja]
  << (sudah|udah) (termasuk|include|sama|sepaket|plus) (baut|kabel|charger|box|dus|pot|tanah|pupuk|sambal|nasi|pasang|antar|ppn|pajak|kursi|lampu|baterai|remote|tutup) >>
  << (bisa|boleh) (request|custom|pesan|bikin|minta|pilih|ganti|tambah) (tulisan|nama|ukuran|warna|rasa|topping|desain|model|isi|motif|foto|logo|ucapan|bentuk) >>
  << (bisa|boleh) (request|minta|pesan) (tanpa|jangan pakai|less|setengah) >>
  (bisa|boleh) (tulis|ditulis|ditulisin|dikasih|dipakein|diukir|dicetak) (nama|tulisan|ucapan|logo|foto) *3
  << (siram|disiram|menyiram|pupuk|matahari|cahaya|panas matahari|air) (berapa|butuh|harus|perlu|tahan|langsung|sering) >>
  (perawatan|perawatannya|rawat|merawat|merawatnya|ngerawat|ngerawatnya|nyimpan|nyimpennya|simpannya|simpan|penyimpanan|masang|masangnya|pasangnya|pemasangan|pemasangannya|pakainya|pemakaian|makai) *1 (gimana|susah|gampang|ribet|sulit|mudah|di mana)
  << @foto (boleh|minta|kirim|lihat|ada) (belakang|dalam|samping|atas|bawah|dekat|asli|real|lain|lengkap|detail) >>
  (fotoin|videoin|difotoin|divideoin|fotokan|foto|video) [in] *3 (belakang|bagian|dalam|detail|samping|bawah|nyala|barangnya|aslinya|kondisi|unitnya|tanamannya|minus)
  << @foto @minta (barang|asli|real|detail|unit|produk|hasil|kondisi) >>
  (does|do|is|are) [it|this|that|they] (waterproof|water resistant|original|halal|vegan|sugar free|safe|washable|wireless|rechargeable|compatible|spicy|sweet|fresh|new|used|second) *3
  [does|do] [it|this|they] come (in|with) *4
  (what) (size|sizes|color|colors|material|flavor|flavors|flavour|variants|variant|type|model|shade|shades|colour|ukuran|warna|bahan|rasa|varian) *4
  (how big|how long|how tall|how heavy|how many pcs|how thick|what size|is there warranty)
  << (any|other|more) (color|colors|size|sizes|flavor|flavors|variant|variants|model|models|warna|ukuran|rasa|varian) >>
  << @atribut @lainnya selain {colour} >>
  ^ [ada] selain {colour} *2 $
  << selain {colour} (ada|apa|warna) >>
  << selain {colour} ada (apa|warna|lain) >>
  << selain (rasa|ukuran|warna|yang|ini|itu) (ada|apa) >>
  << selain (rasa|ukuran|warna|yang|ini|itu) ada (apa|lain) >>
  << @atribut @ada @apa (buat|untuk) (kulit|anak|bayi|rambut|wajah|hp|motor|yang) >>
  << @atribut @ada @apa yang (buat|untuk) (kulit|anak|bayi|rambut|wajah) >>
  << @atribut @berapa @ada (bulan|tahun|lama|hari) >>
  (sekali|satu sesi|sesi|treatment|perawatan|pengerjaan|sekali pakai) *2 berapa (lama|jam|menit)
  masa (aktif|berlaku|garansi|pakai|simpan|tayang) *1 (berapa|sampai|kapan) *2
  << masa (aktif|aktifnya|pakai|simpan|garansi) (berapa|lama|sampai) >>
  << masa (aktif|aktifnya|pakai|simpan|garansi) berapa (lama|bulan|hari|tahun) >>
  (belum pernah|pernah|sudah pernah) (diganti|ganti|diservis|servis|bongkar|dibongkar|jatuh|kena air|banjir|tabrakan|turun mesin|dicat) *2
  (masih) (ori|original|segel|bawaan) *2 (ganti|diganti|pernah|dus|dari)
  (bpkb|stnk|pajak|surat-surat) [nya] [masih] (ada|lengkap|hidup|mati|panjang|sampai) [tidak|semua]
  @atribut *3 {number} (atau|apa) {number}
  << @atribut {number} atau >>
  << yang @sifat @ada tidak >>
  (dapat|dapet|termasuk|include) (juga|sekalian|sama) [tidak|kah|semua] $
  {product} [nya] (dapat|dapet|termasuk|include) [juga] tidak
  << (size|ukuran) (besar|gede|jumbo|kecil|mini|lebih) @ada >>
  << (size|ukuran) (besar|gede|jumbo|kecil|mini|lebih) @ada tidak >>
  << (size|ukuran) (besar|gede|jumbo|kecil|mini) @ada tidak (untuk|buat) >>
  (menu|menunya|lauk|lauknya|isian|topping|fasilitas|fasilitasnya) [nya] (apa|apa saja|ada apa) *2 !paling !andalan !favorit !promo
  << (menu|lauk|isian|fasilitas) @apa @ada >> !paling !andalan !favorit !@promo
  (bisa|boleh) (pilih|milih|mix|campur|kombinasi|dipisah|dicampur) [sendiri|dua] (rasa|rasanya|lauk|warna|isi|sendiri|varian|motif) *2
  (bisa|boleh) (mix|campur|dicampur|di mix) *3 (rasa|rasanya|varian|warna|isi)
  (ini|itu|yang) *1 (tebal|tipis|besar|kecil|panjang|pendek|manis|pedas|lama|baru|manual|matic) (apa|atau) [yang] (tebal|tipis|besar|kecil|panjang|pendek|asin|gurih|biasa|lama|baru|manual|matic)
  (resleting|kancing|saku|kantong|tombol|colokan|lubang) *1 (di|ada di) (depan|samping|belakang|mana|dalam) *3
  (warna|motif|ukuran|rasa|model) [lain] selain *4 (ada|apa) *1
  (ada|pakai|pake|dapat) (tutup|tutupnya|tali|talinya|pegangan|gagang|laci|lacinya|roda|rodanya|kunci|kuncinya|remote|lampu|saringan|resleting|kantong|saku|dudukan|tatakan) [nya] tidak
  (nyala|tahan|hidup|kuat|dipakai) *1 berapa (jam|lama|hari|menit) *3
  (muat|cukup|untuk|buat|isi|kapasitas) *1 berapa (orang|porsi|liter|kilo|pasang|baju|penumpang) !harga
  (boleh|aman|bisa) *2 (bayi|balita|anak|ibu hamil|bumil|busui|lambung|maag|kucing|anjing|diabetes) *3 !kirim
  (seri|tipe|type|tahun|keluaran) [nya] (berapa|apa) *2 !harga
  (garansi|garansinya) *1 (resmi|toko|distributor|inter|internasional|ibox|pabrik|seumur hidup|servis|spare part|sparepart|unit|penuh) (atau|apa) *2
  what (size|sizes|color|colors|colour|colours|material|flavor|flavors|flavour|variant|variants|type|types|model|models|shade|shades|warna|ukuran|rasa|varian|bahan) (do|are|does|is) [you|it|there|they] (have|ada|available|tersedia|sell|got|come in|left|ready) *2
  (muat|tahan|kuat|beban|maksimal|kapasitas|menahan|nahan|angkat) *2 berapa (kilo|kg|orang|liter|ton|gram|ons|penumpang|galon|baju|buku|piring) *2
  isi [sekotak|sebungkus|sepak|sedus|sebox|setoples|sekantong|sekarung|sekilo|satu kotak|satu dus|satu box] [nya|itu|ada] berapa [biji|buah|pcs|butir|lembar|ekor|batang|botol|sachet|bungkus|potong|pasang] *1 !@harga
  (sekotak|sebungkus|sepak|sedus|sebox|setoples|sekantong|sekilo|satu kotak|satu dus|satu box|selembar) [itu|nya] (isi|ada|dapat) berapa [biji|buah|pcs|butir|lembar|ekor|batang|botol|sachet|bungkus|potong] *1
  berapa (x|kali|kalian) berapa [kali] [berapa] [cm|meter] *1
  *2 berapa (x|kali|kalian) berapa *2
  masih (fresh|segar|seger|mulus|hidup|sehat|hangat|anget|garing|renyah|empuk|bagus|normal) [semua] [tidak|kan|kah] !harga
  (sehat|segar|seger|jinak|aktif|lincah|matang|mateng|masak|bersih|steril|hidup) (semua|kan|tidak|kah) [kan|tidak] !@sangat
  (di foto|di gambar|fotonya|gambarnya|di layar|di hp) *3 (aslinya|realnya|nyatanya) [warna|warnanya] (gimana|apa|seperti apa|kayak apa|warna apa|sama tidak) *1
  aslinya [warna|warnanya] (gimana|seperti apa|kayak apa|warna apa)
  [ini|itu|apakah|apa|kira-kira] (cocok|aman|boleh|bisa|muat|masuk|cukup) [tidak] [dipakai|dimakan|diminum] (buat|untuk|sama) [anak|bayi|balita|bocah|orang|ponakan|keponakan|cucu] [yang] [umur|usia] {number} (bulan|tahun|thn|bln|hari|minggu) *2 !apa !mana
  [dan|sama|terus] (@kapan|sampai kapan|bulan apa|tahun berapa) (expired|expirednya|exp|kadaluarsa|kadaluwarsa|kedaluwarsa|basi|tanggal expired)
  [dan|sama|terus] (expired|expirednya|exp|kadaluarsa|kadaluwarsa|kedaluwarsa) (@kapan|sampai kapan|bulan apa|tahun berapa|masih lama)
  << @cocokkah tidak (motor|mobil|hp|laptop|rambut|kulit|kucing|anjing|ikan|tanaman) >> !@mau !apa !mana !parkir
  (motor|mobil|hp|laptop|mesin|kulkas|kompor|ac|tv|printer|kulit|rambut|kucing|anjing) (saya|aku|ku|gue) *3 (masuk|cocok|muat|pas|bisa|aman|kompatibel|pnp) [dipakai|dipasang] tidak *2 !apa !mana !parkir
  ^ [ini|itu] {product} [ini|itu] *2 (atau|apa) (bukan|biasa|polos|tidak|yang biasa|belum) *1 $ !@ready !@harga
  ^ [ini|itu] {product} [ini|itu|yang|model] @macam (atau|apa) *2 $ !@harga !mending !bagusan
  @macam (atau|apa) *1 @macam *2 !@harga !mending !bagusan !lebih
  (baru|bekas|second|seken|preloved) (atau|apa) (baru|bekas|second|seken|preloved) *1
  (dikukus|direbus|digoreng|dipanggang|dioven|direndam|didiamkan|dijemur|dicas|dihangatkan|dimicrowave|dibakar|diseduh) *1 berapa (menit|lama|jam) *2
  (satu|1) (paket|porsi|bungkus|kotak|dus|box|pack|set|loyang|toples|slop|bal) [nya] [itu] (dapat|isi|ada) berapa *3 !@harga
  (bisa|boleh) [tidak] (dikecilin|dikecilkan|dibesarin|dipanjangin|dipendekin|dipisah|disetel|dicopot|digulung|dilipat|ditumpuk|dilepas|diatur|dibongkar|dirakit|digantung) [tidak|sendiri] *2 !@harga
  (beda|bedane|bedanya) [yang] {colour} [sama|karo|dan|dengan|jeung] [yang] {colour} *1
  {product} [nya] berapa (gram|watt|mili|mm|cm|inci|inch|mah|volt|karat|lapis|gsm|tungku|pintu|laci|susun|tingkat|speed) *1 !@harga
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
  mau tanya, ini kalau dipakai di luar ruangan kuat nggak
  kuahnya dipisah atau dicampur
  ada tutupnya nggak itu
  boleh pilih isinya sendiri?
  resletingnya di samping atau belakang
  kasurnya keras atau empuk
  kalau dicas penuh bisa nyala berapa lama
  anak dua tahun muat yang nomor berapa
  tolong jelaskan apa saja yang didapat dari paket itu
  tombolnya masih berfungsi semua?
  bisa dipasang sendiri atau harus tukang
  yang halus apa yang kasar butirannya
]]

words "saran" [[ rekomendasi, rekomendasiin, rekomen, rekomendasikan, saran, sarannya, saranin, sarankan, recommend, recommended, recommendation, recomend, suggest, suggestion, masukan, pilihin, pilihkan, bantu pilih, bantuin pilih, best seller, bestseller, terlaris, paling laku, paling laris, favorit, terfavorit, andalan, unggulan, paling hits, trending, lagi hits, lagi viral, paling banyak dibeli, paling banyak dicari, paling bagus, terbaik, hits, viral, paling recommended, terpopuler, paling populer, paling enak, terenak, most popular, top seller, paling best seller, primadona, juara, paling oke, paling worth it, paling awet, paling nyaman, paling adem, paling cocok, best sellernya, bestsellernya, best seller nya, paling sering dipesan, paling sering dibeli, paling best ]]
words "acara" [[ kondangan, nikahan, pernikahan, wisuda, lebaran, hari raya, pesta, lamaran, tunangan, akad, resepsi, arisan, pengajian, kerja, ngantor,  kuliah, sekolah, harian, sehari-hari, jalan-jalan, liburan, traveling, olahraga, olah raga, santai, kado, hadiah, oleh-oleh, hampers, souvenir, ulang tahun, ultah, anniversary, lahiran, bayi,  mama, ayah, papa,  pacar, suami, istri,  cowok, cewek, orang tua, mertua, teman,  guru, wali kelas, pemula, gemuk, kurus, pendek, tinggi, hijaber, musim hujan, kulit sawo matang, kulit gelap, kulit putih, kulit berminyak, kulit kering, kulit sensitif, jerawat, jualan, acara,  prewed, buka puasa, syukuran, bukber, foto keluarga, sarimbit, umroh, haji, camping, naik gunung, mendaki, remaja, lansia, balita, kakek, nenek,  adik, keponakan, reuni, seserahan, mahar, tunangan, khitanan, aqiqah, akikah, sunatan, tedak siten, gathering, rapat, buat kos, kamar kos, ruang tamu, dapur, rumah minimalis, rumah kecil, kamar sempit, teras, halaman, indoor, outdoor, touring, harian kerja, gaming, ngedit, sekolah online, diet, kulit kusam, rambut rontok, rambut kering, ketombe, flek hitam, komedo, bekas jerawat, jerawatan, berjerawat, rewel, kolik, kucing, anjing, ikan, matic, manual, bebek ]]
words "cocok" [[ cocok,  cocokan, pas, pantas, pantes,  sebaiknya, mending, mendingan, bagusan, better, pantesnya,  best, pas buat,  paling cocok,  sesuai, paling sesuai, lebih bagus, lebih baik, mending mana, worth it, worthit, layak, enakan,  suitable ]]

words "unggul" [[ bagus, bagusan, cakep, oke, ok, enak, enakan, awet, laku, laris, adem, nyaman, kuat, pedas, manis, aman, cocok, simple, elegan, best, tahan lama, gampang, irit, hemat, ringan, ampuh, manjur, ngaruh, efektif, cepat, worth it, recommended, rekomendasi, unik, menarik, hits, viral, rame, ramai, favorit, fresh, segar, lembut, empuk, gurih, jernih, tangguh, bandel, mudah, tidak gampang mati, tidak ribet, ngeunah, pangsaena, pangalusna, rancak, lamak, payu, larang, mewah, kalem, pas, juara, sepadan ]]
words "pilih" [[ pilih, milih, memilih, pilihin, pilihkan, ambil, beli, pakai, pake, pesan, order, pilihannya, nyobain, coba, kasih, bawa, minum, makan, pasang, pick, choose, take, buy ]]
words "badan" [[ rambut, kulit, wajah, muka, bibir, ketiak, tumit, kulit kepala, kuku, badan, tangan, kaki, gigi ]]
words "masalah" [[ rontok, kering, kusam, berminyak, jerawatan, berjerawat, bruntusan, beruntusan, sensitif, belang, ketombean, berketombe, bercabang, pecah-pecah, kasar, kusut, mengembang, flek, komedoan, bopeng, kapalan, bau, kuning, lepek, gatal, tipis ]]
words "penyakit" [[ insomnia, susah tidur, jerawatan, bruntusan, asam urat, kolesterol, darah tinggi, diabetes, maag, asam lambung, pegal-pegal, alergi, susah makan, batuk, pilek, rontok, sembelit, masuk angin, rematik, demam, panas dalam, gatal-gatal, kutuan, diare, mata minus, sakit pinggang ]]
intent("ask_recommendation", { says = "minta rekomendasi" }) [[
  @saran
  << @saran (@apa|@mana|@minta|@acara|bingung|yang|@barang|@pakaian|@bisa|{product}|@unggul) >>
  << @saran (@minta|untuk|buat|for) @acara >>
  << (@saran|@cocok|untuk|buat|kado|hadiah|outfit|hampers|oleh-oleh|bingkisan|souvenir|@unggul) @apa @acara >>
  << @saran (yang|rasa|warna|model|produk|menu|di|barang|size|ukuran) (@mana|@apa) >>
  << @saran @bisa (kasih|minta|beri) >>
  << @cocok (@mana|@apa|@acara) >>
  << (@cocok|bagus|bagusan|bagusnya|oke|enakan|mending|better|@unggul) @mana yang >>
  << @cocok @apa (pakai|ambil|beli|pilih|kasih) >>
  << @cocok @mana (pakai|ambil|beli|pilih|yang|@acara) >>
  << @cocok (@acara|{colour}) yang >>
  << @cocok @acara (yang|pakai|ambil|beli|pilih|untuk|buat) @mana >>
  << @cocok @acara @apa (pakai|ambil|beli|pilih|untuk|buat|kasih) >>
  << (@cocok|bagus|bagusan|oke|enak|enakan|mending|worth it|better) {colour} atau {colour} >>
  << @cocok {colour} apa {colour} >>
  << @cocok (mana|yang) atau >>
  << @acara @apa (untuk|buat) (bagus|enak|beli|kasih|ada|punya|yang|cari|nyari|butuh|kado|hadiah|outfit|hampers|oleh-oleh|bingkisan|souvenir) >>
  << @acara (@mana|cari|nyari|butuh|bingung|pengen|kado|hadiah|outfit|hampers|oleh-oleh|bingkisan|souvenir) (untuk|buat) >>
  << @acara @ada (untuk|buat) >> !@promo !stok !{quantity} !warna !shade !ukuran
  << @acara (cari|nyari|butuh|bingung|pengen|mau) (kado|hadiah|baju|outfit|barang|dress|gamis) >>
  (bingung|galau|dilema|ragu|susah) *2 (pilih|milih|memilih|mau|pilihnya|ambil|antara|nih|beli) [mana|apa|yang|ukuran|warna]
  << (bingung|galau|dilema|ragu) (pilih|memilih|antara|mana|apa) (yang|atau|mana|apa|warna|ukuran|size) >>
  << (bingung|galau|dilema|ragu) {colour} {colour} >>
  << (yang) (bagus|paling bagus|bagusan|cakep|oke|enak|awet|laku|laris|adem|nyaman|murah|kuat|pedas|manis|aman|cocok|simple|elegan|recommended|best|tahan lama|gampang) @mana >>
  << (paling|lebih) (bagus|cakep|oke|enak|awet|laku|laris|adem|nyaman|kuat|pedas|manis|aman|cocok|simple|elegan|best|tahan lama|banyak|sering|diminati|dicari|disukai|gampang|ringan|tebal|mewah|empuk|gurih) @mana >>
  << (paling|lebih) (bagus|cakep|oke|enak|awet|laku|laris|adem|nyaman|kuat|pedas|manis|aman|cocok|simple|elegan|best|banyak|sering|diminati|dicari|disukai|gampang|ringan|mewah|gurih) @apa >>
  << (paling|lebih) (bagus|cakep|oke|enak|awet|laku|laris|adem|nyaman|kuat|pedas|manis|aman|cocok|simple|elegan|best|gampang|ringan|mewah|gurih) yang @mana >>
  << (bagus|bagusan|bagusnya|oke|enakan|mending|better) @mana >>
  << (mending|mendingan|sebaiknya) (ambil|beli|pilih|pakai|yang|order|size|ukuran|warna) >>
  << (mending|mendingan|baiknya|sebaiknya|enaknya) (ambil|beli|pilih|pakai|yang|order|size|ukuran) @mana >>
  << (mending|mendingan|baiknya|sebaiknya|enaknya|bagusnya) (ambil|beli|pilih|pakai|yang|order|size|ukuran|warna) @apa >>
  << (mending|mendingan|baiknya|sebaiknya|enaknya|bagusnya) (ukuran|size|warna|rasa) (ambil|pakai|beli) @apa >>
  << (dana|budget|bajet|modal|uang|duit|anggaran) {rupiah} >>
  << (dana|budget|bajet|modal|uang|duit|anggaran|dapat) {rupiah} @apa >>
  << (dana|budget|bajet|modal|uang|duit|anggaran) {rupiah} (dapat|ada) @apa >>
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
  (baru|terbaru|new arrival|keluaran baru|yang baru) (apa|mana|ada) [aja|saja|apa] !bekas !second !seken
  << @unggul @mana >> !ready !stok !{rupiah}
  << @unggul @mana (sama|atau|antara|dengan|dibanding|paling) >>
  << @unggul @apa yang >> !ada !{colour}
  << @unggul @apa yang (buat|untuk|di|merk|merek|menu|tanaman|oli|ban|hp|laptop|sabun|serum) >>
  << @unggul @apa (buat|untuk) @acara >>
  << @unggul @apa (merk|merek|menu|tipe|rasa|jenis|paket|warna) (yang|paling) >>
  << @unggul paling @apa >>
  << @unggul paling (apa|mana) (rasa|menu|yang|di sini|varian|produk|di) >>
  << @unggul (mana|yang mana) {colour} {colour} >>
  << @unggul @acara (yang|apa|mana) (ada|tidak) >>
  (lebih|mana lebih|yang lebih) @unggul [yang] (mana|apa|endi) *3
  (mana|endi|nu mana) yang (lebih|paling) @unggul
  @unggul (mana|endi) [sih|ya] *1 (atau|apa|sama|dibanding) *2
  << @pilih (mana|yang mana|apa) (bingung|galau|dilema|enaknya|baiknya|sebaiknya|mending|bagusnya) >>
  << @pilih (mana|apa) (@unggul|@acara) >>
  << @pilih (mana|apa) @unggul (yang|@acara) >>
  << @pilih (mana|apa) @acara (buat|untuk|yang|bagus|enaknya|bagusnya) >>
  << @pilih @acara (bagusnya|enaknya|baiknya|sebaiknya|cocoknya) @apa >>
  (pilih|milih|pilihin) [yang] mana *3
  << (bingung|galau|dilema) (mau|nih|antara) @pilih (@mana|@saran) >>
  (bingung|galau|dilema) [nih|mau] @pilih *3
  << (saran|saranin|rekomendasi|rekomen|masukan|ide) (kasih|minta|dong|ada|bantu|butuh) {product} >>
  << (saran|rekomendasi|masukan|ide) (kasih|minta|ada|bantu|butuh) (untuk|buat|yang|dalam) >>
  << @saran (@ada|@apa|@mana) {product} >>
  << @saran @ada tidak >>
  (saran|rekomendasi) [kan|in] *3 (untuk|buat|yang|dong)
  << (ada|cari|mau) yang (cocok|pas|bagus|aman) (untuk|buat) >>
  << (ada|cari|mau) yang (cocok|pas|bagus|aman) (untuk|buat) (anak|bayi|cewek|cowok|orang tua|pemula|kado|pesta) >>
  << (kado|hadiah|hampers|seserahan|oleh-oleh|bingkisan|souvenir) (apa|yang) (bagus|cocok|unik|pas|enak|murah|isi) >>
  << (kado|hadiah|hampers|seserahan|oleh-oleh|bingkisan|souvenir) (buat|untuk) (cowok|cewek|anak|ibu|bapak|mama|papa|guru|bos|pacar|teman|bayi|suami|istri|adik) (apa|bagus|cocok|unik|enaknya|bagusnya) >>
  << {rupiah} (dapat|dapet|bisa|cukup) (apa|paket|yang mana|hampers|mana) >>
  << {rupiah} (dapat|dapet) (apa|yang mana) (saja|hampers|paket|kalau) >>
  << {rupiah} (dapat|dapet) @apa @kalau >>
  << {rupiah} (bagus|terbaik|oke|worth it|recommended) (apa|mana|yang) >>
  << (di bawah|dibawah|under|maksimal|kisaran|sekitar|range|sampai) {rupiah} @ada yang >>
  << (di bawah|dibawah|under|maksimal|kisaran|sekitar|range) {rupiah} @ada tidak yang >>
  (jutaan|sejutaan|ratusan ribu|ratusan) [yang] *3 (apa|bagus|mana|recommended|oke)
  (acara|pesta|syukuran|arisan|tamu|peserta) *2 {number} [orang|tamu|pax] *3 (apa|mana|paket|cukup)
  << (acara|tamu|orang|undangan) paket (apa|mana|yang) (enaknya|cocok|bagusnya|pas|cukup|ambil|pilih) >>
  mending (beli|ambil|yang|pakai|pilih|baru|second|sewa|satuan|paket) *4
  (mending|mendingan|enaknya|baiknya|sebaiknya) *2 (atau|apa|opo) *2
  which (one|of|product|color|size|is|flavor) *4 (better|best|sells|recommend|popular|should|good|most|suit|cheapest|recommended)
  (what|which) (is|are|do|would|should) [your|you|the|i] (best|bestseller|best-seller|recommend|recommendation|favorite|favourite|popular|most popular|suggest|get|buy) *3
  (any|got any|need|give me) [good] (recommendation|recommendations|suggestion|suggestions|recommended|advice)
  (jerawat|jerawatan|berjerawat|bruntusan|kusam|komedo|flek|berminyak|kering|sensitif|rontok|ketombe|bekas jerawat) [sebaiknya|bagusnya|enaknya|cocoknya] [pakai|pake|pakainya|beli|cocoknya|bagusnya] apa *4
  (baru|lagi) (mulai|belajar|pertama kali|awal) *4 (apa|mana) *3 (cocok|bagus|pas|enak|pakai|beli|ambil)
  << (gantinya|pengganti|penggantinya|alternatif|alternatifnya|mirip|serupa|sejenis) (apa|ada|yang|lain|kosong) >>
  << (gantinya|pengganti|penggantinya|alternatif|alternatifnya|mirip|serupa) (apa|ada) (lain|kalau|yang|tidak) >>
  (perlu|cukup|mending) *2 (apa|atau) (cukup|yang biasa|biasa|mending) *2
  << @saran @minta (rambut|kulit|wajah|muka|badan|kaki|gigi) >>
  << @saran @minta (rambut|kulit|wajah|muka) (rontok|kering|berminyak|jerawatan|kusam|sensitif|saya) >>
  (mending|mendingan|bagusan|enakan) [pakai|ambil|beli|yang] *2 (atau|apa) [yang] *2 !berapa
  best (seller|sellernya) [yang|itu] (apa|mana)
  top {number} *3 (apa|mana) *1
  << top {number} @apa >>
  kasih tahu [dong] yang paling *3
  (lebih|mending|bagusan|mendingan|enakan|awetan|kuatan|bagus|kuat|awet) *1 @nama_bahan (atau|apa|opo) @nama_bahan
  (lebih|mending|bagusan|mendingan|enakan) @unggul [yang] @nama_bahan (atau|apa|opo) @nama_bahan
  yang (ramah kantong|ramah di kantong|murah meriah|terjangkau|ekonomis|paling murah|murah tapi bagus|murah bagus) (ada|apa|mana|yang mana) [tidak|saja]
  ^ @badan (saya|aku|ku|anak saya|anakku|gue|istri saya|ibu saya) *2 @masalah [@sangat] *1 $ !@andai
  (saya|aku|anak|ibu|bapak|suami|istri|mama|kucing|nenek) [saya|ku] [lagi|suka|sering|punya|ada] @penyakit *2 (apa|mana|yang mana) [yang|kak|ya] *4
  @atribut @apa yang paling (banyak|sering|laku|laris|enak|bagus|favorit|disukai|cocok|diminati|awet|best seller) [dipesan|dibeli|dicari|dipilih|orang] *2
  (kena|ada|banyak|diserang|dimakan) (hama|kutu|jamur|ulat|rayap|semut|tikus|kecoa|nyamuk|kutu putih|belalang) *3 (apa|mana|gimana) *2 !@rusak
  (nomor|shade|ukuran|size|warna|tipe|rasa|model|merk|merek) (berapa|apa|mana|yang mana) [yang|kak] (bagusnya|cocoknya|enaknya|pasnya|baiknya|bagus|cocok|pas) *3 !@promo !ada
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
  kak aku bingung banget, kulitku gampang merah, enaknya mulai dari produk apa
  mau kasih sesuatu buat mertua tapi nggak tahu apa, ada ide?
  kalau rumah sering mati lampu bagusnya beli yang mana
  dari semua menu yang wajib dicoba apa
  untuk dipakai tiap hari ke pasar cocoknya yang mana
  saya awam, tolong arahkan pilih tipe apa
  yang banyak peminatnya apa bang
]]

words "testimoni" [[ testimoni, testi, testimonial, testinya, review, reviewnya, ulasan, rating, penilaian, feedback, before after, bukti pembeli, komentar pembeli, riview, ripiu, review pembeli, bintang berapa, hasil nyata, bukti nyata, testimoninya, reviews, bukti testi, kata pembeli, kata orang, pengalaman pembeli, testimonials, feedbacknya, bukti pembelian orang, portofolio, portfolio, hasil kerja, hasil sebelumnya, sebelum sesudah, sebelum dan sesudah, contoh hasil, kata orang-orang, komentar, reputasi, track record, kesan pesan, testimon, testemoni ]]
words "tipu" [[ ketipu, tertipu, ditipu, penipu, penipuan, tipu, tipu-tipu, tipu2, nipu, menipu, scam, scammer, bodong, abal-abal, abal abal, abal2, fiktif, palsu, kw, zonk, kena tipu, kibul, dikibulin, hoax, hoaks, kabur, php, bohong, bohongan, gaib, fake, tiruan, imitasi, rekber, modus, kena zonk, trauma, dibohongin, ghosting, rekondisi, rekon, bajakan, tembakan, replika, oplosan, supercopy, super copy, mirror, black market, bm, abal, bodongan, jebakan, ngapusi, apus-apus, palsuan, nipu-nipu, boongan, boong, bohongan, kw super, ngibul ]]
words "percaya" [[ trusted, amanah, terpercaya, terjamin, dipercaya, percaya, aman, jujur, resmi, legal, real, beneran, asli, original, ori, originalnya, keaslian, keasliannya, aslinya, terverifikasi, ori apa kw, asli apa palsu, berbadan usaha, autentik, authentic, terbukti, legit, verified, beneran asli, segel, bersegel ]]
words "pemakai" [[ coba, nyoba, nyobain, cobain, dicoba, pakai, pake, makai, beli, order, pesan, langganan, repeat, repeat order, belanja, cocok, sembuh, berhasil, checkout, transaksi ]]
words "mujarab" [[ terbukti, ngefek, manjur, ampuh, berhasil, works, mujarab, mempan, ngaruh, efektif, berkhasiat, cespleng, kelihatan hasilnya, kerasa, teruji ]]
intent("ask_testimonial", { says = "lihat testimoni" }) [[
  @testimoni
  << @testimoni (@ada|@minta|@mana|dari|pembeli|pelanggan|customer|yang|sebelumnya|produk|lain|@apa|@gimana|akun|toko|shopee|tokopedia|ig|instagram|link|{product}|@berapa) >>
  << @testimoni @ada (tidak|dari|pembeli|pelanggan|customer|sebelumnya|lain|akun|toko|shopee|tokopedia|ig|instagram|link|hasil|kerja|dekorasi|foto|yang) >>
  << @testimoni (@bisa|dari|pembeli|pelanggan|customer|sebelumnya) @minta >>
  << @tipu (takut|khawatir|ragu|was-was|pernah|trauma|kapok|banyak|sering|jangan-jangan|deg-degan|bukan|tidak|kan|gak|olshop|toko|akun|online|seller|{product}) >>
  << @tipu (takut|khawatir|ragu|pernah) (saya|aku|soalnya|karena|belanja|online|beli|kemarin) >>
  << @tipu (bukan|tidak) (toko|olshop|ini|seller|orang|barang|jual|takut|beneran|khawatir) >>
  << (@tipu|tidak|bisa|dijamin|jaminan|menjamin|yakin|pasti|ini|100|100%|seratus|bukan|sanes|dudu) @percaya >>
  << @percaya (kan|apakah|apa|kah|ini|toko|olshop|seller|akun|belanja|barang|produk|tokonya|olshopnya|@bisa) tidak >>
  << @percaya (toko|olshop|seller|akun|belanja|barang|produk|produknya|barangnya) >> !nomor
  << @percaya (belanja|beli|order|transaksi|transfer) (di sini|disini|online|dulu|sama) >>
  << @percaya (apa|apakah|atau) @tipu >>
  << @percaya (apakah|kah|beneran) (dijamin|bisa|terjamin) >>
  ^ @percaya (ta|kah|teu|iki|ieu|tidak|ini|apa|kan) $
  ^ @percaya $ !percaya
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
  [benar|beneran|emang|memang|serius] @mujarab (tidak|kah) !mana !yang
  (benar|beneran|emang|memang|serius) @mujarab !mana !yang
  << @mujarab tidak {product} >> !mana !yang !pakai
  ^ @mujarab [tidak|kah] $
  (hasil|hasilnya) *2 (gimana|bagus|nyata|terbukti|kelihatan|berapa lama)
  << (akun|link|toko) (shopee|tokopedia|tokped|ig|instagram|tiktok|lazada|bukalapak|marketplace) (ada|minta|apa|nya) >>
  (ragu|masih ragu|belum yakin|kurang yakin|agak ragu|meragukan|mencurigakan|sangsi|was-was|waswas) [sama|beli|belanja|nih|mau|kualitas|tokonya|barangnya]
  (sesuai|sama|mirip|persis) *2 (foto|gambar|video|real|realnya|aslinya|yang di foto) [tidak|kan|kah|apa]
  (foto|gambar|warna|barang) *2 (sesuai|sama|mirip|persis) *2 (asli|aslinya|real|foto|gambar|pict) [tidak|kan]
  (nanti|takut|ntar) (barang|barangnya|uang|uangnya) *2 (tidak (dikirim|sampai|datang)|hilang|dibawa kabur|kabur|beda|tidak sesuai)
  (kualitas|kualitasnya) *2 (terjamin|gimana|bagus tidak|dijamin|oke tidak|bagaimana|premium|grade|ori)
  << @testimoni @bagus >> !bintang
  << @testimoni @bagus (tidak|{product}) >>
  << @testimoni @bagus {product} tidak >>
  << @testimoni @berapa (toko|akun|shopee|tokopedia|olshop|bintang) >>
  << @testimoni (lihat|liat|baca|cek) (mau|boleh|bisa|di mana) >>
  << @testimoni (lihat|liat|baca|cek) (ig|instagram|shopee|tokopedia|akun|link) @ada >>
  << bukti (hasil|foto|nyata|kerja|asli|pembeli|testi|keaslian|pengiriman|orang|kirim) >> !transfer
  << bukti (hasil|foto|nyata|kerja|asli|pembeli|pengiriman|kirim) @ada >> !transfer
  << bukti (hasil|foto|nyata|kerja|asli|pembeli|pengiriman|kirim) @ada tidak >> !transfer
  << bukti (hasil|foto|nyata|kerja) @ada (sebelumnya|dekorasi|pelanggan|lain) >> !transfer
  @ada buktinya [tidak|kah|apa]
  << @pemakai yang (pernah|banyak) >> !saya !aku !@diskon !@promo !paling
  << @pemakai yang sudah (gimana|hasilnya|puas|banyak|berapa) >> !saya !aku !@diskon !@promo
  << @pemakai yang (sudah|pernah|banyak) @ada >> !saya !aku !@diskon !@promo
  << @pemakai yang (sudah|pernah) @ada (gimana|hasilnya|tidak|belum) >> !saya !aku !@diskon !@promo
  << @pemakai (sudah|pernah) (banyak|ada) yang >> !saya !aku !@diskon !@promo
  << @pemakai (sudah|pernah) banyak yang belum >> !saya !aku !@diskon !@promo
  << @pemakai orang @berapa >> !saya !aku !@diskon !@promo
  << @pemakai orang @berapa sudah >> !saya !aku !@diskon !@promo
  << @pemakai (orang|pembeli|pelanggan) (kata|menurut|gimana|puas) >> !saya !aku !@diskon !@promo
  << (pembeli|pembelinya|pelanggan|pelanggannya|customer|orang-orang) (puas|komplain|kapok|balik lagi|repeat|bilang|kata|pendapat|seneng) >>
  << @percaya @bisa tidak (toko|ini|olshop|penjual|seller) >>
  ^ [ini] (bisa|boleh) [di] (percaya|dipercaya) [tidak|kah|kan] *2 $
  << @percaya (kan|tidak) {product} >>
  << @percaya (barang|barangnya|ini|produk|toko) {product} >> !nomor
  << @percaya (bukan|sanes|dudu) (ini|iki|ieu|barang) >>
  << @percaya (apa|atau) @tipu {product} >>
  << @tipu (bukan|tidak|kan) {product} >>
  << @tipu pernah (takut|trauma|aman|online|jadi|percaya) >>
  << @tipu pernah (beli|belanja|order|online) (takut|jadi|agak|aman) >>
  << @tipu pernah (beli|belanja|order|online) (takut|aman) @percaya >>
  << (takut|takutnya|khawatir|ragu|was-was|kuatir) (tidak|ga) (dikirim|sampai|asli|ori|sesuai|datang|amanah|cocok|bagus) >>
  (takut|takutnya|khawatir|kuatir|wedi|sieun) *2 (tidak|ga) (dikirim|sampai|asli|ori|sesuai|datang|amanah|beneran|cocok)
  << (yakin|beneran|pasti|jamin|benar) (dikirim|sampai|asli|ori|aman) (tidak|kan|kah|nih|barang|kalau) >>
  << (yakin|beneran|pasti|jamin) (dikirim|sampai) (bayar|transfer|barang) >>
  << (jaminan|jaminannya) @apa >>
  << (jaminan|jaminannya) @apa (kalau|transfer|bayar|saya|tidak) >>
  << (toko|usaha|perusahaan|olshop|seller|bengkel|klinik) (resmi|terdaftar|berizin|terpercaya|legal|amanah|jelas|beneran) >>
  << (toko|usaha|perusahaan|olshop|tokonya|usahanya) (resmi|terdaftar|berizin|legal|surat|izin) (ada|tidak|kan|kah|pak) >>
  (yakin|beneran|serius|sungguh) *1 (ini|itu|barangnya|tokonya) *1 (aman|asli|ori|original|bagus|terpercaya|amanah|awet|berkhasiat) [tidak|kan]
  ^ [ini] (foto|fotonya|gambar|gambarnya|pict) *1 (asli|real|beneran|sendiri|ngambil) [tidak|kan|kah|apa] *1 $
  << (surat|izin|sertifikat|ijin|siup|nib) (resmi|usaha|toko|keaslian|asli) >>
  << (surat|izin|sertifikat|ijin) (resmi|usaha|toko|keaslian) @ada >>
  << (akun|link|ig|instagram|website|shopee|tokopedia|fb) @ada (lihat|cek|liat|testi|testimoni|dicek|review|rating) >>
  << (kerjaan|hasil|hasilnya|contoh|pengalaman|klien|proyek|project) (sebelumnya|lain|orang lain|pelanggan lain|klien|kemarin) >>
  << (kerjaan|hasil|hasilnya|contoh|foto) (sebelumnya|pelanggan) (lihat|ada|boleh|minta) >>
  (pernah|sudah pernah|udah pernah) (menangani|nanganin|handle|ngerjain|mengerjakan|kirim ke|dekor|masak) *4
  (sudah|udah|dah) (berapa lama|berapa tahun|lama) *2 (jualan|buka|berdiri|usaha|dagang|beroperasi|jalan|tokonya)
  << (beneran|benar|memang) (enak|bagus|awet|ampuh|kuat|ori|asli) tidak >> !mana
  << (beneran|benar|memang) (enak|bagus|awet|kuat) (kata|menurut|orang|review) >>
  (is|are) (this|it|you|your|the) *2 (legit|legitimate|trusted|trustworthy|real|authentic|original|genuine|fake|scam)
  (can|how can|how do) i (trust|know) *5
  (have|do|any) *2 (review|reviews|feedback|testimonial|testimonials|proof)
  (contoh|foto|lihat|liat) [foto|video|gambar] hasil *4
  << hasil (contoh|foto|lihat) @ada >>
  mana [sih] buktinya *3
  bukti [nya] [kalau] (asli|ori|original|beneran|nyata|keaslian)
  proof *3 (original|real|authentic|legit|genuine|asli)
  (banyak|orang|pada|katanya|temen|teman) *1 bilang @bagus *2
  << bilang (banyak|orang|pada) (enak|bagus|ampuh|awet|jelek) >>
  << bilang (banyak|orang|pada) yang (enak|bagus|ampuh|awet) >>
  (jual|barang|produk) [barang] (asli|ori|original) [semua|apa|atau] *2 tidak
  ^ [barang|ini] (kw|ori|asli|original) (super|apa|atau|premium) *2 $
  (sudah|udah|pernah) *1 (teruji|terbukti|diuji|dites) *2
  << @tipu (lagi|kayak|takut) (takut|kemarin|dulu) >>
  << @percaya toko (ini|kan|apakah) >> !nomor
  (ragu|kurang yakin|was-was) *4 (asli|beneran|toko|ini)
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
  lihat ss chat pembeli dong
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
  saya masih ragu soalnya belum pernah beli di sini, ada bukti orang lain?
  ini nggak bohongan kan
  emang laku ya yang begini
  udah teruji belum hasilnya
  jual barang asli nggak
  kok ada komentar jelek ya, itu benar?
  gimana kata mereka yang sudah pasang
  ada sertifikatnya kalau ini emas betulan
  tetangga saya pernah dikirimi batu, di sini aman kan
  sudah dipakai siapa aja
]]
