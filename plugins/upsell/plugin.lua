-- Satu tawaran pelengkap, senada kalau ada, gampang ditolak: dari kolom `match` di catalog.csv. Tidak sesudah ditolak atau dikomplain.

reply "upsell" [[ Sekalian {product.name} {variant} {product.price:rupiah} {kak}, atau itu saja? ]]
reply "upsell_bundle" [[ Pasangannya ada {product.name} {variant} {product.price:rupiah}, kalau barengan jadi {price:rupiah}. Sekalian ditambah {kak}, atau itu saja? ]]

local variants = require "catalog/variants"

-- "Sekalian ga usah": tidak untuk tambahannya, bukan untuk pesanannya.
intent("no_extra", { priority = 1, yes = false }) [[
  ^ (sekalian|sekaliannya|tambahan|tambahannya|bonus|paketan) [itu|nya] (tidak|tidak usah|tidak perlu|jangan) [dulu|deh|aja] $
  ^ (tidak usah|tidak perlu|tidak|jangan) (sekalian|tambah|nambah|ditambah|tambahan|yang lain) [lagi|dulu|deh|aja] $
]]

function on.no_extra(chat)
  if cart.empty then return chat:go "deny" end
  chat:say "ok"
  chat:ask_back "checkout"
end

-- Pelengkap barang terakhir yang belum ada di keranjang.
local function match_of(line)
  local wanted = line and variants.column(line.product, "match")
  local match = wanted and (variants.of_sku(wanted) or catalog:find { text = wanted }[1])
  if match and #cart:find { product = match } == 0 then return match end
end

function on.upsell(chat)
  local last = cart.lines[#cart.lines]
  local product = match_of(last)
  local complained = customer.facts.complained
  local is_upset = chat.handed_over or complained and chat.now - complained < 86400
  if not product or is_upset or chat:asked "upsell" + chat:asked "upsell_bundle" > 0 then return chat:go "checkout" end
  chat:ask_back("upsell_with", { product = product, colour = last.colour })
end

function on.upsell_with(chat)
  local product, colour = chat:ask("product", "which"), chat:known "colour"
  local variant = product:ready { colour = colour } and colour or product.colours[1] or ""
  local line = { product = product, colour = variant ~= "" and variant or nil, qty = 1 }
  local price = cart:preview { { op = "add", line = line } }.subtotal - cart.subtotal
  local agreed = chat:confirm(price < product.price and "upsell_bundle" or "upsell", { product = product, variant = variant, price = price })
  -- "Ok lanjut": itu saja, bukan ya untuk tambahannya.
  if agreed and not (chat:means "resume" or chat:means "proceed") then
    line.qty = math.tointeger(chat:told "quantity") or 1
    cart:add(line)
    chat:say("added", { yes = "Siap" })
  end
  chat:go "checkout"
end
