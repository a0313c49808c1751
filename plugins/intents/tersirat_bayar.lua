-- Contoh pesan yang maksudnya tersirat: bukan kata kuncinya, tetapi keadaannya yang berbicara.

examples "ask_payment" [[
  transfer ke mana bun
  suami gajian tgl 25, bisa DP dulu?
  awak cuma ada brimo, masuk nggak?
  lewat indomaret depan rumah iso mbak
  a/n siapa ya biar ga salah kirim uang
  kantor kami butuh invoice sama faktur pajak dulu sebelum cair
  QR nya ga kebaca, ada cara lain?
  boleh separo dulu, sisanya pas lemari jadi
  mbayare lewat nopo nggih
  pake kartu kredit kantor bisa swipe?
  kalo saya ke situ bayarnya tunai aja gapapa?
  yang pegang duit suami saya lagi di laut, dia bisanya cuma dari aplikasi bank, nomor tujuan yang mana bun
  jatuh temponya kapan ini tagihan laundry bulanan
  cicilan kulkas yang 6 bulan syarat KTP doang?
  bu no rek BRI nya donk
  kirim link bayarnya dong kak
  mentahnya kutransfer kemana bang, BCA awak ada
  biaya adminnya siapa yang tanggung kalo beda bank
  pakai voucher makan karyawan diterima?
  bagian keuangan kami tidak bisa mengeluarkan uang tanpa kuitansi bermaterai, prosedur pelunasannya bagaimana ya bu
  Apakah dapat ditagihkan melalui bendahara dengan termin 14 hari
  dana ada mbak? saldo nganggur nih
  saged nyicil kaping tigo bu
  VA nya expired, gimana dong
  gajianku mingguan kak, kalau lemari ini kusicil tiap Sabtu sampai lunas kelen mau nggak
  abis ngisi form langkah berikutnya buat pelunasan apa
  DPnya berapa persen buat katering 300 orang
  gojek saya masih ada saldo 80 ribu, kepake di sini ga
  can I wire it from overseas?
  saya ndak paham mbanking, diajari cara setornya ya mbak
  duitku adanya di shopeepay semua
  ini uangnya kirim ke siapa
  bayar pake pulsa bisa ga, aku masih smp
  minta barcode qr nya
  dicicil ampe dua kali gajian kagak apa apa bang
  atm gue bank dki doang, kena admin ga tuh
  pas kumasukin nomornya keluar nama Hendra, itu emang yang nampung kan kak
  kredit tiasa teu hp na
  aku ngumpulin duitnya receh di celengan kak, kalo ayah setor lewat alfa depan gang bisa ga buat beli lego
  dp dulu apa langsung lunas
  mbanking ngadat dari pagi, lewat indomaret ada kodenya?
  bos saya minta kuitansi tagihan dulu, baru kantor mau nyairin
  seragam batiknya 80 potong, panjer separo dulu sisanya pas jadi bisa?
  gesek debit di toko bisa ndak
  kalau patungan berempat dari rekening beda beda gak apa?
  hasil tambak baru cair bulan depan, boleh kah saya angsur tiap minggu dulu buat mesin airnya daeng
  batas waktu bayarnya sampe jam berapa
  nomor dana nya kok ga ketemu ya pas kucari
  can i pay with paypal
  kasika nomor rekening ta
  gue langganan onderdil lama nih, tempo sebulan boleh?
  mayarna kamana ieu teh
  Mohon nomor rekening resmi toko untuk pencairan dana BOS
  limit kirim uang di akunku cuma 100rb sehari, gimana dong
  ovo gopay nerima dua duanya?
  kakakku yang bayarin dari taiwan, dia enaknya pake apa
  sebutin total sama tujuannya biar langsung kuurus di hp
  bayar di kasir aja pas ambil bukunya bisa kan
  cicilan 0% kartu kredit ada buat laptopnya?
  masih bca yg belakangnya 778 kan?
  rek brp
  byr kmn
  qris ad?
  gajian tgl 1, boleh nyicil ga
  sekolah bayarnya nunggu dana BOS cair, ibu bisa nunggu?
  dp brp prsn
  abdi teu gaduh m-banking, tiasa di alfamart?
  minta notanya pake stempel buat SPJ ya, transfernya atas nama siapa
  dana ovo bs?
  bon dulu bisa ga, habis panen saya lunasin
  kirim nmr rek nya
  paylater nyambung ga
  saya cuma punya kartu bri, kalau toko bca kena admin ya
  saldo gopay hasil narik bisa dipakai bayar?
  setengah dulu setengah pas jadi, boleh ga cetaknya
  total sama kode unik brp
  bs kredit panci g bu tiap minggu 20rb
  invoice atas nama puskesmas dong, pembayaran via bendahara
  an siapa rekeningnya
  kasbon dulu bos
  bayar pakai apa aja bisanya di sini
  tf ke mana ya, chat di atas ketimbun
  tempo 30 hari buat instansi bisa?
  va bni ada g
  sy di hongkong, bayarnya lewat apa
  barcode qris nya buram ga kebaca
  kartu debit digesek di toko bisa?
  patungan guru 5 orang transfernya sendiri sendiri gapapa?
  transfer lewat brilink aja ya, butuh nomer
  bos cair dua bulan lagi padahal banner penerimaan murid baru harus dipasang senin, ibu kasih kelonggaran buat sekolah kami ngga
  spaylater tnor brp bln
  nopo saged dibayar saben panenan pak
  pajak ppn nya udah masuk belum di tagihan
  arisan panci masih bisa ikut, setornya ke siapa
  bisa bayar bulanan dipotong dari koperasi rs ga
  no reknya?
  mandiri ada ga, males kena 2500
  dibayar pakai gabah mau ga pak hehe, kalo uang ya transfer ke siapa
  brp lama batas bayarnya sblm hangus
  lunasnya boleh h-1 acara?
  bapak tidak punya aplikasi apa apa nak, hanya buku tabungan BRI, kalau begitu bagaimana caranya
  gue cuma ada duit di jago, bisa?
  kartu kredit bisa dipecah 12 bulan buat laptopnya?
  ka rekening saha ieu teh
  bayia pitihnyo ka ma, da
  atas nama siapa?
  sofa custom bayar di muka semua ato setengah dulu
  itu rekeningnya kok nama orang, bukan nama toko, ini bener?
  invoice ke perusahaan tempo 14 hari, oke?
  DP mobil rental berapa buat ngunci tanggal
  kita stor di mana dang tu doi
  scan di kasir bisa pake apa aja
  nek mbayar dicicil sak ulan pisan isok ta cak
  QR code nya gak kebaca di hp jadul saya
  kursus 3 bulan bayarnya per bulan boleh?
  spaylater / kredivo nyambung?
  suami di kapal, gaji masuk tiap tanggal 5, pelunasannya boleh nunggu itu ga ya bu
  dollar accepted?
  uangnya ada di bawah kasur semua haha, setor ke mana nih
  bca lagi gangguan, ada opsi lain ga
  mayar na tiasa lewat warung teu, abdi teu gaduh atm
  batas waktu bayar 1 jam? saya lagi nyetir
  pake npwp perusahaan, bisa terbit faktur?
  bukti potong pajaknya gimana kalau bendahara sekolah yang bayar
  deposit kameranya dibalikin utuh ga nanti
  mau lunasin souvenir, sisanya ditransfer ke tempat yang sama?
  rek mandiri mu piro nomere
  kredit tanpa kartu ada ga, kasurnya 4 jutaan
  mending tf sekarang apa nunggu barang jadi
  hapeku ga ada m-banking, kalo titip anak konter gimana kak
  virtual accountnya expired, minta baru
  seminggu lalu saya ke showroom sama ibu, mbaknya kasih kartu nama, kartunya kecuci di celana, jadi uang mukanya masuk rekening mana
  so boleh pake link aja atau ovo?
  ini saya sudah berdiri di depan mesin ATM, nomor yang mau dituju berapa ya nak, antrean di belakang panjang
  western union from Hongkong can?
  pembayaran termin buat proyek CCTV biasanya berapa persen berapa persen
  bayar di kasir aja boleh pas dateng kursus?
  kini panjarnyo dulu, sisonyo pas baralek, buliah tu uni?
  gopay gue udah premium nih, kirim ke nomor mana
  abis ini nenek mesti pencet apa biar uangnya sampai ke kamu nak
  dana desa cair termin, boleh separuh dulu sebelum acara?
  mohon dikirimkan nomor rekening atas nama badan usaha, bukan pribadi
  pulsa bisa buat bayar ga wkwk
  topup nya bisa dari gopay kan min
  bayar pake beras lagi bisa? hehe maksudnya tempo panen
  jatah gas bulan ini dicatat dulu, tanggal 1 saya lunasi ya
  shopeepaylater nyambung ga disini
  hanya punya tabungan di BPD, bisa masuk?
  minta VA mandiri dong
  belum pernah transfer seumur hidup, itu ke bank dulu apa ke agen brilink
  lewat kantor pos iso nak? mbah biasane ngono
  seragam sekolah boleh diangsur tiap minggu sampai tahun ajaran baru ga bu
  untuk jasa servis diatas 2 juta ada pembayaran bertahap?
  tukang kayunya baru mau motong kalau ada tanda jadi ya? setornya seberapa dan lewat mana
  PPN sama PPh nya dipotong di pihak mana
  nomor dananya sama dgn nomor wa ini?
  pake rekber bisa kan gan, biar sama sama aman
  ka mana kirim artosna teh
  gue di Jepang, kalo bayarin keyboard buat adek di Garut jalurnya apa
  kami bayar lewat katalog elektronik pemerintah, tokonya terdaftar?
  barcode buat bayarnya kirim sini
  ke rekening siapa, Sutarno apa Sutarni? takut nyasar
  crypto accepted?
  nota pembelian atas nama Pemerintah Desa Sukamaju bisa dibuatkan untuk pencairan?
  bos mintanya tagihan dikirim ke email finance, nanti baru dicairkan
  kartu debit saya cuma buat narik uang, itu bisa dipakai di hp ini ga sih
  boleh setengah dari saya setengah dari kakak saya, dua rekening
  kasbon iso ora bu, mengko nek pitike wis payu
  tinggal klik bayar terus udah gitu doang? ga ada pin pinan?
  kena biaya kalau bayarnya via alfamart?
  kata teller perlu kode bank, kode banknya berapa bang
  cicilan nol persen buat keyboard yamaha tenornya paling panjang brp
  kumpulin dulu iuran warga, lunasnya H-2 boleh pak?
  lewat Flip masuknya instan ga ke rek situ
  batas waktunya sampe jam brp sebelum kode bayarnya hangus
  saya tak pandai scan scan, adakah angka rekeningnya saja
  bs pke kredivo?
  uang jaminan sewa tendanya dititip kemana
  pelunasannya waktu kursinya difinishing atau waktu jadi semua
  jd tf kmn
  yg tadi kirim lagi norek nya
  link bayarnya mana
  kl lwt oren aja bayarnya bisa?
  bikinin link tokped aja kak biar aku bayar di sana
  rek yg kemarin masih dipake?
  bca doang?
  dp brp dulu
  boleh besok bayarnya? skrg cuma keep
  qrnya ga kebuka
  aku bayarnya pake apa nih
  namanya siapa di rek
  sea bank ada?
  bayar dua kali boleh ga
  kasih aku waktu sampe sore buat bayar ya
  cicil 3x?
  kartu kredit ada gesekannya ga
  spay bisa ga kyk di keranjang kuning
  itu transfer ke pribadi apa ke toko
  mau bayar nih, gimana
  lewat konter pulsa bisa kan
  ning bri wae yo, piro nomere
  mayarna engke mun tos gajihan, tiasa?
  nunggu suami transfer dulu, batasnya jam berapa
  paypal? aku di Belanda
  pelunasannya kapan harusnya
  kak aku bayarnya sekalian sama yang kemarin boleh?
  pake saldo refund yang kemarin bisa buat bayar ini?
  kasirnya nerima dollar ga hehe
  rekening bersama mau?
  gopay ke nomor ini langsung?
  kantor minta kuitansi dulu baru cair, gimana bayarnya
  saya cuma pegang kartu kjp bu, laku ga di sini
  catet dulu aja, bayar tanggal muda
  bisa bayar pakai poin apa mesti uang semua
  ongkir sama barang ditransfer barengan?
  bank jatim aja ada ga kak
  va yang dikirim udah hangus, minta lagi
]]

examples "complain" [[
  baju anak saya jadi bolong abis dari laundry situ
  ayamnya bau bun, masa baru sampe udah lendir
  kursine dilungguhi pisan langsung ceklek
  kok gini kali kerja tukang kelen, makin bocor atap awak
  katanya size 4 tahun, dipake adeknya yang 2 tahun aja sesek
  jam 12 rapat mulai, jam 1 snacknya baru nongol
  kaos kaki suami ilang sebelah mas
  daunnya dateng udah kuning semua trus akarnya busuk
  tamu udah duduk semua baru ketauan lontongnya masih keras di tengah, muka saya mau ditaruh di mana bu
  ditlpn ga diangkat, di wa cuma centang biru
  AC baru diservis kemarin, malem udah panas lagi
  Kami menyampaikan keluhan atas 8 porsi yang tidak layak konsumsi
  dulu enak, saiki kok anyep ngene
  rambutnya ada di dalem bubur bayi, jijik saya
  masa laci lemarinya ga bisa ditarik
  udah bayar mahal jahitannya lepas baru dicuci sekali
  bah, dikirimnya yang motif bunga padahal kubilang polos
  not as pictured, very disappointed
  pegawainya ngomong kasar ke ibu saya
  es batunya udah jadi air, nuggetnya lembek
  kurang satu bun isinya, padahal udah saya itung tiga kali
  gosong bagian kerah kemeja putih saya
  muales tenan, janji jam 8 ora teko teko tukange
  kubuka lemari itu depan mertua eh engselnya copot jatuh ke kakiku, malu kali awak kak
  anak saya gatel gatel habis pakai selimut itu
  warna meja beda jauh sama katalog, yang ini pucet
  pelit kali sambelnya sekarang, kek nengok duit hilang
  wong wis mbayar larang larang dandan kulkas, sesuk esuke es e banjir tekan ruang tamu mas
  ya Allah bu, kok ada ulet di sayure
  kapok aku percaya sama toko kelen
  baru seminggu udah ga nyala, parah
  mukaku malah bruntusan abis pake krimnya
  solnya mangap pas dipake upacara, diketawain satu sekolah
  yg dateng beda, foto sama asli kayak langit bumi
  ikannya sampe sini tinggal tiga yang napas
  admin kayak ga niat jualan
  hp dari lu batrenya kembung nih bang
  baru sekali direndem lunturnya ke seprei semua, batik apaan
  halaman 40 sampe 56 kosong melompong
  kok isinya cuma 8, mestinya 10
  teu puguh ieu barang, karek dipake tos potong
  kecewaka sama ini toko, bosok semua ikannya
  seminggu dianggurin chatku, padahal uang udah masuk
  udah bangga bangga pake sepatu baru ke sekolah, eh pas lari estafet lemnya copot sebelah, malu banget aku
  anak gue nangis, robotnya ga bisa jalan sama sekali
  part nya kagak presisi, oblak, untung gue ga nyungsep di tol
  udah bayar mahal servisnya kok begini
  i got a fake one
  dus penyok, segel udah kebuka duluan
  sebulan ditungguin, bibitnya numbuh malah jadi rumput liar
  bilangnya jam 9, ini udah sore belom nongol juga
  obengnya sekali puter langsung dol
  saya sudah tiga kali beli di sini baru kali ini dikasih ikan bau, tolong jangan begitulah sama langganan
  dikasih warna kuning, aku kan mintanya putih
  ini lip balm apa thinner, baunya nyengat banget
  Kami menyayangkan keterlambatan pengiriman buku hingga dua minggu
  nungguin dari pagi ga ada yg nganter
  bintang satu deh buat pelayanannya
  pinggiran kuenya gosong semua
  katanya anti air, kecipratan dikit mati total
  saya pesan kue buat perpisahan jam delapan datangnya jam sebelas, krimnya sudah meleleh, anak anak sudah pulang semua
  bs lmbt bgt sih
  kue basi, murid saya mules
  ikannya ngambang semua pas dibuka
  baru dipasang kemarin udah bunyi ngik ngik
  katanya navy yang nongol item
  udah bayar dicuekin
  lengket parah, teflon apaan nih
  benihnya seratus yg tumbuh cuma tujuh
  tulisan undangannya salah nama mempelai, saya malu bu
  wajahku merah perih abis pake krimnya
  kurang 2 kotak kak
  jahitan ketiaknya lepas baru sekali dipake ngajar
  kok isinya cuma separo botol
  roda mainannya copot, anakku nangis kejer
  admin jutek amat
  kurir lempar paket ke halaman pas ujan
  pupuknya menggumpal kayak batu
  hasil fotokopi garis garis item
  ga sesuai gmbr
  nasi keras, ayam masih merah dalemnya
  kandangnya penyok, pintunya ga bisa ditutup
  jam 11 belum nongol juga, peserta udah bubar
  mereun barangna palsu ieu mah, kulit kuring jadi arateul
  wingi janjine awan, saiki wis surup
  dibilang bahan adem nyatanya gerah kayak kompor
  dpt brg bkas
  isi jamunya beda warna sama biasanya, pasien saya pusing
  cetakannya luntur kena keringat tangan doang
  kucing pulang grooming malah kutuan
  tutup botolnya retak, tumpah ke mana mana
  ga jls bgt tko ini
  resleting macet dari awal
  panci bocor halus di pantatnya
  nipu ya? tiga minggu cuma janji
  kok ditagih dua kali
  kotaknya remuk kayak digiles truk
  komplain sy dr kmrn ga digubris
  ternyata expired bulan lalu, kalian jual sama pasien lho
  nak, kasur yang baru seminggu itu sudah membentuk lembah persis badan bapak
  laptop 'mulus' katanya. mulus dari bulan kali ya
  cctv mati pas malingnya masuk. ironis banget
  durennya bogang semua, lima biji lima limanya
  sol sepatu gue mangap kayak buaya
  ieu kumaha, nu sumping beureum padahal nyuhunkeun bodas
  tas tu alah putuih talinyo, baru duo hari
  madune kok ono semute, kecut pisan
  guru lesnya main hp terus, anak saya ngerjain sendiri
  so tunggu satu minggu, nyanda ada kabar
  mobil rental kalian mogok di tol, saya sekeluarga dorong
  hebat ya, kirim lemari tiga pintu, pintunya dua
  batik dicuci sekali, seember jadi merah semua
  jare engko dijawab, engko maneh, mosok ket isuk gak ono sing bales
  baju bayinya bau minyak tanah
  kancing jas copot satu per satu di depan penghulu, bayangkan perasaan saya
  saya undang bos ke rumah, pamer kopi baru dari kalian, diseruput sekali langsung ditaruh lagi, tengik, malunya sampai sekarang
  dikirim yang S. Saya bayar XL. Saya bukan tusuk gigi.
  kaki meja goyang, ditaruh gelas langsung konser
  Kami kecewa karena 4 dari 20 kursi tiba dalam keadaan retak
  tukang pasangnya pulang ninggalin lubang di tembok sama puntung rokok
  resletingnya macet, dibuka harus pake doa
  rewel temen adminmu, takon apik apik dijawab ketus
  delay again? seriously?
  kurang 14 pcs padahal acaranya besok
  wah kreatif ya, di foto kulit, yang dateng karung
  tenda bocor, tamu kondangan basah kuyup, pelaminan jadi kolam, keluarga besan sampai sekarang masih membahas
  keyboardnya huruf A ga bisa dipencet, coba bys ymu bc
  ambo kecewa bana, kopi nan tibo alah kadaluarsa
  cat dipannya nempel di sprei putih saya
  disuruh nunggu, ditinggal, nunggu lagi
  sound e mati pas lagu pengantin mlebu, isin aku rek
  jahitan celana dalemnya robek pas rukuk
  acuk orok datang bari bolong dina kelekna
  udah bayar ekspres nyampenya lebih lambat dari temen gue yang reguler
  kelas online putus putus, sejam cuma denger "halo halo kedengeran?"
  hari itu saya cuti khusus nunggu tukang, masak rendang segala, ternyata yang datang cuma pesan "maaf kak besok ya"
  ranjang susunnya bunyi krek krek, cucu bapak tidak berani tidur di atas
  nenek masak kok bau apek berasnya, ada kutunya pula nak
  kursi datang cuma 150 padahal warga sudah duduk di tanah
  fretnya bunyi semua, dibilang siap main
  gas baru dua hari udah habis, isi angin ya
  galon bocor, banjir dapur saya
  kacamata jadi malah pusing, minusnya ngaco
  hp saya dibenerin layarnya, eh kameranya jadi buta
  tenda rembes, kami berlima basah kuyup di Sembalun
  Seragam yang kami terima berbeda warna antara atasan dan bawahan
  ngaku mulus taunya sobek di selangkangan
  bupati udah pidato baru kelen pasang terpalnya, malu awak sekampung
  ayam saya mencret semua sejak ganti pakan itu
  keyboardnya ketik A keluar S
  ini parsel apa tong sampah, buahnya benyek
  mejanya pincang pak
  kok jadi dua kali ditagih? saya orang tua bingung
  charger nya panas sampe meleleh
  sopirnya nurunin beras di pinggir jalan, saya 70 tahun disuruh ngangkut sendiri
  item doesn't match the listing at all
  penjualna judes pisan
  3 hari read doang, giliran nagih cepet
  wingi jare jati, kok digrowoti bubuk
  mau komplain siapa ini, invoice kantor salah jumlah terus tiap bulan
  sudah bolak balik servis, penyakitnya sama saja
  ukurannya nipu, XL kok kayak kaos anak
  jamnya telat 20 menit sehari, padahal abis diservis sini
  air galonnya ada lumutnya ih
  rusak mi lagi, baru satu minggu kupakai
  adik gue nangis, pianikanya bunyi kayak kentut
  dusnya udah kebuka, segelnya ga ada
  saya dikasih barang pajangan ya? ada bekas lem harga
  regulatornya desis terus, mau bikin rumah saya meledak?
  beras lima kilo, ditimbang di rumah empat enam
  kecewa berat pak lurah, warga ngomongin saya gara gara sound nya mati terus
  jaketnya bau tikus, katanya udah laundry
  lensanya ada goresan pas dibuka
  minyaknya tumpah semua di kardus, mi sama gulanya basah
  foto HD, aslinya burik
  masang lemari ninggalin sampah sama bolong di tembok
  halusinasi kali deskripsinya, RGB dari mana orang ga nyala
  kok gini
  beda sama yg di story
  yg kemarin rusak
  kecewa sih
  udh 3 hr dicuekin
  ini mah bukan yg aku pesen
  kurang satu nih isinya
  baru 2x pake jebol
  ternyata di oren lebih bagus barangnya, nyesel beli sini
  pdhl td bilang hari ini
  mana katanya tebel, nerawang gini
  aku komplen di chat atas ga dibales bales
  penyok semua kak
  warnanya luntur ke baju lain
  yg kemarin jahitannya lepas lagi
  ga sesuai yg di bc
  kok tiba tiba harganya naik pas mau bayar, php
  digantung mulu
  kancingnya copot dua ci
  bocor
  mesinnya mati total baru seminggu
  kirain bagus, taunya zonk
  barang keranjang kuning datengnya kosongan dus doang
  rasane kok kecut, wis ora enak
  goreng pisan hasil jaitanana
  yang jaga toko tadi mukanya asem
  katanya asli kok di scan barcode ga keluar
  bau apek pas dibuka
  ukurannya bo'ong, 40 rasa 38
  tau gitu ga beli
  foto ama aslinya kayak langit ama sumur
  cucianku ilang kaos kaki sebelah
  lecet sana sini, ini barang pajangan kan
  janji mulu dari minggu lalu
  satu chat dijawab seharian
  gordennya kependekan sejengkal dari yang diukur tukangnya
  galonnya lumutan
  aku kasih bintang satu di tokped ya kalau masih diem
  pulsanya ga masuk masuk dari tadi pagi
]]

examples "payment_sent" [[
  bukti tf nyusul, hp satunya lowbat
  sampun nggih mbak, 185 ewu
  masuk nggak kak uang awak?
  tadi dititipin ke bapak, beliau yang setor di teller
  baru aja saldo gopayku melayang 90rb ke situ
  saya transfer lebih dua ribu biar gampang ngeceknya
  mbak wis tak lebokne kabeh yo, sisane sing rong atus ewu kuwi mau lewat adikku sing nang Jakarta
  ini screenshotnya buk
  wes tak kirim duite mau isuk
  pembayaran cucian bulan ini udah beres ya pak
  Dana telah kami transfer dari rekening dinas pagi ini
  suami barusan scan QR nya, notif masuk blm?
  paid ya sis
  udah kubayarkan lunas semua itu bang, tengoklah mutasi kelen
  cicilan kedua meluncur td jam 10
  a.n. Sri Wahyuni 230rb, itu dari saya
  struk indomaretnya aku fotoin ini
  maaf baru sempat ke agen siang ini gara gara hujan, tapi kata mbaknya uang sudah terkirim ke nama ibu
  kak td aku pake rek mama ya, namanya Rosmawati br Sitorus
  uangnya sudah keluar dari atm saya, tinggal disana dicek
  tadi anakku yang pencet pencet di hp, katanya udah hijau centangnya dua ratus sepuluh ribu, cek lah dulu kak
  kekurangane 15 ewu wis tak tambahi barusan
  via mobile banking mandiri 08.42 berhasil
  barusan checkout sekalian bayar pake spay
  sisa yang kurang kemarin udah aku kirim ya mbak
  ongkos tukangnya udah saya kirim ke ovo bapak
  finance bilang invoice 0231 sudah dicairkan
  sampun kulo setor lewat agen, bu, mangga dipriksa
  ini bukti setornya, tolong ditandai lunas
  udah kukirim 85 pas
  cek mutasi bang, ada nama gue kan
  saldo gue udah kepotong nih
  nih ss nya kak
  atos dikintun artosna kanggo lauk tilu kilo, cobi tingali rekeningna
  kasir alfa bilang berhasil, tinggal nunggu dari kakak
  lunasmi, cekki rekening ta
  barusan dr brimo a.n. Siti
  struknya kufoto ya
  dp separonya sudah mendarat
  tadi siang adik saya yang pegang hp, katanya sudah dikirim lima ratus ke rekening kita, coba dilihat
  papa yang bayarin barusan lewat rekeningnya
  sisanya jg udah ya bos
  qris nya sukses, muncul centang ijo di aku
  kurangnya yg 5rb kemarin udah kususulin
  yang dari rekening warung berkah tiga ratus lima puluh itu maksudnya buat kampas rem saya ya bos
  habis ngantri sejam di teller, akhirnya beres setorannya, buktinya menyusul
  duit hp kelar, tinggal lu kirim
  kepencet dua kali tfnya, masuk dobel ga?
  Pembayaran invoice 0145 telah kami laksanakan hari ini
  bayarnya pake nama temen, jangan bingung
  notif bank aku udah bunyi, di situ udah bunyi blm?
  sudah kusetor lewat brilink depan pasar terong
  yg 320rb itu dari aku kak
  tagihan kampas kemaren beres ya bang
  artosna tos lebet?
  gopay sent, please confirm
  barusan lewat va, status pesananku udah hijau belum
  uang bibit sudah masuk ke rekening istri bapak
  aku tf jam 10.12, cair kan?
  sdh tf
  dn y tf nya
  td udh sy byr
  barusan istri setor di brilink 215
  cek mutasi bu, atas nama SDN 2 Karangrejo
  uang udah sy titip ke adminnya yg pake jilbab
  bukti nyusul, tp uangnya udah nyebrang
  lns y
  dp katering 500 masuk jam 10 tadi
  ini strukny
  dana bos sudah cair dan barusan kami kirimkan ke rekening ibu
  wis tak bayar mbak, cek en
  tadi di tengah antrean pasien saya sempatkan buka m-banking, dua ratus empat puluh sudah pindah ke rekening ibu
  udah kepencet bayar, saldo saya kurang 87 ribu sekarang
  kurang 20 nya udah saya susulkan
  sampun kula transfer wau enjing
  m-banking udah ijo, tinggal ibu yg cek
  sdh y kk 3 digit blkg 417
  anak saya yg transferin, namanya Rizal
  sy byr lwt indomrt td
  ss terlampir
  uang pelunasan undangan udah mendarat belum?
  bendahara puskesmas bilang sudah diklik kirim
  sudah saya transfer dua kali lho, yg satu kelebihan
  dana ovo terkirim, no ref 88213
  bang kampasnya udah gue bayar ke yang jaga ya
  tos dilunasan teh
  paid kak cek email
  transferannya dari rek Mandiri a.n. Koperasi Sehat, 1.350.000
  lunas semua ya kuenya, ga ada utang lagi
  terkirim, silakan diperiksa bapak
  gw udah bayar kok statusnya pending
  utang bon minggu lalu udah tak lunasi lewat mas Tarno
  pas 84.321 barusan
  uang muka banner sudah, 50 persen
  suksessss, cek rek
  setor tunai ke bca ibu tadi siang, slip ada di saya
  barusan gopay 35, buat pelet
  invoice INV-0917 beres dari pihak kami
  su kirim uang e kaka
  nak, tadi sudah bapak setor lewat teller, ini slipnya bapak foto agak miring
  done bang, cek mutasi
  udah gue lempar ke BCA lo ya
  tos masuk teu teh? bieu ku abdi ditransfer
  lah ambo kirim pitihnyo tadi pagi da
  saldo langsung tinggal 12 ribu nih, laptopnya punya saya dong sekarang
  [foto] ini ya kak
  so kita kirim tu doi, cek jo
  sisanya souvenir sudah lunas per hari ini
  wes tak bayar cak, iki bukti ne
  kok statusnya masih nunggu pembayaran? duit saya udah kepotong dari jam 9
  dp rental 300 masuk ya om, a.n. Wahyudi
  QR udah ku scan, centang ijo
  dua kali saya transfer karena yang pertama saya kira gagal, yang satu 1,2 satu lagi 1,2 juga
  sampun kulo kintun artonipun nggih bu, mugi dipun priksani
  paid via OVO, ref 77120
  tanda jadi sofanya meluncur
  yang ngirim namanya Suprapto itu bapak saya, buat lemari dua pintu
  biaya kursus bulan ini beres min
  barusan adik saya yang bayarin di indomaret, struknya menyusul
  anak saya bilang sudah dikirim uangnya semalam, untuk kasur nomor tiga itu, coba dilihat apa betul sudah ada
  udah ku tf lebihin 7 ribu biar gampang dicek
  transferan 875.321 itu punyaku
  mangga dipariksa, tos lebet artos DP na
  cek bca, duriannya atas nama gue
  bukti setor di atas kak, agak blur maaf
  tagihan CCTV termin 2 telah kami bayarkan siang ini
  gopay gw -450rb, lo +450rb kan
  duwite wis mlaku, tinggal nunggu sepatu e
  panjar sewa pelaminan alah tatransfer, ni
  just sent it, check your account pls
  masuk belum? tadi ke rekening yang akhiran 552
  beda nama pengirim ya, itu pakai rekening istri
  kurang 20 rb nya udah tak susulin
  nominalnya udah plus kode unik 037
  tadi antre di bank dua jam, di belakang saya orang nyanyi dangdut terus, tapi alhamdulillah setorannya buat lemari sudah selesai
  oyi sam, ojir wis tak kirim
  kebayar jg akhirnya tagihan bodysuit 🙏
  nak, cucu sudah kirimkan uangnya, katanya berhasil
  done tf gan, cek ovo
  bendahara desa sudah ke bank tadi, slipnya saya foto
  DP tenda udah meluncur, 500
  SP2D sudah terbit, dananya mestinya sudah di rekening toko
  tak bayar lewat brilink, iki struke
  sudah kucicil yang ketiga, tinggal sekali lagi kan
  sent via wise, here's the receipt
  alhamdulillah akhirnya bisa transfer sendiri! seratus dua belas ribu ya itu dari ibu
  duit galon seminggu udah saya titipin si mamang kemarin
  lunas, catet
  artosna parantos lebet, teh? nembe ditransfer
  saldoku kepotong tapi di sini masih tulisannya menunggu pembayaran
  kirimnya dua kali karena limit, 5jt sama 3,2jt
  3 digit belakangnya 417, ketemu?
  iuran warga sudah kumpul semua dan sudah kami setorkan
  barusan bunyi ting di hp, berarti uangnya udah pindah ke situ kan
  sudah pi kubayar tadi malam
  pelunasan meja rapat kami proses jam 11, mohon dicocokkan
  m-banking sempet error tapi akhirnya tembus juga uangnya
  kode bayarnya udah gue gesek di indomaret
  dari rekening a/n koperasi, bukan nama saya, nominal 1.875.000
  panjar seragam diantar Bu Tini tadi siang, ada kuitansinya pada kami
  wis mlebu durung cak? mau jam pitu
  nih struk EDC nya kefoto miring tapi kebaca kan
  QR yang di meja kasir tadi udah kubayar dari rumah
  biaya servis udah tak tf, hp nya boleh diambil sore?
  maaf telat semalem ketiduran, barusan udah kukirim semuanya
  opung suruh si Togar ke ATM, katanya sudah beres
  kurang bayar ongkirnya udah gue susulin 12rb
  berhasil katanya, nomor referensi 77120934
  dana masuk atas keterangan "tenda 17an" itu punya kami
  giro sudah dicairkan pagi ini pak, silakan dicek
  jamnya udah ku lunasin ya om, amankan
  kodenya udah kebaca kamera, saldo langsung berkurang 36 ribu
  Bersama ini terlampir slip setoran untuk kwitansi no 12
  uangnya saya transper ke yang BNI bukan BRI, sampai kan
  tadi salah nominal, sisanya barusan nyusul
  kelar bayar, buruan dipacking ya hehe
  udh masuk ya dr aku
  dah tf yg tadi
  itu ss nya
  barusan masuk blm?
  udah kukirim 76 ya
  lunas yg kemarin
  td pake rek suami
  udah bayar di link oren yg dibikinin tadi
  sukses katanya, cek deh
  sisanya barusan
  qris udah kuscan, 54 ribu
  ongkirnya udah kutambahin sekalian di transferan
  dp masuk ya ci
  uangnya udah kukasih abang tadi
  selesai bayar, nunggu apa lagi?
  kelebihan tf 5rb, buat kakak aja
  udah kebayar dari semalem sebenernya, lupa bilang
  notif bank udah bunyi belum kak
  uwis tak kirim duite
  atos dikintun artosna
  dari rek atas nama Yohanes itu punyaku
  bayarnya barusan di indomaret, struknya panjang bener
  keterangan transfernya kutulis gorden
  saldo udah kepotong nih
  tagihan kemarin beres
  aku bayar dobel kayaknya sama yang kemarin
  punya tiga orang kutransfer jadi satu, 225
  hutangku udah lunas ya bu, tadi lewat anak
  va nya udah kubayar sebelum hangus
  cek rekening ci, jangan kaget
  ok terbayar
  bukti kirimnya kok blur ya, tapi udah masuk kan
  mama bilang udah dibayarin tadi siang ke ibu
  done kak via ovo
  bayaran jahit bulan ini udah kukirim semua
  transfer bri ke bca pake bi fast, harusnya langsung
  uang kasnya udah meluncur dari bendahara RT
  yang kurang seribu tadi udah kususulin
  jam 13.07 atas nama Dewi P
  udah tak setor di teller barusan, capnya basah hehe
]]

examples "return_exchange" [[
  bun kekecilan nih, tukar yang 5 tahun boleh
  dibalekno iso ora mbak, anakku ra gelem nganggo
  uang kembali lah kak, barangnya pun tak bisa kupakai
  yang lecet ini diganti baru kan?
  syarat tukar di sini gimana, labelnya udah kebuka
  laundrynya ganti rugi kemeja saya yang gosong itu ya
  kulo wangsulaken nopo saged, kesesaken
  wingi sing teko malah piring pecah loro, njaluk sing wutuh yo mbak, sing pecah tak balekne
  lemarinya ga muat masuk pintu, bisa dibalikin ga
  masih garansi kan mas? kompresornya mati lagi, minta ganti part
  kalau tanemannya mati di jalan dikirimin lagi ga
  Mohon penggantian 5 kursi yang rusak sesuai perjanjian
  barang salah kirim, dijemput atau saya yang kirim balik?
  celana anakku kegedean kek karung, labelnya belum kucabut pun, ada nggak yang pas buat gantinya kak
  baru tau setelah dicoba di rumah, kursinya kependekan buat meja kami, kalau dibawa balik ke situ masih diterima kah
  uangku piye kuwi mbak, wong klambine ora iso tak anggo
  bun adek ga muat, yang satu nomor di atasnya aja boleh?
  sisa uang refund kemarin kok belum masuk
  duite iso bali separo ora, wong entuke mung separo
  mau kupulangkan aja sofa ini bang, cemana caranya
  bekas pakai sekali tapi ga cocok di kulit bayi, masih diterima balik?
  meja yang penyok kaki depannya itu kapan kelen jemput, awak tunggu yang mulus
  ongkos balikin barangnya ditanggung siapa
  belum dicuci belum dipake, kegedean di pinggang, swap ke S bisa?
  per kasurnya patah padahal di kartu ditulis aman lima tahun, ini urusnya ke siapa
  sepatu adek kiri semua, kirimi kanannya satu lah kak
  duit DP nya balik nggak kalau tukangnya ga jadi dateng
  saya tidak mau barang pengganti, uang saja
  aku wis kirim balik, sing anyar kapan dikirim
  nyampe kegedean sejempol, boleh nuker?
  duitku balik ga kalo barangnya cacat
  bungkusnya masih rapi, cuma ga cocok di tipe motor gue, gimana dong
  ambil lagi aja bang barangnya, balikin duit gue
  masa garansi tokonya sisa 3 hari, hp nya kubawa ke mana
  batikna kasempitan, tiasa digentosan?
  kirimin yg baru dong, yg ini retak
  shade nya kemerahan di aku, mau ganti yang netral
  dibuka di depan kurir ternyata isinya charger, padahal aku bayar earphone, maunya yang bener dikirim lagi apa uangnya aja
  ongkos balikinnya ditanggung siapa
  video unboxing layar retaknya udah kukirim, terus langkah selanjutnya apa
  buku yg dateng dobel, satunya boleh kubalikin?
  kasi kembali uangku, rusak ini barang ta
  dua puluh ekor mati di jalan mang, gantinya kapan
  salah beli ukuran kunci, tuker tambah bisa?
  kalo nanti ga pas di kaki gimana nasibnya kak
  struk ilang masih bisa klaim ga
  ibu salah lihat nomor, sandalnya kekecilan di kaki bapak, masih dibungkus plastik, kalau minta yang lebih besar bagaimana caranya
  want my money back please
  yg kiri 38 yg kanan 39, minta pasangan yg bener
  mainannya kesusahan buat umur adek, ganti yg lain nambah gapapa
  kapan dana pengembaliannya masuk
  barang yg mau dibalikin dikirim ke alamat mana
  bor yg kemaren minta unit pengganti
  Kami bermaksud menukarkan 5 eksemplar buku yang cetakannya cacat
  cuma dicoba di kamar, label masih nempel, masih diterima lagi kan
  cacat dikit doang, daripada kirim balik mending aku dikasih kompensasi aja
  kelebihan beli pakan sekarung, toko mau nerima lagi ga
  tuker size dong, sesek di perut
  gantungan kunci wisudanya dicetak tahun lalu padahal angkatan kami tahun ini, seratus biji begini mau diapakan, bisa dibuatkan yang benar?
  kekecilan, muat nya XL
  duit balik aj
  remotnya ga nyala, minta yang baru dong
  ga cocok di motor sy, bisa dituker sama yang ring 17
  balikin kemana nih, udah sy bungkus lagi
  retur brp hr max
  cetak ulang ya, kan salahnya di situ
  refnd prosesnya brp lm
  klo ga tumbuh benihnya dijamin diganti ga
  wangsul kemawon niki, mboten mathuk
  wajan penyok mau saya anter balik ke toko sore ini, ganti yang mulus
  kulit ga cocok, sisanya masih banyak, boleh dipulangin?
  kurang lebih seperti apa prosedur pengembalian untuk barang dinas
  kbsran, tkr M
  uang saya gimana nih kalo barangnya cacat gini
  ongkos balikinnya ditanggung toko ya, kan bukan salah saya
  gr set nya ga pas, bs tuker tambah?
  tolong dijemput lagi aja barangnya, saya minta dana kembali
  nota nya ilang, masih bisa nuker panci?
  kalo jilbabnya ga sreg boleh balik gak sih
  dikirimin busi beda kode, tukerin sekarang gw mau narik
  klaim garansi pompa aquarium gimana
  ganti rugi lah masa hilang gitu aja
  saya cuma mau yang utuh, yang pecah silakan ambil lagi
  sebagian aja yg dibalikin bisa? yg dua bagus soalnya
  mau tak ijolke sing ukuran gede
  anak saya dobel dapat kado ini, tuker mainan lain boleh?
  potong aja dari order berikutnya uang yg kurang kirim itu
  udah 10 hari paket balik ke toko, duit saya mana
  tiasa dilintu ku nu sanes warna?
  bh batal krn toko, saldo kembaliin ke gopay y
  sepatu perawatnya sempit, yg 40 ada buat gantinya?
  beli kemarin obatnya salah, belum dibuka, boleh ditukar salep?
  buku yg halamannya kebalik ini mau saya kembalikan, minta satu yg urut
  tuker yg idup om
  bapak mau tanya baik baik nak, kasur yang kempes itu apa masih bisa diambil kembali oleh toko
  tuker 43 dong bro, 42 nyiksa
  laptopnya gue balikin, lo balikin duit gue
  tiasa digentos teu teh, kasempitan
  batuka lai buliah da? kalapangan
  ini refund kapan cairnya, udah ganti bulan
  durian busuk diganti ga mang kalo ada fotonya
  beda warna, saya kirim balik, ongkirnya siapa
  sewa dibatalin karena mobil rusak dari pihak kalian, DP saya kembali dong
  kita mo tukar tu sepatu, kekecilan skali
  label masih nempel, cuma dicoba di depan kaca, boleh balik ga kak
  uang kursus bisa kembali ga kalau gurunya yang berhenti
  anakku tambah gedhe cepet, sing durung dibukak oleh diijolno ukuran ta
  kalo tiga hari masih boleh komplen balikin kan sesuai tulisan di web
  lemarinya kepentok plafon, ga bisa berdiri. solusinya apa? boleh saya pulangkan?
  adapter laptop bawaan mati, klaimnya gimana
  batiknya dikadoin orang yang sama persis, bisa saya tukar motif lain?
  i want my money back, period
  madunya meletup pas dibuka, minta botol baru
  istri bilang warnanya kayak taplak warung, tuker yang navy bisa?
  gak cocok karo fotone, duitku balekno ae cak
  saya ukur pakai penggaris anak, ternyata penggarisnya patah di ujung, alhasil lemarinya kepanjangan, masih bisa dipulangkan ga kak
  box bayi ini bautnya ga komplit, mending ditukar unit lain aja
  salah kirim nih, ini punya orang kan, tukeran gimana caranya
  prosedur garansi spring bed 10 tahun itu gimana ya bu
  jasnya kegedean di bahu, bisa dikecilin sama penjahitnya gratis?
  kulo wangsulaken kemawon nggih mbak, mboten cekap ing lengen
  abdi mah hoyong artosna deui, sanes barangna
  tas udah dipake sekali ke pasar, itu dihitung bekas ga kalo mau dituker?
  deposit kamera 1 juta saya kok belum balik
  kirain empuk, ternyata punggung saya malah kayak dipukuli semalaman; masa coba 30 hari masih berlaku kan, saya mau pakai
  tolong jemput aja kursi rusaknya, sekalian bawa yang bener
  barang belum dibuka, penerimanya keburu meninggal, apa bisa diuangkan kembali
  beli sepatu kembaran sama pacar, minggu ini putus, sepatunya belum disentuh, boleh diuangkan lagi gak min
  pitih ambo baa, lai ka dibaliakan?
  salah beli voltase, boleh switch ke yang 12v?
  kopi digiling kasar padahal minta halus, gilingin ulang bisa?
  berasnya keras nak, nenek ga bisa makan, boleh diganti yang lembek
  stiknya drift dari unboxing, minta unit lain
  kursi sisa 30 belum dipakai, bisa kami pulangkan?
  gasnya ngowos, tuker tabungnya
  kancing bajunya copot semua, ganti yang bener dong
  120 stel, 9 di antaranya salah ukuran, prosedur tukarnya bagaimana ya
  udah diservis mati lagi sebelum seminggu, garansinya saya pakai
  ga sesuai deskripsi gan, balikin duit gue
  lensanya kebalik kanan kiri, bikin ulang ya kak
  tendanya belum pernah dibuka, boleh tukar sama yang lebih kecil?
  saya orang awam, kalau ga cocok barangnya bisa dikembalikan seperti di toko biasa?
  headsetnya kecil di kuping gue, bisa diuangkan lagi ga
  pitike ora doyan, pakane tak tuker merek liya oleh?
  salah beli versi, ini buat xbox, pengen yang ps
  parcelnya kedaluwarsa isinya, tarik semua dan kembalikan dana kami
  duitku kapan balik? ordernya udah lo tolak dari senin
  tos dibuka kerdusna, tapi ngaleketek, tiasa digentos?
  jamnya kebesaran di pergelangan, swap sama yg 36mm, gue tambah
  kirim balik pake ekspedisi apa? ini kaca loh
  zipper jammed on first use, how do I send it in for a new one
  galonnya pecah rambut, tolong dituker pas nganter berikutnya
  mejanya lain dari gambar yang saya setujui, bongkar dan buatkan lagi
  form retur nya dimana ya
  kasi kembali mi uangku daeng, bukan ini kupesan
  batas klaim barang kurang berapa hari sejak diterima
  DP seragam bisa kami tarik kembali kalau sekolah membatalkan?
  nenek ga suka bingkai merah, mau yang hitam seperti dulu
  retur 3 karung yang sobek, sopirnya bisa bawa sekalian?
  tak cocok di telinga awak suara gitarnya, boleh barter yang lain?
  ternyata palsu, gue minta full refund sekarang
  ukuran cincin jari eh rantai jamnya kekecilan, balikin bisa?
  masih segel, istri ga setuju, boleh dipulangin
  ijolke sing anyar, iki bosok
  dispenser ini masa garansinya tinggal sebulan, ngurusnya bawa kemana
  barang mau saya antar balik ke toko sore ini, uangnya langsung diterima?
  kalo kursinya goyang dalam setahun, bapak benerin gratis kan sesuai janji
  nomornya kekecilan di kaki anak, kirim yang 37 nanti yang ini saya titip kurirnya
  yg kemarin bisa dituker?
  ini tuker ya
  balikin aja boleh?
  ganti yg baru dong
  uangku gmn
  di oren bisa retur 15 hari, di sini?
  kekecilan nih, gmn
  yg lecet itu digantiin kan
  ga sesuai, mau aku kirim balik
  refund ke mana masuknya
  kalo ga muat bisa balik?
  dibalikin ke alamat toko apa gudang
  klaim garansi yg kemarin gmn caranya
  aku minta separo uangnya aja deh, barangnya kupake
  tukar size kena biaya ga
  salah satu doang yg mau dituker
  videonya udah aku kirim, jadi diganti ga
  ajukan retur lewat tokped apa langsung sini
  udah dicuci sekali, masih bisa tuker?
  kebesaran, suamiku tenggelam
  barang gantinya kapan
  saya pulangkan besok ya ci kainnya
  iso dibalekke to iki
  tiasa dipulangkeun artosna?
  tolong acc in pengajuan returnya
  kalau dituker yang lebih mahal nambah kan
  kado dari bos ukurannya ga masuk, bisa ganti nomor lain?
  labelnya udah dicopot, masih diterima balik ga
  tuker rasa boleh? blm dibuka segelnya
  yg mati lampunya itu tukerin
  pulsa salah nomor, uangnya bisa balik?
  benerin lagi gratis kan? baru minggu lalu diservis di sini
  minta full refund
  aku kembaliin ya, tapi ongkos kurir siapa
  kalau gordennya ga pas di jendela boleh dirombak atau ditukar ga
  stroberinya penyok, minta dikirimin lagi yang bagus
  beli dua, satu buat anak, ga suka dia, bisa dituker boneka yg lain?
]]

examples "talk_to_human" [[
  bun, ini yang jawab orang apa mesin
  panggil mamak yang punya kede itu lah
  arep ngomong langsung karo mbak Tari
  bisa ditelpon aja ga, tangan saya lagi gendong bayi
  sambungkan ke admin ya
  jawabannya itu itu terus, ga nyambung
  minta nomor pak tukangnya langsung
  kulo kepengin matur kalih ingkang kagungan toko
  Mohon dihubungkan dengan penanggung jawab layanan korporasi
  can I speak to a real person please
  capek aku cakap sama robot
  tadi pertanyaanku soal baju robek malah dijawab daftar harga, capek deh, mana kakak yang biasanya ramah itu
  kakak yang kemarin balesin aku mana? dia yang ngerti masalahku
  masalah saya rumit, ga ada di pilihan menu
  mosok takon bola bali dijawab robot
  telpon saya sekarang di 0812 bisa?
  ada orangnya nggak sih di balik chat ini
  mau ngomong sama manajernya
  boleh minta kontak bagian gudang
  mamak awak ini tak pandai baca hp, biar dia cakap langsung aja sama yang jaga kede kelen
  ownernya aja suruh bales
  video call bentar bisa ga mas teknisi, biar liat kerusakannya
  gak mudeng aku karo menu angka angkane, wong asli wae
  urusan saya menyangkut kontrak tahunan, tidak mungkin selesai lewat jawaban otomatis, siapa yang berwenang di sana
  pengin konsultasi sama bidannya langsung bu
  hubungkan awak sama bos kelen, sekarang
  livechat sama agent gimana caranya
  saya gaptek mbak, diterangke karo wong wae
  butuh bicara sama kepala dapur soal menu tamu direksi
  ini kakak beneran yang ngetik apa kelen pasang mesin
  ini yg bales robot ya
  jawabannya gitu mulu, ga nyambung
  nomor abang yg bisa ditelpon mana
  orangnya dong, jangan mesinnya
  panggilin bosnya
  hayang ngobrol jeung nu boga tokona
  mauka bicara sama orang, bukan mesin
  males ngetik sambil nyetir, telponan aja yuk
  admin asli plis
  masalah gue ga ada di pilihan menu
  capek disuruh pencet angka terus
  can i speak to a person
  kasih ke mekaniknya aja bang, gue mau nanya detail
  video call bisa ga sama yg jual
  gue sambil bawa truk kagak bisa ketik ketik, suruh si engkoh nelpon gue aja ke nomor ini
  ga ngerti sama jawaban otomatisnya
  sambungin ke cs
  mau beli hp belasan juta masa yg ngeladenin bot
  coba tanyain temen lu yg punya nyawa
  pengen ngobrol langsung sama petaninya
  Mohon dihubungkan dengan bagian pengadaan
  bapak saya gaptek, tolong ada yg nelpon beliau ke rumah
  yang kemarin bales aku mbak rini, sama dia aja bisa?
  bukan itu ih bot, manusianya mana
  atasan ta mana, mauka bicara
  dari tadi aku cerita panjang panjang dibales pilihan satu dua tiga, ini beneran ada yang baca apa enggak
  aku curiga ini ai wkwk
  urusannya agak pribadi, cuma mau kusampein ke ownernya
  tolong dibales manual
  susah dijelasin lewat teks, bisa denger suara kakak aja ga
  orng asli dong
  bls mnual
  muter2 aj jwbnya
  ga ngerti pilihan 1 2 3, saya cuma mau ngobrol sama ibunya
  sambungin ke mas desainer nya
  apotekernya ada? mau konsultasi langsung
  tiga kali saya tanya soal ikan sakit malah dikasih daftar harga, ini yang baca pesan orang apa bukan sih
  pegel ngomong sama robot
  tlp gw aja lg di motor
  panggilin yang masang kampas kemarin
  sy mau curhat keluhan kulit sama beauty advisornya langsung
  mbok sampeyan dhewe sing mbales, aja mesin
  min muncul dong min
  nomor pemilik kios ada? penting
  mau nego langsung ama bosnya
  ga nyambung, manusia please
  tolong diteruskan ke kepala produksi, ini menyangkut acara kabupaten
  jwban copas mulu, hdp ga sih adminnya
  bicara dengan penanggung jawab catering, bisa?
  tanya hal kayak gini mana bisa dijawab otomatis
  emang ga ada pegawainya apa toko ini
  operator plis
  video call bentar sama penjualnya bisa ga, nunjukin daun yg sakit
  dokter hewannya aja yg bales
  ieu mesin nya? abdi hoyong sareng jalmi
  kasih gw ke cs yg bisa mikir
  bapaknya mana, saya biasa sama bapak
  pliss yg bales jgn template
  angkat telpon saya dong bu
  sudah lima kali saya ketik, tidak ada yang paham, minta petugas
  call me asap
  saya orang tua, susah ketik, biar anaknya ibu telepon saya
  hubungi atasan anda
  chat sama siapa nih, tolong ganti orang beneran
  mau bicara sama orang gudang
  ga mau dijawab sistem, titik
  bagian komplain yang bukan bot nomor berapa
  bisa ga disambungkan ke teknisi mesin cetaknya
  kaka yang punya toko ada kah, sa mau bicara
  udh bosen sm auto reply
  mbok ya ada manusianya nak, bapak bicara sama siapa ini dari tadi
  oi bot, panggil bos lo
  aya jalmina teu ieu teh
  hebat, jawabannya sama lagi. manusia ada?
  ambo nio mangecek jo nan punyo kadai
  telepon aja deh, ngetik capek
  saya cerita panjang soal dapur kebanjiran, dijawab "ketik 1 untuk katalog", mana yang punya hati di situ
  kita mo bicara langsung pa enci yang punya toko
  cak celukno Mas Doni ta, dheweke sing ngerti pesenanku
  please transfer me to an agent
  masalah souvenir salah cetak ini gak bakal kelar sama auto reply
  mbak yang kemarin bantu pilih kasur itu siapa namanya, saya mau sama dia aja
  nomor teknisinya dong, biar ngobrol sesama orang listrik
  sistem pintar kok ga nyambung, kasih saya yang bodoh tapi hidup
  mata saya sudah rabun nak, baca tulisan kecil begini pusing, apa boleh ditelepon saja oleh petugasnya
  kemarin ngobrolnya enak sama mbak yang suaranya serak, dia sudah hafal rumah saya, tolong panggilkan lagi beliau dong
  ngomong karo tembok ta aku iki
  tolong eskalasi ke supervisor
  yang jaga malem siapa, suruh bales
  jelasin sama pelatihnya langsung aja boleh? soalnya anak saya berkebutuhan khusus
  bukan itu pertanyaan saya. BUKAN. ITU. tolong orang
  abdi hoyong nyarios sareng nu gaduhna, penting
  ini real person?
  punya kontak desainernya kak? susah jelasin logo lewat chat
  nego borongan sama bosnya langsung bisa ga
  vidcall sebentar biar kelihatan rusaknya, siapa yang bisa?
  robot mu kenthir sam, tulung wong e
  dari pihak sekolah ingin berbicara dengan pimpinan Bapak perihal pengadaan
  kapan adminnya bangun, dari tadi mesin mulu
  rang gaek ko indak pandai main tombol do, sambuangan ka urang
  mau curhat, ini urusan pelaminan, bot mana ngerti
  sopir rentalnya bisa saya hubungi langsung?
  minta disambungin ke yang ngurus garansi
  human, please
  ketik apa biar nyambung ke orang?
  nda mangarti kita deng ini balasan otomatis, mana depe orang
  dokter bayinya... eh konsultan laktasinya bisa ngobrol langsung ga bun
  saya tunggu telpon dari manajer hari ini juga
  nenek bingung disuruh pilih angka, bicara sama orang saja nak
  saya kepala desa, tolong sambungkan dengan pemilik usaha
  ini AI ya? mana abang yang biasa nego
  balasannya kok robot banget, panggil yg jaga lapak
  tolong teleponkan saya, mata sudah tidak awas baca tulisan
  minta PIC nya dong buat diskusi kontrak galon setahun
  teknisinya suruh ngechat gue langsung, mau jelasin bunyinya
  aku arep rembugan karo tukang kayune dhewe
  orang sales corporate nya siapa? hubungkan ke saya
  gue nanya fret dijawab ongkir, gantian sama yang punya kuping dong
  tombolnya bikin pusing oma, suruh cucumu atau siapa telepon oma ya
  zero for operator ada ga nih
  bicara langsung ka dulu sama bosnya
  kasus gue ribet, sini ngomong sama yang ngerti garansi
  mau konsultasi minus sama refraksionisnya, bisa disambungin?
  kapan pak haji online? aku cuma mau deal sama beliau
  jangan dijawab template dong, urusan duit ini
  awak tak mau cakap sama mesin bah
  kepala gudangnya ada? perlu ngomong soal truk
  mana mbak Rini yang biasa layani kantor kami
  aku ketik panjang panjang dibales stiker, manusia mana manusia
  cs aktif jam berapa ya yang orang beneran
  tolong jangan otomatis, saya butuh penjelasan orang
  voice call sama mekanik jamnya 5 menit aja
  mending ditelepon deh daripada ketik ketik, jempol kakek gede
  serahkan chat ini ke supervisor
  lu bot kan ngaku aja, oper ke admin
  moso wong tuo dikongkon mencet menu, undangno sing duwe
  perlu klarifikasi dari manajemen, bukan balasan mesin
  can somebody from your team ring me
  soal sengketa barang hilang, saya hanya mau bicara dengan penanggung jawab
  gurunya anak anak mau bicara dengan penjahitnya, mohon dihubungkan
  ga ada pilihannya yang cocok sama masalahku, ke orangnya aja
  bot mulu, hadeh
  panggilkan daengta, dia tau urusanku
  ini bot ya
  kok jwbnya itu lagi itu lagi
  yg kemarin bales mana
  mau sama ci nya aja
  bukan itu pertanyaanku, panggil orangnya aja
  telp bisa?
  capek ngetik
  tadi masih manusia kok sekarang mesin
  di oren dibales orang, di sini kok robot
  ada yg bisa diajak ngomong ga sih
  minta no pribadi ownernya
  bales sendiri dong kak jangan otomatis
  hubungin aku langsung ya
  vn an aja sama kakaknya boleh?
  ke orang aja deh
  kok tadi kakak yang enak diajak ngobrol sekarang pesan template
  admin asli on jam berapa
  wong e endi iki
  hoyong ka jalmi na langsung
  bilangin bosmu suruh chat aku
  pemilik toko tolong turun tangan
  jawabanmu copy paste
  dari tadi aku ngomong sama tembok
  minta nomor bagian jahitnya
  teknisinya suruh telepon saya
  alihkan ke kasir
  mbak Rini masih kerja di situ? aku maunya sama dia
  pertanyaan saya agak ribet, perlu yang ngerti teknis
  ga paham sama pilihan menunya
  mana tombol buat ngobrol sama orangnya
  stop jawab pake mesin, kasih orang
  kalau balas pakai angka angka begini mata tua saya bingung nak, ibumu saja yang balas
  siapa yang bisa kasih keputusan di sini
  zoom bentar sama tim desainnya boleh?
  call center ada kah
  hello can someone real answer me
  tukang gordennya langsung aja deh biar jelas ukurannya
  saya tunggu ditelepon pemilik, ini soal rahasia
  pakai hati dong jawabnya jangan pakai robot
]]
