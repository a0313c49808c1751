-- Yang warung katakan. Satu baris satu pilihan; "|" memulai gelembung baru.
reply "greeting" [[ {salam} {kak} 😊 Selamat {daypart}, dengan {shop.name}. ]]
reply "help" [[ Mau pesan apa {kak}, geprek biasa, mozarella, atau sambal matah? ]]
-- Urutan level di catalog.csv 1 sampai 5 lalu 0: "3" berarti level 3.
reply "choice_of" [[ {product.name} mau level berapa {kak}, dari 0 (tidak pedas) sampai 5 (kira-kira 15 cabe)? ]]
reply "exchange" [[ Kalau ada yang kurang atau salah kami ganti {kak}, kabari langsung di sini ya. ]]

-- Alamat
reply "wrong_address.parts" [[ Biar kurirnya nggak nyasar, alamatnya ditambah {missing:list} ya {kak}. ]]
reply "wrong_city" [[ Kurir kami belum sampai ke "{value}" {kak}. Mau diambil sendiri di {shop.address}, atau ada alamat lain di Condongcatur, Caturtunggal, atau Maguwoharjo? ]]
