-- Harga: berapa, boleh kurang, ada promo apa.
require "intents/kata"

words "satuan" [[ satuan, satuannya, per, perpcs, per pcs, sebiji, satu, ecer, eceran, ecerannya, grosir, grosiran, sepasang, selusin, sekodi, seporsi, sebungkus, sekilo, sepaket, sekotak, sebox, setoples, per kilo, per meter, per lusin, per kodi, per porsi, per box, per botol, perkilo, perlusin, permeter, partai, borongan, sedus, sekarung, sebotol, segelas, seloyang ]]
words "mulai" [[ mulai, mulai dari, start, start from, kisaran, range, sekitar, kisarannya, paling murah, termurah, dari harga ]]

words "biaya_jasa" [[ biaya, ongkos jahit, ongkos pasang, ongkos servis, ongkos jasa, ongkos tukang, tarif, fee, upah, sewa, servis, service, rental, kursus, les, jasa, catering, katering, paket, bikin, custom, jahit, pasang, cetak, sablon, bordir, cuci, cukur, pijat, dp ]]
intent("ask_price", { says = "tanya harga" }) [[
  @harga
  << (@harga|@uang|@total|@satuan|{quantity}|{product}|@jual|@mulai|tanya|mau tanya|boleh tanya|nanya) @berapa >>
  << @harga @berapa ({product}|{quantity}|{size}|{colour}|@satuan|@kalau|@ini_itu|@mulai|naik|turun|sama|beda|lama|baru|terbaru|berubah|warna|ukuran|size|varian|rasa|tipe|model|nomor|isi|paket|pas) >>
  << @harga ({product}|@satuan|@minta|@info|@gimana|@mulai|naik|turun|sama|beda|lama|baru|terbaru|berubah|update|normal|asli|resmi|pas|net|semalam|sehari|sekali|per orang|per jam|per unit|semeter|seekor|per pot|per batang) >>
  << @harga (@minta|{product}|mau|boleh|numpang|ingin) @info >>
  << @harga tidak (naik|turun|sama|beda|berubah) >>
  << @berapa @uang (@ini_itu|{product}|siapin|siapkan|sedia|sediakan|bawa|nabung) >>
  << @berapa @total (@kalau|{quantity}|{product}|@bayar|belanja|belanjaan|pesanan|tagihan|bayar|orderan|keranjang|semua) >>
  << @berapa (@kalau|per|untuk|buat) {quantity} >>
  << @berapa @kalau (beli|ambil|pesan|order|borong) >>
  << @berapa @kalau (beli|ambil|pesan|order|borong) {quantity} >>
  ^ @berapa [@ini_itu] [@uang] [@satuan] $
  ^ @ini_itu @berapa [@uang] $
  ^ (yang|model|ukuran|warna|size|tipe|type) *2 @berapa [@uang] [@satuan] $
  ^ yang {colour} @berapa $
  ^ [yang|ukuran|size] {size} @berapa $
  ^ @pakaian *3 @berapa [@uang] $
  ^ (berapa|berapaan) @pakaian *3 $
  ^ *2 (berapa|berapaan) $
  ^ [@kalau] [yang] *3 (berapa|berapaan|berapa duit) (satu|satunya|sebiji|semuanya|totalnya) $
  ^ (💰|💵|💸|💲|🏷️) $
  [biaya] (bikin|custom|jahit|pasang|servis|service|cetak|sablon|bordir|sewa|rental|kursus) * @berapa
  (modal|keluar|siapin|siapkan|bayar) berapa @uang
  berapa (yang harus|harus|mesti|kudu|yang mesti|yang perlu) (dibayar|bayar|saya bayar|aku bayar|ditransfer|saya transfer|aku transfer|disiapkan)
  ^ [minta|tolong] (totalin|total|hitungin|hitung|totalkan|hitungkan) [pesanan|belanjaan|orderan|semua|punya] [saya|aku|ku] $
  (regane|hargane|hargana|pangaos|pangaosna|reregan|regana)
  << @berapa {product} (tanya|info|mau|nih|itu|yang|dijual|dilepas|dibanderol|dihargai|jual|lepas|sewa) >>
  << @berapa {product} tanya (mau|boleh|dong) >>
  << @berapa @kalau (pesan|bikin|servis|sewa|pasang|cuci|ambil|beli|order|custom|jahit) (untuk|buat) >>
  << (@biaya_jasa|sehari|semalam|sekali|perorang|per orang|perhari|per hari|per malam|per jam|per unit|per dudukan|per meter|per porsi|per kepala|per pax|perpax|per lembar|per ekor|per batang|per pot) @berapa >> !lama
  << (@biaya_jasa|per) @berapa {product} >> !lama
  << @biaya_jasa @berapa (per|sehari|seminggu|sebulan|semalam|sekali|satu|unit|jam|orang|meter|total|untuk|buat|kalau) >> !lama
  << @harga (segitu|segini) (sudah|dapat|termasuk|untuk) >>
  << @harga (sudah|udah) (termasuk|include|sama|naik|turun|net|beda) >>
  << @harga tiap (warna|ukuran|varian|rasa|tipe|model|size|kota) >>
  << @harga tiap (warna|ukuran|varian|rasa|tipe|model|size|kota) (beda|sama) >>
  << @harga (antara|dan|atau|sama|dengan) (selisih|beda|bedanya) >>
  (selisih|selisihnya) [harga] [nya|sama|dengan] *2 @berapa
  << {rupiah} (dapat|kan|masih|benar|ya) (harga|harganya|segitu|yang kecil|yang besar) >>
  (masih|harganya masih|tetap) {rupiah} [tidak|kan|ya|kah]
  (hargo|rego|ajina|ajinyo|pangaji) [@berapa|bara|baro|barapo|piro] *3
  << {product} (bara|baro|barapo|piro|piroan|sabaraha|sabarahaan|pinten|berapo|berape|brapo|pira) >>
  ^ *2 (baro|barapo|piro|piroan|sabaraha|sabarahaan|pinten|berapo|berape|pira|piraan) [uda|uni|mas|mbak|teh|kang|bang|eta|iki|kuwi|niki|ieu|iko] $
  ^ [boleh|minta|tolong|bisa|mau] [dikirim|kirim|kirimin|share|spill|lihat|minta|tahu] (price list|pricelist|daftar harga|harga|list harga|harga-harganya) *3 $
  (price|cost) (of|for|please|list)
  how much [is|are|does|for|per|a] [this|it|that|one|the|these|those] [cost|one|box|all|each]
  what (is|are) [the|your] (price|prices|cost|rate)
  (di toko|di tempat|tempat) (lain|sebelah) *3 (di sini|disini|sini) @berapa
  (hitungin|hitungkan|totalin|itungin|totalkan|hitung|kalkulasi) *2 (semua|total|pesanan|belanjaan|semuanya|totalnya|harganya|jadinya) *2
  << @harga @berapa {product} ({colour}|{size}|{quantity}|@kalau|warna|ukuran|size|varian|rasa|tipe|model|@mulai|@info) >>
  << @harga @berapa (warna|ukuran|size|varian|rasa|tipe|model) ({size}|{colour}) >>
  << @harga @info @minta ({size}|{product}) >>
  << @harga (warna|ukuran|size|varian|rasa|tipe|model|paket) (minta|mohon|info|tanya) >>
  ^ [yang] (ukuran|size|nomor|warna|rasa|varian|tipe) ({size}|{colour}) @berapa [ya] [satu|sebiji|satunya] $
  << per @berapa (kotak|kotaknya|porsi|porsinya|lembar|unit|orang|biji|meter|ekor|pcs|foto|kilo|botol) >> !lama
  << per @berapa {product} (kotak|kotaknya|porsi|porsinya|lembar|unit|biji|meter|ekor|pcs|kilo|botol) >> !lama
  << @biaya_jasa (info|infokan|minta|tolong|tanya|tahu) >> !ongkir !alamat
  (biaya|tarif|ongkos|upah|harga) (pasang|servis|service|jahit|instalasi|sewa|cuci|cat|ganti|bongkar|paket|perbaikan|konsultasi) *3
  {quantity} jadi @berapa [semua|totalnya]
  (pasaran|pasarannya) [harga] @berapa
  @berapa (pasaran|pasarannya)
  (bayar|bayarnya|jatuhnya|jatohnya|kenanya|jadinya) berapa [saja|semua|semuanya|nih|kalau] *2 !dp !hari
  << @berapa dp total >>
  ^ [ini|itu|yang ini|yang itu] @berapa @kalau [untuk|buat|beli|ambil|pesan] *3 $
  ^ kalau [yang|ambil|beli|pesan|cuma] {quantity} [gimana|berapa|saja] $
  modal (berapa|awal berapa) *4 !reseller !jualan
  (harga|biaya) [buat|untuk] [yang] *2 sama *4 (beda|sama) *2
  << @harga beda {colour} >>
  (brosur|poster|katalog|story|web|etalase) *3 {rupiah} *2 (masih|segitu|benar)
  << @harga @info ({product}|@berapa) (mau|boleh|numpang|ingin) >>
  (jasa|servis|service|pasang|isi ulang|tambal|cukur|potong rambut|les|kursus|rental|sewa) *3 berapa [per|sekali|sehari|semalam|kira-kira] *1 !lama !jam
  ^ [kalau] *3 (buat|untuk) {number} (orang|porsi|kotak|pax|tamu|box|anak|peserta|undangan) [itu|jadi|kena|habis|kira-kira] @berapa [duit|ya] $
  (yang|itu) *1 (di|ada di) (story|status|feed|postingan|foto|gambar|live|katalog|etalase|keranjang|ig|tiktok|reels|banner|brosur|pajang|dipajang|depan|rak|pojok|iklan|video) [barusan|tadi|kemarin|itu|semalam|kakak|pagi] @berapa [duit] *1 !@ongkir !hari !jam
  tidak (ada|ditulis|tertulis|dicantumkan|tercantum|kelihatan|keliatan) (harga|angka|harganya|nominal|label harga) [nya] *2 !naik !berubah
  (belum|tidak) (dikasih|disebutin|disebut|dicantumin) (harga|angka|nominal) *2 !naik
  << @harga (beda|sama|lebih murah) (shopee|tokopedia|tokped|tiktok|ig|marketplace|lazada|offline|online|katalog|kemarin) >> !@kurang
  << @harga (beda|sama) (shopee|tokopedia|tokped|tiktok|ig|marketplace|lazada|offline|online|katalog) (sini|di sini|toko|kok|kenapa|wa) >> !@kurang
  @harga (promo|diskon|coret|normal|asli|online|offline|eceran|satuan) (atau|apa) (normal|asli|diskon|promo|belum|bukan|sudah|biasa|offline|online|grosir|borongan|paket) *1
  [itu|ini|harga] (sudah|udah) (all in|net|nett|bersih|total) [belum|kan|apa|ya|semua|harganya] $
  [itu|ini] harga (per|satu|satuan|sepasang|selusin|sekilo|seporsi|sebiji|sekotak|sebungkus|seekor|semeter) *1 (atau|apa) *3
  @berapa [biaya|tarif|ongkos] (biayanya|tarifnya|upahnya) [kalau|untuk|buat|semua] *2 !@ongkir !kirim !antar
  (biayanya|tarifnya|upahnya) @berapa [kalau|semua|ya|per] *2 !@ongkir !kirim !antar
  (kok|kenapa|lah|lho) [jadi|harganya|malah|sekarang] naik [harganya|lagi|terus|{rupiah}] *2 !@ongkir
  (ongkos|biaya|tarif|harga) (sulam|jahit|pasang|cat|tukang|cukur|potong|pijat|facial|gigi|terapi|tambal|las|bongkar|rakit|sablon|bordir|cuci|servis|ganti|sewa|les|kursus|desain|cetak|isi ulang) *3 @berapa *2 !kirim !antar
  [minta|tolong|boleh] (kirim|kirimin|kirimkan) (daftar harga|price list|pricelist|harganya|list harga) *4 !kalau
]]

examples "ask_price" [[
  yang begini dijual berapa?
  berapaan nih
  perlu siapin uang berapa kalau mau ini
  monstera segini berapa
  kampas rem depan vario berapa
  sekali servis kena biaya berapa
  mas, kipas anginnya dihargai berapa
  boleh tau harganya?
  kasih tau harga dong
  spill harga
  spill price list nya
  price please
  how much is this one
  pm harga
  info harga meja makan jati
  hrga per lembar brapa
  kalau ambil sekarung berapa duit
  harga partai besar berapa ya
  satu set sofa habis berapa
  kisaran berapa sih buat yang ukuran sedang
  mulai dari harga berapa
  paling murah ada yang berapa
  yang premium sama reguler selisih berapa
  kena berapa semua kalau tambah box
  tolong hitungin totalnya
  itungin dong berapa semuanya
  jadi bayarnya berapa nih
  total belanjaan saya berapa
  piroan iki
  sabarahaan eta
  regi pinten
  berapo hargo iko da
  berape bang semuanye
  iki didol piro
  sekilo berapa mangganya
  per malam berapa tarif sewanya
  tarif pasang AC berapa
  ongkos jahitnya berapa
  biaya instalasi kena berapa
  harganya udah naik belum
  sama aja harganya kayak bulan lalu?
  tiap warna harganya beda nggak
  itu harga satuan atau sepaket
  harga segitu udah dapat apa aja
  itu udah termasuk charger belum harganya
  lipstik matte yang nude berapa harganya
  di tempat lain 50 ribu, di sini berapa
  second begini masih laku berapa
  gocap dapat nggak yang kecil
  mau tau harga paket foto prewedding
  pricelistnya kirim ke sini dong
  udah lama ngincer, sekarang harganya berapa sih
  gelas kopi yang motif batik itu berapaan ya
  kak saya lihat di status ada rak dapur putih tiga tingkat, itu dilepas berapa
  aku mau tanya harga perawatan wajah yang paket lengkap
  untuk dua puluh orang itu kena berapa semuanya
  bang ganti kaca spion sekalian pasang habisnya berapa
  kemarin katanya tujuh puluh lima, sekarang masih segitu atau sudah berubah
  kalau cuma ambil setengah meter bayarnya berapa
  buat kamar ukuran tiga kali tiga butuh biaya berapa ya pak
  jadi kalau saya pilih yang kayu sama yang besi bedanya berapa rupiah
  sis ini nominalnya berapa kok nggak tertulis di postingan
  satu ekor dihargai berapa kang
  rate kakak berapa untuk satu sesi foto
]]

words "nego" [[ nego, negosiasi, nawar, tawar, ditawar, nego tipis, tawar menawar, nawarnya, negonya, nego dikit, best price,  harga terbaik, harga temen, harga teman, harga sahabat, harga tetangga, harga langganan, harga saudara, harga khusus, harga net, net price, net, nett, netnya, harga mentok, mentok, mentoknya, mentoke,  harga nett, last price, harga bersahabat, harga jadi, final price,  dinyang, fix price, ditawar dikit, pengurangan harga, harga spesial, harga miring, harga persaudaraan, nyang-nyangan, tawarannya, digoyang, goyang, nego alus, nego halus, negotiable, nego sampai jadi, bargain, negoin, bisa nego, harga grosir teman, hargo kawan ]]
words "borong" [[ borong, banyak, banyakan, grosir, grosiran, partai, selusin, sekodi, lusinan, kodian, beli 2, beli 3, langganan, pelanggan lama, pelanggan, member, langsung, cash, tunai, sekaligus, rutin, dua, tiga, lima, sepuluh, ambil banyak, sekalian ]]

words "semua_ambil" [[ ambil semua, ambil semuanya, borong semua, beli semua, saya borong, aku borong, ambil banyak, beli banyak, borong ]]
intent("ask_discount", { says = "minta potongan harga" }) [[
  @nego
  << @nego (@bisa|berapa|tidak|masih|@harga|{rupiah}|{number}) >>
  << @nego @bisa (tidak|@harga|{rupiah}) >>
  << (@bisa|@harga|@minta) @kurang >>
  << @bisa @kurang (tidak|lagi|@harga|sedikit|dikit|segini|segitu|teu|belum|@mahal) >>
  << @bisa @kurang (@harga|@mahal) tidak >>
  << @bisa @kurang lagi @harga >>
  << @kurang (sedikit|dikit|sithik|saeutik|lagi|tidak|@minta) @harga >>
  ^ (kurangi|kurangin|turunin|turunkan|murahin|kurang|kurangan) [sedikit|dikit|lagi|lah|harga|goceng|ceban|{rupiah}|{number}] $
  << @mahal (@kurang|@nego|{rupiah}|@diskon|@harga|masih|tetap|agak|lumayan|sih|ternyata|segitu|dari|dibanding|daripada|untuk|buat|di|kantong|toko|sebelah|biasanya|kemarin|dulu|orang|pasar|shopee) >>
  @mahal !@ongkir !@kirim !batal
  @mahal @sangat
  (kok|ko|koq) @mahal
  << @mahal @sangat @harga >>
  @mahal (dibanding|dari|daripada|ketimbang) (toko|tempat|olshop|sebelah|yang|shopee|tetangga) [lain|sebelah]
  (toko|tempat|olshop|lapak) (sebelah|lain|tetangga) *3 (murah|{rupiah}|{number})
  (sebelah|lain|shopee|pasar|tetangga) *3 lebih murah
  << @diskon (@bisa|@minta|@borong|langganan|pelanggan|member|teman|temen|saya|aku|buat|untuk|khusus|sedikit|dikit|{percent}|pelajar|mahasiswa|reseller lama|tunai|cash|pembeli) >>
  << @diskon @bisa tidak >>
  @kalau * @pesan * dapat @diskon berapa [persen] *3
  << @diskon @kalau (@borong|beli|ambil|order|pesan|borong|pembelian|berapa) >>
  << @diskon @kalau (beli|ambil|order|pesan|borong) {quantity} >>
  << @diskon (beli|ambil|order|pesan|borong|pembelian) (@borong|{quantity}) >>
  ^ @diskon [lah|sedikit|dikit|berapa] $
  (any|got|some) @diskon
  (potongin|potong) [harga] (harga|sedikit|lagi|{rupiah})
  << potongan (harga|sedikit|{rupiah}) >> !masih !sampai !story !ig !live !katanya
  << (bonus|gratis|free|gratisin|bonusin|bonusnya|diskon) (beli|ambil|borong|order|pesan) >>
  << (bonus|gratis|free|bonusnya) @kalau (beli|ambil|borong|order|pesan) >>
  << (gratis|gratisin|free|bebas|diskon|subsidi) @ongkir @kalau (beli|ambil|borong|order) >>
  (gratisin|digratisin|gratiskan|free in) *2 @ongkir [nya]
  (bonusin|kasih bonus|dapat bonus|ada bonus|bonus apa|bonusnya apa|kasih hadiah|bonus dong|minta bonus|kasih gift|free gift)
  ^ [jadi|jadiin|pas|pasin|bulatkan|bulatin|dibulatin|genapin|genapkan|digenapin|samain|jadikan] {rupiah} [saja|ya|deal|bisa|boleh|tidak|gimana|langsung|angkut|bungkus|semua|dua|nett|lah|fix] [bungkus|angkut|gas|tidak|transfer|sekarang|boleh|bisa|gimana] [sekarang] $
  ^ {rupiah} (dapat|bisa|boleh|angkut|bungkus|deal|dua|tiga|lepas|kasih|gimana|mau|langsung|saja|all in|nett|net|cod) [tidak|langsung|sekarang|transfer|saja|boleh|semua|in] [sekarang|transfer|gimana|tidak] $
  ^ {number} (dapat|bisa|boleh|angkut|bungkus|lepas|kasih|all in|nett|net) [tidak|langsung|sekarang|saja] $
  << (dibulatin|bulatin|bulatkan|genapin|genapkan|dibulatkan|digenapkan|pasin|dipasin|pembulatan) (saja|ke|jadi|{rupiah}|harga|harganya|boleh|bisa) >>
  ^ (kalau|gimana kalau|misal) {rupiah} [gimana|bisa|boleh|mau|dikasih|dapat|kasih|lepas] [tidak] $
  << {rupiah} (lepas|dilepas|kasih|dikasih|angkut|bungkus|diangkut) >>
  << {quantity} {rupiah} (ya|bisa|boleh|deal|fix|gimana|saja) >>
  (paling murah|termurah|paling rendah|mentok|minimal|paling mentok|mentoknya|serendah) [bisa|dapat|harga] [bisa|di|jadi] berapa
  (paling murah|harga terendah|harga termurah) [bisa] [dikasih] berapa
  (harga|hrg) (temen|teman|sahabat|kawan|tetangga|saudara|langganan|khusus|spesial|nett|net|mentok|terbaik|damai|bestie|persahabatan|pelajar|mahasiswa|kos|anak kos|kosan|perkenalan|pertemanan|anak sekolah|guru|santri|kawan)
  (budget|dana|uang|duit|bajet|kantong|anggaran) [saya|aku|ku|nya] *2 (mepet|pas-pasan|pas pasan|terbatas|cekak|tipis|cuma|hanya|kurang|ngepas|segitu|tidak cukup|belum cukup|nggak nyampe|tidak sampai) [{rupiah}]
  (tidak|ga|gak) (kuat|sanggup|mampu|nyampe|masuk) *1 (harga|budget|kantong|bayarnya|belinya) [nya]
  << (lebih|agak|rada) (murah|miring|turun) @bisa >>
  << (lebih|agak|rada) (murah|miring) >>
  << (yang|versi) (lebih|agak) murah >>
  << lebih murah lagi >>
  (beda|selisih) (goceng|ceban|{rupiah}) *3 (sebelah|toko|lain)
  (kasih|kasi|beri|diberi) (murah|kurang|potongan|diskon|korting|harga|harga khusus|keringanan|kelonggaran) [sedikit|dikit|ya|lah]
  (keringanan|kelonggaran) [harga|dikit]
  (sudah|udah) (langganan|sering|pelanggan|sering beli|sering order|beli banyak) *4 (diskon|potongan|kurang|murah|bonus|harga)
  (langganan|pelanggan) *4 (diskon|potongan|kurang|murah|bonus|harga khusus)
  (harga) (segitu|segini) [mah|sih|kok] (mahal|kemahalan|lumayan|berat)
  (berat|lumayan juga|lumayan) (harganya|di kantong|di ongkos|juga harganya)
  (kantong|dompet) * (menangis|nangis|tipis|kempes|jebol|kosong|menjerit|pelajar|mahasiswa)
  @bisa @kurang [tidak|lagi|sedikit|kah]
  @bisa [tidak] [di] @kurang (lagi|sedikit|tidak|{rupiah}|{number}) [tidak|harganya|lagi]
  @bisa @kurang [tidak] @kalau (bayar|cash|tunai|ambil|beli|transfer|borong|order|pesan) *3
  @bisa (lebih|agak) @kurang [lagi|tidak] *2
  (tidak|belum|teu|ora|nda) @bisa (lebih|kurang) @kurang *3
  (tidak|belum|teu|ora|nda) @bisa @kurang *3
  << (kurang|kurangi|kurangin|kurangilah|turunin|dikurangi|murahin|mirahan) ({rupiah}|goban|goceng|gocap|ceban|cepek|seribu|dua ribu|lima ribu|sepuluh ribu|limang ewu|sewu) >>
  << (kurang|kurangi|kurangin|turunin|dikurangi|murahin|mirahan) (dikit|sedikit|sitik|saeutik|sikit|saketik|sekedik) >>
  ^ (kurangi|kurangin|kurangilah|turunin|diturunin|dikurangi|murahin|dimurahin|mirahan|rendahin|korting) *2 $
  (budget|dana|uang|duit|bajet|anggaran) [saya|aku|ku|nya] *2 (mepet|pas-pasan|terbatas|cekak|tipis|cuma|hanya|kurang|ngepas|segitu|tidak cukup|tidak sampai|tidak nyampe) *3 (bisa|boleh|kurang|turun|kurangin|nego|murah) [kurang|turun|nego|murah|tidak] [tidak]
  << (belum gajian|tanggal tua|kantong kering|kantong tipis|dompet tipis|anak kos|anak kost|mahasiswa|pelajar|lagi bokek|bokek|lagi seret|kanker|lagi cekak) (kurang|murah|diskon|murahin|turunin|kurangin|harga|nego|bisa) >>
  (belum gajian|belum gaji|tanggal tua|lagi bokek|bokek|isi dompet|isi kantong|kantong kering|dana terbatas|budget mepet|budget tipis)
  (kok|aduh|duh|waduh|wah|buset|anjir|lho|loh|yah|yaah) [lumayan|tinggi|segitu] @mahal [@sangat] *3
  @mahal (amat|kali|bener|banget|pol|juga|euy|temen|men) *2
  << (sebelah|toko lain|tempat lain|pasar|lapak lain|shopee|olshop lain) (murah|mirah|segini|{rupiah}|cuma|hanya|bisa) >>
  (ambil|beli|pesan|order|borong|angkut) {quantity} ({rupiah}|{number}) (boleh|bisa|ya|deal|gimana|dapat|saja|dong|oke) [tidak|ya|dong]
  << {quantity} ({rupiah}|{number}) (deal|dikasih|lepas|gimana|boleh) >>
  ^ ({rupiah}|{number}) [ya|saja|deh] (deal|fix|angkut|bungkus|gas|gimana|boleh|oke|cocok) [ya|tidak|sekarang|lah|deh] $
  ^ (deal|fix) ({rupiah}|{number}) [ya|tidak|saja] $
  ^ [kalau] {rupiah} [saja|ya|deh|gimana|boleh|bisa|lah] [ya|tidak|deh|boleh|bisa|dong|pak|bu] [langsung|saya|nanti|tak] [ambil|transfer|jemput|angkut|bayar|cod] [sekarang|sore|besok] $
  << @bisa {rupiah} tidak >> !kirim !cod !cicil !dp
  << @bisa {rupiah} tidak (motor|mobil|hp|laptop|unitnya|harganya|semua|saya) >>
  (saya|aku|gue) (berani|tawar|nawar|bayar|bayarin|ambil|mau|minta) [di|harga|cuma] {rupiah} *2
  (can|could|may) (i|we) (get|have) *2 (discount|diskon|cheaper|lower|better price|best price)
  (can|could) (you|u) (give|do|make) *3 (discount|diskon|cheaper|lower|better price|best price|price)
  << (is|the) (price|harga) negotiable >>
  (any|a) (chance|way) *2 (discount|cheaper|lower)
  << (bonus|bonusin|bonusnya|gratisan|hadiah) (kasih|kasi|dikasih|dapat|minta|dapet) (banyak|beli|langganan|borong|ambil|apa) >>
  << bonus (kasih|dapat|minta|tambahin|tambah|dikasih) >>
  << (ongkir|ongkirnya|ongkos) (gratis|gratisin|ditanggung|subsidi|free|digratiskan|potong) (toko|penjual|seller|kalau|bisa) >>
  (ongkir|ongkirnya) [di] (gratis|gratisin|free|tanggung|ditanggung|subsidi) dong
  @diskon (dong|dikit|sedikit)
  << @harga (teman|temen|kawan|langganan|mahasiswa|saudara|tetangga|khusus|cash|tunai) (kasih|minta|ada) >>
  (tengah|ambil tengah|tengah-tengah) (tengah|saja|ya|nya) [saja|ya|deal] [{rupiah}|{number}]
  (terlalu|agak|lumayan|cukup) (tinggi|berat|mahal) [buat|untuk|bagi] [saya|aku|kantong|kami] *2
  ^ pas berapa [nih|ini|harga] $
  << @diskon (langganan|pelanggan|member|sering|setia|lama) ada >>
  << @diskon (langganan|pelanggan|member) ada tidak >>
  << @diskon ada (sering|langganan|setia|lama) tidak (buat|untuk) >>
  << @diskon ada tidak (beli|belanja|order) sering >>
  << @nego {quantity} (dapat|ambil|beli|kalau|bisa) >>
  << @nego {quantity} (ambil|beli|pesan|order) dapat >>
  << (keringanan|kelonggaran) @harga (minta|bisa|ada|boleh|kasih) >>
  << (keringanan|kelonggaran) @harga (minta|bisa|ada|boleh|kasih) tidak >>
  (turunin|diturunin|turunkan|kurangin|dikurangin|kurangi|murahin) lagi *2
  ^ {rupiah} (bawa pulang|bawa|angkat|sikat|gas|ambil) *2 $
  ^ (kasih|kasi) {rupiah} [saja|deh|lah|boleh|ya] *1 $
  << @harga (disamain|samain|disamakan|samakan) (bisa|boleh|minta|tolong|toko|sebelah) >>
  kalau (cash|tunai|borong|banyak|langganan|lunas) [jadi|dapat|harganya|bisa] @berapa [jadinya|harganya|jadi] *2
  jangan [terlalu|segitu] @mahal *2
  @harga jangan [terlalu] @mahal
  (tidak ada|tidak bisa) (kurang|kurangnya|turun|turunnya|diskon|potongan|diskonnya) [lagi|nih|sama] *1
  << segitu tidak (kurang|turun|nego|diskon) >>
  (pasin|dipasin|genapin|digenapin|bulatin|dibulatin|jadiin|dijadiin) ({rupiah}|{number}) *3
  (tidak) (dapat|bisa|boleh) (kalau|di) ({rupiah}|{number}) *2
  ^ (tidak) (bisa|dapat|boleh) ({rupiah}|{number}) *2 $
  dulu *4 ({rupiah}|{number}) *3 sekarang ({rupiah}|{number})
  @diskon (sedikit|dikit) (boleh|bisa|dong|lah) *2
  << @semua_ambil (murah|kurang|kurangin|diskon|potongan|harga khusus) >>
  [tapi] (kasih|kasi) murah *2
  (mending|mendingan) [saya|aku|gue|gw] (beli|ambil|ke|cari|belanja|nyari) *1 [di|ke] (pasar|tempat lain|sebelah|toko lain|toko sebelah|shopee|tokped|tokopedia|lapak sebelah|olshop lain|mall|supermarket|minimarket|grosir|online) *2
  (di|ke) (pasar|shopee|tokped|tokopedia|lazada|minimarket|supermarket|lapak sebelah) *3 (lebih murah|murah|murahan|mirah) *2
  (segitu|segini) (dilepas|lepas|boleh|dikasih|deal) [tidak|ya|dong] *1
  @ongkir *2 (gratisin|digratisin|digratiskan|gratiskan|potong|dipotong|ditanggung toko) *2 !apa
  ^ [sudah|ya sudah|udah] ({rupiah}|{number}) [saja|ya] (saya|aku) (ambil|angkut|bawa|bungkus|jemput|gas) [sekarang] *1 $
  @harga *1 bikin (nangis|kaget|mikir|pusing|meringis|sesak|jantungan|geleng|melongo|kantong) *3
  @mahal (rek|cak|lur|euy|tenan|pisan|nian) $
  ^ [kalau] {rupiah} (dua|tiga|semua|dua-duanya) [bungkus|pcs|biji|ya|deh|boleh] *1 $
]]

examples "ask_discount" [[
  kok mahal
  mahal amat
  wah kemahalan, sebelah lebih murah
  di toko sebelah cuma 80
  belum gajian nih, bisa dimurahin?
  kantong mahasiswa kak, turunin dikit
  dompet lagi tipis, korting ya
  boleh nawar nggak
  bisa digoyang harganya?
  mentoknya di angka berapa
  kasih harga terbaik lah
  buat langganan masa nggak dikasih potongan
  kan saya udah sering beli, ada harga khusus?
  kalau borong dikasih berapa
  kalau ambil dua lusin turun jadi berapa
  bulatin aja lah
  genapin 500 ya
  350 bungkus
  lepas 2,8 ya pak
  saya berani 1,2 juta
  uang saya cuma ada 70 ribu
  pas-in 100 aja gimana
  kasih murah lah bang, orang susah ini
  can you give me a better price
  is the price negotiable
  any chance for cheaper price
  harga masih bisa nego kah
  nego sampai jadi
  nego alus boleh?
  iso dinyang ra
  kurang sitik oleh ora
  tiasa kirang saeutik
  kurang la sikit kak
  kurangi lah bah, mahal kali
  mahal bener dah, kurangin napa
  diskon dong buat pembeli baru
  pelajar ada potongan?
  bonusin satu dong
  kasih bonus tester ya
  harga segitu belum bisa turun lagi?
  masih bisa ditawar mas motornya?
  terlalu tinggi harganya buat saya
  nggak bisa kurang lagi nih?
  ya udah tengah-tengah aja, 425
  kalau bayar cash dapat potongan nggak
  kalau ambil sekarang dikasih berapa
  budgetku mepet, bisa kurangin goceng aja
  harga mahasiswa dong
  kak jujur ini di luar kemampuan saya, bisa dibantu turun sedikit nggak
  saya kan ambilnya nggak cuma satu, masa nggak dikurangin
  pak kalau saya jemput sendiri hari ini juga bisa berapa pasnya
  duh bagus tapi harganya bikin mikir dua kali, ada keringanan?
  harganya bisa disamain sama yang di pasar nggak min
  aku cuma pegang seratus lima puluh, kasih ya bang
  tambahin bonus kek biar langganan
  sekalian ambil tiga tapi jangan segitu lah harganya
  minta harga saudara dong bu
  masih kurang murah nih om
]]

words "musim" [[ lebaran, ramadan, ramadhan, natal, imlek, tahun baru, akhir tahun, gajian, kemerdekaan, agustusan, 17an, akhir bulan, bulan ini, minggu ini, hari ini, weekend, akhir pekan, valentine, puasa, pembukaan, opening, ulang tahun, tanggal kembar, hari ibu, nyepi, waisak, payday, kenaikan kelas, tahun ajaran baru ]]
intent("ask_promo", { says = "tanya promo" }) [[
  @promo
  << @promo (@apa|ada|@hari_ini|@kapan|@info|@minta|@bisa|@gimana|lebaran|ramadan|ramadhan|natal|imlek|tahun baru|akhir tahun|gajian|kemerdekaan|merdeka|agustusan|17an|bulan ini|minggu ini|hari ini|weekend|akhir bulan|tanggal kembar|12.12|11.11|10.10|9.9|ulang tahun|valentine|harbolnas|ulang) >>
  << @promo (@apa|tidak|{date}|@hari_ini|@kapan|lebaran|ramadan|natal|imlek|tahun baru|akhir tahun|gajian|bulan ini|minggu ini|weekend|akhir bulan|tanggal kembar|pengguna baru|pelanggan baru|member|untuk|buat) ada >>
  << @promo (@hari_ini|dapat|dapet|member) @apa >>
  << (@promo|diskon) @hari_ini @apa ada >>
  << @promo @kapan (lagi|mulai|sampai|berakhir|habis|berlaku|masuk|cair|dikirim|dibagikan|diumumkan) >>
  << @promo (masih|sudah|belum) (ada|berlaku|berjalan|jalan|mulai|habis|berakhir|bisa) >>
  << @promo @info @minta >>
  << @promo @bisa (pakai|dipakai|digunakan|digabung|klaim|diklaim) >>
  << @promo @gimana (pakai|dapat|klaim|ikut|ikutan|syarat) >>
  << @promo (ig|instagram|story|iklan|live|tiktok|shopee|spanduk|feed) >>
  << @promo (di|yang) (ig|instagram|story|iklan|live|tiktok|shopee|spanduk|feed) masih (ada|berlaku) >>
  << @promo (pengguna|pelanggan|pembeli|customer) baru >>
  << (any|got|is there) @promo >>
  << diskon (@apa|ada|@kapan|lebaran|ramadan|natal|imlek|tahun baru|akhir tahun|gajian|12.12|11.11|10.10|bulan ini|minggu ini|weekend|akhir bulan|tanggal kembar|ulang tahun) >>
  << diskon (@apa|tidak|@hari_ini|@kapan|lagi|sedang|lebaran|ramadan|natal|imlek|tahun baru|akhir tahun|gajian|12.12|11.11|10.10|bulan ini|minggu ini|weekend|tanggal kembar) ada >>
  << diskon @kapan ada lagi >>
  diskon (masih|sampai|berlaku|berakhir|sudah) [berlaku|ada|kapan|habis|mulai]
  << (lagi|sedang) (sale|promo|diskon|diskonan) >>
  (beli|buy) [{number}] (gratis|get|free|dapat|bonus) [{number}] [masih|ada|berlaku]
  (ada|dapat) (gratisan|hadiah|doorprize|undian|poin|reward|sesuatu yang menarik|penawaran|yang lagi murah|yang turun harga) [apa|tidak]
  << (turun harga|lagi murah|dimurahin|dapat murah) @kapan >>
  (yang) (lagi|sedang) (murah|diskon|didiskon|promo|sale|turun harga) (apa|mana|apa aja)
  ^ 12.12 [ada|promo|diskon|apa] *2 $
  << @promo ada (tidak|baru|kado|member|pelanggan|pengantin|pembeli|pelajar|mahasiswa) (untuk|buat|khusus) >>
  << @promo masih (ada|jalan|aktif|berlaku|buka) tidak >>
  << @promo tidak (bisa|dapat) (dipakai|pakai|digunakan|diklaim|kepakai|kepake|masuk) >>
  << @promo (kepake|kepakai|dipakai|aktif|valid|hangus|kenapa|error) >>
  << @promo (kelewat|kelewatan|ketinggalan|nyesel|telat) >>
  << @promo (syarat|syaratnya|ketentuan|minimal|maksimal|caranya|cara|berapa persen|berapa) >>
  << @promo (minimal|minimum) (belanja|beli|pembelian|order) @berapa >>
  << @promo (minimal|minimum) (belanja|beli|pembelian|order) >>
  << @promo (katanya|beneran|benar|dengar|denger|lihat|baca) >>
  << @promo (weekend|akhir pekan|jumat|sabtu|minggu|senin|valentine|imlek|nyepi|natal|idul|puasa|hari ibu|hari kartini|pembukaan|grand opening|ulang tahun) >>
  << @promo isinya apa >>
  << (diskon|discount|potongan) (code|kode|voucher|member|pengguna baru|pembeli baru|first order|order pertama|akhir pekan|weekend|17an|agustusan|tanggal kembar|kemerdekaan|black friday|hari ibu) >>
  << (diskon|discount|potongan) (code|kode|voucher) (any|ada|minta|for|untuk|buat) >>
  << (diskon|diskonnya|potongan|potongannya) sampai (kapan|tanggal|tgl|hari|berapa) >>
  << (diskon|diskonnya|potongan|potongannya) sampai (kapan|tanggal|tgl|hari) berapa >>
  << diskon (kapan|jam berapa|tanggal berapa|lagi) (ada|mulai|lagi|selesai|habis) >>
  (diskon|potongan) [harga] {percent} *2 (masih|sampai|benar|beneran|berlaku|kapan|katanya|untuk)
  << (story|ig|spanduk|poster|iklan|brosur|banner|live|tiktok) (diskon|potongan|{percent}) >>
  << (beli|belanja|order) berapa (hadiah|bonus|voucher|diskon|gratis|cashback) (dapat|biar|supaya|buat|dapet) >>
  << (poin|point|member|membership) (tukar|dapat|dapet|ada|kumpulin|berapa|apa) >>
  (is|are) there (any|a) [current|ongoing] (sale|promo|discount|offer|deal|deals|promotion)
  (ada|lagi ada) event (apa|promo|diskon|spesial) *3
  (beli|buy) ({number}|satu|dua|tiga|one|two) (gratis|get|free|dapat) ({number}|satu|dua|tiga|one|two) *2
  << @promo @apa (dapat|dapet) (member|kalau|saja) >>
  (is|are) [the|this|that|your] @promo [code|still|sale] *2
  << @promo still (available|valid|ready|on) >>
  << @promo tidak bisa (dipakai|pakai|digunakan|diklaim|ditukar) >>
  << @promo tidak bisa (dipakai|pakai|digunakan|diklaim) (belanja|saya|kenapa|kok) >>
  << poin (tukar|ditukar|dituker|tukerin) (bisa|apa|saya|berapa) >>
  << poin (tukar|ditukar|dituker) bisa apa >>
  (lagi|sedang) (diskon|didiskon|promo|sale|obral) *3
  yang (lagi|sedang|masih) (diskon|didiskon|promo|sale|obral|murah) *3
  @diskon berapa persen *4
  @diskon *1 berapa persen
  (beli|belanja) {quantity} (dapat|gratis|bonus|dapet|free) {quantity} *2
  (pengguna|pelanggan|pembeli|member|akun|customer) baru (dapat|dapet|ada|dikasih|bonus) *2
  << @promo (kadaluarsa|hangus|expired|habis|telat) >>
  << @promo (kadaluarsa|hangus|expired|habis) (saya|aku|kok|sudah) >>
  (hadiah|gratisan|freebies|bonus) *2 (checkout|hari ini|minggu ini|bulan ini|kalau belanja)
  << @diskon (story|ig|iklan|live|brosur|spanduk|poster|tiktok) masih >>
  << @diskon {rupiah} (masih|sampai|katanya|story|berlaku) >>
  kapan [sih] (diskon|promo|sale) [besar|lagi|gede] *2
  << @harga (spesial|khusus|promo|miring) @musim >>
  << @harga (spesial|khusus|promo) @musim (ada|untuk|buat) >>
  << @harga (spesial|khusus|promo) @musim (untuk|buat) ada >>
  << @diskon @musim masih (ada|berlaku|jalan) >>
  << @diskon @musim masih (ada|berlaku|jalan) tidak >>
  (kok|kenapa) *1 (harganya|harga) *1 (dicoret|coret) *2
  (lagi|sedang) *1 (diskon|promo|sale) *1 (kok|makanya|ya) *1 (dicoret|murah|turun) *2
  (tanggal kembar|tanggal cantik|hari jadi|anniversary toko|harbolnas) *2 (ada apa|apa|promonya|ada|ngapain) *3
  (beli|belanja|pembelian) *2 (dapat|gratis|bonus|dapet|free) *2 masih [ada|berlaku|jalan|bisa] [tidak|kah|kan] *1
  (kode|kodenya|voucher|vouchernya|kupon|kuponnya) *1 tidak (bisa|dapat) (dimasukin|dimasukkan|diinput|dipakai|dipake|diklaim|terpasang) *3
]]

examples "ask_promo" [[
  lagi ada promo nggak minggu ini
  tanggal kembar ada diskon?
  ada penawaran spesial buat member baru?
  kuponnya kok nggak bisa dipakai, masih aktif?
  minta kode promo dong
  beli berapa biar dapat hadiah
  syarat dapat hadiahnya apa
  yang beli dua dapat tiga itu masih?
  ada paket bundle skincare?
  ramadhan sale kapan mulai
  harbolnas ikutan nggak
  black friday ada diskonan?
  promo imlek ada?
  promo kemerdekaan udah habis ya
  lagi ada cashback kalau pakai qris?
  lagi ada obral gak
  cuci gudang lagi kapan
  voucher 20 ribu itu minimal belanja berapa
  cara pakai vouchernya gimana
  claim cashbacknya di mana
  any ongoing deals?
  what's the current offer
  is there any sale today
  promo jumat berkah masih ada
  ada poin member ngga
  tukar poin bisa dapat apa
  lomba giveaway pemenangnya diumumkan kapan
  ikut undiannya gimana caranya
  ada tebus murah?
  paket lebaran isinya apa dan sampai kapan
  menu promo hari ini apa
  spesial hari ibu ada apa
  aya diskonan teu dinten ieu
  saniki wonten promo nopo
  ado promo ndak da
  promo yang 99 ribu dapat dua masih berlaku
  lihat di story katanya diskon 50 persen, beneran?
  di spanduk tertulis potongan 30%, sampai kapan ya
  diskon akhir pekan ada?
  kapan nih bagi-bagi voucher
  flash sale malam ini jam berapa
  ulang tahun toko ada promo apa
  buat pelanggan lama ada hadiah nggak
  event diskonnya masih lama?
  promo gratis pemasangan masih?
  katanya lagi sale ya
  bulan depan ada promo lagi nggak
  yang katanya potongan khusus bulan ini masih ada nggak
  saya dapat notifikasi katanya ada voucher, itu cara pakainya gimana
  minggu ini ada yang lagi diskon apa aja
  kalau belanja sekian dapat apa ya, ada hadiahnya?
  beli satu dapat dua itu untuk semua rasa?
  lagi bagi-bagi kupon nggak sih
  program poin untuk pelanggan setia ada kak?
  tanggal gajian biasanya ada sale kan
  yang di live tadi malam harganya masih berlaku sampai besok?
  ada paket spesial buat tahun baru nggak bu
  diskon pembukaan cabang baru masih jalan?
  kode potongannya yang terbaru apa
  berapa persen diskonnya akhir tahun ini
]]
