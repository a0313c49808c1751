-- Yang warung katakan. Satu baris satu pilihan; "|" memulai gelembung baru.
reply "greeting" [[ {salam} {kak} 😊 Selamat {daypart}, dengan {persona}. ]]
reply "help" [[ Mau pesan apa {kak}, geprek biasa, mozarella, atau sambal matah? ]]
reply "choice_of" [[ {product.name} mau level berapa {kak}: {options:either}? ]]
reply "exchange" [[ Kalau ada yang kurang atau salah kami ganti {kak}, kabari langsung di sini ya. ]]
