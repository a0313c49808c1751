-- Sapa-menyapa: salam, terima kasih, pamit, memuji barang.
require "intents/kata"

words "salam" [[
  halo, hai, alo, hola, assalamualaikum, assalamualaikum wr wb, salamualaikum, salam, salam kenal, permisi, punten, kulo nuwun, spada, misi, ehem
  sampurasun, rahayu, om swastiastu, shalom, sugeng, wilujeng, morning, good morning, good afternoon, good evening, good night, met pagi, met siang, met sore, met malam
  selamat pagi, selamat siang, selamat sore, selamat malam, sugeng enjing, sugeng siang, sugeng sonten, sugeng dalu, wilujeng enjing, wilujeng siang, wilujeng sonten, wilujeng wengi
  selamat pagi menjelang siang, selamat petang, greetings, knock knock, yuhu, yuhuu, eyo, hallow, ni hao
  halu, haluu, alow, helo, hellow, selamat datang, salam sejahtera, salam hangat
]]
words "sapaan_pendek" [[ p, pp, ppp, ping, tes, test, testing, cek cek, oi, oy, oii, woi, woy, hei, hoy, hoi, hey, 👋, 🙋, 🙋‍♀️, 🙋‍♂️, 🙌, kakak, mimin, admin, halo admin, sista, bos, bosku, bosque, om, tante, sob, cuy, juragan, pagi, siang, sore, malam, petang, enjing, sonten, wengi, dalu ]]
words "dari_mana" [[ instagram, ig, shopee, tiktok, tik tok, facebook, fb, tokopedia, tokped, lazada, google, iklan, story, status, teman, temen, youtube, marketplace, brosur, reels, live, grup, web, website, olx, twitter, spanduk ]]

intent "greeting" [[
  ^ @salam
  ^ @salam (@salam|admin|semua|semuanya|olshop|seller|owner|bosku|bos|om|tante|toko|selamat|apa kabar)
  ^ @sapaan_pendek $
  ^ @sapaan_pendek @sapaan_pendek $
  ^ [selamat|met|good] (pagi|siang|sore|malam|petang|enjing|sonten) [admin|semua|bos|bosku|om|tante|toko|juga] $
  -- "ada orang?"
  ^ [apakah|apa] (ada|anybody|anyone) (orang|admin|adminnya|yang jaga|yang balas|yang online|yang bisa bantu|here|home|there) [di] [sini|toko|tidak] $
  ^ (admin|adminnya|min|mimin|kakak|seller) [nya] [masih|lagi] (online|aktif|di tempat|stay) [tidak|sekarang|kah] $
  ^ (online|aktif) [tidak|kah] $
  ^ [apakah] (masih|sedang|lagi) (online|aktif|melayani) [tidak] $
  (dapat|tau|tahu|lihat|nemu|kenal|save|ambil) [nomor|kontak|toko|info|iklan|akun] * dari @dari_mana
  ^ [saya|aku] dari @dari_mana $
  ^ [saya|aku] [baru] [lihat|liat|nonton] (iklan|postingan|live|story|video) [nya] * di @dari_mana $
  ^ (kenalan|salam kenal|perkenalkan) [saya|nama] *2 $
  ^ apa kabar [hari ini|semua] $
]]

examples "greeting" [[
  halo selamat siang
  hallooo, ada yang jaga?
  met pagi semuanya
  selamat malam mas admin
  punten numpang nanya
  nuwun sewu badhe tanglet
  sampurasun
  spada
  horas lae
  hai, aku dapat nomor ini dari temen kantor
  saya lihat iklannya di facebook barusan
  pagii
  assalamu'alaikum warahmatullahi wabarakatuh
  shalom
  om swastiastu
  excuse me, anybody here?
  hi there
  hey kk, lagi online nggak?
  tok tok tok
  tes tes satu dua
  boleh ganggu sebentar?
  ada yang bisa bantu saya?
  saya mau konsultasi dulu boleh?
  chat aku kebaca kan?
  maaf malam-malam chat
  apa kabar juragan
  mas bro
  good evening admin
  tabik puun
  permisi, benar ini nomor tokonya?
  ini nomor cs nya ya?
  saya dari grup ibu-ibu komplek
  tadi lihat reels nya terus langsung chat sini
  saya baru pertama kali belanja di sini
  aslm min
  wilujeng sonten
  rahajeng semeng
  cek ombak dulu nih
  woy ada orang kagak
  siang pak, saya yang kemarin telepon
  assalamualaikum ibu, selamat sore
  hey bro
  pagi, tokonya sudah aktif?
  salam kenal dari Medan
  hallo semuanya
  ada yang online nggak malam-malam begini
]]

-- Pembuka tanpa pertanyaannya.
intent "greeting" [[
  ^ [saya|aku|aq|kami] (mau|ingin|boleh|numpang|izin|ijin|pengen|bisa|bole|hendak|bade|arep|minta) [ikut|numpang|izin|ijin] (tanya|bertanya|tanya-tanya|chat|nanyain|tangled|takon|taros|tumaros) [dulu|sesuatu|sebentar|bentar|sedikit|boleh|dikit|bisa|tidak|info|langsung] $
  ^ (tanya-tanya|numpang tanya|mau tanya|boleh tanya|ada yang mau ditanyakan|ada yang mau saya tanyakan|mau tanya dulu boleh) [dulu|boleh|sebentar] $
  ^ [saya|aku] [mau|ingin|boleh] (tanya|bertanya) [mengenai|tentang|soal|seputar|terkait|perihal|sama] (produk|barang|produknya|barangnya|jualannya|dagangannya) [di|ini|anda|kakak|dari] [toko] [ini|kakak|anda] $
  ^ [maaf|permisi] [saya|aku] [mau|ingin|boleh|numpang|izin] (ganggu|mengganggu|ngerepotin|konsultasi) [waktunya|sebentar|malam|sore|pagi] $
  ^ (maaf|sori|sorry) (ganggu|mengganggu) [waktunya|sebentar|malam-malam|pagi-pagi] [mau|boleh|numpang] [tanya] [sebentar|sesuatu] $
  ^ [saya|aku] [anak|orang|pelanggan|pembeli|customer] baru [di sini|belanja di sini|pertama kali] $
  ^ [saya|aku] [baru] (pertama|baru pertama) kali (chat|belanja|ke sini|pesan|order|beli) [di sini|di toko ini] $
  ^ [@salam] [apa|apakah] [ini|dengan] [benar|betul] (nomor|kontak|toko|akun|whatsapp|admin|cs|customer service) [toko|admin|cs|wa] *2 $
  ^ (mbak|mas|kak|kakak|bang|pak|bu|min|admin|gan|sis|bos|teh|kang|om) (ada|di mana|online) $
  ^ [@salam] (are|is) (you|anyone|anybody|someone|the seller) (there|here|online) $
  ^ kulo nuwun $
  ^ ada di (tempat|toko|lokasi) [tidak|kah|sekarang] $
  ^ [permisi] ada [yang] (jaga|jagain|standby|balas|bales) [tidak|kah|di sini|toko] $
]]

words "terima_kasih" [[
  makasih, terima kasih, terimakasih, thanks, thank you, thankyou, thx, tengkyu, matur nuwun, hatur nuhun, matur suwun, maturnuwun, hatur thank you, syukron, jazakallah, jazakillah, jazakumullah, jazakallahu khairan
  trims, tks, mks, tengs, thank u, thank uu, makasih banyak, terima kasih banyak, barakallah, barokallah, arigato, arigatou, gomawo, xie xie, kamsia, tararengkyu, ty, tysm, tyvm, nuhun pisan, suwun banget, gracias, danke, mauliate, bujur, tarimo kasih
  trmksh, trimakasih, trmkasih, mksi, mkch, maacih, maaciw, macih, macih, thengkyu, tengkiu, tenkyu, thnks, thanku, thank you so much, makasi, mtrnwn, suksma, amanai, kamsahamnida, appreciate it, much appreciated, jazakallah khair, jazakillah khair
]]
intent "thanks" [[
  @terima_kasih
  @terima_kasih (banyak|ya|banget|sudah|untuk|atas|infonya|info|bantuannya|sekali|buat|sebelumnya|responnya|penjelasannya|pelayanannya|sarannya|bonusnya|waktunya|semuanya|iya|nggih|ok|sip|siap|semoga)
  @terima_kasih [banyak|ya] (sudah|telah|untuk|atas|buat) (dibantu|membantu|bantu|bantuannya|infonya|info|informasinya|waktunya|responnya|balas|dibalas|pelayanannya|dilayani|fast respon|dikirim|bonusnya|kesabarannya|jawabannya|penjelasannya|diingatkan|diproses|sabar)
  ^ [🙏|🙇|🙇‍♀️|🤝|🫶] (🙏|🙇|🙇‍♀️|🙇‍♂️|🤝) $
  ^ (sangat|amat|banyak) (membantu|terbantu|berterima kasih) $
  ^ (terbantu|kebantu) [banget|sekali] $
  (sudah|telah) (membantu|dibantu|sabar melayani|ramah) $
  (barang|paket|pesanan|orderan|kiriman) * (sampai|diterima|mendarat|nyampe|datang) * @terima_kasih
  ^ (semoga|moga) (laris|berkah|lancar|sukses|laku|tambah|makin|rezekinya|rejekinya|usahanya|jualannya) [manis|laris|berkah|lancar|rame|ramai] $
  ^ (sukses|laris|laris manis|lancar|berkah) [selalu|terus|ya|jualannya|usahanya|tokonya|buat tokonya] $
  ^ (ok|siap|baik) [makasih] infonya $
  ^ (baik|ok|sip|siap) (banget|sekali) @terima_kasih
  << (alhamdulillah|beres|selesai|kelar|lega|senang|untung) @terima_kasih >>
  (baik|ramah|sabar|gercep|cepat|helpful) [@sangat] @terima_kasih
  @terima_kasih [banyak|ya] [sudah|untuk|atas|buat] [mau|telah] (dibantu|membantu|bantu|bantuin|direpotin|repot|sabar|jelasin|dijelasin|dijelaskan|nunggu|nungguin|dikabari|dibalas|balas|dilayani|melayani|info|penjelasan|bantuan|bonus|hadiah|servis|layanan|respon|responnya|free|gratisan|diskon)
  ^ (semoga|moga) [toko|usaha|dagangan|jualan|rezeki|rejeki|sehat] *2 (laris|berkah|lancar|sukses|laku|maju|ramai|sehat|selalu|manis|terus) [manis|terus|selalu|ya|jaya] $
  @terima_kasih [banyak] [atas|untuk|buat] (perhatian|kerjasama|kerjasamanya|waktu|waktunya|kesempatan) [dan] [kerjasama|kerjasamanya|perhatian|waktu|bantuan]
  (mantap|keren|bagus|oke|asik) @terima_kasih
  ^ (sukses|laris|lancar|berkah|jaya|maju) (terus|selalu) *2 $
  (terbantu|kebantu) (banget|sekali) *2
  ^ [wah|masyaallah|ya ampun|orangnya|adminnya|penjualnya|admin|penjual|kakaknya|masnya|mbaknya] *1 (baik|ramah|sabar|helpful|baik hati) @sangat [orangnya|adminnya|penjualnya|kakaknya|masnya|mbaknya|sama pembeli] $ !tidak !apa !mana
  alhamdulillah *3 (sampai|diterima|mendarat|datang|beres|selesai|masuk) *2 !tidak !belum !tapi
  ^ *1 (barang|paket|pesanan|orderan|kiriman) *1 (sudah|telah|wis|sampun|parantos) [saya|aku] (sampai|diterima|terima|mendarat|datang|keterima) [dengan] [selamat|baik|aman|tadi|rumah|di rumah|barusan|utuh] [selamat] $ !belum !apa !cod
]]

examples "thanks" [[
  makasih banget udah sabar jawab pertanyaanku
  nuhun pisan
  matur suwun sanget
  suksma
  tarimo kasih uda
  mauliate
  makasih lho jadi ngerti sekarang
  terima kasih atas pelayanannya yang ramah
  big thanks
  thank u so much
  ty
  tengs ya
  makasiiiiih
  wah terima kasih bonusnya, anakku senang sekali
  thx a bunch ya sis
  maacih
  macih
  arigato
  alhamdulillah, jazakallah khair
  semoga dagangannya laris manis
  sehat selalu dan lancar rezekinya ya
  barokallah
  makasih penjelasannya, sangat jelas
  terima kasih banyak udah gercep
  paket mendarat dengan selamat, thank you
  tq infonyaa
  appreciate it
  Terima kasih atas tanggapannya yang cepat
  hatur nuhun tos dibantosan
  suwun yo
  makasih ya udah ditungguin
  tks bgt gan responnya cepet
  mksh udah mau repot
  maturnuwun nggih
  terimakasih kembali
  thx ya bro
  makasi banyakk
  lega deh, thanks ya udah dibantu sampai beres
  kamsahamnida
  makasih free giftnya
  terima kasih sudah dikabari
  tengkyu so mach
  syukran katsiran
  makasih pencerahannya
  untung ada kamu min, makasih
  semoga berkah usahanya
  terima kasih sudah diselipin kartu ucapan
  thanks udah dibungkus rapi
  udah kuterima, trims
  baiklah, terimakasih bantuannya
  oh begitu, makasih penerangannya ya pak
  thank you udah mau nungguin aku milih lama
  makasih sudah diantar sampai depan rumah
  sukses terus buat usahanya
  terima kasih responnya cepat sekali
]]

words "pamit" [[
  bye, bye bye, byebye, babay, babai, dadah, dada, daa, see you, see ya, cu, c u, sayonara, ciao, adios, sampai jumpa, sampai ketemu, sampai bertemu, selamat tinggal, wassalam, wassalamualaikum, wass, wasalam, wassalamu'alaikum
  pareng, mangga, pamit, undur diri, good bye, goodbye, gutbai, tata, dadaah, ttyl, talk later, met bobo, selamat tidur, selamat istirahat, selamat beristirahat, selamat berakhir pekan, nyuwun pamit, pamit mundur, mangga atuh, sampai nanti, see you later, see you soon, till next time
  babay, bubye, bubay, daa, dadaa, gud nite, gudnite, nite nite, see you tomorrow, see u, tak pamit, pamit rumiyin, sampai jumpa besok, farewell, ketemu lagi, jumpa lagi
  take care, tc, selamat beristirahat ya, jaga kesehatan, permisi dulu, saya permisi, pamit pulang
]]
words "lain_waktu" [[ nanti, besok, lusa, lain kali, lain waktu, next time, minggu depan, bulan depan, nanti malam, nanti sore, nanti siang, mengko, engke, isuk, later, kalau gajian, habis gajian, kalau jadi ]]
words "kontak_lagi" [[ chat, hubungi, hubungin, kabari, kabarin, ngabarin, tanya, wa, whatsapp, balik, mampir, sambung, disambung, lanjut, dilanjut, lanjutin, kontak, japri, infokan, balas, main, ke sini, belanja, ngobrol, contact, telepon, telpon, ketemu ]]
words "kegiatan" [[ tidur, kerja, makan, masak, mandi, istirahat, pulang, off, offline, cabut, cabs, cus, pamit, undur diri, sholat, salat, solat, ngaji, rapat, meeting, berangkat, pergi, jalan, nyetir, ngantor, nyuci, nidurin anak, jemput anak, kuliah, sekolah, kelas, lanjut kerja, balik kerja, rebahan, bobo, turu, sare, dangdan, belanja ke pasar, ada tamu, ada rapat, out, minggat ]]
intent "goodbye" [[
  ^ @pamit [dulu|semua|lagi|juga|di lain waktu|besok|minggu depan] $
  @pamit [lagi|dulu|di|besok|minggu depan]
  ^ [ok|baik|siap] @pamit
  @pamit (di|lagi) [orderan|pesanan|order|lain|pembelian|transaksi|belanja] [berikutnya|kesempatan|selanjutnya|waktu]
  ^ [ok|siap|baik|yaudah|ya sudah|oh] (sudah dulu|udahan dulu|udahan|segitu dulu|itu dulu|itu saja dulu|sekian dulu|sekian|cukup itu|cukup itu dulu|itu aja dulu|segitu aja|cukup sekian|cukup dulu|gitu dulu|sampai di sini dulu|itu aja) [makasih|info] $
  ^ [ok|baik|siap|sudah|itu] cukup (itu|segitu|sekian|dulu|sampai) [saja|dulu|di sini] $
  ^ [saya|aku] (pamit|cabut|off|offline|tidur|pergi|kerja|mandi|istirahat|makan|tutup|lanjut kerja|balik kerja|out|cus|minggat) (dulu|ya|lagi) $
  [saya|aku|mau] (pamit|cabut|off|undur diri|tidur|balik) dulu
  @lain_waktu [saya|aku] [chat|hubungi|kabari|tanya|wa|whatsapp|balik|mampir|sambung|lanjut|kontak|japri|infokan|balas|ke sini] (lagi|kembali|balik|dulu)
  ^ @lain_waktu [saya|aku] (chat|hubungi|kabari|tanya|whatsapp|balik|mampir|sambung|lanjut|kontak|japri|kembali|mampir lagi|belanja lagi|order lagi) $
  (besok|nanti|lusa|minggu depan|lain kali|lain waktu) (lanjut|disambung|sambung|chat|ngobrol|mampir|balik|hubungi|ke sini|kesini|belanja|kontak) (lagi|kembali|nanti)
  ^ (lain kali|lain waktu|next time) [saja|lagi|ya|aku|saya] [order|beli|belanja|mampir|pesan|chat] [lagi] $
  ^ (👋|🫡|😴) (bye|dadah) $
  ^ (hati-hati|selamat (beraktivitas|berjualan|bekerja|weekend|libur)) $
  (sudah malam|udah malem|ngantuk) * (dulu|tidur|besok|lanjut)
  ^ (have a nice day|have a good day|good night|night night|gnite) $
  << @lain_waktu @kontak_lagi lagi >>
  ^ [ok|baik|siap|sudah] [saya|aku] @lain_waktu [saya|aku] [tak|mau|akan] @kontak_lagi [lagi|dulu|kembali] *2 $
  ^ @kontak_lagi [lagi] @lain_waktu [lagi] *3 $
  ^ [ok|baik|siap|sudah] [saya|aku|mau|tak] [mau] @kegiatan dulu [lagi] *3 $
  ^ [ok|baik|siap|sudah] [saya|aku] (lagi|sedang|mau) @kegiatan [dulu|nih] $
  << @kegiatan dulu (nanti|besok|sambung|lanjut) >>
  ^ [saya|aku] (tak tinggal|ku tinggal|tinggal|tak pamit) [dulu|sik|sebentar] [dulu|sebentar|sik|ya] $
  ^ [ok|baik|siap|sudah] [kayaknya|rasanya|sementara] (cukup|sekian|segitu) (itu|sekian|segitu|dulu|saja|sampai) [dulu|saja|di sini] $
  ^ (ok|baik|siap|sudah|kayaknya|rasanya|sementara) [kayaknya|rasanya|sementara] (itu saja|itu dulu|segitu|sekian) [dulu|saja] $
  ^ saya rasa (cukup|sudah cukup|sekian|itu saja) [sekian|dulu|itu] $
  ^ [sudah] (segitu|itu|sekian|cukup) [itu] [saja|dulu] (yang|yg) [mau|ingin] [saya|aku] (tanya|tanyakan|ditanya|ditanyakan)
  (itu|segitu|sekian) [saja|dulu] [dulu] [yang] (mau|ingin|saya|aku|perlu) [saya|aku] (tanya|tanyakan|ditanyakan|ditanya)
  (tidak ada|no|gak ada) [lagi|more] [yang|question|questions] [mau|ingin] (ditanyakan|tanyakan|ditanya|question|questions)
  sekian [pertanyaan|dari|chat|dulu|dan] [saya|dari|terima kasih]
  ^ [ok|baik|permisi] mari $
  ^ (wassalamualaikum|wassalamu'alaikum|wassalam|wass)
  ^ (permisi|punten) (mari|pamit|dulu|mangga) [ya] [dulu|mari] $
  ^ (permisi|punten) *1 (assalamualaikum|wassalamualaikum|mari|mangga|pamit) $
  ^ [ok|baik|siap|sudah] @lain_waktu (ya|dulu|saja) (lagi|ada|mau) @kegiatan $
  (see|meet|talk to) (you|u|ya) (soon|later|tomorrow|again|next|there|when)
  ^ [ok|baik|siap|yaudah] [kalau] [begitu] [saya|aku|tak] (cabut|off|pamit|out|cabs|pulang|undur diri|permisi) [dulu|duluan] *3 $
  selamat (malam|siang|sore|pagi) [dan] selamat (istirahat|beristirahat|tidur|bekerja|beraktivitas)
  [sudah] (tidak ada) [lagi] pertanyaan [lagi]
  ^ [@pamit] @lain_waktu [saya|aku] (order|pesan|beli|belanja|jajan) lagi *2 $
  ^ [@pamit] sampai (ketemu|jumpa|bertemu) [lagi|di|hari] [{date}|minggu depan|besok|lusa] *2 $
  nanti [kalau] [jadi|cocok|sreg|mau|sudah yakin|ada rezeki] (saya|aku|tak) (kabari|kabarin|hubungi|chat|info|wa|balik) [lagi|kakak|ya] *1
]]

examples "goodbye" [[
  sampai ketemu lagi ya
  dadaah
  see you soon
  good night, sambung besok
  aku off dulu ya
  pamit undur diri
  udah ya, mau tidur dulu
  segitu dulu deh
  cukup sekian pertanyaan saya
  nanti kalau ada perlu lagi saya chat
  saya permisi dulu ya
  monggo mbak, nyuwun pamit
  ku tinggal dulu bentar ya
  besok disambung lagi
  bye bye
  babay
  ciao
  nanti malam aku balik lagi ke sini
  ntar gue kabarin lagi dah
  mau masak dulu, nanti dilanjut
  lagi di jalan, nanti aku sambung chatnya
  itu aja yang mau ditanyakan
  tidak ada lagi yang mau saya tanyakan
  no more question, bye
  selamat istirahat
  met bobo
  wassalam
  wassalamualaikum warahmatullahi
  sampai nanti
  see u
  sampun rumiyin nggih
  kapan-kapan mampir lagi deh
  kapan-kapan belanja di sini lagi
  out dulu gaes
  aku kabari lagi minggu depan ya
  udahan dulu chatnya
  pulang dulu ya bos
  jumpa lagi di lain waktu
  lanjut ntar ya, lagi ada tamu
  tak pamit sik yo
  take care
  see you when i see you
  dadaaah
  sekian pertanyaan dari saya
  insyaallah nanti saya mampir lagi
  ane cabs dulu
  ya udah saya mau berangkat kerja dulu
  sampai ketemu hari sabtu
  nanti kalau sudah gajian saya mampir lagi
  anak nangis nih, besok lagi ya
  sudah cukup jelas, saya permisi
]]

words "suka" [[ suka, naksir, cinta, jatuh cinta, demen, love, love it, loving, kepincut, kesengsem, jatuh hati, resep, seneng, senang, tresno, kagum, ngefans, ketagihan, nagih, doyan, terpesona, mupeng, ngiler, kepengen banget, tergoda, kepikiran terus, auto naksir, gemar, juwita, obsessed, adore, kecantol, kepincut, racun, keracunan, teracuni, kangen ]]
words "hati" [[ 😍, 🥰, ❤️, ❤, 💕, 💖, 🔥, 😘, 🤩, 💯, 👏, 💗, 💓, 💞, 💙, 💚, 💜, 🖤, 🤍, 🧡, 💛, 😻, ⭐, 🌟, ✨, 🫰, 😋, 🤤, 💘, 💝, ♥️, ♥, 🫶, ❣️ ]]
words "tanya_saja" [[ apakah, kah, gimana, kapan, siapa, kenapa, atau, belum ]]
words "dipuji" [[ barang, produk, warna, model, bahan, motif, rasa, kualitas, hasil, hasilnya, jahitan, packing, desain, foto, koleksi, jualan, kemasan, tampilan, aroma, wangi, suara, bentuk, ukuran, kue, tanaman, bunga, meja, kursi, lampu, baju, sepatu, tas, motor, hp, sabun, serum, parfum, kopi, masakan, makanan, kerja, kerjaan, pekerjaan, pelayanan, layanan, servis, dekor, dekorasi, finishing, kayu, cake, food, product, design, colour, tempat, tempatnya, suasana, interior, view ]]
intent "like_product" [[
  ^ @hati $
  ^ @hati @hati $
  ^ @hati @hati @hati $
  ^ [ih|wah|wow|waw|duh|aduh|ya ampun|masyaallah|masya allah|omg|anjir|astaga|gila|gilaa] @bagus [@sangat] [semua|ini|itu|barangnya|warnanya|modelnya|juga] $
  @bagus @sangat !tidak !mana !apa !kurang !belum !bukan !paling
  @sangat @bagus !tidak !mana !apa !kurang !belum !bukan !paling
  << @suka @sangat >> !tidak !belum !padahal
  @suka (sama|dengan|lihat|liat|modelnya|warnanya|bahannya|banget|yang|deh|desainnya|motifnya|ini) !tidak
  ^ [aku|saya|anak|istri|ibu|suami|mama|anakku|anak saya] *2 @suka [ini|itu|semua|deh] $
  ^ [saya|aku] @suka
  << (barang|produk|warna|model|bahan|motif|rasa|kualitas|hasil|jahitan|packing|desain|fotonya|koleksi|jualan|packaging|tampilan|foto) @bagus >>
  << (barang|produk|warna|model|bahan|motif|rasa|kualitas|hasil|jahitan|packing|desain|koleksi|sambal|kue|baju|gamis|tas|sepatu) @bagus @sangat >>
  (barang|paket|pesanan|kiriman|orderan) (sudah|dah) (sampai|diterima|datang) *2 @bagus [@sangat]
  (recommended|rekomended) [seller|banget|toko|pokoknya|deh|shop]
  ^ (mantul|mantap|mantab|keren|kece|gemes|lucu|cakep|cantik|top|gokil|jos|best|the best|juara|bagus|apik|sae|ayu|unyu|cute|nice|perfect|wow|wah|istimewa|terbaik|cucok|cihuy|ajib|asik|asyik) [banget|jiwa|semua|markotop|tenan|pisan|pol|poll|abis|barangnya] $
  ^ (pengen|mau|kepengen|ingin) punya [ih|ini|semua|deh|juga|satu] $
  ^ (bikin|jadi) (mupeng|ngiler|pengen|kepengen|naksir|ngences) [@sangat|deh|semua] $
  (tidak nyesel|ga nyesel|nggak nyesel|tidak menyesal|tidak kecewa|sesuai ekspektasi|sesuai harapan|melebihi ekspektasi|tidak mengecewakan|langganan terus|bakal order lagi|bakal langganan|pasti order lagi|worth it banget|worth every penny)
  (puas|seneng|senang) [@sangat] (sama|dengan|belanja|barangnya|hasilnya|pelayanannya|dapat)
  (bintang|rating) (lima|5) [deh|dari saya|buat|untuk] !kalau
  ^ (so|very|really|super) (cute|nice|pretty|beautiful|good|lovely|cool|elegant) *1 $
  (love|loving) (it|this|the|banget|sama|warna|warnanya) 
  @pujian [@sangat|pol|poll|banget|kali|nian|rek|euy|pisan] (rasa|rasanya|barang|barangnya|warna|model|hasil|aroma|wangi|bentuk|desain|foto|motor|kue|tanaman|jahitan|kualitas|produk|suara) [ini|itu|kemarin] !tidak !apa !mana !yang !paling !@tanya_saja
  ^ [wah|ih|ya ampun|masyaallah|gila|sumpah|asli|duh] *1 @pujian (banget|sekali|pisan|tenan|parah|kali|abis|poll|pol|nian|rek|euy|sangat|semua|ya|ih) *3 $ !tidak !apa !mana !berapa !kurang !paling !@tanya_saja !no !nomor !rekening
  ^ @dipuji *2 @pujian [@sangat|semua|rek|deh|kali] *2 $ !tidak !apa !mana !berapa !kurang !paling !yang !kalau !mau !bisa !@tanya_saja
  << @dipuji @pujian @sangat >> !tidak !apa !mana !berapa !kurang !paling !yang
  << @dipuji @pujian (puas|senang|suka|cocok|nagih) >> !tidak !apa !mana
  << (anak|anakku|anak-anak|suami|istri|tamu|keluarga|orang rumah|teman|mertua|mama) (suka|doyan|muji|nagih|senang|minta lagi|ketagihan) >> !tidak !apa
  (serum|krim|sabun|produk|obat|barang|kue) *3 @pujian *2 (di|buat) (muka|kulit|wajah|rambut|badan|lidah) [aku|saya]
  [the|this|that|your|it|is|looks|look] (looks|look|is|are|so|very|really) [so|very|really|such] (yummy|delicious|gorgeous|lovely|cute|nice|pretty|beautiful|good|great|amazing|cool|elegant|perfect|awesome)
  ^ (nice|great|good|awesome|cool|lovely) (product|products|design|item|quality|shop|store|color|colour|work|job|one) $
  i (love|like|adore) (it|this|the|your|these)
  (bikin|jadi|buat) (mupeng|ngiler|pengen|kepengen|naksir|ngences|nagih|ketagihan|laper|lapar|senang|adem|kepincut) !tidak
  ^ [aku|saya|jadi] (pengen|kepengen|kepingin|pingin|mupeng) (banget|deh|ih|punya|semua) [semua|deh] $
  @pujian [banget] (sampai|bikin|jadi) (nagih|ketagihan|pengen|nambah|lupa|senang|puas|minta lagi)
  (saya|aku) (puas|senang|suka|cocok|jatuh hati|demen) [@sangat] [sama|dengan|lihat] !tidak !kurang !belum !mau
  (pas|cocok) @sangat *1 (di|sama|buat|dengan) *4 !tidak !apa !mana
  (tidak) salah (pilih|beli|order|milih|toko) *2
  @dipuji @pujian [@sangat] $ !tidak !apa !mana !berapa !yang !kalau !mau !bisa !kurang !paling !ada
  ^ (cucok|kece|ciamik|cihuy|top) *1 $
  @bagus (bener|amat|nian|kali) *2 !tidak !apa !mana
  (ternyata|aslinya|kirain) *3 @bagus [@sangat] !tidak !apa
  (tumbuh|jadi) (subur|glowing|cerah|lembut|halus|kinclong|rapi|bersih) *2 !tidak !bisa
  ^ {product} [ini|itu] (cakep|keren|cantik|lucu|kece|gemes|gemoy|mewah|estetik|elegan|imut|unyu|manis|ciamik|apik|ayu|geulis) [@sangat|semua|deh] $
  ^ [wah|ih|ya ampun|wow|waduh|lah|kok|anjir|gila] (murah|murmer|terjangkau) @sangat [ya|sih|harganya|disini|di sini|sini] $ !lebih
  ^ dua-duanya (cakep|keren|cantik|lucu|kece|gemes|mewah|bagus|oke) [@sangat] $
]]

examples "like_product" [[
  ya ampun gemoy
  unyu banget bonekanya
  kece parah sepatunya
  estetik banget lampunya
  jahitannya rapi, mantep
  wanginya enak, tahan lama pula
  gurih, bikin nagih
  kuenya lembut bangettt
  anakku sampai minta lagi
  suami suka sama kopinya
  tanamannya seger-seger, cakep
  gila sih bagus
  MasyaAllah indah sekali
  aesthetic poll
  jatuh cinta pada pandangan pertama
  mupeng liat postingannya
  ngiler lihat fotonya
  the color is gorgeous
  so pretty omg
  i love this design
  juara rasanya
  top markotop
  elegan banget warnanya
  mewah ya kelihatannya
  barangnya sesuai foto, puas
  kualitas premium, nggak nyesel
  enakeun pisan
  geulis bajuna
  apik'e rek
  elok nian
  cantik kali bah
  keren abis motornya
  kok bisa bagus gitu sih
  bikin kepengen aja
  pingin beli semua rasanya
  racun banget toko ini
  lucu-lucu semua isinya
  idaman banget rak bukunya
  kulitku jadi glowing habis pakai serumnya
  suaranya jernih, mantap speakernya
  empuk dan tidak amis, recommended
  worth every penny
  desainnya simpel tapi berkelas
  wow keren
  masih terbayang enaknya bakso kemarin
  ga nyangka aslinya lebih bagus dari foto
  udah langganan, ga pernah ngecewain
  nyaman dipakai seharian
  barang mulus kayak baru, seneng deh
  sumpah ya aku nggak bohong ini sambal paling enak yang pernah aku makan
  bagus kali bikinan kakak ini
  teman kantor pada nanya beli di mana saking cakepnya
  lihat fotonya aja udah bikin senyum
  pengen semua rasanya
  akhirnya nemu juga yang secantik ini
  lampunya bikin kamar jadi hangat
  wah hasil catnya halus rapi
  idih lucuk
  kucingku lahap makan ini
  hijaunya segar dipandang
  yang warna pastel juara sih
]]
