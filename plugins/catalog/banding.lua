-- Perbandingan: dua atau tiga barang menurut kolomnya, dan selisih harganya.
local variants = require "catalog/variants"
local shown = require "catalog/shown"

shop { compare = false }

reply "compared" [[ {product.name} {product.price:rupiah}: {facts}. ]]
reply "difference" [[ Selisihnya {rupiah:rupiah} {kak}. ]]

words "beda_apa" [[ beda, bedanya, beda apa, perbedaan, perbedaannya, bagusan, mending, mendingan, bagus mana, bagusan mana, lebih bagus, lebih baik, bandingin, bandingkan, dibanding, dibandingkan, vs, pilih mana ]]
words "yang_ke" [[ a, b, c, 1, 2, 3, satu, dua, tiga, pertama, kedua, ketiga, terakhir ]]
intent("compare", { priority = 1 }) [[
  {product} * {other:product} * @beda_apa
  @beda_apa * {product} * {other:product}
  {product} * @beda_apa * {other:product}
  ^ *2 {product} [nya|yang] @beda_apa *3 $
  [terus|emang|memang] @beda_apa [apa|apanya|nya] [apa] (sama|dengan|dari|dibanding|dibandingkan) [yang] {product}
  ^ [kalau|terus|lalu] [yang|opsi|pilihan|nomor] @yang_ke *2 @beda_apa *2 $
  @beda_apa *2 (yang|opsi|pilihan|nomor|antara) @yang_ke [sama|dan|dengan|atau] [yang] [@yang_ke] $
  ^ [terus|lalu|jadi] [apa|di mana] @beda_apa [apa|apanya|apaan|di mana] [keduanya|dua-duanya|mereka] $
  ^ (bingung|galau) *2 (pilih|antara) *4 $
]]

-- Yang dibandingkan: yang disebut, atau yang terakhir diperlihatkan.
local function compared(chat)
  local items, listed = chat:told "items", chat:told "products"
  local products, seen = {}, {}
  local function take(product)
    if product and not seen[product.sku] then products[#products + 1], seen[product.sku] = product, true end
  end
  for _, item in ipairs(items or {}) do take(item.product) end
  for _, product in ipairs(listed or {}) do take(product) end
  if #products < 2 then take(chat:known "product") end
  -- "Yang B beda apa", "bedanya apa".
  for _, product in ipairs(#products < 2 and shown.last() or {}) do take(product) end
  return { products[1], products[2], products[3] }
end

-- "baterai 30 jam, noise cancelling, garansi 6 bulan", dari kolom-kolom di `compare`; tanpa itu keterangannya.
local function facts(product)
  local told = {}
  for _, column in ipairs(shop.compare or {}) do
    local value = variants.column(product, column.column)
    if value then told[#told + 1] = (column.label and column.label .. " " or "") .. value end
  end
  if #told == 0 then return variants.column(product, "note") end
  return table.concat(told, ", ")
end

function on.compare(chat)
  local products, ready = compared(chat), {}
  if #products < 2 then return chat:go(chat:can "ask_recommendation" and "ask_recommendation" or "ask_variant") end
  local low, high
  for _, product in ipairs(products) do
    chat:say(facts(product) and "compared" or "line_plain", { product = product, facts = facts(product) })
    if product:ready {} then ready[#ready + 1] = product end
    low, high = math.min(low or product.price, product.price), math.max(high or product.price, product.price)
  end
  if high > low then chat:say("difference", { rupiah = high - low }) end
  shown.note(chat, products)
  if chat:can "between" and #ready > 1 then return chat:ask_back("between", { between = ready }) end
  chat:go("which", { between = ready })
end
