-- Contoh pesan pembeli, untuk maksud yang tidak tertangkap pola.

examples "ask_payment" [[
  norek dong
  aku di HK, kirim duit lewat apa ya enaknya
  dicicil 3 bulan boleh ga buk
  shopee paylater keterima ga
  qris?
  Apakah pembayaran termin 30 hari setelah invoice dapat diterima?
  dp dulu sisanya pas hari h makeup gitu bisa?
  tiang cuma punya bpd bali, dados?
  duitnya dilempar ke mana nih
  bisa split half cash half gopay ga
  bs lwt daan ga
  di indomaret bisa setor?
  cucu nenek bilang sekarang bayar tinggal foto kotak kotak hitam putih itu apa di toko kamu bisa begitu juga atau harus ke bank
  dp dulu bisa ga
  bisa transfer ke rekening atas nama siapa
  saya bayar dari bank mandiri bisa
  bayarnya paling lambat kapan
  transfer ke rekening mana kak
  kapan batas bayarnya
  bayarnya nanti pas ambil di toko bisa?
  transfer ke bank mana
  bu kalau pesan nasi box bayarnya di depan semua atau setengah dulu
  bang ada gopay?
  kak kirimin nomer rekeningnya dong
  bisa kredit ga bang hpnya, dp berapa
  mbayare iso ditransfer nang bri ra mas
  teh tiasa nganggo shopeepay?
  do you take apple pay or only bank transfer
  ini bayarnya ke siapa ya
  pembayaran paling lambat tanggal berapa pak
  kami dari kantor bisa pakai invoice tempo 30 hari?
  bayar ny pke ap kk
  gmn cara bayarnya
  rekening mandiri ada bang? males kena admin
  bisa split bayar ga kak, separo gopay separo transfer
  qr nya mana kak
  cicilan 0 persen tersedia kah
  an siapa rek nya
  duitnya aku kirim kemana nih
  boleh bayar akhir bulan ga kak
  kak saya tuh gaptek ya biasanya anak saya yang bayarin nah ini kalau saya ke alfamart aja bisa ga sih bayarnya
  kalau catering bayarnya gimana bu
  pak dp berapa persen untuk lemari
  bisa pake kartu debit bni?
  nomer dana nya dong
  carane mbayar piye
  ka rekening naon mayarna
  can i pay by card
  ada alfamart ga? deket rumah cuma itu
  aku tf ke mana nih
  bisa minta nomor VA nya
  bayar penuh sekarang apa nanti pas jadi
  cicil 3x bisa bang knalpotnya
  tenggat bayarnya sampai kapan
  pelunasannya kapan bu
  bank jateng bisa?
  saya belum pernah belanja online jadi bingung bayarnya lewat mana terus kalau tidak punya atm bisa tidak ya pak
  pembayarannya pake apa min
  terima qris ngga
  nama rekeningnya siapa kak
  kalo shopeepay lagi kosong bisa pake yang lain?
  uangnya dikirim ke bank apa ya mbak
  ada barcode yang tinggal discan dari hp nggak
  bisa dicicil tiga bulan nggak paket laser wajahnya
  buat katering segini perlu dp dulu atau lunas belakangan
  gesek kartu kredit di kasir klinik diterima kah
  qris ada?
  bisa gopay
  bu ini dari bendahara kantor kami biasanya bayar pakai invoice tempo dua minggu apakah di tempat ibu bisa seperti itu
  aku cuma punya saldo di shopeepay sama dana aja sih kira kira tokonya nerima yang mana ya kak buat bayar buketnya
  untuk pelunasan hampers nanti ditransfer ke rekening atas nama siapa ya soalnya di invoice nggak ada namanya sama sekali
  tf nya kmn nih, bca or mandiri
  pke spaylater bs kga min
  mbayare iso nganggo ovo ora mbak
  rekening apo bae yang ado di sini yuk
  duitnya gue lempar ke mana nih bos
  kartu kredit digesek bisa di situ?
  boleh nyicil tiga kali ga buat macbook nya
  lempar qr nya sini biar gue scan
  dp setengah sisanya pas cetakan beres gitu sistemnya?
  no rek?
  qris bisa?
  bca ada bos
  saya tidak punya atm pak kalau setor uangnya lewat agen bri link depan gang apakah bisa diterima dan atas nama siapa
  bang proyek gue bayarnya pakai giro perusahaan tempo tiga puluh hari toko besi lo nerima yang begituan ga
  kak aku anak kos duitnya cuma di shopeepay sama ovo pembayarannya bisa lewat dua itu atau harus bank
  trf k rek mna ni gan jgn lma2
  bs pke spaylatr gak min bwt hp
  bayare kudu transfer ta oleh nganggo dana cak
  bise gopay kagak bang, ane kagak punye rekening
  terima shopeepay nggak
  no BRI nya ibu yang mana ya
  nyicil dua kali gajian boleh nggak buat kalung itu
  lewat kasir indomaret depan rumah bisa kan mbak
  qris-nya kirim ke sini dong biar saya scan
  bayarnya kemana
  pake dana bisa?
  rekeningnya mbak
  bu saya guru honorer kalau bayar buku lksnya pakai dp dulu separuh lalu sisanya awal bulan apakah diperbolehkan
  saya cuma punya rekening bank nagari kalau transfer antar bank ke toko ini kira kira bisa masuk atau tidak
  nenek gak ngerti bayar pakai hape jadi kalau pembayaran lewat kantor pos masih dilayani tidak ya nak untuk jamunya
  tf nya k bca a.n sapa ka
  byr pke gopey/ovo bisaa gasii
  mayarna tiasa ngangge spaylater teu teh
  payment-nya accept credit card gak sis, or bank transfer only?
  saya orang desa punyanya cuma buku tabungan simpedes untuk ngelunasin mesin pompa air itu uangnya ditujukan ke nomor berapa
  dompetku digital semua jarang pegang duit kertas buat photocard apakah kakak nerima pakai yang ungu atau yang biru itu
  bulan ini kepotong angsuran motor kalau kulkas satu pintu bisa dicicil tiga kali saya berani ambil bisa ga sistemnya begitu
  kartu dari kantor ini visa katanya laku di mana saja tapi di halaman toko kursi ergonomisnya kok ga muncul pilihannya apa memang ga bisa
  barusan mau ngirim uang buat kue tart tapi kertas yang ada nomor bank sama nama kakaknya keselip entah kemana minta lagi dong
  anak saya yang di hongkong yang mau bayarin kursi roda neneknya uangnya dari sana dikirim lewat apa supaya sampai ke toko
  ga ada bank di pulau kami adanya cuma alfamart di pelabuhan kalau lampu tenaga surya dibayar lewat situ diterima kah
  mama pe hp cuma ada aplikasi bsg kong mo beli cakalang fufu bagimana dang cara kase doi pa ngoni
  aku masih smp uang jajan adanya di shopeepay kalo mau beli kartu pokemon harus pinjem rekening mama dulu atau bisa langsung
  tadi mau scan barcode yang ditempel di meja kasir pas ambil kopi gayo tapi buram boleh minta gambar yang jelas ke wa
  bendahara sekolah minta semua belanja tercatat jadi untuk globe sepuluh buah apa boleh lewat siplah atau harus tunai
  aku anti riba ga mau paylater kalau sofa itu dikasih uang muka dulu separo sisanya pas jadi diperbolehkan ga
  qris ada kak? buat es krim
  norek mandirinya mana gan, buat gerinda
  nerima gopay ga teh, seblak kering
  pake kredivo bs gk, mau smartwatch
  mayarna kamana kang, kanggo hayam bangkok
  atas nama siapa rekening toko akiknya
  boleh dp dulu gak, lemari hiasnya
  cicilan tanpa kartu bisa? drone mini
  transfer e nyang bank opo mas
  nyuwun nomer rekeningipun bu, badhe kula bayar
  mayarna ka mana teh, aya BCA teu
  tiasa nganggo dana atanapi gopay teu kang
  duitnye aye kirim ke mane nih bang
  bisa nyicil kita bang kalo ambil kulkas itu
  kirim nomor rekening Nagari ciek da
  bayarnyo pake apo be biso yuk
  ke mana ka transfer ini daeng, kasika nomor ta
  bisaji kah pake QRIS kita di situ
  kirim akang tu nomor rekening jo kak
  tiang transfer ke bank napi niki mbok
  mambayarnya lewat apa mang, kawa Bank Kalsel lah
  majar ka rekening apa bu, badha BRI
  sa setor uang di rek mana kaka
  spaylater iso ta cak gawe tuku ban
  nyicil telung wulan olih apa ora kang
  norek dund min, mo tf skrg
  byr pk shopeepay cuss bs?
  va mandiri ad g ka, males ke atm
  rekening mandiri ada?
  qris nya mana
  belum kutransfer nih, norek nya mana
  transfernya ke siapa atas nama
  cicil tiga kali boleh
  paylater diterima ga
  va bca min
  cara bayar selain cod gimana
  dp berapa persen
  kartu kredit iso ora mas
  mayarna ka rekening mana
  lewat alfamart bisa setor kah
  batas transfernya sampai jam berapa
  habis transfer buktinya dikirim ke mana
  norek yg kemaren masih aktif dipake
  aku cuma punya gopay, gimana tuh
  setengah dulu sisanya minggu depan, bisa ga bayarnya
  kirim ulang barcode scan-nya, yang tadi burem
  bayar pake ringgit bisa kah
  metod bayarny ap aj
  bisa pake spaylater ga nih, anak kos nunggu kiriman
  qris ada kah min, saldo gw di gopay semua
  nomer dana nya brp bestie
  dp dulu sabi ga buat jaket varsity nya, sisanya abis gajian
  udah siap bayar nih kak tapi ga tau harus ngirim duitnya ke mana spill noreknya dong
  Mohon informasi nomor rekening atas nama toko untuk penyaluran dana BOS
  Apakah transaksi melalui SIPLah dapat Bapak/Ibu layani
  Dengan hormat, dapatkah kami melunasi tagihan dalam tempo 30 hari setelah faktur terbit
  Mohon diterbitkan virtual account bagi bendahara pengeluaran kami
  Apakah toko menerima kartu kredit pemerintah
  no rek
  nyicil oleh?
  transfer neng endi
  shopeepay bisa?
  kredit aeon bisa?
  gesek 💳 bisa?
  🏦 apa aja kak
  📱 dana atau 🏧 bca?
  💸➡️ ke rek mana?
  🧊 kulkasnya bisa 📅💳 cicil?
]]

examples "payment_sent" [[
  udah meluncur ya duitnya bu, cek
  barusan lewat mbanking 235rb
  ini struknya
  lunas ya kak
  sampun kulo transfer nggih
  dana masuk belum? a.n yosua 90rb
  Pelunasan sebesar Rp12.500.000 telah kami lakukan melalui Bank Mandiri.
  qris done ✅
  just paid via gopay ya
  sdh sy trnsfer td mlm
  udah tak titipno alfamart kodenya 88213
  saldo saya udah kepotong tuh
  mbak uangnya sudah dikirim sama majikan saya dari hongkong tadi siang semoga nyangkut di rekening sana empat ratus ribu pas ya
  uang saya sudah masuk belum
  saya transfer dari bank bca barusan
  sudah saya bayar ya mohon diproses
  udah transfer tapi belum ada konfirmasi kak
  sudah lunas, tolong jangan lama lama
  udah transfer ya, kirim ke Depok
  udah saya bayar ya barusan, tolong dikirim
  udah transfer 150 termasuk ongkir
  udh masuk blm kak td aku kirim 85rb
  bu dpnya sudah saya setor ya
  pun kulo transfer mbak
  tos dibayar teh ka rekening BCA
  udah aku bayarin ya bang cek deh
  i just sent the money, please check
  bukti tf nya aku kirim ke wa ya
  transfer atas nama Dimas ya kak
  sudah kulunasi bu nasi boxnya
  kak aku kelebihan bayar 10rb
  barusan gopay ya
  ini struk alfamartnya
  mohon dicek pembayaran a.n. CV Maju Jaya sebesar 1.250.000
  sdh lunas y kk tgl krm
  duitnya udah mendarat belum bang
  kok status masih belum bayar padahal saldoku udah kepotong
  tadi jam 9 istri saya yang transfer ya pak tolong dilihat
  sisa pelunasannya udah aku transfer tadi subuh
  done payment kak, kapan dikirim
  kak tadi saya sudah transfer lewat m banking tapi saya lupa screenshot nya apakah bisa dicek dulu uangnya sudah masuk atau belum ya
  dp lemari udah dikirim ya pak
  bu transferan catering udah masuk kan
  sampun kulo lunasi
  geus dibayar nya kang
  payment made, ref 88213
  td sore aku setor lewat atm
  udah ku tf ya kakak
  udah aku scan qrisnya
  saya salah transfer kak, kelebihan nol
  bukti pembayaran sudah diupload
  bang duit knalpot udah gua kirim ke bca lu
  uangnya udah nyampe ya?
  mohon konfirmasinya, dana sudah kami transfer atas nama PT Sinar
  udh byr ya min 2 porsi
  lunass yaa
  pembayaran ke 2 udah ya kak
  kak saya bayarnya tadi pakai rekening anak saya namanya Putri jadi kalau di mutasi muncul nama Putri itu dari saya ya
  noh udah gue transfer bang
  td siang tf 230 tlg dicek
  barusan udah kukirim duitnya lewat mbanking, dicek ya
  saldo dana kakak harusnya udah nambah dua ratus dari aku
  ini foto struknya ya mbak, buat dp tumpeng
  lunas ya bu sisanya buat prasmanan tadi pagi
  qrisnya udah kuscan, notifnya berhasil
  udah tf
  bukti terlampir
  dp udah kukirim
  selamat siang bu untuk pelunasan snack box kantor kelurahan tadi sudah disetor oleh bendahara kami lewat teller bank jateng
  kak aku udah bayar buketnya seratus tujuh lima dari rekening bni atas nama nurul tolong dikonfirmasi kalau udah masuk
  tadi jam sepuluh suami saya sudah mentransfer uang paket laser tiga kali pertemuan ke rekening kliniknya mohon dicek ya mbak
  dah w tf y min 98k via gopay
  sdh trnsfer kk a.n. riska, cek mutasi
  tos ditransfer nya teh, mangga ditingali
  sudah mi kutransfer kak, cek maki
  duit udah meluncur ke mandiri lo bos, cek
  lunas ya, barusan dari atm alfamart
  saldo gopay gue udah pindah ke lo tuh
  coba liat mutasi, atas nama slamet 450rb
  dp 500 buat baliho udah nyangkut di rekening lo belum?
  done bayar bos
  pak uang kursi makan sudah dikirimkan anak saya dari bank jatim tadi pagi jam sembilan tolong diperiksa apakah sudah diterima
  bang pelunasan besi hollow satu juta tujuh ratus baru aja gue transfer pakai rekening kantor nama cv maju jaya
  saya sudah scan kode qr nya dan sudah terpotong dua ratus sepuluh ribu ini saya lampirkan gambarnya ya mas
  sdh trnsfer gan 75rb ya bwt casing
  td gw byr via dna min cek gih
  wis tak transfer yo cak, deloken
  sudah ulun bayar lah lawan brimo, pian lihati
  uangnya barusan meluncur ke rekening ibu ya
  cek mutasi dong bu, 85 ribu atas nama Siti Rohmah
  struk alfamartnya nih, fotonya agak buram maaf
  sudah lunas ya mbak kucingnya, tinggal saya jemput
  anakku udah ngirim lewat m-banking sejam lalu, totalnya saya lebihin seribu
  bukti transfernya terlampir
  dp kelar ya
  bu saya sudah transfer dua ratus sepuluh ribu untuk lima jilbab pakai rekening suami saya mohon dicek ya
  tadi siang saya sudah setor tunai lewat teller bank untuk pembayaran buku paket kelas enam slipnya saya simpan
  mbak ini ibu ketut sudah bayar lewat qris seratus dua puluh ribu untuk bibit kamboja tolong dilihat masuk atau tidak
  dh ak tf y kk cek gih 75rb
  udahh bayarr via dana min ss ny nyusul
  sampun kulo transfer nggih bu, monggo dipriksa
  lah ambo kirim pitihnyo ka rekening uni, caliak lah
  tadi pagi sebelum antar anak sekolah saya mampir atm bri dan uang buat mukena sudah masuk ke nomor yang ibu kasih
  bang saldo saya barusan berkurang seratus delapan puluh buat oli mesin berarti sudah mendarat di tempat abang coba dilihat
  sempat error dua kali aplikasinya tapi yang ketiga keluar centang hijau jadi tagihan lukisan sudah beres dari sisiku
  minta tolong keponakan yang ngerti hp buat ngirimkan uangnya ibu tadi jam dua sudah katanya untuk kain ihram satu set
  fotonya ada di atas ya itu struk dari agen brilink dekat rumah atas nama suami saya muhidin buat mesin babat rumput
  aku pake rekening temen soalnya punyaku keblokir jadi kalau ada masuk dari rizky pratama itu buat action figure punyaku
  dp dua ratus ribunya barusan meluncur kak sisanya pas barang jadi sesuai janji kita kemarin untuk kitchen set
  sa su setor di bank papua tadi siang antri panjang sekali buat babi kecil dua ekor coba kaka cek
  alhamdulillah kiriman anak dari malaysia cair jadi uang yang kurang buat dandang kemarin tadi sudah ibu tutup ya nak
  sampun kulo transfer wau enjing jam sanga lewat mantri bank gangsal atus ewu kangge wedhus etawa nggih pak
  scan qris nya sempat muter lama kirain gagal taunya duitku kepotong lima puluh lima ribu buat dimsum struknya nyusul
  kewajiban saya untuk sepuluh sak semen sudah saya tunaikan lewat teller bca jam sepuluh tadi nomor struknya belakang 071
  udh tak kirim ya duite, sambel pecel
  duitnya meluncur barusan, buat jas lab
  sudah lunas via dana, peyek kacangnya
  tos ditransper kang, kanggo kincir angin
  cek mutasi bos, bayar busi udah masuk
  bukti setor kukirim di atas, lemari arsip
  paid already kak for the scented candle
  kekurangan lima ribunya barusan kubayar, cilok
  wis tak transfer mas, tulung dicek yo
  sampun kula bayar bu, mangga dipunpriksa
  tos ditransper nya teh, mangga cek
  duitna geus asup can kang, karek kirim tadi
  dah aye setor bang duitnye gopek rebu
  udah masuk itu uangnya bang, barusan awak kirim
  alah ambo transfer da, caliak lah rekening
  lah ku bayar yo yuk, cek bae
  sudahma transfer daeng, cekmi
  masukmi itu tiga ratus ribu, ini buktinya
  kita so transfer kak, cek akang dulu
  sampun tiang transfer bli, cingakin dumun
  sudah ulun bayari cil, lihati rekening pian
  pon etransfer bu, ngereng ecek ghellu
  sa su kirim uang tadi pagi kaka, cek dulu
  lunas yo cak, bukti wis tak kirim
  nunga hutransfer lae, cek jo
  done tf bosku, cek mutasi
  sdh byr via qris y ka 87rb
  nih ss transferannya sis, dah lunas kan
  udah meluncur ya 175 ke bca
  cek mutasi dong
  ini struk atm nya
  barusan kubayar lewat qris
  dp nya udah aku tf
  wis tak transfer yo mbak
  tos ditransfer nya teh
  ga jadi cod, udah kutransfer lunas barusan
  norek bca yang tadi sudah kuisi 320
  pake rekening suamiku ya tfnya, sudah terkirim
  lebih dua ribu tadi setornya, biarin aja
  indomaret sukses, resi pembayarannya kukirim
  saldo dana ku udah kepotong, masuk kan?
  dh byr y min tlg d cek
  sisanya sudah kulunasi pagi ini
  ss transferan ada di bawah
  uangnya sampe belum ke rekening toko
  90rb barusan kukirim, bri atas nama dewi
  va nya udah kebayar
  tagihan kue tadi beres kubayar dari m-banking
  done tf ya bestie, cek mutasi
  udh lunas min via shopeepay, ss nyusul
  duit sepatu udh meluncur bang 85k
  beres yaa barusan scan qris
  kak tadi pagi aku udah bayar di indomaret atas nama rehan struknya aku foto nih
  Dengan hormat, kami beritahukan bahwa dana sebesar Rp1.750.000 telah kami setorkan hari ini
  Terlampir bukti setor dari bendahara sekolah kami
  Pelunasan faktur nomor 33 telah dilaksanakan melalui Bank Jateng
  Uang muka seragam sudah kami kirimkan ke rekening Bapak
  Kewajiban kami atas tagihan genset telah diselesaikan kemarin melalui teller
  wis tak tf
  bukti transfer
  dp terkirim
  tos dibayar
  sudah setor
  💸✅ kak
  🧾 bukti tf ya
  tf 🏦 done 👌
  💳✔️ udah kubayar
  💰 sent, cek 📲
]]

examples "complain" [[
  ikannya nyampe udah ngambang semua om
  baru dipake sehari talinya copot
  kok begini sih barangnya
  muka saya malah bruntusan habis pake krimnya
  zonk bgt asli
  ayame kok adem mas, keras pisan
  Kami menerima 18 dari 20 unit, mohon pertanggungjawaban.
  kuotanya ga masuk2 padahal pulsa kepotong
  kuenya penyok nulisnya juga salah 😡
  so disappointed, warnanya beda jauh sama foto
  berasnyo banyak kutu yuk
  adminya jutek bgt dah
  sofanya sampai tapi kakinya cuma tiga terus ada bekas sobek di belakang saya sampai malu sama tamu yang datang kemarin
  kok bedaknya pecah gini sih kak, padahal bubble wrapnya tebal
  Selamat siang, AC yang kemarin dipasang teknisi Anda kembali meneteskan air
  bu nastarnya gosong bawahnya
  gue udh nunggu 2 minggu, chat cm di read doang, niat jualan ga sih
  mas motore sik diservis kok malah brebet
  serumnya bikin mukaku merah merah
  kmrn pesen monstera yg dateng malah sirih gading, piye to
  lemari nya miring trus pintunya ga bs nutup rapat
  cak tikete kok gak iso discan nang pintu
  kurir kelen kasar kali bah, dibantingnya paket awak
  teh bolu na atos pisan jiga batu
  spare part nya ga cocok sama motor saya padahal kata adminnya pasti masuk
  headset bekasnya bunyi sebelah doang, katanya normal
  I ordered the blue one but got green, seriously?
  saya merasa dibohongi, di iklan katanya garansi resmi ternyata tidak
  kak baut mejanya kurang dua biji ini
  pengerjaannya kok asal sih, jahitan sofanya mencong mencong
  Dengan hormat, paket katering yang kami terima tidak sesuai dengan kontrak
  ini gmn sih udah dikasih tau jgn pake kacang masih aja dikasih, anak gue alergi
  bos onderdilnya kagak pas dipasang
  bunganya pada layu pas nyampe padahal buat wisuda
  hpne lagi telung dino wis matot
  asa katipu abdi mah
  sudah saya tunggu sampai malam teknisinya tidak datang tanpa kabar
  mana nih janjinya sore dianter, tamu udah pada dateng
  komplen dong, ini lipstik beda shade sama yg gue pilih
  bantalnya bau apek dan ada bercak kuning
  horrible experience, never again
  awak udah bayar barangnya tak kunjung datang, macam mananya ini
  toko apa sih ini ditanya baik2 malah ngegas
  gak lagi lagi deh beli di sini
  keyboardnya beberapa tombol ga berfungsi
  kok begini ya barangnya
  ini barang bekas ya kok ada goresan
  saya pesan 3 yg dateng cuma 2
  masa baru dipake sehari udah copot
  lain kali dicek dulu dong sebelum dikirim
  harga segitu dapetnya kayak gini
  udah ditungguin dari tadi ga ada kabar
  bau plastiknya nyengat banget
  layarnya garis garis
  bibit cabenya ga ada yg tumbuh satupun
  rasanya beda dari biasanya
  porsinya makin dikit aja
  nasi kotaknya telat, acara sudah mulai
  kode bookingnya ga ketemu di sistem
  hasil cuci sepatunya masih kotor
  tukangnya ditunggu ga nongol nongol
  hp nya ternyata imei keblokir
  desainnya ga sesuai revisi saya
  pelayanan kayak gini kok bintang lima
  gimana sih ini tokonya
  packingan asal, dus penyok
  saya kurang puas sama hasilnya
  udah dp ga ada kabar sampe skrg
  iki kok ra podo karo gambare
  naha dugina teh nu beureum, abdi mesen nu hejo
  batrenya cepet abis ga kaya yg dijanjiin
  kirimannya salah alamat gimana ini
  ada yg kurang nih di paketnya
  stuff came in broken
  kapok ah
  hadeh kualitas murahan
  kenapa dikirimnya yang beda sih
  blush on nya pecah berkeping keping kak
  donatnya udah keras kayak batu
  speakernya cuma bunyi sebelah kanan
  gw minta level 1 dikasih level 5
  kaktusnya busuk akarnya pas dibongkar
  jok motornya sobek abis dicuci di tempat abang
  mosok saiki dirampungke sesuk meneh sesuk meneh
  teu puguh ieu toko teh
  tidak ada itikad baik dari penjual
  mohon maaf saya kecewa dengan pengerjaan kitchen setnya
  seat yg saya dapet ga sesuai sama yg dibeli
  sabunnya bikin kulit anakku ruam
  kok barang yang saya trima robek sih
  saya kecewa sekali dengan pelayanannya admin ini, sudah 3 kali dihubungi, tidak dijawab
  udah 2 minggu barang gak dikirim2, niat jualan ga sih
  paketnya sampe tapi isinya pecah semua
  kurirnya ga sopan banget
  admin slow respon, ditanya dari pagi ga dijawab
  jangan lama-lama dong kirimnya
  jangan sampai ga dikirim ya
  laporin kalau masih ga dikirim juga
  kalau besok belum dikirim saya laporkan
  saya ga terima barang rusak begini
  males beli di sini lagi
  kecewa sama promonya, bohong
  paketnya datang penyok
  tokonya ga jelas nih
  kurirnya marah-marah
  kok lama banget, udah seminggu ga dikirim, kecewa saya
  dikirim ke alamat yang salah
  pesanan saya datangnya kurang satu
  nasinya keras kayak kerikil, satu kantor pada ngedumel
  mukaku malah merah bruntusan habis pakai krim dari kalian
  kemeja putih saya balik-balik jadi pink, gimana nih laundrynya
  mawar yang dateng udah layu separuh, malu aku sama pacar
  tukang antarnya nyemprot saya di telepon, kasar banget
  pelayanan payah
  kuenya penyok!
  basi semua
  saya pesan katering untuk jam dua belas tapi jam dua baru datang tamu kami sampai pulang duluan dengan perut kosong
  tutup botol serumnya pecah isinya tumpah ke mana mana padahal aku udah minta dibungkus tebal dari kemarin loh kak
  kecewa banget sama kliniknya udah booking jam satu disuruh nunggu sampai jam empat terus dokternya ternyata nggak ada
  anjirr frozen nya dtg udh cair smua min
  lelet bgt dah bls chat, niat jualan g si
  kumaha ieu teh, kopina hambar siga cai kobokan
  pempeknyo kecut nian, lah basi apo cak mano
  baru dicolok sejam charger nya udah ngebul
  nama bapak gue di spanduk jadi almarhum, padahal masih seger
  ini laptop apa setrikaan, panasnya minta ampun
  di foto mulus, yg dateng baret kayak abis perang
  chat dari pagi dicuekin mulu, niat dagang ga sih
  rusak woy
  barangnya palsu
  kecewa berat bos
  saya sudah menunggu tiga minggu untuk lemari yang katanya seminggu jadi dan setiap ditanya jawabannya besok besok terus
  bang semen yang lo kirim udah keras separo kayak batu tukang gue marah marah seharian gara gara itu
  min baru dua kali dipake mancing gagang jorannya patah padahal ikannya cuma segede jempol malu saya sama teman teman
  krg ajr bgt dusnya doang baru isiny bekas
  kualitss sampahh gan nyesel gw
  jancuk cak, obenge lagek digawe sepisan wis pothol
  cemana pulak kau ini, busi yang datang udah hangus bah
  baru sekali dicuci warna batiknya luntur ke mana-mana
  ikan cupangnya nyampe udah ngambang
  bayar empat kok isinya cuma tiga pot
  saya tanya dari pagi sampai isya dicuekin terus
  sepuhan cincinnya seminggu udah jadi besi karatan
  jahitannya mbrodol
  hak sepatu patah!
  packingnya penyok semua
  saya beli boneka untuk cucu tapi matanya copot sebelah dan bau apek sekali rasanya menyesal belanja di sini
  bu tolong ya lain kali dicek dulu buku lks yang saya terima halamannya banyak yang kosong murid murid jadi protes
  katanya bahan adem nyatanya panas dan nerawang saya malu dipakai ke pengajian sungguh tidak sesuai dengan fotonya
  anjirr tas ny br 2x pke tali ny ptus kcwa gw
  admn ny jutek bgt siii nanya dikit dmarahin
  baju anak ko robek di katiak ni, manyasa ambo mambali
  iki jamune kok wis jamuran to mbak, piye to
  sudah dibela belain nunggu di pos ronda sampai magrib pas kardusnya dibuka isi termometernya cuma plastik kosong ya ampun
  baru dipakai sekali ke kondangan hak selopnya langsung copot saya sampai jalan nyeker di parkiran malu sekali sama besan
  katanya di keterangan tahan air ternyata kena gerimis sedikit tas kameraku langsung rembes buku di dalem basah semua
  tiga kali saya tanya baik baik soal sambal roa dibalesnya cuma emot jempol begini ya cara kalian melayani orang
  anak saya seneng banget nunggu balon karakternya begitu ditiup satu satu meletus semua dia sampai nangis di depan tamu
  mintanya yang level satu dikasihnya yang pedes gila perut bapak saya sampai melilit semalaman gara gara basreng itu
  begitu dinyalain ada bau gosong terus asap keluar dari belakang padahal tv nya baru saya colok lima menit
  mama sampe menangis lia salendang tenun sobek di tenga padahal itu for acara adat besok bagini kah dong pung barang
  kurirnya lempar paket dari pagar terus isinya kopiah penyok semua mana sudah ditulis jangan dibanting besar besar
  lah dicubo duo kali kue bawangnyo lambok indak rangup samo sakali bantuaknyo lah lamo bana di gudang
  di foto kayunya tebal mengkilap pas sampai rumah kaki bangkunya goyang kayak gigi nenek saya duduk dikit langsung reyot
  saya timbang ulang di rumah gula arennya cuma delapan ons padahal bayar sekilo penuh kok tega ya jualan begini
  bantal sofanya kempes baru dua hari
  kemasan yoghurtnya bocor, kulkas bau semua
  masa jahitan jerseynya miring semua sih
  kcewa bgt tinta printernya luntur
  walah mas, tempene wis mambu kabeh
  jelek kali senter abang ni, redup
  kok beda jauh ya sama foto wallpapernya
  adminnya ketus amat pas ditanya vas
  kok suwek ngene mas klambine, kecewa aku
  panci kula bocor bu, nembe setunggal dinten dipunagem
  naha sapatuna lem na muka kieu, goreng pisan
  nu datang beda jeung dina poto, kuciwa urang
  pegimane sih bang, gelasnye pecah semue pas aye buka
  penipu kali kelen, bautnya kurang lima biji ini
  dendengnyo basi da, rugi ambo bali
  dak katek raso nian sambelnyo, ngawur nian toko ni
  rusakki ini setrika daeng, nda panas sama sekali
  kenapa lama sekaliki balas chat, kecewaka
  so mati ini radio, baru tiga hari kita pake
  usak niki jam ne bli, mara teked
  umai rabit bajunya cil, kada baik jaitannya
  rosak bu lampona, ta' bisa odhi' sakale
  kaka ini barang hancur, ko kirim asal-asal saja
  asem cak, sing dikirim malah werno pink
  nembe sepisan dienggo wis mrotholi kabeh kancinge
  anjirr baru dpt 2 hr batre nya dah soak
  zonk parah, isi paket cm 1 pdhl byr 3
  adminnya jutek amat sih, ilfil w
  barang dateng penyok
  udah tiga kali salah kirim terus, kecewa
  jahitannya lepas padahal baru dipake
  beda banget sama foto
  resinya bohong, barang telat dua minggu, parah
  bukan minta tukar, cuma mau bilang kualitasnya mengecewakan
  ditanya resi malah bales ketus
  chat diabaikan seminggu
  ora podo karo gambare
  awon pisan kualitasna
  pengiriman toko ini lelet banget, kapok
  botolnya bocor semua di dalam kardus
  kuenya basi min
  pesen biru yang dateng kuning
  bintang satu sih ini
  kurirnya ngelempar paketku sampe pecah
  lampunya sekali nyala langsung mati
  jlek bgt packinganny ancur smw
  udah ditukar dateng rusak lagi, gimana sih ini
  kayak barang bekas ini mah
  warna lip tint nya beda jauh sm foto, ilfeel bestie
  jujurly zonk bgt, tws nya mati sebelah
  udah susah susah menang war eh yang dateng malah pc nya lecek pinggirnya bikin nangis tau ga
  slow resp parah adminnya, dari kmrn dikacangin
  seblaknya basi min, perut gw mules
  Dengan hormat, kami menyampaikan keberatan karena 12 dari 40 kursi yang datang patah
  Jumlah buku yang kami terima tidak sesuai dengan faktur
  Kami menyayangkan sikap petugas pengantar yang kurang sopan kepada guru kami
  Bordir nama sekolah pada dasi salah tulis dan benangnya terurai
  Sangat disesalkan konsumsi tiba dalam keadaan dingin dan berbau
  jahitan lepas
  pecah kabeh
  butut pisan barangna
  isinya kurang
  layarnya retak
  📦 💔😡
  👚 bolong 😤
  🥚🥚 pecah semua 😭
  😠 lama bgt blsnya 👎
  🍰 penyok 😩
]]

examples "return_exchange" [[
  kekecilan nih di anakku, bisa dituker?
  boleh dibalikin ga klo ga cocok
  duit saya balik kan kalo barangnya cacat
  tak balekno ae iso cak?
  case nya ga masuk di hp ku, mau yg tipe satunya
  Bagaimana mekanisme klaim penggantian untuk 5 unit yang rusak?
  refund plis
  40 kegedean mau yg 39
  masa tukernya berapa hari
  bs dtuker wrna ga
  👟❌ ➡️ 👟 nomor 41 bisa?
  ongkir kirim baliknya siapa yang tanggung
  mukenanya sudah saya coba ternyata menggantung di kaki ibu saya kalau labelnya belum dilepas apakah masih boleh diganti yang lebih panjang
  kak sandalnya sempit di kaki ibu saya, bisa ga dituker 39
  kalo misalkan pas nyampe ada yg pecah diganti ga
  duitku balikno ae mas
  boleh dikembalikan ga ya lampu mejanya, ternyata ga cocok sama kamar
  kapan refund saya masuk? udh seminggu
  mau return helm, kegedean
  Apakah tiket yang sudah dibeli dapat diuangkan kembali
  upami teu cekap tiasa ditukeur teh?
  tolong ganti yg baru dong blendernya
  bah, tukar ajalah sama yang lain, tak muat di anak awak
  prosedur klaim garansi kulkas gimana ya
  balikin duit gue sekarang juga
  can i swap this for another shade
  kalau ga suka bisa balikin ga
  saya minta uang saya kembali penuh
  kak aku salah pilih ukuran ban, boleh ditukar?
  kalo anggreknya mati dalam seminggu ada ganti gak
  Kami bermaksud mengembalikan sebagian barang karena kelebihan
  konser diundur, tiket bisa direfund ngga
  ini kompor nya ga nyala bisa tuker unit kan
  nek kegeden iso diijolke ta
  wangsulkeun weh artos abdi
  how many days do I have to return it
  ongkir pengembalian ditanggung pembeli ya
  bajunya ngepas banget, mending tuker L deh
  batas klaim kerusakan berapa jam setelah diterima
  gue mau duit gue balik ya
  masih segel, boleh retur kan min
  tukar shade dong ketuaan warnanya
  minta ganti dong
  barang penggantinya kapan dikirim
  kalo istri ga suka bisa dibalikin
  ada money back guarantee ga
  minta kompensasi lah
  kalo ga cocok di kulit bisa dikembalikan ga kak
  garansi tukar baru berapa hari
  boleh coba dulu, kalau ga pas balikin
  dituker sama yg item aja bisa?
  mau balikin barang
  retur ya kak, ini alamat pengirimannya kemana
  bisa minta dikirimin ulang yang bener
  uang saya gimana dong kalau barangnya ga ada
  salah ukuran, minta tukar
  refund aja lah kak kelamaan
  nomor 40 kekecilan tukar 41 bisa
  if it's defective can i return it
  gelasnya kalo pecah di jalan tanggung jawab siapa
  tuker nomor sepatu dong
  retur mekanismenya gimana sih
  kalo ga puas duit balik ga
  uang dp nya bisa ditarik lagi ga
  pengajuan refund saya udah disetujui belum
  ganti yang lebih gede bisa ya kak, udah aku coba sempit
  barang yg kemarin mau saya balikin aja
  Mohon penggantian atas unit yang bermasalah
  apa boleh dikembalikan setelah dicoba
  mau klaim garansi dong
  baliknya kirim ke mana ya
  iki nek salah ukuran oleh diijoli ora
  tos dibuka tiasa diretur henteu
  can you refund me please
  refundin dong
  balikin barangnya ke alamat mana
  ongkir retur siapa yg bayar
  kirim balik ke mana kalau mau retur
  barangnya mau saya balikin, alamatnya?
  berapa hari proses refundnya
  tukar ukuran bisa? ongkirnya siapa
  kirim balik bedaknya ke mana, warnanya ketuaan di mukaku
  kuenya salah nama, mau aku pulangin terus bikinin yang baru ya
  duit saya bisa kembali nggak kalau frozennya rusak di jalan
  yang nyampe parfum pria, jemput lagi aja terus kirimi yang bener
  segel belum kubuka, boleh nggak barangnya kupulangin ke toko
  refund dong
  bisa retur?
  tuker baru ya
  kak hampersnya isinya kurang dua toples jadi saya mau minta dana saya dikembalikan sebagian gimana prosesnya
  foundation yang dikirim kegelapan dua tingkat aku mau balikin terus ditukar sama shade yang lebih terang syaratnya apa aja
  kalau dalam tiga hari ada barang yang cacat apakah toko bersedia mengambil lagi dan mengganti dengan yang baru ya bu
  rtur nya gmn caranya sis lipstik w patah
  ongkos balikin brg salah krm sapa yg nanggung min
  iso diijolke ora mbak, serume bocor iki
  bisa ka kasi kembali ini barang kak? salah ukuran toplesnya
  kunci pasnya dol, gue paketin lagi ke lo trus kirimin yg baru ya
  jok yg nyampe kegedean buat beat, minta dikirimin gantinya yg pas
  klaim garansi gimana bang, layar hp gue bergaris
  ini sofa ga muat masuk pintu, boleh gue pulangin trus duit balik?
  retur dong
  refund aja bos
  mas sepatu bootnya sempit di kaki saya bolehkah dikembalikan dan diganti nomor empat puluh tiga ongkirnya saya yang tanggung
  bang ram yang gue beli ga kebaca di laptop syarat nukernya apa aja segel plastiknya udah gue sobek soalnya
  pak sisa keramik delapan dus masih utuh belum dibuka apakah toko mau menerima kembali dan uangnya dipotong berapa
  brgny mo gw blikin prosedurnya gmn min
  bs tker gk gan hpnya cm 3 hr dh mati ttl
  cak iki salah ukuran, oleh diijolno ta
  bang ini bulehlah dibulikakan, kada pas wan motor ulun
  sepatunya kekecilan, boleh saya kirim lagi ke toko minta nomor 39
  bisa minta pengganti buat gelang yang patah ini nggak
  kalau dipakai nggak muat, barangnya masih ibu terima lagi?
  duit saya gimana nih bu, mainannya cacat, saya nggak mau barangnya
  ini harusnya motif mega mendung, yang keliru saya pulangkan ke gudang mana
  retur tas dong
  tuker size bisa?
  minta refund mbak
  kak gamis yang saya terima kedodoran di badan saya kalau mau ditukar dengan ukuran s prosedurnya bagaimana ya
  saya guru sd bukunya salah kirim kelas lima padahal saya butuh kelas dua bisa ditukar tidak dan siapa yang tanggung ongkosnya
  makanan anjingnya ternyata sudah lewat kedaluwarsa jadi saya mau dikembalikan uangnya saja ke rekening yang kemarin saya pakai
  min retrun dong cincin kegedean di jri aku
  bs tkr wrna ga ka yg dtg kerudung ny ga cck sm baju
  bisa batuka jo nan ketek ndak ni, sandalnyo lapang bana di kaki anak ambo
  tiasa diganti nu anyar teu kang, cocooan anu dugi ka abdi teu hurung
  sudah saya cobain di depan kaca gamisnya nyangkut di pinggang kebanyakan makan ketupat mungkin kalau minta yang lebih longgar gimana caranya
  baju koko bapak masih ada labelnya belum dicuci cuma lengannya kepanjangan boleh saya kirim kembali ke toko kan
  lampu sepeda yang dateng ternyata dudukannya beda sama punyaku bungkusnya masih utuh uangku bisa dipulangkan ga
  istri saya ternyata sudah punya alat pijat yang persis sama daripada mubazir boleh ga saya pulangkan terus diganti barang lain
  yang datang malah warna jingga padahal pesannya abu saya mau yang benar dikirim dan tas laptop ini dijemput lagi sama kurir
  di kartu tulisannya tujuh hari masih boleh balik nah ini hari kelima kalkulatornya salah angka terus prosesnya lewat mana
  adek dapat kado wireless mouse tapi ga cocok di tangan dia kotaknya belum robek bisa dituker yang kecilan
  abdi meser sapatu bot kanggo ka sawah heureut pisan dina suku bade dipulangkeun ka toko digentos nu langkung ageung
  tabe panci listrik yang kubeli hari minggu mati total jadi mauka kasi kembali supaya uangku juga kembali bisa ji
  pas unboxing udah kurekam semua dan kelihatan lensa kacamata hitamnya baret jadi tolong diproses ganti unit ya
  nenek ga bisa baca ukuran jadi kepilih celana anak padahal untuk kakek kalau kami antar lagi ke toko mau diganti ga
  alergi saya kambuh habis pakai krim malamnya sekali doang isinya masih hampir penuh apa duitnya bisa balik
  bisa dikembaliin ga mic kondensornya, salah tipe
  tukeran size dong kak, kulotnya kependekan
  dana saya balikin aja, kasetnya macet
  retur pintu lipat ngurusnya ke siapa
  iso diijolke ora mas, blangkone sesek
  minta unit pengganti ya, keyboardnya error
  refun bs gk, telur asinnya bsuk
  ongkos balikin sleeping bag siapa yang nanggung
  sepatune kesesaken mas, iso diijolke ora
  saged dipuntukar kaliyan ukuran ingkang langkung ageng bu
  tiasa diganti teu teh, kalepat ukuran
  hayang dipulangkeun duitna kang, barangna rek dibalikeun
  aye mau balikin nih celana, kekecilan bang
  balekkan la duit awak bang, kukirim balek HP-nya
  buliah dituka baju ko da, kasampikan
  biso ditukar dak yuk, kebesakan sendalnyo
  bisaji ditukar kah daeng, sempit sekali kurasa
  kembalikan mi uangku, kukirim balik mi itu speaker
  kita mo kase bale ini tas, ganti jo yang laeng
  dados tiang ngentosin kebaya niki mbok, kecenikan
  kawa lah mambulikakan barang cil, kada pas
  bisa eorop bu songko'na? kakene'en
  kaka sa mo tukar ini sepatu bola, kaki tra masuk
  piye carane klaim garansi blender cak, tak balekno nangdi
  syarat retur na naon wae kang pami salah motif
  mo refund prosesnya gmn y min
  kegedean bgt, tuker size 39 bs kan sis
  dikasih wkt brp hr buat klaim tukar unit gan
  mau kubalikin bisa?
  kekecilan, boleh tukar nomor
  retur ongkirnya siapa yang nanggung
  paket retur saya udah sampe toko, duitnya kapan dibalikin
  barang cacat, minta ganti yang baru
  klaim garansi dong
  prosedur retur
  uangku dikembaliin aja, gelasnya retak
  iso diijolke ora, kesempiten
  tiasa diwangsulkeun teu artosna
  batas waktu penukaran sampe kapan
  udah dicuci sekali masih bisa dituker?
  kirim balik barangnya ke alamat mana
  refund ke dana bisa ga
  yg bocor td bs diganti kn
  udah sampe tapi kegedean, gantiin M ya
  retur sebagian boleh? dua doang
  video unboxing udah ada, tinggal refund nya
  uang retur minggu lalu belum masuk rekeningku
  bisa tuker size ga bestie, sneakers kekecilan
  mau refund headset aja kak, prosesnya gmn
  barangnya udah gw kirim balik kemaren bang jadi duitnya balikin ke gopay gw ya
  retur lewat mana nih min
  klo ga cocok di muka, serumnya blh ditukerin ga
  Dengan hormat, kami mengajukan penggantian 5 unit kalkulator yang cacat
  Mohon informasi tata cara pengembalian barang yang tidak sesuai spesifikasi
  Mohon dana untuk lemari yang rusak dipulihkan ke rekening sekolah
  Apakah seragam yang kebesaran dapat ditukarkan dengan ukuran lebih kecil
  Bagaimana prosedur klaim garansi mesin fotokopi kami
  ijol ukuran iso?
  klaim garansi
  refund gimana
  balikin barang
  👖 kebesaran 🔁 bisa?
  📦↩️ gmn caranya
  💸🔙 dong kak barangnya rusak
  🔄 👟 ke no 40 ya yg ini sempit
  🔦 mati 🪫 ganti baru 🔁 boleh?
]]

examples "talk_to_human" [[
  ini robot ya?
  jawabannya muter2, sambungin ke yang punya dong
  admin beneran mana sih
  pengen ngomong sama uwonge langsung
  Mohon disambungkan dengan bagian penjualan.
  minta nomer yg bisa ditelpon
  agent please
  🤖❌ 🧑✅
  cs nya mna ya
  mau curhat ke orangnya langsung aja bang
  capek ngetik, bisa telpon aja ga
  nenek tidak mengerti tulisan tulisan otomatis begini nak tolong panggilkan ibu yang biasa jaga toko itu biar nenek bicara sama dia
  halo ini yang balas orang apa sistem
  bang boleh nelpon bentar ga, ribet kalo ngetik
  saya mau bicara dengan bagian keuangan
  bisa minta no hp yang punya bengkel?
  mbok sing njawab wong tenanan to
  sambungin ke tukang kuenya langsung dong
  capek ah ngomong ama bot mulu
  Tolong hubungkan saya dengan penanggung jawab pemesanan tiket
  adminnya mana sih dari tadi muter2 aja
  can i talk to someone real please
  bade nyarios langsung sareng nu gaduh
  vc dong kak pengen liat tanamannya langsung
  tlp saya ya di 081355667788
  ga ada manusianya apa di sini
  min aslinya mana min jgn auto reply trs
  min bisa minta wa pribadi adminnya ga
  bos nya ada gak, mau ngomong penting
  aku mau ngobrol sama cs yg bener bukan otomatis
  tolong suruh orangnya yang bales dong
  halo ada orang di sana
  ieu teh mesin atawa jelema
  kok jawabannya gitu2 aja sih bot ya
  connect me to customer support
  Saya perlu berbicara dengan pihak manajemen
  angkat telponnya dong bang
  boleh zoom bentar bahas desain dapurnya?
  pengen tanya langsung sama dokternya
  kirim no yg bs di call
  gak mau sama bot
  lu robot kan ngaku
  ada nomor yang bisa dihubungi ga
  CP nya siapa ya kak
  langsung ketemu ownernya bisa
  kak tolong bales langsung jangan pakai balasan otomatis
  pakai AI ya ini
  ini chatgpt ya
  mending telponan aja biar cepet
  ada cs nya ga sih
  gw mau komplain langsung ke manager
  minta disambung ke teknisinya
  tolong dong dibales sama orang
  nomer telepone toko piro
  manusia please
  bisa ngomong sama bang jago nya langsung ga haha
  minta kontak mandor yang ngerjain
  ada yang standby ga di chat ini
  ini dibales sistem ya
  aku mau curhat masalah order ke adminnya
  video call bisa? mau lihat kondisi kameranya
  hubungi saya di 081299988877 ya
  mesin mulu yang jawab
  owner nya siapa dan bisa dihubungi kemana
  tolong eskalasi ke atasan kamu
  tulung celukno sing duwe warung
  hoyong telepon ka adminna
  let me speak to your manager
  gak butuh bot butuh orang
  cs tolong balas
  nomor telp toko dong
  jangan chat, telepon aja
  jangan chat terus dong, telepon saya
  saya mau bicara sama orang bukan pesan otomatis
  minta nomor admin dong
  bisa telepon jam berapa
  aku capek dibales mesin, tolong yang punya toko aja
  panggilin dokternya langsung dong, aku mau ngomong
  ini yang jawab orang beneran kah? sambungin ke orang
  boleh minta nomor yang bisa saya telepon, males ngetik
  mau ngobrol sama kepala dapurnya aja soal acara nikahan
  admin manusia
  cs mana
  minta owner
  dari tadi jawabannya muter muter terus kayak robot saya mau bicara sama karyawan yang ngerti soal pesanan katering kantor
  tolong sambungkan saya dengan manajer kliniknya karena urusan ini nggak bisa saya jelasin lewat pesan otomatis begini
  mbak bisa nggak sih aku ditelepon aja sama petugasnya soalnya kalau lewat tulisan aku bingung jelasin model kuenya
  bot ya ini? mo chat ama org asli min
  ngomng sm adminny lgsung aj deh, pusing gw
  hoyong nyarios langsung sareng nu gaduh tokona teh
  aku arep omongan karo uwonge langsung, ojo robot
  bosen ngomong sama mesin, panggil yang punya
  jawaban lo muter2, gue mau sama bos lo langsung
  sambungin ke mas yg kemaren ngelayanin gue dong
  robot ya lo? kasih yg bernyawa sini
  ngetik mulu pegel, bisa ngobrol suara aja ga sama penjualnya
  admin mana
  panggil cs
  telpon aja bang
  nak bapak ini sudah tua bingung membaca balasan otomatis begini tolong sambungkan dengan pegawai toko yang bisa diajak bicara
  dari tadi gue nanya soal ukuran kusen dijawab template terus tolong alihkan ke orang beneran yang ngerti bangunan
  saya perlu berbicara dengan kepala percetakan mengenai desain yang rumit ini tidak bisa dijelaskan lewat bot
  adminny org ap bot sih mw ngmg sm org gw
  hubngin gw lgsg min jgn pke auto reply
  njaluk ngomong karo wong e langsung cak, ojo robot
  ulun handak bapandir lawan urang tokonya langsung
  dari tadi jawabannya itu-itu aja, tolong panggilkan yang punya toko
  saya pengen ngobrol sama ibu penjualnya sendiri, bukan mesin
  boleh video call sebentar sama mbak yang biasa packing?
  ini robot kan yang balas? sambungkan ke yang ngerti jamu dong
  ada nomor yang bisa saya hubungi pakai suara nggak, nenek nggak bisa ngetik
  panggil adminnya dong
  telepon saya bu
  mau ngomong owner
  maaf saya sudah tua kurang paham balasan otomatis begini boleh saya bicara langsung dengan orangnya saja lewat telepon
  urusan seragam sekolah ini agak rumit jadi saya lebih enak kalau berbicara langsung dengan admin yang bertugas hari ini
  tolong hubungkan saya ke bagian layanan pelanggan yang manusia asli karena pertanyaan saya tidak terjawab dari kemarin
  minn jgn bot muluu, mau sm org asliii
  bsa ngmg sm cs ny lgsg ga kk
  pengin matur langsung kalih tiyange, mboten kalih mesin bu
  can I talk to a real person please, bot-nya muter-muter terus
  dari tadi dijawab kalimat yang sama terus padahal urusan sumur bor ini panjang ceritanya saya mau ngomong sama yang punya usaha langsung
  ibu ga bisa ngetik panjang mata sudah lamur kalau bisa ditelepon saja biar ibu jelaskan soal alat dengar itu pakai mulut
  ini mesin ya yang jawab kok ga nyambung masa saya bahas daging dikasih jawaban jam buka tolong panggilkan karyawannya
  masalah saya ruwet mas menyangkut tiga nota batu andesit ga bakal kelar lewat balasan otomatis siapa yang bisa saya hubungi
  sudah pilih angka satu dua tiga muter muter balik lagi ke menu awal aku cuma mau cerita ke cs sungguhan soal laundry
  tempo hari yang ngelayanin saya mbak tika orangnya sabar sekali soal cetakan kue boleh disambungkan ke dia lagi
  kami panitia masjid di bireuen butuh rembukan empat mata dengan pimpinan soal kubah kapan beliau bisa kami telepon
  bapak su pusing baca tulisan robot ini sa mau bicara deng orang yang jaga toko soal sampan fiber
  nyuwun sewu niki sing mbales wong opo komputer kulo kepengin rembugan kalih tiyang tenan perkawis tegel
  adakah manusia di balik layar ini aku lagi panik soal gecko di rumah butuh dijawab orang yang ngerti bukan template
  sudah kujelaskan pakai voice note tetap dibales otomatis kasihlah nomor bosmu biar kami dua saja yang cakap soal kopra
  saya maklum chat ini serba otomatis tapi urusan mesin fotokopi teknis sekali mungkin ada teknisi yang bisa angkat telepon saya
  jangan bot dong, soal gigi palsuku rumit
  bisa vidcall sama ownernya? soal mahar
  pengen ngobrol sm cs asli, perihal invoice
  hoyong nyarios sareng jalmi, sanes mesin
  sambungin ke bagian teknisi wifi dong
  minta no hp pak bos perkara aspal
  capek ngomong sm robot, panggilin adminnya
  tolong manajernya saja yang bicara, soal katrol
  aku pengen omong karo wong tenan, dudu robot
  saged matur kaliyan adminipun langsung mboten nggih
  abdi hoyong nyarios sareng jalmi asli teh
  sambungkeun ka nu boga toko atuh, urang lieur
  bang ini mesin apa orang sih, panggilin bosnye
  mana orangnya ini, mau cakap awak sama bos kelen
  tolong sambuangan ka admin nan iyo-iyo urang
  aku nak ngomong samo wongnyo langsung, bukan bot
  mauka bicara sama orangnya langsung, bukan mesin
  kasi sambungka sama CS ta pale
  kita mo bacarita deng admin asli jo
  tiang dot ngomong ajak adminne langsung, sing ajak bot
  handak bapandir lawan urangnya langsung cil
  terro acaca ban oreng asli, banne mesin
  kasi sambung sa ke manusia ka, jangan robot
  undangno bos sampean cak, males ngomong karo mesin
  inyong mumet ngobrol karo bot, adminne endi
  cs manusia dong plis, botnya lemot
  hub owner nya kmn ni min
  skip bot nya, oper ke kaka admin
  sambungin ke manusia
  robotnya lucu, tapi aku mau ngomong sama orang
  mana adminnya yang asli
  cs nya ada nomor telepon ga
  capek ngetik, bisa telponan sama stafnya?
  mau ngobrol sama pemilik toko
  operator please
  hoyong nyarios sareng adminna langsung
  ini dijawab mesin ya? minta orang
  jawabannya muter terus, panggilin petugas
  owner bisa dihubungi?
  tolong yang bales jangan sistem
  kasus saya ribet, biar pegawainya aja yang nangani
  no wa admin
  bot ga ngerti, oper ke mimin
  halo, ini bot? alihkan ke admin ya
  sy mw bcra sm org asli
  kapan admin manusianya online
  stop jawaban otomatis, aku butuh orang
  ini bot ya? mau ngmg sm orang asli dong
  sambungin ke cs beneran bestie
  please adminnya muncul, jawaban otomatis mulu
  bisa call sm owner nya ga kak
  dari tadi yang bales template doang bang gw ga paham minta yang bisa ngetik manual dong
  Mohon dihubungkan dengan petugas yang berwenang
  Dengan hormat, kami hendak berbicara langsung dengan pimpinan toko
  Mohon nomor telepon staf penjualan yang dapat kami hubungi
  Pejabat pengadaan kami menghendaki pembicaraan lisan dengan karyawan Bapak, bukan balasan mesin
  Mohon kiranya narahubung Bapak/Ibu menelepon kantor kami
  cs manusia
  admin asli mana
  jaluk ngomong bose
  ngobrol sama orang
  panggilin owner
  🤖❌ mau sama 🙋 org
  👩‍💼 admin aslinya mana
  📞 sama pemiliknya bisa?
  🤖 mulu 😩 org nya dong
  sambungin 👨‍💻 cs 🙏
]]
