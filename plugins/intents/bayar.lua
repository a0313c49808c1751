-- Membayar: lewat apa, sudah dibayar, bayar di tempat.
require "intents/kata"

-- Saluran yang hanya berarti bayar; cara_bayar juga memuat kata yang berarti lain dalam kalimat lain.
words "dompet" [[
  qris, kris, gopay, go pay, ovo, shopeepay, spay, shopee pay, linkaja, link aja, ewallet, e-wallet, e wallet, dompet digital, m-banking, mbanking, mobile banking, kartu kredit, kartu debit, credit card, debit card, paypal, apple pay, google pay, spaylater, gopaylater, kredivo, akulaku, atome, home credit, western union, rekber, rekening bersama, virtual account, link pembayaran, payment link, transfer bank, uang muka, down payment
]]
words "cara_bayar" [[
  qris, qr, kris, visa, mastercard, master card, gopay, go pay, ovo, dana, shopeepay, spay, shopee pay, linkaja, link aja, jago, jenius, seabank, sea bank, ewallet, e-wallet, e wallet, dompet digital, m-banking, mbanking, mobile banking, bca, bri, bni, mandiri, bsi, btn, cimb, permata, bank jago, bank lain, danamon, kartu kredit, kartu debit, credit card, debit, debit card, cc, paypal, apple pay, google pay, indomaret, alfamart, alfa, minimarket, spaylater, paylater, pay later, gopaylater, kredivo, akulaku, atome, home credit, cicil, cicilan, dicicil, nyicil, kredit, angsur, angsuran, diangsur, tempo, jatuh tempo, dp, dp dulu, down payment, uang muka, panjar, tunai, cash, western union, rekber, rekening bersama, tabungan, pulsa, setor tunai, installment, utang, hutang, ngutang, bon, kasbon, ngebon, bayar nanti, bayar belakangan, edc, gesek, virtual account, va, invoice, link pembayaran, payment link, transfer bank, kantor pos, agen bri
]]
words "lewat" [[ lewat, via, pakai, pake, menggunakan, gunakan, nganggo, ngangge, dengan, melalui, ke, liwat, make, by, using, metode, metodenya, opsi, pilihan, sistem, sistemnya, cara, caranya, macam, jenis, with, in ]]
words "sebagian" [[ dulu, duluan, setengah, separuh, separo, sebagian, sisanya, pelunasan, kali, bertahap, tiga kali, dua kali, bulan, split, dipisah, di depan, di muka, di awal, di belakang, full, lunas, semua ]]
words "batas" [[ batas, batasnya, maksimal, deadline, tempo, paling lambat, paling telat, terakhir, due ]]
words "uangnya" [[ uang, uangnya, duit, duitnya, dp, dpnya, duite, artosna, money, dananya ]]
-- Bayar yang bukan bertanya cara bayar.
words "bonus" [[ menawarkan, menawari, tawarkan, penawaran, promo, diskon, voucher, cashback, potongan, bonus ]]
words "bukan_bayar" [[ promo, diskon, voucher, cashback, potongan, bonus, sudah, telah, barusan, ongkir, ongkirnya, resi, retur, refund, balik, kembali, gaji, batalin, batalkan, membatalkan, batal, cancel, parkir, pajak, kurir, cod, testi, asli, tipu ]]

intent("ask_payment", { says = "tanya cara bayar" }) [[
  @bayar !@bukan_bayar
  @rekening !salah !@beres !bank
  << bank (apa|mana|lain|selain|berapa) >> !salah !@beres !dekat
  << biaya (admin|layanan|transfer) @berapa >>
  (biaya|kena|admin|charge|nambah|tambahan) *4 (gesek|kartu kredit|kartu debit|debit|edc|qris|cicilan|cicil|beda bank) *2 !@ongkos !pesanan
  << (biaya|charge) @berapa @kalau (gesek|kartu|kartu kredit|debit|edc|qris|cicil) >>
  << (biaya|charge) @berapa @kalau (gesek|kena) (kartu|kartu kredit|debit|edc) >>
  @dompet !@beres !@bonus
  ^ [@ada] @cara_bayar [@ada|@bisa] *1 $ !@beres !@bonus
  << @bayar (@lewat|@apa|@mana|@gimana|@bisa|@kapan|@mau|@batas|@sebagian|@cara_bayar|{payment}|@nanti|sekarang) >> !@bukan_bayar
  << @bayar @lewat (apa|@apa|@mana|@bisa|@cara_bayar|@ada|{payment}|siapa|sama) >> !@bukan_bayar
  << @bayar @lewat @bisa (@apa|@cara_bayar|{payment}|@mana|tidak) >> !@bukan_bayar
  << @bayar @bisa (@cara_bayar|@apa|@kapan|@nanti|@sebagian|{payment}|{date}|tidak|@mana) >> !@bukan_bayar
  << @bayar @bisa @sebagian (tidak|@sebagian|@cara_bayar) >> !@bukan_bayar
  << @bayar @gimana (@kalau|@mau|@sebagian|@cara_bayar) >> !@bukan_bayar
  << @bayar @apa @ada >>
  << @bayar @batas (@kapan|{date}|berapa|sampai|jam) >>
  << @bayar @batas (sampai|jam|berapa) @kapan >>
  << @batas (lunas|lunasnya|dilunasi|dilunasin|pelunasan) (@kapan|{date}|berapa|sampai|jam|harus|hari) >>
  << @batas (lunas|lunasnya|dilunasi|dilunasin|pelunasan) (harus|sampai|mesti|wajib) @kapan >>
  << @bayar @sebagian atau @sebagian >> !@beres
  (@bayar|dibayar|lunas) *4 atau (di depan|di muka|di belakang|di awal|nanti|sekarang|dp|full|bertahap|belakangan|pas jadi|dicicil|nyicil) *3 !@beres !kurir
  << @bayar @kalau @pesan @sebagian >> !@beres
  << @bayar @bisa (pas|setelah|habis|nunggu|tunggu|akhir|awal) (gajian|bulan|minggu) >> !@beres
  << @bayar @mau (@mana|@gimana|@lewat) >> !@bukan_bayar
  << @bayar (wajib|harus|mesti|perlu) (full|lunas|transfer|di muka|di depan|langsung|sekarang|dulu) >>
  << @transfer (@mana|@bisa|@cara_bayar|@mau|@kapan|@gimana|siapa) >> !@beres !@bonus
  << @transfer @mana (@bisa|@mau|@rekening|@cara_bayar) >>
  << @transfer @lewat (@rekening|@mana|{payment}) >> !@beres !@bonus
  << @transfer @lewat @rekening @mana >>
  << @transfer @rekening (apa|@apa|@mana|siapa) >> !@beres
  << @transfer ke (siapa|mana|rekening) >> !@beres
  << @transfer @bisa (@cara_bayar|tidak|{date}|{time}|@nanti) >> !@beres !@bonus
  << @transfer @bisa {date} (tidak|@lewat|baru) >> !@beres
  << @transfer @bisa @lewat {payment} >>
  << @transfer (antar|beda) bank >>
  << @transfer (biaya|admin|kena) @berapa >>
  << @transfer (harus|mesti|wajib|full|setengah|sekarang|dulu) >> !@beres
  << @uangnya (kirim|transfer|setor|kasih|masukin|dikirim) @mana >>
  << @uangnya (kirim|transfer|setor|kasih|masukin|dikirim) @mana @pesanku >>
  @uangnya *2 (kirim|dikirim|transfer|ditransfer|setor|disetor|kasih|dikasih|serahkan|diserahkan|titip|dititip|masuk) *1 ke siapa
  (@rekening|nomor|nomornya|qris|barcode) *2 (biar|supaya) *3 (@bayar|@transfer) !{phone}
  [@minta|kirimin|kirim|kasih|share] (@rekening|nomor|nomornya|qris|barcode) (biar|supaya) [langsung|bisa|cepat|saya|aku] [langsung|bisa|saya|aku] (@bayar|@transfer) !{phone}
  (saya|aku|kita) *1 tidak *1 (punya|ada|pakai) *1 (@rekening|@dompet|atm|bank|akun bank) *3 !@beres !kurir !cod
  << {payment} (@bisa|@lewat|@ada|@rekening|minta) >> !cod !stok !@beres !@bonus
  << {payment} (@bisa|@ada) (tidak|@lewat|@kalau|@rekening) >> !cod !stok !@beres !@bonus
  << @cara_bayar (@bisa|@ada|@rekening|@minta|@berapa|@menerima) >> !@beres !@bonus
  << @cara_bayar @bisa (@lewat|@sebagian|@berapa|@kalau|tidak|@cara_bayar|@mau|{product}) >> !@beres !@bonus
  << @cara_bayar @bisa @sebagian (sisanya|tidak|@cara_bayar) >>
  << @cara_bayar (@ada|@mau) (@kalau|tidak|@lewat|@menerima) >> !@beres !@bonus
  << @cara_bayar (minimal|minimalnya|persen) @berapa >>
  (dp|dpnya|uang muka|panjar) *2 {rupiah} [dulu|saja] @bisa [dulu|tidak] *1 !@beres
  @bisa *1 (dp|dpnya|uang muka|panjar) *2 {rupiah} [dulu|saja] *1 !@beres
  << @cara_bayar @rekening (@ada|@berapa|@minta) >>
  << @cara_bayar @sebagian (@sebagian|@berapa) >> !@beres !@bonus
  (@minta|@bisa|@mau) [@minta] @cara_bayar [dulu|saja] [@bisa] [tidak] !@beres !@bonus !pulsa !tawar
  << @rekening (@minta|@berapa|@apa|@mana|@ada|{payment}|@cara_bayar|@lewat) >> !@beres !@bonus !notif
  << @rekening @minta (@bayar|lagi|ulang|untuk|tadi|{payment}|@transfer) >> !@beres !@bonus
  << @rekening @ada (@apa|{payment}|selain|tidak) >> !@beres !@bonus
  << (nomor|no) @cara_bayar >>
  << (nomor|no) @cara_bayar (@minta|berapa|@mana) >>
  << (@rekening|@transfer) (atas nama|nama) siapa >>
  << @rekening (sama|masih|benar|lama|tadi|resmi|toko|pribadi) >> !@beres
  (invoice|invoicenya|tagihan|tagihannya|nota|notanya|norek|@rekening|qris|qrisnya|link pembayaran) *1 (belum|kok belum|mana) *1 (dikirim|kirim|ada|dishare|dibagikan|diberikan|masuk|muncul) *1 !@beres
  (sisa|sisanya|kurang|kurangnya|kekurangan) *1 (pembayaran|pelunasan|bayar|bayarnya|tagihan|cicilan|utang|utangnya|angsuran) *2 @berapa *1 !@beres
  (dp|dpnya|uang muka|panjar) *1 hangus *4 !@batal
  (va|virtual account|kode bayar|kode pembayaran|link pembayaran|qris|qr|barcode) *1 (sudah|kok|tidak) *1 (kadaluarsa|kedaluwarsa|expired|mati|error|hangus|bisa|kebuka|kebaca|muncul|valid) *2 !@beres
  @bayar *1 (ke|ka|maring|nang|dateng|marang) (siapa|saha|sapa|sinten)
  ^ (terima|menerima|bisa|boleh) [pakai] (dollar|dolar|usd|ringgit|riyal|yen|valas|cek|giro) [tidak|kah] $
  ^ (atas nama|an) siapa [rekening|rekeningnya|transfernya|ya|nya] $
  (an|a.n|atas nama) siapa [kak] *1 (rekening|rek|reknya|rekeningnya|norek|transfernya)
  (kode|barcode|scan|foto) (qris|qr|bayar|pembayaran|qrisnya)
  << (kirim|minta|share|spill|bagi|mana) (qris|qr|barcode|norek|rekening|va|link) >> !@beres
  << (ada|kena|berapa) biaya (admin|tambahan|layanan) (transfer|bayar|qris|bank) >>
  ^ [apakah|apa] (bisa|boleh) (hutang|utang|ngutang|bon|kasbon|tempo|nyicil|dicicil|kredit|cicil) *3 $
  ^ (💳|🏦|🏧) $
  ^ [kalau|kalo] {payment} [ada|bisa|gimana] [tidak] $ !cod !transfer
  (pembayaran|bayar|bayarnya) (aman|gimana sistemnya|sistemnya|prosedur|prosedurnya)
  (do you|you guys) [also] (accept|take|support) *2 @cara_bayar *3
  (do you|you guys|can you) [also] (accept|take|support) (card|cards|credit|cash|bank transfer|international)
  (how|where) (do|can|should) (i|we) (pay|send|transfer) *4
]]
words "menerima" [[ menerima, terima, melayani, support, accept, take, tersedia, sedia, mendukung ]]

words "terbayar" [[ bayar, dibayar, membayar, bayarkan, mbayar, mayar, dibayarkan, terbayar, kebayar, bayarin, dibayarin, lunas, lunasi, dilunasi, lunasin, dilunasin, kulunasi, kulunasin, melunasi, pelunasan, transfer, ditransfer, mentransfer, transferin, kutransfer, kubayar, tak bayar, tak transfer, setor, disetor, menyetor, kusetor, setorkan, scan qris, scan, checkout, kirim uang, kirim uangnya, kirim dananya, kirim dp, dp, dpnya, selesaikan pembayaran, pembayaran, payment, paid, sent, tf, transferred, mayarna, kirim duit, kirim duitnya, topup ]]
words "beres" [[ sudah, telah, barusan, baru saja, tadi, done, wis, uwis, sampun, pun, parantos, atos, tos, selesai, beres, berhasil, sukses, kelar, rampung, already, just, sudah saya, sudah aku, clear, terkirim, masuk, diterima, sudah masuk, sudah diterima ]]
words "bukti" [[ bukti, buktinya, bukti bayar, bukti transfer, bukti tf, bukti pembayaran, bukti transfernya, resi transfer, struk, struknya, slip, screenshot, ss, ssan, skrinsut, capture, foto transfer, receipt, proof, nota transfer, bukti setor ]]
words "dananya" [[ uang, uangnya, duit, duitnya, dana, dananya, dp, dpnya, saldo, saldonya, transferan, transferannya, transfernya, pembayaran, pembayarannya, pembayaran saya, artos, artosna, duite, mutasi, mutasinya, money, payment, uangku, duitku, pelunasan, pelunasannya, setoran ]]
words "periksa" [[ cek, dicek, cekin, ceki, cek ya, check, periksa, diperiksa, dicek dulu, konfirmasi, dikonfirmasi, verifikasi, diverifikasi, cek mutasi, cek rekening, cek saldo, lihat, dilihat, pastikan, priksa, dipriksa, proses, diproses, kirim, segera, tingali, cocokin, dicocokkan ]]
words "belum_lunas" [[ belum, kalau, mana, habis, bisa, akan, mau, nanti, refund, retur, kembali, balik, sampai, resi, kapan, takut, ragu ]]

intent("payment_sent", { says = "kabari sudah bayar" }) [[
  << @beres @terbayar >> !@belum_lunas !cod !@tanya_pesanan
  << @beres @terbayar (@pesanku|@lewat|{payment}|{rupiah}|{number}|{date}|{time}|@dananya|@rekening|@pesanan|@periksa) >> !kalau !mana !bisa !cod !@tanya_pesanan
  << @beres @terbayar @pesanku (@lewat|{payment}|{rupiah}|@periksa|@pesanan|@rekening|{date}|{time}|@dananya|tadi) >> !kalau !mana !bisa !cod
  << @beres @terbayar @lewat ({payment}|{rupiah}|@cara_bayar|rekening|bank) >> !kalau !mana !bisa !cod
  << @beres @terbayar @lewat @pesanku ({payment}|{rupiah}|@cara_bayar) >> !kalau !mana !bisa
  << @beres @terbayar {rupiah} (@periksa|@minta|@rekening|{payment}|@dananya) >>
  << @beres @terbayar @periksa (@minta|@pesanku|@pesanan|@dananya) >>
  << @beres @terbayar @periksa @minta (@pesanku|{rupiah}|@rekening) >>
  << @beres @terbayar (tadi|semalam|kemarin|pagi|siang|sore|malam|semua|full|lunas|semuanya|lakukan|saya lakukan|sesuai|tagihan|invoice|total|atas nama|kok|subuh) >> !@tanya_pesanan
  << @beres @dananya (belum|kah|apa|@periksa|{rupiah}|@terbayar) >> !kapan
  << (masuk|diterima|keterima|nyampe|sampai|terima|mendarat|ngeklik) (belum|sudah) @dananya >>
  << (masuk|diterima|keterima|terima|mendarat) sudah (belum|@pesanku|tidak) @dananya >>
  << (masuk|diterima|keterima|terima) (@dananya|@transfer) {rupiah} >>
  << (apakah|apa) (masuk|diterima|keterima|terima) @dananya >>
  << (apakah|apa) sudah (masuk|diterima|keterima|terima) @dananya >>
  ^ [sudah] masuk [belum|kan|tidak|apa belum] *2 (@transfer|{rupiah}|uang|dp) *3 $
  << sudah masuk {rupiah} >>
  << sudah masuk belum ({rupiah}|@transfer|@dananya|kirim) >>
  << sudah masuk belum (@transfer|@dananya|kirim) {rupiah} >>
  << sudah masuk belum @pesanku kirim {rupiah} >>
  (saya|aku|kulo|gue) [sudah|barusan|baru|tadi] (kirim|kirimin|transfer|setor|bayar) {rupiah} *4 !bisa !kalau
  (saldo|saldoku|saldonya|rekeningku|uangku|rekening saya|saldo saya) *2 (kepotong|terpotong|kedebet|terdebet|berkurang|kepotongan|ketarik) *3
  (status|invoice|tagihan|pesanan|orderan) *2 (unpaid|belum bayar|belum dibayar|belum lunas|menunggu pembayaran|pending payment) *3
  status *3 (belum|pending) *1 (bayar|dibayar|lunas|terbayar) *3
  (padahal) *2 sudah *2 (bayar|transfer|lunas|kepotong|dibayar) *3
  @bukti !pembeli !orang !testi !review !asli
  << @bukti (@terbayar|@minta|@periksa|ini|berikut|menyusul|nyusul|terlampir|nanti|foto|saya|di atas|itu|@cara_bayar) >>
  << @bukti @terbayar (@minta|@pesanku|ini|berikut|menyusul|nyusul|terlampir|nanti|di atas|itu|kirim|dikirim|lampirkan|kulampirkan|upload|wa|@beres) >>
  << @bukti sudah @minta >>
  << @bukti sudah @minta @terbayar >>
  (cek|dicek|check|lihat) *2 sudah masuk [belum|tidak] *1
  (notif|notifikasi|sms banking|pemberitahuan) *2 (bank|transfer|dana|uang|{payment}|mutasi) *2 (dari saya|dari aku|masuk|sudah|belum) *2 !promo
  << (notif|notifikasi) (bank|transfer|uang|{payment}) (dari|saya|masuk|sudah) >> !promo
  (lupa|belum|tidak sempat) *1 (screenshot|ss|foto|simpan) *2
  (cek|dicek|cekin|check|lihat|periksa|tolong cek) *2 (mutasi|mutasinya|transferan|transferannya|transfer masuk|dana masuk|rekeningnya)
  << (cek|dicek|cekin|check|periksa) (mutasi|mutasinya|saldo|transferan|rekening|rekeningnya) >>
  << (cek|dicek|cekin|check|periksa) (mutasi|mutasinya|saldo|transferan|rekening|rekeningnya) @beres @terbayar >>
  (@minta|mohon) (dicek|cek|diperiksa|dikonfirmasi|diverifikasi) [untuk] @dananya *4
  << konfirmasi (pembayaran|bayar|transfer|pelunasan|payment|transferan) >>
  << konfirmasi (pembayaran|bayar|transfer|pelunasan) (@mau|@pesanan|{rupiah}|@pesanku) >>
  ^ (transfer|bayar|tf|setor|pelunasan|pembayaran) {rupiah} *4 $ !berapa !mana !bisa !tidak
  ^ (transfer|bayar|tf|setor|pelunasan|pembayaran) [@lewat] [{payment}] [{rupiah}] (atas nama|an|a.n|dari) *3 !siapa !mana
  ^ (transferan|transfer|tf|pembayaran|setoran) [masuk] (dari|atas nama|an) *4 $ !siapa !mana !bisa !luar
  ^ {rupiah} (sudah|barusan) *1 (masuk|ditransfer|dibayar|terkirim|transfer|bayar) *3 $
  ^ (sudah|barusan|tadi|done) [@lewat] ({payment}|@dompet) *3 $ !bisa !cod !mana
  (lewat|via|pakai|ke) {payment} sudah *4 !bisa !habis
  << (lewat|via|pakai|ke) {payment} sudah {rupiah} >>
  ^ [sudah] (lunas|paid|terbayar|dilunasi|terbayarkan) [semua|semuanya|kan|sudah|ini|dong] $
  (sudah|berarti) lunas
  (sisanya|sisa pelunasan|sisa pelunasannya|pelunasannya|dpnya|dp) (sudah|barusan) *3
  ^ (payment|transfer|pembayaran|bayar|tf) (made|done|selesai|berhasil|sukses|beres|sent|complete|completed|ok) *3 $
  ^ (done|success|sukses) (payment|transfer|bayar|tf|pembayaran) *3 $
  (i|ive|i've|just|have) *2 (paid|transferred|sent|transfer) *4 !cod
  ^ (🧾|💸✅) $
  (kelebihan|kurang|lebih) (transfer|bayar) *2 {rupiah}
  << (salah|kelebihan|kurang|dobel|double) (transfer|ditransfer|bayar) >>
]]
words "tanya_pesanan" [[ kapan, resi, dikirim, sampai, datang, kok belum, batal ]]

words "ketemu" [[ ketemuan, ketemu, ketemu langsung, ketemuan langsung, temuan, janjian, meet up, meetup, kopdar, ambil langsung, face to face, papanggih, kepanggih, ketemu di, ketemuan di, jumpaan, jumpa di, jumpa langsung, pepanggihan, tatap muka, kepethuk ]]
words "tiba" [[ sampai, teko, dumugi, nyampe, nyampai, tiba, datang, dateng, mendarat, sampainya, keterima, diterima, terima, tekan, dugi, nepi, di tangan, di rumah, ketemu, ketemuan, diantar, dianter, diantarin, diantarkan, dikirim, sudah ada, arrive, arrives, arrived, delivered, delivery, arrival, receive, lihat barang, cek barang, pegang barang, pegang, dipegang, di rumah, di depan rumah, depan mata ]]
words "saat" [[ pas, saat, ketika, waktu, setelah, sesudah, abis, begitu, nek, mun, kalau, sambil, when, on, upon, after, nunggu ]]
words "si_kurir" [[ kurir, kurirnya, abang kurir, mas kurir, tukang paket, kang paket, abangnya, ojek, ojolnya, driver, drivernya, gojek, courier, teknisi, tukang anter, tukang antar, tukang kirim, abang gosend, gosend, yang nganter, yang ngantar, yang antar, pengantar, pengantarnya, delivery guy ]]
words "daerah" [[ daerah, wilayah, area, kota, kecamatan, luar, ke, untuk, sekitar, luar kota, luar pulau, sini ]]
words "cek_dulu" [[ buka, dibuka, cek, dicek, coba, dicoba, lihat, dilihat, unboxing ]]
words "curiga" [[ takut, trauma, soalnya, kapok, ketipu, tertipu, zonk, biar aman, lebih aman, khawatir, ragu ]]

intent("ask_cod", { says = "tanya COD" }) [[
  @cod
  << @cod (@bisa|@daerah|@mana|@mau|@ada|@gimana|@lewat|@transfer|@ketemu|@cek_dulu|@curiga|@kalau|@menerima|{city}|{courier}|{product}|tidak|saja|juga|atau|@pesanku|aktif|tersedia|ready|diaktifkan|nyala|tidak aktif|dimatiin|on) >>
  << @cod @bisa (tidak|@daerah|{city}|{product}|{courier}|@lewat|@cek_dulu|@transfer|@kalau|@pesanku|@curiga|@mau) >>
  << @cod @daerah (@mana|@apa|@ada|@bisa|{city}|tidak) >>
  << @cod @bisa @daerah ({city}|tidak|@apa|@mana) >>
  << @cod {city} (@ada|tidak|@bisa) >>
  << @cod @mau (@pesanku|@curiga|@kalau|saja) >>
  << @cod @ada (tidak|biaya|tambahan|minimal|biaya tambahan|admin|fee|@kalau) >>
  << @cod @kalau (@gimana|biaya|kena|nambah|tambahan|admin|ongkir) >>
  << @cod @kalau @ada (biaya|tambahan|minimal|biaya tambahan|admin|fee) >>
  << @cod @transfer (atau|hanya|cuma|harus) >>
  << @cod @transfer (atau|hanya|cuma|harus) @bisa >>
  << @cod @cek_dulu dulu (@bisa|@pesanan|@barang) >>
  << @cod @cek_dulu dulu @bisa (@pesanan|@barang) >>
  << @cod (shopee|tiktok|lazada|tokopedia|aplikasi) (@bisa|aktif|tersedia|nyala|on) >>
  << @cod (toko|toko ini|kakak|sini) (@bisa|@menerima) >>
  << @cod (minimal|minimum|maksimal) @berapa >>
  << @bayar @si_kurir >>
  << @bayar @si_kurir (@bisa|@kalau|@gimana|langsung|tunai|@mau) >>
  << @bayar @si_kurir @bisa (tidak|langsung|@kalau) >>
  (@bayar|@uangnya) *3 @saat *3 @tiba *1 [@si_kurir|rumah|@barang|@pesanan] [@bisa] [tidak] !ongkir !diskon
  @bisa *2 (@bayar|@uangnya) *3 @saat *3 @tiba *1 [@si_kurir|rumah|@barang|@pesanan] [@bisa] [tidak] !ongkir !diskon
  (@bayar|@uangnya) *3 @saat *3 @si_kurir *1 @tiba *3 !ongkir !diskon
  @saat *3 @tiba *2 [baru] @bayar [@bisa] [tidak] *3 !ongkir !kapan
  (@barang|@pesanan) *1 @tiba *2 baru *2 @bayar
  (@barang|@pesanan) (datang|sampai|diterima) *1 (bayar|dibayar|lunasi) !sudah
  @tiba *2 baru *1 @bayar
  (terima|lihat|cek|dicek|buka|pegang|coba) [dulu] [@barang|@pesanan] [dulu] baru *2 (@bayar|@transfer)
  @bisa *3 (terima|lihat|cek|dicek|buka|pegang|coba) [dulu] [@barang|@pesanan] [dulu] baru *2 (@bayar|@transfer)
  (@bayar|@uangnya) *2 (ke|sama|di|lewat|kasih|titip|ka|maring) *1 @si_kurir *3
  (kasih|ngasih|titip|nitip|titipin|serahkan|serahin|bayarin|dikasih) *1 @uangnya *1 (ke|sama|lewat|ka|di) *1 @si_kurir *3
  (antar|diantar|kirim|sampai|dianter) *3 (terus|baru|lalu|nanti) *1 @bayar *1 (di situ|di sana|di tempat|di rumah|langsung) *2
  @bayar *1 (di|ditempat|dirumah|nang|neng|ning|ten|ing) *1 (tempat|rumah|lokasi|alamat|omah|griya|bumi|kantor|tujuan|sini|sana|venue|kos|kampus|gerbang|depan rumah) *3 !transfer !toko
  @bisa @bayar (di|nang|neng|ning|ten|ing) (tempat|rumah|lokasi|omah|griya|bumi) *3
  << @ketemu (@bisa|@mana|@mau|{city}|@kalau) >>
  << @ketemu @bisa (tidak|@mana|@pesanku|{city}|di|@kalau) >>
  ^ [yuk|ayo|mau|pengen] @ketemu *4 $ !sampai !lagi !jumpa
  << (ambil|transaksi) langsung (bayar|cash|tunai|@ketemu) >>
  << (ambil|transaksi) langsung @ketemu (@bisa|di|tempat) >>
  << (cash|tunai) @saat @tiba >>
  (cash|tunai) [saja] @saat *1 @tiba *1
  @si_kurir *2 (terima|bawa|nerima|dititipin) *2 (cash|tunai|uang|duit|edc) *2
  (bayar|bayarnya) nanti *1 (sama|ke) @si_kurir *3
  << (tidak|jangan|@curiga) (transfer|ditransfer) (dulu|duluan) >>
  << (bisa|boleh) tidak (transfer) dulu (bayar) >>
  (pay|cash|paid) *2 (when|on|upon|after) *3 (arrive|arrives|arrived|delivery|delivered|arrival|receive)
  (can|could) (i|we) *1 (pay) *2 (courier|driver|delivery) *3
]]

examples "ask_payment" [[
  kalau bayar tempo kena bunga?
  bayar sekolah les gitarnya lewat apa
  iuran kelasnya ditransfer kemana
  kalau bayar pakai tabungan emas bisa?
  lewat brilink bisa kan
  angka uniknya ikut ditransfer ga
  dari luar negeri bayarnya gimana
  bayarnya pas barang jadi atau di depan
  lunasnya kapan paling telat
  ini dibayar dulu apa nanti setelah selesai
  saya ga ada atm, bayarnya gimana
  ga punya rekening, caranya bayar gimana ya
  uangnya saya titip ke siapa
  kirim nomernya biar aku transfer sekarang
  do you take mastercard
  uang sewanya disetor ke siapa
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
  minta kode bayarnya
  tagihannya dibayar ke akun siapa
  cicilan enam bulan kena bunga berapa
  boleh setengah sekarang setengah pas barang jadi
  kantor kami pakai invoice, pembayarannya net 30
  bayarnya harus hari ini atau bisa besok
  transfer dari luar negeri bisa?
  di kampung ga ada atm, bayarnya lewat kantor pos bisa?
  yang nerima kartu apa aja
  duitnya ditransfer kemana bang
  lamun cicilan tiasa teu kang
  bisa gesek debit di tempat
  saya gajian tanggal 25, bisa transfer sesudah itu
]]
examples "payment_sent" [[
  sudah kak, lewat qris barusan
  di hp bapak ada notif masuk dari saya kan
  barusan saya dari atm
  saya baru pulang dari bank setor uangnya
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
  saldo saya sudah terpotong tapi status masih menunggu
  dibayarin bojoku wingi mas
  artos parantos lebet teu acan
  dp sewanya udah aku kirim semalam
  uang muka sudah kami setorkan melalui teller
  barusan aku topup ke dana abang
  resi transfernya aku lampirkan di email
  tadi subuh dah lunas semua ya pak
  pelunasan kue ultah done
  aku lebihin dua ribu biar gampang ngeceknya
  mohon konfirmasi apabila dana telah diterima
  kok belum diverifikasi ya padahal sudah dari jam tujuh
  transferan masuk dari rekening atas nama mertua ya
  potongan saldo sudah ada tapi notifnya belum
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
  bayar waktu teknisinya datang boleh
  gak punya m-banking, uangnya titip driver bisa
  saya pengen pegang barangnya dulu baru kasih duit
  serah terima langsung di rumah abang bisa
  kecamatan pelosok bisa bayar belakangan pas kurir tiba?
  cash on arrival possible?
  saya bayar begitu kuenya diantar ya
  mayar na upami barang tos aya
  mbayare nek barange wis tekan yo
  boleh lihat motornya dulu terus bayar di situ
  lunasi waktu kursinya sampai ruang tamu boleh
]]
