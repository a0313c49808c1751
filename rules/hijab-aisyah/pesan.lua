-- Pesanan: dicatat, lalu data pembeli diminta.

intent "order" [[
  (pesan|order|beli|ambil|checkout|co|bungkus|angkut|keep|simpan|proses|diproses) !tidak !belum !jangan !batal !cancel
  (mau|jadi|boleh|bisa) (pesan|order|beli|ambil|checkout)
  (pesan|order|beli|ambil|checkout|mau|keep|simpan) * {product}
  (pesan|order|beli|ambil|checkout|mau|keep|simpan) * {product} {quantity}
  (pesan|order|beli|ambil|checkout|mau|keep|simpan) * {product} {colour}
  (pesan|order|beli|ambil|checkout|mau|keep|simpan) * {product} {colour} {quantity}
  (pesan|order|beli|ambil|checkout|mau|keep|simpan) * {product} {colour} {size}
  (pesan|order|beli|ambil|checkout|mau|keep|simpan) * {product} {size}
  (pesan|order|beli|ambil|checkout|mau|keep|simpan) * {quantity}
  {product} {quantity}
  {product} {colour} {quantity}
]]
intent "ask_how" [[
  cara * (pesan|order|beli)
  (pesan|order|beli) * (gimana|caranya)
]]
intent("yes", { priority = -10 }) [[
  ^ (iya|y|mau|boleh|jadi|deal|gas|lanjut|setuju|fix|benar|yes|✅) [mau|jadi|itu|ini|lanjut|simpan|pesan|boleh|benar|setuju] [aja|deh|itu] $
]]
-- Data yang dikirim pembeli: sekaligus, atau satu per satu.
intent("order_data", { priority = 5 }) [[
  {phone}
  ^ nama *
  ^ alamat * (jalan|jl|rt|rw|gang|gg|nomor|blok|perum|dusun|desa|kecamatan|kelurahan) *
  ^ (jalan|jl|perum|dusun|desa|kecamatan|kelurahan) *
]]

function on.order(chat)
  local product, size, colour = chat:known "product", chat:known "size", chat:known "colour"
  if not product then return chat:go "ask_stock" end
  local lacks_colour = #product.colours > 1 and not colour
  local lacks_size = #product.sizes > 0 and not size
  if lacks_colour or lacks_size or not product:ready { size = size, colour = colour } then return chat:go "ask_stock" end
  local quantity = chat:known "quantity" or 1
  chat:say("order", {
    product = product, quantity = quantity, total = quantity * product.price,
    variant = (colour or "") .. (size and " size " .. size or ""),
  })
  chat:say "order_form"
end

function on.ask_how(chat)
  chat:say "how"
  chat:say "which"
end

function on.yes(chat) chat:go(chat:known "product" and "order" or "greeting") end

function on.order_data(chat)
  chat:say "order_noted"
  chat:say "pay_how"
end
