-- Memesan. Mengubah dan membatalkan ada di ubah.lua, jawaban ya dan tidak di jawab.lua.
require "intents/kata"

words "jadi" [[ jadi, fix, deal, sido, fixed, confirm, langsung, otw, gas, cus, yuk, auto, yakin, siap, sios, janten ]]
words "format" [[ format, formnya, form, formulir, format order, format pesan, format pemesanan, order form, list order, rekap ]]
-- Meminta dibuatkan, disiapkan, dikirimi: pesanan bila ada jumlah atau barangnya.
words "siapkan" [[ kirimin, kirimi, kirimkan, bikinin, bikinkan, buatin, buatkan, siapin, siapkan, sediakan, sediain, bawain, bawakan, catet, catat, dicatet, dicatat, catatkan, cobain, nyobain, coba, nyoba, nyicip, cicipin, jajal, masukin, masukkan, antarkan, anterin, kasih, minta, get, give me, isi ulang, nambut ]]
words "pelengkap" [[ untuk, buat, acara, arisan, ulang tahun, kado, hajatan, nikahan, lebaran, kantor, anak, adik, kakak, ibu, suami, istri, rapat, sekolah, pengajian, syukuran, stok, oleh-oleh, besok, lagi, dulu, dong, coba, kirim, antar, diantar, dikirim, ke ]]
words "antar" [[ kirim ke, dikirim ke, antar ke, anter ke, diantar ke, antarkan, kirimin ke, kirim, antar, dikirim, diantar ]]
words "nomor_barang" [[ nomor, no, kode, tipe, seri, ukuran, size, rasa, warna, isi ]]

words "bertanya_lain" [[ apa, mana, bisa, boleh, gimana, kenapa, atau, size chart, muat, cukup, isi, isinya, dapat, harga, harganya, total, totalnya, ongkos, transfer, rekening, bayar, tf, cod, kilo, hari, jam, foto, video, paket datang, diterima, hilang, pecah, balik, tambah, nambah, tambahin, hapus, kurangi, jadwal, bulan, tahun, umur, bukan, kok, cuma, baru datang ]]

intent("order", { says = "pesan barang" }) [[
  << @pesan {quantity} ({product}|{colour}|{size}|{code}|{date}|@mau|@pesanku) >> !@bukan_pesan !apa !mana
  << @pesan {quantity} {product} ({colour}|{size}|{date}|@mau|@pesanku) >> !@bukan_pesan !apa !mana
  << @pesan {quantity} {product} {colour} {size} >> !apa
]]

intent "order" [[
  (@pesanku|@mau|@jadi|@minta) [@mau|@pesanku|@jadi] @pesan [{quantity}|{code}] [yang] [{product}|@pakaian|@yang_mana|@barang] [{colour}] [{size}] [{quantity}] !@bukan_pesan !apa !mana
  (@pesanku|@mau|@jadi|@minta) [@mau|@pesanku|@jadi] @pesan [@pelengkap] [{quantity}|{code}] [yang] [{product}|@pakaian|@yang_mana|@barang] [{colour}] [{size}] [{quantity}] @pelengkap [@pelengkap|{date}] !@bukan_pesan !apa !mana
  << @pesan {product} ({colour}|{size}|@mau|@pesanku) >> !@bukan_pesan !apa !mana
  << @siapkan {quantity} >> !@bukan_pesan !@tambah !foto !video
  << @siapkan {quantity} ({product}|{colour}|{size}|@pesanan) >> !@bukan_pesan !@tambah !apa
  (@minta|@pesanku) @siapkan [@pesanan] [saya|@pelengkap] {quantity} [{product}|@pakaian|yang] [{colour}] [@pelengkap] [@pelengkap|{date}] !@bukan_pesan !@tambah !foto !video !apa
  (@minta|@pesanku) @siapkan [@pesanan] [saya|@pelengkap] ({product}|@pakaian) [{quantity}] [{colour}] [@pelengkap] [@pelengkap|{date}] !@bukan_pesan !@tambah !foto !video !katalog !resi !apa
  ^ {product} [@nomor_barang] [{colour}] [{size}] [{number}] {quantity} [{colour}] [{size}] $
  ^ {quantity} ({product}|{code}) [{colour}] [{size}] $
  ^ {product} {quantity} [sama|dan|dengan|plus|terus|campur] {product} {quantity} *2 $
  ^ {quantity} {product} [sama|dan|dengan|plus|terus|campur] {quantity} {product} *2 $
  ^ {product} [{colour}] [{size}] {quantity} [saja|juga|dulu] [tolong] @antar *4 $ !@bukan_pesan
  ^ {quantity} {product} [{colour}] [{size}] [saja|juga|dulu] [tolong] @antar *4 $ !@bukan_pesan
  ^ {product} [{colour}] [{size}] {quantity} (untuk|buat|atas nama|an|besok|juga|saja) *4 $ !@bukan_pesan
  ^ {quantity} {product} [{colour}] [{size}] (untuk|buat|atas nama|an|besok|juga|saja) *4 $ !@bukan_pesan
  ^ {quantity} [yang] {colour} $
  ^ {quantity} [yang] [ukuran|size|nomor] {size} $
  ^ {product} *2 x {number} *2 $
  @pesan !@bukan_pesan !mana !apa
  @pesan [{quantity}|{code}] [yang] [{product}|@pakaian|@yang_mana|@barang] [{colour}] [{size}] [{quantity}] !@bukan_pesan !apa !mana
  @pesan [{quantity}|{code}] [yang] [{product}|@pakaian|@yang_mana|@barang] [{colour}] [{size}] [{quantity}] @pelengkap [@pelengkap|{date}] !@bukan_pesan !apa !mana
  << @pesan ({quantity}|{number}|{product}|{colour}|{size}|{code}|{date}|@yang_mana|@mau|@minta|@pesanku) >> !@bukan_pesan !apa !mana
  << @pesan @bisa >> !tidak !@kalau !berapa !kapan
  << @pesan @bisa (tidak|@mau|@barang|{quantity}|{product}) >> !@kalau !berapa !kapan !kenapa
  << @pesan (seperti|kayak|kaya) (biasa|kemarin|biasanya|dulu) >>
  ^ [seperti|kayak] (biasa|biasanya) *3 {quantity} *2 $ !@bukan_pesan !harga
  ^ kalau (bisa|boleh|ada|iya|ready|cocok|ori|asli|benar|oke|masih ada|jadi) [@pesanku] [langsung|mau|jadi|sekarang] @pesan [sekarang|langsung|hari ini] [{quantity}|@yang_mana|{product}] [{product}|{colour}|{size}] *1 $
  << @pesan lagi yang (kemarin|sama|dulu|biasa|bulan) >> !tidak !belum
  << (@gimana|@format) @pesan >>
  << @gimana @pesan (@mau|@barang|@pakaian|{product}|lewat|tolong) >>
  << @gimana @pesan @kalau @mau >>
  << @gimana @pesan di sini >>
  << (lewat|via|di) @mana @pesan >>
  << @pesan (lewat|via|di) (sini|wa|whatsapp|chat|shopee|web|aplikasi|ig) >> !nyesel !kecewa !kapok !menyesal
  @gimana (pesannya|ordernya|belinya|pemesanannya|cara pesan|cara order|cara beli|biar bisa pesan)
  ^ [cara|caranya] (pesannya|ordernya|belinya) [gimana|lewat mana|di mana] $
  << @format @pesan @minta >>
  @format [saya|dong|ini] [nama|alamat]
  @format * (nama|alamat) *
  << (rekap|rekapin|rekapan|list|catat|dicatat|dicatet|buatkan|bikinkan|proses|siapkan|siapin|bikinin|catatkan) @pesanan >> !@bukan_pesan
  << @minta (buatkan|siapkan|catat|dicatat|dicatet|bikinkan|rekap) (pesanan|order|invoice|nota) >>
  ^ (catat|catet|masukin|masukkan) [pesanan|list|keranjang|order] [saya|aku] *3 $ !juga !lagi
  (masuk|masukin|masukkan) [ke] (list|keranjang|antrian|daftar|slot) !juga !lagi
  ^ @mau [saya|aku] {quantity} [{product}] [{colour}] [{size}] $
  ^ [@pesanku] (mau|pengen|ingin|butuh|perlu|minta|kersa|hoyong|want|bade|minat) {quantity} *3 $ !@bukan_pesan
  ^ [@pesanku] (mau|pengen|ingin|butuh|hoyong|want|bade) [yang] (kode|tipe|model|warna|ukuran|size|rasa|nomor) *4 $ !apa !satunya !lainnya !@bukan_pesan
  ^ [@pesanku] (mau|pengen|minta|hoyong|want|bade|minat) [yang] ({product}|{colour}|{size}|{code}) [{colour}] [{size}] [{quantity}] *1 $ !@bukan_pesan !apa !mana
  [@pesanku] @mau [@pesanku] [@pelengkap] ({product}|@yang_mana|{code}) {quantity} !@bukan_pesan
  ^ [saya|aku] (mau|want|minat) @yang_mana [{quantity}] $
  ^ [saya|aku] (mau|jadi) (satu|semua|semuanya|dua-duanya|yang itu|yang ini|itu|ini) $
  ^ (sama|dan|terus) {product} [{colour}] [{size}] {quantity} $
  ^ {code} [{colour}] [{size}] {quantity} [{colour}] [{size}] $
  ^ [yang] {colour} [{size}] {quantity} $
  ^ @jadi {quantity} *4 !total !bukan
  ^ @jadi [yang] ({colour}|{size}|{product}) *2 $ !@bukan_pesan
  ^ @jadi (yang|kode|nomor) *3 $
  ^ [boleh] dua-duanya [saja] $
  ^ [@jadi|saya|aku|yang] [{product}|@yang_mana] bungkus [@yang_mana|{product}|{quantity}] [{quantity}|saja|dong] $ !{quantity}
  ^ [@jadi|ayo|ayok|langsung|@iya] bungkus [saja|dong|kak|satu|dua|{quantity}|@yang_mana] [{product}] *1 $
  << ({product}|{colour}|{size}|{code}) {quantity} >> !@bukan_pesan !@bertanya_lain
  << {product} {quantity} ({colour}|{size}|@mau|@pesanku) >> !@bukan_pesan !@bertanya_lain
  ^ [@pesanku] (mau|jadi|pengen|minat|nak|want) [@pesanku] [yang|si] ({product}|{colour}|{size}|{code}|@yang_mana) [{colour}|{size}|{quantity}] [{quantity}|saja] *1 $ !@bukan_pesan !@bertanya_lain
  ^ (kirim|dikirim|antar) [ke] alamat [saya|ini|berikut] * !@bukan_ubah !@ganti !@bukan_pesan !apa !mana
  ^ (kirim|dikirim|antar) [ke] alamat [saya] {address} [atas nama|an|nama|penerima] *2 $ !@bukan_ubah !@ganti
  << {address} (nama|penerima|an|alamat) >> !@bukan_ubah !@ganti !bukan !salah !pindah
  << {address} (nama|penerima|an) (hp|nomor|alamat|kirim|{phone}) >> !@bukan_ubah !@ganti !bukan !salah
  ^ (nama|penerima|atas nama|an) *3 (alamat|jalan|jl|perum|gang) * !@ganti !mana !apa !siapa !bukan
  @bisa [tolong|minta] (dijadwalkan|dijadwalin|jadwalkan|dibooking|dipesankan|dibuatkan|disiapkan|dikirimin) *3 !@bukan_pesan
  ^ (🛒|🛍️|🛍) $
  << (deal|fix|jadi|gas|langsung) (proses|kirim|buatkan|bungkus|angkut|invoice) >> !tidak
  (buatkan|bikinin|bikinkan|kirimkan|minta) (invoice|nota|tagihan)
  (saya|aku) yang {colour} [saja]
  (i|we) (want|wanna|would like|will take|ll take|take|like to order|like to buy|need) ({quantity}|{product}|{colour}|{size}|to|this|that|it|the|one) *4 !cancel
  (i|we) [d] (suka|like) ({quantity}|to) *4 !cancel
  ^ @pesanan atas nama *4 {quantity} *3 $
  (mantap|yakin|sreg|fix) *1 (sama|dengan) [yang] ({product}|@yang_mana|{colour})
  [@pesanku|@minta] daftar {quantity} (slot|orang|kursi|peserta|seat|tiket|anak) *4 !@berapa
  ^ *2 (antar|anter|antarkan|anterin|kirimin|kirimkan|bawain|anterkeun|terke) *4 ke (rumah|kontrakan|kos|kosan|kantor|warung|sini|masjid|sekolah|gudang) *2 $ !saja !@bisa !@bukan_ubah !@ganti !@pesanan !@berapa !@kapan !@ongkos !jangan !bukan !alamat !katalog !foto
  kalau segitu [saya|aku|gue|kami] @pesan *3
  ^ [@pesanku|@mau|@minta] (pasang|pasangkan|cetak|cetakkan|jilid|servis|sewa|rental|cuci|laundry|potong|fotokopi|print) {quantity} [{product}] *2 $ !@berapa !@bisa !@kapan !@bukan_pesan
  ^ [@pesanku] (jadi|jadinya|fix) [@pesanku] (pakai|pake|pilih|ambil) [yang] *3 $ !@bukan_pesan !@bukan_ubah !apa !mana !tidak !{courier} !{payment} !sendiri
  [@minta|@mau|@pesanku] (dibuatkan|dibuatin|dibikinkan|dibikinin|dibikin|buatkan|bikinkan) ({product}|lemari|meja|kursi|rak|kue|baju|seragam|spanduk|undangan|kitchen set|pagar|kanopi|buket|tas|desain|logo) *4 !@bukan_pesan !apa !@berapa !@kurangi
  ^ @ya_tegas [kalau begitu] yang ({colour}|{size}|{product}|{code}|{quantity}) [{colour}|{size}] [saja|dulu|satu|{quantity}] *1 $ !@bukan_pesan !@ganti
  [@mau|@minta|@pesanku] (daftar|ikut|daftarin|daftarkan|mendaftar) [anak saya|saya|anak] (les|kursus|kelas|workshop|seminar|bimbel|pelatihan|senam|gym|webinar|open trip|trip|tur|tour) *4 !@berapa !@apa !@kapan
  [@minta|@bisa] (jemput|jemputin|ambilkan|ambilin|angkut|angkutkan) [dong] (laundry|cucian|cucianku|baju kotor|karpet|sepatu|kasur|sampah|rongsokan|pakaian) *3 !@kapan !@sudah !@berapa
  [@minta|@bisa] (keep|keepin|dikeep|simpan|simpanin|disimpan|tahan|booking) *1 sampai ({date}|gajian|besok|tanggal|lusa|saya transfer|nanti) *2 !@kurangi !@berapa
  ^ (buat|untuk) (saya|aku) ({quantity}|{product}) *3 $ !@bukan_pesan !@bertanya_lain
  (i|we) [will|ll] have (the|one|two|a|{quantity}|{product}) *3
  jangan *1 (dijual|dikasih|dilepas|kasih|jual) *1 (lain|siapa|siapa-siapa) *2
  ^ *3 (buat|untuk) (saya|aku|gue) saja *2 $ !@bukan_pesan
  (can|could|may) (i|we) (get|order|have|buy) *4
  << (nama|atas nama) (alamat|dikirim|kirim) (@format|isi|formnya|orderan) >>
]]

examples "order" [[
  tolong jemput laundry saya ya
  minta dibuatkan lemari tinggi 2 meter
  mau daftar les gitar untuk anak saya
  kita jadi pakai yang paket B
  minta keep sampai tanggal 1 ya
  oke yang merah maroon aja
  mau sewa kursi plastik 100 buat hajatan
  tolong pasangkan kanopi di rumah saya minggu depan
  daftarkan saya satu kursi untuk seminar itu
  mau cuci karpet dua lembar, dijemput ya
  panggil teknisi kulkas ke rumah besok pagi ya
  saya ambil kamar yang dua malam itu
  titip potong rambut jam tiga atas nama Dito
  kami mau pakai jasanya untuk acara tanggal 9
  mau servis motor besok, catat ya
  tolong cetak foto 4x6 dua puluh lembar
  jilid skripsi tiga rangkap ya mas
  bikin spanduk ukuran 3 meter satu
  yang kecil dua yang gede satu ya bude
  isi ulang parfumnya yang vanila sebotol
  es kopinya tiga, satu gulanya dikit
  susu formula tahap dua satu kaleng besar
  pakan lele satu karung diantar ya kang
  telur asin sepuluh butir bu
  pesen kayak punya temenku kemarin itu
  aku deal yang second aja bang satu
  angkat dua ya gan
  mau yang kemarin difoto itu
  kopi bubuk seperempat kilo aja dulu
  minta satu yang paling baru
  cop yang sage green ya
  saya daftar satu slot untuk kelasnya
  antar gas sama galon ke kontrakan ya pak besok pagi
  yang paket hemat satu, minumnya es teh
  kalau 40 saya ambil 5 kilo
  kalau segitu aku ambil tiga
  sisain satu buat aku jangan sampai kehabisan
  tolong dibungkus kado ya, boneka beruang satu
  stok di rumah habis, biasa ya 10 kilo
  restock pesanan saya yang bulan lalu
  bungkusin dua ya kak yang motif bunga
  aku fix yang coklat susu aja satu
  tolong keepin satu nomor 39 nanti sore aku bayar
  saya hendak memesan lima kotak nasi untuk acara kantor hari Jumat
  jadiin dua deh yang tadi di live
  aku ambil paket keluarga buat malam ini ya
  kulo bade tumbas kalih mbak
  pesen loro mas sing ukuran gede
  abdi hoyong mésér hiji teh anu bodas
  can I order the beige one please
  i'll take two of the black ones
  kalau pesan lewat chat ini bisa ya
  gimana sih proses belinya, baru pertama nih
  oke deh aku checkout sekarang
  angkut kak yang ada di story barusan
  amanin satu buat saya jangan dikasih orang lain
  masukin list dong saya mau satu
  catat ya kak pesananku tiga toples nastar
  bikinin notanya kak aku ambil semua
  langsung aja kak satu yang ungu ukuran M
  dua porsi ayam geprek level tiga
  saya jadi beli yang kulit sintetis
  borong sepuluh ya gan buat reseller
  repeat order yang kayak bulan lalu ya
  pesan seperti biasa ya bu
  tolong siapkan dua lusin untuk hari Minggu pagi
  nama Wati alamat Gang Melati nomor 7 mau pesan satu mukena
  format ordernya gimana kak biar aku isi
  dua-duanya deh aku mau
  yang krem satu yang abu satu
  aku mau ikut po nya satu slot
  buat kado kak satu aja yang pink
  kaos polos hitam tiga ukuran besar semua
  boleh deh ambil satu dulu buat coba
  mohon dicatat pesanan saya dua buah tas jinjing
  kami dari sekolah ingin pesan 50 seragam
  booking dulu satu ya takut kehabisan
  fix aku pinang si hitam
  saya jadi ambil yang dua ratus ribuan itu
  pesankan untuk ibu saya satu kak
  kirimin rendangnya dua kilo ke rumah bu
  serum vitamin c sebotol sama tonernya juga
  kampas kopling satu set plus busi dua biji
  abang, nasi kotak 60 buat pengajian malam Jumat
  anggrek bulan yang lagi berbunga itu buat aku
  jastip dong titip sabun mukanya tiga
  nitip dibeliin kopi gayo setengah kilo
  servis ac dua unit hari Sabtu ya pak, tolong dijadwalkan
  awak ambik bika ambonnya dua kotak bang
  gue mo satu dah bang yang kaki pendek
  kulo pendhet setunggal mawon nggih
  tak jupuk kabeh mas
  nak order satu boleh
  saya isi datanya ya penerima Slamet Jalan Pahlawan Kediri
  lemari plastik susun lima satu unit, antar besok
  cobain dulu satu deh rasa matcha
  tolong buatkan buket mawar merah untuk wisuda
  kirim ke Perumahan Asri blok D nomor 9 penerimanya Hendra
  ini data saya, Wulan, Jalan Veteran 21 Malang, nomornya menyusul
  book kursi pijatnya buat sore ini atas nama Pak Tono
]]
