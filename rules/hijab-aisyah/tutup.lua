-- Terima kasih, pamit, dan yang belum dimengerti.

intent("thanks", { priority = -10 }) [[
  (makasih|terima kasih|matur nuwun|hatur nuhun|🙏|jazakillah|barakallah)
]]
intent("goodbye", { priority = -10 }) [[
  (bye|dadah|dah|sampai jumpa|sampai nanti|see you|pamit|pareng|wassalam)
  (nanti|besok|lain kali) (dulu|lagi|kabari|saya kabari|hubungi|chat|balik)
  (nanti|besok|lain kali) * (kabari|hubungi|chat|lanjut|lagi|dulu|order)
  (pikir|mikir|pikir-pikir|lihat-lihat|tanya suami|tanya dulu|gajian)
  (belum|tidak|sudah|itu|segitu|cukup) [usah] (jadi|dulu|usah|cukup|itu)
  ^ (tidak|bukan|jangan|belum|enggak|nanti|skip) [dulu|makasih|deh] $
  ^ (cukup|sekian|cabut) *
]]
intent("ok", { priority = -10 }) [[
  ^ (ok|siap|oh|oh gitu|begitu|baik|oh begitu|👍|👌|noted|wah|bagus|keren|cantik) [begitu|deh|banget] $
]]
intent("bot", { priority = 10 }) [[
  (bot|robot|mesin|otomatis)
  (admin|orang|manusia|owner|cs|customer service|petugas) * (langsung|asli|beneran|mana|dong|bicara)
  (bicara|ngomong|chat|hubungkan|sambungkan|disambungkan|panggilkan|telepon|minta|mau) * (admin|orang|manusia|owner|cs|petugas|operator)
  ^ (admin|manusia|cs|owner|orang) $
  (telepon|video call|vc)
  (kamu|ini) siapa
]]
intent("stop", { priority = 10 }) [[
  ^ (stop|berhenti|unsubscribe) [promo|chat|kirim|pesan] $
  (stop|jangan|berhenti|tidak usah) * (promo|kirim promo|broadcast|spam|kabari|iklan|hubungi)
]]
intent("complain", { priority = 5 }) [[
  (kecewa|komplain|payah|jelek|parah|lemot|nyebelin|kesal|kesel|marah|bete|php)
  (lama|lelet|slow) * (banget|balas|respon)
  (balas|respon) * lama
  tidak * (dibalas|dijawab|nyambung|respon)
]]

function on.thanks(chat) chat:say "thanks" end

function on.goodbye(chat) chat:say "bye" end

function on.ok(chat)
  chat:say "ok"
  chat:say "ask_more"
end

function on.bot(chat)
  chat:say "bot"
  chat:say "ask_more"
end

function on.stop(chat) chat:say "stop" end

function on.complain(chat) chat:say "sorry" end

-- Dua kali tidak paham: pilihan yang tinggal dipilih.
function on.fallback(chat)
  if chat.misses < 2 then return chat:say "not_understood" end
  chat:say("menu", { choices = { "Harga gamis", "Stok khimar", "Alamat toko", "Cara bayar" } })
end
