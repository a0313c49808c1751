-- Harga: jawab dulu, baru tanya balik.

intent "ask_price" [[
  berapa harga {product}
  harga {product} [berapa]
  {product} [harga] berapa [harga] [satu]
  berapa {product}
  {product} {colour} [harga] berapa
  {product} * (harga|harganya) berapa
  {product} (dijual|dibandrol|kena) berapa
  (harga|pricelist|price list) [berapa]
  berapa harga
  ^ berapa [ya] $
  ^ (berapaan|kena berapa|brp duit) $
  ^ [yang] {product} $
  ^ (mau tanya|tanya|info|mau lihat|lihat|minta info|detail) [harga] [yang] {product} $
  how much [is] {product}
  (piro|pinten) [harga] {product}
]]

local function price_of(chat, product)
  chat:say("price", { product = product })
  if #product.sizes > 0 then chat:say("sizes", { sizes = product.sizes }) end
  if #product.colours > 1 then chat:say("colours", { colours = product.colours }) end
end

local function ask_back(chat, product)
  if #product.sizes > 0 then
    chat:say "need"
  elseif #product.colours > 1 then
    chat:say "which_colour"
  else
    chat:say "keep_it"
  end
end

function on.ask_price(chat)
  local product, several = chat:known "product", chat:known "products"
  if several then
    chat:say "prices"
    local names = {}
    for _, p in ipairs(several) do
      chat:say("price_line", { product = p })
      names[#names + 1] = p.name
    end
    chat:say("which_of", { names = names })
  elseif product then
    price_of(chat, product)
    ask_back(chat, product)
  else
    chat:say "which"
  end
end
