-- Menyebut barang saja, dan beberapa barang sebaris-sebaris: pilih yang mana.
local shown = require "catalog/shown"
local janji = require "handover/janji"

reply "which" [[ Yang mana {kak}? Sebut saja barangnya ya ]]
reply "which_of" [[
  {Kak} lebih suka yang mana?
  Mau {persona} infokan yang mana, {kak}?
]]
reply "line" [[ {product.name} {product.price:rupiah}, ready {options:list}. ]]
reply "line_plain" [[ {product.name} {product.price:rupiah}. ]]
reply "elsewhere" [[ Kalau mau yang {variant}, ada {names:list}. ]]

-- Menyebut barang, warna, atau size saja.
intent "mention" [[
  {product}
  << {product} {colour} >>
  << {product} {size} >>
  << {product} {colour} {size} >>
  {product} [{colour}] (size|ukuran) {size} [{colour}]
  << {colour} {size} >>
  ^ [kalau] [yang] [warna] {colour} [aja] $
  ^ [kalau] [yang] [size|ukuran] {size} $
  ^ (mau|pilih|suka|cari|pakai|biasa pakai) [yang] [warna] {colour} $
  ^ (mau|pilih|pakai|biasa pakai) [yang] [size|ukuran] {size} $
]]

function on.mention(chat)
  -- Sesudah mengeluh, nama barang menerangkan keluhannya: tidak ditawarkan.
  if janji.just_complained(chat) and chat:can "complain" then return chat:go "complain" end
  chat:go((chat:told "colour" or chat:told "size") and "ask_stock" or "ask_price")
end

-- Barang lain yang punya warna itu.
local function elsewhere(chat, colour)
  local names = {}
  for _, product in ipairs(colour and catalog:find { colour = colour } or {}) do names[#names + 1] = product.name end
  if #names > 0 then chat:say("elsewhere", { variant = colour, names = names }) end
end

-- Beberapa barang sebaris-sebaris, lalu "yang mana?".
function on.list(chat)
  customer:reach "rekomendasi"
  local size, products = chat:known "size", chat:known "products"
  for _, product in ipairs(products) do
    local fits = size and product:ready { size = size }
    local options = fits and product:others { size = size } or product.colours
    chat:say(#options > 0 and "line" or "line_plain", { product = product, options = options })
  end
  elsewhere(chat, chat:known "missing")
  shown.note(chat, products)
  chat:ask_back("which", { between = products, size = size, colour = chat:known "colour" })
end

-- Tinggal pilih; "yang pertama", huruf, atau namanya. Warna atau size yang tadi dicari ikut.
function on.which(chat)
  local product = chat:choose("listed", chat:known "between", "which_of")
  chat:go("mention", { product = product, size = chat:known "size", colour = chat:known "colour" })
end

return elsewhere
