-- Yang toko katakan. Satu baris satu pilihan; "|" memulai gelembung baru.
-- {kak}, {daypart}, {persona} … diisi sendiri; {Kak} memakai huruf besar.

-- Sapaan
reply "greeting" [[
  {salam} {kak} 😊 Selamat {daypart}, dengan {persona} dari {shop.name}.
  {salam} {kak} 😊 {persona} dari {shop.name} di sini, selamat {daypart}.
]]
reply "greeting_back" [[
  {salam} {kak} {name} 😊 Selamat {daypart}, senang ketemu lagi di {shop.name}.
  {salam} {kak} {name} 😊 {persona} dari {shop.name} siap bantu lagi.
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
reply "place" [[ Toko kami di {address} {kak} 📍 ]]
reply "come_or_send" [[ Mau mampir, atau dikirim saja, {kak}? ]]

-- Bayar dan kirim
reply "cod_courier" [[ COD baru bisa lewat J&T atau SiCepat {kak} 🙏 ]]
reply "cod" [[ COD bisa {kak}, bayar tunai ke kurir saat paket sampai (J&T atau SiCepat, biaya COD Rp5.000). ]]
reply "payment" [[ Bayarnya bisa transfer {account}, QRIS, atau COD {kak}. ]]
reply "pay_how" [[ {Kak} lebih nyaman transfer atau COD? ]]
reply "shipping" [[ Ongkir per kg dari Solo: Jogja mulai Rp10.000, Semarang Rp12.000, Surabaya Rp16.000, Jakarta Rp18.000 {kak}. ]]
reply "shipping_two" [[ Ongkir ke {city} per kg: JNE {jne:rupiah} atau J&T {jnt:rupiah} {kak}. ]]
reply "shipping_one" [[ Ongkir ke {city} per kg: JNE {jne:rupiah} {kak}. ]]
reply "ship_where" [[ Mau dikirim ke kota mana, {kak}? ]]
reply "trust" [[ Wajar kok hati-hati {kak} 😊 Bisa COD, bayarnya pas paket sampai. ]]
reply "exchange" [[ Kalau ada yang salah atau cacat kami ganti {kak}, lapor maks. 2 hari kerja setelah terima ya. ]]

-- Pesanan
reply "how" [[ Gampang {kak}, cukup sebut barang, warna, dan size di sini, nanti {persona} catat 😊 ]]
reply "order" [[
  Siap {kak}, {quantity} {product.name} {variant} {total:rupiah} {persona} catat ya 📝
  Oke {kak}, {quantity} {product.name} {variant} {total:rupiah} dicatat 📝
]]
reply "order_yes" [[ Siap {kak}, {product.name} yang tadi {persona} catat ya 📝 ]]
reply "order_form" [[ Boleh tulis nama, alamat lengkap, dan no HP, {kak}? ]]
reply "order_noted" [[ Terima kasih {kak}, datanya {persona} teruskan ke admin 🙏 ]]

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
reply "menu" [[ Maaf {kak}, {persona} masih belum paham 🙏 Pilih salah satu ya: ]]
reply "photo" [[ Foto aslinya admin kirim di chat ini ya {kak} 📷 ]]
