-- Belum jadi sekarang: isi keranjang dan harganya disimpan, pengingat hanya kalau boleh, satu kali; yang menolak tidak dihubungi.
require "intents/jawab"
require "nego"
local kalender = require "offline/kalender"
local janji = require "handover/janji"

-- Berapa hari lagi diingatkan kalau harinya tidak disebut, jam berapa, dan tanggal orang gajian.
shop { followup_days = 2, followup_time = "10:00", payday = 28 }

reply "kept_cart" [[ Siap {kak}, santai saja 😊 {text} kami simpan {days} hari, totalnya {total:rupiah}. ]]
reply "kept_offer" [[ Siap {kak}, santai saja 😊 Harga {total:rupiah} tadi kami pegang {days} hari. ]]
reply "may_remind" [[ Boleh kami ingatkan {day}, atau {kak} chat sendiri? ]]
reply "will_remind" [[ Siap {kak}, kami ingatkan sekali saja, {day} 🙏 Kalau cocok sebelum itu tinggal balas LANJUT. ]]
reply "wont_remind" [[ Siap, nggak kami ingatkan ya {kak} 🙏 Kalau sudah cocok tinggal balas LANJUT. ]]
reply "take_your_time" [[ Siap {kak}, santai saja 😊 Kalau sudah cocok tinggal balas LANJUT. ]]
reply "follow_up" [[ Halo {kak} 😊 Sesuai janji kami ingatkan: {text}, {total:rupiah}, masih kami simpan. Mau dilanjut? Balas LANJUT, atau tanya dulu juga boleh. ]]

-- Menunda, apa pun yang sedang ditanyakan.
intent("postpone", { global = true, priority = 5 }) [[
  ^ *2 (mikir|mikir-mikir|pikir|pikir-pikir|pikirin|pikirkan|dipikir|dipikirin|pertimbangkan|timbang|rundingan|diskusi|tanya suami|tanya istri|tanya ibu|izin suami) [mikir|pikir] [dulu|lagi] *3 $
  ^ *2 (tunggu|nunggu|menunggu|nungguin|abis|habis|setelah|sehabis|kalau sudah|pas) (gajian|gaji|tanggal muda|thr|cair) *3 $
  ^ [ya|oh|ok|oke] [aku|saya] (nanti|lain kali|lain waktu|minggu depan|bulan depan) [dulu|lagi] [ya|deh|aja|saja|kak] $
  ^ kapan-kapan (aja|saja|deh|lagi) [ya|deh] $
  ^ belum (gajian|ada uang|ada duit|ada dana) *2 $
]]
intent("no_reminder", { global = true, priority = 5 }) [[
  (tidak|jangan) [usah] *2 (diingatkan|diingetin|diingatin|ingatkan|ingetin|ingatin|dikabari|dikabarin|dihubungi|difollow up|di follow up|dichat|reminder) *4
  ^ *2 (nanti|biar) [aku|saya] (chat|hubungi|kabari|kabarin|wa) [sendiri|lagi|balik] [aja|ya|kalau jadi] $
]]
-- "Boleh, tapi minggu aja": hari lain untuk mengingatkan.
intent("remind_day", { priority = 2 }) [[
  ^ (boleh|ok|iya|ya|bisa|sip|siap) (tapi|asal|asalkan|cuma|kalau) ({date}|minggu) *1 $
]]
-- "Yang kemarin jadi, monstera 2": pesan, dengan harga yang dijanjikan kalau isinya sama.
intent("take", { priority = 1 }) [[
  [yang] (kemarin|tadi|itu) jadi * {product} *
]]
intent("resume", { priority = 1, yes = true }) [[
  [yang] (kemarin|tadi|waktu itu) [itu] (jadi|jadi deh|mau|mau ambil|diambil|lanjut|dilanjut) [ya|deh|aja|dong] $
]]

-- Yang sedang dipertimbangkan: keranjang, atau harga yang dijanjikan.
local function considered()
  if not cart.empty then return { text = cart.text, total = cart.subtotal } end
  local offer = offers.current
  if not offer then return nil end
  local names = {}
  for i, line in ipairs(offer.lines) do names[i] = line.qty .. "x " .. line.product.name end
  return { text = table.concat(names, ", "), total = offer.total }
end

local function is_payday(chat)
  local text = chat.text:lower()
  return text:find "gaji" or text:find "tanggal muda"
end

local function day_to_remind(chat)
  local today = shop:clock().day
  local told = shop:day(chat:told "date")
  if told and told > today then return told end
  if is_payday(chat) then return shop:day { day = shop.payday } end
  return kalender.after(today, shop.followup_days)
end

-- Data kirim sedang ditunggu, yang bisa datang kapan saja: pertanyaan lain tidak boleh menangkapnya.
local typed = { name = true, phone = true, address = true, city = true }

function on.postpone(chat)
  if janji.complains(chat) then return end
  if chat.handed_over then return chat:say "take_your_time" end
  local what = considered()
  if not what then return chat:go "goodbye" end
  local is_filling = chat.waiting and typed[chat.waiting.question] and not (chat:told "date" or is_payday(chat))
  chat:shelve()
  if is_filling or customer.facts.followup == "declined" then return chat:say "take_your_time" end
  local day = day_to_remind(chat)
  chat:ask_back("remind_me", { day = day, spoken = "hari " .. kalender.text(day), kept = not cart.empty })
end

function on.remind_me(chat)
  local what = considered()
  if chat.handed_over or not what then return end
  chat:say(chat:known "kept" and "kept_cart" or "kept_offer", { text = what.text, total = what.total, days = shop.offer_days })
  local day, spoken = chat:known "day", chat:known "spoken"
  local told = shop:day(chat:told "date")
  if told and told ~= day then return chat:go("remind_on", { day = told }) end
  if chat:confirm("may_remind", { day = spoken }) then return chat:go("remind_on", { day = day }) end
  chat:go "no_reminder"
end

function on.remind_day(chat)
  local date, waiting = chat:told "date" or { weekday = 7 }, chat.waiting
  if waiting and waiting.rule ~= "remind_me" then return chat:go(waiting.rule, { date = date }) end
  if chat.handed_over or not considered() then return chat:go "fallback" end
  chat:go("remind_on", { day = shop:day(date) or day_to_remind(chat) })
end

-- Hari yang jamnya sudah lewat (hari ini, atau yang ditawarkan lama sebelum dijawab) menjadi besok.
function on.remind_on(chat)
  local day = chat:known "day"
  if shop:at(day, shop.followup_time) <= chat.now then day = kalender.after(shop:clock().day, 1) end
  customer:learn("followup", "agreed")
  chat:later(day .. " " .. shop.followup_time, "follow_up", { since = chat.now })
  chat:say("will_remind", { day = "hari " .. kalender.text(day) })
end

function on.no_reminder(chat)
  customer:learn("followup", "declined")
  chat:cancel "follow_up"
  chat:say "wont_remind"
end

-- Sekali saja; yang sudah pesan atau berubah pikiran tidak diingatkan.
function on.follow_up(chat)
  local what, order = considered(), orders:last()
  if not what or customer.facts.followup ~= "agreed" or order and order.placed > chat:known "since" then return end
  customer:learn("followup", "sent")
  chat:say("follow_up", what)
end
