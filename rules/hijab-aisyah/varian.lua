-- Warna, size, dan bahan.

intent "ask_colours" [[
  [ada] warna apa [aja]
  warna (lain|lainnya|nya apa)
  (pilihan|varian) warna
  {product} [ada] warna apa
  [ada] (warna|color) (yang ready|ready)
  ^ warna $
  warnane opo
]]
intent "ask_sizes" [[
  [ada] size apa [aja]
  (ukuran|size) (berapa|apa|yang ready)
  (pilihan|varian) size
  {product} [ada] size apa
  ^ (ukuran|size) $
  size chart
  (muat|cukup) (sampai|buat) *
]]
intent "ask_material" [[
  (bahan|kain|material) apa
  (bahan|kain) {product} apa
  {product} bahan apa
  {product} * (bahan|kain|panas|gerah|adem|nerawang|tebal|tipis)
  ^ (bahan|kain) $
  (bahan|kain) * (adem|panas|nerawang|tebal|tipis|gerah)
  ^ * (adem|nerawang|panas) $
]]

local function about(chat, say)
  local product = chat:known "product"
  if product then return say(product) end
  chat:say "which"
end

function on.ask_colours(chat)
  about(chat, function(product)
    if #product.colours == 0 then return chat:go("ask_price", { product = product }) end
    chat:say("colours", { colours = product.colours })
    chat:say "which_colour"
  end)
end

function on.ask_sizes(chat)
  about(chat, function(product)
    if #product.sizes == 0 then return chat:say("one_size", { product = product }) end
    chat:say("sizes", { sizes = product.sizes })
    chat:say "which_size"
  end)
end

function on.ask_material(chat)
  about(chat, function(product)
    chat:say("material", { product = product })
    chat:say "need"
  end)
end
