-- Keluhan: tenang, tanpa emoji senyum, orang dipanggil saat itu juga; dan aturan tukar.
require "intents/keluhan"

reply "sorry" [[ Mohon maaf ya {kak} 🙏 Ceritanya boleh ditulis di sini, biar admin kami bantu. ]]
reply "exchange" [[ Kalau ada yang salah atau cacat kami ganti {kak}, lapor maks. 2 hari kerja setelah terima ya. ]]

function on.complain(chat)
  chat:hand_over("keluhan: " .. chat.text)
  chat:say "sorry"
  chat:say "exchange"
end

function on.return_exchange(chat)
  if chat:known "part" and (not cart.empty or orders:last()) then return chat:go "change_part" end
  chat:say "exchange"
  chat:ask_back "more"
end
