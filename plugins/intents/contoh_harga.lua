-- Contoh pesan pembeli, untuk maksud yang tidak tertangkap pola.

examples "ask_price" [[
  yg oli matic itu dilepas berapaan bos
  sabaraha kang nu kopi arabika sakilo
  mesti nyiapin duit berapa buat sofa L yang abu
  kue ultah diameter 20 kena berapa
  padum yum madu nyoe bang
  pricelist makeup wisuda ada kak?
  itu nominalnya per ekor apa per kantong ya yang guppy
  Mohon informasi nilai satuan untuk 150 setel seragam OSIS.
  sekilo brp
  SRM-22?? 💸
  nak nenek mau tanya baju bayi yang gambar gajah itu kalau ambil setengah lusin nenek harus kasih uang berapa ke kamu
  rak besi yg 4 susun berapa ya bang
  kak nanya dong donat kentang sekotak brp
  serum niacinamide berapaan kak
  mas kampas kopling supra brp
  berapa ya kak kalau pesen tumpeng buat 20 orang
  kak aku mau tanya dong itu yang kemarin di upload monstera yang daunnya bolong itu berapaan ya
  hp samsung second nya dilepas berapa gan
  sewa sound system sehari berapa pak
  kena brp kalo servis ac 2 unit
  harga nett brp ya ini
  how much for one box
  niki regine pinten nggih
  teh eta meja sabaraha
  hargo rendang sakilo bara uda
  cuci sofa per dudukan berapa
  bnr 25rb kak yg kecil?
  klo ambil semua jadi brp totalnya min
  kursi kafe satuannya brp
  boleh dikirim pricelist catering nya
  nasi box yang isi ayam bakar per kotaknya berapa ya bu
  kalau laptop kayak gini pasarannya berapa
  spion pcx sepasang brp om
  lipcream nya berapa duit sis
  minta harga paket aqiqah dong
  kalo yg setengah kilo jadi berapa bu
  tolong infokan biaya pasang kanopi per meter
  brp ya kak kalo lemari 3 pintu
  mesin cuci bekas mau dilepas berapa pak
  sis price?
  jasa foto produk itu bayarnya berapa per foto
  dua porsi jadi berapa semua kak
  anggrek bulan putih berapa harganya mbak kemarin saya lihat di pameran
  rego pinten bu
  nasi liwet na sabaraha
  cost nya berapa kalau cuma bersihin karpet
  aku pesen yg kemarin 3 sama yg merah 1, itu totalnya berapa
  harganya udah fix segitu kak?
  yang 64gb berapa yang 128gb berapa
  berapa nih bos knalpotnya
  ini berapa kak kalau buat 2 orang
  seporsi brp mang
  bayar berapa aja kak
  berapa harga sewanya sehari
  pasang wallpaper semeter kena brp
  bang pisang segini berapa
  berapa yg kecil
  kak brp si serum yang tutup gold
  dp nya berapa terus totalnya berapa
  mau tau dong harga kiloan laundry
  minta pl nya ya kak
  sing cilik piro
  paketan itu jatuhnya berapa
  kisaran harga jam tangan di sini berapa
  ongkos pasangnya berapa
  naik ya harganya?
  beda ga harga yang merah sama yang biru
  kalau satu dus?
  di brosur tertulis 85 ribu masih segitu?
  modal berapa kak kalau mau yang komplit
  kira kira berapa ya kalau bikin gorden 2 jendela
  bensin eceran sini berapa
  itu tanaman janda bolong yang kecil berapaan mbak
  bang kena berapa ganti lcd redmi 9
  harga sewa kebaya 3 hari brp
  price list make up wedding nya dong sis
  kalau lengkap sama kursinya jadi berapa
  brp nih rice cooker bekasnya
  mesin kopinya berapaan
  makanan anjing berapa per kilo
  jasa servis layar retak berapa
  tambal bocor berapa bang
  kalau pecah satu harganya berapa buat ganti
  langganan sebulan berapa harganya?
  langganan katering sebulan brp
  berapa harga sewa per hari
  berapa harga yang di etalase depan itu
  jadi totalnya berapa
  sewa per hari berapa
  biaya servisnya kena berapa
  rice box ayam geprek itu kena berapaan per kotaknya
  sekali facial acne di klinik ini mesti siapin duit berapa
  buket mawar isi sepuluh bikin dompet jebol nggak sih
  daftar tarif tumpeng mininya boleh dikirimin ke aku
  lima puluh ribu cukup nggak buat nyuci tiga kilo plus setrika
  latte segelas pinten
  pricelist mbak
  setengah loyang brp
  mbak mau tanya untuk kue ulang tahun diameter dua puluh yang pakai tulisan nama anak itu kira kira habis berapa
  bu saya dari bagian umum kantor mau tau biaya prasmanan untuk lima puluh orang sudah sama piringnya itu berapa
  ini serum yang botol kecil sama yang botol gede bedanya berapa ribu soalnya aku lihat di postingan nggak dicantumin
  brpaan min cushion yg shade natural
  sdmn hrg nugget homemade 1pack
  risoles frozen sabarahaan teh sabungkusna
  berapo dek pempek kecik sikok
  ps4 slim yg di foto dilepas di angka mana nih gan
  pasang banner 3x1 meter abis duit segimana
  bor bosch itu gue mesti nyiapin duit segede apa
  kampas rem supra dibandrol gimana min
  sebut angkanya dong buat lemari 3 pintu
  pricelist cetak?
  semen sak brapaan
  joran berapa
  pak saya mau bangun pagar belakang rumah tolong dihitungkan bata merah seribu biji sama pasir satu truk jadinya berapa
  bang itu thinkpad bekas kantor yang ramnya delapan kalau dipasangin ssd baru sekalian jadi kena berapa totalnya
  mau nanya undangan nikahan tiga ratus lembar pakai kertas jasmine per lembarnya kena di angka berapa ya mas
  brp duit rante gl pro gan jgn php
  hrg knlpot r25 bpa om
  piro cak setang fixie sing ireng iku
  barapa harganya mata gurinda sabuting bang ai
  gelang peraknya di bawah lima puluh ribu apa di atas
  ngambil komik satu seri saya mesti nyiapin uang segimana
  itu lima belas ribu tuh per bibit atau sebungkus isi banyak
  sandal yang nyala itu tempelannya tertulis angka brp sih, nggak kebaca dari foto
  tolong hitungin hamster sepasang plus kandang habisnya segimana
  bandrolnya bu
  pricelist pashmina dong
  anting mutiara brapaan
  bu guru mau tanya buku cerita bergambar yang sampulnya kelinci itu satunya dijual berapa soalnya buat hadiah lomba
  saya nenek dari solo pengen tau jamu beras kencur yang botol besar sama yang botol kecil masing masing harganya berapa nak
  maaf kak saya lihat di status tadi tas anyaman yang ada bunganya tapi gak ditulis nominalnya berapa itu
  brpaan tuh mnian lego yg dus biru
  hrga spatu skolah no 33 brp y bunn
  pasmina ieu sahargi sabaraha teh
  bara sabuah baju anak nan ado gambar kudo tu uni
  ibu mertua mau ulang tahun ke tujuh puluh pengennya kursi pijat yang di foto nomor dua saya mesti nabung sampai berapa juta buat itu
  anak saya nangis tiap lewat etalase minta sepeda roda tiga padahal gajian masih minggu depan kira kira duit yang harus disiapin berapa sih
  di pasar aceh orang jual kuali besi dua ratus ribu kata kakak saya tempat abang lain lagi coba sebut angkanya biar saya banding bandingkan
  arisan bulan ini giliran saya yang dapat rencana uangnya mau dibelikan kompor tanam takut kurang itu yang dua tungku kena berapa
  guru prakarya nyuruh tiap anak bawa tanah liat sendiri dompetku cuma sisa sedikit sekilonya jatuhnya berapa duit kak
  bengkel sebelah nawarin aki motor tapi rasanya kok kemahalan jadi aku bandingin dulu sini yang tipe kering dibanderol berapa om
  nenek titip pesan katanya minyak kayu putih buatan buru yang botol besar sekarang sudah naik jadi berapa dulu waktu beliau beli masih murah
  mau ngajuin anggaran ke pak lurah buat tenda kerucut tiga biji perlu tahu satu unitnya nilainya berapa biar proposal saya ga ditolak
  baru keterima kerja pengen banget hadiahin bapak jam tangan kulit yang tali coklat itu price nya di range berapa ya gajiku baru umr
  kulo niki tani lombok ing kediri bade mundhut semprotan hama elektrik nanging arta pas pasan niku pinten nggih setunggale
  dong bilang di gereja kalau tenun sabu di ini toko bagus beta mau pakai satu for natal ma doi sedikit barapa satu lembar
  hp jadul saya ga bisa buka gambar yang ada tulisan rupiahnya jadi tolong ketikkan saja itu blender jus berapa mata saya juga sudah rabun
  pasmina ceruti sekodi dihargai brp mba
  mesti rogoh kocek berapa buat ukulele
  sabaraha eta wajit cililin sabungkusna teh
  angkanya ketutup stiker, panci presto itu berapaan
  bara ciek dompet songket tu da
  hrganya brpa skrg oli gardan sebotol
  how much kak totebag kanvas polosnya
  seribu dapat berapa biji kelerengnya
  mesin jahit sing neng foto pirang ewu mas
  nyuwun pirsa bu, kain jarik niki pinten nggih
  lamun rak piring alumunium sabarahaan eta teh
  kudu nyiapkeun duit sabaraha keur madu saliter
  tu kompor dua mate lepas di angke berape bang
  kena berapa awak kalo ambil helm retro itu lae
  bara tu da sakarung bareh solok
  tikar purun yang lebar itu berapo duit yuk
  siapa kah harganya itu tas rotan kita pajang
  siaga ellina yaro sarung sutra puang
  sambal roa satu toples so brapa skarang
  aji kuda niki udeng endek e bli
  barapaan saikung burung kanari pian nih
  berempa arghana clurit hiasan se raja rowa
  noken anggrek ini ko jual brapa kaka
  regone pompa banyu sing cilik piro cak
  pami nyandak sakodi kerudung janten sabaraha
  pricelist wig cosplay plis min 🙏
  spill hrg casing ip 13 nya dunks
  brp duit nih bos lampu sorot 50w
  habis promo kemarin balik ke berapa ya harganya
  abis diskon jatohnya brp si ransel
  ukuran jumbo sama mini selisih berapa ribu
  pricelist hampers
  berapaan sepasang
  ongkir skip dulu, barangnya aja kena berapa
  regane piro iki mas
  hiji na sabaraha teh
  50rb itu per pcs apa per pak
  dua toples sama satu botol totalin dong
  harga normal sebelum dicoret tuh berapa sih
  yang warna emas lebih mahal ga dari silver
  diskonnya skip, mau tau harga aslinya mesin jahit
  hrg msh sm kyk bulan lalu g
  kalo ambil 50 biji satuannya kena berapa
  harga tertera udah termasuk sarungnya belum
  how much yg model kotak
  bundling promo itu dibanderol berapa
  di katalog ga ditulis angkanya, termos itu brp duit
  varian keju sama original bayarnya sama aja?
  spill pricenya dong bestie yg lampu tumblr itu
  jujurly dompet tipis, album photocard txt kena brp nih
  kalo mau checkout hoodie crewneck oversize sama beanie nya sekalian aku kudu nyiapin duit brp kak
  pl paket skincare remaja ada min
  HM tumbler pink nya bang
  Mohon informasi harga satuan kertas HVS A4 80 gram untuk keperluan kantor kami
  Dengan hormat, kami bermaksud meminta daftar harga kaus olahraga siswa
  Mohon kiranya dapat diterbitkan surat penawaran untuk meja kursi siswa sebanyak 36 set
  Untuk penyusunan RAB sekolah berapa rupiah yang perlu kami anggarkan bagi sepuluh unit kipas angin dinding
  Berapakah nilai sewa satu stel toga beserta topinya
  pricelist cupcake
  pira regane jarik
  sabaraha sakilo
  berapaan sekodi
  total nominalnya?
  🍰 💰❓
  👟 ini brp 💸
  yg 🧴 besar 💵?
  🎧 hrg 🤔
  🐟 sekilo kena 💰 brp
]]

examples "ask_discount" [[
  150 bungkus ya
  dibulatin ke bawah dong bu
  masa langganan sama kayak orang baru harganya
  kurangi sitik lah cak
  pelajar nih bang, kasian dong
  Apabila kami mengambil 200 setel, apakah ada penyesuaian harga?
  biso kurang dikit dak cek
  bt santri yatim ustadzah, bs lbh miring g
  uangku kurang 5rb 🥺
  toko depan berani delapan puluh ribu bang untuk oli yang sama persis saya lebih suka di sini asal abang bisa samain angkanya
  bang kurangin goban lah
  aduh mahal ya kak ga bisa kurang dikit?
  kalo saya ambil 10 pot dpt harga brp
  bisa 2,5 ga pak motornya, saya jemput sekarang
  duh budget saya ga nyampe nih bisa turun?
  di sebelah lebih murah loh kak
  masih nego ga om
  can i get a discount if i buy two
  350 ya om deal
  kok mahal bgt sih servisnya
  diskon dong kan aku langganan
  mas mbok dikurangi limang ewu
  atuh mirahan dikit teh
  ambil dua 100 boleh ya bu
  ongkirnya gratis dong kak
  bisa kurang ga kalo bayar tunai
  kemahalan ah
  harga temen lah bos
  nggak bisa lebih rendah lagi pak harganya
  kasih bonus lah bang beli banyak nih
  harga bisa digoyang pak?
  gak bisa kurang dikit lagi kah bu, saya pelanggan setia nih
  mahal bener kang
  ambil 5 kg dapet harga khusus gak
  duit saya cuma 200 nih kak
  1jt bawa pulang ya om
  boleh minta keringanan harga ga kak
  aku mahasiswa nih kak ada harga mahasiswa?
  bisa ditawar gak motornya
  turunin lagi dong pak nanggung
  di shopee cuma 40rb kak
  negonya berapa
  bonusin pot kecil dong bu
  cheaper can?
  masa ga ada potongan buat yang udah sering beli
  harganya kok naik jauh ya, bisa disamain kayak dulu?
  larang men mas
  3 biji 50 ya bu
  last price om
  ga bisa 90 kak?
  kurangin ya bang buat ongkos pulang
  mahal amat sih kek emas
  kalo cash berapa jadinya
  murahin lah bu tetangga sendiri
  ada harga spesial ga buat partai besar
  diskon dikit boleh kan
  jangan mahal mahal dong
  bisa lah 200 udah sama pasang
  saya ambil semua deh tapi kasih murah ya
  kemahalan buat kantong saya kak
  discount please
  aduh segitu ya kak ga ada kurangnya?
  dapet potongan ga kak kalau bayar lunas di depan
  ga dapet ya kalo 45?
  dulu saya beli masih 30 kok sekarang 50
  nego sampe oke ya pak
  pasin 300 ya om ongkosnya
  bonus apa nih
  mahal ih
  bang kasih harga pertemanan lah
  kalau bayar lunas di muka ada potongan?
  bisa kurang 50 ribu ga buat ongkos bensin
  mahal banget sih kak di pasar cuma 15
  gopek deh ya pak deal?
  aku ambil 4 nih masa ga didiskon
  ora iso mudun maneh regane pak?
  let me get it for 200k can?
  barang pameran yang lecet dikit ada potongan ga
  yang cacat dikit boleh murah ga
  harga temen dong jangan bikin rugi hehe
  langganan lama nih masa ga ada diskon
  ongkirnya aja yang dikurangin dong
  bulatin ke bawah dong mbak, biar pas dua ratus
  kurangin dikit lah, aku anak kos nih
  kalau sekalian ambil tiga puluh kotak, bisa turun berapa per kotaknya
  segitu mentok atau masih bisa digoyang
  masa langganan nggak dapet potongan sama sekali sih
  kurang dikit yaa
  75rb boleh?
  bu saya kan tiap jumat pesan snack box dari sini mbok ya dikasih harga lebih miring gitu untuk bulan depan
  uangku tinggal seratus lima puluh ribu padahal buketnya seratus delapan puluh boleh nggak kak dilepas segitu aja please
  kami dari panitia wisuda mau ambil bunga dua ratus tangkai jadi minta tolong harganya diturunin lagi sedikit ya kak
  dskon dong minnn, sadis bgt hrgnya
  bs krg ga tuh cushion, 120 gw bungkus
  teu tiasa kirang deui teh? ditawis salapan puluh rebu wae nya
  kasi murah-murah ki kak, langgananka' ini
  gocap lagi turunin lah bos, sesama anak motor
  om, ini kantong mahasiswa, kasih napas dikit lah
  mentoknya di mana bang, jangan galak2 angkanya
  800 gue angkut sekarang juga, gimana?
  angkut 5 dus masa segitu juga, bolehlah dibuletin ke bawah
  nego tipis?
  kurangin dikit bos
  diskon lah
  pak saya ini pensiunan dengan gaji pas pasan bisakah harga kursi rotannya dikurangi seratus ribu saja biar saya tenang
  bang masa hp udah retak pojokannya masih dijual segitu turunin lagi dong dua ratus biar kita sama sama enak
  kalau semua kebutuhan besi beton satu rumah saya ambil di toko sini dapat potongan berapa persen dari total
  hrg tmen lah gan jgn sadis2 amt
  ksh krng dkt dong om bwt blnja istri
  larang temen cak, oleh kurang ta?
  mahal kali bah, kurangi dulu lae biar jadi
  kasih harga tetangga dong bu, kita kan satu kampung
  bisa digenapin jadi seratus aja nggak anting sama cincinnya
  buat guru honorer ada keringanan dikit kan mbak
  dua ratus pas ya kucingnya, langsung saya jemput
  kalau borong lima ransel masa segitu juga per bijinya, turunin lah
  nego tipis bu
  kurangin dikit dong
  korting dikit mbak
  mbak saya ini sudah sering belanja batik di sini masa tidak bisa dikurangi sedikit buat tambahan ongkos angkot pulang
  bu kalau saya ambil jamunya dua lusin sekaligus untuk arisan boleh dikasih potongan harga tidak biar ibu ibu senang
  uang jajan saya cuma terkumpul delapan puluh ribu boleh gak sepatunya dilepas segitu saja kak plis banget
  kk nett brp nih msh bs krg gaa
  bolee nego ga min anak sklah nih kere
  saged kirang sekedik mboten regine jarik niku bu
  dados kirangin kidik ajine mbok, tiang meli liu niki
  saya ini pensiunan guru uang bulanan tak seberapa burung kenarinya cantik tapi segitu kok berat ya bisakah lebih ringan
  udah sepuluh kali lebih jajan di sini dari zaman kuliah masa angka hoverboard nya sama kayak orang baru potong dikit lah
  toko sebelah lepas di sembilan puluh tapi aku lebih percaya sama kakak bisa ga plakban sekardusnya disamain kayak dia
  ambilnya langsung enam puluh loh bu buat anak panti jadi tolong buku gambarnya jangan segitu amat satuannya
  dompet anak kos lagi sekarat habis bayar ukt sementara jas almamater bekas itu wajib punya seratus ribu aja boleh ya kak
  ada bekas gores sedikit di pojok foto ketiga brankas itu berarti kan wajar kalau angkanya turun lima puluh pak
  jauh jauh dari barru sa cari perahu karet ketemu ji di sini kita kasi kurangmi sedikit supaya cukup uangku
  mamakku pesan kalau belanja jangan mau langsung bayar penuh jadi gimana kalau sirup markisanya tiga botol dua ratus ribu pas
  uang di tangan saya tinggal empat ratus ribu sampai akhir bulan padahal suka sekali kain jumputannya segitu dilepas tidak cek
  regane niku nopo mboten saged dikirangi mas kulo namung bakul cilik ting pasar legi bade mundhut timbangan dudukan
  kita kan tetangga satu kompleks bang dulu anakmu juga sering main ke rumah masa senar pancing ga ada harga saudara
  sudah klop di hati sebenarnya cuma beda tiga puluh ribu doang dari uang saya buat teropong itu dibulatkan ke bawah ya koh
  mentok paling bawah berapa bang, bass listriknya
  kirangan sakedik atuh neng sendal kelomna
  bs krg dkit ga om joknya
  korting sitik to bu, bathik tulise
  kalo ambil lima pot gerabah turun gak
  special price for me dong, carrier 60 liter
  buletin jadi sejuta boleh, treadmillnya?
  ora iso kurang maneh po mas regane
  nyuwun dipunkirangi sekedhik nggih bu
  tiasa kirang teu teh pangaosna
  saratus lima puluh we nya kang, langganan yeuh
  goceng aje turunin dah bang, pelit amat
  janganlah segitu lae, kurangi dikit napa
  buliah kurang saketek da? lapan puluah yo
  kurangi dikit ngapo yuk, aku beli banyak
  kasi turun sedikit pale daeng, mahal sekali
  seratus mi nah, ambilka langsung itu panci
  kase kurang sadiki jo, dua ratus kita ambe
  dados kirang bedik bli, mael gati
  kawa kurang lah cil, larang banar pang
  bisa korang sakone' bu, ghallu larang
  kaka kasi jatuh harga sedikit ka, sa langganan ini
  satus seket ae cak, tak jupuk saiki
  aja larang-larang kang, didhunna sithik
  nego tipis bole lah bosku 🙏
  hrg tmn dong min, bokek akhir bln
  less 20k lgsg angkut nih sis
  ambil lima masa tetep segitu
  pasin 70 aja ya buk
  mentoknya berapa nih, turunin dikit lah
  langganan lama ga ada potongan nih
  kemahalan, dompetku cuma sanggup 40
  nego tipis boleh
  korting dong bang
  harganya berapa udah tau, kurangin goceng lah gan
  spreinya bisa ditawar?
  tiga porsi seratus angkat ga
  toko sebelah 55, sini berani samain?
  ora iso kurang maneh to bu
  tiasa kirang saalit teu teh
  harga temen lah mas
  bulatin ke 200, sisanya ikhlasin
  aku bukan reseller tapi borong, murahin ya
  hrgny msh bsa goyang ga nih
  jangan 90 dong, 80 cus bayar
  promo ga ada gapapa, asal dikasih lebih murah
  last price deh, 1,1 dilepas ga
  kurangin dikit lah bestie, anak sekolah nih
  50k gw angkut jaket denimnya, sabi?
  harga temen dong min, beli kaktus 3 pot nih
  bisa nego ga bang mousepad nya
  jujurly duit jajanku tinggal segini kak jadi powerbank yang kecil itu mentoknya bisa dilepas berapa buat aku
  Mohon kiranya diberikan potongan untuk pembelian 100 buku tulis
  Apakah lembaga pendidikan memperoleh harga khusus dari toko
  Mengingat keterbatasan kas sekolah, kami berharap harga sound system dapat diturunkan
  Dengan hormat, dapatkah lemari arsip itu dilepas dengan Rp2.000.000 saja
  Apabila kami mengambil 200 setel batik adakah keringanan bagi yayasan kami
  kurangi ya
  net berapa
  mirah saeutik teh
  ojo larang-larang
  bisa ditawar?
  💸⬇️ dikit dong
  nego 🥺👉👈
  🏷️ 100 jadi 80 🙏?
  kurangin 🤏 ya 🍉 nya
  diskon 🥹 klo ambil 5 🧦?
]]

examples "ask_promo" [[
  tanggal kembar ada apa nih
  beli 2 dapet bonus apa
  voucer pengguna baru masih bisa diklaim?
  flash sale kapan lagi min
  lagi ada yang murah2 ga minggu ini
  kode SANTRI15 masih berlaku?
  Apakah terdapat program khusus menyambut tahun ajaran baru?
  bundling skincare nya lagi ada kak
  adakah potongan jumat berkah
  🎁🎉 bulan ini?
  prmo ultah toko ap aj
  galungan niki wenten potongan napi gek
  teman satu ruangan saya bilang tadi malam dia beli dua dapat tiga di sini itu acaranya masih sampai kapan ya kak
  lg ada promo apa di toko
  payday sale ada ga kak
  ada free ongkir ga bulan ini
  promo skincare beli 1 gratis 1 masih jalan?
  kak kode diskon buat member ada ga
  diskon 17an ada min?
  ada penawaran buat pengantin baru ga kak buat paket dekor
  gratis ongkirnya sampe kapan
  any discount code for first order?
  ini yg katanya ada cashback itu gimana caranya
  lagi sale ga sih
  promo ganti oli gratis cek masih ada bang?
  ada promo paketan ga buat kado
  ono diskonan opo dino iki
  kapan sale lagi min kelewatan terus
  voucherku ga bisa kepake kenapa ya
  ada event apa weekend ini
  promo tiktok live jam brp
  diskonnya sampai tgl berapa kak
  promo apa yang lagi jalan kak
  ada voucher buat pembelian pertama ga
  lebaran nanti ada diskon besar gak kak
  kode promonya apa ya ketinggalan infonya
  masih berlaku kah promo beli dua lebih murah
  flashsale nya jam brp min
  ada promo potong rambut ga kak hari ini
  weekend ini ada promo?
  cashbacknya masuk kapan
  ini termasuk promo 11.11 ga
  ada paket bundling sama powerbank ga
  kalau member dapet promo apa aja
  min giveaway lagi dongg
  diskon tanggal merah ada ga
  promo ramadhan kemarin masih bisa?
  is the promo still available
  ada promo apa wae kang
  voucher belanja saya kok ga bisa dipakai
  poin saya bisa ditukar apa
  lagi ada clearance sale kah
  lagi diskon ya kak?
  diskonnya berapa persen kak
  yang lagi diskon apa aja ya bu
  ada diskon gak min
  harga coretnya sampai kapan ya
  katanya beli dua dapet tiga bener kak?
  ada hadiah ga kalo checkout hari ini
  kak kemarin saya liat di story ada potongan lima puluh ribu buat servis pertama itu masih bisa dipake ga ya sampe besok
  lagi ada gratisan ga nih
  promo opening masih?
  hr ini dpt potongan brp persen kl di live
  kpn sih diskon gede lagi
  kak paket hematnya isinya apa
  ada kupon diskon ga
  sale akhir tahun kapan mulainya
  disc 20% nya msh?
  any vouchers i can use?
  ada poin loyalty ga bang
  pengguna baru dapat apa nih
  voucher ku kok kedaluwarsa
  promo akhir bulan masih ada kak?
  ada diskon apa nih buat tanggal kembar
  paket hemat berdua masih?
  vouchernya minimal belanja berapa
  kode diskonnya expired ya min
  katanya lagi ada buy 1 get 1 bener?
  kapan lagi nih flash sale
  dapat cashback berapa kalau pakai ovo
  sampai kapan diskonnya?
  ada promo gratis ongkir ga bulan ini
  promo sudah berhenti ya?
  ga dapet promo ya kak?
  promonya ga berlaku lagi?
  mau dapet promo gimana
  jangan lupa promonya kak ya
  kapan promo dihentikan
  promo buka puasa ada?
  diskonnya sampai tanggal berapa
  promo di toko offline sama ga
  beli dua gratis satunya kopi masih berlaku nggak hari ini
  ada penawaran spesial buat hari ibu kah di kliniknya
  paket hemat buat mahasiswa ada nggak sih
  tanggal kembar nanti toko kakak bikin apa nih
  kode voucher buat pembeli baru dimasukinnya apa ya
  promonya apaan
  ada flash sale?
  event ramadan mbak
  kak aku liat di instagram katanya ada cuci sepuluh kilo gratis dua kilo itu masih jalan nggak ya sampai akhir bulan
  mau tanya min kalau yang lagi ulang tahun bulan ini dapet kue gratis kayak tahun kemarin lagi nggak ya
  biasanya kan tiap gajian toko skincare ini bikin bundling murah nah bulan ini ada lagi apa enggak ya kak
  proomo bundling maskernya msh g minn
  12.12 ada giveaway gk kakk
  aya promo naon wae teh minggu ieu
  promone isih nganti kapan mbak
  lagi ada obral ga min akhir bulan gini
  11.11 nanti di toko ini ada gebyar apa
  beli dua joran dapet bonus apaan
  voucher buat pembeli baru kodenya apa
  cuci gudang lagi kapan?
  promo laptop?
  ada flashsale ga
  promo agustusan?
  min katanya tiap hari pahlawan percetakan sini suka ngadain paket murah buat sekolah tahun ini ada lagi tidak
  bang gue liat toko sebelah lagi promo tuker aki lama dapat potongan di sini ada program kayak gitu ga
  apakah untuk bulan ramadan ini mebel di toko bapak ada penawaran khusus seperti paket ruang tamu lengkap
  prmo merdeka udh abs blm min
  ad promoo bndling ga gan yg kybrd + mos
  onok promo opo saiki rek nang tokomu
  lagi ade promo ape bang minggu ini
  hari guru ada yang spesial nggak di toko
  harbolnas nanti bakal ada apa aja nih
  beli dua dapat tiga yang kemarin masih jalan gak
  voucher yang di poster itu berlakunya sampai tanggal brp
  cuci gudangnya kapan lagi mbak, saya nungguin dari bulan puasa
  promo hijab apa
  flash sale kapan
  lagi ada giveaway?
  bu saya lihat di facebook katanya bulan ini ada promo paket belajar buat anak sd apakah benar dan sampai kapan
  menjelang galungan biasanya toko ibu mengadakan promo untuk kebaya dan kamen tahun ini ada lagi tidak ya bu
  kemarin teman kantor cerita beli makanan kucing dapat hadiah mangkok itu promonya masih berlangsung atau sudah selesai mbak
  prmo payday ad g min buat tas2
  ada promoo apasi skrg di live kakk
  wonten promo lebaran mboten mbak kangge mukena
  mun keur milad toko aya promo naon wae teh
  tetangga saya pamer habis borong sabun cuci katanya lagi ada beli dua bonus satu itu masih berlaku sampai kapan
  biasanya tiap tanggal kembar banyak toko bikin heboh saya nungguin nih buat catokan bulan ini kalian ikut meramaikan ga
  dari kemarin anak kampus ngomongin potongan khusus pakai ktm buat novel di toko kalian emangnya program itu beneran ada
  anak saya lahir pas hari kemerdekaan toko biasanya kasih sesuatu ga buat yang ultah tanggal itu saya lagi incar ranjang susun
  menjelang lebaran begini biasanya ada bingkisan kalau belanja di atas lima ratus ribu tahun ini program kurmanya apa saja
  lihat iklan kalian tulisannya banting harga gede gedean eh pas dibuka lipstiknya masih angka normal itu mulainya tanggal berapa sih
  waktu grand opening dulu saya dapat payung gratis sekarang toko mie nya ulang tahun ketiga ada acara bagi bagi lagi ga
  punya simpanan voucher dari bank di hp ga tau masih laku atau engga bisa ditebus di sini ga buat humidifier
  ngumpulin struk belanja dari januari sudah sekantong penuh katanya bisa ditukar piring cantik program itu masih jalan kah bu
  menawi dinten riyaya kados niki biasane toko sanes nyukani bonus roti kaleng panjenengan nggih wonten mboten mbak
  di radio katanya belanja ban hari jumat dapat isi angin nitrogen cuma cuma itu juga berlaku di toko kita yang di parepare kah
  bestie aku dapet kode apa gitu dari influencer terus bedaknya jadi murah banget kodenya masih bisa dipakai umum ga ya
  weekend ini sale ga kak wedgesnya
  ad voucer ga bwt eyeliner
  bonus apa kalau beli susu dua dus
  aya diskonan naon dinten ieu, borondong?
  harbolnas nanti vacuum nya ikut kena?
  buy one get one croissantnya masih jalan?
  flash sale celana jogger jam berapa
  ada paket hemat lebaran buat toplesnya?
  ono diskonan opo mas wulan iki
  menapa wonten potongan kangge riyadi nggih bu
  aya promo naon ayeuna teh
  gratis ongkirna masih jalan keneh teu minggu ieu
  harbolnas besok banting harga kagak toko ente
  ada beli dua gratis satu kelen bulan ini bang
  lai ado pocer diskon untuak hari rayo ni
  lagi ado promo dak yuk, nak lebaran ni
  adaji promo ta bulan ini kah daeng
  sampai kapan pi itu cashback ta, masih bisaji?
  torang dapa gratis apa kalo blanja hari ini
  wenten promo galungan nggih mbok
  gasan bulan puasa ni ada kah potongannya cil
  badha diskon apa bhulan reya bu
  natal begini ada potongan harga ka kaka
  kode voucher gawe pelanggan anyar opo cak
  paket hemat skincare teh aya teu sasih ieu
  ada flash sale ga mlm ini min
  vocer gratong dong sis ad ga
  payday sale nya kpn mulai bestie
  tanggal kembar nanti ada apa aja min
  voucher gratis ongkirnya masih berlaku ga
  flash sale mulai jam berapa
  info promo bulan depan udah keluar belum
  event lebaran ada potongan khusus ngga sih
  diskon 12.12 buat semua produk apa tertentu
  kode kuponnya apa ya, yang di story
  saniki nuju enten diskonan nopo bu
  sale bulan ini?
  cuci gudang kapan lagi
  free gift minimal belanja berapa
  cashback member baru syaratnya gimana
  ayeuna keur aya promo naon teh
  dskon ultah toko smp tgl brp
  beli dua gratis satu masih jalan?
  payday sale udah kelar belom
  subsidi ongkir lagi ada programnya ga
  belanja pertama dapet bonus apa
  harga coret di poster itu berakhir kapan
  minggu ini yang lagi didiskonin produk apa aja
  tanggal kembar 12.12 ada sale apa min
  spill voucher dong bestie
  bogo bobanya msh jalan ga
  flash sale earphone jam brp nih, mau siap siap war
  aku liat di story kemaren katanya ada gratisan masker kalo beli toner itu masih berlaku ga kak
  Mohon informasi program promosi yang berlaku pada tahun ajaran baru
  Apakah toko menyelenggarakan paket hemat khusus Hari Guru
  Dengan hormat, adakah bonus yang disertakan bagi pembelian alat peraga bulan ini
  Mohon penjelasan masa berlaku kupon yang tercantum pada brosur busana muslim
  Apakah pada akhir tahun diadakan program cashback
  promo lebaran?
  ana promo ora
  kode voucher?
  bundling hijab apa?
  🎉 promo?
  ada 🎟️ voucher 👀
  🛍️🔥 sale kapan
  🎁 beli 🍪 dpt apa
  ⚡ sale 🎮 msh?
]]

examples "reseller" [[
  mau saya jual lagi di kantin sekolah, syaratnya apa
  dropship oke?
  pengen punya penghasilan tambahan dari jualan skincare kakak
  ambil banyak buat warung saya ada harga khusus bakul?
  Kami berminat menjadi distributor untuk wilayah Kalimantan Barat.
  abdi hoyong ngiring ngical barang teteh
  min deposit buat jadi agen kuota brp
  how to join as reseller kak
  boleh ga nama pengirimnya pake nama toko saya
  buka kemitraan ayam gorengnya ga pak
  mw jdi agen d pontianak
  🤝 jualin produk kakak boleh?
  saya di hongkong banyak teman sesama pekerja yang suka keripik dari kampung kalau saya yang pasarkan di sini bagi hasilnya bagaimana ya
  kak sambalnya boleh ga saya jual di kantin sekolah
  ada harga buat yang mau jualan lagi ga
  gimana kalo sy jd agen skincare nya di Palembang
  gw punya toko hp di roxy, bisa ambil partai ga
  sistem dropshipnya gimana, pengirim atas nama saya bisa?
  Perusahaan kami ingin menjalin kemitraan sebagai distributor furnitur
  kulak tanduran nang kene minimal piro
  mau ngereseller dong sis
  bisa titip barang dagangan di toko kakak ga
  aku mau bantu jualin, dapet persenan ga
  wholesale price for my store?
  nak jadi ejen boleh tak
  mun hoyong icalan deui aya harga khusus teu
  buka peluang usaha ga kak buat ibu rumah tangga
  afiliasinya komisi berapa
  kalau ambil 100 tanaman buat dijual di nursery saya gimana
  mau dong jadi tim jualannya kakak
  teh abdi hoyong ngical deui seblakna
  minta info kemitraan kedai kopinya
  apakah tersedia program keagenan tiket
  bang gua mau masok ke bengkel gua, bisa langganan ga
  reseller minimal belanja pertama berapa ya
  katalognya boleh aku share ke grup arisan buat jualan?
  gmn cr jd dropshiper
  dapat komisi berapa kalo bawa pembeli
  can i be your agent in medan
  saya tertarik memasarkan produk bapak di Papua
  boleh pake foto produknya buat di lapak saya
  ada harga tengkulak ga
  pengiriman bisa atas nama olshop saya?
  saya mau ambil di sini terus dijual di shopee
  buka lowongan agen ga kak di bekasi
  ada paket reseller pemula?
  bisa bagi hasil ga kak
  mau masukin produk kakak ke swalayan saya
  harga distributor berapa min order berapa
  kalau jadi agen dapet apa aja
  boleh reupload fotonya?
  sy minat jadi dropshipper, gmn caranya
  kerjasama yuk, aku punya kafe
  mau dijual lagi nih, dpt harga brp
  ikutan jualan dong bu
  join mitra
  dropship an bisa ga
  saya guru, mau jualin ke murid2 boleh?
  kalo jadi stokis minimal deposit berapa
  gw jualan online juga, bisa ambil barang dr sini tanpa stok?
  harga buat dijual lagi beda ga
  kami koperasi karyawan ingin bekerja sama
  ada program afiliasi tiktok ga kak
  yen dadi agen entuk bathi piro
  boleh ga pake foto kakak buat postingan jualan aku
  distributor resmi sumatera siapa ya
  aku ada salon, mau ambil rutin
  tiasa icalan deui di pasar teu
  sistem titip jual ada ga bun
  pengen jadi mitra tapi modal kecil
  grosir buat toko, minimal kodi ya
  do you do wholesale to resellers
  mau ngejualin lagi di kampung
  mau gabung jadi reseller dong
  buka reseller di kota saya ga
  mau jadi agen daerah Malang, syaratnya?
  kalau buka cabang atau kemitraan gimana
  saya punya toko di Solo mau ambil grosir
  kalau aku jualin lagi dimsumnya di kampus dapet berapa persen
  warung saya pengen nitip jual roti kakak, caranya gimana
  buka titik jemput laundry di komplekku atas nama kalian, bagi hasilnya gimana
  titip barang dulu bayar belakangan buat kedai aku bisa nggak, sistem konsinyasi gitu
  nggak punya modal tapi mau bantu jualin skincarenya pakai nama tokoku, bisa langsung dari gudang kakak kirimnya?
  open reseller?
  daftar dropship
  gabung jadi agen
  saya ibu rumah tangga di talang kelapa pengen nyari tambahan dengan jualan frozen food ini gimana cara gabung jadi mitranya
  kami koperasi karyawan pabrik tertarik menjual kopi bubuk ibu di toko kami kira kira ada harga khusus untuk penjual lagi nggak
  kak aku mahasiswi mau bisnis kecil kecilan lip tint merek kakak kalau jadi distributor minimal belanja pertamanya berapa
  mo join resellerr nya min, ada grup wa g
  syarat jd agen brp pcs kk, w mau jual lg
  abdi hoyong ngical deui bolenna, tiasa janten reseller?
  bisa ki' ajakka' jadi reseller kah kak, mauka' jual di kampusku
  kalo mau gue jualin lagi di pasar loak, syaratnya apa
  saya punya bengkel, bisa ambil rutin dengan harga modal?
  foto lo gue posting, yang laku gue lempar ke lo, mau sistem gitu?
  konter gue butuh pemasok casing tetap, minat kerja sama?
  pengen nitip jual di kampus, bagi hasilnya gimana bos
  buka dropship?
  daftar agen min
  reseller gimana
  mas saya pensiunan mau buka toko kecil alat pancing di rumah apakah bisa jadi penyalur resmi dari toko mas
  bang gue mau jadi reseller printer bekas di banjarmasin modal awalnya berapa dan barang yang ga laku boleh dibalikin ga
  kami biro percetakan kecil ingin menjadi mitra maklon untuk dijual kembali ke sekolah bagaimana cara mendaftarnya
  jd drpship bs ga gan stok di situ aj
  mo gbung resselr syrat ny ap min
  aku pingin dadi agen nang suroboyo cak, carane yok opo
  bisa kelen kasih awak jadi distributor oli di medan sini?
  saya pengen ikut jualin hijabnya di kampung, caranya gimana
  di warung saya bisa dititipi jamu ibu gak, nanti bagi hasil
  kalau aku posting tasnya di instagramku terus kakak yang kirim ke pembeli, bisa?
  mau kulakan mainan buat kios depan sekolah, minimal ambil berapa
  saya cari pemasok batik buat toko di Bukittinggi, terbuka kerja sama nggak
  syarat reseller apa
  open dropship kah
  jadi agen bisa?
  kak saya mahasiswi di jogja ingin nambah uang saku dengan menjadi dropshipper sepatu di toko ini apa saja syaratnya
  saya ibu rumah tangga di tasik punya grup arisan yang ramai apakah bisa gabung jadi reseller tanpa modal dulu
  koperasi sekolah kami berencana menjual kembali buku dan alat tulis dari toko ibu bagaimana cara mendaftar sebagai mitra
  mw jd resellr kerudung min hrus dftar dmn
  dropsip ny pake nama olshop aku sndiri bs g kk
  kulo badhe dados reseller batik, syarate nopo mawon bu
  mele tiang jari agen bibit lek lombok, berembe carane
  saya punya warung kecil depan smp anak anak suka jajan makaroni gitu kalau saya ambil per bal buat dijajakan ada harga khusus pedagang ga
  habis melahirkan resign dari pabrik pengen ada kesibukan di rumah jualin baju tidur kakak tanpa nyetok apa diperbolehkan
  pasar di sumbawa belum ada yang masukin keripik tempe begini kalau saya pegang daerah sini jadi perwakilan syaratnya apa
  followers tiktok saya lumayan dua puluh ribu pengen majang kalung mutiara kakak di keranjang kuning terus kita bagi hasil bisa ga
  rak piring abang kan bagus kalau nama toko saya yang ditempel di kardus terus dikirim langsung ke pelanggan saya oke ga
  anak kos satu lantai pada minta dibelikan body mist ini tiap bulan daripada nitip nitip mending aku jadi penyalur resmi gimana daftarnya
  toko bangunan saya di kendari butuh pemasok kran rutin tiap dua minggu ada kerja sama khusus buat pedagang seperti saya
  ibu ibu pengajian hobi sekali belanja sama saya kalau ciput rajutnya saya ambil sekodi buat dijajakan lagi dapat harga lain kan
  ulun di martapura handak bajual pulang kain sasirangan ni di pasar mun maambil banyak kawalah dapat harga bakulan
  lulusan sma belum dapat kerja modal nol rupiah cuma punya hp katanya bisa bantu pasarkan casing terus dapat komisi benar kah
  warung sembako saya mau nambah dagangan sabun colek kalau ngambil sekarung buat diecer lagi boleh dapat harga distributor
  saya pengelola koperasi karyawan di batam ingin memajang biskuit bapak secara konsinyasi nanti disetor tiap akhir bulan kira kira mau
  mau dong jadi agen frozen food kalian
  minimal berapa biar dapet harga bakul, kolor
  sistem titip jual kue lapis gimana bu
  tiasa ngiring ngical deui teh, dodolna?
  droship aman kan? lampu tumblr
  open distributor area palu ga, sabun sirih
  pengen jualin lagi aksesorismu, ada skema?
  price list wholesale untuk kain brokat dong
  carane dadi agen keripik neng kene piye mas
  kula kepengin nyade malih, syaratipun menapa bu
  abdi hoyong janten reseller teh, kumaha carana
  bisa teu urang milu ngajualkeun dagangan akang
  aye mau ikutan jualin barang ente, bise bang?
  mau la awak jadi dropshiper kelen, macam mana caranya
  baa caronyo ka manjua baliak produk uni
  aku nak jadi agen di Lubuklinggau, syaratnyo apo mang
  mauka jadi reseller ta daeng, apa syaratnya
  bisaji kah kujual ulang produk ta di Parepare
  kita mo jual ulang di Gorontalo, kase daftar jo
  tiang dot dadi agen ring Karangasem, dados bli?
  ulun handak umpat jadi reseller, kayapa caranya cil
  terro dhaddhia agen e Sumenep bu, bisa?
  sa mo jual lagi di Timika, bisa jadi agen ka
  sistem dropship e piye cak, tak dodol nang olshop
  inyong arep kulakan rutin nggo warung, ana program kemitraan?
  open resell ga min? komisi nya gmn
  mo daftar affiliate toko lo cuss gmn
  join dropshiper tnp modal bs kah suhu
  mau jualin lagi produknya gimana
  syarat jadi agen
  harga khusus reseller mulai ambil berapa
  bisa titip jual di warungku?
  nego harga mah ngga, aku mau gabung jadi distributor
  margin buat yang jual lagi berapa
  ada grup reseller ga
  potongan reseller berapa persen dari harga toko
  pengin melu adol barange, carane piye
  hoyong janten reseller kumaha carana
  kirim atas nama tokoku bisa ga, aku dropshipper
  kemitraannya bayar pendaftaran?
  boleh pake foto produknya buat kujual di shopee
  diskon buat penjual lagi ada tingkatannya?
  gabung tim marketer
  sistem komisi kalo aku bawa pembeli gimana
  bs jd rseller tnp modal g
  open agen min?
  keagenan kota malang udah ada yang pegang?
  mau jd dropshipper dong bestie, syaratnya apa
  open reseller ga min, anak smk mau cuan
  klo gw jualin lg di tiktok shop sabi?
  daftar mitra gmn kak, pengen punya uang jajan sendiri
  aku mau ambil case hp banyakan bang soalnya mau dijual lagi ke temen sekelas sistemnya gimana tuh
  Koperasi sekolah kami bermaksud menjadi agen penyalur makanan ringan
  Mohon informasi persyaratan menjadi distributor resmi di Sulawesi Tenggara
  Dengan hormat, kami mengajukan kerja sama penjualan kembali produk madu
  Dapatkah unit usaha OSIS memasarkan kaus buatan Bapak/Ibu dengan imbal hasil
  Bagaimana mekanisme keagenan bagi BUMDes kami
  jadi agen
  dropship bisa?
  daftar reseller
  didol maneh oleh?
  syarat kemitraan
  🤝 reseller min?
  mau jualan lg 🛍️💰 caranya?
  📈 jd agen 🍯 gmn
  dropship 📦 pake 🏷️ namaku bisa?
  👛 kalian mau ku jual lg di 🏪 ku, gabung 🤝 gmn
]]

examples "opt_in" [[
  kabarin ya kalo ada barang baru
  masukin aku ke grup dong
  colek aku klo restock
  mau langganan info ikan baru tiap jumat om
  kandani yo lek enek sing anyar
  Kami bersedia menerima katalog berkala melalui nomor ini.
  sign me up for updates
  🔔 nyalain buat aku ya
  jangan lupa aku kalo ada yang diskon2
  save nomorku ya kak biar kebagian bc
  dftarin sy jg bt info promo
  nomor ibu saya juga dikirimi ya, 085733221100
  aku tuh sering ketinggalan terus kalau toko ini ngeluarin model tas terbaru jadi mulai sekarang tiap ada yang keluar aku dikasih tahu duluan ya
  tolong ingetin aku klo serum nya restok
  boleh dong masukin aku ke list broadcastnya
  klo ada lelang tanaman lagi info ya gan
  mau dapet katalog terbaru tiap bulan gimana caranya
  gw mau ikutan grup diskonnya dong
  please let me know when it's available again
  wartosan abi nya upami aya nu anyar
  nek ono promo kabari aku yo mas
  catet nomorku ya min buat info sale
  kapan2 ada bazar, kabarin
  daftar newsletter lewat mana ya
  saya tertarik jadi member tetap
  nyalakan lagi dong notifnya buat saya
  kalau tiket presalenya dibuka wa saya ya
  beri tahu saya apabila mejanya sudah tersedia
  sv no aku kak Rina Solo biar bisa liat status
  min aku ikut list notif preorder ya
  kalau panen durian lagi, hubungi saya ya pak
  saya mau terus dapet info sparepart murah
  yes please send me the weekly menu
  grup wa pelanggan ada? masukin aku dong
  kabar2 ya kak nanti kalo ada size 44
  jgn lupa kabarin klo sale
  join membership nya gimana ya
  follow up saya bln depan pas batch baru keluar
  add saya ke channel telegramnya kak
  simpen kontakku, Dewi Cilacap
  boleh kirim info promo ke nomor ini
  mau dong dikasih tau tiap ada kelas baru
  pengen langganan info lowker eh info diskon maksudnya
  iya aku mau dikirimi katalog lebaran
  notify me when back in stock pls
  kabarin aku ya klo bajunya ready lagi
  boleh minta diinfoin kalo harga turun
  nanti kl ada tiket murah japri ya
  mau ikut arisan grup nya bun, eh maksudnya grup promo
  aktifkan reminder ya biar ga kelewat flash sale
  daftar ke waiting list dong kak
  add wa ku ya, mau liat katalog di story
  tlg ksh tau klo udh boleh order lagi
  yes, i'd like to receive updates
  nek wis teko kabari nggih
  hubungi lagi ya kalo kucingnya udah lahiran
  aku mau jadi pelanggan tetap, dikabari tiap ada menu baru
  saya setuju menerima pesan promo
  info2 ya min kalo ada yang second
  mau daftar member biar dapet poin
  taro nomorku di daftar tunggu ya
  gas masukin grup
  boleh, kirim aja info promonya tiap minggu
  aku mau dong di list
  pengen tau terus kalau ada barang baru
  kalo ada yg baru share ya
  colek aku klo udah ada
  mau dimasukin broadcast
  mau notif restock
  daftar dong bund
  gabung
  pingback kalo ready
  inpoin klo po buka
  update in terus ya sis
  kalo dah turun harga calling2 ya
  siap, ditunggu info selanjutnya kalo ada promo
  mau ikut membershipnya, syaratnya apa
  saya ingin berlangganan informasi produk terbaru
  simpan nomer saya ya bu, langganan baru
  waiting list ya kak utk yang sage
  ingatkan saya bila sudah dapat dipesan kembali
  masukin nomorku ke grup pelanggan dong
  kasih tau aku tiap ada menu baru ya bu
  kalau klinik bikin penawaran lagi, japri aku ya
  katalog bulanannya kirim ke aku juga mulai sekarang
  pengen jadi anggota biar kebagian kabar duluan
  subscribe
  ikut broadcast
  daftar langganan info
  halo mbak nomor saya yang baru ini tolong didaftarin lagi buat terima info kue kering menjelang lebaran ya
  dulu aku pernah minta berhenti tapi sekarang aku mau dapet kabar promo skincarenya lagi jadi tolong diaktifin lagi ya kak
  ibu ibu komplek sini pada mau dapat kabar kalau ada frozen food baru jadi nomor kami tolong dimasukkan daftar kiriman info
  msukin w k list bc nya minn
  pliss notif in aku klo ada drop lipcream bru
  lebetkeun abdi ka grup info promona atuh teh
  kabari aku terus yo yuk kalo ado menu baru
  kalo ada barang loakan baru colek gue ya tiap minggu
  masukin nomor gue ke grup info diskonan
  tiap ada laptop second dateng kabarin gue duluan terus ya
  demen gue dikirimin katalog, rutinin aja
  iklan yg kemaren gue suruh mati, nyalain lagi deh
  subscribe min
  mau langganan info
  pak saya senang membaca penawaran perabot dari toko bapak tolong nomor saya dimasukkan ke daftar penerima kabar promo
  bang daftarin gue di siaran wa toko lo biar ga ketinggalan kalau ada ban murah atau oli diskon
  mulai sekarang boleh kirim saya pengumuman barang baru alat pancing setiap bulan saya setuju didaftarkan
  add gw ke list promo part mtr dong gan
  aktfin lg notif diskon ny min k no ini
  lebokno nomerku nang grup promo cak, ben update
  umpati ulun masuk daftar kiriman promo pian lah
  colek saya kalau ada anggrek jenis baru datang lagi ya
  masukin nomorku ke grup pelanggan dong mbak
  dulu saya minta nggak dikirimi, sekarang boleh lagi kok bu
  tiap turun motif batik anyar, wa saya duluan ya
  saya kepengen dapat katalog buku anaknya tiap bulan
  subscribe dong kak
  daftarin broadcast ya
  kak tolong simpan nomor saya supaya kebagian kabar kalau ada koleksi gamis terbaru soalnya saya jarang buka instagram
  bu saya mau ikut daftar penerima info promo mainan edukasi buat bahan mengajar di paud tempat saya bekerja
  setelah ganti nomor saya tidak pernah dapat pesan siaran lagi mohon nomor baru ini didaftarkan kembali ya mas
  sv nmrku y kk biar dpt apdetan spatu
  ikutt grup wa diskonan ny dongg minn
  kulo nyuwun dikabari terus nek wonten jarik enggal nggih mbak
  ambo nio dikirimi info promo taruih ni, masuakan nomor ko
  sering banget ketinggalan tau tau sudah habis kalau ada kiriman crocs lagi masukkan saya ke daftar yang dikabari duluan ya
  waktu itu saya minta berhenti karena sibuk skripsi sekarang sudah kerja dan kangen kabar eyeshadow kalian aktifkan lagi buat nomorku
  ibu lihat tetangga tiap jumat dapat kiriman gambar kue basah dari sini ibu juga mau dong dapat yang begitu di hp
  bulan depan mulai renovasi rumah jadi butuh pantauan harga besi beton tiap minggu tolong daftarkan nomor proyek saya
  katanya ada grup khusus pelanggan yang dapat bocoran koleksi hot wheels sebelum rilis gimana caranya gabung aku ikutan
  kami petani bawang di brebes ingin tahu terus perkembangan fungisida jadi kalau ada berita baru dikirim ke sini saja rutin
  anak saya kolektor perangko setiap ada edisi baru masuk kabari terus ya ke nomor ini jangan sungkan jam berapa saja
  kemarin di kasir toko alat camping ditanya mau bikin kartu anggota saya bilang nanti sekarang sudah mantap mau
  beta suka dengar kaset lagu ambon lama kalo ada yang baru kirim kabar tarus par beta e tiap minggu jua seng apa
  kulo remen sanget kaliyan wayang suket menawi wonten ingkang anyar kulo dipun kabari terus nggih mas saben wulan
  pas isi formulir cat air tadi kotak kecil buat terima kabar mingguan lupa kucentang bisa tolong diaktifkan dari sana
  aku pecinta sunscreen garis keras mau banget kalo tiap ada rilisan baru langsung di ping ke dm jangan sampe kelewat
  masukin aku ke broadcast thrift dong
  langganan kabar harga biji kakao ya
  join member toko aquascape dong kak
  hoyong kenging wartos golok unggal minggu
  mau subcribe info tanaman karnivora bang
  ikutan grup vip tas anyaman yaa
  boleh, kirimi saya update lego terus
  nyalain lagi notif drop streetwearnya buatku
  nek ono barang anyar kabari aku terus yo mas
  kersa kula dipunkintuni katalog saben wulan bu
  lebetkeun nomer abdi kana grup promo teh
  wartosan abdi saban aya diskon nya kang
  masukin aye ke siaran promonye bang
  kabar-kabari awak la bang tiap ada barang baru
  masuakan nomor ambo ka grup info barang baru da
  ikutke aku di broadcast promo yo yuk
  kasi masukka di grup promo ta daeng
  kirimi terusma katalog barunya tiap minggu ki
  kase maso kita pe nomor di info promo jo
  tiang dot polih info promo, daftarang nomor tiange
  umpat ulun langganan info barang hanyar cil
  maso'aghi nomerra sengko' ka grup promo bu
  kaka kasi kabar sa terus kalo ada promo e
  langgananno aku info obral ban cak
  inyong gelem dikirimi info bibit saben minggu kang
  subscribe dong min, add w ke bc list
  mo ikut channel tele promo lo gan
  aktifin lg notif promo buat nmr gw sis
  kabarin aku kalo ada promo baru
  masukin nomerku ke grup diskon
  daftarin langganan info
  promo sekarang udah tau, yang berikutnya kabarin ya
  subscribe ya
  notifin aku tiap ada restok
  boleh kirimin katalog rutin
  aktifin notifnya
  add aku di list siaran
  nek ono diskon aku dikabari yo
  upami aya promo abdi wartosan
  mau dapet update mingguan nih
  gabung channel telegramnya dong
  undang ke grup wa pelanggan
  kemarin ku-stop, sekarang mau terima info lagi
  sv no ku y bt info sale
  saya bersedia dikirimi penawaran
  join member biar dapet kabar voucher
  chat aku tiap keluar barang baru
  jangan lupa colek aku pas flash sale berikutnya
  masukin gw ke list bc dong bestie, takut ketinggalan drop baru
  tiap ada restock pc colek aku ya min
  mau join grup info sale nya
  subs katalognya kak, via wa
  kalo kalian ngeluarin koleksi sepatu baru atau ada giveaway gitu aku selalu dikabarin ya bang nomernya ini
  Dengan hormat, mohon nomor sekolah kami didaftarkan sebagai penerima katalog berkala
  Kami bersedia menerima informasi produk terbaru melalui nomor ini
  Mohon kantor kami senantiasa diberi kabar apabila terbit daftar barang baru
  Silakan mengirimkan buletin promosi ke nomor perpustakaan kami setiap bulan
  Kami ingin berlangganan kembali warta toko yang dahulu kami hentikan
  langganan promo
  kabari nek promo
  aktifin notif diskon
  ikut list broadcast
  🔔 promo on ya
  📲 katalog tiap minggu kirimin 😍
  🔔 aku klo ada 👗 baru
  ✅ mau dpt 📢 diskon terus
  📩 info 🌱 baru kirim2 ya tiap bulan
]]

examples "opt_out" [[
  hp saya bunyi terus gara2 toko ini, udahan ya
  nomor saya coret aja dari daftar
  tolong ya jangan spam, saya lagi jaga malam
  ulah ngirim wae iklan atuh
  Mohon nomor kantor kami dikeluarkan dari daftar siaran.
  remove me from the broadcast
  🔕 plis
  sampun mboten usah ngabari malih nggih
  brenti krm iklan
  keluarin gw dari grup dong
  kak saya sudah tidak punya bayi lagi anak saya sudah besar jadi info baju bayi tiap pagi itu tidak usah dikirim ke saya lagi ya
  jangan kirim pesan ke saya lagi, ganggu
  dah ya jangan kirim2 promo ke gw lagi
  tolong keluarin nomor gw dari broadcast bang
  gausah kirimin katalog lagi kak saya ga minat
  ojo dikirimi iklan maneh mbak
  unsubscribe me please
  cape tiap hari dapet bc dari sini
  berhenti kirimin saya penawaran terus
  saya mau stop langganan info promonya
  hapus aja nomor saya, saya ga pernah belanja lagi
  teu kedah ngirim promo deui teh
  please stop sending promo
  stooop
  nomor saya tolong dihapus dari kontak toko ini
  jangan hubungi saya utk promosi
  spam mulu, blok nih
  ga mau lagi terima pesan dari toko ini
  keluar grup ya kak
  sudah cukup ya, saya tidak mau menerima pesan promosi lagi
  ngapain sih kirim iklan mulu, stop dong
  plis jgn broadcast lg
  kluarin aku dr grup promo ini
  males ah dapet chat jualan terus, hapus nomerku
  saya merasa terganggu dengan broadcast ini
  ora usah ngirimi katalog maneh yo
  remove me from this list
  ga usah infoin diskon lagi kak
  setop kirim wa promo
  jangan pernah chat nomor ini lagi
  leave grup ya min, kebanyakan notif
  unsub dong
  batal langganan newsletter
  matikan notif promonya dong
  udah ya gausa kirim info apa2 lagi
  tolong hentikan semua broadcast ke nomor saya
  saya bukan pelanggan lagi tolong hapus kontak saya
  jgn masukin gw ke grup2 gini dong
  off dulu ya info promonya
  stop bc
  sy ga pernah daftar kok dikirimin promo
  teu hoyong nampi promo deui
  wes ojo di wa terus aku
  no thanks, please take me off the list
  gak usah di chat lagi ya kak, makasih
  henti langganan
  iklannya tolong distop
  kirim promo lagi gue block lu
  tolong unsubscribe nomor ini
  gue out dari grup ye
  sumpah ganggu bgt broadcastnya
  chat beginian mending ga usah deh
  off notif
  hp ku penuh notif dari toko ini, tolong berhentiin
  nomor ini jangan dipake promosi ya
  saya pindah kota jadi ga perlu info toko ini lagi
  kok saya masih dapet bc padahal udah bilang stop
  stop kirim katalog
  stop it
  berenti dong ngirim beginian
  I don't want any promo messages
  hps nmr aku
  jgn kirim apa2 lg ke wa ini
  uwis ojo wa aku maneh
  tos teu kedah ngabaran deui promo
  unfollow broadcast
  saya ga pernah subscribe, hapus
  gak usah ngirim2 lagi plis
  tolong nomor saya jgn dimasukkan list siaran
  keluarkan saya
  ini spam tau ga
  ga perlu kirim info diskon ke saya
  cukup kirim promonya
  sudah tidak berminat terima katalog
  mute aja deh promo nya
  tolong diberhentikan pesan otomatisnya
  cancel subscription
  ga usah lagi ya broadcast nya
  tiap jam kirim iklan, saya blokir ya
  maaf kak saya sudah tidak tinggal di sini lagi jadi tolong nomor saya dihapus dari daftar promosi ya makasih
  dengan hormat, mohon agar nomor ini tidak lagi menerima pesan siaran
  dimohon untuk tidak mengirimkan penawaran ke nomor ini
  saya ingin dihapus dari daftar kontak toko anda
  mohon hentikan pengiriman pesan promosi
  🛑
  🔕
  ✋ stop
  jngan kirm promo lagi
  stop krim2 bc dong
  brenti ngirim wa
  tolong setopin bcnya
  nyetop promo gmn caranya
  gimana cara berhenti langganan
  cara unsubscribe gimana
  mau berhenti langganan gimana caranya kak
  how do I unsubscribe
  bisa ga jangan kirim broadcast ke saya
  bisa hapus nomor saya ga
  bisa stop promonya?
  udahan ya promonya
  ojo nyepam mas
  montong ngirim promo wae
  jan dikirim juo lai iklan tu
  jangan kau kirim-kirim lagi iklan tu bang
  lu spam mulu gua block
  hapus gw dari list lu
  gue kaga mau dapet promo lagi
  apus kontak ane gan
  sudah cukup broadcastnya
  ngga usah info2 lagi kak
  jangan tag saya lagi
  saya leave ya
  dont send me promo again ya kak
  pls jangan spam wa saya thx
  i'm not interested, stop messaging
  tolong diskip aja nomor saya dari bc
  jangan ikutkan saya dalam broadcast
  jangan add saya ke grup
  nomor saya keluarin dari bc
  keluar dari grup gimana
  hilangkan nomor saya dari daftar
  data saya tolong dihapus
  batalkan notif
  stop notification please
  hapus nomorku dari daftar siaran kalian
  jangan kirimin katalog ke sini lagi ya, memori hp penuh
  udahan dong ngirimin iklan kopinya, hp bunyi tiap pagi
  nggak perlu dikabarin lagi kalau ada buket baru
  tolong keluarin aku dari grup info kliniknya
  berhenti broadcast
  saya sudah pindah ke luar negeri jadi mohon nomor ini tidak usah dikirimi info menu katering mingguan lagi ya bu
  ini nomor kantor bukan nomor pribadi jadi jangan lagi dipakai buat ngirim promosi hampers ke sini tolong dicatat ya
  stoop spam min, risih tau g
  tong ngintun wae iklan ka abdi nya teh
  jangan mi kirimika' promo terus kak, terganggu ka'
  hape gue bunyi mulu gara2 iklan lo, udahin lah
  copot nomor gue dari daftar siaran
  tiap jumat di-blast katalog, cukup woy
  saya tidak berminat lagi menerima brosur, mohon kontak saya dihapus
  sekali lagi ngiklan ke sini gue blokir
  jangan spam bos
  bang gue lagi skripsian tiap buka wa isinya promo gadget lo semua keluarin gue dari list itu sekarang juga
  mohon berhenti mengirim pesan penawaran alat bangunan ke nomor ini karena kontraktornya sudah ganti orang
  brenti ngirim2 promo min gnggu bgt sumpah
  hpus no gw dr brodcest lu ya
  wis cak ojo nyepam ae, mumet aku
  kagak usah ngirimin ane iklan lagi dah, berisik
  keluarin nomor saya dari grup jualan itu ya bu
  saya sudah nggak pelihara kucing, jangan ditawari makanan hewan lagi
  unsubscribe ya
  jgn spam
  mohon maaf ya kak saya tidak mau lagi menerima pesan promosi hijab karena memori hape saya sudah tidak muat
  ibu yang baik tolong berhenti mengirimi saya info koleksi baru setiap hari soalnya saya sedang tidak belanja apa apa
  saya guru dan sering terganggu saat mengajar jadi nomor ini tolong dihapus dari daftar siaran toko mulai sekarang
  brhenti krm bc napa min ganggu bgt sumpah
  ga ush chat2 iklan lg ke aq yaa blokir ni
  ulah ngintunan promo deui ka nomer abdi nya teh
  ambo ndak amuah manarimo info jualan lai do, baranti lah
  hp saya memorinya kecil tiap hari masuk gambar brosur teflon sampai penuh mulai hari ini tolong nomor saya dikeluarkan ya
  dulu waktu hamil memang minta dikabari soal perlengkapan bayi sekarang anaknya sudah masuk sd jadi sudah ga perlu lagi dikirimi begitu
  ini nomor sudah ganti pemilik saya bukan bu ratna lagi jadi kabar diskon bantal lateks jangan dikirim ke sini
  grup wa tokonya rame sekali dua ratus pesan sehari soal jual beli cupang saya pamit keluar dan jangan ditarik masuk lagi
  bapak saya sudah meninggal bulan lalu hp nya saya yang pegang tolong kabar soal obat encok tak usah lagi masuk ke nomor beliau
  mode hemat kuota nih bang bulan ini foto sparepart seabrek tiap pagi bikin jebol keluarin aku dari daftar ya
  bukan marah ya cuma saya sudah jadi vegetarian sejak sakit jadi brosur iga bakar tiap jumat lewatkan saja nomor saya
  jgn kirim2 lg info perumahan
  udah cukup kak siaran diet teanya
  ojo dikirimi gambar traktor maneh mas
  hapus kontakku dari list sepatu lari
  berhenti langganan info harga emas ya
  stop blast otomotifnya, ganggu jam tidur
  coret nomorku dari siaran akun diamond
  ojo ngirimi aku iklan maneh mas
  nomer urang pupus tina daptar promo
  jangan sebar-sebar promo ke nomor aye lagi dah
  udah la jangan kirim-kirim promo lagi, penuh HP awak
  jangan dikirimi iklan lagi yo yuk, pening aku jinguknyo
  hapusmi nomorku dari siaran ta
  jangan lagi mangirimi ulun siaran promo cil
  ja' rem-kerem iklan pole ka sengko'
  stop kirim sa pesan promo sudah kaka
  wis gak usah dikabari katalog anyar maneh cak
  unsub plis, notif gw penuh
  stop bc ke wa gw y min
  bye promo, keluarin aku dari listnya
  unsub ya
  hapus kontak saya dari daftar siaran
  berhenti ngirimin katalog
  ga mau terima info diskon lagi
  wis ora usah ngirim iklan neh
  tong ngiklan wae ka abdi
  notifnya matiin, berisik
  bc terus tiap pagi, hentikan
  saya bukan pelanggan, nomor saya dibuang aja dari list
  batalin langganan info promoku
  spam mulu, nomerku tolong dilepas
  cukup, jangan hubungi saya lagi
  ga usah tag aku di postingan jualan
  setop sms penawarannya
  no more blast please
  stop broadcast dong bestie, notif gw penuh
  unsub min
  jgn masukin gw ke list promo lg yak
  kak no gw tolong dihapus dr database bc
  Dengan hormat, mohon nomor kantor kami dikeluarkan dari daftar penerima promosi
  Kami tidak berkenan lagi menerima pesan iklan pada nomor dinas ini
  Nomor ini khusus layanan siswa, harap tidak dikirimi penawaran kembali
  Kami menarik persetujuan atas penggunaan nomor ini untuk siaran pemasaran
  berhenti langganan
  ojo bc maneh
  tong ngiklan deui
  🔕 promo pls
  🛑 bc nya
  ✋ jgn kirim iklan lg
  📵 broadcast ke aku udahan 🙏
  🙅‍♀️📢 gausah dikirimin promo 🧴 terus
]]
