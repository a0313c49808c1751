-- Contoh pesan pembeli, untuk maksud yang tidak tertangkap pola.

examples "greeting" [[
  om swastiastu gek
  kulonuwun
  tok tok ada orang nggak
  assalamualaikum ustadzah dari pesantren mau nanya nanya boleh
  min onlen?
  rek, melek a?
  Selamat malam, apakah saya berbicara dengan pihak toko?
  torang mampir ini kak
  🙋‍♀️🙋‍♀️
  yo wassup min
  selmat pgai kka
  assalamualaikum nak ini nenek yang ngetik cucu nenek baru pertama kali nenek chat sama toko begini semoga sehat semua di situ
  haloo bang bengkel
  met malem om
  selamat pagi bu kue
  hai kakk, aku anak baru nih
  permisi pak mau tanya soal sewa tenda boleh?
  assalamualaikum bu haji
  halo ini beneran nomor toko tanaman ya
  pagi boss
  mba ada?
  hi admin, are you there?
  halo halo halo
  sugeng dalu pak
  sampurasun kang
  misi gan
  maaf ganggu kak, mau tanya sebentar
  bang oi
  helo min saya tau dari tetangga
  selamat siang dengan toko sparepart?
  knock knock kak
  hai juga kak
  selamat sore kak, dengan toko furniture nya?
  hai min met siang
  assalamualaikum warahmatullah kak mau tanya tanya dulu boleh ya
  woii bang
  pagi kak cantik
  hallo admin yg baik hati
  permisi numpang tanya bu
  heyy
  good afternoon min
  malem kak masih online kah
  kak boleh tanya tanya ga
  min bales dong
  halo ada yang bisa dibantu? eh kebalik hehe
  om telolet om
  salam sejahtera pak
  punten kang bade naros
  aku liat di marketplace terus nyasar ke sini
  cek cek satu dua tiga
  slmt mlm
  hai kak met pagi
  haluu
  assalamu alaikum bang
  mau nanya sesuatu boleh bu?
  ada org ga nih
  min online?
  hi kak salam kenal aku ani
  kak mau konsul dong
  permisiii paket eh permisi kak
  siang juragan
  siang pak haji
  hai kak, apa kabar hari ini
  assalamualaikum, dengan mbak siapa ini?
  eh min hallo
  permisi om mau nanya nanya nih
  sore semua
  hi kak i'm new here
  tes masuk ga chatku
  admin mau tanya dong
  min ada orang?
  halo cs
  kak toko ini masih aktif kan? mau nanya
  kak buka chat kan? mau tanya
  tok tok tok, ada yang jagain chat nggak nih
  spada, yang punya dapur udah melek belum ya
  admin hampersnya lagi online kah
  numpang nongol di sini bentar ya mbak
  eh aku dateng lagi nih mbak, inget kan
  met pagii
  misi budhe
  haii cece
  assalamualaikum warahmatullahi wabarakatuh ibu katering semoga sehat selalu sekeluarga di sana ya bu
  selamat siang kakak admin toko kuenya perkenalkan saya vina dari kantor sebelah salam kenal ya kak
  halo halo admin skincare selamat malam semoga belum tidur ya ini aku yang kemarin mampir lagi
  p min p p, woyy
  haloo sistt pa kbr nii
  sampurasun teh, wilujeng enjing
  tabe' kak, adaki di situ?
  tok tok tok, yang jaga lapak bangun woi
  numpang lewat bang, boleh nanya2 bentar
  juragan bengkel udah melek nih?
  misi bos, ganggu sebentar ya
  spada, yang punya konter ada di tempat?
  hoi bang
  met malem bos
  tes min
  selamat siang pak salam kenal saya pensiunan guru baru belajar belanja lewat hape jadi maklum ya kalau ngetiknya pelan
  assalamualaikum bang haji apa kabar semoga sehat dan dagangan kayunya lancar terus ya lama kita ga ngobrol
  halo admin toko pancing yang baik hati selamat subuh dari kami rombongan mancing yang belum tidur dari semalam
  haloow mimin gnteng
  slmt sreee gan
  yok opo kabare cak, sehat ta?
  horas lae, apa kabar kelen di situ
  permisi numpang mampir dulu ya bu
  tok tok tok, ini bu Wayan yang dulu
  mbaknya lagi online kah malam begini
  lagi sibuk nggak, boleh ganggu bentar
  met siang ustadzah
  haii kakak cantik
  assalamualaikum ibu saya wali kelas dari padang baru pertama kali ngechat di sini salam kenal ya
  selamat malam mbak maaf mengganggu jam segini saya baru sempat pegang hape habis nidurin si kecil
  halo perkenalkan nama saya komang dari gianyar dapat nomor ini dari sepupu yang sering belanja di sini
  p minn ada org kahhh
  asalamualaikm kk tuko
  sugeng enjing bu, nderek tepang
  om swastyastu mbok geg
  assalamualaikum bu haji ini rohmah anaknya pak darsa yang dulu sering dititipin beli kacang mete waktu masih smp alhamdulillah baru sekarang bisa nyapa lewat hp
  habis hujan deras tadi listrik sempat padam sekarang sudah nyala lagi jadi baru bisa buka lapak lampu emergency mbak sore semuanya
  bah akhirnya ketemu juga akun penjual ulos ini dari semalam kucari cari di hp anakku horas dulu lah kita ito
  tadi diajari cucu caranya kirim pesan ke toko tanaman hias semoga leres nomornya kulo mbah karto saking wonogiri sugeng siang nggih
  saya yang waktu itu duduk sebelah kakak di bazar keramik plered masih ingat ga ya apa kabar sehat sehat kan sekeluarga
  sa baru turun dari kapal di sorong langsung dapat sinyal lihat ini toko kail pancing jadi sa kasih salam dulu buat kaka semua
  permisi numpang lewat baru pertama kali masuk toko benang rajut begini biasanya cuma lihat dari status tetangga salam kenal ya bunda yang jaga
  setelah sekian bulan vakum gara gara skripsi akhirnya aku main lagi ke toko lightstick ini kangen banget sama mimin pagi pagi begini
  torang baru pindah dari tomohon rumah baru masih kosong melompong kong ada orang kase tunjuk ini toko gorden selamat malam ne samua
  punten teh abdi nembe tiasa muka toko oncom na da ti enjing di sawah teu aya sinyal wilujeng sonten kanggo sadayana
  lama tak bersua dengan kedai tikar pandan ni dulu waktu masih di dumai hampir tiap bulan singgah apa kabar agaknya tuan kedai
  om swastyastu tiang wayan yang dulu sering ke stand dupa di pasar badung sekarang sudah tinggal di palu jadi nyapa lewat sini saja
  spadaaa penghuni toko knalpot yuhuuu
  met malem bang penjaga lapak skrup
  assalamualaikum dunsanak kadai randang, apo kaba
  tabe daeng, sore dari pangkep di sini
  hola kakak slime, aku dateng lagi nih
  knock knock anyone home, toko vinyl?
  salam sejahtera untuk pengelola toko lilin altar
  pagiii mas bubur instan, semangat kerjanya
  piye kabare mbakyu, sehat to
  nuwun sewu pak, sugeng enjing nggih
  sampurasun kang, wilujeng enjing
  punten teh, aya jalmina teu ieu
  assalamualaikum bang haji, ade orangnye kagak
  horas lae, apa kabar kedai hari ini
  assalamualaikum uni, lai sehat hari ko
  oi mang, apo kabar siang ini
  tabe daeng, selamat malam ki
  tabe ndi, aga kareba di situ
  slamat pagi ci, apa kabar ngoni samua
  om swastiastu bli, rahajeng semeng
  baisukan cil ai, kayapa habar pian
  salam kak tuan, dha'remma kabharra
  selamat siang kaka, ada yang jaga toko kah
  kulanuwun kang, inyong mampir kiye
  cak, onok wong ta gak nang kene
  haloooo sist, test test 1 2 3
  pagiii gengs admin yg kece badai
  misi gan numpang absen dlu nih
  permisi numpang nanya kak
  punten teh aya jalmina?
  halo bot
  met siang semuanya
  spada mbak
  selamat malam, maaf ganggu
  hai lagi, ketemu lagi kita
  hei min apa kabar
  tes satu dua, masuk ga chatku
  yuhuu ada yang jaga toko?
  sugeng enjang bu
  permisi, ada orangnya ga tokonya
  om swastiastu bli
  p p p
  mau tanya tanya boleh ya
  slmt mlm sis
  haii bestie toko
  spadaa, penjaga lapaknya lagi on gasi
  numpang nimbrung ya kak baru pertama kali nih chat kesini salam kenal dari anak smk depok
  met pagii warga olshop, pada melek belom
  Dengan hormat, selamat siang Bapak/Ibu pengelola toko
  Yth. Pimpinan Toko Buku Cendekia, salam sejahtera bagi kita semua
  Perkenalkan, kami dari bagian Tata Usaha SMP Negeri 4
  Salam hormat dari kami selaku Panitia Wisuda
  Om swastiastu, izinkan kami menyapa Bapak/Ibu admin
  malem kaka
  hola cici
  👋😁 haloo
  🙋‍♀️ hai kaka
  pagi ☀️☕
  🕌 assalamualaikum 🙏
  🌙 met malem min 😊
]]

examples "thanks" [[
  suksma gek
  jazakillah khair ustadzah
  mauliate eh salah, makasi maksudnya haha
  baik bener dah kakak ini
  hatur nuhun pisan kang
  Kami sampaikan apresiasi atas bantuannya.
  🙏🙏🙏
  teurimong geunaseh bang
  mksih byk y ka
  semoga dagangannya laris terus ya bu
  nenek doakan rezekimu lancar ya nak sudah sabar sekali melayani orang tua yang tidak bisa apa apa begini tuhan yang balas
  mksih byk kak ud bantuin
  thanks min sangat membantu buat anak kos kaya aku
  terimakasih om sudah mau direpotin
  nuwun nggih mas
  makasih y bund semoga laris
  tq so much ya kk
  baik makasih atas info cicilannya
  makasiiih udah sabar sama aku yang bawel
  alhamdulillah udah beres semua makasih ya mas
  trims bang infonya
  ya udah makasih banyak ya jadi enak nanya di sini
  hatur nuhun kang informasina
  thank you very much for your help
  terima kasih banyak pak, servisnya cepat
  semoga rezekinya lancar terus kak
  wah baik banget makasih ya kak
  thankyouu
  oh gitu, makasih ya udah dijelasin
  mauliate bang
  okee thank youu
  makasih sudah dibuatin cepet padahal mendadak
  nuhun teh ku bantosanana
  tengkyuu bgt loh min
  alhamdulillah sudah sampai, terima kasih banyak bu
  thanks ya bro mantap pelayanannya
  mksih atas penjelasannya yang panjang lebar
  makasih bgt udah dikasih lebihan
  matur nuwun pak de
  ya allah makasih ya kak udah ditolongin
  terima kasih semoga sehat selalu
  terimakasih banyak atas perhatian dan kerjasamanya
  thnks
  makasih y mas udh nungguin sy
  duh jadi ga enak, makasih ya bonusnya
  sip trims
  thank you for your quick response
  makasihhhh bangettt
  suwun lho mbakyu
  tarimo kasih banyak uda
  makasih ya udah bantu pilihin
  ok thanks infonya
  mantap makasih bang
  tq so much
  trims ya pak atas servisnya
  sukses terus tokonya kak
  terbantu banget kak
  baik, terimakasih banyak bu
  hnuhun
  jazakumullah khair
  makasih ya udah fast respon
  wah thank you banget om
  terima kasih atas kiriman katalognya
  alhamdulillah dapet juga makasih bu
  nuhun nya kang
  tengkyu lho udah dicariin
  sangat membantu sekali, terima kasih
  mksii
  paket udah sampai kak, makasih ya cepet banget
  wah sudah sampai ya, terima kasih kak
  paketnya sudah diterima dengan baik, terima kasih
  kakak penyelamat rapatku hari ini, berhutang budi aku
  semoga dapurnya makin laris ya bu, baik banget udah dibantu
  duh udah ngerepotin malem-malem, jadi nggak enak sama mbaknya
  Tuhan balas kebaikan admin ya
  sangat terbantu sama penjelasan dokternya tadi
  makasi
  nuhun
  thank u min
  terima kasih banyak ya bu kateringnya sudah mau melayani permintaan kami yang mendadak dan banyak maunya ini
  makasih lho mbak udah sabar banget jawabin pertanyaanku soal skincare dari tadi padahal aku cerewet dan plin plan
  saya mewakili teman teman kantor mengucapkan terima kasih atas bonus kerupuk dan sambalnya kemarin semoga rezekinya lancar terus
  mksih bnyk yaa sistt, lopyu
  tengkyu gan udh d anterin smpe kos
  hatur nuhun pisan teh, tos dibantosan
  makasih nian yo yuk, galak bantu aku
  jasamu abadi bang
  berkah dagangannya ya pak, sudah sabar ngajarin saya
  kebantu banget gue bos, utang budi nih
  untung ada lo bang, kelar juga motor gue
  tuhan yang balas kebaikan abang
  makasi bos
  suwun
  terima kasih banyak ya mas sudah mau angkat lemari sampai lantai dua semoga selalu diberi kesehatan
  bang makasih udah dikasih tau cara setel karburatornya sekarang motor gue udah langsam ga batuk batuk lagi
  saya ucapkan terima kasih atas kesabaran adik melayani orang tua yang banyak bertanya soal hape ini
  mksihh bnyk gan joss
  thx y om dh dbls cpt
  matur suwun cak, sampeyan apikan tenan
  mauliate lae, baik kali kau
  semoga rezekinya lancar ya bu, udah repot bantu saya
  mbak baik banget, sabar ngeladenin nenek cerewet begini
  berkat ibu ulang tahun anak saya jadi meriah kemarin
  utang budi saya sama kakak, kucing saya udah doyan makan lagi
  Allah yang balas kebaikan ibu
  tengkyu kakak
  makasi buu
  jazakillah khair
  terima kasih banyak ya mbak sudah sabar menjelaskan cara merawat bibitnya kepada saya yang awam ini sehat selalu
  bu guru mengucapkan terima kasih karena bukunya sudah dikirim dengan rapi anak anak di kelas senang semua
  kak makasih ya udah dibantuin milih sepatu sampai malam begini padahal aku cuma anak sekolah yang banyak tanya
  mksiii bgt minn lop yuu
  trmkshh bnyk y kk udh fast respon
  matur tampiasih inaq
  suksma nggih mbok, becik pisan pelayanane
  tadinya pesimis cctv nya bisa nyala ternyata saya dipandu sabar sampai malam budi baik kakak ga akan saya lupa
  alhamdulillah tongkatnya sudah bapak pakai ke masjid subuh tadi beliau titip doa semoga dagangannya laris jazakumullah khairan
  padahal saya rewel sekali tanya soal bahan rompi sampai puluhan kali dan tetap dilayani ramah hutang budi saya bu
  anakku loncat loncat pas buka kado kolam bolanya makasih loh udah bela belain dibungkus rapi buat dia
  mauliate godang ma di hamu nunga sahat hasapi na tu huta di toba sude pomparan nami las rohana
  baru kali ini belanja online dikasih surat tulisan tangan sama permen di kotak jepit rambutku terharu aku kak ma acih
  sudah merepotkan adik dari pagi soal kelambu akhirnya beres juga semoga allah balas kebaikan adik berlipat ganda
  matur suksma gus canang nyane sampun rauh ring jero tiang semeton ring denpasar sami seneng polih pelayanan becik
  karena admin mau bangun tengah malam kebutuhan tabung oksigen untuk nenek tertolong sungguh saya berhutang kebaikan
  jasamu abadi bang berkat bantuan soal karburator motor butut ini bisa dipakai mudik lagi ke lampung barakallah ya
  barusan landing di biak paket headlamp su ada di rumah trimakasi banyak kaka tuhan berkati ko pu usaha
  makasiy banget ya kak dah sabar ngadepin aku yang ngulang ulang soal cara cuci suede padahal kakaknya sibuk
  suwun sanget pak, paculipun sampun dugi
  mksh bnyk info soal softlensnya
  tarimo kasih da, galamainyo lah sampai
  berkah selalu usahanya bu, suplemennya sudah sampai
  thanks a lot udah bungkusin frame foto
  nuhun pisan kang geus ngabantu soal parabola
  kamu penyelamatku banget soal toga wisuda
  tengkyu ya om, ketapelnya mendarat selamat
  suwun yo mas, apikan tenan sampean
  matur sembah nuwun sanget bu
  hatur nuhun pisan kang tos diladenan
  nuhun nya teh, paket tos katampi
  makasi ye bang, berkah dah dagangannye
  mauliate godang bah, baik kali lae
  tarimo kasih banyak yo uda
  mokasih nian mang la dibantu
  makasih banyak daeng, baik sekaliki
  kurru sumange puang, tarima kasih
  makase banya kak, Tuhan berkati
  matur suksma nggih mbok, sampun kabantu
  tarima kasih banyak cil lah, barakat
  mator sakalangkong bu, ampon ebantu
  trima kasih banyak kaka, ko baik skali
  kesuwun cak, rejekine lancar yo
  nuwun ya kang, wis digolekna barange
  makasii bgt bestie, love u dah
  thx bosku udh fast respon
  tengkyu sis dah dibungkus rapi bgt
  makasih infonya
  matur suwun mas
  tengkyu udah dibatalin ordernya
  udah dibantu cek resi, makasih banyak
  thx bonusnya
  terima kasih diskonnya, baik banget
  alhamdulillah refund masuk, trims ya
  trimakasi bnyak y min
  makasi udah sabar jawabin pertanyaanku
  suksma nggih bli
  mauliate lae
  paketnya tiba cepet, tengs
  jazakallah khair
  berkat mimin kelar urusannya, hatur nuhun
  ty kak sizing nya kebantu
  salut, terima kasih respon kilatnya
  mksh y dh dikirimin alamatnya
  makasih udah diganti barangnya
  tengkyu bestie lope lope
  arigatou bang
  thx a lot min, fast respon bgt
  maaciww kakak baik
  aku kebantu banget kak sampe bisa dapet album yang udah lama kucari makasii ya udah dibantuin war
  Atas perhatian dan kerja samanya kami ucapkan terima kasih
  Kami sampaikan penghargaan setinggi-tingginya atas bantuan Bapak/Ibu
  Dengan hormat, seragam telah kami terima dengan baik, terima kasih
  Segenap guru mengucapkan terima kasih atas pelayanan toko
  Semoga kebaikan Bapak/Ibu dibalas Tuhan Yang Maha Esa
  matur nuwun sanget
  makasi yaa
  thankiess
  syukron
  🙏🙏🙏 makasih
  tq 💖
  🥰 makasiih
  🙇‍♀️ nuhun
  ty 🫶
]]

examples "goodbye" [[
  cabut dulu bang
  udah malem, saya balik ke bangsal dulu
  nanti saya kesini lagi
  wis yo tak turu sek
  gtg, login dulu
  Sekian dari kami, selamat beraktivitas.
  mangga atuh teh, abdi permios
  bubye
  smpai jmpa lgi ka
  off dulu min
  sudah ya nak cucu nenek mau berangkat mengaji hpnya mau dibawa besok besok kita sambung lagi insyaallah kalau nenek masih sehat
  ok kak besok aku chat lagi
  yaudah aku tidur dulu ya udah malem
  dah ah mau kerja dulu
  sampai besok ya pak
  see you tomorrow min
  segitu aja sih kak yg mau aku tanya
  babai
  nanti kalau gajian aku balik lagi
  saya pikir dulu ya pak nanti dikabari
  tak tinggal sik yo mas
  udah itu aja min
  aku tanya suami dulu nanti aku kabarin
  oke bang kapan2 saya main ke bengkel
  tar malem gw chat lg bro
  gud nite kak
  saya rasa cukup sekian pak
  lanjut nanti ya kak lagi nyetir
  mari pak
  dadah kakak
  sampai ketemu minggu depan ya pak
  oke deh kak aku lanjut kerja dulu
  udah malem kak besok lagi ya
  nanti saya telepon lagi pak
  ya sudah saya permisi dulu
  sementara itu dulu ya min
  bye kak nanti order lagi
  see u next time
  aku pamit ya kak mau jemput anak
  gpp kak lain kali aja aku mampir
  itu aja sih pertanyaannya
  nggak ada pertanyaan lagi
  wassalamualaikum pak
  pareng rumiyin nggih
  ntar aku wa lagi kalo udah sampe rumah
  selamat malam dan selamat beristirahat kak
  kalau gitu aku off ya
  ok bro cabut
  tc kak
  yuk ah dadah
  udahan ya kak makasih udah malem
  aku tinggal bentar
  sampe sini dulu kak
  nnti saya ke sini lagi
  cukup kak itu dulu
  besok besok lagi ya
  dah dulu ya mau sholat
  bye for now
  mau rapat dulu pak
  pamit nggih bu
  yowis mas sesuk maneh
  ya udah kak sekian
  kapan kapan saya mampir
  laters
  aku cabut dulu ya kak
  nanti sore aku chat lagi ya
  sampai jumpa di lain waktu bu
  dah malam saya istirahat dulu pak
  see you yaa
  kayanya itu aja dulu bang
  mau antar anak dulu ya kak nanti disambung
  bhaay
  besok saya telepon lagi ya
  nanti sore saya chat lagi ya
  besok saya mampir chat lagi ya
  sampai jumpa
  aku lanjut kerja lagi ya, bos udah melotot
  ngantuk nih mbak, aku tidur duluan
  besok aku nongol lagi di sini
  kuliah dulu yaa, udah masuk kelas
  aku off dulu ya kak, mau jemput si kecil
  bye min
  pamit ya
  oke bu saya tutup dulu obrolannya karena sebentar lagi ada rapat nanti kapan kapan kita sambung lagi ya bu
  segitu dulu deh kak obrolannya aku mau nyetir pulang dulu sampai ketemu minggu depan waktu jadwal facial ya
  sampai jumpa lagi mbak nanti kalau sudah masuk musim hajatan saya pasti hubungi ibu lagi untuk urusan prasmanan
  cabut dlu ya bestiee, see u
  gw cau dl min, ngantuk prah
  abdi mios heula nya teh, dugi ka pendak deui
  duluan ka' nah kak, nanti pi lagi
  gue lanjut ngelas dulu bos
  udahan ya, mata sepet mau tidur
  cabut dulu, bini manggil
  ntar disambung, bengkel rame
  besok2 gue mampir chat lagi, offline dulu
  bye bos
  dadah min
  sudah dulu ya pak azan magrib sudah terdengar saya mau ke musala lain kali kita sambung lagi obrolannya
  oke bang gue off dulu mau push rank sama anak anak sampai ketemu lain waktu
  sekian dari saya mas selamat beristirahat sampai jumpa di pembelian bahan bangunan yang berikutnya
  cauu dlu gan bsok lg
  dh y min gw tdr dlu byee
  wis yo cak, tak muleh disik
  permisi dulu bang, bulik ulun lah
  saya lanjut ngajar dulu ya bu, bel udah bunyi
  udah ya kak, mau nidurin si kecil
  nanti malam disambung lagi obrolannya
  saya taruh hape dulu mbak, nasinya gosong
  sekian obrolan kita hari ini bu, lain waktu saya nongol lagi
  pamit ya mbak
  byee minceu
  sudah dulu ya mbak saya mau berangkat ke pasar nanti kalau sudah pulang saya chat lagi insyaallah
  kak aku undur diri dulu soalnya besok masih ulangan dan mama udah marah marah nyuruh tidur sampai jumpa
  baiklah bu saya permisi dulu mau menjemput cucu pulang sekolah lain kali saya tanya tanya lagi wassalamualaikum
  dh dl y ka, ak mw mkn daaah
  see u min ak off duluu ngantukk
  kulo pamit rumiyin nggih bu, mangke kulo mriki malih
  tiang mapamit dumun mbok, benjang malih
  batre tinggal dua persen colokan di bus ga ada besok sambung lagi ngobrolin kipas laptopnya dadah kak
  anak sudah rewel minta kelon dari tadi saya undur diri dulu dari lapak celemeknya bu assalamualaikum
  bos lewat nih ga enak ketahuan lihat lihat jaket denim jam kerja cabut dulu ya min kapan kapan mampir
  azan magrib sudah berkumandang saya mau ke surau dulu lihat lihat teko antiknya cukup sampai di sini wassalam
  sudah puas muter muter etalase kerang hias walau belum ada yang dibawa pulang sampai jumpa di lain kesempatan ya
  angkotnya udah nongol nih aku mesti naik cerita cerita soal cupcake segini aja see you next time kakak
  lah laruik malam mato ambo lah litak maota soal saluang ko pai dulu awak yo da sampai basobok liak
  hujan mau turun jemuran belum diangkat permisi dulu ya mbak penjual terasi kapan kapan kita ngobrol lagi
  mo pigi kobong dulu matahari so naik nanti torang baku dapa ulang di toko pala ini neh daaa
  tugas negara memanggil harus nyuci piring segunung sebelum mama pulang udahan dulu ya ngintip blush on nya babay
  cucu sudah datang menjemput jadi mbah matikan dulu hp nya ya nak penjaga toko obat nyamuk sampai ketemu lagi
  besok subuh mesti ke ladang kakao jadi sekian dulu dari saya di polewali selamat beristirahat bang penjual sekop
  cao dulu, besok ngintip action camnya lagi
  kulo nyuwun pamit riyin, bakul krambil
  mari mbak, saya permisi dari lapak keset
  off dlu ya min toko gundam
  see u later, penjual bunga matahari
  pareum heula hpna kang, wilujeng wengi
  dah ya aku bobok dulu, kakak squishy
  sampai sua pekan depan, lapak buku bekas
  wis yo mas, aku tak mulih sik
  kula nyuwun pamit rumiyin nggih bu
  abdi permios heula nya teh
  sok lah urang cabut heula kang
  aye jalan dulu dah bang, wassalam
  balek dulu la awak bang, jumpa lagi
  ambo pai dulu yo da, sampai basuo
  aku balek dulu yo mang, dadah
  pulangma dulu daeng, sampai ketemuki lagi
  lisuka jolo puang, salama ki
  kita pi dulu ne, sampe baku dapa ulang
  tiang mapamit dumun bli, rahajeng
  ulun bulik dahulu cil lah
  sengko' mole ghellu bu ya
  sa jalan dulu kaka, dadaa
  tak tinggal turu disik cak, sesuk maneh
  inyong tak bali dhisit kang, ngesuk maning
  bye bye sis, mo rebahan dlu
  off dlu y bosku, see u
  cau dulu ngab, ntar lg
  mandi dulu ah, ntar balik
  stop ngobrolnya dulu ya, jemput anak sekolah
  off dulu, mau masak
  kapan kapan mampir lagi
  aku tidur dulu
  ngantuk, sambung besok
  pareng rumiyin bu
  mangga ah permios heula
  sampai jumpa lagi
  wassalamualaikum bu
  cukup segitu tanya tanyanya, met istirahat min
  see you di order berikutnya
  cau dulu ya sis
  dh y lg d jalan ntr dsambung
  tak tinggal sek yo
  duluan ya, anak nangis
  nanti kalo jadi beli aku chat lagi
  belum belanja hari ini, pulang dulu deh
  bye bestie see u
  cabs dulu ya, mau mabar
  off dlu min lowbat
  dadah kak kpn2 mampir lg
  segitu dulu deh kak besok aku ada ulangan jadi mau belajar dulu nanti kapan kapan nongol lagi
  Demikian dari kami, wassalamu'alaikum warahmatullahi wabarakatuh
  Sekian komunikasi kita hari ini, sampai berjumpa kembali
  Kami mohon undur diri
  Cukup sekian dari kami, selamat melanjutkan aktivitas
  Kami akhiri percakapan ini, salam hormat
  tak pamit sik
  sampe ketemu
  udahan ya
  dadah 👋
  😴 pamit dulu
  babay 🫶👋
  🚶💨 cabut ya
  see u 👋😊
]]

examples "out_of_scope" [[
  push rank yuk min
  besok hujan ga ya di surabaya
  jadwal sholat subuh di banda aceh jam berapa
  min udah nikah belum
  qwkjhqwe
  persebaya mau main jam piro
  cara nurunin demam anak gimana ya
  Mohon kirim surat lamaran kerja ke bagian mana?
  🐔🥚 duluan mana
  pinjem duit dong bang 500rb
  kurs dolar hongkong hari ini berapa ya
  tadi pasien saya lucu sekali masa dia kira saya penjual bakso gara gara bawa mangkok bubur haha malam ini sepi sekali
  kak jual token listrik ga
  bang pinjem seratus dulu gajian gw ganti
  mas e ganteng yo, wis duwe pacar durung
  prediksi skor MU nanti malam berapa
  tolong terjemahin ke bahasa inggris dong
  mah jangan lupa jemput adek
  ini nomor bu RT bukan?
  kami dari agen properti menawarkan rumah subsidi
  kak ada lowongan jaga toko gak
  ujan deres di sini
  cara nurunin berat badan gmn ya
  kamu pasti capek ya jawab chat terus
  bitcoin bakal naik ga bulan depan
  wkwk lucu banget admin nya
  qpwoeiruty
  eh bro jadi futsal ga ntar malem
  kak follow back dong akun aku
  ada info kos kosan deket situ ga
  maaf bang kepencet
  harga cabe di pasar lagi naik ya
  siapa yang bikin kamu
  mbak jodoh saya kapan ya
  jualan followers kak murah
  kami mengundang bapak ibu hadir di seminar gratis
  tetangga sebelah lagi hajatan berisik pisan
  kamu bisa nyanyi gak
  abis putus nih temenin ngobrol dong
  berapa ongkos grab dari stasiun ke mall
  jjjjjjjj
  selamat! nomor anda dapat bonus saldo dana, klik tautan berikut
  kak bisa benerin laptop ga
  eh kamu tau ga lagu ini
  minta wifi dong
  aku baru bangun hehe
  kakak agamanya apa
  bapak ada di rumah nggak
  jual akun ff ga
  ayo gabung grup telegram kami profit harian 5 persen
  ada gempa ya barusan
  kenapa ya hidup begini amat
  pilih jokowi atau prabowo
  siapa nama presiden pertama
  halo sayang
  lg dimana beb
  bagi duit dong
  minta pulsa 10rb
  kerjaan kamu apa
  9 x 7 berapa
  kata dokter aku harus istirahat
  yang menang siapa tadi
  hari ini libur nasional ya
  kak tolong isiin kuota dong
  lg ngopi nih
  kamu robot jomblo ya
  jam segini belum tidur
  gimana cara dapetin pacar
  apa kabar timnas kita
  saya mau jual tanah, minat?
  tebak aku siapa
  siapa ketua rt disini
  mau nanya jalan ke alun alun
  itu suara siapa nyanyi
  halo pinjaman online proses 5 menit cair
  hshshshs
  harga emas hari ini berapa
  buka puasa jam berapa hari ini
  bus berhenti di mana ya
  bang, jalan ke Malioboro lewat mana
  presiden indonesia siapa
  pinjam uang bisa?
  mau main bola dimana
  tutup botol warna apa yang paling keren sedunia
  kak tau jadwal kereta semarang ke solo besok nggak
  skripsiku ditolak lagi, gimana dong hidup ini
  tadi malam persib menang nggak sih
  tolong kerjain pr matematika anakku dong
  mbak udah punya pacar belum
  presiden siapa
  resep rawon dong
  tolong bantu buatkan surat lamaran kerja untuk posisi staf administrasi di bank soalnya saya besok harus kirim
  hujan deras di palembang dari subuh sampai sekarang kira kira nanti sore banjir nggak ya di dekat jembatan ampera
  laptop saya tiba tiba mati sendiri waktu rapat daring kira kira yang rusak baterainya atau apanya ya
  spill drakor yg sedih dong minn gabut nih
  ad loker jd kasir g di kantor pajak
  kumaha carana nyieun ktp anyar di kacamatan?
  bagus ji kah itu film horor baru di bioskop di'
  persebaya semalem menang apa keok?
  lo tau ga samsat keliling besok mangkal di mana
  kerjain tugas kalkulus gue dong bos
  cucu saya namanya bagusnya siapa ya, lahir tadi subuh
  lagu koplo yg lagi viral itu judulnya apa
  pemilu kapan?
  besok hujan ga
  jodoh gue mana
  pak kalau mengurus kartu bpjs yang hilang itu harus ke kantor kelurahan dulu atau langsung ke kantor bpjs
  bang ajarin gue cara nembak cewek anak fakultas sebelah gue udah naksir dari semester satu ga berani ngomong
  resep soto banjar yang asli itu pakai susu atau tidak ya istri saya berdebat terus dengan tetangga
  rank ml lu ap gan mabar yuk
  lwongan krja sopir d jkt ad ga
  cak, ndelok film horor sing rame iku wis ta?
  siapa pulak gubernur sumut sekarang bah, lupa awak
  bu, besok rapat wali murid jam tujuh atau delapan?
  eh maaf ini harusnya ke grup RT
  pacarku ngambek dari kemarin, gimana cara minta maafnya
  hujan nggak di Solo, jemuran saya belum kering
  wifi di rumah lemot, provider apa yang kenceng ya
  salah sambung mbak
  follow tiktokku dong
  lagi nonton drakor
  anak saya dapat tugas menulis ibu kota provinsi di pulau kalimantan tolong dijawabkan nomor satu sampai lima dong kak
  saya mencari kontrakan dekat kampus di jogja yang boleh bawa motor dua kira kira ada yang tahu tidak ya
  resep rendang nenek saya hilang ada yang tahu tidak bumbu apa saja yang dipakai selain lengkuas dan serai
  woy bro mabar ml yok push rengk
  pinjm duit dong 50rb bsk aku ganti wkwk
  kapan mudik neng solo le, ibumu kangen
  saha nu juara liga tadi peuting, abdi sare tipayun
  anak saya kelas lima disuruh cari nama ibu kota negara di afrika dari tadi buka buku paket ga ketemu kira kira apa saja
  semalam nonton bola timnas kalah lagi padahal sudah begadang katanya pelatihnya mau diganti menurutmu siapa yang pantas
  motor mogok di tanjakan cadas pangeran hujan pula bengkel jauh doakan ya biar ada yang lewat nolong
  sebentar lagi pemilihan kepala desa tapi calonnya sepupu semua saya pusing harus nyoblos yang mana
  pacar aku tiga hari ga ngabarin padahal online terus apa dia selingkuh ya aku harus gimana dong
  kemarau panjang sumur kering semua di kampung kami kapan ya kira kira musim hujan turun di grobogan
  kucing tetangga beranak di atap rumah saya berisik sekali tiap subuh dari semalam belum tidur rasanya mau nangis
  tolong bikinkan pantun buat acara lamaran adik hari minggu yang lucu tapi sopan keluarganya orang betawi semua
  nilai matematika cucu saya jelek terus tujuh kali delapan saja lama mikirnya nak kamu bisa ajari dia pecahan
  nembe maca warta bensin badhe mundhak malih jan jane pemerintah niku pripun tho sampeyan ngertos mboten
  ini bukan nomor pak rt kah saya mau lapor ada tiang listrik miring dekat mushola takut roboh kena anak anak
  mau daftar cpns tahun ini tapi lupa password akun yang lama cara memulihkannya gimana sih ada yang tau
  gempa barusan berapa skala richter ya
  siapa presiden indonesia yang ketiga
  carikan lirik lagu ambon yang sedih
  zodiak leo minggu ini hokinya gimana
  sim mati telat sehari apa bikin baru
  bsk ujan g y di subang
  maneh nyaho teu jadwal persib main
  terjemahin dong ke inggris, aku rindu kamu
  mas, sesuk udan opo ora yo
  nyuwun pirsa, lurah enggal niku sinten nggih
  persib meunang teu peuting tadi kang
  pangnyieunkeun PR matematika abdi atuh
  bang tau lagu ondel-ondel kagak, nyanyiin dong
  siapa gubernur sumut sekarang lae
  cubo pantun ciek da, ambo suntuak
  jembatan ampera tu dibangun taon berapo mang
  PSM main jam berapa nanti malam ces
  adami pacar ta kah daeng
  ngana pe zodiak apa dang
  purnama bulan niki tanggal kuda bli
  malam tadi ulun mimpi ular, artinya apa cil
  karapan sape e Bangkalan bhila bu
  mop dulu ka kaka, sa bosan ini
  dalan Ahmad Yani macet ta cak saiki
  lowongan gawean nang pabrik rambut ana apa ora kang
  bang pinjem dulu seratus wkwk
  ramalin jodoh gw dong min
  mabar epep yuk ngab, push rank
  lagi ngapain min
  pagi sayang, udah bangun?
  admin jomblo ga nih
  hai ganteng kenalan yuk
  siapa presiden sekarang
  pinjem duit dong bang
  pr matematika bantuin dong
  tolong sambungin ke kantor kelurahan
  met pagi bu guru, anak saya izin sakit
  kowe wis rabi durung
  terjemahin ke inggris kalimat ini
  sori salah nomor
  nyanyi bot
  robot bisa jatuh cinta ga
  jadwal kereta solo
  mutualan ig yuk
  resep rendang gimana
  keur naon maneh
  mah kirimin pulsa ke nomer ini
  pak operator, listrik rumah saya mati
  gebetan gw ghosting bestie, harus gmn
  push rank ml kuy min
  kerjain pr mtk gw dong
  skor timnas semalem brp
  kak kalo mau masuk jurusan dkv itu tesnya susah ga sih terus kuliahnya berapa tahun
  Mohon informasi jadwal pendaftaran CPNS tahun ini
  Dengan hormat, kapankah pembagian rapor SMA Negeri 5 dilaksanakan
  Apakah Bapak mengetahui cara mengurus kartu keluarga yang hilang
  Mohon dibuatkan contoh surat izin tidak masuk sekolah
  Siapakah nama gubernur Nusa Tenggara Barat saat ini
  udah makan?
  ujan ga?
  jomblo min?
  presidene sopo
  zodiak lu apa
  ⚽ siapa menang semalem
  🌧️ ga besok di jakarta?
  😂 ceritain jokes dong
  🧠 1️⃣➕1️⃣ brp wkwk
]]
