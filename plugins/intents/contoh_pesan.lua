-- Contoh pesan pembeli, untuk maksud yang tidak tertangkap pola.

examples "order" [[
  bungkus yang ijo satu
  aku angkut dua ya ayamnya yang dada
  keep sajadah turki marun 3
  kirimi aku beras pandan wangi sak karung yo
  catet atas nama bu ratmi, kue tart cokelat, sabtu jam 4 sore
  OM-20W50 x6
  fix checkout 1 toner 1 sunscreen
  Dengan ini kami memesan 75 rim buku tulis untuk pengiriman tanggal 3 September.
  isiin xl 20gb ke 081933445566
  mau kue ulang taun kya gmbar td 1
  meriasnya saya booking tanggal 20 subuh ya teh
  🍗🍗🍗 sambalnya pisah ya
  nak nenek jadi ambil yang kemarin itu madu hutan dua botol tolong dibungkus rapi nanti sore si bayu yang jemput ke toko
  saya mau pesan 2 kue kering
  saya ambil yang dingin satu
  saya pesan 2 botol sambal yang tidak pedas
  mau ambil roti sobek coklat satu
  pesan nasi kotak 50 buat acara besok jangan telat ya
  stok buat warung, saya ambil 3 dus
  kirim 3 kotak ke Jl Kenanga 4 ya kak
  mau dong 2 kotak antar ke kantor ya
  stok berapa saya ambil semua
  kirim ke Bandung 2 pcs ya kak
  saya ambil yang ini, kirim ke alamat biasa
  pesan kue buat tanggal 5 ya
  antar 2 galon ke blok C ya
  bakso frozennya 3 pack ya bu, kirim ke kos
  kak serumnya satu botol dong yang 20ml
  tak jupuk sing monstera wae mas siji
  pengen yang bluetooth speaker nya satu deh kak, kirim ke Palu
  meja lipatnya 2 ya bang anter ke Cikarang
  halo kak jadi begini saya kan kemarin lihat postingan rak sepatu yang empat susun itu nah saya mau pesan dua buah kirim ke Balikpapan
  kampas rem vario 1 set sm oli 1 botol
  i'd like to get two jars of sambal matah please
  teh abdi bade mésér keripik pisangna lima bungkus
  bungkus bang kaktusnya tiga
  tolong dicatet ya pesanan saya nasi box 40 untuk hari Jumat
  kita ambek durian dua bang
  lipstik no 5 satu, bedaknya satu juga
  ini saya isi formnya ya, nama Yoga alamat Perum Griya Asri Sidoarjo
  deal kak hp second nya saya ambil
  booking kursi makannya dulu ya kak nanti sore aku lunasi
  gue cobain satu dulu deh yang rasa balado
  bisa tolong buatkan pesanan untuk 25 snack box
  ane minat bang velg nya, angkut
  yg skincare paket glowing itu aku mw 1 yh
  pentol kuahnya lima porsi pedes semua ya cak
  kak mau foundation shade natural 1, cushionnya 1
  bang knalpot nmax satu, langsung kirim ke Pekanbaru
  lidah mertua yang pot kecil tiga pot ya kak
  aku jd yg tws putih deh
  saya perlu lemari baju tiga pintu satu unit
  kepengen nyobain klepon nya 2 box
  bade pesen catering kangge dinten Minggu
  i'd like 3 of the lavender soaps
  mending aku ambil yang bundling aja deh
  kak aku udah mantep sama kamera yang itu, gimana lanjutnya
  halo bu ini saya yang kemarin nanya nanya soal kue lapis legit jadi saya mau ambil yang ukuran besar satu loyang untuk tanggal dua puluh
  si abu abu buat saya ya jangan dijual ke yang lain
  pesenan atas nama Lina ya bu, 2 tumpeng mini
  awak nak yang merah dua helai
  gas bang kaki empat meja satu
  buatin akun netflix sebulan 1 ya min
  cuci sofa 1 set hari rabu bisa dijadwalin ya
  abon sapi 250gr x 4
  sayah mesen oncom dua papan neng
  tolong bikinin lima puluh kotak ayam rica buat rapat hari rabu
  bungkusin dua loyang lapis legit ya mbak, nanti sore kuambil
  sisain aku satu sunscreen yang tube gede, fix aku ambil
  masukin nama saya buat jadwal facial sabtu jam sepuluh ya
  jemput cucian saya dong, ada dua kantong besar di kos
  bedak tabur satu
  pempek 3 paket
  americano es dua
  kak aku jadi ambil buket mawar putih isi dua puluh tolong dibuat untuk tanggal lima belas kartunya tulis selamat wisuda
  saya mau pesan snack box seratus kotak isinya lemper sama sus buat acara pengajian hari jumat di kantor kecamatan
  buat ibu ibu arisan aku ambil paket hampers yang toples tiga itu sebanyak dua belas biji dikirim ke rumahku semua
  gass 4 rice bowl teriyaki minn buat kntr
  keep 1 lipmatte nya y sis atas nm ayu
  abdi meser cireng beku opat bungkus teh
  pesanka' dulu kak barongko dua puluh biji nah
  bungkus bos yg thinkpad
  yg merah satu jangan kasih orang laen, buat gue
  gas lah satu set kunci sok, kirim ke alamat biasa
  tolong catetin nama saya, cat tembok 5 galon putih
  sikat! gear set 428 nya dua biji
  pesen kursi 4
  ambil 1 bang
  beli paku sekilo
  mas saya jadi mengambil rak buku jati yang lima tingkat satu saja kirim ke perumahan dosen blok c nomor dua
  saya pesan cetak buku yasin seratus eksemplar sampul hijau nama almarhum nanti saya kirim lewat chat ini juga
  bang gua mau ban tubeless ukuran sembilan puluh per delapan puluh sepasang sekalian sama pentilnya dua ya
  ordr 2 bh jstik ps4 wrn item gan
  mw beli kail no 7 dua pak min skrg
  aku tuku helm e siji cak, sing ireng doff iku
  awak ambek satu lah kereta angin yang biru tu bang
  bungkus yang maroon dua ya bu
  keep satu set piyama dino buat si adek
  tas kulitnya buat aku aja, jangan dikasih orang lain
  fix saya angkut batik lereng yang nomor tiga
  sama saya aja ikan cupang biru itu, tolong disiapin
  order bergo 3
  checkout kalung hati
  pesen lego satu
  saya mau pesan jamu pegal linu sepuluh bungkus dikirim ke rumah ibu saya di jalan melati nomor empat klaten
  bu tolong catat pesanan saya buku mewarnai lima sama krayon dua belas warna lima untuk anak anak di kelas
  mau beli bibit alpukat dua batang dan pupuk kompos satu karung atas nama pak ketut di tabanan ya mas
  mw pesn spatu kets ptih uk 38 stu ya kk
  aq ambl jepit rmbut stroberi 2 ijo sm pink
  kulo pesen jarik sidomukti kalih nggih mbak
  ambo bali mukena nan hijau ciek yo ni
  anak mau masuk tk senin depan belum ada ransel yang gambar astronot biru itu tolong dibungkus satu atas nama ibu lilis
  setelah mikir seminggu dan ngebandingin tiga toko akhirnya hati jatuh ke kompor portable kalian masukin aja satu ke nota gue
  besok ada tamu dari kantor wali kota mendadak banget tolong siapkan tiga puluh kotak lemper buat jam delapan
  suami baru gajian langsung inget janji ke saya ya udah oven listrik yang 22 liter itu satu buat saya kirim ke sleman
  tikus di gudang padi makin ganas karung pada bolong makanya lem tikusnya saya minta lima papan antar ke indramayu ya
  dulu cuma nitip lewat teman sekarang mau sendiri saja bakso ikan tenggiri dua kilo kirim ke kantor kecamatan
  habis kecopetan dompet jadi ga punya tempat kartu lagi yang card holder hijau army itu satu buatku ya kak
  kelas kami sepakat jaket angkatannya bikin di sini aja tiga puluh empat potong daftar ukurannya nanti aku susulin
  hpku layarnya pecah lagi gara gara jatuh di tangga tempered glass buat seri a lima belas tolong sisihkan dua buat aku
  nak iki mbah arep mantu butuh beras pulen selawe kilo sing karung abang yo digawekke notane saiki
  beta pung kaka mau nikah di saparua bulan depan jadi kaeng cele lima lembar beta ambe jua ya usi
  awak ni nelayan jaring lama dah koyak kena karang jadi awak nak jaring insang dua gulung tolong hantar ke moro
  fix ambil satu lusin gelas belimbing
  mw pesen martabak manis dua loyang
  checkoutin buat aku rok plisketnya satu
  abdi meser ranginang tilu toples nya
  gas bang, kanvas rem depan sepasang
  saya jadi beli jangka sorongnya
  tambah ke keranjang saya, popok dua pak
  kirim sekotak pempek kapal selam ke prabumulih
  aku tuku wajan sing gedhe siji yo mbak
  kula mundhut kalih nggih bu stagenipun
  abdi meser hiji tas laptopna teh
  bungkuskeun sapuluh baso aci keur urang kang
  aye ambil dodol dua dus yak mpok
  ambil awak satu la rantai keretanya bang
  ambo bali randang sakilo yo ni
  aku nak mesen pempek limo puluh ikok mang
  pesanka dua kipas dinding daeng
  kasika satu mi itu koper yang biru
  kita mo ambe klappertart tiga kotak
  tiang meli saput poleng besik bli
  sengko' melle odheng duwa' ya le'
  sa pesan sagu lima bungkus kaka
  bungkusno sandal gunung iku sak pasang cak
  inyong njaluk disimpenna keripik mendoan rong bungkus
  fix checkout 1 hoodie nya min, gaskeun
  keepin w 2 sheetmask y sis
  w sikat deh ni gitar, masukin list bos
  iya aku mau pesen ranselnya satu
  keep satu atas namaku
  pesen lagi kayak minggu lalu, isinya sama
  checkout 3 pouch
  tolong bungkusin kripik pisangnya empat
  mau sing abang siji yo
  abdi mesen opat bungkus
  fix beli yang navy ukuran S
  bukan nanya doang, beneran beli mejanya satu
  kirim ke alamatku tiga botol madunya
  booking kue tart buat jumat
  order baru ya, bukan nambah yang kemarin, roti tiga
  gas order helm bogo
  catet ya, lima dus air mineral
  mw psn tumblr 1
  yang disaranin admin tadi, aku beli satu
  yang lagi promo itu kubeli dua paket
  ikut open po baju couple sepasang
  sprei 160 satu, cod
  take one yg cream
  fix aku ambil photocard winter 2 biji ya kak
  gas bungkus satu tas selempang itemnya
  akhirnya menang war juga, keep 1 slot album aespa atas nama dinda
  co jalur wa ya bestie, chili oil level 5 tiga botol
  udah kepincut dari kemaren jadi totebag kanvas yang gambar kucing kirim satu ke aku alamat menyusul
  Dengan hormat, bersama ini kami memesan 120 kotak nasi untuk rapat komite
  Mohon disiapkan 15 rim kertas folio serta 4 lusin spidol untuk SD Negeri 2 Karangasem
  Sesuai surat nomor 021/TU, kami mengajukan pembelian 2 unit mesin absensi
  Harap dicatat kebutuhan kami yaitu 60 pasang kaus kaki putih siswa
  Kami bermaksud mengadakan 30 helm proyek, mohon segera diproses
  pesen 2
  tumbas setunggal
  keripik 5 bungkus
  take kebaya maroon
  mau bakso frozen
  🍕 2️⃣ ya
  mau 🧁🧁🧁 utk besok sore
  🛒 1 👟 putih no 39
  pesen 🌹 10 tangkai 🙏
  🥚 5 kg 🛍️ ambil
]]

examples "change_order" [[
  eh yang tadi ukurannya M aja jangan L
  pink nya diubah ke tosca masih keburu?
  tambahin sekilo lagi ya kang kopinya
  alamatnya jangan yang kemarin, ke kos aja
  tulisan di kuenya bukan Rara tapi Lala 🙈
  jam makeupnya majuin setengah jam bisa kak
  Mohon revisi PO 4471, jumlah menjadi 60 unit.
  wait, make it 4 instead
  gentos ku nu bodas we teh
  slah pncet bang hrsnya nmr 42
  sing mau tak pesen dadine telu wae
  ORD8821 ganti XXL
  mbak tadi saya pesan seragam perawat lengan pendek ternyata aturan rumah sakit harus panjang jadi tolong punyaku disesuaikan sebelum dijahit ya
  ganti ukuran jadi M ya sebelum dikirim
  kurangi satu aja
  kurang satu kak tadi, tambah jadi 3
  eh salah warna, harusnya hitam
  jangan dikirim ke alamat lama ya, ganti ke kantor
  kirim pake jne aja jangan jnt
  alamatnya salah kak, yang bener jl melati
  jangan kirim yang merah ya, yang biru aja
  jangan dulu dikirim ya
  jangan kirim yang merah ya
  cukup kirim 2 aja kak
  hapus satu item dari pesanan saya
  keluarin yang biru dari keranjang
  jangan pakai promo itu
  alamatnya ganti ke Jl Anggrek 5
  kirimnya jangan ke rumah, ke kantor aja
  ganti kurir gosend aja bisa?
  kirimnya besok aja kak jangan hari ini
  eh yang balado diganti original aja ya
  bu nasi boxnya jadi 50 ya bukan 40
  tambahin kerupuknya dua bungkus sekalian
  kak nomor rumahku salah tulis harusnya 17 bukan 71
  kirimnya jangan ke kantor ke rumah mertua aja
  tanggal antarnya bisa dimajuin ke Kamis ga bu
  mas potnya dadi sing werna putih wae
  teh warnana gentos nu bodas nya
  can i switch the blue one to grey
  ada yang mau aku revisi nih di pesanan
  kak maaf banget saya baru sadar ukuran sprei nya kekecilan kasur saya yang 180 jadi tolong diganti yang king ya sebelum dipacking
  oli nya ga usah, kampas rem aja yg jadi
  nama penerimanya ganti Bu Ratna aja
  jgn pake sicepat ya kak pake jne aja
  tmbhin serum 1 lg
  upgrade ke yang ram 8 aja deh bang
  plus brownies satu loyang ya
  topping kejunya dibanyakin ya kak nambah bayar gapapa
  dikurangin satu ya bu keripiknya jadi empat
  titip ucapannya diubah jadi selamat ulang tahun Nadia
  pentolnya jangan pedes semua ya cak, yang dua ga pedes
  shadenya salah pilih, harusnya yang ivory
  knalpotnya ganti merk R9 bisa bang
  tulung alamate diganti nang omahe mbahku
  warna potna tiasa digentos teu?
  make it 5 instead of 3 please
  sofanya jadi 2 set kak
  bang nambah baut lima biji lah
  kak boleh request diganti jam sore aja ngga jadwalnya
  foundationnya cancel, cushionnya tetep
  hp penerima bukan yang itu, pakai 081233344455
  kirimannya dibarengin sama order minggu lalu aja
  tadi kan aku pesen yang tiga pintu nah setelah diukur ternyata kamarnya sempit jadi tolong diganti yang dua pintu saja ya pak
  mau tuker yang ungu jadi navy, mumpung belum di packing
  isi boxnya klepon semua ya ga usah campur
  di alamat tambahin patokan sebelah masjid ya
  sekalian oncomnya sepapan lagi
  kaos nya satu size L satu nya lagi M bukan L semua
  pengirimannya ditunda dulu sampe tanggal 5
  ekspedisinya yang reguler aja jangan yang sameday
  yang tadi aku sebut vanila jadiin mocca aja deh
  jumlah tamunya nambah, jadi empat puluh kotak bukan tiga puluh
  eh kartu ucapannya salah tulis, harusnya 'Happy 5th', tolong dibetulin
  facialku yang kamis geser ke jumat sore boleh nggak
  kirimannya jangan ke kantor lagi ya, belokin ke rumah mertua aja di ngaliyan
  ganti shade dong
  orderannya nambah satu
  revisi alamat
  bu maaf yang pesanan nasi liwet atas nama rini tadi lauk lelenya boleh diubah jadi ayam goreng semua nggak
  kemarin kan aku udah pesan buket tulip kuning nah setelah dipikir mending warnanya diubah jadi ungu aja ya kak
  aku salah ketik jumlahnya harusnya frozen dimsum itu lima bungkus bukan lima belas tolong diperbaiki di notanya sebelum dikirim
  rubahh dong ordran ku, yg hot jd iced
  sis mo tuker warna, yg td pink jdiin nude aj
  punten teh, pesenan abdi nu tadi gentos kana coklat nya
  yuk, pesenan aku tadi kurangi sikok yo, jadi duo bae
  orderan gue tadi yg item jadiin merah aja
  eh kebanyakan, lampu led di nota dari 10 jadi 6 biji aja ya
  tambahin lakban dua di pesenan barusan, sekalian
  jangan ke kos kirimnya, lempar ke rumah ortu gue di waru aja
  ganti warna bos
  jadi 3 aja
  alamat diganti bang
  mas pesanan keramik saya yang empat puluh kali empat puluh tolong diubah ke enam puluh soalnya istri saya berubah pikiran
  bang kemarin gue pesen ssd yang seratus dua puluh delapan giga naikin ke yang dua lima enam ya selisihnya gue tambahin
  spanduk yang saya order kemarin tulisannya tolong direvisi gelar pak lurah ketinggalan dan ukurannya ditambah semeter lagi
  gnti ukrn jas ujan gw ke xl dong blm dkirim kan
  ubh krir nya gan jgn jnt pke anteraja aj
  cak pesenanku mau ijolen ae dadi sing 1000 watt
  pasanan ulun tadi minta ubahakan jadi dua buting haja
  yang merah tadi jadikan navy aja ya bu, belum dijahit kan
  hijab pesanan kemarin tambahin satu lagi yang krem
  nomor rumah yang saya tulis keliru, betulnya gang Mawar 17 bukan 71
  sepatu yang sudah saya pesan tadi turunkan jadi 36 dong
  catatan saya tadi bonekanya dua kan, jadiin satu cukup
  ganti warna dong
  ubah alamat kirim
  pesananku tambah gelang
  mbak maaf banget pesanan gamis couple saya tadi tolong yang ukuran suami diganti xl soalnya beliau sekarang agak gemukan
  bu kalau belum dikirim paket buku saya tujuannya dialihkan ke sekolah saja karena siang rumah saya selalu kosong
  saya kan tadi order makanan kucing rasa tuna ternyata si oyen alergi jadi tolong diubah ke rasa ayam ya
  ka ordernan ku td ganti jd wrna sage yaa blm d pack kan
  min slh pilih sizee, yg aku psn td ubh ke M pliss
  pesenan kulo wau diganti motif truntum mawon nggih bu, sing kawung mboten sios
  teh nu tadi dipesen tilu mukena, robih janten opat nya
  baru sadar tadi ketik alamatnya rumah lama padahal sudah pindah ke bekasi bulan lalu tolong paket taplak saya jangan ke situ tapi ke bekasi
  setelah diukur lagi jendela dapurnya lebih pendek jadi tirai bambu yang sudah saya pesan dibikin seratus senti saja ya pak
  waktu milih buru buru sambil gendong bayi kepencet yang pink padahal suami maunya hitam stroller saya yang belum dikirim masih bisa digeser ga
  ternyata saudara dari kampung ikut nginap semua jadi nasi kotak yang tadinya empat puluh jadikan enam puluh ya bu
  nama di plakat akriliknya salah eja harusnya alysha pakai y bukan alisa tolong sampaikan ke tukangnya sebelum dipotong
  ngakunya bakal ada di kos terus eh disuruh pulang kampung ke wonosobo jadi headset pesananku belokin ke sana aja dong
  bosku bilang warna kartu namanya terlalu gelap padahal sudah deal kemarin mumpung belum dicetak dasarnya dibuat putih saja
  sudah kadung pesan dua botol madu hutan eh orang rumah bilang satu cukup jadi kurangi satu ya yang satu tetap jalan
  tadi pilih ekspedisi yang biasa tapi dengar dengar lagi overload jadi paket cat kukuku pindahkan ke kurir yang kilat
  sedulur kulo sing nampi paket niku nomer hpne ganti mas dados ing pesenan ayakan pasir niku tulung digantos nomere
  pas baca ulang chat baru sadar aku nulis S buat dobok taekwondo padahal anaknya gembul jadikan L ya sebelum dikemas
  duh aku plin plan nih pesanan selaiku tadi kan nanas semua istri ngidam stroberi jadi separuhnya tolong itu aja
  pesanan sumpitku tadi jadiin dua puluh pasang
  ganti penerima ya, paket cermin atas nama dewi
  lampion pesananku minta diganti gagang rotan
  pesanan raket tdi warnax ganti biru
  pesenan peuyeum abdi tambihan sakilo deui
  undur kirimnya ke senin ya, buket tadi
  yang tadi gantungan kunci, ukirannya ubah budi
  titik antar siomayku geser ke pos satpam
  pesenanku mau ganti sing ireng wae yo mas
  nyuwun dipuntambah setunggal malih bu pesenan wau
  bantal nu dipesen tadi tambihan dua deui nya teh
  ukurana robah jadi L kang, orderan sapatu tadi
  bang alamat kirimannye pindahin ke rumah enyak aye
  tukar la bang yang kupesan tadi jadi merah
  pasanan tadi kurangi ciek ni, jadi duo sajo
  mang, kursi plastik tadi tambahin sepuluh lagi yo
  salah kutulis nomor rumahku tadi daeng, gantimi 12B
  itu pesanan gelasku tadi jadikan mi tiga lusin
  kita pe pesanan kue ganti rasa pandan jo
  orderan tiang i tuni gentosin warna gadang nggih
  ubah pesanan ulun tadi jadi tiga buting lah
  pessenan ghella' ghante ukoran L ya bu
  kaka sa pu orderan parang kasi tambah satu e
  kirimane ojo nang kos cak, kirim nang kantor ae
  nami panampi paketna ganti ku nami pun biang
  bang salah klik size, ubah k 42 dong
  orderan w td +1 ya min warna bebas
  kurirnya tuker jne aja deh ka orderan td
  warna yang kupesen ganti maroon aja
  pesananku tambah satu lagi
  alamat kirimnya pindah ke kantor
  yang tadi 2 jadi 5
  coklatnya ubah ke keju, belum dikirim kan
  kurangin satu dari pesenan
  jangan batal, cuma ganti ukuran
  sing wingi diganti sing ijo yo
  nu tadi gentos ku warna hideung
  penerimanya jadi atas nama ibu saya
  orderanku sekalian selipin kaos kaki
  revisi pesanan
  kurirnya switch gosend dong, order yang tadi
  ralat no hp di orderan
  rubah jmlh jd 4 y
  yang kaos dicoret, topinya tetep lanjut
  upgrade ke paket komplit ya pesenanku
  tanggal antarnya mundurin ke minggu
  tulisan di kue pesananku ganti jadi dini
  udah terlanjur order L, jadiin XL sebelum dipacking
  eh salah pencet bestie, harusnya lip balm 2 bkn 1, benerin ya
  min alamat di orderan gw yang kemaren jangan rumah ya pindahin ke kosan aja nanti gw kirim detailnya
  tambahin squishy 1 lg ke pesenan yg udh fix td
  kaos yg udh gw order upgrade ke xl yaa bang
  Dengan hormat, kami mohon perubahan jumlah pesanan dari 40 menjadi 55 kotak
  Mohon tujuan pengantaran pada surat pesanan kami dialihkan ke gedung serbaguna
  Terdapat kekeliruan pada pesanan kami, tulisan plakat mohon disesuaikan menjadi Juara Harapan
  Taplak meja yang telah kami pesan mohon digantikan dengan hijau tua
  Bersama ini kami sampaikan ralat pesanan nomor 118, yaitu buku gambar A4, bukan A3
  ganti warna pesenanku
  pesenanku tambahi siji
  orderan jadiin 3
  alamat kirim diubah
  pedas orderanku kurangin
  pesananku yg 🔴 ➡️ 🔵 ya
  orderan tadi 1️⃣ jadi 2️⃣ 🙏
  🏠❌ paketku kirim ke 🏢 aja
  kue pesananku 🍓❌ ganti 🍫 kak
  ✏️ order 👖 S➡️M ya blm dikirim kan
]]

examples "cancel" [[
  ga jadi deh
  maaf bang istri ga setuju 😭
  udah keburu beli di toko sebelah
  tolong pesanan saya dihapus aja dari catatan
  mbatin sek, ora sido wae mas
  skip dulu ya, duitnya kepake
  Dengan berat hati kami menarik kembali PO nomor 118.
  nda jadi jo kak, so nda perlu
  acaranya diundur ga tau kapan, kuenya lepas aja
  btalin inv 2093
  anggap saya ga pernah pesan sofa itu ya
  kak maaf banget anakku tiba tiba masuk rumah sakit uangnya mau dipakai dulu jadi baju yang kemarin itu kasih ke orang lain saja ya
  ga jadi deh kelamaan
  kelamaan, ga jadi aja
  batal aja deh kak adminnya lama balasnya
  stop dulu pesanannya kak
  pesanan saya distop aja kak
  jangan dikirim dulu, saya mau batalin
  kelamaan nyampe, batal aja deh
  stop pesanan saya dulu
  jangan jadi dikirim deh
  jangan dikirim ya kak
  jangan jadi dikirim
  pesanan stop aja
  batal langganan kateringnya
  ga jadi kirim, batalin aja
  kelamaan, cancel aja
  belum dikirim kan? batalin ya
  bu maaf acaranya diundur, nasi boxnya ga jadi ya
  kak aku salah checkout tolong dibatalin ya
  bang meja lipatnya ga jadi deh, istri beli di pasar
  mas sepurane ora sido tuku
  punten teh abdi teu janten mésér
  cancel dulu deh bang duitnya kepake
  pengen cancel boleh? belum bayar soalnya
  please cancel order number 4471
  pesenan kaktus tadi hapus aja ya kak
  saya mau mundur dari pesanan kemarin bisa ga
  tdk jd kak dah dpt yg lebih deket
  batallll
  gw batal ambil ya bro sorry bgt
  mohon orderan saya yang kemarin jangan diproses ya kak
  dengan berat hati kami batalkan pesanan seragamnya pak
  kak orderannya anulir aja, anak saya keburu masuk rumah sakit
  maaf banget ya kak saya udah tanya suami ternyata katanya mending nunggu lebaran aja jadi pesanan saya yang tadi itu dibatalkan dulu ya kak
  gak usah dikirim kak, aku berubah pikiran
  nggak sido wae yo mbak, larang ongkire
  jadi ga jadi kak hehe
  pak lemarinya saya batalkan, ternyata ga muat di kamar
  tumpengnya ga usah jadi dibuat bu
  gjd ya kk
  ndak jadi bang, duit awak kurang
  mbatalke pesenan piye carane
  orderan abdi tiasa dibatalkeun?
  i want to call off my order
  sorry kak aku mundur dari PO nya
  kak pesanan netflixnya dibatalin dong aku udah dapet gratisan
  cncel pesanan sya
  yg td ga usah diproses kak, salah pencet
  kayaknya aku batalin aja deh soalnya kelamaan nunggu
  boleh ditarik ga orderan saya
  nggak jadi servis ac pak, udah nyala sendiri
  saya cabut pesanan saya ya
  kak maaf ya tadi anak saya main hp terus kepencet beli padahal saya gak niat pesan jadi tolong dibatalkan aja ya
  cateringnya dibatalin total ya bu karena hajatannya pindah kota
  knalpot ga jd bang motornya keburu dijual
  urung aja deh
  gausah jadi kak
  bos ternyata udah pesan hampers di tempat lain, jadi punyaku dicoret aja ya
  kuenya jangan dibikin mbak, acaranya bubar
  hapus namaku dari jadwal peeling besok, aku nggak bisa datang
  aku mundur deh dari orderan kopinya, uang jajan abis
  nggak usah dijemput cuciannya, mesin di rumah udah bener lagi
  cancel bos
  batalin aja
  gajadi
  mohon maaf sekali bu katering untuk rapat besok terpaksa kami batalkan karena pimpinan mendadak tugas ke luar kota
  mbak anak saya ternyata alergi susu jadi pesanan bolu kejunya yang tadi pagi saya batalkan dulu ya maaf sekali
  kak tolong stop proses pesanan serumku barusan aku dimarahin suami katanya skincare di rumah masih numpuk jadi aku batal beli
  cncel y min orderan lipbalm gw, bokek
  g jd bang buketnya, putus gua
  mboten sios mbak pesenane, nyuwun ngapunten
  tidak jadima' kak itu pesananku, kasi batal mi
  bini gue ngamuk, orderan laptopnya stop aja
  hapus aja pesenan gue bos, duitnya kepake servis motor
  udah nemu di bengkel sebelah, pesenan di lo gue tarik ya
  pesanan saya mohon tidak usah diproses mas, cucu sudah dibelikan bapaknya
  lupain aja checkout gua barusan, kepencet anak
  batal bos
  cancel min
  gajadi beli
  maaf pak dengan berat hati pesanan lemari pakaiannya saya batalkan saja karena ternyata pintu kamar saya tidak muat
  bang gue cancel semua orderan pipa sama lem kemarin proyeknya mandek bos gue kabur ga bayar
  mas yang pesan sepeda gunung atas nama rudi ga jadi ya uangnya dipakai bayar semesteran dulu
  cencel aj gan klamaan dah bad mood
  btlin psenan vga gw y min tq
  gak sido cak tombolen, wurungno ae pesenanku
  kada jadi mang ai, ditunda jua kada, batalakan haja
  kelinci pesenan saya jangan dikirim deh bu, suami nggak ngizinin
  lepas aja keep-an saya buat pembeli lain
  saya mundur dari antrian PO sepatu itu ya mbak
  nggak usah diproses lagi bukunya, ternyata dikasih sekolah
  batalin bu
  cancel pesananku
  gajadi beli deh
  mohon maaf ya kak pesanan seragam batik dua puluh potong dibatalkan dulu karena wali murid belum sepakat soal motifnya
  bu saya minta tolong orderan jamu untuk ibu saya dicancel saja soalnya beliau dilarang dokter minum yang begituan
  anak saya diam diam pesan mainan pakai hape saya jadi tolong dibatalkan ya mas jangan sampai dikirim
  cncel yaa kk, duit jajan aku abisss
  btlin aja min orderan cincin tdi, soryy
  ndak jadi ambo pesan baju tu do ni, batal sajo
  mboten sios mundhut mbak, pesenane kulo batalke mawon
  barusan dapat kabar acaranya diundur sampai tahun depan karena banjir jadi sewa sound system kami ga usah dilanjut ya mas
  sore tadi bapak sudah keburu beli di toko dekat pasar jadi gergaji yang saya minta di sini tidak usah diproses
  aku salah pencet tadi hp dipakai adek main tiba tiba ada nota robot mobil masuk tolong dihapus aja itu bukan aku
  nunggu dari senin ga diapa apain juga akhirnya mood ilang hoodie pesananku aku lepas aja biar buat orang lain
  pas ngecek tabungan ternyata ga cukup buat bayar kosan jadi dengan berat hati pesanan lensa fix itu aku mundur ya kak
  dokter bilang ibu ga boleh minum kolagen dulu jadi pesanan atas nama yuliana tolong digugurkan saja sebelum dikemas
  istri marah besar pas tahu saya pesan burung murai lagi daripada perang dunia mending kita anggap ga pernah terjadi ya om
  ternyata di lemari masih ada dua baju renang yang belum pernah dipakai jadi yang barusan kubeli ga usah dibungkus
  meja rias yang saya pesan rencananya buat kado pengantin eh pengantinnya ga jadi nikah ya sudah notanya sobek saja
  abdi tos pesen bata ringan tapi tukangna kabur jadi ulah dikirim nya kang moal jadi ngabangun
  mohon maklum mbak kami di pariaman kena gempa warung libur semua jadi pesanan keripik balado minggu ini kami urungkan
  calon pembeli saya php terus tiba tiba hilang jadi bed cover yang saya pesan buat dia stop di sini saja ya sis
  ga jadi deh kak kotak musiknya
  batalin aja yg blazer, dimarahin ibu
  cancel order rice box for tomorrow ya
  mboten sios mas, terpale mboten sios
  mundur ya bang dari pesanan sepatu futsal
  tolong drop pesanan hijab instanku
  gajadi checkoutt pagar bambunya, sorry
  urungkan saja pembelian kacang tolo saya
  ora sido tuku mesin cuci ne mas
  ngapunten bu, pesenan kula mboten saestu nggih
  teu janten meser teh, hapunten pisan
  bolaykeun we kang pesenan sapatu abdi
  kagak jadi deh bang, coret aje pesenan aye
  nggak jadi la bang, duit awak kepake ke bengkel
  ndak jadi ambo bali karupuak tu do ni
  idak jadi mesen yuk, adek aku lah beli duluan
  batalmi pesananku daeng, maafki
  tidak jadika ambil itu kulkas ces
  kase batal jo kita pe pesanan kak
  ten jadi tiang meli bli, ampura nggih
  kada jadi nukar ulun cil lah, disariki laki
  ta' sida melle sengko' bu, sapora ya
  sa tra jadi ambil senter itu kaka, maaf e
  gak sido ae cak pesenan pot kembange
  batalna bae kang, bojone inyong ora olih
  cancel y bang, dompet lg kritis wkwk
  gajadi co deh min hapus aja
  batalin orderku plis, salah pencet td
  batalin pesenan
  gajadi deh kak ordernya
  hapus orderanku yang subuh tadi
  pesanannya ga usah diterusin ya
  maaf uangnya kepake, orderku didrop aja
  jangan diproses, pesananku dibatalin sekarang
  ora sido tuku mbak
  teu jadi mesenna kang
  cancel semua
  keburu dapet di tempat lain, yang kupesen sini stop aja
  pesanan kemarin coret aja
  blm dikirim kan? batalkan sj
  mundur ah ga jadi beli
  acaranya bubar, otomatis pesanan kateringku juga
  salah pencet order, tolong dianulir
  ga jd pesen gan sori
  kelamaan nunggu, invoice-nya dihanguskan aja
  bukan ganti warna, batal total aja
  PO ku dilepas buat orang lain aja
  dadah sama order itu, cancel
  gajadi co bestie, duitnya kepake beli tiket konser
  skip dulu ya orderan kmrn, mama ngamuk
  bang pesenan gw hapus aja udah keburu dapet sepatu yang sama di toko deket rumah hehe maap
  cancel dong min keyboardnya, jujurly salah klik
  Dengan hormat, kami membatalkan pesanan 50 kotak kue karena acara ditiadakan
  Sehubungan dengan efisiensi anggaran, pengadaan kursi yang telah kami pesan tidak dilanjutkan
  Mohon surat pesanan nomor 07/SP dianggap tidak berlaku
  Dengan berat hati kami menarik kembali permintaan cetak 200 undangan
  Kepala sekolah tidak menyetujui pembelian, mohon pesanan rompi kami dicoret dari daftar
  ga jadi order
  pesenan batal kang
  teu janten meser
  orderan hapus
  pesenanku wurung
  ❌🛒 kak maaf ga jd
  order 🍔 td 🙅 batal ya
  😭🙏 ga jd beli 👠
  pesananku no 88 ❌ aja
  🐹 yg ku pesen gajadi 😢 ortu marah
]]

examples "confirm" [[
  yoi bang
  lanjut
  bener, sesuai yg kakak tulis
  nggih leres
  muhun teh kitu
  Data tersebut sudah tepat, silakan diproses.
  btul ka
  acc
  iya nak sudah nenek suruh cucu baca ulang tadi semuanya cocok nama cocok rumah juga cocok silakan saja dikerjakan
  iya bener ga ada yang salah
  iya bener alamatnya itu
  iya kirim ke alamat itu
  ok ditunggu ya
  yoa bang
  siap bu sesuai ya
  oke deh kalo gitu
  mantap proses bang
  iya yang itu kak
  setuju banget lanjut aja
  yes correct
  leres teh
  sudah cocok kak datanya
  ok sip bu jadi nasi boxnya 40
  iyo bang betul kali itu
  ho oh mbak
  fix ya kak itu aja
  okay sounds good
  boleh banget kak
  ya udah gapapa yang ada aja
  nah iya itu
  sippp
  betul pak dua unit
  iya bu tanggal 20
  nggih leres niku
  pasti jadi kak
  oke, dicatat ya
  udah bener ga ada yang kurang
  yuhuu gas
  heeuh
  iya alamat lengkapnya udah itu
  oke bungkus
  saya setuju harganya segitu
  ya jelas lah
  bet banget
  okay lanjut ke pembayaran
  correct, thank you
  siap laksanakan
  ok min aku tunggu
  sepakat ya
  persis, memang empat puluh kotak itu
  sip, lanjutin aja prosesnya
  gitu udah pas, tinggal jalan
  yoi, alamatnya memang yang di antapani
  boleh, aku setuju pakai pita emas
  oke
  iya bener
  deal mbak
  iya kak semua yang kakak tulis di rangkuman tadi sudah sesuai nama alamat dan jumlah kuenya jadi silakan dilanjut
  benar bu itu nomor hp saya dan tanggal acaranya juga sudah tepat jadi monggo langsung dikerjakan saja ya bu
  ya udah aku ikut aja sama susunan bunga yang kakak kirim fotonya tadi udah cocok banget jadi silakan diproses
  yups bner kk
  okeyy gasskeun min
  muhun teh, leres kitu
  iye', betulmi itu kak
  udah pas totalnya, gas
  cocok bang, alamatnya segitu
  lanjutkan komandan
  nah itu dia maksud gue
  ga ada yang salah di notanya, proses
  betul pak
  deal bos
  iya pak semua yang bapak tulis sudah sesuai dengan keinginan saya silakan dilanjutkan saja prosesnya
  benar mas dua kaleng cat besi dan satu kuas tiga inci atas nama haji mansyur setuju dengan jumlahnya
  oke bang gue udah baca rinciannya dari atas sampe bawah ga ada yang keliru lanjut aja ke pengemasan
  okehh siippp gan gaskeun
  iy bnr yg itu om
  iyo cak bener wis, budalno
  inggih pas sudah tu lah
  lanjutkan saja mbak, data itu udah pas semua
  gas kak, langsung proses
  setuju sama rincian yang ibu tulis barusan
  cocok bu, seperti itu persis
  silakan dikirim, saya sudah mantap
  oke siap bu
  betul sekali kak
  iya kak alamat yang di atas sudah benar atas nama nurhayati kampung baru pariaman tidak ada yang perlu diubah
  baik bu saya setuju dengan totalnya jadi silakan dilanjutkan saja pengemasan tanamannya saya tunggu dengan sabar
  ya betul warna dusty pink ukuran enam tahun satu potong dan celana jeans satu potong sesuai yang ditulis
  yoii bner bgt min
  okee kk jd yg tu yaaa
  inggih leres bu, mekaten mawon
  nggih beneh mbok, lanjut dogen
  tadi saya baca pelan pelan rincian katering yang mbak kirim sudah saya cocokkan dengan catatan dan semuanya pas
  barusan rapat dengan ibu ibu dharma wanita soal selendang seragam semua angkat tangan setuju berarti sesuai yang mbak tulis tadi
  yang tertulis di situ rt lima rw dua dekat jembatan memang rumah saya kak jadi alamat buat lampu tidurnya sudah tepat
  awalnya ragu warna mint bakal kusam di ruang tamu tapi anak gadis saya bilang cakep jadi untuk cat temboknya silakan lanjut seperti tadi
  sudah saya tunjukkan desain spanduknya ke pak rt beliau manggut manggut aja berarti ga ada yang diubah silakan naik cetak
  yang kakak pastikan tadi soal panjang kaki sudah kuukur ulang pakai penggaris memang dua puluh empat senti untuk sepatu baletnya
  tadi pas abang telpon aku lagi di motor ga kedengeran soal kabel yang merah itu memang iya itu yang kumaksud
  lama balesnya tadi nyusuin dulu soal selimut bayi bordir nama arsyila itu penulisannya sudah benar seperti itu bun
  mama su bilang ikut sa apa yang kaka atur soal isi parcel natal itu jadi begitu suda kaka kitong stuju
  sampun kulo rembag kaliyan tiyang estri perkawis pakan lele kados ingkang panjenengan serat kolo wau nggih leres mekaten
  lah ambo pikia pikia samalam jo urang rumah soal etalase kaco tu kato sapakat bak nan uda tulih tadi
  pas ditanya admin jam berapa dekor balonnya dipasang aku tanya dulu ke wo dan memang jam empat sore no revisi
  bener kak, terrarium yang bulat itu
  oke lanjutkan aja pak urusan genteng
  betul sekali, kalungnya pakai inisial R
  muhun leres, congklakna anu jati
  sip, sesuai chat tadi soal pelampung
  iyaa bner itu blokku, utk vitamin
  setuju bang, tangkinya begitu aja
  yes that's right, papan nama dosennya begitu
  iyo bener ngono mas, lanjut ae
  inggih leres, mekaten kemawon bu
  muhun leres kitu teh alamatna
  enya geus bener kabeh kang, teraskeun
  iye bener bang, emang segitu
  iya la bang betul itu, gas terus
  iyo batua da, lanjuik se lah
  nah iyo lah pas galo tu yuk
  iye betulmi itu daeng, lanjut maki
  iye sudahmi kuperiksa, tidak ada salahnya
  io butul no, so itu kak
  nggih sampun beneh bli, lanjutang
  inggih bujur sudah cil, tarusakan haja
  engghi lerres bu, terrossaghi pon
  io betul sudah kaka, lanjut saja
  yo wis cocok cak, gak onok sing keliru
  olo tutu do i lae, lanjut
  yoi bener bgt bosku, proses
  yups dah sesuai smua ka
  sip oke deal, sikat bang
  betul yang tadi
  udah sesuai, lanjut aja
  sip proses
  deal segitu
  muhun kitu
  yoi gaskeun
  oke totalnya cocok
  setuju ongkirnya, terusin
  pas semua, silakan diproses
  gapapa warna itu juga oke
  y bnr kk
  iya jadi pesen kok
  rekapnya klop semua
  monggo dilanjut mawon
  acc min
  ga ada yang diubah, kirim aja
  ga batal kok, tetep jalan
  gasss
  sabi bang lanjut
  fix no debat
  okei bestie deal segitu
  iya kak udah bener semua itu nama sama alamatnya tinggal diproses aja aku ngikut
  Dengan ini kami menyetujui rincian yang Bapak/Ibu sampaikan
  Benar, data sekolah kami sudah sesuai
  Baik, silakan dilanjutkan ke tahap berikutnya
  Pada prinsipnya pimpinan kami tidak berkeberatan
  Kami nyatakan sepakat atas ketentuan tersebut
  betul min
  👍👍
  👌 kak
  sip ✅
  oke 🫡
  bener 💯
]]

examples "deny" [[
  ora
  eh bukan yang itu
  henteu kang
  Mohon maaf, data yang Bapak sebutkan tidak sesuai.
  🙅‍♂️
  dak katek mesen cak itu aku
  salah orang kali, saya ga nanya itu
  enggk
  bukan saya bang yang pesen ban
  lho kok jadi sepuluh padahal saya cuma menyebut satu dari awal coba dibaca lagi pelan pelan chat saya yang di atas itu ya
  bukan yang itu
  salah kak bukan itu
  belum
  ga usah dikirim notanya
  jangan kirim katalog pdf, saya udah liat
  jangan dulu
  ga usah kak
  tidak perlu
  ga mau
  jangan
  tidak usah dikirim fotonya
  belum mau kirim dulu
  ntar aja kak kalo udah gajian
  gak dulu kak, belum gajian
  enggak makasih
  bukan yang itu bang, yang satunya
  nggak perlu bu
  ndak mbak
  alah nggak lah bang
  ga butuh kak
  skrg blm dulu ya
  entar dulu gue mikir
  henteu ah
  salah bu bukan gang tiga
  mboten mawon
  i don't think so
  nggak usah ditambah kak, itu aja
  kayaknya enggak deh
  gk mau
  masih mau tanya orang rumah dulu
  ga deh, kemahalan
  nggak jadi nambah kok
  bukan bang, bukan yang ring 14
  mending nanti aja abis lebaran
  enggak, cuma penasaran doang
  emm kayaknya belum dulu
  tak usah lah
  duite durung ono
  teu waka ah teh
  masih ngumpulin duit
  bukan, yang warna satunya
  nah nope
  not really what i want
  ora lah mas
  kagak usah dah
  aku tanya mamaku dulu yaa
  tidak pak, alamat saya bukan di situ
  kurang cocok di hati
  gak usah pake bubble wrap
  skip
  lho kok botol ungu, kapan aku bilang begitu
  belum, aku belum setuju sama hitungan itu
  keliru tuh, aku nggak pernah bilang hari sabtu
  ditawarin salad? skip ya mbak
  enggak
  bukan itu
  nggak dulu
  tidak bu saya tidak minta tambahan kerupuk dan buah yang ada di daftar itu bukan permintaan kantor kami ya
  bukan kak yang aku tanya tadi itu toner bukan serum jadi yang kakak tulis barusan itu salah
  nggak mbak aku nggak mau ditambahin paket masker yang mbak tawarin barusan karena di rumah masih banyak yang belum kepakai
  gk lah min, salah itu bkn punyaku
  engga sis bkn yg matte
  dak usah, idak katek aku ngomong cak itu
  yg itu lewatin aja, cukup segini
  skip dulu bos tambahan asuransinya
  meleset tebakan lo bang
  males ah kalo pake kado-kadoan segala
  ogah, kemahalan isi tambahannya
  bukan bang
  nggak usah
  gak deh
  tidak pak saya tidak perlu jasa pasangnya karena menantu saya tukang kayu jadi cukup barangnya saja
  bukan mas bukan yang gambar kedua itu maksud saya dari awal yang gambar paling atas sebelah kiri
  enggak bang nomor itu bukan nomor gue lagi udah hangus dari tahun lalu jangan dipakai
  kagag mauu gw plastik doang mah gausa
  ngga gan slh org bkn gw yg psn
  gak cak, guduk iku
  kada usah mang lah, cukup itu haja
  keliru bu, maksud saya yang gambar sebelahnya
  belum kok mbak, saya masih mikir-mikir
  lho saya nggak bilang begitu, mbak
  kayaknya ibu salah orang, saya nggak pernah titip boneka
  jangan yang kulit, mbak, salah tangkap tadi
  enggak deh
  bukan yang pink
  belum bu
  tidak mbak saya tidak memakai asuransi pengiriman cukup yang biasa saja seperti waktu saya belanja kerudung bulan lalu
  bukan kak nama penerimanya bukan siti aminah itu nama tetangga saya yang dulu juga pernah belanja di sini
  enggak bu saya tidak minta dibungkus kado soalnya mainannya mau langsung dipakai sama anak saya nanti sore
  gk min, bkn bgtu mksdku
  ngga kak ga ush pke kartu ucpan
  sanes nu eta teh, nu sanesna
  indak da, bukan nan itu mukasuik ambo
  mbak tadi nawarin asuransi buat gelas kristal dulu pernah beli tanpa itu juga selamat sampai jadi kayaknya lewatin aja
  kan ditanya mau sekalian dipasangkan di rumah apa engga suami saya tukang jadi urusan masang rak dinding biar dia saja
  soal tawaran upgrade ke yang lebih gede itu kamar kosku sempit banget jadi monitornya cukup yang kecil ga perlu naik ukuran
  nah kan salah paham dari awal yang saya tunjuk foto kedua yang talinya putih bukan tas pandan yang kakak sebut itu
  waktu abang bilang mau diganti warna lain karena kosong aku udah terlanjur bayangin merah di stang sepedaku jadi jangan deh
  nomor yang kakak sebut belakangnya sembilan sembilan itu punya mantan saya dulu bukan nomor saya lagi buat paket handuk
  ditawari kartu ucapan gratis sih menggoda tapi gelang ini buat dipakai sendiri masa nulis surat ke diri sendiri skip aja
  nggak gitu lae kemarin kubilang dua karung bukan dua kuintal mana sanggup lumbungku nampung jagung sebanyak itu
  tadi ditanya mau diberi pewarna tambahan buat agar agarnya anak saya gampang batuk kena begituan mending jangan bu
  wonten tawaran ditambahi sambel nggih mbak nanging weteng kulo niki maag dados pecelipun mboten usah mawon
  yang abang sangka itu lain orang saya sudirman yang dari bone sedangkan yang pesan dinamo itu sudirman palopo bukan saya
  soal bundling sama kaos kaki yang kakak sodorin barusan itu lho di rumah udah selemari jadi ga dulu deh
  ga usah pake kotak kado, korek doang
  bukan yg itu mas, gantungan bajunya
  henteu kang, teu kedah ditambihan kecap
  gausaaah diasuransiin, cuma kuncir rambut
  tidak ji daeng, nda usah pakai baterai
  no need kak, tisunya segitu cukup
  kayaknya jangan deh, pitanya terlalu rame
  enggak lah bang, knop itu kependekan
  ora kok mas, dudu kuwi maksudku
  mboten bu, sanes ingkang punika
  henteu teh, sanes nu eta
  lain kang, salah eta mah
  bukan ntu bang, salah ente
  mana pulak yang itu bang, bukan la
  indak da, bukan nan itu do
  idak yuk, bukan cak itu maksudnyo
  tidakji daeng, bukan itu yang kubilang
  de' puang, tania iyaro
  nda kak, bukan bagitu kita maksud
  ten nggih bli, boya nika
  kada cil ai, lain nang itu
  enje' bu, banne rowa
  tra kaka, bukan yang itu to
  gak cak, kleru iku
  daong lae, dang na i
  gk ka, bkn gt maksud w
  nope salah itu bang
  engga min, kurang tepat itu
  engga kak, salah
  ngga usah
  itu bukan alamatku
  nggak ah
  nggak, siapa yang minta ganti warna
  mboten mas
  sanes eta teh
  jangan ditambahin
  ga perlu bubble wrap
  ngga, aku ga minta dibatalin
  maksudku bukan merah
  no need kak
  ndak usah pakai kartu ucapan
  tidak, datanya keliru
  bkn ukuran itu mksdny
  ora sing kuwi
  belum, aku belum setuju
  asuransi paketnya ga mau
  kurir instan? jangan lah
  nope bestie
  ogah ah yg itu, cringe
  bukan itu maksud gw bang
  kaga, blm minat yg matcha
  engga dulu deh kak kayaknya yang kamu sebutin barusan ga sesuai sama yang aku mau
  Mohon maaf, tidak demikian yang kami maksud
  Kami belum dapat menyetujui usulan tersebut
  Tidak, nama yang tercantum bukan milik instansi kami
  Dengan hormat, tawaran tersebut terpaksa kami tolak
  Kami rasa hal itu tidak diperlukan
  mboten
  salah itu
  ndak usah
  bukan min
  👎 ga mau
  🙅‍♂️ engga kak
  ❌ bukan yg itu
  😅 ga usah min
  🙏 nggak kak
]]
