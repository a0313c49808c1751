-- Yang toko katakan. Satu baris satu pilihan; "|" memulai gelembung baru.
reply "greeting" [[ {salam} {kak} 😊 Selamat {daypart}, dengan {shop.name}, Batu. ]]
reply "help" [[ Lagi cari tanaman untuk di mana {kak}, dalam ruangan atau teras? ]]
reply "price" [[ {product.name} {product.price:rupiah} {kak}, {product.note}. ]]
reply "need" [[ Mau ditaruh di dalam ruangan atau teras, {kak}? ]]
reply "fits" [[ {product.name} cocok ditaruh di situ {kak} 🌿 ]]
reply "exchange" [[ Kalau tanamannya rusak waktu sampai kami ganti {kak}, kirim fotonya maks. 1x24 jam ya. ]]
