-- Percaya: alamat, nama rekening, aturan tukar; dan jujur kalau ditanya "ini bot ya?"
require "intents/sapa"
require "intents/barang"
local janji = require "handover/janji"

reply "trust" [[ Wajar kok hati-hati {kak} 😊 Toko kami di {shop.address}. ]]
reply "trust_online" [[ Wajar kok hati-hati {kak} 😊 Boleh tanya apa saja dulu; pesanan, harga, dan rekeningnya tertulis di chat ini sebelum ada yang dibayar. ]]
reply "bot" [[ Iya {kak}, {persona} asisten otomatis {shop.name} 😊 Admin kami ikut membaca chat ini, jadi pesannya boleh ditulis di sini. ]]
reply "testimonials" [[ Testimoninya {persona} mintakan ke admin ya {kak}, dikirim di chat ini 🙏 ]]

intent("bot", { priority = 10 }) [[
  (bot|robot|mesin|otomatis)
  siapa * nama
  (kamu|ini) siapa
]]

function on.ask_trust(chat)
  if janji.is_complaint(chat) then return chat:go "await_person" end
  chat:say(shop.address and "trust" or "trust_online")
  chat:go "return_exchange"
end

function on.bot(chat)
  chat:say "bot"
  chat:ask_back "more"
end

entity "trust_topic" [[
  testimonial: testi, testimoni, testimonial, review, ulasan, rating, bukti kirim
]]

function on.ask_testimonial(chat)
  if chat:known "aspect" == "photo" and chat:known "product" then return chat:go "ask_variant" end
  if chat:told "trust_topic" ~= "testimonial" then return chat:go "ask_trust" end
  chat:hand_over "minta testimoni"
  chat:say "testimonials"
  chat:ask_back "more"
end
