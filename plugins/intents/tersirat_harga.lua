-- Contoh pesan yang maksudnya tersirat: bukan kata kuncinya, tetapi keadaannya yang berbicara.

examples "ask_discount" [[
  belum tanggal muda bun, bisa dibantu ga angkanya
  kemahalan buat ibu rumah tangga kayak saya
  kurangi la sikit kak, kantong awak tipis kali
  mbok ditanduri luwih murah to mbak, wis langganan
  bulet 100 aja ya buk
  toko seberang jual 85 lho
  ambil selusin masa tetep segitu
  jujur aja bun, gaji suami baru dipotong, hati pengen banget tapi segitu belum kejangkau sama kami
  ora iso kurang ta lek
  uang belanja tinggal segini, gimana ya bu
  ingat dulu kita sebangku di SMA Tebing kan kak, masa sama awak segitu juga
  ongkos pasangnya dibuang aja ya pak, kan beli sofanya udah di situ
  saya udah bawa lima tetangga belanja ke sini lho bu
  awak kan udah dari jaman kelen jualan di gerobak belanja disini, masa tak ada sayangnya sikit pun
  mahal amat cuma ganti freon doang
  bapak bendahara cuma nyetujui sembilan ratus, kurang enam puluh lagi nih bu, gimana enaknya biar jadi
  dikirangi sekedhik kangge penglaris, bu
  can you do 250 for both?
  Apakah ada keringanan harga untuk instansi yang memesan rutin
  pas in 500 ya mas, saya ambil sekarang juga
  waduh segitu ya... ga nyangka
  kalau kutambah satu lagi turun nggaknya itu?
  uang di dompet kurang lima ribu doang bun
  kalo daunnya ada yang kuning murahan dong
  janganlah patok setinggi itu bang, kita kan satu marga
  biasane aku entuk 40 nang kono
  diskonin dikit lah mbak buat yatim
  kok di shopee lebih miring ya kak
  lebihin dua biji ya bu risolnya, kan banyak
  ngos ngosan aku denger harganya
  masih sekolah kak, kasihanin dompet aku
  toko depan cuma 80 bang padahal
  segitu mah sama aja kayak beli baru
  kurangin goceng dah biar sama sama enak
  mahal sekali daeng, kasi turun mi sedikit
  ambil 10 pasang masa ga ada bedanya sama yg beli satu
  gue narik dari subuh baru dapet seratus, masa buat ban doang abis semua bang, kasian anak bini
  di tangan aku pas 150, yg 165 itu dilepas ga?
  net nya di angka berapa hp nya
  ga dapet harga temen nih?
  lima taun loh bang gue servis di mari, masa disamain
  bulatin ke bawah aja lah
  anjay segitu buat bedak doang?
  kalo kuangkut semua sisa dagangannya harga borongan ya
  last price for the sneakers?
  dikit lagi, 90 angkut
  mainannya mau disumbangin ke panti asuhan kak, ada keringanan?
  di shopee kok lebih murah ya
  bisa kurang teu mang pakan na
  cabe lagi anjlok mang, harga pupuknya jangan segitu lah
  mahasiswa semester tua ada korting ga
  Dapatkah harga tersebut ditinjau kembali mengingat jumlah pesanan kami 300 potong?
  emang ga bisa geser lagi?
  lecet gitu masih segitu om?
  tadi temen aku dapet seratus sepuluh loh di kakak, kok giliran aku seratus tiga puluh, samain dong
  pelit amat si abang, sisain buat bensin gue pulang napa
  kalo cash keras potong berapa
  sisakan ka uang pete-pete, kurangi sedikit
  krgin dkit lh
  kurs tinggal 20 rb di dompet, cukupin ya bun
  50 gas ya
  tarikan lagi sepi bang
  sy ambil 5 loh masa hrgnya sm
  masa sama guru honor ga ada belas kasihan
  di pasar kewan lebih miring lho om
  pas in 100 aja
  hadeh nyentuh 200, kampas merk apaan tuh
  wah panen gagal pak, pupuknya jangan segitu lah
  langganan dari jaman anak pertama kok ga dibedain
  net nya brp
  hrg tmn dong sis
  bs 35 g
  ditawar boleh?
  mentok di situ? ga bisa goyang?
  toko sebelah cuma 80 kak gamis persis gitu
  uang kas kelas cuma kekumpul 300, kuenya 350
  buset segitu cuma buat krim muka
  kalo nyetak 1000 lembar masa ga turun per lembarnya
  lepas 75 angkut skrg
  goceng aja potong buat bensin
  sing pas pinten niki, ampun larang larang
  awak jualan lagi di kampung, kasih harga yang bisa awak makan
  kalo sekalian sama gir belakang jadi lebih ringan ga totalnya
  dompet nangis liat harga airfryernya
  turun dikit kan ga bikin toko bangkrut to pak
  tiga anak saya masih sekolah semua bu, kalau gamisnya tetap di angka segitu ya mereka ga jajan seminggu
  hrgny ga slh tuh
  bulatin ke bawah napa
  kaka kasih kurang sedikit kah, jauh jauh dari kampung ini
  ga ada harga khusus tenaga kesehatan ya
  sy petani kecil mas, mbok dikirani
  last price om cupangnya
  kok naik, bulan lalu masih 22 ribu sebungkus jamunya
  jajan anak seminggu itu mah buat beli satu robot
  diskn g klo bli 2
  teu tiasa handap deui kang
  ambil sekarung mah harusnya lebih enteng atuh
  budget ku mepet bgt sis, seratus dapet ya khimarnya
  aduh, pensiunan bapak cuma segini nak, apa tidak bisa dilonggarkan sedikit
  lo jual kasur apa jual tanah sih bang
  toko depan stasiun ngasih 2,8 buat laptop yang sama persis
  maha bana da, kurangan lah saketek
  wah harganya bikin saya langsung sehat, kaget soalnya
  terus terang saya sudah keliling lima toko, kaki pegal, tinggal di sini yang cocok, cuma angkanya itu lho bu
  kalo gue angkut kursi enam sekalian, bisa main angka dong?
  ojok larang-larang rek, aku arek kos
  awis teuing atuh teh, raos teu acan kauyah ku gaji
  kase kurang sadiki dang, kita kan langganan lama
  600 deal langsung tf
  souvenirnya kan 1000 pcs kak, masa hitungannya sama kayak beli 50
  buat yatim piatu di panti ini bajunya pak, barangkali ada kemurahan hati
  budget mentok 3jt buat cctv, abis itu makan mie
  madunya saya kira isi emas, segitu amat
  beli dua durian yang kecil dianggap bonus aja ya mang
  kursusnya bagus sih, tapi mahasiswa semester akhir mah isi dompetnya debu
  sewa tiga hari bayar dua hari, gimana?
  ojir ayas kurang sithik sam, tutupen yo
  ngapunten sanget bu, menawi kirang sekedhik mawon punapa saged, kulo namung buruh tani
  ya kalau segitu sih saya mending ke mangga dua
  ini anak ketiga teh, dari anak pertama baju bayinya selalu dari sini, masa harganya masih kayak orang baru kenal
  pasnyo bara ko ni, jan harago bule
  bulatkan ke bawah lah koh, receh juga
  kena minus layar goresan gitu masih segitu aja nih?
  belum gajian, tapi batiknya manggil manggil... bisa dibikin damai harganya?
  kopi sekilo segitu? saya petani kopi juga lho mas, tau modalnya
  ditawar ga marah kan?
  istri ngasih jatah 900 doang bro, lebih dari itu gue tidur di luar
  pe mahal skali no, orang bisa pingsan
  harga mahasiswa UB ada kan yo mas
  kalo ga pake box cantiknya bisa turun?
  teu tiasa dikirangan deui ieu teh?
  mbok yao sing tuku okeh dikek i potongan, cak
  hmm... 1,4 ya. saya pikir sejutaan kurang dikit
  dulu waktu saya sewa tenda tahun lalu masih 750, kok sekarang loncat pagar
  tanggung amat 215, buletin 200 ga dosa kok
  saya bawa rombongan satu RT ini bu, semua mau sepatu, ada pengertiannya?
  last price koko?
  ambil kaos lima udah sama sempaknya ya, harga grosir lah
  anggaran desa cuma segitu pak, tolonglah dipaskan
  kakek cuma pensiunan nak, ringankan sedikit berasnya
  second kok harganya nempel baru, santai dong om
  net berapa gitarnya? yang sadis dong
  60 stel lho ini, masa ga ada itung itungan kantor
  hargane medeni, padahal mung galon karo gas
  ambil tiga kursi gaming, kepalanya diilangin ya
  lecet di bezel gitu mestinya turun lagi gan
  baru anak kos semester satu, sisain buat makan mi dong kak
  wah itu sih harga turis
  nego alus, ada celah?
  pinten pase bu, ampun awis awis
  itu harga mati atau masih hidup bang
  di pasar induk sekarung cuma 640
  udah muter tiga lapak jam, yang lain berani lebih rendah
  ganti LCD segitu mah mending nambah dikit beli baru
  kalau kami jadikan vendor tetap, angkanya masih bisa digoyang?
  boss says the hampers quote is over budget, any room?
  kita kan baru kenalan, kasih harga perkenalan la
  pakan ayam naik mulu telur malah turun, tolong peternak kecil ini lah bos
  600 angkut malam ini juga, gimana
  mahalna teh, abdi mah ukur buruh
  aih mahalnya mi, turunkan sedikit deh daeng
  celengan aku isinya 430, stick nya 450, plis
  uang saku cucu sudah dikumpulkan dua bulan masih kurang sepuluh ribu, kasihan dia pengen pianika
  jangan dimahalin mentang mentang saya gaptek ya mas
  bisa gocap lebih rendah ga, sama sama enak
  PKK kami iuran seribuan bu, mohon kemurahan hatinya untuk paket sembakonya
  frame sama lensanya dipaketin biar ga nyekik
  gara gara sakit mataku uang habis di dokter, kacamatanya jangan mahal mahal la bu
  angka belakangnya dibuletin ke bawah aja bang
  afgan banget sih
  sekalian lima tenda tiga hari, sewanya dipangkas ya
  lemarinya ga pake ukiran deh, jadi lebih ringan di kantong ga
  uwis ngunu iku pol ta cak, gak isok mudhun maneh
  duit awak pas pasan untuk seragam tiga anak ini bah
  lokal kok harga amerika
  saya beli tunai tanpa nyicil, mosok disamakan dengan yang kredit
  di oren 45 lho
  tokped lbh mrh 12rb
  yah, kirain 50an
  hmm berat di ongkos nih kak
  segitu ya? waduh
  kmrn dikasih 90 kok skrg 110
  aku ss in nih toko lain cuma 27
  ga bisa samain kaya di lazada aja kak
  kan di sini ga kena potongan admin aplikasi, masa harganya sama
  jangan harga aplikasi lah, kita kan langsung
  130? dulu beli 100
  tadi temenku dapet 60 loh
  bulet 200 dua duanya ya
  masih bisa gerak ga tuh angka
  kepala 3 aja kak
  yang tadi aja turunin dikit
  jgn segitu dong kak
  lah mahalan sini
  uangnya tinggal segini 🥲
  kemarin di live lebih miring
  dikorting pinten bu
  awis teuing eta mah
  ga dikasih harga tetangga nih
  nawar yang itu boleh kan
  kepedesan harganya
  kalau dua jadi 75 saya transfer detik ini
  150 mepet banget, 140 deh
  ga usah pake bonus deh asal kurang
  sama orang lama kok tega
  itu harga buat turis ya ci
  di pasar Klewer dapet tiga segitu
  cuma lecet ga ngurangin harga?
  yg kemarin bilang bisa kurang kan ibu yang satunya
  harga jadinya berapa, yang paling mentok
  udah bolak balik nanya dari kemarin masa ga luluh kak
  genepin 80 lah bang, 3500 nya buat parkir
  kok beda 20 ribu sama yang di keranjang kuning
  ih jauh dari budgetku
  keponakan saya yang ngerantau bilang di marketplace dapet separohnya, saya lebih suka beli di ibu tapi tolong dibantu
  beli lagi beli lagi tapi ga pernah dikasih murah
]]

examples "ask_price" [[
  bun, bubur bayinya seporsi brp
  bawa uang 200 cukup ga buat sofa bayi itu?
  sekilone pinten bu cucian reguler
  berapa kelen jual pot tanah liat itu
  servis kulkas ga dingin habis berapa biasanya mas
  di plangnya ga ada angkanya, yang gamis sage itu
  panggil tukang ke rumah bayar berapa sekali datang
  saya lagi nyusun anggaran konsumsi buat tiga hari pelatihan, per kepala taruh angka berapa di proposal ya bu
  is the wooden crib within a 2 million budget?
  kalo 3 potong jatuhnya jadi brp
  daster batik kuwi entuk satus ewu susuk ora mbak
  mahal ga sih kak kasur yang busa itu, takut mau nanya
  satu set meja makan kena brp tuh
  rego sak pot piro mas
  nengok gorden kelen ini langsung awak bongkar celengan, tapi tak tau pun cukup apa tidak, berapanya itu
  yang isi 20 sama isi 50 selisihnya berapa ribu
  sewa box bayi sebulan berapa bun
  uang berapa harus kusiapkan kak kalau ambil lemari itu
  duit awak tinggal selembar merah, dapat nggak itu bubur ayam lima bungkus
  permak celana potong bawah bayar brp
  itu seratus udah sepasang apa satuan
  dendeng balado setengah kilo jadi pinten
  laundry bedcover king dihitung kiloan atau satuan, kena brapa
  total semua yang kusebut tadi
  berapa semalamnya sewa tenda
  mbak, nek celana bojoku dikecilke pinggange karo diganti resletinge sisan, aku kudu nyangoni piro
  abis berapa ya kira kira kalo jok sofa tiga dudukan diganti kulit semua
  gopek ribu cukup ga buat redmi yg layar gede itu
  hp kentang gitu dilego di berapa bang
  nih sepatu brp dah
  kira2 mesti nabung berapa minggu kalo sehari nyisihin ceban buat powerbank itu
  sabaraha kang bibit lele sarebu siki
  siapa harganya itu bandeng satu gabus daeng
  emak minta angkanya dulu sebelum ngasih izin, tas batik yg cokelat itu kena brp ya kak
  serum 10ml sama 30ml bedanya jauh ga di dompet
  kalo 3 buku jadinya?
  di foto ga ditulis nominalnya kak
  ceban dapet berapa bungkus seblak keringnya
  price for the white sneakers kak
  beginian berapaan bang, kampas ganda supra
  di dompet ada dua lembar merah, kebeli ga ya palu ama gergaji
  rinciannya dong kalo ambil bor sekalian mata bornya
  satu iket kangkung dari kebon dilepas berapa mang
  oli yg biasa masih 45 apa udah naek bang, soalnya kemaren temen kena lebih
  ganti lcd oppo a5s pinten a
  etalase ada tulisan 85, itu sepasang apa sebelah doang
  mama nitip nanya soalnya mau patungan sama tante, tas batik yang gede itu seorang jadi kena berapa kalo dibagi dua
  Mohon disampaikan penawaran harga untuk 12 unit obeng set berikut pajaknya
  masuk budget anak kos ga nih earphone
  duit jajanku 15rb sehari, squishy gede itu setara berapa hari jajan hehe
  bang gue mau turun mesin akhir bulan, kira kira buat seher sama ring satu set harus nyisihin berapa duit
  daftar hrg snack kiloannya spill min
  berape duit bang nih golok
  ini nolnya lima apa enam kak, takut salah baca
  dua pasang sendal gunung sama kaos kaki totalin dong
  stroberi sekilo kalo metik langsung di kebon main di angka berapa teh
  pengen beliin adek gundam dari gaji pertama, mesti nyiapin segimana ya kira2
  brp an
  hrg bolu pisang sloyang
  pira iki mas pupuk sekarung
  bawa duit gocap dapet kampas ga bang
  nyetak undangan 200 lembar habis berapa duit
  1 box isi 4 kuenya kena brp
  gamis yg pink di etalase itu label harganya kebalik, ga kebaca
  sy mau lapor bendahara sekolah dulu, butuh angkanya utk 60 snack
  srum nya brp dh
  satu renteng jamunya dilepas berapa bu
  pl mn
  yg kecil segitu, kalo yg karungan?
  ongkos laminating selembar?
  gaji honorer cukup ga ya buat beli mukena itu
  ikan koi segede telapak tangan itu dihargai brp om
  blm dicantumin angkanya kak di katalog
  tarifnya dong buat banner 2x1
  itu udah sama pasang apa kampasnya doang, kena brp
  sak kilo pinten winih jagunge
  kmrn 45 skrg msh segitu?
  hrg grosir brp klo ambil sekodi jilbab
  nasi kotak isi ayam sambel goreng perkotaknya?
  bli 3 jd brp smua
  panci presto 8 liter kira kira nguras dompet berapa
  obat kutu kucingnya sebotol berapa ribu
  rinciannya dong kalo tumpeng sama jajan pasarnya 50 orang
  mau nabung dulu, aku perlu tau nominalnya buat satu set skincare
  kepala ruangan nyuruh saya bikin anggaran seragam jilbab dua belas orang, jadi per lembarnya itu ibu kasih di angka berapa
  cek hrg rantai gir set supra
  sabaraha hiji eta bonekana
  jilid spiral 120 halaman total brp kak, blm sm sampul
  mobil mobilan remot tu seratus ada kembali ga
  brp duit tuh aquarium 60cm kosongan
  anggaran BOK kami maksimal 20 ribu per kotak, ibu jualnya di angka berapa
  harganya beda ya antara gamis ibu sama yang anak
  emak saya nitip dibeliin dandang di sini tapi lupa nyebut uangnya harus bawa berapa, takut kurang nanti malu di kasir
  satu biji sama selusin beda ga hitungannya
  buat 3 kali minum itu madu habis berapa duit beli botol kecilnya
  berapaan sih bang jok vario custom gitu
  kata tetangga di sini lebih murah dari pasar, emang wajan itu dilepas di angka brp
  nak, bapak ini pensiunan guru, kasur di kamar sudah seumuran cucu, kalau yang busa itu bapak mesti sedia uang berapa
  CCTV 4 titik plus pasang, all in nya di angka berapa
  gue mau nabung dulu nih, kasih tau target nominalnya dong buat laptop yang silver
  durian montong sakilo pira kang, bade kanggo bukber
  souvenir kipas 300 biji, satuannya jatuh berapa kak
  bara saikua... eh sabuah maksud ambo, tas kulik nan hitam tu uni
  kursus barista 5x pertemuan itu bayar berapa total
  dompet saya isinya selembar merah, cukup ga ya buat sepatu pantofel itu
  sewa kebaya per hari piro rek
  kok ga ada tulisan harganya sih, emang rahasia negara?
  bale brapa dang itu springbed nomor dua?
  madu hutan 1 kg sama yang 500 gram bedanya berapa ribu
  suami saya tanya sebelum kasih izin: keluar uang berapa buat jumper tiga biji itu
  yang arabika gayo 250gr brpn?
  Nyuwun pirsa, menawi batik tulis ingkang sogan punika pinten nggih regenipun
  sam, laptop seken sing i5 iku orip?
  les renang privat anak per sesi kena berapa bun
  DM harga. udah 3 kali saya minta
  sabaraha kedah nyiapkeun artos kanggo lomari dua panto
  kalau saya rental avanza dari jumat sore sampai minggu malam, nanti tagihannya berapa om
  pengen bales dendam sama kasur lama yang bikin encok, kasur orthopedic situ ditebus pakai duit berapa
  jas slimfit setelan lengkap brp bang?
  ini mau nyusun RAB pernikahan adik, pouch batik 500 pcs tolong dihitungkan
  hrg bersih?
  lemari tiga pintu, masih kepala dua atau udah kepala tiga nih?
  kamera dome indoor per unitnya kena di berapa koh
  da, durian sakarung kiro-kiro bara pitihnyo
  sis how much is the baby romper set
  sebetulnya kemarin ibu ibu arisan sudah bilang, tapi saya lupa angkanya, satu set cangkir souvenir itu berapa ya mbak
  ganti baterai laptop asus x441 abis berapaan
  tas ransel anak SD sing gambar dino regone yok opo cak
  hoodie sama kaos jadi berapa kalo digabung
  tarif fotografer prewed setengah hari dong
  kopi sama madu sepaket, torang musti kase brapa doi
  jujur takut nanya karena kayaknya mahal, tapi sofa L itu berapa sih
  kira kira seratus ribu kembali ga kalau ambil bodysuit dua
  upah pasang kitchen set per meter larinya
  totalan dong, yg tadi loafer 42 + ikat pinggang
  sekali jemput cuci karpet 3x4 bayarnya gimana hitungannya
  nak, beras yang pulen itu berapa sekarang, nenek ga bisa lihat tulisannya kecil
  gas melon masih 20 apa udah naik
  RAB 17an: tenda 4, kursi 200, sound. totalnya kena berapa pak?
  open berapa gan
  PL dong
  per stel seragam batik kantor jatuh di angka berapa untuk 75 orang
  mau minusin kacamata anak, siapin duit berapa
  galon isi ulang berapaan
  gitar yg di pojok kanan foto, dilepas berapa om
  ongkos ganti baterai jam tangan kena brp
  servis mati total biasanya habis di kisaran mana
  sewa dome kapasitas empat, dua malam
  sakintun sabaraha pakan hayam teh
  berapakah harganya itu lemari daeng
  meja kantor 120x60 dari kayu lapis, estimasi biayanya?
  budget 300 dapet headset apa aja
  jatuhnya per kilo brapa kalo langsung sekarung
  jersey seken itu mahar berapa
  pricelist parsel natal tolong
  konsentrat babi sekarung piro saiki
  kira kira uang lembar biru cukup ga buat galon dua sama telur setengah
  biaya setel piano di rumah
  minta penawaran resmi 150 paket sembako isi beras minyak gula
  brp 1 lusin gelas hajatan
  regane podo karo wingi?
  cek layar doang bayar ga bang
  udah lama ga beli jam, sekarang automatic kayak gitu pasaran berapa ya
  lensa progresif sepasang tembus jutaan ga sih
  nambah bordir nama di dada kena lagi berapa
  how much for renting sleeping bags, 5 pcs
  ukulele yg buat anak tk brp
  mau tahu dulu nominalnya sebelum saya lapor kepala bagian
  seken mulus itu minta berapa lo
  kok kosong kolom harganya, kayu jati semua apa gimana
  sekali isi tabung 12 kilo keluar uang berapa nak
  refill kartrid sama beli baru, masing masing berapa
  dipan sama nakasnya kalau sepaket dihargain berapa mas
  dua setengah kilo gula plus minyak dua liter, itungin bu
  pasang senar baru sekalian kena biaya?
  awak tak tau pasaran barang lelong, itu sepatu gunung kelen banderol berapa
  yg tadi brp
  kl yg itu? harganya
  dua duanya jd brp
  yg di story barusan angkanya kepotong emoji
  trus yg satunya lagi brp
  itu satuan apa sepasang hrgnya
  yg di bc td nominalnya mana ya
  segitu udh dapet tutupnya blm
  hrg wa sama hrg oren sama kah
  di keranjang kuning 79, kalo lgsg ke sini?
  yang kemarin ibu bilang itu berapa ya, chatnya ketimbun
  jadi semuanya kena
  brp td? lupa
  kalo lima brpn
  nambah gagangnya berapa lagi
  hrg tokped udh naik, di sini ikut naik?
  semeter berapa ci
  nek sing kuwi regane
  eta nu di status sabarahaan
  jumlahin dong yg dari tadi aku sebut
  yang foto ketiga dari kiri di status tadi, dibanderol berapa kak
  uang pas nya berapa biar saya siapin
  servis setrika brp duit
  kalo beli putus brp, kalo sewa brp
  hrg yg di katalog lama apa yg di story yg bener
  terus kawat yang gulungan besar dihitung berapa bang
  seliter? brp
  upah jahitnya doang
  biaya pasang sekalian brp mas
  eceran sama grosir selisih brp ribu
  yg kaya punya bu RT kemarin itu jatohnya berapa
  goceng dapet berapa biji itu
  sekilonya masih sama kayak minggu lalu?
  pricelistnya kirim ulang kak, ketumpuk
  mama saya nanya, itu berapaan katanya
  misal aku ambil yg kecil doang jadi berapa
  di aplikasi ijo ga nampilin harga, suruh chat
  cuci karpet dihitung per meter apa gimana biayanya
  berapa kak? yang item
  balon huruf itu sebiji kena berapa ya kak, aku butuh 7 huruf
]]

examples "ask_promo" [[
  ada potongan buat ibu menyusui ga bun
  sebelas sebelas nanti kelen pasang umpan apa kak
  temenku kemarin ke situ pulang bawa dua bedcover wangi padahal bayarnya cuma satu, itu lagi acara apa
  spanduknya tulis beli 2 gratis 1, masih jalan nggak itu kak
  vocer ongkir masih bisa dipake?
  kalo cuci 10 kilo ada bonus sekilonya ga
  member dapet apa aja sih
  hari kartini biasanya gamis pada turun, di sini ikutan?
  ada paket hemat buat arisan?
  gratis pupuknya sampe kapan kak
  aku nunggu momen tahun baru biar ga nyesel kayak kemarin, beli seminggu kemudian eh semua kursi banting harga
  kata temen kantor ada harga spesial tiap jumat
  any deals for new moms?
  kupon yang di brosur kemaren masih laku opo ora
  Apakah terdapat program korporasi untuk laundry seragam karyawan
  di banner depan pajak kutengok ada gambar kulkas dicoret harganya, itu masih main apa udah lewat kak
  bundling dot sama sterilizer ada gak sis
  ono hadiahe ora nek tuku akeh
  poinku udah 90, bisa dituker apa
  yang beli kulkas dapet blender itu periodenya habis belum
  hari pertama buka biasanya ada gratisan ya?
  kapan diskonan lagi kak, yg kemaren kelewatan gara gara lahiran
  promo ultah berlaku buat anak juga?
  kelen nggak bikin obralan natal?
  ajak temen belanja dapet komisi poin kan ya katanya
  baca di status cuma bayar setengah kalo senin, masih gitu?
  lebaran nanti ada parsel gratis ga kayak taun kemarin
  free cuci satu selimut itu syaratnya gimana
  clearance sale furniture kapan digelar
  paket nasi box promo 17an masih bisa diambil?
  12.12 ada kejutan apa min
  beli 3 gratis 1 yg kemarin masih jalan?
  voucher potonganku kok ga kepake pas bayar
  abis gajian biasanya toko ini banting harga ga
  dapet gift ga kalo beli cushion
  banner merah di ig itu sampe kapan
  keur aya diskonan naon teh
  back to school ada sale sepatu gak
  kode kupon dong kak
  kalo aku follow ig nya dapet apa
  besok aku 17 taun, yg ultah dikasih sesuatu ga di sini
  bundling hp plus tws masih ada?
  kok ongkirku tetep kehitung, mesti belanja sampe berapa dulu biar dapet yg gratis itu
  bagi bagi THR ga nih min wkwk
  poin belanjaanku bisa dituker apa aja
  harga coretnya beneran ampe besok doang?
  Ramadan begini biasanya ada potongan spesial ta kak
  giveaway lightstick nya kapan diundi
  paket hemat komik bulan ini ada lagi?
  next flash sale kapan bro
  temen gw dapet oli gratis pas ganti ban, itu masih berlaku ga sampe sekarang
  kartu membernya ada untungnya apa
  katanya tiap jumat ada jumat berkah di toko ini, beneran?
  Apakah program diskon 17 Agustus berlaku untuk alat pertanian?
  cuci gudang batik kapan lagi kak
  pembeli pertama dapet hadiah apa tuh
  yg di live tiktok bilangnya separo harga, beneran?
  kelas kami mau belanja bareng pas hari guru, biasanya toko buku kakak bikin acara apa buat tanggal itu
  ngajak temen sekampus belanja dapet bonus ga
  kemarin penumpang saya turun di toko situ pulang bawa payung, katanya hadiah belanja, harus beli berapa biar dapat kayak dia
  free apa klo bli sjt
  tanggal kembar nanti ada apa apa ga
  vcr bs dipake skrg g
  hari guru ada yg spesial ga kak buat kami
  ultah toko kemarin bagi bagi apa, msh kebagian?
  beli dua gratis satu itu masih ga serumnya
  kode JUMATBERKAH masih mempan?
  bonus pakan ga kalo beli akuarium
  cashback ny brp prsn
  bulan ramadan biasanya ada paket hemat, tahun ini gimana
  ambil 2 karung dapet topi ga pak kayak tahun lalu
  udah ngumpulin 10 stiker dari kotak kue, bisa dituker apa
  gratis jilid kalo nyetak skripsi di situ katanya ya
  gift nya apa min
  hari perawat sedunia toko ada acara ngga
  ongkir gratisnya berlaku buat mainan jg?
  weekend sale ad?
  driver ojol katanya dapet ganti oli cuma cuma tiap senin, bener bang?
  flash sale jam brp
  ada buy 1 get 1 g
  sampel gratisnya dikasih ke semua pembeli apa yg baru doang
  bundling jilbab sama inner ada?
  poin sy udah 500 nih buat apa
  dulu tiap beli panci dikasih sendok, sekarang?
  payday ini ada kejutan apa
  wonten hadiahe nopo mboten tumbas kathah
  cuci gudang mainan mulai hari apa
  merdeka sale taon ini ada?
  tetangga beli bibit dapet bonus polybag, saya kok engga tau
  paket lebaran hampersnya udah keluar?
  promo yg di spanduk msh brlku
  undian berhadiah kulkas itu cara ikutnya gimana
  katanya member baru dapet potongan, cara klaimnya?
  cetak 2 banner gratis desain, msh jalan?
  aya kuponna teu bu
  12.12 ngapain aja min di toko
  bawa botol bekas dapet apa kalo isi ulang sabunnya
  di kalender toko tanggal merah itu artinya ada obral ga kak
  beli kasur katanya bantalnya gratis, itu masih?
  temen gue bayar setengah doang kemaren, kok bisa?
  payday sale kapan woy
  mang, upami mésér durian sapuluh kenging naon?
  saya dapat selebaran di masjid, tulisannya potongan untuk santri, apakah toko ibu yang mengadakan
  poin belanja gue numpuk, bisa ditukerin apaan?
  ado hadiah indak da, kalau bali lomari
  early bird kursusnya sampe tgl brp
  buat pengantin yang pesen souvenir 500 up dapet apa aja mbak
  nek ngajak konco les, oleh potongan ta?
  voucher lahiran dari rumah sakit berlaku di sini bun?
  aku sengaja nahan diri ga beli sekarang, siapa tau pas harbolnas sepatunya turun
  bundling kopi + grinder ada?
  paket keluarga buat sewa tenda camping gimana isinya
  kemarin pak lurah cerita, tiap hari batik nasional tokonya bagi bagi, benar begitu nak?
  gratis pasang ga tuh kameranya kalo ambil paket 8
  trade in laptop lama lagi ada programnya?
  promo katanya "sampai habis", lha ini habisnya kapan
  beli 3 bayar 2 kaosnya masih nyala?
  dibio seragam jeung popok, aya pakét hematna teh?
  midnight sale tas ntar malem jam berapa mulainya
  cashback kemarin nongol di mana sih, gue cari kagak ada
  sing dipajang ndek spanduk iku temenan tah, kursi setengah rego?
  anak ultah bulan ini, ada kejutan buat member cilik?
  bulan puasa taun lalu kan ada madu gratis kurma, taun ini?
  tukar sepatu bekas dapet potongan itu syaratnya ap
  any year-end clearance for sofas?
  kupon gosok dari nota 3 bulan lalu, angus belum
  trus yang undian motor itu kapan ditariknya, udah setahun saya nunggu
  klo follow ig sm story dpt apa
  sewa playstation hari kerja katanya dapet tambahan jam
  ka tanggal kembar 11.11 aya kajutan teu?
  ado pakai kupon-kupon di kadai uni ko?
  ada harga perkenalan buat yg baru pertama nyewa mobil?
  tetangga saya pamer dapat payung waktu beli CCTV, kok saya beli duluan tidak dapat apa apa ya, itu hadiah musiman?
  gift with purchase nya tote bag yang mana kak
  nenek dengar di radio kalau beli beras dapat minyak, betul di toko ini?
  12.12 headsetnya turun ga
  beli tenda bonus matras masih?
  cashback masuknya ke mana kak
  kode kreator yg disebut di stream tadi malem masih work?
  tukar tutup galon sepuluh dapat satu, program itu jalan terus kah
  ada harga khusus perangkat desa menjelang tujuhbelasan?
  Apakah tersedia penawaran akhir tahun untuk pembelian parsel korporat?
  pengguna baru biasanya dimanjain, di sini juga?
  voucher 50K nya kok merah pas dipasang
  flash sale jam brp mulai gan, alarm udah siap
  kacamata kedua separo harga syaratnya ada apa
  pelajar nunjukin kartu OSIS dapet apa
  bonus senar gitarnya sampe tgl?
  nek tuku dedak sepuluh sak jare oleh kaos, iki isih?
  servis dua hp sekalian ada paketannya?
  kupon undian sembakonya diundi kapan ya bu
  guru dapet potongan ga buat seragam
  black friday ikutan ga nih toko jam
  stiker gasnya dikumpulin buat apa sih
  kemarin di TikTok live kursi gaming dibanting, ulang lagi kapan
  anak yatim katanya digratiskan satu frame tiap jumat, itu toko ini kan
  free gift wrap nya berlaku buat hampers yg kecil?
  beli banyak ada hadiah panci? dulu waktu jaman agen lama ada
  kuota promonya masih sisa ga
  gajian sale tgl 25 sampe 28 bener?
  ini diskon 40 di poster udah dari harga normal apa dinaikin dulu
  garage sale bulan ini ada ga om, gue hunting kaset sama amp
  bundling gitar + tas + capo ada?
  ulang tahun desa kami bulan depan, toko biasanya ikut kasih harga pesta ga
  pakai kartu PKH ada potongannya di toko ini?
  gratis jasa rakit lemarinya berlaku untuk luar kota juga?
  referral code aku dipake temen, dapet apa nih akunya
  kalau nunggu harbolnas bakal lebih murah ga monitornya
  itu tulisan "s&k berlaku" maksudnya apa aja
  aplikasi toko yg baru katanya kasih voucher pas download
  ibu liat di grup RT ada gambar telur ditebus sepuluh ribu, caranya nebus gimana
  ada promo apo galon tu yuk
  mid season sale for hiking boots, when?
  yg di bc td msh bisa?
  kode di story kepotong
  yg kemarin di status gratisannya apa sih
  kl chat sini dpt gratisan kyk di oren g
  di tokped ada cashback, di sini?
  bonusnya itu buat semua yg bales story?
  aku bales bc nih, dapet voucher kan
  beli lwt wa ada untungnya ga selain hemat aplikasi
  skrg ada apa
  diskon 20 yg tadi berlaku buat yang ini juga ga
  bisa digabung ga sama kode kemarin
  kuota promonya udah abis?
  besok masih harga coret?
  polling di story menang dapet apa kak
  tadi live bagi bagi kode, aku telat
  ada kejutan apa buat yang udah order 5x
  koin oren bisa dipake di sini?
  giveaway yg kemarin pemenangnya udah diumumin?
  minimal beli berapa biar kena diskonnya yang tadi
  souvenirnya dikasih kalo belanja segini?
  gratis pouch itu otomatis apa bilang dulu
  hari jumat ada apa di toko
  itu yang 2 dapet 3 syaratnya apa
  promo na naon ayeuna
  tebus murahnya apa aja bulan ini
  ntar malem ada live sale ga
  harga segitu karena lagi promo apa emang segitu
  yang ulang tahun bulan ini dapet apa
  nomor saya katanya terpilih, hadiahnya apa bu
  ada harga khusus buat follower baru?
  serbu serbu yang di broadcast itu jam berapa mulainya
  kupon fisik yang dari bazar masih laku?
  kemaren temen dapet free sendal, aku kok ga ditawarin
  potongan apa aja skrg
  stempel kartunya udah penuh nih kak, terus?
  cashbacknya masuk kemana
  yang pesan lewat link di status dikasih apa bedanya
  free ongkir 9.9 di sini ikutan juga?
  oleh oleh gratisnya masih dibagi ga buat rombongan
]]

examples "opt_in" [[
  kabari ya bun kalo size newbornnya nongol lagi
  masukin grup dong mbak
  nek ono daster anyar aku di wa yo
  kabarkan awak kalau bika udah ada
  aku mau dapet katalog tiap minggunya
  saya izinkan nomor kantor ini dikirimi penawaran
  hp lama saya hilang jadi kontak ibu ikut raib, tolong kiriman menu mingguan diteruskan ke nomor ini ya
  tandai aku kalo restock monstera variegata
  tiap kelen masak arsik aku selalu telat tau, kek mana biar awak jadi yang pertama dikasih tau kak
  nomer kulo dilebetke nggih menawi wonten promo
  simpen nomorku ya kak, siapa tau ada diskonan gamis
  infoin menu mingguan frozennya tiap senin dong bu
  ikutan channel wa nya kemana kak?
  kalo ada cuci gudang furnitur tolong jawil saya
  tiap ada baju bayi lucu kirim fotonya ke aku yaa
  langganan info katering
  anakku cepet gede bun, tiap ganti ukuran bingung nyari, jadi kalo ada stok baru colek emaknya ya
  lae, kalau masuk barang baru telepon awak dulu
  pengingat servis AC tiga bulan sekali boleh dikirim ke wa saya
  japri aku yo mbak nek kursine wis teko
  Kami bersedia menerima informasi produk secara berkala
  jangan lupa ping aku kalo harga turun
  mau donk ikut listing PO notif
  gabung komunitas mamaknya gimana? biar ga ketinggalan info
  let me know ya sis once the toddler bed is here again
  kulo nderek grup pelanggan nggih
  hidupkan lagi pesan promonya kak
  istri saya juga mau dapat kabar promo, nomornya 08216677889
  kalo laundry bikin paket baru kasih tau yak
  kabarin kalo ada sepatu baru nongol
  colek aku pas drop komik baru
  masukin nomerku ke list
  lamun aya diskon beja-beja nya kang
  kasi tauka kalau masuk barang baru
  ikut grup wa nya dong
  biar ga ketinggalan lagi, aku mau dapet notif flash sale
  simpen nomor gue bang, siapa tau ada velg murah
  aku selalu dapet sisa doang gara gara telat tau, next time ada kiriman photocard baru aku yang dikasih tauan ya
  tiap panen kabari ya mang
  aku langganan setia, jgn lupa broadcast ke aku jg
  kalau musim tanam nanti toko ada bibit jagung murah, jangan lupa saya yang di jeneponto ini dikasih kabar juga
  kalo shade 21 ready tolong japri
  daftar newsletter bukunya
  boleh dikirimin katalog tiap bulan?
  gabung member gimana
  ukuran 45 kalo udah masuk bisikin gue
  nomorku jangan dilupain pas bagi bagi info sale
  notify me when its back
  hidupin lagi info promonya, kmrn ga sengaja ku stop
  Kami bersedia menerima pemberitahuan terbitan buku baru
  masih mau kok dikirimin info mainan
  ane demen ama postingan batik lu, terusin kirim ke wa ane
  pengen jd yg pertama tau pas restock
  tiap ada hp second mulus lempar ke sini dulu ya
  add me to the list
  pengen dikirimin harga gabah tiap minggu, bisa?
  kalo jadi dibuka PO nya, hubungi nomor ini
  yg dikabarin tiap kapal ikan sandar, saya ikut
  kbrin y
  msk list dong
  klo cupang koi dateng colek aku
  sy petani, mau tiap ada harga pupuk baru dikirimi
  save no sy Lilis biar liat story
  klo gamis seri baru launching bisikin
  ikut grup nya dong
  notif in ya min
  masukin guru guru sini ke daftar kabar promo ATK
  blh sy dikirimi katalog tiap bln
  kalo udah panen bibitnya, wa saya
  brosur digitalnya rutinin ke nomor sini
  dulu berhenti, skrg mau dapet info lagi
  tempat saya susah sinyal jadi jarang buka instagram, lebih enak kalau tiap ada bibit baru fotonya dikirim ke nomor ini
  kalo sunscreennya ada lagi jangan lupa sama aku
  wartosi nggih menawi wonten diskon
  pengen tau duluan kalo ada flash sale panci
  subscribe info hijab dong
  ingetin kalau kelas baking dibuka
  add aku ke broadcast
  sy tunggu kabar klo jok nya rdy
  bidan bidan di sini minta dikasih tau kalau ada paket jamu nifas
  iyap mau kalo dikirimin info terus
  wa aja kalo mainan kayunya udah dateng dari Jepara
  bejaan abdi mun aya nu anyar
  aktifkan lg notif promonya
  boleh banget kirim kirim info resep
  nomer saya dicatat ya, siapa tau ada sale
  join channel nya lewat mana
  calling gw kalo part rx king nongol
  kabarin harga cabe bibit tiap musim
  subscribe newsletter percetakan, ada?
  kalo ada open trip... eh open po kue, saya mau tau
  kasi tau sa kalau barang masuk lagi
  aku follow nih, info diskonnya japri juga ya
  daftarkan nomor bendahara kami untuk penawaran berkala
  pingin diundang kalo ada bazar hijab
  pantau terus, nanti kabari saya pas anakan kucingnya lahir
  mw dpt info
  nak, kalau ada kursi rotan baru, bapak senang sekali bila diberi tahu
  tag gue kalo loafers nya restock
  masukin nomor gue ke list sale dong
  upami aya durian enggal, wartosan abdi nya mang
  agiah tau ambo kalau batik baru tibo yo ni
  kita mo iko itu info diskon
  pas batch kursus berikutnya dibuka, colek saya
  gak punya ig, jadi kabar barang baru lewat wa aja ya ke nomor ini
  newsletter kopinya, how do I sign up?
  lek laptop seken teko maneh, japri aku cak
  dulu saya yang minta berhenti, sekarang kangen juga sama promonya, hidupkan lagi kak
  simpen nomerku, siapa tau montong jatuh harga
  mau gabung grup ibu ibu baju bayinya bun
  sy bersedia dikirimi katalog mebel tiap bulan
  yes, keep me posted on new arrivals
  notif in pas flash sale sepatu ya min
  kalau panen madu lagi, saya paling depan diberitahu ya pak, jangan sampai keduluan bu RT
  di grup pelanggan boleh nambah satu lagi ga, adik gue mau masuk
  aku melok channel e yo mbak, sing bagi-bagi info kain
  nanti jadwal workshop bulan depan kirim ke sini aja
  kabari nggih mbak menawi wonten model gamis lare enggal
  follow up terus aja bang kalo ada barang masuk
  istri saya telat mulu dapet info obral tas, tolong nomor dia dicatat juga
  waitlist size 44 atas nama Gilang
  update harga cctv tiap minggu boleh dikirim, saya kontraktor
  lamun aya kasur potongan, omat bejaan
  aktifkan pengingat service laptop per 6 bulan dong
  suka lupa kapan launching, bisa disiarin ke nomorku?
  catat nomor kami sebagai penerima penawaran souvenir terbaru
  jangan ragu ngechat kalo ada barang unik
  sekalian follow broadcastnya, caranya gimana
  tulung lebokno nomerku nang daftar kabar tenda sewaan murah
  anak saya suka koleksi sneaker, tiap ada rilisan tolong kasih bisik bisik ke saya
  pengen jadi member biar dapet bocoran duluan
  kalo PO hampers lebaran dibuka, ping
  kase tau noh kalo so ada warna baru
  saya centang setuju dikirimi info
  promo mobil lepas kunci kabarin terus ya bos
  kini ambo lah ganti nomor, nan ko se kirimi info barang baru
  batik motif langka muncul? saya mau orang pertama yang tau
  kalau beras baru panen datang, suruh cucu saya bacakan ya nak, kirim saja kabarnya ke sini
  drop info kalo ada vga masuk bang
  mau dong dimasukin close friend lapak
  Mohon kantor kami didaftarkan sebagai penerima brosur bulanan
  kalo ada jam seken keluarga Seiko lagi, gue duluan ya dikasih tau
  gas langka gini, calling saya pas truknya turun ya pak
  bel aku nek dedake wis mudhun
  kemarin stop, sekarang pengen dikirimi lagi promo tendanya
  nomor dua saya juga disave ya biar kebagian status
  grup wa warga boleh dikirimi daftar sembako murah tiap awal bulan
  abdi hoyong kenging iberan mun aya barang anyar
  gabungin aku ke server discord tokonya
  ping me when left-handed guitars arrive
  sok atuh kirimin katalog gagang terbaru tiap keluar model
  jadwal bazar sembako berikutnya tolong disampaikan ke bapak
  kalau harga laptop itu turun, senggol aku ya
  boleh banget ngirim promo ke wa saya, asal jangan malem
  setiap ada pengadaan seragam murah, tolong saya dihubungi
  fomo nih gue, tiap bongkar bal kabarin
  kasih tau ka kalau adami barangnya
  rutin ganti lensa tiap tahun, ingatkan saya ya bu tahun depan
  barengan pemburu amp seken ada grupnya kan, seret gue masuk
  notif drop sepatu pengen dapet juga
  masukkan opung ke daftar yang dikabari kalau minyak turun harga
  numpang daftar news letter nya
  simpan nama saya, kalau kursi modelnya muncul lagi saya mau tahu
  hampers lebaran kapan keluar katalognya langsung lempar ke sini ya
  aktifin lonceng promo buat nomor saya dong min
  mau ikut komunitas pendaki toko ini, biar update trip sama alat
  istri saya rajin masak, kirimi juga resep dan daftar belanjaan mingguannya
  nek ono lelang meneh japri sek yo cak
  buat pelanggan lama ada siaran khusus kan, saya belum kebagian
  saya ganti nomor, daftar siarannya pindah ke nomor ini
  waiting list kabar restock: gw satu
  kalau anak gudang bilang pelet 781 nyampe, tolong teruskan ke saya
  senang kalau dikirimi gambar gambar mebel, buat hiburan mata nenek
  izin join channel jual beli amp nya
  ingetin gue sehari sebelum preorder ditutup
  ya saya bersedia dihubungi lagi kalau ada penawaran
  kl ada lagi kabarin
  yg kemarin kalo masuk lagi bilang ya
  mau terus dapet bc nya
  iya kirimin aja tiap ada baru
  aku blm masuk list bc ya? kok temenku dapet
  tandain aku kalo turun harga
  save aku ya biar muncul statusnya
  kalo live lagi colek
  mau diingetin pas po dibuka
  nomer suamiku juga dikirimin bc ya
  di oren ku udah follow, kabarnya di wa juga mau
  masukin ke daftar tunggu aja deh
  nanti kalo ukuranku ada, japri
  boleh, kirim kirim aja infonya
  ada channel promonya ga
  nyalain lagi notifku
  ganti nomor nih, bc nya pindah ke nomor ini ya
  seneng dapet info ginian, terusin
  aku ikut list yg dikirimi katalog mingguan
  nek ono maneh omong yo
  upami lungsur hargana wartosan
  kok story nya ga keliatan di aku, simpenin nomorku
  kirimi saya daftar harga tiap senin dong bu
  mau yang tercepat tau kalo koleksi baru turun
  ibu ibu RT saya mau ikut dapet info minyak murah
  ping aku kalo preloved nya nambah
  set reminder buat flash sale, ke nomorku bisa?
  kabar stok telur tiap pagi mau dong
  undang ke grup vip
  pantengin kok, kasih tau duluan ya aku
  yes send me the updates
  kalo resepnya dibagiin di bc, aku mau
  daftar member info, namaku Yuni
  kemarin kehapus dari siaran kayaknya, masukin lagi
  alarmin aku kalo yang motif parang keluar
  sa pu nomor simpan e, ada barang baru kabari
  aktifin langganan kabarnya bang
  selama ga tiap jam, boleh kok ngirim promo ke aku
  udah follow, terus biar dapet info diskon lewat wa gimana
  nanti kalau bibi kue buka kursus lagi, saya jangan dilewatin infonya
]]

examples "opt_out" [[
  hp saya khusus untuk urusan kantor, mohon gambar gambar jualannya tidak dikirimkan lagi ke nomor ini
  bun jangan kirim iklan lagi ya, hp saya penuh
  keluarkan awak dari grup itu
  nomor saya tolong dihapus, ini nomor kantor
  udah ga punya bayi lagi, info popoknya distop aja
  berhenti kirim katalog
  kulo mboten sah dikirimi info malih
  Dinas kami tidak berkenan lagi menerima pesan siaran dari toko ini
  please remove me from your list
  nggak usah lah kau kirimi awak promo tiap hari
  anakku kebangun gara gara notif jualan kelen, stop ya
  tak pengen terima broadcast maneh
  mbokyao mandheg le ngirim iklan, bu, kebak hpku
  saya bukan pelanggan, kenapa dikirimi terus? hentikan
  STOP PROMO
  cabut nomerku soko daftar bc
  saya laporin ya kalo masih ngirim iklan
  left dari broadcast gimana caranya
  promo mulu tiap jam, udahan dong ngirimnya min
  no more promo messages
  berhenti langganan info frozen food
  ga tertarik sama penawaran apa pun lagi, tolong ga usah dichat
  hapus kontak saya dari hp toko
  anak saya masih smp, tolong nomornya jangan dikirimi tawaran kosmetik terus, nanti dia minta dibelikan
  ga usah kirimin katalog lagi
  berisik tau tiap jam promo mulu
  nomer aye jangan diseliweri iklan lagi bang
  keluarin aku dari grup sepatu
  ulah ngintunan promosi deui
  janganmi kirim begini lagi
  galeri hp gue penuh gambar dagangan lo
  gue blok nih klo masih spam
  setop aja infonya, aku udah ga dagang hp
  hapus no aku dari list
  dapet nomorku dari mana? jangan dikontak lagi
  cukup ya broadcastnya
  siapa yg daftarin gue ke sini, lepas dong
  matiin notif barang masuknya
  perasaan aku ga pernah minta dikabarin kosmetik deh
  kuota abis gara gara video jualan tiap pagi, udahan ya
  Mohon nomor ini dikeluarkan dari daftar siaran
  ini nomor kantor, tolong jangan dikirimi iklan snack
  berhenti langganan info ikan
  lagi fokus utbk, tolong wa jualannya jangan masuk lagi ke sini
  pindah ke jepang, katalognya buat orang lain aja
  stahp bestie plis iklannya
  tiap malem dikirimin lipstik, gue cowok woy, udahan napa
  aku mau left dari channel
  stp krm iklan
  jgn krm2 lg
  nomer saya buat pasien, bukan buat iklan panci
  hapus sy dr list
  tiap subuh ting tung jilbab terus, berhenti ya
  keluarkan saya dari siaran
  unsub dr sni
  jgn broadcast
  saya block kalo masih ngirim katalog
  mpun mboten usah dikirimi malih nggih
  tdk mau terima info lg
  sdh g minat, no sy dicoret aj
  tolong jangan ganggu nomor ini lagi
  spam bgt sih, udahan
  saya bukan pembeli mainan lagi, anak udah gede, stop info
  keluar dari grup promonya gimana caranya
  ulah ngintun iklan deui
  berhentiin langganan infonya
  saya tidak pernah daftar, kenapa dikirimi terus, hapus
  off in notif jualannya
  mohon nomor dinas ini dikecualikan dari pesan promosi
  capek hapusin chat promo lo
  bc nya distop ya
  mute ga mempan, coret aja nomorku dari list
  saya keberatan menerima iklan jamu
  cabut nomor ibu saya dari siaran, beliau bingung
  udahan deh newsletter nya
  sy mundur dr broadcast list
  gausah di wa lg ya klo ada promo
  bisakah pesan massal ke nomor saya dihentikan
  nak, mohon maaf, hp bapak penuh gambar kasur, tolong jangan dikirimi lagi ya
  udah cukup bro iklan lo, gue out dari list
  STOP KIRIM PROMO SEPATU
  ulah ngintun iklan deui ka nomer ieu
  jan kirimi ambo iklan lai da
  selamat, promo ke-47 minggu ini. hapus nomor saya
  gak usah ngirimi broadcast maneh cak, mumet aku
  unsub please kak
  nomor saya tolong dikeluarkan dari daftar siaran souvenir, saya sudah menikah dan tidak niat nikah lagi
  remove my number from your broadcast
  malem minggu masih dikirimin katalog, males, coret nomorku
  matiin notif promo durian
  anak saya udah SMP, masih dapet promo baju bayi. keluarin saya dari list
  tidak berkenan menerima penawaran lagi, mohon nomor dihapus dari basis data
  jangan pernah broadcast ke sini lagi
  left grup promo gimana sih, diundang mulu
  kalo masih ngirim iklan tas gue blokir
  setop promosi ke nomor kantor ini
  nomer iki duduk gae iklan, hapusen
  opt out please
  aing mah teu hoyong nampi promo, hapus nomer abdi
  saya ga pernah daftar apa apa, kenapa tiap subuh dikirimi jualan madu, hentikan
  cabuik nomor ambo dari grup promo tu
  berhenti ngespam nomor suami saya dengan diskon
  berisik, notifikasi jualan kopi tiap jam, stop ya
  mohon dengan hormat nak, ibu tidak ingin menerima kiriman penawaran apapun lagi
  keluarin gue dari channel plis
  saya laporkan sebagai spam kalau besok masih masuk promo
  bosan dikirimi iklan cctv terus, kunci rumah saya sudah tiga
  unsubscribe info batik
  nggak lagi ya broadcast broadcastan
  nak, hp nenek bunyi terus isinya jualan, tolong jangan lagi
  unsub
  gausah spam katalog, gue cuma beli sekali
  Telepon kantor kelurahan bukan untuk iklan, harap tidak dikirimi promosi kembali
  lagi main rank notif toko nongol mulu, matiin siarannya
  udah ga melihara ayam, iklan pakannya distop ya
  berhentiin broadcastnya, hp kakek memorinya penuh gambar
  please stop texting me offers
  tong ngiriman wae atuh kang iklanna
  saya sudah pindah tugas, hentikan penawaran seragam ke saya
  jangan mi kirim promo lagi
  besok masih masuk bc juga, gue blok ya
  opung pening nengok iklan kalian tiap pagi
  info gas naik turun tidak usah dikirim ke saya lagi
  off kan langganan chat promo
  kantor punya aturan, dilarang menerima chat marketing. mohon berhenti
  nomor almarhum bapak saya, tolong jangan dikirimi iklan lagi
  bosen gue liat iklan kursi gaming lo tiap jam
  delete kontak aku dari mailing list
  tolong berhenti menawari saya kacamata
  copot nomer iki soko grup sembako
  mau lepas dari siaran, ketik apa?
  iklan wae iklan wae, eureunan kang
  tidak usah kabari lagi soal hampers, anggaran kami sudah dihapus
  rapat keganggu bunyi promo terus, tolong dihentikan siarannya
  notifikasi diskon tolong dinonaktifkan untuk no ini
  katalog pdf nya makan kuota, jangan dikirim lagi kak
  nenek bukan yang belanja, jangan tawari nenek terus
  udh ga usah kirim lagi
  jgn di bc lagi
  kebanyakan promo ah, keluarin aku
  bales bc: tidak berminat, hapus nomor saya
  cukup ya kak notifnya
  kok masih dikirimin sih, kemarin udah bilang berhenti
  nomor kantor ini mah, jangan dikirimi promo
  mau keluar dari list
  UNREG
  ini bc yg ke 5 hari ini
  ga pernah minta dikirimin ginian
  hapus kontakku aja
  liat di story aja cukup, ga usah dijapri promo
  aku follow di oren aja, yang di wa tolong berhenti
  aja ngirimi iklan maneh yo mas
  tong dikintunan promo deui nya
  jam 2 pagi bc, waras? coret nomorku
  saya report ya kalo masih ngiklan di sini
  tolong nomor ini jangan dimasukin daftar apapun
  left grup
  kalau bisa saya dikeluarkan dari pesan pesan begini pak
  tiap buka wa isinya toko ini mulu, udahan
  enough with the promo
  cabut langganan kabar barang baru
  bapak saya yang punya nomor ini udah meninggal, tolong jangan dikirimi iklan lagi
  kuota abis buat download gambar promo, setop
  no broadcast pls
]]

examples "reseller" [[
  bun aku mau jualin lagi ke ibu ibu pengajian
  syarat jadi agen laundry apa aja mbak
  kulo gadhah warung, saged nitip risol mriki?
  mau ambil partai buat toko awak di Pajak Petisah
  dropship bisa atas nama lapakku?
  buka kemitraan frozen ga
  kantin kantor saya butuh supplier, mau jadi pemasok tetap?
  ada harga grosir buat dijual ulang?
  franchise nya berapa modal
  teman teman kantor pada nitip terus, mending saya jadi kepanjangan tangan ibu aja
  aku pengen dodolan dastermu nang pasar
  komisinya brp persen kalo aku bawa pembeli tiap minggu
  boleh ambil fotonya buat dijual di statusku?
  Kami koperasi pegawai ingin menjajaki kerja sama penjualan
  tiap kubawa bekal nugget ibu ke kantor satu lantai minta, gimana kalau aku jadi pintu pesenannya mereka
  modal kecil bisa ikut jualan? saya IRT di rumah aja
  maklun label sendiri bisa bu, gamisnya pakai merk saya
  can I be your distributor in Medan?
  jadi agen di Siantar masih kosong nggak
  awak punya kede kecil di simpang, kalau keripik kelen kutaruh situ kek mana bagi untungnya kak
  saya punya jasa interior, mau rutin ambil meja kelen buat klien
  pensiun saya tinggal setahun, pengen buka cabang laundry ini di Klaten, kira kira jalannya lewat mana pak
  titip jual tanaman saya di kios bapak bisa ga
  apa untungnya jadi mitra dibanding beli biasa
  kalo ngambil 10 lusin buat tak jual maneh dapet berapa persen
  saya mau stok buat babyshop kecil di rumah, aturannya gimana
  sub agen area Kartasura onten?
  boleh kirim langsung ke customer saya tanpa nota toko?
  jadi titik drop laundry di kos saya mau ga mas? bagi hasil
  mau kujual lagi di kantin sekolah
  kalo ambil sekodi buat lapak di tanah abang dapet harga brp
  pengen jualan tp ga punya modal, bisa majang barang kk dulu?
  syarat jadi agen apa aja
  abdi gaduh warung di cianjur, tiasa nitip keripikna?
  dropship dong, pengirimnya pake nama tokoku
  bengkel gue butuh pemasok kampas rutin tiap bulan
  adakah harga pedagang, mauka jual di pasar terong
  komisi afiliasinya brp persen
  gue punya booth di cfd, snack lo bisa gue jajain?
  foto tanpa logo ada? buat story jualan aku
  tiap hari saya keliling kampung naik motor bawa sayur, kalau snacknya saya gantung di motor juga untungnya berapa
  minimal stok awal berapa buat ikut jadi cabang
  mau pegang wilayah sulsel bos
  wholesale price for resale pls
  gambar produknya kupajang di toko online ku boleh?
  konsinyasi bisa bang? laku baru setor
  modal 500rb bisa mulai dagang kosmetik kk?
  Koperasi kami berminat memasarkan batik Bapak di Kalimantan
  ibu ibu di pengajian suka nanya batik saya, daripada mereka beli ke orang lain mending saya yang jualin ya teh
  ada sistem kemitraan buat counter hp kecil?
  paket usaha mainan keliling ada?
  ane dagang di kaki lima, kulakan di sini boleh ye
  gmn cara daftar jd penjual resmi merk ini
  ambil 50 pcs buat diecer lagi
  kios saya di pasar sentral lagi kosong, cari yang bisa masok sandal
  hoyong icalan bibit oge siga mamang, ngawitan kumaha
  jd rslr gmn
  sy buka warung di kampung, mau isi dagangan sabun herbal dari sini
  dropship ok?
  hrg kulakan
  pengen nambah penghasilan di luar jaga malam, bisa bantu jualin krimnya
  di pasar Wage belum ada yg jual pakan ini, kasih saya aja yg megang
  kios tani sy butuh pasokan pupuk rutin
  bisa ga kirim pake nama toko saya
  jadi agen syaratnya apa bu
  untungnya berapa kalo saya jualin mukenanya ke ibu ibu arisan
  kantin sekolah nitip kue basah tiap pagi, sistemnya bagi hasil?
  min order brp pcs bt djual lg
  saged kulo sade malih wonten peken mboten
  distributor resmi wilayah NTT masih lowong?
  aku mau jualin tapi ga mau nyetok
  modal 500rb bisa mulai jualan hijab ini?
  ada katalog polos tanpa logo ga, mau kupasang di statusku
  bengkel saya kecil tapi rame, bisa ambil part dari sini terus?
  tiap minggu saya naik perahu ke enam dusun bawa dagangan, kalau jamu ibu ikut saya bawa pembagiannya bagaimana
  makloon skincare pake merk sendiri bisa?
  pangkalan ojek kami mau jual jas hujan, kulakan di sini berapa lusin minimalnya
  hbs jual br byr bs?
  petshop baru buka nih om, mau ambil ikan rutin tiap minggu
  lowongan sub agen jamu?
  konsinyasi mainan di koperasi sekolah boleh?
  fee nya brp klo bawa pembeli
  link affiliate ad g
  saya punya langganan 30 perawat, kalau saya yang ngoordinir dapat apa
  mau jadi tangan kedua percetakan, order dari saya harga beda dong
  open agen kue kering lebaran belum bu
  tak dol maneh nang Kalimantan, olih ora
  abdi gaduh toko kelontong, hoyong ngical panci ti dieu
  waralaba ada?
  cara gabung tim jualannya
  ada grup khusus penjual ga kak
  mau buka cabang bolennya di Tegal
  sa mau jual lagi di Nabire, kaka kasih harga apa
  ngambil banyak buat diecer per sachet di desa, boleh dibuka kemasannya?
  kerja sama suplai snack ke kantin rs, tertarik bu?
  marketernya dibayar per pcs apa gaji
  saya pensiun tahun depan nak, rencananya mau jualan kasur di kampung, apa boleh mengambil dari sini
  gue punya lapak di Tanah Abang, bisa masok kaos dari lo?
  dropship sistem lo gimana
  ngical deui tas teteh, kumaha carana
  ambo nio manjua kopi tu di Padang, bara untuak panjua
  nikahan orang sekampung saya yang urus semua, kalau souvenirnya saya ambil dari sini untung saya di mana
  harga toko buat yang dijual lagi min berapa pasang
  komisi kalo gue bawa murid?
  fotonya boleh saya pajang di marketplace saya ga kak
  kita mo jadi agen madu di Kotamobagu
  installer cctv freelance nih bos, ada harga teknisi?
  dodolan maneh ndek pasar Turen oleh ta cak
  pengiriman tanpa nama toko, bisa? pembeli saya taunya itu dari saya
  titip jual durian di kios saya, bagi hasil
  buka franchise kedai kopinya gak sih
  kami koperasi karyawan, ingin menyuplai sepatu safety untuk anggota melalui toko Bapak
  punya 12rb followers ibu ibu, mau bantu jualin baju bayinya, sistemnya gimana
  mark up sendiri boleh?
  stok sendiri apa cukup share katalog
  ayas kate adol ndek halokes, oleh rego konco sam
  affiliate program?
  suami di-PHK, saya mau mulai jualan kecil kecilan dari rumah, batiknya boleh diambil dulu bayar belakangan kalau laku?
  margin buat toko furnitur rekanan berapa persen
  ada grup khusus penjual lagi ga
  supply laptop ke sekolah sekolah, gue yang nyari proyek lo yang nyediain barang, gimana
  pasang stiker merk sendiri di botol madunya boleh ga
  abdi gaduh warung di Lembang, tiasa ngecerkeun kopi akang?
  daerah Jember udah ada perwakilannya belum? saya minat
  garansi tetep berlaku buat pelanggan saya kan kalo dijual ulang
  mau jadi mitra rental, mobil saya nganggur dua
  if I resell in Manado, do you protect the area?
  minim modal bisa gabung?
  kodean berapa? buat isi lapak
  kulo kepingin nyade malih wonten griya, wonten regi kulakan mboten bu
  wedding organizer dapet fee berapa kalo rekomen kalian
  nerima konsinyasi ga, toko saya di bandara
  dibali sagadang gudang, agiah harago grosir ka kadai ambo
  bikin landing page sendiri buat jual kursusnya, boleh?
  beli 5 lusin buat isi toko baru, syarat jadi member grosir apa
  yang ambil dari lo di Depok udah banyak? gue takut saingan kalo ikutan jualan
  warung nenek kecil, boleh ngambil beras dari kamu buat dijual literan nak
  BUMDes kami ingin menjadi pangkalan gas, prosedurnya?
  gue punya warnet, mau taro aksesoris lo buat dijual, bagi hasil brp
  jasa titip seken dari lapak lo boleh ga, gue upin harganya
  depot galon mau cari cabang ga? saya ada garasi kosong
  ngambil bal balan buat dipilah sendiri bisa?
  koperasi sekolah mau stok seragam, ada harga khusus penjual?
  poultry shop saya butuh pemasok dedak tetap
  mau jadi affiliate keyboardnya dong
  hampers white label, nama kami yang tertera, bisa?
  opo oleh tak dol maneh jam jam iki
  Kami optik di Kediri ingin mengambil lensa secara partai
  aku content creator camping, collab jualan yuk
  abdi gaduh toko alat musik alit, tiasa ngiring icalan gitar ti dieu?
  pingin usaha rental tenda, modalnya ambil dari bapak semua, dapat harga beda kan
  ibu ibu PKK mau nambah kas, boleh jualkan minyak dan gula punya sampeyan?
  fotonya boleh kupake di marketplace, nanti kamu yang kirim ke pembeli
  konter hp saya sering dapat servisan berat, bisa dilempar ke abang? untungnya dibagi
  sales lepas masih dicari? saya keliling kantor tiap hari
  buat stok lapak car boot, ambil 50 potong jatuhnya seperti apa
  do you supply retailers in Timor Leste?
  mau ka menjual di pasar Daya, kasi ka barangta dulu, nanti disetor
  syarat jadi toko resmi merk kacamata ini apaan
  anak pesantren boleh nitip brosur sama dapat persenan ga
  masuk ke minimarket saya aja pak, konsinyasi
  kalo gue bawa klien bikin kitchen set ke bengkel lo, fee nya?
  cari produsen kursi buat dijual di toko online saya, tanpa stok
  jadi mitra antar galon pakai motor sendiri, pembagiannya kumaha
  harga buat bakul ada daftar tersendiri?
  pensiunan kaya saya masih bisa ya ikut jadi agen sembako
  mau buka gerai hampers di mall, supply dari ibu
  kulakan jam dinding 5 lusin buat toko di pasar, gimana aturannya
  joki jualan akun game bisa daftar jadi seller sini?
  teman seangkatan pada tanya jaketnya, kalo aku kumpulin order dapet untung ga
  eksklusif dong se Kabupaten cuma gue yang jual merk lo
  nyetok gas di rumah buat tetangga, perlu izin dari pangkalan bapak?
  toko bangunan saya mau pajang lemari buatan sampeyan
  ada skema keagenan untuk instansi koperasi karyawan kami
  kl mau jualin gmn
  yg kemarin ditawarin jadi agen itu masih?
  aku jual lagi di oren boleh?
  boleh comot fotonya buat status aku
  bisa kirim tanpa nama toko
  ambil banyak buat dijual lagi
  sistem titip jual bs?
  upline nya siapa kalo join di kota saya
  temen kantor pada pesen ke aku, bisa dapet persenan ga
  aku punya lapak di pasar malem, suplai dong
  lagi nyari pemasok tetap
  di tokped ada yang jual pake foto sini, itu agen resmi? aku mau juga
  mau jadi cabang di Bekasi
  join fee nya ada?
  saya live tiktok tiap malem, mau saya bawain barangnya
  stokis daerah Jambi udah ada orangnya blm
  kulakan lusinan ci
  pengen bakulan iki, carane piye
  abdi bade ngawarungkeun, tiasa nyandak ti dieu?
  jualanku sepi, boleh dong nambah barang dari sini
  dari broadcast tadi katanya open mitra, caranya?
  target bulanannya ada ga kalo gabung
  packing polos pakai stiker saya bisa?
  tanpa stok tanpa modal bisa ga
  dapet komisi berapa kalo lewat link aku
  aku pegang kantin pabrik 300 orang, tiap hari butuh suplai
  ada grup wa bakulnya?
  harga buat yang jualan beda kan
  mau isi toko baru di kampung, paket usahanya ada?
  bagi hasil mau?
  tiap aku posting status banyak yang nanya, mending aku jadi apa gitu di sini kak
  boleh pasang merk sendiri di kemasannya?
  ibu kos mau jual pulsa, daftar jadi konternya di mana
  daftar dropshipper oren di sini gimana
  bisa supply hotel rutin ga, saya vendornya
  keuntungan gabung apa aja
  saya yang bawa keliling barangnya, ambil untung sendiri, boleh kak?
  kontrak suplai setahun buat toko oleh oleh saya
  kasih aku 1 lusin dulu buat tes pasar di tempatku
]]
