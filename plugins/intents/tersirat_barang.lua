-- Contoh pesan yang maksudnya tersirat: bukan kata kuncinya, tetapi keadaannya yang berbicara.

examples "ask_recommendation" [[
  bingung mau kasih kado lahiran apa buat temen kantor
  anakku gtm udah seminggu, enaknya dikasih apa ya bun
  sing awet sing endi mbak, jati opo mahoni
  menurut kakak cocoknya aku yang mana, pantat besar gini
  awak nggak pandai merawat, kasihlah bunga yang bandel
  rapat 20 orang bagusnya snack apa yang ga ribet
  ruangan kantor saya ber AC terus, tanaman apa yang kuat?
  pundakku pegel gendong adek seharian, kain apa hipseat ya bun yang lebih enteng buat emaknya
  sofa buat rumah yang ada kucingnya mending kain atau kulit
  bude mau ke nikahan ponakan tapi badan melar, pilihin dong
  bayi 6 bulan baru mulai makan, alat apa dulu yang perlu dibeli
  pilih yang merah atau yang krem ya buat kulit sawo mateng
  besok pertama kali calon besan dateng ke rumah, aku ga jago masak, enaknya nyuguhin apa dari dagangan ibu
  karpet bulu ketumpahan susu, paket cuci mana yang pas
  wong tuwo ora iso mangan atos, sing empuk opo
  kamarku sempit kali, baju udah kek gunung, lemari macam mana yang bagus kutaruh situ menurut abang
  mending servis apa beli baru ya mas kalo mesin cucinya udah 8 tahun
  lauk apa yang bisa disimpen buat ditinggal dinas seminggu
  yang paling sor orang Medan yang mana kak
  Mohon saran menu untuk tamu dari pusat yang vegetarian
  stroller yg gampang masuk bagasi angkot yg mana
  umur setahun mainan apa yang ga bikin bosen
  kira kira mertua lebih suka daster apa mukena ya
  ngge suguhan pengajian kathah tiyang sekecane nopo bu
  which one is better for newborn?
  aku tipe yang bosenan, meja kerja warna apa biar ga cepet eneg
  kalo baru belajar bikin kue enaknya mulai pake tepung yang mana
  manis kali nggak boleh aku, gula udah 200, kue apa yang aman
  teras rumah panas jedor, tanemannya apa dong
  buat narik ojol tiap hari enaknya ban merk apa bos
  aku cowok ga ngerti skincare, mulai dari mana ya
  pacar ultah, dia suka warna ungu sama kucing, aku buntu ide kadonya
  uang 300 mending dijadiin sepatu apa tas
  abdi nembe diajar melak cabe, bibitna anu mana nya nu gampil
  kolam cuma semeter, isi ikan apa biar ga mati mulu
  anak gw males baca, dikasih buku model gimana biar betah
  spill snack yg ga bikin gendut kak
  bedak satu ini atau yg itu, mana yg menurut kk lebih nutup bekas jerawat
  ponakan cewek umur 5 taun tomboy banget, kadoin apaan ye bang
  mau lamaran minggu depan, motif batik apa yg pas maknanya buat keluarga cewek
  hp buat bapak, cuma wa sama youtube doang, ga usah yg aneh aneh
  matic gue suka ngorok pas tanjakan, part apa dulu yg diganti kalo kata abang?
  menurutta' mana lebih tahan, yang kulit atau kanvas
  pemula nukang, alat wajibnya apa aja bang
  which one is better for oily skin sis
  mertua mau dateng dari tasik, pengen nyuguhin cemilan yang pantes tapi beliau giginya tinggal dikit, enaknya apa kang
  buat foto wisuda lipstik warna apa yg ga bikin pucet
  aku anak pramuka disuruh bawa sepatu item buat jalan jauh, uang cuma 200, ambil yang mana ya
  mau ngasih sesuatu yg sopan ke dosen pembimbing abis sidang, enaknya apa ya kira2
  pilihin dong, aku orangnya plin plan
  tanah saya merah keras, pupuk apa yg ngena
  Mohon saran bacaan untuk siswa kelas 4 SD yang gemar sains
  kuping gw gampang sakit, headset model apa yg nyaman
  anak kuliahan biasanya pada beli laptop yg mana kak
  naik gunung seminggu lagi, kaki lebar, sepatu yg mana nih om
  item apa navy ya, help aku galau
  umur 50 kulit tos keriput, sae nganggo krim naon neng
  mau buka kopi keliling tapi modal tipis, grinder yg awet di kelasnya apa bang
  temen ngopi yg kriuk tapi ga berminyak, ada ide?
  bgs mn
  yg awt apa bg
  kulit saya ketutup masker tiap shift, beruntusan, enaknya diolesin apa
  tanah sawah lempung gini bagusnya ditaburi apa pak
  40 anak TK, acara pentas, snack apa yg ga ribet dimakan
  sy manut penjual aja
  kucing saya muntah tiap makan kering, ganti merk apa ya
  pemula mau coba bikin roti, mixer seri mana yg ga nyesel
  narik seharian 100 km, oli yg kuat apa
  pilihin yg plg lku
  wajah bulat cocoknya pashmina apa segi empat
  ibu saya asam urat, jamu yang mana kira kira
  bingung milih doff apa glossy buat undangan, menurut mas?
  anak baru bisa jalan dikasih mainan apa yg mendidik
  sing awet merek nopo mas, sampeyan sing ngertos
  buat hantaran lamaran kuenya enaknya apa aja
  akuarium kecil di meja kantor, ikan apa yg tahan dicuekin
  mau tanam di kemarau, bibit apa yang ga manja
  sy awam soal kertas, buat sertifikat murid yg pantes apa
  teman sekamar mau nikah minggu depan, kami berenam patungan lima ratus ribu, alat dapur apa yang kira kira kepake terus
  ban depan sering selip pas ujan, mending ganti apa
  panci teflon gw ngelupas mulu, yg ga gampang lecet mana
  kado buat bu bidan pensiun, apa ya
  antara nastar sama kastengel, tamu bapak bapak biasanya nyerbu yg mana
  kulit gosong kebanyakan di jalan, dipakein apa biar balik
  yg kmu pake sendiri yg mana kak
  klo cm punya 100rb mnding serum apa toner
  cabe keriting keriput daunnya, disemprot apa pak
  buat lomba 17an hadiah anak anak apa yg murah tp seneng
  utk pngajian warna ap ya yg adem
  ga tau mau yang mana, semua lucu
  yg bikin pules tidur tp ga bikin ketagihan ada?
  beat karbu boros bgt, karburatornya ganti yg mana biar irit
  kaka pilih kan untuk sa, sa tra tau mana bagus
  mending air fryer apa oven biasa buat kos
  temen saya suruh tanya ke yg ahli, cupang aduan pakannya apa
  paling sering dibeli perawat di sini sepatu yg mana
  bw apa y ke rmh mertua, kue yg elegan
  kasih pencerahan dong, aku baru hijrah, gamis pertama enaknya model apa
  ponakan 9 thn udh bosen lego, naik ke apa ya
  bapak saya stroke ringan, tidurnya miring terus, kasur seperti apa yang baik untuk beliau
  gue cupu soal kopi, tapi gebetan gue anak kopi, ngasih apa ya
  cctv buat kosan 12 kamar, lo ngerekomen yang kayak gimana
  anak masuk kuliah DKV, laptopnya enaknya apa
  ambo ka baralek bulan muko, souvenir nan rancak apo yo ni
  adik mau wisuda, cowok, cuek, ga pernah ganti sepatu dari SMA, enaknya dibeliin apa
  budget 400 buat tas kerja cewek yang ga malu maluin
  hoyong mésér kado kanggo nu nembe ngalahirkeun, naon nu kapaké
  bagus kursus excel dulu apa langsung power bi, saya nol besar
  nek gae bapak mertua seng senengane ngopi item, madu opo kopi yo cak
  muka gue bulet, perut maju, batik motif apa yang nyamarin
  dari semua yang kamu jual mana yang paling jarang dikomplain
  ngana pilih mana kalo ngana pe kamar kecil bagini
  maag kronis boleh minum madu yang mana bu
  kawinan di pantai, jasnya warna apa ya
  mau jualan es kopi depan rumah, modal dikit, beans yang mana biar untung
  nenek ini tidak tahu baju bayi zaman sekarang, tolong nak yang pilihkan untuk cicit perempuan
  bingung antara spring bed sama latex, kamu tim mana
  durian apa yang manis tapi dagingnya tebel bang, trauma dapet zonk
  sewa tenda atau sewa gedung sekalian ya buat 150 tamu
  pintu depan rumah saya gang sempit, kamera jenis apa yang pas
  orangnya rapi, umur 50, baru naik jabatan. hadiahnya?
  just bought a studio apartment, which sofa makes sense?
  best seller?
  pilihin aja deh kak, aku percaya selera toko
  lek gae mlaku-mlaku nang Bromo sepatu sing endi
  ade gue tiap hari naik KRL, ransel yang aman dari copet ada saran?
  mending ambil paket foto yang 3 juta ato 5 juta mba kalo tamunya dikit
  skripsi doang sama netflix, jangan kasih yang mahal ya, yang mana
  saya ini sudah tanya tiga orang jawabannya beda beda semua, menurut situ yang jualan, meja makan kayu apa yang awet di pinggir laut
  untuk lebaran keluarga besar, baiknya batiknya seragam atau senada ya bu
  bayi kuring sok alergi, lawon nu kumaha nu saé teh
  kapalo sakola ambo suko manis, kopi apo nan cocok
  anak 7 th susah fokus, les apa yg bikin betah
  calon besan dari Jawa, bawaannya batik apa biar sopan
  sepatu kerja yang ga bikin betis copot berdiri 10 jam?
  mas mending nyewa hiace apa elf ke Dieng
  sing awet gae kos-kosan lemari plastik opo kayu partikel
  nyari yang ga norak buat seserahan
  kado sweet seventeen tapi bukan boneka plis
  kakek sudah pikun soal jam jam begini, yang angkanya besar dan gampang dibaca yang mana nak
  mau beli gitar pertama, jari pendek, mending yang mana
  perut sering kembung makan beras pera, enaknya ganti ke beras apa
  bebek saya malas bertelur, kasih pakan apa ya bang
  kado pensiun kepala dinas yang berwibawa apa ya
  acara desa 300 orang, sembakonya bagusnya diisi apa saja menurut bapak
  main valorant doang, perlu mouse yang gimana sih
  muka bulat hidung pesek cocoknya frame apa
  naik rinjani musim hujan, tenda satu lapis berani ga
  parsel buat klien muslim sama non muslim enaknya isinya dibedain apa disamain ya
  HP nyemplung kolam, mending dikeringin dulu apa langsung bawa sini
  organ buat gereja kecil, merek apa yang tahan lama lae
  seragam lapangan yang ga bikin gerah tapi resmi, usulnya?
  anak saya kuliah di kota dingin, selimut atau sleeping bag ya kak
  bikin kitchen set dapur sempit, model L atau lurus pak
  keyboard membran apa mechanical buat kantor yang sepi
  beras opo sing ora gampang mambu nek disimpen suwe
  jam kulit apa rantai kalau tangan keringetan
  mau ngasih besan, ga ngerti selera orang kota, pilihin ya mbak
  meser naon nya kanggo incu nu resep musik
  gas yang pink sama melon mana yang lebih irit buat dapur kecil
  first camping trip, what should I bring from your shop?
  kursi tamu kantor desa lebih pantas jati ukir atau sofa
  di antara tiga foto yang saya kirim, yang paling layak diservis yang mana
  second tapi pro apa baru tapi kaleng kaleng? bantu mikir gan
  udah kepala lima, lensa baca biasa atau progresif enaknya bu
  ayam petelur umur 3 minggu cocoknya yang crumble apa yang pelet
  pc kentang 4gb kalo mau main GTA, apanya duluan yang diganti
  suami hobi mancing subuh, kado jam apa yang cocok
  isi kulkas kos biar hemat sebulan, belanjain apa kira2 bu
  ka bos cocokna hampers nu kumaha
  kalau cuma sanggup beli satu, biola apa saxophone buat pemula tua kayak saya
  minyak yang bagus buat orang kolesterol merk apa nak
  bingungka pilih lemari, dua pintu kah tiga pintu, bagusnya mana
  rapatnya seminggu sekali, dispenser galon atas atau galon bawah yang lebih cocok buat kantor
  rekomen dong stick yg ga gampang drift
  gue skena, jaket lawas mana yang paling keren menurut lu
  tolong dipilihkan warna seragam yang tidak gampang kelihatan kotor untuk petugas kebersihan
  anak tiga tahun suka mukul mukul, drum apa marakas
  kalo lu jadi gue, duit sejuta dibeliin amp apa pedal
  bagusan yg tadi apa yg ini
  pilihin
  bingung, dua duanya cakep
  menurut kakak aja deh
  kl km jd aku ambil yg mana
  yg paling banyak dicari apa
  aku kulit sawo, warna apa masuk
  mending itu atau nunggu model baru
  dari tiga yg di story tadi mana yg paling oke
  budget 150 yg cocok apa
  buat bapak2 60an
  ada saran selain yg kemarin?
  yang itu mahal, alternatifnya apa
  biar ga salah beli lagi, enaknya yg mana
  kado wisuda cowok bingung
  tembok rumah lembab, dipakein cat apa
  baru belajar jahit nih, mesinnya yang mana biar ga frustasi
  kalo yg tadi kosong, gantinya apa yg mirip
  buat jualan es yg awet dinginnya termos apa
  gaul dikit tp sopan, ada ide?
  buat kebaya wisuda enaknya kain apa ci
  yg best seller di keranjang kuning sama ga dengan yg di sini, aku ikut itu aja
  sehari hari doang kok, yang mana cukup
  saya ini gampang masuk angin naik motor malam, jaket yang kayak apa
  mas yg ngerti aja yg nentuin
  antara busa sama pegas pilih mana, punggungku encok
  tolong bantu mikir kak
  warna mana yang ga cepet kotor
  hajatan di kampung, souvenir 2 ribuan apa ya
  mirip yg dipake artis itu tapi yg masuk akal ada?
  nu sae nu mana kang
  apik sing endi, biru opo ijo
  lampu kamar bayi yg ga silau apa kak
  sebaiknya aku beli sekaligus set apa satuan
  kata temenku yg itu boros listrik, ada yg hemat?
  yg aman buat lambung dari menu tadi yg mana
  anak kos, kompor sebiji doang, panci apa yang serbaguna
  kirim opsi 3 aja kak yg paling bagus, aku pusing liat katalog
  teman saya beli merk A nyesel, jadi saya mesti ke mana
  cat rambut yg nutup uban tapi natural nomer berapa baiknya
]]

examples "ask_stock" [[
  jangan bilang popok NB isi 52 nya udah raib juga bun
  semalem keduluan orang terus aku, yang ini gimana
  kulkas isine sek akeh po tinggal nugget thok
  kapan panen aglonema merahnya lagi kak
  masih bisa nyempil pesenan buat jumat ga bu, tukang jahitnya penuh kah
  ada nya itu bika kelen hari ini?
  mbak, mendoan mentahe taksih?
  besok siang teknisinya ada yang nganggur ga buat liat AC kamar
  stoknya cukup kalo buat 70 orang kantor?
  belum diambil orang kan meja belajar pinknya
  ibu jual dot yang buat bayi prematur ga?
  udah lama dicari cari kotak bekal sekat lima, kelen punya rupanya?
  kulo tebih saking Purwodadi, menawi dugi mriku kursine pun telas nggih eman bensine, taksih nopo mboten bu
  ukuran 2-3 thn nya kok ga muncul di katalog, ludes ya
  aku otw nih, jangan sampe nyampe sana rak etalasenya melompong
  bunda, yang varian ubi ungu sold?
  dua minggu lagi baru mau beli, kira kira masih kebagian?
  gorengan kelen masih panas panas ada kak?
  mas, kompresor kulkas LG onderdile onten?
  dari bulan puasa saya ngincer box bayi kayu itu, uangnya baru kekumpul sekarang, semoga masih jodoh ya bun
  sisa berapa potong gamis navy busui itu
  Apakah tersedia 30 kursi lipat untuk kebutuhan rapat tanggal 9?
  yg kmrn di live msh kah
  habis lebaran masih bikin kastengel bu?
  wis entek durung rawone
  sofa yang di foto itu unitnya masih nongkrong di toko?
  cari wortel organik buat bubur bayi, kelen jualkah
  toko lain pada kosong susu formulanya, mama udah muter tiga tempat
  lumpia kulit frozen isi 50, available?
  airpods putih yg kw super ludes blm
  gue ke sana sia sia ga nih nyari velg supra
  hp nya udah pindah tangan belom bang
  kok di keranjang aku bukunya jadi abu abu ga bisa dipencet ya
  nila beureumna nuju aya kang?
  adaji itu cushion shade tiga belas kak
  nomer 46 biasanya susah dicari, di situ nyimpen?
  jadwal masuk kontainer spare part kapan bos
  keburu disalip orang ga ya kalo aku baru bisa ambil mainannya besok sepulang les
  batik parang sogan tinggal sehelai apa numpuk
  makaroni level 5 yg kemarin masih nongkrong di rak?
  bisa nyediain 60 pasang sepatu futsal buat satu sekolah ga
  mang, melonnya udah dipanen apa masih di pohon
  tulisannya pre order, berarti belum ada fisiknya ya
  gue udah muter glodok dari pagi nyari baterai laptop seri itu kagak nemu, kali aja di tempat lu masih nyisa
  aye butuh ban dalem ring 17 malem ini juga, ada kagak di situ
  komik one piece vol 104 udah mendarat di toko?
  udang vaname seukuran jempol lagi kosong kah tambaknya
  still available bro? the police lego one
  kemarin temen sebangku aku borong lip balm stroberi di sini, aku jadi deg degan masih kebagian apa nggak
  nu hideung seep teh?
  rilis jam 12 tadi pas aku lagi ulangan, udah tamat ya riwayat lightsticknya
  lip serum yg viral itu emang dijual di sini juga?
  kalo mau 200 bungkus keripik pisang buat lusa, sanggup disiapin?
  kunci T 8 ama 10 lu punya dua duanya ga bang
  yg dipegang model di foto ketiga itu barangnya ada?
  Apakah buku UTBK edisi terbaru sudah masuk ke toko?
  jangan jangan fotonya doang nih, barangnya gaib
  ludesmi itu otak-otak kemasan kecil, kah?
  ad g
  sisa brp bngks
  dari subuh saya keliling empat kios nyari pestisida wereng ga ada yang punya, barangkali di gudang bapak keselip sebotol
  kue lumpur buat nanti sore masih bisa kebagian ga bun
  kampas rem supra nyimpen ga bg
  udah muter 3 bengkel nihil semua, di situ punya ga selang radiator
  neon tetra msh idup di toko brp ekor
  bbt cabe rawit setan ada?
  pupuk urea di kios kosong semua, di bapak gimana
  khimar olive nya keduluan orang ya
  jas hujan buat narik, msh punya?
  obat batuk herbal itu langka skrg, situ msh megang?
  sdh msk brg blm
  td mlm checkout gagal gara2 abis, skrg udah diisi?
  kertas foto a4 habis ga
  100 kotak buat lusa bahannya sanggup ga bu
  yg pnk ksng?
  wajan cor nya tinggal pajangan?
  tasih wonten winih pari Ciherang pak
  lego polisi masih nangkring di rak?
  slot nyetak buku yasin buat minggu ini penuh belum
  cream malamnya kosong terus dari bulan lalu, produksi lagi ga sih
  pasien rekomen minyak tawon, ada jual?
  sy nyari pelampung karbu rx king, langka, siapa tau di situ nyelip satu
  barang ready apa nunggu
  hamster syrian ad bang
  kapan adalagi onde ondenya
  nyisa ga tepaknya bun yg 20cm
  keburu nggak ya kalo ke sana jam 4 risolnya, takut udah ludes
  stiker hologram 1 rim situ punya kah
  sunscreen yg tube kcl msh ad stk?
  yg 4xl ilang dari katalog, udah diborong ya
  madu hutan musim ini keluar ngga
  anak kelinci yg putih udah ada yg bawa pulang?
  seragam batik guru ukuran jumbo masih nyisa berapa potong
  cek gudang dong sprayer 16L
  puzzle hijaiyah yg kemarin kosong gmn
  ndak ada lagi kah kaka itu pisang goreng beku
  busi iridium ksg mulu
  kpn restok gamis syari navy
  kemarin saya sudah sampai parkiran toko, tapi cucu rewel, jadi pulang; kursi goyangnya masih menunggu saya kan nak
  lo masih nyimpen loafers coklat 43 ga
  duriannya udah turun dari Medan belum
  tanggal 14 mobilnya nganggur ga om?
  lai ado nan size XL da, kemeja garih-garih tu
  kelas malam masih nerima murid?
  so abis dang tu tas merah?
  thinkpad t480 nya keburu diadopsi orang ya
  tiga kali saya ke sini tiga kali kosong, hobi ya ngosongin rak
  masih aya keneh teu kasur nomer opat anu hideung
  cak, kopi dampit e metu maneh kapan
  800 biji gantungan kunci sanggup ga sebelum desember
  buat dua titik lagi, kamera yang sama persis masih bisa didapat?
  kok tombol beli abu abu semua
  jumper newborn tinggal size apa yang nyisa
  istri udah nyuruh dari bulan lalu, saya lupa terus, semoga batik couple yang ijo belum jadi jodoh orang
  madunya baru panen kan? kebagian ga nih
  sabtu sore studionya kosong?
  sam, sepatu sing ndek feed iku sek onok tah
  masih nangkring di etalase ga ransel army itu
  saya butuh delapan lemari untuk asrama, apakah di gudang ada sejumlah itu pak
  baju bayi kembar yang stripe ada dua set?
  si hitam 256gb udah pergi ya
  nyari charger laptop acer jadul, lo punya?
  musim durian bawor masih panjang ga mang
  alhamdulillah uang arisan sudah cair, tinggal berharap ranjang susunnya belum lewat
  genset 5000 watt disewa orang ga hari minggu?
  unduh-unduhan madu randu taun iki wis onok durung
  aya nu ukuran 3-6 bulan keneh teh?
  yang motif parang cuma pajangan apa beneran dijual
  masih bisa kecantol kuota batch 7?
  waktu live kemarin saya nulis 'keep' tapi dilewatin terus, capek jempol, sekarang tas itu masih di tangan kakak atau gimana
  PO lagi kapan bos
  kulkas mini sama meja belajar, dua duanya ready?
  souvenir gelas ukir masih diproduksi ga
  ni, kopi solok radjo lah masuak?
  tinggal berapa pasang oxford nya
  waiting list nya panjang ga utk kelas jahit
  kita cari lemari pakean pintu geser, ngoni ada?
  beras yang dulu gambarnya ayam jago masih jualan nak?
  rtx 3060 bekas nganggur ada gan?
  tenda 4x6 tanggal 17 masih kosong atau sudah dibooking RW lain
  melon langka se kecamatan, di situ gimana
  200 galon sanggup buat seminggu acara?
  headset yang mic nya patah itu udah kejual? gue mau buat kanibalan
  hijau tentara size XL kemeja lapangannya habis?
  spare part jam Seiko lawas punya?
  senar biola kecil buat anak SD jual?
  hampers yang kotaknya anyaman, kok ga ada lagi di etalase
  pakan lele 781-2 kapan masuk
  dus terakhir jangan dikasih orang dulu, emang tinggal satu ya?
  kebagian nggak ya, nenek datengnya siang
  LCD Redmi note 9 nya ada di tempat?
  Mohon konfirmasi ketersediaan 250 paket beras 5 kg
  masih nyisa ga kemeja flanel yang di foto ketiga
  gagang kacamata yg kyk punya dosen dulu tu, masih dijual?
  nu sapuluh liter mah tos seep kang?
  minyak kita kosong di mana mana, situ dapet kiriman?
  keyboard 61 key nya ready apa nunggu barang masuk
  iseh nduwe kompor portabel ora mas
  habis lebaran haji masih terima bikin kursi? takut antrean penuh
  bisa carikan kabel spring lama buat kursi tamu saya? di mana mana sudah tidak ada
  waitlist apa langsung dapet nih stik ps5 nya
  adakah di situ ulos pesanan seragam kantor
  tinggal nomor kecil semua ya sepatu gunungnya
  the blue hammock, gone already?
  kami perlu 18 kursi kerja identik, di gudang ada segitu?
  warungku kehabisan, gudangmu isih isi po?
  gula merah curah ada ji?
  udah 2 minggu ngintip lapak, kaset Nike Ardilla nya masih tidur di situ kan
  sorry late, masih available drumnya?
  jual lensa kontak juga ga ternyata?
  kolom jumlahnya kok 0, itu artinya habis ya nak
  tabung 5,5 kg yang warna pink apa masih dipasok
  kain seragam linmas, warnanya sudah langka, masih simpan roll nya bu?
  yang model begini (foto) toko bapak pernah punya?
  satu lagi aja buat genepin koleksi, funko batmannya masih?
  yg td msh?
  yang itu masih ada kan
  blm diambil orang kan yg kemarin
  di oren ditulis habis, di sini?
  di tokped tinggal 1, beneran segitu?
  story 3 jam lalu, keburu ga aku
  baru buka statusnya, telat ya?
  yg di bc td ready smua?
  kalo yg ijo? ada?
  punya ga yg kyk gini (foto)
  yg kemarin kakak janjiin dateng selasa udah dateng?
  merek lain masih nyetok?
  yah di keranjang kuning udh abu2 tombolnya
  kok ilang dari etalase yg td pagi
  masih jual yg begituan ga bang
  tinggal yang itu doang ya kak?
  di gudang siapa tau nyempil
  udah masuk belum yang aku tanyain minggu lalu
  ono tunggale sing wingi ora
  anu tadi dina status aya keneh teu
  lampu emergency ada
  tali rafia warna emas jual?
  jarum mesin nomer 14 punya ci?
  kalo sorean aku kesitu masih ada nggak kira kira
  pre order apa langsung angkut itu
  yg dipake modelnya dijual jg?
  kancing bungkus kosong mulu di mana mana, di sini piye
  yang di foto story itu cuma pajangan apa emang dijual
  lusa bisa dapet 15 ga
  ga muncul lg di katalog, discontinue?
  slot jahit sebelum lebaran masih nerima
  masih nyimpen satu buat aku ga yang kemarin ditunjukin
  tabung gas melon ada isinya
  ada yang bekas ga kak selain baru
  kain perca sekarung nyisa?
  gerabahnya abis dibakar belum, udah bisa diambil orang?
  tadi sore di toko raknya kosong, di belakang masih ada ga ci
  ukuran itu kapan keluar lagi
  sisa kaya yg difoto aja atau masih banyak
]]

examples "ask_testimonial" [[
  sebelum saya ajukan ke atasan, siapa saja klien yang pernah ditangani dan bagaimana kesan mereka terhadap hasilnya
  temenku ketipu lapak kek gini, macam mana awak percaya
  ig nya kok followersnya dikit, ini toko beneran kan
  tenan awet po mung omongan
  wis tau ono sing komplain kainnya luntur?
  boleh liat before after sofa yang dicuci
  kantor mana aja yang pernah langganan katering di sini?
  rating di gofood berapa bu
  ulasan pembelinya dimana ya
  saya kapok sama olshop, barang ga dikirim kirim. di sini gimana?
  beneran bikin asi lancar?
  ga abal abal ini kan kak jatinya
  anak tetangga pake ini merah merah ga?
  suami nyuruh aku cari tau dulu soalnya tahun lalu transfer buat kasur bayi orangnya langsung ngeblokir
  tukangnya jujur ga? yang dulu nyolong sparepart saya
  kelen ini bukan penipu kan, serem kali berita sekarang
  katanya bayi jadi gampang tidur, masa sih
  hasil permak jasnya bisa diliat fotonya dulu?
  pelanggan tetape sopo wae bu
  Apakah Ibu memiliki portofolio pekerjaan interior kantor sebelumnya
  tetanggaku jare risole ibu marai mules, opo bener ngono, opo mung sirik wae wonge
  udah berapa lama buka usahanya? baru pertama kali nih saya transaksi jauh
  tanaman dikirim jauh gitu pada selamat ga di tangan pembeli lain
  enak tenan opo ora, jare tonggo biasa ae
  fotonya asli jepretan sendiri atau nyomot pinterest
  boleh lihat chat pembeli yang puas
  kata orang yang udah beli gimana rasanya?
  lapaknya sudah lama belum? anak kantor saya mau yakin dulu
  yang pernah pake daycare sprei nya ngomong apa aja
  takut abis tf aku diblok
  yg udah pake sebulan keliatan ga bedanya di muka
  real pict dari pembeli dong
  temenku kena tipu toko gadget online, kalo di sini bisa dipegang ga omongannya
  bibi saya pernah beli bibit durian online sepuluh tahun ga berbuah, makanya sekarang saya mau dengar cerita orang dulu
  beneran kinclong apa editan doang
  seueur nu ngagaleuh di dieu teh?
  aslikah ini barang ta, bukan kw to
  ojol lain pada make ban ini ga bang, kata mereka gimana
  kok harganya jauh banget di bawah yang lain, ini beneran toko kan bukan penipu
  mana buktinya yg jerawatnya ilang
  udah berapa lama jualan ikan mang
  tokonya beneran ada kan bukan fiktif
  yg udah baca pada bilang apa soal bukunya
  awet ga menurut yg udah beli
  kok cuma dikit ya yg ngulas
  bocah bocah lain betah ga main ini, jangan cuma sehari terus bosen
  video orang nyoba bornya ada?
  followernya dikit, ini akun asli bukan
  legit check dong kak
  yg beli pada balik lagi ga kak
  any reviews from buyers
  Adakah sekolah lain yang pernah memesan buku di sini?
  jangan jangan hp selundupan nih, bisa dipercaya kagak lu bang
  aku minderan kalo soal muka, jadi pengen liat dulu wajah orang yang udah pake sebelum sama sesudahnya
  rating makaroninya gimana
  screenshot chat yg puas boleh liat
  beneran berbuah? ada petani yg udah panen dari bibit ini?
  kolom komennya dimatiin, aku jadi ragu
  suster senior bilang krim malam kebanyakan bikin muka tipis, nah yang ini orang lain setelah setahun pakai kulitnya jadi bagaimana
  yg udh pke gmn
  takut ketipu kak, dulu 2x kena
  temen sejawat di igd udah pada coba katanya, beneran ngefek?
  before after nya ada?
  tumbuh beneran ga benihnya, tahun lalu beli online mandul semua
  katering ini pernah megang acara sekolah mana aja
  ikannya suka mati ga pas nyampe kata pembeli lain
  bpom ga ada nomornya, ini toko beneran kan
  ss chat pembeli dong
  bintang satu di google itu kenapa bu
  ada yg pernah order banner di sini hasilnya pecah ga
  kt org jamunya oplosan, bnr g sih
  ori g bang, jgn2 kw
  ibu ibu pengajian ada yg langganan kah, mau tanya tanya ke mereka
  beneran kenceng tarikannya abis ganti cdi itu? buktinya mana
  videonya unboxing org dong
  follower dikit, ini akun asli?
  pelanggannya rata rata balik lagi ngga
  petani sini udah ada yang pakai pupuknya belum, panennya gimana
  mukaku gampang rusak, ada yg jadi breakout ga abis pake ini
  komennya kok dimatiin min
  boleh minta foto kue yg udah jadi, bukan dari internet
  sampun wonten ingkang cocok dereng bu jamune
  review jujur dong
  kapok beli mainan online, gambar robot datengnya gantungan kunci
  pnglmn yg pke brp lm klhtan
  sudah berapa lama jualan pak, ada tokonya fisik?
  real pict cust ada?
  suami ga percaya belanja online, kasih aku sesuatu buat yakinin dia
  itu yg di highlight pembeli beneran apa temen sendiri
  yg nyetak buku di sini sebelumnya siapa aja
  kata tetangga wajannya lengket, yg lain gimana
  aman kah transfer duluan ke sini
  sapa su pernah beli di sini kah, bagus ka tidak
  ojol lain yg masang jok di sini komen apa bang
  belum pernah denger merk ini, ada yg mau kasi kesaksian
  uda ada brp org yg sembuh
  rating nya brp bintang
  kucing orang yg dititip grooming di sini pulangnya stres ga
  maaf ya nak, bapak pernah kirim uang ke toko palsu, jadi bapak perlu yakin dulu
  lo beneran toko kan bukan bocah SMA iseng
  madu asli dibakar nyala kata orang, punya kakak gimana
  fotonya cakep semua. TERLALU cakep. foto customer mana?
  yang udah lulus kursusnya kerja di mana aja sekarang
  followers 40rb tapi komen dimatiin, hmm
  alah banyak nan mambali da? baa kecek urang
  sepatunya ori apa "ori"?
  tetanggaku yang pasang di situ katanya malingnya ketangkep, bener?
  boleh liat hasil nikahan yang pernah pake souvenirnya?
  aya nu kantos kuciwa teu, sok jujur
  sing wis nyoba kasur e mari boyok e ta rek
  pernah ngerjain proyek cctv sekolah belum? liat dong
  orang-orang yang so pake bilang apa kote
  ada video unboxing pembeli ga?
  punya izin usaha atau terdaftar di mana gitu min
  saya cari nama tokonya di google, yang keluar malah berita penipuan, itu nama yang sama atau beda ya
  kopinya katanya juara, juara apa kalo boleh tau
  sudah berapa lama usaha mebelnya, bu? maaf kalau lancang
  story highlight 'happy customer' kok kosong
  toko sebelah dulu juga manis di awal, abis transfer centang satu, kalian ga gitu kan
  batik e dijamin ora luntur? sing wis ngumbah piye
  kalo ga puas biasanya pada ngomong apa
  ini akun kloningan bukan? soalnya ada tiga toko namanya sama
  minta kontak salah satu penyewa tenda yg kemaren dong, mau nanya nanya
  bayi lain yang pake ini ada yang ruam ga bun
  can you show me real buyers' photos
  Apakah ada surat pengalaman kerja dari instansi lain, khususnya penyewaan genset
  duriannya beneran manis ato kata penjualnya doang
  jan-jan pitih lah takirim, barang ndak tibo
  ratingnya di tokopedia berapa sih?
  teu bohong kan teh? abdi tos dua kali katipu tas kulit
  laptop second takutnya bekas ngebom, ada jaminan mesinnya sehat?
  saya baca komentar satu orang bilang kursinya goyang, itu kejadian sering atau lagi apes
  mentor bahasa inggrisnya bersertifikat ga?
  aslinya sebagus itu ga sih? temenku bilang zonk
  sak jane kasur iki akeh sing cocok opo gak ning
  mama kita nyanda percaya olshop, mo lia bukti dulu
  influencer yang dulu review itu dibayar apa emang suka
  anak saya wanti wanti banyak penipu di hp, kamu orang baik baik kan nak
  toko ini ada izinnya? SIUP atau NIB boleh kami lihat
  udah ada yg namatin game pake stick KW ini tanpa drift?
  berasnya ga dicampur plastik kan, lagi rame beritanya
  seragam kantor siapa saja yang pernah dijahit di sini
  kok akunnya baru bikin bulan lalu ya om
  ada rekaman suara gitarnya dari yang udah beli?
  tendanya pernah dihajar badai belum sama yang punya
  jam ini ada surat suratnya gak, takut super clone
  gas nya pas tiga kilo? banyak yang dikurangi soalnya
  sing tau ndandakne hp kene awet ora
  foto sama barang aslinya nanti mirip ga, dari cerita orang orang
  temen mabar gue beli di lo katanya dikirimin batu, klarifikasi dong
  air galonnya udah diuji lab? ada hasilnya
  boleh minta nomor pelanggan lama, mau saya tanya sendiri
  ini kacamata bluelight ngefek beneran atau sugesti
  hampers taun lalu gimana tanggapan penerimanya bu?
  has anyone from Malaysia ever bought from you?
  mana buktinya jati perhutani
  barangna orisinil moal? bilih katipu deui
  kata mbah google toko ini bintangnya dua, kenapa tuh
  pakan ini benar bikin cepat panen? peternak mana yang sudah coba
  saya ga kenal kamu, apa jaminannya uang saya tidak hilang
  pernah tangani hajatan sebesar 1000 undangan?
  biasa mi kirim ke Papua toh? selamat ji barangnya?
  jujur deh gan, minusnya yang ga ditulis apa
  galeri hasil lemari yang udah kepasang, ada?
  ini bukan barang colongan kan bang
  ngeri kali awak tengok penipu di fb, kalian ada tokonya betul?
  teman pengajian banyak yang cocok ga sama lensanya
  centang birunya asli itu? akun palsunya banyak
  siapa aja band yang servis ampli di sini
  kalau barangnya tidak dikirim, saya lapor ke mana? pernah kejadian ga di sini
  di TikTok komennya dimatiin, nyembunyiin apa hayo
  sudah berapa tahun reparasi jam, mas? ini peninggalan almarhum
  kelengkapan ori semua, udah dicek orang lain belum sebelum ke gue
  penilaian pembeli bisa saya baca di sebelah mana ya, tombolnya banyak
  minyak curah opo tenan resik iki
  langganan paling setia di sini udah berapa taun belanjanya
  referensi instansi pemerintah yang menjadi pelanggan tetap
  di oren bintangnya brp
  yg kemarin beli itu balik lagi ga orangnya
  kok belum ada ulasan sama sekali di tokped
  bintang 1 nya banyak, jelasin dong
  ada yg kapok ga
  yg di story itu chat beneran?
  masa sih sebagus itu
  jujur ya kak, awet ga?
  bukti pengirimannya liat dong
  foto dari yang udah beli ada
  di lazada banyak yg palsu, ini gmn
  toko baru ya? blm ada yg nilai
  orang pada puas?
  ga akan diblok kan aku abis tf
  hasil jahitan sebelumnya spill dong
  kata pembeli lain size nya gmn
  terpercaya kan
  tetanggaku pernah ketipu toko mirip nama ini
  emang ada yg berhasil kak?
  yakinin aku dong
  yang kemarin pesen 100 itu komennya gimana
  real apa editan fotonya
  udah jualan dari taun brp ci
  ono sing wis tau nyoba ta
  leres teu eta teh, bilih ngabohong
  di google kok ga nemu toko ini
  highlight testinya kok kosong
  yang udah setahun pake masih bagus ngga katanya
  pernah masuk berita ga tokonya haha
  ktp penjualnya boleh liat, biar tenang
  liat komen di tiktok serem serem
  hasil renov rumah orang yg pernah dikerjain ada fotonya?
  sertifikat asli nya ikut ga, takut abal abal
  suka ada yg balikin ga barangnya
  bukan akun bodong kan ini
  ibu saya mau lihat dulu omongan orang orang yang sudah pernah pesan gerabah di sini
  kata yg udah langganan rasanya konsisten?
  review di keranjang kuning itu dibayar apa organik
  artis yg di story itu beneran pake?
]]

examples "ask_variant" [[
  bb anakku 9 kilo, pake L apa M?
  ini pake msg ga bun, buat toddler soalnya
  rak e dhuwure piro meter mbak
  pinggang awak 36, masuk nggak celana itu?
  deterjennya wangi apa aja yang bisa dipilih
  perut saya buncit habis lahiran, kancingnya masih ketutup kah
  bahan spreinya licin apa nyerap keringat
  digoreng apa dikukus ini dimsumnya
  kuat nahan orang 100 kilo?
  listrik di kampung awak byar pet terus, makanannya masih bagus nggak kalau semalaman di luar kulkas
  tempat saya gelap ga kena matahari, hidup ga ya tanamannya
  ada gambar dinosaurus juga ga selain mobil mobilan
  pinten werni ingkang wonten bu
  kamar cuma 2x3, ranjangnya muat dak itu
  anak saya alergi susu sapi, cookies nya gimana
  mertuaku shalat pakai kursi karena lututnya sakit, mukenanya nyapu lantai nggak kalau dipakai duduk gitu
  mejanya bisa dilipat ga sis
  Mohon dikirimkan spesifikasi lemari arsip beserta dimensinya
  santannya asli atau instan
  pedesnya level brp aja
  real pict please
  cuci sepatu suede bisa juga atau cuma kanvas?
  lingkar dada 110 masih longgar nggak
  itu dapet sama potnya atau tanaman doang
  sing putih mangkak po putih resik
  pintu kamar kos saya cuma tujuh puluh senti lebarnya, kira kira meja itu bisa lewat tanpa dibongkar ga
  garansi servisnya sampai berapa lama mas kalo netes lagi
  kemarin beli di tempat lain baru dua kali cuci udah berbulu, yang ini rajutannya rapat apa renggang sih kak
  suami tingginya 185, selimutnya nyampe kaki?
  yang nyembelih ayamnya muslim kan buk? pengajian nih
  colokannya type c apa masih jadul
  jempol kakiku panjang, di merk lain biasanya nyaman 42, nomor di sini ngikut lokal apa eur
  nempel sampe sore ga liptintnya kalo kena bakso
  ram ama memorinya segimana gan
  adek gw umur 3 suka masukin mainan ke mulut, catnya ngelupas ga itu
  tebel bukunya berapa halaman
  masuk ke mio smile ga bang seal nya
  tulisan atanapi printing eta batikna teh
  leleku masih seruas jari, butiran peletnya kegedean ga ya
  pedesnya bikin nangis apa masih sopan
  tangan saya sering keringetan kalo pegang obeng, gagangnya dilapis karet apa plastik licin kayak yang murahan itu
  kulitku item manis, shade 02 jatohnya keabu-abuan ga
  yg ga gonjreng warnanya ada?
  beratnya berapa itu bor, tangan ane kecil
  sebungkus isinya berapa biji mang
  kuat dipake mabar dua jam tanpa ngelag kan hp ini
  gagang cangkulnya kayu apa fiber
  anakku kelas dua baru lancar baca, tulisan di buku ceritanya gede gede apa kecil rapet kayak koran
  selain hello kitty, gambar kuromi ada ga
  logo halalnya ada di kemasan?
  gue kurir, sering kena ujan, solnya licin ga nih
  bibitnya setinggi apa sekarang, udah selutut?
  lcdnya copotan ori apa kw
  novelnya bahasa inggris semua ato ada terjemahannya
  XL nya lebar dada berapa ya, badan saya gempal soalnya
  mobil remotnya pake batre kotak apa tinggal dicas
  sandalnya hitam semuaji kah, tidak adami warna lain
  can the casing fit iphone 12 mini?
  gurih asin apa gurih manis tuh keripik tempe
  listrik bengkel cuma 450, narik berapa watt gerinda yang itu
  bhn ap
  uk brp aj
  muka gw berminyak parah tp gampang merah, toner itu ngandung alkohol ga
  itu gas apa listrik ovennya
  tahan sampe brp jam kalo ga masuk kulkas
  bb 80 bisa masuk ga gamisnya
  cocok buat beat fi apa karbu doang
  umur berapa bulan panen itu jagungnya
  anak didik saya 3 tahun, manik maniknya gede ga takut ketelen
  btl pump apa jar
  pct jg ada ga selain hitam
  lambung saya ga kuat pedes jahe, jamunya keras ga
  bisa hidup bareng mas koki ga ikan ini
  kertasnya 70 apa 80 gram
  di kompor induksi jalan ga panci ini
  isi kotaknya apa aja bun
  ada kucing hamil di rumah, obat kutunya aman?
  wudhu gampang ga, lengannya bisa dibuka?
  meja kantor guru saya cuma kosong sejengkal setengah, akuarium yang paling kecil itu panjangnya berapa senti biar ga nyenggol printer
  exp kpn
  yg kcl isi brp ml
  kepala saya lebar, bergo itu lonjong apa bulat
  pake telor ga, murid saya ada yg alergi
  dipakai jaga malam 12 jam lengket ga sunscreen itu
  foto asli tanpa filter dong
  ring 14 apa 17 itu velg
  lahan saya masam pak, kapurnya kandungan berapa persen
  stiker vinyl apa kertas bontak
  iki sing manis opo asin mbok
  batrenya tanam apa beli lagi mainan itu
  sni g helmnya
  hp ibu ku jadul, bukunya bisa dikasih tulisan gede ga
  mukanya hello kitty semua apa bisa milih kartun lain kuenya
  gagangnya panas ga kalo lama di api
  diabetes boleh minum itu?
  knp warnanya di foto beda2, aslinya mocca apa coklat susu
  dpt brp btr
  desain sendiri atau dibikinin
  pompanya berisik ga, ditaruh di kamar soalnya
  kancing depan ada? masih nyusuin aku
  kakak ipar saya badannya 120 kilo, dipannya kuat ga tuh
  jas itu kalau dipakai akad siang bolong gerah ga
  kaki gue kayak bebek, lebar depan, biasa 42 gimana
  laptopnya buat autocad ngos ngosan ga
  bantal leherna dieusi naon kang
  cctv nya kalau listrik mati masih ngerekam?
  kasurnya berisik ga kalau orang sebelah guling guling
  modulnya dapet hardcopy atau pdf doang
  batiknya cap, tulis, atau print yang ngaku tulis?
  kamar anak cuma dua kali dua setengah, ranjangnya nyisa buat jalan ga
  nan gadang tu bara senti panjangnyo da
  rasa madunya ada paitnya ga, anak saya suka ngelepeh
  biji apa bubuk?
  durennya matang pohon atau peraman
  tas e isok gae laptop 15 inci ta cak
  gambar di foto terang banget, aslinya maroon atau merah cabe?
  mobil sewanya matic? saya gak bisa kopling
  berapa orang satu kelas bahasa koreanya
  cucu saya baru empat puluh hari, kulitnya gampang merah, kain bajunya halus tidak ya nak
  namanya pengantin bisa dicetak di gelasnya?
  kelambunya ikut apa beli lagi
  tinggi 175 berat 90, pake yang mana celananya
  niki kayunipun jati tenan punapa mahoni, mas
  dari 2 model itu, mana yang rel lacinya soft close
  bayi masih gumoh gumoh, sprei waterproof nya bocor ga
  so dapa charger deng tas, atau cuma laptop?
  kalau hujan deras sepatunya aman atau jebol solnya
  roast levelnya ke arah mana
  kameranya keliatan plat motor maling ga kalo malem
  anak saya dua duanya kidal, satu hiperaktif, kursi belajarnya pernah patah, nah yang ini sambungannya dibaut apa dilem
  sofanya dicakar kucing sobek ga
  sertipikatna diaku ku pabrik teu, kursus las na
  kancing depan ato tarik kepala? bayiku ngamuk kalo ditarik
  fotoin bagian belakang lemarinya dong, saya curiga triplek
  rencana syukuran di halaman, tapi pohon mangga tetangga nyelonong ke tengah, jadi saya perlu tau tenda itu kakinya berapa meter jaraknya
  kemeja lengan panjang slimfit ada nomor 17?
  ring ukuran sepatu anak umur 2 taun nang sampean sampe nomer piro
  dulu beli di tempat lain, resletingnya copot seminggu, yang ini merk resletingnya apa kak
  garansi resmi apa garansi toko doang
  nenek giginya tinggal dua, nasinya lembek apa keras ini
  kepala saya besar, gagangnya ga jepit?
  butir pakannya segede apa, anak ayam bisa nelan?
  tutup galonnya ulir atau tekan
  baut lehernya bisa disetel ga? ini buat kidal
  switchnya blue apa red
  tingginya berapa kalau berdiri di dalam tenda, saya 180
  ini jalan di ps4 slim juga?
  bisa dibaca pas gelap ga jarumnya
  kainnya drill atau tropical bu
  ada yang warna coklat pramuka tapi lengan panjang?
  isi parselnya apa aja, ada yang beralkohol ga
  defectnya di mana aja, minta detail foto kerah sama ketiak
  anak SD kelas 1 badan kecil, nomor seragamnya mulai dari berapa
  laci mejanya rel bola apa kayu biasa
  tabungnya segel warna apa, ada kode tanggalnya?
  sabaraha watt ieu dispenser teh
  rasane asin opo ora mentegane
  kuat berapa tahun kalo kena hujan terus kursi tamannya
  speknya ketik lengkap dong, gue mau bandingin
  minus 6 silinder 2 bisa dibikin tipis lensanya?
  dudukannya busa atau anyaman rotan
  berapa senar? gue cari yang tujuh
  panjangnya muat buat 30 orang duduk rapat?
  pas dimasak ngembang ga
  pergelangan kecil kayak lidi gini, talinya masih bisa dikunci?
  apa ada yang tidak pakai baterai, yang diputar seperti punya bapak dulu
  waterproof berapa mm tuh lapisannya
  ukuran jaketnya pit to pit sama length brp gan
  does it come with a case and strap?
  bungkusnya bisa dicetak logo perusahaan?
  anak anak bisa buka sendiri kotaknya ga, ada yang tajam?
  windows nya original apa bajakan
  warnanya ijo botol apa ijo lumut bah, gelap kali di foto
  berapa liter itu termosnya daeng
  pedasnya sambal di paket sembako itu menyengat?
  kabelnya panjang ga? stop kontak di rumah jauh
  motif ukirannya boleh minta burung garuda?
  lampunya bisa dimatiin? silau kalo main malem
  yg td bahan apa
  itu panjangnya sampe mana
  bedanya sama yg di tokped apa
  kok fotonya beda sama di oren
  yg dipegang model di story itu yg gede apa yg kecil
  selain item?
  ada video nya ga yg itu
  cuma dua warna itu aja?
  tebel tipisnya gimana
  yang kemarin sama yang ini beda di mana
  aku 155 cm, nyapu lantai ga
  pinggangku 90, nutup ga
  segede apa sih, bandingin sama botol aqua dong fotonya
  isinya berapa per pak
  spek lengkapnya mana
  itu warna aslinya gitu apa kena lampu
  bisa nyala tanpa colokan?
  muat buat galon ga
  karet apa busa?
  yg besar berapa kali berapa
  anak saya SD kelas 4, nomer brp ya kira2
  garansinya ada?
  watt nya
  bau ga kalo baru dibuka
  dalemnya ada kantong?
  fotoin bagian belakangnya kak
  ini manisnya manis banget apa sedeng
  jahitannya dobel ga itu
  ieu teh kulit asli?
  sing iku ono lengen dowone ta
  di deskripsi ga ditulis beratnya
  katalog lengkap warnanya minta dong
  dipakai hujan hujanan kuat?
  itu buat cewek apa cowok sih kak
  kalo dicuci mesin nyusut ga
  colokannya tipe c kan?
  rasa yg lain apa aja selain ori
  rumah saya voltasenya naik turun, mesin jahitnya tahan ga
  ada motif selain bunga
  bikinan mana itu kak, china apa lokal
]]

examples "like_product" [[
  si dedek langsung anteng pake gendongannya
  risolesnya dipuji se-divisi lho bu
  rasane koyo masakane mbokku biyen
  sor kali aku nengok gorden itu bah
  gemoy bgt romper beruangnya 😍
  lemari jatinya kokoh, suami sampe bengong
  monstera nya udah keluar daun baru dua, seneng aku
  bajuku wangi terus seminggu abis dicuci di situ
  paten kali bika ambonnya
  adem bahannya, dasterku sampe dipake tiap hari
  anakku biasane angel maem, iki entek rong piring
  lucuuu ih topi bayinya
  ac di rumah dingin lagi kayak baru beli
  kata mertua ini rendang terenak seumur hidupnya
  tamu arisan semalam pada nanya sofa ini beli di mana saking kinclongnya abis dicuci
  jahitannya rapi, ga ada benang keluar
  Hidangan katering kemarin mendapat pujian dari pimpinan kami
  biasanya anakku milih milih makan tapi nugget lele ibu ini piringnya sampe dijilat, aku sampe ketawa sendiri
  udah setahun popok kainnya ga bocor bocor
  mamakku yang cerewet kali soal rendang pun diam aja, tau tau udah nambah tiga kali dia
  so aesthetic rak nya kak
  warna gamise kalem, pas nggo kondangan
  lumer di mulut dimsumnya
  tertarik kali mata awak sama sofa hijau itu
  suka deh sama feed tokonya, adem liatnya
  sampe dikira beli di mall sama temen kantor
  bumbunya nendang
  noda kecap di kemeja suami ilang bersih, sakti
  iki sing tak goleki ket biyen, apik e
  bayiku pules bgt di kasur itu
  anjir gokil bgt batiknya
  minimal seumur hidup punya satu lah yg begini
  nempel terus di bibir ampe malem, seneng
  raos pisan teh, meni kriuk
  gantengnya itu motor pake velg ta
  nih sepatu bikin langkah enteng
  lucuk bgt ih mainannya
  sejak pake sepatu dari sini saya keliling pasar seharian kaki ga pernah lecet lagi, enak betul
  keren parah case nya
  jadi rebutan di kelas bukunya
  tarikan motor jadi enteng abis pake kampas dari lo
  jernih bgt suara speakernya
  ga nyangka bakal sebagus ini
  ikannya gesit gesit sehat
  sekali tebas langsung putus, tajem bener
  naksir yang hijau lumut
  aku pamerin sarung batiknya ke bestie semua pada iri, katanya coraknya kayak punya pengantin keraton
  bagus tawwa ini sandal
  mamah nepi ka nyuhunkeun deui, raos saurna
  warnanya kalem, dapet banget
  packaging nya niat banget
  aesthetic abis tumblernya
  gemoyyy bonekanya
  Batik Bapak sangat indah dan halus pengerjaannya
  10/10 sih kata gue
  udah tiga bulan dibawa ngojol ga rewel nih hp
  subur bener cabe gue sekarang
  mupeng liat etalase lo
  ga bisa berenti ngunyah
  pas di kaki kayak dibikin khusus
  lmyn bgs jg
  seumur umur ngajar baru kali ini lihat anak sekelas anteng setengah jam gara gara balok kayu buatan bapak
  cantik e mukenane
  muka gw alus kaya pantat bayi abis seminggu
  murid pada rebutan kuenya, ludes lima menit
  lah kok empuk bener bolunya
  tarikan enteng, serasa motor baru
  kucing saya nempel terus ke mangkok, doyan
  tumbuhnya serempak, daunnya ijo royo royo
  undangannya elegan, calon mertua sampai nanya cetak di mana
  jatuh hati sama khimarnya
  gmss lucuuu
  teflonnya licin, telor mlorot sendiri
  badan enakan habis minum jamunya, pegel ilang
  mantul sih
  buset kinclong knalpotnya
  bojoku ngguya ngguyu terus nganggo gamis iki
  cupangnya galak, siripnya lebar, top
  packing rapi bgt
  rasanya ngingetin masakan almarhumah ibu
  ga gerah dipake upacara, suka
  estetik bgt akuariumnya
  saenipun, wangi melathi
  anak saya ga mau lepas dari puzzle nya dari pagi
  mau pingsan liat kuenya, ga tega motongnya
  warna cetaknya tajem, logonya keluar
  bah, enak kali lemangmu itu
  kt org kntr ckep bgt jlbabku
  enakeun pisan bolu na
  hasil panen naik dua kali lipat pakai benih situ
  wangi nya soft, temen sejawat pada nanya
  pisaunya tajem edan
  cakep bener fotonya, kayak kue di hotel
  kualitas premium harga rakyat
  lope lope sama scrunchie nya
  mewah ya ternyata aslinya
  nyaman sekali sepatunya, 12 jam berdiri kaki saya tidak sakit
  bibitnya gemuk gemuk, seneng liatnya
  si oyen wangi, bulunya ngembang pulang dari grooming
  burung saya jadi gacor
  lima tahun saya tidur meringis, baru dua malam di kasur ini bangun bangun bisa senyum
  anjir laptopnya dingin banget cuy, kagak kayak yang lama
  maling kabur liat kamera dari lu bang wkwk
  bini gue naksir sofa ijo
  rancak bana batiknyo ni
  cucu saya jadi seperti pangeran pakai baju itu
  duriannya… saya speechless
  pe gaga skali ni sepatu
  kata dosen penguji jas saya paling rapi seruangan
  kane pol kopine sam
  baru buka dus udah senyum senyum sendiri
  saya biasanya susah dipuji-pujikan ya, tapi meja jatinya kali ini saya angkat topi
  meni lucu ih acuk orokna
  guru pianonya sabar, anakku minta les tiap hari
  tas ini ditenteng ke kondangan, besoknya tiga orang nanyain
  kemejanya pas di badan kayak dijahit khusus
  cucu saya biasanya nangis tiap dibedong, pakai selimut itu langsung diam, ajaib, saya sampai foto dan pamer di grup RT
  akhirnya nemu madu yang ga bikin serak
  souvenirnya rebutan, tamu ada yang ambil dua
  gak nyongko sewa sound e suarane gelegar ngono, manteb
  adem liat warna sagenya
  dijakke nang kantor, kabeh ngiri karo sepatuku
  awalnya cuma mau ganti tali, eh pulang bawa tas baru, sampai rumah dipeluk terus sama istri saking sukanya
  kopi lo bikin gue resign dari kopi sachet
  wah ini sih lemari impian emak saya
  teu nyangka raosna siga kopi kafe
  mobilnya bersih, wangi, ac nyess. nyetir ke Jogja jadi nikmat
  bapak tua ini sampai ketiduran di kursi pijatnya, terlalu nyaman nak
  so cozy, my back says hi
  instruktur jahitnya telaten, saya yang gagap mesin aja bisa bikin daster
  anakku ga mau copot sepatunya sampe tidur
  lamak bana durian tu, sampai ka baun bijinyo
  gambar cctv nya tajem, semut lewat aja keliatan
  batik e alus, luwes digawe njoget
  aku ga nyari ini tapi kok cakep
  ih ini mah kado yang bakal aku simpen sendiri
  dipan kayunya kokoh euy, loncat-loncat budak teu reketek
  cocok di kantong cocok di hati
  udah pernah beli tiga merk, juaranya tetep ini
  beras dari kamu pulen, kakek nambah dua piring
  tenda kemarin kokoh, warga bilang desa kita naik kelas
  sumpah switchnya thocky parah
  ngiler liat Les Paul nya
  kacamata baru, dunia jadi 4K
  jaketnya kayak baru, mana wangi lagi
  sejak ganti pakan ini telurnya gede gede
  Para penerima parsel menyampaikan kesan yang sangat baik
  airnya seger, ga bau kaporit
  jam bapak hidup lagi, sampai ibu nangis dengar detaknya
  gilak kursi gamingnya, punggung gue sembuh
  bagus kali jahitan seragam ini, kek pejabat awak
  suarana halimpu pisan ieu suling
  hp saya kayak lahir kembali
  meja jatinya licin, seratnya cantik
  enak dipakai, ringan di hidung
  dapet harta karun di lapak ini, senyum terus seharian
  sleeping bagnya anget, di ranu kumbolo tidur kayak bayi
  mantul hampersnya elegan bgt
  cucu saya kegirangan, pianikanya ditiup terus dari subuh
  aku seneng modele, ora neko neko
  cakepnya mi itu lemari
  ini sih grail gue dari SMP 🔥
  the strap looks gorgeous on my guitar
  tadi pas apel banyak yang lirik bajuku, rapi katanya
  stiknya empuk, combo lancar
  ngisi galonnya bersih, tutupnya wangi
  kopi di parsel kalian juara
  gaboseen ngeliatin jam ini di tangan
  ternyata belanja di hp barangnya bagus juga ya, ibu ga nyangka
  wuih, restorasi kursinya kayak beli baru
  masak pakai tabung dari sini apinya biru terus, mantap
  nggak nyesel gue begadang demi sepatu ini
  suka sama yang batik itu
  anak mamak jadi rajin ke sekolah gara gara seragamnya pas di badan
  kapal rusak pun bisa jalan kalo teknisinya kek gini
  uleken bumbune rendang instane, wah juara
  elegan, ga norak, sesuai selera bos
  nengok barang kelen rasanya pengen kuborong semua
  ih lucu yg di story
  bagus ya
  cakep bgt yg tadi
  suka deh sama yg kemarin
  wah ternyata lebih bagus dari yg di oren
  gemessss
  yg itu keren sih
  fotonya aja udah bikin laper
  duh bikin kepengen mulu statusnya
  enak kak yg kemarin, abis sejam
  warnanya itu loh
  kok bisa sebagus ini
  mamaku suka bgt
  pas di aku
  emang beda ya kualitas sini
  wangiiii
  rapi jahitannya ci
  lebih tebel dari yg kubeli di tokped, mantap
  awet loh yang beli taun lalu
  gordennya bikin kamar berasa hotel
  sesuai foto, happy
  apik tenan sing wingi
  sae nu tadi teh, kasemsem
  bc nya bikin ngiler
  aku pake tiap hari sampe buluk saking sukanya
  ditanyain orang terus beli di mana
  setrikanya enteng, licin bajunya
  manis ya modelnya
  anakku ketawa terus liat bentuknya
  uwow
  kerajinannya halus, keliatan dikerjain pake hati
  empuk, pantat ga sakit lagi
  sering beli di marketplace tapi baru ini yang ga ngecewain
  bintang lima deh
  cucian wangi terus, langganan terus deh aku
  mewah betul buketnya, pacarku nangis
  suka kemasannya, sayang dibuang
  yang versi baru ini makin kece aja
]]
