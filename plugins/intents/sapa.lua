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
