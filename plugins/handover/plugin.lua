-- Ke orang: kapan pun diminta; dan yang tidak dipahami, selangkah demi selangkah sampai ke orang.
require "intents/keluhan"
require "intents/lain"
local janji = require "handover/janji"
local kalender = require "offline/kalender"

-- Jam telepon yang ditawarkan.
shop { call_times = "10.00 atau 14.00" }

reply "not_understood_here" [[
  Maaf {kak}, {persona} belum paham 🙏 Boleh dijawab yang ini dulu ya:
  Aduh, {persona} belum mengerti {kak} 🙏 Boleh pilih atau jawab yang ini ya:
]]
reply "guided" [[ Maaf {kak}, {persona} masih belum paham 🙏 Pilih salah satu ya; boleh kami telepon (ketik TELEPON), atau ketik MANUSIA: ]]
reply "guided_here" [[ Maaf {kak}, {persona} masih belum paham 🙏 Boleh kami telepon (ketik TELEPON), atau ketik MANUSIA. Atau jawab yang ini dulu ya: ]]
reply "to_person_closed" [[ Siap {kak}, {persona} teruskan ke admin ya 🙏 Toko sedang tutup, dibalas {opens} di chat ini. ]]
reply "when_call" [[ Bisa {kak}, enaknya ditelepon jam berapa: {times}? ]]
reply "call_noted" [[ Siap {kak}, dicatat ya: ditelepon {at} 📞 ]]
reply "call_for_owner" [[ Minta ditelepon: {at} {phone} ]]
reply "not_for_us" [[ Maaf {kak}, untuk itu kami belum bisa bantu 🙏 Kalau soal produk atau pesanan, ada yang mau ditanyakan? ]]

words "menelepon" [[ telepon, telpon, telfon, telp, nelpon, nelepon, ditelepon, ditelpon, ditelfon, ditelp, telponan, teleponan, call, dicall, ngobrol lewat telepon ]]
intent("call_back", { priority = 2 }) [[
  (bisa|boleh|mau|minta|tolong|mending|enakan) *2 @menelepon  !nomor
  ^ @menelepon [aku|saya] [aja|saja|bisa|boleh] [{time}] $
]]
-- Apa pun yang sedang ditanyakan.
intent("person", { global = true }) [[
  ^ (admin|orang|manusia|cs|customer service|owner|operator) [langsung|asli|aja|dong] $
]]

-- Orang dipanggil: sebentar lagi, atau kalau tutup saat buka lagi.
local function say_person(chat) chat:say(shop:open() and "to_person" or "to_person_closed", { opens = shop.opens_next or "secepatnya" }) end

-- Sekali tidak paham: ditanya lagi. Dua kali: pilihan yang tinggal dipilih, telepon, atau orang. Tiga kali: orang.
function on.fallback(chat)
  -- Cerita yang menyusul keluhan diteruskan ke orangnya.
  if janji.is_complaint(chat) and not chat.waiting and chat:can "complain" then return chat:go "complain" end
  if chat.misses >= 3 then
    chat:hand_over "tidak paham tiga kali"
    return say_person(chat)
  end
  if chat.waiting then return chat:say(chat.misses < 2 and "not_understood_here" or "guided_here") end
  -- Menyebut keperluannya: itu yang dijawab.
  if chat:told "use" and chat:can "need" then return chat:go "need" end
  local meant = chat:known "meant"
  if meant then
    chat:softly()
    return chat:go(chat:choose("meant_intent", meant, "which_meant"))
  end
  if chat.misses < 2 then return chat:say "not_understood" end
  chat:say("guided", { choices = { "Tanya harga", "Tanya stok", "Alamat toko", "Cara bayar" } })
end

function on.out_of_scope(chat) chat:say "not_for_us" end

function on.person(chat) chat:go "talk_to_human" end

function on.talk_to_human(chat)
  -- Selagi mengeluh, yang dijanjikan tetap.
  if janji.is_complaint(chat) then return chat:go "complain" end
  chat:hand_over "minta bicara dengan orang"
  say_person(chat)
end

-- "Bisa ditelepon aja?": kapan, lalu pemiliknya tahu.
function on.call_back(chat)
  local at = chat:told "time" or chat:ask("call_at", "when_call", { type = "text", args = { times = shop.call_times } })
  at = at:match "^%d+:%d+$" and "jam " .. kalender.spoken(at) or at
  chat:hand_over("minta ditelepon " .. at)
  chat:tell_owner("call_for_owner", { at = at, phone = customer.phone or "" })
  chat:say("call_noted", { at = at })
  chat:ask_back "more"
end
