-- Jawaban: ya dan tidak, dengan segala cara mengatakannya.
require "intents/kata"

-- Kata yang dalam kalimat apa pun hanya berarti ya.
words "ya_tegas" [[
  iya, iyes, iyess, yes, yess, yep, yup, yups, yoi, yap, yoa, yo i, yoman, iyah, iye, iyo, iyap, iyup, yoyoy, inggih, nggih, enggih, injih, njih, muhun, sumuhun, leres, enya, heeh, he eh, he em, hooh, ho oh, uhuh, yeah, yea, yaps, yas, iya dong, betul, benar, bener, right, betul sekali, tepat, setuju, sepakat, acc, agree, mufakat, akur, oke, ok, okay, okey, okeh, oks, okedeh, okelah, okesip, oce, sip, siip, sipp, siap, siyap, sipdeh, siplah, sep, baik, baiklah, gaskan, gaskeun, gaspol, gaskuy, mangga, monggo, hooh tenan, he'eh, hu um, roger, noted, ya sudah, ya udah, yaudah, yowis, yo wis, nya atuh, asiap, ashiap
]]
words "jempol" [[ 👍, 👌, ✅, 🆗, ☑️, ✔️, ✔, 💯, 🤙, 🙆, 🙆‍♀️, 👍🏻, 👍🏼, 👍🏽, 🫡, 🤝 ]]
words "datanya" [[ alamat, alamatnya, data, datanya, pesanan, pesanannya, orderan, orderannya, itu, ini, semua, semuanya, nama, namanya, nomor, nomornya, warna, warnanya, ukuran, ukurannya, jumlah, jumlahnya, totalnya, total, rinciannya, rekapannya, rekapan, invoice, notanya, yang itu, yang ini, tersebut, rincian, detail, detailnya, seperti itu, begitu, gitu, segitu, demikian, catatannya, alamat itu, harganya, itu alamatnya, itu alamat saya, listnya, yang tadi, punya saya ]]
words "benar" [[ benar, bener, betul, sesuai, pas, cocok, oke, ok, tepat, valid, leres, lengkap, correct, right, fix, clear, aman, cukup, setuju, deal, beres, yakin ]]
words "ekor_ya" [[ saja, lah, dong, deh, ya, sudah, gitu, begitu, demikian, itu, dah, banget, sekali, kalau begitu, kalau gitu, atuh, aja, juga, kok, tuh, pun, wae, mawon, tenan, pisan, kali ]]
words "teruskan" [[ lanjut, lanjutkan, lanjutin, proses, diproses, dilanjut, dilanjutkan, dilanjutin, kirim, dikirim, silakan, silahkan, langsung, gas, bungkus, dibungkus, jalan, segera, kerjakan, dikerjakan, eksekusi, siapkan, dibuat ]]
words "rela" [[ tidak apa-apa, ga papa, gapapa, gpp, tidak masalah, tidak papa, no problem, rapopo, ora popo, mboten nopo-nopo, teu nanaon, tidak nanaon, teu kunanaon, santai, terserah, terserah kakak, manut, ikut saja, ikut aja, bebas, tidak keberatan, up to you, seadanya, yang ada saja ]]
-- Sesuatu yang ditanya atau diminta: jawaban ya hanya pembukanya.
words "bertanya" [[ tidak, berapa, apa, mana, kapan, gimana, bisa, ada, kenapa, ongkir, belum, siapa, kalau, tapi ]]

intent("confirm", { yes = true }) [[
  ^ (@iya|@ya_tegas) $
  ^ (@iya|@ya_tegas) (@iya|@ya_tegas|@jempol) $
  ^ (@iya|@ya_tegas) (@iya|@ya_tegas) (@iya|@ya_tegas) $
  ^ (jadi|pas) [@ekor_ya] [@ekor_ya] $
  ^ @ya_tegas (jadi|pas|bisa) [@ekor_ya] $
  ^ @jempol [@jempol] $
  ^ (@iya|@ya_tegas) [@iya|@ya_tegas] @ekor_ya [@ekor_ya] $
  ^ @ya_tegas *4 $ !@bertanya !@bukan_pesan !@pesan !@tambah !@ganti !@nanti
  ^ (pasti|tentu|sudah|siap|fix|iya) (jadi|pas|fix) [@ekor_ya] $
  ^ (@iya|@ya_tegas) [@ya_tegas] @datanya [@benar] [@ekor_ya] $
  ^ (@iya|@ya_tegas) [sudah] @benar [@datanya] [@ekor_ya] $
  ^ (@iya|@ya_tegas) [sudah] @benar [semua|semuanya|itu|banget|sekali|saja] $
  ^ @ya_tegas [@iya] (saya|aku|kami|kulo|abdi) (setuju|mau|yakin|jadi|siap|ikut|deal|sepakat|acc|oke|tunggu|manut) $
  ^ @ya_tegas [@iya] (itu|ini|yang itu|yang ini) (saja|alamat|nama|nomor|pesanan|datanya|orderan|maksud|maksudnya) [saya|nya|ku] [ya] $
  ^ @ya_tegas [@iya] @teruskan [@teruskan] [saja|pesanan|pesanannya|sekarang|order|ordernya|ya|dong] $
  ^ (lanjut|proses|gas|deal|fix|mantap|jadi|cus|boleh|yuk) [langsung] @teruskan [saja|pesanannya|sekarang|dong] $
  ^ @ya_tegas [@iya] @rela [@teruskan|saja|kok] *2 $
  ^ @rela [@ekor_ya] [@teruskan|kok] $
  ^ @rela [yang] (ada|tersedia|itu|ini|mana) [saja] *1 $
  ^ [@iya|@ya_tegas] (saya|aku|kami) (setuju|sepakat|yakin|oke|acc|siap|manut) [saja|dengan] [itu|harganya|totalnya] $
  ^ [@iya|@ya_tegas] (sudah|udah|wis|sampun|parantos) @benar [semua|semuanya|itu|datanya|alamatnya|pesanannya|banget|kok|saja] $
  ^ [@iya|@ya_tegas] @datanya *1 (sudah|udah|wis|sampun|parantos) @benar [semua|semuanya|lanjut|silakan] [diproses|proses] $
  ^ [@iya|@ya_tegas] @datanya (itu|ini|tersebut|di atas|saya) [sudah] @benar [semua|semuanya] $
  ^ [@iya|@ya_tegas] @datanya @benar [semua|sudah] $
  ^ [@iya|@ya_tegas] @benar @datanya [semua|sudah] $
  @datanya (sudah|udah) @benar (semua|semuanya|silakan|silahkan|lanjut|tolong|langsung) *3
  << sudah @benar (@teruskan|tolong|mohon) >>
  << sudah @benar (@datanya|tolong|mohon|silakan|langsung) @teruskan >>
  ^ (silakan|silahkan|tolong|mohon|langsung|lanjut|segera|monggo|mangga|boleh) [langsung|segera|di] (diproses|proses|lanjut|lanjutkan|dilanjut|dilanjutkan|dilanjutin|kirim saja) [saja|pesanannya|pesanan saya|sekarang|ordernya|order] $
  ^ (lanjut|lanjutkan|lanjutin|proses|diproses|gas|gaskan|gaskeun) (saja|dong|sekarang|order|pesanan|pesanannya|terus|aja|proses|lah) $
  ^ [@iya|@ya_tegas] (tidak ada) [lagi] (yang) (salah|diubah|berubah|kurang|perlu diubah) $
  ^ (yakin|yakin banget|seratus persen|100 persen|fix no debat) $
  ^ [@iya|@ya_tegas] seperti (itu|yang kakak|yang tadi) [saja] $
  ^ (yes|ok|okay|yep|yup|sure|yeah) *1 (sounds|looks|all|thats|that's|it's|its|that|is) *1 (good|correct|right|fine|okay|ok|great|set|it) $
  ^ (sounds|looks|all|thats|that's|it's|its) (good|correct|right|fine|okay|ok|great|set) $
  ^ [@iya|@ya_tegas] (please|pls) (proceed|continue|process) *1 $
  ^ (go ahead|go for it|works for me|fine with me|fine by me|i agree|that works) *1 $
  ^ (saya|aku) (bersedia|sanggup|oke) [saja] $
  ^ (boleh|bisa|mau|setuju|cocok) (banget|sekali|juga|boleh|bisa|bingits) [itu] $
  ^ (boleh|oke|deal|mau|setuju|iya|ya|cocok) (kalau) (segitu|begitu|gitu|itu|harganya segitu|cuma segitu) *1 $
  ^ (dengan senang hati|siap laksanakan|siap 86|86|asyiap|ashiaap|laksanakan|kenapa tidak|why not) $
  ^ *1 (mangga|monggo|sumangga|silakan|sumonggo|sae) (dilajengkeun|dilajengaken|dilanjut|dilanjutkan|dilanjutke|diproses|dikirim|dikintun|ditindakkeun|teruskeun|diteruske) *1 $
]]

words "tidak_kata" [[
  tidak, no, nope, nop, nah, noo, not, ga, gak, g, gk, kgk, kga, kgak, gaa, ngg, ngk, engg, nggak, enggak, engga, ngga, kaga, kagak, ora, mboten, henteu, teu, moal, ndak, ndadak, bukan, bukanlah, sanes, dudu, sanés, lain, belum, durung, dereng, acan, teu acan, belum lah, tidak dulu, emoh, embung, alim, wegah, ogah, gamau, tidak mau, males, jangan, ojo, ulah, skip, pass, nehi, gausah, tidak usah, tidak perlu, tidak juga, salah, keliru, no need, no thanks, mboten usah, teu kedah, never mind, nvm, nevermind, lewat, tidak lah, tidak ah, jangan lah, bukan lah, ndak usah, tidak pernah
]]
words "pembuka_tidak" [[ maaf, sorry, hapunten, oh, eh, hmm, mohon maaf, ngapunten, kayaknya, kayanya, sepertinya, kayak nya, kyknya, mungkin, sementara, sementara ini, untuk sekarang, sekarang, kali ini, aduh, waduh, wah, alah, halah, ah, ih, idih, kyk e, kadosna, i think, saya rasa, rasanya, saya, aku ]]
words "ekor_tidak" [[ dulu, saja, lagi, juga, kok, usah, deh, dah, lah, ah, sih, makasih, terima kasih, mau, perlu, thanks, thank you, mangga, nuhun, suwun, minat, tertarik, butuh, ada, sekarang, begitu, gitu, seperti itu, bisa, yakin, heula, sik, rumiyin, mawon, wae, atuh, pisan, maaf, sorry, now, yet, today, kalau begitu, kepikiran, kepingin, pengen ]]
-- Menunda: belum mau sekarang.
words "tunda" [[
  nanti dulu, nanti saja, ntar dulu, ntar aja, lain kali, engke heula, mengko sik, mengko wae, mangke rumiyin, mangke mawon, mikir dulu, pikir dulu, dipikir dulu, pikirin dulu, dipikirin dulu, tak pikir, pertimbangkan, pertimbangin, dipertimbangkan, saya pertimbangkan, nanya dulu, tanya dulu, survei dulu, bandingin dulu, bandingin, banding, tahan dulu, skip dulu, ditunda dulu, tunda dulu, simpan dulu, diskusi dulu, rundingan dulu, tanya suami, izin suami, nunggu gajian, tunggu gajian, habis gajian, gajian dulu, nabung dulu, belum gajian, belum ada uang, belum ada dana, belum ada duit, lagi bokek, bokek, tanggal tua, kanker, belum ada budget, think about it, not now, maybe later, maybe next time, another time, cuma tanya, cuma nanya, hanya tanya, cuma lihat, sekedar tanya, sekadar tanya, iseng tanya, belum butuh, belum perlu, belum minat, belum tertarik, tidak minat, tidak tertarik, kurang minat, kurang sreg, kurang tertarik, tidak butuh, belum siap, belum sanggup, not interested, belum kepikiran, belum rencana, belum niat, wishlist dulu, masukin wishlist, mau mikir, masih mikir, masih ragu, masih ngumpulin, lagi ngumpulin, masih nabung, lagi nabung, masih ngumpulin duit, lagi ngumpulin duit, masih ngumpulin uang, kabarin lagi, kabari lagi, hubungi lagi nanti, saya kabari, balik lagi nanti
]]
-- Kata menunda yang sendirian juga berarti waktu: hanya bila pesannya pendek.
words "tunda_lemah" [[ nanti, ntar, entar, mengke, mangke, engke, mengko, sik, heula, later, hold, pending, survei, survey, mikir, pikir, tunda, ditunda, soon, belum ]]
words "orang_lain" [[ suami, istri, mama, ibu, orang tua, orang rumah, pacar, teman, keluarga, anak, bapak, atasan, bos, kakak saya, tim, mertua, husband, wife, bojo, bojoku, salaki, pamajikan ]]
words "bukan_tunda" [[ foto, testi, testimoni, review, katalog, asli, kirim, dikirim, sampai, berapa, transfer, bayar, ambil, jam, cod, pesan, order, kabari resi, resi, bisa, apa, kapan, refund, retur, kalau ]]

intent("deny", { yes = false }) [[
  ^ [jangan] tidak jadi [di] (batal|dibatalkan|dibatalin|cancel|dicancel) [kok|deh|dong] $
  ^ @tidak_kata $
  ^ @tidak_kata @tidak_kata $
  ^ @tidak_kata @ekor_tidak [@ekor_tidak] [@ekor_tidak] $
  ^ @pembuka_tidak [@pembuka_tidak] @tidak_kata [@ekor_tidak] [@ekor_tidak] $ !ada !bisa
  ^ @pembuka_tidak @tidak_kata [itu|yang|mau|saja] [dulu|itu] $ !ada !bisa
  ^ [@pembuka_tidak] @tidak_kata [dulu] (itu|ini|yang itu|yang ini|yang tadi|yang satunya|yang lain|yang kedua|yang pertama) [alamat|alamatnya|maksud] [saya|maksud saya|maksudku] $
  ^ [@pembuka_tidak] @tidak_kata [itu|ini] maksud *3
  (bukan|sanes|dudu|jangan) (itu|yang itu|yang ini|ini|yang tadi|yang begitu|begitu|kuwi|iku|eta|nu eta) !ganti
  (nanti|tunggu|nunggu|pas|kalau|setelah|habis) [ya|saja] [kalau|pas] [sudah] gajian *1 !bayar !cicil !transfer
  [@pesanku] [masih|mau] (mikir|pikir) [mikir|pikir] (lagi|dulu) *1 !@bukan_tunda
  (masih|mau) [mau] (keliling|muter|cari-cari|nyari-nyari|hunting|cek toko lain) [dulu|lagi] !@bertanya
  << bukan (itu|ini|yang) maksud >>
  (alamat|alamatnya|nama|namanya|nomor|nomornya|warna|warnanya|ukuran|ukurannya|barang|barangnya|pesanan|pesanannya|saya|aku|modelnya|yang) *1 bukan (itu|ini|yang itu|yang ini|begitu|segitu)
  bukan (itu|ini|yang itu|yang ini|begitu|segitu) (alamat|alamatnya|nama|namanya|nomor|nomornya|warna|warnanya|ukuran|ukurannya|barang|barangnya|pesanan|pesanannya|modelnya)
  (bukan|tidak) maksud saya *
  ^ bukan *3 tapi *4 $
  ^ bukan *1 yang *3 $ !saja !jadi !{phone}
  (nanti|ntar|entar|mengko|engke) [saja] [kalau] (habis|setelah|sesudah|nunggu|abis|bar|sabada|pas) (lebaran|gajian|panen|thr|bulan|tahun|natal|puasa|liburan|cair|pindahan) *1
  ^ (salah|bukan|keliru) *1 bukan *3 $ !harusnya !jadi !{quantity} !{phone}
  ^ [eh|oh] (salah|keliru) [itu|bukan|bukan itu|semua|alamatnya|namanya|datanya] $
  ^ [masih|ada] (salah|keliru|belum benar|tidak benar|belum sesuai|tidak sesuai|kurang tepat|belum pas|kurang pas) [yang|itu|semua|datanya] [salah] $
  @tunda !@bukan_tunda
  [@pesanku|@tidak_kata|masih|@pembuka_tidak] [@mau|masih|lagi] @tunda [dulu|saja|@pesanku] [@orang_lain|sebentar|@pesanku|kalau] [dulu|@pesanku] !kirim !dikirim
  ^ [@pesanku|@pembuka_tidak] @tunda_lemah (dulu|saja|lagi|deh|aja|heula|sik|wae|mawon|rumiyin|ya) *2 $ !@bukan_tunda
  ^ [@pesanku] @tunda_lemah [dulu] $
  ^ [cuma|mau|masih|lagi|baru|hanya] [@pesanku] (lihat|banding|pikir) [dulu|saja] [ya] $
  (cuma|hanya|masih|baru|sekedar|sekadar|iseng) [mau] (lihat|tanya|nanya|survei|mikir|pikir|banding) [dulu|saja]
  ^ @tunda_lemah [dulu|saja] (saya|aku|gue) (kabari|kabarin|hubungi|chat|pikir|pikirin|tanya|bilang|mikir|info|infoin|balik|lihat) *3 $ !resi
  [@pesanku] [masih|@mau] [@pesanku] (tanya|izin|ijin|rundingan|diskusi|nanya|bilang|ngobrol|rembukan|takon|ask|nanyain|tanyain|minta izin) [dulu] [sama|ke|my|dengan] @orang_lain [saya|ku] [dulu]
  (masih|lagi|cuma|baru|sekedar|sekadar) (bingung|ragu|mikir|galau|nabung|bandingin|survei|bokek|mempertimbangkan|bimbang) !asli !testi !aman !ukuran !pilih
  (tidak|belum|kurang) [terlalu|begitu] (mau|minat|tertarik|butuh|perlu|berminat|pengen|ingin|kepingin|kepengen|cocok|sreg|suka) [dulu|sekarang|yang itu|itu|lagi] !@bukan_tunda !tahu !lihat
  (tidak|jangan) usah [dulu|saja|deh|repot|repot-repot|makasih] !dikirim !kirim !promo !lanjut !diproses
  ^ (tidak usah|jangan|tidak perlu|tidak mau|tidak pakai) (ditambah|ditambahin|bonus|itu|ini|yang itu|yang ini|pakai|tambah|repot-repot|yang|dulu|sekarang) *2 $ !{courier}
  (belum|nunggu|tunggu|menunggu|abis|habis) (gajian|ada uang|ada dana|ada duit|punya uang|punya duit|cair|ada budget|ada rezeki|ada rejeki|tanggal muda|thr)
  ^ [@pesanku|masih] (nunggu|tunggu|menunggu|ntar|nanti) (bulan|minggu|tahun|tanggal|awal bulan|akhir bulan|akhir tahun) *2 $ !kirim !@pesan !berapa
  ^ (itu|ini|segitu|sudah itu) saja tidak ada *2 $
  ^ tidak ada (tambahan|lagi|yang lain|yang ditambah|yang kurang) *1 $
  (saya|aku|kita|kami) *1 (cari|nyari) [di] (yang lain|tempat lain|toko lain|toko sebelah|yang lebih) [saja|dulu] *1 !ada !@bertanya
  (uang|duit|uangnya|dana|dananya|duitnya|dompet|kantong|saldo) [saya|ku] (belum ada|belum cukup|lagi tidak ada|belum cair|lagi menipis|habis|kosong|lagi tipis|kering|lagi kosong) !masuk
  ^ (👎|❌|🙅|🙅‍♀️|🙅‍♂️|🚫|✖️|⛔|😑|🙅🏻‍♀️) $
  ^ (no|not) (thanks|thank you|need|now|yet|interested|really|today|sure) *1 $
  ^ (i|i'm|im) *1 (not|don't|dont|tidak) (think|want|need|interested|sure|like|ready|suka) *2 $
  ^ (tidak|dont|don't) (think|suka|need) (so|it|banget) $
  ^ tidak jadi (tanya|bertanya|nanya) [dulu|saja] $
]]

examples "confirm" [[
  iya bu persis begitu
  ho'oh yang tadi
  yang penting nyampe, ga apa-apa
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
  manut wae aku
  terserah abang aja yang penting jadi
  leres pisan kang
  pas mantap, teruskan
  ya udah ambil seadanya
  ok noted ya
  that works for me
  go ahead
  iyo betul tu bang
  bener banget itu rumah cat hijau
  semua data di atas valid
  tidak keberatan kok
  ayok diproses
  oh iya betul, saya tunggu
  siap kapten
  sudah saya baca dan saya setujui
  hayu lah
]]
examples "deny" [[
  jangan yang lama itu
  belum bisa mutusin sekarang
  ga ah, warnanya ngejreng
  tunggu bulan depan deh
  itu aja, ga ada tambahan
  jangan yang biru
  jangan yang itu kak, aku kurang suka
  ga ada lagi, cukup
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
  boro-boro beli, makan aja susah
  dompet lagi tipis nih
  bulan depan kali ya
  tak rembukan karo bojo sik
  aye belon ada duit bang
  tak payah lah bang
  kayaknya belum jodoh sama barangnya
  mau bandingin sama toko sebelah dulu
  bukan gitu maksud ane
  keliru, bukan itu yang saya tanya
  saya cuma numpang lihat
  i'll pass this time
  nuhun ah moal waka
  nggak tertarik sama sekali
  sebentar masih nunggu kabar dari bos
  nunggu thr cair dulu bos
  mau muter muter pasar dulu
]]
