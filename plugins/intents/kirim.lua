-- Pengiriman: ongkosnya, lamanya, kiriman sendiri yang ditunggu, dan letak toko.
require "intents/kata"

-- Kata perekat: tidak menentukan, tetapi bagian dari pertanyaannya.
words "lem" [[ saya, aku, kita, ini, itu, yang, ke, di, dari, untuk, buat, kalau, biasa, kira-kira, tahu, info, tanya, minta, tolong, boleh, bisa, masih, sekarang, nanti, lagi, juga, sama, dengan, pakai, lewat, jadi, mau, barang, apakah ]]

words "arah_kirim" [[ ke, sampai, kesana, ke sana, ke sini, daerah, wilayah, area, kota, kabupaten, kecamatan, desa, kampung, provinsi, luar kota, luar pulau, luar jawa, luar negeri, luar daerah, luar kecamatan, luar kabupaten, pulau, pelosok, pedalaman, rumah, rumah saya, alamat saya, tempat saya, tempatku, rumahku, alamatku, kos saya, kosku, kantor saya, kantorku, jabodetabek, jawa, sumatra, sumatera, kalimantan, sulawesi, papua, maluku, nusa tenggara, jawa barat, jawa tengah, jawa timur, malaysia, singapura, singapore, hongkong, taiwan, jepang, brunei, timor leste ]]
words "ongkos" [[ ongkir, ongkirnya, ongkos kirim, ongkos kirimnya, biaya kirim, biaya kirimnya, biaya pengiriman, biaya pengirimannya, ongkos pengiriman, shipping fee, shipping cost, shipping fees, shipping, shippingnya, postage, tarif kirim, tarif pengiriman, biaya antar, ongkos antar, biaya ekspedisi, biaya kurir, tarif kurir, tarif ekspedisi, ongkos ekspedisi, harga kirim, harga pengiriman, harga ongkir, delivery fee, delivery charge, delivery cost, biaya delivery, ongkir nya, ongkirna, ongkire, ongkos kurir, ongkos paket, biaya paket, biaya pos, ongkos pos, ongkirku, ongkos kirime, ongkos kirimna, ongkos antarnya, biaya antarnya, prakiraan ongkir, harga ekspedisi, ongkos gojek, ongkos ojek, ongkos kargo, biaya kargo, uang kirim, shipment cost ]]
words "kurir" [[ kurir, kurirnya, ekspedisi, ekspedisinya, jasa kirim, jasa pengiriman, kargo, cargo, gojek, grab, gosend, go send, grabsend, grab express, ojek, ojol, ojek online, lalamove, travel, bus, kereta, kapal, pesawat, indah cargo, paxel, maxim, instan, instant, instant courier, kurir toko, kurir instan, sameday, jasa antar, gosen, gocar, grabcar, baraka, truk, pickup bak, mobil box ]]
words "kena" [[ kena, kenanya, habis, abis, total, jatuh, jatuhnya, jadi, sekitar, kira-kira, kisaran, tarif, tarifnya, ongkos, ongkosnya, biaya, biayanya, tambah, nambah, bayar, harga, duit, harganya, ongkose, perkilo, per kilo, sekilo, per kg ]]
words "gratis" [[ gratis, free, bebas, subsidi, disubsidi, subsidinya, ditanggung, tanggung, tanggungan, dibebankan, ditanggungnya, digratiskan, nol, 0 ]]
words "bukan_ongkir" [[ kurangi, dikurangi, kurangin, dikurangin, murahin, dimurahin, nego,gratisin, digratisin, gratiskan, free in, diskon, potongan, potong, batal, cancel, tidak jadi, ganti, retur, refund, tukar, balikin, kembalikan, dikembalikan, sudah, kecewa, dropship, reseller, lebih murah, beli, borong, ambil, pesan, order ]]

intent("ask_shipping_cost", { says = "tanya ongkir" }) [[
  << @ongkos @berapa @lem >> !@cod !@balik !@uang !total
  << @ongkos @berapa @lem @lem >> !@cod !@balik !@uang !total
  << @ongkos @berapa ({city}|{courier}|@kurir) @lem >> !@balik !total
  << @ongkos @berapa {city} @lem @lem >> !@balik !total
  << @ongkos @berapa ({courier}|@arah_kirim|{city}|{quantity}) >> !@balik !total
  << @ongkos @berapa ({courier}|@arah_kirim) {city} >> !@balik !total
  << @ongkos {city} @lem >> !@balik !@cod !batal !sudah
  << @ongkos @harga (termasuk|include|sudah|belum|sama|plus|tanpa) >> !@balik
  << @kirim {city} @berapa @lem >> !hari !jam !minggu !lama !lamanya !bulan !sampai !resi !@pesan
  (tarif|biaya|ongkos|harga) @kirim [itu|nya] [@arah_kirim] [{city}] [kena] @berapa !hari
  @kirim [pakai|lewat|yang] [yang] (paling murah|termurah|murah|hemat|irit|ekonomis) [@berapa|@apa|pakai|lewat] [@apa] !@kiriman
  @ongkos (dihitung|hitung|diitung|dari|ngitung) [dari] @mana
  [@minta] [@minta|@info|hitung|hitungin|hitungkan] (tarif|biaya|ongkos) [kirim|paket|pengiriman|antar] (ke|sampai|buat|untuk) ({city}|@arah_kirim) !hari !@cod
  [@minta] [@minta|@info|hitung|hitungin] @ongkos [ke|sampai] [@arah_kirim] [{city}] [kena|jadi|itu] [@berapa] [duit] [kena] !@bukan_ongkir !@cod !@promo !kemahalan
  @ongkos (ke|sampai) (mana|daerah mana|kota mana) [aja] !uang !uangnya
  ^ [ke|sampai|daerah|kota] {city} [nya] (kena|jadi|habis|bayar) @berapa *3 $
  @berapa [@ongkos] (@ongkos) [ke|sampai] [@arah_kirim] [{city}] !@balik !sudah !gratisin !potong
  << @ongkos @berapa >> !@cod !@balik !@uang !total
  @ongkos (sudah|belum) [termasuk|masuk|include|included|dihitung|sama] [@belum|apa|harga] *2
  (sudah|belum|udah) [termasuk|include|included|sama|plus|masuk|all in|free|gratis] @ongkos [@belum|apa|atau|belum|tidak|kah] !gratisin
  (termasuk|include|plus|di luar|diluar|exclude|belum sama|sudah sama) @ongkos
  (packing|packingan|peti|bubble|asuransi|packing kayu|bubble wrap|kardus) [kayu|wrap|tambahan|nya|safe] *2 (biaya|bayar|nambah|tambah|tambahan|berapa|gratis|kena|free|charge) *2 !beli
  (biaya|bayar|nambah|tambah|tambahan|kena|charge) *4 (packing|peti|bubble|asuransi|kayu) [kayu|wrap]
  << @ongkos @arah_kirim {city} >> !retur !@cod !batal
  << @ongkos {city} >> !retur !@cod !batal !@bukan_ongkir
  << @ongkos @gratis >> [tidak] !@promo !@balik !gratisin !digratisin !digratiskan !beli !ambil !borong !order !pesan !minimal
  << @ongkos @gratis @bisa >> [tidak] !retur !beli !ambil !borong
  << @ongkos gratis (voucher|pakai|klaim|vouchernya) @bisa >> [tidak]
  << @ongkos gratis voucher @bisa pakai >> [tidak]
  << @ongkos @gratis @arah_kirim >> !retur !beli !ambil !borong
  << @ongkos (beda|sama|sekali|sekalian|digabung|gabung|dihitung|hitung|masuk|termasuk|dobel|double|satu|jadi satu|per kilo|perkilo|per kg|kelebihan|volume|volumetrik|berat) >> !retur !sudah
  << @kirim (@arah_kirim|@kena) {city} @berapa >> !hari !jam !minggu !lama !lamanya !bulan !sampai !resi
  << @kirim @arah_kirim @berapa @kena >> !hari !jam !minggu !lama !lamanya !bulan !sampai !resi
  << @kirim @arah_kirim {city} @berapa @kena >> !hari !jam !minggu !lama !lamanya !sampai
  << @kirim {city} @berapa >> !hari !jam !minggu !lama !lamanya !bulan !sampai !resi !@pesan
  << @kirim {city} @kena >> !hari !jam !minggu !lama !lamanya !sampai !sudah !belum !@cod !habis
  << @kirim @arah_kirim (kena|habis|abis|jatuh|tarif|tarifnya) @berapa >> !hari !jam !minggu !lama !@cod
  << @kurir @arah_kirim @berapa >> !hari !jam !minggu !lama !lamanya !sampai !@cod !telepon
  << (@kurir|{courier}) {city} @berapa >> !hari !jam !minggu !lama !lamanya !sampai !@cod
  << {courier} @arah_kirim @berapa >> !hari !jam !minggu !lama !lamanya !sampai !@cod
  << {courier} @berapa >> !hari !jam !minggu !lama !lamanya !sampai !@cod !kapan !kode !nomor !resi !{rupiah}
  << {courier} (kena|tarif|tarifnya|ongkosnya|perkilo|per kg|biayanya|mahal) >> !@cod !lama
  << (tarif|biaya|ongkos|ongkosnya|biayanya|tarifnya) (@arah_kirim|@berapa) {city} >> !hari !pasang
  << (tarif|biaya|ongkos|ongkosnya|tarifnya|harganya) @kirim >> !@balik !hari
  ^ [kalau|untuk|buat|yang] (ke|daerah|area|wilayah) {city} [kena|jadi|habis|totalnya|ongkosnya|itu|sekitar] @berapa [duit|rupiah] [kena|kirim] $
  ^ {city} [kena|ongkosnya|itu] @berapa [duit|kena] $
  ^ (ke|sampai) @arah_kirim [kena|ongkosnya] @berapa [duit] $ !jam !hari !@buka
  [kalau|kalo] (ke|sampai|buat|untuk) {city} [kena|jadi|habis|ongkosnya|sekitar|itu] @berapa [duit|rupiah|kena] !hari !jam !lama !minggu !jam
  (ke|sampai) (rumah|sini|tempat|alamat|kos|kantor) [saya|aku|ku] [kena|jadi|habis|bayar|nambah] @berapa [duit|rupiah] !hari !jam !lama
  << {weight} (ke|sampai) @berapa >> !hari
  << ke {city} @berapa {quantity} >> !@harga !hari !lama !@pesan !@uang
  << {weight} (ke|sampai) {city} @berapa >> !hari
  << @berapa (per kilo|perkilo|per kg|perkg|sekilo) (kirim|kirimnya|ke|ekspedisi|ekspedisinya) >>
  << (bagi|berbagi|patungan|setengah|separuh|separo) @ongkos >>
  << (penjual|pembeli|seller|buyer|toko|saya|siapa) (nanggung|tanggung|ditanggung|menanggung|bayarin) @ongkos >> !retur
  (gratis|free) [biaya|ongkos] (kirim|antar|pengiriman|delivery|shipping) *4 !beli !minimal !ambil
  (antar|anter|kirim|diantar|dianter|delivery) [ke] [rumah|sini|alamat|lokasi|sana] (gratis|bayar|nambah|free|kena biaya|ada biaya|kena ongkos|pakai ongkos|berbayar) *3 !@cod
  << @kirim (bayar|gratis|nambah|kena|biaya|free|berbayar) (lagi|tidak|apa|atau) >> !@cod !@transfer !@balik !sudah !@kapan !@hari_ini !beli !dulu
  << @kirim (ke|sampai) (bayar|gratis|nambah|kena|biaya|free|berbayar) (lagi|tidak|apa|atau) >> !@cod !@transfer !@balik !sudah !dulu
  << (murah|termurah|paling murah|hemat|ekonomis|irit) (@kurir|{courier}) >> !@mahal
  << (paling murah|termurah|murah) @ongkos >> !tidak !cari
  << @ongkos @mahal (@arah_kirim|{city}) >> !batal !batal !@kurang
  (how much|berapa) *2 (shipping|ship|delivery|deliver|postage|ongkir) *4 !day !days !long !lama
  (cost|charge|fee|fees|rate) *2 (shipping|ship|delivery|deliver|send|kirim) *4 !days
]]
intent "ask_shipping_cost" [[
  @ongkos !@balik !gratisin !beli !batal !kemahalan !kurangi !dikurangi
  << @ongkos (@berapa|@mahal) @kalau >>
  << @ongkos @berapa @kalau (beli|ambil|order|pesan) >>
  << @ongkos @berapa @kalau (beli|ambil|order|pesan) {quantity} >>
  << @ongkos @minta (cek|hitung|hitungin|hitungkan|cekin|info|total) >>
  << @ongkos @mahal >> !kemahalan !@batal
  << (pakai|lewat|via|by) (@kurir|{courier}) @bisa >> [tidak]
  << (pakai|lewat|via|by) (@kurir|{courier}) @bisa tidak >>
  << (pakai|lewat|via|by) (@kurir|{courier}) @apa >>
  << (pakai|lewat|via|by) (@kurir|{courier}) @kirim @bisa >> [tidak]
  << (pakai|lewat|via|by) (@kurir|{courier}) @kirim @apa >>
  (@kurir|{courier}) [yang|pakai|lewat|nya|dari] @apa [yang|saja] [ada|@bisa|dipakai|murah|termurah] !@sudah !resi !@pesanan
  (pakai|lewat|via|ada|bisa|milih|pilih|pilihan|opsi) [jasa] (@kurir|{courier}) [@apa|selain|lain] [@bisa|ada] [tidak] !@sudah !resi !@cod !@pesanan !{date} !@kapan
  << (@kurir|{courier}) @bisa >> [tidak] !@sudah !resi !@cod !@pesanan !minta !@kiriman
  << (@kurir|{courier}) ada >> [tidak] !@belum !@sudah !resi !@cod !@pesanan !@kapan !{date}
  << (@kurir|{courier}) @kirim @apa >> !@sudah !resi
  << @kirim (pakai|lewat|via|by) @apa >> !@sudah !@pesanan
  << @kirim (pakai|lewat|via) @apa (biasanya|nanti|ini) >> !@sudah
  << @bisa @kirim @arah_kirim {city} >> [tidak] !{date} !@hari_ini !@sudah !hari !@cod
  << @bisa @kirim @arah_kirim >> [tidak] !{date} !@hari_ini !@sudah !hari !@cod !@pesanan
  << @bisa @kirim {city} tidak >> !{date} !@hari_ini !@sudah !@cod
  << @bisa @kirim {city} >> [tidak] !{date} !@hari_ini !@sudah !@cod
  << @kirim @arah_kirim (luar negeri|luar jawa|luar pulau|luar kota|malaysia|singapura) @bisa >> [tidak] !{date}
  (minimal|minimum|min) (belanja|beli|order|pembelian|pesan) @berapa [biar|supaya|untuk|buat|dapat|yang] [dapat] @gratis @ongkos
  (belanja|beli|order|pembelian|pesan) [minimal|minimum|min] @berapa (biar|supaya|untuk|buat|dapat|yang) [dapat] @gratis @ongkos
  (minimal|minimum|min) (belanja|beli|order|pembelian|pesan) @berapa (gratis|free|bebas) (kirim|antar|delivery)
  how much [is|for|does it cost] [it|shipping|delivery|the] [shipping|delivery] (to|ke|for) {city} *2 !days !long
  how much to (send|ship|deliver) *3 !days !long
  ^ [apakah|kira-kira|kalau] @bisa @kirim [saja|juga|ke rumah|ke sini|ke tempat] [tidak|kah] $
  ^ [apakah|kira-kira|kalau] @bisa [tidak] @kirim [saja|juga|barangnya|ke rumah|ke sini|ke tempat] $
  @bisa @kirim (saja|juga) [tidak|kah] $ !{date} !@hari_ini !@sudah !foto !video
  @kirim *1 (menjangkau|jangkau|terjangkau|dijangkau|cover|dicover|mencakup|meliputi|nyampe|sampai) [daerah|wilayah|area|kota|ke|sampai] ({city}|daerah|desa|pelosok|pulau|kampung|sini|rumah|kecamatan|seluruh indonesia|luar) *2 !@kapan !hari !jam !@belum
  (menjangkau|jangkau|terjangkau|dijangkau|cover|dicover) *1 (daerah|wilayah|area|kota|{city}|desa|pelosok|pulau|kampung|sini|rumah) *2
  (kurir|ekspedisi|pengiriman|jasa kirim) *1 @bisa (pilih|milih|request|dipilih|ganti|nentuin) [sendiri] [tidak|apa saja] *1
  @bisa (pilih|milih|request|nentuin) *1 (kurir|ekspedisi|pengiriman|jasa kirim) *2
  (jangan|selain|tidak mau|ga mau) [pakai|lewat] ({courier}|@kurir) [itu|saja] (@bisa|ada) [yang] [lain|apa|tidak] *1
  selain ({courier}|@kurir) *1 (ada|@bisa|@apa|pakai) *3
  {city} kena @berapa *1 $ !hari !jam
  [itu|harga] sudah (sama|termasuk|plus|include|dengan) (ongkos|ongkosnya|kirim|antar|ongkos antar) [apa] [@belum|kan] $
]]

examples "ask_shipping_cost" [[
  ngirim ke Wonosobo habis berapa duit
  biaya antar sampai rumah berapa
  paket 5 kilo ke Ternate kena berapa ya
  kalau ke luar jawa ongkosnya gimana
  ada gratis ongkirnya nggak
  ongkirnya siapa yang nanggung
  lemari segede gitu kirimnya pakai apa dan bayar berapa
  tarif kargo ke Sorong berapa per kilonya
  ekspedisi paling hemat apa buat ke Bima
  kalo ambil dua pot, ongkirnya tetap satu?
  delivery sampai Ciledug nambah berapa
  shipping fee to Lombok?
  how much to ship to Malaysia
  is delivery free?
  free delivery area mana aja
  piro ongkose menyang Blitar
  ongkos kirimna ka Tasik sabaraha
  pinten ongkiripun dhateng Sleman
  barapo ongkia ka Bukittinggi
  ke Medan kena berapa ongkosnya bah
  cekin ongkir ke Sidoarjo kodepos 61252
  hitungkan ongkos kirim tiga karton
  harga segitu sudah include kirim belum
  belum sama ongkir ya?
  pakai ojek online ke Rawamangun berapa kira-kira
  grab instan ke kos saya bayar berapa
  ongkirnya bisa patungan nggak
  ongkir flat apa tergantung jarak
  minimal belanja berapa biar bebas ongkir
  nganter ke desa sebelah bayar lagi nggak
  rumahku deket, masih kena ongkir?
  paket segitu masuk berapa kilo
  dihitung berat atau volume ini
  beratnya berapa gram buat hitung ongkir
  jtr ke Palu berapaan
  sicepat sama jne murahan mana ongkirnya
  ekspedisinya pakai apa aja
  bisa lewat pos nggak
  sini Cilacap, kirimnya berapa
  posisi saya di Bantul, ongkirnya?
  alamatku Karawang kena ongkir berapa ya
  sby brp ongkirnya
  kirim ke pulau bisa?
  packing kayunya nambah biaya berapa
  asuransi pengirimannya bayar berapa
]]

words "estimasi" [[ estimasi, estimasinya, perkiraan, perkiraannya, kira-kira, kisaran, eta, lead time, target, prakiraan, estimated, estimation, prediksi, paling lambat, paling cepat, paling lama, maksimal, tercepat ]]
words "prosesnya" [[ proses, prosesnya, pengerjaan, pengerjaannya, produksi, produksinya, pembuatan, pembuatannya, bikinnya, bikin, buatnya, dibuat, dibikin, jahit, jahitnya, jadinya, packing, packingnya, kemas, pengemasan, po, ponya, preorder, pre order, pre-order, indent, inden, masa po, cetak, cetaknya, custom, customnya, servis, servisnya, ngerjain, ngerjainnya, pengiriman, pengirimannya, kirimnya, antarnya, delivery, delivery time, perjalanan, perjalanannya, jalannya, nyampenya, sampainya, tunggu, nunggu, nunggunya, menunggu, waiting time, selesainya, selesai, kelar, rampung ]]
words "berapa_lama" [[ berapa lama, berapa hari, berapa jam, berapa minggu, berapa bulan, berapa menit, berapa harian, berapa malam, berapa lamanya, how long, how many days, berapa dino, berapa poe, seberapa lama, sampai berapa lama, brapa lama, berapa pekan, seberapa cepat, how fast, how soon ]]
words "kilat" [[ same day, sameday, same-day, next day, nextday, next-day, instan, instant, kilat, express, ekspres, kirim cepat, cepat sampai, super cepat, fast delivery, esok sampai, one day, oneday, langsung kirim, langsung dikirim, kirim langsung, besok sampai, satu hari sampai, sehari sampai, urgent, hari yang sama ]]
words "keburu" [[ keburu, kekejar, kejar, terkejar, kekejer, nutut, sempat, sempet, on time, tepat waktu, kecandak, cukup waktu, nyandak, kebagian waktu, ngejar, ngoyak, sempatkah, kesusul, kaoyak, kaudag, sumpat ]]
words "keperluan" [[ lebaran, natal, imlek, tahun baru, ulang tahun, ultah, nikahan, hajatan, wisuda, acara, pesta, pengajian, arisan, akhir pekan, weekend, akhir bulan, puasa, ramadan, kado, lomba, pentas, sekolah, seserahan, lamaran, tunangan, akad, resepsi, syukuran, pernikahan, berangkat, mudik, liburan, pindahan, hari h, valentine, buka puasa, sahur, makan siang, makan malam, sarapan, rapat, konser, ujian, perpisahan, agustusan, qurban, idul adha ]]
words "bukan_waktu" [[ kukus, dikukus, rebus, direbus, goreng, digoreng, panggang, dipanggang, rendam, direndam, diamkan, didiamkan, jemur, dijemur, siram, disiram, dicas, ngecas, tahan, awet, kuat, garansi, promo, diskon, retur, refund, tukar, buka, tutup, kadaluarsa, expired, dipakai, pemakaian, hasil, cicil, resi, uang, dana, sale, voucher, restock, keep, booking, balas, respon, dijual, jualan, charge, baterai, bocor, rusak, dropship, reseller, mati, sewa, kursus ]]

intent("ask_shipping_time", { says = "tanya lama kirim" }) [[
  << @berapa_lama @sampai @lem >> !@bukan_waktu !@sudah !@pesanan !@belum !@ongkos
  << @berapa_lama @sampai {city} @lem >> !@bukan_waktu !@sudah !@belum !@ongkos
  << @berapa_lama @kirim @lem >> !@bukan_waktu !@sudah !@belum !@ongkos
  << @berapa_lama @prosesnya (@lem|{product}|{quantity}) >> !@bukan_waktu !@sudah !@belum !@ongkos
  << @kapan @sampai @kalau (transfer|bayar|order|pesan|beli|checkout|{city}) >> !@pesanan !@bukan_waktu !@sudah
  << @kapan @sampai @kalau {date} (transfer|bayar|order|pesan|beli|checkout) >> !@pesanan !@bukan_waktu !@sudah
  << @kapan @sampai {city} @lem >> !@pesanan !@bukan_waktu !@sudah
  << @kapan @kirim @lem >> !resi !@pesanan !@bukan_waktu !@belum
  << @keburu (@keperluan|{date}|@hari_ini|{time}) @lem >> [tidak] !harga
  << @bisa @sampai (@hari_ini|{date}) @lem >> [tidak] !@pesanan !@sudah !@tempat_toko !@letak !sendiri
  << @bisa @kirim (@hari_ini|{date}) @lem >> [tidak] !@pesanan !@sudah
  << po (atau|apa) (langsung|ready|jalan) >>
  [@bisa] (langsung|segera) (diproses|proses|jalan|jadi|dikirim|dikerjakan) (@hari_ini|{date}) [tidak] !@sudah !@kiriman
  @bisa (cepat|dipercepat|lebih cepat|buru-buru|kilat|ngebut) [sampai|jadi|kirim|selesai|dikirim|prosesnya] [tidak] !@sudah !balas
  @bisa (sehari|seminggu|dua hari|satu hari|sejam|{quantity}) [langsung] (jadi|selesai|sampai|kelar|beres) [tidak] !@sudah !@kiriman
  ({date}|@hari_ini) (sudah harus|harus sudah|harus|mesti|kudu|paling lambat) [sudah|udah] (ada|sampai|jadi|diterima|selesai|siap|datang) *2 !@bayar !@transfer
  (waktu|waktunya) (cukup|keburu|mepet) *4 !@bayar
  (cukup|mepet|keburu) [tidak] (waktu|waktunya) *4 !@bayar
  << (cepat|lama) @kirim tidak >> !@sudah !@kiriman !@ongkos !bisa
  (jalan|berangkat|dikirim|kirim|pengiriman) [biasanya|itu|tiap|setiap] (hari apa|jam berapa|tanggal berapa) !@sudah !saya !@resi
  langsung (@kirim|jalan|diproses) (apa|atau) (tunggu|menunggu|nunggu|po|indent|preorder|dibuat|dibikin|masih|besok|harus) *2
  << (@kurir|{courier}) @bisa ({date}|@hari_ini) >> [tidak] !@ongkos !@cod !@kiriman !@berapa
  << @berapa_lama @sampai >> !@bukan_waktu !@sudah !@pesanan !@belum !@ongkos
  << @berapa_lama @sampai (@kirim|@arah_kirim|{city}) >> !@bukan_waktu !@sudah !@belum !@ongkos
  << @berapa_lama (@kirim|{city}|@estimasi|@prosesnya|{courier}|@kurir) >> !@bukan_waktu !@sudah !@belum !@ongkos
  << @berapa_lama (ke|sampai|dari) {city} >> !@bukan_waktu !@sudah !@ongkos
  (pakai|lewat|via|naik) (@kurir|{courier}) *2 (lama|cepat|lebih cepat|lebih lama) [tidak] *2 !@ongkos !@sudah
  (lama|cepat) [sekali|banget|sangat] [tidak] [kalau] (pakai|lewat|via|naik) (@kurir|{courier}) !@ongkos !@sudah
  (cepat|cepatan|lebih cepat|paling cepat|tercepat) *2 (@kurir|{courier}) *3 !@ongkos !murah
  @berapa (hari|jam|minggu|bulan|menit|pekan|malam) [kerja|lagi|kira-kira|ya] [di] (@sampai|@kirim|@estimasi|@prosesnya) [ke] [@arah_kirim] [{city}] !@bukan_waktu !@sudah !@pesanan !@belum !@ongkos
  (@sampai|@kirim|@estimasi|@prosesnya) [ke|di|itu|kira-kira|biasanya|butuh|makan|perlu|waktu] [{city}|@arah_kirim|waktu] @berapa (hari|jam|minggu|bulan|menit|pekan|malam) [kerja|lagi] !@bukan_waktu !@sudah !@pesanan !@belum !@ongkos
  << @estimasi (@kirim|@sampai|pengiriman) >> !@pesanan !@sudah !@belum !@ongkos !@total !@bukan_waktu !salah
  << @estimasi (hari|waktu|lama|kapan) >> !@bayar !lunas !@transfer !@pesanan !@sudah !@belum !@ongkos !@bukan_waktu
  << @estimasi (@arah_kirim|{city}) (@berapa|hari) >> !@sudah !@belum !@ongkos
  << @kapan @kirim >> !resi !@pesanan !@bukan_waktu !@belum
  << @kapan @kirim (biasanya|paling lambat|kira-kira|ready|nanti|mulai|kalau|order|pesan|sekarang) >> !@pesanan !@bukan_waktu
  @kapan [kira-kira|ya|bisa|barangnya|barang|itu] @sampai [ke|di] [{city}|@arah_kirim] !@pesanan !@bukan_waktu !@belum !@sudah !@tempat_toko !ketemu
  << @kapan @sampai (@kirim|@kurir|{courier}|barang) >> !@pesanan !@bukan_waktu !@belum !@sudah !@punya_saya !ketemu
  << @kapan @sampai (@kalau|order|pesan|biasanya|kira-kira|beli|sekarang|{date}|checkout) >> !@pesanan !@bukan_waktu !@belum !@sudah !lalu
  << @kapan (jadinya|selesai|selesainya|kelar|rampung|siap|jadi) (@kalau|po|pesan|order|biasanya|custom|kira-kira) >> !@pesanan !@bukan_waktu !@sudah
  << @bisa @kirim (@hari_ini|{date}) >> [tidak] !@pesanan !@sudah !@arah_kirim
  << @bisa @kirim (@hari_ini|{date}) tidak >> !@pesanan !@sudah
  << @bisa @kirim {time} >> [tidak] !@pesanan !@sudah
  << @bisa @kirim {date} {time} >> [tidak] !@pesanan
  << @bisa @sampai (@hari_ini|{date}) >> [tidak] !@pesanan !@sudah !@tempat_toko !@letak !sendiri
  << @bisa @sampai (@hari_ini|{date}) tidak >> !@pesanan !@sudah !@tempat_toko !@letak !sendiri
  << @bisa @sampai (sebelum|seblum|paling lambat|tepat|by|pas) (@hari_ini|{date}|@keperluan|{time}) >> [tidak] !@sudah
  << @bisa @sampai @keperluan >> [tidak] !@sudah
  << @sampai (sebelum|paling lambat|tepat|by|buat|untuk) (@hari_ini|{date}|@keperluan|{time}) >> [tidak] !@sudah !@belum !buka
  << @sampai {date} tidak >> !@sudah !@belum !@pesanan !buka !promo !ketemu !jumpa
  << @sampai {date} @kalau >> [tidak] !@sudah !@pesanan !buka !promo
  << @kirim (@hari_ini|{date}) tidak >> !@pesanan !@sudah !jangan
  << @kirim (libur|tanggal merah|minggu|sabtu|weekend|akhir pekan|hari libur) >> !@sudah !jangan
  << (tetap|masih) @kirim (libur|tanggal merah|minggu|sabtu|weekend|akhir pekan|hari libur|{date}|{time}) >> [tidak] !@sudah
  << @keburu (@keperluan|{date}|@hari_ini|{time}) >> [tidak]
  << @keburu @bisa >> [tidak] !mampu
  << @keburu @bisa (@keperluan|{date}|@hari_ini|{time}) >> [tidak]
  << @keburu tidak >> !harga
  << @keburu tidak (@keperluan|{date}|@hari_ini|{time}) >>
  << @keburu (@kirim|@sampai) >> [tidak] !harga
  << @kilat @bisa >> [tidak] !ongkir !@ongkos !bayar !transfer
  << @kilat @bisa (@kirim|@hari_ini|{date}|{city}|@arah_kirim) >> [tidak] !@ongkos
  << @kilat ada >> [tidak] !@ongkos !kopi !mie
  << @kilat @kirim >> [tidak] !@ongkos !@berapa !minta !mau
  << (batas|cut off|cutoff|last|terakhir|maksimal|paling lambat) (order|pesan|pesanan|orderan|checkout|po) @kapan >> !@cod !retur !@bayar
  << (batas|cut off|cutoff|last|maksimal|paling lambat) (order|pesan|orderan|checkout) (@kirim|@sampai|@hari_ini|{time}) >>
  << (kalau|order|pesan|checkout|beli|transfer|bayar) (@hari_ini|{date}|{time}) @kapan (@kirim|@sampai|jadi|selesai) >> !@pesanan !@sudah !@cod
  << (kalau|order|pesan|checkout|beli|bayar|transfer) (@hari_ini|{date}|{time}) (langsung|bisa) (@kirim|@sampai) >> [tidak] !@pesanan !@sudah !@cod
  << @kirim langsung (@hari_ini|{date}|tidak|bisa|kah) >> !@pesanan !@sudah !cod
  << (jadwal|jadwalnya) (@kirim|antar|pickup|pengiriman|keberangkatan|keliling) >> !@pesanan !ganti !ubah
  << (setiap|tiap) (hari|@hari) @kirim >> !promo !katalog !info
  << (@kirim|pengiriman) (hari apa|jam berapa|setiap|tiap|hari apa saja) >> !@pesanan !promo !katalog !info
  << (jemput|dijemput|pickup|ambil) (kurir|ekspedisi|{courier}) ({date}|@kapan|@hari_ini|ada) >> !@kiriman !@resi
  @kapan [barang|paket] [bisa|kira-kira|ya] [saya|aku|kita] (terima|diterima|ambil|diambil) [barang|kuenya] !@sudah !@kiriman !uang !promo
  << @sampai {date} (kira-kira|bisa|sudah|belum|apa|buat|untuk) >> !resi !ada !kabar [tidak] !@kiriman !buka !promo !@tempat_toko !ketemu !jumpa
  (kira-kira|bakal|akan|apa) * {date} [sudah|bisa|pasti|udah] @sampai *2 !@kiriman !buka
  << (jadi|selesai|siap|kelar|rampung) {date} (bisa|tidak|kah|kira-kira) >> !@kiriman !@batal !ambil !cod !ketemu
  << (po|preorder|pre order|indent|inden) (@berapa|lama|@lama|hari|@kapan|berapa lama) >> !@uang !{rupiah} !dp !mulai !buka !tutup !masuk
  (lama) *1 (tidak) [ya] *1 (@sampai|@kirim|nyampenya|sampainya|prosesnya|pengirimannya|jadinya) *2
  (@sampai|@kirim|nyampenya|sampainya|prosesnya|pengirimannya|jadinya) [itu|nanti|biasanya|nya] (lama) (tidak|apa cepat|atau cepat) *2 !@sudah
  << (lama|cepat|gimana) (pengiriman|perjalanan) >> !@sudah !@belum !@pesanan !@sangat !@ongkos
  (how long|when|how many days|how fast|how soon) *3 (arrive|arrives|deliver|delivered|delivery|shipping|ship|shipped|take|takes|get|sampai|kirim|dikirim) *4 !my !order !paket
  (can|could|will|does) *3 (arrive|deliver|delivered|ship|shipped|dikirim|sampai|reach) *2 (today|tomorrow|by|before|on|this|next|{date}) *3
]]
intent "ask_shipping_time" [[
  ^ ({date}|hari ini|nanti sore|malam ini|sore ini) @bisa [tidak] $
  @berapa_lama [ya|lagi|biasanya] !@bukan_waktu !@sudah !@kiriman !@harga !dibuka !@uang
  ^ [kira-kira|biasanya|itu] (lama) [tidak|apa] [ya|nunggu|nunggunya|prosesnya] $
  ^ [kira-kira|biasanya|itu|estimasi] @berapa_lama [ya|itu|biasanya] $
  ^ [estimasi|kira-kira] @berapa (hari|minggu|jam) $
  ^ [@kalau] [order|pesan] (kapan|@kapan) (@kirim|jalan|diproses|sampai) [nya] $
  << @kapan (jadinya|selesainya|kelarnya|rampungnya) >> !@sudah !@bukan_waktu
  ^ [itu|barang|barangnya|kira-kira] @sampai @kapan [@kalau] *3 $ !@sudah !@bukan_waktu !@pesanan !ketemu !batas
  << @kapan (jadi|selesai|kelar|rampung) (pesanan|kue|jahitan|custom|servis) >>
  << (besok|lusa|nanti sore|sore ini|malam ini|hari ini) (jadi|selesai|siap) @bisa >> [tidak]
  << (butuh|perlu|dipakai|mau dipakai|buat) (cepat|cepet|buru-buru|urgent|segera) @bisa >> [tidak]
  << (@mau|dipakai|butuh|perlu) {date} @bisa >> [tidak] !@pesanan
  << @bisa (cepat|cepet|dipercepat|segera|express|ekspres) (@kirim|@sampai|prosesnya|jadinya) >> [tidak]
  << (langsung|segera|@hari_ini) @kirim >> !@sudah !@pesanan
  (butuhnya|perlunya|dipakainya|dipakenya|mau dipakai|makainya|mau kupakai|acaranya|nikahannya|ultahnya|hajatannya|lombanya) [buat|untuk|itu] (@hari_ini|{date}) *4 !ada
  (butuh|perlu) (@hari_ini|{date}) (sudah|harus|mesti|kudu) *3
  [@minta] (dikirim|kirim|diantar|dianter|jalan) (@hari_ini|{date}) (bisa|ya|saja|juga|langsung|kan) [ya] $ !@ganti !@kiriman !jangan !tidak !saja
]]

examples "ask_shipping_time" [[
  lama ga ya sampainya ke Flores
  biasanya nyampe Jepara butuh waktu berapa lama
  nunggu berapa lama kalau pesan kue tart
  meja begini jadinya berapa minggu
  kalau transfer malam ini, jalan kapan
  besok pagi udah bisa nyampe belum ya
  mau kupakai Sabtu, keburu ga ya
  indennya berapa lama
  buat seserahan tanggal 12 nutut gak
  anakku ultah lusa, kekejar nggak kak
  kirimnya tiap hari apa aja
  jumat masih ada pengiriman?
  last order jam berapa buat dikirim sore
  pengirimannya cepat nggak
  bisa sampai hari ini juga?
  aku butuh siang ini, kalau instan keburu?
  when will it arrive if I order now
  does it ship today
  delivery time to Bali?
  pirang dino tekan Madiun
  suwi ora tekan e
  iraha dikintunna upami pesen ayeuna
  lami henteu dugina ka Subang
  bara hari sampai ka Padang da
  berape lame nyampenye ke Bekasi bang
  preorder begini nunggunya sampai kapan
  pengerjaan servisnya makan waktu berapa lama
  ready langsung jalan atau nunggu dulu
  masa indennya lama?
  kalau hari libur tetap jalan kurirnya?
  estimasi tiba di Kupang tanggal berapa
  paling lambat dikirim kapan
  barangnya kapan bisa saya terima kalau bayar sekarang
  sehari sampai nggak kalau ke Semarang
  pakai reguler apa yang cepat nyampenya berapa hari
  cepetan mana jne apa sicepat
  kurirnya jemput jam berapa ke toko
  jam segini masih bisa dikirim?
  udah telat belum kalau mau dikirim sore ini
  tanaman 4 hari di jalan aman kan, berapa hari sampainya
  catering buat Minggu pagi dianter jam berapa
  bakal nyampe sebelum natal kan?
  kalau urgent bisa diprioritaskan nggak kirimnya
  next day ready nggak ke Bogor
  tukang pasangnya bisa datang kapan
]]

words "kiriman" [[ pesanan, orderan, paket, kiriman, belanjaan, titipan, parcel, package, order saya, order gue, orderan saya, my order, my package, my parcel, my item, my stuff, barang saya, barang aku, barang gue, barang pesanan, barang kami, barang abdi, punya saya, punya aku, invoice, jahitan saya, kue saya, servisan, servisan saya, yang saya pesan, yang aku pesan, yang saya order, yang aku order, yang saya beli, yang aku beli, yang kemarin saya pesan, yang kemarin saya order, shipment, barang yang dipesan, barang yang saya beli, barang yang saya pesan ]]
words "resi" [[ resi, resinya, resiku, no resi, nomor resi, noresi, no resinya, nomor resinya, awb, nomor awb, airway bill, tracking, trackingnya, tracking number, tracking no, tracking id, tracking code, kode resi, kode lacak, nomor lacak, nomor tracking, no tracking, kode booking kurir, kode tracking, resi pengiriman, nomor pengiriman, resina, resine, link tracking, link lacak, nomer resi, resi saya, resi pesanan, no pengiriman, live tracking, nomor paket ]]
words "lacak" [[ lacak, dilacak, melacak, pelacakan, ngelacak, track, di track, ditrack, ngetrack, nge track, tracking, cek resi, cek paket, cek posisi, cek status, lacakin, telusuri, ditelusuri, tracing, trace, cekin paket ]]
words "status" [[ status, statusnya, posisi, posisinya, progress, progres, progressnya, perkembangan, perkembangannya, update, updatenya, kabar, kabarnya, nasib, nasibnya, keberadaan, info, informasi, kelanjutan, kelanjutannya, gimana, kejelasan, keterangan, kondisi, prosesnya, tahap, tahapnya, perjalanan, apa kabar ]]
words "sudah_jalan" [[ mangkat, angkat, meluncur, naik truk, dikirim, kirim, diproses, proses, dipacking, packing, dikemas, kemas, dipaketin, dibungkus, jalan, dijalan, di jalan, berangkat, otw, on the way, diantar, antar, dianter, diserahkan, diserahin, dipickup, pickup, di pickup, dijemput, diambil kurir, diambil ekspedisi, meluncur, jadi, selesai, kelar, dikerjakan, dikerjain, dibuat, dibikin, shipped, sent, delivered, dispatched, processed, disiapkan, disiapin, keluar, masuk ekspedisi, masuk kurir, masuk gudang, dititipkan, dikintun, dioper, dijahit, dirakit, dipanggang, dimasak, transit, beres, rampung, naik kapal, drop, di drop, didrop, diinput, dibawa kurir ]]
words "sudah_tiba" [[ sampai, nyampe, tiba, datang, diterima, terima, nerima, keterima, arrived, dapat, mendarat, dugi, nepi, tekan ]]
words "bertanya_sudah" [[ belum, apa belum, apakah, kah, apa, mana, kapan, atau, kira-kira ]]
words "di_mana" [[ mana, di mana, sampai mana, nyampe mana, ke mana, sampai di mana, posisi mana, where, tekan endi, sampai kota mana, di kota mana, dugi kamana, di gudang mana, sampai daerah mana, sampai mana ya, dibawa ke mana ]]
words "marah" [[ kecewa, parah, penipu, nipu, tipu, bohong, lambat, lelet, lama banget, kapok, rugi, kesal, kesel, emosi, marah, refund, uang kembali, batal, cancel, retur, bercanda, niat, payah, buruk, jelek, lapor, polisi, viral, molor, hilang, raib, ga becus, capek, cape, mengecewakan, rusak, pecah, salah, tukar ]]

intent("track_order", { says = "cek kiriman" }) [[
  << @kiriman @status @lem >> [@belum] !@marah !@bayar !@ganti !batal !refund !uang !format !cara !kalau !total !alamat !@harga !prosedur
  << @kiriman @status @lem @lem >> [@belum] !@marah !@bayar !@ganti !batal !refund !uang !format !cara !kalau !total !alamat !@harga !prosedur
  << @kiriman @di_mana @lem >> [@belum] !@marah !@ganti !@cod !bayar !transfer !salah !@balik !@mau !alamat !beli !pesan
  << @kiriman @sudah @sudah_jalan @lem >> [@belum] !@marah !@balik !{colour} !beda
  << @kiriman @belum @sudah_tiba @lem >> [@belum] !@marah !@andai !uang
  << @kiriman @kapan @sampai @lem >> [@belum] !@marah !@kalau
  << @kiriman @kapan @sudah_jalan @lem >> [@belum] !@marah !@balik !@kalau
  << @resi @lem >> [@belum] !@marah !bukti !palsu !transfer !testimoni !@ganti !nama
  << @resi @minta @lem >> [@belum] !@marah !transfer !testimoni !bukti
  @kiriman [saya|aku|nya] [ini|itu] [@sudah|bisa|boleh] (siap|bisa|boleh) (diambil|dijemput|ambil) [belum|kah] !@kalau !cod
  (cek|status|info|tanya|konfirmasi|lacak) *1 (pengiriman|kiriman) (atas nama|saya|aku|nomor|{name}|{order_id}|an) *2 !@ongkos !@marah
  mana (barang|paket|kiriman|pesanan) [saya|kok|aku] *2 (tidak|belum|@sudah) *3 !@marah
  katanya [sudah|mau|akan] ({date}|@hari_ini) [sudah|mau|bakal] @sampai
  @belum ada (pergerakan|pengiriman|tracking|scan|kurir) *3 !@marah
  jadi (dikirim|diantar|dianter|jalan|kirim|berangkat|datang) (@hari_ini|{date}|@kapan) [kan|tidak] !@kalau !bisa !mau
  (kurir|ekspedisi|driver|sopir|ojol) *2 (telepon|hubungi|chat) *4 (paket|barang|pesanan|balik|dibawa) !nomor
  (belum|dereng|tidak) [juga|pernah] (terima|dapat|menerima|nerima|mendapat) [juga] (@resi|barang|paket|pesanan|kiriman|update|kabar|notif) !@marah !uang !promo
  (saya|aku|gue|kami|abdi|kulo) [itu|ini|yang|kemarin|kira-kira|tadi] @kapan [di|bisa|ya|mulai] (@kirim|@sampai|@sudah_jalan|dipasang) !@kalau !order !pesan !@bayar !bayar !transfer !uang !@batal
  @kapan [di|ya|mulai] (@kirim|@sampai|@sudah_jalan|dipasang) [punya|pesanan|order|paket|barang|yang] (saya|aku|gue|kami|abdi|kulo) !@kalau !bayar !transfer !uang !@batal !terima !order
  sudah [di] @sudah_jalan punya [saya|aku]
  sudah [di|saya|ku] @sudah_jalan (belum|apa belum|kah belum) !@marah !@kalau !@bayar !@transfer !@ganti !@batal
  << {product} sudah @sudah_jalan (belum|apakah|kah) >> [@belum] !@marah !@kalau !@bayar !@transfer !bisa
  << (stuck|pending|nyangkut|mandek|on hold|tertahan|ketahan|mentok|stagnan) (masih|terus|kok|sudah|dari|di|lama|kenapa|{quantity}) >> !@marah !@bayar !@transfer !hp !lagu !lift
  @belum ada (kabar|kabarnya|info|update|kejelasan|pergerakan|perkembangan|pemberitahuan) *4 (@kiriman|@kirim|@resi|pesan|order|paket|{courier}|@kurir)
  << (order|pesan) {number} (@status|@sudah|@belum|masih|@mana|@kapan|@minta|pending|kenapa) >> !@marah !@bayar !@transfer !@batal !@ganti
  @resi !@marah !bukti !palsu !transfer !tempel !testimoni !@ganti !kabari !otomatis !nama
  << @resi @minta >> !@marah !transfer !testimoni !bukti
  << @resi (@mana|@berapa|ada) >> !@marah !transfer
  << @resi (@belum|@kapan|@lacak) >> !@marah
  << @resi (tidak) (bisa|ditemukan|terdaftar|update|ada|jalan|gerak|bergerak|valid|muncul|kebaca|terbaca|dilacak) >> !@marah
  << @lacak @kiriman >> !@marah
  << @lacak (@bisa|@gimana|@mana) >> !@marah !balik
  << @lacak {order_id} >>
  << {order_id} (@status|@minta|@sudah|@belum|@mana|@kapan|@lacak|@sampai) >> !@marah !@transfer !@bayar !@batal !ubah !@ganti !@balik
  << {order_id} @kiriman (@status|@minta|@sudah|@belum|@mana|@kapan|@lacak|@sampai) >> !@marah !@transfer !@bayar !@batal !ubah !@ganti !@balik
  << @kiriman @status >> !@marah !@bayar !@ganti !batal !refund !uang !format !cara !kalau !total !nya !alamat !@harga !prosedur
  << @kiriman @status @minta >> !@marah !@bayar !@ganti !batal !refund !uang !total
  << @kiriman @di_mana >> !@marah !@ganti !@cod !bayar !transfer !salah !@balik !@mau !alamat !beli !pesan
  << @kiriman @di_mana @sampai >> [@belum] !@marah
  << @kiriman @di_mana @sudah >> !@marah
  << @kiriman @di_mana @sudah @sampai >> [@belum] !@marah
  << @kiriman @sudah @sudah_jalan >> [@belum] !@marah !@balik !{colour} !beda !@sudah_tiba
  << @kiriman @sudah @sudah_tiba @bertanya_sudah >> !@marah !@balik !beda !rusak
  << @kiriman @sudah @sudah_jalan (apakah|@mana|@kapan|atas nama|kemarin|kok) >> [@belum] !@marah !@balik
  << @kiriman @belum @sudah_tiba >> !@marah !@andai !uang
  << @kiriman @belum @sudah_tiba (kok|kenapa|juga|sampai|ada|hari) >> !@marah !@andai !uang
  << @kiriman tidak @sudah_tiba >> !@marah !sesuai !@andai !bisa !uang !rusak
  << @kiriman @sudah @sudah_jalan @belum >> !@marah !@balik
  @kiriman [saya|aku|nya] [di] @sudah_jalan (belum|kah|apa belum) !@marah !@balik
  << @kiriman @belum @sudah_jalan >> !@marah !@bayar !ubah !@ganti !@tambah !invoice !tagihan !nota
  << @kiriman @kapan @sudah_jalan >> [@belum] !@marah !@balik !@kalau
  << @kiriman @kapan @sampai >> [@belum] !@marah !@kalau
  << @kiriman @berapa_lama (lagi|@sudah_jalan) >> [@belum] !@marah !@kalau
  << @kiriman masih (di|lama|proses|dikemas|dipacking|gudang|transit|belum|sortir|dijalan|diproses) >> !@marah !bisa
  << @kiriman (atas nama|an|nama|invoice|nomor|no) (@status|@sudah|@belum|@sampai|@mana|@minta|@kapan) >> !@marah !@ganti !@batal !@bayar !@transfer !@balik
  << @kiriman (cek|dicek|cekin|pantau|konfirmasi|check|ceki|cekkan|pastikan|ditanyakan|tanya|tanyain) >> !@marah !@transfer !@bayar !batal !uang !{rupiah} !dulu
  << @kiriman (kemarin|semalam|tadi|minggu lalu|hari lalu|senin|jumat|tanggal|tadi pagi|{date}) (@sudah|@sampai|@sudah_jalan|@mana|@kapan|@belum|gimana|kabarnya) >> !@marah !@ganti !batal !@bayar !@transfer !tambah
  << @kiriman (kemarin|semalam|tadi|{date}) @sudah @sudah_jalan >> [@belum] !@marah
  << @kiriman (kok|kenapa) @belum @sampai >> !@marah
  ^ [apakah|kira-kira] [barang|itu|yang kemarin|punya saya] @sudah [di|saya] @sudah_jalan [@belum|apa|atau|kah|ya] [@belum] $ !@marah !jadi !selesai !dibuat !@kalau !berangkat
  ^ [apakah|kira-kira] [barang|itu|yang kemarin|punya saya] @sudah [di|saya] (@sudah_jalan|@sudah_tiba) (belum|apa|atau|kah) [@belum] $ !@marah !@kalau
  ^ [kok|kenapa] @belum [juga|ada|saja] (@sudah_tiba|@sudah_jalan|dikirim-kirim) [juga|ya|sih] $ !@marah !jadi
  ^ [kok|kenapa] [barang|barangnya] @belum [juga] (@sudah_tiba|@sudah_jalan) *2 $ !@marah
  << (kok|kenapa) @belum @sampai >> !@marah !@bayar !@transfer !uang !dana
  << @sudah (@berapa|{quantity}|{number}|{date}|seminggu|sepekan|sebulan) @hari @belum @sampai >> !@marah !uang !dana !transfer
  << @sudah (@selama|{quantity}) @belum @sampai >> !@marah !uang !dana !transfer !dibalas
  << (status|statusnya|tracking|trackingnya|resinya|aplikasi|sistem|shopee) (delivered|terkirim|diterima|selesai|sampai|sudah sampai|masih di|stuck|mentok|nyangkut|tertahan|gudang|transit|pending|sortir|tidak update|tidak gerak) >> !@marah !tokonya !transfer !dana
  (katanya|tulisannya|statusnya|keterangannya|di aplikasi|di sistem|di resi) *2 (delivered|terkirim|sudah sampai|sudah diterima|sudah dikirim|selesai|diterima|sampai|dikirim) * @belum (terima|diterima|sampai|saya terima|nerima|dapat|ada|nyampe|datang) *2
  (tracking|resinya|resi|paket|paketnya|paketku|pesanan|pesananku|kiriman) *2 (stuck|mentok|nyangkut|tertahan|berhenti|mandek|muter|muter-muter|ketahan|tidak gerak|tidak bergerak|tidak update|diam|mutar) *4 !@marah
  (kurir|kurirnya|driver|drivernya|abang kurir|ojolnya|sopirnya) [sudah|masih|nya|itu] (siapa|di mana|sampai mana|mana|nomor|nomornya|kontak|kontaknya|jalan|otw|berangkat|sudah jalan|belum datang|belum sampai|nyasar|posisi) *4 !@marah !apa !@ganti
  << (nomor|kontak|no|hp) (kurir|kurirnya|driver|drivernya|ekspedisi|sopir) >> !@marah !@ganti
  (gimana|apa) (kabar|kabarnya|nasib|nasibnya|kelanjutan|perkembangan) *1 @kiriman *2
  (where is|wheres|where's|where) *1 (my|the) (order|package|parcel|item|stuff|paket|pesanan) *3
  (has|have|is|was|did|when|when will|whens) *1 (my|our) *1 (order|package|parcel|item|pesanan|paket|shipment|stuff|barang|kiriman) *4
  (has|have|is|was) *1 (my|the) (order|package|parcel|item|pesanan|paket) *2 (shipped|sent|delivered|arrived|been|processed|on the way|dikirim|sampai|diproses|ready) *3
  (track|check|status|update|any update|any news|progress) *2 (my|the|of|on) *1 (order|package|parcel|item|paket|pesanan|shipment) *2
]]
intent "track_order" [[
  << @kiriman @kapan >> !@kalau !@marah
  << @kiriman @belum >> !@kalau !@marah !@bayar
  ^ @sudah [di|saya|ku] @sudah_jalan (@belum|apa belum|kah) $ !jadi
  ^ [@sudah|ini] @sampai (@mana|di mana|mana) $
  ^ (update|kabar|progress) [pesanan|order|nya|ya|dong] (dong|gimana|please) $
  << (kapan|hari apa|jam berapa) (@kirim|jalan|sampai|datang) (punyaku|punya saya|pesananku|paketku) >>
  << @pesan (kemarin|semalam|minggu lalu|bulan lalu|tadi pagi|tadi|senin|selasa|rabu|kamis|jumat|sabtu|{date}) (kapan|@belum|sudah|sampai) (@sudah_jalan|@kirim|@sampai) >> !@kalau !@marah
  ^ [kira-kira] sudah [di] @kirim [@belum] $
  (@kapan|@belum) *2 @sampai [juga|nya] padahal *2 (order|pesan|beli|bayar|transfer|checkout|dikirim|resi) *4 !@marah
  padahal [saya|aku] [sudah] (order|pesan|checkout|dikirim) [dari|tanggal|sejak|nya] (@selama|{date}|tanggal) *3 !@marah !{colour} !{size}
  [{date}|@hari_ini] (katanya|bilangnya|janjinya|ngomongnya) [sudah|mau|akan|bakal] [{date}|@hari_ini] [sudah|mau|akan|bakal] [di] (kirim|dikirim|jalan|diantar|dianter|sampai|nyampe|diproses|datang) [{date}|@hari_ini] *2 !@marah !ternyata !diskon !@gratis
  << {order_id} @status (@mana|@di_mana|sekarang|gimana|apa) >> !@marah
  {order_id} [ini|itu|kok|sekarang] (posisi|posisinya|sampai|ada|sudah) [di|sampai] (mana|dimana|di mana) *2 !@marah
  (nungguin|nunggu|menunggu|tungguin|tunggu|menanti) [kurir|paket|barang|kiriman|pesanan|dari|sejak] *2 (dari pagi|dari tadi|dari kemarin|dari semalam|seharian|dari siang|sejak pagi|tidak datang|belum datang|tidak dateng|tidak muncul) *4 !@marah !balas !jawab
  (dari pagi|dari tadi|dari kemarin|dari semalam|seharian|dari siang|sejak pagi) [saya|aku] (nungguin|nunggu|menunggu|tungguin|tunggu|ditunggu) *1 (kurir|paket|barang|kiriman|pesanan|di rumah) *4 !@marah
]]

examples "track_order" [[
  gimana kabar paketku?
  punyaku udah jalan belum kak
  kok belum ada update dari kemarin ya
  nomor lacaknya tolong dikirim
  sofa yang saya order minggu lalu sampai mana
  paketnya nyangkut di transit terus
  where is my package now
  has it been shipped yet
  can I get the tracking number
  any update on my order?
  udah seminggu kok belum datang ya
  barangnya udah diserahin ke kurir?
  di aplikasi tulisannya terkirim tapi kosong di rumah
  kurirnya udah otw?
  minta kontak drivernya dong
  pesenanku wis dikirim durung mas
  paketku kok durung teko yo
  pesenan abdi tos dikintun teu acan
  paket kuring geus nepi ka mana
  lah sampai ma paket ambo da
  pesenan gue udah dikirim belom bang
  paket awak dah sampai mana kak
  tolong dilacak ya kiriman ke Tanjungpinang
  status invoice A-7781 apa
  sudah dikerjakan belum jahitan saya
  kue pesanan Bu Ratna sudah diantar?
  tiketnya kok belum masuk email
  order atas nama Gilang sudah keluar?
  resinya nggak bisa dicek di web
  awb dong
  cek posisi paket dong
  yang kemarin aku checkout udah diproses kan
  pot pesananku berangkat kapan
  saya masih nunggu kirimannya nih
  belum ada kabar soal order saya
  kok belum gerak dari gudang
  hari ini sampai nggak paketku
  udah pesan dari Selasa, sekarang sampai mana
  paket suamiku udah ada di mana ya
  mohon info perkembangan pesanan kami
  apakah pesanan dengan kode tersebut telah dikirimkan
  udah diambil ekspedisi belum barangnya
  di tracking udah sampai kota saya tapi belum dianter
  servisan hp saya udah kelar?
  dah dikirim?
]]

words "tempat_toko" [[ toko, tokonya, tokomu, outlet, outletnya, store, storenya, offline store, offline, toko offline, toko fisik, gerai, gerainya, showroom, workshop, gudang, gudangnya, galeri, butik, studio, kios, kiosnya, warung, warungnya, lapak, lapaknya, kedai, bengkel, bengkelnya, kantor, kantornya, kebun, greenhouse, salon, klinik, apotek, shop, physical store, konter, counter, rumah kakak, rumah produksi, dapur, pabrik, toko kakak, basecamp, rumahnya kakak, gallery, nursery, resto, restoran, cafe, kafe, cabang, cabangnya, branch ]]
words "letak" [[ lokasi, lokasinya, alamat, alamatnya, posisi, posisinya, letak, letaknya, tempat, tempatnya, domisili, domisilinya, share loc, shareloc, shareloct, share location, sharelok, shlok, share lokasi, peta, google maps, google map, gmaps, maps, mapsnya, titik lokasi, patokan, patokannya, ancer-ancer, ancer ancer, arah, rute, alamat lengkap, alamat toko, alamat tokonya, location, address, titik, basis, base, markas, alamate, kordinat, koordinat, pin lokasi, link maps, panggonane, ruko nomor, location nya ]]
words "buka" [[ buka, bukanya, bukannya, open, openingnya, jam buka, jam bukanya, jam operasional, operasional, operasionalnya, jam kerja, opening hours, opening hour, jam operasionalnya, beroperasi, buka toko, bukak, jam layanan, jam pelayanan, jam toko, hari kerja, business hours, jam praktik, masih buka, sudah buka, tetap buka ]]
words "tutup" [[ tutup, tutupnya, close, closed, tutupe, libur, liburnya, off, cuti, tutup toko, close order ]]
words "mampir" [[ mampir, datang, datangi, datang langsung, berkunjung, kunjung, kunjungi, ke toko, ke lokasi, ke tempat, ke sana, kesana, lihat langsung, liat langsung, cek langsung, cek fisik, lihat fisik, liat fisik, lihat barang langsung, cek barang langsung, beli langsung, beli di tempat, ambil sendiri, ambil langsung, jemput sendiri, ambil di toko, ambil di tempat, pickup, pick up, self pickup, pickup sendiri, pick up sendiri, ambil ke, ambil ke sana, ambil ke rumah, ambil di rumah, ambil di, ambil ke toko, ke rumah, ke situ, survey, survei, visit, come, main ke, offline, nyoba langsung, coba langsung, belanja langsung, di tempat, walk in, dine in, makan di tempat, ambil barang, datang ke toko, datang ke, dijemput, ngambil sendiri, jemput barang ]]

intent("ask_location", { says = "tanya alamat atau jam buka" }) [[
  << @tempat_toko @mana @lem >> !@kiriman !@resi !@kirim !@cod !@bayar !beli !transfer !lebih !@balik !sampai
  << @letak @mana @lem >> !@kiriman !@resi !@kirim !@cod !salah !@ganti !sampai !paket !kurir !driver !barang
  << @letak @tempat_toko @lem >> !@ganti !salah !saya !bukan !@cod !@kirim
  << @letak @minta @lem >> !saya !ku !@ganti !salah !@kirim !baru !{name} !{order_id} !@kiriman !ini !@pesan !aku !@cod !bukan
  << @buka @kapan @lem >> !@barang !paket !resi !lowongan !po !kardus !segel !orderan !{product} !reseller !promo !puasa
  << @buka ({date}|{time}|@hari_ini) @lem >> [tidak] !paket !resi !po !kardus !segel !reseller !promo !puasa
  << @buka ({date}|{time}|@hari_ini) @tempat_toko >> !po !promo !reseller
  << @mampir @bisa @lem >> [tidak] !@kirim !@cod !@barangnya !paket !kurir !@balik !@kiriman !teknisi !tukang !uang !kapan
  << @mampir @tempat_toko @lem >> [tidak] !@promo !@kiriman !@cod !@kirim !@balik !kurir !belum
  << @mampir @mau @lem >> [tidak] !@kiriman !@cod !@kirim !@balik !@pesan !kurir !batal
  ^ [ini|apakah|apa] (toko|tokonya|posisi|lokasi|olshop) [ini|ada|di|daerah|orang] [di] {city} [bukan|kan|ya|tidak] $ !@kirim
  (nomor|blok|lantai|gang|jalan) (berapa|apa) [itu] (ruko|toko|kios|outlet|gerai|lapak|kantor|bengkel|warung) *1 !@kiriman
  (ruko|toko|kios|outlet|gerai|lapak|kantor|bengkel|warung) [itu|kakak] (nomor|blok|lantai|gang|jalan) (berapa|apa) *1 !@kiriman
  masih di (jalan|gang|komplek|perumahan|jl) *4 !@kiriman !@resi
  ^ buka [sekarang|hari ini] [tidak] $
  ^ (toko|ini|posisi|lokasi|domisili) [di|daerah] {city} [bukan|kan|ya|tidak] $
  ^ [minta|boleh|tau|tahu] (rute|arah|petunjuk) *4 $
  masih di (ruko|tempat|lokasi|alamat|gedung|pasar|mall) *1 (dulu|lama|sama|kemarin) *1 !@kiriman !@resi
  (kirim|dikirim|pengiriman|ngirim) [barang|itu] dari (luar negeri|cina|china|korea|jepang|gudang|pusat|jawa|luar kota|supplier) *2 !@berapa !hari !lama !@ongkos !@kiriman !@belum
  (toko|warung|bengkel|kios|gerai|outlet|alamat toko) *1 (pindah|pindahan) *3 !@kirim !@ganti
  @bisa [saya|aku|kita|langsung] (datang|mampir|berkunjung|main|ke sana|kesana|ke situ) [langsung|ke] [toko|lokasi|sana] (@hari_ini|{date}|{time}) [{time}] [tidak] !@kiriman !teknisi !tukang !kurir !@barangnya
  (patokan|patokannya|ancer-ancer|plang|plangnya|ciri-ciri toko) [nya] [di|apa|mana|dekat|rumah|toko] [apa|mana] !pesanan
  << alamat (numpang|bagi|info|lengkap|detail|jelas) >> !saya !aku !ku !jalan !nama !@kirim !kirim !salah !@ganti !@kiriman !rt
  (jualan|jualannya|mangkal|dagang|dagangnya|praktek|nongkrong|berjualan|jualnya) [nya|masih|sekarang|biasanya] [di] @mana !beli !online !link !shopee
  ^ (lokasi|peta) [@mana|toko|tokonya|apa|tidak|minta] $
  ^ [minta|share|kirim|boleh] lokasi [@minta|saja|toko|tokonya|kakak] $
  [@tempat_toko] (lokasi|alamat|posisi|letak) [lengkap|lengkapnya|toko|tepatnya|persisnya|pastinya|rumah|outlet|gudang|kantor] [toko] [di] @mana [ya|toko|persisnya|tepatnya] !@balik !@kiriman !@resi !kurir !kirim !salah !@kirim
  (toko|tokonya|rumah|kantor|bengkel|warung|outlet|gudang|tempat|tempatnya|gerai|kios) [kakak|anda|mas|nya|masih|pindah|sekarang|ini|itu|offline] [di|daerah|sebelah|dekat|kota] @mana [ya|toko] !@kiriman !@resi !@cod !@kirim !kirim !bayar
  << @tempat_toko @mana >> !@kiriman !@resi !@kirim !@cod !@bayar !beli !transfer !lebih !@balik !sampai
  << @tempat_toko di @mana >> !@kiriman !@resi !@cod !@bayar !transfer !sampai
  << @tempat_toko @letak >> !@kiriman !@resi !@bayar !salah !@ganti !@kirim
  << @tempat_toko @letak (@mana|@minta) >> !@kiriman !@bayar
  << @letak @mana >> !@kiriman !@resi !@kirim !@cod !salah !kirim !@ganti !sampai !paket !kurir !driver !paket !barang
  << @letak di @mana >> !@kiriman !@resi !@kirim !@cod !salah !kirim !sampai !kurir !driver !paket !barang
  << @letak @mana @tempat_toko >> !@kiriman !@cod
  << @letak (kakak|mbak|admin|owner|penjual|seller|anda|toko) (@mana|@minta|lengkap|apa) >> !@ganti !saya !kirim
  << @letak @minta >> !bukan !saya !ku !@ganti !salah !kirim !@kirim !baru !{name} !{order_id} !@kiriman !ini !@pesan !aku !@cod
  << @letak (lengkap|lengkapnya|tepatnya|persis|jelas) (@minta|di|mana|apa) >> !saya !aku !salah !kirim
  (share loc|shareloc|sharelok|share lokasi|share location|shareloct|shlok|serlok|google maps|gmaps|link maps|titik lokasi) *3 !saya !rumahku !aku !rumah !kurir
  << @tempat_toko ada >> [tidak] !stok !ready !@promo !@barang !kiriman !@kiriman !{product} !@pakaian !gudang
  << @tempat_toko ada (offline|fisik|tidak|kah|apa|online) >> !stok !ready !@promo !@kiriman !{product} !@pakaian !gudang !{size} !{colour}
  << (cabang|cabangnya|outlet|gerai|store|toko|branch|offline store|toko fisik|toko offline) ada {city} >> [tidak] !stok !ready !@promo
  << (cabang|cabangnya|outlet|gerai|branch) {city} >> !stok !ready !@promo !@kirim !@kiriman
  << (cabang|cabangnya|outlet|gerai|branch|toko lain) (@mana|ada|berapa|lain) >> !stok !ready !@promo
  << (toko|jualan|jual|gerai) (online|daring) (saja|atau|apa) >> !@pesan
  << @buka @kapan >> !@barang !paket !resi !lowongan !po !kardus !segel !orderan !{product} !reseller !promo !puasa
  << @buka sampai >> [tidak] !paket !resi !po !kardus !segel !puasa
  << @buka sampai @kapan >> !paket !resi !po !promo !puasa
  << @buka ({date}|{time}|@hari_ini) >> [tidak] !paket !resi !po !kardus !segel !reseller !promo !puasa
  << @buka ({date}|{time}|@hari_ini) (masih|tidak|kah|tetap|sampai|toko|tokonya) >> !paket !po !promo !puasa
  << @buka (hari|minggu|sabtu|libur|tanggal merah|weekend|setiap|tiap|24 jam|malam|pagi|siang|lebaran|senin) >> [tidak] !paket !po !promo !reseller !puasa
  << @buka (hari apa|jam berapa|dari jam) >> [tidak] !paket !po !promo !puasa
  << @buka (masih|tetap|sudah|lagi) tidak >> !paket !po !promo !reseller !segel !kardus !puasa
  << @buka @tempat_toko >> [tidak] !paket !po !promo !reseller !segel !cabang !mau !punya !aku !saya !puasa
  ^ [apakah|toko|tokonya|kakak] (masih|sudah|tetap|lagi|hari ini) (buka|open|tutup|libur) [tidak|kah|toko|tokonya|sekarang|kan] $
  ^ (buka|open|tutup) (tidak|kah|kan|toko|tokonya) [sekarang|hari ini|tidak] $
  << @tutup @kapan >> !po !promo !kardus !segel !botol !@kirim !pendaftaran
  << @tutup ({date}|{time}|@hari_ini) >> [tidak] !po !promo !@kirim
  << @tutup @tempat_toko >> [tidak] !botol !saya !permanen
  << (jam|hari|pukul) (operasional|operasionalnya|kerja|layanan|toko|pelayanan) (@berapa|@apa|@kapan) >> !pakaian !@kirim !baju
  << (jam|hari|pukul) (operasional|operasionalnya|kerja|layanan|toko|pelayanan) >> !pakaian !@kirim !baju
  << (istirahat|jumatan|tutup) @kapan >>
  << @mampir @bisa >> [tidak] !@kirim !@cod !@barangnya !paket !kurir !@balik !@kiriman !teknisi !tukang !uang !kapan
  << @mampir @bisa (tidak|langsung|sendiri|ke|@tempat_toko|@hari_ini|{date}|{time}|lihat) >> !@kirim !@cod !kurir !@balik !teknisi !tukang !paket
  << @mampir @mana >> !@kiriman !@cod !@kirim !@balik !kurir
  << @mampir @mau >> [tidak] !@kiriman !@cod !@kirim !@balik !@pesan !kurir !batal
  << @mampir @mau (@letak|@mana|@tempat_toko|@hari_ini|{date}|{time}) >> !@cod !@kirim !@balik !kurir
  << @mampir @kalau (@mana|@bisa|@letak|jam|ke) >> !@kiriman !@cod !@kirim !@balik !kurir !@ongkos
  << @mampir @tempat_toko >> [tidak] !@promo !@kiriman !@cod !@kirim !@balik !kurir !belum
  << @mampir @tempat_toko @bisa >> [tidak] !@cod !@kirim !@balik !kurir
  (kirim|dikirim|ngirim|pengiriman|ship|shipped|shipping) *2 (dari) [kota|daerah|mana] (mana|kota|daerah) *2 !sampai
  << (@kirim|barang|barangnya) dari (mana|kota mana|daerah mana) >> !tahu !dapat !dapet !beli
  (dari|asal|base|basis|domisili|daerah) [kota|daerah|toko] mana *2 !@kirim !{product} !bahan !tahu !sampai !uk
  (kirim|dikirim|pengiriman|ngirim|dikirimnya|ship) [nya|itu] dari {city} [atau] [dari] [{city}] !@berapa !hari !lama !@ongkos !@kiriman !@belum !@resi
  dari (stasiun|terminal|bandara|alun-alun|kampus|mall|pasar|tol|pelabuhan|halte|pusat kota|kota|{city}) *1 (jauh|dekat|naik apa|berapa menit|berapa jam|berapa kilo|berapa meter|jalan kaki|ke mana|arah) *2 !@kirim
  (jauh|dekat) [tidak] dari (stasiun|terminal|bandara|alun-alun|kampus|mall|pasar|tol|pelabuhan|halte|sini|{city}) *3 !@kirim
  (parkir|parkiran|parkirannya|tempat parkir|parking|parkirnya) *4 !motor
  (dekat|deket|sebelah|samping|seberang|depan|belakang|sekitar) [dari|sama|dengan] (mana|apa|{city}|stasiun|alun-alun|terminal|mall|kampus|masjid|pasar|sekolah|pom|indomaret|alfamart|rumah sakit|bandara|tol) [bukan|tidak|kan] *3 !@kirim !@cod !warna !@kiriman !antar
  (where) *2 (located|your|store|shop|the|you) *3 !my !order !package
  (what time|when) *2 (open|close|opens|closes) *3
  (are you|you|is) *1 (open|closed|located) *3
  (can i|could i|boleh|may i) *1 (visit|come|pick up|pickup|drop by|walk in|pick it up) *4
  << (ada|punya) (toko offline|offline store|toko fisik|store|showroom|outlet|physical store) >> [tidak] !stok !promo
  << (lihat|liat|cek|nyoba|coba) (langsung|barangnya langsung) (@bisa|@mana|ke) >> !@cod !foto !video !harga !kirim
]]
intent "ask_location" [[
  ^ lokasi [apa|mana|di mana|tidak] $
  ^ (alamat|posisi) (apa|tidak|dong|kak|mana) $
  [tokonya|toko|warung|bengkel] (sudah|udah) (pindah|tutup|buka) [belum|ya|tidak|kah|lokasi|alamat] [mana]
  ^ [minta|tolong|kak] (lokasi|lokasinya|alamat|alamatnya|letaknya|posisi|domisili|patokan|patokannya|location|maps) [toko|tokonya|kakak|lengkap|dong|apa|mana|di mana] $
  ^ [ini|kakak|admin|tokonya] (di|daerah|orang|dari|posisi) mana [tokonya|lokasi|alamat] $
  ^ [toko|ini] (daerah|kota|kabupaten|kecamatan|jalan) (mana|apa) $
  << (toko|tokonya|olshop) (online|offline) >> !@pesan !@barang
  << @letak @tempat_toko >> !@ganti !salah !saya !bukan !@cod
  (masuk|lewat) (gang|jalan) (apa|mana|berapa) *2
  (mobil|motor|bus|truk|elf|pickup) *1 (bisa|muat|boleh|susah|gampang|aman) *1 (parkir|masuk|lewat) *3 !@kirim !kurir !@kiriman
  (parkir|parkirnya) (mobil|motor|bus) *3
  @mau [bisa|boleh] (pegang|megang|lihat|liat|cek|nyoba|coba|nyobain|raba|nyentuh|ngecek) (langsung|dulu|sendiri|fisiknya|aslinya) *2 !foto !video !testi !resi !harga
  (nyasar|kesasar|muter-muter|muter|keliling) *3 (tidak|belum) *1 (ketemu|nemu) *2 !@kiriman !kurir !paket
  (saya|aku|kami) [sudah] (di depan|di dekat|di seberang|di sekitar|di pertigaan|di perempatan|di lampu merah|sampai di|di pom|di indomaret|di alfamart|di pasar|di gang) *3 (ke mana|belok|mana|lurus|masuk|arah|sebelah) *2 !@kiriman
  (belok|lurus|masuk) *1 (mana|ke mana|kanan|kiri) [apa|atau] *3 !@kiriman !{product}
  << (nanti|habis|abis|lewat|sampai) (maghrib|magrib|isya|asar|ashar|dzuhur|jumatan|subuh) (buka|ke situ|kesitu|ke sana|mampir|ke toko|tutup|datang) >> !@kirim !@kiriman
]]

examples "ask_location" [[
  kak lapaknya sebelah mana
  warungnya daerah mana bang
  minta titik maps dong
  tempatnya dekat alun-alun ya?
  dari stasiun ke situ naik apa
  bisa lihat barangnya dulu di tempat?
  boleh main ke kebunnya?
  showroomnya ada di kota mana saja
  punya gerai di Samarinda?
  ini jualan online aja atau ada tokonya
  jam segini masih buka kan
  Senin tutup ya?
  lebaran buka enggak
  operasional sampai pukul berapa
  hari kerja dari jam berapa sampai jam berapa
  do you have a physical store
  what time do you close
  where are you located
  can I pick it up at your place
  toko njenengan wonten pundi
  griyane sebelah endi mbak
  tutupe jam piro
  buka tabuh sabaraha teh
  bumina palih mana
  kadainyo dima da
  tokonye di mane bang
  kedainya di mana kak, awak mau ke sana
  kasih ancer-ancernya dong
  bengkelnya masih di tempat yang lama?
  udah pindah ya tokonya?
  alamat lengkapnya di mana ya saya pakai google maps
  saya ambil sendiri aja, ke mana ya
  kalau mau jemput barangnya ke alamat apa
  mobil bisa masuk nggak ke lokasi
  ada tempat parkir mobilnya?
  bisa dine in nggak atau cuma takeaway
  pengirimannya dari Jakarta atau luar kota
  barangnya dikirim dari mana
  asal tokonya mana
  kakak orang Semarang juga?
  kios nomor berapa di pasar
  di mal lantai berapa gerainya
  hari libur nasional tetap melayani?
  buka 24 jam kah
  nanti malam aku bisa ke toko nggak
]]
