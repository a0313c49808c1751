-- Terima kasih, pamit, dan yang belum dimengerti.

intent("thanks", { priority = -10 }) [[
  (makasih|terima kasih|thanks|thank you|thx|tq|trims|suwun|matur nuwun|hatur nuhun|nuhun|tengkyu)
]]
intent("goodbye", { priority = -10 }) [[
  (bye|dadah|sampai jumpa|sampai nanti|see you)
  (nanti|besok) (dulu|lagi|aja|kabari|saya kabari)
  (pikir|mikir|pikir-pikir) [dulu]
  (belum|ga|tidak) (jadi|dulu)
  ^ (oke|ok|sip|siap|oh gitu) $
]]

function on.thanks(chat) chat:say "thanks" end

function on.goodbye(chat) chat:say "bye" end

-- Dua kali tidak paham: pilihan yang tinggal dipilih.
function on.fallback(chat)
  if chat.misses < 2 then return chat:say "not_understood" end
  chat:say("menu", { choices = { "Harga gamis", "Stok khimar", "Alamat toko", "Cara bayar" } })
end
