-- Terima kasih, pamit, dan yang belum dimengerti.

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

-- Pamit di tengah pesanan: disimpan, tidak didesak.
function on.goodbye(chat)
  local has_cart = not cart.empty
  chat:say((chat:shelve() or has_cart) and "paused" or "bye")
end

function on.enough(chat)
  if not chat.waiting then chat:go "goodbye" end
end

function on.not_now(chat) chat:go "goodbye" end


function on.track_order(chat)
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

function on.payment_sent(chat)
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
