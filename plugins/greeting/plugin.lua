-- Sapaan: sekali setiap sesi, salam dijawab salam. Toko menulis kalimatnya sendiri dengan nama yang sama.
local kalender = require "offline/kalender"

reply "greeting" [[
  {salam} {kak} 😊 Selamat {daypart}, dengan {persona} dari {shop.name}.
]]
reply "greeting_back" [[
  {salam} {kak} {name} 😊 Senang ketemu lagi di {shop.name}.
]]
reply "greeting_calm" [[ {salam} {kak}, selamat {daypart}, dengan {persona} dari {shop.name}. ]]
reply "where_we_were" [[ Yang {when} masih kami simpan {kak}: {cart.text}. Totalnya {cart.subtotal:rupiah}. ]]
reply "closed_today" [[ Hari {day} kami libur {kak}, tapi pesanan tetap dicatat dan diproses {opens}. ]]
reply "salam" [[ Waalaikumsalam {kak} 🙏 ]]
reply "help" [[ Ada yang bisa {persona} bantu, {kak}? ]]
reply "help_again" [[ Ada yang bisa {persona} bantu lagi, {kak}? ]]

entity "salam" [[
  Waalaikumsalam: assalamualaikum, assalamualaikum wr wb, ass wr wb, salam, salamualaikum, samlikum
]]

require "intents/sapa"
local asal = require "contacts/asal"
local janji = require "handover/janji"

-- Obrolan kecil: dijawab hanya kalau tidak ada yang lain.
intent("greeting", { priority = -10 }) [[
  dari (instagram|ig|shopee|tiktok|facebook|fb|story|iklan)
]]

-- Hari libur dibilang sekali di awal; pesanannya tetap diterima.
local function say_closed(chat)
  local today = shop:clock().day
  if not shop.hours or kalender.is_open(today) then return end
  local opens = kalender.open_from(today)
  chat:say("closed_today", { day = kalender.weekday(today), opens = kalender.weekday(opens) })
end

function on.session(chat)
  asal.note(chat)
  -- Yang menjawab kabar dengan "stop" cukup diiyakan.
  if chat:can "opt_out" and chat:means "opt_out" then return end
  local greeting = customer.name and not customer.new and "greeting_back" or "greeting"
  -- Yang datang mengeluh tidak disambut dengan senyum.
  if janji.complains(chat) then greeting = "greeting_calm" end
  chat:say(greeting, { salam = chat:known "salam" or "Halo", name = customer.name and customer.name:match "%S+" })
  -- Yang kembali setelah lama melihat sampai di mana; pertanyaannya diulang oleh yang menunggu.
  if chat.away and not cart.empty then
    chat:say("where_we_were", { when = chat.away < 12 * 3600 and "tadi" or "kemarin" })
  end
  -- Harga yang dijanjikan sudah lewat: dibilang, sekali.
  local till = customer.facts.offer_till
  if chat:can "take_offer" and till and till <= chat.now then
    chat:say("offer_past", { till = till })
    customer:learn("offer_till", false)
  end
  say_closed(chat)
end

function on.greeting(chat)
  if chat:known "salam" and not chat.opening then chat:say "salam" end
  chat:say(customer.new and "help" or "help_again")
end
