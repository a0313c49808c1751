-- Pilihan dan keterangan: warna, size, foto, dan isi kolom yang ditanyakan.
local variants = require "catalog/variants"
local shown = require "catalog/shown"
local go_on = require "catalog/lanjut"

reply "which_colour" [[
  {Kak} lebih suka warna apa?
  Mau warna yang mana, {kak}?
]]
reply "which_size" [[
  Biasanya pakai size apa, {kak}?
  Mau size yang mana, {kak}?
]]
reply "colours" [[ Warna yang ready {options:list}. ]]
reply "sizes" [[ Size yang ready {options:list}. ]]
reply "one_size" [[ {product.name} satu ukuran saja {kak}, muat untuk semua. ]]
reply "choices_of" [[ Pilihannya {options:list} {kak}. ]]
reply "detail" [[ {product.name} {detail} {kak}. ]]
reply "no_detail" [[ Untuk {product.name} itu {persona} tanyakan ke admin dulu ya {kak}, sebentar dikabari di sini 🙏 ]]
reply "photo" [[ Foto aslinya admin kirim di chat ini ya {kak} 📷 ]]

-- Apa yang ditanyakan dari sebuah barang. Toko menambah dengan nama kolom di catalog.csv: jawabannya isi kolom itu.
entity "aspect" [[
  colour: warna, warnanya, colour, warne
  size: size, ukuran, sizenya, ukurannya
  photo: foto, fotonya, gambar, gambarnya, video, videonya, pict, picture, realpict, real pict
]]
intent "ask_variant" [[
  {product} * {aspect}
  {aspect} * {product}
  (minta|kirim|lihat|mau|boleh) * {aspect}
]]

local function ask_colours(chat, product)
  local size = chat:known "size"
  if not product then return chat:go("list", { products = chat:known "products" or catalog:find {} }) end
  if not product:ready { size = size } or #product.colours == 0 then return chat:go "ask_stock" end
  chat:say("colours", { options = product:others { size = size } })
  chat:ask_back("offer", { product = product, size = size })
end

local function ask_sizes(chat, product)
  local colour = chat:known "colour"
  if chat:known "products" then return chat:go "ask_stock" end
  if not product then
    chat:say("sizes", { options = variants.of_all(catalog:find {}, function(one) return one.sizes end) })
  elseif #product.sizes == 0 then
    chat:say("one_size", { product = product })
    return chat:say "which_colour"
  elseif colour and not product:ready { colour = colour } then
    return chat:go "ask_stock"
  else
    chat:say("sizes", { options = variants.sizes(product, colour) })
  end
  chat:say "which_size"
end

-- Isi kolom itu, atau keterangan barangnya; yang tidak tertulis ditanyakan ke orang.
local function say_detail(chat, product, aspect)
  local options = aspect and product:options(aspect) or {}
  local detail = options[1] or not aspect and variants.column(product, "note")
  if #options > 1 then return chat:say("choices_of", { options = options }) end
  if detail then return chat:say("detail", { product = product, detail = detail }) end
  chat:hand_over("tanya " .. product.name .. ": " .. chat.text)
  chat:say("no_detail", { product = product })
end

function on.ask_variant(chat)
  local aspect, product = chat:known "aspect", chat:known "product"
  if aspect == "colour" and chat:told "colour" or aspect == "size" and chat:told "size" then return chat:go "ask_stock" end
  if aspect == "colour" then return ask_colours(chat, product) end
  if chat:can "ask_fit" and (chat:told "height" or chat:told "weight" or aspect == "fit") then return chat:go "ask_fit" end
  if aspect == "size" then return ask_sizes(chat, product) end
  if aspect == "photo" then
    chat:hand_over("minta foto" .. (product and " " .. product.name or ""))
    chat:say "photo"
    if product then return go_on(chat, product) end
    return chat:say "which"
  end
  local several = variants.several(chat)
  if not (product or several) then return chat:say "which" end
  for _, one in ipairs(several or { product }) do say_detail(chat, one, aspect) end
  if several then
    shown.note(chat, several)
    return chat:say "which_of"
  end
  go_on(chat, product)
end
