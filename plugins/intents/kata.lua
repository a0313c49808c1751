-- Kelompok kata yang dipakai bersama oleh semua bagian. Toko menambah kata dengan nama yang sama:
-- words "mahal" [[ larang pol ]]

-- Bertanya
words "berapa" [[ berapa, berapaan, berapakah, how much, how many ]]
words "mana" [[ mana, dimana, di mana, kemana, ke mana, dari mana, where, endi, palih mana, sebelah mana ]]
words "apa" [[ apa, apa saja, apa aja, apakah, what, opo wae, naon wae, apa lagi ]]
words "kapan" [[ kapan, when, jam berapa, hari apa, tanggal berapa ]]
words "gimana" [[ gimana, bagaimana, how, kaya gimana, seperti apa, kayak apa, cara, caranya, prosedur, alur, langkah ]]
words "bisa" [[ bisa, boleh, dapat, bisakah, bolehkah, dapatkah, can, could, mungkin, sanggup, melayani, terima, menerima, support, diterima, berkenan ]]
words "mau" [[ mau, pengen, ingin, hendak, minat, berminat, tertarik, want, berencana, rencana, niat, maunya, butuh, perlu, cari, nyari ]]
words "minta" [[ minta, mohon, tolong, kasih, kirimkan, kirim, please, pls, tulung, bagi, spill, share, lihat, cek, boleh minta, mau lihat, mau minta, coba, tampilkan, tunjukkan ]]
words "info" [[ info, informasi, infonya, infokan, kabar, penjelasan, keterangan, detail, tanya, tanyakan ]]
words "kalau" [[ kalau, misal, misalnya, semisal, seumpama, andai, if, jika, bila, apabila, umpama ]]

-- Waktu
words "sudah" [[ sudah, telah, barusan, baru saja, already, done, barusan tadi, tadi sudah ]]
words "belum" [[ belum, belom, not yet, belum juga, tak kunjung, tidak kunjung, ga kunjung, gak kunjung ]]
words "nanti" [[ nanti, nanti dulu, lain kali, lain waktu, belakangan, next time, later ]]
words "lama" [[ lama, lambat, lemot, lelet, slow, telat, molor, kelamaan, luama, lawas ]]
words "hari" [[ hari, minggu, jam, bulan, day, days, week, dino, poe, menit ]]
words "hari_ini" [[ hari ini, siang ini, sore ini, malam ini, pagi ini, sekarang, today, besok, lusa, tomorrow, nanti sore, nanti malam, nanti siang, minggu ini, minggu depan, langsung, segera ]]

-- Barang dan pesanan
words "barang" [[ barang, produk, item, artikel, model, product, dagangan, jualan, koleksi ]]
words "pakaian" [[ baju, gamis, hijab, jilbab, kerudung, khimar, kaos, kemeja, celana, rok, dress, daster, mukena, jaket, hoodie, tunik, blouse, tas, sepatu, sandal, topi, kebaya, setelan, seragam, piyama, sweater, cardigan, jersey, dompet, ikat pinggang, kaus kaki, sarung, koko, pashmina, outer, vest, rompi, legging, kulot, jeans, sprei, selimut, handuk ]]
words "pesanan" [[ pesanan, orderan, paket, paketan, kiriman, paketku, paketnya, package, parcel, my order, titipan, belanjaan, barangku, barang saya, barang aku, pesenanku, orderanku, pesananku, order saya, order aku, pesanan saya, paket saya, invoice saya ]]
words "punya_saya" [[ saya, aku, ku, punyaku, milik saya, my, kita, kami, abdi, istri saya, suami saya, atas nama ]]

-- Uang
words "harga" [[ harga, harganya, price, pricelist, price list, pl, daftar harga, tarif, banderol, dibanderol, rate, harga jual, cost, regane, nominal, pricing, katalog harga ]]
words "mahal" [[ mahal, kemahalan, kemahelan, mahalnya, pricey, mihil, larang, kelarangan, expensive, tinggi harganya, muahal, overprice, ketinggian harganya, awis teuing, over budget, overbudget ]]
words "murah" [[ murah, murahan dikit, lebih murah, termurah, murmer, terjangkau, cheap, cheaper, ekonomis ]]
words "ongkir" [[ ongkir, ongkos kirim, biaya kirim, biaya pengiriman, ongkos pengiriman, ongkirnya, ongkosnya, ongkos, shipping, shipping fee, shipping cost, tarif kirim, biaya antar, ongkos antar, biaya ekspedisi, harga kirim, delivery fee, ongkos ekspedisi, biaya kurir, tarif ekspedisi, ongkire, ongkirna, ongkos jasa kirim ]]
words "kirim" [[ kirim, dikirim, ngirim, kirimkan, antar, diantar, dianter, anter, pengiriman, deliver, delivery, ship, shipped, paketin, dipaketin, dikirimkan, kirimnya, ekspedisi, pengantaran, delivery order, jalankan, kintun ]]
words "sampai" [[ sampai, nyampe, nyampai, tiba, datang, dateng, mendarat, landing, arrive, arrived, sampainya, nyampenya, keterima, diterima, nyampek, tekan, dugi, nepi, terima ]]
words "bayar" [[ bayar, dibayar, bayarnya, pembayaran, membayar, payment, pay, mbayar, mayar, pelunasan, ngelunasin, melunasi, pembayarannya, mbayare, mayarna, bayare, bayaripun, mbayaripun, mbayari, dibayari, mbayarnya, pembayarane, byr, mbayarno ]]
words "transfer" [[ transfer, ditransfer, mentransfer, nransfer, transfernya, tf ]]
words "rekening" [[ rekening, norek, no rekening, nomor rekening, no rek, nomer rekening, rekeningnya, nomor va, virtual account, va, account number, no va, bank ]]

-- Penilaian
words "bagus" [[ bagus, cantik, cakep, keren, lucu, gemes, gemas, cute, unyu, imut, elegan, mewah, kece, manis, indah, nice, beautiful, pretty, good, great, amazing, mantap, mantul, mantab, kinclong, rapi, top, oke punya, apik, sae, ayu, geulis, ganteng, estetik, aesthetic, jos, josss, memuaskan, puas, worth it, istimewa, sempurna, perfect, wow, gokil, kualitas bagus, menarik, anggun, juara, endul, maknyus, enak, lezat, nikmat, sedap, nagih, gurih, wangi, harum, adem, nyaman, empuk, lembut ]]
words "rusak" [[ rusak, cacat, pecah, penyok, sobek, robek, bolong, bocor, tumpah, hancur, remuk, retak, patah, lecet, luntur, basi, busuk, berjamur, jamuran, kadaluarsa, expired, kedaluwarsa, mati, macet, jebol, lepas, copot, mengelupas, kotor, noda, bernoda, berbau, apek, tengik, asem, error, eror, tidak nyala, tidak berfungsi, tidak bisa dipakai, tidak bisa nyala, penyot, baret, gores, kusut, bengkok, meleleh, melempem, lembek, zonk, ambyar, reject, defect, broken, damaged, ancur, rusak parah, layu, mateni, rompal, somplak, ngadat, mati total, amburadul, berantakan, melepuh, gosong, mentah, berlubang, longgar, karatan, berkarat, hangus, bau, pincang, oleng, basah kuyup, fals, kebalik, kelunturan, meleyot, mleyot, peyot, ngelupas, keropos, sompel, gompal, cuil, lapuk, remek, aus, benjol, bantet, mblobor, pedot, tugel, coplok, kempes, penyek, gepeng, kejepit, meledak, mangap, menganga ]]
words "kebesaran" [[ kebesaran, kegedean, kekecilan, kesempitan, kelonggaran, kepanjangan, kependekan, tidak muat, tidak pas, tidak cukup, kesempiten, kecilan, sesak, ga masuk, kekecilen, terlalu besar, terlalu kecil, too small, too big ]]

-- Barang dan pilihannya
words "ada" [[ ada, adakah, ono, aya, wonten, punya, ada kah, ada tidak, jual, menjual, jualan, nyediain, menyediakan, sedia, sedia kah, any, gaduh, stok, sia-sia, simpan, gadah, sade, dodol, icalan, nguicalan ]]

-- Membayar
words "cod" [[
  cod, cod an, codan, cod-an, cash on delivery, cashondelivery, c o d, c.o.d, sistem cod, ngecod, dicod, di cod, bayar di tempat, bayar ditempat, pembayaran di tempat, pembayaran ditempat, bayar di rumah, bayar dirumah, bayar di lokasi, bayar tempat, bayar ke kurir, bayar kurir, bayar sama kurir, bayar di kurir, pay on delivery, cash saat terima, bayar tunai ke kurir, cdo, coad, bayar belakangan pas sampai, bayar nang omah, bayar nang griya, bayar di bumi, mayar di bumi, bayar nang panggonan, bayar ten griyo, bayar ten griya, mbayar ning omah, bayar pas sampai, bayar ka kurir, pay the courier
]]

-- Potongan dan promo
words "total" [[ total, totalan, jumlah, jumlahnya, semua, semuanya, kena, kenanya, jadi, jadinya, keseluruhan, grand total, habis, abisnya, hitung, hitungan, itung, hitungin, itungin, totalin, kalkulasi, kenanya jadi, all in ]]
words "uang" [[ duit, duitnya, rupiah, rp, uang, perak, fulus, cuan ]]
words "ini_itu" [[ ini, itu, yang ini, yang itu, ini tadi, itu tadi, yang tadi, yang di foto, yang di gambar, yang di story, yang di ig, yang barusan, yang atas, yang bawah, kayak gini, seperti ini, model ini, warna ini ]]
words "jual" [[ jual, dijual, ngejual, dilepas, lepas, ngelepas, dibanderol, dihargai, bandrol, sell, jualnya, ngejualnya ]]
words "kurang" [[ kurang, kurangi, kurangin, dikurangi, turun, turunin, diturunin, turunkan, kurangan, kortingan, korting, ngurangin, kirang, kirangan, murah, murahin, dimurahin, miring, dimiringin, kurangkan, kurangi dikit, kurangin dikit, lebih murah, kurangi sedikit, lebih miring, less, rendah, rendahin, lebih rendah, direndahin, kurangilah, kurangke, dikurangin, diturunkan, luwih murah, mirahan, murahan, dikurangke, dikorting, lower, cheaper ]]
words "diskon" [[ diskon, diskonan, discount, potongan, potongan harga, potong harga, korting, potong, dipotong, disc, diskonnya, rabat, potongin, didiskon, diskonin, kasih diskon, cuci gudang ]]
words "promo" [[ promo, promonya, promosi, promoan, prmo, sale, flash sale, flashsale, voucher, vocer, kode voucher, kode promo, kupon, cashback, cash back, giveaway, bundling, bundle, paket hemat, paket promo,  clearance, cuci gudang, big sale, obral, obralan, promo lebaran, promo gajian, promo ramadan, harbolnas, gratisan, tebus murah, buy 1 get 1, b1g1, beli 1 gratis 1, beli 2 gratis 1, promo akhir tahun, payday, midnight sale, early bird, undian, doorprize, kode diskon, reward, poin, special offer, penawaran khusus, penawaran, program promosi, event, event promo, hampers promo, warehouse sale, kode referral, discount code, promo code, kode kupon, offer, deals, deal of the day, diskon 17an, promo paketan, paketan hemat, sale up to, promo jumat berkah, bagi-bagi, payday sale, kode reward, poin member, loyalty, potongan aplikasi, hot deal, special price, give away, lucky draw, hari belanja, harga promo, harga coret, beli dua gratis satu, beli satu gratis satu, buy one get one, bogo ]]

-- Menjawab
words "iya" [[
  ya, y, yh, ye, yaa, true, correct, approve, approved, cocok, sesuai, k, kk, deal, fix, fixed, confirm, confirmed, konfirmasi, gas, gass, cus, cuss, cusss, cuz, kuy, skuy, hayuk, hayu, ayo, ayuk, yuk, yuks, lanjut, lanjutkan, lanjutin, lanjutken, next, proses, proceed, go, goo, let's go, lets go, jalan, sah, boleh, bolehlah, boleh deh, tentu, tentu saja, pasti, absolutely, sure, of course, definitely, exactly, copy, tentu dong, jelas, ya jelas, sok, dados, rebes, beres, aman, clear, done, no problem, alright, fine, ndang, sumonggo, sabi
]]

-- Mengeluh, menukar, mencari orang toko
-- "kalau rusak", "takut pecah": belum terjadi.
words "andai" [[ kalau, misal, misalnya, semisal, seumpama, andai, jika, bila, apabila, if, takut, khawatir, jangan sampai, semoga, anti, gampang, mudah, aman, tahan, garansi, risiko, kapan, berapa, harga, apakah, atau, jual, dijual, cari, ready, stok, promo, biar, supaya, sebelum, buat, mau ]]
words "barangnya" [[
  barang, produk, item, paket, pesanan, orderan, kiriman, belanjaan, isi, kemasan, bungkus, bungkusnya, packing, packaging, segel, kardus, box, kotak, dus, botol, tutup, tutupnya, jahitan, resleting, kancing, tali, sol, bahan, kain, warna, motif, ukuran, model, rasa, aroma, layar, baterai, tombol, kabel, charger, mesin, colokan, kamera, speaker, suara, daun, akar, tanah, pot, batang, kaki, kaki meja, cat, baut, engsel, laci, pintu, roda, tiket, kode, voucher, hasil, kualitas, foto, pasangan, tutup botol, karet, lem, tinta, cetakan, sablon, sablonan, jilid, halaman, kertas, dalamnya, makanan, kue, sambal, minuman, sayur, buah, daging, ikan, telur, nasi, cream, krim, serum, bedak, lipstik, parfum
]]
words "selama" [[ seminggu, sehari, sebulan, semingguan, berhari-hari, berminggu-minggu, berbulan-bulan, dua hari, tiga hari, empat hari, lima hari, dua minggu, tiga minggu, dua bulan, beberapa hari, seharian, dari kemarin, dari kemaren, dari tadi, dari pagi, dari semalam, dari minggu lalu, dari bulan lalu, sejak kemarin, sejak minggu lalu, berjam-jam, sejam, setengah jam, dua jam, tiga jam, lewat tanggal, lewat estimasi, lewat jadwal, lewat janji, tiga kali, dua kali, berkali-kali, berulang kali, berulang-ulang, kesekian kali, setahun ]]
words "balik" [[
  retur, return, diretur, returan, returnya, refund, direfund, refundnya, refunded, tukar, ditukar, tukarkan, ditukarkan, menukar, menukarkan, penukaran, nukar, tukeran, tuker, dituker, nuker, ditukeur, tukeur, exchange, exchanged, ganti baru, diganti baru, digantiin baru, ganti yang baru, ganti rugi, ganti uang, ganti unit, diganti yang baru, kembalikan, dikembalikan, mengembalikan, kembaliin, ngembaliin, balikin, dibalikin, balikan, mbalekke, dibalekno, dibalekke, diwangsulkeun, wangsulkeun, malikkeun, dipulangkeun, dipulangin, pengembalian, money back, uang kembali, duit balik, uang balik, uang balik lagi, balik uang, kembali uang, kembali dana, pengembalian dana, kirim balik, dikirim balik, klaim garansi, klaim, mengklaim, rtn, pulangin, dipulangkan, pulangkan, balik barang, dikembaliin, tukar guling, lijol, ijol, diijolke, kembalikan uang, get my money
]]
words "orang_toko" [[
  admin, admine, adminna, admin asli, cs, csnya, customer service, customer care, layanan pelanggan, call center, callcenter, owner, ownernya, pemilik, pemiliknya, yang punya toko, yang punya usaha, pemilik toko, penjual, penjualnya, seller, sellernya, petugas, operator, manusia, orang asli, orang beneran, orang langsung, manusia asli, manusia beneran, manager, manajer, supervisor, atasan, karyawan, pegawai, staf, staff, bagian sales, bagian marketing, human, real person, real human, real people, yang jaga toko, yang jaga, pihak toko, bosnya, pimpinan, live agent, human agent, tim support, representative, juragane, narahubung, contact person, penanggung jawab, bagian layanan, bagian pelanggan, bagian keuangan, bagian pengiriman, bagian gudang, manajemen, pihak manajemen, management, customer support, support team, sing duwe, sing duwe toko, nu gaduh toko, nu gaduh, yang berwenang, bos besar, sing dodol, nu icalan
]]

-- Kemitraan
words "mitra" [[
  reseller, resseler, reseler, resel, seller ulang, dropship, dropshipper, dropshiper, dropsip, dropshiping, dropshipping, agen, ejen, agent, resellernya, ngereseller, wholesale partner, keagenan, sub agen, agen resmi, distributor, subdistributor, distributorship, mitra, kemitraan, bermitra, mitra penjualan, partner, partnership, jadi partner, stokis, stockist, franchise, waralaba, afiliasi, affiliate, afiliator, affiliator, konsinyasi, titip jual, nitip jual, titip jualan, marketer, maklon, private label, white label, keagenannya, mau buka cabang, kerjasama, kerja sama, kolaborasi jualan, supplier, suplier, pemasok, pasokan, penyuplai, jadi penyalur, penyalur, wholesaler, bakul, tengkulak, harga tengkulak, harga bakul, harga agen, harga reseller, kulakan, kulak, rebranding, rebrand, jadi sub, program mitra
]]

-- Memesan
words "pesan" [[
  pesan, order, memesan, mengorder, ngorder, pemesanan, orderin, pesenin, pesankan, pesanin, beli, membeli, dibeli, beliin, belikan, pembelian, purchase, buy, checkout, check out, co, cekout, borong, angkut, angkutin, angkat, bungkusin, bungkuskan, dibungkus
  ambil, ngambil, diambil, ambilin, ambilkan, ambik, keep, keepin, di keep, dikeep, keepkan, booking, book, bookingin, dibooking, reserve, reservasi, dp in, amankan, amanin, sisihkan, sisihin, simpanin, simpenin, jadiin, tumbas, mundut, tuku, pesen, mesen, meser, mésér, mundutan, dipesan, diorder, nempil, sikat, cop, ngecop, dicop, pinang, meminang, adopt, adopsi, boyong, payu
  ikut po, ikutan po, join po, ikut pre order, jastip, nitip beli, titip beli, repeat order, reorder
]]
words "pesanku" [[ saya, aku, kita, kami, abdi, kulo, i, gue, gw, gua, ane, awak, inyong, istri saya, ibu saya, mama, temanku ]]
words "yang_mana" [[ yang ini, yang itu, ini, itu, yang tadi, yang kemarin, yang di foto, yang di gambar, yang di story, yang di live, yang atas, yang bawah, yang pertama, yang kedua, yang ketiga, yang nomor satu, yang nomor dua, yang satu, yang terakhir, yang tengah, yang besar, yang kecil, yang sedang, yang polos, yang motif, semua, semuanya, dua-duanya, duanya, keduanya, this one, that one, it ]]
-- Yang menandai bahwa "beli" dan "pesan" hanya disebut, bukan dilakukan.
words "bukan_pesan" [[ nyesel, menyesal, kecewa, kapok, padahal, tidak, belum, jangan, batal, cancel, kalau, misal, misalnya, jika, apabila, andai, if, berapa, kapan, ongkir, diskon, potongan, promo, gratis, bonus, free, minimal, minimum, resi, rusak, cacat, salah, kurang, sampai, nyampe, datang, kemarin-kemarin, dulu pernah, pernah, dropship, reseller, grosir, testi, testimoni, review, asli, ori, palsu, garansi, tukar, retur, rekomendasi, saran, kepencet, niat, lalu, gabung, dibarengin, barengin, sudah, beda, bedanya, bagus, kenapa, mengapa, siapa, langganan, ganti, ubah, status, posisi, lacak, stop, berhenti, sendiri, toko, offline, ada, masih, ready, stok, stock, sisa, tersedia, kosong, habis, sold, available, restock, takut, ragu, info, infonya ]]

-- Memuji
words "sangat" [[ banget, sekali, sangat, amat, so, very, pisan, tenan, parah, abis, poll, pol, bener, pokoknya, really, beneran, sumpah, asli, gila, gilak, bat, nian ]]
words "pujian" [[ bagus, cantik, cakep, keren, lucu, cute, mewah, kece, manis, indah, good, great, amazing, mantap, kinclong, rapi, rapih, apik, ganteng, estetik, aesthetic, jos, memuaskan, puas, istimewa, sempurna, perfect, gokil, menarik, anggun, juara, endul, endes, maknyus, enak, lezat, nikmat, sedap, gurih, wangi, harum, renyah, kriuk, krispi, lembut, empuk, mulus, segar, seger, subur, halus, kokoh, jernih, awet, nyaman, oke, ok, yummy, delicious, gorgeous, lovely, rancak, elok, gagah, ciamik, cihuy, ajib, asoy, yahud, top, josss, legit, pulen, cerah, glowing, berkelas, elegan, gemoy, gemes, berkualitas, premium, cozy, asri, lebat, subur, kalem, bersih, ramah ]]

-- Mengubah dan membatalkan
words "tambah" [[ tambah, tambahin, tambahkan, ditambah, ditambahin, nambah, nambahin, menambah, menambahkan, nyusul, susulin, susulan, imbuh, imbuhin, tambih, tambihan, imbuhi, nambihan, selipin, selipkan, banyakin, dibanyakin, perbanyak, nambih, nambihin, imbuhan ]]
words "ganti" [[
  ganti, gantiin, diganti, digantiin, gantikan, mengganti, ngganti, gantos, ganti ke, ubah, diubah, mengubah, ngubah, rubah, dirubah, merubah, ngerubah, ubahin, robah, change, switch, swap, edit, diedit, revisi, direvisi, ralat, meralat, koreksi, perubahan, pindah, dipindah, pindahin, alihkan, dialihkan, ngganteni, gentos, digentos, geser, digeser, mundurin, majuin, dimajukan, dimajuin, dimundurkan, dimundurin, upgrade, downgrade, naikin, turunin, betulin, dibetulin, perbaiki
]]
-- Barang sudah di tangan: itu retur, bukan ubah pesanan. Ongkir, harga, dan semacamnya punya maksud sendiri.
words "bukan_ubah" [[ palsu, hari demi hari, sampai, nyampe, datang, diterima, terima, kekecilan, kebesaran, kegedean, kesempitan, sempit, longgar, muat, tukar, baru lagi, ganti baru, ganti rugi, uang kembali, toko, cabang, outlet, buka, tutup, ongkos, tarif, kilo, kg, rusak, cacat, sobek, pecah, retur, refund, garansi, resi, ongkir, ongkirnya, diskon, potongan, biaya, fee, admin, harga, harganya, rekening, reseller, berapa, kapan, unsubscribe, dong infonya, promo, katalog, stok, foto, video ]]
words "batal" [[
  batal, batalin, void, divoid, batalkan, dibatalkan, dibatalin, membatalkan, mbatalin, ngebatalin, batalno, pembatalan, dibatalno, cancel, cancelled, canceled, dicancel, cancelin, mengcancel, cansel, kensel, urung, urungkan, mengurungkan, diurungkan, urungin, wurung, bolay, ngabatalkeun, dibatalkeun, batalke, mbatalke, dibatalke, mbatalno, undo, anulir, dianulir, menganulir, ditiadakan, tiadakan, gagalkan, digagalkan, call off
]]
words "tidak_jadi" [[
  tidak jadi, gajadi, ga jadi, gak jadi, nggak jadi, enggak jadi, ngga jadi, gk jadi, kaga jadi, gajadi deh, tidak jadi dulu, belum jadi, batal jadi, tidak jadian, ora sido, ra sido, ora sida, mboten sios, mboten saestu, mboten estu, teu janten, teu jadi, henteu jadi, henteu janten, tak jadi, tidak sido, tidak sios, tidak janten, tidak sida, tidak saestu, tidak sidoh, belum sido, not going to, jangan jadi, mundur dulu, mundur aja, mundur saja, tidak lanjut, tidak dilanjut, tidak dilanjutkan, tidak usah lanjut, tidak usah dilanjut, tidak usah dilanjutkan, tidak bisa lanjut, tidak jadi ambil, tidak usah jadi, jangan jadi, stop dulu
]]
