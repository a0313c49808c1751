-- Contoh pesan pembeli, untuk maksud yang tidak tertangkap pola.

examples "ask_stock" [[
  kehabisan ga nih aku
  masih nyimpen kampas rem vario ga bang
  ado dak cuko pempek nyo yuk
  tadi malam saya lihat tinggal dua, sekarang gimana
  di rak masih keliatan ga serum niacinamide nya
  aya keneh teu teh nu warna beureum
  kosong?
  cupang halfmoon nya udah diangkut orang belum om
  out of stock ya kak yang case iphone 13?
  Apakah gudang Bapak sanggup menyediakan 40 unit pompa air dalam sekali serah?
  PA-125 📦❓
  msih da beras 5kiloan nya gk
  kak aku kemarin udah naksir sepatu yang nomor tiga delapan tapi belum gajian sekarang udah gajian semoga belum dibawa pulang orang lain ya
  bibit alpukat ada kak?
  bang filter udara mio ada ga
  masih ada kah pak motornya
  donatnya masih ada yg coklat?
  ada jual casing hp oppo ga kak
  msh kebagian ga kak
  kursi gaming nya udah laku?
  toner yg 100ml kosong ya
  kapan ready lagi ya kak pengen banget
  kira kira kalau saya pesan lima puluh kotak buat hari sabtu itu stoknya ada nggak ya
  still got the blue one?
  iki isih ready ta
  stok tinggal brp min
  bisa buat besok 30 box ada?
  aya keneh teu kang
  po ya kak ini?
  barangnya ready di toko apa harus nunggu
  klo yg ukuran 120x60 ada barangnya?
  ban luar ring 14 jual?
  udah restock belum kak yg kemarin
  pupuk kandang ready bang?
  yg rasa durian masih kak?
  apakah unitnya masih ada pak
  aki motor gs ada gak
  stok terakhir ya kak?
  sofa bed abu abu udah laku blm
  punya kue nastar gak bu
  kalau pesan sekarang barangnya ada?
  kak foundation shade natural nya kosong kah
  restok kapan lagi sih kak
  jam 3 sore masih ada slot ga buat facial
  villa buat tanggal 25 kosong?
  ready 2 ga?
  sekarang masih jual sambal cumi?
  ga ada stok ya
  ban belakang nmax ready stock kah
  nek sing ungu isih ono mbak
  any stock left for this one?
  mau tanya kak meja lipat yang kemarin dipajang itu masih ada nggak ya soalnya saya baru sempat chat
  aya stokna teh
  nastar ready kak?
  masih dijual ga yg kemarin
  buat lebaran masih bisa pesen ga
  habis ya kak yang pedes?
  kalo mau 100 box sanggup ga bu
  ada ga sih baut roda avanza
  kapan dateng lagi barangnya
  cari casing samsung a12 ada?
  udah abis belum sis
  sisa yang mana aja kak
  ready stok di toko ga ya aku mau langsung ke sana
  punya bibit jambu kristal?
  yg biru kosong?
  kak itu yang warna lilac yang kemarin sempet kosong udah ada lagi belum ya kalau belum kira kira kapan adanya
  bisa booking buat sabtu ga mua nya
  do u have size 42
  barang e isih ta
  stock banyak ga kak
  masih open order?
  tukang ac nya ada yg kosong besok?
  kak kulkas dua pintunya masih ada?
  buket mawar ready buat nanti sore?
  sparepart blender philips punya ga
  yg varian coklat abis ya kak
  kasur 160 yg kemarin udah ada yang ambil belum
  kapan kira kira ada stok lagi buat kaktusnya
  nyetok lem tembak ga bang
  masih bisa pesan 100 tumpeng mini buat minggu depan?
  barangnya masih ada kak
  yang merah kosong ya
  ada lem buat ban bocor
  roti sobek masih ada
  jual obat jamur daun ga
  ada bumbu yang tidak pedas
  ada yang tidak bau ga
  stok masih?
  stok sopas ada
  kapan ready lagi stoknya
  kalau stop lamp vario ada?
  masih buka po ga kak?
  stop kontak 3 lubang ready?
  stopwatch ada?
  stop kran 1/2 inch masih ada kak
  stok promo masih?
  kapan restock lagi
  kapan ready
  masih buka po?
  barangnya ready di toko ga
  bolu pandannya belum diborong orang kan
  masih kebagian nggak ya toner mawar yang viral itu
  rak dimsum bekunya lagi isi atau lagi melompong
  kotak hampers rotan yang di story tadi siang belum laku semua kan ya
  biji kopi gayo sekilo bisa langsung diambil dari toko sekarang nggak, apa nunggu barang masuk
  ready?
  habis kah sunscreennya
  brownies msh ada
  kak aku cari cushion shade dua puluh satu di mana mana kosong nah di tempat kakak kebetulan masih punya nggak
  mau nanya dong bunga matahari segar buat wisuda hari sabtu besok itu persediaannya masih ada apa udah abis
  permisi saya dari kantor pajak butuh nasi kotak ayam bakar tujuh puluh buat hari ini apakah masih tersedia
  rdy ga nih liptint cherry nya minn
  sosis solo frzn nya kosog y?
  lumpiane isih ono opo wis entek mbak
  masih ada ji itu otak-otak kak?
  iphone 11 yg ijo belum ada yang ngangkut kan?
  aki gs keburu ludes apa belum nih
  vga rx580 nya udah laku blom
  besok gue ke sana takut zonk, triplek 9mm nya keabisan ga ya
  kunci ring 14 lo jual ga sih
  reel daiwa ready?
  sold out bang?
  sepedanya msh?
  mas saya butuh pipa pvc empat inci dua puluh batang buat proyek besok pagi di gudang situ cukup ga barangnya
  om itu kipas pendingin laptop yang lampu biru di postingan minggu lalu masih nyisa satu ga buat saya
  kepada penjual apakah kursi goyang rotan seperti yang di gambar itu barangnya masih tersedia atau sudah diambil orang
  busi ngk iridum rdy ga gan
  stick ps3 ori msh ad kh ndan
  lae masih ada kau simpan ban dalam ring tujuh belas itu?
  pelet umpan nang habang masih adakah mang
  masih kebagian nggak mukena yang tadi di live
  anak kucing abu-abunya udah laku belum
  buku iqro jilid 3 keburu disikat orang ya
  yang nomor 38 belum keambil orang kan mbak
  bibit cabe rawitnya kapan diisi lagi, kemarin rak nya melompong
  ada kebaya encim?
  puzzle kayu ready?
  royal canin kosong?
  kak saya mau nanya yang bergo anak warna lilac masih ada stoknya tidak untuk dua anak kembar saya
  di rumah ada tiga kucing dan makanannya tinggal segenggam apakah yang karung tujuh kilo tersedia hari ini
  teman saya di bukittinggi titip tanya tas ransel motif songket itu barangnya masih tersedia apa sudah tidak produksi
  bang yg totebag kuping kelinci msh ad gasi
  spatu flat mocca uk 37 abis kh??
  jamu galian singset taksih wonten mbak
  kari araq bibit anggrek bulan inaq
  toko langganan di banjarmasin sudah tutup semua padahal bapak butuh saringan solar genset buat malam ini di tempat kakak masih tersisa kah
  dua kali saya kecewa sudah semangat milih eh taunya kosong jadi sebelum lanjut itu boneka pramugari beneran ada di gudang kan
  adikku ngebet banget poster konser yang lama tapi fotonya diupload tahun lalu jangan jangan sudah ludes dibawa orang ya kak
  musim hujan gini di bogor jas hujan ponco susah dicari ke mana mana pada bilang habis situ masih nyimpan barang ga
  lihat video live tadi malam ibu ibu rebutan wajan granit sampai admin kewalahan aku yang baru bangun ini masih kebagian ga ya
  panitia agustusan baru ingat belum punya tambang buat tarik tarikan panjang lima puluh meter apakah bapak masih punya gulungan sebesar itu
  ompung di samosir kehabisan minyak gosok sudah kukelilingi satu balige tak ketemu tempat lae masih ada simpanan rupanya
  tugas biologi anakku harus bawa kaca preparat lusa koperasi sekolah sudah kehabisan kakak ready berapa kotak lagi di sana
  dulu pernah beli lem tembak di sini terus hilang dari etalase sebulan sekarang muncul lagi itu beneran udah masuk barang lagi kah
  wingi kulo kirim pesen mboten dibales bade tangklet menawi kurungan perkutut sing kayu jati taksih wonten nopo pun telas
  sa pu anak mau ikut pramuka di merauke tapi baret coklat di pasar su habis semua kaka pu toko masih ada kah
  kulkas di kantin rusak jadi semua mencair besok terpaksa pakai es kering sepuluh kilo persediaan abang cukup ga segitu
  termos nasi yg jumbo udh restok?
  masih nyisa berapa lusin spidol papan
  bibit durian musang kosong terus ya?
  cangkul gagang kayu tasih wonten mas
  keburu diborong orang ga sih airfryernya
  sarung samarinda gik bede kak?
  helm bogo retro available gak min
  di rak kalian ada pisau cukur?
  bibit durene isih ono opo wis entek lek
  taksih wonten mboten bu kebaya kutubarune
  rice cooker nu dua liter aya keneh teu
  iraha datang deui atuh popok nu kosong tea
  kasur palembang masih nyisa kagak mpok
  kipas angin berdiri itu udah ludes kelen jual bang
  sanjai balado lai ado juo ni
  cuko botolan masih ado apo lah katek cek
  habismi kah itu blender di foto daeng
  adaji kah pashmina ta, butuhka tiga
  cakalang fufu so habis ato masih ada
  nu wenten canang kering sane kemasan gek
  masih ada lah iwak sapat karing cil
  ghi' badha jamu ramona bu apa la tadha'
  kopi wamena su kosong ka kaka
  charger laptop asus kosong ta gudange cak
  kandang hamstere esih pira kang nang gudang
  rdy ga bang keyboard mekanik yg dilive td
  kapan restok lipcream woy sold out mulu
  sisa brp pcs lg gundam nya suhu
  ukuran 41 udah kosong ya
  sisa berapa biji yang motif macan
  yang ijo kemarin abis, udah masuk lagi belum
  30 kotak cukup ga persediaannya
  restok kapan lagi
  PO atau siap kirim ini
  stok gudang aman?
  sold out semua kah
  esih ana ora lik sing ukuran bocah
  aya keneh teu kang kopina
  jgn2 udh ludes ya kue keringnya
  best sellernya lagi kosong ga
  yang direkomendasiin kemarin masih tersedia?
  tinggal pajangan doang apa ada yang baru
  masih kebagian ga ya sepatunya
  warnanya udah milih lilac, masih ada barangnya?
  size gede kehabisan mulu, kapan diisi
  etalase bilang habis, beneran?
  rasa duren ms nyisa brp bngkus
  di rak kelihatan satu, belakang masih nyimpen ga
  ready stock ga bang action figure luffy nya
  mouse yg viral di fyp itu udh sold out belom sii
  gagal war kemaren kak jadi mau tau lightstick nct nya apa masih nyangkut satu di toko
  restock kapan nih bestie, lip tint nya ludes mulu
  sabi cek gudang ga min, cargo pants khaki masih nyisa?
  Mohon konfirmasi ketersediaan 40 eksemplar buku paket Matematika kelas VII
  Apakah persediaan toner printer seri 85A di gudang Bapak telah habis
  Dengan hormat, kami hendak memastikan bahwa kain batik seragam dinas tidak sedang kosong
  Berapa helai mukena yang saat ini dimiliki toko untuk musala kantor kami
  Masihkah proyektor yang tertera pada brosur dapat kami peroleh ataukah produksinya telah dihentikan
  esih ana?
  aya keneh sendalna?
  kosong kah
  sisa piro
  pupuknya ada?
  🧸 ready ✅❌?
  🥭 msh ada stok 🙏❓
  🪴 udh habis 😭 atau blm?
  👗 M 📦 ada?
  🔋 AAA masih 👀?
]]

examples "ask_variant" [[
  selain item ada apa lagi
  yg paling gede segede apa bun
  anak saya badannya bongsor, 3 tahun muat yang mana
  bahannya nerawang ga kak buat gamis santri
  ini botolnya yg 800 ml doang bang?
  rasa opo ae mas kripike
  buat kulit berminyak sama kering beda ga botolnya
  ade warne laen ke bang
  size chart please
  tajwid warna atau polos ustadz juz amma nya
  Berapa daya hisap maksimum dan watt dari pompa tersebut?
  kk itu silikon ap hardcase
  mbak saya perawat kaki saya lebar dan kalau malam berdiri terus jadi tolong lihatkan sepatu itu solnya empuk atau keras terus nomornya sampai berapa
  ukuran mejanya berapa kali berapa
  lampunya berapa watt ya
  kak shade yang buat kulit sawo matang ada apa aja
  bahannya jati asli apa mahoni
  expirednya lama ga kak
  rasa apa aja donatnya
  tahan berapa lama di kulkas
  itu potnya plastik apa tanah liat
  bisa buat vario 150 ga bang
  minusnya apa om hp nya
  batre nya awet ga
  boleh fotoin bagian belakangnya pak
  is it waterproof kak
  sudah bpom kan
  bisa request tulisan di kue?
  isi berapa pcs sekotak kak
  ada garansi brp bulan bang
  ada warna lain ga selain putih soalnya di rumah temboknya udah putih semua
  paketnya dapet apa aja kak foto weddingnya
  ukurane gede ora mbak
  tingginya berapa cm kak lemarinya
  ini buat kulit berjerawat aman ga
  masa aktifnya berapa lama
  ada yang less sugar ga
  bisa dicicip... eh maksudnya rasanya manis apa gurih
  baut pasangannya dapet juga ga
  frame nya bahan apa pak
  ini buat motor tahun 2015 masuk ga
  ada yang warna sage green kak?
  kak lebar tempat tidurnya 160 atau 180
  bpkb nya ada pak
  pake pengawet ga bu
  sekali facial berapa lama kak
  cocok ga buat cat dinding luar
  fotonya dong yang bagian dalem
  ada ukuran yg lebih kecil lagi ga buat anak saya yg umur dua tahun soalnya yg kemarin kegedean
  what flavors do you have
  sabunnya wangi apa kak
  layarnya masih ori belum pernah ganti kan
  bahane opo mas kok abot
  resletingnya di depan apa di samping
  kuahnya dipisah ga kak
  muat berapa orang tendanya
  bisa pedes ga bu
  rumputnya sintetis kan
  nyala berapa jam kalo full
  itu ada tutupnya ga
  seri berapa ini laptopnya
  ini yang tebel apa yang tipis
  warna selain yg di foto ada?
  kabelnya panjang berapa meter
  mau tanya untuk catering itu menunya apa aja ya kak terus bisa pilih sendiri ga lauknya
  colokannya kaki dua apa tiga
  bayi 6 bulan udah boleh makan ini?
  ada size gede ga buat badan besar
  aman buat lambung ga kopinya
  pot nya ukuran brp
  ada foto kondisi terakhir ga pak
  semen apa yg dipake
  bisa di mix rasanya ga
  panjang sofanya berapa meter
  kopinya arabika atau robusta
  tahan air ga jamnya
  selain rasa original ada apa
  ini kompor 1 tungku apa 2
  hasil fotonya dapat berapa lembar
  garansi servisnya berapa hari bang
  bisa dipakai buat laptop gaming?
  bahannya tipis ga kak
  luntur ga kalau dicuci
  tahan air ga
  baterainya cepet habis ga
  ada garansinya berapa lama
  ukuran L muat buat bb 70 ga
  kadaluarsanya sampai kapan
  jahitannya kuat ga
  bahannya gampang sobek ga
  bau ga sabunnya
  warnanya sama persis kayak foto ga
  bisa tahan berapa hari sebelum basi
  kalau dicuci mesin rusak ga
  expnya masih lama ga
  beda sama yang kemarin apanya
  itu kursinya goyang ga
  ini yang rasanya pedas atau manis
  panas ga dipake seharian
  tutupnya rapat ga, takut tumpah
  ini buka tutupnya pake resleting atau kancing
  tahan berapa hari kuenya
  ukurannya sampai nomor berapa
  daya tahan baterainya berapa jam
  keluarin list produknya kak, saya mau pesan
  ada yang resleting depan buka tutup?
  garansinya berapa lama
  ukuran paling besar sampai berapa
  isinya berapa pcs
  kapasitasnya sampai berapa orang
  croissantnya cuma polos atau bisa isi cokelat keju juga
  lip cream ini adanya nude doang atau ada yang merah bata
  cocok buat muka berminyak nggak cream malamnya
  di dalam parcel natalnya dapet apa aja sih
  wangi pelembut cuciannya bisa milih lavender kah
  rasa apa aja
  shade lengkapnya?
  halal mui nggak
  kak nasi boxnya itu lauknya boleh milih nggak antara ikan sama ayam terus sambalnya pedas banget atau enggak
  aku lagi hamil enam bulan jadi mau mastiin toner ini ada kandungan retinolnya nggak ya soalnya takut kenapa kenapa
  bunda mau tanya siomay bekunya satu bungkus itu isinya berapa biji dan tahan berapa lama di freezer
  ukurn cake nya ad brp macem kk
  kopsus nya bs less sugar g sih bestie
  eta kueh aya nu teu make endog teu?
  blush on ne warnane opo wae to mbak
  ram nya bisa ditambah sampe mentok berapa giga
  gasket ini masuk ke vario led ga
  cat kayunya yg kalem doang apa ada yang ngejreng juga?
  dipan ini cuma buat sendirian apa ada yg muat berdua
  hp second ini semua operator nyala apa kekunci imei
  warna laen?
  garansi berapa lama
  kabelnya brp meter
  bang baut roda buat truk engkel ada pilihan ulir kasar sama ulir halus atau cuma satu macam itu aja
  cetak kalender meja kertasnya bisa milih yang doff atau yang mengkilap terus spiralnya ada putih apa hitam doang
  laptop itu prosesornya generasi berapa terus layarnya udah full hd apa masih yang buram kayak punya anak saya
  ukrn helmnya plg gede apaan gan
  bhn rak sptu nya besi apa plstik min
  cak velg e onok sing emas opo mek ireng tok
  nyang tebelan dikit seng gelombangnye ade kagak bang
  anak saya umur empat badannya bongsor, muatnya yang mana
  dipakai ngajar seharian bikin gerah nggak kerudungnya
  jamunya pahit semua atau ada yang manis
  liontinnya bisa inisial huruf R nggak
  cincinnya gampang menghitam gak kalo kena sabun
  lingkar dadanya brp
  motifnya apa aja
  kak gamis anak yang renda renda itu tersedia dari usia berapa sampai berapa tahun dan bahannya katun atau apa
  saya mau tanya sepatu pantofel untuk guru laki laki pilihan warnanya selain hitam ada lagi tidak ya bu
  tas selempang batiknya itu dalamnya ada berapa kantong terus talinya bisa dipanjangin sampai pinggang atau tidak
  bhn ny ceruti bkn sih ka apa sipon
  uk xxxl nyampe lbr brp cm min jumbo g
  iki batike tulis opo cap to mbak
  teh eta boneka aya nu leutikan jeung nu ageungan henteu
  kamar anak kembar saya dicat dua macam yang cewek ungu yang cowok hijau jadi sprei karakternya dibikin dalam nuansa apa saja
  kaki saya agak lebar bekas kecelakaan motor biasanya pakai nomor empat enam sepatu safetynya dibikin sampai sebesar apa
  seragam ibu pkk kami tema hijau botol tapi di foto cuma kelihatan yang muda bros bunganya keluar dalam warna lain ga
  anakku alergi kalau kena yang sintetis kulitnya langsung merah merah makanya mau tahu kaos dalamnya itu terbuat dari apa
  istri saya badannya besar tiga kali beli online kekecilan terus jadi kali ini tolong sebutkan lingkar dada dasternya berapa senti
  rumah kontrakan kami kecil cuma tiga kali tiga meja lipatnya kalau dibuka panjang lebarnya berapa biar ga nabrak lemari
  teman kosku pernah ngasih keripik pisang dari sini ada yang asin ada yang coklat aku penasaran sebetulnya rasa apa aja yang dibikin
  bapak saya kidal sudah coba gunting dahan dari mana mana ga enak dipakai apa dibuat juga model khusus tangan kiri
  laptop kantor lubang colokannya cuma yang gepeng kecil itu lho bulan lalu aku salah beli flashdisk ini yang dijual ujungnya model apa
  adiak ambo di bukittinggi nio baju kuruang untuak baralek tapi indak suko nan mangkilek iko kainnyo dari apo tu diak
  di rumah listrik cuma 450 watt nyalain dispenser saja langsung jepret rice cooker mininya itu makan daya berapa ya
  buat kado wisuda pacar namanya mau diukir di pulpen kayu cuma hurufnya ga mau yang kaku gaya tulisannya bisa pilih apa aja
  parfum mobilnya wangi apa aja bang
  lulurnya keluar aroma apa selain melati
  isi bantal lehernya dakron apa busa
  calana pangsi pinggangna karet atanapi tali
  peci hitam itu nomor brapa smpai brapa
  ember cor yang tebal berapa literan
  cuma merah doang ya tudung sajinya
  ada yang kancing depan gak kebaya encimnya
  selain ireng, helm iki werno opo wae mas
  surjan niki bahanipun katun punapa lurik pak
  keripik cau teh rasana aya naon wae
  jaketna aya nu leuwih badag ti XL teu
  koko ntu ade nyang kerah sanghai kagak bang
  cuma warna itu aja rupanya sepatu kelen ini
  mukena tu bahannyo apo ni, angek ndak dipakai
  kemplang tu ado yang pedes dak yuk
  cat tembok ta warna apa-apa saja kah daeng
  muat ji kah di perut besar celana kargo ta
  sepatu kets ini dia pe ukuran sampe brapa
  kamen songket e bahan napi niki gek
  sasirangannya motif apa haja nang ada cil
  sarong rowa bernana apa bhai le'
  kaos persipura ini ada ukuran anak kecil ka
  sprei iki gawe kasur nomer piro cak
  ieu jaket hujan keur awewe atawa lalaki
  bahannya nerawang ga sih sis rok plisketnya
  powerbanknya yg 20k mAh ad jg kah
  sabun mukanya ada yg utk kulit oily g sis
  pilihan rasanya apa aja
  selain item keluar warna apa lagi
  lingkar dada L berapa senti
  bb 70 muatnya L apa XL
  size chart dong
  panjang roknya semata kaki ga
  modelnya cuma kotak apa ada yang bulat
  keluaran lengan pendeknya ada ga
  kemasannya cuma 250 gram apa ada kiloan
  warnane ana apa bae mbak
  ukuranana aya naon wae
  anakku umur 4 taun pakenya nomer berapa ya
  macem aromanya?
  bedanya tipe A sama B di mana
  kaki 25 cm msk nmr brp
  stok mah nanti, corak batiknya ada berapa macam
  colournya cuma monokrom doang?
  ketebalan busanya tersedia yang berapa senti aja
  bingung antara S sama M, dadaku 92 masuknya mana
  minta daftar shade lipstiknya lengkap
  case iphone 13 nya ada color apa aja bestie
  spill pilihan rasa seblak instannya dong
  jersey futsalnya cuma merah doang apa ada yg laen jg bang soalnya tim kita maunya yg kalem
  takut kegedean nih, size chart celana cutbray mana
  parfum decant 10ml tuh scent nya apa aja kak
  Mohon informasi pilihan warna cat tembok kemasan 5 kg
  Kami memerlukan keterangan mengenai ukuran papan tulis yang disediakan
  Dengan hormat, jenis bahan apa sajakah yang dapat dipilih untuk jas almamater
  Mohon dirinci tipe dan kapasitas flashdisk yang Bapak/Ibu jual
  Apakah sepatu pantofel dibuat pula dengan hak pendek
  warnane opo wae
  motif lain?
  ukuran terkecil?
  lingkar pinggangnya?
  🎨 apa aja utk 👜
  🍓🍫🍵 selain ini rasa apa lg?
  👟📏 dari no brp sampe brp
  🎈 pilihannya ❤️💙💚 aja kah
  👕 S ke XL 📐 lebarnya gmn
]]

examples "ask_recommendation" [[
  enaknya yang mana ya buat kado bayi cowok
  motor beat 2015 cocoknya diminumin apa bang
  kulit saya kusam gara2 shift malam, pake apa ya
  paling laku yang mana kak
  ikan yg ga gampang mati buat pemula apa om
  Mohon saran spesifikasi pompa untuk gedung tiga lantai.
  budget 300k enaknya dapet apa
  menurut teteh alusan nu mana
  kuota yg cocok bt mabar seharian apa min
  bngung milih pth ap krem
  💐 buat mamer yg mana nih
  aku manut sampean wae, sing apik endi
  ibu mertua saya mau datang dari aceh orangnya tidak suka kopi pahit tapi juga tidak suka manis kira kira biji yang mana yang aman
  kulit kering bagusnya pake apa kak
  buat kado cowok apa ya yg bagus
  bang oli yg bagus buat matic apa
  tanaman yg ga gampang mati apa kak
  menu favorit di sini apa
  bagus mana kak matte apa glossy
  bingung mau ambil meja yg mana kasih saran dong kak rumahku kecil
  kak klo 300rb dapet hampers apa
  which one sells the most
  sing laris opo mbak
  nu paling ngeunah naon
  hp 2 jutaan yg kameranya bagus apa gan
  mending beli baru apa second bang
  ada yg cocok buat anak 5 tahun?
  paling recommended apa kak buat pemula
  untuk acara 100 orang enaknya ambil paket apa
  yg tahan lama yg mana
  pilih mana ya putih atau krem
  jerawatan pakai apa ya kak yg ampuh
  ada rekomen tanaman dalam ruangan ga
  oli apa yang cocok buat motor tua
  mending bluetooth apa kabel ya bang
  buat nenek saya yang cocok kursi roda model apa
  kak kasih rekomendasi skincare dong buat remaja
  tanaman buat kamar mandi apa ya yang kuat
  enak mana rendang sama gulai
  budget sejuta dapet meja kayak apa
  yang paling sering dipesen apa bu
  kira2 kado buat wisuda apa ya kak
  laptop buat desain yang oke apa
  what's good here
  best sellernya yang mana ya
  aku biasanya pake ukuran L tapi lagi gemukan, ambil apa ya
  nu paling laris naon teh
  hp buat orang tua yang gampang dipakai ada?
  bingung antara coklat sama krem menurutmu gimana
  kopi yang ga terlalu asem yang mana
  kalau buat jualan lagi enaknya ambil yang mana
  paling awet merk apa gan
  minta saran dong kak rambut saya rontok parah
  menurut abang mending mana
  yg mana ya bagusnya
  enaknya minum yang apa ya siang2 gini
  kasih tau dong yg paling worth it
  kak pilihin yang bagus ya aku nurut
  buat kulit sensitif yg mana
  meja kerja yg cocok buat kamar 3x3 yang mana
  kalo buat anak kos enaknya paket apa
  top 3 nya apa aja kak
  pemula cocok tanaman apa
  buat dapur kecil bagusan kompor tanam atau biasa
  skincare buat umur 40an yg bagus apa ya
  kalau mau irit listrik pilih kulkas yang mana
  menu yang anak anak suka apa bu
  rekomendasi bibit yang cepat berbuah dong
  kado buat bapak pensiun apa ya yang berkesan
  paling worth it yang paket mana kak
  pengen mulai koleksi tanaman enaknya dari apa dulu
  yang cocok buat kulit gatal apa ya
  obat kutu kucing yang bagus apa
  buat kulit kering yang mana
  lem buat kayu retak pake yang mana
  yang ga bikin jerawatan ada rekomendasi?
  bagusan mana buat kado, tas atau dompet?
  enaknya beli yang mana ya
  cocoknya warna apa buat ke pesta
  yang paling laris di sini apa kak
  lebih awet mana merk A atau B
  buat kulit badak kayak aku enaknya pakai yang mana
  bingung mau kasih apa ke dosen pembimbing, pilihin dong
  kalau orangnya nggak suka manis, dikasih kopi yang apa ya
  jerawat bandel gini lebih baik ambil facial atau peeling menurut kakak
  menu apa yang paling laku kalau tamunya bapak-bapak semua
  saranin dong
  bagusan mana
  best seller apa
  kak aku baru mau mulai pakai skincare umur sembilan belas kulit kering gampang merah kira kira mulainya dari produk apa dulu
  ibu mertua saya mau ulang tahun ke enam puluh orangnya suka bunga kira kira yang pantas dikasih buket seperti apa
  anakku susah makan sayur tapi suka gorengan jadi frozen food mana yang kira kira bagus buat bekal sekolahnya bun
  rekomen lipcream yg ga bkin bibir kring dong kk
  min, pcr gw ultah, kadoin hampers yg mn y
  sing paling enak opo mbak nggo oleh-oleh
  buat render video 4k yg kuat laptop yang mana nih
  pemula mancing laut mending pake joran apa om
  bocah umur 7 enaknya sepeda yg model gimana
  antara oli encer sama kental, kalo jadi gua lo ambil mana buat motor tua
  duit sejuta dapet hp apa buat ngojek
  rekomen bor dong
  bagusan mana bang
  pilihin satu bos
  mas saya mau kasih hadiah pernikahan keponakan yang suka memasak kira kira perabot apa yang pantas dan tidak terlalu besar
  bang tembok kamar mandi gue lembab mulu udah dicat tiga kali ngelupas cat apa yang menurut lo paling tahan
  tolong saran untuk mata tua seperti saya sebaiknya pakai hp layar seberapa dan merek apa yang hurufnya besar
  gan kybord mknikal yg ga brisik saranin dong
  mtr mio sy brebet mnrut abg hrs bli part ap dlu
  enake tuku ban opo cak gawe dalan makadam
  untuk anak kuliah teknik, laptop apa yang paten menurut abang ni
  kado buat guru pensiun yang pantas apa ya
  tanaman apa yang tahan lupa disiram, saya pelupa orangnya
  kulit saya sawo matang, kerudung warna apa yang bikin cerah
  bayi delapan bulan enaknya dikasih mainan yang mana
  bingung antara ransel sama selempang buat ngajar, ibu pilih mana
  saranin kado dong
  rekomen jamu pegel
  bagusan mana bu
  kak saya mau beli hadiah ulang tahun untuk pacar yang suka baca tapi bingung enaknya novel apa yang cocok
  nenek saya sering susah tidur kira kira ramuan herbal mana yang ibu sarankan untuk orang umur tujuh puluh tahun
  saya baru pertama kali pelihara kucing umur dua bulan tolong dipilihkan makanan yang bagus supaya bulunya lebat dan sehat
  rekomin spatu bwt kondangan dong kk yg ga bkin pegell
  mnrt kakak mending yg mana sih hehe gw plin plan
  nu sae kanggo budak sakola SD tas nu mana nya teh
  apa sane cocok anggen kado otonan anak mbok, tiang bingung
  bapak saya baru kena stroke ringan tangan kanannya lemas pengen belikan alat latihan tapi bingung banyak macamnya yang cocok apa ya
  muka berminyak terus jerawatan tiap haid sudah ganti sabun lima kali ga ada yang mempan menurut kakak sebaiknya aku pakai apa
  ponakan baru umur satu tahun ga mau ngasih mainan yang pasaran uang seratus lima puluhan enaknya dikasih apa
  saya baru mulai mancing diajak teman kantor belum ngerti joran mana buat pemula di laut om pilihkan lah
  kulit saya sawo matang ada undangan malam temanya glamor bingung antara emas atau marun clutch mana yang lebih masuk menurutmu
  tanah di gunungkidul keras dan kering benih sayur apa yang tahan kalau hujannya jarang begini mas saya manut saja
  bos mau pensiun bulan depan kami patungan bertiga delapan ratus ribu ada usul kenang kenangan yang berkesan ga kak
  kucing kampungku umur tiga bulan pup nya encer tiap ganti makanan merek apa yang aman buat perut dia
  anakku masuk jurusan desain butuh laptop yang ga nguras kantong ortu di bawah delapan juta kira kira larinya ke seri mana
  dunsanak ambo nio bukak lapau kopi ketek ketek an masin giliang nan rancak dipakai untuak pamulo nan ma kiro kiro
  di sampit nyamuknya ampun ampunan bayi saya baru dua bulan takut kalau pakai obat keras enaknya pakai yang mana
  mau hijrah pelan pelan baru belajar pakai bergo belum bisa yang lilit lilit kakak saranin model yang simpel dong
  bagusan lantai vinyl atau granit buat dapur
  oleh oleh khas bima yang awet apa
  pilihin dong kak dasi buat sidang
  shade foundation buat kuning langsat apa
  sae pundi kangge asam urat, godhong nopo
  skincer aman buat bumil yg mna
  kado cowok cuek enaknya apa sih
  teh celup paling laris yang mana bu
  enake tuku kado opo yo mas kanggo bapak
  ingkang sae kangge mantenan ingkang pundi nggih bu
  nu alus kanggo budak umur tilu taun naon teh
  bingung milih yeuh, cik saran kang nu awet
  nyang paling yahud buat mancing nyang mane bang
  cocoknya apa la untuk opung awak, kain atau selop
  nan rancak untuak baralek nan ma ni
  oleh-oleh apo yang lemak nian dibawak ke Jawa yuk
  bagusnya yang mana kupilih daeng, buat anak sekolah
  apa kah cocok dipake kulit kusamku, kasi saranka
  kado for mama bagus apa dang kak
  sane becik anggen ke kantor encen nggih mbok
  nang baik gasan bini hamil apa cil
  se bhagus kaangghuy lamaran se dhimma bu
  menurut ko noken mana yang cocok buat wisuda
  budget sak juta oleh hp opo sing apik cak
  pupuk apa sing paling mandi nggo lombok kang
  rekomen parfum cowo yg bikin doi klepek2 dong
  pilih a apa b ya sis, galau w
  yg plg worth it buat pemula apaan bang
  banyak bener stoknya, enaknya pilih yang mana
  kado buat mertua cocoknya apa ya
  warna apa yang bagus buat kulit sawo matang
  paling laku yang mana
  duit 150 buat anak cowok dapet apa bagusnya
  kulit kering mending serum apa
  kondangan mendingan brokat apa satin menurut kakak
  apik sing endi kanggo hadiah wisuda
  nu sae naon kanggo pun biang
  pilihin satu buat pemula mancing
  kata mimin mana yang lebih awet
  galau antara dua tas ini, bantu mutusin
  ada ide isian parsel natal ga
  cowokku sk kopi pait, kasihnya yg mn y
  varian sebanyak ini, yang paling aman buat lidah bocah mana
  dapur sempit pantesnya kompor model gimana
  rekomen yg tahan banting buat sekolah
  pertama kali rawat kaktus, mulai dari jenis apa ya
  bingung nih bestie, kado bday cowo enaknya apa
  spill sunscreen yg cocok buat kulit oily dong
  lebih worth it tab apa laptop bekas min
  pemula gitar mending ambil yg mana bang
  mau ootd buat prom night tapi badanku pendek sama rada berisi bagusnya aku pake dress model apa kak
  Mohon saran perangkat yang sesuai untuk laboratorium bahasa 20 siswa
  Dengan hormat, cenderamata apakah yang pantas bagi tamu dari kementerian
  Mohon pertimbangan Bapak/Ibu, bahan manakah yang lebih sesuai untuk baju guru di daerah panas
  Dengan anggaran tiga juta rupiah alat musik apa yang sebaiknya kami miliki terlebih dahulu
  Kami memerlukan masukan mengenai hadiah lomba anak TK
  nu sae naon
  enaknya yang mana
  saran kado?
  cocoknya jilbab apa
  🎁 buat 👵 apa ya
  🔴 atau 🔵 bagusan 🤔
  🧴 utk kulit kering 🌵 yg mana?
  👶 3 bln cocoknya 🧸 apa
  pilihin 🐱🥫 yg oke dong
]]

examples "ask_testimonial" [[
  yg udah beli pada bilang apa
  bukti orang lain udah cocok ada ga
  ini bukan abal2 kan?
  pernah kirim ke luar negeri beneran ga, takut boong
  before after nya ada kak?
  ori apo kw ini kak
  Dapatkah Bapak melampirkan daftar instansi yang pernah dilayani?
  liat hasil riasan mbak ke pengantin lain dong
  ⭐ brp di shopee?
  testinya dong
  trprcaya ga ni tko
  saya ini sudah tua takut dibohongi nak coba kamu kasih lihat nenek siapa saja yang sudah pakai minyak itu dan bagaimana kabarnya
  ini ori ga bang sparepartnya
  ada bukti hasil dekorasi sebelumnya ga kak
  ada yg udah nyobain? gimana hasilnya
  bisa dipercaya ga nih
  review dong kak serumnya bagus ga
  ga nipu kan om
  is this shop legit
  mana nih testi pelanggannya
  takutnya ga dikirim kak
  hp nya bukan rekondisi kan gan
  ada ig nya kak mau liat testimoni
  bener manjur ga kak
  kw apa asli iki mas
  asli sanes ieu teh kang
  udah brp orang yg order
  beneran enak ga kak kata orang2
  saya dulu pernah ketipu beli online jadi agak takut kak ini aman kan
  ada surat resminya pak tokonya
  rating tokonya brp
  pelanggan sebelumnya pada puas ga kak
  takut barangnya ga sesuai foto
  ada review video ga
  ini sparepart asli atau kw
  ada contoh foto hasil make up nya ga kak
  seller terpercaya kan?
  beneran ampuh buat flek hitam kak?
  emang beneran bisa tumbuh bibitnya
  sudah pernah ada yang pasang di rumah belum
  tokonya udah lama kak?
  aman ga nih transaksi di sini
  no tipu tipu kan ya
  hp nya original apa replika
  mana buktinya kalau asli
  do you have proof that it's original
  banyak yg bilang enak, bener ga
  ulasan di google nya bagus ga
  barang resmi kan bukan bm
  temen saya pernah kena tipu soalnya
  iki tenan ori ta mas
  pada bilang apa yang udah beli
  ini ga boongan kan kak
  kualitasnya gimana kak bagus ga
  emang laku kak yg beginian?
  udah teruji belum
  kok saya ragu ya kak, ini toko beneran kan
  ada sertifikat ga berliannya
  minta bukti orang yg udah sembuh
  saya baca komen kok ada yg kecewa
  barang kw super ya ini
  spill testi dong
  resmi garansi indonesia bukan
  jual barang asli ga nih
  udah dipake artis mana aja
  takut banget kena tipu lagi kayak kemarin beli hp dateng batu
  ada foto pelanggan yang udah pakai?
  asli ga sih madunya takut campuran gula
  bengkelnya bisa dipercaya ga
  reviewnya bagus bagus ga kak
  udah banyak yang pasang di sini?
  takut penipuan soalnya harganya murah banget
  ini beneran ngefek buat jerawat?
  hasil kerja tukangnya boleh liat
  takut ketipu nih kak
  ini bukan penipuan kan
  beneran toko ini ga nipu
  banyak yang komplain ga sih
  saya pernah ketipu jadi mau tanya dulu, ada bukti pembeli
  amanah ga nih, jangan-jangan penipu
  ada yang kecewa ga selama ini
  beneran dikirim kan? takut ketipu
  toko ini amanah ga? takut ga dikirim
  ada bukti pengiriman ga
  ada foto sebelum-sesudah orang yang udah laser di situ nggak
  yang udah nyobain kateringnya pada bilang apa
  kantor mana aja yang pernah pakai jasa kalian
  kiriman chat pelanggan yang puas boleh aku lihat dulu
  aku takut kena tipu, ada yang bisa buktiin tokonya beneran amanah
  ada review?
  trusted gak
  mbak sebelum saya ambil paket flek hitamnya boleh lihat dulu hasil dari pasien pasien lain yang sudah selesai nggak
  aku baru pertama kali nemu toko ini jadi pengen liat ulasan pembeli kue tart yang custom dulu boleh nggak kak
  temanku ragu sama krim pemutih di sini katanya banyak yang abal abal ada bukti pengguna lama yang cocok nggak ya
  spill testi real buyer nya min, real gk nih
  tstimoni hampers lebaran thn lalu ada g
  aya testimoni ti nu tos meser teu teh
  ado dak wong plembang yang lah nyubo, cak mano kato mereka
  udah ada yg belanja di sini trus puas ga sih
  coba kirim ss chat pembeli yg dulu2
  bintang toko lo di shopee berapa
  yg udah pake kompresor ini pada ngomong apa
  gimana caranya gue yakin ini lapak bukan tukang tipu
  testi?
  review joran ada?
  amanah ga bos
  pak mohon maaf bukan curiga tapi anak saya melarang belanja sembarangan bisa lihat komentar orang yang pernah beli di sini
  bang minta foto hasil kitchen set yang udah kepasang di rumah pelanggan sekalian kata kata mereka biar gue mantep
  sebelum saya kirim uang untuk laptop bekas ini adakah pembeli lain yang bisa saya tanya pengalamannya belanja di sini
  tstimoni dong gan tkut zonk
  trpcya ga ni olsop hp nya murh bgt soalny
  wis akeh ta sing tuku, podo puas gak arek-arek
  nih lapak kagak bodong kan bang, ade buktinye?
  ibu-ibu lain yang udah minum ramuannya pada cocok gak
  takut ketipu lagi kayak dulu, tokonya bisa dipercaya kan
  boleh lihat foto pembeli yang udah pakai kebayanya
  sudah banyak belum orang Padang yang belanja di sini
  yang udah nanam bibitnya pada berbuah beneran nggak bu
  testinya mana
  trusted gak nih
  ada review pembeli?
  maaf ya mbak bukan tidak percaya tapi saya pernah kena tipu jadi mau lihat dulu testimoni pelanggan yang lain
  saya lihat pengikut instagramnya masih sedikit ada tidak bukti ulasan dari orang orang yang pernah beli perhiasan di sini
  kak sebelum saya beli vitamin kucingnya boleh minta cerita pengalaman pelanggan lain apakah kucingnya jadi sehat setelah dikasih itu
  ini amanh kan kk ga bodong kann tokonya
  spill testi cust dong minn biar yakinn
  iki toko tenan to mbak, ora penipuan kan
  lai picayo urang balanjo di siko ni, ado testi dari nan lain
  masih takut soalnya pernah kena tipu online jadi sebelum lanjut pengen lihat kesan orang orang yang sudah terima motor listriknya
  teman arisan pada nanya ampuh beneran ga sih minyak kemirinya kalau ada cerita ibu ibu lain boleh saya teruskan ke grup
  bintangnya cuma ada dua biji di halaman toko belum banyak yang nulis yang pernah pasang kanopi di sini pada bilang apa
  fotonya kinclong semua tapi pengen lihat juga jepretan dari orang yang udah beli pas wig nya dipakai di kepala sendiri
  kata bidan sih cocok cocokan jadi mau tanya ibu hamil yang pernah minum susu kedelainya pada mual ga
  sudah berapa orang kira kira yang pakai jasa cuci springbed kalian terus mereka puas ga boleh lihat chatnya
  suami tipe yang harus ada bukti dulu baru percaya apa ada video pelanggan lagi nyalain genset itu di rumah mereka
  saya tinggal di atambua jarang ada barang dari jawa datang dengan selamat kakak pung langganan di ntt cerita apa soal rosarionya
  nu tos kantos meser kasur busa di dieu kumaha saurna awet teu abdi hoyong terang heula ti nu tos make
  lagi galau mau ikut kursus jahit online atau engga alumni yang sudah lulus gimana kesannya ada yang bisa dibaca
  anak muda sekarang kan bisa bikin foto palsu pakai komputer jadi saya mau lihat omongan pelanggan lama tentang keris ini
  sebelumnya coba tiga merek pemutih ketiak ga ada yang ngaruh yang ini before after dari orang beneran ada ga kak
  kata pelanggan lain kompor induksinya gimana
  ada yg pernah ngeluh soal ac portablenya?
  liat dong ss pujian buyer cheesecake
  jare sing wis nyoba, ginsenge piye mbak
  rivew anak gunung soal nesting ada?
  udah terbukti belum obat cacingnya ke orang
  real pict pembeli sofa bed ada kak?
  pada puas gak yang beli pomade ini
  wong-wong sing wis tuku jare piye mas
  sampun kathah ingkang mundhut? pripun tanggapanipun bu
  kumaha ceuk nu geus make krim ieu
  ade poto pembeli nyang udeh pake kagak bang
  cemana kata orang yang udah pake obat kutu itu
  lai rancak kecek urang nan alah mamakai ni
  cak mano kato wong yang la makek ni yuk
  apa bilangnya orang yang sudah pakai ini daeng
  adaji testimoni ta kah, takutka tertipu
  orang-orang yang so pake bilang apa kak
  kenken orahne anak ane suba meli bli
  kayapa jar urang nang sudah mamakai cil
  dha'remma ca'na oreng se la ngangghuy bu
  kasi lihat ka komentar orang-orang yang su beli
  endi cak review ne pelanggan liyane
  wis akeh sing tuku apa urung, jerene kepriwe
  spill real pict dr buyer dong sis
  ulasannya bintang brp min di oren
  ad bukti before after customer ga sis
  kata orang enak ga sambelnya
  bukti chat pelanggan mana
  yang udah beli pada puas ga
  suka sih modelnya, foto asli dari pembeli ada?
  ulasan jeleknya ada? jujur ya
  emang beneran bagus? siapa aja yang udah nyoba
  rating tokonya berapa
  ono testimonine ora
  aya testimoni teu teh
  jerawatan cocok ga kata pemakai lain
  video unboxing pelanggan boleh liat
  kok ga keliatan komentar pembeli di ig
  takut ketipu, punya bukti orang yang pernah belanja?
  before after pemakainya kirim dong
  pngen liat tanggepan org yg dh pake
  keliatannya cakep, tapi apa kata pembeli
  ibu ibu lain bilang apa soal panci ini
  highlight testimoninya kok kosong
  spill review pembeli dong bestie
  legit ga nih toko, takut kena scam
  ada real pict hijabnya dari cust kah
  yg udh nyobain serumnya gmn hasilnya min
  sebelum aku bayar mau liat dulu dong chat pelanggan yang puas biar yakin ini bukan tipu tipu
  Mohon informasi instansi yang pernah menjadi pelanggan toko ini
  Dengan hormat, dapatkah kami melihat dokumentasi hasil kerja dari pemesan sebelumnya
  Apakah terdapat ulasan dari sekolah lain mengenai mutu meja tersebut
  Kami memerlukan jaminan bahwa usaha Bapak/Ibu tepercaya dan bukan penipuan
  Mohon dilampirkan surat referensi dari para pengguna seragam buatan Bapak
  amanah kah
  ana testimonine?
  bukan penipu kan
  reviewnya dong
  ⭐⭐⭐⭐⭐ testi ada?
  📸 dari pembeli dong
  aman kan 🤨 tokonya
  👀 review 🧕 cust lain?
  🗣️ kata yg udh makan 🍜 gmn
]]

examples "like_product" [[
  ih gemes banget bajunya
  kopinya nendang bang, pagi2 langsung melek
  cantik nian tasnyo
  naksir
  anak saya sampe ga mau lepas sepatunya
  😍😍 yang ungu
  Kualitas jahitan seragamnya sangat memuaskan kami.
  obsessed sama sunscreen nya
  apik tenan iki rek
  bgus bgt wrnnya ga luntur
  tetangga pada nanya beli di mana saking bagusnya
  riasannya bikin pangling kak
  madu yang kemarin itu enak betul nak dicampur air hangat tiap subuh badan nenek jadi enteng batuknya juga sudah jarang
  gila keren bgt motornya bang
  mantap kali rasa durennya bah
  ih gemes bgt pot nya
  keripiknya renyah banget suka
  aku suka deh sama warna lipstiknya kalem
  cakep bener ini meja
  kuenya enak poll tamu pada muji
  nice product gan
  sumpah wangi bgt parfumnya
  baguuuus
  the cake looks so yummy
  bungae apik rek
  tanamannya sehat2 kak seneng liatnya
  wah bagus ya hasil fotonya
  kerjaan tukangnya rapih saya puas
  mantul nih hp masih mulus bgt
  anak2 pada doyan nuggetnya
  cantik bgt kak bikin pengen
  serumnya bagus di muka aku kak cocok
  rancak bana songketnyo uni
  eh lucu amat sih tempat makannya
  kopinya mantap betul bang
  gelas nya cantikk bangettt
  keripik singkongnya bikin nagih sumpah
  saya suka sekali hasil jahitannya
  baguss yaa yang warna sage
  kameranya jernih banget gan puas
  wihhh kece
  i'm in love with this bag
  masakan ibu enak sekali tamu saya suka semua
  pas banget di rumahku sofanya
  apik tenan lemarine mas
  halus bgt bedaknya
  barangnya oke mulus seperti baru
  wanginya kalem aku suka
  daunnya lebat banget ih seneng
  very nice gan
  tempatnya cozy parah
  emang ga salah pilih toko deh
  aaaa gemes bgt pengen semua
  ya ampun bagus bener kak, naksir aku
  rasanya juara!
  anak saya sampe nambah tiga kali kuenya enak
  sukaaa
  warnanya gonjreng tapi keren
  asli bagus ga boong
  demen gue sama modelnya
  kirain biasa aja ternyata bagus banget
  mewah ya keliatannya
  pengen borong rasanya
  ngiler parah liat kuenya
  aku padamu kak tasnya cantik
  cucok meong
  ih kok cakep
  sofanya empuk bgt bikin betah
  very good quality
  tanamannya tumbuh subur, seneng banget
  gokil sih hasil cuciannya kinclong
  geulis pisan kabayana teh
  👍 mantap barangnya
  warnanya cakep banget yang terracotta
  bunganya wangi semerbak seneng deh
  anjir keren bgt custom helmnya
  anakku betah banget duduk di kursinya
  luv banget sama tekstur krimnya
  kuenya ga terlalu manis, pas di lidah
  idaman banget dapur kayak gini
  ini sih definisi murah tapi mewah
  barangnya bagus ga nyesel beli di sini
  pelayanannya ramah banget
  packingnya rapi ga ada yang rusak
  barangnya udah dateng, bagus banget suka deh
  ga bisa berhenti makan ini enak bgt
  paketnya rapi banget suka deh
  pengirimannya cepat banget mantap
  suamiku sampai nambah tiga piring rendangnya
  mukaku jadi glowing, temen-temen pada nanya pakai apa
  baju balik dari laundry wanginya nempel seharian, juara
  fotonya aja udah bikin ngiler
  si bos muji terus snack box yang kemarin
  enak bangettt
  gemes kuenya
  cakep buketnya
  aku udah nyoba banyak kopi susu di bandung tapi yang punya kakak ini paling pas nggak bikin perut perih
  hampers yang dikirim ke mamaku di makassar mewah banget kotaknya kokoh dan isinya rapi beliau sampai pamer ke tetangga
  baru dua minggu pakai serumnya flek hitamku udah mulai pudar beneran nggak nyangka secepat ini hasilnya seneng banget
  gokil sih dimsum nya juicy parah minn
  lipcreamny nmpel sharian gk luntur, lop bgt
  lapis legite legit tenan mbak, marai ketagihan
  lemak nian pempeknyo yuk, cukonyo nendang
  gila ni velg bikin ngiler
  mejanya bikin ruang tamu gue kayak hotel
  catnya kinclong parah bisa buat ngaca
  buset thinkpad jadul masih gahar
  cetakannya tajem, ga kalah sama percetakan gede
  keren abis
  sukak banget bos
  cakep sepedanya
  kursi goyangnya nyaman sekali dilihat ukirannya halus mengingatkan saya pada rumah orang tua dulu saya sangat suka
  bang itu custom tangki cafe racer di story lo sumpah ganteng banget garis catnya rapi kayak buatan pabrik
  desain undangan yang dipajang di profil elegan dan warnanya lembut calon istri saya langsung jatuh hati melihatnya
  kren bgtt ni gan rgb nya nyala smua wkwk
  mntul bgus rodny om sukaaa
  apik pol rek sepedae, mbois
  paten kali joran ini bah, cantik pulak warnanya
  meleleh aku lihat muka kitten-nya
  anakku sampai nyium layar hape liat foto boneka unicorn itu
  batik tulisnya halus, kayak punya eyang dulu
  warnanya bikin adem di mata ya ampun
  naksir berat sama ransel rotannya
  cakep bener sandalnya
  lucuuuu kelincinya
  keren ih gelangnya
  wah kebaya yang dipakai model di foto itu cantik sekali ya bu potongannya anggun dan warnanya kalem saya terpesona
  masya allah tanaman monsteranya segar segar daunnya lebar dan mengkilap senang betul saya melihat lihat fotonya dari tadi
  kak desain sepatunya keren banget sih temen temen sekelasku pada heboh ngelihat fotonya di grup tadi pagi
  gmess bgttt piyama dino ny huhuu
  tas ny kece paraaah sukakk
  solah gati tenun songket ni
  rancak bana kalung manik-maniknyo uni
  dari sekian banyak lapak yang saya lihat seharian baru ini bikin saya berhenti scroll ukiran jepara memang juara halus sekali
  tetangga sampai masuk rumah cuma buat megang lampu gantung rotannya katanya kayak di hotel bintang lima saya bangga sendiri
  dulu kukira semua abon rasanya sama eh yang ini begitu nyentuh lidah langsung inget masakan almarhum nenek
  anak saya yang susah makan tumben minta nambah tiga kali gara gara nugget sayurnya nagih banget emang
  lima tahun kupakai tiap hari ke kantor ga ada satu jahitan pun yang lepas ikat pinggang kalian memang jempolan
  awalnya iseng lihat punya teman di kampus eh sekarang aku yang jatuh hati warna cardigannya kalem banget kayak langit sore
  cucu bilang mbah jadi kelihatan sepuluh tahun lebih muda pakai bingkai kacamata bacanya saya sendiri senyum senyum di kaca
  ih lucu pisan eta anting bentuk strawberry asa hoyong digegel tiap ningali dina layar abdi gemes kacida
  ga nyangka suara sebening itu keluar dari benda sekecil earphone begini merinding aku dengar lagu keroncong
  beta su lia banya tifa di pasar pasar mar yang ini pung bunyi paling manis mantap sakali usi
  waktu dibuka kotaknya serumah langsung wangi kayu manis mama sampai senyum pengharum ruangan itu mewah kali kesannya
  saya sebagai tukang kayu tahu barang bagus dan ketam ini bajanya matang ringan di tangan mantap betul
  gila sih estetik abis jam pasirnya
  enak tenan geplak e, legine pas
  suka bgt motif bandananya, unyu
  rancak bana suntiangnyo, takicuah mato den
  so cute bgt phone charm nya
  adem rasanya di kaki, sandal kulitnya
  naksir berat aku sama sepeda ontelnya
  keripik jamurnya krenyes, juara dunia akhirat
  wuih apik tenan motif bathike mas
  sae sanget ukiranipun, kula remen
  geulis pisan kebayana teh, bogoh abdi
  edas keren euy sapedah na
  buset cakep bener tu lampu gantung bang
  cantik kali bah ulos itu
  rancak bana songket ko da
  alap nian gelang tu yuk, seneng aku jinguknyo
  gammara sekali itu bros daeng
  makessing kanja sarung ta puang
  gaga skali no ini kalung kak
  luung gati lukisane bli, demen tiang
  umai bungasnya kain pian ni cil
  raddhin onggu bhatek reya bu
  adooh manis skali ini tas rajut kaka
  rawon kalengane nagih cak, enak pol
  kepenak nemen kasure kang, inyong seneng
  anjay racun bgt meja kopinya, naksir gw
  gils gemoy bgt boneka capybara nya
  sumpah wanginya enak bgt ini lilin, lope2
  cakep banget tasnya
  lucu amat sih
  sambelnya enak, bikin nagih
  liat fotonya doang udah ngiler
  naksir berat sama vasnya
  apik tenan iki
  alus pisan motifna
  warnanya kalem, aku suka
  kata temenku jamnya cakep, emg iya bgt
  pengen punya semua, gemes
  estetik parah kotaknya
  nemu aja model secakep ini
  udah pake sebulan, puas sama bantalnya
  ga perlu liat testi, udah keliatan bagusnya
  wangiii betah nyium
  dream bag ku banget ini
  kueny kyk karya seni
  jatuh cinta sama sepatunya
  anakku ga mau lepas bonekanya, seneng banget
  pantes reviewnya bagus, emang secantik itu gelangnya
  ihh gemes bgt squishy nya bestie
  vibes kamarnya aesthetic parah pake lampu ini
  jujurly suka banget sm wanginya
  cakep abis sneakersnya no debat
  temen sekelas aku pada nanya beli di mana gara gara rok plisketnya jatuhnya bagus banget di badan
  Kami sangat terkesan dengan kehalusan ukiran plakat tersebut
  Para siswa menyukai rasa kue yang disajikan
  Rancangan seragamnya tampak elegan dan rapi
  Dengan hormat, mutu kertas dari toko ini sungguh memuaskan
  Pimpinan kami memuji keharuman kopi yang disuguhkan
  lucu bgt
  ayu tenan klambine
  ngeunah pisan
  kece parah
  keren motifnya
  👜 😍
  🍜 enakk 😋🤤
  🐹 lucu 🥺💕
  💐 cantik 😍✨
]]
