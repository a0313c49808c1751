-- Kemitraan, dan yang bukan urusan toko.
require "intents/kata"

words "jual_lagi" [[
  jual lagi, dijual lagi, dijual kembali, jual kembali, jual ulang, dijual ulang, jualin lagi, dijualin lagi, ngejualin lagi, jualan lagi, buat jualan, untuk jualan, untuk dijual, buat dijual, buat dagang, untuk dagang, didagangkan lagi, ikut jualan, ikut jual, ikutan jual, ikutan jualan, ikutan dagang, ikut jualin, bantu jual, bantu jualin, bantu jualan, jualin produk, jualin barang, jualkan lagi, mau jualan, pengen jualan, resell, menjual kembali, menjual lagi, ngejual lagi, jualin, dijual maneh, didol maneh, dol maneh, jual deui, dijual deui, ical deui, icalan deui, jualan deui, ngical deui, dijual balik, dipasarkan lagi, masukin ke toko saya, stok toko saya, isi toko saya, isi warung
]]
words "jadi_mitra" [[ jadi, menjadi, gabung, bergabung, join, daftar, mendaftar, pendaftaran, ikut, ikutan, buka, open, terima, program, sistem, sistemnya, dadi, janten, become, register, nerima, membuka, registrasi, masuk ]]
words "urusan_mitra" [[ syarat, syaratnya, persyaratan, minimal, minimal order, min order, minimum, modal, modalnya, fee, komisi, komisinya, untung, keuntungan, keuntungannya, benefit, profit, margin, bonus, target, grup, group, katalog, foto, stok, harga, harganya, pricelist, price list, area, wilayah, kuota, kontrak, biaya, bayar, gratis, deposit, ketentuan, diskon, potongan, paket, paketnya, jumlah, pcs, persen ]]

intent("reseller", { says = "jadi reseller" }) [[
  (reseller|reseler|dropship|dropshipper|dropshiper|dropshipping|distributor|subdistributor|kemitraan|bermitra|keagenan|franchise|waralaba|konsinyasi|affiliate|afiliasi|stokis|maklon|white label|titip jual|nitip jual|ejen) !properti !asuransi
  (saya|aku) (jualan|dagang) *2 (bisa|boleh|mau) (ambil|pesan|beli) *4 !apa
  (jualan|jual|dropship) *1 tanpa (stok|modal|nyetok) *2
  (buat|untuk) *1 (dijual lagi|dijual kembali|dijual di|jualan lagi|jualan di|dagang di|didagangkan|jualan saya|jualan aku|jualan online|dijual online)
  (buat|untuk) (jualan|dagang|kulakan|kulak|dijual) [lagi|saya|aku|sendiri] $
  (dijual lagi|jual lagi|dijual kembali|jual ulang|jualan lagi|didol maneh|jual deui|icalan deui|ical deui|ngical deui) !motor !hp
  (foto|gambar|katalog) * (buat|untuk|di|ke) *1 (jualan|lapak|toko saya|toko aku|olshop saya|shopee saya|toko online saya|dagangan)
  (pengirim|pengiriman|nama pengirim|kirim|dikirim|paket) *2 (atas nama|pakai nama|nama) *1 (toko|olshop|lapak|brand) *1 (saya|aku|kami|ku|sendiri)
]]
intent "reseller" [[
  @mitra
  << @mitra (@mau|@bisa|@gimana|@apa|@ada|@info|@jadi_mitra|@urusan_mitra|{city}) >>
  << @mitra @mau (saya|kami|kita|perusahaan|menjalin|mengajukan|menjadi) >>
  << @mitra @mau (saya|kami) (menjalin|mengajukan|menjadi|tertarik|sebagai) >>
  << (@mitra|@jual_lagi) @bisa tidak >>
  << @mitra @minta @info >>
  << @mitra @jadi_mitra (@mau|@bisa|@gimana|@kalau|tidak|@urusan_mitra|tertarik|minat|berminat|saya|aku|{city}) >>
  << @mitra @jadi_mitra (@bisa|@urusan_mitra) tidak >>
  << @mitra @jadi_mitra @kalau @gimana >>
  << @mitra @jadi_mitra @urusan_mitra @apa >>
  << @mitra @jadi_mitra @urusan_mitra @berapa >>
  << @mitra @jadi_mitra @urusan_mitra (awal|daftar|pertama) @berapa >>
  << @mitra @urusan_mitra (@apa|@berapa|ada|@gimana|@minta|@bisa) >>
  << @mitra @urusan_mitra @berapa ({unit}|@urusan_mitra) >>
  << @mitra @urusan_mitra ada tidak >>
  << @mitra @harga @berapa (@kalau|@jadi_mitra) >>
  << @mitra @harga @berapa @kalau @jadi_mitra >>
  << @mitra {city} (area|daerah|wilayah|kota|masih|ada|kosong|@bisa) >>
  << @mitra {city} (area|daerah|wilayah|kota) (masih|ada|sudah) >>
  << @mitra {city} (area|daerah|wilayah|kota) (masih|ada|sudah) (kosong|ada|buka) >>
  << @mitra {city} @jadi_mitra @mau >>
  (saya|aku|kami|ku) (jual|pasarkan|dagangkan|dagangin|jualkan|jualin|jualan) *1 (di|ke|lewat) *3 !@rusak
  @bisa [tidak] (saya|aku|kami|ku|kita) [ikut] (jual|pasarkan|dagangkan|jualkan|jualin|jualan|promosikan|posting) *4
  @mau [ikut|bantu] (jual|pasarkan|dagangkan|jualkan|jualin|jualan) (di|ke|lewat|produk|barang|ini) *3
  @bisa tidak (dijual|dijualin|dipasarkan|didagangkan) (di|ke|lewat|sama) *3
  (wholesale|grosir|bulk) *3 (my store|my shop|toko saya|warung saya|for resale|partnership|partner)
  (bagi hasil|sistem bagi hasil|starter kit|paket reseller|paket usaha) *3
  ^ terus [saya|aku|ku|mau] (dijual|jual|ku jual|kujual|saya jual|dipasarkan) *4
  @bisa *1 (reupload|re-upload|upload ulang|repost|posting ulang) *1 (foto|gambar|katalog) *2
  (reupload|re-upload|upload ulang|repost|posting ulang) *1 (foto|gambar|katalog) *2
  (masukin|masukkan|pasok|suplai|setor|nyetok|stok) *3 (swalayan|toko|warung|minimarket|kantin|koperasi|supermarket|apotek|kafe|resto) (saya|aku|kami|ku)
  (peluang usaha|usaha sampingan|bisnis sampingan|penghasilan tambahan|peluang bisnis|usaha rumahan) *4
  ^ (saya|aku|kami) (punya|buka|ada|mau buka|baru buka) [usaha|sebuah] (toko|warung|kios|lapak|olshop|kedai|konter|counter|minimarket|swalayan|apotek|salon|bengkel|kafe|cafe|resto|kantin) *4 $
  titip *1 (barang|produk|dagangan|jualan) *1 di *1 (toko|warung|tempat|lapak)
  bisa titip *1 (barang|produk|dagangan|jualan) *1 di *1 (toko|warung|tempat|lapak)
  (dapat|ada) (persenan|persen|komisi|fee) *1 (berapa|tidak) *2
  @jual_lagi
  << @jual_lagi (@bisa|@mau|@harga|@diskon) >>
  << @jual_lagi @mau (saya|aku) >>
  << @jual_lagi @mau di {city} >>
  << @jual_lagi @harga (@berapa|khusus|beda|reseller|grosir|berapa|ada) >>
  << @jual_lagi ada @harga (khusus|beda|grosir) >>
  << @jual_lagi @bisa (ambil|pakai) (foto|gambar|fotonya|katalog) >>
  << @jual_lagi (ambil|pakai|minta) (foto|gambar|fotonya|katalog) >>
  << @jual_lagi (ambil|diambil|pakai|dipakai) (foto|gambar|katalog) @bisa >>
  << @jual_lagi (ambil|diambil|pakai|dipakai) (foto|gambar|katalog) @bisa @barang >>
  << @jual_lagi (di|ke) (toko|warung|kampung|daerah|kota|kantor|kampus|sekolah|online|shopee|tiktok) >>
  << @jual_lagi (ambil|pesan|beli|stok) (banyak|grosir|partai|kodian|lusinan) >>
  << (ambil|pesan|beli|stok) (banyak|partai|rutin|bulanan) (toko|warung|kantin|koperasi|kedai|kafe|cafe|salon|bengkel|lapak) (saya|aku|kami|ku) >>
  << (suplai|supply|nyuplai|menyuplai|pasok|memasok) (toko|warung|kantin|koperasi|kedai|kafe|cafe|salon|bengkel|saya|kami) >>
  << (pengirim|pengirimnya|nama pengirim|label|resi|tanpa nama) (nama toko|toko saya|nama saya|toko aku|atas nama saya|pakai nama) >>
  << (pengirim|pengirimnya|nama pengirim|label) @bisa (nama toko|toko saya|nama saya|toko aku|pakai nama) >>
  << (pengirim|pengirimnya|nama pengirim|label) (pakai|atas) nama (toko|olshop|saya|aku) >>
  << (pengirim|pengirimnya|nama pengirim|label) @bisa (pakai|atas) nama (toko|olshop) (saya|aku) >>
  (kirim|dikirim) * (tanpa|jangan pakai) (nama toko|label toko|logo|identitas toko|invoice|nota) *
  << (kerja sama|kerjasama|bekerjasama|bekerja sama) (mau|ingin|tertarik|ajukan|tawaran|jual|jualan|toko|penjualan|bisnis|pemasaran|menjual|distribusi|produk) >>
  << (komisi|fee) (jual|jualin|jualan|penjualan|per pcs|per produk|berapa persen|dapat|dapat berapa) >>
  << (kulakan|kulak|@jual_lagi|dropship|reseller) @diskon (@bisa|@ada|tidak|@berapa|dapat) >>
  << (kulakan|kulak|@jual_lagi|dropship|reseller) @diskon @kalau (dapat|tidak|@ada) >>
  << (peluang|usaha|bisnis) (gabung|join|ikut|jualan|produk ini|produk) >>
  << (titip|nitip) (jual|jualan|dagangan) >>
  << (titip|nitip) (jual|jualan|dagangan) @bisa >>
  << (titip|nitip) (jual|jualan|dagangan) @bisa saya >>
  (saya|aku|kami) *1 (punya|ada|buka) *1 (toko|warung|kios|lapak|olshop|kedai|konter|counter) *4 (ambil|jual|suplai|kulakan|kulak|harga|stok|barang|bisa)
  (become|be|looking for|want to be) *2 (reseller|agent|distributor|partner|dropshipper|supplier)
]]

-- Yang terdengar seperti urusan toko, tetapi bukan.
words "harga_luar" [[ saham, bitcoin, kripto, crypto, dolar, dollar, usd, bbm, bensin, pertamax, pertalite, minyak dunia, kurs, kurs dolar, emas antam, emas batangan, logam mulia, emas dunia ]]
words "jasa_luar" [[
  pulsa, kuota internet, paket data, kuota telkomsel, kuota xl, kuota indosat, token listrik, token pln, top up game, topup game, top up ml, diamond, diamond ml, chip domino, judi, judol, togel, gacor, pinjol, pinjaman, pinjaman online, kpr, deposito, trading, forex, undian berhadiah, jasa iklan, jasa seo, jasa website, jasa followers, followers, subscriber, jasa digital marketing, optimasi toko, jasa endorse, endorse, endorsement, paid promote, pijat, tukang sumur, sedot wc, ojek, taksi, loker, lowongan, lowongan kerja, kerjaan, pekerjaan, magang, joki, joki tugas, dukun, pesugihan, jodoh, tahlilan, obat kuat
]]
words "dunia_luar" [[
  presiden, pilpres, pemilu, pilkada, jokowi, prabowo, ganjar, anies, gubernur, bupati, menteri, dpr, politik, politikus, korupsi, koruptor, partai politik, pemerintah, timnas, persib, persija, persebaya, arema, liga inggris, liga champion, piala dunia, arsenal, chelsea, liverpool, barcelona, real madrid, manchester, manchester united, messi, ronaldo, motogp, ramalan, zodiak, horoskop, gempa, banjir, gunung meletus, cuaca, prakiraan cuaca, mendung, gerimis, palestina, ukraina, rusia, corona, covid, sinetron, drakor, netflix, lirik, chord, gosip, selebriti, mobile legends, mlbb, free fire, pubg, roblox, genshin, pr matematika, tugas sekolah, matematika, fisika, kimia, ibukota, ibu kota, planet, alien, ufo, tafsir mimpi, jadwal sholat, adzan, khutbah, kiamat
]]
words "orangnya" [[ kamu, you, anda, situ, dirimu, mimin, adminnya, dikau ]]

intent "out_of_scope" [[
  ^ (kirim|kirimin|isi|isiin|isikan|beli|jual|minta|transferin) (pulsa|kuota|token|token listrik|paket data) [{rupiah}|{number}|{quantity}] [tidak|kah|berapa|mah|ma|pa] $
  ^ (salah|keliru) (kirim|pencet|chat|sambung) (maaf|sori) *1 $
  ^ (maaf|sori) [maaf] (salah|nyasar) (kirim|chat|sambung|orang|send|grup|kontak) *1 $
  (bensin|bbm|pertamax|pertalite|bitcoin|kripto|dolar|saham|emas antam) *1 (naik|turun) *3
  (saya|kami) *1 dari *3 (menawarkan|nawarin|menawari|tawarkan) *4
  (menawarkan|nawarin|tawarkan) *1 (jasa|pinjaman|kartu kredit|asuransi|kredit|dana|iklan|investasi|website) *3
  (klik|buka) *1 (link|tautan|situs) *1 (ini|berikut|di bawah) *2
  jual (akun|akun game|akun ff|akun ml|followers|ginjal) *3
  grup telegram *3 (profit|cuan|investasi|trading|harian)
  (ongkos|tarif) (ojek|taksi|bus|kereta|angkot|grab|becak|pesawat) !paket !barang !kirim
  (pinjam|pinjem|minjem|minjam|utangi) *1 ({rupiah}|{number}|uang|duit|seratus|sejuta|gopek|goceng) dulu
  (kamu|kakak|mimin) *1 (nyanyi|nikah|jomblo|pacaran|masak apa|tinggal sama siapa) *2
  << (lowongan|loker|lowongan kerja) (ada|jaga|admin|info|butuh) >> !@mitra
  (kerjaan|umur|agama|hobi|gaji) kamu *2
]]
intent "out_of_scope" [[
  << @harga emas @hari_ini >> !{product}
  << @harga emas @hari_ini @berapa >> !{product}
  << @harga emas @hari_ini (naik|turun) >>
  (harga|hrg) (cabai|cabe|beras|telur|bensin|sembako|emas) *3 (naik|turun|mahal) *2
  << @harga (emas|cabai|sembako|beras|telur|listrik) (naik|turun) >> !@pakaian
  << (@harga|naik|turun) @harga_luar >>
  << @harga @harga_luar (@berapa|@hari_ini|naik|turun) >>
  << @harga @harga_luar @berapa @hari_ini >>
  << @harga_luar (naik|turun) (lagi|@hari_ini) >>
  (kirim|kirimin|isi|isiin|isikan|beli|jual|minta|transferin) (pulsa|kuota|token|token listrik|paket data) [{rupiah}|{number}|{quantity}] *2
  << @jasa_luar (jual|isi|beli|kirim|minta|ada|bisa|pinjam|butuh|mau|info|cari|tawarkan|nawarin|menawarkan) >>
  (kirim|kirimin|isi|isiin|isikan|beli|jual|minta|transferin) (pulsa|kuota|token|paket data) *2
  << @jasa_luar (jual|isi|beli|kirim|minta|ada|pinjam|butuh|mau|info|cari|tawarkan|nawarin|menawarkan) tidak >>
  << @jasa_luar (jual|isi|beli|kirim|minta|ada|pinjam|butuh|info|cari|tawarkan|nawarin|menawarkan) (bisa|mau|saya|kami) >>
  ^ @jasa_luar $
  @jasa_luar
  @dunia_luar
  << @dunia_luar (siapa|kapan|berapa|apa|kenapa|gimana|mana|main|menang|kalah|lawan|jadwal|nonton|skor|seri|indonesia|jakarta|sekarang|besok|panas|dingin|hujan) >>
  << @dunia_luar (siapa|kapan|berapa|apa|kenapa|gimana|mana|panas|dingin|hujan|cerah|mendung) @hari_ini >>
  (prediksi|skor|tebak skor) *1 (bola|pertandingan|semalam|malam|nanti|timnas|mu|berapa|akhir) *3
  << @dunia_luar (main|menang|kalah|lawan|jadwal|nonton|skor) (kapan|jam berapa|berapa|siapa|semalam|tadi malam|{date}) >>
  << @dunia_luar @hari_ini (panas|dingin|hujan|cerah) @sangat >>
  << (hujan|panas|dingin|gerah|mendung) (di sana|di situ|di luar|cuaca|deras|lebat) >> !harga !{product} !kirim
  ^ (hujan|panas|dingin|gerah|mendung|banjir) [@sangat|ya|terus|di sini|di sana|nih] $
  << @orangnya siapa >> !pengirim !penerima !@rekening !nama !kurir !ongkir !@bayar !@transfer
  ^ (kamu|ini|situ|lo|anda) (siapa|siapa namanya|namanya siapa|dari mana|orang mana|asli mana) $
  << nama @orangnya siapa >>
  (nama) (kamu|kakak|adminnya|mbaknya|masnya|mu) *1 siapa
  siapa (nama|namanya) *1 (kamu|kakak|admin|mbak|mas|kak|mu|min)
  << (umur|usia) @orangnya (berapa) >>
  (umur|usia) (kamu|kakak|adminnya|mbaknya|masnya|mu) *2
  ^ (umur|umurnya) berapa (kamu|kakak|sekarang|min|kak) $
  << (nikah|menikah|kawin|pacar|jomblo|single|punya pacar|suami|istri|gebetan|lajang|duda|janda) @orangnya >> !ukuran !buat !untuk
  (sudah|masih) (nikah|menikah|punya pacar|jomblo|single|kawin|punya anak|punya suami|punya istri|berkeluarga|sendiri|laku) [belum|apa belum|tidak] $
  (mau|boleh) *1 (kenalan|jadi pacar|pacaran|ngedate|jalan bareng|nikah sama|kenal) *2 !baju
  (i love you|love you|aku sayang kamu|sayang kamu|aku cinta kamu|cinta kamu|kangen kamu|miss you|i miss you|aku kangen|marry me|will you marry me) *3
  (cantik|ganteng|manis|imut|cakep) (deh|banget|ya|amat) *1 (kamu|adminnya|mbaknya|masnya|fotonya kamu|profilnya|pp nya)
  (adminnya|kamu|suaranya) (cantik|ganteng|manis|imut|cakep|lucu|gemesin|baik|cewek|cowok) *3
  (mbaknya|masnya) (cantik|ganteng|manis|imut|cakep|lucu|gemesin|cewek|cowok) (banget|sekali|sangat|amat|kali|apa|atau) *2
  (kamu|adminnya|admin|kakak|ini) (cewek|cowok|laki-laki|perempuan|cewe|cowo) *1 (apa|atau|ya) *2
  (lagi|lg|sedang) (apa|ngapain|sibuk apa|dimana|di mana) *2 !promo !diskon !ada
  (sudah|belum|udah|tos|wis) (makan|sarapan|mandi|tidur|bobo|sholat|ngopi|maem|dahar|tuang|mangan) [belum|durung|teu acan|siang|malam] $
  (sudah|udah|wis) (makan|sarapan|mandi|tidur|sholat|ngopi|maem|dahar|tuang) [siang|malam] (belum)
  (selamat) (makan|tidur|ulang tahun|tahun baru|natal|lebaran|idul fitri|menunaikan|puasa|berbuka|ultah) *3
  << (ceritakan|ceritain|cerita|kasih|bikin) (lelucon|lawakan|joke|jokes|pantun|puisi|dongeng|tebak-tebakan|teka-teki|cerpen) >>
  ^ (wkwk|haha|hehe|hihi|wk|lol|xixi|huhu|hiks|anjay|wkwkwk) [saja|bisa saja|lucu|ngakak|kocak] $
  [haha|wkwk] bisa aja (kamu|kakak|admin|lo)
  (ngakak|kocak|receh) *2
  (gabut|bosan|bosen|bete|kesepian|galau|curhat|patah hati|putus cinta|insomnia|ga bisa tidur|tidak bisa tidur|mager|ngantuk) (nih|banget|ya|dong|aku|saya|temenin|gue|euy)
  (tetangga|mertua|pacar|mantan|pacarku|suamiku|istriku|bosku|dosen|guru|temanku|kucingku|anjingku) *1 (saya|aku|sebelah|ku) *1 (lagi|berisik|nyebelin|galak|marah|selingkuh|ngorok|sakit|hamil|lahiran) *3 !ukuran !buat
  (temenin|temani) (ngobrol|aku|chat|curhat|main) *2
  (abis|habis|baru) putus *3 !stok
  (jodoh|jodohku) *2 (kapan|siapa|mana) *1
  (main|jadi) (futsal|mabar|badminton|bola|billiard|ps|mancing|nongkrong|ngopi) *4
  ^ (gabut|bosan|galau|curhat|kesepian|mager|ngantuk|lapar|capek|pusing) [nih|banget|ya|dong|aku|gue|euy|kerja|kuliah] $
  << (pinjam|pinjem|minjem|minjam|utangin|ngutang|hutang|utang) (uang|duit|{rupiah}|{number}|dulu|seratus|sejuta|lima ratus|gocap) >> !bayar !pesan !beli !baju
  (pinjam|pinjem|minjem|minjam|utangi|pinjami) *1 ({rupiah}|{number}|uang|duit|seratus|sejuta|gopek|goceng) [dulu] *2
  << (pinjam|minjam) (uang|duit) @bisa >>
  << (pinjam|minjam) (uang|duit) @bisa dulu >>
  << (ada|butuh|cari|buka|info|ada info) (loker|lowongan|lowongan kerja|kerjaan|pekerjaan|karyawan) >>
  (lowongan|loker|lamaran|melamar|ngelamar|interview) *2 (kerja|pekerjaan|kerjaan|admin|karyawan|di sini)
  (saya|aku) (mau|ingin) (melamar|ngelamar|kerja|bekerja) *2 (di sini|disini|kerja|jadi)
  ^ {number} (tambah|kali|dibagi|bagi|kurang|plus|x|+|dikurangi|ditambah|dikali) {number} [berapa|sama dengan|hasilnya] [berapa] $
  ^ {number} {number} berapa $
  ^ (berapa) {number} (tambah|kali|dibagi|bagi|kurang|plus|x|dikurangi|ditambah|dikali) {number} $
  (akar|kuadrat|turunan|integral|persamaan|rumus) *3 (berapa|apa|dari)
  << (kerjain|kerjakan|bantu|bantuin|jawabin|jawab) (pr|tugas|tugas sekolah|soal|ujian|skripsi|makalah|esai) >>
  << (follow|followback|folbek|folback|follback|follow) (ig|instagram|akun|channel|youtube|tiktok|aku|saya|dong|postingan) >> !testi
  ^ (follback|followback|folbek|polbek|folback|follow back|follow aku|follow balik|follow kembali) *3 $
  (bagi|minta|kasih) (duit|uang|thr) *1 !kembali !@balik !@transfer
  ^ [halo|hai|pagi|malam] (sayang|cinta|beb|cewek|cowok) $
  ^ (agama|agamanya|hobi|hobinya|zodiak|zodiaknya|kerjaan|kerjaannya|kerja|asal) (kamu|kakak|apa|mu) *2 $
  (doain|doakan|mohon doa|minta doa|doanya) *4
  ^ (salah|nyasar|keliru) (chat|nomor|sambung|orang|send|grup|kamar|kirim chat|kirim pesan) [maaf|sori|orang|ya] [maaf] $
  ^ (salah|keliru) (kirim|pencet) (maaf|sori) *2 $
  (maaf|sori) [maaf] (salah|nyasar) (kirim|chat|nomor|sambung|orang|send|grup|pencet|kontak)
  (salah|keliru) (sambung|nomor) *3 !hp !rekening !resi !ukuran !alamat !{phone} !ganti !sepatu
  (selamat|congratulations|congrats) *3 (mendapat|memenangkan|pemenang|terpilih|menang|mendapatkan) *
  (klik|buka|kunjungi) *1 (link|tautan|situs) *
  << (hadiah|undian) (jutaan|juta|{rupiah}|pemenang|klik|gratis mobil) >>
  ^ [halo|permisi] (saya|kami) dari (bank|pihak bank|asuransi|leasing|koperasi|bpjs|pln|pajak|telkom|agency|media|yayasan|lembaga|tim marketing) *6 !@transfer !@bayar !@pesan
  (menawarkan|nawarin|penawaran|tawarkan|menawari) *2 (jasa|layanan|kerjasama iklan|pinjaman|kartu kredit|asuransi|kredit|dana tunai|iklan|kerja|website|seo|program|modal) *3
  (jasa) (iklan|seo|website|followers|endorse|foto produk|pembuatan|digital marketing|pengiriman barang|admin) *3
  (dana tunai|gadai|bpkb|pinjaman cepat|cair cepat|bunga rendah|tanpa agunan|modal usaha) *3
  (resep|cara masak|cara bikin|cara membuat|masak apa) *2 (rendang|kue|soto|opor|sayur|nasi goreng|enak|gimana|hari ini|bolu|sambal|seblak) 
  (kenapa|mengapa|siapa|apa) (langit|bumi|bulan|matahari|kucing|ayam|penemu|presiden|arti|artinya|itu cinta|warna langit|orang|bintang) *3
  (siapa) (penemu|pencipta|presiden|menteri|pelatih|yang menang|juara) *3
  (apa) (arti|artinya|bahasa inggris|bahasa inggrisnya|ibukota|pengertian|definisi|perbedaan antara) *3 !ukuran !kode !{size}
  (bahasa inggrisnya|bahasa jawanya|bahasa arabnya) *3
  (jam berapa) (sekarang|ini|di sana)
  ^ (hari ini|sekarang) (hari apa|tanggal berapa|jam berapa) $
  (do you|can you|you) (speak|love me|have a boyfriend|have a girlfriend|sing|dance|sleep) *3
  (what|who) (is|are|s) *1 (your name|you|the weather|the meaning|the president|your age)
  (how old are you|where are you from|are you single|how are you) *2
  (tell me) *1 (joke|story|secret) *1
  (kapan) (kiamat|nikah|lebaran|puasa|gajian|hujan|kaya|wisuda) *1 $
  (main|mampir|nginep) (ke rumah|kerumah) *3 !jahit
  (anaknya|anakmu|ibumu|keluargamu|orang tuamu) *1 (umur|kelas|berapa|sehat|sekolah) *2 (berapa|dimana|semua|mana) !ukuran !size !cocok !muat !baju
  (ongkos|tarif|naik) (ojek|taksi|bus|kereta|angkot|grab|becak|pesawat|travel) *3
  (rute|jadwal|jam) (kereta|bus|pesawat|kapal|krl|transjakarta|angkot) *3
  ^ (ini|apa ini|apakah ini|betul ini|bener ini|bukannya ini) [dengan] (nomor|nomornya|wa|rumah) *3 (bukan|kan|ya|betul) !toko !rekening !resi !admin !toko !olshop
  (kami|saya) [dari] *4 (menawarkan|nawarin|menawari|tawarkan) *4 !saya
  (lucu|ganteng|cantik|cakep|manis|imut|kocak|asik) [@sangat] (adminnya|admin|kamu|mimin|mbaknya|masnya|kakaknya|tetehnya) *1
  (titip|kirim) salam *3
  jual (ginjal|diri|motor|mobil|rumah|tanah|jiwa) [berapa] *2
  ^ (asdf|asdfg|asdfgh|asdfghjkl|qwerty|qwertyuiop|zxcvbnm|hjkl|jkl|fghj|abc|abcd|abcde|xyz|aaaa|bbbb|hhh|lorem ipsum|bla bla bla|blablabla|blabla|la la la|lalala|tralala|123|1234|12345|zzz|zzzz) $
  ^ (🤣|😂|😹|😆|😅|😭|😢|🤔|🙄|😴|🥱|🌧️|☔|☀️|🌈|⚽|🎮|🎵|💩|👻|👀|🤡|🙃|😜|😝|🤪|🫠|🤷|🤷‍♀️|🤷‍♂️|💀|🎂|🎉|🎊|🐱|🐶|🍻|☕) [🤣|😂|☔|😅|😭|💀|🎉|⚽|🌧️] $
  (butuh|cari|nyari|perlu|terima|nerima|buka) (karyawan|pegawai|tenaga kerja|tenaga|helper|kuli|anak buah|tukang masak|kasir|penjaga toko) [baru|lagi] (tidak|kah) *2
  [halo|permisi] (saya|kami) dari (agensi|agency|tim|media|perusahaan|bank|leasing|asuransi|pihak|bpjs|provider) *2 [mau|ingin|hendak] (menawarkan|nawarin|tawarkan|menawari|penawaran|mengajak) [kerja sama|kerjasama|layanan|jasa|program|produk|kartu|pinjaman|kredit] [kredit|iklan|promosi|tunai] *2
  @mau (bayar|bayarin|cek|ngecek) (listrik|pln|pdam|bpjs|indihome|wifi|pajak motor|pajak|tagihan|token|cicilan motor|kos) *5
  ^ [hai|halo|permisi] *1 kenalan (dong|yuk|boleh|donk) *1 $
  (nanti|tolong|jangan lupa) (jemput|jemputin|titip jemput) (adek|adik|anak|mama|papa|ibu|aku|dede) *4
  (isi|mengisi|ngisi|isikan) *1 (survey|survei|kuesioner|kuisioner|angket|polling|petisi) *5
  (vote|voting|dukung|like) (anak|foto|video|adik|postingan) (saya|aku|ku) *5
  ^ (oi|halo|hai|permisi|maaf) ini [dengan] (nomor|hp|wa|nomornya) *2 (bukan|kan|ya) $ !toko !rekening !resi !admin !cs
]]

examples "reseller" [[
  saya mau buka cabang di Palu, bisa ambil dari sini?
  buat isi warung kalau beli banyak ada potongan
  kalau kulakan dapat potongan nggak
  saya mau jualan lagi, ada harga khusus?
  sekalian nyetok buat toko bangunan saya
  keripiknya mau saya taruh di kantin kampus
  syarat buka gerai pakai nama kalian
  gimana cara gabung jadi tim penjualan kakak
  saya mau jual produk ini di warung ibu saya
  boleh saya pasarkan lagi di kampung
  minimal ambil berapa kalau mau jadi agen
  buka keagenan untuk daerah Flores ga
  saya punya kedai kopi, mau ambil rutin dari sini
  jualin barangnya kakak dapat komisi ga
  fee buat dropshipper berapa per pcs
  paketnya bisa dikirim tanpa nama toko kakak
  pengirimnya nama olshop saya ya, bisa?
  ada kemitraan ga
  tertarik bermitra, mohon dikirimkan proposalnya
  mau kulakan buat toko kelontong
  iso kulak nang kene mas
  dadi agen syarate opo wae
  hoyong ngiringan icalan produk teteh
  do you have a reseller program
  wholesale partnership available?
  i want to sell your products in my store
  sistem konsinyasi bisa kak
  titip barang di koperasi kantor saya boleh?
  modal awal jadi distributor berapa ya
  ada franchise nya ga
  saya affiliator tiktok, bisa kerja sama?
  kalau mau rebranding pakai merek sendiri bisa
  bisa maklon ga untuk skincare
  reseller dapat potongan berapa persen
  gambarnya boleh saya upload di lapak saya
  minta katalog tanpa watermark buat jualan
  lagi cari supplier tangan pertama
  daftar jadi mitra harus setor dulu?
  di Palu sudah ada agennya belum
  butuh pemasok tetap untuk salon kami
  ikut jual dong kak, aku punya banyak follower
  jualan tanpa stok barang bisa ga
  saya pedagang pasar, ada harga beda?
  kakak terima sub distributor tidak
  mau stok di konter hp aku
  perusahaan kami berminat menjalin kerja sama penjualan
  bisa masuk grup bakul ga
  untungnya berapa kalau aku ikut jualin
]]
examples "out_of_scope" [[
  siapa sih yang nyiptain lagu ini
  kucing saya dari kemarin ga mau makan
  tetangga saya berisik banget malam-malam
  anak saya mau masuk SD umur berapa ya bagusnya
  bayarin kopi dong bos
  traktir bakso dong
  katanya besok mati lampu seharian
  puasa hari ke berapa sekarang
  di tempat kakak hujan ga
  dapat info dari grup RT katanya jalan ditutup
  tau tukang urut yang bagus ga
  jalan ke terminal lewat mana ya
  mantan saya ngajak balikan
  gimana cara biar cepat hamil
  bantu vote foto anak saya ya
  hari ini tanggal berapa sih
  ada yang mau nebeng ke kota ga
  ikutan arisan yuk
  saya lolos wawancara, senangnya
  laptop kantor saya dipakai siapa ya
  nomor siapa ini ya, tadi nelpon saya
  isi token listrik dua puluh ribu dong
  jual kuota telkomsel ga
  top up diamond bisa di sini
  ada kerjaan buat lulusan smp ga
  kakak lagi buka lowongan admin?
  mau ngelamar jadi kurir di tempat kakak
  pinjemin aku lima puluh ribu, besok aku ganti
  butuh dana cepat hubungi kami bunga ringan
  kami menawarkan pinjaman tanpa jaminan
  tawaran menarik jasa pembuatan website untuk usaha anda
  tambah followers instagram murah sama kami
  nomor anda terpilih sebagai pemenang undian
  situs gacor hari ini bonus new member
  kamu udah punya pacar belum
  boleh kenalan ga sama adminnya
  suara kamu manis deh
  mau ga jadi istri aku
  kangen kamu
  umur kakak berapa sih
  kamu orang mana aslinya
  namamu siapa
  kamu cewek atau cowok
  lagi sibuk apa nih
  udah sarapan belum
  nonton bola ga nanti malam
  siapa yang menang semalam, persija apa bali
  timnas mainnya jam berapa
  menurutmu siapa calon gubernur yang bagus
  pemerintah sekarang kacau ya
  harga bbm naik lagi hari ini
  emas antam segram berapa sekarang
  dolar hari ini berapa
  besok hujan ga ya
  di sini mendung terus
  di sana banjir ga
  kenapa air laut asin
  jelaskan proses fotosintesis
  lima kali tujuh berapa
  bantuin jawab soal fisika dong
  bikinin puisi buat ibu
  kasih tebak-tebakan dong
  cerita horor dong
  nyanyi dong
  lagunya siapa sih yang lagi viral itu
  film bagus apa ya buat malam minggu
  main mobile legends yuk mabar
  login game ku ga bisa masuk
  wifi di rumah lemot banget
  listrik mati dari tadi
  ngantuk banget hari senin
  capek kerja pengen liburan
  aku lagi sedih, diputusin
  mimpi digigit ular artinya apa
  zodiak aku leo gimana nasibnya
  jam berapa sekarang
  sekarang tanggal berapa
  ibu kota australia apa
  bahasa inggrisnya sendok apa
  apa artinya maneh
  cara masak sayur lodeh gimana
  resep bolu kukus dong
  obat sakit gigi apa ya
  rumah sakit terdekat di mana
  ongkos ojek ke stasiun berapa
  naik bus apa ke bandara
  jadwal kereta ke malang
  jalan ke kantor pos lewat mana
  tahu tukang ledeng ga
  cari kos-kosan dekat kampus
  jual motor bekas ga
  ada yang jual rumah daerah sini
  bang ini nomornya pak haji udin bukan
  ini siapa ya kok ada di kontak saya
  salah orang maaf
  maaf kepencet
  halah salah kamar
  bukan buat kamu chatnya
  woi bro nanti malam jadi nongkrong
  mah aku pulang telat ya
  pa jemput aku jam lima
  besok rapat jam 9 jangan lupa
  undangan pengajian ahad pagi
  tolong vote anak saya ya
  bantu share link donasi ini
  follow back akunku dong
  follow tiktok aku dong
  assalamualaikum kami dari yayasan mohon donasinya
  sebarkan pesan ini ke 10 orang
  dapatkan kuota gratis klik di sini
  saldo gratis buka tautan berikut
  doakan saya lulus ujian ya
  semoga cepat sembuh
  turut berduka cita
  selamat ulang tahun ya
  met tahun baru
  selamat hari raya mohon maaf lahir batin
  haha lucu
  ngakak sumpah
  bercanda doang
  iseng aja
  cuma ngetes
  bla bla bla
  qwqwqw
  sdfkjhsdf
  aaaaaaaa
  zzz
  mmm
  123 123
  hiks
  huft
  yaelah
  kepo ah
  rahasia dong
  kucing aku lahiran
  anakku rewel semalaman
  tetangga berisik banget
  macet parah di jalan
  aku di rumah sendirian
  lagi di jalan nih
  kopi apa teh
  kapan kamu libur
  gajimu berapa
  bosmu galak ga
  kerja di situ betah ga
  kamu percaya alien ga
  manusia berasal dari mana
  bumi bulat apa datar
  kapan kiamat
  tuhan ada di mana
  ayam sama telur duluan mana
  where are you from
  are you single
  tell me something funny
  what's the weather today
  who won the game
  can you help with my homework
  lagi opo
  wis adus durung
  jenengmu sopo
  tos sare teu acan
  nuju naon
  ayo mancing minggu
  ambilin jemuran dong
  titip beliin rokok
  utang kemarin kapan dibayar
  arisan bulan ini giliran siapa
  pak rt ada di rumah?
  jaringan lagi error ya
  whatsapp aku dibajak orang
  kode otp nya berapa
  tolong kirimkan kode yang masuk ke hp kamu
  servis kulkas panggilan ke rumah
  pijat panggilan ada
  bisa ramal jodoh
  kapan hujan berhenti
  kirim salam buat keluarga
  nomor pak lurah berapa
  persyaratan bikin ktp apa aja
  cara daftar bpjs online
]]
