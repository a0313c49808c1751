-- Suka jadi percakapan: "SUKA KODE" dari tautan atau tombol, hati, atau "suka banget"; satu pertanyaan kenapa; lalu lihat
-- detailnya, dikabari, atau tidak. Siapa yang merekomendasikan dicatat untuk pemilik, tidak dibacakan.
require "intents/sapa"
local asal = require "contacts/asal"
local kabar = require "consent/kabar"
local panggilan = require "greeting/panggilan"
local variants = require "catalog/variants"

-- Apa yang bisa disukai; yang tentang warna dilanjutkan dengan warna yang mana.
shop { like_reasons = { "Warna", "Model", "Bahan", "Harga" }, like_about_colour = "Warna" }

reply "liked" [[ Makasih sudah suka {product.name} {kak} 💕 ]]
reply "liked_which" [[ Makasih {kak} 💕 Yang bikin suka yang mana ya? ]]
reply "like_why" [[ Boleh tanya satu hal {kak}, yang bikin suka apanya: {options:either}? ]]
reply "like_colour" [[ {reason}nya ya {kak} 😊 Yang ready sekarang {ready:list}; yang lagi kosong juga boleh disebut. Paling suka warna apa? ]]
reply "like_ready" [[ Noted {kak}. {product.name} {variant} masih ready, {product.price:rupiah}. ]]
reply "like_ready_in" [[ Noted {kak}. {product.name} {variant} masih ready size {sizes:list}, {product.price:rupiah}. ]]
reply "like_gone" [[ Noted {kak}. {product.name} {variant} lagi kosong 🙏 ]]
reply "like_next" [[ Mau lihat detailnya {kak}, atau cukup dikabari soal {topic} kalau ada {shop.consent}? Balas DETAIL / KABARI / TIDAK ]]
reply "like_detail" [[ Mau lihat detailnya {kak}? Balas DETAIL atau TIDAK ]]
reply "news_noted" [[ Siap, dicatat {kak}: kabar {topic}, {shop.consent}, tidak malam-malam. Berhenti kapan saja balas STOP PROMO. ]]
reply "like_name" [[ Panggilannya siapa {kak}? ]]
reply "like_bye" [[ Salam kenal {kak} {customer.name} 😊 Kalau mau lihat-lihat dulu, tinggal balas KATALOG ya. ]]
reply "like_end" [[ Kalau mau lihat-lihat dulu {kak}, tinggal balas KATALOG ya 😊 ]]
reply "like_no" [[ Siap {kak}, makasih sudah cerita 🙏 Kapan saja mau lihat-lihat, tinggal balas KATALOG ya. ]]
reply "liked_for_owner" [[ {Who} suka {product.name}{reason}{by} ]]
reply "referred_for_owner" [[ Pesanan {order.number} sudah dibayar, datang dari rekomendasi {referrer}: boleh diucapi terima kasih. ]]

intent("like", { priority = 1, says = "suka barangnya" }) [[
  ^ [#] *1 [aku|saya] suka {product} *2 $ !tidak
  ^ [aku|saya] (like|love) {product} $ !tidak
  ^ [aku|saya] (suka|love|like) (banget|bgt) [sama|dengan] [yang|ini|itu] [ini|itu] $ !tidak
]]
local function tell_owner(chat, product, reason)
  local by = customer.facts.referrer and ", dari " .. customer.facts.referrer or ""
  chat:tell_owner("liked_for_owner", { who = panggilan.who(), product = product, reason = reason and ": " .. reason or "", by = by })
end

-- Dicatat sebelum bertanya: suka sudah suka, walau pertanyaannya tidak dijawab.
function on.like(chat)
  asal.note(chat)
  local product = chat:ask("product", "liked_which")
  customer:learn("like", product.sku)
  chat:say("liked", { product = product })
  if not cart.empty then return chat:ask_back "more" end
  chat:ask_back("like_why", { product = product })
end

-- Hati untuk pesan kami: yang sedang dibicarakan yang disukai; di tengah pesanan cukup itu.
function on.got_reaction(chat)
  local product = chat:known "product"
  if chat.waiting or not product then return end
  chat:go("like", { product = product })
end

function on.like_why(chat)
  local product = chat:ask("product", "liked_which")
  local reason = chat:choose("like_reason", shop.like_reasons, "like_why")
  customer:learn("like_reason", reason)
  tell_owner(chat, product, reason)
  if reason == shop.like_about_colour and #product.colours > 0 then return chat:go("like_which_colour", { product = product, reason = reason }) end
  chat:go("like_then", { product = product })
end

function on.like_which_colour(chat)
  local product = chat:ask("product", "liked_which")
  local colours, told = product:options "colours", chat:known "colour"
  local from = variants.contains(colours, told) and told or nil
  local colour = chat:choose("like_colour", colours, "like_colour", { from = from, args = { reason = chat:known "reason", ready = product.colours } })
  customer:learn("like_colour", colour)
  chat:go("like_then", { product = product, colour = colour })
end

-- Masih ada atau tidak, lalu satu pilihan: detail, kabar, atau tidak.
function on.like_then(chat)
  local product, colour = chat:ask("product", "liked_which"), chat:told "colour"
  local topic, sizes = colour or product.sku, variants.sizes(product, colour)
  local is_ready = product:ready { colour = colour }
  local said = not is_ready and "like_gone" or #sizes > 0 and "like_ready_in" or "like_ready"
  chat:say(said, { product = product, variant = colour or "", sizes = sizes })
  local offers = not kabar.wants(topic) and kabar.may_ask(chat, true)
  local ways = { { value = "detail", label = "DETAIL" }, { value = "tidak", label = "TIDAK" } }
  if offers then table.insert(ways, 2, { value = "kabari", label = "KABARI" }) end
  local asked = { topic = colour or product.name }
  local way = chat:choose("like_way", ways, offers and "like_next" or "like_detail", { args = asked })
  if way == "detail" then return chat:go("mention", { product = product, colour = colour }) end
  if way == "tidak" then
    if offers then kabar.refuse("like_next", asked, topic) end
    return chat:say "like_no"
  end
  kabar.ask(chat)
  kabar.agree("like_next", asked, topic)
  chat:say("news_noted", asked)
  chat:go "like_called"
end

function on.like_called(chat)
  if customer.name then return chat:say "like_end" end
  customer.name = panggilan.take(chat:ask("name", "like_name"))
  chat:say "like_bye"
end

-- Yang merekomendasikan layak diucapi terima kasih begitu pesanan temannya dibayar.
function on.referred(chat)
  local referrer = customer.facts.referrer
  if referrer then chat:tell_owner("referred_for_owner", { order = orders:find(chat:known "order"), referrer = referrer }) end
end
