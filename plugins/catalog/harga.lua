-- Harga satu barang, dan barang lain yang jadi dipilih.
local go_on = require "catalog/lanjut"
local shown = require "catalog/shown"
local variants = require "catalog/variants"

reply "price" [[
  {product.name} {product.price:rupiah} {kak}.
  {product.name} harganya {product.price:rupiah} {kak}.
]]

-- "Eh ga jadi nayla, zahra aja": yang belakangan.
intent("instead", { priority = 1 }) [[
  (tidak|bukan) [jadi] {old:product} * {product}
]]

local function say_price(chat, product)
  shown.see(chat, product)
  chat:say("price", { product = product })
  if #product.colours > 0 then chat:say("colours", { options = product.colours }) end
  if #product.sizes > 0 then chat:say("sizes", { options = product.sizes }) end
end

function on.ask_price(chat)
  local several = variants.several(chat)
  if several then return chat:go("list", { products = several }) end
  if chat:told "colour" or chat:told "size" then return chat:go "ask_stock" end
  local text = chat.text:lower()
  local asks_all = text:find "semua" or text:find "daftar" or text:find "list" or text:find "katalog"
  local product = chat:known "product"
  if not product or asks_all and not chat:told "product" then
    -- "Berapa" sesudah beberapa diperlihatkan: yang itu.
    local recent = shown.recent(chat)
    return chat:go("list", { products = (asks_all or #recent < 2) and catalog:find {} or recent })
  end
  say_price(chat, product)
  -- "Sampai Jakarta berapa": ongkirnya ikut.
  if chat:told "city" and chat:can "ask_shipping_cost" then return chat:go "ask_shipping_cost" end
  go_on(chat, product)
end

function on.instead(chat)
  local product = chat:ask("product", "which")
  say_price(chat, product)
  go_on(chat, product)
end

-- "Yang paling murah": dari yang baru diperlihatkan.
function on.cheapest_shown(chat)
  local recent = shown.recent(chat)
  if #recent < 2 then return chat:go "ask_discount" end
  local best = recent[1]
  for _, product in ipairs(recent) do
    if product.price < best.price then best = product end
  end
  chat:ask_back("keep", { product = best })
end
