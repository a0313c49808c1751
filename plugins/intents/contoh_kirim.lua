-- Contoh pesan pembeli, untuk maksud yang tidak tertangkap pola.

examples "ask_shipping_cost" [[
  ke manado kena berapa dang
  nambah berapa lagi kalo diantar ke bekasi timur
  sofa segede gitu siapa yang nanggung angkutnya
  gratongkir ga min
  ongkose piro cak nang malang
  2 kg masuknya berapa pake jnt
  takutnya mahalan kirimnya daripada barangnya, saya di pontianak
  free delivery around Denpasar ga kak
  Apakah harga penawaran tersebut sudah franco gudang kami di Bekasi?
  🚚 aceh 💰?
  onkir plembang
  itu total udah sama antar belum
  aku kerja di hongkong mbak barangnya buat ibuku di blitar kira kira kalau dititipkan kurir yang murah aku kena tambahan berapa ya
  sis kalo ngirim frozen food ke Cimahi kena brp sih?
  ongkos kirimnya udah termasuk belum dari 85rb itu
  bang ban mobil 2 biji dikirim ke Palu mahal ga ongkosnya
  mbak menawi dipun kirim dateng Klaten ongkosipun pinten nggih
  anteraja ke Subang brapaan ya
  rumah gue di Cengkareng, ongkir brp tuh bang
  is there a shipping charge for Batam?
  tarif ekspedisi ke Ambon untuk lemari plastik kira2 brp
  ongkir ke Cikampek bs dibantu setengahnya ga
  kok ongkirnya beda sama yg di shopee?
  bisa pake lalamove ga ke Kelapa Gading
  belanja 300rb dapet free ongkir kan?
  kalo satu kardus isi 24 botol ongkirnya diitung brp kilo
  pengirimannya pake ekspedisi apa kak
  ka Cianjur sabaraha ongkosna kang
  mo tau ongkir dong, aku di Lhokseumawe
  ada biaya tambahan gak buat packing kayu
  ini belum sama ongkirnya kan ya
  kalau dianter ke ruko saya di Glodok bayar lagi ga?
  total 2kg ke Nganjuk abis berapa ongkos nya
  gan ngirim helm ke Pontianak pake apa yg murah
  tarif kirim per kilonya brp ya untuk wilayah NTT
  bisa minta tolong cek biaya kirim ke kode pos 40286?
  ongkire iso kurang ora mas?
  ongkir ditanggung pembeli ya
  sapi potong 1 ekor ke Lampung Timur ongkos angkutnya brp
  free delivery within Surabaya?
  grabexpress dari situ ke Menteng sekitar brp kak
  kenapa ongkir ke rumahku jadi 45rb
  lewat indah cargo bs ga biar irit
  can you ship to Brunei and how much?
  ke Palopo brp bu kalo 10 kilo
  biaya antar galon dihitung tiap lantai?
  kak ongkirnya flat atau liat jarak?
  brp ya bu nganter nasi kotak ke Gedebage
  kirim barang pecah belah ke luar pulau ada biaya lagi?
  jkt - mdn ongkir brp bosku
  om kirim velg ke Magetan pake kargo perkilo berapa
  ongkos gosend biasanya berapa kalo jarak 8 km
  ongkir saya yg bayar apa toko?
  kenak berapa kalau dihantar ke Binjai kak
  1 kilo muat brp pcs biar ongkirnya sekali
  ada subsidi ongkirnya kah utk luar jawa
  sampe alamat berapa semuanya ongkirnya aja
  what's the delivery charge to Ubud
  ka Purwakarta ongkosna sabaraha teh
  mahal gak sih ongkir ke Merauke
  tolong hitungin ongkos ke Kebumen dong, barangnya 3kg
  kalo via pos lebih murah ongkirnya?
  ongkir?
  ke bdg?
  ongkirny
  brp ongkirnya kalo pake jnt ke Cilegon
  gratis antar ga?
  kena ongkir lagi ga kalo nambah 1
  kurirnya apa aja
  tarif ke Makasar
  ongkir sekalian dihitung ya
  pengiriman pakai apa
  bisa kirim luar negeri?
  biaya gojek nya brp ke Dago
  jne berapa jnt berapa
  include ongkir ga harganya
  10kg cargo ke Sampit
  halo kak mau tanya kalau saya beli dua terus dikirim ke Purwokerto ongkirnya jadi berapa ya
  ongkirnya kok mahal
  bs dikirim ke pulau bawean?
  mahalan ongkirnya drpd barangnya wkwk
  free ongkir min belanja brp
  nganter ke Lembang nambah brp
  ongkirnya dihitung dr mana
  tarif antarnya brp bang
  kalo kirim dua alamat ongkirnya jadi dua?
  kirim pake yg paling murah brp
  sby - jkt brp kilo pertama
  ongkir bisa bayar di tempat ga
  ongkirnya ikut aplikasi ya?
  jarak 3km ongkirnya berapa
  kok ga ada opsi gratis ongkir
  ongkir ke daerah sini brp (Sawangan)
  kurir nya bisa pilih ga
  bisa pakai jnt ga kirimnya
  jasa kirimnya apa kak
  shipping to Bali how much sis
  1kg isi berapa kaos
  kalau dianter ke tembalang nambah bayar berapa lagi
  ngirim dua box frozen ke palembang kena tarif berapa pakai yang dingin
  gratis antar nggak sih kalau kantorku cuma dua kilo dari situ
  abang kurir antar jemput laundry minta dibayar berapa ke panakkukang
  biaya ekspedisi hampers tiga kilo sampai bandung tolong hitungin
  ongkir brp
  ongkir ke jakabaring
  antarnya free?
  mbak saya tinggal di perumahan daerah ungaran kalau pesan kue tart terus dikirim pakai mobil itu tambahan biayanya berapa
  tolong dicek dulu dong ongkos kirim serum dua botol ke makassar kode pos sembilan kosong dua tiga satu lewat jne
  anu kak misal toplesnya kubeli enam terus dijadikan satu dus menuju lubuklinggau itu ongkirnya jadi lebih murah apa tetap dihitung per kilo
  ongkirny brpa klo ke cimahi gojek aj
  mhl bgt ga sih ongkr ke gowa min
  ongkir ka dago sabaraha nya a
  biayo anter ke plaju berapo yuk
  ke belawan nambah duit lagi berapa buat paketnya
  lemari segede gaban gitu dianter ke depok, bayar mobilnya brp
  bata dua palet diangkut ke rungkut kena tarif truk ga
  jne reguler ke martapura sekilonya kena brp
  sepeda lipat naik kargo ke binjai digetok berapa sama ekspedisinya
  ongkir siantar?
  ongkirnya pak
  tarif jne gresik
  mas mesin las saya kan beratnya dua puluh kilo lebih kalau dikirim ke pulau laut ongkosnya bakal lebih mahal dari barangnya ga
  saya tinggal di asrama mahasiswa padang bulan kalau cuma beli satu mouse bekas ongkirnya jadi berapa biar saya hitung dulu
  tolong hitungkan biaya pengiriman sofa dua dudukan dari jepara sampai ke rumah saya di pasar minggu lantai dua
  ongkr k banjarbaru pke sicpet brp gan
  biyaya krim kusen ke cengkareng brp dah om
  ongkose nang sidoarjo piro rek, ojo larang-larang
  barapa ongkos maantar ka kayutangi
  nganter ke Pariaman nambah uang lagi nggak
  nominal segitu udah termasuk dianter ke rumah atau belum
  dua tas masih kehitung sekilo gak sih di ekspedisi
  ke Selong Lombok Timur kena tambahan berapa mbak
  buat sekarung pasir kucing ke Singaparna lewat kargo apa kurir biasa yang enteng di kantong
  ongkirnya denpasar
  tarif jne bantul?
  biaya kirim tasik
  rumah saya di kaki gunung rinjani kalau minta dikirimi bibit mangga tiga pohon ongkos kirimnya habis berapa ya pak
  mau nanya dulu sebelum checkout buku paket sepuluh eksemplar ke sekolah saya di payakumbuh ongkirnya kira kira jadi berapa
  tolong cekkan ongkir dari toko ke klungkung untuk satu gamis sama dua jilbab segi empat pakai yang reguler saja
  ongkr k praya brp ya kk mhl ga
  jnt ke slo brapa tu ongkosny sis
  ongkos kirim ka lubuk basuang bara ciek uni
  ongkire teng wonogiri pinten nggih bu
  rumah saya di ujung sebatik dekat perbatasan biasanya kurir minta tambahan banyak kalau rak sepatu itu diantar ke sini nambah berapa lagi
  dulu beli galon dari toko lain eh biaya antarnya lebih besar dari barangnya kapok saya makanya ditanya dulu ke sendawar kena berapa
  kado buat kakak yang dinas di timika cuma sekotak bakpia tapi katanya lewat udara mahal sekali kira kira kurirnya minta berapa
  kalau belanja tiga karung pupuk kandang diantar ke lembang apa ongkosnya dihitung per karung atau dijadikan satu soalnya uang saya mepet
  ortu cuma ngasih dua ratus ribu buat papan tulis termasuk sampai depan kos di jatinangor kira kira bagian kurirnya makan berapa
  ponakan di kupang minta dikirimi bola voli buat lomba antar kampung beta mau hitung dulu ongkos kapalnya barapa dari surabaya
  barangnya kecil cuma sebungkus jarum jahit masa ke klaten di aplikasi muncul empat puluh ribu sebenarnya kurirnya narik berapa sih
  yang beli saya yang terima mertua di bengkulu guci hiasnya berat sekali entah berapa kilo ekspedisi ke sana tarif per kilonya berapa sih
  titip sama temannya adik satu kos alamatnya sama dua bungkus teh tarik kalau digabung satu dus biaya antarnya tetap dihitung satu kan
  pun bapak wonten trenggalek kersane niku dingklik jati dikintun mawon mriki nanging wragad ngintunipun pinten nggih mas
  tetangga depan rumah bilang waktu ambil lemari plastik di sini ekspedisinya cuma narik belasan ribu kalau saya yang di cimahi nanti ditarik berapa
  truk ke pedalaman sintang jalannya rusak parah orang biasa minta mahal kalau toren air itu dibawa ke sini abang pasang tarif angkut berapa
  sampe metro berapa kurirnya, keranjang rotan
  onkir ke tegal brp, cuma sandal jepit
  ka ciamis sabaraha ongkosna mun ngirim angklung
  flat gak tarif kurirnya, beli stiker doang
  ekspedisinya ngitung volume atau kilo, bantal guling?
  gratis antar kan, karpetnya cuma seberang jalan
  barapa ongkos ka ternate par satu kipas
  biaya naik kargo ke wamena, kasur lipat
  ongkose nyang Wonogiri piro mas, lemari cilik
  kintun dateng Klaten ongkosipun pinten nggih pak
  ongkir ka Tasik sabaraha kang upami sakilo
  mun dikirim ka Garut keuna ongkos sabaraha deui
  kirim genteng ke Rawabelong nambah berape bang
  mahal kali nggak ongkir springbed ke Siantar lae
  ongkia ka Payakumbuah bara da, rantang sajo
  ngirim ke Prabumulih bayar berapo lagi mang
  berapa kah ongkirnya kalau sampai Bone daeng
  lewat kapal ke Bau-Bau berapa mi sekilo
  kirim ka Bitung ongkos brapa dang kak
  ongkir ke Singaraja kuda bli yen galon dua
  ongkos kirim pupuk sakarung ka Barabai barapa mang
  ka Sumenep berempa ongkossa bu mon kasur lipet
  dari situ ke Nabire ongkir brapa kah kaka
  lek tak kirim nang Sidoarjo entek piro ongkose
  ngeterna maring Purwokerto kena bensin pira kang
  ongkir sby brpan y klo 3kg
  ke pelosok ntt tekor brp d ongkir bang
  cek tarif jnt dpk-mlg dong min
  yang nyampe sehari itu ongkirnya berapa
  ongkosnya aja brp kalo pake sicepat
  ongkir depok?
  bebas ongkir ga kalo satu kota
  lebih hemat jne reg apa j&t ke solo
  5 kilo ke papua tekor berapa buat kirimnya
  gosend dari toko ke rumahku bayar berapa
  tarif instan bekasi
  ongkire nyang kediri piro
  ngirim ka garut ongkosna sabaraha
  kargo hitungannya per kilo berapa
  sameday nambah berapa
  kurir toko gratis apa bayar
  ngambil di agen ekspedisi ongkirnya jadi lebih murah?
  dua paket digabung ongkirnya kena sekali aja?
  kmrn ongkirny 18, skrg msh sgitu?
  packing kayu kena tambahan biaya kirim berapa
  shipping fee ke kuching
  luar jawa mahal ga kirimnya
  lokasiku deket toko, masih kena ongkir?
  spill ongkos ke bandung dong, mau co mini fan
  jujurly takut mahal di ekspedisi, jember kena brp sih bestie
  rumahku di luar pulau kak jadi selain harga posternya aku nambah berapa lagi buat jasa kurirnya
  ongkirnya bikin nangis ga min klo ke papua
  pake gosend ke tebet argonya brp bang
  Mohon informasi biaya pengiriman 25 kursi lipat ke Kantor Kelurahan Cempaka
  Berapakah tarif ekspedisi yang harus ditanggung sekolah kami untuk tujuan Kabupaten Ende
  Mohon dihitungkan ongkos angkut 12 dus air mineral ke alamat instansi kami di Purwakarta
  Dengan hormat, apakah harga komputer tersebut telah mencakup biaya antar sampai Manado
  Untuk kelengkapan berkas pencairan kami memerlukan rincian beban kirim seragam melalui kargo laut
  ongkir kupang
  ongkir nang malang
  ongkos ke batam
  tarif sicepat
  jne sekilonya?
  🚚💸 ke bali 🏝️ kena?
  ongkir 📦➡️ medan 💰
  🛵 antar ke 🏠 nambah brp
  ✈️📦 lombok bayar 💵 brp
  🪑 segede itu 🚛 ongkosnya 😱?
  minimal belanja berapa buat dapet gratis ongkir
]]

examples "ask_shipping_time" [[
  keburu ga buat sabtu
  kira2 lebaran udah kepake blm
  iraha nepi na teh ka bandung
  ikannya kuat berapa hari di jalan om
  klo bayar skrg besok bs dipake ga
  same day bisa ga kak, I need it tonight
  Berapa hari kerja waktu serah barang sejak PO kami terbitkan?
  pirang dino tekan suroboyo
  tahun ajaran mulai tanggal 14, bukunya ngejar?
  brp hr smpe ach
  nunggunya lama ga
  ⏳ ke Manado?
  bunganya jangan sampai layu ya mbak soalnya acaranya hari minggu pagi terus saya di pelosok kalau berangkat jumat itu kira kira minggu sudah di tangan belum
  lama ga sampainya
  biasanya telat ga kirimnya
  prosesnya lama ga
  pengerjaannya berapa lama
  kalau hujan kirimnya molor ga
  kira2 kapan bs sampe Manokwari kalo saya bayar hari ini
  jok motor custom gitu ngerjainnya brp hari om
  hari sabtu ada pickup kurir gak?
  kue ultahnya bisa dianter jam 9 pagi besok gak
  suwe ora mas tekan Ponorogo?
  estimasi sampe Kediri pake reguler
  ini PO atau langsung jalan barangnya
  tgl 20 mau dipake, nyampe gak ya
  lo bang nyampenye kapan kalo sekarang gue transfer
  how many days to Balikpapan kak
  dikirim dari gudang brp lama setelah bayar
  pengiriman libur ga pas tahun baru
  undangan cetak 200 lembar jadinya berapa lama
  bs kirim malam ini jg ga, urgent banget
  lami teu kang nepi ka Sukabumi
  kalau pake kargo emang lama ya?
  besok sore dah nyampe Solo blm ya kira2
  bikin kebaya brp minggu mbak
  kalo nunggu PO sampe kapan kak
  gamau lama2, bisa yg sehari nyampe?
  ngirim barangnya tiap hari atau ada jadwalnya
  masih bs kejar buat arisan hari kamis ga
  brp lama ya servis laptopnya
  ready stock kan? jadi bisa langsung kirim?
  will it reach Medan before Friday?
  sampe Timika paling lama berapa hari ya min
  nek pesen saiki tekane kapan
  kapan barangnya bisa saya terima?
  kuenya mau dipake jam 4 sore, keburu?
  pengirimannya berapa lama biasanya
  jam berapa batas kirim hari ini
  catering bs diantar sebelum jam 11?
  kalo pesen jam segini masih bisa dianter hari ini?
  pengiriman ke Aceh biasanya makan waktu berapa hari
  buat tgl 5 bisa jadi ga ya jahitannya
  estimasinya dong kak ke Kalimantan
  sblm jumat udah sampe kan ya?
  oleh2 nya mau dibawa senin, keburu gak dikirim
  lama banget ga sih kalo pake kapal
  kpn mulai dikirim po batch 2
  bisa express gak kak, dadakan banget ini
  dinten naon wae pangirimanna teh
  is same day delivery possible?
  berapa lama bikin custom casenya
  hari libur nasional ada pengiriman ga ya
  pesen saiki sesuk tekan ra
  kirim pagi sore nyampe ga kalo ke Bekasi
  brp jam masaknya kalo order 20 porsi
  lama ga?
  brp hari?
  besok bisa?
  kapan ready kirimnya
  gercep ga kirimnya
  estimasi?
  kira2 nyampe kapan kalo ke Tual
  proses brp hari kak sebelum dikirim
  ini langsung dikirim apa nunggu
  bisa hari ini sampe? urgent bgt
  kejar tayang nih kak buat nikahan adik tanggal 9 bisa selesai ga
  one day service ada?
  kapan bs diantar galonnya
  malem ini masih bisa gosend?
  ke papua lama ya pasti
  order hari ini sampainya kapan ya kalau ke Banjarnegara soalnya mau buat oleh oleh mertua
  tempo pengirimannya gimana
  kalo bayar skrg brp hari lagi saya terima
  gantos dinten tiasa dugi?
  acara saya tanggal 5, takut ga nyampe
  anak ultah minggu depan, kira2 sampe ga ya sis
  bisa cepet ga, soalnya mepet banget
  perjalanan ke Sorong berapa hari
  H+ berapa dikirimnya
  langsung diproses hari ini ga
  closing order jam berapa
  pengiriman hari ini masih bisa?
  pagi order sore sampe?
  3 hari nyampe ga ke Bengkulu
  cukup ga waktunya kalo buat tgl 20
  maks berapa hari sampainya
  paling lama brp hari
  nyampe rumah kapan ya kalo checkout skrg
  kalau kirim hari ini sampainya hari apa
  dikirim h+1 ya?
  masih lama gak PO nya selesai
  tgl berapa kira2 bisa jadi kuenya
  bakal telat ga kalo buat lebaran
  mau dipake akhir bulan, aman?
  senin sdh hrs ada, bisa ga
  kapan mulai pengiriman batch ini
  nunggu berapa lama
  kirimnya kapan nih
  ada pengiriman malam?
  how soon can you ship it
  brp hari kerja prosesnya
  bs nyampe sblm jam makan siang ga
  besok dikirim kan?
  sampe sini kapan kira kira
  butuh buat lusa bs ga
  bisa sehari langsung jadi?
  kalo ke Jayapura makan waktu lama ga
  kalau saya minta jangan dikirim hari minggu bisa?
  kurirnya jangan telepon jam siang ya
  hampersnya keburu nyampe sebelum lebaran nggak ya
  makan siangnya bisa mendarat di meja kantor jam setengah dua belas kah
  berapa malam di jalan kalau frozennya menuju makassar
  kapan paketnya berangkat kalau aku transfer malam ini
  bunganya bisa sampai di gedung wisuda pas jam sembilan nggak kak
  lama ngirimnya?
  instan berapa jam
  estimasi berapa hari
  kak kalau aku pesan moisturizer hari ini ke daerah banyumanik kira kira hari apa udah bisa aku terima di rumah
  mau tanya bu untuk pengiriman kopi bubuk ke palembang lewat darat itu biasanya makan waktu berapa lama ya
  anakku ulang tahun hari minggu pagi jadi kuenya harus datang sebelum jam delapan kira kira kurirnya sanggup nggak ya
  brp ari smp bdg minn
  ekspdisi nya lama ga si, bs sameday kah
  dugi ka buahbatu na sabaraha dinten teh
  piro dino tekane nek dikirim nyang salatiga
  keburu ga buat touring sabtu ini kalo gue checkout sekarang
  lewat jalur laut ke banjar seminggu tembus ga tuh
  paketnya jalan sore ini juga apa nginep dulu di gudang lo
  minggu gini ekspedisi pada tutup ya om
  gosend sejam dua jam udah nongol di kosan gw kan?
  estimasi ke medan?
  brp hari sampe
  hari ini dikirim?
  kalau saya pesan meja belajarnya malam ini kira kira sebelum anak masuk sekolah hari senin sudah datang belum ya mas
  bang tukang gue udah nganggur nungguin keramik kalau dibeli sekarang truk lo bisa sampe lokasi jam berapa
  spanduk lima meter buat demo hari kamis kalau filenya masuk sekarang dikirimnya kapan dan sampai kampus hari apa
  lma bgt ga sih klo pke jne trucking k mdn
  nyampeny brp ari ke bdg gan pke yg murh
  sampek malang pirang dino cak paketane
  bila dikirim wayah ini pabila sampai ka pelaihari bang
  keburu nggak buat wisuda TK hari Sabtu ini
  dibungkus sore ini kurirnya jalan besok pagi kan
  minggu tanggal merah tetap ada yang jalan gak paketnya
  ke Bukittinggi nginep berapa malam di jalan, takut bibitnya layu
  bisa yang sehari nyampe gak, lusa udah kondangan
  estimasi ke lombok?
  kapan dikirimnya bu
  kalau saya pesan seragam batik malam ini kira kira sampai di sekolah kami di sleman hari apa ya mbak
  cucu saya ulang tahun tanggal dua belas kalau dikirim boneka dari sana ke ubud butuh berapa hari sampainya
  mau tanya kalau pre order sepatu pengantin itu proses bikinnya sampai dikirim makan waktu berapa minggu ya kak
  brp hri smpe cilacap bun klo reguler
  nyampenya lma g sih ke pulau min aku di gili
  pabila kiro-kiro tibo di payakumbuah kalau dikirim kini da
  dugi ka Ciamis sabaraha dinten biasana kang
  wisuda anak saya tanggal dua puluh di mataram selempangnya harus sudah di tangan sebelum itu kira kira keburu tidak kalau jalan hari ini
  darurat nih si oyen garuk garuk terus sampai luka kalau obat kutunya aku bayar sekarang nyampe cibubur kapan ya
  minggu depan bapak mulai panen padi arit yang lama sudah patah dari toko ke sragen biasanya makan waktu berapa lama
  pengalaman belanja dari jawa ke tual bisa sebulan baru kelihatan barangnya nah filter akuarium ini kira kira memakan berapa minggu
  saya kerja shift di morowali pulang cuma sabtu minggu biar ada yang nerima kalau ambil tripod itu perkiraan datangnya hari apa
  hari sabtu kan libur nasional terus minggu tokonya tutup nah klepon beku kalau dibeli jumat malam berangkatnya baru senin atau gimana
  rencana mau kasih kejutan anniversary hari kamis cincin couple dari jogja ke bandung aman ga sebelum kamis aku deg degan nih
  mamak di kabanjahe pengen kali punya mesin parut kelapa kalau kubelikan malam ini dari jakarta biasanya berapa malam di jalan bang
  ini kan sudah h min lima lebaran ekspedisi banyak yang libur nastarnya masih sempat sampai ga ke pekalongan sebelum takbiran
  abdi di garut bade hajatan dinten minggon samak diperlukeun pisan upami dikintun ayeuna dugina iraha kinten kinten
  tukang sudah mulai kerja lusa tapi engsel pintunya belum kebeli kalau dapat dari sini bisa nyampe duluan sebelum tukangnya datang ga
  aku di kapal sampai rabu terus kamis sudah berlayar lagi dari bitung speaker bluetooth itu bisa mendarat pas di antara dua hari itu ga
  brapa hr sampe pasuruan, kacamata renang
  same day bisa ga, butuh kembang api
  lamo indak sampai ka payakumbuah, mesin jahitnyo
  pre order kemeja flanelnya nunggu berapa minggu
  jam segini masih keangkut kurir, roti tawarnya?
  besok pagi nyampe gak kak masker wajahnya
  estimasi ke nabire kalo beli noken sintetis
  ngantos pinten dinten dumugi blora, sapu ijuknipun
  nek saiki pesen, tekan Pacitan pirang dino
  saking Solo dugi Cilacap pinten dinten nggih pak
  ka Cianjur biasana sabaraha poe nepi na teh
  isukan tos tiasa dikirim teu kang kue keringna
  kalo pesen pagi, sorenye nyampe Condet kagak bang
  lama kali nggak sampe ke Kisaran bang biasanya
  bara hari sampai ka Bukittinggi da kiriman buku
  cepet dak sampe ke Lahat kalo kirim hari ini
  kapan pi bisa dikirim kalau pesanka malam ini
  siaga esso kalau kirim ke Soppeng ndi
  brapa hari dang baru mo sampe Tondano
  pidan neked di Negara bli yen nganggo reguler
  barapa hari sampainya ka Kandangan mun lewat truk
  berempa are depa' ka Pamekasan bhiasana bu
  kirim ke Merauke dua minggu ka lebih lama kaka
  iso kecandak gak sadurunge lebaran lek pesen saiki
  buru-buru yeuh, bisa nepi sateuacan salasa teu
  est tiba bdg brp hr gan klo sicepat
  sameday bs ga bang urgent bgt buat kado ntar
  PO nya brp minggu sih jaket hima
  kalo alamatku makassar, lusa udah bisa nyampe?
  order sekarang bisa tiba sebelum sabtu ga
  hari minggu ada pengiriman?
  ongkir gratis pengirimannya jadi lambat ga
  jam berapa terakhir kurir ngambil paket di toko
  kalo bayar sore masih dikirim hari ini?
  pinten dinten dugi semarang
  sabaraha poe nepi ka cianjur
  naik kargo bakal seminggu lebih kah sampainya
  estimasi pontianak
  sameday nyampenya jam berapaan
  PO gini dikirimnya kapan
  buat acara tgl 20 keburu kan kalo beli malam ini
  dari toko ke bandung sehari kelar?
  yang ongkirnya termurah brp lama sampenya
  packing makan waktu berapa hari sebelum diserahin ekspedisi
  musim lebaran gini kurir suka molor?
  bsk dh bs smpe blm klo tf skrng
  lbh cpt mana jne yes sama anteraja
  hitungan hari kerja apa kalender, yang 3 sampai 5 itu
  co skrg nyampe kapan bestie, buat kado hari minggu soalnya
  bisa mendarat sblm h-1 konser gasi, posisi gw jogja
  berapa lama otw nya sepatu ke makassar min
  klo gas malem ini kak besok pagi paketnya udah langsung jalan apa masih nunggu senin
  Mohon informasi estimasi waktu pengiriman piala lomba ke Kota Tegal
  Kegiatan dilaksanakan tanggal 17, dapatkah konsumsi hadir di aula sebelum pukul sembilan pagi
  Berapa hari kerja yang dibutuhkan agar buku perpustakaan sampai di Sorong
  Dengan hormat, mohon dijelaskan apakah pengiriman barang dilakukan pula pada hari Sabtu
  Kami ingin mengetahui lamanya perjalanan kargo darat menuju Bengkulu untuk 80 potong batik
  ke ambon lama?
  ka garut lila?
  reguler brp hari
  pirang dino tekan?
  estimasi nyampe?
  📦➡️🏠 brp 📅?
  ⏰ nyampe solo 🚚?
  🎂 buat besok 🌅 keburu 🛵 ga
  🚢 ke nias ⏳ hari
  kirimnya 🐢 atau 🚀 ke bogor?
]]

examples "track_order" [[
  udah sampe mana paketku
  kurirnya nyasar apa gimana ya, dari pagi ditungguin
  resi mana resi
  JP7719203344 posisi
  punya saya udah dijahit belum mbak
  ka mana wae ieu paket abdi
  Mohon status terkini PO 2231 atas nama Hendra.
  di aplikasi masih tulisannya dikemas terus dari senin
  pket ku blm nyampe2 kak
  📦👀 mana nih
  alah, lom sampe2 le pe barang kak
  saya orang tuanya siti di blitar anak saya di hongkong bilang sudah belikan kami kasur tapi sampai hari ini belum ada yang antar ke rumah
  paket saya kok belum sampai
  udah dikirim belum kak
  pesanan saya posisi dimana
  resi saya kok ga ada update
  barangnya belum dateng juga nih
  kok lama ya kak paketnya, udah sampe mana
  paket saya udah 4 hari belum nyampe, posisinya dimana
  resinya belum dikasih kak
  pesanan saya kapan jalan
  kok statusnya belum berubah dari kemarin
  tanamannya udah dikirim apa belum
  tolong cek paket saya nyangkut dimana
  min skincare yg aku order tgl 3 kok blm dateng
  bang knalpot gue udah dikirim apa belum nih
  paket atas nama Sulastri sampe mana ya bu
  kasih resi nya dong mau aku lacak
  mas pesenanku wingi wis mangkat durung
  resi yg dikasih kok not found ya
  kurirnya muter2 doang dari tadi, bisa minta nomornya?
  has my parcel left the warehouse?
  order 55812 masih pending terus kenapa ya
  udah 4 hari stuck di DC Cakung
  tiket konserku kapan dikirim ke email?
  bunga buat istri saya udah dianter belum ya?
  teh paket abdi tos dugi mana nya
  belum ada kabar soal lemari yang saya pesan
  kak no resinya mana, janji sore
  pesenan lapis legit ku udah dipanggang blm hehe
  motor listrik sy udah di kirim dr dealer blm pak
  kiriman ke adik saya di Kupang sudah diterima belum?
  kok trackingnya ga gerak2 ya dari senin
  order #A1923 udah sampe tahap apa
  mas sofa saya kapan dianter ya, kan udah lunas
  pripun paketipun kulo mbak, dereng dugi
  tos 5 dinten paketna teu acan dugi
  paket awak belum sampai juga ni kak
  kira2 hari ini paketku nyampe gak ya
  ud dikirim kan kak punyaku?
  boleh minta foto resinya?
  did you send my order yet
  yg order kemarin atas nama Bambang diproses kapan ya
  ditunggu resinya ya kak
  drivernya udah nyampe mana ya bang
  lah katanya kurir barang udah diterima, siapa yg nerima ya
  saya mau tau posisi paket saya skrg
  kipas yg saya co kemarin dah diserahin kurir blm
  kok lama ya blm ada resi
  knp statusnya pending mulu
  pesananku kemana ini ya kok ga ada kabar
  kira2 brp hari lagi sampe paket saya
  lacak 0023418876 dong
  sampun dipun kintun dereng pesenan kulo
  shipment saya tertahan di bea cukai ya?
  sepedaku jadi dikirim hari ini kan?
  tadi kurir telpon tp gak keangkat, paketku dibawa balik ya?
  any news about my order? name's Anton
  orderan sepatu gw kapan sampe nih
  masih nunggu barang nih, nyampe mana ya
  mas udah diinput resinya blm
  konfirmasi ya pesanan 3 box brownies atas nama Lilis udah siap kah
  resi?
  udh sampe mn
  mana paket gue
  udah jalan?
  dikirim blm?
  status?
  kok belom dikirim
  no resinya apa
  paket sy nyasar kemana ini
  katanya hari ini sampe, mana?
  td pagi udah bayar, udah dikirim?
  halo mau nanya pesanan saya yang hari selasa itu loh yang gamis dua sama jilbab satu kok sampai sekarang belum ada kabarnya ya
  my package hasn't arrived
  blm ada pergerakan di jne
  kurirnya udah berangkat?
  gimana paket saya
  pesanan 8891 udh smp mn
  kue saya otw blm
  cek orderan saya dong
  blm sampe2 jg nih
  paket belum juga nyampe padahal estimasi kemarin
  dari senin statusnya dikemas mulu
  kpn dikirim pesanan sy, sdh 3 hari
  tolong cek pengiriman atas nama Wulan
  orderan tgl 12 gmn kabarnya
  udah diserahkan ke jne blm kak
  kok masih di jakarta aja paketnya
  barang sy udah jalan?
  minta info resi pengiriman ya
  udah dikirim semalam kan?
  titip cek paket saya dong kak
  pesenan saya udah siap diambil?
  mana nih barangnya kok ga dateng2
  sampai skrg blm ada resi
  invoice 7712 gimana
  kak barang saya kapan sampai
  kapan pesanan saya dikirim
  paket saya statusnya retur, kenapa ya
  resi SPXID0042 sampai mana
  udah sampai mana ya kurir yang bawa nasi kotak saya
  cucianku udah kelar disetrika belum nih
  nomor lacaknya belum masuk ke wa saya
  kotak cookies atas nama dimas udah keluar dari gudang belum
  di aplikasi kok statusnya mandek di semarang dari kemarin ya
  resi mana
  posisi paket?
  udah dikirim blm
  mbak saya pesan hampers hari senin kemarin buat ibu di palembang boleh tolong dicek sekarang paketnya lagi di mana
  permisi kak mau nanyain kiriman skincare saya yang nomor pesanan tujuh tujuh dua itu sudah diserahkan ke ekspedisi apa belum
  temen kantor yang pesan bareng udah nerima kopinya kemarin punyaku kok belum ya bisa tolong dilihat sudah sampai di mana
  cek resi JP009 dong minn udh smpe mn
  pketku kpn jln nya kk, udh d pickup?
  paket abdi parantos dugi kamana teh
  pesananku tadi lah di jalan apo belum yuk
  lemari saya udah di jalan apa masih di gudang
  kok statusnya 'dikemas' mulu dari selasa
  kurirnya nyasar ke mana sih, gue nungguin dari subuh
  cetakan brosur gue udah naik mesin blom
  truk pasir gue udah berangkat kan?
  resi bang
  paket gw mana
  posisi barang?
  pak saya yang pesan kipas angin atas nama sukarti hari jumat lalu tolong dilihatkan sekarang barangnya sudah sampai mana
  bang di aplikasi tulisannya transit di kediri udah empat hari ga gerak gerak itu hp gue nyangkut di sana apa gimana
  orderan sepeda anak saya yang kemarin lusa sudah diserahkan ke ekspedisi atau belum soalnya nomor lacaknya belum saya terima
  lacakin pkt gw dong gan inv 0091
  brgny udh smpe mn min ko lm
  wis budal durung cak paketanku wingi
  sampai mana sudah barang ulun, hanyarkah bajalan
  kardus tanaman saya udah di kota mana ya sekarang
  tas pesanan hari Senin sudah diserahkan ke ekspedisi belum bu
  di aplikasi tulisannya transit Surabaya terus, nyangkut di mana tuh
  kurir yang bawa bonekanya siapa, saya tungguin di teras dari siang
  mukena saya jadi jalan hari ini atau masih di gudang ibu
  resinya manaa
  cek paket saya
  lacak orderan komang
  bu paket buku saya atas nama sd negeri dua sleman sudah tiga hari belum ada kabar tolong dicekkan posisinya
  saya pesan batik dari hari minggu minta tolong dikirimkan nomor resinya supaya bisa saya pantau sendiri dari rumah
  kak ini kok statusnya terkirim padahal nenek saya di lombok bilang belum ada orang yang antar paket ke rumah
  pkt aq smpe mn ya min udh seminggu nih
  update rsi dong kk yg spatu wrna putih
  kiriman kulo sampun dugi pundi nggih mbak
  paket tiang sampun rauh dija mangkin mbok
  tiap ada motor lewat saya lari ke depan kirain kurir sudah lima hari begini terus rantai gergajinya sampai mana ya
  di aplikasi tulisannya masih di gudang transit cakung dari hari minggu ga gerak gerak itu cover motorku nyangkut atau gimana
  bu guru sudah nagih kostum tari anak saya padahal uang sudah masuk minggu lalu tolong dilihatkan posisi paketnya di mana
  saya orang lapangan jarang pegang hp jadi ga tau apa sepatu gunung atas nama iwan sudah berangkat dari toko apa belum
  dikasih angka panjang sama admin tapi pas dimasukin ke web kurirnya katanya ga ditemukan skateboardku apa beneran udah jalan
  pak pos di saumlaki bilang belum ada kiriman dari jawa padahal kapal sudah sandar dua kali beta pung mesin katinting ada di mana
  tulisannya sih diterima satpam padahal perumahan saya ga ada satpamnya coba dicek lagi sampo kudanya sekarang di tangan siapa
  aku titip adek yang nungguin tapi dia sekolah siang jadi mau tau botol minum yang kubeli udah dibawa kurir belum
  kulo ngentosi wiwit senin kok dereng dugi dugi kirimane cengkeh niku sakniki tekan pundi nggih mas
  nenek nanyain mulu tiap sore koyo herbalnya udah sampe mana sih padahal aku juga belum dikasih kode buat ngeceknya
  pembayaran kelar dari tanggal tiga sampai sekarang tulisannya diproses aja itu album foto udah berangkat apa masih dicetak
  tadi orang ekspedisi nelpon tapi putus karena sinyal jelek di gunung paket bibit kentang saya jadi dibawa ke mana ya
  resi buat kerudung paris mana teh
  paket mesin kopiku stuck di cengkareng?
  lah sampai dima kiriman rakik awak diak
  udah keluar gudang belum sajadahnya
  nyampe mn skrg paket sarung jok ku
  kok belum diupdate perjalanan paket mejikomku
  where is my package kak, bath bomb
  kurir bawa ikan asinku udah di mana
  paketku wis tekan endi mas, durung teko
  kintunan kula sampun dugi pundi nggih
  paket abdi tos dugi kamana teh
  geus dikirim can kang pesenan bantal urang
  bang resinye mane, pengen aye cek
  udah sampe mana barang awak itu bang
  lah dikirim pasanan ambo ni? nomor resinyo bara
  kurirnyo la jalan apo belum mang, aku nunggu
  di manami paketku daeng, sudahmi dikirim?
  belum pi datang kurirnya, cekkan ka pesananku
  kita pe paket so di mana dang kak
  sampun kakirim pesenan tiang bli
  sampai mana sudah kiriman ulun cil
  paketta sengko' la depa' ka'dimma bu
  su jalan ka belum tenda yang sa beli kaka
  resiku kok gak obah soko Cakung cak, cekno
  pesenane inyong wis dipaketna apa urung kang
  resi dong min dr kmrn blm dikasi
  statusnya msh dikemas mulu bang, kpn jln ni
  pkt w nyangkut dmn y sis, cekin
  lokasi kurir yang bawa pesananku sekarang di mana
  resi ga gerak dari kemarin, nyangkut di mana ya
  ongkir udah lunas, paket atas nama rini jalan belum
  nomer resi mana
  udah bayar dari selasa, punyaku diberangkatin belum
  kurirnya otw?
  cek posisi kiriman
  barangku nyampe kota apa sekarang
  wis dikirim durung pesenanku
  pesenan abdi tos dugi mana
  statusnya masih dikemas aja, kenapa
  di aplikasi delivered, di rumah ga ada apa apa
  bukan mau retur, cuma nanya paketku sampe mana
  harusnya tiba hari ini kok belum ada yang ngetok
  link lacaknya error, bantu cekin dong
  pktnya blm nyampe2 jg nih
  siapa yang nerima paket saya ya
  tracking-nya stuck
  souvenirku sudah selesai dibuat belum
  kirimanku transitnya lewat cakung atau udah lanjut
  paket gw otw mana nih bestie
  abis dari dc cakung kiriman gw lanjut kemana min
  spill resi dong kak yg co kmrn
  photocard ku udh dikirim blm sii, deg2an
  kak matcha powder yang aku beli minggu lalu sekarang udah dibawa kurir apa masih di gudang ya
  Mohon informasi posisi terakhir kiriman meja laboratorium kami
  Dengan hormat, sampai dengan hari ini buku pesanan belum kami terima, mohon kabarnya
  Mohon disampaikan nomor resi atas nama Dinas Perikanan
  Sudah sejauh mana pengerjaan jas almamater pesanan kami
  Apakah pesanan nomor 045/PO telah diserahkan kepada pihak ekspedisi
  resinya?
  paketku nandi
  pesenan dugi mana
  paketku udah dikirim?
  cek resi
  📦 ku dmn 😭
  🚚 ku sampe mana
  🔍 resi dong 🙏
  pesenan 🍱 udh 🛵?
  👀 👗 ku udh otw blm ⏳
]]

examples "ask_location" [[
  lapaknya sebelah mana kak
  patokannya apa ya, saya dari pasar atom
  sherlok
  dimano tokonyo cek
  saya muter2 kok ga ketemu plangnya
  bisa mampir liat ikannya langsung ga om, arah mana
  Mohon alamat lengkap kantor untuk keperluan berita acara survei.
  buka cabang di jogja ndak mas
  u guys based in Bali?
  almat tko dmna
  dekat rsud dr soetomo bukan sih tempatnya
  mas ojeknya sudah jalan dari tadi katanya bingung mau belok mana tolong kasih tahu rumah produksinya itu masuk gang apa ya kak
  tokonya buka cabang di mana aja
  alamat tokonya dimana
  adminnya dari kota mana
  bisa ketemu di toko langsung ga
  ownernya orang mana kak
  tokonya masuk jalan apa bu?
  bengkel abang di mane sih
  kalo mau liat tanamannya langsung bisa ke mana
  jumat buka jam brp pak
  warungnya deket kampus apa ya
  where is your shop located sis
  ada cabang di Makassar ngga
  tempatna caket alun-alun sanes
  mlaku soko stasiun adoh ra mbak
  saya ambil sendiri aja bisa? alamatnya?
  minggu tutup ga toko nya?
  kirim dr Jakarta atau dr Tangerang kak
  google maps nya dong biar ga nyasar
  toko fisiknya ada ga atau online doang
  malem jam 9 masih ada orang ga di toko
  punya showroom di daerah Bintaro?
  bu warung e cedak opo?
  maaf mau tanya alamat lengkap bengkelnya
  kalau mau ambil langsung hari ini bisa? sampai jam berapa
  toko nya deket stasiun MRT mana
  apakah hari raya tetap buka
  sis base nya di kota apa
  lokasi studio fotonya sebelah mana kak
  saya mau ke sana, bisa kirim pin lokasi
  do you open on sundays
  kalau weekend jam operasionalnya sama?
  tokonya udah pindah ya? kemarin saya lewat tutup
  kak ini di Bandung sebelah mananya
  boleh survey barang dulu ke gudang?
  mall apa lantai berapa kak outletnya
  abang jualannya mangkal di mana
  tutupe jam piro mas bengkele
  tokonya rame terus ya, bukanya dari jam berapa sih
  arah ke situ lewat mana ya dari pasar minggu
  cuma online atau bisa datang liat barangnya
  bs numpang alamat lengkap utk gojek jemput barang?
  stand nya di pameran sebelah mana
  aya toko fisikna teu di Bandung
  griyane pundi mbak, mau ambil sendiri
  kalo malam buka sampai jam berapa angkringannya
  kak tokonya tutup ya? kok dikunci
  boleh cek fisik motornya di mana
  workshopnya daerah Jogja mana
  hari ini libur gak kak
  kantor pusatnya di mana
  ada outlet deket Tanah Abang nggak
  boleh dateng sabtu sore?
  rumah makan nya patokannya apa bang
  posisi?
  di mana nih?
  toko mana kak
  buka?
  skrg buka ga
  ini di mal bukan?
  kakak di jogja kan?
  bisa ngambil kesana langsung ya?
  dimana bisa liat barangnya langsung
  lokasi nya jauh dari bandara ga
  rute dari terminal dong
  offline store?
  jam bukanya dong kak
  tutup jam piro
  tempat servisnya dmn ya pak saya mau bawa motornya besok
  alamat dong
  masih di ruko yang dulu kan
  lantai berapa outletnya
  kirim barangnya dari luar negeri ya?
  hari sabtu minggu apakah buka pak soalnya saya kerja jadi bisanya cuma weekend
  tokonya sekitaran mana
  alamat lengkap toko dong kak mau ke sana
  nomer berapa rukonya
  deket pasar apa
  ini toko di Surabaya kan
  gudangnya di mana
  bisa ambil di toko ga?
  jemput sendiri ke sana boleh?
  buka tiap hari?
  libur hari apa kak
  jam 7 pagi udah buka?
  kapan tokonya buka lagi
  lebaran tutup brp hari
  dimana saya bisa beli langsung
  share lokasi pak
  mau cod ke toko langsung, alamatnya?
  parkirnya luas ga
  buka sampai malam?
  apakah tokonya ada di Tangerang Selatan?
  msh di jl Diponegoro kan?
  kliniknya sebelah mananya simpang lima sih
  kalau mau nyicip kopinya langsung mesti datang ke mana
  dari stasiun bandung naik apa ke dapur kuenya
  punya gerai fisik atau cuma jualan di hp aja
  minta titik mapsnya dong biar aku nggak nyasar
  alamat?
  sharelok kak
  cabang makassar mana
  mbak saya sudah muter muter di jalan gajahmada kok nggak ketemu ketemu ya tempat laundrynya itu persisnya di samping apa
  besok rencananya mau ambil sendiri kue tartnya sekalian pulang kantor jadi toko mbak itu ada di daerah mana ya
  aku anak kos di tembalang mau treatment muka kira kira cabang klinik yang paling deket dari kampusku yang mana kak
  tokony dmn sihh, deket unpad g
  lok nya mn gan florist nya
  tempatna palih mana teh, caket gedung sate?
  di manaki itu tokota, dekat mtc kah?
  gue udah di margonda, belok mana lagi bang
  patokannya apa biar ga nyasar
  deket terminal amplas ga tempat kelen
  dari tanah abang naik angkot apa turunnya di mana
  pengen liat langsung kulkas bekasnya, mampirnya ke mana nih
  shareloc
  alamat bengkel?
  cabang surabaya?
  pak saya bawa mobil pikap mau ngambil kusen sendiri tolong kasih tahu gudangnya di jalan apa dan masuk dari mana
  ini toko pancing yang sebelah pom bensin itu bukan soalnya tadi saya muter muter tiga kali ga ketemu plangnya
  percetakannya masih di ruko lama belakang kampus atau sudah pindah ke jalan besar saya mau ngasih flashdisk
  tokonx dmn gan maps nya eror
  lks konter dket mall mna sih min
  nang endi seh tokomu rek, wis muter-muter iki
  di mana andakan pian babuka bengkel, parak pasar kah
  dari Malioboro naik becak jauh nggak ke tempat ibu
  patokannya apa bu, saya udah muter-muter dari tadi
  punya cabang di Mataram gak kak
  boleh saya datang lihat kitten-nya langsung, masuk gang mana
  sebelah mana pasar Klewer sih kiosnya
  shareloc bu
  toko dimana bu
  alamat lengkapnya kak
  mbak saya lagi liburan di bali pengen mampir lihat peraknya langsung lokasi tokonya di celuk atau di ubud ya
  rombongan ibu ibu pkk dari tasik mau main ke tempat produksi batiknya tolong dikasih tahu alamatnya sebelah mana
  maaf bang ini toko online saja atau ada toko fisiknya juga yang bisa didatangi di sekitar kota padang
  lok ny dmn ka, gmaps ny ada g
  tokony di jogja ap di solo sihh bngung aq
  tokone sebelah endi to pak, cerak stasiun balapan po ora
  toko side lek mbe taoqne, parek pasar cakra ke
  bapak ga percaya beli mesin cuci online maunya pegang sendiri barangnya jadi besok mau kami datangi langsung kami harus ke mana
  lagi muter muter di sekitar alun alun magelang dari tadi nyari plang toko gethuknya ga ketemu sebelah mananya sih
  saya kan naik travel turun di pool cihampelas kalau mau lihat jaket kulit masih jauh ga jalan kaki dari situ ke tempat akang
  teman bilang tempatnya di gang sempit belakang masjid tapi pas aku ke sana yang ada malah salon kios bobanya pindah ke mana
  mau jemput sendiri tumpengnya biar aman di mobil tolong kasih titik petanya ya biar supir bapak ga nyasar kayak tahun lalu
  di profil cuma ada kata indonesia timur saya di sorowako kalau dekat mau mampir lihat kain sengkang kita di mana posisinya
  bulan depan ada dinas ke pontianak pengen nengok toko lidah buaya yang viral itu buat oleh oleh nama jalannya apa ya
  cucu minta dianter lihat hamster langsung katanya lebih enak milih sendiri rumah penangkarannya masuk kecamatan apa mas
  kemarin aku ke pasar senen lantai dua blok tiga udah kosong kios topinya sekarang ngontrak di sebelah mana bang biar aku mampir
  abdi ti tasik bade ka bandung enjing sakantenan bade ningal payung geulis tokona palih mana caket naon
  calon istri maunya fitting gaun pengantin dulu sebelum mutusin butiknya cuma yang di kemang apa ada juga yang dekat depok
  ga puas kalau cuma lihat foto meja biliar maunya ketok ketok kayunya dulu bengkelnya bisa disambangi kan patokannya apa
  shareloc dong bang, mau liat bonsai
  outlet donatnya yang di solo sebelah mana
  kadai gulai tunjangnyo di dima diak
  buka cabang di kaltim ga, optiknya
  gudang kerupuknya deket tol mana gan
  tokox skrg dmn, mau liat piano
  ngendi panggonane mas, arep nyawang gamelan
  masuk gang apa rumah jahit tasnya
  tokone panjenengan sisih endi alun-alun mas
  griyanipun panjenengan pundi nggih, badhe kula paran
  alamat tokona di palih mana teh
  ti terminal Leuwipanjang kadinya kamana kang
  aye mo dateng, patokannye ape bang
  di mana rupanya kedai klen, dekat simpang limun?
  di ma lataknyo kadai uni, ambo di Lubuk Buaya
  tokonyo di seberang ulu apo ilir mang
  sebelah manaki di Pettarani daeng, mauka ke situ
  adaji kah cabang ta di Maros
  tu toko di mana dang, dekat boulevard?
  ring dija genah tokone bli
  parak Sekumpul kah andakan toko pian ding
  tokona e ka'dimma bu, semma' pasar Kolpajung?
  kam pu kios di Abepura ka Sentani kaka
  sharelok cak, aku wis nang daerah Rungkut
  hayang ningali kasur langsung, warungna belah mana
  shareloc dong bang mo otw nih
  lapak offline nya dmn si min
  maps nya nyasar ke sawah wkwk alamat bnrnya dmn
  kirimnya dari kota mana
  tokonya sebelah mana masjid
  mau kuambil sendiri biar hemat ongkir, tokonya di mana
  share loc
  patokannya apa ya
  alamat gudang dong mau jemput pesanan
  tempatnya deket stasiun ga
  tokone nang endi bu
  di palih mana tokona kang
  ojolku nyasar, titik mapsnya mana
  parkirannya masuk dari jalan apa
  lantai berapa kiosnya di tanah abang
  aku udah di pasar, blok apa
  pengen liat barang langsung, ke mana
  gmaps min
  turun terminal naik angkot apa buat ke toko
  almt lngkp nya bs dikirim?
  ini seller bogor apa jakarta
  masih di ruko lama apa udah pindah
  shareloc dong bestie mau kuy kesana
  tokonya daerah mn sii, pengen liat aquascape nya langsung
  ada offline store ga min, mau nyobain boots nya
  base kalian jakarta apa bandung
  gw lagi di jalan naik motor sama temen mau nyamperin butik kalian tapi nyasar patokannya apa bang
  Mohon informasi alamat lengkap gudang untuk keperluan penjemputan barang
  Tim kami akan melakukan survei, mohon petunjuk arah menuju ruang pamer mebel Bapak/Ibu
  Dengan hormat, di kota manakah perusahaan Bapak berkedudukan
  Apakah terdapat kantor cabang di wilayah Kalimantan Selatan
  Mohon dikirimkan titik koordinat penjahit bagi sopir dinas kami
  alamat toko?
  lapak sebelah mana
  tokone nandi
  palih mana tokona
  cabang semarang?
  📍 toko?
  🏪 dmn 🗺️
  maps 🧭 dong 🙏
  🏬 di mall mana 🤔
  🚗 mau kesana, belok ⬅️ apa ➡️?
]]

examples "ask_cod" [[
  saya ga punya rekening nak, bisa kasih ke mas kurirnya aja?
  duitnya pas paket nyampe aja boleh?
  COD sidoarjo gas?
  biso bayar pas barang sampe dak
  liat barang dulu baru bayar oke ga
  cash on delivery available?
  temu langsung di alun2 sambil bayar bisa ga bang
  bayar ning omah iso ta
  Apakah tersedia skema pembayaran saat barang diterima?
  kalo sofa bisa dibayar di rumah pas udah masuk ruang tamu?
  bisa c o d g
  🏠💵 bisa?
  saya pernah ketipu dua kali bang jadi maunya uang baru keluar kalau pompa airnya sudah di depan mata saya begitu bisa atau tidak
  ketemuan langsung bisa
  kalau datang langsung bisa cod?
  cod nya di daerah mana
  bisa cod daerah Cikupa?
  bisa ketemuan di stasiun?
  bang bisa bayar di tempat ga, Medan Johor
  cod-an velg yuk di spbu
  uangnya pas barang udah di tangan boleh ga
  saget bayar ten griyo mboten
  mayar ka kurir tiasa teh?
  kalo ketemuan di terminal bisa bang
  can i just pay the courier
  aku pengennya barang dateng dulu baru bayar
  c.o.d ga kak
  nasi box nya bisa bayar pas diantar bu?
  takut zonk, bisa cod?
  sistemnya bayar di rumah kah
  daerah Sumba ada cod ga
  bisa gak kak saya lihat dulu barangnya baru saya bayar
  gak punya rekening kak, kalau bayar sama mas kurirnya gimana
  cod ny ada tmbahan biaya g
  cuma bisa transfer ya? ga ada bayar di tempat?
  nek cod luar kota iso ora
  kak saya trauma pernah ketipu beli hp online jadi kalau bisa saya bayarnya nanti saja waktu kurirnya sudah sampai di rumah saya boleh kan
  transaksi langsung ketemu di tempat bisa gan?
  lemari bisa bayar di rumah pak?
  kurirnya bisa terima duit cash ga
  bisa liat barang dulu baru transfer?
  knalpotnya cod parung bisa bang
  nek mbayar pas barange teko oleh ora
  tiasa ketemuan di alun alun?
  cod available in bali?
  bayar pas teknisi dateng bisa ya
  gw ga percaya tf duluan, cod ada?
  kalau cod barangnya ga cocok bisa langsung balikin?
  ad cod gk
  cod nya pake kurir apa
  min-max nilai cod berapa ya
  bisa setor duitnya ke abang gosend ga
  aku maunya ketemu langsung sama penjualnya biar bisa dicek dulu kameranya
  apakah tersedia metode pembayaran di tempat
  pak bayarnya kalau barang sudah di rumah boleh ya soalnya saya ini orang tua tidak punya rekening bank
  cash aja pas ketemu ya
  luar jawa cod?
  bayarnya nanti sama tukang anternya aja gimana
  duitnya boleh kukasih pas abangnya sampai depan pager nggak
  terima kotak nasinya dulu baru bayar, bisa begitu kah
  pembayarannya di tangan kurir aja boleh?
  aku nggak punya rekening, bisa kasih cash waktu barangnya datang nggak
  kita janjian di lobi kampus aja terus aku bayar tunai di situ, mau nggak kak
  cod bisa?
  bayar ditempat?
  cod palembang
  maaf ya min aku agak trauma belanja online jadi kalau skincarenya sampai dulu terus uangnya aku titip ke kurir bisa nggak
  mama saya nggak ngerti transfer jadi maunya bayar tunai sama abang yang antar kuenya apakah tokonya melayani begitu
  kalau untuk daerah sungguminasa apakah bisa pakai sistem cod atau memang harus dilunasi di depan semua ya kak
  cod an yuk dpn undip bs g kk
  bsa c.o.d ga parfum laundry nya
  tiasa cod henteu teh ka cibiru
  bisa jaki bayar di tempat kah, kak
  barang dateng baru duitnya gue kasih ke kurir, oke ga
  ketemuan di stasiun gubeng, ada barang ada uang, mau?
  dicek nyala dulu di depan kurir abis itu baru dibayar, boleh kan
  saya hanya pegang uang kertas, bisakah dibayar waktu paketnya diterima
  cod johor?
  bs cod ga
  terima cod
  pak anak saya yang biasa bayar bayar lagi merantau jadi saya mau cod saja apakah toko bapak melayani
  bro ps vita lo gue minat tapi gue pernah kena tipu jadi maunya cod di warnet deket kampus bisa ga
  kalau belanja alat tukang lebih dari dua juta masih boleh bayar di tempat atau ada batas maksimalnya bang
  bsa c.o.d ga omm area cakung
  gan hpny mw cod an gk, gw g brni tf
  iso cod nang royal plaza ta mas
  bayar di rumah haja kawalah amang ai
  uangnya saya kasih ke mas kurir aja pas bukunya datang, bisa?
  takut kirim duit duluan, maunya lihat gelangnya dulu baru keluar uang
  kalau ketemuan di alun-alun kidul terus lunas di situ boleh nggak
  saya nggak punya ATM, paling bisa ngasih duit di depan pintu pas paket nyampe
  barang mendarat baru duit keluar, toko ini ngelayanin yang gitu?
  cod-an padang yuk
  nerima cod tas?
  mbak saya ibu rumah tangga di desa gak punya mobile banking kalau sistem cod untuk daster anak bisa tidak
  kak untuk daerah lombok utara apakah sudah bisa bayar di tempat soalnya toko sebelah belum melayani ke sini
  anak saya minta sepatu futsal tapi saya baru gajian nanti jadi boleh gak bayarnya pas kurir sampai depan rumah
  cod an dong minn, bocil ga pny rek
  bs cood g ka wilayah kulonprogo
  saged mbayar teng nggen mboten bu, kulo sepuh mboten gadhah bank
  mayahne pas barange teked dogen dadi mbok?
  saya pernah ketipu beli sepatu roda sudah kirim uang penjualnya hilang jadi maunya uang saya kasih waktu barang sudah saya pegang boleh
  ibu ga punya rekening ga ngerti hp begini taunya uang kertas kalau panci kukusnya diantar nanti dibayar ke tukang antarnya saja bisa nak
  kita kan sama sama di malang aku kuliah di ub gimana kalau drawing tablet itu ketemuan saja di kantin terus uangnya kukasih di situ
  di kampung kami di flores atm jauh sekali dua jam naik oto kalau jam dinding sampai baru kami kasih uang apa boleh
  mau cek dulu layar ipad bekasnya ada retak atau engga baru uangnya saya serahkan di stasiun bogor kakaknya mau ga
  kurir sini kenal baik sama saya namanya pak udin sering saya titipin uang belanja untuk setrika dari toko ini boleh juga begitu
  si bungsu minta mainan dino tapi saldo dana kosong melompong adanya uang receh celengan kalau dibayar pas dino nya nyampe diterima ga
  katanya belanja online sekarang bisa bayar di depan pintu suami curigaan kalau disuruh kirim uang duluan buat cobek batu toko ini begitu juga kah
  sa tinggal di sentani trapunya m banking jadi kalau sa ambil kapak itu nanti sa kasi uang langsung sama pengantar boleh ka
  kulo sampun sepuh mboten saged transfer menawi jamu beras kencur dugi griyo lajeng kulo bayar kurire pareng nopo mboten
  aku jaga kasir minimarket ga bisa ninggalin jadi kalau ketemu di parkirannya sambil kasih uang buat topi gunungnya bisa kah bro
  di menu pembayaran kok yang bayar belakangan ke kurir warna abu abu ga bisa dipencet padahal naksir ring basket daerahku ga dilayani ya
  matras yoganya ada uang ada barang bisa?
  c.o.d bs kan bng velg bekasnya
  bayarna pas radio anjog ka imah, tiasa?
  ketemuan di terminal aja ya, kamera analognya?
  bayarnya pas dateng boleh? rak bumbu
  lai buliah bayia di rumah, lapek bugih
  duitnya nitip abang kurir boleh gak, serumnya
  cash on the spot boleh? cleats bolanya
  iso bayar nek barange wis tekan omah ora
  saged dibayar menawi kurire sampun rawuh nggih mbak
  tiasa cod teu kang, abdi di Cimahi
  mayarna pas barang geus aya di imah, bisa?
  bayar di tempat bise kagak bang, daerah Kemayoran
  ketemuan di Pajak Petisah bayar situ, bisa bang
  buliah cod ka Pariaman da? mesin paruik karambia
  biso dak duitnyo kukasih waktu kurir dateng yuk
  bisaji kah COD di Sudiang daeng
  baru ka bayar kalau sampaimi lemarinya, bolehji?
  bole cod di Airmadidi? kita nda pake bank
  dados cod ring Gianyar bli, meja belajar niki
  kawa lah dibayari wayah barangnya datang mang
  bisa COD ka Bangkalan? sengko' tak andhi' rekening
  sa kasi uang ke abang kurir saja bisa ka
  cod an nang Wonokromo iso ta cak
  kito basuo di pasa raya se, pitih ditampek, buliah?
  cod bs y bang? takut zonk w
  byr ke mas2 kurir aja blh g
  ktmuan di stasiun tebet byr ditmpt gas ga
  bayar pas barang nyampe bisa?
  ga punya rekening, bayarnya di rumah aja boleh?
  cod lampung?
  ketemuan di stasiun terus bayar, mau?
  takut transfer duluan, duitnya kukasih kurir boleh ga
  luar kota kebagian sistem cod juga?
  cod ada biaya tambahan ngga
  aku di desa, cod kejangkau?
  ga bisa transfer, qris pun ga punya, ada cod?
  iso bayar nek barange wis teko?
  tiasa mayar di bumi teu
  minimal belanja buat cod ada ga
  kalo cod boleh buka paket dulu?
  dp dulu apa bisa full cod
  pembayaran nunggu abang kurirnya dateng, bisa begitu?
  cod-an dmn aj bsanya
  belom percaya online, terima barang baru bayar gimana
  metode bayar di tempatnya kok ga muncul di kotaku
  mau cod tapi orang rumah yang bayarin, boleh kan
  cod sabi ga bang, blm punya rek soalnya
  co pake bayar di tempat bisa kan bestie
  mama ga mau transfer duluan kak jadi duitnya dikasih ke abang kurirnya aja pas tasnya nyampe boleh kan
  ketemu di depan sekolah gimana, duitnya gw kasih langsung
  gas meet up aja bisa ga, stik ps nya gw cek dulu br bayar
  Mohon informasi apakah pembayaran tunai saat barang diterima diperkenankan
  Sesuai ketentuan sekolah, dana baru dapat diserahkan kepada pengantar ketika mesin jahit tiba; apakah hal ini dapat diterima
  Dengan hormat, apakah layanan COD menjangkau Kecamatan Pagelaran
  Bendahara kami hanya dapat menyerahkan uang kepada kurir di loket kantor, mohon tanggapannya apakah bisa
  Apakah toko melayani sistem bayar di tempat untuk pembelian 50 pot tanaman
  cod cirebon?
  ketemuan bisa?
  bayar pas nyampe?
  tiasa cod?
  cash ke kurir?
  📦🤝💵 bisa?
  🛵 datang baru 💸 boleh?
  COD 🏠 ✅ atau ❌
  🤝 di 🚉 trus 💵 langsung boleh kak
  🙈 takut tf, 💵 ke 🛵 aja gmn?
]]
