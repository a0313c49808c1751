-- Keluhan: barang atau pelayanan yang salah, tukar dan kembali, minta orang.

words "kecewa" [[
  kecewa, mengecewakan, kecewain, dikecewakan, kecewanya, kesal, kesel, sebal, sebel, jengkel, emosi, dongkol, gedek, geram, muak, kapok, menyesal, nyesel, nyesal, rugi, dirugikan, merugikan, zonk, ambyar, gelo, getun, hanjakal, cuwo, ngeselin, bikin emosi, bikin kesel, bikin kesal, bikin marah, bete, badmood, naik darah, geregetan, disappointed, disappointing, upset, annoyed, angry, unacceptable, terrible, horrible, worst, awful
  tidak puas, kurang puas, kurang memuaskan, tidak memuaskan, tidak profesional, tidak becus, tidak beres, tidak amanah, tidak bertanggung jawab, tidak tanggung jawab, tidak niat, asal-asalan, asal asalan, asalan, ngasal, abal-abalan, tidak layak, tidak masuk akal, tidak terima, tidak ikhlas, tidak rela
]]
words "komplain" [[ komplain, complain, complaint, keluhan, mengeluh, mengeluhkan, keluhkan, protes, memprotes, pengaduan, mengadu, ngadu, aduan, lapor, melapor, laporkan, melaporkan, dilaporkan, laporan, komplen, kumplain, nggugat, klaim kerusakan ]]
words "tipu" [[ penipu, tipu, ditipu, tertipu, ketipu, nipu, menipu, bohong, bohongin, dibohongi, dibohongin, pembohong, kebohongan, scam, scammer, kena scam, diphp, php, php in, phpin, bodong, maling, rampok, ngibul, dikibulin, ngapusi, diapusi, kapusan, dibodohi, dikerjain, digocek, tipu-tipu, tipu tipu, fraud, liar, dibawa kabur, kabur, dibawa lari, tukang tipu, ngabohong, dikadalin, dibego-begoin, penipuan ]]
words "makian" [[ anjing, anjir, bangsat, brengsek, kampret, sialan, bajingan, goblok, tolol, bego, tai, taik, kurang ajar, asu, jancok, jancuk, kontol, memek, babi, setan, keparat, fuck, shit, bullshit, wtf, bedebah, monyet, sampah, goblog, kehed, edan tenan ]]
-- "kalau rusak", "takut pecah": belum terjadi.
words "andai" [[ kalau, misal, misalnya, semisal, seumpama, andai, jika, bila, apabila, if, takut, khawatir, jangan sampai, jangan-jangan, semoga, anti, gampang, mudah, aman, tahan, garansi, risiko, resiko, tidak gampang, wedi, sieun ]]
words "barangnya" [[
  barang, produk, item, paket, pesanan, orderan, kiriman, belanjaan, isi, kemasan, bungkus, bungkusnya, packing, packaging, segel, kardus, box, kotak, dus, botol, tutup, tutupnya, jahitan, resleting, kancing, tali, sol, bahan, kain, warna, motif, ukuran, model, rasa, aroma, layar, baterai, tombol, kabel, charger, mesin, colokan, kamera, speaker, suara, daun, akar, tanah, pot, batang, kaki, kaki meja, cat, baut, engsel, laci, pintu, roda, tiket, kode, voucher, hasil, kualitas, foto, pasangan, tutup botol, karet, lem, tinta, cetakan, sablon, sablonan, jilid, halaman, kertas, dalamnya, makanan, kue, sambal, minuman, sayur, buah, daging, ikan, telur, nasi, cream, krim, serum, bedak, lipstik, parfum
]]
words "layanan" [[ pelayanan, layanan, service, servis, admin, cs, customer service, respon, respons, penjual, seller, toko, olshop, kurir, kurirnya, driver, teknisi, tukang, karyawan, kasir, owner, pengiriman, balasan, jawaban, tim, staf, pengerjaan, proses ]]
words "buruk" [[ buruk, jelek, jelek banget, parah, payah, jutek, judes, galak, kasar, sombong, cuek, ketus, songong, sinis, nyolot, tidak sopan, tidak ramah, kurang ajar, kurang ramah, kurang sopan, tidak jelas, ga jelas, ngaco, ngawur, kacau, amburadul, mengecewakan, lelet, lemot, lambat, lama, slow, slow respon, slow respond, slow response, slowres, slowrespon, telat, marah-marah, tidak profesional, tidak becus, rude, bad, poor, elek, awon, goreng patut, muter-muter, berbelit, ribet, ngegas, bikin kesal ]]
words "beda" [[ beda, berbeda, beda jauh, beda banget, salah, keliru, kliru, lepat, ketuker, ketukar, tertukar, kebalik, melenceng, meleset, palsu, kw, bukan, malah, lain, jauh dari, jauh banget, different, wrong, bertolak belakang, jelek ]]
words "dari_foto" [[ foto, gambar, deskripsi, iklan, ekspektasi, katalog, live, tampilan, keterangan, aslinya, realita, kenyataan, display, postingan, video, etalase, spek, spesifikasi, contoh, sampel, request, permintaan, pesanan, orderan, pesanan saya, yang dipesan, yang saya pesan, yang aku pesan, yang saya order, yang aku order, yang aku mau, yang diminta, yang saya minta, yang saya beli, yang dijanjikan, yang ditawarkan, yang di ig, yang di shopee, yang di iklan, yang di foto, yang di gambar, harapan, pict, picture, photo, description, judul, janji, omongan, perjanjian, kesepakatan, chat, pembicaraan, yang di web, yang di katalog, yang di live ]]
words "kualitas_buruk" [[
  tipis, tipis banget, kasar, gatal, gatel, panas, kaku, nerawang, menerawang, hambar, keasinan, kemanisan, kepedesan, alot, keras, benyek, bantat, pahit, anyep, amis, anyir, dingin, basah, kering, layu, rontok, luka, lembab, kempes, goyang, goyah, miring, penyot, pudar, buram, burik, kresek, kresek-kresek, drop, boros, lemot, ngehang, hang, restart, kebakar, nyetrum, bruntusan, iritasi, perih, jerawatan, breakout, alergi, kemerahan, mules, mencret, diare, sakit perut, muntah, keracunan, ulat, ulatan, belatung, kecoa, rambut, semut, semutan, lalat, kutu, kutuan, jamur, mengelupas, terkelupas, nyeplak, berbulu, luntur, melar, nyusut, menyusut, murahan, rapuh, ringkih, tidak presisi, tidak simetris, tidak rapi, tidak rata, kurang matang, setengah matang, tidak matang, tidak enak, tidak segar, tidak fresh, tidak dingin, tidak bunyi, tidak terbaca, tidak valid, tidak work, not working, tidak terdeteksi, tidak kerekam, tidak nyambung, tidak konek, tidak connect, tidak ngisi, tidak nyala
]]
words "tidak_jalan" [[ tidak bisa dipakai, tidak bisa digunakan, tidak bisa nyala, tidak bisa hidup, tidak bisa dibuka, tidak bisa dicas, tidak bisa dicharge, tidak bisa discan, tidak bisa dipasang, tidak bisa dimakan, tidak bisa diputar, tidak mau nyala, tidak mau hidup, tidak nyala, tidak hidup, tidak berfungsi, tidak menyala, tidak jalan, tidak keluar, tidak ngecas, tidak muncul, tidak berasa, tidak mempan, tidak ngefek, tidak ada efek, mati total, does not work, doesn't work, dont work, can't be used ]]
words "tanggapan" [[ balas, dibalas, membalas, bales, dibales, balesnya, balasnya, balasan, jawab, dijawab, menjawab, respon, direspon, merespon, respons, tanggap, ditanggapi, tanggapan, menanggapi, gubris, digubris, dihiraukan, peduli, dipedulikan, dilayani, melayani, digagas, kabar, dikabari, ngabarin, kejelasan, konfirmasi, follow up, tindak lanjut, ditindaklanjuti, diurus, reply, replied, response, diangkat, diwaro, solusi ]]
words "terlambat" [[ lama, lambat, lelet, telat, terlambat, molor, ngaret, kelamaan, berlarut-larut, ditunda, tertunda, mundur, diundur, mandek, nyangkut, mangkrak, keterlambatan, late, delay, delayed, suwe, suwi, lila, sui ]]
words "selama" [[ seminggu, sehari, sebulan, semingguan, berhari-hari, berminggu-minggu, berbulan-bulan, dua hari, tiga hari, empat hari, lima hari, dua minggu, tiga minggu, dua bulan, beberapa hari, seharian, dari kemarin, dari kemaren, dari tadi, dari pagi, dari semalam, dari minggu lalu, dari bulan lalu, sejak kemarin, sejak minggu lalu, berjam-jam, sejam, setengah jam, dua jam, tiga jam, lewat tanggal, lewat estimasi, lewat jadwal, lewat janji, tiga kali, dua kali, berkali-kali, berulang kali, berulang-ulang, kesekian kali, setahun ]]

intent "complain" [[
  @komplain !tidak !batas !maksimal !@balik
  << @komplain @mau >>
  << @komplain @minta >>
  << @komplain @barangnya >>
  << @komplain @mau @barangnya >>
  << @komplain @pesanan >>
  << @komplain (menyampaikan|ajukan|mengajukan|menyampekan|sampaikan|saya|ada|punya|tentang|soal) >>
  << @komplain (menyampaikan|ajukan|mengajukan|sampaikan) @mau >>
  << @komplain (menyampaikan|ajukan|mengajukan|sampaikan) @mau @pesanan >>
  << @komplain (polisi|ylki|medsos|shopee|pihak berwajib|marketplace|tiktok|bank) >>
  @kecewa !@balik
  << @kecewa @sangat >>
  << @kecewa @layanan >>
  << @kecewa @layanan @sangat >>
  << @kecewa @barangnya >>
  << @kecewa @barangnya @sangat >>
  << @kecewa (saya|aku|beli|belanja|order|pesan|sama|dengan|di sini) >>
  << @kecewa (beli|belanja|order|pesan) (di sini|sini|toko ini|kesini|lagi) >>
  << @kecewa @sangat (saya|aku|beli|belanja|order|pesan|sama|dengan) >>
  << @tipu sudah (@bayar|@transfer) >> !takut
  << @tipu sudah (@bayar|@transfer) @belum >>
  << @tipu (saya|aku|uang|duit|kalian|toko|kamu|pembeli|dasar|merasa|kena|jangan|ngaku|niat|seller|olshop|ternyata) >> !takut !bukan
  ^ (penipu|maling|bohong|scam|scammer|tukang tipu|pembohong|php|penipuan|tipu-tipu|nipu) *3 !takut !bukan !tidak
  (jangan-jangan|kayaknya|sepertinya|kayak) *2 @tipu
  @makian !@bagus
  << @makian @barangnya >>
  << @makian @layanan >>

  -- rusak, cacat
  @rusak !tidak !@andai !@balik
  << @rusak @barangnya >> !tidak !@andai !@balik
  << @rusak @barangnya @sangat >> !tidak !@andai !@balik
  << @rusak @barangnya @sampai >> !@andai !@balik
  << @rusak @barangnya saya @sampai >> !@andai !@balik
  << @rusak @barangnya (semua|sebagian|satu|dua|{quantity}) >> !tidak !@andai !@balik
  << @rusak {product} >> !tidak !@andai !@balik
  << @rusak {product} @sangat >> !tidak !@andai !@balik
  << @rusak {product} @sampai >> !@andai !@balik
  << @rusak {product} (semua|sebagian|satu|dua|{quantity}) >> !tidak !@andai !@balik
  << @rusak {product} (semua|sebagian) @sampai >> !@andai !@balik
  << @rusak @sampai >> !tidak !@andai !@balik
  << @rusak @sampai semua >> !tidak !@andai !@balik
  << @rusak @sangat >> !tidak !@andai !@balik
  << @rusak (semua|sebagian|{quantity}) >> !tidak !@andai !@balik
  << @rusak sudah >> !tidak !@andai !@balik
  << @rusak sudah @barangnya >> !tidak !@andai !@balik
  << @rusak sudah {product} >> !tidak !@andai !@balik
  << @rusak (gimana|kenapa|lagi|dibuka|dari awal|sekali pakai|baru) >> !tidak !@andai !@balik
  << @rusak @barangnya (gimana|kenapa|lagi|dibuka|dari awal|sekali pakai|baru) >> !tidak !@andai !@balik
  << (pas|waktu|saat|ketika|begitu|baru) (dibuka|buka|unboxing|dicoba|dipakai|dicek|sampai|dicuci|dinyalakan|dites|datang) @rusak >> !@andai !@balik
  << (pas|waktu|saat|ketika|begitu|baru) (dibuka|buka|unboxing|dicoba|dipakai|dicek|sampai|dicuci|dinyalakan|dites|datang) @barangnya @rusak >> !@andai !@balik
  baru *2 (sekali|sehari|seminggu|sebulan|semalam|dua hari|kemarin|dicuci|cuci|pakai|dipakai|dibuka|dicoba|datang|beli) *3 (sudah|langsung|malah) *
  @tidak_jalan !@andai !@balik
  << @tidak_jalan @barangnya >> !@andai !@balik
  << @tidak_jalan {product} >> !@andai !@balik
  << @tidak_jalan sama sekali >> !@andai !@balik
  << @tidak_jalan @barangnya sama sekali >> !@andai !@balik
  << @barangnya @kualitas_buruk >> !@andai !apa !apakah
  << @barangnya @kualitas_buruk @sangat >> !@andai !apa
  << @barangnya @kualitas_buruk sudah >> !@andai !apa
  << {product} @kualitas_buruk @sangat >> !@andai !apa
  << {product} @kualitas_buruk >> !@andai !apa !tidak !mau !cari !ada
  << @kualitas_buruk @sangat >> !@andai !apa !tidak
  (muka|wajah|kulit|badan|perut|bibir|mata|rambut|anak|tangan|ketiak) *1 (saya|aku|ku|jadi|malah|langsung|nya) *2 @kualitas_buruk
  ada (ulat|belatung|kecoa|rambut|semut|lalat|kutu|jamur|benda asing|serangga|cicak|staples|plastik|bekas|goresan|noda|lubang|jahitan) [nya] [di] *3 !tidak
  (goresannya|nodanya|bekasnya|baretnya|lubangnya) *3

  -- salah, tidak sesuai, kurang
  @salah_kirim !maaf !mohon maaf !sori
  << @salah_kirim @barangnya >>
  << @salah_kirim {product} >>
  << @salah_kirim {colour} >>
  << @salah_kirim {size} >>
  (salah|keliru|ketuker|tertukar) *2 (kirim|dikirim|ngirim|kirimannya|barang|warna|ukuran|model|isi|orang) *2 !alamat !ganti !mau
  tidak *1 (sesuai|sama|cocok|mirip|seperti|kayak) *2 (sama|dengan)* @dari_foto
  tidak (sesuai|seperti|kayak|sama) !cocok
  << @barangnya tidak sesuai >>
  << @barangnya (saya|aku|yang) (terima|diterima|datang|sampai|dapat) tidak sesuai >>
  << @barangnya (saya|aku|yang) (terima|diterima|datang|sampai|dapat) tidak sesuai @dari_foto >>
  << @barangnya tidak sesuai @dari_foto >>
  << {product} tidak sesuai @dari_foto >>
  << {product} tidak sesuai >>
  << @beda @dari_foto >> !tidak !apa !@andai !ganti
  << @beda @dari_foto @barangnya >> !tidak !apa !@andai !ganti
  << @beda @dari_foto {product} >> !tidak !apa !@andai !ganti
  << @beda @dari_foto @sangat >> !tidak !apa !@andai !ganti
  << @beda @dari_foto @barangnya @sangat >> !tidak !apa !@andai
  << (datang|sampai|diterima|saya terima|aku terima|dikirim|kukirim|nyampe|dapat) (beda|salah|malah|keliru|bukan|kw|palsu|ternyata) >> !tidak !apa !@andai
  << @barangnya (datang|sampai|diterima|terima|dikirim|dapat) (beda|salah|malah|keliru|bukan|kw|palsu|ternyata) >> !tidak !apa !@andai
  << yang (datang|sampai|diterima|terima|dikirim|dapat) (beda|salah|malah|keliru|bukan|kw|palsu|ternyata) >> !tidak !apa !@andai
  << yang (datang|sampai|diterima|terima|dikirim|dapat) (malah|kok|ternyata|cuma|hanya) ({colour}|{size}|{product}|{quantity}) >>
  (pesan|pesannya|order|ordernya|beli|belinya|minta|mintanya|request) *1 ({colour}|{size}|{product}|{quantity}) *2 (datang|datangnya|dikirim|dikirimnya|sampai|dapat|dapatnya|dikasih|malah|kok|yang datang|yang sampai|yang dikirim) *1 [{colour}|{size}|{product}|{quantity}]
  (pesan|pesannya|order|ordernya|beli|belinya|minta|mintanya) *3 (datang|datangnya|dikirim|dikirimnya|sampainya|dapatnya|dikasih) *1 (malah|kok|cuma|beda|salah|lain)
  padahal [saya|aku|sudah|jelas] [jelas|sudah] (pesan|pesannya|order|ordernya|beli|minta|mintanya|request|bilang|bayar|transfer|pilih) *2 [{colour}|{size}|{product}|{quantity}]
  padahal (sudah|baru|katanya|di foto|di deskripsi|janjinya|bilangnya) *3
  ^ (malah|tapi malah|eh malah|yang ada malah) (datang|dikirim|dapat|dikasih|terima) *3
  ^ (tapi|yang) (datang|dikirim|sampai|dapat|diterima) [cuma|malah|yang] ({colour}|{size}|{quantity}|{product})
  << (isi|isinya|paket|jumlah|jumlahnya|pesanan|barang|orderan|kiriman) kurang >> !bisa !harga
  << (isi|isinya|paket|jumlah|jumlahnya|pesanan|barang|orderan|kiriman) kurang ({quantity}|{number}|satu|dua|lengkap|jumlahnya) >> !bisa !harga
  (kurang|ketinggalan|tidak ada|hilang) ({quantity}|satu|dua|{number}) *1 (isinya|barangnya|pesanannya|paketnya|dari|padahal)
  << (cuma|hanya|baru) (dapat|datang|sampai|diterima|terima|dikirim|ada|isi) ({quantity}|{number}|satu|dua|setengah|separuh) >>
  (tidak|belum|kurang) lengkap *2 !{address}
  << (bonus|bonusnya|hadiah|hadiahnya|giftnya|gratisannya|freenya|charger|chargernya|tutupnya|aksesoris|kelengkapan|baut|manual|kartu garansi) (tidak ada|tidak dikirim|belum dikirim|ketinggalan|tidak ikut|hilang|mana) >>
  << (isinya|barangnya|paketnya|kardusnya) (kosong|hilang|ketinggalan|tidak ada|cuma|bukan) >> !ready !stok
  @kebesaran !@andai !@balik !@mau !bisa
  << @kebesaran (ukurannya|ukuran|sizenya|size) >> !@andai !@balik !@mau !bisa
  << @kebesaran ({product}|@pakaian|@barangnya) >> !@andai !@balik !@mau !bisa
  << @kebesaran @sangat >> !@andai !@balik !@mau !bisa
  << @kebesaran ({product}|@pakaian|@barangnya) @sangat >> !@andai !@balik !@mau !bisa
  (expired|kadaluarsa|kedaluwarsa|exp|tanggalnya) *2 (lewat|sudah lewat|bulan lalu|kemarin|tahun lalu)
  (not|isn't|nothing) (as|like|what) *3 (expected|described|picture|photo|ordered|pictured|advertised|description)
  (arrived|received|got|came) * (@rusak|wrong|late|different|incomplete|damaged)
  << (wrong|missing|incomplete) (item|items|size|color|colour|order|product|one) >>
  << (bad|poor|terrible|worst) (packaging|quality|service|experience|product|seller) >>
  << (where is|where's) my (order|package|money) >> 

  -- lama, tidak ditanggapi
  << @layanan @buruk >> !apa !@andai
  << @layanan @buruk @sangat >> !apa !@andai
  << @layanan @terlambat @sangat >>
  << (adminnya|kurirnya|penjualnya|sellernya|csnya|teknisinya|drivernya) @buruk >> !@andai
  << (adminnya|kurirnya|penjualnya|sellernya|csnya|teknisinya|drivernya) @buruk @sangat >> !@andai
  tidak *1 @tanggapan !@andai !kalau
  << tidak @tanggapan @selama >>
  << tidak @tanggapan @layanan >>
  << tidak @tanggapan (chat|pesan|wa|whatsapp|dm|pesan saya|chat saya|telepon) >>
  << tidak (pernah|ada|mau|kunjung|juga) @tanggapan >>
  << tidak (pernah|ada|mau|kunjung|juga) @tanggapan @layanan >>
  << tidak (pernah|ada|mau|kunjung|juga) @tanggapan @selama >>
  << @belum @tanggapan >> !saya
  << @belum @tanggapan @selama >>
  << @terlambat @tanggapan >>
  << @terlambat @tanggapan @sangat >>
  << (cuma|hanya|cuman) (dibaca|diread|read|diliat|centang biru|baca) >>
  (dicuekin|dicuekkan|dikacangin|diabaikan|diacuhkan|dianggurin|digantung|diread|di read doang|seen doang|dighosting|ghosting|dijudesin|dibentak|dimaki|dilempar-lempar|dipingpong|diping-pong|dikacangi|disepelekan|dipersulit) *3
  << @selama @belum >> !saya bayar
  << sudah @selama @belum >>
  << sudah @selama @belum (@kirim|@sampai|proses|diproses|juga|jadi|selesai|cair|datang) >>
  << sudah ({quantity}|{number}) @hari @belum >>
  << sudah ({quantity}|{number}) @hari @belum (@kirim|@sampai|proses|diproses|juga|jadi|selesai|cair|datang) >>
  << sudah ({quantity}|{number}|@selama) (@hari|nunggu|tunggu|menunggu) @belum (@kirim|@sampai|proses|diproses|jadi|selesai) >>
  << sudah (@selama|lama) (tunggu|menunggu|nunggu) >>
  << (capek|cape|lelah|bosan|sampai kapan|berapa lama lagi|lumutan|jamuran) (tunggu|menunggu|nunggu|nungguin) >>
  << @terlambat @sangat (@kirim|proses|prosesnya|diproses|pengiriman|datang|kirimnya|sampai|sampainya) >> !tidak
  << @terlambat @sangat (@kirim|proses|prosesnya|pengiriman|datang|kirimnya|sampai) @pesanan >> !tidak
  (telat|terlambat|molor|ngaret) *2 (dari|jadwal|janji|estimasi|acara|acaranya|seminggu|sehari|dua|tiga|{quantity}) 
  << janji (belum|tidak|kemarin|mana|terus|doang|palsu|tinggal|meleset|sudah|molor|bohong|@hari_ini) >> !@mau
  ^ (janjinya|katanya mau|bilangnya|ngakunya) *4
  (acara|acaranya|hajatan|ulang tahun|pesta|nikahan) *2 (sudah lewat|keburu lewat|jadi kacau|gagal|berantakan|selesai)
  (uang|duit|dana|saldo) *1 (saya|aku|ku) *1 (sudah|dibawa|hilang|raib|melayang|hangus) *3
  << sudah (@bayar|@transfer) (tidak|belum) (@kirim|dikirim-kirim|diproses|dibalas|ada kabar|@tanggapan) >>
  << sudah (@bayar|@transfer) @lama (tidak|belum) (@kirim|dikirim-kirim|diproses|dibalas|ada kabar|@tanggapan) >>
  (tanggung jawab|tanggungjawab|pertanggungjawaban|tanggungjawabnya|bertanggung jawab) *2 
  (bintang|rating|star) (1|satu|jelek|rendah|buruk) *4
  (viralkan|viralin|saya viralkan|aku viralin|up di medsos|saya laporkan|aku laporin|laporin|laporkan|somasi|tuntut|polisikan|lapor polisi|polisi|ylki) *3
  ^ (gimana|piye|kumaha|bagaimana) (ini|sih ini|tanggung jawabnya|dong ini|solusinya|pertanggungjawabannya) $
  (seller|toko|olshop|penjual|admin|tempat) [ini|nya] (abal-abal|tidak jelas|tidak becus|parah|payah|zonk|tidak amanah|penipu|bohong|tidak profesional|aneh) !bukan
  (ga|tidak|gak) (bakal|akan|mau|usah) (beli|belanja|order|pesan|ke sini|kesini) [di sini|sini|kesini|disini] lagi
  ^ (parah|payah|jelek|buruk|zonk|kacau|bad|hancur) [@sangat|ini|sekali|kualitasnya|pelayanannya|tokonya|barangnya] $
]]

words "salah_kirim" [[ salah kirim, keliru kirim, salah ngirim, salah barang, salah warna, salah ukuran, salah model, salah isi, salah varian, salah rasa, salah kirim barang, barang salah, salah alamat kirimnya, kliru kirim, lepat kirim, salah size, wrong item ]]
words "balik" [[
  retur, return, diretur, returan, returnya, refund, direfund, refundnya, refunded, tukar, ditukar, tukarkan, ditukarkan, menukar, menukarkan, penukaran, nukar, tukeran, tuker, dituker, nuker, ditukeur, tukeur, exchange, exchanged, ganti baru, diganti baru, digantiin baru, ganti yang baru, ganti rugi, ganti uang, ganti unit, diganti yang baru, kembalikan, dikembalikan, mengembalikan, kembaliin, ngembaliin, balikin, dibalikin, balikan, mbalekke, dibalekno, dibalekke, diwangsulkeun, wangsulkeun, malikkeun, dipulangkeun, dipulangin, pengembalian, money back, uang kembali, duit balik, uang balik, uang balik lagi, balik uang, kembali uang, kembali dana, pengembalian dana, kirim balik, dikirim balik, kirim ulang, dikirim ulang, klaim garansi, klaim, mengklaim, rtn, pulangin, balik barang, dikembaliin, tukar guling, lijol, ijol, diijolke, kembalikan uang, get my money
]]
words "uangku" [[ uang, duit, dana, uangnya, duitnya, dananya, saldo, artos, dhuwit, money, dp, pembayaran ]]
words "yang_ditukar" [[ ukuran, size, warna, model, barang, produk, varian, motif, rasa, nomor, unit, yang lain, lain, yang baru, baru, yang bagus, lebih besar, lebih kecil, yang kecil, yang besar, yang pas, color, item, tipe ]]

intent "return_exchange" [[
  @balik !sebelum
  << @balik @bisa >> !sebelum
  << @balik @bisa tidak >> !sebelum
  << @balik @mau >> !sebelum
  << @balik @minta >> !sebelum
  << @balik @gimana >>
  << @balik @gimana @mau >>
  << @balik @gimana @kalau >>
  << @balik @gimana @barang >>
  << @balik @yang_ditukar >> !sebelum
  << @balik @yang_ditukar @bisa >> !sebelum
  << @balik @yang_ditukar @bisa tidak >> !sebelum
  << @balik @yang_ditukar @mau >> !sebelum
  << @balik @yang_ditukar @minta >> !sebelum
  << @balik @yang_ditukar @kebesaran >>
  << @balik @yang_ditukar @kebesaran @mau >>
  << @balik @yang_ditukar @kebesaran @bisa >>
  << @balik @kebesaran >>
  << @balik @kebesaran @bisa >>
  << @balik @kebesaran @mau >>
  << @balik @kebesaran @kalau >>
  << @balik @kebesaran @kalau @bisa >>
  << @balik @kebesaran @kalau @bisa tidak >>
  << @balik @rusak >>
  << @balik @rusak @bisa >>
  << @balik @rusak @kalau >>
  << @balik @rusak @kalau @bisa >>
  << @balik @rusak @mau >>
  << @balik @rusak @minta >>
  << @balik @rusak @barang >>
  << @balik tidak (cocok|sesuai|suka|jadi|puas|pas) >>
  << @balik tidak (cocok|sesuai|suka|puas|pas) @bisa >>
  << @balik tidak (cocok|sesuai|suka|puas|pas) @kalau @bisa >>
  << @balik tidak (cocok|sesuai|suka|puas|pas) @barang @bisa >>
  << @balik {size} >> !sebelum
  << @balik {size} @bisa >> !sebelum
  << @balik {size} @mau >> !sebelum
  << @balik {colour} >> !sebelum
  << @balik {colour} @bisa >> !sebelum
  << @balik {product} >> !sebelum
  << @balik {product} @mau >> !sebelum
  << @balik {product} @bisa >> !sebelum
  << @balik @uangku >>
  << @balik @uangku @bisa >>
  << @balik @uangku @minta >>
  << @balik @uangku @mau >>
  << @balik @uangku @kapan >>
  << @balik @uangku saya >>
  << @balik @uangku saya @kapan >>
  << @balik @uangku saya (semua|sekarang|penuh|full|100%|{percent}) >>
  << @balik @kapan >>
  << @balik @kapan (cair|masuk|diproses|selesai|sampai) >>
  << @balik (cair|masuk|diproses|proses|status|statusnya|belum) >>
  << @balik @ongkir >>
  << @balik @ongkir siapa >>
  << @balik @ongkir siapa (tanggung|nanggung|ditanggung|bayar) >>
  << @balik (maksimal|maks|batas|batasnya|berapa hari|berapa lama|syarat|syaratnya|ketentuan|aturan|kebijakan|prosedur|policy|alamat|lewat mana|proses|pengajuan|mengajukan|ajukan|garansi|tanggung) >>
  << @balik (syarat|ketentuan|aturan|kebijakan|prosedur|policy|alamat|pengajuan|mengajukan|ajukan) @gimana >>
  << @balik (mengajukan|ajukan|pengajuan) @mau >>
  << @balik (mengajukan|ajukan|pengajuan) @bisa >>
  << @balik @salah_kirim >>
  << @balik @pesanan >> !sebelum
  << @balik @pesanan @mau >> !sebelum
  << @balik @pesanan (kemarin|tadi|yang kemarin|minggu lalu) >>
  << @balik (@barang|@pakaian) (kemarin|tadi|yang kemarin|minggu lalu) >>
  << @balik @mau (@barang|@pakaian) (kemarin|tadi|yang kemarin|minggu lalu) >>
  << @balik @komplain >>
  << @balik @komplain (maksimal|maks|batas) >>
  << @balik @kalau >>
  << @balik @kalau @bisa >>
  << @balik @kalau @bisa tidak >>
  << @balik sudah (dipakai|dicuci|dibuka|dicoba|lepas label|seminggu) >>
  << (ganti|diganti|digantiin|gantiin|mengganti) (@rusak|@salah_kirim|@kebesaran) >> !alamat !nomor
  << (ganti|diganti|digantiin|gantiin|penggantian) (@rusak|@salah_kirim|@kebesaran) @kalau >>
  << (ganti|diganti|digantiin|gantiin|penggantian) (@rusak|@salah_kirim|@kebesaran) @kalau @bisa >>
  << (ganti|diganti|digantiin|gantiin|penggantian) (@rusak|@salah_kirim|@kebesaran) @kalau (baru|tidak) >>
  << (ganti|diganti|digantiin) @rusak @kalau di (jalan|perjalanan) >>
  << (ganti|diganti|digantiin) @rusak @kalau di (jalan|perjalanan) (baru|tidak) >>
  << garansi @kalau @rusak >>
  << garansi @kalau (@rusak|@kebesaran) (ada|gimana|tidak) >>
  << garansi (klaim|klaimnya|berlaku|tukar|ganti|uang kembali|retur|pengiriman|kerusakan) >>
  << garansi (klaim|klaimnya|berlaku|tukar|ganti) @gimana >>
  << @kalau (@rusak|@kebesaran|@salah_kirim) @gimana >>
  << @kalau (@rusak|@kebesaran|@salah_kirim|tidak sesuai|tidak cocok) (tanggung jawab|siapa|ditanggung|tanggungannya) >>
  << @kalau @barang (@rusak|@kebesaran|@salah_kirim|tidak sesuai|tidak cocok) @gimana >>
  (mana|kapan|tolong|minta) *1 (uang|duit|dana) [saya|aku] *2 (kembali|balik|dibalikin|cair)
  (kembali|balik|pulang) [in|kan] (uang|duit|dana) *2
  << (uang|duit|dana) (balik|kembali|pulang|baliknya|kembalinya|cair|cairnya) >>
  << (uang|duit|dana) (balik|kembali|pulang|cair) @bisa >>
  << (uang|duit|dana) (balik|kembali|pulang|cair) @kapan >>
  << (uang|duit|dana) (balik|kembali|pulang|cair) saya @kapan >>
  (barang|barangnya|paket) [saya] *1 (kirim balik|balikin|kembalikan|kirim kembali) [ke] [alamat] [mana]
  (give|want|get) *1 (my) money back
  (can|could|may) i (exchange|return|refund|swap|send it back|get a refund) *4
  (do you accept|do you have|what is your|is there) *2 (return|returns|refund|refunds|exchange|exchanges|warranty)
]]

words "orang_toko" [[
  admin, admine, adminna, admin asli, cs, csnya, customer service, customer care, layanan pelanggan, call center, callcenter, owner, ownernya, pemilik, pemiliknya, yang punya, yang punya toko, pemilik toko, penjual, penjualnya, seller, sellernya, petugas, operator, manusia, orang, orangnya, orang asli, orang beneran, orang langsung, manusia asli, manusia beneran, manager, manajer, supervisor, atasan, karyawan, pegawai, staf, staff, sales, bagian sales, marketing, human, person, real person, real human, someone, somebody, real people, wonge, uwong, jalmi, jalma, jelema, urang, yang jaga, yang jaga toko, pihak toko, bosnya, pimpinan, live agent, human agent, tim support, representative, si empunya, juragan asli, teknisi, narahubung, contact person, penanggung jawab, bagian layanan, bagian pelanggan
]]
words "sambung" [[
  bicara, berbicara, ngomong, omong, ngobrol, chat, chattingan, konsultasi, sambungkan, disambungkan, sambungin, disambungin, tersambung, hubungkan, dihubungkan, hubungin, hubungi, menghubungi, dihubungi, dihubungin, kontak, mengontak, kontakan, panggil, panggilkan, dipanggilkan, panggilin, alihkan, dialihkan, oper, dioper, operin, pindahkan, pindahin, dipindahkan, transfer ke, teruskan, diteruskan, forward, dibantu, dilayani, dijawab, dibalas, dibales, bertemu, ketemu, talk, speak, chat with, connect, reach, nyarios, sanjang, matur, rembugan, rerasan, berhubungan, komunikasi, bertanya, nanya, tanya, dijapri, japri, discuss, ngomomg
]]
words "telepon" [[ telepon, telpon, telponan, nelpon, nelepon, menelepon, menelpon, ditelepon, ditelpon, teleponan, telfon, call, phone, phone call, voice call, video call, videocall, vc, vcall, vidcall, calling, di call, dicall, panggilan video, panggilan suara, telpun, tilpun, nelpun, ngebel, bel ]]
words "robot" [[ bot, robot, botnya, robotnya, mesin, chatbot, auto reply, autoreply, autobot, balasan otomatis, jawaban otomatis, otomatis, template, templatenya, copas, copy paste, ai, kecerdasan buatan, bot nih, mesin penjawab, sistem otomatis, robotik ]]

intent "talk_to_human" [[
  << @sambung @orang_toko >> !harga !@tipu
  << @sambung @orang_toko @mau >>
  << @sambung @orang_toko @bisa >>
  << @sambung @orang_toko @minta >>
  << @sambung @orang_toko (langsung|asli|beneran) >>
  << @sambung @orang_toko @mau (langsung|asli|beneran|saja) >>
  << @sambung @orang_toko @bisa (langsung|asli|beneran|saja) >>
  << @sambung @orang_toko @minta (langsung|asli|beneran|saja) >>
  << @sambung @orang_toko toko >>
  << @sambung @orang_toko @gimana >>
  << @orang_toko @mana >>
  << @orang_toko (bukan|jangan|tidak mau) @robot >>
  << @orang_toko (mau|maunya|pengen|minta|butuh|cari) >> !{product}
  << @orang_toko (mau|maunya|pengen|minta|butuh) (sama|dengan|langsung|yang jawab|yang balas) >>
  << @orang_toko (ada|standby|online|aktif) >>
  << @orang_toko (ada|standby|online) tidak >>
  << @orang_toko (beneran|asli|langsung|nyata|sungguhan) >>
  << @orang_toko (beneran|asli|nyata|sungguhan) ada >>
  << @orang_toko (beneran|asli|nyata|sungguhan) ada di sini >>
  << @orang_toko (nomor|nomer|no|kontak|wa|whatsapp|hp) >> !saya !{phone}
  << @orang_toko (nomor|kontak|wa|whatsapp|hp) @minta >>
  << @orang_toko (nomor|nomer) (wa|whatsapp|hp|telepon) @minta >>
  << @orang_toko (nomor|nomer) (wa|whatsapp|hp|telepon) >> !saya !{phone}
  ^ (admin|cs|owner|customer service|operator|manusia|orang|ownernya|csnya|call center|penjual|human|admin asli) [dong|please|mana|woi|langsung|saja|tolong] $
  ^ [kak|tolong|min] (panggilkan|panggil|panggilin) *3 $
  ^ manusia * manusia $
  << @orang_toko (dilayani|dibalas|dijawab|dibantu|layani|balas|jawab) @mau >>
  @telepon !saya !{phone} !nomor
  << @telepon @bisa >>
  << @telepon @bisa tidak >>
  << @telepon @mau >>
  << @telepon @minta >>
  << @telepon (saya|aku) >> !nomor !ganti !salah !penerima
  << @telepon (saya|aku) {phone} >>
  << @telepon (saya|aku) @bisa >>
  << @telepon (saya|aku) @minta >>
  << @telepon (lihat|liat|cek|kapan|jam berapa|balik|langsung|sebentar|sekarang|kak|diangkat|angkat) >> !penerima
  << @telepon @bisa (lihat|liat|langsung|sebentar|sekarang|dulu) >>
  << @telepon @bisa (lihat|liat) @barang >>
  << @telepon @orang_toko >>
  << @telepon @orang_toko @bisa >>
  << @telepon @orang_toko @mau >>
  << (nomor|nomer|no) @telepon (toko|tokonya|kantor|sini|yang bisa|admin) >> !saya !penerima
  << @minta (nomor|nomer|no) @telepon >> !penerima
  << (nomor|nomer|no) (yang bisa|untuk|bisa) (dihubungi|ditelepon|hubungi|telepon) >> !saya !penerima
  << (nomor|nomer|no) (yang bisa|untuk) (dihubungi|ditelepon) (berapa|mana|ada|minta) >>
  @robot !@pesan
  << @robot (ini|itu|kamu|bukan|apa) >>
  << @robot (ini|kamu) (bukan|apa|atau|asli) >>
  << @robot (jawab|jawabannya|jawaban|balas|balasannya|yang balas|yang jawab|terus|doang|semua) >>
  << @robot (jawab|jawabannya|balas|balasannya) (terus|doang|semua|melulu) >>
  << @robot (jangan|bosan|capek|malas|males|tidak mau|ogah|bukan) >>
  << @robot (capek|cape|malas|males|ogah|tidak mau) @sambung >>
  << @robot tidak (nyambung|paham|ngerti|mengerti|jelas|membantu|berguna) >>
  (tidak) (nyambung|paham|mengerti|ngerti) [jawabannya|maksud|pertanyaan] [saya] $
  << (jawabannya|jawaban|balasannya|balasan) (tidak nyambung|sama terus|itu terus|itu-itu|itu-itu saja|muter|muter-muter|template|ngaco|ngawur|aneh|sama semua) >>
  << (jawabannya|jawaban|balasannya|balasan) (sama|itu) (terus|mulu|melulu|saja) >>
  (is|are) (this|you|it|there) *2 (bot|robot|human|real|a machine|automated|ai)
  (talk|speak|chat|connect) *2 (to|with) *2 (human|person|someone|admin|agent|representative|owner|manager|cs|customer service|operator)
  (ini|di sini) [ada] (orang|manusia) [atau|apa] [@robot|bukan|asli|beneran]
  (yang|ini yang) (balas|jawab|bales) *1 (siapa|orang|manusia|robot|bot|admin)
  (handle|ditangani|tangani|dihandle) *2 @orang_toko
]]

examples "complain" [[
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
  nunggu dari siang ga ada yang jawab chat saya
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
  salah beli nih, boleh diganti model lain
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
  aku pengen ngobrol langsung sama yang jual
  tolong teruskan ke bagian pelayanan
  ini robot apa manusia sih
  jangan dijawab mesin terus dong
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
  sapa sing njaga toko, aku arep takon langsung
  telpon balik ya kak
]]
