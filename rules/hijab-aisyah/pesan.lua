-- Pesanan: dicatat, lalu data pembeli diminta.

words "pesan" [[
  pesan, order, beli, ambil, checkout, co, keep, simpan, bungkus, angkut, proses, diproses
]]

intent "order" [[
  @pesan !tidak !belum !jangan !batal !cancel
  (mau|jadi|boleh|bisa) @pesan
  (@pesan|mau) * {product}
  (@pesan|mau) * {product} {quantity}
  (@pesan|mau) * {product} {colour}
  (@pesan|mau) * {product} {colour} {quantity}
  (@pesan|mau) * {product} {colour} {size}
  (@pesan|mau) * {product} {size}
  @pesan * {quantity}
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
  local quantity = math.tointeger(chat:known "quantity" or 1) or 1
  local lacks_colour = #product.colours > 1 and not colour
  local lacks_size = #product.sizes > 0 and not size
  local left = product:left { size = size, colour = colour } or quantity
  if lacks_colour or lacks_size or left < quantity then return chat:go "ask_stock" end
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

function on.yes(chat)
  local product = chat:known "product"
  if not product then return chat:go "greeting" end
  chat:say("order_yes", { product = product })
  chat:say "order_form"
end

function on.order_data(chat)
  chat:say "order_noted"
  chat:say "pay_how"
end
