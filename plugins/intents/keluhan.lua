-- Keluhan: barang atau pelayanan yang salah, tukar dan kembali, minta orang.
require "intents/kata"

words "kecewa" [[
  kecewa, mengecewakan, kecewain, dikecewakan, kecewanya, kesal, kesel, sebal, sebel, jengkel, emosi, dongkol, gedek, geram, muak, kapok, menyesal, nyesel, nyesal, rugi, dirugikan, merugikan, zonk, ambyar, gelo, getun, hanjakal, cuwo, ngeselin, bikin emosi, bikin kesel, bikin kesal, bikin marah, naik darah, geregetan, mangkel, ngenes, kecele, disappointed, disappointing, upset, annoyed, angry, unacceptable, terrible, horrible, worst, awful
]]
words "tidak_puas" [[
  tidak puas, kurang puas, kurang memuaskan, tidak memuaskan, tidak profesional, tidak becus, tidak beres, tidak amanah, tidak bertanggung jawab, tidak tanggung jawab, tidak niat, asal sih, kerja asal, mencong, mencong-mencong, kok asal, asal jadi, asal kirim, asal-asalan, asal asalan, asalan, ngasal, abal-abalan, tidak layak, tidak masuk akal, tidak terima, tidak ikhlas, tidak rela
]]
words "komplain" [[ komplain, complain, complaint, keluhan, mengeluh, mengeluhkan, keluhkan, protes, memprotes, pengaduan, mengadu, ngadu, aduan, lapor, melapor, laporkan, melaporkan, dilaporkan, laporan, komplen, kumplain, nggugat, klaim kerusakan ]]
words "tertipu" [[ penipu, tipu, ditipu, tertipu, ketipu, nipu, menipu, bohong, bohongin, dibohongi, dibohongin, pembohong, kebohongan, scam, scammer, kena scam, diphp, php, php in, phpin, bodong, maling, rampok, ngibul, dikibulin, ngapusi, diapusi, kapusan, dibodohi, dikerjain, digocek, tipu-tipu, tipu tipu, fraud, liar, dibawa kabur, kabur, dibawa lari, tukang tipu, ngabohong, dikadalin, dibego-begoin, penipuan ]]
words "ragu" [[ takut, trauma, khawatir, pernah, bukan, tidak, aman, amanah, yakin, ragu, was-was, percaya, jangan-jangan, apakah, dijamin, terpercaya, trusted, kan, banyak, zaman sekarang, jaman sekarang, marak, maraknya, hati-hati, waspada, wedi, sieun, bebas, anti ]]
words "makian" [[ ngegas, nyolot, never again, matamu, ndasmu, gendeng, bangsat, brengsek, kampret, sialan, bajingan, goblok, tolol, bego, tai, kurang ajar, asu, jancok, jancuk, kontol, memek, keparat, fuck, fucking, shit, bullshit, wtf, bedebah, goblog, kehed, toko sampah, pelayanan sampah, dasar anjing, anjing lo, monyet lo ]]
words "layanan" [[ pelayanan, layanan, service, servis, admin, cs, customer service, respon, respons, penjual, seller, toko, olshop, kurir, kurirnya, driver, teknisi, tukang, karyawan, kasir, owner, balasan, jawaban, tim, staf ]]
words "buruk" [[ buruk, jelek, jelek banget, parah, payah, jutek, judes, galak, kasar, sombong, cuek, ketus, songong, sinis, nyolot, tidak sopan, tidak ramah, kurang ajar, kurang ramah, kurang sopan, tidak jelas, ga jelas, ngaco, ngawur, kacau, amburadul, mengecewakan, lelet, lemot, lambat, lama, slow, slow respon, slow respond, slow response, slowres, slowrespon, telat, marah-marah, tidak profesional, tidak becus, rude, bad, poor, elek, awon, goreng patut, muter-muter, berbelit, ribet, ngegas, bikin kesal ]]
words "beda" [[ beda, berbeda, beda jauh, beda banget, bedo, benten, melenceng, meleset, jauh dari, jauh banget, different from, different, bertolak belakang, kebalikan, tidak nyambung ]]
words "dari_foto" [[ foto, gambar, deskripsi, iklan, ekspektasi, katalog, live, tampilan, keterangan, aslinya, realita, kenyataan, display, postingan, video, etalase, spek, spesifikasi, contoh, sampel, request, permintaan, pesanan, orderan, pesanan saya, yang dipesan, yang saya pesan, yang aku pesan, yang saya order, yang aku order, yang aku mau, yang diminta, yang saya minta, yang saya beli, yang dibeli, yang dipilih, yang dipesan kemarin, yang dijanjikan, yang ditawarkan, yang di ig, yang di shopee, yang di iklan, yang di foto, yang di gambar, harapan, pict, picture, photo, description, judul, janji, omongan, perjanjian, kesepakatan, chat, pembicaraan, yang di web, yang di katalog, yang di live ]]
words "kualitas_buruk" [[
  tipis, kasar, gatal, gatel, kaku, nerawang, menerawang, hambar, keasinan, kemanisan, kepedesan, alot, benyek, bantat, pahit, anyep, amis, anyir, rontok, lembab, kempes, goyang, goyah, miring, pudar, buram, burik, kresek, kresek-kresek, kemresek, drop, ngedrop, boros, ngehang, hang, kebakar, nyetrum, bruntusan, ruam, bentol-bentol, iritasi, perih, jerawatan, breakout, alergi, kemerahan, mules, mencret, diare, sakit perut, muntah, keracunan, ulatan, belatungan, semutan, kutuan, terkelupas, nyeplak, melar, nyusut, menyusut, murahan, rapuh, ringkih, terlalu keras, terlalu asin, terlalu pedas, terlalu manis, terlalu tipis, terlalu tebal, terlalu panjang, terlalu pendek, ngembun, seret, penyok-penyok, kosong melompong, kusam, ngeblur, retak-retak, kedap-kedip, keropos, kurang rapi, kurang kuat, kurang bagus, kurang wangi, kurang enak, kurang segar, kurang matang, setengah matang, bergelombang, bergaris, ngambang, netes, menetes, meneteskan, rembes, ngerembes, merembes, korslet, konslet, korsleting, mampet, berasap, kedip-kedip, brebet, ngempos, bocor halus, kendor, kendur, oblak, bau aneh, bau busuk, sebelah doang
]]
words "tidak_bagus" [[
  tidak presisi, tidak simetris, tidak rapi, tidak rata, tidak matang, tidak enak, tidak segar, tidak fresh, tidak dingin, tidak bunyi, tidak terbaca, tidak valid, tidak work, not working, tidak terdeteksi, tidak kerekam, tidak konek, tidak connect, tidak ngisi, tidak layak pakai, tidak layak makan, tidak layak, tidak bagus, tidak kuat, tidak wangi, tidak higienis, tidak steril, tidak bersih, tidak disegel, tidak aman packingnya, tidak rapat, tidak lengket, tidak awet, tidak pantas, tidak berkualitas, tidak kerasa
]]
words "tidak_jalan" [[ tidak bisa dipakai, tidak bisa digunakan, tidak bisa nyala, tidak bisa hidup, tidak bisa dibuka, tidak bisa dicas, tidak bisa dicharge, tidak bisa discan, tidak bisa dipasang, tidak bisa dimakan, tidak bisa diputar, tidak mau nyala, tidak mau hidup, tidak nyala, tidak hidup, tidak berfungsi, tidak menyala, tidak jalan, tidak keluar, tidak ngecas, tidak bisa ditutup, tidak bisa nutup, tidak bisa dikunci, tidak bisa login, tidak bisa dites, tidak bisa diaktifkan, tidak bisa diminum, tidak bisa dibaca, tidak bisa dipencet, tidak bisa berdiri, tidak bisa ngunci, tidak bisa muter, tidak bisa ditukarkan, tidak bisa diredeem, tidak bisa masuk, tidak mau keluar, tidak mau mutar, tidak bisa connect, tidak bisa konek, tidak bisa main, tidak bisa bunyi, tidak bisa ngecas, tidak muncul, tidak berasa, tidak mempan, tidak ngefek, tidak ada efek, mati total, does not work, doesn't work, dont work, can't be used ]]
words "tanggapan" [[ balas, dibalas, membalas, bales, dibales, balesnya, balasnya, balasan, jawab, dijawab, menjawab, respon, direspon, merespon, respons, tanggap, ditanggapi, tanggapan, menanggapi, gubris, digubris, dihiraukan, peduli, dipedulikan, dilayani, melayani, digagas, kabar, dikabari, ngabarin, kejelasan, konfirmasi, follow up, tindak lanjut, ditindaklanjuti, diurus, reply, replied, response, diangkat, diwaro, solusi ]]
words "terlambat" [[ lama, lambat, lelet, telat, terlambat, molor, ngaret, kelamaan, berlarut-larut, ditunda, tertunda, mundur, diundur, mandek, nyangkut, mangkrak, keterlambatan, late, delay, delayed, suwe, suwi, lila, sui ]]

-- Kata yang jarang berarti lain.
words "hancur" [[ rusak, cacat, pecah, penyok, penyot, sobek, robek, bocor, tumpah, hancur, ancur, remuk, retak, patah, basi, busuk, berjamur, jamuran, layu, jebol, defect, broken, damaged, reject, amburadul, somplak, melempem, berkarat, karatan, belatung, ulatan, matot, mati total, korslet, konslet ]]
intent("complain", { says = "sampaikan keluhan" }) [[
  @komplain !tidak !batas !maksimal !@balik !berapa !banyak !ada !@orang_toko
  @kecewa !tidak !jangan !@andai !@balik !ada
  @tidak_puas !@andai !@balik
  @tertipu sudah (@bayar|@transfer) !@ragu
  << @tertipu (merasa|ternyata|uang|kalian) >> !@ragu !@andai
  ^ (penipu|maling|scam|scammer|tukang tipu|pembohong) *2 !@ragu
  @makian
  @hancur !tidak !@andai !@balik !@mau !ada !hati !belah !roti !kulit !@pesan !lem !tambal !servis !jasa !obat !diskon !murah !apa
  salah kirim !maaf !sori !@balik !@andai !alamat
  (barang|kiriman|paket|isi|yang datang|yang dikirim) *1 (salah|keliru|tertukar|ketukar) *1 !@balik !alamat !maaf !ganti
  tidak *1 sesuai *2 (@dari_foto|revisi) !@andai !@balik
  @tidak_jalan !@andai !@balik
  tidak [pernah|kunjung|juga] (dibalas|ditanggapi|direspon|digubris|dijawab|diangkat) [juga|sama sekali|lagi] !@andai !bisa !jangan
  (dicuekin|dicuekkan|dikacangin|diabaikan|digantung|dighosting|ghosting|dibentak|dipingpong|dipersulit)
  tanpa (kabar|kejelasan|konfirmasi|pemberitahuan|alasan|penjelasan)
  sudah (@bayar|@transfer|dp) *2 (tidak|belum|tidak juga) *1 (dikirim-kirim|dibalas|ada kabar|kunjung|direspon|ditanggapi|ada kejelasan) *2
  sudah (@bayar|@transfer) *1 tidak (dikirim|dikirim2|diproses|datang) *2 !bisa
  padahal [saya|aku|sudah|jelas] [jelas|sudah] (pesan|pesannya|order|ordernya|minta|mintanya|request|pilih) *1 [{colour}|{size}|{product}|{quantity}]
  tidak (lagi|akan|bakal) *2 (beli|belanja|order|pesan) *1 (di sini|sini|lagi|kesini)
  tidak lagi-lagi *1 (beli|belanja|order|pesan) *2
  (katanya|iklannya|bilangnya|ngakunya|janjinya|di iklan|di deskripsi|kata admin|kata adminnya) * (ternyata|nyatanya|malah|aslinya|taunya|buktinya)
  (bau|bercak|noda|berjamur|apek) *2 (apek|bercak|noda|kuning|jamur|busuk|tengik|hitam) !tidak !@andai
  (kiriman|paket|barang) salah alamat
  tidak sesuai [sama|dengan] (revisi|request|permintaan|contoh|brief|desain|sampel) *2 !@andai !@balik
  tidak (sesuai|sama|mirip) [sama|dengan|kayak] [yang] [di] @dari_foto [tidak|kan] !@andai !@balik !apakah
  @barangnya [pada|semua|sudah] @hancur *2 @sampai !tidak !@andai !@balik
  {product} [pada|semua|sudah] @hancur *2 @sampai *3 !tidak
  (layar|gambar|suara|tampilan) (garis-garis|garis|bergaris|putus-putus|hilang-hilang|kedip|blank|hitam|pecah) *2 !tidak !apa
  ternyata *2 (keblokir|diblokir|terblokir|dikunci|icloud|bekas|rekondisi|refurbish|kw|oplosan|expired|kosong|luka|penyakitan) *2
  (tidak|belum) (pas|masuk|cocok) [saat|waktu|pas] dipasang *2 !@andai !apa
  (penyok|rusak|pecah|sobek|bocor|patah) semua
  (cuma|hanya) (bunyi|nyala|hidup|jalan|tahan|bertahan|berfungsi) *1 (sebelah|sebentar|sehari|seminggu|satu|{quantity}) *3 !@andai !tidak
  (minta|pesan|order|pilih) *3 (dikasih|dikasihnya|dibuatkan|dibikin|dibuatin) *3 !@bisa !@kalau
  tidak ada (itikad|itikad baik|niat|tanggung jawab|sopan|sopan santun|etika|penjelasan|solusi|kepedulian|kejelasan) *4
  kenapa *2 (datang|dikirim|diterima|dikasih|isinya|barangnya) *1 (beda|salah|lain|kosong|kurang|rusak) *2
  (bikin|membuat|buat) *1 (kulit|muka|wajah|perut|badan|bibir|mata|tangan|rambut) *2 (ruam|gatal|merah|perih|bruntusan|jerawatan|bentol|rontok|kering|panas|sakit|mules|bengkak|iritasi|alergi) *2 !tidak !@andai
  (besok|nanti) lagi (besok|nanti) lagi
]]
intent "complain" [[
  @komplain !tidak !batas !maksimal !@balik !berapa
  @kecewa !tidak !jangan !@andai !@balik
  << @tertipu (saya|merasa|ternyata|uang|kalian) >> !@ragu !@andai
  @hancur !tidak !@andai !@balik !@mau !ada !hati !belah !roti !kulit !@pesan
  ada *2 (@hancur) !tidak !@andai !@balik !@mau !apa !lem !obat
  @salah_kirim !maaf !sori !@balik !@andai
  tidak sesuai *1 (@dari_foto|pesanan|deskripsi|gambar|foto) !@andai !@balik
  tidak *1 (dibalas|ditanggapi|direspon|digubris|dijawab|diangkat) [juga|sama sekali|lagi] !@andai !bisa !jangan
  tanpa (kabar|kejelasan|konfirmasi|pemberitahuan|alasan|penjelasan|info)
  tidak kunjung *2 !@balik
  tidak (lagi|akan|bakal|mau) *1 (beli|belanja|order|pesan) *1 (di sini|sini|lagi|kesini)
  (ditanya|tanya) *2 (malah|ngegas|marah|nyolot|jutek|sewot|tidak dijawab)
]]
intent "complain" [[
  << @komplain (@mau|@minta|@barangnya|@pesanan|menyampaikan|ajukan|mengajukan|menyampekan|sampaikan|saya|ada|punya|tentang|soal|polisi|ylki|medsos|shopee|pihak berwajib|marketplace|tiktok|bank) >> !@balik !berapa
  << @komplain @mau (@barangnya|menyampaikan|ajukan|mengajukan|sampaikan) >> !@balik !berapa
  << @komplain (menyampaikan|ajukan|mengajukan|sampaikan) @mau @pesanan >> !@balik !berapa
  @kecewa !@balik !tidak !jangan
  sekarang bilang *1 (habis|kosong)
  kenapa *3 (dibatalkan|dibatalin|dicancel)
  (dibatalkan|dibatalin|dicancel|batal) (sepihak|sendiri|tiba-tiba|mendadak)
  bukan [yang] (saya|aku|kami) (pesan|order|beli)
  @tidak_puas !@balik
  << @tidak_puas (@layanan|@barangnya|saya|aku|sama|dengan) >>
  << @tidak_puas (saya|aku) (sama|dengan) (@layanan|@barangnya) >>
  << @kecewa (@sangat|@layanan|@barangnya|saya|aku|beli|belanja|order|pesan|sama|dengan|di sini) >> !tidak
  << @kecewa (@layanan|@barangnya|saya|aku|beli|belanja|order|pesan|sama|dengan) @sangat >> !tidak
  << @kecewa (tidak) (sesuai|dibalas|ditanggapi|profesional|becus|dikirim) >>
  << @kecewa (beli|belanja|order|pesan) (di sini|sini|toko ini|kesini|lagi) >> !tidak
  << @tertipu sudah (@bayar|@transfer) >> !takut
  (jualan|dagang|toko|usaha) *1 (apa|atau|mau|niat) (tipu|nipu|menipu|ngibul) *1
  << @tertipu sudah (@bayar|@transfer) @belum >>
  (merasa|kayak|berasa) *1 (@tertipu|dirugikan|dipermainkan|dibodohi|tidak dihargai) *4
  << @tertipu (saya|aku|uang|duit|kalian|toko|kamu|pembeli|dasar|merasa|kena|jangan|ngaku|niat|seller|olshop|ternyata) >> !@ragu !@andai
  ^ (penipu|maling|bohong|scam|scammer|tukang tipu|pembohong|php|penipuan|tipu-tipu|nipu) *3 !@ragu
  (kayaknya|sepertinya|jelas|fix|ternyata) *2 @tertipu !@ragu
  << @makian (@barangnya|@layanan) >>

  -- rusak, cacat
  @rusak !tidak !@andai !@balik !roti !belah
  << @rusak (@barangnya|{product}|@sampai|@sangat|semua|sebagian|{quantity}|sudah|gimana|kenapa|lagi|dibuka|dari awal|sekali pakai|baru) >> !tidak !@andai !@balik
  << @rusak @barangnya (saya|aku) >> !tidak !@andai !@balik !@promo
  << @rusak @barangnya (@sangat|semua|sebagian|satu|dua|{quantity}|sudah|gimana|kenapa|lagi|dibuka|dari awal|sekali pakai|baru) >> !tidak !@andai !@balik
  << @rusak (@barangnya|{product}) @sampai >> !@andai !@balik
  << @rusak @barangnya saya @sampai >> !@andai !@balik
  << @rusak {product} (@sangat|semua|sebagian|satu|dua|{quantity}|sudah) >> !tidak !@andai !@balik
  << @rusak {product} (semua|sebagian) @sampai >> !@andai !@balik
  << @rusak @sampai semua >> !tidak !@andai !@balik
  << (pas|waktu|saat|ketika|begitu|baru) (dibuka|buka|unboxing|dicoba|dipakai|dicek|sampai|dicuci|dinyalakan|dites|datang) @rusak >> !@andai !@balik
  << (pas|waktu|saat|ketika|begitu|baru) (dibuka|buka|unboxing|dicoba|dipakai|dicek|sampai|dicuci|dinyalakan|dites|datang) @barangnya @rusak >> !@andai !@balik
  (niat|serius) *1 (jualan|jual|kerja|usaha|ngelayani|melayani) *1 tidak
  malah *3 !@bagus !@murah !@mahal !@andai !bingung !pilih !suka !habis
  malah (tambah|makin|jadi|tidak|lebih|tidak bisa|bikin) *3 !@bagus !@murah !@mahal
  (habis|abis|setelah|sudah|baru) *1 (diservis|diperbaiki|dibenerin|dipasang|digarap|dibetulkan|dicuci) *3 (malah|masih|tetap|kok|makin|tambah|kembali|lagi) *3
  (@rusak|@kualitas_buruk|@tidak_jalan) *2 (habis|abis|setelah|sehabis|sejak) *1 (diservis|servis|diperbaiki|dibenerin|dipasang|dibetulkan|dicuci|dipakai|dibuka) *2 !@andai
  (kenapa|kok) *2 (@rusak|@kualitas_buruk|@tidak_jalan) *2 (habis|abis|setelah|sehabis|sejak) *1 (diservis|servis|diperbaiki|dibenerin|dipasang|dibetulkan|dicuci|dipakai|dibuka)
  (kembali|masih|tetap|makin|tambah) (bocor|menetes|meneteskan|netes|bunyi|berisik|mati|error|bau|macet|rusak|panas|tidak dingin|tidak nyala|lemot) *2 !@andai
  (keras|atos|alot|kaku) *2 (kayak|seperti|jiga|koyo) (batu|kayu|sandal|karet|sendal)
  (@barangnya|{product}|spare part|onderdil|sparepart) *1 tidak (cocok|pas|masuk|muat|nyambung) *1 (sama|dengan|di|ke) *3 !@andai !apa
  (katanya|iklannya|bilangnya|ngakunya|janjinya|di iklan|di deskripsi|di foto|di chat|kata admin|kata adminnya) * (ternyata|nyatanya|malah|aslinya|taunya|buktinya) *3
  (katanya|bilangnya|ngakunya|janjinya) *2 (original|ori|asli|baru|mulus|garansi|normal|segar|fresh|hari ini|kemarin|besok|tiga hari|sehari|gratis|lengkap) *3 (ternyata|kok|malah|nyatanya|aslinya|taunya|buktinya|tidak|belum|bukan) *2
  (ordered|bought) *6 (got|received|get|came|arrived) *4
  kok (begini|gini|kayak gini|gitu|jadi begini|seperti ini|malah gini) *3
  (macam mana|cemana|kek mana|kayak mana|kumaha) (pulak|pula|ieu|yeuh) [ini]
  (tutup|mati|error|rusak|salah|telat|gagal|bocor|macet|ngadat) (terus|melulu|terus-terusan) *2 !apa !@andai
  (barang|kualitas|hasil|pelayanan|rasa|packing|barangnya|servis) (kayak gini|begini|gini|kayak begini|seperti ini) *3 !@harga !@kalau !ada
  harga segitu *3 (kayak gini|begini|gini|dapat|zonk|jelek) *2
  (@barangnya|{product}) *1 (telat|terlambat|molor|ngaret) *2 !@andai !tidak !apa
  lain kali *2 (dicek|cek|hati-hati|teliti|diperiksa|dites|disegel) *3
  (tolong|lain kali|harusnya|seharusnya|mestinya|mbok) *2 lebih *1 (teliti|sopan|ramah|hati-hati|profesional|rapi|aman|jujur|tanggap|responsif|diperhatikan) *2
  (tolong|mohon) *1 (diperbaiki|perbaiki|tingkatkan|ditingkatkan) *1 (pelayanan|kualitas|layanan|packing|respon|sistem) *2
  ^ (tolong|mohon|yang|mbok|coba) *1 (profesional|serius|bener|benar|becus|jujur|tanggung jawab|niat|sopan) [kerjanya|jualannya|ngelayanin] (sedikit|dikit|dong|lah|napa) *1 $
  (porsi|isi|kualitas|rasa|pelayanan|respon|ukuran|takaran) *1 (makin|tambah|jadi|menurun|turun|berkurang) [sedikit|kecil|jelek|buruk|lama|menurun|turun|parah|lambat|beda|tipis] *2 !@mau !@bisa
  (menurun|turun|berkurang) (kualitas|kualitasnya|rasanya|pelayanannya)
  rasa *1 (beda|aneh|berubah|tidak kayak) [dari|kayak] *2 !apa !tidak
  (tukang|teknisi|kurir|driver|mekanik|montir|petugas|sopir|tukangnya) *2 (tidak|belum) *1 (nongol|nongol-nongol|datang|muncul|kunjung|datang-datang) *2
  (kode|booking|tiket|voucher|data|nama|pesanan|barcode|e-ticket|eticket) *2 tidak *1 (ketemu|ditemukan|terdaftar|valid|terbaca|dikenali|berlaku) *3
  gimana sih [ini] (toko|pelayanan|admin|kalian|kakak ini) *1 $
  ^ gimana sih [ini] $
  gimana sih (kok|kenapa|masa) *4
  gimana sih kenapa (belum|tidak|salah|lama|rusak|beda) *3
  kenapa (belum|tidak) *1 (dikerjain|dikerjakan|dibikin|dibuat|dipasang|digarap|ditangani|diurus|dibenerin) *2
  (kiriman|paket|barang|pesanan) *1 (salah alamat|nyasar|kesasar|salah orang|ke orang lain) *2
  (barang bekas|bekas pakai|bekas orang|sudah dipakai|sudah dibuka|segelnya terbuka|segel rusak) *3 !apa !atau !jual !cari !@kalau !@bisa
  (penuh|banyak) (goresan|baret|noda|bercak|lecet) *2
  tidak [ada] (satupun|satu pun|sama sekali) *2 yang *1 (tumbuh|hidup|jadi|berfungsi|benar|nyala) *2
  tidak ada yang *1 (tumbuh|hidup|berfungsi|benar|beres|nyala|bener) *2
  (bau|baunya|aroma) *1 (menyengat|nyengat|aneh|tengik|apek|busuk|amis|plastik|obat|bensin|oli|tanah) *2 !@andai !tidak
  (ngapain|buat apa|percuma) *2 (jualan|chat|beli|ada admin|ada cs|bayar|garansi) *4
  baru *2 (sekali|sehari|seminggu|sebulan|semalam|dua hari|kemarin|dicuci|cuci|pakai|dipakai|dibuka|dicoba|datang|beli) *3 (sudah|langsung|malah) * !habis !@mau !suka !@promo !@harga
  << @tidak_jalan (@barangnya|{product}) >> !@andai !@balik
  << @tidak_jalan sama sekali >> !@andai !@balik
  << @tidak_jalan @barangnya sama sekali >> !@andai !@balik
  << (@barangnya|@sangat) @kualitas_buruk >> !@andai !apa !tidak
  << @barangnya @kualitas_buruk (@sangat|sudah|semua|sebagian|sebelah|malah|jadi|gimana|kenapa) >> !@andai !apa !tidak
  << {product} @kualitas_buruk >> !@andai !apa !tidak !ada
  << {product} @kualitas_buruk (@sangat|semua|sebagian|sebelah|malah|jadi|sudah) >> !@andai !apa !tidak
  @barangnya *3 @tidak_bagus !@andai !apa !@pesan
  @barangnya @sangat @tidak_bagus !@andai
  {product} *2 @tidak_bagus !@andai !apa !ada
  @tidak_bagus (sama sekali|@sangat|barangnya|kualitasnya|rasanya|hasilnya)
  << @tidak_bagus @barangnya sama sekali >> !@andai
  (sudah|malah|jadi|datang|sampai|terlalu|pada) *1 (dingin|basah|kering|keras|panas|layu|kuning|benyek|lembek|encer|cair|lumer|asam|kecut|gosong|item) !@andai !apa !tidak
  (muka|wajah|kulit|badan|perut|bibir|mata|rambut|anak|tangan|ketiak) [saya|aku|ku|anak] (jadi|malah|langsung|auto|pada) *2 (@kualitas_buruk|merah|rontok|sakit|gatal|bengkak)
  (@kualitas_buruk|sakit|gatal|merah|bengkak) *2 (setelah|habis|gara-gara|sejak|abis) *1 (pakai|makan|minum|dipakai|pemakaian|konsumsi)
  (setelah|habis|sejak|abis) *1 (pakai|makan|minum|dipakai) *3 (@kualitas_buruk|sakit|gatal|bengkak|merah)
  << barang palsu >> !apa !tidak !bukan !@andai
  ternyata *2 (palsu|kw|rusak|bekas|bohong|jelek|zonk|kosong|salah|cacat|tiruan|imitasi|beda) *3 !apa
  << (@rusak|@kualitas_buruk) ternyata >> !apa !@andai
  ada (ulat|belatung|kecoa|rambut|semut|lalat|kutu|jamur|benda asing|serangga|cicak|staples|plastik|bekas|goresan|noda|lubang|jahitan) [nya] [di] *3 !tidak
  (banyak|penuh) (goresan|baret|noda|bercak|lubang|jamur|semut|kutu) *2 !tidak

  -- salah, tidak sesuai, kurang
  @salah_kirim !maaf !sori !@balik
  << @salah_kirim (@barangnya|{product}|{colour}|{size}) >> !@balik
  (salah|keliru|ketuker|tertukar) *2 (kirim|dikirim|ngirim|kirimannya|barang|warna|ukuran|model|isi|orang) *2 !alamat !ganti !mau !maaf !@balik !pilih !pencet !@pesan !catat !tulis
  tidak *1 (sesuai|sama|mirip|seperti|kayak|cocok) *2 @dari_foto !@andai !@balik
  tidak (sesuai|sama|mirip|seperti|kayak|cocok) [sama|dengan|kayak|seperti|dari] [yang] [di] @dari_foto *1 !@andai !@balik
  @barangnya *3 tidak *1 (sesuai|sama|mirip|seperti|kayak|cocok) *2 @dari_foto !@andai !@balik
  {product} *2 tidak *1 (sesuai|sama|mirip|seperti|kayak|cocok) *2 @dari_foto !@andai !@balik
  tidak sesuai !@andai !@balik
  (@barangnya|{product}) *2 tidak sesuai !@andai !@balik
  @barangnya *1 (saya|aku) (terima|dapat|beli|pesan) *1 tidak (sesuai|seperti) [@dari_foto] !@balik
  (jauh|jauh banget|sama sekali tidak) *1 (dari|dengan) *1 @dari_foto
  @beda *2 @dari_foto !tidak !apa !@andai !ganti
  @dari_foto *2 @beda !tidak !apa !@andai !ganti
  @barangnya *2 @beda *2 @dari_foto !tidak !apa !@andai !ganti
  {product} *1 @beda *2 @dari_foto !tidak !apa !@andai !ganti
  @barangnya @beda @sangat [sama|dari|dengan] [yang] @dari_foto !tidak !apa
  (jelek|bagus|cantik) * (di foto|di gambar|fotonya) *1 (aslinya|ternyata|doang|saja) *3
  (bagus|cantik|keren) (di foto|di gambar|fotonya|gambarnya|foto) (doang|saja|tok|aja) *3
  (datang|sampai|diterima|terima|dikirim|dapatnya|dapat) [barang|barangnya|kok] (beda|berbeda|salah|malah|keliru|bukan|kw|palsu|ternyata|rusak) *1 !tidak !apa !@andai
  (@barangnya|yang) (saya|aku|baru) (datang|sampai|diterima|terima|dikirim|dapat) *1 (beda|berbeda|salah|malah|keliru|bukan|kw|palsu|ternyata) *1 [{colour}|{size}|{product}|@rusak] !tidak !apa
  (@barangnya|yang) (datang|sampai|diterima|dikirim|dapat) *1 (beda|berbeda|salah|malah|keliru|bukan|kw|palsu|ternyata|cuma|hanya) *1 [{colour}|{size}|{product}|{quantity}|@rusak] !tidak !apa
  @barangnya (salah|keliru|tertukar|ketukar|ketuker) !maaf !ganti !pilih !@balik !alamat
  (ini|itu) bukan *1 (pesanan|orderan|punya|milik|barang) [saya|aku] *2
  bukan (pesanan|orderan) (saya|aku)
  bukan (ini|itu|yang ini) *2 (yang saya pesan|yang aku pesan|saya pesan|aku pesan|pesanan)
  (pesan|pesannya|order|ordernya|beli|belinya|minta|mintanya|request) *1 ({colour}|{size}|{product}|{quantity}) *2 (datang|datangnya|dikirimnya|dikasih|malah|yang datang|yang sampai|yang dikirim) *1 [{colour}|{size}|{product}|{quantity}] !@kalau !@bisa
  (pesan|order|beli|minta) *1 ({colour}|{size}) *2 (datang|dapat|dikirim|sampai|dikasih) *1 ({colour}|{size}) !@bisa !@kalau
  (pesan|pesannya|order|ordernya|beli|belinya|minta|mintanya) *3 (datang|datangnya|dikirim|dikirimnya|sampainya|dapatnya|dapat|dikasih) *1 (malah|cuma|beda|salah|lain)
  padahal [saya|aku|sudah|jelas] [jelas|sudah] (pesan|pesannya|order|ordernya|beli|minta|mintanya|request|bilang|bayar|transfer|pilih) *2 [{colour}|{size}|{product}|{quantity}]
  padahal (katanya|di foto|di deskripsi|janjinya|bilangnya|ngakunya|tulisannya|keterangannya|baru beli|baru dipakai|baru sekali|masih baru|belum dipakai|sudah bayar|sudah transfer|sudah bilang|sudah dikasih tahu) *3 !habis !kosong
  ^ (malah|tapi malah|eh malah|yang ada malah) (datang|dikirim|dapat|dikasih|terima) *3
  ^ (tapi|yang) (datang|dikirim|sampai|dapat|diterima) [cuma|malah|yang] ({colour}|{size}|{quantity}|{product})
  << (isi|isinya|paket|jumlah|jumlahnya|pesanan|barang|orderan|kiriman) kurang >> !bisa !harga !mau
  << (isi|isinya|paket|jumlah|jumlahnya|pesanan|barang|orderan|kiriman) kurang ({quantity}|{number}|satu|dua|lengkap|jumlahnya) >> !bisa !harga
  (kurang|ketinggalan|tidak ada|hilang) ({quantity}|satu|dua|{number}) *1 (isinya|barangnya|pesanannya|paketnya|dari|padahal)
  (cuma|hanya) *1 (dapat|datang|sampai|diterima|dikirim|nyampe|isi) *1 ({quantity}|{number}|satu|dua|setengah|separuh) !@bisa
  (datang|sampai|diterima|dikirim|dapat|isinya|isi|dapatnya) *1 (cuma|hanya|baru) *1 ({quantity}|{number}|satu|dua|setengah|separuh) !@bisa
  (tidak|kurang) lengkap *2 !alamat !data
  (isi|parsel|paket|pesanan|kiriman|barang|hampers|bingkisan) *2 (tidak|kurang) (lengkap|komplit|utuh) *1 !@andai
  << (bonus|bonusnya|hadiah|hadiahnya|giftnya|gratisannya|freenya|charger|chargernya|tutupnya|aksesoris|kelengkapan|baut|manual|kartu garansi) (tidak ada|tidak dikirim|belum dikirim|ketinggalan|tidak ikut|tidak disertakan|tidak dikasih|tidak dimasukkan|tidak dimasukin|tidak diberikan|tidak kebawa|hilang) >> !@bisa !@kalau
  (isi|paket|kardus|kotak|amplop|dus|bungkusan) *2 (kosong|hilang|ketinggalan|bukan) *2
  *1 (saya|aku|ku) (hilang|raib|lenyap|rusak|luntur|kelunturan|sobek|robek|ketuker|tertukar) ({quantity}|satu|semua|sebagian|dua)
  (cuma|hanya|cuman) *1 (setengah|separuh|separo|seperempat) [dari] isi *1
  (bagus|enak|tebal|besar|awet|wangi|rapi|mending) *1 yang dulu *1
  (dulu|kemarin|biasanya) *2 sekarang *1 (tipis|kecil|jelek|beda|berubah|hambar|kasar|asin|keras|parah|lambat|mahal) *1 !bisa
  (proses|prosesnya|respon|responnya|statusnya|kabarnya|kejelasannya|informasinya) [juga] tidak jelas *1
  (halaman|lembar|isinya|dalamnya|kotaknya|kardusnya|amplopnya|kemasannya|botolnya) * (kosong|hilang|robek|lepas|dobel|terbalik) *2 !@andai !apa
  (saya|aku|kita|kami) kan (bayar|pesan|order|beli|minta|transfer) *4
  aslinya *1 (jelek|kusam|kasar|tipis|kecil|beda|rusak|zonk|buruk|burik|parah) *2 !apa !@andai
  (bagus|cantik|keren) *1 tapi aslinya *4
  (barang|pesanan|orderan|paket) [saya|aku|ku] *1 (hilang|ketinggalan|raib|nyasar) *3
  << @kebesaran (ukurannya|ukuran|sizenya|size|{product}|@pakaian|@barangnya|@sangat) >> !@andai !@balik !@mau !bisa
  << @kebesaran ({product}|@pakaian|@barangnya) @sangat >> !@andai !@balik !@mau !bisa
  (expired|kadaluarsa|kedaluwarsa|exp|tanggalnya) *2 (lewat|sudah lewat|bulan lalu|kemarin|tahun lalu)
  (not|isn't|nothing) (as|what) *3 (expected|described|picture|photo|ordered|pictured|advertised|description)
  (arrived|received|came) *3 (@rusak|wrong|late|different|incomplete|damaged) !tidak !@andai !apa !kapan
  (missing|incomplete|wrong) (item|items|parts|piece|pieces|package|parcel) *2
  << (bad|poor|terrible|worst) (packaging|quality|service|experience|product|seller) >>

  -- lama, tidak ditanggapi
  << @layanan @buruk >> !apa !@andai !tidak !berapa
  << @layanan @buruk @sangat >> !apa !@andai
  << (@layanan|@tanggapan) @terlambat @sangat >>
  << (adminnya|kurirnya|penjualnya|sellernya|csnya|teknisinya|drivernya) @buruk >> !@andai
  << (adminnya|kurirnya|penjualnya|sellernya|csnya|teknisinya|drivernya) @buruk @sangat >> !@andai
  tidak [pernah|ada|mau|kunjung|juga|segera|sama sekali] @tanggapan [sama sekali|juga|lagi|terus] !@andai !bisa !apa
  (@layanan|chat|pesan|wa|whatsapp|dm|telepon) *2 tidak [pernah|ada|mau|kunjung|juga|segera] @tanggapan [sama sekali|juga|lagi] !@andai !bisa
  << tidak @tanggapan @selama >> !bisa
  << tidak (pernah|ada|mau|kunjung|juga) @tanggapan (@layanan|@selama) >> !bisa
  @belum *1 (dibalas|ditanggapi|direspon|dijawab|digubris|diangkat|ditindaklanjuti|ada tanggapan|ada balasan|ada jawaban|ada solusi) *2 !saya
  << @belum @tanggapan @selama >>
  << @terlambat @tanggapan >> !maaf
  << (cuma|hanya|cuman) (dibaca|diread|read|diliat|centang biru|baca) >>
  (dicuekin|dicuekkan|dikacangin|diabaikan|diacuhkan|dianggurin|digantung|diread|di read doang|seen doang|dighosting|ghosting|dijudesin|dibentak|dimaki|dilempar-lempar|dipingpong|diping-pong|dikacangi|disepelekan|dipersulit) *3
  sudah (@selama|lama) *2 @belum (@kirim|proses|diproses|juga|jadi|selesai|cair|dikerjakan|dipacking|ada|dipasang|dijemput)
  << sudah @selama @belum >> !bayar !transfer
  << sudah @selama @belum (@kirim|proses|diproses|juga|jadi|selesai|cair|dikerjakan|@pesanan) >>
  << sudah @selama @belum (@kirim|proses|diproses|jadi|selesai|cair) juga >>
  << sudah @selama @belum @sampai @pesanan >>
  << sudah ({quantity}|{number}) @hari @belum (@kirim|proses|diproses|juga|jadi|selesai|cair|dikerjakan) >>
  << sudah ({quantity}|{number}) @hari @belum (@kirim|proses|diproses|jadi|selesai|cair) juga >>
  << sudah ({quantity}|{number}|@selama) (@hari|nunggu|tunggu|menunggu) @belum (@kirim|proses|diproses|jadi|selesai) >>
  << sudah (@selama|lama) (tunggu|menunggu|nunggu) >> !restock !ready !stok
  << (capek|cape|lelah|bosan|sampai kapan|berapa lama lagi|lumutan|jamuran) (tunggu|menunggu|nunggu|nungguin) >>
  lama @sangat (tidak|belum) (dikirim|dibalas|dijawab|diproses|datang|sampai|jadi|selesai|kelar) [juga|saja] !@kalau
  ^ lama @sangat [sih|kali|amat] [ini|nunggunya|prosesnya|responnya|kirimnya] $ !tidak !apa
  (janji|janjinya|dijanjikan|dijanjiin|bilangnya|katanya) *5 (sampai sekarang|sampai hari ini|sampai detik ini|kok|malah|ternyata|tapi) *1 (belum|tidak) *3 !@bisa
  (ini|sudah) [sudah] hari (keempat|ketiga|kelima|keenam|ketujuh|kedua|kesepuluh|ke {number}) *2
  << @terlambat @sangat (@kirim|proses|prosesnya|diproses|pengiriman|datang|kirimnya|sampai|sampainya) >> !tidak
  << @terlambat @sangat (@kirim|proses|prosesnya|pengiriman|datang|kirimnya|sampai) @pesanan >> !tidak
  (telat|terlambat|molor|ngaret) *2 (dari|jadwal|janji|estimasi|acara|acaranya|seminggu|sehari|dua|tiga|{quantity}) 
  << janji (belum|tidak|kemarin|mana|terus|doang|palsu|meleset|molor|bohong) >> !@mau
  ^ (janjinya|katanya mau|bilangnya|ngakunya) *4
  (acara|acaranya|hajatan|ulang tahun|pesta|nikahan) *2 (sudah lewat|keburu lewat|jadi kacau|gagal|berantakan|selesai)
  (uang|duit|dana|saldo) *2 (dibawa|hilang|raib|melayang|hangus|lenyap|dibawa kabur|ditilep|dimakan) *3
  << sudah (@bayar|@transfer) (tidak|belum) (@kirim|dikirim-kirim|diproses|dibalas|ada kabar|@tanggapan) >>
  << sudah (@bayar|@transfer) @lama (tidak|belum) (@kirim|dikirim-kirim|diproses|dibalas|ada kabar|@tanggapan) >>
  (tanggung jawab|tanggungjawab|pertanggungjawaban|tanggungjawabnya|bertanggung jawab) *2 !@andai !siapa
  (bintang|rating|star) (1|satu|jelek|rendah|buruk) *4
  (viralkan|viralin|saya viralkan|aku viralin|up di medsos|saya laporkan|aku laporin|laporin|laporkan|somasi|tuntut|polisikan|lapor polisi|kantor polisi|ke polisi|ylki) *3
  ^ (gimana|piye|kumaha|bagaimana) (ini|sih ini|tanggung jawabnya|dong ini|solusinya|pertanggungjawabannya) $
  (seller|toko|olshop|penjual|admin|tempat) [ini|nya] (abal-abal|tidak jelas|tidak becus|parah|payah|zonk|tidak amanah|penipu|bohong|tidak profesional|aneh) !bukan
  (ga|tidak|gak) (bakal|akan|mau|usah) (beli|belanja|order|pesan|ke sini|kesini) [di sini|sini|kesini|disini] lagi
  (jawaban|balasan) *1 tidak (nyambung|jelas|membantu|ada solusi|memuaskan) !@robot !@orang_toko
  ^ (parah|payah|jelek|buruk|zonk|kacau|bad|hancur) [@sangat|ini|sekali|kualitasnya|pelayanannya|tokonya|barangnya] $
]]

words "salah_kirim" [[ salah kirim, keliru kirim, salah ngirim, salah barang, salah warna, salah ukuran, salah model, salah isi, salah varian, salah rasa, salah kirim barang, barang salah, salah alamat kirimnya, kliru kirim, lepat kirim, salah size, wrong item ]]
words "uangku" [[ uang, duit, dana, uangnya, duitnya, dananya, saldo, artos, dhuwit, money, dp, pembayaran ]]
words "yang_ditukar" [[ ukuran, size, warna, model, barang, produk, varian, motif, rasa, nomor, unit, yang lain, lain, yang baru, baru, yang bagus, lebih besar, lebih kecil, yang kecil, yang besar, yang pas, color, item, tipe ]]

intent("return_exchange", { says = "tukar atau retur" }) [[
  (retur|return|refund|diretur|direfund|refundnya|tukar|ditukar|nukar|tukarkan|ditukarkan|penukaran|dituker|nuker|ditukeur|pengembalian|kembalikan|dikembalikan|mengembalikan|balikin|dibalikin|kembaliin|diuangkan|money back|ijol|diijolke|swap|jual balik|pulangkan|dipulangkan|dipulangin) !sebelum !poin !voucher !kupon !tambah !kado !pecahan
  (ganti|diganti|digantiin|gantiin) [barang|unit|sama|dengan|dong] [yang] baru !alamat !nomor !kapan
  (kirim|dikirim|dikirimin|kirimin) ulang [barang|paket] [yang] (benar|bener|baru|sesuai|kurang|pas)
  (barang|unit|produk) *1 (pengganti|penggantinya|gantinya)
  (uang|dp|duit|dana) *2 (ditarik|tarik|diambil) *1 (lagi|kembali) *2 !cod
  (mohon|minta|ajukan|mengajukan) *1 (penggantian|pengganti|pengembalian) *4
  (kompensasi|ganti rugi|klaim garansi|klaim kerusakan|klaim barang)
  (uang|duit|dana) [saya|aku|ku|gue] (kembali|balik|dikembalikan) !cod !kurir !pas
  ^ [@mau|@minta|tolong|bisa] (ganti|diganti|gantiin|digantiin|gantikan) [barang|unit] [tidak] $ !alamat
  (batas|maksimal|maks) *1 (klaim|komplain|retur|tukar|pengembalian) *1 [kerusakan|barang] berapa [hari|jam|lama] *2
  ongkir *1 (pengembalian|retur|kembali) *1 [siapa|ditanggung|tanggung] *2
]]
intent "return_exchange" [[
  @balik !sebelum
  ^ @kebesaran $
  (kirim|dikirim|kirimkan|kirimin) ulang *1 (barang|yang benar|yang baru|yang sesuai|pesanan|paket|gantinya|penggantinya|yang kurang)
  (barang|unit|produk|paket) *1 (pengganti|penggantinya|gantinya) *2
  (barang|unit|produk|paket) *1 (pengganti|penggantinya|gantinya) [@kapan] [dikirim|sampai]
  (minta|mau|tuntut|ada|dapat) *1 (kompensasi|penggantian|ganti rugi|pengganti) *2
  (uang|duit|dana|dp) [saya|aku|ku] gimana *4
  (boleh|bisa) coba dulu *4 (balik|balikin|kembalikan|kembali|retur) *1
  (kirim|kirimkan|minta|mana) *1 (penggantinya|gantinya|barang pengganti|pengganti)
  << @balik (@bisa|@mau|@minta|@yang_ditukar|{size}|{colour}|{product}|@pesanan) >> !sebelum
  << @balik @bisa (tidak|@yang_ditukar|{size}|{colour}|{product}) >> !sebelum
  << @balik (@gimana|@kebesaran|@rusak|@uangku|@kapan|cair|masuk|diproses|proses|status|statusnya|belum|@ongkir|maksimal|maks|batas|batasnya|berapa hari|berapa lama|syarat|syaratnya|ketentuan|aturan|kebijakan|prosedur|policy|alamat|lewat mana|pengajuan|mengajukan|ajukan|garansi|tanggung|@salah_kirim) >>
  << @balik (@gimana|@kebesaran|@rusak|@uangku|mengajukan|ajukan|pengajuan) @mau >>
  << @balik (@gimana|@kebesaran|@rusak) @kalau >>
  << @balik (@gimana|@rusak) @barang >>
  << @balik @yang_ditukar @bisa tidak >> !sebelum
  << @balik (@yang_ditukar|{size}|{product}|@pesanan) @mau >> !sebelum
  << @balik @yang_ditukar @minta >> !sebelum
  << @balik @yang_ditukar @kebesaran >>
  << @balik @yang_ditukar @kebesaran (@mau|@bisa) >>
  << @balik (@kebesaran|@rusak|@uangku|mengajukan|ajukan|pengajuan|@kalau) @bisa >>
  << @balik (@kebesaran|@rusak|tidak) @kalau @bisa >>
  << @balik (@kebesaran|cocok|sesuai|suka|puas|pas) @kalau @bisa tidak >>
  << @balik @rusak @minta >>
  << @balik tidak (cocok|sesuai|suka|jadi|puas|pas) >>
  << @balik tidak (cocok|sesuai|suka|puas|pas) @bisa >>
  << @balik tidak (cocok|sesuai|suka|puas|pas) @barang @bisa >>
  << @balik @uangku (@minta|@kapan|saya) >>
  << @balik @uangku saya (@kapan|semua|sekarang|penuh|full|100%|{percent}) >>
  << @balik @kapan (cair|masuk|diproses|selesai|sampai) >>
  << @balik @ongkir siapa >>
  [biaya] ongkir [nya] (kalian|toko|penjual|seller|kamu|situ|sana|pihak toko|tokonya|kakak) [yang] (bayar|tanggung|nanggung|menanggung|ganti) *1
  ongkir *1 (kalian|toko|penjual|seller|situ|tokonya) [yang] (bayar|tanggung|nanggung|menanggung|ganti)
  << @balik @ongkir siapa (tanggung|nanggung|ditanggung|bayar) >>
  << @balik (syarat|ketentuan|aturan|kebijakan|prosedur|policy|alamat|pengajuan|mengajukan|ajukan) @gimana >>
  << @balik (@pesanan|@barang|@pakaian) (kemarin|tadi|yang kemarin|minggu lalu) >>
  << @balik @mau (@barang|@pakaian) (kemarin|tadi|yang kemarin|minggu lalu) >>
  << @balik @komplain >>
  << @balik @komplain (maksimal|maks|batas) >>
  << @balik @kalau >>
  << @balik sudah (dipakai|dicuci|dibuka|dicoba|lepas label|seminggu) >>
  (ganti|diganti|gantiin) [dong|sama] yang lebih (besar|kecil|gede|longgar|panjang|pendek|lebar) [@bisa] [tidak] !pesanan !orderan !alamat
  << (ganti|diganti|gantiin) (sempit|longgar|sesak|gombrong|kekecilan|kebesaran) (yang|lebih|@bisa|coba|dicoba|sudah) >> !alamat !nomor
  << (ganti|diganti|gantiin) (sempit|longgar|sesak|gombrong|kekecilan|kebesaran) yang (lebih|@bisa|coba|dicoba|sudah|besar|kecil|gede) >> !alamat
  (label|labelnya|tag|tagnya|hangtag|segel|segelnya|plastiknya|bandrolnya) *1 (belum|masih) *1 (dilepas|dicopot|dibuka|dicabut|utuh|nempel|ada|lengkap|rapi|komplit) *2 !sampai !datang
  << (ganti|diganti|digantiin|gantiin|mengganti) (@rusak|@salah_kirim|@kebesaran) >> !alamat !nomor !@harga !@berapa
  << (ganti|diganti|digantiin|gantiin|penggantian) (@rusak|@salah_kirim|@kebesaran) @kalau >> !@harga !@berapa
  << (ganti|diganti|digantiin|gantiin|penggantian) (@rusak|@salah_kirim|@kebesaran) @kalau (@bisa|baru|tidak) >>
  << (ganti|diganti|digantiin) @rusak @kalau di (jalan|perjalanan) >>
  << (ganti|diganti|digantiin) @rusak @kalau di (jalan|perjalanan) (baru|tidak) >>
  << garansi @kalau @rusak >>
  << garansi @kalau (@rusak|@kebesaran) (ada|gimana|tidak) >>
  << garansi (klaim|klaimnya|berlaku|tukar|ganti|uang kembali|retur|pengiriman|kerusakan) >>
  << garansi (klaim|klaimnya|berlaku|tukar|ganti) @gimana >>
  << (ganti|diganti|digantiin|tukar|servis|klaim) garansi (masih|@kalau|selama) >>
  << (ganti|diganti|digantiin|tukar|servis|klaim) garansi masih (@kalau|@bisa) >>
  << (ganti|diganti|digantiin|tukar|servis|klaim) garansi masih @kalau @bisa >>
  << (ganti|diganti|digantiin|tukar|servis|klaim) garansi masih @kalau @bisa tidak >>
  << @kalau (@rusak|@kebesaran|@salah_kirim|@tidak_jalan|@kualitas_buruk|@tidak_bagus) @gimana >>
  @kalau *3 tidak (sesuai|cocok|pas|suka|muat|nyala|berfungsi|tumbuh|hidup) *2 (@gimana|tanggung jawab|diganti|digantiin|ganti|kembali|dikembalikan)
  @kalau *3 (@rusak|mati) *2 (diganti|digantiin|dapat ganti|dapat ganti rugi|ada ganti|tanggung jawab|ditanggung) *2
  (transfer|ditransfer|tf) (balik|kembali) *2
  (minta|mau|tolong) *2 (uang|duit|dana) *1 (lagi|kembali|balik|utuh)
  (masa|periode|batas waktu|jangka waktu) (tukar|retur|pengembalian|penukaran|klaim) *3
  ongkir *1 (pengembalian|retur|balik|kembali) *3
  (batas|maksimal|maks) *1 (klaim|komplain|retur|tukar|pengembalian) *2 (berapa) *3
  << @kalau (@rusak|@kebesaran|@salah_kirim|tidak sesuai|tidak cocok) (tanggung jawab|siapa|ditanggung|tanggungannya) >>
  << @kalau @barang (@rusak|@kebesaran|@salah_kirim|tidak sesuai|tidak cocok) @gimana >>
  (mana|kapan|tolong|minta) *1 (uang|duit|dana) [saya|aku] *2 (kembali|balik|dibalikin|cair)
  (kembali|balik|pulang) [in|kan] (uang|duit|dana) *2
  << (uang|duit|dana) (balik|kembali|pulang|baliknya|kembalinya|cair|cairnya) >>
  << (uang|duit|dana) (balik|kembali|pulang|cair) (@bisa|@kapan) >>
  << (uang|duit|dana) (balik|kembali|pulang|cair) saya @kapan >>
  (barang|barangnya|paket) [saya] *1 (kirim balik|balikin|kembalikan|kirim kembali) [ke] [alamat] [mana]
  (give|want|get) *1 (my) money back
  (can|could|may) i (exchange|return|refund|swap|send it back|get a refund) *4
  (do you accept|do you have|what is your|is there) *2 (return|returns|refund|refunds|exchange|exchanges|warranty)
]]

words "seseorang" [[ orang, orangnya, orang langsung, wonge, uwong, jalmi, jalma, jelema, person, someone, somebody, teknisi, sales, agent, yang lain, yang punya, people ]]
words "sambung" [[
  bicara, berbicara, ngomong, omong, ngobrol, konsultasi, sambungkan, disambungkan, sambungin, disambungin, disambung, tersambung, hubungkan, dihubungkan, hubungin, hubungi, menghubungi, dihubungi, dihubungin, kontak, mengontak, kontakan, panggil, panggilkan, dipanggilkan, panggilin, alihkan, dialihkan, oper, dioper, operin, pindahkan, pindahin, dipindahkan, teruskan, diteruskan, forward, talk, speak, connect, reach, nyarios, sanjang, matur, rembugan, berhubungan, komunikasi, berkomunikasi, dijapri, discuss, dihandle, ditangani, omongan, diskusi, nyambung ke, berunding, eskalasi, eskalasikan, celuk, celukno, celukke
]]
words "telepon" [[ telepon, telpon, telponan, nelpon, nelepon, menelepon, menelpon, ditelepon, ditelpon, teleponan, telfon, call, phone call, voice call, video call, videocall, vc, vcall, vidcall, calling, di call, dicall, panggilan video, panggilan suara, telpun, tilpun, nelpun, gmeet, google meet, zoom ]]
words "robot" [[ bot, robot, botnya, robotnya, chatbot, auto reply, autoreply, autobot, balasan otomatis, jawaban otomatis, dijawab otomatis, mesin penjawab, sistem otomatis, kecerdasan buatan, ai, chatgpt, chat gpt, gpt, auto respon, autorespon ]]
words "nomor_kontak" [[ nomor, nomer, kontak, wa, whatsapp, hp, nomor wa, nomor hp, nomor whatsapp, nomor telepon, nomor kontak ]]

intent("talk_to_human", { says = "bicara dengan admin" }) [[
  @robot !@pesan !{product} !@harga !@berapa
  @sambung *2 @orang_toko !kurir !@tertipu !tidak !belum
  @sambung (sama|ke|dengan|langsung) *1 @seseorang !kurir
  @nomor_kontak *1 (owner|ownernya|admin|pemilik|bos|yang punya|penjual|manager|atasan|pribadi) !{phone} !saya
  @minta *2 (wa|nomor|kontak|hp) *1 (owner|admin|pemilik|bos|yang punya|pribadi) *2 !{phone} !saya
  ada yang (standby|jaga|online|on|bisa bantu|balas|jawab) [tidak] [di] *3 !stok !{product}
  (curhat|cerita|lapor|ngadu|mengadu|bertanya|nanya) *3 (ke|sama|dengan) @orang_toko
  mesin (terus|mulu|melulu|doang|lagi|semua|saja) *3 !{product}
  (dibalas|dijawab|dibales|dilayani) (sistem|otomatis|mesin|robot|komputer) *2
  (cs|owner|customer service|operator) tolong (balas|jawab|bantu|respon|hubungi) *2
  ^ [saya|aku] (@mau|@bisa) (bicara|ngomong|ngobrol|berbicara|diskusi) [sebentar|langsung|serius|empat mata|lewat telepon|penting] [tidak] $
  ^ [ada|@minta|@mau] (nomor wa|nomor whatsapp|kontak wa|wa aktif|kontak) [yang] [aktif|bisa dihubungi] [berapa|tidak|mana] $ !{phone} !saya
  (bicara|ngomong|chat|ngobrol|dilayani|dijawab|dibalas|jawab) *1 (sama|dengan|oleh|lawan|ke) mesin
  (mesin|robot|bot|sistem) (atau|apa|atawa|atanapi|opo) (orang|manusia|jalmi|jelema|wong)
  (orang|manusia|jalmi|jelema|wong) (atau|apa|atawa|atanapi|opo) (mesin|robot|bot|sistem)
]]
intent "talk_to_human" [[
  << @sambung @orang_toko >> !@tertipu
  << @sambung @orang_toko (@mau|@bisa|@minta|saya|aku|langsung|saja|toko|sama|dengan|@gimana) >>
  << @sambung @orang_toko (saya|aku|langsung|saja|sama|dengan) @mau >>
  << @sambung @orang_toko @bisa (langsung|saja|sama|dengan) >>
  << @sambung @orang_toko @minta (langsung|saja|dengan) >>
  @sambung (sama|ke|dengan|dengan|langsung) *1 @seseorang
  << @sambung @seseorang @mau >> !untuk
  << @sambung @seseorang (@mau|@bisa) (langsung|sama|dengan) >>
  << @sambung @seseorang @minta >>
  (chat|chatting|tanya|nanya|bertanya|ketemu|bertemu|dibantu|dilayani|dijawab|dibalas) (sama|ke|dengan|oleh|langsung) *1 (@orang_toko|orang|orangnya|seseorang)
  @mau (chat|tanya|bertanya|ketemu|bertemu|dibantu|dilayani|dijawab|dibalas) (sama|ke|dengan|oleh|langsung|langsung ke) *1 (@orang_toko|orang|orangnya)
  << @mau (dilayani|dibalas|dijawab|dibantu|layani) (orang|manusia|@orang_toko) >>
  (dilayani|dibalas|dijawab|dibales) (orang|manusia|admin|manual|adminnya)
  << @orang_toko @mana >> !kota !dari !orang !asal !tinggal
  ^ [mana] (orangnya|orang|wonge) [mana|mana ini|asli] $
  (mana) (orangnya|orang aslinya|wonge|manusianya)
  << @orang_toko (bukan|jangan) @robot >>
  << @orang_toko (mau|maunya|pengen|minta|butuh|cari|butuhnya) >> !{product} !tanya !@pesan
  << @orang_toko (ada|standby|online|aktif) >> !{product} !tanya
  << @orang_toko (ada|standby|online) tidak >> !{product}
  @orang_toko (ada|standby|online|aktif) [tidak|kah] $
  @orang_toko masih (ada|online|standby|aktif|di tempat|kerja) [tidak|kah] *1
  @orang_toko *1 (turun tangan|nongol|muncul|keluar|hadir|tampil|dicari) *1 !produk !{product}
  ^ [tolong|mohon] (bapaknya|ibunya|masnya|mbaknya|bosnya|orangnya|adminnya|pemiliknya|kakaknya) [saja] [sendiri|langsung] yang (balas|jawab|bales|angkat|layani|ngomong) *1 $
  (saya|aku) *1 (bicara|ngomong|chat|ngobrol|berbicara) *1 (sama|dengan|karo|sareng) siapa *2
  (tidak mau|ogah|malas|males|bukan) *1 (sama|dengan|lawan) *1 (sistem|mesin|bot|robot|komputer) *4
  (@orang_toko|@seseorang) (beneran|asli|nyata|sungguhan|betulan) *2
  << (@orang_toko|@seseorang) (beneran|asli|nyata|sungguhan|betulan) ada >>
  << (@orang_toko|@seseorang) (beneran|asli|nyata|sungguhan|betulan) ada di sini >>
  (ada|apakah ada) (orang|manusia|yang) *1 (bisa|yang bisa|di sini|disini) [saya|aku|diajak|jawab] [ajak|hubungi|bicara|telepon]
  << @orang_toko @nomor_kontak >> !saya !aku !{phone}
  << @orang_toko @nomor_kontak (@minta|ada|berapa|mana) >> !{phone}
  (ada|minta|boleh|punya|tahu|berapa) *1 @nomor_kontak [yang] (bisa|dapat|untuk|buat) (dihubungi|ditelepon|hubungi|dihub) [tidak|berapa|mana] !saya
  (cp|contact person|narahubung|kontak) (siapa|berapa|mana|ada|minta) *1 !saya
  << @orang_toko (ketemu|bertemu|ketemuan|tatap muka) langsung @bisa >>
  << @orang_toko (ketemu|bertemu|ketemuan|tatap muka) (@bisa|@mau) >>
  (balas|dibalas|jawab|dijawab|dibales) (langsung|manual|pakai tangan|sendiri) *1 (jangan|bukan) *3
  (siapa) *1 (yang) *1 (bisa|dapat) *1 (dihubungi|ditelepon|saya hubungi|aku hubungi)
  ^ (owner|customer service|operator|manusia|call center|admin asli) [please|mana|langsung|saja|tolong] $
  ^ (admin|adminnya|penjual|penjualnya|orang) (mana|langsung|please|tolong|woi|woy|asli|jangan bot|saja) $
  ^ (tolong|coba|bisa|boleh|minta) [di] (panggilkan|panggil|panggilin|sambungkan|hubungkan) *4
  ^ (panggilkan|panggilin|sambungkan|hubungkan) *4
  ^ manusia * manusia $
  @telepon !saya !aku !{phone} !nomor !penerima
  << @telepon (@bisa|@minta|lihat|cek|kapan|jam berapa|balik|langsung|sebentar|sekarang|diangkat|angkat|saja|nanti) >> !penerima
  << @telepon @bisa (tidak|saya|aku|lihat|langsung|sebentar|sekarang|dulu|saja|@orang_toko) >>
  << @telepon (@mau|@orang_toko) >>
  << @telepon (saya|aku) >> !nomor !ganti !salah !penerima !lagi !nanti !besok
  << @telepon (saya|aku) {phone} >> !nomor !penerima
  << @telepon (saya|aku|lihat|langsung|sebentar|sekarang|dulu) @bisa tidak >>
  << @telepon (saya|aku) (@minta|@mau) >>
  << @telepon (saya|aku) (kapan|balik|langsung|sebentar|sekarang|saja|nanti|segera) >> !penerima
  << @telepon @bisa (lihat|cek) @barang >>
  << @telepon @bisa tidak (lihat|cek) @barang >>
  << @telepon @orang_toko @mau >>
  << @telepon tidak (diangkat|dijawab|aktif|bisa) >>
  << (nomor|nomer) @telepon (toko|kantor|sini|yang bisa|admin|resmi|aktif) >> !saya !penerima
  << @minta (nomor|nomer) @telepon >> !penerima !{phone}
  << @minta (nomor|nomer) @telepon (toko|kantor|admin|yang bisa|resmi) >> !penerima
  (nomor|kontak) *2 (bisa|untuk|buat) *1 (dihubungi|ditelepon|hubungi|telepon) *2 !saya !penerima !{phone}
  @robot !@pesan !{product}
  ^ [ini] (orang|manusia|jalmi|jelema|wong) (atau|apa|atawa|opo) @robot *2
  (mesin|robot|bot) (atau|apa|atawa|atanapi|opo) (orang|manusia|jalmi|jelema|wong) *2
  ^ (ada|apakah ada|masih ada) (orang|manusia|adminnya) *1 (di sana|di sini|disini|disana|di situ)
  << @robot (ini|itu|kamu|bukan|apa|anda|yang) >> !{product}
  << @robot (ini|kamu|anda|yang) (bukan|apa|atau|asli|jawab|balas) >>
  << @robot (orang|manusia|admin|jawab|jawaban|jawabannya|balas|balasan|balasannya|terus|doang|semua|saja|jangan|bosan|capek|malas|tidak mau|ogah|bukan|stop|matikan|percuma) >>
  << @robot (orang|manusia|admin) (ini|apa|atau|bukan|kamu) >>
  << @robot (orang|manusia|admin) (ini|kamu|yang) (apa|atau|bukan|balas|jawab) >>
  << @robot (jawab|jawaban|jawabannya|balas|balasan|balasannya) (terus|doang|semua|melulu|saja) >>
  << @robot (capek|malas|ogah|tidak mau|bosan|percuma) (@sambung|chat|lawan|sama|dengan) >>
  << @robot (capek|malas|ogah|tidak mau|bosan|percuma) @sambung (sama|dengan|lawan) >>
  << @robot tidak (nyambung|paham|ngerti|mengerti|jelas|membantu|berguna|pintar) >>
  (bicara|ngomong|chat|ngobrol|jawab|dijawab|dibalas|dilayani|balas) [sama|dengan|oleh|ke|lawan] mesin
  (capek|malas|ogah|tidak mau|bosan) *1 (bicara|ngomong|chat|ngobrol|dilayani) [sama|dengan|oleh|ke|lawan] mesin
  (mesin|otomatis) [atau|apa] (manusia|orang) *2
  (orang|manusia) [atau|apa] (mesin|otomatis|komputer) *2
  (jawaban|jawabannya|balasan|balasannya) *1 (sama|itu|itu-itu|template|copas|otomatis|muter|muter-muter|berulang|gitu) (terus|mulu|melulu|saja|doang|semua|nya) *1
  << (jawaban|jawabannya|balasan|balasannya) (template|copas|otomatis|muter-muter|kayak mesin) >>
  (is|are|am) *1 (this|you|it|there|i|talking to) *2 (bot|robot|human|real|machine|automated|ai|person) *3
  (talk|speak|chat|connect|transfer|put) *2 (to|with) *2 (human|person|someone|somebody|admin|agent|representative|owner|manager|cs|customer service|operator|people|staff) *2
  (call|phone|ring) (me|us) *3
  (yang|ini yang) (balas|jawab|bales) *1 (siapa|orang|manusia|admin) *2
]]

examples "complain" [[
  kemasannya basah kuyup
  warnanya luntur kena baju lain
  spion nya ga bisa dipasang di motor saya
  bonusnya ga disertakan
  cucian saya hilang satu
  lebih bagus yang dulu, sekarang tipis
  gimana sih kok belum dikerjain
  kakinya pincang satu mejanya
  ini apaan cuma setengah isinya
  ukurannya ga konsisten, kiri kanan beda
  bahannya ternyata bukan katun
  warnanya lebih gelap dari yang dijanjikan
  kualitasnya turun jauh dibanding tahun lalu
  jahitan di ketiaknya lepas pas pertama dipakai
  rasanya aneh, kayak ada sabunnya
  sambungannya goyang, bahaya buat anak
  tutup botolnya ga rapat jadi isinya keluar
  baunya nyengat banget bikin pusing
  modelnya melenceng dari gambar
  layarnya ada garis hijau
  cetakannya buram ga kebaca
  tukang catnya kerja asal, belang semua
  rambut saya malah rontok sesudah perawatan
  kursinya kurang satu, padahal saya bayar enam
  ayamnya masih ada darahnya di dalam
  lontongnya sudah berlendir
  anak saya sakit perut habis makan dari situ
  kamarnya kotor, ga sesuai yang diiklankan
  sudah DP tapi tukangnya ga datang-datang
  adminnya bacain doang ga dijawab
  kurirnya naruh paket di luar pagar, kehujanan
  diskonnya kok ga dipotong di tagihan saya
  saya ditagih dua kali
  bunganya layu sebelum acara mulai
  kuncinya ga bisa diputar
  nomor kursinya dobel sama orang lain
  dua kali beli dua kali kecewa
  kainnya belang sebelah
  sinyalnya putus nyambung terus modemnya
  pompanya nyala tapi air ga keluar
  lensanya ada jamur padahal bilangnya mulus
  sudah tiga kali ke sana tutup terus, katanya buka
  muka anak saya bentol-bentol habis pakai bedaknya
  janji jam 8, sampai sekarang tukangnya belum datang
  katanya dua hari sampai, ini sudah seminggu
  stikernya kebalik semua
  kain batiknya luntur waktu dicuci pertama
  pesanan saya kurang satu
  kurang dua bungkus ini pesanannya
  saya pesan 38 datangnya 36
  mintanya merah yang dikirim marun
  pesan lima yang sampai cuma empat
  janjinya jam 8 sampai sekarang belum muncul
  katanya sehari sampai, ini sudah hari keempat
  foto di katalog cakep, aslinya kusam
  hp saya malah mati abis diservis di sini
  dipakai anak SD aja sempit, katanya ukuran L
  saya kan bayar lima kok datangnya tiga
  lama banget ga dikirim-kirim
  porsi pecel lele makin sedikit harganya tetap
  montirnya janji jam dua, sampai magrib belum muncul
  barcode konsernya ditolak petugas pintu
  bibit mangganya mati semua belum sebulan
  kasurnya baru tiga bulan sudah amblas
  lem sepatunya kebuka padahal belum dipakai jauh
  rasa rendangnya berubah tidak kayak dulu
  kok baret semua bodinya
  dipikir kami ini main-main apa
  sudah capek capek transfer ujungnya begini
  masa iya gini caranya melayani orang
  kemarin bilang ada, sekarang bilang habis, mana konsisten
  lampu tidurnya kedap kedip terus
  skincare nya bikin wajahku panas dan merah
  ono rambute nang njero panganane
  cik atuh ulah kitu ka pelanggan teh
  my order is incomplete
  the quality is so bad, not worth the price
  pintu lemarinya engselnya lepas sebelah
  kripiknya udah melempem semua bu
  hp nya panas terus baterainya ngedrop
  tanaman yang datang daunnya sudah kuning semua
  ini sih bukan yang aku pesan
  kok yang nyampe beda sama yang di foto ya
  lipstiknya patah pas aku buka
  kursinya goyang, kaki satunya pendek
  sambelnya tumpah di kardus, lengket semua
  saya benar-benar menyesal belanja di toko ini
  tolong dong tanggung jawab
  dijanjikan tiga hari, sekarang sudah dua minggu
  mulut adminnya ga bisa dijaga ya
  saya sudah bayar penuh tapi nomornya malah diblokir
  uang masuk barang ga ada
  remnya belum seminggu udah bunyi lagi
  AC nya setelah diservis malah tambah tidak dingin
  e-ticket saya tidak terbaca di pintu masuk
  katanya second mulus nyatanya banyak baret
  muka saya malah jerawatan habis pakai serumnya
  susunya udah lewat tanggal
  dagingnya bau, ga berani aku makan
  isinya cuma tiga padahal bayar empat
  kancingnya ga ada satu
  sablonnya baru dicuci sekali udah ngelupas
  bungkusnya udah kebuka waktu sampai
  charger yang dijanjikan kok tidak ada di dalam kotak
  barang palsu ini, bukan ori
  sepatunya kiri dua-duanya
  tulung iki piye kok pecah kabeh
  barange teko wis penyok mas
  wernane bedo karo sing tak pesen
  ieu mah teu sapertos dina gambar
  rasana geus haseum, teu ngeunah
  the zipper is stuck and the fabric is torn
  i got the wrong colour
  very poor service, nobody replies
  Dengan ini saya menyampaikan ketidakpuasan atas layanan yang saya terima
  mohon penjelasan mengapa barang belum juga diserahkan
  emosi gw lama-lama
  sia-sia nunggu sebulan hasilnya begini
  bagus di foto doang aslinya hadeuh
  kuenya ketuker sama punya orang lain kayaknya
  jam tangannya mati terus padahal batre baru
  seumur-umur baru kali ini beli sejelek ini
  kurirnya lempar paket sembarangan
  ngapain jualan kalau ga niat ngelayanin
  undangan cetakannya salah nama
  parfumnya ga ada wanginya sama sekali
]]
examples "return_exchange" [[
  kurirnya jemput buat retur apa saya antar
  barang returan saya sudah sampai di sana belum
  kalau kainnya kurang meter ada gantinya ga
  tolong tarik barangnya, kembalikan uang saya
  saya mau unit baru bukan diperbaiki
  selisih harganya dikembalikan kan kalau tukar
  bukunya halamannya kurang, minta yang utuh
  ikannya mati di jalan ada ganti ga
  masih bisa ga kalau mau ganti, labelnya belum dilepas
  segelnya masih utuh, bisa dituker kan
  tag masih ada, mau tukar boleh ya
  mesin jahitnya minta ditarik lagi saja, dana kembalikan
  penggantinya dikirim hari apa
  kompensasinya apa kalau begini
  aku pengen nuker panci yang tutupnya retak
  uangku kapan ditransfer balik
  sandal buat bapak kesempitan, ganti nomor dong
  mbaknya, ini nggak muat di badanku, gimana
  uang tiket saya bisa diuangkan lagi tidak
  boleh tukar sama nomor yang lebih gede ga
  sepatuku kesempitan, bisa dituker 42 kak
  kalau ga pas nanti boleh dibalikin kan
  gimana caranya ngembaliin barang
  minta uang kembali aja deh
  duit saya tolong balikin
  saya mau pengembalian dana penuh
  batas waktu penukaran berapa hari
  kemejanya mau aku tuker warna lain
  ongkos kirim baliknya ditanggung siapa
  barang yang cacat diganti yang baru dong
  tolong dikirim ulang yang benar
  apakah produk yang rusak dapat diganti
  bisa ga tuker yang lain aja, ga cocok nih
  alamat retur ke mana ya
  refund saya sudah sampai mana
  kapan uang saya kembali
  klaim garansinya lewat mana
  garansi toko berlaku kalau mati sendiri?
  pecah di jalan bisa minta ganti?
  iso dibalekno ora nek ora cocok
  ijol ukuran iso ta cak
  tiasa diwangsulkeun teu upami teu cekap
  i would like to return this item
  can i get my money back
  do you accept returns
  swap it for a bigger one please
  aku kirim balik ya barangnya
  syarat returnya apa aja
  sudah dicuci masih bisa ditukar ga
  Mohon informasi kebijakan pengembalian produk
  segelnya sudah dibuka, bisa retur?
  kalau ternyata ga muat gimana dong
  ganti rugi dong kak barangnya ancur
  lampunya ga nyala, minta ganti unit
  tiketnya batal nonton, bisa dikembaliin uangnya?
  tanamannya mati di jalan digantiin ga
  beda ukuran sama yang kupesan, tolong tukerin
  dp nya bisa balik ga kalau dibatalin tokonya
  retur lewat shopee atau langsung ke sini
  ada masa tukar barang tidak
  saya ga jadi pakai, boleh balikin?
]]
examples "talk_to_human" [[
  adminnya masih ada?
  gue mau sama orang
  minta dihubungi balik dong
  ini yang bales siapa ya sebenarnya
  bisa ngomong sama tukangnya langsung
  jawabanmu kok gitu-gitu aja, orang bukan sih
  admin woy turun tangan dong
  tolong bapaknya saja yang balas
  saya bicara sama siapa ini
  ga mau sama sistem, maunya sama orangnya
  ada yang hidup ga di situ
  kontak person untuk acara ini siapa
  panggilin yang ngerti mesin dong
  jangan pakai gpt lah balasnya
  ada nomor kantor yang aktif?
  aku pengen ngobrol langsung sama yang jual
  tolong teruskan ke bagian pelayanan
  ini robot apa manusia sih
  dari tadi mesin terus yang jawab, tolong orangnya
  bisa ditelpon ga sekarang
  boleh vc sebentar lihat barangnya
  kasih nomor bosnya
  ada yang bisa saya ajak bicara
  minta disambungin ke orang
  yang bales ini orang beneran kan
  cari admin asli
  saya butuh bantuan petugas
  kapan adminnya bisa ditelepon
  jawabanmu muter-muter, kasih orang aja
  please connect me to an agent
  are you a real person
  i want to speak with the owner
  can someone call me
  mana sih pemilik tokonya
  nomor yang bisa ditelpon berapa
  bade nyarios sareng nu gaduh toko
  arep omong karo sing duwe toko
  iki robot ta
  ieu jalmi atanapi mesin
  hubungi saya lewat telepon ya
  saya tidak mau dilayani chatbot
  Mohon saya dihubungi oleh staf Anda
  biar jelas kita teleponan aja
  udah ganti ke manusia belum ini
  pencet apa biar nyambung ke admin
  operator dong
  kok kayak jawaban otomatis ya
  minta kontak penanggung jawabnya
  ribet ngetik, telepon aja gimana
  tolong dibalas manual ya
  aku mau bicara sama manajernya
  ada layanan call center kah
  gak ngerti-ngerti nih bot, capek
  aku arep takon langsung karo sing njaga toko
  telpon balik ya kak
]]
