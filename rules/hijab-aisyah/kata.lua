-- Yang toko katakan. Satu baris satu pilihan; "|" memulai gelembung baru.

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
reply "promo_is" [[
  Kalau ambil 3 gamis ada potongan 5% {kak}, dan khimar barengan gamis jadi Rp69.000.
  Ambil 3 gamis dapat potongan 5% {kak}, khimar barengan gamis cukup Rp69.000.
]]

-- Bertanya balik
reply "which" [[
  Yang mana, {kak}: gamis, khimar, pashmina, atau ciput?
  {Kak} lagi cari yang mana: gamis, khimar, pashmina, atau ciput?
]]
reply "need" [[
  Rencananya buat harian atau ada acara khusus, {kak}?
  Mau dipakai harian atau buat acara, {kak}?
]]

-- Bayar dan kirim
reply "cod" [[ COD bisa {kak}, bayar tunai ke kurir saat paket sampai (J&T atau SiCepat, biaya COD Rp5.000). ]]
reply "pay_how" [[ {Kak} lebih nyaman transfer atau COD? ]]
reply "trust" [[ Wajar kok hati-hati {kak} 😊 Bisa COD, bayarnya pas paket sampai. ]]

-- Pesanan: varian
reply "how" [[ Gampang {kak}, cukup sebut barang, warna, dan size di sini, nanti {persona} catat 😊 ]]

-- Pesanan: keranjang
reply "cart_is_empty" [[ Keranjangnya masih kosong {kak} 😊 Mau lihat gamis, khimar, atau pashmina? ]]

-- Pesanan: data kirim
reply "wrong_city" [[ Ongkir ke "{value}" belum ada di daftar kami {kak} 🙏 Kami kirim ke Jogja, Sleman, Semarang, Surabaya, Sidoarjo, Jakarta. Kota tujuannya yang mana, atau balas ADMIN biar dicek dulu? ]]

-- Pesanan: kurir dan bayar
reply "cod_courier" [[ COD baru bisa lewat {cod_via} {kak} 🙏 Totalnya {cod.total:rupiah} (barang {cod.subtotal:rupiah} + ongkir {cod.shipping:rupiah} + biaya COD {cod.fee:rupiah}), atau tetap {via} dengan transfer {now.total:rupiah}. {Kak} pilih COD {cod_via} atau {via} transfer? ]]
reply "cod_nowhere" [[ COD belum bisa ke {city} {kak} 🙏 {Kak} pilih transfer BCA atau QRIS? ]]

-- Penutup dan lain-lain
reply "not_sold" [[ Maaf {kak}, itu belum ada di toko kami 🙏 Yang ready gamis, khimar, pashmina, dan ciput. ]]
reply "price_today" [[ {product.name} satuannya {product.price:rupiah} {kak} 🙏 Khimar jadi Rp69.000 kalau barengan gamis, dan 3 gamis ada potongan 5%. ]]
reply "no_kind" [[ {kind} bahan itu belum ada {kak} 🙏 Yang ready ini ya: ]]
reply "stop" [[ Siap {kak}, tidak ada kabar promo ke nomor ini 🙏 Chat soal produk dan pesanan tetap {persona} balas ya. ]]
reply "not_understood" [[
  Maaf {kak}, {persona} belum paham 🙏 Mau tanya harga, stok, atau alamat toko?
  Aduh, {persona} belum mengerti {kak} 🙏 Yang mau ditanyakan harga, stok, atau alamat?
]]
