-- Contoh pesan yang maksudnya tersirat: bukan kata kuncinya, tetapi keadaannya yang berbicara.

examples "goodbye" [[
  udah dulu ya bun si kecil kebangun
  tak sare rumiyin nggih bu
  bos udah manggil meeting, nanti sambung lagi
  pulang dulu awak kak, besok kutengok lagi
  sampe ketemu lagi mbak
  mau nyusuin dulu ya, ntar chat lagi
  kereta saya sudah masuk stasiun dan sinyalnya suka ilang di terowongan, jadi sampai nanti malam ya mbak
  aku off sek mbak, ngliwet disik
  Baik Bu, percakapan kita lanjutkan esok hari
  lampu kantor udah dimatikan satpam, aku juga mesti angkat kaki nih, selamat malam semuanya
  see you next week sis
  pareng bu, sampun dalu
  cabut dulu lae, angkot udah datang
  nanti habis jemput anak sekolah saya hubungi lagi
  jam istirahat kantor habis nih, off dulu aku
  hp lowbat, dilanjut besok
  baibai mamak cantik
  wis yo, aku arep budhal kerjo
  bubuk dulu kak, mata tinggal 5 watt
  besok pagi tak wa maneh ya pakdhe
  ok kak have a nice weekend
  udah magrib, tutup hp dulu saya
  mbak aku turun dari krl dulu, ntar lagi
  anak anak wis do ngantri njaluk dulang, tak mlebu pawon sik yo bu, sesuk ketemu maneh
  ya udah kapan kapan aku main lagi ke chat ini
  jumpa lagi kita ya ito
  assalamualaikum bu, saya lanjut masak dulu
  ciao bella
  dadah bang tukang, hati hati di jalan
  cabut dulu bro
  dah dulu ya, bel masuk bunyi
  penumpang udah naik, gue jalan
  duluan nah, daeng
  bsk lg y
  dosen pembimbing udah manggil nih kak, aku masuk ruangan dulu, nanti kita sambung lagi ya
  mata udah lima watt besok narik subuh, gue rebahan dulu ya bang, sampe besok
  hp lowbat 2%, bhay
  mangga atuh, urang tepang deui
  off dulu, dosen masuk
  sampai ketemu di bazar minggu depan
  babay kakak toko
  udah malem, lanjut besok chatnya
  jalanmi dulu
  wassalam bang
  aye pamit dah
  pulang kampung dulu, kontakan lagi abis lebaran
  nanti sore aku nongol lagi
  ttdj min
  udah azan, ke masjid dulu
  kuota sekarat, cabut
  Sekian dari kami, selamat bertugas kembali
  dipanggil emak disuruh nyuci, udahan dulu
  ketemu lagi kapan kapan bang
  ke kebon dulu ya mang
  segini aja ngobrolnya
  daah kakak cantik
  lampu udah ijo, ntar disambung
  dh y
  cbt dl
  ada penumpang masuk nih, nanti lagi
  bel masuk bunyi, saya ngajar dulu bu
  pasien datang, saya tinggal ya
  sampe ketemu hari pasaran pak
  da dah kak
  mau nyiram cabe dulu keburu panas, mari
  lnjut bsk y
  off dl min
  pareng nggih bu, bade mucal rumiyin
  assalamualaikum, saya tutup chatnya
  udah dulu tanya tanyanya, kapan kapan lagi
  anak minta susu, aku ilang dulu
  ngantuk abis jaga, met istirahat kak
  ane jalan lagi bang, assalamualaikum
  sekian dulu bu guru pamit
  hp mau disita, razia kepsek haha, bye
  mugi ketemu deui, mangga kang
  udah ya warungku rame
  cya min
  aku balik lagi kalo udah diskusi sama suami
  oke itu aja dulu, wassalam
  lampu ijo bang, cabs
  adzan tuh, udahan dulu
  gnight om
  sa pamit dulu kaka, selamat malam
  ketemu lagi pas gajian, bhay
  nanti tak mampir chat meneh, wis yo
  kurang lebihnya mohon maaf bu, saya izin undur diri
  mandiin kucing dulu, dadaaah
  signal ilang ilangan di kebun, besok aja disambung
  tak tinggal masak nggih
  minggu depan saya hubungi kembali, selamat sore
  kmi akhiri dl, slmt mlm
  bye bunda cake
  rapat guru mulai, saya keluar dulu dari obrolan
  mau ganti infus pasien kamar empat dulu, nanti kalau sudah longgar saya buka lagi percakapan kita ya sis
  sampai jumpa di toko
  titip salam buat bapak bengkel, yuk ah
  bapak pamit dulu ya nak, mata sudah lima watt, besok kita sambung
  cabut dulu bro, bos dateng
  nyuwun pamit bu, selak kelangan sepur
  abdi pamit heula, bade ka sawah
  ambo pai dulu da, urang rumah lah maimbau
  kita off dulu neh, so malam
  dah ya kak, ojol gue nyampe
  nanti gue balik lagi abis gajian
  wes yo rek, tak turu
  ok bye
  oke deh segitu dulu, anak saya udah gelayutan di kaki minta susu
  sampai ketemu di kelas hari sabtu, kak
  mau futsal dulu, ntar lanjut
  wis sore, bapak mau menyiram tanaman terus ke mushola, kapan kapan bapak mengobrol lagi ya nak
  see ya
  hp udah panas, lanjut nanti malam
  sam ayas helum sik
  kapan kapan kita ngobrol lagi soal kopi, enak ngobrolnya
  udah dulu, dosen masuk
  dadaaah min
  saya tutup dulu chatnya ya, baterai tinggal dua persen dan casan dipinjam tetangga
  mimpiin diskon ah, good nite semua
  mangga ah kang, iraha deui disambung
  cukup sekian dan sampai jumpa
  sudah ya mbak, mau nyiapin buka puasa
  engkok maneh cak, dipanggil bojo
  logout dulu, sinyal di kereta putus putus
  yuk ah, jalan dulu
  ketemu lagi lebaran ya pak haji, insyaallah
  ya udah saya diem aja, bye
  so pulang dulu torang, baku dapa ulang
  turun gunung dulu, disini ga ada listrik, minggu depan baru online lagi
  balik kerja dulu gan
  bablas sik, kreta e wis teko
  babay kakak
  sabatas iko dulu ni, bisuak disambuang
  nanti malam aku kabari lagi, sekarang rapat
  besok subuh saya kebagian ngajar di sekolah pelosok, dua jam naik perahu, jadi saya rebahan dulu ya kak
  nenek mau shalat dulu ya nak
  rapat mau dimulai, saya tutup dulu bu
  afk dulu min
  login dulu gan, bocah party udah nungguin
  sudah malam, mata mbah sudah ngantuk
  mau kasih makan bebek dulu, sambung nanti
  gtg bro
  sinyal di basecamp ilang ilangan, sampe ketemu di bawah
  hp nya mau dipinjam cucu, sudah dulu ya
  assalamualaikum, pak kades undur diri
  bye bye toko gitar
  abdi bade marab embe heula, engke deui nya
  pamit mau ngantor
  tabik, sampe besok di
  hansip sudah kontrol, saya istirahat dulu
  daah
  mari pak, ketemu di lapangan tanggal 17
  kuota mau habis, cabut
  lanjut kapan kapan, bel masuk udah bunyi
  nanti kutelepon lagi habis mancing, sekarang jalan dulu awak
  oke deh met istirahat
  ya wis le, mbah tak turu
  baik pak, saya lanjut keliling dusun, mari
  sampe jumpa di thrift market minggu depan
  gua ngegame dulu, ntar mlm ol lg
  catch you later
  kulo pamit rumiyin, wonten tamu
  selamat sore, sampai berjumpa pada pengadaan berikutnya
  udahan ya kak batrei 1 persen
  pigi dulu nah
  ngantuk bestii, bobo duls
  nanti dilanjut, gas di dapur lagi nyala takut gosong
  saya keluar dulu dari chat, mau apel pagi
  yaudah gw balik ngarit
  mata perih liat layar, ibu sudahi ya
  semoga ketemu lagi kalau rezeki
  out dulu, bos lewat
  sampai nanti, jaga kesehatan ya nak
  udah nyampe kosan, ciao
  wassalam, pengajian keburu mulai
  udah dulu ya
  ntar aku chat lagi
  mau mandi dulu
  tidur dulu deh, besok lanjut yg tadi
  sampe besok ci
  dah ah
  aku cabut ke kelas
  nanti kukabarin lagi, daa
  malem kak, met bobo
  lanjut ntar ya, lagi di jalan
  bye bye
  pamit ya kak, kapan kapan belanja lagi
  balik kerja dulu, bos dateng
  oke dah kalo gitu, wassalamualaikum
  keretaku udah sampe, putus dulu
  hp direbut anak, nanti ya
  nanti sore tak chat maneh
  mangga ah, tos wengi
  udah ga ada yang mau ditanyain lagi, pamit
  jumpa lagi di live berikutnya
  mau nonton dulu, dadah
  cukup buat hari ini ci
  aku pikirin dulu sambil tidur, malam kak
  sya pergi dulu
  oke, see you on saturday
  nutup chat dulu ya, mau ngaji
  yaudah deh, sampai nanti
  kompor nyala nih, kutinggal
  suami pulang, udahan dulu chatnya
  sudah sampai halte, saya turun dulu ya
  selamat istirahat bu toko
  ok bubye
  makan dulu ya kak, laper
  off ya
  tutup dulu wa nya, batre merah
  duluan ya min
  besok pagi aku balik lagi ke chat ini
  met kerja kak, aku jg lanjut kerja
  tar sambung lagi pas istirahat
]]

examples "greeting" [[
  assalamualaikum bun, ini benar yang jual MPASI rumahan?
  halo mba laundry
  nuwun sewu bu, badhe tanglet sekedap
  horas bah, buka kelen?
  pagi min, saya dari bagian umum kantor pajak
  dulur, sek melek ta?
  mbakk yuhuu
  permisi, nomor ini saya dapet dari bu RT
  siang pak tukang
  eda, lagi sibuk nggak? mau nanya sikit aku
  mbak e wonten?
  selamat malam ibu, maaf chat malam malam anak baru tidur soalnya
  misi buk, aku yang kemarin beli stroller
  kak, ini masih yang dulu di ruko depan stasiun kan?
  baru kali ini awak chat toko lewat wa, biasanya anak yang ketikkan, apa kabar kelen di situ
  spadaaa ada yang jaga lapak?
  hi sis, Rina here from finance, bisa ngobrol sebentar?
  salam kenal bude, saya tetangganya mbak Yanti
  lek, aku arep takon iki
  oi bang servis kulkas, adanya kau disitu?
  selamat pagi, perkenalkan saya Dewi sekretaris direksi
  hallooww frozen food mamaku
  rahayu pakdhe, pripun kabare
  mbak sek eling karo aku ora, sing biyen tuku pot nganti kebanan ning ngarep tokomu
  akhirnya nemu juga kontaknya toko tanaman yang viral itu, halo kak
  samlekom mbak
  bang, dengar dulu sebentar bang
  ibu, saya Wulan teman satu kantornya Pak Hendro yang dulu pernah pesan meja di sini, salam kenal ya
  jam segini ada yang balas nggak ya
  minn oyy bangun dong udah siang
  tes 123, tokonya online ga nih
  sampurasun teh, abdi ti cicalengka, bade ngaganggu sakedik
  assalamualaikum bos ikan
  daeng, adaki di toko sekarang?
  misi bang numpang parkir bentar di chat lu
  yuhuuu spada kakak kakak kosmetik
  ketok ketok, yg punya lapak batik ke mana nih sepi amat
  enjing mang, tos gugah?
  nyok ngobrol bang, aye dari kemayoran
  halo kak aku anak smk yg dikasih nomor ini sama bu guru prakarya, salam kenal ya
  tabe puang, salamaki
  eh ini bener nomornya bengkel mas dodo bukan sih
  woi bray lama ga nongol nih gue
  met sore kakak penjual boneka yg baik hati dan tidak sombong
  siang ndan, lagi rame ya bengkelnya
  permisi gan, newbie numpang masuk
  Selamat pagi, kami pengurus koperasi mahasiswa fakultas teknik
  hlo sis
  punten kang, nuju sibuk teu?
  masih melek ga kak jam segini
  balik lagi nih akuu, si bocil pembeli liptint minggu lalu
  hai kak, aku temennya sinta yg kemarin beli lego, diarahin ke sini
  hi min, new here
  halo ada orang kah di sini, dari tadi aku liat story terus tapi baru berani nyapa sekarang hehe
  lapak udah ada yang jaga blm bang
  ini aku lagi min, nomor lama ilang jadi pake yg ini
  mlm kk manis
  pagi bos, ini sopir truk pasir yg dulu sering mampir ambil kampas, masih inget ga sama saya
  sore ces sehatji, ini saya lagi yang dulu sering nongkrong di depan tokota tiap habis kuliah
  pg bos
  mlm min mlm
  assalamualaikum bu, saya guru TK Pertiwi mau merepoti sebentar
  ngaso narik dulu, mampir chat sini. sore bang
  ppp bang
  ktok ktok
  jaga toko siapa hari ini, hadir ga
  slmt siang mbk, br klar shift ni
  selamat pagi bapak, saya guru honorer dari pelosok Banyuwangi yang dulu pernah dikasih nomor ini sama bu kepala sekolah
  pnten kang, kulo nuwun
  udah bangun belum tukang kuenya
  dpt nmr ini dr bu bidan
  ini chat yg punya lapak pakan ikan bukan ya
  horas bang, dari Siborongborong ini
  wkm slm, sy yg kmrn nanya di fb
  hei hei
  ada orang? dari tadi centang satu mulu
  punten teh, abdi ti pasar Cikajang
  mbak admin, lagi sibukkah
  salam kenal, saya Bu Tutik perawat puskesmas
  sis hijab on?
  met sore pak tani
  tes tes, masuk ga chat saya
  slam bg, drvr ojol nh
  eh masih hidup ni nomer, kirain udah ganti, apa kabar bang bengkel lama kita ga jumpa
  halo kak aku liat nomornya di spanduk percetakan
  siang2 gini adminnya lg mkn kali ya, haii
  om cupang, kumaha damang
  pgi bun, msh inget sy kan
  kulo sowan mriki malih bu, sehat to
  good afternoon sist
  bismillah, izin masuk chat ya ukhti
  tabe daeng, sibuk ki?
  yo bang bengkel
  bu guru kelas 4 nyapa nih, pagi ibu catering
  sugeng dalu pak pupuk, dereng sare?
  uy uy admin
  numpang nyapa dulu sebelum tanya tanya, siang koh
  hmpr tgh mlm gni msh ada yg mlek ga di tko
  assalamualaikum warahmatullah, nak, apakah bapak boleh mengganggu waktunya sebentar
  oi bro
  sampurasun kang, nuju naon
  assalamualaikum uni, lai di kadai?
  met malam enci, toko so buka dang?
  rek, onok wong e ta
  halo, ada kehidupan di sini?
  hey min, gue balik lagi nih setelah setahun ngilang
  kulo nuwun, bade nyuwun pirsa sekedap
  selamat pagi, dengan toko mebel ya?
  tes tes
  halo kakak, aku dari tiktok, mau nanya nanya dikit
  oyi sam, yok opo kabare
  P min
  punten teh, tiasa naros?
  hai, toko batik?
  pagi pagi buta maaf ya bu, saya baru pulang shift, boleh tanya?
  misi pak, saya disuruh anak saya hubungi nomor ini
  Good evening, is anyone there?
  helloooo kakak sepatu
  selamat siang, saya Rustam dari kantor kelurahan
  cak met isuk
  ada adminnya? atau lagi dipingit?
  tabea ci, slamat pagi
  assalamu'alaikum da, ambo dari Bukiktinggi
  lama tak jumpa bu haji, gimana kabar tokonya, kabar si bungsu, kabar kucing orennya
  nak, ini nomor yang ditempel di pos ronda itu ya, perkenalkan bapak Sutrisno dari gang sebelah, apakah sedang senggang
  malem bang, ganggu ga?
  wilujeng siang, ieu leres nomer toko kopi?
  pak, permisi
  om, salam dari gunung
  ini nomor rental yang di spanduk itu ya? halo
  siang kakak yang baik, semoga dagangannya laris hari ini
  yuhuu, spada
  haloo, kenalan dulu, aku bumil 7 bulan
  sugeng sonten bu, nuwun sewu
  eh hai lagi
  tadi saya lewat depan toko, mau masuk malu karena pakai daster, akhirnya chat saja, boleh tanya tanya bu?
  slmt sore mas teknisi
  bismillah, chat pertama nih ke toko online, grogi, halo mbak
  nak, ini toko beras yang diajarin cucu nenek itu bukan
  selamat siang, saya kepala desa Mekarsari
  cuy, lapaknya masih idup?
  haloo, agak deg degan nih pertama kali chat penjual
  tok tok tok, warungnya melek?
  punten kang, wengi wengi ngaganggu
  halo halo, tes, masuk nggak pesan saya
  p
  woi gan, gue yang kemaren nanya amp
  assalamualaikum pak tukang kayu
  hai min, lagi mabar ya
  salam, kami dari sekretariat kecamatan
  ngapunten, niki leres nomeripun toko pakan?
  oma baru belajar wa, kamu terima tulisan oma?
  tabe' puang, maaf mengganggu malam malam
  sore koh, masih inget saya yang cari jam tua
  hey, music shop?
  bu galon, bu
  nih gue dapet kontak lo dari grup barbek
  selamat pagi tim hampers, dengan Mita GA PT Surya
  kulonuwun pak, kula saking balai dusun
  oh ini toh yang namanya belanja di hp, halo mbak
  ada manusia di sini kah
  pak dhe pangkalan, sehat?
  horas tulang, lama tak jumpa
  moshi moshi
  malam bang servis, udah tidur?
  saya disuruh menantu menghubungi nomor ini, selamat siang
  met puasa kak
  halow optik
  permisi mas, saya ketua panitia agustusan
  eh balik lagi gue, kangen ga
  sist
  halo selamat petang, perkenalkan saya bendahara RW
  anyeong kak, toko kemping kan
  oi cak, ngopi a?
  salam sejahtera, kami pengurus gereja
  nomor ini dari kartu yang nempel di tabung gas, benar?
  haii, temennya Dito yang beli tenda nih
  bu guru suruh saya tanya ke sini, permisi
  balik lagi nih kak
  aku lagi, hehe
  nongol lg di chat, masih melek kan
  yg tadi pagi nih min
  saya yang semalam tanya tanya soal rak bu, ketemu lagi kita
  min, jadi lanjut ngobrol yg kemarin yuk
  ehem
  nyambung lagi nih sinyalnya, masih di sana kan kak
  bales story nih kak, haiii
  wah statusnya kakak baru, mampir nyapa
  dapet bc dari nomor ini, dengan siapa ya
  met siang, saya terima pesan siaran dari sini barusan
  hai kak, aku dari keranjang kuning
  pindahan dari chat oren kak, di sini aja ya ngobrolnya
  ini admin yg sama kyk di tokped bukan
  pagiii, aku yg komen di live semalem
  oi bos kawat
  ci toko kain, lagi sibuk kah ci
  koh, lg on?
  baru kebales sekarang maaf ya bu, sore
  salam, sy yg dikasih kartu nama di pameran
  gmn kabar tokonya kak, lama ga mampir
  udh makan blm min hehe, malem
  dek jaga toko ya, ibunya ke pasar?
  dari kemarin aku ngintip status doang, akhirnya berani nyapa
  heyyo
  permisi paket... eh permisi kak maksudnya
  rahayu, kulo sing wingi enjing
  sampurasun deui kang, anu tadi
  spada
  aloha min
  tes suara, hehe bisa kebaca?
  bu haji, ini anaknya pak Darto sebelah musala
  jumpa awak lagi lah kak ya
  iye daeng, saya mi ini yang tadi
  chat lama kehapus, jadi mulai dari awal lagi ya, siang kak
  hai juga kak, baru buka wa
  min ini aku ganti nomor, yg dulu Sinta kue
]]

examples "out_of_scope" [[
  anakku panas 39, kasih paracetamol berapa ml ya
  bun resep bolu kukus mekar dong
  kapan gajian PNS cair bulan ini
  sopo sing menang pilkada kono
  BPJS saya kok nonaktif kenapa ya
  bikinin pantun buat perpisahan bos
  kak mau curhat, suami saya cuek banget belakangan
  ada lowongan admin ga mbak
  kereta awak mogok di jalan, bengkel mana yang buka jam segini
  PR matematika anakku susah: 3/4 dibagi 1/2 berapa
  hari ini di Medan hujan nggak?
  pinjem duit 500 boleh, minggu depan balik
  ini nomernya bu lurah bukan
  tukerin dolar di mana yang bagus
  semalam mimpi gigi copot dua terus paginya cicak jatuh di kepala, artinya apa ya bu menurut orang tua dulu
  lagu anak yang "balonku" liriknya apa
  mau nggak jadi pacarku
  investasi emas yuk bu, untung 20 persen sebulan
  jam berapa kereta terakhir ke Cikarang
  teman sekantor saya suka ngutang ga bayar bayar, cara nagihnya biar ga sakit hati gimana ya
  who is the president of France
  tolong vote anak saya di lomba foto ya bun linknya di bawah
  weton selasa pon karo kamis legi cocok ora
  kamu tau password wifi kantor camat?
  saya lagi nyari pembantu yang bisa nginep
  PSMS main kapan lae
  translate in ke inggris: surat izin tidak masuk kerja
  nama bayi perempuan islami 3 kata apa yang bagus
  anak awak ini malas kali belajar, main hp aja kerjanya, kek mana lah cara marahinya bah
  doa buat orang sakit apa ya bu
  bang jawaban pr fisika no 3 apa
  lagi hujan ga di situ
  persib lawan persija skor brp
  kakak udah punya pacar belum
  tips biar gebetan bales chat dong
  pinjemin gope dong, besok gue ganti
  coto makassar bumbunya apa aja kalo mau masak sendiri
  tol cikampek macet ga bang
  kode redeem ff hari ini
  mabar yok ntar malem
  lirik lagu bugis yang sedih
  translate "aku kangen" ke korea
  lowongan supir ada kah
  pulsa gue kesedot, nomor cs telkomsel brp
  gempa tadi kerasa?
  mimpi dikejar ular artinya apa
  besok bensin naik lagi ga
  sim saya ketinggalan di warung kopi terus kena tilang elektronik, kira kira dendanya dibayar di mana ya
  ingetin aku sholat ashar ya
  stnk mati 2 taun urusnya gimana
  kapan masuk sekolah semester depan
  wkwk ngakak bgt meme nya
  bikinin caption ig yg galau
  ma, jemput aku di sekolah
  besok aku presentasi sejarah tentang perang diponegoro, tolong ringkasin jadi lima poin dong biar gampang dihafal
  nyari kosan deket ugm yg 500an
  Ada berapa provinsi di Papua saat ini?
  basa sundana "nyamuk" naon kang
  aku abis putus nih min, curhat boleh
  lg ap
  jam brp skrg
  ujan ga di situ
  jomblo ya min
  persib menang brp tadi
  ini bener nomer pak RT?
  kpn gajian pns cair ya
  orderan ojol lagi gacor di mana ya malem gini
  bu, tugas Rafi dikumpul besok kan
  tekanan darah 160/100 bahaya ga sih
  soal cpns perawat tahun lalu punya?
  pinjem pulsa dong
  kata sandi wifi sekolah apaan
  kamu cantik ga
  sim c mati sebulan kena tilang ga
  siapa presiden pertama
  lirik lagu ojo dibandingke
  mau daftar ojek online caranya gmn
  eh salah kirim, ini buat grup keluarga
  ma, beliin telur sekalian pulang
  sepi nih, temenin ngobrol
  cara bikin RPP kurikulum merdeka
  doain anak saya ujian ya
  menawi wage niku dinten nopo
  penumpang saya barusan curhat ditinggal nikah pacarnya terus nangis sepanjang jalan, saya mesti gimana ya kalau begitu
  menang undian pak, klik link ini
  harga emas antam naik terus ya
  hasil lab kolesterol 240 artinya apa
  ga bs login whatsapp bantu dong
  awas copet di terminal lagi marak
  kemarin ketabrak angkot, untung cuma lecet
  bansos bulan ini sudah turun di desa sampeyan?
  ceritain dongeng kancil
  lulus ukg ga ya gue
  saya butuh kerja, ijazah smp
  tlg translate ke inggris: saya rindu kamu
  nonton bola di mana malem ni
  arwah kakekku dateng di mimpi bawa pisang, artinya apa sih
  12 x 17 brp
  nak, tolong ajari bapak, hurufnya di hp ini kok jadi kecil semua
  persija lawan arema tv mana bro
  sahur tabuh sabaraha ayeuna
  jam bara babuko puaso di Padang kini
  kapan gue nikah menurut lo
  resep klappertart yang bener bagimana dang
  saya lagi patah hati nih, ditinggal pas udah booking gedung, boleh cerita ga
  wifi rumah mati, ini bukan indihome ya
  judi slot gacor klik link ini
  tulung garapno PR ku rek, bahasa Inggris
  kuliah teknik apa kedokteran ya enaknya
  rute dari Malang ke Pacitan lewat mana
  saya mau bayar PBB, di mana bisa
  emas antam hari ini naik ga
  dompet gue ilang di transjakarta, lapor kemana
  kalau mimpi dikejar ular itu tandanya apa
  ceritain lelucon dong
  siapa yang bikin kamu? openAI?
  anjing tetangga gonggong terus, pak RT dihubungi kok susah
  bu, jadwal posyandu melati bulan ini kapan
  gimana cara bales chat mantan
  aku di mana?
  follow back ya
  tolong isi survei skripsi saya, cuma 5 menit kak
  bisa betulin genteng bocor? ga ada hubungannya sih sama jualan kakak
  mau pinjam 2 juta, gaji tanggal 25 saya ganti
  lowongan kerjanya masih ada min? saya lulusan SMK
  besok sekolah libur ga
  cak, Persebaya menang piro
  eta lagu nu di TikTok judulna naon
  mas, ini saya Dewi, yang di bus kemarin, masih inget?
  what is 17 times 24
  sakit pinggang kiri terus pipis merah, obatnya apa ya
  pilih capres siapa bang
  si Udin lah pulang marantau?
  ini grup alumni SMA 3 kan?
  mantan saya tiba tiba ngajak balikan padahal saya baru tunangan, saya bingung bu, menurut ibu saya harus jawab apa
  saya punya motor supra 2008 pajak hidup, mesin kering, mau dilepas karena anak kuliah, barangkali bapak mau beli
  cucu nenek kapan pulang ya nak
  tips naik rank mythic dong
  cara bikin surat keterangan usaha di desa gimana
  chord lagu kangen band dong
  kok sinyal di gunung ilang terus
  harga gabah besok naik ga menurut pemerintah
  siapa bupati kita sekarang
  kunci gitar C minor jarinya gimana
  menurut lu timnas lolos piala dunia kagak
  saya lupa password facebook, tolong
  doa naik gunung biar selamat apa ya
  sapi saya kembung, dukun hewan mana yang bagus
  bansos cair tanggal berapa bu
  skor badminton tadi
  cariin jodoh buat anak saya dong, dia PNS
  download game gta gratis dimana
  kapan libur nasional bulan depan
  ini grup keluarga besar Haji Somad kan?
  jalur pendakian Merbabu udah dibuka belum
  mata anak saya merah, tetesin apa dok
  numpang promo kak, jasa sedot wc 24 jam
  bantu isi kuesioner skripsi saya ya
  formasi cpns guru tahun ini berapa
  what's the capital of Australia
  kok telur duluan apa ayam duluan, jawab
  tadi pagi listrik padam, lapor PLN nomor berapa
  sandi wifi hotel ini apa ya
  nyanyiin lagu ulang tahun dong bot
  pakdhe mimpi dikejar ular, nomore metu piro
  resep nasi kuning satu kilo beras santannya berapa
  perpanjang STNK online gimana
  main catur yuk lawan aku
  lg gabut nih, temenin
  ada kontrakan kosong dekat sini ga
  gimana cara ngadepin warga yang demo terus
  aku diputusin kak, gimana cara move on
  iraha pilihan kuwu teh di desa urang
  wifi kantor lemot, restart modem gimana
  ceritakan dongeng kancil buat cucu oma
  gabut, main tebak lagu yok
  story nya lagi di Bali ya kak? asik
  itu yg di foto profil anaknya?
  wkwkwk
  capek bgt hari ini
  ups salah kamar chat
  kak udah nonton drakor yg baru belum
  cara hapus akun oren gmn
  tokped kok error terus ya
  lupa password tiktok, bisa bantu?
  kakak umur berapa sih
  yg nyanyi di story kakak lagunya apa judulnya
  mati lampu di rumahku
  kucing tetangga masuk rumah lagi
  ma nanti jemput jam 2
  kode otp nya berapa kak, kekirim ke nomor kakak
  mau pinjem 500 sampe gajian
  sayang udah makan?
  nilai raporku jelek
  tadi ada kecelakaan di jembatan
  2 pangkat 10 berapa
  gimana cara jualan laku di tiktok
  shopee paylater ku nunggak, dc nya nelpon terus
  gajah bertelur apa beranak
  tebak tebakan yuk
  dino iki panas banget yo
  naon hartina "cageur"
  puisi buat ibu dong
  ssttt
  semalem bola berapa berapa
  bu, arisan RT di rumah siapa bulan ini
  cara bikin stiker wa
  kenapa langit biru
  shio ayam tahun ini hoki ga
  kerja di situ gajinya berapa
  kak kenal Rio anak teknik ga
  hape jatuh ke air diapain ya
  tolong vote anakku di lomba foto
]]

examples "thanks" [[
  makasi ya bun udah sabar jawab satu satu
  maturnuwun sanget lho mbak, dibela belani nganter dewe
  mantap kali abang, mauliate godang ya
  tengkyuuu mbak, bajunya udah nyampe ke mertua
  jadi enak hati aku kak, baik kali kelen
  alhamdulillah ketolong banget sama ibu
  Segenap panitia sangat menghargai bantuan Ibu selama acara berlangsung
  semoga laris manis dagangannya ya bu
  noted with thanks kak
  mugi lancar rejekine nggih pak
  wah repot repot dikasih bonus sambal segala
  gak tau deh kalo ga ada mbak, anakku pasti nangis seharian
  biar Tuhan aja yang balas kak, tengah malam pun masih mau kakak carikan susu anakku
  hutang budi awak sama kakak
  suwun yo mas wes dibetulno kulkasku
  makaci bundaa cantik
  barakallahu fiik ummu, udah disempetin nganter pas hujan
  kakak penyelamat rapat kantor saya hari ini
  ya Allah mbak, dibungkusin rapi gini, terharu saya
  atasan saya senang sekali rapat lancar makanannya pas, jasa ibu ga akan saya lupa
  big thanks udah dikasih extra bubble wrap
  sehat sehat terus ya bang biar bisa benerin mesin cuci orang
  kemarin cucian sebesar gunung itu kelar dalam sehari, kalau bukan karena mbak saya udah nangis di pojokan
  appreciate it sis, fast respon terus
  nggih pun, sembah nuwun bu
  trimakasi penjelasannya panjang lebar sampe paham aku
  berkat ibu jadi ga malu nyuguhin tamu
  mksh mb, Gusti sing mbales
  teurimong gaseh kak
  thank you ya mas teknisi, udah mau dateng malem malem
  nuhun nya a
  tengkyu bosku
  makasi kak sabar bgt ladenin aku yg banyak nanya
  baik banget sih pake dibonusin stiker
  motor gue idup lagi berkat abang
  terima kasih nah
  nilai praktekku jadi delapan puluh lima gara gara kakak mau ngajarin cara nyolder lewat chat, semoga rejekinya lancar
  udah malem masih sempet sempetnya ngebales aku yang cerewet ini, makasih banget ya kak baik banget
  alhamdulillah ketolong, semoga laris
  hatur nuhun, laukna tos dugi salamet
  respect bang, lu nolong gue banget tadi malem pas mogok
  paketnya udah di tangan, trims
  duh jadi ngerepotin, semoga dibales kebaikannya
  thanks a lot min
  syukron ya akhi
  Kami menghargai pelayanan yang cepat
  skripsiku kelar gara gara buku yg dicariin kk, ga bakal lupa deh
  jazakillah kak, jerawatku dibantuin sampe tuntas
  jos, suwun mas bengkel
  aciyee fast respon, lope lope
  ga tau mesti bales budi gimana
  utang budi gue bang udah dicariin part langka
  makasih ya udah dikirimin lebih
  jadi enak nih, bungkus kadonya digratisin
  iye, tarima kasih banyak daeng
  oke makasih jawabannya
  nolong bgt penjelasannya
  adek seneng banget dapet mainannya, makasih om
  kamsia koh
  semoga berkah dagangannya ye bang
  mksh bgt
  tq bg
  trms y
  mksi y sis udh dicariin smp gudang
  jazakillah ukhti
  sae pisan pelayananna, nuhun
  motor bisa narik lagi, tengkyu bang
  wes to, matur suwun sanget lek
  baek bener bonusnya, jadi ga enak
  alhamdulillah ditolong, semoga laris
  saya catat kebaikan ibu
  kalau ga dibantu malam itu juga mungkin besoknya anak anak didik saya tampil tanpa kostum, saya ga bakal lupa kak
  gokil fast respon, appreciate it
  ga nyangka dilebihin 2 biji, berkah ya bu
  salut, malem malem masih dilayani
  hatur nuhun kang
  saya mewakili ruang anggrek mengucapkan terima kasih atas kuenya
  infonya ngebantu banget
  doaku yg terbaik buat ibu sekeluarga
  sgt membantu pnjelasannya
  kebaikan bapak tak akan petani sini lupa
  udah sabar ngadepin aku yg bawel, lope
  mauliate ma di hamu inang, tahan kali kualinya
  tks infonya min
  tarima kasih banyak kaka
  ok thx
  rahayu mbok, suwun
  jasamu abadi bang, rem gw pakem lagi
  semoga Allah balas
  sy hargai bgt udh dibela2in buka
  thanks ya udah jujur bilang ga cocok buat kulitku
  trmksh bnyk
  udah dikasih tau cara rawat ikannya, arigato
  mimin baik bgt, utang budi nih aku
  makasi dah dianterin sampe dapur
  syukron katsir
  wah baik hati sekali, dikasih sampel
  nuhun ah
  matur nuwun sanget nggih nak, sampun sabar ngladosi tiyang sepuh
  tengkyu bro, lo penyelamat
  hatur nuhun, mugia kagentosan ku nu langkung ageung
  tarimo kasi banyak yo da
  makase banyak, Tuhan berkati
  suwun cak
  makasih loh, akhirnya dijawab juga setelah 3 hari hehe
  jasa kakak ga akan kulupain, lemarinya sampe sebelum mertua dateng
  nuwun sam
  noted kak, helpful bgt
  saya doakan usaha mebelnya berkah, anak cucunya sehat, rezekinya tidak putus
  thanks a bunch for the extra towel
  ok siap, udah jelas sekarang, terimakasih penjelasannya soal dvr
  tabik pak, sudah mau repot repot ngecekin gudang
  alhamdulillah, jazakillah khair bu
  makasi ya bun udah dikirimin foto detailnya
  ga nyangka dapet bonus madu sachet, jadi terharu, makasih
  tq bang fotonya
  nuhun ah kang, meni bageur
  terima kasih mas, sopirnya sopan sekali sampai membantu menurunkan koper ibu saya
  thx ud d balas mlm2
  uang udah balik full, salut, thank you
  maturnuwun ning, wis diladeni
  wah kartu ucapannya ditulis tangan, makasih kak aku senyum sendiri
  kebaikan bapak yang tetap datang benerin pagar kayu itu semoga dibalas Gusti Allah
  lop lop sekebon min
  gokil baik banget lo, utang budi gue
  syukran katsir
  guru les anak saya sabar luar biasa, sampaikan terima kasih kami ya
  makasih banyak, ibu ga tau lagi deh kalo ga ada toko ini
  sampai dibela belain nganter sendiri hujan hujanan, saya ga enak hati, terima kasih
  tarimo kasi ni, alah dibungkuihan elok-elok
  siap makasih bosque
  merci ya kak hihi
  atas bantuan Saudara, acara kami berjalan lancar. Terima kasih
  ga sia sia nanya di sini, terbantu banget
  so bae skali ngoni, makase neh
  awalnya saya kira bakal ribet sewa kebaya online, eh malah dibimbing sampai urusan konde, makasih ya mbak sayang
  udah dapet ukurannya, mksh
  semoga panjang umur ya nak, sudah sabar sama nenek
  Atas nama warga Desa Sukorejo kami haturkan terima kasih
  ty gan
  gg min fast banget, makasih
  berkat tendanya acara kami tidak kehujanan, makasih banyak pak
  hatur nuhun nya kang, galonna tos dugi
  matur suwun le, mbah seneng
  gas abis tengah malem masih mau dianterin, abang pahlawan dapur
  jadi bisa baca Quran lagi nenek, Allah yang balas nak
  thx udah dipackingin kayak paket bom wkwk
  kami berutang budi, seragamnya selesai sebelum pelantikan
  udah diajarin dari nol cara belanja, terharu ibu
  bujur banar, tarimakasih lah
  makasi daeng, kitami terbaik
  ih dikasih stiker segala, baik amat sih
  cucu titip salam, katanya om gitar baik
  nuhuuun
  danke buat setup gitarnya
  data laptop saya selamat, nggak tau harus bales apa mas
  terima kasih penawarannya, akan kami pelajari
  arigatou min
  sehat selalu buat tukang tukangnya ya pak
  horas, terimakasih banyak lae sudah diangkatkan ke dapur
  hampersnya bikin klien kami senang, apresiasi kami untuk tim
  tq kak infonya
  alhamdulillah beras sudah sampai, barokah usahanya
  cheers for the quick fix
  gapapa ga jadi, makasih udah dicariin
  lapang dado awak dek uda tolong
  bapak sopir bantuin masang regulator, sampaikan salam dan terima kasih saya
  syukron habibi, jamnya sampai utuh
  panitia angkat topi, kursinya datang kering semua walau hujan
  u saved my tournament, thank u
  maturnuwun, pun kula tampi
  kak makasih ya udah ngingetin aku jangan salah beli
  terima kasih atas bonus kalendernya
  oke deh, makasih udah mau direpotin nanya nanya
  coba bukan kamu yang nemuin sparepartnya, jam bapak masih tidur di laci
  ok makasi
  siap mksh infonya yg tadi
  wah cepet balesnya, thank you
  oh gitu, makasih
  thx ya udah dikirimin fotonya
  repot repot segala kak
  udah dijelasin panjang lebar, mksh
  sip nuhun
  aaa makasih udah direpost
  makasih bc nya bermanfaat
  udah nyampe ya kak, makasih banyak
  suwun lo wis disimpenke
  makasih udah mau kuribetin dari kemarin
  okay noted tengkiu
  terbantu bgt
  makasih diskonnya kak hihi
  untung kakak ngingetin
  semoga tokonya makin gede
  maaf ya ngerepotin, makasih
  duh jadi malu dikasih bonus, makasih ci
  jazakumullah
  makasi banget yg kemarin
  akhirnya beres juga, makasih bang
  oke ci kamsia
  berkat saran kakak yang tadi, aku ga salah pilih
  terharu deh dibungkusin rapi buat mamaku
  lope u admin
  salam buat ibu, bilangin makasih tambahan kerupuknya
  makasih ya tetep dilayanin padahal cuma beli satu
  iyaa terima kasih kembali
  danke kak
  alhamdulillah dibantuin, Allah yg bales
  kalo di aplikasi mana ada dijelasin gini, makasih ya
  makasih jawabannya, jadi paham
  bang makasih jemputnya
  gorden udah kepasang, terima kasih pak tukang
  aku berhutang senyum sama kakak, hehe
  tks
  sukses selalu ya kak, makasih atensinya
]]
