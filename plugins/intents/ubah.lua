-- Mengubah dan membatalkan pesanan.
require "intents/kata"

words "sekalian" [[ sekalian, skalian, plus, plusin, titip ]]
words "bagian_pesanan" [[
  warna, warnanya, ukuran, ukurannya, size, sizenya, nomor, nomornya, jumlah, jumlahnya, qty, alamat, alamatnya, alamat kirim, alamat pengiriman, tujuan, kurir, kurirnya, ekspedisi, ekspedisinya, pengiriman, kirim, kirimnya, penerima, nama penerima, orangnya, yang nerima, yang menerima, nama, namanya, nomor hp, nomor rumah, nomor telepon, hp, no hp, model, modelnya, motif, varian, variannya, rasa, rasanya, tanggal, tanggalnya, jadwal, jadwalnya, jam, jamnya, hari, orderan, order, pesanan, pesanannya, isi, kode, kodenya, catatan, tulisan, ucapan, kartu ucapan, kodepos, kode pos, rt, blok, patokan, desain, topping, level, bungkusnya, kemasan, paketnya, menu, menunya, bahan, bahannya, merk, merek, kain, paket, color, address, quantity, flavor, delivery
]]
words "data_kirim" [[ alamat, alamatnya, alamatku, alamat kirim, alamat pengiriman, penerima, nama penerima, nama, namanya, nomor hp, nomor rumah, nomor telepon, no hp, kodepos, kode pos, rt, blok, patokan, tujuan, address ]]
words "tujuan" [[ alamat, alamatnya, alamat kirim, alamat pengiriman, tujuan, kurir, kurirnya, ekspedisi, ekspedisinya, pengiriman, pengirimannya, penerima, nama penerima, nomor hp, tanggal, tanggalnya, jadwal, jadwalnya, jam, jamnya, kirim, dikirim, antar, diantar, address ]]
words "kurangi" [[ hapus, dihapus, hapusin, hapuskan, keluarin, keluarkan, dikeluarkan, buang, coret, dicoret, remove, delete, drop, hilangkan, dihilangkan, dihilangin, hilangin, diilangin, ilangin, copot, cabut ]]

-- Mengubah tujuan, kurir, atau waktu kirim: kata pengubahnya yang menentukan, bukan kata kirimnya.
intent("change_order", { says = "ubah pesanan" }) [[
  << @ganti @tujuan >> !@bukan_ubah !@rusak
  << @ganti @tujuan (@bisa|@mau|@minta|@pesanku|@pesanan|ke|jadi|salah|saja|{city}|{date}|{time}|{courier}|{phone}) >> !@bukan_ubah !@rusak
  << @ganti @tujuan (ke|jadi|@bisa) ({city}|{date}|{time}|{courier}|{phone}|rumah|kantor|tidak) >> !@bukan_ubah !@rusak
  << @ganti ({courier}|{date}|{time}|{phone}) (ke|jadi|@bisa|saja|@pesanan) >> !@bukan_ubah !@rusak
  << @tujuan (tunda|ditunda|diundur|undur|dipercepat|mundur|maju) (dulu|@bisa|@minta|@mau|{date}|ke|jadi) >> !berapa !kapan !kok
]]

intent "change_order" [[
  << @ganti (@bagian_pesanan|@pesanan|{colour}|{size}|{quantity}|{number}|{courier}|{city}|{date}|{time}|{phone}|{product}|@pakaian) >> !@bukan_ubah !@rusak !@kebesaran
  << @ganti @bagian_pesanan ({colour}|{size}|{quantity}|{number}|{courier}|{city}|{date}|{time}|{phone}|{product}|@mau|@bisa|@minta|@pesanku|@pesanan|salah) >> !@bukan_ubah !@rusak !@kebesaran
  << @ganti {product} ({colour}|{size}|{product}|@mau|@bisa) >> !@bukan_ubah !@rusak !@kebesaran
  [@pesanku|@minta] [@bisa|@mau] @ganti (@pesanan|@bagian_pesanan|{product}|{colour}|{size}) [jadi|ke|sama] [yang|rumah|kantor] [{colour}|{size}|{quantity}|{number}|{courier}|{city}|{date}|{time}|{phone}|{product}] !@bukan_ubah !@rusak !@kebesaran
  [@pesanku|@minta] ({product}|@bagian_pesanan|@pesanan) [{colour}|{size}|{quantity}] [@bisa|@mau|@minta] @ganti [jadi|ke|sama|saja] [yang|rumah|kantor] [{colour}|{size}|{quantity}|{number}|{courier}|{city}|{date}|{time}|{phone}|{product}] !@bukan_ubah !@rusak !@kebesaran
  << @ganti (jadi|ke|yang|sama|saja) (@yang_mana|lain|satunya|besar|kecil|polos|original|ori|biasa|baru) >> !@bukan_ubah !@rusak !@kebesaran
  ^ @ganti *3 saja $ !@bukan_ubah !@rusak !@kebesaran
  (diganti|diubah|dirubah|digantiin|diralat|direvisi|dipindah) *2 !@bukan_ubah !@rusak !@kebesaran !@kalau !siapa
  @ganti jadi *3
  ^ [saya|aku] [boleh|bisa|mau] @ganti [pesanan|orderan|dulu|sedikit|dikit] $
  << @ganti (sebelum|belum|mumpung) (dikirim|kirim|dipacking|packing|diproses|jalan|dimasak) >>
  << @ganti (@bagian_pesanan|{product}|yang|minta|tolong) (sebelum|belum|mumpung) (dikirim|kirim|dipacking|packing|diproses|jalan|dimasak) >>
  @tambah *2 ({quantity}|{number}|{product}|{colour}|@pesanan|@pakaian) !@bukan_ubah !bayar
  ({product}|{colour}|@pesanan|@pakaian) [nya|saya|yang] *1 @tambah ({quantity}|{number}|lagi) !@bukan_ubah !bayar
  << @tambah {quantity} ({product}|{colour}|{size}|@pesanan|@mau|@bisa|lagi) >> !@bukan_ubah !bayar
  << @tambah {product} (@pesanan|@mau|@bisa|lagi|juga) >> !@bukan_ubah !bayar
  << @tambah @pesanan (@mau|@bisa|@pesanku) >> !@bukan_ubah
  [@pesanku|@minta] [@bisa|@mau] @tambah [@pesanan] ({product}|@pakaian) [{quantity}|{number}] [lagi|saja] [yang] [{colour}] [{size}] !@bukan_ubah !bayar
  [@pesanku|@minta] [@bisa|@mau] @tambah [@pesanan] ({quantity}|{number}) [lagi|saja] [yang] [{product}] [{colour}] [{size}] !@bukan_ubah !bayar
  ^ [@pesanku|@minta] [@bisa|@mau] @tambah (lagi|dong|@pesanan) *2 $ !@bukan_ubah !bayar
  << @tambah (order|pesan|item|barang|orderan|pesanan|lagi) >> !@bukan_ubah
  << @tambah (catatan|note|pesan|ucapan|kartu|bubble wrap|topping|packing|kado|saus|sambal|bumbu|pita|gift card|greeting card|card) >> !@bukan_ubah !bayar
  << @sekalian ({quantity}|{product}|@pakaian) >> !@bukan_ubah !@pesan !@mau
  << @sekalian {quantity} ({product}|{colour}|{size}|lagi|juga) >> !@bukan_ubah !@pesan !@mau
  ^ @tambah (lagi|satu|dua) $
  << (gabung|digabung|gabungin|satuin|disatuin|disatukan|jadikan satu|dipisah|pisah|pisahin|dibarengin|barengin|barengan) (pesanan|paket|orderan|kirim|sama|dengan) >> !@bukan_ubah
  << @kurangi ({quantity}|{number}|{product}|{colour}|{size}) >> !@bukan_ubah
  (kurangi|kurangin|dikurangi|dikurangin|kurangkan) [jadi] ({quantity}|{number}|{product}|@bagian_pesanan) [lagi|jadi] [{quantity}] !@bukan_ubah
  ({product}|@pesanan|@bagian_pesanan) [nya] (kurangi|kurangin|dikurangi|dikurangin) [jadi] [{quantity}] !@bukan_ubah
  << @kurangi {quantity} ({product}|@pesanan|@bagian_pesanan) >> !@bukan_ubah
  << @kurangi {product} (yang|tadi|dari|@minta) >> !@bukan_ubah
  ^ *3 saja *3 tetap *2 $ !@bukan_ubah !apa !@berapa
  (jadinya|mending|mau|saya|aku) *1 (ambil|dijemput|jemput) sendiri [saja] *1 (tidak usah|jangan|tidak perlu) (dikirim|diantar|kirim|antar)
  ^ jadinya [saya|aku|mau] (ambil|dijemput|jemput) sendiri *2 $ !@bisa !@kapan
  [ongkir|kirim|dikirim|pengiriman|kurir|ekspedisi] (pakai|pake) [yang] (reguler|kargo|cargo|ekonomi|hemat|instan|instant|sameday|same day|kilat|express) saja *4 !@bisa !@berapa
  ^ (dikirim|kirim|antar|diantar|dianter|datang) *1 (agak|rada) (siang|sore|pagi|malam|telat|lambat|cepat|siangan|sorean|pagian|maleman) *1 $ !@bisa
  [@minta] (packing|dipacking|bungkus|dibungkus|kemas|dikemas) [yang|pakai] (kayu|dobel|double|tebal|rapat|aman|rapi|bubble|bubble wrap|kardus|plastik|styrofoam) *1 (pesanan|pesananku|orderan|paket) *2
  ^ [@minta] (packing|dipacking|dikemas|bungkus|dibungkus) [yang|pakai] (kayu|dobel|double|tebal|rapat|aman|rapi|bubble wrap|kardus|styrofoam) *2 $ !@bisa !tidak
  {quantity} instead *4
  ^ (jangan|tidak usah) [pakai|lewat|kirim] {courier} *4 $
  (pakai|pake|kirim|dikirim|kirimnya) {courier} saja !@bukan_ubah
  (kirim|dikirim|antar|diantar|kirimnya) ke (alamat|rumah|kantor|kos|kampung) *2 (saja|lain|satunya|baru) *1 !@bukan_ubah
  << (kirim|dikirim|antar|diantar) (jangan|bukan) ke (rumah|kantor|kos|alamat) >> !@bukan_ubah
  << (kirim|dikirim|antar|diantar|pengiriman) (ditunda|diundur|dimundurin|dimajukan|dipercepat) dulu (sampai|{date}|saja) >>
  << (kirim|dikirim|antar|diantar) (tunda|ditunda|diundur|undur|mundur|maju|percepat|dipercepat) (@mau|@bisa|@minta|{date}|saja|dulu) >> !@bukan_ubah
]]

intent "change_order" [[
  (ada|mau) [yang] [mau] [saya|aku] (direvisi|diubah|diganti|revisi|ubah|ralat) *3
  (tukar|tuker|ditukar|ijolan) * (sebelum|belum|mumpung) [di] (dikirim|kirim|dipacking|packing|jalan)
  (sekalian|titip|plus) [juga|sama|dengan|yang] ({product}|@pakaian|{quantity}) [{quantity}|{product}] [lagi|juga|ya] [{colour}] !@bukan_ubah !@pesan !@mau
  << sekalian (sama|dengan|tambah) {product} >> !@bukan_ubah
  ^ sekalian {product} [{quantity}] [{colour}] $
  ^ (sekalian|plus) [yang] {quantity} *2 $
  ^ sekalian (sama|dengan|yang) *4 $
  (masukin|masukkan|ikutkan|ikutin) [ke] [keranjang|list|pesanan|orderan] (juga|lagi|sekalian) [yang] ({colour}|{size}|{product}|{quantity}) [lagi] !@bukan_ubah
  (masukin|masukkan|ikutkan|ikutin|gabung|digabung|gabungin|satuin|disatuin|jadikan satu) * (juga|lagi|sekalian|pesanan tadi|yang kemarin|sama yang tadi) !@bukan_ubah
  @yang_mana [@minta] @kurangi
  [@minta] @kurangi [saja] @yang_mana
  (telanjur|terlanjur|kadung|terlanjut) *1 (@pesan|pilih|milih) *3
  (@bagian_pesanan|{product}) [@minta|@bisa] [tidak] (dipisah|dipisahin|dibikin|dibuat|dijadikan|dibungkus|digiling|dipotong|diukir) [yang|lebih|jadi] *2 !@bukan_ubah !@gimana !bagaimana !dari
  (hapus|dihapus|hapusin|remove|delete|buang|coret) [the] (last|first|item|satu|@yang_mana) *2
  (kirim|dikirim|antar|diantar) *1 ({date}|{time}|pagi|siang|sore|malam) [saja] (jangan|bukan) *2
  ({quantity}|{number}) saja *2 (kebanyakan|kelebihan|kedikitan) *3
  << (hapus|dihapus|keluarin|coret|dicoret|remove|delete) (yang|satu|dari) >>
  (jangan|bukan|tidak jadi) *3 {quantity} *3 {quantity} !@bukan_ubah
  ^ *2 (jangan|tidak usah|tidak jadi|bukan) yang *2 yang *2 $ !@bukan_ubah !apa !mana !maksud
  ^ [@minta] @ganti @tujuan [saja|dong] jangan yang *2 $
  @kurangi *2 dari (orderan|pesanan|order|keranjang|list) *2 (tetap|lanjut|jadi|sisanya|lainnya) *2
  (jangan|tanpa|tidak usah) [pakai|dikasih|dikasi|ditambah] *2 (pesanan|orderan|order) (saya|aku|kami|punya) (tadi|yang tadi|kemarin) *1
  (jangan|bukan|tidak jadi) *1 ({quantity}|{colour}|{size}|{number}) * (saja|jadi|tapi|ganti|maunya) !@bukan_ubah
  ^ {product} [nya] (tidak usah|jangan|dibatalin|dicancel|skip) [dulu|saja|deh|jadi] $
  {product} [nya] (cancel|batal|dicancel|dibatalin|hapus|dihapus|skip|tidak usah|tidak jadi) *1 {product} [nya] (tetap|lanjut|jadi|saja) *2
  (make|bikin) it {quantity} *4
  bukan ({size}|{colour}|{quantity}) semua
  {product} (semua|saja) *1 (tidak usah|jangan) *2
  ^ (pakai|pake|pakek) [nomor] {phone} *2 $
  ^ {product} saja [yang] jadi $
  ^ [yang] jadi {product} saja $
  ^ (jadi|jadinya|jadiin|total|jadi total) [total] ({quantity}|{number}) [saja|ya] bukan *3 $
  (jadinya|jadi) ({quantity}|{colour}|{size}|{number}) saja !@bukan_ubah
  {product} [nya] (jadi|jadiin|jadinya) ({quantity}|{number}) [saja|ya] [bukan] *2 $ !ok !oke !sip !iya
  ^ [yang|jadi] ({quantity}|{colour}|{size}|{courier}|{number}) saja bukan *3 $ !@bukan_ubah
  ^ [yang] (benar|bener|betul) {phone}
  << @data_kirim salah >> !@bukan_ubah !dikirim !paket
  << @bagian_pesanan salah (ganti|harusnya|seharusnya|tulis|ketik) >> !@bukan_ubah
  << @bagian_pesanan (keliru|kurang lengkap|ketinggalan|typo|kurang) {phone} >>
  << @bagian_pesanan (keliru|typo|kurang lengkap|salah ketik|salah tulis|salah isi|salah input) >>
  (salah) (pilih|pencet|order|pesan|ketik|tulis|input|kasih|isi|checkout|nulis) *1 @bagian_pesanan
  [@pesanku] salah (pilih|ketik|tulis|input|kasih|isi|nulis|ngetik|sebut|ngomong) [tadi|kemarin|maaf] (harusnya|seharusnya|maksudnya|maksudku|yang benar|mestinya) *4
  (besok|lusa|{date}|hari ini|nanti) *2 tidak *1 (di|ada di|ada) (rumah|kantor|tempat|kos|lokasi) *2 !@kalau !apa
  (tadi|kemarin) *2 salah *1 @bagian_pesanan
  (harusnya|seharusnya|maksudku|maksud saya|maksudnya) *1 ({size}|{colour}|{quantity}|{number}) [bukan] *2
  ^ [kirim|kirimnya|dikirim|antar|antarnya|sampai] {date} saja $ !@bukan_ubah
  ^ [kirim|antar|dikirim] (ke|di) * saja [jangan|bukan] *3 $ !@bukan_ubah
  (atas nama|penerimanya|penerima|nama penerima) *2 (saja|bukan|ganti|jadi) !@bukan_ubah
  (alamat|nomor|nomer) (baru|barunya|yang baru|yang benar|yang bener) * !@bukan_ubah
  (pesanan|orderan|order) *3 (masih|bisa|boleh) *1 (diubah|diganti|ditambah|dikurangi|direvisi|diedit) !@bukan_ubah
]]

words "bukan_batal" [[ sepihak, otomatis, sendiri, dibatalin toko, dibatalkan toko, seller, penjual ]]
words "alasan" [[ maaf, mohon maaf, sorry, hapunten, ngapunten, nyuwun sewu, maap, punten, sepurane, suami, istri, ibu, mama, orang tua, uangnya, uang, dana, mahal, kemahalan, ongkir, ongkirnya, keburu, kelamaan, terlanjur, ternyata, salah pencet, salah order, salah pesan, salah checkout, kepencet, dobel, double, berubah pikiran, mendadak, acaranya, acara, diundur, kepakai, karena, soalnya, gara-gara ]]

intent("cancel", { says = "batalkan pesanan" }) [[
  @batal !@bukan_batal
  @tidak_jadi
  << @batal (@alasan|@pesanan|@pesan|@mau|@bisa|@gimana|{order_id}|{product}|{quantity}|{colour}|masih|saja|dulu|semua|tadi|kemarin) >>
  << @batal (@pesanan|@pesan|@gimana) (@alasan|@mau|@bisa|@kalau|@pesanku|{order_id}) >>
  [@pesanku|@minta] [@bisa|@mau] @batal [saja|dulu] [@pesanan|@pesan|{product}] [saya|tadi|kemarin|@yang_mana] [{order_id}|{product}] [masih] [@bisa] [tidak]
  [@minta] [@pesanan] [saya|tadi|kemarin|@yang_mana|{product}] [{order_id}|{product}|tadi|kemarin] [@minta|@bisa|@mau] @batal [saja|dulu|semua] [@bisa] [tidak]
  << @batal (saja|dulu) @alasan >>
  (sudah|keburu|ternyata|terlanjur|malah) *1 (kebeli|dibeli|dibeliin|dibelikan|dapat dari) *1 (orang rumah|istri|suami|mama|ibu|bapak|kakak|adik|anak|nenek|mertua|teman)
  << @batal atas nama >>
  ^ (tidak usah|jangan|tidak jadi|batal) [saja] yang (tadi|kemarin|semalam|barusan) [@pesanku] @pesan *1 $
  (lupain|lupakan|abaikan|abaikan saja|lupakan saja) *1 @pesanan *2
  (lupain|lupakan|abaikan) saja @pesanan [saya|aku|ku] [tadi|kemarin|semalam]
  << @batal @pesanan (atas nama) >>
  << @batal (suami|istri|ibu|mama|orang tua|uangnya|dana) (tidak|belum) >>
  << @tidak_jadi (@pesan|@alasan|@pesanku|@pesanan|{product}|{quantity}|@pakaian|saja|semua|tadi|kayaknya|sepertinya) >>
  << @tidak_jadi @pesan (@alasan|@pesanku|{product}|{quantity}) >>
  << @tidak_jadi @pesanan (@alasan|@pesanku|tadi|kemarin) >>
  [@alasan] [@pesanku|kayaknya|sepertinya] [@pesanku] [{product}|@pesanan] [tadi|kemarin] @tidak_jadi [@pesan] [saja|semua|dulu|@yang_mana|{product}] [@alasan]
  (tidak|belum) [mau|bisa] jadi [di] @pesan
  (tidak|belum) jadi (mau|bisa) @pesan
  ^ (jangan|tidak usah|stop|tahan) [di] (diproses|proses|dikirim|kirim|dipacking|packing|dilanjutkan|lanjut|lanjutkan) * (pesanan|orderan|batal|tidak jadi|saya) *2
  << (jangan|tidak usah|tidak perlu|skip|stop|tidak mau) @pesanan >> !promo !chat !ditambah !pakai
  << (jangan|tidak usah|tidak perlu|skip|tidak mau) @pesanan (saja|dulu|tadi|kemarin|@pesanku|semua) >> !promo !chat !ditambah !pakai
  (tidak|belum|gamau) (mau|bisa|sanggup|pengen|kuat|usah) [jadi] [lagi] (ambil|beli|lanjut|lanjutkan|lanjutin|nerusin|neruskan|meneruskan|order|pesan) *2 !@kalau !berapa !banyak
  yang (tadi|kemarin|semalam|barusan) (tidak usah|jangan|tidak perlu|skip) [saja] *1
  (don't|dont|do not|jangan) [you] (process|send|ship|proceed) *3 !kalau !belum
  << (tidak|belum) (minat|butuh|mau|sanggup) lagi @pesanan >>
  tidak (butuh|perlu|minat|mau|pengen|tertarik) [lagi] *2 yang (kemarin|tadi|semalam|barusan) *1 @pesan *1
  (tidak|sudah tidak) (butuh|perlu|minat|mau|pengen|tertarik) [lagi] yang (kemarin|tadi|semalam|barusan) (saya|aku) @pesan
  [jadi|berarti|otomatis] ({product}|@pesanan|@pakaian) [nya] juga (tidak usah|tidak perlu|tidak jadi|batal) [saja|dulu]
  (tidak|belum) (bisa|sanggup|mau|kuat) (diteruskan|dilanjutkan|dilanjut|diteraskeun|neruskeun|neraskeun|diterusin|nerasaken) *2
  @pesanan [saya|tadi|kemarin] *1 (dihentikan|distop|stop|ditiadakan|dihanguskan|hanguskan)
  (hold|pending|tunda|tahan) [dulu] @pesanan [saya|tadi|kemarin] *2
  << (jangan|tidak usah|tidak perlu|stop|tahan) (diproses|proses|dikirim|dipacking|dilanjutkan|lanjutkan|dibuat|dibikin|dimasak) @pesanan >>
  ^ [@pesanan] (jangan|tidak usah|tidak perlu) [jadi] (diproses|proses|dikirim|dipacking|dilanjutkan|dilanjut|dibuat|dibikin|dibungkus|disiapkan) [dulu|saja|pesanan saya|lagi] *1 $ !promo !katalog
  << @kurangi @pesanan >> !{quantity} !{colour} !yang
  << @kurangi @pesanan ({product}|tadi|kemarin|@pesanku|@minta|saja) >> !{quantity} !{colour} !dari
  ^ hold [dulu] *2 @tidak_jadi
  << (tarik|ditarik|cabut|dicabut|narik) @pesanan >>
  << (tarik|ditarik|cabut|dicabut|narik) @pesanan (@bisa|@mau|@pesanku|tidak) >>
  (tarik|mundur|mengundurkan diri|lepas|narik|keluar) [lagi] [dari] (order|pesanan|orderan|keep|keepan|list|po)
  (lepas|lepasin|dilepas|kasih) *1 (keep|keepan|keepannya|bookingan|bookingannya|orang lain|yang lain|buyer lain|pembeli lain)
  (keep|keepan|bookingan|booking) *2 (dilepas|lepasin|lepas|hangus) [saja]
  (sudah|udah|keburu|terlanjur|ternyata|malah) *1 (beli|dapat|dapet|dibeliin|dibelikan|nemu) [di] (toko|tempat|olshop|yang|sama|duluan|yang lain|pasar) [lain|sebelah|lainnya|lebih]
  (refund|kembalikan|balikin) *1 (uang|dp) * (batal|tidak jadi)
  ^ (suami|istri|ibu|mama|orang tua|bapak) [saya|ku] (tidak|belum) (boleh|ngasih|kasih|setuju|acc|ngizinin|mengizinkan) $
  (salah|kepencet|tidak sengaja|ga sengaja|keliru) (checkout|order|pesan|pencet|beli|klik|co|kepencet) *2 $ !@bagian_pesanan !@ganti
  (tidak|bukan) *1 niat *1 @pesan *2
  (anak|adik|keponakan|ponakan) *4 (kepencet|mencet|pencet|kepencet) *1 (beli|checkout|order|pesan)
  (kepencet|tidak sengaja|ga sengaja) *1 (checkout|order|pesan|beli|klik|bayar|kepencet)
  (anggap|anggep) [saja] *2 (tidak|batal|belum) *2
  (i|we) (want|would like|wanna|need|have) [to] cancel *3
  (i|we) (don't|dont|do not|no longer) (want|need) [it|this|the order] *2 $
  (berubah pikiran|berubah fikiran|change my mind|changed my mind)
  (berubah pikiran|berubah fikiran) (saya|aku|maaf|nih)
  << (berubah pikiran|berubah fikiran) (saya|aku) (tidak usah|jangan) dikirim >>
  @tidak_jadi *1 (kemahalan|mahal|keberatan|kegedean|ketinggian) [di] (ongkir|ongkirnya|ongkosnya|harga|harganya)
  anggap *1 (saya|aku) (belum|tidak) [jadi|pernah] (pesan|order|beli) *1
]]

examples "change_order" [[
  disatuin sama paket yang satunya
  dikirimnya agak sorean ya
  jadinya ambil sendiri aja ga usah dikirim
  tolong packing kayu ya pesanan saya
  sepatunya satu aja, sandalnya tetap dua
  pengirimannya pakai yang reguler aja jangan yang kargo
  menunya diganti ikan bakar semua bisa?
  tambahin catatan di pesananku jangan dibel
  bajunya yang anak naikin satu ukuran
  kopinya kurangi gulanya ya
  ganti jemputnya jadi jam empat
  cuciannya tambah satu selimut
  undangannya tambah 50 lembar lagi
  titik antarnya pindah ke gerbang belakang
  namanya salah eja, pakai huruf y
  fotonya mau aku ganti yang lain sebelum dicetak
  yang dua tolong dibungkus terpisah
  saya lupa kasih nomor rumah, nomor 14
  jadinya dikirim ke mertua aja
  bukan minggu ini tapi minggu depannya ya
  pesananku yang abu diganti dusty pink
  geser ke slot jam sembilan dong
  maaf tadi kebanyakan, satu kilo cukup
  eh bentar, ternyata salah blok, harusnya D7
  saya mau geser jadwal servisnya ke Sabtu
  jadwal cucinya digeser ke hari lain ya
  hapus lipstiknya dari orderan, bedaknya tetap
  kacanya ga usah yang gelap, yang bening aja
  eh bukan yang pedas, yang original aja
  penerimanya kakak saya aja
  galonnya jadi tiga aja bukan dua
  saya salah ketik, harusnya 2 lusin
  besok saya ga di rumah, antarnya lusa aja
  eh keliru nulis, maksudnya tiga kodi
  eh kak warnanya aku ganti abu saja boleh ya
  tambahin satu lagi yang sama persis
  kak jangan jadi dua, tiga saja sekalian
  alamatku kemarin keliru, yang benar di Jalan Mawar
  kurirnya aku mau pindah ke sicepat
  tadi aku salah pilih ukuran, harusnya L
  masih bisa ubah pesanan ga kak mumpung belum dipacking
  sekalian tambahin pashmina satu ya
  yang biru dicoret aja, sisanya tetap
  kurangin satu deh kak uangnya kurang
  mohon nama penerimanya diubah menjadi Ibu Lestari
  nomor teleponnya ketinggalan satu angka
  kirimnya minggu depan saja ya kak jangan besok
  size nya naik satu jadi XL dong
  ganti ukuran yo mas dadi L
  gentos warna anu hideung teh
  imbuh siji maneh yo mbak
  please change my address to the office
  can I add one more to my order
  gabungin sama pesanan kemarin ya biar ongkirnya sekali
  aku mau edit orderan yang tadi pagi
  itu pesananku tolong digabung jadi satu paket
  kirim ke rumah ibu saja kak, bukan ke kos
  levelnya turunin jadi dua aja ya
  rasa coklatnya diganti keju semua
  totalnya jadi empat ya bukan tiga
  tolong kartu ucapannya ditambah ya kak
  ralat kak, maksudku yang ukuran 41
  ekspedisinya jangan yang itu, pakai pos aja
  jam antarnya dimajuin bisa kak, jadi jam sepuluh
  hapus satu item dari keranjangku kak
  kodenya salah ketik harusnya B12
  yang tadi dua jadiin lima aja kak
  sama minta tambah sambalnya dua bungkus
  ada perubahan alamat ya kak, saya lagi di luar kota
  nambah order dong kak mumpung belum dikirim
  titip tambah satu lagi buat adikku
  warnanya mau kuganti, barangnya kan belum jalan
  aku revisi ya orderannya, hitam jadi putih
  kode posnya keliru kak tolong dibetulin
  plus keripik singkong dua ya
  ukurannya tolong dibuat lebih besar satu nomor
  pot tanah liatnya nggak usah, tanamannya aja
  lemarinya jadinya yang pintu dua deh
  kardusnya mau dibungkus kado, bisa ditambahin?
  tulisan di kuenya diganti Happy Anniversary
  jangan dikirim ke kos, saya lagi mudik, ke kampung aja
  bisa mundurin jadwal antarnya sehari
  swap the charger for the longer one
  nambih kerupuk tilu bungkus teh
  oline ra sido, businé wae sing loro
  jgn yg pedes semua, separo original
  nomor hp penerimanya saya salah ngetik
  eh sori maksudku bukan yang 250 gram tapi setengah kilo
  kopinya minta digiling halus aja, tadi lupa bilang
  esnya jangan dicampur ya, dipisah plastik
  potongan sofanya dibikin agak tinggi dikit
  kado ultahnya mohon dibungkus yang cowok
  telanjur pilih yang manual, masih sempat ke matic?
  yang nomor dua dari bawah tolong dikeluarkan
  sambungan kabelnya panjangin jadi dua meter
]]
examples "cancel" [[
  lupain aja pesanan tadi
  tolong di void transaksinya
  slot saya kasihkan orang lain saja
  ga jadi sewa tendanya
  reservasi buat nanti malam batal ya
  kami putuskan tidak melanjutkan
  saya cabut pendaftarannya
  bookingan jam tujuh ga jadi, hujan
  orderannya ga usah dilanjut, saya nyerah
  salonnya saya cancel, anak demam
  tukangnya ga usah datang besok, sudah beres
  ga jadi deh, udah kebeli orang rumah
  pemesanan ruang atas nama kami mohon ditiadakan
  saya mengundurkan diri dari PO
  nemu yang lebih murah, cancel aja
  skip deh orderan gw yg tadi
  skip pesananku ya
  udah ga butuh lagi yang kemarin saya pesan
  acaranya ga jadi, kateringnya juga ga usah
  kak maaf banget aku ga jadi ambil ya
  pesananku yang tadi pagi dibatalin aja
  urungkan pesanan saya
  cancel dulu ya, belum diizinin suami
  mohon batalkan transaksi saya
  maaf belum jadi beli ya kak uangnya kepake dulu
  aku mundur aja deh, ongkirnya kemahalan
  ora sido tuku mas, sepurane
  teu janten mésér teh, punten pisan
  mboten sios nggih bu
  i want to cancel please
  bisa cancel ga? salah alamat soalnya
  order yang sudah kubayar gimana cara batalinnya
  jangan diproses ya kak, aku berubah pikiran
  yang satunya batal, dobel soalnya
  keepan aku lepas aja kak kasih orang lain
  tidak jadi semua kak, maaf merepotkan
  udah dibeliin mama di pasar, batal ya
  pesanan atas nama Rini dicancel saja
  barangnya kelamaan, saya batalkan saja
  gajadi ya min, salah klik
  wes batal wae lah
  hold dulu deh, kayaknya batal
  kalau dibatalkan sekarang masih bisa
  stop jangan dikirim, saya batalin
  sori kak cancel, ada kebutuhan mendadak
  saya mau membatalkan pembelian kemarin
  orderanku batalkan semua ya
  batalin po nya kak, kelamaan nunggu
  duh kak kayaknya ga jadi deh, istri ga setuju
  ternyata acaranya diundur, jadi batal pesan
  tolong dibatalin, saya keliru pesan
  changed my mind, cancel it
  batal checkout kak soalnya kena limit
  aku urung beli ya kak
  saya tarik ordernya ya
  maaf kak ga sido
  tidak jadi beli karena sudah dapat di tempat lain
  keepnya dibatalin aja
  cancel satu ya yang hijau
  lupakan pesanan saya yang semalam ya
  nggak usah dibikin kuenya bu, pestanya bubar
  saya nggak sanggup lanjut, lepas saja ke pembeli lain
  anggap saja saya belum pesan ya
  kepencet checkout padahal cuma mau lihat
  motornya keburu laku duluan, jadi spare part itu tak usah
  orderan servis AC besok ditiadakan ya
  drop my order please
  abdi teu tiasa neraskeun, bolay wae
  mboten sios mundut nggih mas, nyuwun ngapunten
  awak tak jadi lah bang
  dipikir ulang kayaknya aku nyerah, hapus orderku
  sudah nemu yang second lebih murah, yang ini tidak usah diproses
  pesanan dobel, buang satu
  saya minta uang dp balik karena batal sewa
  jahitannya tidak usah diteruskan pak
  sewanya nggak lanjut, rencana berubah
]]
