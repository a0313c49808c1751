-- Terima kasih, pamit, dan obrolan kecil: dijawab pendek, pertanyaan yang menunggu tidak hilang.
require "intents/sapa"
local bahasa = require "smalltalk/bahasa"
local janji = require "handover/janji"

reply "thanks" [[
  {welcome} {kak} 🙏 Kalau ada yang mau ditanya lagi, chat saja ya.
  {welcome} {kak} 😊 Ditunggu kabarnya ya.
]]
reply "bye" [[
  Siap {kak}, sampai ketemu lagi 😊 Kalau jadi, tinggal chat {persona} ya.
  Oke {kak} 😊 Kapan pun siap, chat {persona} lagi ya.
]]
-- Sesudah pesanan: yang ditunggu disebut.
reply "just_that" [[ Siap {kak}, {cart.text} saja ya. ]]
reply "bye_sent" [[ Sama-sama {kak} 🙏 Kalau pesanannya sudah sampai, boleh kabari di sini ya 😊 ]]
reply "bye_unpaid" [[ Sama-sama {kak} 🙏 Kalau {order.number} sudah dibayar, kirim fotonya di sini ya. ]]

-- Obrolan kecil: dijawab hanya kalau tidak ada yang lain.
intent("thanks", { priority = -10 }) [[
  makasih * (malam|pagi|siang|sore)
]]
intent("goodbye", { priority = -10 }) [[
  ^ cabut *
]]
-- "itu aja": di tengah pesanan berarti lanjut, selain itu pamit.
intent("enough", { priority = -9 }) [[
  ^ [ok|oh|siap|ya|sudah] [sudah|kayaknya|rasanya] (itu|cukup|segitu|dulu) [itu|segitu|dulu|cukup|saja] [dulu|makasih] $
  ^ (cukup|sekian) *
]]
-- Belum sempat atau malas: seperti pamit, walau menyebut "kirim".
intent("not_now", { priority = 1 }) [[
  ^ (nanti|sebentar|besok) [saya|aku] [lagi] (kirim|isi|lengkapi|di jalan|sibuk|kerja) $
  ^ [kok] (ribet|repot|susah) $
  ^ (males|malas) [ah|isi] $
]]
intent("ok", { priority = -10 }) [[
  ^ (ok|siap|oh|oh gitu|begitu|baik|oh begitu|👍|👌|noted|wah) [ok|siap|baik] [begitu|deh|banget] $
]]

-- Pesanan yang masih jalan: pamit dan terima kasih dijawab satu kali, dengan yang sama.
local function say_after_order(chat)
  local order = orders:last()
  if not order or not cart.empty or chat.waiting or order.status == "selesai" or order.status == "batal" then return false end
  local is_unpaid = order.pay and order.status == "menunggu-bayar"
  -- Kunjungan, dan yang diambil sendiri, tidak dikirim.
  if order.kind ~= "order" and not is_unpaid then return false end
  chat:say(is_unpaid and "bye_unpaid" or "bye_sent", { order = order })
  return true
end

-- Selagi keluhan menunggu orangnya: tanpa senyum, dengan batas waktunya.
local function is_calm(chat) return janji.is_complaint(chat) and not chat.waiting and chat:can "await_person" end

function on.thanks(chat)
  if is_calm(chat) then return chat:go "await_person" end
  if not say_after_order(chat) then chat:say("thanks", { welcome = bahasa.words(chat).welcome }) end
end

-- Pamit di tengah pesanan: disimpan, tidak didesak.
function on.goodbye(chat)
  -- "Ntar dulu. Yang kemarin rusak!": keluhannya yang dijawab.
  if janji.complains(chat) then return end
  if say_after_order(chat) then return end
  local has_cart = not cart.empty
  chat:say((chat:shelve() or has_cart) and "paused" or "bye")
end

function on.enough(chat)
  if not chat.waiting then return chat:go(cart.empty and "goodbye" or "checkout") end
  if not cart.empty then chat:say "just_that" end
end

function on.not_now(chat) chat:go "goodbye" end

function on.ok(chat)
  if is_calm(chat) then return chat:go "await_person" end
  chat:say "ok"
  chat:say "ask_more"
end

function on.like_product(chat)
  if chat:told "product" then return chat:go "mention" end
  chat:go "ok"
end
