-- Stok: yang kosong tidak pernah ditawarkan; selalu ada pilihan lain.

intent "ask_stock" [[
  {product} (ada|masih|ready|kosong|habis|tersedia|restock)
  {product} * (ada|ready|kosong|habis|tersedia)
  (ada|masih|ready) [yang] {product}
  (ada|masih|ready|stok|stock) {product} {colour}
  (ada|masih|ready|stok|stock) {product} [size] {size}
  {product} [warna] {colour} [size] [{size}] (ada|masih|ready|kosong|habis)
  {product} [warna] {colour}
  {product} [size] {size}
  {product} {colour} [size] {size}
  (ada|masih|ready) [yang] [warna] {colour}
  [yang] [warna] {colour} (ada|masih|ready|kosong|habis)
  (ada|masih|ready) [yang] size {size}
  size {size} (ada|masih|ready|kosong|habis)
  ^ [yang] [warna] {colour} [size] [{size}] $
  ^ [yang] [size] {size} [warna] [{colour}] $
  (stok|stock) * {product}
  {product} (stok|stock)
  ^ [kalau] (ada|masih ada|masih|ready|ready stock|sisa berapa|tinggal berapa) $
  (ada|punya|jual) {colour} {product}
  aya {product}
  ono {product}
]]

local function join(...)
  local words = {}
  for _, word in ipairs { ... } do if word ~= "" then words[#words + 1] = word end end
  return table.concat(words, " ")
end

-- Satu produk: ada, tinggal sedikit, atau kosong dengan gantinya.
local function answer(chat, product, size, colour)
  local variant = { size = size, colour = colour }
  local name = { product = product, variant = join(colour or "", size and "size " .. size or "") }
  if product:ready(variant) then
    local left = product:left(variant)
    if left and left <= 5 and name.variant ~= "" then
      chat:say("ready_few", { product = product, variant = name.variant, left = left })
    else
      chat:say("ready", name)
    end
    if colour or #product.colours <= 1 then
      if size or #product.sizes == 0 then return chat:say "keep_it" end
      return chat:say "which_size"
    end
    chat:say("colours", { colours = product:others { size = size } })
    return chat:say "which_colour"
  end
  chat:say("sold_out", name)
  local others = product:others(variant)
  if #others > 0 then return chat:say("instead", { options = others }) end
  local names = {}
  for _, other in ipairs(catalog:like(product)) do
    if #names < 2 then names[#names + 1] = other.name end
  end
  chat:say("instead_products", { names = names })
end

-- Warna atau ukuran tanpa produk: cari di seluruh katalog.
local function search(chat, size, colour)
  local variant = join(colour or "", size and "size " .. size or "")
  local names = {}
  for _, p in ipairs(catalog:find { size = size, colour = colour }) do names[#names + 1] = p.name end
  if #names == 0 then return chat:say("found_none", { variant = variant }) end
  chat:say("found", { variant = variant, names = names })
  if #names > 1 then chat:say("which_of", { names = names }) else chat:say "keep_it" end
end

function on.ask_stock(chat)
  local product, several = chat:known "product", chat:known "products"
  local size, colour = chat:known "size", chat:known "colour"
  if several then
    local ready = {}
    for _, p in ipairs(several) do
      if p:ready { size = size, colour = colour } then ready[#ready + 1] = p.name end
    end
    if #ready == 0 then return search(chat, size, colour) end
    local variant = join(colour or "", size and "size " .. size or "")
    if variant == "" then variant = "ready" end
    chat:say("found", { variant = variant, names = ready })
    if #ready > 1 then chat:say("which_of", { names = ready }) else chat:say "keep_it" end
  elseif product then
    answer(chat, product, size, colour)
  elseif size or colour then
    search(chat, size, colour)
  else
    chat:say "which"
  end
end
