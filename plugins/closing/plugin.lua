-- Penutup yang mengarahkan: tidak ada percakapan yang menggantung. Kalimatnya menurut tahapnya, semua di sini.
require "intents/jawab"
local janji = require "handover/janji"

-- Sesudah barangnya cocok: dianggap jadi, gampang ditolak.
reply "close_one" [[ Jadi ambil {product.name} 1, {kak}? ]]
reply "close_few" [[ {product.name} tinggal {left} {kak}. Jadi ambil 1? ]]
-- Sesudah menjawab yang lain, ada isi keranjang.
reply "go_on" [[ Mau lanjut pesan {cart.text}, {kak}? ]]
-- Belum ada apa-apa.
reply "ask_more" [[ Ada lagi yang bisa {persona} bantu, {kak}? ]]
reply "ask_away" [[ Boleh banget {kak} 😊 Silakan tanya apa saja ya. ]]
reply "not_now" [[ Siap {kak}, santai saja 😊 Kalau sudah cocok, tinggal chat {persona} lagi ya. ]]
reply "how" [[ Gampang {kak}, cukup sebut barangnya di sini, nanti {persona} catat 😊 ]]
reply "already" [[ Sudah {persona} catat {kak}, pesanan {order.number} 😊 Ada lagi yang bisa {persona} bantu? ]]
reply "ok" [[
  Siap {kak} 😊
  Oke {kak} 😊
]]

intent("ask_how", { priority = 1 }) [[
  cara * (pesan|order|beli)
  (pesan|order|beli) * (gimana|caranya)
]]

-- "mau tanya-tanya dulu": belum menolak apa-apa.
intent("ask_first", { priority = 2 }) [[
  ^ *1 (mau|numpang|boleh|ingin|pengen) (tanya|tanya-tanya|nanya|nanya-nanya|bertanya|lihat-lihat) [dulu|dong|ya|aja] $
]]

function on.ask_first(chat) chat:say "ask_away" end

-- Menurut tahapnya: yang baru ditawar, isi keranjang, barang yang sudah cocok, atau "ada lagi?".
function on.close(chat)
  local product, bid = chat:known "product", customer.facts.bid
  if bid and bid.at == chat.now and chat:can "take_which" then return chat:go("take_which", bid) end
  if not cart.empty or not product then return chat:go "more" end
  local left = product.stock
  local agreed = chat:confirm(left and left <= 5 and "close_few" or "close_one", { product = product, left = left })
  if agreed then return chat:go("pick", { product = product, quantity = chat:told "quantity" }) end
  chat:say "not_now"
end

-- Habis menjawab yang lain: tawarkan lanjut, sekali, gampang ditolak.
function on.more(chat)
  if cart.empty then return chat:say "ask_more" end
  if chat:confirm "go_on" then return chat:go "checkout" end
  chat:say "paused"
end

function on.ask_how(chat)
  chat:say "how"
  if cart.empty then chat:say "which" else chat:ask_back "checkout" end
end

-- "Ya" yang tidak menjawab pertanyaan apa pun.
function on.confirm(chat)
  -- "Oke saya tunggu", sesudah mengeluh.
  if janji.just_complained(chat) and not chat.waiting and chat:can "await_person" then return chat:go "await_person" end
  if chat.waiting then return end
  if not cart.empty then return chat:go "checkout" end
  local order = orders:last()
  if order and chat.now - order.placed < 3600 then return chat:say("already", { order = order }) end
  local product = chat:known "product"
  if product then return chat:go("offer", { product = product }) end
  if chat.opening then return chat:say "help" end
  chat:say "ok"
  chat:say "ask_more"
end

function on.deny(chat) chat:go(chat:can "deny_news" and "deny_news" or "goodbye") end
