-- Daftar tunggu: yang kosong dikabari sekali kalau sudah ada lagi, lalu selesai. Bukan promo: pembeli sendiri yang minta.
local variants = require "catalog/variants"

-- Seberapa sering stoknya dilihat.
shop { restock_check = "1 hari" }

reply "waitlisted" [[ Siap {kak}, begitu {product.name} {variant} ada lagi {persona} kabari di chat ini, sekali saja ✅ ]]
reply "restocked" [[ Kabar baik {kak}, {product.name} {variant} yang ditunggu sudah ada lagi 😊 ]]
reply "wanted" [[ Minta dikabari kalau ada lagi: {product.name} {variant} ]]

words "kabari_aku" [[ kabari, kabarin, dikabari, dikabarin, infoin, infokan, diinfoin, colek, ingatkan, ingetin, beritahu, kasih tau, kasih tahu, chat aku, chat saya, wa aku, wa saya, japri ]]
words "ada_lagi" [[ ada lagi, ready, ready lagi, restock, restok, masuk, masuk lagi, ada stok, stok lagi, stoknya, tersedia, ada barangnya ]]
intent("waitlist", { priority = 1 }) [[
  @kabari_aku *2 (kalau|begitu|pas|nanti|bila|saat) * (@ada_lagi|ada)  !promo !diskon !sale
  (kalau|begitu|pas|nanti|bila|saat) * (@ada_lagi|ada) *2 @kabari_aku  !promo !diskon !sale
  (tunggu|nunggu|menunggu) * (restock|restok|ready|ready lagi)
  ^ [tolong] @kabari_aku [ya|dong|aja|saja|kak] $
  (waiting list|daftar tunggu|waitlist)
]]

function on.waitlist(chat)
  local product, wanted = chat:known "product", { size = chat:known "size", colour = chat:known "colour" }
  -- Bukan barang kosong yang ditunggu: kabar lain.
  if chat:can "opt_in" and not chat:told "product" and (not product or product:ready(wanted)) then
    return chat:go "opt_in"
  end
  product = chat:ask("product", "which")
  if product:ready(wanted) then return chat:go("keep", { product = product, size = wanted.size, colour = wanted.colour }) end
  local variant = variants.text(wanted.size, wanted.colour)
  customer:learn("restock", product.sku .. (variant ~= "" and " " .. variant or ""))
  chat:tell_owner("wanted", { product = product, variant = variant })
  chat:later(shop.restock_check, "restocked", { product = product, size = wanted.size, colour = wanted.colour })
  chat:say("waitlisted", { product = product, variant = variant })
  chat:ask_back "more"
end

function on.restocked(chat)
  local product, size, colour = chat:known "product", chat:known "size", chat:known "colour"
  local wanted = { product = product, size = size, colour = colour }
  if not product:ready(wanted) then return chat:later(shop.restock_check, "restocked", wanted) end
  chat:say("restocked", { product = product, variant = variants.text(size, colour) })
  chat:go("keep", wanted)
end
