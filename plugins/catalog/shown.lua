-- Barang-barang yang terakhir diperlihatkan: untuk "bedanya apa", "yang paling murah", "berapa", "mau satu".
local variants = require "catalog/variants"
local shown = {}

function shown.note(chat, products)
  local skus = {}
  for i, product in ipairs(products) do skus[i] = product.sku end
  customer:learn("shown", table.concat(skus, "|"))
  customer:learn("shown_at", chat.now)
end

-- Yang masih bisa dibeli.
function shown.last()
  local products = {}
  for sku in (customer.facts.shown or ""):gmatch "[^|]+" do products[#products + 1] = variants.of_sku(sku) end
  return products
end

-- Yang baru saja: sejam terakhir.
function shown.recent(chat)
  local at = customer.facts.shown_at
  return at and chat.now - at < 3600 and shown.last() or {}
end

-- Satu barang dijawab sesudah yang lain: "bedanya apa" tentang keduanya.
function shown.see(chat, product)
  local recent = shown.recent(chat)
  for _, one in ipairs(recent) do
    if one.sku == product.sku then return end
  end
  shown.note(chat, #recent == 1 and { recent[1], product } or { product })
end

return shown
