-- Yang toko katakan. Satu baris satu pilihan; "|" memulai gelembung baru.
-- {kak}, {daypart}, {persona} … diisi sendiri; {Kak} memakai huruf besar.

-- Sapaan
reply "greeting" [[
  {salam} {kak} 😊 Selamat {daypart}, dengan {persona} dari {shop.name}.
  {salam} {kak} 😊 {persona} dari {shop.name} di sini, selamat {daypart}.
]]
reply "greeting_back" [[
  {salam} {kak} {customer.name} 😊 Selamat {daypart}, senang ketemu lagi di {shop.name}.
  {salam} {kak} {customer.name} 😊 {persona} dari {shop.name} siap bantu lagi.
]]
reply "help" [[
  Ada yang bisa {persona} bantu, {kak}, lagi cari gamis, khimar, atau pashmina?
  Mau lihat gamis, khimar, atau pashmina, {kak}?
]]
reply "help_again" [[
  Mau lanjut yang kemarin, atau lihat yang baru, {kak}?
  Kali ini mau cari apa, {kak}?
]]

-- Harga
reply "price" [[
  {product.name} {product.price:rupiah} {kak}, {product.note}.
  {product.name} harganya {product.price:rupiah} {kak}, {product.note}.
]]
reply "line" [[ {product.name} {product.price:rupiah}, ready {options:list}. ]]
reply "discount" [[
  Harganya sudah pas {kak} 😊 Kalau ambil 3 gamis ada potongan 5%, dan khimar barengan gamis jadi Rp69.000.
  Satuannya sudah harga terbaik {kak} 😊 Ambil 3 gamis dapat potongan 5%, khimar barengan gamis cukup Rp69.000.
]]
reply "how_many" [[ Rencananya mau ambil berapa, {kak}? ]]

-- Bertanya balik
reply "which" [[
  Yang mana, {kak}: gamis, khimar, pashmina, atau ciput?
  {Kak} lagi cari yang mana: gamis, khimar, pashmina, atau ciput?
]]
reply "which_one" [[ {Kak} mau yang mana? ]]
reply "which_of" [[
  {Kak} lebih suka yang mana?
  Mau {persona} infokan yang mana, {kak}?
]]
reply "need" [[
  Rencananya buat harian atau ada acara khusus, {kak}?
  Mau dipakai harian atau buat acara, {kak}?
]]
reply "which_colour" [[
  {Kak} lebih suka warna apa?
  Mau warna yang mana, {kak}?
]]
reply "which_size" [[
  Biasanya pakai size apa, {kak}?
  Mau size yang mana, {kak}?
]]
reply "keep_it" [[
  Mau {persona} simpankan, {kak}, atau ada yang mau ditanya dulu?
  Mau diproses, {kak}, atau tanya-tanya dulu?
]]
reply "go_on" [[ Mau lanjut pesan {cart.text}, {kak}? ]]
reply "ask_more" [[ Ada lagi yang bisa {persona} bantu, {kak}? ]]

-- Stok, warna, size
reply "ready" [[
  Ready {kak} ✅ {product.name} {variant} {product.price:rupiah}.
  Masih ada {kak} ✅ {product.name} {variant} {product.price:rupiah}.
]]
reply "ready_few" [[
  Ready {kak} ✅ {product.name} {variant} {product.price:rupiah}, tinggal {left}.
  Masih {kak} ✅ {product.name} {variant} {product.price:rupiah}, sisa {left}.
]]
reply "discontinued" [[ Maaf {kak}, {what} sudah tidak kami jual 🙏 ]]
reply "sold_out" [[
  Maaf {kak}, {product.name} {variant} lagi kosong 🙏
  Yah, {product.name} {variant} sedang kosong {kak} 🙏
]]
reply "none_of" [[ Maaf {kak}, {kind} {variant} belum ready 🙏 ]]
reply "elsewhere" [[ Kalau mau yang {variant}, ada {names:list}. ]]
reply "found" [[
  Ada {kak} ✅
  Ready {kak} ✅
]]
reply "found_none" [[ Maaf {kak}, yang {variant} lagi kosong semua 🙏 Yang ready {options:list}. ]]
reply "colours" [[ Warna yang ready {options:list}. ]]
reply "sizes" [[ Size yang ready {options:list}. ]]
reply "one_size" [[ {product.name} satu ukuran saja {kak}, muat untuk semua. ]]
reply "size_guide" [[ Size M lingkar dada 100 cm dan panjang 137 cm {kak}, pas buat tinggi 150–160 cm, berat 45–58 kg. ]]

-- Bahan dan saran
reply "material" [[ {product.name} {product.note} {kak} 👍 ]]
reply "fits" [[ {product.name} pas buat {use} {kak} 👍 ]]
reply "suggest" [[ Buat {use}, yang pas ini {kak} 😊 ]]
reply "advise" [[ {Persona} bantu pilihkan ya {kak} 😊 ]]

-- Jam dan tempat
reply "open_now" [[ Buka {kak} 😊 Hari ini sampai jam {closes} ({hours}). ]]
reply "closed_now" [[ Sekarang sedang tutup {kak}, buka lagi {opens_next} ({hours}). ]]
reply "chat_anyway" [[ Sambil itu, ada yang mau ditanyakan dulu, {kak}? ]]
reply "place" [[ Toko kami di {shop.address} {kak} 📍 ]]
reply "come_or_send" [[ Mau mampir, atau dikirim saja, {kak}? ]]

-- Bayar dan kirim
reply "cod" [[ COD bisa {kak}, bayar tunai ke kurir saat paket sampai (J&T atau SiCepat, biaya COD Rp5.000). ]]
reply "payment" [[ Bayarnya bisa transfer {account}, QRIS, atau COD {kak}. ]]
reply "pay_how" [[ {Kak} lebih nyaman transfer atau COD? ]]
reply "shipping" [[ Ongkir per kg dari Solo: Jogja mulai Rp10.000, Semarang Rp12.000, Surabaya Rp16.000, Jakarta Rp18.000 {kak}. ]]
reply "shipping_to" [[ Ongkir per kg ke {city}: {options:list} {kak}. ]]
reply "ship_where" [[ Mau dikirim ke kota mana, {kak}? ]]
reply "trust" [[ Wajar kok hati-hati {kak} 😊 Bisa COD, bayarnya pas paket sampai. ]]
reply "exchange" [[ Kalau ada yang salah atau cacat kami ganti {kak}, lapor maks. 2 hari kerja setelah terima ya. ]]

-- Pesanan: varian
reply "how" [[ Gampang {kak}, cukup sebut barang, warna, dan size di sini, nanti {persona} catat 😊 ]]
reply "measure" [[ Biasanya pakai size apa {kak}? Boleh info tinggi & berat badan biar {persona} bantu cocokkan. ]]
reply "size_is" [[ Untuk tinggi & berat segitu cocoknya size {size} {kak} (lingkar dada 100, panjang 137). ]]
reply "size_of" [[ {product.name} mau size apa {kak}: {options:either}? ]]
reply "colour_of" [[ {product.name} yang ready: {options:either}. {Kak} lebih suka yang mana? ]]
reply "colour_only" [[ {product.name} yang ready tinggal {options:list}. Mau yang itu, {kak}? ]]
reply "only_left" [[ {product.name} tinggal {left} {kak} 🙏 Mau berapa? ]]
reply "only_left.again" [[ {product.name} tinggal {left} {kak}, boleh tulis angkanya (paling banyak {left}). Mau berapa? ]]
reply "no_longer_colour" [[ Maaf {kak}, {product.name} {value} barusan habis 🙏 ]]
reply "wrong_colour" [[ Maaf {kak}, {product.name} {size} yang "{value}" belum ready 🙏 ]]
reply "pick_one" [[ Boleh pilih salah satu dulu {kak}, nanti masih bisa diganti 😊 ]]
reply "no_longer_size" [[ Maaf {kak}, {product.name} size {value} barusan habis 🙏 ]]
reply "wrong_size" [[ Maaf {kak}, {product.name} size "{value}" belum ready 🙏 ]]

-- Pesanan: keranjang
reply "added" [[ Siap {kak}, {cart.text} {cart.subtotal:rupiah} (belum ongkir) ✅ ]]
reply "upsell" [[ Sekalian {product.name} {variant} {product.price:rupiah} {kak}, atau itu saja? ]]
reply "upsell_bundle" [[ Biar senada ada {product.name} {variant} {product.price:rupiah}, kalau barengan jadi {price:rupiah}. Sekalian ditambah {kak}, atau itu saja? ]]
reply "total" [[ Totalnya sementara {sum.total:rupiah} {kak}, belum ongkir. ]]
reply "total_sent" [[ Totalnya {sum.total:rupiah} {kak} (barang {sum.subtotal:rupiah} + ongkir {sum.shipping:rupiah}). ]]
reply "cart_is" [[ Isi keranjangnya {cart.text}, {cart.subtotal:rupiah} {kak}. ]]
reply "order_is" [[ Pesanan {order.number}: {order.text}, total {order.total:rupiah} {kak}. ]]
reply "cart_is_empty" [[ Keranjangnya masih kosong {kak} 😊 Mau lihat gamis, khimar, atau pashmina? ]]

-- Pesanan: data kirim
reply "ship" [[ Mohon isi data ini ya {kak}:\n{labels} ]]
reply "ship.again" [[ Datanya ditunggu ya {kak} 😊 Boleh ditulis di sini: {missing:list}? ]]
reply "ship.name" [[ Nama penerimanya siapa {kak}? ]]
reply "ship.phone" [[ Nomor HP aktif untuk kurir berapa ya {kak}? ]]
reply "ship.address" [[ Alamat lengkapnya di mana {kak} (jalan, nomor, RT/RW, kelurahan, kecamatan)? ]]
reply "ship.city" [[ Kecamatan & kotanya apa {kak}? ]]
reply "ship.name.again" [[ Contoh: Rina Wulandari. Nama penerimanya siapa {kak}? ]]
reply "ship.phone.again" [[ Contoh: 0812-3456-7890. Nomor HP-nya berapa {kak}, atau pakai nomor WA ini saja? ]]
reply "ship.address.again" [[ Contoh (jalan, nomor, RT/RW, kelurahan): Jl. Melati No. 5 RT 01/RW 02 Manahan. Alamat lengkapnya di mana {kak}? ]]
reply "ship.city.again" [[ Contoh: Ngaglik, Sleman. Kecamatan & kotanya apa {kak}? ]]
reply "wrong_name" [[ Itu belum seperti nama {kak} 🙏 Nama penerimanya siapa? ]]
reply "wrong_phone" [[ Itu belum seperti nomor HP {kak} 🙏 Contoh: 0812-3456-7890, atau pakai nomor WA ini saja? ]]
reply "wrong_phone.short" [[ Nomornya sepertinya kurang lengkap {kak}, baru {digits} angka 🙏 Contoh: 0812-3456-7890. Boleh dikirim ulang, atau pakai nomor WA ini saja? ]]
reply "wrong_phone.long" [[ Nomornya kelebihan {kak}, ada {digits} angka 🙏 Contoh: 0812-3456-7890. Boleh dikirim ulang, atau pakai nomor WA ini saja? ]]
reply "wrong_address.parts" [[ Biar paketnya nggak nyasar, mohon dilengkapi {missing:list} ya {kak}. Alamat lengkapnya di mana? ]]
reply "wrong_city" [[ Ongkir ke "{value}" belum ada di daftar kami {kak} 🙏 Kami kirim ke Jogja, Sleman, Semarang, Surabaya, Sidoarjo, Jakarta. Kota tujuannya yang mana, atau balas ADMIN biar dicek dulu? ]]

-- Pesanan: kurir dan bayar
reply "which_courier" [[ Ongkir ke {city}: {options:either}. Pilih yang mana {kak}? ]]
reply "courier_only" [[ Ke {city} adanya {options:list}. Pakai itu {kak}? ]]
reply "wrong_courier" [[ Yang "{value}" belum ada ke sana {kak} 🙏 ]]
reply "no_longer_courier" [[ {value} tidak sampai ke sana {kak} 🙏 ]]
reply "shipping_sum" [[ Ongkir {via} ke {city} {sum.kg} kg {sum.shipping:rupiah}. Subtotal {sum.subtotal:rupiah} + ongkir {sum.shipping:rupiah} = {sum.total:rupiah}. ]]
reply "which_pay" [[ Mau bayar pakai apa {kak}: {options:either}? ]]
reply "wrong_payment" [[ Belum bisa pakai "{value}" {kak} 🙏 ]]
reply "cod_courier" [[ COD baru bisa lewat J&T {kak} 🙏 {Kak} pilih COD J&T, atau tetap JNE dengan transfer? ]]
reply "cod_nowhere" [[ COD belum bisa ke {city} {kak} 🙏 {Kak} pilih transfer BCA atau QRIS? ]]
reply "cod_total" [[ COD ke {city} lewat {via}: total {sum.total:rupiah} (barang {sum.subtotal:rupiah} + ongkir {sum.shipping:rupiah} + biaya COD {sum.fee:rupiah}), bayar tunai ke kurir saat paket sampai. ]]
reply "cod_then" [[ Jadi COD saja {kak}? ]]

-- Pesanan: ringkasan
reply "summary" [[
  Ringkasan pesanan {kak}:\n{sum.bill}\n{via} {sum.shipping:rupiah}\nTotal {sum.total:rupiah}, {sum.pay_label}{account}\nKirim ke: {to.name}, {to.phone:phone}, {place}\nSudah benar {kak}? Balas YA untuk proses, atau sebutkan yang mau diubah.
]]
reply "summary_cod" [[
  Ringkasan pesanan {kak}:\n{sum.bill}\n{via} {sum.shipping:rupiah}, biaya COD {sum.fee:rupiah}\nTotal {sum.total:rupiah}, bayar tunai ke kurir (COD)\nKirim ke: {to.name}, {to.phone:phone}, {place}\nSudah benar {kak}? Balas YA untuk proses, atau sebutkan yang mau diubah.
]]
reply "what_change" [[ Siap {kak}, yang mau diubah apa? ]]
reply "thanks_cod" [[ Alhamdulillah, pesanan {order.number} sudah kami catat {kak} {to.name} 🎉 Total {order.total:rupiah} dibayar ke kurir. Resi menyusul di chat ini ya. ]]
reply "thanks_transfer" [[ Terima kasih {kak} {to.name} 🙏 Pesanan {order.number} kami simpan sampai {order.due_text}. Silakan bayar {order.total:rupiah} ke {order.account}, lalu kirim fotonya di sini ya. ]]
reply "thanks_qris" [[ Terima kasih {kak} {to.name} 🙏 Pesanan {order.number} kami simpan sampai {order.due_text}. Pembayaran {order.total:rupiah} lewat {order.pay_label}; kodenya admin kirim di chat ini ya. ]]
reply "already" [[ Sudah {persona} catat {kak}, pesanan {order.number} 😊 Ada lagi yang bisa {persona} bantu? ]]
reply "order_for_owner" [[ Pesanan {order.number}: {sum.text}, {sum.total:rupiah} {sum.pay_label}, {to.name} {to.phone:phone}, {place} ]]

-- Sesudah pesan
reply "status_cod" [[ Pesanan {order.number} sudah tercatat {kak}, dibayar ke kurir {order.total:rupiah}. Posisi paketnya {persona} tanyakan ke admin ya, sebentar dikabari di sini 🙏 ]]
reply "status_transfer" [[ Pesanan {order.number} menunggu pembayaran {order.total:rupiah} sampai {order.due_text} {kak}. Kalau sudah, kirim fotonya di sini ya 🙏 ]]
reply "status_paid" [[ Pembayaran {order.number} sudah kami terima {kak} 🙏 Barangnya sedang kami kemas, resi menyusul di chat ini ya. ]]
reply "status_sent" [[ Pesanan {order.number} sudah dikirim {kak} 📦 Posisi paketnya {persona} tanyakan ke admin ya, sebentar dikabari di sini 🙏 ]]
reply "status_done" [[ Pesanan {order.number} sudah selesai {kak} 😊 Kalau ada yang kurang pas, ceritakan di sini ya. ]]
reply "status_cancelled" [[ Pesanan {order.number} sudah batal {kak} 🙏 Kalau masih mau, sebutkan lagi barangnya ya. ]]
reply "send_when" [[ Jadwal kirimnya {persona} tanyakan ke admin ya {kak}, sebentar dikabari di sini 🙏 ]]
reply "paid" [[ Terima kasih {kak} 🙏 Foto buktinya dikirim di sini ya, pembayaran pesanan {order.number} admin cek dulu. ]]
reply "status_none" [[ {persona} belum lihat pesanan dari nomor ini {kak} 🙏 Boleh tulis nama pemesannya, biar dicek admin? ]]

-- Penutup dan lain-lain
reply "thanks" [[
  Sama-sama {kak} 🙏 Kalau ada yang mau ditanya lagi, chat saja ya 😊
  Sama-sama {kak} 😊 Ditunggu kabarnya ya 🙏
]]
reply "bye" [[
  Siap {kak}, sampai ketemu lagi 😊 Kalau jadi, tinggal chat {persona} ya.
  Oke {kak} 😊 Kapan pun siap, chat {persona} lagi ya.
]]
reply "ok" [[
  Siap {kak} 😊
  Oke {kak} 😊
]]
reply "not_sold" [[ Maaf {kak}, itu belum ada di toko kami 🙏 Yang ready gamis, khimar, pashmina, dan ciput. ]]
reply "stop" [[ Siap {kak}, tidak ada kabar promo ke nomor ini 🙏 Chat soal produk dan pesanan tetap {persona} balas ya. ]]
reply "bot" [[ Iya {kak}, {persona} asisten otomatis {shop.name} 😊 Admin kami ikut membaca chat ini, jadi pesannya boleh ditulis di sini. ]]
reply "sorry" [[ Maaf ya {kak} 🙏 Ceritanya boleh ditulis di sini, biar admin kami bantu. ]]
reply "not_understood" [[
  Maaf {kak}, {persona} belum paham 🙏 Mau tanya harga, stok, atau alamat toko?
  Aduh, {persona} belum mengerti {kak} 🙏 Yang mau ditanyakan harga, stok, atau alamat?
]]
reply "not_understood_here" [[
  Maaf {kak}, {persona} belum paham 🙏 Boleh dijawab yang ini dulu ya:
  Aduh, {persona} belum mengerti {kak} 🙏 Boleh pilih atau jawab yang ini ya:
]]
reply "menu" [[ Maaf {kak}, {persona} masih belum paham 🙏 Pilih salah satu ya: ]]
reply "photo" [[ Foto aslinya admin kirim di chat ini ya {kak} 📷 ]]
