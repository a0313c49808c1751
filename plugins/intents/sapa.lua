-- Sapa-menyapa: salam, terima kasih, pamit, memuji barang.

words "salam" [[
  halo, hai, alo, hola, assalamualaikum, assalamualaikum wr wb, waalaikumsalam, salamualaikum, salam, salam kenal, permisi, punten, kulo nuwun, spada, misi, ehem
  sampurasun, rahayu, om swastiastu, shalom, sugeng, wilujeng, morning, good morning, good afternoon, good evening, good night, met pagi, met siang, met sore, met malam
  selamat pagi, selamat siang, selamat sore, selamat malam, sugeng enjing, sugeng siang, sugeng sonten, sugeng dalu, wilujeng enjing, wilujeng siang, wilujeng sonten, wilujeng wengi
  selamat pagi menjelang siang, selamat petang, greetings, yuhu, yuhuu, yo, eyo, hallow, ni hao
]]
words "sapaan_pendek" [[ p, pp, ppp, ping, tes, test, testing, cek, oi, oy, oii, woi, woy, hei, hoy, hoi, hey, 👋, 🙋, 🙋‍♀️, 🙋‍♂️, 🙌, kakak, mimin, admin, halo admin, sista, bos, bosku, bosque, om, tante, sob, cuy, juragan, pagi, siang, sore, malam, petang, enjing, sonten, wengi, dalu ]]
words "dari_mana" [[ instagram, ig, shopee, tiktok, tik tok, facebook, fb, tokopedia, tokped, lazada, google, iklan, story, status, teman, temen, youtube, marketplace, brosur, reels, live, grup, web, website, olx, twitter, spanduk ]]

intent("greeting", { priority = 0 }) [[
  ^ @salam
  ^ @salam @salam
  ^ @salam (admin|semua|semuanya|olshop|seller|owner|bosku|bos|om|tante|toko|selamat|apa kabar)
  ^ @sapaan_pendek $
  ^ @sapaan_pendek @sapaan_pendek $
  ^ [selamat|met|good] (pagi|siang|sore|malam|petang|enjing|sonten) [admin|semua|bos|bosku|om|tante|toko|juga] $
  -- "mau tanya dulu"
  ^ [saya|aku|aq|kami] (mau|ingin|boleh|numpang|izin|ijin|pengen|bisa|bole|hendak|bade|arep|minta) [ikut|numpang|izin|ijin] (tanya|bertanya|tanya-tanya|chat|nanyain|tangled|takon|taros|tumaros) [dulu|sesuatu|sebentar|bentar|sedikit|boleh|dikit|bisa|tidak|info|langsung] $
  ^ (tanya|bertanya|tanya-tanya|tanya dong|numpang tanya|mau tanya|boleh tanya|ada yang mau ditanyakan|ada yang mau saya tanyakan|mau tanya dulu boleh) [dulu|boleh|sebentar] $
  ^ [saya|aku] [mau|ingin|boleh] (tanya|bertanya) [mengenai|tentang|soal|seputar|terkait|perihal|sama] (produk|barang|produknya|barangnya|jualannya|dagangannya) [di|ini|anda|kakak|dari] [toko] [ini|kakak|anda] $
  -- "ada orang?"
  ^ [apakah|apa] (ada|anybody|anyone) (orang|admin|adminnya|yang jaga|yang balas|yang online|yang bisa bantu|here|home|there) [di] [sini|toko|tidak] $
  ^ [admin|adminnya|min|tokonya|toko] [nya] (online|aktif|on|standby|stay|di tempat|available|buka) [tidak|sekarang|kah] $
  ^ [apakah] (masih|sedang|lagi) (online|aktif|melayani|standby) [tidak] $
  (dapat|tau|tahu|lihat|nemu|kenal|save|ambil) [nomor|kontak|toko|info|iklan|akun] * dari @dari_mana
  ^ [saya|aku] dari @dari_mana $
  ^ [saya|aku] [baru] [lihat|liat|nonton] (iklan|postingan|live|story|video) [nya] * di @dari_mana $
  ^ (kenalan|salam kenal|perkenalkan) [saya|nama] *2 $
  ^ apa kabar [hari ini|semua] $
]]

examples "greeting" [[
  halo selamat siang
  hallooo, ada yang jaga?
  met pagi semuanya
  selamat malam mas admin
  punten numpang nanya
  nuwun sewu badhe tanglet
  sampurasun
  spada
  horas lae
  hai, aku dapat nomor ini dari temen kantor
  saya lihat iklannya di facebook barusan
  pagii
  assalamu'alaikum warahmatullahi wabarakatuh
  shalom
  om swastiastu
  excuse me, anybody here?
  hi there
  hey kk, lagi online nggak?
  tok tok tok
  tes tes satu dua
  boleh ganggu sebentar?
  izin bertanya ya
  ada yang bisa bantu saya?
  numpang tanya dong boleh ya
  saya mau konsultasi dulu boleh?
  chat aku kebaca kan?
  adminnya ada?
  eh halo lagi kak
  selamat berbuka puasa kak, maaf ganggu
  mau nanya-nanya dulu nih sebelum beli
  selamat datang, eh maksudnya selamat pagi hehe
  maaf malam-malam chat
  apa kabar juragan
  hai kakak cantik
  mas bro
  kakaaak
  haloo selamat sore mbak e
  good evening admin
  tabik puun
  permisi, benar ini nomor tokonya?
  ini nomor cs nya ya?
  saya dari grup ibu-ibu komplek
  tadi lihat reels nya terus langsung chat sini
  saya baru pertama kali belanja di sini
  aslm min
  wilujeng sonten
  rahajeng semeng
  cek ombak dulu nih
  woy ada orang kagak
  siang pak, saya yang kemarin telepon
]]

words "terima_kasih" [[
  makasih, terima kasih, terimakasih, thanks, thank you, thankyou, thx, tengkyu, matur nuwun, hatur nuhun, matur suwun, maturnuwun, hatur thank you, syukron, jazakallah, jazakillah, jazakumullah, jazakallahu khairan
  trims, tks, mks, tengs, thank u, thank uu, makasih banyak, terima kasih banyak, barakallah, barokallah, arigato, arigatou, gomawo, xie xie, kamsia, tararengkyu, ty, tysm, tyvm, nuhun pisan, suwun banget, gracias, danke, mauliate, bujur, tarimo kasih
]]
intent "thanks" [[
  @terima_kasih
  @terima_kasih (banyak|ya|banget|sudah|untuk|atas|infonya|info|bantuannya|sekali|buat|sebelumnya|responnya|penjelasannya|pelayanannya|sarannya|bonusnya|waktunya|semuanya)
  @terima_kasih [banyak|ya] (sudah|telah|untuk|atas|buat) (dibantu|membantu|bantu|bantuannya|infonya|info|informasinya|waktunya|responnya|balas|dibalas|pelayanannya|dilayani|fast respon|dikirim|bonusnya|kesabarannya|jawabannya|penjelasannya|diingatkan|diproses|sabar)
  ^ [🙏|🙇|🙇‍♀️|🤝|🫶] (🙏|🙇|🙇‍♀️|🙇‍♂️|🤝) $
  ^ (sangat|amat|banyak) (membantu|terbantu|berterima kasih) $
  ^ (terbantu|kebantu) [banget|sekali] $
  (sudah|telah) (membantu|dibantu|sabar melayani|ramah) $
  (barang|paket|pesanan|orderan|kiriman) * (sampai|diterima|mendarat|nyampe|datang) * @terima_kasih
  ^ (semoga|moga) (laris|berkah|lancar|sukses|laku|tambah|makin|rezekinya|rejekinya|usahanya|jualannya) [manis|laris|berkah|lancar|rame|ramai] $
  ^ (sukses|laris|laris manis|lancar|berkah) [selalu|terus|ya|jualannya|usahanya|tokonya|buat tokonya] $
  ^ (ok|siap|baik) [makasih] (infonya|noted|dicatat) $
]]

examples "thanks" [[
  makasih banget udah sabar jawab pertanyaanku
  nuhun pisan
  matur suwun sanget
  suksma
  tarimo kasih uda
  mauliate
  makasih lho jadi ngerti sekarang
  terima kasih atas pelayanannya yang ramah
  big thanks
  thank u so much
  ty
  tengs ya
  makasiiiiih
  wah terima kasih bonusnya, anakku senang sekali
  thx a bunch ya sis
  maacih
  macih
  arigato
  alhamdulillah, jazakallah khair
  semoga dagangannya laris manis
  sehat selalu dan lancar rezekinya ya
  barokallah
  makasih penjelasannya, sangat jelas
  terima kasih banyak udah gercep
  paket mendarat dengan selamat, thank you
  tq infonyaa
  appreciate it
  Terima kasih atas tanggapannya yang cepat
  hatur nuhun tos dibantosan
  suwun yo
  makasih ya udah ditungguin
  tks bgt gan responnya cepet
  mksh udah mau repot
  maturnuwun nggih
  terimakasih kembali
  thx ya bro
  makasi banyakk
  lega deh, thanks ya udah dibantu sampai beres
  kamsahamnida
  makasih free giftnya
  terima kasih sudah dikabari
  tengkyu so mach
  syukran katsiran
  makasih pencerahannya
  untung ada kamu min, makasih
  semoga berkah usahanya
  terima kasih kartu ucapannya cantik sekali
  thanks udah dibungkus rapi
  udah kuterima, trims
  baiklah, terimakasih bantuannya
]]

words "pamit" [[
  bye, bye bye, byebye, babay, babai, dadah, dada, dah, daah, daa, see you, see ya, cu, c u, sayonara, ciao, adios, sampai jumpa, sampai ketemu, sampai bertemu, selamat tinggal, wassalam, wassalamualaikum, wass, wasalam, wassalamu'alaikum
  pareng, mangga, permios, pamit, undur diri, good bye, goodbye, gutbai, tata, dadaah, ttyl, talk later, met bobo, selamat tidur, selamat istirahat, selamat beristirahat, selamat berakhir pekan, nyuwun pamit, pamit mundur, mangga atuh, sampai nanti, see you later, see you soon, till next time
]]
intent "goodbye" [[
  ^ @pamit [dulu|semua|lagi|juga|kapan-kapan|di lain waktu|besok|minggu depan] $
  @pamit [lagi|dulu|di|besok|minggu depan]
  ^ [ok|baik|siap] @pamit
  @pamit (di|lagi) [orderan|pesanan|order|lain|pembelian|transaksi|belanja] [berikutnya|kesempatan|selanjutnya|waktu]
  ^ [ok|siap|baik|yaudah|ya sudah|oh] (sudah dulu|udahan dulu|udahan|segitu dulu|itu dulu|itu saja dulu|sekian dulu|sekian|cukup itu|cukup itu dulu|itu aja dulu|segitu aja|cukup sekian|cukup dulu|gitu dulu|sampai di sini dulu|itu aja) [makasih|info] $
  ^ [ok|baik|siap|sudah|itu] cukup (itu|segitu|sekian|dulu|sampai) [saja|dulu|di sini] $
  ^ [saya|aku] (pamit|cabut|off|offline|tidur|pergi|kerja|mandi|istirahat|makan|tutup|lanjut kerja|balik kerja|out|cus|minggat) (dulu|ya|lagi) $
  [saya|aku|mau] (pamit|cabut|off|undur diri|tidur|balik) dulu
  @nanti [saya|aku] [chat|hubungi|kabari|tanya|wa|whatsapp|balik|mampir|sambung|lanjut|kontak|japri|infokan|balas|ke sini] (lagi|kembali|balik|dulu)
  ^ @nanti [saya|aku] (chat|hubungi|kabari|tanya|whatsapp|balik|mampir|sambung|lanjut|kontak|japri|kembali|mampir lagi|belanja lagi|order lagi) $
  (besok|nanti|lusa|kapan-kapan|minggu depan|lain kali|lain waktu) (lanjut|disambung|sambung|chat|ngobrol|mampir|balik|hubungi|ke sini|kesini|belanja|kontak) (lagi|kembali|nanti)
  ^ (lain kali|kapan-kapan|lain waktu|next time) [saja|lagi|ya|aku|saya] [order|beli|belanja|mampir|pesan|chat] [lagi] $
  ^ (👋|🫡|😴) [dah|bye|dadah] $
  ^ (hati-hati|selamat (beraktivitas|berjualan|bekerja|weekend|libur)) $
  (sudah malam|udah malem|ngantuk) * (dulu|tidur|besok|lanjut)
  ^ (have a nice day|have a good day|good night|night night|gnite) $
]]

examples "goodbye" [[
  sampai ketemu lagi ya
  dadaah
  see you soon
  good night, sambung besok
  aku off dulu ya
  pamit undur diri
  udah ya, mau tidur dulu
  segitu dulu deh
  cukup sekian pertanyaan saya
  nanti kalau ada perlu lagi saya chat
  permisi dulu, mari
  mangga atuh
  monggo mbak, nyuwun pamit
  ku tinggal dulu bentar ya
  besok disambung lagi
  bye bye
  babay
  ciao
  nanti malam aku balik lagi ke sini
  ntar gue kabarin lagi dah
  mau masak dulu, nanti dilanjut
  lagi di jalan, nanti aku sambung chatnya
  itu aja yang mau ditanyakan
  tidak ada lagi yang mau saya tanyakan
  no more question, bye
  selamat istirahat
  met bobo
  wassalam
  wassalamualaikum warahmatullahi
  sampai nanti
  see u
  sampun rumiyin nggih
  kapan-kapan mampir lagi deh
  kapan-kapan belanja di sini lagi
  out dulu gaes
  aku kabari lagi minggu depan ya
  udahan dulu chatnya
  pulang dulu ya bos
  jumpa lagi di lain waktu
  ya sudah segitu saja
  lanjut ntar ya, lagi ada tamu
  aku tak mikir sik, mengko tak kabari
  pikir-pikir dulu ya, nanti balik lagi
  tak pamit sik yo
  take care
  see you when i see you
  daaah
  sekian pertanyaan dari saya
  insyaallah nanti saya mampir lagi
  ane cabs dulu
]]

words "suka" [[ suka, naksir, cinta, jatuh cinta, demen, love, love it, loving, kepincut, kesengsem, jatuh hati, resep, seneng, senang, tresno, kagum, ngefans, ketagihan, nagih, doyan, terpesona, mupeng, ngiler, kepengen banget, tergoda, kepikiran terus, auto naksir, gemar ]]
words "sangat" [[ banget, sekali, sangat, amat, so, very, pisan, tenan, parah, abis, poll, pol, bener, pokoknya, really, beneran, sumpah, asli, gila, gilak, bat, nian ]]
words "hati" [[ 😍, 🥰, ❤️, ❤, 💕, 💖, 🔥, 😘, 🤩, 💯, 👏, 💗, 💓, 💞, 💙, 💚, 💜, 🖤, 🤍, 🧡, 💛, 😻, ⭐, 🌟, ✨, 🫰, 😋, 🤤, 💘, 💝, ♥️, ♥, 🫶, ❣️ ]]
intent "like_product" [[
  ^ @hati $
  ^ @hati @hati $
  ^ @hati @hati @hati $
  ^ [ih|wah|wow|waw|duh|aduh|ya ampun|masyaallah|masya allah|omg|anjir|astaga|gila|gilaa] @bagus [@sangat] [semua|ini|itu|barangnya|warnanya|modelnya|juga] $
  @bagus @sangat
  @sangat @bagus
  << @suka @sangat >>
  @suka (sama|dengan|lihat|liat|modelnya|warnanya|bahannya|banget|yang|deh|desainnya|motifnya|ini)
  ^ [aku|saya|anak|istri|ibu|suami|mama|anakku|anak saya] *2 @suka [ini|itu|semua|deh] $
  ^ [saya|aku] @suka
  << (barang|produk|warna|model|bahan|motif|rasa|kualitas|hasil|jahitan|packing|desain|fotonya|koleksi|jualan|packaging|tampilan|foto) @bagus >>
  << (barang|produk|warna|model|bahan|motif|rasa|kualitas|hasil|jahitan|packing|desain|koleksi|sambal|kue|baju|gamis|tas|sepatu) @bagus @sangat >>
  (barang|paket|pesanan|kiriman|orderan) (sudah|dah) (sampai|diterima|datang) *2 @bagus [@sangat]
  (recommended|rekomended) [seller|banget|toko|pokoknya|deh|shop]
  ^ (mantul|mantap|mantab|keren|kece|gemes|lucu|cakep|cantik|top|gokil|jos|best|the best|juara|bagus|apik|sae|ayu|unyu|cute|nice|perfect|wow|wah|istimewa|terbaik|cucok|cihuy|ajib|asik|asyik) [banget|jiwa|semua|markotop|tenan|pisan|pol|poll|abis|barangnya] $
  ^ [pengen|mau|kepengen|ingin] punya [ih|ini|semua|deh|juga|satu] $
  ^ (bikin|jadi) (mupeng|ngiler|pengen|kepengen|naksir|ngences) [@sangat|deh|semua] $
  (tidak nyesel|ga nyesel|nggak nyesel|tidak menyesal|tidak kecewa|sesuai ekspektasi|sesuai harapan|melebihi ekspektasi|tidak mengecewakan|langganan terus|bakal order lagi|bakal langganan|pasti order lagi|worth it banget|worth every penny)
  (puas|seneng|senang) [@sangat] (sama|dengan|belanja|barangnya|hasilnya|pelayanannya|dapat)
  (bintang|rating) (lima|5) [deh|dari saya|buat|untuk] !kalau
  ^ (so|very|really|super) (cute|nice|pretty|beautiful|good|lovely|cool|elegant) *1 $
  (love|loving) (it|this|the|banget|sama|warna|warnanya) 
]]

examples "like_product" [[
  ya ampun gemoy
  unyu banget bonekanya
  kece parah sepatunya
  estetik banget lampunya
  jahitannya rapi, mantep
  wanginya enak, tahan lama pula
  gurih, bikin nagih
  kuenya lembut bangettt
  anakku sampai minta lagi
  suami suka sama kopinya
  tanamannya seger-seger, cakep
  gila sih bagus
  MasyaAllah indah sekali
  aesthetic poll
  jatuh cinta pada pandangan pertama
  mupeng liat postingannya
  ngiler lihat fotonya
  the color is gorgeous
  so pretty omg
  i love this design
  juara rasanya
  top markotop
  elegan banget warnanya
  mewah ya kelihatannya
  barangnya sesuai foto, puas
  kualitas premium, nggak nyesel
  enakeun pisan
  geulis bajuna
  apik'e rek
  elok nian
  cantik kali bah
  keren abis motornya
  kok bisa bagus gitu sih
  bikin kepengen aja
  pingin beli semua rasanya
  racun banget toko ini
  lucu-lucu semua isinya
  idaman banget rak bukunya
  kulitku jadi glowing habis pakai serumnya
  suaranya jernih, mantap speakernya
  empuk dan tidak amis, recommended
  worth every penny
  desainnya simpel tapi berkelas
  wow keren
  masih terbayang enaknya bakso kemarin
  ayune rek
  ga nyangka aslinya lebih bagus dari foto
  udah langganan, ga pernah ngecewain
  nyaman dipakai seharian
  barang mulus kayak baru, seneng deh
]]
