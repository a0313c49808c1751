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
  tukar tambah laptop, sisanya saya kasih cash?
  kini panjarnyo dulu, sisonyo pas baralek, buliah tu uni?
  gopay gue udah premium nih, kirim ke nomor mana
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
  terima kasih ya, berkat souvenir kalian nama pengantin saya jadi "Rika & Anjg"
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
  mana kartu garansinya? di dus ga ada apa apa
  ranjang susunnya bunyi krek krek, cucu bapak tidak berani tidur di atas
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
  jempol saya sudah pencet kirim, bunyi cring, semoga sampai ke rekening ibu
  panjar sewa pelaminan alah tatransfer, ni
  just sent it, check your account pls
  masuk belum? tadi ke rekening yang akhiran 552
  beda nama pengirim ya, itu pakai rekening istri
  kurang 20 rb nya udah tak susulin
  nominalnya udah plus kode unik 037
  tadi antre di bank dua jam, di belakang saya orang nyanyi dangdut terus, tapi alhamdulillah setorannya buat lemari sudah selesai
  oyi sam, ojir wis tak kirim
  kebayar jg akhirnya tagihan bodysuit 🙏
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
  sablon luntur 40 pcs, mohon dicetak ulang sebelum hari H
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
  kopi digiling kasar padahal minta halus, gilingin ulang bisa?
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
]]
