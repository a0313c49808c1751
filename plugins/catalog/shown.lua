-- Barang-barang yang terakhir diperlihatkan: untuk "bedanya apa", "yang paling murah", "berapa", "mau satu".
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
  for sku in (customer.facts.shown or ""):gmatch "[^|]+" do products[#products + 1] = catalog:find({ text = sku })[1] end
  return products
end

-- Yang baru saja: sejam terakhir.
function shown.recent(chat) return chat.now - (customer.facts.shown_at or 0) < 3600 and shown.last() or {} end

return shown
