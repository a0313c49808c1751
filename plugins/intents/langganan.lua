-- Mau dikabari dan tidak mau lagi. Yang terakhir harus yakin: "stok" bukan "stop", "stop kontak" bukan berhenti.
require "intents/kata"

words "setop" [[ stop, setop, stp, sttop, stoop, stopped, setopin, stopin, nyetop, brenti, berenti, brhenti, berhnti, unsub, unsubs, unsubscribe, unsubscribed, unsubcribe, unsubscrib, unsuscribe, unsubcrib, unsubsribe, unfollow, opt out, optout, 🛑, 🔕 ]]
words "henti" [[ stop, setop, stp, setopin, stopin, berhenti, brenti, berenti, brhenti, berhnti, hentikan, dihentikan, diberhentikan, berhentikan, berhentiin, distop, distopin, disetop, henti ]]
words "siaran" [[
  promo, promosi, promsi, promoan, iklan, iklanan, broadcast, broadcastan, brosdcast, brodcast, brodkas, broadcas, brodcas, brotkes, bodcast, bc, bcan, bc an, siaran, spam, spamming, nyepam, newsletter, langganan, berlangganan, langanan, lengganan, berlanganan, subscribe, subscription, notifikasi, notif, notip, notification, notifications, pemberitahuan, marketing, penawaran, tawaran, blast, wa blast, sms promo
  pesan promo, pesan promosi, pesan iklan, pesan otomatis, pesan siaran, pesan massal, info promo, chat promo, chat massal, katalog tiap hari, ads, promotion, promotions, promotional, mailing list
]]
words "jangan" [[ jangan, jngan, jagan, jangna, janan, jan, ampun, tong, usah, tidak kerso, tidak purun, tidak hoyong, tidak tertarik, tidak berminat, tidak sah, rasah, menolak, tidak setuju, tidak sah, rasah, menolak, tidak setuju, keberatan, montong, tidak usah, tidak perlu, tidak kedah, tidak mau, tidak ingin, tidak minat, tidak berkenan, tidak bersedia, tidak butuh, stop, setop, berhenti, hentikan, mohon tidak, ogah, males, malas, risih, keberatan, jangan pernah, mending tidak usah, no more ]]
words "kirimi" [[ kirim, dikirim, kirimi, kirimin, dikirimi, dikirimin, ngirim, ngirimi, ngirimin, mengirim, mengirimi, mengirimkan, kirim-kirim, kirimkan, send, sending, terima, menerima, nerima, dapat, mendapat, mendapatkan, receive, receiving, share, kasih, ngasih, diterima, ngabaran, ngabarin, ngabari, kabari, dikabari, ditawari, nawarin, menawarkan, tawari, pengiriman, nampi ]]
words "ngirim" [[ ngiriman, kirim, dikirimi, dikirimin, kirimi, kirimin, ngirim, ngirimi, ngirimin, kirim-kirim, mengirim, mengirimi, share, dikirim, kirimkan ]]
words "ginian" [[ apa2, apa apa, apa-apa, apapun, pesan, chat, wa, whatsapp, info, beginian, ginian, yang beginian, yang begini, kayak gini, gituan, yang gini-gini, macam-macam ]]
words "ganggu" [[ ganggu, ngaganggu, diganggu, mengganggu, gangguin, digangguin, spam, dispam, nyepam, ngespam, teror, neror, diteror, broadcast, dibroadcast, ngebroadcast, bc, blast ]]
words "dihubungi" [[ ngawa, chat, dichat, ngechat, chatin, hubungi, dihubungi, menghubungi, hubungin, dihubungin, japri, dijapri, wa, whatsapp, diwa, telepon, ditelepon, kontak, dikontak, sms, disms, tag, mention, colek ]]
-- Pesanan yang jalan, atau barang yang bernama stop: bukan berhenti.
words "soal_pesanan" [[ kalau, admin, kurir, jam, malam, sebelum, siang, dulu, pagi, sore, besok, kapan, resi, alamat, pesanan, paket, orderan, order, barang, nanti, sekarang, foto, video, lubang, lampu, lamp, kran, keran, map, saklar, kabel ]]
words "daftar_kontak" [[ daftar, list, kontak, broadcast, database, data, grup, group, gc, komunitas, channel, saluran, langganan, milis, member, siaran, sistem, bc, promo, mailing list ]]
words "grup" [[ grup, group, gc, komunitas, channel, saluran, daftar, list, broadcast, langganan, milis, member, membership, bc, newsletter, mailing list ]]
words "hapus" [[ hapus, del, diblacklist, dihapus, hapuskan, dihapuskan, hapusin, delete, remove, hilangkan, hilangin, dihilangkan, dicabut, keluarkan, keluarin, dikeluarkan, dikeluarin, coret, dicoret, kick, skip, diskip, exclude, copot ]]
words "nomor_ku" [[ saya, aku, me, nomor, kontak, my number, my contact, kami ]]
words "matikan" [[ dimatiin, dinonaktifkan, dinonaktifin, matikan, matiin, nonaktifkan, nonaktifin, disable, turn off, off, offin, off kan, dimatikan, mateni, mute, bisukan, senyapkan, hentikan, setop, batalkan, dibatalkan, batalin ]]
words "siar" [[ promo, promosi, broadcast, bc, blast, iklan, ads, spam, siaran, notif, notifikasi, newsletter ]]
words "melulu" [[ melulu, mulu, terus, terus-terusan, tiap hari, setiap hari, tiap jam, setiap jam, tiap menit, setiap saat, every day, everyday ]]
words "mengusik" [[ ganggu, mengganggu, mengusik, risih, terganggu, keganggu, berisik, annoying, nyebelin, menyebalkan, menjengkelkan, resah, meresahkan ]]
words "lapor" [[ report, lapor, laporin, laporkan, melaporkan, adukan ]]
words "muak" [[ lelah, pusing, terganggu, risih, keganggu, annoying, bosan, bosen, muak, capek, cape, eneg, enek, jengah, keseringan ]]
words "tidak_mau" [[ males, malas, ogah, tidak mau, tidak ingin, tidak minat, tidak berminat, tidak tertarik, tidak usah, tidak perlu, tidak butuh, tidak bersedia, tidak berkenan ]]
words "blokir" [[ blokir, blok, block, blocked, blacklist ]]
words "menerima_info" [[ nampi, terima, menerima, nerima, dapat, dikirimi, dikirimin, dikirim, ikut, mendapat, mendapatkan, receive, get, kirimi, kirim, berlangganan ]]
words "rela_dikirimi" [[ bersedia, berkenan, setuju, sudi, izinkan, mau, ingin, boleh, rela, like to, happy to ]]
words "isi_info" [[ sale, flash sale, restock, barang baru, promo, promosi, diskon, broadcast, newsletter, katalog, penawaran, informasi, info, update, updates, notifikasi, produk, info promo, informasi promo, info diskon, kabar, info produk ]]

intent("opt_out", { priority = 20, global = true, exact = true }) [[
  @setop [dari] @siaran [@siaran] [tolong|lagi|saya|dulu|semua] $ !kapan !sudah
  @henti @kirimi [saya|aku|ke] (katalog|diskon|info|pricelist|apapun) [lagi|terus|saya|ke] *1 !@soal_pesanan
  @tidak_mau ada [more|lagi] @siaran [messages|message|lagi|apapun] *1
  @tidak_mau [lagi] (terima|menerima|dikirimi|dapat) [info|kiriman] (katalog|diskon|info) [lagi|apapun|dari|saya] *1 !ada !bisa !@soal_pesanan
  (dihapus|dikeluarkan|hapus|keluarkan|hapuskan|dicoret|coret) [saja] dari [semua] @daftar_kontak [@daftar_kontak|@siaran] *3 !barang !@pesanan !keranjang
  ^ [tolong|mohon] (jangan|tidak usah|tidak perlu) [lagi] [di] (hubungi|dihubungi|menghubungi) [saya|aku|lagi|nomor] [lagi|ini] $
  (cabut|mundur|undur diri|pamit) [diri] dari [@siaran] (@grup|@siaran) *2 !harga
  (jangan|tidak usah|tidak perlu) (tag|mention|colek|ditag) [saya|aku] lagi [saya] $
  ^ [tolong|mohon|ok|maaf|cukup] @setop [tolong|sudah|ini|sekarang|now|semua|lagi|it|itu|already|saja] $
  ^ [tolong|mohon|ok|maaf] berhenti [tolong|sekarang|semua] $
  ^ (✋|🛑|🔕|🚫|❌) @setop [@siaran] $
  ^ @setop @setop [@setop] $
  (unsub|unsubs|unsubscribe|unsubscribed|optout|opt out) [saya|aku|nomor|dari|kontak] [ini|saya|nomor|broadcast] [gimana|caranya|tolong] $ !@pesanan !sudah
  << (unsub|unsubscribe) (gimana|cara|caranya) >>
  << (gimana|cara|caranya) berhenti (langganan|berlangganan|subscribe|broadcast|newsletter|notifikasi|promo) >>

  -- berhenti + siaran
  @henti [dari|saya|aku|mau|dulu|saja|semua|ini] [@kirimi] [saya|aku|me] [info|pesan|chat] @siaran [@siaran] [lagi|saya|ini|ke|dari] [nomor|saya|sini|toko] [saya|ini] !@pesanan !kapan !sampai !sudah !kenapa !pakai !@bukan_kabar
  (cancel|batal|batalkan|dibatalkan|batalin|akhiri|cabut) [dari|saya|aku|semua] (newsletter|notifikasi|notif|broadcast|siaran|subscription|mailing list) *2 !@pesanan !kenapa
  (cancel|batal|batalkan|dibatalkan|batalin|akhiri|cabut) [dari|saya|aku|semua] langganan (info|promo|promosi|broadcast|newsletter|katalog|notifikasi|siaran|diskon) *2
  ^ [mau|tolong|saya] (cancel|batal|batalkan|batalin) langganan $
  (@henti) [dari|saja] (kirim|kirimi|kirimin|ngirim|ngirimin|mengirim|sending|mengirimi) [saya|aku|me|ke] @ginian [@siaran] [saya|aku|lagi|ke|terus|dari] [saya|nomor|sini] [ini|saya] !@soal_pesanan
  (@henti) (kirimin|kirimi|ngirimin|ngirimi|ngirim|dikirimi|dikirimin|kirim-kirim) [saya|aku] [lagi|terus] $ !@soal_pesanan
  (@henti) [kirim] (chat|ngechat|wa|sms|messages|message|messaging|texting|text|hubungi|menghubungi|nelpon) [saya|aku|nomor|me|lagi|terus|ke] [saya|ini|nomor] [lagi] $ !@soal_pesanan
  (stop|quit) (sending|messaging|texting|contacting|spamming|bothering) [saya|this|these] *3
  @siaran [@siaran] [ini|itu] (tolong|mohon) [di] (@henti|@matikan|cukup) [saja|dulu|lagi] [lagi] $ !kapan !sudah
  @siaran [@siaran] [ini|itu] [tolong] (@henti|@matikan) [saja|dulu] $ !kapan !sudah !kenapa !kok !mau !masih
  @matikan [semua|saja|dulu|dari|pengingat] [info|notif|notifikasi|pesan] @siaran [@siaran] [saya|ke] *1 !nyala !@kalau !lampu !kenapa !kapan !@bukan_kabar
  (saya|aku|mau|ingin|minta|mohon) berhenti [saja|dari|untuk] [jadi|menerima|terima|dikirimi|dapat] (langganan|berlangganan|pelanggan|member|subscribe|@siaran) [lagi|promo|dari] [toko|sini|ini] !pesanan !@pesanan !@bukan_kabar
  ^ [sudah] (cukup|sudahi|udahan|sudahan) [sudah|kirim|kirimin] @siaran [lagi] $ !@jual
  (pause|jeda|skip|mute|silent) [dulu|saja] (broadcast|iklan|notif|notifikasi|bc|spam|newsletter) *4
  ^ [saya|aku|tak] (mute|bisukan|senyapkan) [saja] [nomor|chat|ini|toko] [ini|saja] $

  @henti (kirim|kiriman|kirimkan|kirimi|kirimin|pengiriman|ngirim|dikirimi) *2 @siaran *3 !pesanan !orderan !paket !@kapan !sudah !kenapa
  ^ [tolong|mohon] (hentikan|dihentikan|distop) [saja] $
  @gimana [to|untuk] (stop|berhenti|unsubscribe) [these|this|dapat|terima|menerima|langganan|dari] (messages|message|@siar)
  (kalau|masih) [masih] tidak [mau] @henti *2 @blokir
  -- jangan + kirim + siaran
  @jangan *2 @ngirim *2 @siaran *4 !@kalau !gimana !kurang !palsu !pakai !lupa !cuma !hanya !telat !beli !belanja !@soal_pesanan
  do tidak (text|hubungi|message|call|spam|chat|send) (saya|ini|any|promo|promos) *3 !@soal_pesanan
  tidak (hubungi|text|message|call|spam) saya (anymore|again)
  leave me alone
  (kalau|jika) masih *1 @ngirim [@siar] @siar *3 !kabari !tidak
  @tidak_mau [lagi] (dikirimi|dikirimin) [saya|aku] (lagi|terus|promo|pesan|@siaran) *2 !@soal_pesanan
  @tidak_mau [lagi] [di] (masuk|ikut|gabung|dimasukkan|dimasukin) [ke|dalam] (grup|group|gc|broadcast|bc|komunitas|channel) *2 !@pesanan
  tidak (bersedia|ingin|mau|berkenan) [lagi] (menerima|terima|dikirimi) [segala|semua] (materi|kiriman|bentuk|jenis) @siaran *4
  @henti (the|segala|semua) [bentuk|jenis] [kiriman|pengiriman] @siaran *4 !@kapan !sudah
  (mohon|harap|agar|untuk|supaya) tidak [lagi] (dihubungi|menghubungi|dikirimi|dichat) [saya|kami|nomor] [ini] (kembali|lagi) *2 !@soal_pesanan
  @henti tidak *1 @ngirim *2 (@ginian|@siaran)
  (jangan|tidak usah|tidak perlu) (tawar|tawarin|nawarin|nawar-nawarin|tawar-tawarin) *1 lagi !harga
  @siar lagi @siar lagi
  (@muak|males|malas|ogah) [lihat|baca|dapat|terima|dikirimi] [@siar] katalog @melulu
  ^ @setop [saya|aku] tidak (butuh|minat|berminat|tertarik|mau|perlu) [lagi] $
  masih *1 (dikirim|dikirimi|ngirim|kirim|dichat) *2 (@lapor|@blokir) !tidak !belum !@pesanan !barang
  (mau|want) out of *1 (list|daftar|grup|group)
  (lewati|lewatin|skip) nomor (saya|aku|ini) *4
  ^ (kindly|can you|could you|bisa) @setop [it] [tolong] $
  @hapus saya nomor *2
  (enough|no longer want) [your|with] *1 (promo|promos|spam|ads|messages|updates|emails|newsletter)
  ambil saya (out|off) *4
  tidak lagi (berminat|tertarik|ingin|mau|bersedia) *1 (menerima|terima|dikirimi|dikirimin|dapat) *2 (@siaran|informasi|info|pesan)
  (menolak|cabut izin|tarik izin|tarik persetujuan|cabut persetujuan|tidak setuju) *2 (menerima|terima|dikirimi|dikirim|kirim|dapat) *1 @siaran
  keberatan *3 (promosi|promo|iklan|dikirimi|marketing)
  minta @henti *2 masih *1 (dikirim|dikirimi|kirim|ngirim|dichat)
  << @blokir @siar (kalau|masih|lagi|terus) >> !palsu !tidak !belum
  << @lapor (spam|iklan) (kalau|masih|lagi|terus) >> !palsu
  tidak interested in [your] (promo|promos|offers|offer|ads)
  ^ nomor @siar [tolong|more|lagi] $
  (jangan|tidak usah|tidak perlu) [di] (kabari|kabarin|ngabarin|ngabari|dikabari|dikabarin|infoin) lagi *4 !pesanan !paket !resi !kirim !dikirim !barang
  @tidak_mau [lagi] (dikabari|dikabarin|diinfo|diinfoin|diberitahu) [lagi] *1 (@siaran|diskon) *2
  (dikirimi|dikirimin) [saya] @siar @melulu *3 !@mau !@bisa !@minta !biar
  (nomor|kontak|wa) [ini|saya] *2 bukan (buat|untuk|tempat) (jualan|promo|iklan|promosi|ditawari)
  ^ setiap (hari|pagi|siang|malam|jam|saat|minggu) *1 (masuk|dapat|dikirim|dikirimi|dikirimin) *1 @siar (dari|terus|melulu|mulu) *4 !mau
  @jangan [lagi|saya|aku|suka|selalu|kau|kamu|kalian|ada] @kirimi [saya|aku|ke|lagi|info|pesan|chat] [saya|aku|nomor] @siaran [@siaran] [lagi|terus|ke|dari|melulu] [saya|aku|sini|nomor|lagi|wa] [ini|saya|lagi] !@kalau !gimana !kurang !palsu !pakai
  @siaran [@siaran] [ini|itu] [tolong|mohon] @jangan [lagi] @kirimi [lagi|ke|saya] [saya|sini|lagi|nomor] !@kalau !gimana !kurang
  @jangan [ada|lagi] @kirimi [saya|aku] (katalog|diskon|info diskon|info barang|info produk|pricelist|info) (lagi|terus|melulu|ke) [saya|aku|lagi|terus|nomor] [ini|lagi] !@kalau !@soal_pesanan
  @jangan [ada] @ngirim [saya|aku] @ginian [@siaran|diskon|@ginian] (lagi|terus|kayak|seperti|begini|ke|saya|aku|nomor) [saya|gini|ini|lagi|nomor|wa] [ini|saya|lagi] !@soal_pesanan
  @jangan @ngirim [saya|aku] (beginian|ginian|yang beginian|gituan|apa-apa|apa2|apapun|macam-macam) !@soal_pesanan
  (jangan|tidak usah|tidak perlu|tidak kedah|montong) [di] [lah] (ngirim|kirim|kirim-kirim|kirimin|kirimi|ngirimin|ngirimi|dikirimin|dikirimi) [saya] (terus|lagi) [saya|ke|nomor] [nomor|saya|sini] [ini] [tolong|makasih] $ !@soal_pesanan
  @jangan [lagi] [di] @ganggu [saya|aku|nomor|ke|di] [ini|saya|aku|lagi|terus|nomor|wa] [lagi|ini|saya] !@soal_pesanan !@tidak_jadi
  @jangan [lagi|pernah] [di] @dihubungi (saya|aku|lagi|terus|nomor|ke|untuk|i) [ini|saya|aku|lagi|terus|nomor|promosi|jualan] [lagi|ini|promosi] !@soal_pesanan !@orang_toko !{time} !{date} !telepon
  (dan|terus|juga|sekalian|lalu) [tolong|mohon] (jangan|tidak usah|tidak perlu) [pernah|lagi] [di] @dihubungi (saya|aku|nomor) [ini|saya] lagi [saya|nomor] [ini] $ !telepon
  @jangan [lagi] [di] (telepon|ditelepon|telpon) (saya|aku|lagi|terus|nomor) [lagi|ini|terus] $ !@soal_pesanan !chat !wa
  (jangan|tidak usah|@henti|tidak perlu) [lagi|di] (tawari|tawarin|nawarin|ditawari|ditawarin|menawarkan|promosi|promosiin|iklanin|nyampah) [barang|produk] (lagi|terus|ke|saya|aku|di|apa-apa) [saya|aku|sini|lagi|terus|wa|apa-apa] *1 !@kalau !harga
  (jangan|tidak usah|tidak perlu) [saya] (kabari|dikabari|dikabarin|infoin|info|diinfoin|nginfoin|diinfo|tawari|ditawari|ditawarin|nawarin|beri tahu|kasih tahu|dikasih tahu|diberi tahu) [saya] (promo|diskon|katalog|lagi|terus|apapun|apa-apa|produk) [lagi|terus|baru] $ !@soal_pesanan
  ^ [tolong|mohon] (jangan|tidak usah) (spam|ganggu|nyepam|broadcast|bc|iklan) [di] [sini|wa|saya|lagi] *1 $
  (jangan|tidak usah|tidak perlu|@henti) [lagi] (chat|ngechat|wa|sms|japri|telepon|hubungi) [saya|aku|untuk|buat|soal|tentang] @siaran *4 !@kalau !@soal_pesanan
  (jangan|tidak usah|tidak perlu|stop) (kirim|kirimi|kirimin|ngirim|dikirim) [ke] (saya|aku|sini|nomor) [saya|ini] lagi $ !@soal_pesanan !@pesanan
  ^ [saya|aku] (jangan|tidak usah) @siaran (lagi|terus) [ke|saya] [saya] $
  (biar|supaya|agar) *2 tidak [lagi] (dapat|kena|diganggu) [sama|oleh|kiriman] @siaran *2 !@kurang
  (agar|supaya|untuk|biar|mohon|minta|harap) *4 tidak [lagi] (menerima|dikirimi|dikirimin|dihubungi|mengirim|mengirimkan|mengirimi|terima|kirim) [lagi] [saya] (pesan|penawaran|promo|promosi|broadcast|iklan|info|apapun|siaran|chat|lagi) *4 !@soal_pesanan
  (nomor|kontak|wa|hp|data) [saya|ini|aku] [tolong] (jangan|tidak usah) [di] (dipakai|pakai|dipake|dimasukkan|dimasukin|dijadikan|dijadiin|digunakan|disimpan|lebokno|masukin|ditaruh) [lagi|ke|di|buat|untuk] [@daftar_kontak|@siaran] [@siaran] *1 !@soal_pesanan
  (jangan|tidak usah|tidak perlu) [saya] (dimasukkan|dimasukin|masukin|masukkan|diikutkan|ikutkan|invite|add|diundang|tambahkan) [saya|aku|nomor|nomorku] [saya|ke|di|dalam] [ke|dalam] @grup *2 !@pesanan
  (chat|pesan|wa|broadcast|promo|iklan) [yang] (begini|beginian|kayak gini|seperti ini|gini|ginian) *1 (tidak usah|jangan|stop|hentikan) *2 !@pesanan

  -- tidak mau menerima
  @tidak_mau [lagi] (@menerima_info) [info|pesan|chat|lagi] @siaran [lagi|apapun|seperti|terus|ini|dari|sini] *2 !ada !bisa !masuk !@kalau !apa !palsu
  @tidak_mau [lagi] [info|pesan|chat] (siaran|broadcast|iklan|newsletter|notifikasi|spam|langganan|berlangganan|bc) [lagi|apapun|seperti|terus|ini|dari|sini] *1 !ada !bisa !masuk !@kalau !apa
  @tidak_mau [lagi] (dihubungi|dichat|diwa|ditelepon|disms|dikontak|ditawari|ditawarin|diganggu|dispam) [lagi|oleh|sama|promo|terus|dari|pesan] *2 !@soal_pesanan
  @tidak_mau [lagi] (terima|menerima|nerima|dikirimi|dikirimin|dapat) [lagi] (pesan|chat|wa|sms|info) (apapun|lagi|dari|apa|kayak|seperti) *3 !@soal_pesanan !ada !bisa
  @tidak_mau [lagi] [dapat|dikirimi|kirim|terima|kasih] (info|kabar|update|promo|katalog) [info|promo|diskon|toko|dari|ke|saya] [ini|sini|toko|saya] lagi !@kalau
  @tidak_mau [ada|any|lagi] [more|lagi] (messages|message|texts|emails|promos|ads|spam|notifications|broadcasts) *2
  tidak [akan|lagi] (menerima|terima|nerima|dikirimi|dikirimin|berlangganan) [info|pesan|chat] @siaran lagi !bisa !masuk !@kalau !apa !kenapa
  tidak kirim saya [ada|any|more] (promo|promos|promotion|promotions|ads|message|messages|spam|email|anymore|pesan|iklan) *3
  no more (promo|promos|messages|spam|ads|chat|broadcast|notifications|pesan|iklan) *2

  -- hapus, keluar
  @hapus [saja|tolong|data|semua] [nomor|kontak|data] [hp|wa|telepon] @nomor_ku [saya|aku|ini] [saja|dari|dalam|di] [semua|ini] @daftar_kontak [@daftar_kontak|@siaran] *2 !@pesanan !keranjang
  @hapus [saja|tolong|semua] (nomor|kontak|data|akun) [hp|wa|telepon] (saya|aku|ini|kami|pribadi) *3 !salah !ganti !@pesanan !alamat
  ^ [tolong|mohon|bisa|minta] [tolong] (hapus|dihapus|hapusin|delete|remove|keluarkan|keluarin) [saja] (nomor|kontak|saya|aku) [saya|ini|aku|saja|tidak] $
  (nomor|kontak|data) [hp|wa] [ini|saya|aku|kami] [tolong|mohon|saja|minta|bisa|mau] [di] @hapus [saja|dari] [dari] [@daftar_kontak] [@daftar_kontak|@siaran] *2 !@pesanan !salah !ganti !alamat
  (keluarkan|keluarin|dikeluarkan|dikeluarin|kick|coret) [saja|tolong] (saya|aku|nomor) [ini|saya|saja] [dari] [@grup|sini] *2 !barang !@pesanan !keranjang
  (keluar|left|leave|out) [saya|aku|mau|saja] dari @grup [@grup|@siaran] [ini|wa|saya|dulu] *3 !keranjang !barang !masuk !baru !warna !@pesanan !@harga
  (keluar|left|leave|out) [saya|aku|mau|saja] (grup|group|gc|komunitas|channel|saluran|milis|broadcast) [@grup|@siaran] [ini|wa|saya|dulu] *3 !sengaja !barang !masuk !baru !warna !@pesanan !@harga
  ^ [saya|aku] [mau|izin|pamit] (leave|left) [dari] [@grup] [saja|dulu] $
  (@hapus) saya [off] *1 (list|daftar|database|grup|group) *2
  (@hapus|lepas|lepasin|lepaskan|blacklist|diblacklist|cabut|nonaktifkan|nonaktifin|ambil) [saja|tolong] @nomor_ku [saya|aku|ini|kontak] [ini] (dari|off) [your|semua] @daftar_kontak *2 !@pesanan !keranjang
  @hapus [saja|tolong] (me|saya|aku) dari [your|this|the] @daftar_kontak *2

  -- ancaman dan jengkel
  (saya|aku|tak|auto|langsung) @blokir *3 (kalau|jika|terus|masih) *2 (kirim|ngirim|chat|spam|promo|ganggu|broadcast|iklan) *2 !tidak !belum !@pesanan
  @blokir *1 (kalau|jika|terus|masih) *2 (kirim|ngirim|chat|spam|promo|ganggu|broadcast|iklan) *2 !tidak !belum !@pesanan
  (kalau|masih|sekali) *2 (kirim|ngirim|chat|spam|promo|ganggu|broadcast|iklan|hubungi) *3 @blokir *2 !tidak !belum !@pesanan
  @ngirim [@siaran|pesan|chat|beginian] lagi *2 @blokir *1 !tidak !belum !@pesanan
  @siaran *3 @blokir [saja|ya] $ !@pesanan !palsu
  ^ [ini|jangan] (nyepam|ngespam|spam) (terus|melulu|lagi) *2 !bisa
  << @muak @siar >> !@kalau !ada !palsu !tunggu !nunggu !menunggu !tidak !masuk
  << @mengusik @siar >> !@kalau !ada !palsu !tidak !bisa !masuk
  ^ [kenapa|ini|jangan] [saya|aku|kakak] (spam|iklan|broadcast|notif|bc) @melulu *2 $ !bisa !tidak
  @siaran [@siaran] [saja] (melulu|mulu) !mau
  (kebanyakan|keseringan|terlalu banyak|terlalu sering) [ngirim|kirim|dapat] @siar *2 $ !pilih
  ^ [kenapa] [saya|aku] (dikirimi|dikirimin|dikirimkan|dichat|dispam|disms) [@siar] @melulu [@siar] $ !@soal_pesanan
  (kenapa|ngapain|masih) [@melulu|saja|saya|aku|masih] [@melulu] (dikirim|dikirimi|dikirimin|ngirim|ngirimi|ngirimin) [saya|aku|saja|@melulu] @siar !tidak !@bisa !@kalau
  (dikirimi|dikirimin|dapat|terima|menerima|ngirim|kirim) @siar @melulu *1 (capek|bosan|bosen|males|malas|muak|cape|risih|pusing)
  (sudah|pernah) [berkali-kali|berulang kali] (bilang|dibilang|minta|diminta|request|lapor) [mau|minta|untuk|agar] (@henti|unsubscribe|unsub) [terus|saja|kirim|promo] $
  @lapor [nomor|ini|sebagai|saja] [ini|sebagai] spam *4
  (sudah|udah) tidak (minat|berminat|tertarik|langganan|berlangganan) *2 (jangan|stop|tidak usah|hapus) *4
  (saya|aku) (tidak|belum) [pernah] (minta|daftar|mendaftar|subscribe|setuju) *1 (dikirimi|dikirimin) [@siaran] *1 !@kalau !bisa
  (tidak|belum) pernah (minta|daftar|mendaftar|subscribe|setuju|ikut|gabung|langganan) *2 (dapat|terima|menerima|masuk) @siar !bisa
]]

examples "opt_out" [[
  tolong setop promosinya ya
  nggak usah broadcast ke saya lagi
  saya risih dikirimi iklan tiap pagi
  hapus kontak saya dari list njenengan
  mau berhenti langganan newsletternya
  please remove my number
  take me off your list
  no more promo please
  saya tidak berkenan menerima penawaran lagi
  mohon dikeluarkan dari daftar penerima pesan
  matiin notifnya dong berisik
  nomor ini jangan dikirimin apa-apa lagi
  saya keluar dari grup ya
  ojo spam terus to
  wis ora usah dikirimi promo maneh
  entong ngiriman iklan wae
  teu kedah ngintun promo deui
  jan kirim-kirim iklan juo lai
  udah ga pernah belanja, hapus aja nomorku
  kebanyakan bc, tolong berhenti
  sehari tiga kali promo, ganggu banget
  kalau masih kirim iklan saya block
  saya laporin spam nih
  saya tidak pernah minta dikirimi katalog
  cukup ya promonya
  stop ya promonya
  i want to unsubscribe
  dont text me again
  batalkan langganan info diskon saya
  cabut nomor saya dari database
  jangan masukin saya ke grup jualan lagi
  nonaktifkan pemberitahuan promo
  tidak mau terima pesan siaran dari toko ini
  jangan wa saya lagi ya
  berhenti menghubungi nomor ini
  bosen tiap hari dapat iklan dari sini
  ga minat, jangan ditawarin terus
  opt out
  unsubs
  gak usah kabarin promo lagi
]]

words "kabari" [[ share, sharing, calling, posting, bagi info, follow up, followup, difollow up,  kabari, kabarin, dikabari, dikabarin, kabarnya, kabar, kabar-kabar, infokan, info, infoin, infonya, diinfo, diinfokan, diinfoin, beritahu, diberitahu, beri tahu, kasih tahu, kasih tau, dikasih tahu, ingatkan, ingetin, ingatin, reminder, remind, colek, dicolek, mention, tag, chat, dichat, hubungi, dihubungi, wa, whatsapp, japri, notify, let me know, kontak, update, updatein, diupdate, wartosan, wartosi, diwartosan, sampaikan, pc, spill, ping, panggil, umumkan, dikirimi, kirimi, kirimin, kode, kode-kode, sampein, bewara, elingke, notif, notifikasi, kasih kabar, beri kabar, kabarkan, inform ]]
words "yang_baru" [[ harga turun, turun, diskon lagi, promo lagi, restock lagi, dibuka, mulai dijual, release, dijual, jadi lagi, produksi lagi, panen, musim, presale, bazar, pameran, lelang, kelas baru, jadwal baru, promo, promosi, diskon, sale, flash sale, barang baru, produk baru, koleksi baru, model baru, restock, restok, katalog, katalog baru, new arrival, new arrivals, update, update terbaru, penawaran, ready, ready lagi, ready stok, stok baru, masuk, masuk lagi, barang masuk, stok masuk, stok, sudah ada, ada lagi, ada, datang, terbaru, po, open po, buka po, po baru, rilis, launching, varian baru, warna baru, menu baru, yang baru, event, live, voucher, murah, turun harga, tersedia, giveaway, obral, cuci gudang, ada stok, motif baru, yang murah, ada yang baru, ada barang, baru, buka lagi ]]
words "kumpulan" [[ grup, group, gc, grupnya, groupnya, grup wa, grup whatsapp, grup promo, grup telegram, wag, komunitas, channel, saluran, telegram, broadcast, daftar broadcast, list broadcast, bc, newsletter, mailing list, milis, member, membership, keanggotaan, daftar pelanggan, list pelanggan, list promo, list kontak, daftar kontak, waiting list, waitinglist, wishlist, daftar tunggu, langganan, subscriber, anggota, daftar member, list, broadcast list, database pelanggan, loyalty, list update, circle, club, klub, katalog langganan, siaran, penerima promo, member card, kartu member ]]
words "gabung" [[ gabung, bergabung, join, joint, ikut, ikutan, ikutin, daftar, mendaftar, daftarin, daftarkan, didaftarkan, didaftarin, masuk, masukin, masukkan, dimasukin, dimasukkan, masukan, invite, inviteku, undang, add, tambahkan, tambahin, register, registrasi, subscribe, langganan, berlangganan, follow, sign up, signup, sign me up, enroll, gabungin, jadi, menjadi, lebokno, lebokke, asupkeun, ngiring, milu, count me in, enlist ]]
words "aktif" [[ aktifkan, aktifin, nyalakan, nyalain, hidupkan, hidupin, turn on, enable, buka, on, onkan, pasang, diaktifkan, aktivasi, resubscribe, aktipkeun ]]
words "nomor_dicatat" [[ save, simpan, disave, disimpan, savein, simpenin, savenya, catat, dicatat, catet, masukin, add, save back, saveback, svb, sv, sb, save balik ]]

words "begitu" [[ kalau, jika, begitu, saat, waktu, sebelum, pas, nanti, misal, upami, nek, bila, apabila, setiap, tiap, when, once, semisal ]]

words "kabari_saya" [[ hubungi, kabari, kabarin, dikabari, dikabarin, infoin, diinfoin, notify, colek, ingatkan, ingetin, diingatkan, kasih tahu, kasih tau, beritahu, beri tahu, kasih kabar, wartosan, japri, bewara, elingke, remind, let me know, follow up ]]
-- Kabar tentang pesanan atau uang, bukan langganan kabar.
words "bukan_kabar" [[ galon, air, katering, catering, susu, gas, koran, majalah, laundry, sayur, bulanan, pesanan, paket, orderan, kiriman, resi, dikirim, kirim, diantar, bayar, dibayar, pembayaran, transfer, ditransfer, uang, total, totalnya, kurir, cod, jangan, jadi, tidak jadi, batal, refund, retur, masalah, kendala, sampai ]]

intent("opt_in", { says = "dikabari promo" }) [[
  @mau (notif|notifikasi|pengingat|reminder|alert) @yang_baru *1 !tidak !jangan
  << @mau @kumpulan (dimasukin|dimasukkan|masuk|di) >> !@mitra !tidak !jangan !order !@pesanan
  @kabari_saya [lagi|saya|aku|ke|dong|juga|me] @begitu *3 !@bukan_kabar
  (ingatkan|ingetin|ingatin|remind|reminder|elingke) [saya|aku|me] [lagi|ya] *1 ({date}|bulan depan|minggu depan|tahun depan|awal bulan|tiap bulan) [untuk|buat] *4 !@bayar !transfer !@pesanan
  @begitu *3 @kabari_saya (saya|aku|me) *1 !@bukan_kabar !tidak
  @begitu *3 @kabari_saya [lagi] *1 !@bukan_kabar !tidak !saya !aku !hubungi
  << @mau (gabung|bergabung|join|ikut) (grup|group|channel|komunitas|gc|member|club) >> !@mitra !tidak !jangan
  << @mau (jadi|menjadi) (member|anggota|pelanggan|subscriber) >> !@mitra !tidak !@harga
  << (jadi|menjadi) (member|anggota|pelanggan tetap|subscriber) (@gimana|@bisa|caranya|syarat|dong|boleh) >> !@mitra !@harga !diskon
  (masukin|masukkan|add|tambahkan|tambahin|invite|undang|ikutkan|ikutin|catat|daftarin|daftarkan) [saya|aku|me|nomor|nomorku] [saya|aku|ke|di|juga] [ke|di|dalam] @kumpulan *2 !jangan !@mitra !keranjang !order !@pesanan
  << (aktif|aktifkan|nyalakan|hidupkan|buka) (notifikasi|notif|langganan|info|promo|broadcast) (lagi|kembali|saya|dong|buat) >> !@kapan !@bisa !voucher
  (tertarik|minat|berminat|mau|ingin|pengen) [untuk|ikut|dapat|terima] [info|update|langganan|daftar] (newsletter|mailing list|broadcast|langganan katalog|info rutin|info produk terbaru|notifikasi|updatean) *2 !tidak !jangan !@kapan
  ^ 🔔 $
  (send|kirim|kirimin|kasih|share) (saya|aku|me) *1 (weekly|monthly|daily|latest|regular|mingguan|bulanan|terbaru|newest|every|tiap|setiap) *3 !jangan !harga
  << (katalog|info|update|promo|kabar|menu|newsletter) (rutin|tiap|setiap|berkala|selalu|harian|mingguan|bulanan) (kirim|dikirim|kirimin|dikirimi|dikirimin|share|kasih|mau|dapat|minta|tolong) >> !jangan !apa !@berapa !stop !tidak
  << @kabari @kalau @yang_baru >> !sudah !bayar !transfer !resi !@pesanan !tidak !@bisa
  << @kabari @kalau (ada|sudah|pas|nanti|lagi|saya|aku) @yang_baru >> !bayar !transfer !resi !@pesanan !tidak !uang
  << @kabari @kalau ({product}|{colour}|{size}) @yang_baru >> !bayar !transfer !resi !tidak
  << (kabari|kabarin|dikabari|dikabarin|infoin|beritahu|diberitahu|ingatkan|ingetin|notify|let me know|colek|wartosan|japri|kasih tahu|kasih tau|kasih kabar|remind|beri kabar|bewara|elingke) @yang_baru >> !bayar !transfer !resi !@pesanan !tidak !uang !jangan
  << (kabari|kabarin|infoin|notify|let me know|colek|ingatkan|ingetin|kasih tahu|kasih tau|kasih kabar|wartosan) (begitu|pas|saat|setiap|tiap|when|once|if|waktu|nanti) @yang_baru >> !bayar !resi !@pesanan !tidak
  << @mau (info|update|kabar|notifikasi|katalog|newsletter) (promo|diskon|terbaru|produk baru|barang baru|tiap|setiap|rutin|bulanan|mingguan) >> !@jangan !@pesanan
  << @mau (terima|menerima|dapat|dikirimi|dikirimin|mendapatkan|receive) (info|update|kabar|notifikasi|katalog|newsletter|promo|broadcast) >> !jangan !tidak
  @rela_dikirimi [untuk|di|selalu|saja] @menerima_info [info|informasi|kabar|pesan|update|katalog] @isi_info *3 !tidak !jangan !@kapan !dulu
  << @gabung @kumpulan >> !jangan !@mitra !keluar !pesanan !tidak !stop !berhenti
  << @gabung @kumpulan (@mau|saya|aku|nomor|nomorku|me|@minta|lagi|kembali|dong|promo|info|diskon|sale|katalog|pelanggan|gratis|bayar|syarat) >> !jangan !@mitra !keluar !tidak !berhenti
  << @gabung @kumpulan @gimana >> !jangan !@mitra !keluar !tidak
  << @gabung @kumpulan @bisa >> !jangan !@mitra !keluar
  << @gabung @kumpulan @mau (promo|info|diskon|sale|katalog|pelanggan|saya|aku) >> !jangan !@mitra !keluar !tidak !berhenti
  << @nomor_dicatat (nomor|kontak|nama|wa) (untuk|buat) @isi_info >> !jangan !pesanan !order !keranjang
  @gabung [nomor|nomorku|nama|kontak|wa] [saya|aku|ku|ini|me|hp] (untuk|buat|ke|di|dalam) [dapat|terima|list|daftar] @isi_info *3 !jangan !keranjang !pesanan !order
  (link|undangan|invite) [masuk|join|gabung|untuk] (grup|group|gc|channel|komunitas|grupnya|saluran|telegram) *3
  << (ada|punya) (grup|group|gc|channel|komunitas|grupnya|saluran|broadcast|newsletter|membership|member) >> !reseller !@mitra !harga !tidak
  << (ada|punya) (grup|group|gc|channel|komunitas|grupnya|saluran|broadcast|newsletter|membership|member) tidak >> !reseller !@mitra !harga !diskon
  (subscribe|langganan|berlangganan|resubscribe) [info|promo|broadcast|katalog|newsletter|update|aku|saya|me|lagi|dong|boleh|bisa|mau|tiap|wa] [promo|diskon|lagi|produk|bulan|gimana|terbaru|barang] !stop !berhenti !tidak !sudah !harga !potongan !diskon !unsubscribe !batal !@kurang !@berapa !murah !lama !dulu
  << @aktif (notifikasi|notif|broadcast|langganan|info promo|promo|siaran|pengingat|reminder|newsletter|infonya|broadcastnya|info) >> !@kapan !voucher !@bisa
  << @nomor_dicatat (nomor|nomorku|nomer|kontak|kontakku|no|wa|nmr|number) (saya|aku|ku|gue|kami|my|ini) >> !pesanan !@jangan !rekening
  (save|simpan|simpen|sv|add) [ya|dong|kontak] (nomorku|nomerku|kontakku|noku|wa ku|nomor aku|nomor saya|no aku|my number) *5
  (save back|saveback|svb|save balik|sv back|simpan balik) *3
  (biar|supaya|agar) *2 (lihat|nonton|pantau|tahu|update|ikutin|liat) *2 (story|status|statusnya|storynya|sw|promo|update|katalog|wa story) *2
  (keep|kept) me (updated|posted|informed) *3
  (sign me up|count me in|add me|put me on) *4
  (kirimin|kirimi|kirim|dikirimin|dikirimi|share|kasih) [saya|aku|ke|info] (katalog|promo|info promo|update|newsletter|pricelist|info diskon|informasi) *2 (tiap|setiap|rutin|terus|berkala|mingguan|bulanan|harian|selalu|kalau ada|every) *3 !jangan !tidak !stop
  (kirim|kirimin|kasih|share) [saya|aku] (info|kabar) [kalau|ada|lagi] (promo|diskon|barang baru|terbaru|produk baru|restock) *3 !jangan !tidak
  (info|kabar|update|katalog|promo) *2 (tiap|setiap|rutin) (minggu|bulan|hari|pekan|senin|jumat|ada|week|month|gajian) *2 !jangan !stop !@kapan !@berapa !apa !tidak
  (info|infokan|infoin|infonya) [ke|saya|aku|ya|dong] (kalau|kalo|jika|apabila|begitu|pas|misal) *3 (diskon|promo|restock|ready|sale|barang baru|baru|masuk|ada|lagi|turun) *3 !@pesanan !resi !tidak
  ^ [tolong|jangan lupa] (kabari|kabarin|ingatkan|ingetin|colek|notify|infoin|wartosan) [saya|aku|me] *3 !@pesanan !resi !sampai !dikirim !bayar !transfer !jadi !total !totalnya !kapan !besok !{date} !jam !berapa
  @begitu *3 @yang_baru *2 @kabari *3 !resi !@pesanan !tidak !uang !transfer !bayar !@bisa
  ^ @gabung member [dong|gimana|caranya|cara] *2 $
  << member @gabung >> !@mitra !tidak !@harga
  << member @gimana >> !@mitra !tidak
  (ikut|ikutin|mau|pengen) [info|update] (update|updatean|info|perkembangan) (promo|produk|barang|katalog|stok|terbaru) *2 !apa !ada !@kapan
]]

examples "opt_in" [[
  boleh dong dikirimi info diskon
  saya mau jadi langganan, kabarin tiap ada yang baru
  kalau panggangnya udah ada lagi colek ya
  nanti pas anggreknya masuk wa aku ya
  tambahkan saya ke list broadcast
  ada grup pelanggannya? mau gabung
  minta link grup telegramnya
  sign me up for the newsletter
  please notify me when it's back in stock
  let me know if there's a sale
  aku mau tiap ada promo dikabarin
  nyalakan lagi pemberitahuannya
  aktifin infonya buat nomor ini
  daftar jadi member caranya gimana
  add nomorku biar bisa lihat status
  save nomorku ya, namaku Dita
  svb ya kak
  masukkan nomor saya ke daftar penerima katalog
  saya setuju dikirimi penawaran
  boleh kok kirim promo ke nomor ini
  ingetin saya kalau open PO lagi
  dikabari nggih nek stok e teka
  lebokno aku nang grup e mas
  asupkeun abdi ka grup teh
  wartosan abdi upami tos aya deui
  kasih tau awak kalau ada barang baru masuk ya kak
  tulung elingke yen ana promo
  kabarin dong kalo lipstiknya restok
  ikut komunitasnya dong
  mau terus dapat update menu mingguan
  gabung channelnya lewat mana
  mau subscribe katalog bulanan
  aku pengen dapet notif tiap ada barang baru
  follow up aku kalau tiketnya dibuka
  tolong kabari bila sparepartnya datang
  kirim info ya tiap launching produk
  mau daftar waiting list
  masukin aku ke waiting list ya
  tandai aku kalau ready
  kontak saya apabila kursinya tersedia kembali
]]
