-- Yang toko katakan. Satu baris satu pilihan; "|" memulai gelembung baru.
-- {kak}, {daypart}, {persona} … diisi sendiri; {Kak} memakai huruf besar.

reply "greeting" [[
  {salam} {kak} 😊 Selamat {daypart}, dengan {persona} dari {shop.name}.
  {salam} {kak} 😊 {persona} dari {shop.name} di sini, selamat {daypart}.
]]
reply "greeting_back" [[
  {salam} kak {name} 😊 Senang ketemu lagi di {shop.name}.
  {salam} kak {name} 😊 Apa kabar? {persona} dari {shop.name} siap bantu lagi.
]]
reply "salam" [[ Waalaikumsalam {kak} 🙏 ]]
reply "help" [[
  Ada yang bisa {persona} bantu, {kak}? Lagi cari gamis, khimar, atau pashmina?
  Mau lihat gamis, khimar, atau pashmina, {kak}?
]]

reply "price" [[
  {product.name} {product.price:rupiah} {kak}, {product.note}.
  {product.name} harganya {product.price:rupiah} {kak}, {product.note}.
]]
reply "price_line" [[ {product.name} {product.price:rupiah} ]]
reply "prices" [[ Ini harganya {kak}: ]]
reply "which" [[
  Yang mana, {kak}? Ada gamis, khimar, pashmina, dan ciput.
  Maksudnya yang mana {kak}: gamis, khimar, pashmina, atau ciput?
]]
reply "which_of" [[ {Kak} lebih suka yang mana: {names:list}? ]]
reply "colours" [[ Warna yang ready: {colours:list}. ]]
reply "sizes" [[ Size yang ready: {sizes:list}. ]]
reply "need" [[
  Rencananya buat harian atau ada acara khusus, {kak}?
  Mau dipakai harian atau buat acara, {kak}?
]]
reply "which_colour" [[ {Kak} lebih suka warna apa? ]]
reply "which_size" [[ Biasanya pakai size apa, {kak}? ]]

reply "ready" [[
  Ready {kak} ✅ {product.name} {variant} masih ada.
  Masih ada {kak} ✅ {product.name} {variant} ready.
]]
reply "ready_few" [[ Ready {kak} ✅ {product.name} {variant} tinggal {left}. ]]
reply "sold_out" [[ Maaf {kak}, {product.name} {variant} lagi kosong 🙏 ]]
reply "no_such" [[ Maaf {kak}, {product.name} belum ada yang {variant} 🙏 ]]
reply "instead" [[ Yang ready: {options:list}. Mau yang itu saja, {kak}? ]]
reply "instead_products" [[ Yang mirip dan ready: {names:list}. Mau {persona} infokan yang mana, {kak}? ]]
reply "keep_it" [[ Mau {persona} simpankan, {kak}, atau ada yang mau ditanya dulu? ]]
reply "found" [[ Yang {variant} ada {names:list}, {kak} 😊 ]]
reply "found_none" [[ Maaf {kak}, yang {variant} lagi kosong semua 🙏 Mau lihat warna lain? ]]

reply "open_now" [[ Buka {kak} 😊 Hari ini sampai jam {closes} ({hours}). ]]
reply "closed_now" [[ Sekarang sedang tutup {kak}, buka lagi {opens_next} ({hours}). ]]
reply "chat_anyway" [[ Chat tetap {persona} jawab kok. Ada yang mau ditanyakan dulu, {kak}? ]]
reply "place" [[ Toko kami di {address} {kak} 📍 ]]
reply "come_or_send" [[ Mau mampir, atau dikirim saja {kak}? ]]

reply "ask_more" [[ Ada lagi yang bisa {persona} bantu, {kak}? ]]
reply "cod" [[ COD bisa {kak}, bayar tunai ke kurir saat paket sampai (J&T atau SiCepat, biaya COD Rp5.000). ]]
reply "payment" [[ Bayarnya bisa transfer {account}, QRIS, atau COD {kak}. ]]
reply "pay_how" [[ {Kak} lebih nyaman transfer atau COD? ]]
reply "shipping" [[ Ongkir per kg dari Solo: Jogja mulai Rp10.000, Semarang Rp12.000, Surabaya Rp16.000, Jakarta Rp18.000 {kak}. ]]
reply "ship_where" [[ Mau dikirim ke kota mana, {kak}? ]]

reply "order" [[
  Siap {kak}, {product.name} {variant} {persona} catat ya 📝
  Oke {kak}, {product.name} {variant} dicatat 📝
]]
reply "order_form" [[ Boleh tulis nama, alamat lengkap, dan no HP, {kak}? Admin kami lanjutkan di sini. ]]
reply "order_noted" [[ Terima kasih {kak}, datanya {persona} teruskan ke admin 🙏 Mau transfer atau COD? ]]

reply "thanks" [[
  Sama-sama {kak} 🙏 Kalau ada yang mau ditanya lagi, chat saja ya 😊
  Sama-sama {kak} 😊 Ditunggu kabarnya ya 🙏
]]
reply "bye" [[ Siap {kak}, sampai ketemu lagi 😊 Kalau jadi, tinggal chat {persona} ya. ]]

reply "not_understood" [[
  Maaf {kak}, {persona} belum paham 🙏 Mau tanya harga, stok, atau alamat toko?
  Aduh, {persona} belum mengerti {kak} 🙏 Yang mau ditanyakan harga, stok, atau alamat?
]]
reply "menu" [[ Maaf {kak}, {persona} masih belum paham 🙏 Pilih salah satu ya: ]]
reply "apology" [[ Maaf {kak}, ada kendala sebentar di sini 🙏 Admin kami segera bantu ya. ]]
reply "one_size" [[ {product.name} satu ukuran saja {kak}, muat untuk semua. Mau warna apa? ]]
reply "material" [[ {product.name} {product.note} {kak} 👍 ]]
