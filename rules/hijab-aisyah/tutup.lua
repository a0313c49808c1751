-- Terima kasih, pamit, dan yang belum dimengerti.

intent("thanks", { priority = -10 }) [[
  (makasih|terima kasih|matur nuwun|hatur nuhun|🙏|jazakillah|barakallah)
  makasih * (malam|pagi|siang|sore)
]]
intent("goodbye", { priority = -10 }) [[
  (bye|dadah|waalaikumsalam|sampai jumpa|sampai nanti|see you|pamit|pareng|wassalam)
  (nanti|besok|lain kali) (dulu|lagi|kabari|saya kabari|hubungi|chat|balik)
  (nanti|besok|lain kali) * (kabari|hubungi|chat|lanjut|lagi|dulu|order)
  (pikir|mikir|pikir-pikir|lihat-lihat|tanya suami|tanya dulu|gajian)
  ^ [oh|ok] (tidak|tidak usah|belum) [usah|dulu|deh] $
  ^ (bukan|jangan|nanti|skip|no|nope|👎|❌) [dulu|itu|deh] $
  ^ cabut *
]]
-- "itu aja": di tengah pesanan berarti lanjut, selain itu pamit.
intent("enough", { priority = -10 }) [[
  ^ [ok|oh] [sudah] (itu|cukup|segitu|dulu) [itu|segitu|dulu|cukup] $
  ^ (cukup|sekian) *
]]
-- Belum sempat atau malas: seperti pamit, walau menyebut "kirim".
intent("not_now", { priority = 1 }) [[
  ^ (nanti|sebentar|besok) [saya|aku] [lagi] (kirim|isi|lengkapi|di jalan|sibuk|kerja) $
  ^ [kok] (ribet|repot|susah) $
  ^ (males|malas) [ah|isi] $
]]
intent("ok", { priority = -10 }) [[
  salah (kirim|sambung|chat)
  ^ (hehe|haha|wkwk|❤️|😊|😍|🥰) $
  ^ (ok|siap|oh|oh gitu|begitu|baik|oh begitu|👍|👌|noted|wah|bagus|keren|cantik) [ok|siap|baik] [begitu|deh|banget] $
]]
intent("bot", { priority = 10 }) [[
  (bot|robot|mesin|otomatis|manusia)
  siapa * nama
  (admin|orang|manusia|owner|pemilik|cs) * (mana|beneran)
  (telepon|video call|vc)
  ke admin
  (kamu|ini) siapa
]]
intent("complain", { priority = 5 }) [[
  (kecewa|komplain|keluhan|hancur|bocor|pecah|macet|zonk|basi|kekecilan|kebesaran|payah|jelek|parah|lemot|nyebelin|kesal|kesel|marah|bete|php)
  (lama|lelet|slow) * (banget|balas|respon)
  (balas|bales|balesnya|respon) * lama
  (barang|paket|baju|gamis|pesanan|{product}) * (rusak|cacat|sobek|robek|luntur|kurang|salah)
  tidak sesuai
  (tidak|belum) * (dibalas|dijawab|nyambung|respon)
]]

-- Pamit di tengah pesanan: disimpan, tidak didesak.
function on.goodbye(chat)
  local has_cart = not cart.empty
  chat:say((chat:shelve() or has_cart) and "paused" or "bye")
end

function on.enough(chat)
  if not chat.waiting then chat:go "goodbye" end
end

function on.not_now(chat) chat:go "goodbye" end

intent "ask_status" [[
  (belum|kapan|sudah|udah|lama|kok) * (dikirim|sampai|datang|nyampe|diproses)
  (resi|lacak|tracking|cek resi|nomor resi)
  (paket|pesanan|orderan|kiriman) * (mana|sampai mana|dimana|di mana|gimana|belum|kapan)
  (mana|kapan) * (paket|pesanan|resi|orderan)
  ^ mana barang $
  (kirim|dikirim|sampai|datang|dikirim) * (kapan|hari ini|besok|lusa|berapa hari|berapa lama)
]]

function on.ask_status(chat)
  local order = orders:last()
  if not order and cart.empty then return chat:say "status_none" end
  if not order then
    chat:hand_over("tanya jadwal kirim: " .. chat.text)
    return chat:say "send_when"
  end
  local said = { ["menunggu-bayar"] = "status_transfer", dibayar = "status_paid", dikirim = "status_sent", selesai = "status_done", batal = "status_cancelled" }
  if order.status == "dikirim" or order.status == "dikonfirmasi" then chat:hand_over("tanya kiriman " .. order.number) end
  chat:say(said[order.status] or "status_cod", { order = order })
end

intent("paid", { priority = 1 }) [[
  (bukti|struk) [transfer|bayar|pembayaran]
  ^ (sudah|barusan) [saya|aku] (bayar|transfer|dibayar|ditransfer) [semua|lunas] $
]]
function on.paid(chat)
  local order = orders:last()
  -- Yang sudah lewat batas pun dilihat orang: uangnya mungkin sudah masuk.
  if not order or order.status ~= "menunggu-bayar" and order.status ~= "batal" then return chat:go "ask_payment" end
  chat:hand_over("sudah bayar " .. order.number)
  chat:say("paid", { order = order })
end

function on.thanks(chat) chat:say "thanks" end

function on.ok(chat)
  chat:say "ok"
  chat:say "ask_more"
end

function on.bot(chat)
  chat:say "bot"
  chat:ask_back "more"
end

function on.complain(chat)
  chat:hand_over("keluhan: " .. chat.text)
  chat:say "sorry"
  chat:say "exchange"
end

-- Sekali tidak paham: ditanya lagi. Dua kali: pilihan yang tinggal dipilih. Tiga kali: orang.
function on.fallback(chat)
  if chat.misses >= 3 then
    chat:hand_over "tidak paham tiga kali"
    return chat:say "to_person"
  end
  if chat.waiting then return chat:say "not_understood_here" end
  if chat.misses < 2 then return chat:say "not_understood" end
  chat:say("menu", { choices = { "Harga gamis", "Stok khimar", "Alamat toko", "Cara bayar" } })
end
