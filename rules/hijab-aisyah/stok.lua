-- Stok, warna, size: yang kosong tidak pernah ditawarkan, selalu ada gantinya.

words "tersedia" [[
  ada, masih, masih ada, ready, ready stok, stok, kosong, habis, restock, sold out, available, punya, jual, sisa, tinggal
]]


-- "sage size M", atau "" kalau tidak disebut.
local function variant_of(size, colour)
  return (colour or "") .. (colour and size and " " or "") .. (size and "size " .. size or "")
end

local function ready_sizes(product, colour)
  local sizes = {}
  for _, size in ipairs(product.sizes) do
    if product:ready { size = size, colour = colour } then sizes[#sizes + 1] = size end
  end
  return sizes
end

-- Yang ready dari semua barang, tanpa yang dobel: field "colours" atau "sizes".
local function ready_of_all(field)
  local all, seen = {}, {}
  for _, product in ipairs(catalog:find {}) do
    for _, option in ipairs(product[field]) do
      if not seen[option] then all[#all + 1], seen[option] = option, true end
    end
  end
  return all
end

-- Barang lain yang punya warna itu.
local function elsewhere(chat, colour)
  local names = {}
  for _, product in ipairs(colour and catalog:find { colour = colour } or {}) do names[#names + 1] = product.name end
  if #names > 0 then chat:say("elsewhere", { variant = colour, names = names }) end
end

-- Pilihan yang tinggal dipilih.
local function offer(chat, question, choices)
  chat:say(question, { choices = choices })
end

local function say_ready(chat, product, size, colour)
  local variant = variant_of(size, colour)
  local is_whole = (colour or #product.colours < 2) and (size or #product.sizes == 0)
  local left = product:left { size = size, colour = colour }
  if is_whole and left and left <= 5 then
    chat:say("ready_few", { product = product, variant = variant, left = left })
  else
    chat:say("ready", { product = product, variant = variant })
  end
end

-- Ready: tanyakan yang belum disebut saja.
local function is_ready(chat, product, size, colour)
  say_ready(chat, product, size, colour)
  local asks_colour = not colour and #product.colours > 1
  local asks_size = not size and #product.sizes > 0
  if asks_colour and asks_size then chat:say("colours", { options = product:others { size = size } }) end
  local asked = { product = product, size = size, colour = colour }
  if asks_colour or asks_size then chat:ask_back("offer", asked) else chat:ask_back("keep", asked) end
end

-- Ready dan lengkap: disimpankan? Kalau warnanya diganti, dicek lagi.
function on.keep(chat)
  local product = chat:ask("product", "which")
  local size, colour = chat:known "size", chat:known "colour"
  if not product:ready { size = size, colour = colour } then
    return chat:go("ask_stock", { product = product, size = size, colour = colour })
  end
  say_ready(chat, product, size, colour)
  if chat:confirm "keep_it" then chat:go("pick", { product = product, size = size, colour = colour }) end
  chat:say "ok"
  chat:say "ask_more"
end

-- Kosong: warna lain di size itu, size lain di warna itu, baru barang lain.
local function is_sold_out(chat, product, size, colour)
  chat:say("sold_out", { product = product, variant = variant_of(size, colour) })
  if not product:ready {} then return chat:go("list", { products = catalog:like(product) }) end
  local choices = {}
  if size and product:ready { size = size } then
    for _, other in ipairs(product:others { size = size }) do choices[#choices + 1] = variant_of(size, other) end
  end
  if size and colour then
    for _, other in ipairs(ready_sizes(product, colour)) do choices[#choices + 1] = variant_of(other, colour) end
  end
  if #choices > 0 then
    chat:say("line", { product = product, options = choices })
    return offer(chat, "which_of", choices)
  end
  chat:say("line", { product = product, options = product.colours })
  if colour then
    elsewhere(chat, colour)
    return chat:say "which_colour"
  end
  chat:say("sizes", { options = product.sizes })
  chat:say "which_size"
end

local function answer(chat, product, size, colour)
  if #product.sizes == 0 then size = nil end
  local say = product:ready { size = size, colour = colour } and is_ready or is_sold_out
  say(chat, product, size, colour)
end

-- Kata pembeli cocok dengan beberapa barang, atau warna/size disebut tanpa barang.
local function among(chat, products, size, colour)
  local ready, variant = {}, variant_of(size, colour)
  for _, product in ipairs(products) do
    if product:ready { size = size, colour = colour } then ready[#ready + 1] = product end
  end
  if #ready == 1 then return answer(chat, ready[1], size, colour) end
  if #ready > 1 then
    chat:say "found"
    return chat:go("list", { products = ready, variant = variant })
  end
  chat:say("none_of", { kind = products[1].name:match("%S+"):lower(), variant = variant })
  chat:go("list", { products = products, missing = colour })
end

function on.ask_stock(chat)
  local product, several = chat:known "product", chat:known "products"
  local size, colour = chat:known "size", chat:known "colour"
  local other, shade = chat:known "other", chat:known "shade"
  if several then return among(chat, several, size, colour) end
  if product then answer(chat, product, size, colour) end
  if other then
    answer(chat, other, nil, shade)
  elseif product and shade then
    answer(chat, product, size, shade)
  end
  if product then return end
  if not (size or colour) then return chat:say "which" end
  local found = catalog:find { size = size, colour = colour }
  if #found > 0 then return among(chat, found, size, colour) end
  local near = size and colour and catalog:find { colour = colour }[1]
  if near then return answer(chat, near, size, colour) end
  chat:say("found_none", { variant = variant_of(size, colour), options = ready_of_all(colour and "colours" or "sizes") })
  chat:say(colour and "which_colour" or "which_size")
end

-- Beberapa barang sebaris-sebaris, lalu "yang mana?".
function on.list(chat)
  customer:reach "rekomendasi"
  local size, variant, choices = chat:known "size", chat:known "variant" or "", {}
  for _, product in ipairs(chat:known "products") do
    local fits = size and product:ready { size = size }
    chat:say("line", { product = product, options = fits and product:others { size = size } or product.colours })
    choices[#choices + 1] = product.name .. (variant ~= "" and " " .. variant or "")
  end
  elsewhere(chat, chat:known "missing")
  chat:say("which_of", { choices = choices })
end

function on.ask_colours(chat)
  local product, size = chat:known "product", chat:known "size"
  if not product then return chat:go("list", { products = chat:known "products" or catalog:find {} }) end
  if not product:ready { size = size } or #product.colours == 0 then return chat:go "ask_stock" end
  chat:say("colours", { options = product:others { size = size } })
  chat:ask_back("offer", { product = product, size = size })
end

function on.ask_sizes(chat)
  local product, colour = chat:known "product", chat:known "colour"
  if chat:known "products" then return chat:go "ask_stock" end
  if not product then
    chat:say("sizes", { options = ready_of_all "sizes" })
  elseif #product.sizes == 0 then
    chat:say("one_size", { product = product })
    return chat:say "which_colour"
  elseif colour and not product:ready { colour = colour } then
    return chat:go "ask_stock"
  else
    chat:say("sizes", { options = ready_sizes(product, colour) })
  end
  chat:say "which_size"
end
