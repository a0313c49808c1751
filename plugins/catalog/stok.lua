-- Stok: ready, tinggal sedikit, atau kosong dengan gantinya.
local variants = require "catalog/variants"
local shown = require "catalog/shown"
local elsewhere = require "catalog/daftar"

reply "ready" [[
  Ready {kak}, {product.name} {variant} {product.price:rupiah}.
  Masih ada {kak}, {product.name} {variant} {product.price:rupiah}.
]]
reply "ready_few" [[
  Ready {kak}, {product.name} {variant} {product.price:rupiah}, tinggal {left}.
  Masih {kak}, {product.name} {variant} {product.price:rupiah}, sisa {left}.
]]
reply "keep_it" [[
  Mau {persona} simpankan, {kak}, atau ada yang mau ditanya dulu?
  Mau diproses, {kak}, atau tanya-tanya dulu?
]]
reply "sold_out" [[
  Maaf {kak}, {product.name} {variant} lagi kosong 🙏
  Yah, {product.name} {variant} sedang kosong {kak} 🙏
]]
reply "which_instead" [[ Yang mirip {options:either}. Pilih yang mana {kak}? ]]
reply "ready_again" [[ Ready lagi {back}. ]]
reply "none_of" [[ Maaf {kak}, {kind} {variant} belum ready 🙏 ]]
reply "found" [[
  Ada {kak} ✅
  Ready {kak} ✅
]]
reply "found_none" [[ Maaf {kak}, yang {variant} lagi kosong semua 🙏 Yang ready {options:list}. ]]

intent "ask_stock" [[
  ^ [ada|masih|ready] [warna] {colour} (size|ukuran) {size} [ada|masih|ready] [tidak] $
  {product} (buat|untuk|khusus) {other:product} [masih] (ada|ready|punya|jual) *1
  (ada|ready|punya|jual) {product} (buat|untuk|khusus) {other:product} *1
  (ada|masih|ready|punya) [yang] (warna|size|ukuran) ({colour}|{size}) [tidak]
]]

local function say_ready(chat, product, size, colour)
  local variant = variants.text(size, colour)
  local left = product:left { size = size, colour = colour }
  -- Sedikit, atau memang ditanya berapa.
  local asks_count = chat.text:lower():find "sto[ck]k?.*b[e]?r[a]?p" or chat.text:lower():find "sisa"
  if variants.is_whole(product, size, colour) and left and (left <= 5 or asks_count) then
    chat:say("ready_few", { product = product, variant = variant, left = left })
  else
    chat:say("ready", { product = product, variant = variant })
  end
end

-- Ready: tanyakan yang belum disebut saja.
local function is_ready(chat, product, size, colour)
  colour = variants.colour(product, colour)
  say_ready(chat, product, size, colour)
  if not (size or colour) and #product.sizes > 0 and #product.colours > 1 then chat:say("colours", { options = product:others {} }) end
  chat:ask_back(variants.is_whole(product, size, colour) and "keep" or "offer", { product = product, size = size, colour = colour })
end

-- Ready dan lengkap: disimpankan? Kalau variannya diganti, dicek lagi.
function on.keep(chat)
  local product = chat:ask("product", "which")
  local size, colour = chat:known "size", variants.colour(product, chat:known "colour")
  if not product:ready { size = size, colour = colour } then
    return chat:go("ask_stock", { product = product, size = size, colour = colour })
  end
  say_ready(chat, product, size, colour)
  if chat:confirm "keep_it" then chat:go("pick", { product = product, size = size, colour = colour }) end
  chat:say "ok"
  chat:say "ask_more"
end

-- Ganti yang paling dekat: warna lainnya, lalu barang sejenis yang ready. Paling banyak dua.
local function instead_of(product, colour)
  local others = {}
  for _, other in ipairs(product:others { colour = colour }) do others[#others + 1] = { product = product, colour = other } end
  for _, like in ipairs(catalog:like(product)) do
    others[#others + 1] = { product = like, colour = variants.colour(like, like:ready { colour = colour } and colour or nil) }
  end
  return { others[1], others[2] }
end

-- Kosong: warna lain di size itu, size lain di warna itu, baru barang lain; atau dikabari kalau sudah ada.
local function is_sold_out(chat, product, size, colour)
  chat:say("sold_out", { product = product, variant = variants.text(size, colour) })
  local back = variants.column(product, "back")
  if back then chat:say("ready_again", { back = back }) end
  if #product.sizes == 0 or not product:ready {} then
    local others, products = instead_of(product, colour), {}
    for i, other in ipairs(others) do products[i] = other.product end
    shown.note(chat, products)
    return chat:ask_back("alternatives", { product = product, size = size, colour = colour, others = others })
  end
  local choices = {}
  if size and product:ready { size = size } then
    for _, other in ipairs(product:others { size = size }) do choices[#choices + 1] = variants.text(size, other) end
  end
  if size and colour then
    for _, other in ipairs(variants.sizes(product, colour)) do choices[#choices + 1] = variants.text(other, colour) end
  end
  if #choices > 0 then
    chat:say("line", { product = product, options = choices })
    return chat:say("which_of", { choices = choices })
  end
  chat:say("line", { product = product, options = product.colours })
  if colour then
    elsewhere(chat, colour)
    return chat:say "which_colour"
  end
  chat:say("sizes", { options = product.sizes })
  chat:say "which_size"
end

-- "A, B, atau dikabari kalau ada lagi?"
function on.alternatives(chat)
  local options = {}
  for i, other in ipairs(chat:known "others") do
    options[i] = { value = i, label = variants.label(other.product, nil, other.colour) }
  end
  if chat:can "waitlist" then options[#options + 1] = { value = 0, label = "dikabari kalau ada lagi" } end
  local chosen = chat:choose("alternative", options, "which_instead")
  local asked = { product = chat:known "product", size = chat:known "size", colour = chat:known "colour" }
  if chosen == 0 then return chat:go("waitlist", asked) end
  local other = chat:known "others"[chosen]
  chat:go("keep", { product = other.product, colour = other.colour })
end

local function answer(chat, product, size, colour)
  if #product.sizes == 0 then size = nil end
  local say = product:ready { size = size, colour = colour } and is_ready or is_sold_out
  say(chat, product, size, colour)
end

-- Kata pembeli cocok dengan beberapa barang, atau warna/size disebut tanpa barang.
local function among(chat, products, size, colour)
  local ready = {}
  for _, product in ipairs(products) do
    if product:ready { size = size, colour = colour } then ready[#ready + 1] = product end
  end
  if #ready == 1 then return answer(chat, ready[1], size, colour) end
  if #ready == 0 then
    chat:say("none_of", { kind = products[1].name:match("%S+"):lower(), variant = variants.text(size, colour) })
    return chat:go("list", { products = products, missing = colour })
  end
  chat:say "found"
  chat:go("list", { products = ready, size = size, colour = colour })
end

-- Beberapa sekaligus: masing-masing dijawab, lalu satu pertanyaan.
local function answer_each(chat, items)
  local ready = {}
  for _, item in ipairs(items) do
    local product = item.product
    local size = #product.sizes > 0 and item.size or nil
    if product:ready { size = size, colour = item.colour } then
      say_ready(chat, product, size, item.colour)
      ready[#ready + 1] = { product = product, size = size, colour = item.colour }
    else
      chat:say("sold_out", { product = product, variant = variants.text(size, item.colour) })
    end
  end
  if #ready == 0 then return chat:go("list", { products = catalog:like(items[1].product) }) end
  if #ready == 1 then return chat:ask_back("keep", ready[1]) end
  chat:ask_back("which_ready", { ready = ready })
end

function on.which_ready(chat)
  local ready, options = chat:known "ready", {}
  for i, one in ipairs(ready) do options[i] = { value = i, label = variants.label(one.product, one.size, one.colour) } end
  chat:go("keep", ready[chat:choose("listed", options, "which_of")])
end

function on.ask_stock(chat)
  -- "Pupuk buat monstera": yang kedua hanya untuk apa.
  local items = not chat:told "other" and chat:told "items"
  if items and #items > 1 then return answer_each(chat, items) end
  local size, colour = chat:known "size", chat:known "colour"
  if chat:known "products" then return among(chat, chat:known "products", size, colour) end
  local product = chat:known "product"
  if product then return answer(chat, product, size, colour) end
  if not (size or colour) then return chat:say "which" end
  local found = catalog:find { size = size, colour = colour }
  if #found > 0 then return among(chat, found, size, colour) end
  local near = size and colour and catalog:find { colour = colour }[1]
  if near then return answer(chat, near, size, colour) end
  local options = variants.of_all(catalog:find {}, function(one) return colour and one.colours or one.sizes end)
  chat:say("found_none", { variant = variants.text(size, colour), options = options })
  chat:say(colour and "which_colour" or "which_size")
end
