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
words "rusak" [[ rusak, cacat, pecah, penyok, sobek, robek, bolong, bocor, tumpah, hancur, remuk, retak, patah, lecet, luntur, basi, busuk, berjamur, jamuran, kadaluarsa, expired, kedaluwarsa, mati, macet, jebol, lepas, copot, mengelupas, kotor, noda, bernoda, berbau, apek, tengik, asem, error, eror, tidak nyala, tidak berfungsi, tidak bisa dipakai, tidak bisa nyala, penyot, baret, gores, kusut, bengkok, meleleh, melempem, lembek, zonk, ambyar, reject, defect, broken, damaged, ancur, rusak parah, layu, mateni, rompal, somplak, ngadat, mati total, amburadul, berantakan, melepuh, gosong, mentah, berlubang, longgar, karatan, berkarat, hangus, bau ]]
words "kebesaran" [[ kebesaran, kegedean, kekecilan, kesempitan, kelonggaran, kepanjangan, kependekan, tidak muat, tidak pas, tidak cukup, kesempiten, kecilan, sesak, ga masuk, kekecilen, terlalu besar, terlalu kecil, too small, too big ]]
