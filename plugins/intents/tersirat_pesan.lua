-- Contoh pesan yang maksudnya tersirat: bukan kata kuncinya, tetapi keadaannya yang berbicara.

examples "cancel" [[
  maaf bun suami udah beliin duluan
  bapakku marah besar kak kutunjukkan harga sofanya, disuruhnya awak ngomong sama kelen tak usah diantar
  rapatnya bubar bu, snacknya ga usah dibikin
  wurung wae mbak, duite kanggo bayar sekolah
  nggak jadi lah kak, mamak awak tak kasi
  tolong orderan sofa saya dihapus
  kulkasnya nyala sendiri mas, jadi ga usah dateng
  tarik pesanan awak itu, salah pencet anakku
  Dengan menyesal kami membatalkan pesanan karena anggaran ditunda
  kebanyakan mikir akhirnya ikhlasin aja deh kak, kasih ke yg lain
  hasil usg ternyata cewek sementara yang kupilih motif mobil semua, jadi lupakan aja ya bun yang kemarin itu
  tukange kon balik wae, pipane wis tak dandani dewe
  jangan diproses dulu malah kalo bisa diurungkan, mertua meninggal
  popoknya batal, ternyata bayinya alergi
  bun aku mundur dari PO ya
  mboten sios bu, ngapunten
  kasurnya stop dulu jangan dibikin, kami mau pindah kota
  dapet lungsuran dari kakak, jadi yang kemarin dicoret aja ya
  orderan no 77 abaikan saja
  cucianku gak usah dijemput wis, mesinku waras maneh
  gak jadi la bang, pajak rumah nunggak
  itu kepencet, anggap ga ada ya
  acara di kantor pindah hotel, makanan dari ibu tidak diperlukan lagi
  lepas aja tanaman yg aku keep kak
  undur diri dari antrean jahit ya bu
  kantor mendadak WFH semua minggu ini bu, jadi empat puluh kotak itu mohon tidak usah dimasak
  hamilnya kembar, jadi box bayi single itu ga kepake, ga jadi ambil
  Sepurane mas, sing wingi ora sido
  uangku kemalingan di angkot kak, pesanannya jangan diterusin
  ga jadi ah bang
  emak ngamuk, pesenan hp kemaren cabut aja ye
  PO lightsticknya aku lepas aja, slotku kasih yang lain
  uangnya kepake bayar spp, jadi sepatunya kurelain aja
  bos bilang dananya dialihkan, perkakas yang kemarin urung dibeli
  gausah dikirim, motornya keburu dijual
  budakna teu hayangeun deui cenah, teu jadi kang
  cancel pls, wrong shop
  janganmi dibungkus, tidak jadika
  kelamaan, gue tarik aja orderannya
  tadi kepencet adek, bukan niat beli
  pesenan atas nama Yoga tolong dicoret
  mundur dulu kak, shade nya ga cocok ternyata
  kolam saya jebol semalam mang, bibitnya jangan dianter
  pensinya bubar, snack 200 kotak kemarin ga dibutuhin lagi
  yg blm kubayar itu anggap aja ga ada ya
  ternyata istri diam diam sudah beli mesin bor buat kejutan ulang tahun saya, jadi yang di abang mohon jangan diproses
  pacarku ternyata udah beliin, yg di kk lepas ke orang lain aja
  tombol pembatalan di aku mati, tolong dibatalin dari situ
  Kami menarik kembali pesanan 30 set obeng
  sori bang keburu putus, kadonya ga perlu lagi
  jgn diproses, aku salah toko
  dosennya ganti, bukunya beda, jd punyaku batalin
  abdi nembe kenging musibah motor leungit, janten pesenan velg nu kamari teu dilajengkeun heula nya kang
  bapak nyuruh duit tabungannya dibalikin, jadi gundamnya ga jadi kuambil
  batalkan transaksi no 5521
  orderanku semalem abaikan min, itu khilaf
  punten teh, batikna teu janten dicandak
  gjd dah
  btl y
  anak masuk rs, acaranya bubar kak
  maaf bang motor keburu dijual
  kepsek ga acc anggarannya
  dibatalin aj
  udah nemu di toko sebelah, lepas aja punyaku
  sawah kebanjiran, bibitnya buat apa lagi
  cncl psnan bsk
  kucing saya mati tadi pagi, makanannya gak usah dikirim
  ga usah dibikin kuenya, pengantinnya kabur
  checkoutnya dobel, yg satu buang aja
  dokter ngelarang saya minum herbal, pesanan jamu tidak saya teruskan
  duitnya kepake bayar cicilan motor, sori banget
  mboten sios bu
  undangannya jangan naik cetak, tanggalnya belum jelas jadi kita hapus dulu pesanannya
  suami marah liat tagihan, tarik aja orderan mukenaku
  teu janten kang
  sdh trlmbt g utk btlin
  kelamaan, cari yg lain aja
  mundur ya kak dari po nya
  kirain bisa dipakai di mio, ternyata beda, hapus aja orderku
  skip dulu pesanan yg tadi malem
  nenek udah keburu beliin mainannya
  batal ikut po
  kata bidan lagi hamil ga boleh, serumnya aku ga jadi
  jangan diproses
  lupain orderan oven
  salah toko hehe, itu bukan mau order di sini
  kasih ke yg lain aja cupangnya, sy ga sanggup nebus
  dines mendadak ke luar kota jadi catering besok ditiadakan
  dp hangus gapapa deh, saya lepas
  rapat ditunda ga tau kapan, snacknya ditarik aja bu
  ndak jadi mi, habismi uangku
  cabut nama aku di list keep
  ga dibolehin ibu, gimana dong, ga jadi beli
  ternyata dana kegiatan posyandu ditarik lagi sama kecamatan, jadi mohon maaf bubur kacang hijaunya tidak usah dimasak bu
  pupuk subsidi udah turun di balai desa, punya bapak saya batalkan
  cancel aja sblm jln
  bannernya gak kepake lagi, calonnya mundur dari pilkada
  mohon maaf nak, ibu masuk rumah sakit, uang kasurnya kepakai, jadi tidak jadi dulu
  ga jadi bang, bini ngamuk
  kelamaan. saya udah beli di toko lain
  teu cios teh, hapunten
  indak jadi da, pitih ka tapakai baubek
  kawinannya bubar kak, souvenirnya ga usah dicetak
  cabut nama gue dari kelas, gue resign juga dari kota ini
  laptopnya dibeliin kantor ternyata, jadi yang gue keep lepas aja
  gak sido cak, duwik e digawe mbayar kontrakan
  nda jadi dang, mama so beli duluan
  bisa ditarik pesanannya? salah alamat, salah barang, salah semuanya
  sewa tenda tgl 8 dibatalkan, hujan terus warga milih di aula
  kamera gausah dipasang deh, pindah kos akhir bulan
  please void my order, found cheaper
  bayinya ternyata perempuan, baju biru sekardus itu jangan dikirim ya, kami mau pikir ulang dari nol
  jas e gak usah dijahit cak, calon e mlayu
  kemarin semangat mau lari pagi, tadi keseleo turun tangga, kata dokter tiga bulan istirahat, sepatunya ga usah jadi kirim
  kebanyakan janji ah, hangusin
  kepencet anak, dia ngira game
  sampun mboten usah dipun damel mejanipun, lare kulo sampun tumbas
  duriannya skip, diagnosis dokter kolesterol gue 300
  rental mobil cancel, dapet tumpangan
  izin mundur PO batik
  yang semalam saya pesan dalam keadaan emosi, pagi ini sadar, tolong dianggap tidak pernah
  tas nu tadi teu kedah dibungkus, caroge teu satuju
  udah ga butuh, kasur kosan ternyata disediain
  kopinya ga usah dijalanin ya, ternyata kafe kami tutup permanen
  hapus dari keranjang kalian pesanan atas nama Meity
  pelaminan jan dipasang lai ni, urang awak kamatian
  sepatunya oper ke pembeli lain saja
  tadi saya transfer belum kan? syukur, ga usah diterusin kalo gitu
  gajadi les, jadwal tabrakan sm shift
  Sehubungan dengan efisiensi, pengadaan kursi kami urungkan
  kirain ukurannya double, ternyata single, udahlah ga usah aja
  oyi sam, kadit sido ae
  ikhlasin kak tas nya buat yang lain
  madu 3 botol kmrn batalin, anak saya blm setaun ternyata ga boleh
  ditagih mulu, saya kan udah bilang berubah pikiran
  ekspedisinya mahal amat, tutup aja ordernya
  mobil pengantin ga jadi, jalan kaki aja romantis
  cucu marah saya belanja di hp, dibatalkan saja ya nak berasnya
  rapat desa memutuskan upacara di kecamatan, tenda dan kursinya kami lepas
  bang drumnya ga jadi, dimarahin tetangga
  temen gue ngasih monitor gratis wkwk gausah dikirim deh
  pengadaannya dipindah ke tahun depan oleh pimpinan
  sapinya udah kujual, jadi pakan yang kemarin ga usah
  hujan terus, pendakian ditutup. sewa tendanya hangus juga gpp
  galonnya stop, dispenser meledak
  batal y gan, ternyata bezelnya beda
  kacamata lama ketemu di bawah kasur haha, yang baru gausah digosok
  tukang kayu sini bisa lebih cepat, jadi pesanan di bapak saya tarik
  ora sido njahit seragam, sekolahe ganti model
  teu janten nya kang, duitna kapake ka dokter
  gas dari tetangga udah dapet, jangan nganter lagi mas
  keranjang saya kok jadi pesanan? saya cuma coba coba, belum mau beli
  my trip got called off, no need for the sleeping bags
  batalin aja hp nya, gak usah dibenerin, mau gue jual kiloan
  parsel untuk dewan dilarang KPK, jadi tak usah dibuat bu
  tolong PO 118 ditutup, direktur baru tidak setuju
  cancel order stick ungu
  gajadi deh, ternyata udah ada yang kayak gini di rumah
  kami sudah lapor kepala sekolah, beliau minta penjahitan distop semuanya
  jamnya jangan dipoles, ga jadi dijual ternyata
  batalmi daeng, nda cukup uangku
  bid gue cabut ya, kemaren emosi sesaat
  mbah wis tuku nang pasar mau isuk, sing karo sampeyan ojo dikirim
  ketahuan istri beli sepatu lagi, amankan dulu alias ga jadi
  organnya tak jadi kami ambil, gereja dapat sumbangan
  udah pindah kontrakan ga muat, lemarinya kasih ke yang antri aja
  servernya tutup gamenya, top up nya ga usah diproses min
  kalau belum dipotong kainnya, saya mundur ya bu
  dua hari dak dibales jadi kami lah beli di tempat lain, lupakan be
  jangan teruskan, ibu baru tahu itu beras ketan
  salah klik min, mestinya cuma liat liat
  anakku demam berdarah, kemping minggu ini ga jadi, sewanya dicoret aja kak
  sori om, gue menang lelang sebelah, yang gue keep di lapak lo dilepas aja
  istri mau yang merek lain ternyata. pesenan dispenser tolong jangan dijalankan
  yg td ga jd
  eh batalin yg kemarin ya
  udah keburu beli di oren, maaf ya kak
  hapus pesananku
  coret namaku
  ternyata masih punya di rumah, pesenannya jangan dikirim
  po nya aku mundur
  ga boleh sama mama, yang kemarin dipesen itu
  kasih ke orang lain aja yg aku keep
  duitnya ga jadi ada
  cancel yg satunya doang
  ga usah dilanjut yang tadi
  kepencet order tadi
  mending ga jadi deh kalo sebulan
  yg kubales di story itu batal
  orderan lewat keranjang kuning tolong dicancel dari toko
  ga jd ngambil
  urung mas, sepurane
  abdi teu sios nu tadi teh
  ga usah dikemas
  itu adek saya yang iseng pesen pake hp saya
  tunda sampe waktu yg ga ditentukan alias ga jadi hehe
  tarik lagi ya pesanan no 3 tadi
  booking jam 4 ga bisa dateng kak, lepas aja
  aku nyerah, orderannya dibatalin
  kalau masih bisa distop, stop pesanan saya yang kemarin
  udah dibeliin suami ternyata
  gordennya ga jadi, kontrakannya mau dijual
  acara pindah kota bu, jadi pesanan kotaknya gugur
  orang yang nitip ilang, jadi aku ga jadi beli kak
  ga sanggup nebus, buang aja dari list
  tukang jahitnya ga usah motong dulu, batal
  boleh batal kan belum bayar
  berubah pikiran nih soal yang tadi, ga lanjut ya
  jangan dijalanin orderan itu, alamatnya fiktif kayaknya saya ditipu
  sakit kak, les nya aku batalin semua bulan ini
  aku cabut dari antrian servis
  pakai link cancel yang mana, pesananku mau kuhapus
]]

examples "change_order" [[
  bun yang tadi size M jadiin L ya, ternyata dedek udah gembul
  tambahin sambelnya dua bungkus di pesenan awak
  alamate tak ganti omahe mbakku wae
  nasi kotaknya jadi 35, ada yang ga ikut rapat
  bisa dimundurin ke minggu depan ngirim lemarinya? cat kamar belum kering
  eh salah ketik, maksudnya 3 bukan 13
  cuciannya tambah selimut satu ya mas, lupa masukin
  warnane sing abang wae yo mbak, dudu sing kuning
  ganti rasa dong kak yg durian jadi coklat, bos alergi
  nama penerima tolong diubah jadi Ibu Marpaung
  jemput cucian sing jam songo kuwi diundur bar dhuhur wae yo mas, isuk aku ngeterke bapak nang rumah sakit
  jangan pedes ya bu punyaku, kelupaan bilang
  Sehubungan perubahan agenda, mohon jumlah katering ditambah 20 porsi
  kirimnya ke kantor aja deh, rumah lagi kosong
  yang satu lagi ditukar kulit lumpia ya sebelum dikirim
  sofanya minta kakinya dibuat lebih tinggi 5 senti, belum dikerjain kan
  baru sadar di rumah meteran listrik cuma segitu, yang kemarin saya pilih dua pintu mohon diturunkan jadi satu pintu
  tulung didadekne siji karo pesenane ibuku
  panjang gamisnya boleh dikurangi 3 cm sebelum dibungkus?
  nomor hp yg dicantumin salah satu angka, harusnya 0813 blkgnya 77
  pesenan kami minta dipisah jadi dua dus
  tulisan di kue jangan "selamat" tapi "happy bday Naura"
  batalin lempernya aja, yang lain tetep
  ambil sendiri aja deh, ga usah diantar
  kartu ucapannya sekalian ya buat pesenan yg tadi pagi
  aku request kancing depan biar gampang nyusuin, bisa masuk ke orderanku?
  ukurane tak undakne siji nggih bu, wedi sesek
  rupanya keluarga dari Berastagi ikut semua, jadi itu ayam yang kupesan tak cukup, naikkan sepuluh potong lagi kak
  eh yg tadi 39 naikin ke 40 deh
  batik yg kemaren kupesen jangan lengan panjang, pendek aja
  numpang nambah lem satu di paket yg belum jalan dong
  aku baru pindah kos, alamatnya ikut ganti ya
  aduh kak aku barusan ngukur kaki lagi pake penggaris ternyata 24 senti, yang tadi kepesen 37 tolong jadi 38 ya
  kang, pesenan abdi ulah nu lada, nu original we
  sekalian masukin kabel data ke pesenan tadi
  kalo blm dipacking, warnanya jadi navy aja
  jadwal anternya geser ke magrib, siang gue narik
  penerimanya pake nama ibu kos aja, aku kuliah sampe malem
  kurangimi satu dosnya daeng, tidak muat di motorku
  kok aku nulisnya jalan melati padahal udah pindah ke mawar, benerin ya
  pindahin ke jnt dong jangan sicepat
  upgrade ke yg 128 aja bang, gue tambahin selisihnya
  no hp di paketku keliru satu angka, belakangnya 7
  tadi kan matte, glossy ajalah
  bisa dipecah jadi dua alamat ga, separo ke rumah nenek
  tahan dulu paketnya ya, seninan aja jalannya, rumah kosong
  pakannya dari 2 karung jadi 5 mang
  kartu ucapannya lupa kuisi, tulisin hbd ica di pesenan kemarin
  mumpung mamang belum berangkat, tolong naikkan dua karung sekam lagi ke mobil bareng pupuk saya yang kemarin
  yg spiderman kasih orang aja, adek mintanya batman
  lipstiknya coret, sisanya tetep
  Mohon jumlah pesanan buku kami disesuaikan menjadi 75 eksemplar
  ternyata vario saya yg 150, yg kepesen kampas buat 125
  orderan kemarin packingnya tolong pake kayu ya
  gabungin sama orderan keduaku aja biar sekali jalan
  masih bisa diralat kan? terlanjur co M padahal biasa L
  mata bornya yg 8 mili ye bukan 6, salah ngomong gue
  eh 3 ding
  ternyata murid pindahan masuk dua orang, rapor yang mau dicetak tadi jumlahnya bukan tiga puluh lagi tapi tiga puluh dua
  yg td jgn 2 tp 5
  tanggalnya mundur jadi sabtu, murid masih ujian
  alamat ganti ke puskesmas pembantu, sy pindah jaga
  namanya Syifa pakai y bukan Sifa, sebelum dicetak tolong benerin
  ukuran M nya naikin ke L, abis ngukur ulang
  kuenya ganti rasa pandan, ternyata mertua alergi coklat
  tambahin sutil 1 di paket yg mau dikirim
  jangan jam 10, jam 7 pagi aja nganternya
  ureanya kurangi sekarung, duitnya kepake beli solar
  penerima diganti nama istri saya ya, saya narik seharian
  lilin nya angka 6 bukan 9
  cupangnya satu aja tapi yg betina, bukan yg kemarin saya tunjuk
  jgn jne sicepat aj
  warna khimar di nota itu kan dusty, aku mau yg mauve
  gantosan ku nu beureum nya teh
  tamu berkurang, nasi kotaknya cukup 35
  logonya di banner geser ke kiri, jangan dulu naik cetak
  pin alamat salah, rumah sy yg pager biru sebelahnya
  mending yg 1 liter aja deh yg tadi 500ml
  bumbunya dipisah ya buat yg anak anak, lupa bilang
  jilbab anaknya ga jadi ikut, sisanya tetap
  tlg catatan psnan ditambah jangan pedes
  kertasnya diganti yang lebih tebal, kepsek minta
  robotnya ganti boneka, ternyata yg ultah cewek
  pengambilan saya ubah, dijemput ojek bukan dikirim
  bibit tomat yg 10 bks jadi 6 aja, lahannya ga cukup
  no hp di paket salah satu angka belakangnya 7
  dijadikan dua tempat ya bu pengirimannya, separuh ke kelas separuh ke kantor
  yang rasa stroberi tiganya jadiin vanila
  aduh kurang, tambahin selusin lagi gelasnya
  kartu ucapannya jangan ditulis dari siapa
  jam antar maju, pasiennya keburu pulang
  ga usah pake box, plastik aja biar tipis
  upgrade ke paket yg ada jusnya dong
  cetak A3 nya diubah A4, salah saya
  ring 14 ya bukan 17, kebalik ngomong tadi
  nak, tadi bapak bilang kasur 160, ternyata dipannya 180, mohon disesuaikan
  bro sepatu gue jadiin 43 ya, jempol mentok
  souvenirnya tamu nambah 50 orang nih, mertua ngundang sekampung
  alamatna gentos ka kantor teh
  warna tas tu tuka jo hitam da
  jangan kirim hari ini, saya lagi di luar kota, senin aja
  kamera outdoornya 3 indoornya 1 ya, kebalik tadi
  madunya dua jadi satu, kopinya tetep
  nama di gelas salah ketik, harusnya Nadhira pake H
  yang jumper pink tolong jadi kuning, dokternya barusan bilang cowok
  sewa mobilnya mundur sehari om
  kita pe pesanan tadi tambah satu pasang lagi noh
  mumpung belum dijahit, lengannya dipanjangin 2 senti
  cak sing mau tak ganti robusta ae
  pindah jadwal lesnya ke malam bisa? shift saya berubah
  rumah saya lagi dicat, antar sofanya ke rumah ibu dulu
  udah terlanjur bayar, tapi tas nya mau yang ada tali panjang, selisihnya saya tambah
  batiknya yang merah dicoret, diganti ijo. suami bilang saya kayak barongan
  Please switch my order to the 16GB model
  adik saya yang harusnya nerima mendadak dinas ke Ambon, jadi nama penerimanya diganti ibu saya saja, nomornya nanti menyusul
  duriannya 3 aja deh, kulkas ga muat
  kurirnya pakai yang sameday aja
  ditambah kartu ucapan ya, tulis: selamat menua bareng
  laci mejanya pindahin ke kanan, saya kidal
  nyuwun ngapunten, celananipun kulo gantos nomer 34
  tendanya kurangin satu, tamu banyak yang batal
  yg kmrn size M -> L ya, abis lebaran nih perut
  jam antarnya digeser ke atas jam 5 sore, orang rumah kerja semua
  giling halus ya, tadi lupa bilang
  acuk orokna ganti ka nu lengan panjang, usum hujan
  kamar hotelnya... eh maksudnya villanya tambah extra bed satu
  semalam anak saya ngambek lihat foto ranselnya, katanya dino itu buat bayi, jadi kasih yang polos saja ya kak
  baralek diunduran, tanggal di souvenir ubah ka 21
  sofa tadi kainnya minta yang anti air aja, kucing nambah dua soalnya
  dipisah paketnya: sepatu ke Jakarta, tas ke Bogor
  ojok diterno nang kos, nang kampus ae gedung F
  tadi saya pencet 11, harusnya 1. saya bukan juragan
  paket kursus saya naikkan ke intensif
  tadi kan saya bilang jas sama celana aja, trus mama mertua lihat foto, bilang kurang gagah, jadi tambah rompi ya
  klo blm dipacking selipin kaos kaki 2
  nenek salah sebut nak, bukan 5 karung tapi 5 kilo
  tendanya dipasang di lapangan voli aja pak, bukan di balai
  kursi 200 jadi 260, undangan nambah dari kecamatan
  switchnya tolong tuker brown sebelum kirim ya min
  kirim ke rumah pacar aja, di kos ga ada orang
  nama bordir SUTRISNO pake O, jangan U
  stik yang hitam tadi, jadiin putih boleh?
  Terlampir revisi daftar ukuran pegawai, mohon yang lama diabaikan
  minusnya naik kak tadi abis dicek ulang, kanan jadi 3,25
  gitarnya sekalian senar cadangan ya, masukin ke dus yang sama
  gasnya diantar sore wae, saiki lagi nang sawah
  pakannya yang 511 deh jangan 512
  galon nya tambah jadi 4, ada tamu
  kalau belum diplitur, warnanya agak tua dikit ya pak
  hampers yg buat pak Rudi jangan pake kacang, beliau alergi
  dibagi dua pengiriman bisa? sebagian ke gudang Cakung
  ulah dikirim ayeuna nya, abdi nuju di luar kota, minggu payun weh
  sendalnya dikeluarkan dari pesanan, sepatunya aja yang jalan
  tali jamnya diganti kulit ya sekalian, kan masih di bengkel
  tolong tulis pengirimnya anonim aja
  kartu ucapan hampers dari "Keluarga" bukan "Kel."
  ganti penerima ke satpam pak Juki, saya lembur
  sewanya nambah semalem, puncaknya mau camp dua kali
  eh kok aku masukin alamat lama, yang bener di Kalibata City
  jadi dua pcs ternyata adik gue mau juga
  bawahannya rok semua ya bu, celananya ditiadakan
  could you swap my order to left-handed version
  besok saja pak datangnya, listrik kantor lagi padam
  servisnya sekalian ganti baterai deh bang, mumpung dibongkar
  meja pesananku dikurangi 10 senti, pintunya sempit ternyata
  beras merah sekilonya dibalik ke beras putih ya nak
  gantimi kurirnya daeng, yang itu lambat sekali
  yang hadir kepala dinas juga, jadi lima kursi plastik itu ganti kursi sofa
  ongkir biasa aja dah, tadi kepencet yang kilat
  jangan dititip tetangga, nanti dititip ke warung depan aja ya
  ulosnya dua lah jadinya, mertua ikut marah kalau tak dapat
  PO saya gabung sama yang batch berikutnya aja, biar sekalian
  urutan namanya tolong dibalik di plakat, ketua dulu baru sekretaris
  yg td jd 3 ya
  eh yg ijo aja deh
  itu yang kemarin ditambah 1
  salah, harusnya 42
  jgn item, kasih biru
  alamatnya ke kosan yg baru kak
  sempet ga kalo aku tuker rasanya
  mumpung blm dikirim, yg satu ganti
  yang tadi aku bilang dua itu satu aja
  eh lupa, tutupnya sekalian
  kirimnya jangan sekarang, rabu
  di oren ga bisa edit alamat, tolong ubah manual ya
  belum jalan kan? nitip tambah satu lagi
  panjangnya jadiin 120 dong
  yang coklat tadi keluarin, masukin keju
  nama penerimanya mama aja
  dicampur aja deh rasanya jangan ori semua
  kurirnya tuker ke yg instan bisa ga yg tadi
  patokannya ganti, samping bengkel
  yg kemarin kan polos, tolong dikasih nama
  sing mau didadekke telu
  nu tadi gentos ku nu hejo
  ralat, bukan sabtu tapi minggu
  po ku naik jadi 4 box
  kainnya jangan dipotong 3 meter, 3 setengah
  hapus pesannya yang di kartu, tulis "dari kita" aja
  ibu ternyata mau ikutan, jadi double
  bumbunya pisah ya yg pesenanku tadi
  tak jadi kirim, kuambil sendiri aja pesenanku
  warnanya yg sage jangan mint, td salah sebut
  isinya dituker satu boleh? yang stroberi jadiin melon
  yang item catalog 7 tadi geser ke catalog 9
  lengan pendek ya, tadi kepencet panjang
  aku kurangin deh, duitnya ga cukup, satu aja
  jam jemput cuciannya mundur ke sore
  paketnya upgrade ke yang besar, nanti selisihnya kubayar
  tambahin pita di yang tadi ya
  nomor rumah salah ketik, 21 bukan 12
  galonnya dua ya bukan tiga, yang satu masih isi
]]

examples "confirm" [[
  iya bun betul
  nggih leres sedanten
  yoi kak itu aja
  sudah saya cocokkan dengan daftar peserta, jumlah dan menunya persis seperti yang ibu tulis barusan, silakan dimasak
  ho oh mbak, lanjut
  pas kali, itulah alamatnya
  Baik, kami menyetujui rincian tersebut
  yes please
  udah cocok semua ukurannya sama yang kucatat
  oke deh jam segitu aku di rumah
  monggo bu, kados mekaten mawon
  betul kak, blok D nomor 9
  wis tak takokke bapake bocah bocah, jarene manut, dadi kaya sing mbak tulis mau wae
  setuju mbak
  itu dah bener jangan diubah ubah lagi
  sip bun, saya tunggu di pos satpam
  cocok aku lae
  ya gitu
  kata suami boleh
  gpp yang itu juga
  deal ya pak tukang, jumat
  ok sesuai
  bos udah tanda tangan, silakan jalan
  tadi sempat ragu sama warnanya tapi setelah kulihat lagi di foto ya emang yang itu kak, teruskan
  iyo wis ngono wae
  ya udah lah kak itu aja pun jadi
  noted & agreed
  tak apa apa walau agak lecet sedikit, lanjut aja
  ndak salah, memang dua
  👍 lanjuut bun
  hooh kak
  iye betulmi
  muhun kitu pisan
  gaspol bang, lakuin
  sudah pas rinciannya, silakan
  yoi gas
  he eh yg itu
  mantep, tinggal dijalanin aja
  bener, itu alamat kos gue
  kitu wae, mangga diproses
  cakep, jalanin dah
  40 putih, udah bener
  nah itu baru pas, nama sekolahnya udah bener, jumlahnya juga udah cocok sama daftar dari wali kelas
  aman, ga ada yg keliru
  boleh kak boleh
  yap betul sekali, that's mine
  namanya emang pake dua t kak
  lengkapmi, kasi jalan
  oke fix no edit edit
  leres bu, sadayana tos cocog
  jadi kok, tenang aja
  setuju harga segitu
  barusan kubaca ulang dari atas ke bawah, angkanya sama semua sama catatanku
  dua bungkus betul, bukan tiga
  mau mau
  Ya, data tersebut telah sesuai
  ya iyalah kak hehe
  iye daeng, sudahmi kulihat semua catatannya, tidak ada yang salah, lanjutmi saja
  lanjut, ga usah ragu
  bener itu motor gue yg 2012
  y ckp jls
  ho oh
  y bnr
  sip gas
  betul 50 kotak jam 7
  yak itu
  leres mbak, alamate mpun pas
  udah sesuai, silakan naik cetak
  bnr bnget kk
  iya nama di kuenya memang gitu
  oks bun
  boleh, gapapa selisih dikit
  nggih mbak nggih
  setuju sama desainnya
  okedeh ambil segitu
  iya gapapa ganti kemasan
  emang dua
  yoi ring 14
  kotak makan yg biru, iyup
  mangga teruskeun
  data pasien dan alamat sudah saya cek, sesuai
  sudah saya bacakan ke bu kepsek juga, katanya tulisan dan warnanya sudah sesuai jadi silakan mas kerjakan
  ga ada yg salah, terusin aja bun
  hooh mbak, tanggal selikur
  iye, motor karbu
  yes size L
  sdh ok, acc
  iya saya sendiri Bu Nur
  oke saya tunggu di rumah jam segitu
  silahkan dieksekusi
  inggih, urea kalih karung
  ydh itu aj
  ya pakai gas 3 kilo
  siap laksanakan pesanannya
  lah iya dong
  persis gitu
  gpp agak telat
  iyo kaka, betul sudah
  udah bener tulisannya, Syifa nya pake y
  iya nak, betul, sudah bapak baca pelan pelan pakai kaca pembesar
  yoi sikat lah bro
  leres teh, sapertos kitu
  batua da, lanjuik an
  io so pas
  oyi sam
  bener semua, sampe nama gang nya juga
  gue setuju sama desain yang kedua
  gpp sablonnya beda dikit, yang penting jadi
  suami udah ngangguk, jalan
  nggih, kados mekaten kemawon
  yups, 42 hitam
  mantep iku cak, terusno
  ya itu sudah sesuai dengan yang kami ajukan, silakan diproses pak
  iya iya udah saya bilang iya dari tadi kan
  boleh deh jam 3 teknisinya dateng
  tadi saya bacakan keras keras ke nenek yang punya hajat, beliau manggut manggut, jadi cetak lima ratus boleh jalan
  kata calon manten perempuan warnanya udah pas, jadi tinggal naik produksi
  bungkus kado juga gapapa, boleh
  yes that's my address
  udah bener itu kursinya enam, mejanya satu
  terserah situ aja, saya manut
  anak anak udah voting di grup keluarga, tujuh lawan dua, jadi yang kayu mahoni itu disepakati
  sip, ketemu jam 7 di lapangan buat belajar nyetir
  hooh ngono wae
  gak salah, memang double
  lanjut. saya tidak suka ditanya dua kali
  mangga, diteraskeun wae
  aku wis moco, cocok kabeh karo sing tak karepno
  oke deal segitu
  buliah, ambo tunggu
  bentar... iya, bener Sukun bukan Sukung
  kuning ga ada? ya sudah hijau juga baik
  iya, tambahin bubble wrap
  ambe jo yang itu, nda apa apa
  saya cek kalender dulu tadi, ternyata kosong, jadi tanggal segitu bisa
  👌 lanjutt
  absolutely, go ahead
  nomor rumahnya memang pakai A, sudah benar begitu
  iya nak begitu, nenek manut
  Pada prinsipnya kami sepakat dengan RAB yang Bapak kirimkan
  gas bro, fix yg itu
  leres nak, mbah Karso RT 3
  bungkus sesuai yang tadi lo rangkum, no edit
  sudah saya bacakan ke bendahara, beliau mengangguk
  heeh
  sumuhun, teu aya nu lepat
  iya pakai tabung saya sendiri
  y
  betul, minus dua setengah kanan kiri sama
  iye, begitu mi
  oke harganya masuk, gua ga nawar lagi
  bener 75 stel, laki 40 perempuan 35
  nah itu dia yang kumaksud
  sip, jam 7 malem standby di depan gang
  boleh lah kalo emang cuma ada warna itu
  kepala kantor sudah paraf
  yup, still want it
  inggih, dinten Senin mawon
  ya silakan dibongkar aja hp nya, resiko saya terima
  baik, saya setuju ditunggu dua minggu
  itu nomor wa anak saya, sudah benar
  sudah pas ukurannya kata tukang yang mengukur
  okelah jadi itu, gaskeun
  tadi salah baca, ternyata sudah cocok semua. teruskan nak
  bisa, saya di rumah seharian
  setuju min sama s&k nya
  hooh sing abu abu kuwi
  aman, gw baca deskripsinya dan gw terima minusnya
  jadilah, tak usah kau tanya lagi
  monggo dipun garap pak
  iya bang yang kayu mahoni, kakinya bulat
  baik bu 40 kotak, pita emas, tanggal 20, tidak ada koreksi dari kami
  ho'oh tenan
  mauuu, itu yang kutunggu
  OK 👌
  ya, nama saya yang di KTP itu
  sepakat warga, pakai yang tenda biru
  ya begitu saja sudah bagus untuk mbah
  iya yg itu
  yoo
  betul, sama kyk kemarin
  iya gapapa
  ok yg itu aja
  bener kok
  boleh deh
  iyes
  heem
  gapapa, kirim aja
  jadi kok
  y lnjt
  iya yang tadi aku bilang
  sesuai
  okeee siap
  hayuk
  masih alamat lama, betul
  iya dua duanya
  setuju ci
  ya begitulah kak
  yup sesuai ss
  tentu
  mau kok mau
  bener namanya itu
  bungkus segitu, aku setuju
  enggih sing niku
  muhun nu tadi
  iya pake yang di story warnanya
  udah bener, ga ada yg diubah
  emang sengaja cuma satu
  gas poll kak
  yap bukan typo, memang sepuluh
  iya nggak papa nunggu
  cocok udah
  betul saya yang bales broadcast tadi
  iyo sudah mi
  udah aku baca semua rinciannya, ga ada masalah
  ya udah ikut kata kakak aja
]]

examples "deny" [[
  nggak bun
  mboten sah bu, sampun cekap
  nantilah kak, belum pasti
  bukan saya yang pesen itu, mungkin tetangga
  tidak perlu pakai pita
  jangan dulu deh, lagi mikir
  aku mung takon takon wae kok mbak, durung ono niat arep nggowo mulih
  lain kali aja ya mbak, sekarang belum butuh
  salah alamatnya, RT 5 kok bukan 15
  kulo pikir pikir rumiyin nggih
  tanya suami dulu ya, dia yang pegang keputusan
  mana ada awak minta yang itu
  bun maaf tak sanggup, lagi banyak pengeluaran
  udah itu aja, ga nambah
  belum mau, anak masih sakit
  Tidak, data yang tercantum keliru
  dudu kuwi mbak sing tak maksud
  yang kakak kirim fotonya itu kain pel, awak maksudnya kain gendongan, jauh kali pun
  asuransi kirimannya ga perlu bun, toh cuma baju
  nggak usah pakai plastik, bawa kantong sendiri
  keliru bu, nama saya Sulastri bukan Sulistyowati
  besok besok lah kak
  ndak dulu lah, anakku lagi anti sayur
  sek to ojo kesusu
  gausah dianter tester nya
  tak mau pun aku yang kek gitu
  nunggu keputusan atasan dulu, belum bisa bilang iya
  enggak kok, cuma satu bukan dua
  wegah aku nek ditambahi pewangi sing nyegrak ngono
  kagak bang
  moal ah
  tidakji kak
  itu bukan saya, salah sambung
  nda usahmi
  engga, yg ditulis itu kebalik
  cukup segitu, ga perlu ditambahin apa apa
  nanti aja kalo bansos turun
  ga mau ah, mubazir
  kayaknya engga deh kak
  jangan yg itu
  bukan 12 tapi dua aja dari awal aku bilangnya gitu, coba kakak liat lagi ketikanku
  sanes nu eta, kang
  masih mikir, jangan diapa apain dulu
  lah kok jadi hitam, perasaan saya ga pernah nyebut hitam
  enggak kak, liat liat doang
  tar dulu dah, belom
  alamat yg kakak tulis itu rumah mantan, bukan punyaku
  garansi tambahannya skip
  gapunya duit skrg, next time
  belum, masih nunggu restu mama
  ogah gue kalo segitu
  bukan gitu maksudku min
  Tidak, kami belum menyetujuinya
  gausah pake bubble wrap segala
  teu acan, can perlu
  ndak, belumpi
  bukan motor itu, punya gue matic
  g kk
  gk ah
  emoh mas
  bkn itu
  saya tadi cuma nanya buat bandingin sama toko di pasar kok malah dibikinin nota, belum mau beli saya pak
  bukan beat, supra
  ga usah pake tulisan di kuenya
  mboten mas, sanes ingkang niku
  kayaknya engga deh
  kebanyakan, ga segitu
  blm mau
  saya bukan yang pesan bibit terong
  enggak, cuma liat liat
  jgn yg ini
  cukup, nggak nambah lagi
  salah paham, yg sy maksud sprayer gendong
  no thx
  moh ah kegedean
  ga minat mainan pistol
  ndak usah dibungkus kado
  nope bukan aku
  lain kali aja yang itu
  bukan buat anak, buat ibu saya
  teu, sanes nu eta
  gak perlu pake asuransi
  males ah kalo yg herbal
  bukan, itu alamat kakak saya
  kada jua
  ga jadi nambah, itu aja cukup
  nggak kak, belum siap sekarang
  nggak setuju sama warna logonya
  motor saya bukan injeksi
  ga pake santan punya saya
  bukan kak, kelas 3 bukan kelas 5
  jgn dl
  engga ah takut dia
  tra mau
  sorry bang motor gw bukan yang itu, lo keliru sama ojol satunya yang helm merah
  sama sekali bukan gitu maksudnya
  tidak nak, terima... maksud bapak bukan yang kaki besi, yang kaki kayu
  ga dulu bro
  gue kagak butuh asuransi asuransian
  sanes nu eta, anu sabeulahna
  indak, bukan tas tu
  bukan dang, salah orang itu
  ngga usah ditambahin apa apa lagi, cukup
  ntar deh, nunggu gaji mendarat
  salah, saya ga pernah minta sofa merah
  gak, wes iku thok cak
  mau dipikir sambil jalan dulu
  jangan pake logo, polosan
  duduk sing iku, sing siji e
  kamera tambahan tidak kami perlukan untuk saat ini
  ah engga, nanti malah jadi ribet
  nanti saya rembukan sama anak anak dulu, mereka yang bayar
  alim ah, warnana teuing siga naon
  ga perlu dirakitin, saya tukang
  Nope, gausah
  tawaran kopinya lain waktu saja bu, asam lambung saya lagi manja
  nanti dulu, fotonya aja beda sama yang gue maksud
  belon, belon jadi
  keliru tanggalnya, bukan 12 tapi 21
  mboten sah nganggo kothak mas, mangke malah mubazir
  siapa yang bilang mau? kok disimpulkan sendiri
  alun lai da, pikia-pikia dulu
  ga ada tambahan lagi kok
  situ nawarin kelas malam terus, padahal saya dari awal bilang kerja shift malam di pabrik, jelas ga bisa lah
  bukan, nama saya Yayan, Yayuk itu istri saya
  kadit sam, kakehan
  nyanda, cuma satu
  teu kedah dipangmasangkeun, tos aya nu masangna
  not that one, the other blue
  tanya mbah putri dulu ya, beliau yang punya hajat
  kata suami beli kasur ya kasur, ga usah bantal ga usah guling, orangnya memang tidur kayak kayu, jadi itunya lewat
  asuransi perjalanan? enggak makasih
  jangan jangan, bukan begitu maksudnya
  maaf belum berminat bu
  lha kok lima, wong aku ngomonge loro
  tidak nak, nenek cuma mau lihat lihat
  belum ada persetujuan camat, jangan dicetak dulu
  skip gan
  nda mau ka yang itu
  bukan beras ketan, beras biasa
  kayaknya engga deh, spek segitu gue udah punya
  nggak usah diantar sampai dalam, di pagar cukup
  teu kedah, tos aya di bumi
  nama yang bapak sebut itu lurah lama
  nanti nanti saja kalau panen
  mboten remen kulo sing gilap ngaten
  no, mine is the acoustic one
  asuransi jamnya ga perlu
  belum berani, takut salah pencet
  gak, bukan minus, saya plus
  kami tunda keputusannya sampai rapat hari Kamis
  engga pernah daftar member apa apa saya
  cuma iseng nanya bang
  gausa dibungkus kado
  eits bukan ROG, gue bilang Redragon
  ntar dulu, dompet lagi sekarat
  nomor rumahnya bukan itu, itu nomor kandang
  tabung baru? enggak, isinya doang
  tidak jadi nambah, itu sudah cukup untuk peserta
  dudu aku sing ngechat mau, putuku
  hmm pass
  ga cocok sama pinggang gue, next aja
  kami tidak memerlukan cetak logo
  kada mau ulun mun kaya itu
  masih nunggu kabar dari sekolah, belum bisa
  tak usah kau tambah tambahi isinya
  lah kapan saya setuju yang itu?
  bukan dua hari bang, sehari doang
  jangan yang kilat
  masih enak yang lama, belum perlu ganti
  gitarnya ga usah disetem, gue bisa sendiri
  lagi nggak pengen
  kebanyakan itu, bukan segitu maksud ibu
  tidak ada yang namanya Joko di kantor ini
  orang rumah belum kasih lampu hijau
  bukan yg barusan
  ga, yg satunya
  engga kok
  nanti dulu ya
  ga usah
  cuma tanya
  blm sih
  gak jadi nambah
  liat2 dulu aja
  bukan aku yg bales story
  salah, bukan kemarin
  masih mikir
  gak dulu, mau bandingin sama oren
  kayaknya jangan yang itu deh
  enggak perlu kak udah ada
  nanti kalo udah gajian aja
  lewat dulu deh
  ga mau yang gede
  wegah
  alim ah kang
  nggak gitu maksudku
  tidak, itu nomor lama saya
  belum tau jadi apa engga
  nunggu live aja nanti
  no
  ga kok, ga buru buru
  ga tertarik sih
  gausah pake bubble wrap
  bukan buat dijual kok, buat sendiri
  jangan, anakku alergi
  ga pernah minta yang itu
  tanya suami dulu ah
  ndak pa, ndak yang merah
  mm ga deh, kurang sreg
  gak sama sekali kak
  bukan bu, saya bukan langganan yang ibu maksud
  dah cukup yang tadi
  salah tangkep, aku ga bilang mau
]]

examples "order" [[
  bun aku mau popok kainnya 6 motif cowok ya
  bungkus lemari yang dua pintu itu
  pesen nasi liwet kangge 25 tiyang dinten Kemis nggih
  AC di ruang server kantor netes, saya mau teknisinya datang Selasa jam delapan pagi ke lantai dua
  jemput cucian di Perum Asri C4 ya mas, dua kantong
  snack box 40, isi tiga macem, buat hari senin jam 9
  dimsum mentai 2 sm ayam 1
  yang garis garis itu kasih saya satu
  kirim tukang ke rumah besok pagi ya, kran dapur ngocor terus
  jupuk sing biru siji mbak
  Kami bermaksud memesan 15 unit kursi kerja tipe staf
  aku ambil paket lahiran yang B
  buat syukuran rumah baru hari Minggu tolong siapkan bubur merah putih tiga puluh mangkok sama teh manisnya sekalian
  keranjang kuningku di checkout manual aja ya kak: celana bayi 3, bib 2
  fix bun, stroller abu
  catatlah satu sofa L atas nama Pak Simanjuntak
  tulung gawekke tumpeng mini limo kanggo sesuk sore
  risol 50 lemper 50, diambil jam 6 pagi
  kasi awak daun mint dua polibag sama tanahnya sekarung
  booking slot cuci kasur sabtu jam 10, alamat menyusul
  yo wis mbak, dingklik jati sing cilik kuwi tak pek, tulung dibungkus sing rapet ben ora lecet
  saya jadi yang kecil saja dua
  tolong masukin list PO kastengel 3 toples
  otak otaknya 5 bks bakso 2 bks bu
  sepatu anak no 27 yang lampu lampu, gasss
  sisain bubur ati ayam semangkok buat adek ya mbak, aku ambil habis ngantor
  kebaya sewanya yang hijau botol untuk tanggal 14
  minta 3 meter kain puring sekalian resleting
  nek ngono aku tuku sing rong kilo wae
  jadi servis AC nya pak, dua unit, hari rabu
  sikat bang, kampas remnya dua
  fix aku ambil yg pink 38
  bungkus daeng, bandengnya lima ekor
  novel yg sampul biru satu ya, atas nama Dimas
  abdi nyandak keripik singkong sapuluh bungkus
  yaudah yg 64gb aja satu
  mau dong squishynya dua, biru sama ijo
  gue mau tu golok ama batu asahannya sekalian
  siapin 20kg nila, besok subuh mobil pick up saya ke sana
  serum 1 toner 1 ya kak, kirim ke kosan
  jadinya yang motif mega mendung XL
  booking dulu mouse nya, sore aku jemput
  order: obeng set x2, tang 1
  sekelas ada 32 anak, tolong makaroninya satu satu semua buat jumat
  bu guru nyuruh semua murid punya buku latihan itu, jadi tolong dua puluh delapan ya kak, kirim ke sekolah
  yg tadi itu buat aku ya, jangan dikasih orang
  lego polisinya satu, kirim ke Jl Veteran 8
  ambil busi iridium empat biji bos, kirim ke pangkalan
  psn bedak tabur 2 lip balm 1
  ambilka satu, yang putih itu
  kayak biasa bang, oli sama filter
  bikinin nota buat 100 bibit pepaya ya mang, lusa dipupuk lahannya
  Dengan ini kami memesan 40 buku tulis isi 58 lembar
  yaudah lah daripada nyesel, gundam yang merah itu buat gue, nanti sore temen gue yang jemput ke toko
  ikut PO lightstick satu slot
  Rani / Depok / cushion natural / 1
  dua bungkus aja dulu, itung itung nyoba
  nitip sepasang sepatu bola no 37 buat adek
  hp nya gue angkut bang, siapin dusbooknya
  batik sogan tilu kodi, engke dicandak di pasar baru
  bu tulis ya, arisan rt malam minggu kami minta pastel empat puluh, lumpia empat puluh, sama teh kotak sekardus
  bngks 1
  ambil yg ijo 1
  gas kirim yg 500ml tiga botol
  catetin bu, lemper 50 dadar gulung 50 buat kamis
  jd deh khimar maroon nya
  nomer 4 di foto buat saya
  buatin spanduk 3 meter, tulisannya nyusul
  pak mantri titip tolak angin sedus, antar ke pos jaga
  satu karung NPK, taruh di rumah pak kadus ya
  yg td satu lgi
  gamis anak usia 7 sama ibunya sekalian, bungkus
  fix ambil cupang avatar
  keep mukenanya satu kak
  kampas depan belakang pasangin siang ini, beat nopol belakang 21
  brgkt bun, 30 box
  jamu galian 3 botol, alamat nyusul
  checkout ya sunscreen sama micellar nya
  saya borong sisa bibit terongnya
  punya saya dua bungkus ya jangan dikasih orang
  kula pundhut setunggal dandang ingkang ageng
  mau itu kak, wajan sama sutilnya
  kue tart 20cm coklat, tulisan "selamat pensiun Bu Ratna"
  cetak foto 4R 36 lembar, filenya barusan masuk email
  taroh di keranjang aku pelet koi 2 kg
  mainan dapur dapurannya buat ponakan satu, kirim ke Klaten
  tambahkan nama saya di list po bolen, 3 kotak
  psn gir set 1
  bismillah ambil paket glowing
  abang besok sisain satu rante ori, gue jemput jam 9
  sa mau ayam bakar sepuluh bungkus untuk rapat gereja
  tolong siapkan 25 sertifikat, nama nama murid saya kirim di excel
  aku deh yg lilac
  2 lsin gls
  langsung aja bikinkan nota, obat cacing 4 strip
  booking grooming si oyen jam 10
  yang jagung manis 5 sachet, kacang panjang 3
  order sis: pashmina 2 krem 1 item
  mw dong atu
  hamster putih yg gendut itu ikut aku pulang ya om
  bismillah, saya jadi ambil ranjang susunnya, nanti cucu biar tidak rebutan
  gue angkut loafer coklatnya bro
  kasih saya durian lima, yang kata mamang paling bagus
  dah lah bungkus
  ambo ambiak duo helai batik tu ni
  dua kilo arabika gayo, giling kasar, atas nama Kedai Senja
  teteh, abdi hoyong nu beureum hiji
  catet bang 4 kamera sama dvr nya, pasang sabtu
  booking avanza tgl 20-22
  kita mo ambe satu madu deng dua kopi
  setelah tiga malam rapat keluarga akhirnya kami sepakat sofa abu abu yang menang, tolong disiapkan satu set
  daftarin gue batch sabtu
  cak aku siji, nomer 41, ireng
  newborn set 6 pcs, warna netral semua ya, kirim ke RS Hermina
  souvenir pouch 350 biji, nama Rina & Adit, tgl 12 oktober
  kursi lipat 100 + tenda 2, buat besok lusa di balai RW
  ok saya nyerah, tas itu ikut saya pulang
  kepada yth, kami bermaksud membeli 15 unit laptop untuk lab
  yg bergo... eh salah, jumper bayinya deh 3
  kulo pundhut satunggal ingkang motif truntum nggih bu
  pinang sofa L nya min, keep buat saya
  madu botol gede 2, kirim ke rumah biasa
  sepatu putih 39, dompet navy, udah itu
  sikat sam, laptop e
  jadi gini, tadinya iseng lihat lihat doang, tau tau istri lewat, lihat lemarinya, langsung nyuruh saya ambil, jadi ya satu ya pak
  I'll take the grey one
  tandai nama saya di kelas bahasa Jepang ya
  fix jas abu size 50
  ngeunah katingalina, kirim sakilo ka Ujungberung
  checkout yg ini aja: ransel army 1
  sewa kamera sony + lensa, jumat minggu, atas nama Tito
  tasarah uni sajo warnanyo, tas tu ciek
  3 sprei king motif bebas
  dipan jati 160 satu, kasurnya sekalian yang tebal, antar ke Batu
  samain kayak pesenan bulan kemarin
  tetangga kemalingan dua kali, satpam tidur, akhirnya warga patungan, ya sudah paket delapan kamera itu kami ambil
  nak, tolong disisihkan kopi bubuk sepuluh bungkus, nanti sore menantu bapak yang ambil
  setelah drama tiga hari sama istri soal warna, akhirnya saya menang, jadi tolong disiapkan yang coklat kulit ya mas
  kemeja batik couple, L cowok M cewek
  tuku durian montong siji sing gede, diterno nang Sengkaling yo
  beras pulen sekarung diantar ke rumah mbah ya nak, yang cat hijau
  tenda 3 kursi 150 untuk lapangan desa, tgl 17, catat pak
  gas satu, galon dua, ke kos pink lantai bawah
  gue take ampnya
  mau kopi itemnya switch brown satu, keycap nya juga
  seragam pdl 40 stel, ukurannya nyusul lewat excel
  pesankan saya kacamata baca plus dua, gagang hitam biasa
  bookingin carrier 60L sama nesting, Jumat diambil
  pakan petelur limang sak, tulung diterke menyang kandang
  hampers C 25 kotak buat klien, kartunya nanti menyusul
  kursi teras rotannya sepasang, nama pemesan Bu Lurah
  bid 350 gw menang kan? bungkus
  mundut gendis sekilo kaliyan lisah satunggal
  service jam dinding kuno, tolong dijemput besok
  nyoba belanja online pertama: minyak dua liter satu, telur sekilo
  Bersama ini kami ajukan pemesanan 200 paket sembako
  yang foto nomor 7 buat aku, jangan dikasih orang
  kirimi ka dispenser satu daeng
  abis sidang gue mau hadiahin diri sendiri, senar elixir satu set dong
  laptop mati total, jemput di kantor jam 10, saya mau diservis
  galon kosong nih, isi tiga
  bikinin rak buku 5 susun sesuai gambar yang saya kirim
  mésér pianika hiji nya teh kanggo incu
  angkut headsetnya
  pak, kursi rapat model direktur enam, staf dua belas
  dua stik, satu merah satu biru, kirim ke rumah opa
  I'll take the watch, ship it to Sanur
  sleeping bag 4, matras 4, sewa tiga hari mulai besok
  tambah dingin nih, jaket gunung yang tadi aku beli deh
  nenek mau yang gambar ayam itu, satu saja
  ambillah kalian laptop itu di rumah, perbaiki layarnya, alamat sudah kukirim
  yang flanel kotak merah, ikat
  kebutuhan dapur umum: beras 2 kuintal, mie 20 dus, sarden 5 dus
  dedak jo lali, telung karung kanggo sesuk
  minta dibuatkan podium ukir garuda untuk balai desa
  jadi ya, top up 500 diamond ke id 22871
  gas 12 kiloan sebiji, dapur kantor kehabisan
  checkout manual: lensa photochromic minus 3
  parcel buah satu buat jenguk bos, antar ke RS Awal Bros
  awak sikat itu ukulele
  ya udah yg itu 1
  jadi deh yg tadi
  oke ambil dua duanya
  mau yg di story 1
  aku aku aku, yg ijo
  dibungkus yang kemarin aku tanya
  take kak
  bales bc: mau 2 yg keju
  fix yang item ukuran tadi
  sikat yg tadi, buatku
  lanjut order aja deh di sini, ga usah lewat oren
  yang no 2 ya, satu
  pesen yg sama kyk kemarin
  kaya biasa ya bu, 3
  keep buat aku ya yg td
  sini satu
  mau dong yang barusan diposting
  yang di foto itu kirim ke aku satu
  catat namaku buat po nya
  ulang order minggu lalu, persis
  beli 5 mtr yg polos ci
  gw ambil yg mentok tadi, satu set
  nyong tuku siji sing biru
  abdi nyandak dua nu tadi
  ok gas 10 pcs
  siapin 4 galon sama gas 1, ntar aku jemput
  yg coklat juga sekalian, jd tiga macem
  dah yakin, yang 3 meter
  bikin satu ya kayak contoh tadi, tulisannya "Warung Mak Ijah"
  kalo gitu yang kecil aja satu, kirim ke alamat kemarin
  masukin yang tadi ke keranjang, aku jadi beli
  tolong timbangin gula 2 kilo telur 1 kilo, anak saya yang ambil
  +1 kak
  ikutan satu po nya
  mau paket B dua
  kipas yang ditaruh paling depan di status itu saya mau satu bu, kirim ke rumah RT 5
  jait 3 stel ya ci, bahannya aku anter besok
  booking dulu jam 4 potong rambut anak
  setelah bandingin sama tokped tetep balik sini, satu ya kak
  pulsa 50 ke nomer ini
]]
