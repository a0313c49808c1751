-- Memesan: pesan, ubah pesanan, batal, ya, tidak.

words "pesan" [[
  pesan, order, memesan, mengorder, ngorder, pemesanan, orderin, pesenin, pesankan, pesanin, beli, membeli, dibeli, beliin, belikan, pembelian, purchase, buy, checkout, check out, co, cekout, borong, angkut, angkutin, bungkus, bungkusin, bungkuskan, dibungkus
  ambil, ngambil, diambil, ambilin, ambilkan, take, keep, keepin, di keep, dikeep, keepkan, booking, book, bookingin, reserve, dp in, amankan, amanin, sisihkan, sisihin, simpanin, jadiin, tumbas, mundut, tuku, pesen, mesen, meser, mésér, mundutan, dipesan, diorder, nempil, sikat, pinang, meminang, adopt, adopsi, payu
]]
words "pesanku" [[ saya, aku, kita, kami, abdi, kulo, i, gue, gw, gua, ane, inyong, istri saya, ibu saya, mama, temanku ]]
words "jadi" [[ jadi, fix, deal, sido, fixed, confirm, langsung, otw, gas, cus, yuk, auto, yakin, siap, sios, janten ]]
words "yang_mana" [[ yang ini, yang itu, ini, itu, yang tadi, yang kemarin, yang di foto, yang di gambar, yang di story, yang di live, yang atas, yang bawah, yang pertama, yang kedua, yang ketiga, yang nomor satu, yang nomor dua, yang satu, yang terakhir, yang tengah, yang besar, yang kecil, yang sedang, yang polos, yang motif, semua, semuanya, dua-duanya, duanya, keduanya, this one, that one, it ]]
words "format" [[ format, formnya, form, formulir, format order, format pesan, format pemesanan, order form, list order, rekap ]]

intent "order" [[
  @pesan !tidak !belum !jangan !batal !cancel
  << @pesan @mau >> !tidak !belum
  << @pesan @bisa >> !tidak
  << @pesan @jadi >> !tidak !belum
  << @pesan {quantity} >> !tidak
  << @pesan {number} >> !tidak
  << @pesan {product} >> !tidak
  << @pesan {colour} >> !tidak
  << @pesan {size} >> !tidak
  << @pesan {code} >> !tidak
  << @pesan {quantity} {product} >>
  << @pesan {quantity} {colour} >>
  << @pesan {quantity} {size} >>
  << @pesan {quantity} {code} >>
  << @pesan {quantity} {product} {size} >>
  << @pesan {quantity} {product} {colour} >>
  << @pesan {quantity} {colour} {size} >>
  << @pesan {quantity} {product} {colour} {size} >>
  << @pesan {product} {colour} {size} >>
  << @pesan {product} {size} >>
  << @pesan {product} {colour} >>
  << @pesan {colour} {size} >>
  << @pesan {date} >> !tidak
  << @pesan {quantity} {date} >>
  << @pesan {quantity} {product} {date} >>
  << @pesan @mau {quantity} >> !tidak
  << @pesan @mau {product} >> !tidak
  << @pesan @mau {colour} >>
  << @pesan @mau {size} >>
  << @pesan @mau {quantity} {product} >>
  << @pesan @mau {quantity} {product} {size} >>
  << @pesan @mau {quantity} {product} {colour} >>
  << @pesan @mau {quantity} {size} >>
  << @pesan @mau {quantity} {colour} >>
  << @pesan @jadi {product} >> !tidak !belum
  << @pesan @jadi {quantity} >> !tidak !belum
  << @pesan @jadi {colour} >> !tidak !belum
  << @pesan @yang_mana >> !tidak
  << @pesan @mau @yang_mana >> !tidak
  << @pesan @jadi @yang_mana >> !tidak
  << @pesan @yang_mana {quantity} >> !tidak
  << @pesan @pakaian >> !tidak
  << @pesan @mau @pakaian >> !tidak
  << @pesan @mau @barang >> !tidak
  << @pesan @pesanku >> !tidak !sudah
  << @pesan @pesanku {quantity} >> !tidak
  << @pesan @pesanku {product} >> !tidak
  << @pesan @pesanku {quantity} {product} >> !tidak
  << @pesan @pesanku yang {size} >> !tidak
  << @pesan @pesanku yang {colour} >> !tidak
  << @pesan @pesanku @mau >> !tidak !belum
  << @pesan @pesanku @mau {product} >> !tidak
  << @pesan @pesanku @mau {quantity} >> !tidak
  << @pesan @pesanku @mau {quantity} {product} >> !tidak
  << @pesan @minta >> !tidak
  << @pesan (untuk|buat) (acara|arisan|besok|ulang tahun|kado|hajatan|nikahan|lebaran|kantor|anak|ibu|suami|istri|saya) >>
  << @pesan lagi >> !tidak
  << @pesan lagi yang (kemarin|sama|dulu|biasa|bulan) >>
  << @pesan (seperti|kayak|kaya) (biasa|kemarin|biasanya|dulu) >>
  << @gimana @pesan >>
  << @gimana @pesan @mau >>
  << @gimana @pesan @kalau @mau >>
  << @gimana @pesan @barang >>
  << @gimana @pesan di sini >>
  << (lewat|via|di) @mana @pesan >>
  << @pesan (lewat|via|di) (sini|wa|whatsapp|chat|shopee|web|aplikasi|ig) >>
  @gimana (pesannya|ordernya|belinya|pemesanannya|cara pesan|cara order|cara beli|biar bisa pesan)
  ^ [cara|caranya] (pesannya|ordernya|belinya) [gimana|lewat mana|di mana] $
  << @format @pesan >>
  << @format @pesan @minta >>
  @format [saya|dong|ini] [nama|alamat]
  @format * (nama|alamat) *
  << (rekap|rekapin|rekapan|list|catat|buatkan|bikinkan|proses|siapkan|siapin|bikinin|catatkan) @pesanan >>
  << @minta (buatkan|siapkan|catat|bikinkan|proses|rekap) (pesanan|order|invoice|nota) >>
  ^ (catat|catet|masukin|masukkan) [pesanan|list|keranjang|order] [saya|aku] *3 $
  (masuk|masukin|masukkan) [ke] (list|keranjang|antrian|daftar|slot) !juga !lagi
  ^ @mau [saya|aku] {quantity} [{product}] [{colour}] [{size}] $
  ^ [saya|aku|kulo|abdi] (mau|pengen|ingin|butuh|perlu|minta|kersa|hoyong|want|bade) {quantity} *3 $
  ^ [saya|aku|kulo|abdi] (mau|pengen|ingin|butuh|minta|hoyong|want|bade) [yang] (kode|tipe|model|warna|ukuran|size) *4 !apa !tidak
  ^ [saya|aku|kulo|abdi] (mau|pengen|minta|hoyong|want|bade) [yang] {colour} *3 $
  ^ [saya|aku|kulo|abdi] (mau|pengen|minta|hoyong|want|bade) [yang] {size} *3 $
  ^ [saya|aku|kulo|abdi] (mau|pengen|minta|hoyong|want|bade) [yang] {product} [{colour}] [{size}] [{quantity}] $
  ^ [saya|aku|kulo|abdi] (mau|pengen|minta|hoyong|want|bade) {code} *3 $
  ^ [saya|aku] (mau|want|minat) @yang_mana [{quantity}] $
  ^ [saya|aku] (mau|jadi) (satu|semua|semuanya|dua-duanya|yang itu|yang ini|itu|ini) $
  ^ {product} [{colour}] [{size}] {quantity} [{colour}] [{size}] $
  ^ {quantity} {product} [{colour}] [{size}] $
  ^ {code} [{colour}] [{size}] {quantity} [{colour}] [{size}] $
  ^ {quantity} {code} [{colour}] [{size}] $
  ^ [yang] {colour} [{size}] {quantity} $
  ^ {quantity} [yang] {colour} $
  ^ {quantity} [yang] [ukuran|size|nomor] {size} $
  ^ @jadi {quantity} *4 !total !bukan
  ^ @jadi [yang] ({colour}|{size}|{product}) *2 $
  ^ @jadi (yang|kode|nomor) *3 $
  ^ [boleh] dua-duanya [saja] $
  ^ (🛒|🛍️|🛍) $
  << (deal|fix|jadi|gas|langsung) (proses|kirim|buatkan|bungkus|angkut|invoice) >> !tidak
  (buatkan|bikinin|bikinkan|kirimkan|minta) (invoice|nota|tagihan) [nya]
  (saya|aku) yang {colour} [saja]
  (i|we) (want|wanna|would like|will take|ll take|take) *4
]]

words "tambah" [[ tambah, tambahin, tambahkan, ditambah, ditambahin, nambah, nambahin, menambah, menambahkan, tambahan, tambahannya, add, plus, plusin, sekalian, skalian, nyusul, susulin, susulan, imbuh, tambih, tambihan, imbuhi, nambihan, selipin, selipkan, titip ]]
words "ganti" [[
  ganti, gantiin, diganti, digantiin, gantikan, mengganti, ngganti, gantos, ganti ke, ubah, diubah, mengubah, ngubah, rubah, dirubah, merubah, ngerubah, ubahin, robah, change, switch, swap, edit, diedit, revisi, direvisi, ralat, meralat, koreksi, perubahan, update, pindah, dipindah, alihkan, dialihkan, salin, ngganteni, gentos, digentos, geser, mundurin, majuin, dimajukan, dimundurkan
]]
words "bagian_pesanan" [[
  warna, warnanya, ukuran, ukurannya, size, sizenya, nomor, nomornya, jumlah, jumlahnya, qty, alamat, alamatnya, alamat kirim, alamat pengiriman, tujuan, kurir, kurirnya, ekspedisi, ekspedisinya, pengiriman, kirim, kirimnya, penerima, nama penerima, nama, namanya, nomor hp, nomor telepon, hp, no hp, model, modelnya, motif, varian, variannya, rasa, rasanya, tanggal, tanggalnya, jam, jamnya, hari, orderan, order, pesanan, pesanannya, isi, kode, kodenya, catatan, tulisan, ucapan, kodepos, kode pos, rt, patokan, desain, topping, level, bungkusnya, kemasan, color, address
]]
words "kurangi" [[ kurangi, kurangin, dikurangi, dikurangin, kurangkan, hapus, dihapus, hapusin, hapuskan, keluarin, keluarkan, dikeluarkan, buang, coret, dicoret, remove, delete, drop, hilangkan, dihilangkan, ilangin, copot, cabut ]]

intent("change_order", { priority = 0 }) [[
  << @ganti @bagian_pesanan >>
  << @ganti @bagian_pesanan @bisa >>
  << @ganti @bagian_pesanan @mau >>
  << @ganti @bagian_pesanan @minta >>
  << @ganti @bagian_pesanan {colour} >>
  << @ganti @bagian_pesanan {size} >>
  << @ganti @bagian_pesanan {quantity} >>
  << @ganti @bagian_pesanan {number} >>
  << @ganti @bagian_pesanan {courier} >>
  << @ganti @bagian_pesanan {city} >>
  << @ganti @bagian_pesanan {date} >>
  << @ganti @bagian_pesanan {phone} >>
  << @ganti @bagian_pesanan {product} >>
  << @ganti @bagian_pesanan jadi >>
  << @ganti @bagian_pesanan salah >>
  << @ganti @bagian_pesanan (saya|tadi|ke|belum|masih|rumah|kantor|kakak|adik) >>
  << @ganti @bagian_pesanan masih @bisa >>
  << @ganti @pesanan >>
  << @ganti @pesanan @mau >>
  << @ganti @pesanan @bisa >>
  << @ganti @pesanan jadi {quantity} >>
  << @ganti {colour} >>
  << @ganti {size} >>
  << @ganti {quantity} >>
  << @ganti {number} >>
  << @ganti {courier} >>
  << @ganti {city} >>
  << @ganti {date} >>
  << @ganti {product} >>
  << @ganti jadi {colour} >>
  << @ganti jadi {size} >>
  << @ganti jadi {quantity} >>
  << @ganti jadi {number} >>
  << @ganti {colour} jadi {colour} >>
  << @ganti {size} jadi {size} >>
  << @ganti {product} jadi {product} >>
  << @ganti {product} @bagian_pesanan >>
  ^ @ganti *3 saja $
  @ganti jadi *3
  ^ [saya|aku] [boleh|bisa|mau] @ganti [pesanan|orderan|dulu|sedikit|dikit] $
  (tukar|tuker|ditukar|ijolan) * (sebelum|belum|mumpung) [di] (dikirim|kirim|dipacking|packing|jalan)
  << @ganti (sebelum|belum|mumpung) (dikirim|kirim|dipacking|packing|diproses|jalan) >>
  << @ganti @bagian_pesanan (sebelum|belum|mumpung) (dikirim|kirim|dipacking|packing|diproses|jalan) >>
  << @tambah {quantity} >>
  << @tambah {number} >>
  << @tambah {product} >>
  << @tambah {quantity} lagi >>
  << @tambah {number} lagi >>
  << @tambah {quantity} {product} >>
  << @tambah {quantity} {colour} >>
  << @tambah {quantity} {size} >>
  << @tambah {quantity} {product} @pesanan >>
  << @tambah {quantity} @mau >>
  << @tambah {quantity} lagi yang {colour} >>
  << @tambah {quantity} lagi yang {size} >>
  << @tambah {quantity} @pesanan >>
  << @tambah {colour} >>
  << @tambah {product} @mau >>
  << @tambah {product} @bisa >>
  << @tambah {quantity} @bisa >>
  << @tambah @pesanan >>
  << @tambah @pesanan @mau >>
  << @tambah @pesanan @bisa >>
  << @tambah @pesanan @pesanku >>
  << @tambah (order|pesan|item|barang|orderan|pesanan|lagi) >>
  << @tambah @pakaian >>
  << @tambah (catatan|note|pesan|ucapan|kartu|bubble wrap|topping|packing|kado) >>
  ^ @tambah [lagi|satu|dua] $
  << sekalian (sama|dengan|tambah) {product} >>
  ^ (sekalian|sama|plus) {product} [{quantity}] [{colour}] $
  ^ (sekalian|sama|plus) [yang] {quantity} *2 $
  ^ sekalian (sama|dengan|yang) *4 $
  (masukin|masukkan|ikutkan|ikutin|gabung|digabung|gabungin|satuin|disatuin|jadikan satu) * (juga|lagi|sekalian|pesanan tadi|yang kemarin|sama yang tadi)
  << (gabung|digabung|gabungin|satuin|disatuin|disatukan|jadikan satu) (pesanan|paket|orderan|kirim|sama|dengan) >>
  << @kurangi {quantity} >>
  << @kurangi {product} >>
  << @kurangi {colour} >>
  << @kurangi {size} >>
  << @kurangi {quantity} @pesanan >>
  << @kurangi @pesanan >>
  << @kurangi @bagian_pesanan {quantity} >>
  << (hapus|dihapus|keluarin|coret|dicoret|remove|delete) (yang|satu|dari) >>
  (jangan|bukan|tidak jadi) *3 {quantity} *3 {quantity}
  (jangan|bukan|tidak jadi) *1 ({quantity}|{colour}|{size}|{number}) * (saja|jadi|tapi|ganti|maunya)
  ^ (jadi|jadinya|jadiin|total|jadi total) [total] ({quantity}|{number}) [saja|ya] bukan *3 $
  (jadinya|jadi) ({quantity}|{colour}|{size}|{number}) saja
  ^ [yang|jadi] ({quantity}|{colour}|{size}|{courier}|{number}) saja bukan *3 $
  ^ [yang] (benar|bener|betul) {phone}
  << @bagian_pesanan salah >>
  << @bagian_pesanan salah ganti >>
  << @bagian_pesanan (salah|keliru|kurang lengkap|ketinggalan|typo|kurang) {phone} >>
  << @bagian_pesanan (keliru|typo|kurang lengkap|salah ketik|salah tulis|salah kirim|salah isi|salah input|kurang) >>
  (salah) (pilih|pencet|order|pesan|ketik|tulis|input|kasih|isi|checkout|nulis) *1 @bagian_pesanan
  (tadi|kemarin) *2 salah *1 @bagian_pesanan
  (pakai|pake|kirim|dikirim|kirimnya) {courier} saja
  ^ [kirim|kirimnya|dikirim|antar|antarnya|sampai] {date} saja $
  << (kirim|dikirim|antar|diantar|kirimnya) ke (alamat|rumah|kantor) (saja|lain|satunya|baru|kantor|rumah|ibu|orang tua) >>
  ^ kirim[nya] (ke|di) * saja [jangan|bukan] *3 $
  (atas nama|penerimanya|penerima|nama penerima) *2 (saja|bukan|ganti|jadi)
  (alamat|nomor|nomer) (baru|barunya|yang baru|yang benar|yang bener) *
  (pesanan|orderan|order) *3 (masih|bisa|boleh) *1 (diubah|diganti|ditambah|dikurangi|direvisi|diedit)
]]

words "batal" [[
  batal, batalin, batalkan, dibatalkan, dibatalin, membatalkan, mbatalin, ngebatalin, batalno, pembatalan, dibatalno, cancel, cancelled, canceled, dicancel, cancelin, mengcancel, cansel, kensel, urung, urungkan, mengurungkan, diurungkan, urungin, wurung, bolay, ngabatalkeun, dibatalkeun, undo
]]
words "tidak_jadi" [[
  tidak jadi, gajadi, ga jadi, gak jadi, nggak jadi, enggak jadi, ngga jadi, gk jadi, kaga jadi, gajadi deh, tidak jadi dulu, belum jadi, batal jadi, tidak jadian, ora sido, ra sido, ora sida, mboten sios, mboten saestu, mboten estu, teu janten, teu jadi, henteu jadi, henteu janten, tak jadi, tidak sido, tidak sios, tidak janten, tidak sida, tidak saestu, tidak sidoh, belum sido, not going to, jangan jadi, mundur dulu, mundur aja
]]
words "alasan" [[ maaf, mohon maaf, sorry, hapunten, ngapunten, nyuwun sewu, maap, punten, suami, istri, ibu, mama, orang tua, uangnya, uang, dana, mahal, kemahalan, ongkir, ongkirnya, keburu, kelamaan, terlanjur, ternyata, salah pencet, salah order, salah pesan, dobel, double, berubah pikiran, mendadak ]]

intent("cancel", { priority = 0 }) [[
  @batal
  @tidak_jadi
  << @batal @alasan >>
  << @tidak_jadi @alasan >>
  << @batal @pesanan >>
  << @batal @pesanan @mau >>
  << @batal @pesanan @minta >>
  << @batal @pesanan @bisa >>
  << @batal @pesanan @alasan >>
  << @batal @pesanan @pesanku >>
  << @batal @pesanan {order_id} >>
  << @batal @pesanan {order_id} @minta >>
  << @batal {order_id} >>
  << @batal @pesan >>
  << @batal @pesan @mau >>
  << @batal @pesan @minta >>
  << @batal @pesan @alasan >>
  << @batal @pesanku >>
  << @batal @pesanku @mau >>
  << @batal @pesanku @mau @pesanan >>
  << @batal @pesanku @alasan >>
  << @batal @mau >>
  << @batal @bisa >>
  << @batal @bisa tidak >>
  << @batal masih @bisa >>
  << @batal masih @bisa @pesanan >>
  << @batal @gimana >>
  << @batal @gimana @kalau >>
  << @batal @gimana @pesanan >>
  << @batal (saja|dulu|semua|semuanya|yang tadi|tadi|kemarin) >>
  << @batal (saja|dulu) @alasan >>
  << @batal {product} >>
  << @batal {quantity} >>
  << @batal {colour} >>
  << @batal {quantity} @pesanan >>
  << @batal (atas nama) {name} >>
  << @batal @pesanan (atas nama) >>
  << @batal (suami|istri|ibu|mama|orang tua|uangnya|dana) (tidak|belum) >>
  << @tidak_jadi @pesan >>
  << @tidak_jadi @pesan @alasan >>
  << @tidak_jadi @pesanku >>
  << @tidak_jadi @pesanku @alasan >>
  << @tidak_jadi @pesan @pesanku >>
  << @tidak_jadi @pesanan >>
  << @tidak_jadi {product} >>
  << @tidak_jadi {quantity} >>
  << @tidak_jadi (saja|dulu|semua|deh|kayaknya|sepertinya|kayanya|tadi|besok) >>
  (tidak|belum) [mau|bisa] jadi [di] @pesan
  (tidak|belum) jadi (mau|bisa) @pesan
  ^ (jangan|tidak usah|stop|tahan) [di] (diproses|proses|dikirim|kirim|dipacking|packing|dilanjutkan|lanjut|lanjutkan) * (pesanan|orderan|batal|tidak jadi|saya) *2
  << (jangan|tidak usah|stop|tahan) (diproses|proses|dikirim|dipacking|dilanjutkan|lanjutkan) @pesanan >>
  ^ [maaf] (jangan|tidak usah) [di] (diproses|proses|dikirim|dipacking|dilanjutkan) [dulu|pesanan saya] $
  ^ hold [dulu] *2 @tidak_jadi
  (tarik|mundur|mengundurkan diri|lepas) [dari] (order|pesanan|orderan|keep|keepan|list)
  (lepas|lepasin|dilepas) [saja] (keep|keepan|keepannya|bookingan|bookingannya)
  (keep|keepan|bookingan|booking) *2 (dilepas|lepasin|lepas|hangus) [saja]
  (sudah|udah|keburu|terlanjur|ternyata|malah) *1 (beli|dapat|dapet|dibeliin|dibelikan) [di] (toko|tempat|olshop|yang|sama|duluan|yang lain) [lain|sebelah|lainnya]
  (refund|kembalikan|balikin) *1 (uang|dp) * (batal|tidak jadi)
  ^ (suami|istri|ibu|mama|orang tua|bapak) [saya|ku] (tidak|belum) (boleh|ngasih|kasih|setuju|acc|ngizinin|mengizinkan) $
  (i|we) (want|would like|wanna|need) [to] cancel *3
  (berubah pikiran|change my mind|changed my mind)
]]

words "iya" [[
  iya, ya, yes, yess, yep, yup, yups, yoi, yap, yoa, yo i, yoman, y, yh, ye, yaa, iyah, iye, iyo, iyap, iyup, yoyoy, inggih, nggih, enggih, injih, njih, muhun, sumuhun, leres, enya, heeh, he eh, he em, hooh, ho oh, uhuh, yeah, yea, yaps, yas, iya dong, betul, benar, bener, true, correct, right, betul sekali, tepat, setuju, sepakat, sepakat, acc, approve, approved, agree, mufakat, akur, cocok, pas, sesuai, oke, ok, okay, okey, okeh, oks, okedeh, okelah, okesip, oce, k, kk, sip, siip, sipp, siap, siyap, siappp, sipdeh, siplah, sep, baik, baiklah, deal, fix, fixed, confirm, confirmed, konfirmasi, gas, gass, gaskan, gaskeun, gaspol, gaskuy, cus, cuss, cusss, cuz, kuy, skuy, hayuk, hayu, ayo, ayuk, yuk, yuks, lanjut, lanjutkan, lanjutin, lanjutken, next, proses, proceed, go, goo, let's go, lets go, jalan, sah, boleh, bolehlah, boleh deh, bisa, tentu, tentu saja, pasti, absolutely, sure, of course, definitely, exactly, roger, noted, copy, mangga, monggo, sok, sae, dados, jadi, jos, mantap, rebes, beres, aman, clear, done, no problem, alright, fine, good, ndang, sumonggo, hooh tenan, he'eh, hu um
]]
words "jempol" [[ 👍, 👌, ✅, 🆗, ☑️, ✔️, ✔, 💯, 🤙, 🙆, 🙆‍♀️, 👍🏻, 👍🏼, 👍🏽, 🫡, 🤝 ]]
words "datanya" [[ alamat, alamatnya, data, datanya, pesanan, pesanannya, orderan, orderannya, itu, ini, semua, semuanya, nama, namanya, nomor, nomornya, warna, warnanya, ukuran, ukurannya, jumlah, jumlahnya, totalnya, total, rinciannya, rekapannya, rekapan, invoice, notanya, yang itu, yang ini, tersebut, rincian, detail, detailnya, seperti itu, begitu, gitu, segitu, demikian, catatannya, alamat itu, harganya, itu alamatnya, itu alamat saya, listnya ]]
words "benar" [[ benar, bener, betul, sesuai, pas, cocok, oke, ok, tepat, valid, leres, lengkap, correct, right, fix, clear, aman, cukup, setuju, deal, beres, yakin ]]

intent("confirm", { priority = 0 }) [[
  ^ @iya $
  ^ @iya @iya $
  ^ @iya @iya @iya $
  ^ @iya @jempol $
  ^ @jempol [@jempol] $
  ^ @iya [@iya] (saja|lah|dong|deh|ya|sudah|gitu|begitu|demikian|itu|dah) $
  ^ @iya [@iya] @datanya [@benar] $
  ^ @iya [sudah] @benar [@datanya] $
  ^ @iya [sudah] @benar [semua|semuanya|itu|banget|sekali|saja] $
  ^ @iya [@iya] (saya|aku|kami) (setuju|mau|yakin|jadi|siap|ikut|deal|sepakat|acc|oke|tunggu) $
  ^ @iya [@iya] (itu|ini) (saja|alamat|nama|nomor|pesanan|datanya|orderan) [saya|nya|ku] $
  ^ @iya [@iya] (lanjut|lanjutkan|proses|diproses|kirim|dikirim|silakan|silahkan|lanjut saja|langsung|gas|bungkus|dibungkus|jalan|segera) [diproses|proses|saja|kirim|dilanjutkan|pesanan|pesanannya|sekarang|order|ordernya|langsung] $
  ^ [@iya] (saya|aku|kami) (setuju|sepakat|yakin|oke|acc|siap|ikut) [saja|dengan] [itu|harganya|totalnya] $
  ^ [@iya] (sudah|udah|wis|sampun|parantos) @benar [semua|semuanya|itu|datanya|alamatnya|pesanannya|banget|kok|saja] $
  ^ [@iya] @datanya *1 (sudah|udah|wis|sampun|parantos) @benar [semua|semuanya|lanjut|silakan] [diproses|proses] $
  ^ [@iya] @datanya (itu|ini|tersebut|di atas|saya) [sudah] @benar [semua|semuanya] $
  ^ [@iya] @datanya @benar [semua] $
  ^ [@iya] @benar @datanya [semua|sudah] $
  @datanya (sudah|udah) @benar (semua|semuanya|silakan|silahkan|lanjut|tolong|langsung) *3
  << sudah @benar (silakan|silahkan|lanjut|tolong|langsung|mohon) (diproses|proses|kirim|dikirim|lanjut|lanjutkan|diproses saja) >>
  << sudah @benar semua (silakan|silahkan|lanjut|tolong|langsung|mohon) (diproses|proses|kirim|dikirim|lanjutkan) >>
  ^ (silakan|silahkan|tolong|mohon|langsung|lanjut|segera|monggo|mangga|boleh) [langsung|segera|di] (diproses|proses|lanjut|lanjutkan|dilanjut|dilanjutkan|dilanjutin|kirim saja) [saja|pesanannya|pesanan saya|sekarang|ordernya|order] $
  ^ (lanjut|lanjutkan|lanjutin|proses|diproses|gas|gaskan|gaskeun) (saja|dong|sekarang|order|pesanan|pesanannya|terus|aja|proses|lah) $
  ^ [@iya] (tidak apa-apa|ga papa|gapapa|gpp|tidak masalah|tidak papa|no problem|rapopo|teu nanaon|tidak nanaon|santai) [lanjut|saja|kok|kirim] $
  ^ [@iya] (tidak ada) [lagi] (yang) (salah|diubah|berubah|kurang|perlu diubah) $
  ^ (yakin|yakin banget|seratus persen|100 persen|fix no debat) $
  ^ [@iya] seperti (itu|yang kakak|yang tadi) [saja] $
  ^ (sounds|looks|all|thats|that's|it's|its) (good|correct|right|fine|okay|ok|great|set) $
  ^ [@iya] (please|pls) (proceed|continue|process) *1 $
  ^ (saya|aku) (mau|bersedia|sanggup|oke|ikut) [saja] $
  ^ (dengan senang hati|siap laksanakan|siap 86|86|ashiap|asiap|asyiap|ashiaap|laksanakan|sabi|bisa bisa|boleh boleh) $
]]

words "tidak_kata" [[
  tidak, no, nope, nop, nah, noo, not, ga, gak, g, gk, nggak, enggak, engga, ngga, kaga, kagak, ora, mboten, henteu, teu, moal, ndak, ndadak, bukan, bukanlah, sanes, dudu, sanés, lain, belum, durung, dereng, acan, teu acan, belum lah, tidak dulu, emoh, embung, alim, wegah, ogah, gamau, tidak mau, males, jangan, ojo, ulah, skip, pass, nehi, gausah, tidak usah, tidak perlu, tidak juga, salah, keliru, no need, no thanks, mboten usah, teu kedah, never mind, nvm, nevermind, lewat
]]
words "nanti_dulu" [[
  nanti, nanti dulu, nanti saja, ntar, ntar dulu, ntar aja, entar, lain kali, kapan-kapan, mengke, mangke, engke, engke heula, mengko, mengko sik, sik, heula, pikir-pikir, pikir pikir, pikir2, mikir, mikir-mikir, mikir dulu, pikir dulu, pertimbangkan, pertimbangin, dipertimbangkan, saya pertimbangkan, lihat-lihat, lihat lihat, liat-liat, liat liat, lihat dulu, lihat-lihat dulu, tanya-tanya dulu, nanya dulu, tanya dulu, survei, survey, banding-bandingin, bandingin, hold, pending, tahan dulu, skip dulu, tunda, ditunda, simpan dulu, diskusi dulu, rundingan dulu, tanya suami, tanya suami dulu, izin suami dulu, nunggu gajian, tunggu gajian, habis gajian, gajian dulu, nabung dulu, belum gajian, belum ada uang, belum ada dana, lagi bokek, bokek, tanggal tua, kanker, belum ada budget, think about it, not now, maybe later, maybe next time, later, another time, cuma tanya, cuma nanya, hanya tanya, cuma lihat, belum butuh, belum perlu, belum minat, belum tertarik, tidak minat, tidak tertarik, kurang minat, kurang cocok, tidak cocok, kurang sreg, kurang tertarik, tidak butuh, tidak perlu, belum siap, belum sanggup, not interested
]]

intent("deny", { priority = 0 }) [[
  ^ @tidak_kata $
  ^ @tidak_kata @tidak_kata $
  ^ @tidak_kata (dulu|saja|lagi|juga|kok|usah|deh|makasih|terima kasih|mau|perlu|thanks|thank you|mangga|nuhun|suwun|minat|tertarik|dulu makasih|ada|sekarang|begitu|gitu|seperti itu|bisa|yakin|heula|sik|rumiyin) $
  ^ (maaf|sorry|hapunten|oh|eh|hmm|mohon maaf|ngapunten|kayaknya|kayanya|sepertinya|kayak nya|kyknya|mungkin) @tidak_kata [dulu|usah|deh|itu|yang|mau|saja] [dulu|itu] $
  ^ @tidak_kata [dulu] (itu|ini|yang itu|yang ini|yang tadi|yang satunya|yang lain|yang kedua|yang pertama) [alamat|alamatnya|maksud] [saya|maksud saya|maksudku] $
  ^ @tidak_kata [itu|ini] maksud *3
  (bukan|sanes|dudu|jangan|salah) (itu|yang itu|yang ini|ini|yang tadi|yang begitu|begitu) !ganti
  << bukan (itu|ini|yang) maksud >>
  << (alamat|alamatnya|nama|namanya|nomor|nomornya|warna|warnanya|ukuran|ukurannya|barang|barangnya|pesanan|pesanannya|saya|aku|modelnya|yang) bukan (itu|ini|yang itu|yang ini|begitu|segitu) >>
  (bukan|tidak) maksud saya *
  ^ [eh|oh] (salah|keliru) [itu|bukan|bukan itu|semua|alamatnya|namanya|datanya] $
  ^ [masih|ada] (salah|keliru|belum benar|tidak benar|belum sesuai|tidak sesuai|kurang tepat|belum pas|kurang pas) [yang|itu|semua|datanya] [salah] $
  @nanti_dulu !jam !kirim !sampai !berapa
  << @nanti_dulu dulu >> !jam !kirim
  << @nanti_dulu dulu @pesanku >>
  << @nanti_dulu @pesanku >>
  << @nanti_dulu @tidak_kata >>
  << @nanti_dulu @tidak_kata dulu >>
  << @nanti_dulu saja @pesanku >>
  << @nanti_dulu saja >>
  << @nanti_dulu (mau|masih|sebentar|kalau|harganya|belum|barang|baru|suami|istri|mama|ibu) >>
  << @nanti_dulu dulu (mau|masih|sebentar|suami|istri|mama|ibu|orang tua) >>
  << (tanya|izin|ijin|rundingan|diskusi|nanya|bilang|ngobrol) (dulu|sama|ke) (suami|istri|mama|ibu|orang tua|orang rumah|pacar|teman|keluarga|anak|bapak|atasan|bos) >>
  (masih|lagi|cuma|baru|sekedar|sekadar) (bingung|ragu|mikir|galau|nabung|cari-cari|lihat-lihat|bandingin|survei|nanya-nanya|tanya-tanya|mikir-mikir|pikir-pikir|bokek)
  (tidak|belum|kurang) [terlalu] (mau|minat|tertarik|butuh|perlu|berminat|pengen|ingin|kepingin|kepengen|cocok|sreg|suka|sreg) [dulu|sekarang|yang itu|itu|lagi]
  (tidak|jangan) usah [dulu|saja|deh|repot|repot-repot|makasih] !dikirim !kirim !promo
  ^ (tidak usah|jangan|tidak perlu|tidak mau|tidak pakai) (ditambah|bonus|itu|ini|yang itu|yang ini|pakai|tambah|repot-repot|yang|dulu|sekarang) *2 $
  (belum|nunggu|tunggu|menunggu|abis|habis) (gajian|ada uang|ada dana|ada duit|punya uang|punya duit|cair|ada budget|ada rezeki|ada rejeki)
  (uang|duit|uangnya|dana|dananya|duitnya) [saya|ku] (belum ada|belum cukup|lagi tidak ada|belum cair|lagi menipis|habis)
  ^ (cukup|itu saja|sudah cukup|sudah itu saja|tidak ada lagi|itu aja|tidak ada|sudah itu aja|nothing else|cukup itu saja) $
  ^ (👎|❌|🙅|🙅‍♀️|🙅‍♂️|🚫|✖️|⛔|😑|🙅🏻‍♀️) $
  ^ (no|not) (thanks|thank you|need|now|yet|interested|really|today) *1 $
  ^ (emoh|wegah|ogah|males|malas|gamau|moal|alim|embung) *2 $
  ^ mboten *2 $
  ^ (kayaknya|kayanya|sepertinya|mungkin|untuk sekarang|sementara|sementara ini) (tidak|belum|enggak|skip|nanti) [dulu|deh] $
]]

examples "order" [[
  bungkusin dua ya kak yang motif bunga
  aku fix yang coklat susu aja satu
  tolong keepin satu nomor 39 nanti sore aku bayar
  saya hendak memesan lima kotak nasi untuk acara kantor hari Jumat
  mau dong 1 yang maroon
  jadiin dua deh yang tadi di live
  aku ambil paket keluarga buat malam ini ya
  kulo bade tumbas kalih mbak
  pesen loro mas sing ukuran gede
  abdi hoyong mésér hiji teh anu bodas
  can I order the beige one please
  i'll take two of the black ones
  mau order tapi bingung caranya
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
  mau yang itu satu kak
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
  sikat kak satu pasang ukuran 40
  mohon dicatat pesanan saya dua buah tas jinjing
  kami dari sekolah ingin pesan 50 seragam
  booking dulu satu ya takut kehabisan
  fix aku pinang si hitam
  beli satu dulu nanti kalau cocok langganan
  order for tomorrow 3 boxes ya
  saya jadi ambil yang dua ratus ribuan itu
  pesankan untuk ibu saya satu kak
]]
examples "change_order" [[
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
  tukar warna boleh? barangnya kan belum jalan
  aku revisi ya orderannya, hitam jadi putih
  kode posnya keliru kak tolong dibetulin
  plus keripik singkong dua ya
  ukurannya tolong dibuat lebih besar satu nomor
]]
examples "cancel" [[
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
  gimana cara batalin order yang sudah bayar
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
]]
examples "confirm" [[
  iya bener kak itu alamat rumahku
  oke deal
  sip lanjut
  gas lah kak
  betul semua, silakan dikirim
  udah pas kok kak
  ya sudah benar datanya
  siap kak langsung proses
  baik, saya setuju dengan totalnya
  yoi bro
  yup that's right
  ok proceed
  iya itu aja
  leres mbak sampun cocok
  muhun leres teh
  nggih pun monggo diproses
  hooh bener
  iyo mas
  setuju kak
  gaskeun mimin
  deal ya kak
  oke siap ditunggu
  boleh kak
  iya gapapa kak
  sudah sesuai
  lanjutkan saja pesanan saya
  yakin kak
  cocok kak, lanjut
  okelah
  yaudah iya
  sip mantap lanjutin
  iya dong
  acc kak
  fix segitu
  ya benar, atas nama saya
  nomornya betul
  oke gpp lanjut aja
  all good, please proceed
  bener kak ga ada yang salah
  he eh
  ya itu yang saya maksud
]]
examples "deny" [[
  ga dulu ya kak
  belum gajian nih
  nanti dulu deh
  engga usah, makasih
  aku pikir pikir dulu
  liat liat dulu aja kak
  bukan itu maksudku
  salah, bukan yang itu
  belum minat kak
  tidak perlu, terima kasih
  kayaknya skip deh bulan ini
  mau tanya suami dulu ya
  ora usah mbak
  mboten rumiyin nggih
  henteu heula teh
  engke heula nya
  ogah ah
  no thanks
  not now kak
  maybe next time ya
  cuma nanya aja kok
  masih bingung kak
  nunggu tanggal muda dulu
  duitnya belum ada kak
  enggak kak cukup itu saja
  nggak, yang satunya lagi
  bukan kak, itu alamat lama
  belum butuh sekarang
  lagi bandingin harga dulu
  gak cocok sama aku
  kurang sreg sama modelnya
  simpan dulu ya kak nanti aku kabari
  lain kali aja deh
  tidak usah pakai itu
  jangan dulu kak
  males ah
  belum kepikiran
  tak pikir sik yo mas
  saya pertimbangkan dahulu
  masih ragu jujur
  tidak benar, namanya salah
]]
