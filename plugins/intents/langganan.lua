-- Mau dikabari dan tidak mau lagi. Yang terakhir harus yakin: "stok" bukan "stop".

words "setop" [[ unsubcribe, unsubscrib, unsuscribe, unsubs, unsubcrib, unsubsribe, 🛑, 🔕, stop, setop, stp, sttop, stoop, stopped, brenti, berenti, brhenti, berhnti, unsub, unsubscribe, unsubscribed, unfollow, opt out, optout, stop promo, stop iklan, stop spam, stop broadcast, stop chat, stop pesan, stop sms, berhenti langganan, berhenti berlangganan, stop langganan, henti langganan, stop subscribe ]]
words "siaran" [[
  promo, promosi, promonya, promo-promo, iklan, iklannya, broadcast, broadcastnya, broadcastan, bc, bc an, bcan, siaran, spam, spamming, nyepam, newsletter, langganan, berlangganan, subscribe, subscription, notifikasi, notif, notifnya, pemberitahuan, marketing, penawaran, blast, brosdcast, brodcast, brodkas, broadcas, brodcas, brotkes, bodcast, promsi, lanngganan, langanan, berlanganan, lengganan, notip, iklanan, promoan, pesan promo, pesan promosi, pesan iklan, pesan otomatis, pesan siaran, pesan massal, info promo, chat promo, chat massal, katalog tiap hari, ads, promotion, promotions, promotional, mailing list, katalog-katalog, tawaran, wa blast, sms promo, brosur
]]
words "pesan_masuk" [[ chat, pesan, wa, whatsapp, dm, sms, message, messages, messaging, texting, text, japri, email, kirim pesan, kirim-kirim, ngechat, nge chat, ngewa, chatan, whatsapp an, pesan kayak gini, pesan beginian, messagean ]]
words "kirimi" [[ ngabaran, ngabarin, ngabari, kabarin, kirim, dikirim, kirimi, kirimin, dikirimi, dikirimin, ngirim, ngirimi, ngirimin, mengirim, mengirimi, kirim-kirim, send, sending, kirimkan, terima, menerima, nerima, dapat, mendapat, mendapatkan, receive, receiving, want, share, bagi, kasih, ngasih, diterima, ditawari, nawarin, menawarkan, tawari, ngabarin ]]
words "jangan" [[ tidak kedah, jangan, tidak usah, tidak perlu, tidak mau, tidak ingin, tidak minat, stop, berhenti, setop, hentikan, no more, dont, don't, do not, please dont, tolong jangan, mohon jangan, tidak mau lagi, tidak berkenan, keberatan, tidak tertarik, ogah, males, malas, risih, terganggu, matikan, matiin, nonaktifkan, mateni, ampun, mboten usah, teu kedah, tidak butuh, cukup ]]
words "daftar_kontak" [[ daftar, list, daftar kontak, kontak, broadcast, daftar broadcast, list broadcast, daftar kirim, daftar pengiriman, mailing list, daftar pelanggan, database, data, data base, list promo, daftar promo, daftar penerima, daftar siaran, group, grup, gc, grup wa, grup promo, grupnya, grup whatsapp, komunitas, channel, saluran, langganan, list kontak, milis, member ]]
words "hapus" [[ hapus, dihapus, hapuskan, apus, hapusin, delete, remove, hilangkan, hilangin, keluarkan, keluarin, dikeluarkan, dikeluarin, keluar, coret, dicoret, cabut, left, leave, copot, kick, out, take out, buang, lepas ]]
words "nomor_ku" [[ nomor saya, nomorku, nomor aku, no saya, no ku, nomor ini, nomor hp saya, kontak saya, nomor ku, nomor gue, my number, my contact, nomor kami, nomor wa saya, nomor hp ku, nomor whatsapp saya, kontakku, kontak aku, saya, aku, me, nomor ]]

words "jangan_lagi" [[ tidak kedah, jangan pernah, mending tidak usah, jangan, tidak usah, tidak perlu, stop, berhenti, tolong jangan, tidak mau, tidak ingin, mohon tidak, mboten usah, teu kedah ]]
words "dihubungi" [[ chat, dichat, ngechat, hubungi, dihubungi, menghubungi, ganggu, diganggu, mengganggu, japri, dijapri, spam, dispam, nyepam, ngespam, teror, neror, diteror, broadcast, dibroadcast, ngebroadcast, wa, whatsapp, diwa, telepon, ditelepon, kontak, dikontak, sms, disms, blast, hubungin, dihubungin, gangguin, digangguin, chatin, kontak-kontak ]]
words "ngirim" [[ kirim, dikirimi, dikirimin, kirimi, kirimin, ngirim, ngirimi, ngirimin, kirim-kirim, mengirim, mengirimi, share, dikirim, kirimkan ]]
words "ginian" [[ apa2, apa apa, apa, pesan, chat, wa, whatsapp, info, beginian, ginian, yang beginian, yang begini, kayak gini, apa-apa, apapun, gituan, yang gini-gini, pesan lagi, macam-macam, iklan-iklan ]]
-- Pesanan yang jalan: jangan dihubungi dulu, bukan berhenti.
words "soal_pesanan" [[ kalau, admin, kurir, jam, malam, sebelum, siang, dulu, pagi, sore, besok, kapan, resi, alamat, pesanan, pesanannya, paket, orderan, order, barang, barangnya, nanti, sekarang ]]
words "matikan" [[ matikan, matiin, nonaktifkan, nonaktifin, disable, turn off, off in, offin, off kan, dimatikan, mateni, mute, bisukan, hentikan, setop, off dulu ]]
words "muak" [[ terganggu, mengganggu, ganggu, risih, keganggu, annoying, bosan, bosen, muak, capek, cape, lelah, eneg, enek, jengah, sebel, sebal, kesal, kesel, pusing, keseringan, kebanyakan, berisik, diganggu, malas, tiap hari dapat, setiap hari dapat, tiap hari dikirimi ]]
words "tidak_mau" [[ males, malas, ogah, tidak mau, tidak ingin, tidak minat, tidak berminat, tidak tertarik, tidak usah, tidak perlu, tidak butuh, tidak bersedia, tidak mau lagi, tidak berkenan ]]
words "menerima" [[ terima, menerima, nerima, dapat, dikirimi, dikirimin, dikirim, ikut, mendapat, mendapatkan, receive, get, kirimi, kirim, berlangganan ]]
words "rela_dikirimi" [[ bersedia, berkenan, setuju, sudi, izinkan, mau, ingin, boleh, rela, like to, happy to ]]
words "isi_info" [[ sale, flash sale, restock, barang baru, promo, promosi, diskon, broadcast, newsletter, katalog, penawaran, informasi, info, update, updates, notifikasi, produk, info promo, informasi promo, info diskon, kabar, info produk ]]

intent("opt_out", { priority = 20, global = true, exact = true }) [[
  (off|mute|bisukan|senyapkan|turn off) [dulu|saja|dong] [info|semua] @siaran [@siaran] *2 !nyala
  (nomor|kontak|wa|hp) [saya|ini|aku] [tolong] (jangan|tidak usah) (dipakai|dimasukkan|dimasukin|dijadikan|dijadiin|digunakan|dikasih|disimpan|dipake) *3 !@soal_pesanan
  (tidak perlu|tidak butuh|tidak mau|tidak usah) [lagi] [dapat|dikirimi|kirim|terima|kasih] (info|kabar|update|promo|katalog|diskon) [info|promo|diskon|toko|dari|ke|saya|apa-apa] [ini|sini|toko|saya] lagi !@kalau
  @siaran *3 (saya|aku|gue|tak) (blokir|blok|block|report|laporkan) *1 !@pesanan
  (chat|pesan|wa|broadcast|promo|iklan) [yang] (begini|beginian|kayak gini|seperti ini|gini) *1 (tidak usah|jangan|stop|hentikan|mengganggu) *2 !@pesanan
  (jangan|tidak usah|berhenti|@setop|tidak perlu) [lagi|di] (tawari|tawarin|nawarin|ditawari|ditawarin|menawarkan|promosi|promosiin|iklanin|jualan|nyampah) [lagi|terus|ke|saya|aku|di|apa-apa] [saya|aku|sini|lagi|terus|wa] *1 !@kalau !harga
  @tidak_mau [ada|any|lagi] [more|lagi] (messages|message|texts|emails|promos|ads|spam|notifications|broadcasts) *3
  (keluarkan|keluarin|dikeluarkan|dikeluarin|coret|kick|remove) [saja|tolong] [nomor|kontak] (saya|aku|nomor|me|kontak) [ini|saya|saja] [dari|dong|sini] *3 !barang !@pesanan !keranjang
  (sudah|saya) [saya] (tidak) (mau|ingin|minat|berminat|perlu|butuh) [lagi] (langganan|berlangganan|ikut|gabung|terima|menerima|info|jadi member|dihubungi) [info|promo|lagi|grup|@siaran] [lagi] $ !@kalau
  @ngirim [@siaran|pesan|chat|beginian] lagi *2 (blokir|blok|block|report|laporkan|spam|blacklist) *2
  (saya|aku) [tidak] [pernah] (tidak|belum) [pernah] (minta|daftar|mendaftar|subscribe|langganan|setuju) *1 (dikirimi|dikirimin|kirim|terima|dapat) [@siaran] *1 !@kalau !bisa
  (jangan|tidak usah|tidak perlu) [lagi|pernah|suka] (@ngirim|kasih|share) [saya|ke|aku|ku] @siaran [@siaran] [lagi|terus|ke|sini|saya|tiap hari] *1 !@kalau
  @siaran [@siaran] [nya|ini|itu] [tolong|mohon|please] (@setop|berhenti|dihentikan|hentikan|distop|diberhentikan|berhentiin|berhentikan|stopin|distopin|jangan|matikan|dimatikan|cukup) [saja|dulu|ya|kirim|lagi|dikirim] [lagi] $ !sampai !kapan
  (@setop|berhenti|hentikan|cukup) [di|dulu|saja|sudah|aja] (kirim|ngirim|mengirim|kirimin|kirimi|ngirimin|ngirimi|dikirimi|dikirimin|kirim-kirim|sending) [saya|aku|ke] [@ginian|ini|itu|nomor] [lagi|terus|ini|saya] $ !@soal_pesanan
  (@setop|berhenti|hentikan) [dulu|saja|semua] [info|pesan|chat|kirim|terima|menerima|dapat|langganan] @siaran [@siaran] [lagi|saya|ini|ke] !@pesanan !sampai
  (saya|aku|mau|ingin|pengen|minta|mohon) (berhenti|@setop) [saja|dari|untuk|ya] [jadi|menerima|terima|dikirimi|dapat|langganan] [langganan|pelanggan|info|pesan|member|@siaran|chat|wa] [lagi|promo|dari] [toko|sini|ini] $ !pesanan !order !kerja !beli !@pesanan
  ^ [mulai|untuk] [hari ini|sekarang|ke depan|selanjutnya] (jangan|tidak usah) @ngirim [saya|aku] [pesan|apa-apa|@siaran|wa|chat] [lagi|ya|ke] [saya|sini|nomor] [ini] $
  (jangan|tidak usah|tidak perlu) (ngirim|kirim|kirim-kirim|kirimin|ngirimin|dikirimin|dikirimi) [saya] (terus|lagi) [saya|ke|nomor] [nomor|saya|sini] [ini] [tolong|please|makasih] $ !@soal_pesanan
  (tidak mau|tidak ingin|tidak usah|ogah|malas|tidak berkenan|tidak perlu) [lagi] (dihubungi|dichat|diwa|ditelepon|disms|dikontak|ditawari|ditawarin|dikirimi|dikirimin|diganggu|dispam) [lagi|oleh|sama|promo|terus|dari|pesan] *3 !@soal_pesanan
  (saya|aku) [tidak] [pernah] (tidak|belum) [pernah] (minta|daftar|mendaftar|subscribe|langganan|merasa daftar|setuju) *2 (dikirimi|dikirimin|promo|broadcast|iklan|langganan|ini|grup|siaran|newsletter) *2 !@kalau !bisa
  (siapa) *2 (masukin|masukkan|kasih|nambahin) [nomor] (saya|aku|nomor) [saya|aku|ke] *1 (grup|group|broadcast|daftar|list|sini) *2
  (left|leave|keluar|out|cabut) [dari|saja] (grup|group|gc|channel|list|broadcast|komunitas) [ini|saya|dulu|promo] *2 !barang !masuk
  << @hapus (nomor|kontak) (grup|group|broadcast|daftar|list|database|sistem|siaran|kontak|promo) >> !@pesanan !salah !masukin
  (nomor|kontak) [ini|saya|aku] [tolong|mohon|saja|minta] (dihapus|hapus|dihapuskan|dikeluarkan|dicoret) [saja|ya|dari] *2 !@pesanan !salah !ganti
  (data|nomor|kontak) (saya|aku|kami) *1 (hapus|dihapus|dihapuskan|apus|hapuskan|dikeluarkan|dihilangkan) *4 !@pesanan !salah
  ^ [tolong|mohon|ok|sudah|please|maaf|cukup] (@setop|berhenti|unsub|unsubscribe|unfollow|optout|opt out) [tolong|please|sudah|ini|sekarang|now|semua|lagi|it|this|itu|already|semuanya|saja] $
  ^ @setop @setop [@setop] $
  (unsub|unsubscribe|unsubscribed|opt out|optout) !gimana !@pesanan
  (@setop|berhenti|hentikan|henti|dihentikan|diberhentikan|distop|cancel|batal|batalkan|batalin|dibatalkan|akhiri|cabut|putus|end|quit) [dari|saya|aku|mau|ber] (langganan|berlangganan|subscribe|subscription|newsletter|mailing list|broadcast|broadcastnya|notifikasi|siaran|promo|iklan|spam)
  (@setop|berhenti|hentikan|dihentikan|distop) [dari|untuk|dong|semua] [kirim|kirimi|kirimin|ngirim|mengirim|kasih|nawarin|dikirimi] [saya|aku|me] [pesan|chat|info] @siaran !@pesanan
  (@setop|berhenti|hentikan) [kirim|kirimi|kirimin|ngirim|mengirim|sending|ngirimin] [saya|aku|me] @pesan_masuk [saya|aku|promo|lagi|ke|terus] !@pesanan !tidak
  (stop|quit) (sending|messaging|texting|contacting|spamming|bothering|calling) [me|this|these] *3
  (please|pls|no) [more] (dont|don't|do not|not|stop|no) *1 (send|message|text|contact|spam|email|chat) me *3
  (dont|don't|do not|never) (send|message|text|contact|spam|email|chat) [me] (again|anymore|promo|promotions|any|this|messages|more) *3
  no more (promo|promos|messages|spam|ads|chat|broadcast|notifications|pesan|iklan) *3
  (not interested|i am not interested) *3 (stop|remove|dont|unsubscribe) *3
  (remove|delete|take) (me|my number|my contact) *4
  << @jangan @kirimi @siaran >> !@kalau !gimana !kurang
  << @jangan @kirimi @siaran lagi >> !@kalau !gimana
  << @jangan @kirimi (saya|aku) @siaran >> !@kalau !gimana
  << @jangan @kirimi saya @siaran lagi >> !@kalau !gimana
  << @jangan @kirimi @siaran terus >> !@kalau !gimana
  @jangan_lagi @ngirim [saya|aku] @ginian [@siaran|diskon] [lagi|terus|kayak|seperti|begini|ke|saya|aku|nomor] [gini|ini|lagi|nomor] [ini] !@soal_pesanan
  ^ [tolong|mohon|cukup|sudah] (jangan|tidak usah|tidak perlu) (dikirimi|dikirimin|kirimi|kirimin|ngirimi|ngirimin) [saya|aku] (lagi|terus) [saya|aku] $
  @jangan_lagi [di|lagi|terus|pernah|sampai|nge] @dihubungi [saya|aku|nomor|ke|i] [ini|saya|aku|lagi|terus|nomor] [lagi|ini] !@soal_pesanan !@orang_toko !{time} !{date}
  ^ [tolong|mohon] (jangan|tidak usah) (spam|ganggu|nyepam|broadcast|bc|iklan|promosi|promo) *2 $
  (jangan|tidak usah) (spam|spaming|spamming|nyampah|promosi|iklan|jualan) *1 (lagi|terus|di sini|di wa|saya|wa|chat|woi|ke) *2
  << @hapus @nomor_ku @daftar_kontak >> !pesanan !masuk
  << @hapus @nomor_ku dari @daftar_kontak >> !pesanan !masuk
  << @hapus @nomor_ku dari @siaran >> !pesanan !masuk
  << @hapus @siaran @daftar_kontak >> !masuk
  (hapus|dihapus|hapuskan|hapusin|delete|hilangkan|buang|coret|remove) [saja|dong|data|semua] (nomor|nomorku|kontak|kontakku|nomernya|data) [hp|wa|whatsapp|telepon] (saya|aku|ku|ini|gue|kami|pribadi) *4 !salah !ganti !pesanan
  (hapus|hapusin|delete|hilangkan|buang|coret) (nomorku|nomerku|kontakku|nomoraku) *4
  (keluar|keluarin|keluarkan|dikeluarkan|dikeluarin|left|leave|kick|cabut|out) [saya|aku|me|nomor|mau|dari] [saya|dari|ini|saja] (grup|group|grupnya|gc|komunitas|channel|saluran|daftar|list|broadcast|langganan|milis|member|membership) *3
  (mau|ingin|minta|izin|tolong|mohon|bisa|pamit) [saya|untuk] (keluar|dikeluarkan|left|leave|out) [saja|dari] (grup|group|gc|komunitas|channel|saluran|daftar|broadcast|langganan|member) *2
  (blokir|blok|block|tak blok|saya blokir|saya blok|laporkan|report|blacklist) *3 (kalau|kalo|jika|terus|masih) *2 (kirim|ngirim|chat|spam|promo|ganggu|broadcast|iklan) *2
  (kalau|masih|sekali) *2 (kirim|ngirim|chat|spam|promo|ganggu|broadcast|iklan|hubungi) *3 (blokir|blok|block|report|laporkan) *2
  @matikan [semua|saja|dong|dulu] [info|notif|notifikasi|pesan] @siaran [@siaran] [saya|ke|nya] *2 !nyala !@kalau !lampu
  @tidak_mau [lagi] [@menerima] [info|pesan|chat] @siaran [lagi|apapun|seperti|terus|ini|dari|sini] *2 !ada !bisa !masuk !@kalau !apa
  tidak [akan|lagi] (menerima|terima|nerima|dikirimi|dikirimin|berlangganan) [info|pesan|chat] @siaran lagi !bisa !masuk !@kalau !apa
  (tidak mau|tidak ingin|tidak berkenan|tidak bersedia|tidak usah|ogah|tidak perlu|malas) [lagi] (terima|menerima|nerima|dikirimi|dikirimin|dapat) [lagi] (pesan|chat|wa|sms|apa-apa|apapun|info) [apapun|lagi|dari|apa|kayak|seperti|macam] *3 !@soal_pesanan !ada !bisa
  ^ [ini|jangan] spam (terus|mulu|melulu|banget|saja|sekali|tiap hari|lagi) *3 !bisa
  (sudah|udah) (tidak) (minat|berminat|tertarik|langganan|berlangganan) *2 (jangan|stop|tidak usah|hapus) *4
  @muak [saya|aku|banget] *3 (promo|broadcast|iklan|spam|siaran|chat promo|promosi|pesan promo|notif|notifikasi|bc|newsletter) *3 !@kalau !ada
  (promo|broadcast|iklan|spam|siaran|chatnya|promosi|notif|notifikasi) *3 (mengganggu|ganggu|risih|keganggu|annoying|berisik|stop|hentikan|dihentikan) [saja|sekali|banget|saya|tolong|terus] $
  (jangan|tidak usah|tidak perlu) [saya] (dimasukkan|dimasukin|masukin|masukkan|diikutkan|ikutkan|invite|add|diundang) *2 (grup|group|gc|daftar|list|broadcast|komunitas|member) *3
  (kabar|kabari|info|infoin|dikabari|dikabarin|diinfo) (promo|diskon|katalog|barang baru) *2 (tidak usah|jangan|stop) *2
  (jangan|tidak usah|tidak perlu) [saya] (kabari|dikabari|dikabarin|infoin|info|diinfoin|nginfoin|diinfo|tawari|ditawari|ditawarin|nawarin|nawar-nawarin) [saya] (promo|diskon|katalog|apa-apa|lagi|terus|apapun|macam-macam|produk) *3
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
words "bukan_kabar" [[ pesanan, paket, orderan, kiriman, resi, dikirim, kirim, diantar, bayar, dibayar, pembayaran, transfer, ditransfer, uang, total, totalnya, kurir, cod, jangan, jadi, tidak jadi, batal, refund, retur, masalah, kendala, sampai ]]

intent "opt_in" [[
  @mau (notif|notifikasi|pengingat|reminder|alert) @yang_baru *1 !tidak !jangan
  << @mau @kumpulan (dimasukin|dimasukkan|masuk|di) >> !@mitra !tidak !jangan !order !@pesanan
  @kabari_saya [lagi|saya|aku|ke|dong|juga|me] @begitu *3 !@bukan_kabar
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
  << @kabari @kalau (ada|sudah|pas|nanti|lagi) @yang_baru >> !bayar !transfer !resi !@pesanan !tidak !uang
  << @kabari @kalau (saya|aku) @yang_baru >> !bayar !transfer !resi !@pesanan !tidak !uang
  << @kabari @kalau {product} @yang_baru >> !bayar !transfer !resi !tidak
  << @kabari @kalau {colour} @yang_baru >> !bayar !transfer !resi !tidak
  << @kabari @kalau {size} @yang_baru >> !bayar !transfer !resi !tidak
  << (kabari|kabarin|dikabari|dikabarin|infoin|beritahu|diberitahu|ingatkan|ingetin|notify|let me know|colek|wartosan|japri|kasih tahu|kasih tau|kasih kabar|remind|beri kabar|bewara|elingke) @yang_baru >> !bayar !transfer !resi !@pesanan !tidak !uang !jangan
  << (kabari|kabarin|infoin|notify|let me know|colek|ingatkan|ingetin|kasih tahu|kasih tau|kasih kabar|wartosan) (begitu|pas|saat|setiap|tiap|when|once|if|waktu|nanti) @yang_baru >> !bayar !resi !@pesanan !tidak
  << @mau (info|update|kabar|notifikasi|katalog|newsletter) (promo|diskon|terbaru|produk baru|barang baru|tiap|setiap|rutin|bulanan|mingguan) >> !@jangan !@pesanan
  << @mau (terima|menerima|dapat|dikirimi|dikirimin|mendapatkan|receive) (info|update|kabar|notifikasi|katalog|newsletter|promo|broadcast) >> !jangan !tidak
  @rela_dikirimi [untuk|di|selalu|saja] @menerima [info|informasi|kabar|pesan|update|katalog] @isi_info *3 !tidak !jangan !@kapan !dulu
  << @gabung @kumpulan >> !jangan !@mitra !keluar !pesanan !tidak !stop !berhenti
  << @gabung @kumpulan @mau >> !jangan !@mitra !keluar !tidak !berhenti
  << @gabung @kumpulan (saya|aku|nomor|nomorku|me) >> !jangan !@mitra !keluar !tidak !berhenti
  << @gabung @kumpulan @minta >> !jangan !@mitra !keluar !tidak !berhenti
  << @gabung @kumpulan @gimana >> !jangan !@mitra !keluar !tidak
  << @gabung @kumpulan @bisa >> !jangan !@mitra !keluar
  << @gabung @kumpulan (lagi|kembali|dong|promo|info|diskon|sale|katalog|pelanggan|gratis|bayar|syarat) >> !jangan !@mitra !keluar !tidak !berhenti
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
