-- Membayar: lewat apa, sudah dibayar, bayar di tempat.

words "cara_bayar" [[
  qris, qr, kris, gopay, go pay, ovo, dana, shopeepay, spay, shopee pay, linkaja, link aja, jago, jenius, seabank, sea bank, ewallet, e-wallet, e wallet, dompet digital, m-banking, mbanking, mobile banking, bca, bri, bni, mandiri, bsi, btn, cimb, permata, bank jago, bank lain, danamon, kartu kredit, kartu debit, credit card, debit, cc, paypal, indomaret, alfamart, alfa, minimarket, spaylater, paylater, pay later, gopaylater, kredivo, akulaku, atome, cicil, cicilan, dicicil, nyicil, kredit, angsur, angsuran, diangsur, tempo, jatuh tempo, dp, dp dulu, down payment, uang muka, panjar, tunai, cash, western union, rekber, rekening bersama, tabungan, pulsa, setor tunai, installment, utang, ngutang, bon, kasbon, ngebon, bayar nanti, bayar belakangan, edc, gesek, virtual account, va, invoice, link pembayaran, payment link, transfer bank
]]
words "lewat" [[ lewat, via, pakai, pake, menggunakan, gunakan, nganggo, ngangge, dengan, melalui, ke, liwat, make, by, using, metode, metodenya, opsi, pilihan, sistem, sistemnya, cara, caranya, macam, jenis ]]
words "dulu" [[ dulu, setengah, separuh, sebagian, sisanya, pelunasan, kali, bertahap, tiga kali, dua kali, bulan ]]

intent "ask_payment" [[
  @bayar
  @rekening
  @cara_bayar
  << @bayar @lewat >>
  << @bayar @lewat apa >>
  << @bayar @lewat @apa >>
  << @bayar @lewat @mana >>
  << @bayar @lewat @bisa >>
  << @bayar @lewat @bisa @apa >>
  << @bayar @lewat @cara_bayar >>
  << @bayar @lewat @cara_bayar @bisa >>
  << @bayar @lewat @ada >>
  << @bayar @lewat @apa @ada >>
  << @bayar @lewat {payment} >>
  << @bayar @lewat {payment} @bisa >>
  << @bayar @mana >>
  << @bayar @gimana >>
  << @bayar @gimana @kalau >>
  << @bayar @apa >>
  << @bayar @apa @bisa >>
  << @bayar @bisa >>
  << @bayar @bisa @cara_bayar >>
  << @bayar @bisa @kapan >>
  << @bayar @bisa {date} >>
  << @bayar @bisa @nanti >>
  << @bayar @kapan >>
  << @bayar (batas|batasnya|maksimal|deadline|tempo|paling lambat|terakhir) >>
  << @bayar (batas|batasnya|maksimal|deadline|paling lambat) @kapan >>
  << @bayar (batas|batasnya|maksimal|deadline|paling lambat) (sampai|jam|berapa) @kapan >>
  << @bayar @bisa (pas|setelah|habis|nunggu|tunggu) gajian >>
  << @bayar @bisa (pas|setelah|habis|nunggu|tunggu) gajian {date} >>
  << @bayar (sekarang|dulu|langsung|lunas|full|penuh) >>
  << @bayar @dulu @bisa >>
  << @bayar @mau >>
  << @bayar @mau @mana >>
  << @bayar @mau @gimana >>
  << @bayar (wajib|harus|mesti) (full|lunas|transfer|di muka|langsung) >>
  << @transfer @mana >>
  << @transfer @mana @bisa >>
  << @transfer @mana @mau >>
  << @transfer @mana @rekening >>
  << @transfer @lewat @rekening >>
  << @transfer @lewat @rekening @mana >>
  << @transfer @rekening apa >>
  << @transfer ke (siapa|mana|rekening) >>
  << @transfer @bisa >>
  << @transfer @bisa @lewat {payment} >>
  << @transfer @bisa @cara_bayar >>
  << @transfer @cara_bayar >>
  << @transfer @cara_bayar @mana >>
  << @transfer (antar|beda) bank >>
  << @transfer (biaya|admin|kena) @berapa >>
  << @transfer @mau >>
  << @transfer (harus|mesti|wajib|full|setengah|sekarang|dulu) >>
  << @transfer @kapan >>
  << @transfer @gimana >>
  << {payment} @bisa >> !cod
  << {payment} @bisa @lewat >> !cod
  << {payment} @bisa tidak >> !cod
  << {payment} @ada >> !cod !stok
  << {payment} @ada tidak >> !cod
  << {payment} @ada @rekening >>
  << {payment} @kalau @ada >> !cod
  << {payment} @kalau @bisa >> !cod
  << {payment} @lewat tidak >> !sudah
  << @cara_bayar @bisa >>
  << @cara_bayar @bisa @lewat >>
  << @cara_bayar @bisa @dulu >>
  << @cara_bayar @bisa @berapa >>
  << @cara_bayar @bisa @dulu sisanya >>
  << @cara_bayar @bisa @kalau >>
  << @cara_bayar @ada >>
  << @cara_bayar @ada @kalau >>
  << @cara_bayar @mau @lewat >>
  << @cara_bayar @berapa >>
  << @cara_bayar (minimal|minimalnya|persen) @berapa >>
  << @cara_bayar @minta >>
  << @cara_bayar @rekening @ada >>
  << @cara_bayar @rekening >>
  << @rekening @minta >>
  << @rekening @minta @bayar >>
  << @rekening @minta (lagi|ulang|dong|untuk|tadi) >>
  << @rekening @berapa >>
  << @rekening @apa >>
  << @rekening @mana >>
  << @rekening @ada >>
  << @rekening @ada @apa >>
  << @rekening @ada {payment} >>
  << @rekening @lewat {payment} >>
  << @rekening {payment} >>
  << @rekening @cara_bayar @berapa >>
  << @rekening (atas nama|nama) siapa >>
  << @rekening (sama|masih|benar|lama|tadi|resmi|toko|pribadi) >>
  << (atas nama|nama) siapa @transfer >>
  ^ (atas nama|an) siapa [rekening|rekeningnya|transfernya|ya|nya] $
  (an|a.n|atas nama) siapa [kak] *1 (rekening|rek|reknya|rekeningnya|norek|transfernya)
  (kode|barcode|scan|foto) (qris|qr|bayar|pembayaran|qrisnya)
  << (kirim|minta|share|spill|bagi) (qris|qr|barcode|norek|rekening|va|link) >>
  << (ada|kena|berapa) biaya (admin|tambahan|layanan) (transfer|bayar|qris|bank) >>
  ^ [apakah|apa] (bisa|boleh) (hutang|utang|ngutang|bon|kasbon|tempo|nyicil|dicicil|kredit|cicil) *3 $
  ^ (💳|🏦|🏧) $
  ^ [kalau|kalo] {payment} [ada|bisa|gimana] [tidak] $ !cod !transfer
  (pembayaran|bayar|bayarnya) (aman|gimana sistemnya|sistemnya|prosedur|prosedurnya)
]]

words "terbayar" [[ bayar, dibayar, membayar, bayarkan, mbayar, mayar, dibayarkan, terbayar, kebayar, lunas, lunasi, dilunasi, lunasin, melunasi, pelunasan, transfer, ditransfer, mentransfer, transferin, kutransfer, kubayar, tak bayar, tak transfer, setor, scan qris, scan, checkout, kirim uang, kirim uangnya, kirim dananya, kirim dp, dp, dpnya, selesaikan pembayaran, pembayaran, payment, paid, sent, tf, transferred, mayarna ]]
words "beres" [[ sudah, telah, barusan, baru saja, tadi, done, wis, uwis, sampun, parantos, atos, selesai, beres, berhasil, sukses, kelar, rampung, already, just, sudah saya, sudah aku, clear, terkirim, masuk, diterima, sudah masuk, sudah diterima ]]
words "bukti" [[ bukti, buktinya, bukti bayar, bukti transfer, bukti tf, bukti pembayaran, bukti transfernya, resi transfer, struk, struknya, slip, screenshot, ss, ssan, skrinsut, capture, foto transfer, receipt, proof, nota transfer, bukti setor ]]
words "dananya" [[ uang, uangnya, duit, duitnya, dana, dananya, dp, dpnya, saldo, saldonya, transferan, transferannya, transfernya, pembayaran, pembayarannya, pembayaran saya, artos, artosna, duite, mutasi, mutasinya, money, payment ]]
words "periksa" [[ cek, dicek, cekin, ceki, cek ya, check, periksa, diperiksa, dicek dulu, konfirmasi, dikonfirmasi, verifikasi, diverifikasi, cek mutasi, cek rekening, cek saldo, lihat, pastikan, priksa, dipriksa, proses, diproses, kirim, segera, tingali ]]

intent("payment_sent", { priority = 0 }) [[
  << @beres @terbayar >> !belum !kalau !cod !habis
  << @beres @terbayar @pesanku >> !belum !kalau
  << @beres @terbayar @lewat >> !kalau !mana
  << @beres @terbayar @lewat {payment} >> !kalau !mana
  << @beres @terbayar @pesanku @lewat {payment} >> !kalau
  << @beres @terbayar @pesanku @lewat >> !mana
  << @beres @terbayar {payment} >> !kalau !mana
  << @beres @terbayar {rupiah} >> !kalau
  << @beres @terbayar {number} >> !kalau
  << @beres @terbayar @pesanku {rupiah} >> !kalau
  << @beres @terbayar {rupiah} @lewat >> !kalau
  << @beres @terbayar {rupiah} @lewat {payment} >> !kalau
  << @beres @terbayar {rupiah} @periksa >>
  << @beres @terbayar {rupiah} @minta @periksa >>
  << @beres @terbayar @periksa >>
  << @beres @terbayar @minta @periksa >>
  << @beres @terbayar @pesanku @periksa >>
  << @beres @terbayar @pesanku @minta @periksa >>
  << @beres @terbayar @pesanan >>
  << @beres @terbayar @pesanan @pesanku >>
  << @beres @terbayar {date} >> !kalau
  << @beres @terbayar {time} >>
  << @beres @terbayar (tadi|semalam|kemarin|pagi|siang|sore|malam|semua|full|lunas|semuanya|lakukan|saya lakukan|sesuai|tagihan|invoice|total|atas nama|kok) >>
  << @beres @terbayar @lewat (rekening|alfamart|indomaret|qris|bank) >>
  << @beres @terbayar @rekening >> !mana !berapa
  << @beres @terbayar @rekening @pesanku >> !mana
  << @beres @terbayar @dananya >>
  << @beres @dananya (belum|kah|apa) >>
  << @beres @dananya @periksa >>
  << @beres @dananya {rupiah} >>
  << (masuk|diterima|keterima|nyampe|sampai|terima) (belum|sudah) @dananya >>
  << (masuk|diterima|keterima|terima) sudah belum @dananya >>
  << (masuk|diterima|keterima|terima) sudah @dananya @pesanku >>
  << (masuk|diterima|keterima|terima) @dananya {rupiah} >>
  << (apakah|apa) (masuk|diterima|keterima|terima) @dananya >>
  << (apakah|apa) sudah (masuk|diterima|keterima|terima) @dananya >>
  << (apakah|apa) sudah (masuk|diterima|keterima|terima) @dananya @pesanku >>
  @bukti [nya]
  << @bukti @terbayar >>
  << @bukti @terbayar (ini|berikut|menyusul|nyusul|terlampir|nanti|saya|di atas|itu) >>
  << @bukti (ini|berikut|menyusul|nyusul|terlampir|nanti|foto|saya|di atas|itu) >>
  << @bukti @minta >>
  << @bukti @minta @terbayar >>
  << @bukti @terbayar (kirim|dikirim|saya kirim|sudah kirim|lampirkan|kulampirkan|saya lampirkan|upload) >>
  << @bukti sudah @minta >>
  << @bukti sudah @minta @terbayar >>
  << @bukti @periksa >>
  << @bukti @beres @terbayar >>
  (cek|dicek|cekin|check|lihat|periksa|tolong cek) *2 (mutasi|mutasinya|transferan|transferannya|transfer masuk|dana masuk|rekeningnya)
  << (cek|dicek|cekin|check|periksa) (mutasi|mutasinya|saldo|transferan|rekening|rekeningnya) @beres @terbayar >>
  << (cek|dicek|cekin|check|periksa) (mutasi|mutasinya|saldo|transferan|rekening|rekeningnya) >>
  << konfirmasi (pembayaran|bayar|transfer|pelunasan|payment|transferan) >>
  << konfirmasi (pembayaran|bayar|transfer|pelunasan) @mau >>
  << konfirmasi (pembayaran|bayar|transfer|pelunasan) @pesanan >>
  << konfirmasi (pembayaran|bayar|transfer|pelunasan) {rupiah} >>
  ^ (transfer|bayar|tf|setor) {rupiah} *4 $ !berapa !mana !bisa !tidak
  ^ (transfer|bayar|tf) [@lewat] [{payment}] {rupiah} (atas nama|an|dari) *3
  ^ {rupiah} (sudah|barusan) *1 (masuk|ditransfer|dibayar|terkirim|transfer|bayar) *3 $
  (lewat|via|pakai|ke) {payment} sudah *4 !bisa !habis
  << (lewat|via|pakai|ke) {payment} sudah {rupiah} >>
  ^ [sudah] (lunas|paid|terbayar|dilunasi|terbayarkan) [semua|semuanya|kan|sudah|ini|dong] $
  (sudah|berarti) lunas
  sisanya (sudah|barusan) *2
  ^ (payment|transfer|pembayaran|bayar|tf) (done|selesai|berhasil|sukses|beres|sent|complete|completed|ok) *3 $
  ^ (done|success|sukses) (payment|transfer|bayar|tf|pembayaran) *3 $
  (i|ive|i've|just|have) *2 (paid|transferred|sent|transfer) *4
  ^ (🧾|💸✅) $
  (kelebihan|kurang|lebih) (transfer|bayar) *2 {rupiah}
  << (salah|kelebihan|kurang|dobel|double) (transfer|ditransfer|bayar) >>
]]

words "cod" [[
  cod, cod an, codan, cod-an, cash on delivery, cashondelivery, c o d, sistem cod, ngecod, dicod, di cod, bayar di tempat, bayar ditempat, pembayaran di tempat, pembayaran ditempat, bayar di rumah, bayar dirumah, bayar di lokasi, bayar tempat, bayar ke kurir, bayar kurir, bayar sama kurir, bayar di kurir, pay on delivery, cash saat terima, bayar tunai ke kurir, cdo, coad, bayar belakangan pas sampai, bayar nang omah, bayar nang griya, bayar di bumi, mayar di bumi, bayar nang panggonan
]]
words "ketemu" [[ ketemuan, ketemu, ketemu langsung, ketemuan langsung, temuan, janjian, meet up, meetup, kopdar, ambil langsung, face to face, papanggih, kepanggih, ketemu di, ketemuan di, pepanggihan, cashless ]]

intent("ask_cod", { priority = 0 }) [[
  @cod
  << @cod @bisa >>
  << @cod @bisa tidak >>
  << @cod @bisa {city} >>
  << @cod @bisa {product} >>
  << @cod @bisa (daerah|wilayah|area|kota|kecamatan|luar|ke|untuk) >>
  << @cod @bisa (daerah|wilayah|area|kota|kecamatan|luar|ke|untuk) {city} >>
  << @cod (daerah|wilayah|area|kota|kecamatan|sekitar) >>
  << @cod (daerah|wilayah|area|kota|kecamatan|sekitar) {city} >>
  << @cod (daerah|wilayah|area|kota|kecamatan|luar) @mana >>
  << @cod (daerah|wilayah|area|kota|kecamatan|luar) @apa >>
  << @cod {city} >>
  << @cod @mana >>
  << @cod @mau >>
  << @cod @mau @pesanku >>
  << @cod @mau (takut|trauma|soalnya|kapok|ketipu|tertipu) >>
  << @cod @ada >>
  << @cod @ada (biaya|tambahan|minimal|biaya tambahan|admin|fee) >>
  << @cod @kalau @ada (biaya|tambahan|minimal|biaya tambahan|admin|fee) >>
  << @cod @kalau (biaya|kena|nambah|tambahan|admin|ongkir) >>
  << @cod @kalau @bisa >>
  << @cod @kalau @gimana >>
  << @cod @gimana >>
  << @cod @lewat {courier} >>
  << @cod @bisa {courier} >>
  << @cod {courier} >>
  << @cod @lewat @bisa >>
  << @cod @transfer >>
  << @cod @transfer atau >>
  << @cod @transfer atau @bisa >>
  << @cod (hanya|cuma|harus) @transfer @bisa juga >>
  << @cod (buka|dibuka|cek|dicek|coba|dicoba|lihat|unboxing) >>
  << @cod (buka|dibuka|cek|dicek|coba|dicoba|lihat) @bisa >>
  << @cod (buka|dibuka|cek|dicek|coba|dicoba|lihat) dulu @bisa >>
  << @cod (buka|dibuka|cek|dicek|coba|dicoba) dulu @bisa @pesanan >>
  << @cod (buka|dibuka|cek|dicek|coba|dicoba) dulu @bisa @barang >>
  << @cod (aktif|tersedia|ready|diaktifkan|nyala|tidak aktif|dimatiin|on) >>
  << @cod (shopee|tiktok|lazada|tokopedia|aplikasi) @bisa >>
  << @cod (shopee|tiktok|lazada|tokopedia|aplikasi) (aktif|tersedia|nyala|on) >>
  << @cod (saja|dong|ya|tidak|kah|atau|juga) >>
  << @cod (melayani|terima|menerima|support) >>
  << @cod (toko|toko ini|kakak|sini) @bisa >>
  << @cod (toko|toko ini|kakak|sini) @bisa {city} >>
  << @cod (di|di stasiun|di kampus|di mall|di alun-alun|di depan|ketemuan) >>
  << @cod @ketemu >>
  << @cod (minimal|minimum|maksimal) @berapa >>
  (bayar|bayarnya|dibayar|pembayaran|mbayar|mayar|duitnya|uangnya) *2 (pas|saat|ketika|waktu|setelah|kalau|kalo|sesudah|abis|begitu|nek|mun|pas sudah) *2 (barang|barangnya|paket|paketnya|pesanan|pesanannya|kiriman) *2 @sampai *3
  (bayar|bayarnya|dibayar|pembayaran|mbayar|mayar|duitnya) *2 (pas|saat|ketika|waktu|setelah|sesudah|begitu|nek|mun) *1 @sampai
  (bayar|bayarnya|dibayar|pembayaran|mbayar|mayar) *2 (pas|saat|ketika|waktu|setelah|kalau|sesudah|nek|mun) *1 @sampai * (rumah|barangnya|tangan|tempat|paketnya)
  (barang|barangnya|paket|paketnya) *1 (@sampai) *1 baru *1 (bayar|dibayar|mbayar|bayarnya)
  (barang|paket|pesanan) (datang|sampai|diterima) *1 (bayar|dibayar|lunasi)
  @sampai *2 baru *1 (bayar|dibayar|mbayar)
  (terima|lihat|cek) (barang|barangnya|paket) *1 dulu baru *1 (bayar|dibayar)
  (bayar|bayarnya|pembayaran|dibayar|uangnya|uang) *2 (ke|sama|di|lewat|kasih|titip) *1 (kurir|kurirnya|abang kurir|mas kurir|tukang paket|kang paket|abangnya|ojek|ojolnya|driver|drivernya|gojek) *3
  (bayar|bayarnya|pembayaran|dibayar|mbayar|mayar) *1 (di|ditempat|dirumah|nang|neng|di lokasi) *1 (tempat|rumah|lokasi|alamat|omah|griya|bumi|kantor|tujuan|sini|sana) *3 !transfer
  (bayar|bayarnya) (ditempat|dirumah|dilokasi) *4
  << @ketemu @bisa >>
  << @ketemu @bisa tidak >>
  << @ketemu @bisa @mana >>
  << @ketemu @mana >>
  << @ketemu @mau >>
  << @ketemu di {city} >>
  << @ketemu @bisa {city} >>
  ^ [yuk|ayo|mau] @ketemu *4 $
  << (ambil|transaksi) (langsung) (bayar|cash|tunai) >>
  << (cash|tunai) (pas|saat|ketika|waktu) @sampai >>
  << (tidak|jangan|takut|trauma|ragu) (transfer|ditransfer) (dulu|duluan) >>
  << (bisa|boleh) tidak (transfer) dulu (bayar) >>
  (pay|cash|paid) *2 (when|on|upon) *3 (arrive|arrives|arrived|delivery|delivered|arrival) 
]]

examples "ask_payment" [[
  bayarnya pakai apa aja nih kak
  norek dong biar aku langsung bayar
  bisa scan qris ga di situ
  transfernya ke bank mana ya kak
  ada paylater ga, gajian masih lama
  boleh dp separuh dulu sisanya pas jadi
  kalau pakai dana nomornya berapa
  rekeningnya atas nama siapa ya biar ga salah
  terima kartu kredit tidak ya
  mohon informasi tata cara pembayarannya
  apakah pembayaran dapat dilakukan melalui minimarket
  pinten nomer rekeninge mbak
  mbayare pripun nggih
  mayarna tiasa nganggo dana teh
  nomer rekening na sabaraha teh
  how do i pay
  can i pay with credit card
  what payment do you accept
  payment method nya apa aja sis
  bisa nyicil dua kali ga bun
  kirim qris nya dong
  share no rek bca
  aku cuma punya ovo bisa kah
  ada rekening selain bca
  bisa bayar minggu depan ga
  paling lambat bayarnya kapan kak
  dp nya minimal berapa persen
  kalau transfer beda bank kena admin ga
  virtual account bri ada kak
  uangnya kirim ke mana
  aku harus bayar ke siapa
  mau bayar nih, caranya?
  harus lunas di depan atau bisa setengah
  spill norek min
  bisa utang dulu ga bu, besok dibayar
  tempo sebulan bisa kak
  boleh pakai pulsa?
  bisa rekber ga gan
  minta link pembayarannya kak
  rekeningnya masih sama kayak dulu kan
  kalau seabank bisa ga ya
  pembayaran lewat shopee atau langsung
  bayar cash di toko boleh kak
]]
examples "payment_sent" [[
  udah tf ya kak barusan
  sudah saya bayar lewat mandiri tadi malam
  ini bukti transfernya kak
  tolong cek mutasi kak harusnya sudah masuk
  udah masuk belum uangnya kak
  lunas ya kak tinggal kirim
  pembayaran sudah kami selesaikan, mohon diperiksa
  duitnya udah aku kirim ke dana
  dp nya udah aku transfer setengah
  sisanya barusan aku lunasin
  uwis tak transfer yo mas
  sampun dibayar nggih bu
  artosna parantos dikintun teh
  tos ditransfer nya
  i have transferred the money
  just paid kak, check please
  transfer done ya sis
  atas nama Yanto 320 ribu sudah ditransfer
  struk terlampir
  berikut saya kirimkan bukti pembayarannya
  bukti bayarnya di atas ya
  konfirmasi transfer 90rb
  kak saya sudah bayar tolong diproses
  sudah scan qris ya kak
  udah bayar di indomaret nih
  transferanku sudah diterima kak?
  berhasil ditransfer kak
  kak cek rekening dong aku baru kirim
  tf 120 dari rekening suami
  tadi pagi udah aku transfer lho
  pembayaran invoice kemarin telah dilakukan
  ss transfernya nyusul lagi di jalan
  paid via gopay
  udah beres bayarnya ya
  kelebihan transfer lima ribu kak
  saldonya udah kepotong, masuk ga kak
  uangnya udah keterima?
  sudah dilunasi semuanya ya kak
  ini slip setoran banknya
  udah dibayarin temen saya tadi
]]
examples "ask_cod" [[
  bisa cod kak
  bayar di tempat boleh ga
  bayarnya pas barang nyampe aja bisa
  ketemuan di alun-alun bisa kak
  uangnya aku kasih ke kurir boleh
  melayani cod luar jawa tidak
  cod untuk daerah Sragen apakah tersedia
  apakah menerima sistem bayar setelah barang diterima
  aku takut ditipu, cod aja ya
  saget cod mboten mbak
  iso bayar nang omah ra
  tiasa mayar di bumi teh
  mayar pas barang dugi tiasa?
  is cod available
  can i pay when it arrives
  do you accept cash on delivery
  cod ongkirnya nambah ga
  kalau cod boleh dicek dulu isinya
  barang datang baru dibayar bisa ga
  ada cod lewat jnt
  mau cod di kampus dong besok
  janjian di stasiun terus bayar langsung bisa
  cod minimal belanja berapa
  kok cod nya ga aktif
  bayar sama abang kurirnya bisa kan
  saya maunya bayar di rumah
  ga bisa transfer, adanya cod ga
  kota kecil kayak Blora bisa cod?
  terima barang dulu baru transfer bisa ga kak
  cod dong kak pleaseee
  ready cod?
  cod atau transfer ini
  sistemnya cod apa harus transfer dulu
  cash pas paketnya datang boleh
  bisa bayar tunai saat pesanan tiba
  fitur cod di shopee nya nyala ga
  cod area Bandung kota gan
  gan cod-an yuk depan indomaret
  kalau gak cod aku ragu
  meet up di mall bisa kak
]]
