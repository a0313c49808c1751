-- Contoh pesan yang maksudnya tersirat: bukan kata kuncinya, tetapi keadaannya yang berbicara.

examples "ask_cod" [[
  bun kalo bayarnya ke abang kurir aja gimana
  takut transfer duluan aku kak, lihat barang dulu boleh
  bapakku iku wong desa, ora percoyo ngirim duit nek barange durung digepok, piye nek ngono mbak
  dibayar pas sofane wis mlebu omah, pareng mboten
  ketemuan di lobi kantor aja bisa ga, sekalian bayar
  awak maunya ada barang ada duit, bisa?
  uangnya saya titip satpam kompleks, nanti kurir ambil di situ ya?
  laundry nya dibayar waktu diantar balik kan mas
  kalau kurirnya sampai pas saya rapat, uangnya saya tinggalkan di resepsionis dalam amplop, sistemnya boleh begitu kan
  nggak punya ATM saya bun, cash ke yang nganter boleh?
  bayarnya setelah AC nya dingin ya pak, ga di depan kan
  meet up stasiun Gambir jam pulang kerja oke?
  frozen bisa c o d ke Deli Serdang
  bisa bayar di tempat gak kalo barangnya gede kayak lemari
  kemarin di toko lain uangku raib, jadi pengennya duit keluar kalo barang udah kupegang
  mbayare mengko nek wis tekan yo, iso?
  kurirnya bawa kembalian ga kalau saya bayar cash pas sampai
  area Sunggal terima bayar di rumah nggak kak
  Apakah pembayaran dapat dilakukan pada saat barang diterima di kantor kami?
  kopdaran di alfamart deket situ yuk, duit tunai
  ada opsi bayar nanti waktu paket dateng?
  can I hand the money to your driver once the crib arrives
  ibu saya sepuh, taunya cuma ngasih duit ke yang nganter
  janjian di pajak sentral bisa kak? kubayar langsung disana
  kalo pas kurir dateng saya lagi di kantor, bayar codnya boleh diwakilin?
  cek bajunya dulu sebelum bayar ke kurir boleh bun
  tombol bayar di tempatnya kok ga bisa diklik
  bukannya tak percaya sama kakak, tapi awak taunya duit keluar kalau popoknya udah nampak di depan mata
  kena biaya tambahan brp kalo cod
  di Sidikalang ada layanan cod nya gak bang
  uangku cash semua, ga punya atm kak
  bayarnya ke abang kurir boleh?
  ketemu di gerbang unhas aja gimana, barang sama uang tukeran di situ
  kapok ditipu olshop, mau pegang barang dulu baru lepas duit
  saya sopir angkot pulangnya malam, gimana kalo ketemu di terminal, saya lihat dulu spionnya baru duitnya saya kasih
  janjian di stasiun duri yuk bang, gue bawa duitnya
  mama ga bolehin transfer, katanya tunggu paketnya dulu
  gue cek fungsi dulu di tempat, nyala baru gue bayar, sepakat?
  cod-an di pom bensin malem malem abis narik bisa ga bang
  mun barangna tos dugi nembe mayar, tiasa?
  daerah gowa jalan kah cod nya
  duitnya gue kasih pas paket ditangan, begitu sistemnya?
  menu bayar di tempat kok ga muncul ya di aplikasi aku
  nanti ada bapak di rumah yg bayarin pas dianter, boleh kan
  cod with unboxing first okay?
  ketemuan di mana enaknya bang, gue di condet
  bibitnya dibayar pas udah diturunin dari mobil ya mang?
  kalo kurir dateng pas gue lagi narik, duitnya dititip tetangga bisa
  takut zonk, lunasinnya di depan pintu aja
  bisaji kubayar kalau sampaimi di tanganku?
  nenek yang mau beli orangnya ga ngerti rekening rekeningan, maunya ngasih uang pas batiknya udah sampai depan pintu
  cod kena biaya tambahan ga?
  Apakah tersedia layanan bayar saat barang diterima untuk wilayah Maros?
  pengen ketemu langsung sambil ngetes bor nya, duit siap di kantong
  aku masih SMP belum punya bank, bisa ga uangnya kukasih ke mas paketnya
  luar jawa ga didukung cod ya?
  tepang di alun-alun lembang we kang, artosna langsung
  bisa c.o.d kah
  ada barang ada uang kan prinsipnya bang?
  cd bs
  byr pas nympe rmh
  saya ga punya rekening, uangnya kasih ke tukang paket aja ya
  ketemuan di pasar aja, ada barang ada uang
  byr ditmpt?
  ibu saya di desa cuma pegang cash, bisa bayar pas paket datang?
  liat ikannya dulu baru bayar boleh ga om
  cod pos satpam rs bisa, saya pulang shift jam 2
  sistem COD kah
  ada barang baru duit, kapok transfer
  ketemu di pangkalan ojek depan stasiun aja bang, tunai
  sepatu dicoba di depan kurir terus bayar, boleh?
  c o d area mna aj
  mangke dibayar menawi sampun dugi, saged?
  temu di sekolah jam istirahat, sy bawa uang pas
  bayar ke kurir maksimal berapa sih
  kecamatan sy masuk jangkauan bayar di rumah ga
  ga usah dp ya, lunas pas kue nya diantar
  cod pupuk 5 karung mau ga, duit nunggu di rumah
  cek dulu fisiknya depan ente baru serah duit
  janjian di terminal aja bisa
  meet up daerah ungaran mw g
  klo paket smpe trus uangnya ga ada, bisa besok ke kurirnya?
  bayare neng omah iso ora
  takut ditipu, ketemu langsung aja gmn
  COD cek dulu boleh buka ga
  nitip uang di satpam buat bapak kurir, boleh kan sistemnya?
  pake kurir toko terus bayarnya di pintu
  uang tunai diserahkan waktu katering tiba, apakah berkenan
  cod ga bs ya di shopee nya
  tak bayar kalau pupuk sudah turun dari mobil
  ongkir doang yg ditransfer, barangnya di tempat, bisa?
  serah terima di alun alun aja sore
  mlm cod an di indomaret pojok
  bsa byr pas trima g
  cm punya uang receh hasil narik, ksh ke kurir aja ya
  sanggup cod luar kota?
  sa bayar kalau barang su di tangan, boleh kah
  bayar di bengkel pas udah kepasang boleh bang
  maaf sebelumnya nak, bapak orang lama, bapak baru tenang kalau barang sudah di tangan baru uang keluar
  ketemu di Sarinah gimana, gue bawa cash
  ngecek laptop dulu baru gue bayar ya, di mekdi
  bayar ka kurirna langsung, tiasa?
  mangecek barang dulu, baru pitih kaluar, lai buliah da?
  kasurnya dibayar kalo udah digelar di kamar ya mas
  abang gojek nalangin dulu trus gue ganti, bisa?
  gak wani tf aku cak, ketemuan ae ndek MOG
  torang bayar pas barang so sampe di muka rumah, boleh dang?
  transfer duluan? hahaha. maaf, saya sudah pernah sekolah di situ
  bisa cod bayar 2x ga
  ada cash saja di rumah ini, kurir bawa kembalian kan
  madu + kopi, wilayah Cibinong bisa bayar nanti pas nyampe?
  teknisinya dibayar abis kamera nyala kan
  menawi mbayaripun dhateng ingkang ngeteraken kemawon, kepareng mboten bu
  sewa tenda bayar pas bongkar boleh ga pak
  ibu saya di kampung yang nerima, uangnya udah saya titipin ke beliau, tinggal kasih ke kurir, bisa begitu?
  meet up stasiun Tebet jam 6
  sepatunya mau dicoba dulu, kalo pas baru bayar
  kemarin mertua saya kena tipu tas branded, sekeluarga trauma, jadi kata suami uangnya baru keluar kalau tasnya sudah ditangan satpam komplek
  kalau duriannya dibelah dulu di depan saya baru saya bayar, gimana
  alun alun Bandung yu, mawa artos tunai
  cod fee nya brp
  nominal maks bayar di tempat berapa kak
  bisa ditungguin kurirnya sambil anak gue nyobain?
  opsi bayar di tempatnya ilang di checkout, kenapa
  kartu saya keblokir, e-wallet kosong, tinggal uang kertas di toples, masih bisa belanja?
  pas temu muka ae mbayare, nang pom bensin Dinoyo
  pay upon delivery please, is it possible for the crib
  abis dipasang baru saya kasih amplop ke tukangnya ya
  souvenir 200 pcs bisa bayar di rumah?
  tetangga yg nerima, dia yg bayarin dulu ke kurir, ga masalah?
  ga percaya transfer transferan gue, di tempat aja
  tas kulitnya boleh dipegang dulu sebelum bayar
  basobok di simpang ampek se, tunai
  daerah Wonokromo isok bayar nek wis nyampe ta
  kurir JNT terima qris di depan pintu?
  abdi mah hoyong ningali heula barangna di payun panto, nembe mayar
  kita di Airmadidi, bale bayar pa kurir?
  sisa pelunasan lemari dikasih ke sopir aja ya
  cucu bilang jangan kirim uang dulu ke orang tak dikenal, jadi nenek kasih duitnya waktu berasnya diturunkan ya nak
  baru prtama blnja ol nih, duitny aku kasihin abang yg nganter gt kan?
  elpiji dua tabung, tak bayar sekalian pas tabungnya dituker di rumah yo
  Kas desa baru dapat dikeluarkan setelah barang diperiksa panitia di balai, apakah berkenan?
  gue tes dulu gitarnya, bunyinya oke baru gue lepas duit, di mekdi aja
  jam tangannya kupegang dulu cocok baru angkat, kita ketemu dimana bos
  pakan sapi sepuluh sak, sopirnya boleh nerima uang ga pak
  depan kampus UIN jam 4, kamu bawa headsetnya aku bawa uangnya
  ndak berani ka kirim uang duluan, biar pi sampai di rumah baru kubayar
  abdi teu gaduh rekening nanaon, ka nu nganteur we nya artosna
  uang mejanya saya serahkan begitu sudah nangkring di ruang tamu, tukangnya setuju ga
  COD Cibinong bg, monitor 24"
  petugas galon nerima uang kertas di depan pagar kan
  kenapa pilihan tunai ke kurirnya ga nongol di akun baru saya
  seragam 80 stel itu kami hitung dulu di ruang TU, uangnya langsung menyusul di situ, bisakah
  sing ngeterke beras gelem nampa dhuwit ora
  ini uangnya sebelum apa sesudah barang sampai nak? ibu maunya sesudah
  stik ps sama duitnya tukeran di warnet aja bang
  Tanah Abang bisa ketemu? sekalian liat tendanya
  pembayaran waktu serah terima, ok?
  kata tetangga belanja begini uangnya bisa belakangan kalau barang udah nyampe, toko ini juga begitu?
  hampers 40 turun di lobi, resepsionis kami yang bayar langsung ke drivernya, boleh
  bayar ditempat Luwuk bs kak
  opung tak ngerti m-banking m-bankingan itu, sama si pengantar ajalah kukasih
  janjian nang pom bensin Kletek ae, carrier e takdelok sik
  cod wilayah Panakkukang ada ji?
  do u accept payment upon arrival for the tent
  kurir yang bisa nerima tunai tuh yang mana aja min
  mbok yo duite bar dedake didhunke soko trek to mas
  maksimal brp rupiah yg boleh dibayar pas nyampe
  hp servisannya dianter ke kos, bayarnya di kos juga, setuju ga
  ga pake kartu apa apa saya mah, megang duit doang, pas dateng aja lunasin
  ka mamang galonna wae mayar na, kumaha
  cuma berani tatap muka, kapok beli keyboard mekanik dateng batu bata
  pak kades minta uang diserahkan bersamaan dengan datangnya kursi dan tenda
  kalau kurir dateng pas aku sekolah, mamaku yg bayarin gapapa?
  barang bekas gini mending ketemuan deh, titik tengahnya Depok mau?
  gas antar bayar depan pintu kayak langganan lama, iso?
  yg itu bs cod ga
  di oren bisa cod, di wa bisa?
  bayar pas nyampe boleh kan
  uangnya nanti aja ya pas dianter
  ga ada m banking, ke kurirnya gmn
  duitnya aku titip ibu di rumah, kasih ke abangnya
  cod depok?
  ketemu tengah aja yuk, aku Tebet
  kl cod ada tambahan brp
  bayar lgsg ke orangnya
  janjian di stasiun mau ga
  yg kemarin aku bayar ke kurir, sekarang bisa gitu lagi?
  bayar ke kurirnya scan qris bisa pas nyampe?
  ga bisa barang dulu ya?
  terima barang terus kasih duit, sesimpel itu bisa?
  wilayah sy cod nya kebuka ga
  cod + pasang di tempat bisa bang
  ketemuan malem abis magrib di pom
  aku baru pertama beli di sini, boleh tunai di pintu aja dulu?
  opsi bayar di tempat kok ga ada di link
  kurirnya terima uang kan
  mbayare karo sing ngeterke oleh?
  artosna ka kurir we nya
  bagi orang tua kayak saya ya bayar kalau barangnya sudah kelihatan toh nak
  cod gede gede boleh ga, sejutaan
  temu muka aja, aku ga percaya online
  jangan tf deh, ketemu di minimarket depan komplek
  mau dicoba nyala dulu baru aku bayar bang
  kalau kurir aplikasi, aku bayarin barangnya ke dia terus dia kasih ke kakak, bisa?
  cash di lokasi
  uang tunai di tangan satpam komplek, suruh abangnya ambil di situ, bisa gitu ga bu
  kampus sy deket situ, serah terima di gerbang aja gmn
  kl pas kurir dateng aku ga di rumah, cod nya gmn
  cod an di CFD minggu
  meet up bisa? kayak beli hp second gitu
  emak minta bayar di rumah
  setengah tf setengah ke kurir, ada gitu?
  punya ATM aja kagak, uang kertas di kasih pas nyampe ya bang
]]

examples "ask_location" [[
  parkir mobil bisa bun di depan toko
  saya udah di perempatan lampu merah, belok mana?
  udah tiga kali awak putar di simpang itu tak nampak pun plang kelen, sebelah apa rupanya
  share loc dong mbak laundry
  kalau pulang kantor langsung ke sana kira kira jam tujuh lewat, masih ada yang bukain pintu ga pak
  boleh dateng liat kasurnya langsung?
  minggu buka kah, cuma libur kerja bisanya hari itu
  dekat pajak ikan lama nggak kak?
  kantor saya di Sudirman, ke situ jauh ga ya
  kebunnya bisa dikunjungi rombongan anak TK?
  alamat lengkapnya buat dikasih ke suami
  sampai jam pinten bukanipun
  bang, bengkelnya yang cat biru apa sebelahnya
  itu tokonya di Medan apa di Binjai
  ada cabang yang deket bintaro ga sis
  patokannya apa? ojolnya muter muter
  mau nganter cucian jam 6 pagi udah ada orang?
  lapake neng endi tho, nyasar aku
  lantai berapa di mall nya
  Mohon informasi alamat workshop guna kunjungan tim pengadaan
  naik angkot nomor berapa turun dimana kesana
  ambil sendiri sepulang kantor jam 8 malem masih bisa?
  saya bawa motor dari arah kampus, kata orang warung situ gangnya kelewat, rumah ibu yang pagarnya warna apa
  di maps kok munculnya sawah
  from which city do you ship?
  belakang masjid raya itu ya kak?
  udah pindah ya bun? kemarin lewat rukonya kosong
  boleh bawa bayi ke showroomnya, ada lift kan?
  kita ini sekota ga sih, aku di Salatiga
  tempatmu kulonne alun alun ta?
  gw di lampu merah pasar minggu, abis ini ke mana
  hari minggu abang libur kagak
  pengen nyobain sepatunya langsung di kaki, bisa dateng ke mana kak
  tokona palih mana ti alun-alun ujungberung
  jam segini masih ada orang di bengkel?
  kata google udah sampe tapi yang ada malah tukang bubur, ini saya mesti masuk gang sebelah kiri apa terus
  di mtc karebosi ki atau di panakkukang
  mobil box muat ga masuk gangnya
  ini online doang apa ada lapaknya
  udah sampe masjid ijo tapi ga keliatan plang batiknya
  buka sampe jam berapa? aku pulang les jam 5
  seller mana nih, luar kota kah
  kolamnya boleh ditengok ga sebelum ambil bibit
  aku libur cuma sabtu, naik krl dari bogor terus turun di stasiun mana ya kak kalo mau ke konternya
  naik angkot apa dari leuwi panjang
  counternya di mall lantai berapa
  besok tanggal merah, kesana percuma ga?
  kirimin alamat lengkapnya, mau kuambil sendiri
  titik di maps malah ngarahin gue ke kuburan, betulnya sebelah mana
  where's your store bro
  istirahat siang tutup?
  seberangnya pegadaian bukan?
  dijemput ke rumah abang aja ya, rumahnya sebelah mana
  mampir jam 9 malem abis shift masih diladenin?
  deket kampus upi ga tokonya
  gue ojol yg mau pick up, nunggunya di depan yg mana
  Apakah kami dapat mengunjungi galeri batiknya pada hari Sabtu?
  parkiran motor ada ga depan tokonya
  pasar apa blok berapa kak
  dmn tkny
  saya sudah putar balik dua kali di depan kantor kecamatan yang kelihatan cuma tukang cukur, percetakannya sisi mana mas
  gw di lampu merah pasar, belok mana
  ban bocor nih, bengkelnya jauh ga dari rsud
  jam sgni msh bk?
  mau nyobain gamisnya dulu, ruang pas nya ada di toko mana
  abis jaga malam jam 7 pagi, udah buka belum ya
  sharelok bg, pick up an gofud
  minggu libur ga pak
  deket gereja HKBP itukah rupanya
  muter2 dr td ga ktmu plang nya
  saya mau bawa anak TK lihat kelinci, boleh main ke sana?
  di google map kok nunjuk kuburan
  toko jamu ingkang sisih wetan pasar nopo kilen
  ada cabang di kabupaten ga, jauh ke kota
  parkir truk bisa depan toko?
  sampe jam brp cetaknya
  masuk gang apa
  patokannya apa ya, gapura atau masjid
  kiosnya pindah ya, tadi sy ke sana kosong
  hari raya nyepi tutup kah
  bisa ambil sendiri ga, biar sekalian liat aquariumnya
  loket pengambilan undangan di lantai berapa
  kota mana sih tokonya
  bisa mampir sepulang ngajar sekitar jam 3?
  ruko yg cat ijo bukan?
  gps gw ngaco, dari pom bensin lurus apa kanan
  sebelah mana pasar itu lapaknya bu, saya di pintu selatan
  on line doang ato ada tokonya
  tutup jam brp
  nang endi to bengkele
  senin msh buka kan, tgl merah soalnya
  bs dtg lgsg?
  palih mana lapakna teh, caket alun alun?
  jumatan tutup ga bang
  rumah produksi kuenya di mana, dinkes mau cek dapur
  desa apa kecamatan apa
  google mapsnya dong
  dari terminal naik angkot warna apa ke situ
  lo di mana bro, gue lagi di Blok M nih
  kalau dari stasiun Malang naik angkot apa nak, bapak mau ke toko
  tempat les nya deket halte ga
  kadai uni di pasa mano
  toko na palih mana, ti alun alun ka kulon atanapi ka wetan
  sudah muter tiga kali di jalan yang sama, ga ketemu papan namanya, ini toko gaib?
  malem gini masih buka?
  kita so di Megamas, ngoni pe toko masih jauh?
  bisa ngicip dulu kopinya on the spot?
  gudang laptopnya bisa dikunjungi ga
  cak aku ndek Joyoboyo, mlaku nang kono adoh ta
  hari minggu ada yang jaga workshopnya?
  lokasi latihan nyetirnya di lapangan mana
  kirim titik dong, gojeknya bingung
  kalau mobilnya saya ambil sendiri, ambilnya di garasi sebelah mana
  sebelah indomaret apa seberangnya
  punten, buka tabuh sabaraha enjing
  ada tempat parkir truk ga? mau angkut lemari sendiri
  pengen liat langsung batiknya, foto suka nipu
  tanggal merah besok tokonya libur ikut pemerintah apa engga
  di bogor ada outlet?
  saya naik becak dari pasar gede, tukang becaknya minta patokan, tolong nak
  Mohon alamat lengkap untuk keperluan survei lokasi
  hari ini saya piket, besok nganter anak ke dokter gigi, lusa baru longgar, kira kira hari Minggu sore pintunya dibuka ga bu
  saya ini orangnya susah percaya foto, dulu beli kursi datangnya kursi boneka, jadi mau pegang langsung, mesti ke kota mana
  masih di ruko lama yang ada pohon beringinnya itu bukan? kemarin saya lewat kok jadi tempat cuci motor
  fitting jasnya harus ke mana
  where can I pick up the rental camera
  duriannya bisa makan di tempat?
  nang endi se omahmu, aku kate mrono saiki
  patokannya dong kak, gmaps nyasarin ke kuburan
  alamaik di google tu batua atau indak da
  cabang yang di Kawanua City masih ada?
  ajak anak kecil ke showroom boleh?
  istirahat siangnya jam berapa, takut pas dateng ditutup
  abdi nuju di tol Pasteur, kaluarna kamana
  bisa janjian liat cctv demo unit di sana ga
  naik busway turun di mana
  sebelum bayar saya mau ketuk kayunya dulu, boleh saya datang besok?
  nenek mau diantar cucu ke situ, rumahnya sebelah mana nak
  ini toko ada wujudnya apa cuma di hp
  mau gebuk dulu drumnya, ada studio cobanya?
  mobil desa mau jemput kursi dan tenda, masuknya dari gang mana pak
  gudang pakannya ikut kecamatan apa
  kalau mau pegang dulu jamnya, harus ke mana
  jumatan tutup?
  malam minggu masih nyala lampu tokonya sampai jam brp
  offline store nya di kota apa gan
  pangkalan gasnya masih di samping puskesmas kan
  titik gmaps dong, grab saya nyasar ke kuburan
  dimana ki tokota, dekat mana kah
  ti pertelon ka kenca atanapi ka katuhu, kang?
  mau periksa mata sekalian pilih gagang, hari libur ada orangnya ga
  laptop saya mau saya antar sendiri, ruko nomor berapa
  di depan Alfa udah, terus?
  Kami bermaksud meninjau bengkel mebel Bapak, mohon petunjuk arah
  truk engkel bisa masuk depan gudang?
  is your camping store open on public holiday?
  sebrangna pom bensin lin?
  bu, kalau jalan kaki dari terminal Bungurasih masih sanggup ga lutut saya
  alamat jelasnya tolong ditulis besar besar nak mata kakek rabun
  buka 24 jam kah? gas suka habis tengah malam
  tempat thriftingnya lantai 2 pasar senen blok berapa
  tgl merah ada yg jaga ga
  ini nomor cabang Cimahi atau pusat
  awak dari arah Amplas, belok kiri apa kanan nanti
  mau numpang lihat contoh bahan seragamnya, boleh mampir?
  nek bar isya isih bukak ora depot galone
  dapurnya keliatan dari jalan gede ga
  istirahat siangnya jam berapa biar saya ga nunggu di luar
  domisili om di mana, saya Pasuruan
  cucu saya sudah di depan tapi pagarnya digembok
  ruang setem pianonya di lantai dasar bukan
  di google tulisannya tutup permanen, bener?
  ada tempat buat nyobain kacamata minusnya gitu ga, kayak optik beneran
  kebetulan besok dinas ke Solo, jauh ga dari Slamet Riyadi
  pick up point nya mana aja
  mau nurunin dispenser rusak, parkirnya susah ga bang di situ
  basecamp sewa tendanya deket stasiun Malang ga
  yg di story itu toko yg mana
  kl mau liat langsung?
  ini offline nya di mana
  kirim titiknya kak
  bsk buka?
  aku di depan yang cat kuning, bener?
  tutup jam sgtu ya skrg
  yang deket rumah makan padang itu kah
  toko di oren tulisannya Tangerang, bener di situ?
  deket apa kak
  ke sana sekarang boleh?
  aku ambil sendiri aja, di mana
  masih jaga toko sampe malem ga
  udah pindah dari yang kemarin ya
  lantai bawah apa atas ci
  blok berapa di Tanah Abang
  lebaran hari ketiga udah ada orang belum
  maps yg di bio salah ga sih
  kok tadi pas saya lewat rolling doornya turun
  neng kono buka jam piro
  caket mana kang ti terminal
  ada showroomnya?
  drivernya nanya patokan
  yang di bazar kemarin cuma stand apa ada toko benerannya
  sebelah kanan jalan kalo dari arah mana
  warung yang ada pohon mangganya kan
  kota apa kak
  boleh dateng sambil bawa contoh kainnya?
  jauh ga dari alfamart simpang tiga
  senin sampe sabtu aja apa tiap hari
  ini saya udah di gang, terus?
  abis ashar masih melayani di tempat ga
  di mall mana sih standnya
  bisa dicoba di tempat ga sepedanya
  cabang yang Solo masih ada?
  ancer ancere opo pak
  alamatmu apa kota Medan ini kak
  kalo naik krl turun di stasiun apa
  buka 24 jam kaya di banner?
  nomer rukonya berapa ya, saya lupa yang dibilang tadi
]]

examples "ask_shipping_cost" [[
  rumah saya naik bukit bun, kurirnya minta lebih ga
  antar kasur ke kosan lantai 3 nambah piro mas
  frozen gini ke Jogja pake apa biar ga cair, dan kena brp
  kelen antar ke Tanjung Morawa nggak?
  jemput cucian ke rumah gratis kah
  ongkir ke kantor walikota brp bu
  mung rong kilometer, mosok mbayar ongkir
  1 kg itu muat berapa baju bayi ya biar ga bayar dobel
  kirim tanaman hidup ke Balikpapan boleh sama ekspedisi?
  suami saya di kapal, bisa dialamatkan ke pelabuhan Bitung?
  biaya angkut lemari 3 pintu ke Pematangsiantar kek mana hitungnya lae
  lemari segitu beratnya, takutnya nanti pas dihitung kilo malah ongkosnya lebih gede dari lemarinya, saya di Ketapang
  lumpianipun dikirim dateng Magelang pinten ongkose
  itu 275 udah sampe depan pintu rumah saya?
  desaku mlebu alas, kurir biasane mung gelem nganti kecamatan, nek njaluk tekan ngarep omah kudu nambah piro
  kalo belanja segini udah ga kena biaya antar kan bun
  mau ngirimin ibu di Wamena tapi takut tekor di kurir
  teknisi dateng ke Cibubur ada tambahan bensin?
  ninja xpress bisa mbak? yang lain ga sampe desaku
  kenapa di keranjang muncul 68rb padahal cuma sepasang kaos kaki bayi
  pake pick up sendiri apa dari toko angkutnya, bayarnya gimana
  Mohon rincian biaya pengantaran 60 nasi kotak ke Gedung DPRD
  kompleks saya di luar kota dikit, masih masuk area antar ga
  suami saya narik becak jadi bisa jemput barangnya di terminal, kalau dititip bus gitu kami ditarik berapa ya
  dikirim bareng pesanan kakak saya biar bayar kurirnya sekali aja bisa?
  lewat bus malam ke Padangsidimpuan kena berapa
  kak packing bubble sama kayu bayar lagi?
  saya tinggal di Taiwan, popok kainnya nyampe sini ga
  sampe Wates pinten pak
  ke pangkep kena berapa kirimnya kak
  saya di pulau kodingareng, mesti nyebrang kapal lagi, ada tambahan ga buat itu
  beli stiker satu doang, jangan jangan lebih mahal kurirnya dari barangnya
  mesin 12 kilo gitu pake kargo aja kali ya biar miring
  dianter ke tanah abang nambah berape bang
  kalo dibarengin sama punya temen sekos jadi satu dus, lebih irit ga di ekspedisinya
  lalamove ka ujungberung sabaraha kang
  ikan hidup bisa dikirim ke luar kota?
  kodepos 90245 kehitung zona mana
  jne reg per kilonya brp min ke jatinangor
  rumahku ga ada di maps, kurir biasanya ogah masuk
  gosend dari situ ke margonda abis brp
  35rb itu udah nyampe rumah apa belum
  aku sendirian di kampung sini yang belanja online, biasanya kurir minta tambahan kalo masuk hutan, di tempat kakak gimana hitungannya
  kosan deket ipb dramaga kejangkau ga sama abang kurirnya
  berat 1,2kg itu dibuletin jadi 2 kilo ya sama jnt
  paling murah pake ekspedisi apa kalo ke sorowako
  pengen pake pos aja biar hemat, bisa?
  dititip bus malem aja gimana, biasanya ngasih kernetnya berapa
  dari toko ke kos cuma 2km, masih bayar anter?
  lcd kan rawan retak, packing kayunya nambah lagi ga
  kintun ka garut nganggo naon nu pangmirahna teh
  3 buku sama 5 buku bedakah biaya kirimnya
  pas checkout kok nambah 25rb, itu jatah kurir ya
  pupuk dua karung bisaji naik ekspedisi sampai jeneponto
  adek mondok di jombang, kalo sepatunya langsung dikirim ke pesantren kena berapa ya
  truk saya lewat depan toko tiap kamis, kalo barangnya saya angkut sendiri berarti ga usah bayar kirim kan bos
  Bagaimana perhitungan ongkos angkut 50 lusin mainan ke Kendari?
  ada kurir toko sendiri ga biar jatohnya lebih enteng
  ongkr brp
  ke gnung kidul pke ap
  sy di Wamena, kena berapa kak
  barangnya 40 rb, jangan2 lebih mahal kurirnya
  pulau sapeken nyampe ga kiriman
  karung 50 kilo dititipin travel bisa, nambah berapa
  kue ultah ke rumah mertua di Ciawi, nganternya bayar lagi?
  gratis ga klo deket, sy di seberang sd 2
  akuarium segede itu siapa yang mau bawa, biayanya?
  ni alamatnya Ds. Kalibening Rt 3, hitungin dong
  rumah orang tua saya harus nyeberang rakit dulu dari jalan raya, kurir biasanya minta tambahan, kalau lewat ibu dikenakan berapa
  kurir sering nolak kampung saya karena jalan rusak, ada ekspedisi lain?
  jne jnt mana yg lbh murah ke ngawi
  60 kotak ke puskesmas, bensin kurirnya kami tanggung atau ibu?
  minimal belanja berapa biar diantar cuma cuma
  brp kg tuh oven, beratnya kan ngaruh
  ke flores timur tembus ga
  ke pasar induk sabaraha nambahna
  kirimin ke anakku di pondok, tambahannya brp
  banner gulung dikirim pake tabung kena charge ga
  paket hewan ekspedisi apa yg mau, tarifnya gmn
  kalau tiga gamis dijadiin satu kilo masih masuk?
  ttl smpe rmh brp sm kurirny
  jangkauannya sampe kaki gunung Slamet kah kurirnya
  bs ambil pk grab aj, mrh mn
  luar jawa kena brp
  ongkir ke Kupang kok di app 90rb, ada jalan lain?
  saya ngekos di Jatinangor, 2 lipstik doang
  subsidi kirimnya sampe berapa
  bisa dititip di bus Handoyo ga, ongkosnya dibayar sapa
  yg nanggung biaya antar siapa
  dlm kota flat?
  ke hongkong buat TKW majikan, kirim jamu bisa ga dan kena berapa
  pakai kargo aja biar ringan, hitungannya gimana pak
  ke dalam gang motor doang yg masuk, ada tambahan?
  packing kayu buat toples kaca nambah brp
  asuransi pengirimannya brp
  teng Wonosari pinten ongkose
  3 pot sama pupuk cair, beratnya jadi berapa, ke Bantaeng
  kaka bisa kirim ke Sorong dengan kapal kah, biaya bagaimana
  kasur king size ke Magelang apa ga mahalan truknya daripada kasurnya
  rumah saya naik 80 anak tangga dari jalan, abang yang angkut lemari minta lagi ga
  gue di Cikarang, lo main lepas apa gue bayar lagi?
  durian ke Balikpapan emang ada kurir yang mau?
  ka Tasik sabaraha kang dua dus kopi
  kirim ka Payakumbuah bara tambahnyo da
  ke Bitung kena brapa kilo dang
  seratus toples souvenir, dihitung berat apa dihitung gede
  pas mau bayar kok jadi nambah 96rb, ini jualan sepatu apa jualan ongkir
  madu botol kaca perlu packing kayu? itu nambah lagi?
  saya tinggal di pulau, kapalnya seminggu dua kali, biasanya toko besar menyerah, nak sanggup mengantar ke sini?
  nek tak jemput dewe gak keno biaya kan cak
  antar tenda ke Lawang masuk sewa atau bayar sendiri
  bisa pake si cepat aja? j&t sini suka nyasar
  500 ribu udah gratis ampe rumah belum
  Mohon informasi biaya ekspedisi 12 unit meja ke Kabupaten Sintang
  ambil di terminal bus aja, biar irit, bisa dititipin?
  bayar kurir instan dari situ ke Kemang ditanggung siapa
  laptop pake asuransi jadi nambah berapaan
  minta tolong cek in buat kode pos 65145 dong, satu sepatu
  teknisinya ke Ciputat, bensin ditanggung siapa?
  cuma selembar popok kain, ke Aceh kena berapa coba
  ngantar ka Cimahi gratis sanés, teh?
  sofa tiga dudukan naek pick up ke Depok sabi berapa
  wes karo ongkir ta 350 iku?
  saya dan adik beda alamat, kalau satu dus dipecah dua tujuan apa bayar dobel
  dikirim ke Malaysia bisa ga ni
  kantor saya di lantai 22, katanya kalau lewat loading dock ada charge, itu dari toko atau dari gedung ya
  kargo laut ato truk yang lebih irit ke Makassar
  di keranjang tulisannya 'ongkir menyusul', nyusulnya segimana
  anter jemput cucian sepatu radius brapa km yang free
  kumaha mun dikirim ka Garut kidul, sok loba kurir nu embung
  modulnya dikirim ke rumah saya di Bengkulu, ada biaya?
  bukan pelit ya, tapi 75 ribu cuma buat nyebrang kecamatan itu kurirnya naik helikopter?
  batik dua lembar kan ringan bu, setengah kilo masuk?
  free delivery min spend?
  ongkose tak tanggung separo, sampean separo, yok opo
  sampe NTT kopi 1 kilo habis berapaan ya kk
  barangnya berat, saya perempuan sendirian di rumah, kalau sampai diangkut masuk kamar kena tambahan tidak ya mas
  ka Batusangka lai bisa jo travel?
  rumah nenek di ujung desa lewat jembatan gantung, sopir berasnya minta tambahan ga nak
  angkut tenda sama 200 kursi ke balai desa sudah masuk paket atau belum pak
  gitar dikasih kotak kayu nambah brp
  galon dinaikin ke lantai tiga minta uang rokok ga
  kirim drum set ke Kendari pakai apa yang ga remuk
  kok total jadi beda sama di gambar? ada yang 22 ribu itu apa
  ke Mataram barang segede lemari siapa yang sanggup bawa
  LPG emang boleh dikirim lewat ekspedisi?
  paket 40 hampers beda beda alamat, ongkosnya diitung gimana kak
  ongkirnya sapa yang bayar nih kalo lebih mahal dari jerseynya
  pakan sepuluh karung ka Garut, ongkosna kumaha
  borongan satu truk ke Sragen
  kirim jam mahal pakai asuransi bayar brapa persen
  kosanku gang senggol motor aja mepet, lemarinya dianter sampe mana?
  sekalian dianter sama galon tetangga sebelah biar ga kena ongkos ya bang
  ktnya grtis ongkir tp kok ttp kena 9rb
  barang elektronik bisa pakai kapal? ke Tual, biar miring
  nek tak jupuk dewe berarti luwih murah to
  jne trucking per kg berapa ke Sampit buat kursi jati
  seragam 120 stel ke kantor cabang Batam, mohon estimasi kargo
  rumahku masuk Kabupaten tapi nempel kota, ikut tarif yang mana
  pulau Kelapa dua, seribu, kurir mana yang nyebrang ya
  nyampe Toraja kena berapa itu daeng
  shopee express aja bisa? di rumah cuma itu yang lewat
  biaya bongkar muat beras di gudang kami ditanggung siapa
  shipping fee for keyboard to Kuala Lumpur
  berat tenda 4 orang brp kilo? biar aku itung ongkirnya
  gamau kalo ongkirnya nyampe 50, deket doang ini Bekasi
  jarak lima km masih diantar cuma cuma, mas?
  ga paham aku kolom "biaya penanganan" tu bayar ke siapa
  kacamata ringan gitu masih dihitung sekilo?
  ke Natuna sanggup dak
  ada layanan pasang di rumah? transport tukangnya masuk hitungan?
  kirim ke penjara boleh? buat paklik di Lapas Sukamiskin, ongkosnya brp
  antar sembako ke 12 RT, sewa pickupnya dari kami apa dari toko
  titip sopir travel ke Banyuwangi bayar seikhlasnya apa ada patokan
  ongkir patungan aja, lu setengah gua setengah, mau?
  parsel buah ke luar pulau memangnya diterima kurir?
  kiriman ke kampung awak di Samosir lewat kapal, mahalkah itu
  ongkirnya blm kehitung ya
  itu udh sm kirim?
  kl ke Parung?
  di oren free ongkir lho kak
  yg tadi tambah kirim ke Ngawen jadi nambah berapa
  lewat kurir selain yg di oren bisa?
  tokped 9rb ongkirnya, sini brp
  bisa pake akun gosend ku aja ga biar murah
  ongkirnya dibagi dua yuk sama aku
  beda kecamatan doang, masa kena 20
  kalau digabung sama yang kemarin ongkirnya tetep satu?
  kirim LN bs
  kode pos 55791, cek dong
  2 kilo lebih dikit dibuletin jadi 3 ya?
  kl aku ambil di agen bayar kirim juga ga
  yang diantar abangnya sendiri itu bayar bensin berapa
  kok lebih gede ongkirnya dari sandalnya
  pake anteraja ya, kena berapa?
  subsidi ongkir di sini ada kyk di aplikasi?
  dugi ka Cisewu tiasa? sabaraha ongkosna
  ngirim neng Trenggalek entek piro
  kaca cermin gitu ekspedisinya apa
  rumahku cuma 3 gang dari toko
  cargo minimal berapa kilo
  sekali jalan ke dua alamat bayarnya dua kali?
  bubble wrap nya bayar?
  lokasi sy td udh dishare, ongkosnya brp
  kalimantan bisa?
  ya itu rumahku yang kemarin, bayar ongkosnya masih sama ga
  titip ke supir elf Sukabumi bisa ga, dikasih berapa
  lemarinya diantar pick up, sewa pick upnya siapa yang bayar
  beli segini belum gratis antar ya?
  kurir apa aja selain si merah, di sini suka dilempar
  instant sekarang ke Cibubur kena brp
  sa di Nabire kaka, kirim bisa?
  total timbangannya berapa gram, mau kuhitung sendiri tarifnya
  ongkir ke kantor sama ke rumah murahan mana
  masuk Batam kena pajak kirim ga
]]

examples "ask_shipping_time" [[
  acara akikahnya sabtu bun, kekejar?
  lama nggak itu sampai ke Kabanjahe
  kalau saya bayar jam makan siang, sore udah di kantor?
  pirang dino yo tekan Ponorogo
  cucian masuk pagi ini kelar kapan
  mertua dateng besok malem, sofanya udah bisa nongkrong di rumah belum ya
  bisa sehari jadi ga permak celananya
  tamune bapak teko sesuk bengi, kursi isih nang pabrik ngono kuwi opo ora kasep yo mas
  hari minggu tetep ngirim bun?
  dedek lahir minggu depan, box bayinya sempet ga
  ngirim frozen ke Surabaya takut kelamaan di jalan, berapa malam tuh
  bikin lemari custom gitu makan waktu brp minggu pak
  service mesin cuci bisa ditunggu apa ditinggal nginep
  jam berapa paling lambat pesen biar dianter hari ini
  tekan omahku sakdurunge maghrib iso ora
  same day bisa gak sis
  Berapa hari kerja yang dibutuhkan untuk penyelesaian 200 seragam
  anak saya hari Senin udah harus pakai seragam itu, sekarang Kamis, kalau saya pesan sekarang gurunya marah ga ya
  tukangnya bisa dateng jam brp kalo saya panggil sekarang, bocornya udah kemana mana
  keburu buat makan siang meeting nggak nih
  tanaman gini di paket brp hari biar ga layu
  kira kira seminggu ada ga kalau ke Nias, naik kapal pula
  dinten menopo saged dipunkintun bu
  awak pulang ke Sibolga hari Jumat naik bus malam, sempatnya itu bika sampai ke rumah sebelum awak berangkat
  jumat dikirim, senin udah bisa dipakai sekolah anak?
  kalo PO ini brp lama nunggunya bun
  kilat jadinya berapa jam kak setrika 5 kilo
  lebaran kurir libur dari tanggal berapa
  abis deal langsung berangkat barangnya apa nunggu gudang
  waktu pengerjaan cuci karpet masjid ukuran besar kira kira gimana
  sabtu ada kondangan, keburu ga ya batiknya
  kalo aku bayar malem ini, besok subuh udah jalan?
  berapa hari ke sinjai kak
  ujian senin depan, bukunya kekejar ga
  bandengnya naik bis jam 5, kira kira jam berapa nyampe bekasi
  kl pk reguler nympe tgl brp
  motor mogok depan rumah, paling cepet businya bisa gue pegang kapan
  sabaraha dinten dugi ka tasik
  hari minggu tetep ada pengiriman ga
  kaosnya disablon dulu kan, jadi total berapa hari sampai ke tangan saya
  order maksimal jam berapa biar ikut dikirim hari ini
  anakku ultah tgl 9, aman ga mainannya?
  panen tinggal sepuluh hari lagi sabit saya patah semua, kalo dikirim dari sana sampai kampung kira kira sempat tidak
  abis tf langsung cus ke ekspedisi apa nunggu besok kak
  ke papua bisa berminggu minggu ga sih bang
  saya cuma 3 hari di Makassar, sempatji sampai di hotel?
  gurunya ngasih waktu sampe kamis buat bawa cat air, rumahku di maros, masih nutut ga kalo pesennya malam ini
  gosend sekarang bisa? ditungguin di kampus nih
  laper, setengah jam nyampe kagak cemilannya
  how long to Bandung pls
  mau lebaran gini ekspedisinya masih ngebut ga, takut telat
  besok pagi aku mudik, kalo beli skg masih sempet ketemu kurirnya ga
  ngirimnya tiap hari apa seminggu dua kali
  kargo laut ke nunukan makan waktu brp lama kira2
  isuk tos nepi teu mun meuli ayeuna
  ikut PO buku batch ini, kapan kira kira disebar ke pembeli
  buru2 bang, penumpang udah nunggu di mobil, bisa yg kilat?
  Kapan kiranya barang diterima apabila kami memesan hari ini?
  dari gudang cikarang ke karawang semalem doang cukup?
  bibit mangga kuat ga tuh di jalan, nyampe bone hari keberapa
  brp hr
  kpn nympe
  lusa anakku ultah, keburu ga
  motor mogok nih ga bisa narik, cepet ga kirim kampasnya
  musim tanam mulai minggu depan, kekejar ngga benihnya
  besok dinas pagi jam 6, sebelum itu bisa diantar?
  ikannya kuat brp lama di jalan ke Blora
  undangannya nikah tgl 20, kelar kapan cetaknya
  krm hr ini g klo tf skrg
  kurir jalan jam brp dr toko
  ke papua bisa sebulan ga sih
  rapat jam 10, snacknya sudah di meja kan sebelum itu
  cpt g
  po brp hari
  saya mau mudik hari jumat, takutnya paket datang rumah kosong
  minggu ttp kirim?
  nyetak 500 kalender butuh waktu berapa lama
  jamu ibu tinggal sekali minum, kira2 sampai sini kapan
  pinten dinten dugi Pacitan
  ujian senin, fotokopi 12 bendel bisa diambil sabtu ga
  kalo pesen malam gini prosesnya kapan
  jd ny kpn gamis custom
  kuenya fresh dateng subuh apa siang
  berapa lama kira2 ke Tarakan pakai laut
  tiap jumat saya baru pulang dari pos terpencil, jadi kalau dipesan malam ini paketnya nunggu di rumah belum hari itu
  bsk lebaran, kurir msh jalan ga, takut gamisnya telat
  mainannya buat dibagi hari anak 23 Juli, cukup waktu ga
  same day bs?
  klo order pagi sore udah dipegang ga
  lama bener ga kalo ekspedisi desa
  jnt ke kampung ku biasanya nginep dulu, pesen dari situ kira2 sampe brapa hari
  iraha tiasa dugi ka Garut
  ayam DOC nya nginep di kereta brp malam
  nunggu berapa lama kalo stempel warna
  skincare ku abis hari rabu, bisa pas nyambung ga ya
  ready dikirim jam berapa tumpengnya
  anakku udh nangis minta robotnya, brp lama sih
  pesan skrg sampe pasar sebelum hari pasaran pahing ga mas
  wktu tmpuh ke mdn?
  express ada ga, butuh buat operasi pasien besok
  anak mantu datang jumat, kasur tamunya kekejar ga ya nak
  kalo gue pencet beli sekarang, besok udah bisa gue pake?
  nikahan saya 3 minggu lagi dan saya baru mikirin souvenir, tolong bilang masih sempat
  dua minggu?? nanam pohonnya dulu?
  barapa hari sampe Tomohon
  bilo tibonyo kalau dipasan kini, da
  bayi udah masuk 38 minggu, bajunya sempet dateng duluan ga
  masang 4 kamera makan waktu seharian?
  duriannya di jalan berapa lama, takut jadi tempoyak
  cak lek isuk pesen, sore teko ta
  custom meja makan, ngerjainnya biasanya berapa lama
  dari Bandung dugi ka Sukabumi sabaraha dinten teh
  lebaran tutup ekspedisi, batiknya bisa sebelum itu?
  jadwal kirim ke Batam hari apa aja
  next day ready?
  saya terbang ke Jeddah hari Rabu nak, sandal kulitnya diharapkan sudah di koper Selasa
  laptop servis ganti layar ditungguin atau ditinggal
  brp lama sampe Jogja ya pake kargo, kursi 6
  senin gue interview, kemejanya nyampe ga bro
  pagi ini kalau saya sewa sound system, jam 2 siang sudah berdiri di lapangan?
  lama ga nih prosesnya, gue orangnya ga sabaran
  hari minggu kurirnya libur?
  jahit jas dari ukur sampe jadi kira-kira
  is two days realistic for Surabaya?
  sesuk esuk dijupuk gojek, jam piro siape
  upami kintun dinten ieu, Kemis tos di bumi teu acan nya
  kopinya disangrai dulu baru dikirim? jadi mundur berapa hari
  bapak mau dirawat di rumah mulai hari Kamis, dokternya minta tempat tidur yang bisa dinaikkan, kira kira masih terkejar tidak nak
  ulang tahun doi lusa, gue di Bekasi, masih ada harapan?
  berapa jam dari toko ke Sidoarjo pake kurir motor
  sertifikatnya keluar berapa lama abis lulus
  yang PO itu realitanya 10 hari apa 10 abad
  kapalnyo bara hari ka Mentawai
  ekspedisi ke Palopo biasanya molor ga?
  ayas ate muleh Ngalam Setu, barange iso nututi ta sam
  anak saya study tour Kamis subuh, tas punggung dia putus talinya tadi pagi, jadi hitungannya bisa keburu tidak bu
  paling cepet pake apa
  madu ke Pontianak ngendap berapa hari di gudang
  torang butuh minggu depan, dapa noh?
  undangan seminggu lagi disebar, gelas sablonnya udah di tangan belum kira kira
  hajatan mbah hari Rebo, berase wis iso teko Selasa?
  panggung upacara berdiri jam 7, tendanya bisa tegak malamnya ga pak
  gas abis pas lagi masak, berapa menit nyampe
  aku berangkat muncak Jumat malem, carriernya keburu kan
  nenek ga ngerti, belanja di hp gini barangnya datang hari ini apa minggu depan nak
  lensa minusnya digosok dulu ya? jadinya kapan
  turnamen lusa, mouse baru sempet nyampe?
  Berapa lama proses produksi 90 stel seragam setelah ukuran diserahkan?
  mun mesen ayeuna, iraha dugina teh
  ganti IC power bisa ditungguin sambil ngopi ga
  pengambilan rapot tgl 20, jasnya udah bisa dipake blm tuh
  bikin meja resepsionis dari nol perlu berapa minggu
  galon jam segini masih diantar apa besok
  pakan di kandang cuma cukup sampai besok sore bos
  malem minggu ada gigs, setup gitarnya kelar?
  parcelnya harus udah di meja direktur sebelum beliau cuti tgl 18
  pre order kursinya itu sebulan beneran sebulan?
  hari Nyepi kurir jalan ga bli
  lamakah itu kalau ke Selayar
  jam mati total gini nginep berapa hari di bengkel jam
  kalo checkout abis isya tetep diproses malem itu juga?
  isa sesuk isuk ta? selak dienggo lomba
  reguler sama kargo beda berapa hari
  undangan warga jam 9, sembakonya nyampe jam berapa kalau truk jalan subuh
  how soon can the tent get to Lombok, flying Sunday
  kebut sehari jadi ada? laptop buat sidang skripsi
  kalau saya transfer sekarang jam 2, cut off nya lewat belum
  anak rantau mau pulang bawa organ, bisa selesai sebelum kapal hari Kamis?
  paket dari luar kota mampir dulu ke mana mana ga, takut lama
  menanti lemari itu sampai berapa kali gajian pak
  PO batch dua itu mendaratnya bulan apa
  ini pertama kali, biasanya orang lain nunggunya berapa lama
  refill tabungnya bisa cepat? tamu udah di ruang depan
  baju dinas dipakai pelantikan bulan depan tgl 3, penjahitnya sanggup ngejar?
  dari Jepara ke Pekanbaru berapa malam di jalan
  kami tutup buku tgl 28, barang mesti masuk sebelum itu, realistis tidak?
  nyampeknya siang apa sore cak, soale aku kerjo
  bade dianggo enjing, tiasa ayeuna keneh dijajap?
  opung mau pulang kampung Rabu, bisa siap kacamatanya sebelum itu?
  kl pesen skrg?
  yg di oren tulisannya 5 hari, di sini bisa lebih cepet?
  brp lm yg itu jadinya
  besok bisa sampe?
  ntar sore kepake nih
  keburu sebelum jumat kan
  yg po itu nunggunya sampe kpn
  biasanya kirim jam brp
  hr ini msh dikirim kl aku jd
  kurirnya nyamper lapak jam brp tiap harinya
  bsk aku nikahan temen, sempet?
  kalau reguler brp malem ke Sumbawa
  dua minggu lagi hajatan, jahitnya kekejar ci?
  pesen malem ini berangkatnya besok apa lusa
  sabtu minggu ada pickup?
  lama ga sih kalo custom tulisan
  takutnya aku udah balik ke asrama pas barang dateng
  estimasinya kak
  kesuwen ora yen ngenteni gaweane
  iraha jadina
  tgl 3 masih nyampe sebelum puasa ga
  kalau instan setengah jam nyampe?
  kilat bisa?
  ini barang dari luar ya, brp minggu
  yang bukan same day biasanya berapa lama ke Depok
  anak berangkat pesantren minggu ini, kasurnya nyusul apa bisa bareng
  tahun baru kirimannya libur ga
  dari Jepara ke sini lewat darat berapa lama
  buat buka puasa nanti, jam 5 udah di rumah bisa?
  prosesnya lama?
  mulai dikerjain kapan kl dp sekarang
  jangan jangan nyampenya abis lebaran
  tutup orderan hari ini jam berapa biar kekirim malem
  cepetan mana kirim dari wa apa dari tokped
  dari gudang mana ngirimnya, lama ga
  tukang pasang gordennya bisa datang berapa hari setelah deal
  sepatu solnya diganti, ditunggu apa ditinggal berapa hari?
  orang rumah pulang kampung lusa, mau dititipin, sempet jadi?
  kmrn temenku seminggu baru dateng, aku jg bakal segitu?
  kalo bayarnya besok berarti nyampenya mundur juga ya
]]

examples "track_order" [[
  bun popokku udah jalan?
  tukangnya udah nyampe mana mas, saya udah ijin kantor
  dari subuh udah kusapu teras buat tempat bunga itu tapi sampai magrib begini belum nampak juga abang kurirnya
  cucianku wis rampung durung mbak
  kok belum ada yang ngetok pintu dari tadi, bubur bayinya gimana
  lemari awak udah sampai mana itu lae
  kulo sampun ngentosi wonten ngajeng griyo wiwit jam sedoso, tukange dereng ketingal, pun mangkat nopo dereng
  di aplikasi mentok "sortir Cakung" tiga hari
  pesenan kulo kolo wingi pripun nggih bu
  tadi pagi bilang otw, ini udah laper sekantor
  kurirnya hp nya berapa, takut dia nyasar
  jahitan saya nyampe tahap mana ya
  Mohon kabar perkembangan pesanan meja rapat kami
  where is my package sis
  katanya H+2, ini udah H+5
  bajune lebaranku tekan ndi
  sudah dipacking belum bun yang atas nama Yulia
  jadi hari ini kan dikirim kasurnya
  lacak JP8812045
  paket saya diterima siapa ya, saya ga ngerasa nerima
  tulisannya delivered tapi rumah ga ada apa apa
  nunggu di lobi nih, snacknya belum keliatan
  bayi saya tinggal punya popok dua lembar, kiriman yang kemarin lusa itu sebenarnya lagi nginep di kota mana
  kemarin kulkas awak kelen bawa, udah siap nggak?
  belum dapet nomor resi sejak senin
  sudah berangkat dari Jepara belum kursinya
  mbak tulung dicekke paketku kok ra tekan tekan
  udah nyampe gudang medan belum ya barangnya
  paket gue nyasar ke mana dah
  kurirnya tadi foto pagar warna hijau padahal pagar rumahku cokelat, jangan jangan barangku ditaruh di rumah orang
  dari kemaren statusnya manifest doang
  kurirnya nelpon dulu apa langsung dateng, dari pagi ga ada tanda tanda
  pesenan abdi tos diangkut teu acan
  orderku no 771 gmn kabarnya
  adek nungguin tiap sore di depan pager, lego nya udah sampe mana
  di app tulisannya delivered, aku ga nerima apa apa
  bandengku sampe manami
  aku izin ga masuk kuliah demi nungguin paket hari ini, jam segini kok belum ada yang ngetok ya
  nama kurirnya siapa, biar kutanya satpam kompleks
  cek JX8890123 ya
  katanya kemarin jalan, tp titiknya ga gerak gerak di peta
  besok rumah kosong, paketku hari ini bakal dateng ga ya
  batik pesenan kelas kami udah selesai dijahit?
  sekarang barangnya di gudang kota mana
  any update on my sneakers
  punyaku ikut kloter keberapa dikirimnya
  PO bulan lalu nasibnya gimana kak
  mobil pasirnya udah berangkat belom bang, tukang gue nganggur nih
  dua paket baru dateng satu, yg satunya nyangkut di mana
  lacakin ya a.n. Hasriani
  hp gue lagi di sortir mana
  gojeknya muter muter di maps, beneran bawa pesenanku?
  Mohon informasi posisi terakhir kiriman kami
  dari jumat belum ada yg ngetok pintu, masih di jalan kah
  besok jadi dateng kan pakan saya
  tracking numbernya belum dikasih ke aku
  siapa yg nandatanganin paketku? kata aplikasi diterima "Budi"
  smp mn
  rsi ny
  kok blm nympe2
  pesanan bu guru Yayuk udah jalan?
  anak nanyain robotnya terus, di mana sekarang
  abang kurirnya belum keliatan batang idungnya
  kuenya udah keluar dapur bu? tamu mulai datang
  banner sy kelar blm
  tlg cek JX4410927
  katanya hari ini, saya udah nungguin di pos
  di app muter di Cakung terus
  kirim apa belum bibit saya, hujan udah turun nih
  ada tulisan gagal antar padahal saya di rumah
  ibu ibu wali murid sudah pada nagih kaos kelas ke saya, kirimannya sebenarnya sudah sampai kota mana ya kak
  no lacaknya mana
  tekan ngendi paketku mas
  kurirnya telp ga keangkat, paketnya dibawa ke mana ya
  gamisku kesangkut di gudang mana sih
  punten, kintunan abdi tos dugi mana
  orderan tgl 3 blm ada kabar
  paketnya dititip ke siapa ya, di pagar ga ada
  udah dipacking belum ikannya
  proses cetak undangan nyampe tahap apa
  tinggal berapa jam lagi sampai sini kurirnya
  lacak dong atas nama Marlina
  jnt bilang dibawa kurir dari pagi, ini udah isya
  titipan pupuk di bus udah naik belum
  kmrn katanya dikirim, statusnya msh kosong
  no resi yg dikasih ga kebaca di web
  jok custom gue udah mulai dijait belum bang
  serum ku kok balik ke kota asal
  puskesmas sebelah udah dapet kirimannya, kami belum
  paket apa kabar
  pesanan 4 hr lalu knp msh dikemas
  dimana posisi mobil boxnya bu, panitia nanya
  tolong cekin, saya takut barangnya nyasar lagi kayak dulu
  driver gosendnya udah pick up blm
  kardus jamu kami masih transit di Surabaya kah
  punya saya nomer antrian brp skrg digarap
  lemari saya nyangkut di kabupaten mana ya nak
  bro, kasur gue udah otw apa masih mimpi
  nomor resi dong. udah 2 hari janjinya "nanti saya kirim"
  barang ambo lah sampai dima da
  status "diserahkan ke kurir" dari senin, kurirnya jalan kaki?
  durian saya tiba sebelum atau sesudah jadi fosil? cek dong
  so sampe di mana kita pe paket dang
  teknisi cctv jadi datang jam berapa, saya sudah cuti
  orokna tos lahir, acukna di mana ayeuna teh
  tiap motor lewat saya lari ke depan, ternyata tukang bakso, jadi paket tas saya ada di mana ini mbak
  pesenanku a.n. Kholik wes budal durung cak
  INV/2291 progress?
  satpam bilang ga ada titipan, padahal di aplikasi 'terkirim'
  souvenir saya udah sampai tahap sablon belum ya
  kurir yang bawa paketku lagi di mana posisinya
  pendaftaran les saya bulan lalu sekarang sudah sampai tahap apa, kok sunyi
  laptop servisan atas nama Bagas gimana kabarnya bos
  kiriman kanggo pun lare sampun dugi pundi nggih bu
  tolong dilihatkan nak, sepatu bapak yang dipesankan anak bapak hari Minggu itu sudah diberangkatkan apa belum
  yg gue bayar kemaren malem udah dipack?
  JX882013 kok ga ketemu di web
  tas hitam pesanan dari hari selasa... masih diingat kan?
  jas ku lagi diapain sekarang? dipotong, dijahit, apa dilupain
  tadi katanya jam 10, ini udah dzuhur, mobil rentalnya di mana
  lah tigo hari, kopi balun juo tibo, coba tengok an lah
  kakak ipar di Sorong nanya mulu, kirimannya masih di laut ya
  can you check where my stroller set is
  posisi terakhir di Surabaya, abis itu gak gerak
  cak paketku dicekel sopo saiki
  madunya udah keluar dari gudang?
  sebenernya barangku jadi dikirim hari apa kemarin
  satu dus udah dateng, dus kedua ke mana
  rumah saya kosong jam segini, kurirnya sudah mampir belum ya
  kok map kurirnya muter muter di Cililitan
  paket atas nami Entin tos diangkut kurir teu acan
  kemarin saya ke pasar ketemu penjahitnya, katanya tinggal pasang kancing, hari ini ditanya katanya baru dipotong, jadi kebaya saya sampai mana
  istri saya nanya tiap 15 menit, tolong bantu saya jawab: sofanya sekarang di mana
  update order baju bayi 5 pcs dong kak
  so kirim apa blum itu yang kita bayar kamis
  nenek sudah buka pintu dari pagi, berasnya belum kelihatan nak
  truk tendanya posisi di mana pak, panitia sudah kumpul
  paket gue stuck di DC Cikarang, kenapa tuh
  diamond belum masuk padahal udah sejam
  seragam kami sudah masuk tahap bordir?
  gasku piye? kompor wis mati ket mau
  hp saya udah dibongkar belum bang, dapet penyakitnya?
  resi nya ga kebaca di web, salah ketik ya
  galon mana galon, haus
  status "menunggu dikemas" dari kemarin
  lemari jati kami sudah sampai amplas atau masih papan
  hampers buat pak Dirut udah diterima orangnya belum
  parantos dugi mana truk pakan teh
  kacamataku udah bisa diambil?
  di foto pod itu pagar siapa ya? bukan rumah saya
  udah muncak lusa nih, sleeping bagnya nyangkut dimana gan
  my amp still with the technician?
  Mohon diinformasikan progres pengerjaan 18 unit meja per hari ini
  kiriman jam saya kok muter ke Surabaya dulu
  sudah dikirim mi kah barangku?
  nomor pesanan 4471 nasibnya
  dari tadi ditungguin satpam, belum ada truk masuk
  anak saya tiap menit nanya gitarnya kapan ketok pintu
  katanya otw, otw dari mana? Merauke?
  servis ampli nomor nota 88 udah kelar
  tinggal tiga hari lagi pernikahan, kursi pelaminannya gimana kabar
  nak itu tulisan "in transit" artinya barang nenek di mana
  ini berangkat hari ini kan jaketnya, belum dikasih nomor lacak
  sabtu janji dateng ngukur dapur, udah jam 3 belum muncul orangnya
  setengah kiriman udah nyampe, sisanya naik apa
  pesenanku wis kok bungkus tah
  apa kurirnya udah lewat? tadi saya lagi di sawah
  gudang Makassar transit lama kali, sudah keluar belum
  keyboard gue kapan mendarat, meja udah dikosongin
  cek posisi SPXID0459
  pengantar gasnya sudah berangkat, bu?
  tukang kacanya jadi ke sini hari ini?
  tak tunggu neng ngarep gang iki, wis cedhak durung
  yg kemarin udah jalan?
  punyaku gmn
  udah dikirim blm sih
  resi kak
  kok belum nongol
  kurirnya siapa yg bawa
  di oren masih "sedang disiapkan" dari kemarin
  td katanya sore, udah jalan blm
  sampe mana yang pesenan ibu saya
  paketnya nyangkut ya
  nomer lacaknya salah kayaknya, ga muncul
  udah jadi belum jahitan saya ci
  cuciannya udah kering blm
  gorden saya udah sampai tahap apa
  abang kurir udah berangkat?
  ini saya nunggu di depan gang dari tadi
  aplikasi bilang delivered, siapa yg nerima ya
  po yang bulan lalu kabarnya gimana
  masih di Cikarang aja dari senin
  kok muternya ke Cakung dulu sih
  udah diserahin ke jne belum kak
  servisan setrikaku udah kelar?
  masih lama ga abang gofoodnya
  wis dikirim durung sing wingi
  tos dijalan teu acan teh
  cek in nama Wulan dong
  yang dua paket itu datengnya barengan apa satu satu, baru satu nih
  paketku udah keliling Indonesia kali ya
  emailnya ga ada, resinya dikirim lewat apa
  dijemput ekspedisi jam berapa tadi punya saya
  barusan kurir nelpon ga keangkat, sekarang dia di mana
  yang kutransfer tadi pagi udah diproses?
  pesananku yang di tokped kok otomatis selesai padahal belum dateng
  po nya udah turun dari pabrik belum, aku antrian 14
  kok sepi kabar soal kiriman saya
  galon saya yang minta diantar tadi
  kak update dong yang pesananku
  udah lewat seminggu dari estimasi, posisi terakhirnya di mana
  anter ke tetangga ya paketnya? aku tadi pergi
  tadi driver bilang alamat ga ketemu, terus paket saya dibawa balik apa gimana
]]
