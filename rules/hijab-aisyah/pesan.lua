-- Pesanan: masuk keranjang dulu, lengkapi varian, satu tawaran pelengkap, data kirim, kurir, bayar, ringkasan, YA.

form "ship" [[
  name      Nama
  phone     No HP
  address   Alamat lengkap
  city      Kecamatan & kota
  courier?  Kurir (JNE / J&T)
]]

-- Berapa yang disebut; setengah atau nol bukan jumlah.
local function amount(chat)
  local count = math.tointeger(chat:known "quantity")
  return count and count >= 1 and count or nil
end

words "pesan" [[
  pesan, order, beli, ambil, checkout, co, keep, simpan, bungkus, angkut, proses, diproses
]]

-- Menyebut barang: masuk keranjang.
intent "pick" [[
  (@pesan|mau) * {product} !berapa
  (@pesan|mau) * {product} {quantity} !berapa
  (@pesan|mau) * {quantity} {product} !berapa
  (@pesan|mau) * {product} {colour} !berapa
  (@pesan|mau) * {product} {colour} {quantity} !berapa
  (@pesan|mau) * {quantity} {product} {colour} !berapa
  (@pesan|mau) * {product} {colour} {size} !berapa
  (@pesan|mau) * {product} {colour} {size} {quantity} !berapa
  (@pesan|mau) * {product} {size} !berapa
  (@pesan|mau) * {product} * {other:product} !berapa
  (sama|plus|tambah|sekalian) {product} !berapa
  (sama|plus|tambah|sekalian) {product} {colour} {quantity} !berapa
  {product} {quantity}
  {quantity} {product}
  ^ [yang] {colour} {quantity} $
  ^ [yang] {colour} {size} {quantity} $
  ^ [yang] {size} {colour} {quantity} $
  {quantity} {product} {colour}
  {product} {colour} {quantity}
  {product} {colour} {size} {quantity}
  {product} {quantity} * {other:product}
  {product} {colour} {quantity} * {other:product}
]]
-- Jelas memesan, walau menyebut beberapa barang.
intent("buy", { priority = 1 }) [[
  (pesan|order|beli|checkout|bungkus|keep|ambil) * {product} !(kalau|misal|misalnya|andai) !berapa !harga !(ready|ada|stok|kosong) !(cara|gimana|bisa|diskon|potongan)
  (pesan|order|beli|checkout|bungkus|keep|ambil) * {product} * {quantity} !(kalau|misal|misalnya|andai) !berapa !harga !(ready|ada|stok|kosong) !(cara|gimana|bisa|diskon|potongan)
  ^ [saya|aku] mau {product} * {other:product} !berapa !harga !(ready|ada|stok|kosong) !(bahan|beda|foto|dan)
  {product} * {quantity} * {other:product} * {n:quantity} !berapa !harga !(ready|ada|stok|kosong)
  {quantity} * {product} * {n:quantity} * {other:product} !berapa !harga !(ready|ada|stok|kosong)
]]
-- Tanpa barang: lanjut ke pemesanan.
intent "order" [[
  @pesan !tidak !belum !jangan !batal !cancel
  (mau|jadi|boleh|bisa) @pesan
  @pesan * {quantity}
  (isi|kirim|minta) (data|form|format|formulir)
  ^ langsung $
]]
intent("proceed", { priority = 1, yes = true }) [[
  ^ (proses|diproses|checkout) [sekarang|semua|pesanan] $
]]
intent "ask_how" [[
  cara * (pesan|order|beli)
  (pesan|order|beli) * (gimana|caranya)
]]
intent("yes", { priority = -10 }) [[
  ^ (iya|y|mau|boleh|jadi|deal|gas|lanjut|setuju|fix|benar|yes) [mau|jadi|itu|ini|lanjut|simpan|pesan|boleh|benar|setuju] [aja|deh|itu] $
]]
intent "ask_total" [[
  (total|totalnya|semuanya|jumlah|jumlahnya) [jadi|semua|semuanya] berapa
  (jadi|semua|semuanya) [total|totalnya|semua] berapa
  berapa [total|totalnya|semua|semuanya|jadinya]  !{product}
  ^ (total|totalnya) $
]]
intent "ask_cart" [[
  (isi|lihat|cek) [isi] (keranjang|pesanan)
  ^ (keranjang|pesanan) [aku|saya] [apa] $
  pesanan * apa [aja]
]]

-- Data kirim yang datang sebelum ditanya, atau sesudah pesanan disimpan: lanjutkan pesanannya.
intent "order_data" [[
  ^ [nomor|hp|wa] [hp|wa] [saya|aku] {phone} $
  ^ [nama] {name} $
  ^ [alamat] {address} $
]]

function on.order_data(chat)
  chat:resume()
  if cart.empty and not chat.waiting then
    chat:say "noted"
    if chat:known "product" then return chat:ask_back "keep" end
    return chat:say "help"
  end
  chat:go "order"
end

-- "Yang murah aja": ongkir termurah; selain itu soal harga.
intent("cheapest", { priority = 1 }) [[
  ^ [pilih|pakai] [yang] [paling] (murah|termurah|hemat) $
]]
function on.cheapest(chat)
  if not (chat.waiting and chat.waiting.question == "courier") then return chat:go "ask_discount" end
  local city, best, least = chat:answered "city", nil, nil
  for _, option in ipairs(shop:couriers(city)) do
    local cost = cart:total { to = { city = city }, via = option.value }.shipping
    if not least or cost < least then best, least = option.value, cost end
  end
  chat:go("order", { courier = best })
end

-- Angka saja: jumlah barang yang satu-satunya di keranjang, atau yang sedang dibicarakan.
intent "amount" [[
  ^ {quantity} [pcs|buah] $
  ^ (mau|ambil) {quantity} [pcs|buah] [aja|deh] $
]]
function on.amount(chat)
  local product, waiting = chat:known "product", chat.waiting
  if #cart.lines == 1 then
    cart:set(cart.lines[1].id, { qty = amount(chat) })
    chat:say "changed_cart"
    return chat:ask_back "order"
  end
  if not product or waiting and waiting.rule ~= "keep" then return chat:go "fallback" end
  chat:go("pick", { product = product, size = chat:known "size", colour = chat:known "colour", quantity = amount(chat) })
end

intent "whatever" [[
  ^ (terserah|bebas|apa aja|mana aja|manut|ikut|bingung) [admin|penjual] $
  ^ (tidak|belum|kurang) (tau|tahu) [size|ukuran] $
]]
function on.whatever(chat)
  if not chat.waiting then return chat:go "ask_advice" end
  if chat.waiting.question:find "^size" then chat:say "size_guide" end
  chat:say "pick_one"
end

-- Baris yang belum lengkap dilengkapi; selain itu barang baru.
local function put(item)
  local open = cart.lacking
  if open and open.product and open.product.sku == item.product.sku then cart:set(open.id, item) else cart:add(item) end
end

function on.buy(chat) chat:go "pick" end

function on.proceed(chat) chat:go "order" end

-- Masuk keranjang saat itu juga, lengkap atau belum: koreksi sesudahnya menemukannya.
function on.pick(chat)
  local items = chat:known "items"
  if items then
    for _, item in ipairs(items) do put(item) end
  else
    local product = chat:ask("product", chat:known "products" and "which_one" or "which")
    put { product = product, size = chat:known "size", colour = chat:known "colour", qty = amount(chat) }
  end
  chat:go "complete"
end

-- Pilihan warna yang masih ada, dengan sisanya kalau tinggal sedikit.
local function colours_left(product, size)
  local options = {}
  for _, colour in ipairs(product.colours) do
    local left = product:left { size = size, colour = colour }
    if not left or left > 0 then
      options[#options + 1] = { value = colour, label = left and left <= 5 and colour .. " (sisa " .. left .. ")" or colour }
    end
  end
  return options
end

local function colour_question(colours) return #colours == 1 and "colour_only" or "colour_of" end

local function sizes_left(product)
  local options = {}
  for _, size in ipairs(product.sizes) do
    if product:ready { size = size } then options[#options + 1] = size end
  end
  return options
end

-- Yang belum lengkap atau barusan habis ditanyakan, satu baris satu kali.
function on.complete(chat)
  local line = cart.lacking
  if line then
    local product = line.product
    if not product then
      cart:set(line.id, { qty = 0 })
      chat:say("discontinued", { what = line.text })
      return chat:go(cart.empty and "ask_catalog" or "complete")
    end
    if not product:ready {} then
      cart:set(line.id, { qty = 0 })
      chat:say("sold_out", { product = product, variant = "" })
      return chat:go("list", { products = catalog:like(product) })
    end
    chat:say("price", { product = product })
    local size = #product.sizes > 0 and chat:choose("size", sizes_left(product), "size_of", { of = line.id, from = line.size, args = { product = product } })
    local colours = colours_left(product, size or nil)
    local colour = #colours > 0 and chat:choose("colour", colours, colour_question(colours), { of = line.id, from = line.colour, args = { product = product, size = size and "size " .. size or "" } })
    local left = product:left { size = size or nil, colour = colour or nil }
    local qty = chat:ask("quantity", "only_left", { of = line.id, from = line.qty, min = 1, max = left, args = { product = product, left = left or line.qty } })
    cart:set(line.id, { size = size, colour = colour, qty = qty })
    return chat:go "complete"
  end
  chat:say "added"
  local last = cart.lines[#cart.lines]
  local match = last and last.product.match and catalog:find { text = last.product.match }[1]
  if match and #cart:find { product = match } == 0 and chat:asked "upsell" + chat:asked "upsell_bundle" == 0 then
    return chat:ask_back("upsell", { product = match, colour = last.colour })
  end
  chat:go "order"
end

-- Satu tawaran, senada, gampang ditolak.
function on.upsell(chat)
  local product, colour = chat:ask("product", "which"), chat:known "colour"
  local variant = product:ready { colour = colour } and colour or product.colours[1]
  local price = cart:preview { { op = "add", line = { product = product, colour = variant, qty = 1 } } }.subtotal - cart.subtotal
  local offer = { product = product, variant = variant, price = price }
  if chat:confirm(price < product.price and "upsell_bundle" or "upsell", offer) then
    cart:add { product = product, colour = variant, qty = amount(chat) }
    chat:say "added"
  end
  chat:go "order"
end

function on.order(chat)
  if cart.empty then return chat:first "pick" end
  if cart.lacking then return chat:first "complete" end
  local to = chat:form("ship", { name = customer.name, phone = customer.name and customer.phone })
  local couriers = shop:couriers(to.city)
  local only = #couriers == 1 and couriers[1].value or nil
  local via = chat:choose("courier", couriers, only and "courier_only" or "which_courier", { from = only, args = { city = to.city } })
  local so_far = cart:total { to = to, via = via }
  chat:say("shipping_sum", { via = via, city = to.city, sum = so_far })
  local ways = shop:payments(via)
  for _, way in ipairs(only and ways or {}) do way.no = way.no and "cod_nowhere" end
  local pay = chat:choose("payment", ways, "which_pay", { args = { city = to.city } })
  local sum = cart:total { to = to, via = via, pay = pay }
  local account = sum.account and " ke " .. sum.account or ""
  local has_area = to.address:lower():find(to.area:lower(), 1, true)
  local place = has_area and to.address or to.address .. ", " .. to.area
  if chat:confirm((sum.fee or 0) > 0 and "summary_cod" or "summary", { to = to, via = via, sum = sum, account = account, place = place }) then
    local order = orders:place(sum)
    customer.name, customer.phone = to.name, to.phone
    chat:tell_owner("order_for_owner", { order = order, sum = sum, to = to, place = place })
    if order.due then chat:later(order.due - 2 * 3600, "pay_reminder", { order = order.number }) end
    local thanks = not order.due and "thanks_cod" or sum.account and "thanks_transfer" or "thanks_qris"
    chat:restart()
    return chat:say(thanks, { order = order, to = to })
  end
  chat:ask("change", "what_change", { type = "text" })
  chat:hand_over "perubahan pesanan"
  chat:say "to_person"
end

-- Dari satu barang ke keranjang, pelan-pelan: tanya varian dulu.
function on.offer(chat)
  local product = chat:ask("product", "which")
  local size = #product.sizes > 0 and chat:choose("size", sizes_left(product), "size_of", { from = chat:known "size", args = { product = product } })
  local colours = colours_left(product, size or nil)
  local colour = #colours > 0 and chat:choose("colour", colours, colour_question(colours), { from = chat:known "colour", args = { product = product, size = size and "size " .. size or "" } })
  chat:go("pick", { product = product, size = size or nil, colour = colour or nil })
end

-- Dari kebutuhan ke size: dengar dulu, baru cocokkan.
function on.consult(chat)
  customer:reach "butuh"
  local product = chat:ask("product", "which")
  local use = chat:ask("use", "need", { keep = true })
  if product.use ~= use then
    chat:say("suggest", { use = use })
    return chat:go("list", { products = catalog:find { use = use } })
  end
  chat:say("fits", { product = product, use = use })
  local height, weight = chat:known "height", chat:known "weight"
  local is_m = (not height or height >= 150 and height <= 160) and (not weight or weight >= 45 and weight <= 58)
  if (height or weight) and not is_m then chat:say "size_guide" end
  local size = (height or weight) and is_m and "M" or chat:choose("size", sizes_left(product), "measure")
  if height or weight then chat:say("size_is", { size = size }) end
  chat:go("offer", { product = product, size = size })
end

-- Belum tahu barangnya: dari keperluan ke beberapa pilihan.
function on.find(chat)
  customer:reach "butuh"
  local use = chat:ask("use", "need", { keep = true })
  chat:say("suggest", { use = use })
  chat:go("list", { products = catalog:find { use = use } })
end

function on.ask_how(chat)
  chat:say "how"
  if cart.empty then chat:say "which" else chat:ask_back "order" end
end

function on.yes(chat)
  if chat.waiting then return end
  if not cart.empty then return chat:go "order" end
  local order = orders:last()
  if order and chat.now - order.placed < 3600 then return chat:say("already", { order = order }) end
  local product = chat:known "product"
  if not product then return chat:go "greeting" end
  chat:go("offer", { product = product })
end

function on.ask_total(chat)
  if cart.empty then return chat:go(orders:last() and "ask_cart" or "ask_price") end
  local sum = cart:total { to = { city = chat:answered "city" }, via = chat:answered "courier", pay = chat:answered "payment" }
  chat:say(sum.shipping and "total_sent" or "total", { sum = sum })
  chat:ask_back "order"
end

function on.ask_cart(chat)
  local order = orders:last()
  if cart.empty and order then
    chat:say("order_is", { order = order })
    return chat:say "ask_more"
  end
  if cart.empty then return chat:say "cart_is_empty" end
  chat:say "cart_is"
  chat:ask_back "order"
end

-- Habis menjawab yang lain: tawarkan lanjut, sekali, gampang ditolak.
function on.more(chat)
  if cart.empty then return chat:say "ask_more" end
  if chat:confirm "go_on" then return chat:go "order" end
  chat:say "paused"
end
