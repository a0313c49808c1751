-- Pesanan: dicatat, lalu data pembeli diminta.

intent "order" [[
  (mau|jadi|aku|saya|boleh|bisa) (pesan|order|beli|ambil) *
  (pesan|order|beli|ambil|checkout|co) {product}
  (pesan|order|beli|ambil|checkout|co) {quantity} *
  {product} {quantity}
  ^ (pesan|order|beli|checkout|mau) [aja] $
  (mau|ambil) {product} {colour}
  (mau|ambil) [yang] {colour} [aja]
  cara (pesan|order|beli)
  (tumbas|meser|tuku) *
]]

function on.order(chat)
  local product = chat:known "product"
  if not product then return chat:say "which" end
  local size, colour = chat:known "size", chat:known "colour"
  if not product:ready { size = size, colour = colour } then
    return chat:go("ask_stock", { product = product })
  end
  local words = {}
  for _, word in ipairs { colour or false, size and "size " .. size or false } do
    if word then words[#words + 1] = word end
  end
  chat:say("order", { product = product, variant = table.concat(words, " ") })
  if #product.colours > 1 and not colour then return chat:say "which_colour" end
  if #product.sizes > 0 and not size then return chat:say "which_size" end
  chat:say "order_form"
end
