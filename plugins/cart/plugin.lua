-- Keranjang: masuk saat itu juga, lengkap atau belum; yang belum lengkap ditanyakan, satu baris satu kali.
require "intents/pesan"
local variants = require "catalog/variants"
local potongan = require "cart/potongan"
local tawaran = require "catalog/tawaran"
local bahasa = require "smalltalk/bahasa"
local shown = require "catalog/shown"
local janji = require "handover/janji"

-- Yang dipilih pembeli selain size dan warna: kolom di catalog.csv.
shop { attributes = {} }

reply "added" [[ {yes} {kak}, {cart.text} {cart.subtotal:rupiah} (belum ongkir) ✅ ]]
reply "added_many" [[ {yes} {kak}, saya catat:\n{cart.bill}\nSubtotal {cart.subtotal:rupiah} (belum ongkir). ]]
reply "which_one" [[ {Kak} mau yang mana? ]]
reply "which_one.again" [[ Cukup balas angka atau namanya {kak}. Mau yang mana? ]]
reply "size_of" [[ {product.name} mau size apa {kak}: {options:either}? ]]
reply "colour_of" [[ {product.name} yang ready: {options:either}. {Kak} lebih suka yang mana? ]]
reply "colour_only" [[ {product.name} yang ready tinggal {options:list}. Mau yang itu, {kak}? ]]
reply "choice_of" [[ {product.name} mau yang mana {kak}: {options:either}? ]]
reply "only_left" [[ {product.name} tinggal {left} {kak} 🙏 Mau berapa? ]]
reply "only_left.again" [[ {product.name} tinggal {left} {kak}, boleh tulis angkanya (paling banyak {left}). Mau berapa? ]]
reply "no_longer_colour" [[ Maaf {kak}, {product.name} {value} barusan habis 🙏 ]]
reply "no_longer_size" [[ Maaf {kak}, {product.name} size {value} barusan habis 🙏 ]]
reply "wrong_colour" [[ Maaf {kak}, {product.name} {size} yang "{value}" belum ready 🙏 ]]
reply "wrong_size" [[ Maaf {kak}, {product.name} size "{value}" belum ready 🙏 ]]
reply "discontinued" [[ Maaf {kak}, {what} sudah tidak kami jual 🙏 ]]
reply "size_note" [[ Panduannya {note} {kak}. ]]
reply "pick_one" [[ Boleh pilih salah satu dulu {kak}, nanti masih bisa diganti 😊 ]]
reply "total" [[ Totalnya sementara {sum.total:rupiah} {kak}, belum ongkir. ]]
reply "total_sent" [[ Totalnya {sum.total:rupiah} {kak} (barang {sum.subtotal:rupiah} + ongkir {sum.shipping:rupiah}). ]]
reply "cart_is" [[ Isi keranjangnya {cart.text}, {cart.subtotal:rupiah} {kak}. ]]
reply "cart_is_empty" [[ Keranjangnya masih kosong {kak} 😊 Mau cari apa? ]]
reply "order_is" [[ Pesanan {order.number}: {order.text}, total {order.total:rupiah} {kak}. ]]

intent "order" [[
  (isi|kirim|minta) (data|form|format|formulir)
  ^ langsung [aja] $
  (mau|ambil|pesan|beli) [yang] {colour} (sama|dan|dengan|plus) {other:colour} *1 $
]]
intent "ask_total" [[
  (total|totalnya|semuanya|jumlah|jumlahnya) [jadi|semua|semuanya] berapa
  (jadi|semua|semuanya) [total|totalnya|semua] berapa
  berapa (total|totalnya|semua|semuanya|jadinya) !jam !{product} !{city} !{colour} !{size}
  ^ (total|totalnya) $
]]
intent("ask_cart", { priority = 1 }) [[
  (isi|lihat|cek) [isi] (keranjang|pesanan)
  ^ (keranjang|pesanan) [aku|saya] [apa] $
]]
-- "Mau 2, eh 1 aja": yang belakangan.
intent "order" [[
  (mau|ambil|pesan|order|beli) *4 {old:quantity} *2 (eh|ralat|maksudnya|bukan) [jadi|deh] {quantity} *1
]]
-- "Oke 1 ya, sama pupuknya": satu lagi.
intent "order" [[
  ^ (ok|iya|jadi|siap|boleh) [{old:quantity}] [aja|deh] (sama|plus|tambah|sekalian) {product} [nya] [{quantity}] [sekalian|juga|aja|deh] $ !@bukan_pesan
  ^ (sama|plus|tambah|sekalian) {product} [nya] [{quantity}] [sekalian|juga|aja|deh] $ !@bukan_pesan
]]
-- Angka saja: jumlah barang yang satu-satunya di keranjang, atau yang sedang dibicarakan.
intent "amount" [[
  ^ {quantity} [pcs|buah|aja] $
]]
intent("whatever", { priority = 1 }) [[
  ^ (terserah|bebas|apa aja|mana aja|manut|ikut|bingung) [admin|penjual] $
  ^ (tidak|belum|kurang) (tau|tahu) [size|ukuran] $
]]

-- "Air Lite-nya jadi deh 1": jadi diambil, bukan diubah.
intent("take", { priority = 1 }) [[
  {product} [nya] [yang] [{colour}] [size] [{size}] jadi (deh|dong|aja|saja|ya) [ambil|beli] [{quantity}]
  ^ [ya] [oke] jadi (deh|dong) [ambil|beli|pesan|yang] {product} [nya] [{colour}] [{size}] [{quantity}] $
]]
function on.take(chat) chat:go "order" end

-- Berapa yang disebut; setengah atau nol bukan jumlah.
local function amount(chat)
  local count = math.tointeger(chat:known "quantity")
  return count and count >= 1 and count or nil
end

-- Sudah ada yang persis begitu: disebut dua kali bukan berarti dua. Menambah ada katanya sendiri ("tambah", "lagi").
local function is_there(item)
  for _, id in ipairs(cart:find { product = item.product }) do
    local line, is_same = cart:line(id), true
    for name, value in pairs(item) do is_same = is_same and (name == "product" or line[name] == value) end
    if is_same and (item.colour or item.size or #item.product.colours < 2) then return true end
  end
end

-- Yang ternyata menawar harga: "100 aja ya", "2 pot 140"; yang kedua: jumlahnya kalau disebut. Toko yang tidak ditawar tidak membacanya.
local function bid(chat, product)
  local line = cart.lines[1]
  local unit = product and product.price or line and line.price
  if not unit or not chat:can "ask_discount" then return nil end
  local quantity, rupiah = amount(chat), chat:told "rupiah"
  if rupiah then
    -- Menyebut harganya sendiri bukan menawar.
    local is_price = rupiah == unit or rupiah == unit * (quantity or 1)
    return not is_price and rupiah or nil, quantity
  end
  local read, is_quantity = tawaran.read(chat.text, unit, quantity, not product and cart.subtotal or nil)
  return read, not is_quantity and quantity
end

local function with_attributes(chat, item)
  for _, name in ipairs(shop.attributes) do
    if #item.product:options(name) > 0 then item[name] = chat:told(name) end
  end
  return item
end

local function says_more(chat) return chat.text:lower():find "%f[%a]lagi%f[%A]" end

-- Baris yang belum lengkap dilengkapi; selain itu barang baru.
local function put(chat, item)
  local open = cart.lacking
  if not open and is_there(item) and not says_more(chat) then return end
  if open and open.product and open.product.sku == item.product.sku then cart:set(open.id, item) else cart:add(item) end
end

-- "Geprek 1 tanpa kerupuk": yang tanpa tidak dimasukkan.
local function is_unwanted(chat, product)
  for what in chat.text:lower():gmatch "tanpa%s+(%w+%s?%w*)" do
    for _, name in ipairs { what, what:match "%w+" } do
      local found = catalog:find { text = name }
      if #found == 1 and found[1].sku == product.sku then return true end
    end
  end
end

-- Menyebut barang, jumlah, atau varian: masuk keranjang; tanpa itu: lanjut ke pemesanan.
function on.order(chat)
  -- "Kemarin beli", sesudah mengeluh, dan "saya pesan navy" sekalimat dengannya: itu keterangannya.
  local text = chat.text:lower()
  local is_past = (text:find "kemar[ie]n" or text:find "lalu%f[%A]") and janji.just_complained(chat) or text:find "pes[ae]n" and janji.complains(chat)
  if is_past and chat:can "complain" then return chat:go "complain" end
  local rupiah, quantity = bid(chat, chat:told "product")
  if rupiah then
    return chat:go("ask_discount", { product = chat:told "product", items = chat:told "items", rupiah = rupiah, quantity = quantity or false })
  end
  if chat:told "items" or chat:told "products" or chat:told "product" then return chat:go "pick" end
  local product, count = chat:known "product", amount(chat)
  local is_told = chat:told "quantity" or chat:told "colour" or chat:told "size"
  -- "Mau 2, eh 1 aja" sesudah tercatat: jumlahnya diubah, tidak ditambahkan.
  local only = #cart.lines == 1 and cart.lines[1].product
  if only and product and only.sku == product.sku and count and not (chat:told "colour" or chat:told "size" or says_more(chat)) then
    return chat:go "amount"
  end
  if product and (cart.empty or is_told) then return chat:go(is_told and "pick" or "offer") end
  -- Data kirim yang ditulis sekalimat dengan pesanannya.
  chat:go("checkout", { name = chat:told "name", phone = chat:told "phone", address = chat:told "address", city = chat:told "city" })
end

-- "Nude 3 eh 2 aja": barang yang sama disebut lagi meralat yang pertama.
local function without_revised(chat, items)
  if not chat.text:lower():find "%f[%a]eh%f[%A]" then return items end
  local kept = {}
  for _, item in ipairs(items) do
    local last = kept[#kept]
    if last and last.product.sku == item.product.sku then
      for name, value in pairs(item) do last[name] = value end
    else
      kept[#kept + 1] = item
    end
  end
  return kept
end

-- Koreksi sesudahnya menemukannya di keranjang.
function on.pick(chat)
  local items = chat:known "items"
  if items then
    for _, item in ipairs(without_revised(chat, items)) do
      if not is_unwanted(chat, item.product) then put(chat, item) end
    end
  else
    local recent = not (chat:known "product" or chat:known "products") and shown.recent(chat) or {}
    local product
    -- "Mau satu" sesudah beberapa diperlihatkan: salah satunya.
    if #recent > 1 then product = chat:choose("listed", recent, "which_one") else product = chat:ask("product", chat:known "products" and "which_one" or "which") end
    -- "Level 3 1 sama level 2 1": beberapa pilihan dari satu barang yang tidak disebut lagi namanya.
    local parts = chat:told "parts"
    for _, part in ipairs(parts or {}) do
      part.product, part.size = product, part.size or chat:known "size"
      cart:add(part)
    end
    if not parts then
      put(chat, with_attributes(chat, { product = product, size = chat:known "size", colour = chat:known "colour", qty = amount(chat) }))
    end
  end
  chat:go "complete"
end

local function choose_size(chat, product, line, size)
  if #product.sizes == 0 then return nil end
  return chat:choose("size", variants.sizes(product), "size_of", { of = line, from = size, args = { product = product } })
end

local function choose_colour(chat, product, line, size, colour)
  local colours = variants.colours(product, size)
  if #colours == 0 then return nil end
  local question = #colours == 1 and "colour_only" or "colour_of"
  return chat:choose("colour", colours, question, { of = line, from = colour, args = { product = product, size = size and "size " .. size or "" } })
end

function on.complete(chat)
  local line = cart.lacking
  if not line then
    -- Banyak barang: sebaris satu, dengan harganya.
    chat:say(#cart.lines > 2 and "added_many" or "added", { yes = bahasa.words(chat).yes })
    potongan.say(chat)
    if chat:can "upsell" then return chat:go "upsell" end
    return chat:go "checkout"
  end
  local product = line.product
  if not product then
    cart:set(line.id, { qty = 0 })
    chat:say("discontinued", { what = line.text })
    return chat:go(cart.empty and "ask_price" or "complete")
  end
  if not product:ready {} then
    cart:set(line.id, { qty = 0 })
    chat:say("sold_out", { product = product, variant = "" })
    return chat:go("list", { products = catalog:like(product) })
  end
  local known = { size = true, colour = true, quantity = true }
  -- Yang disebut padahal barangnya tidak punya pilihan itu.
  if line.lacks ~= "quantity" and #product:options(line.lacks) == 0 and #(product[line.lacks .. "s"] or {}) == 0 then
    cart:set(line.id, { [line.lacks] = false })
    return chat:go "complete"
  end
  if not known[line.lacks] then
    local choice = chat:choose(line.lacks, product:options(line.lacks), "choice_of", { of = line.id, args = { product = product } })
    cart:set(line.id, { [line.lacks] = choice })
    return chat:go "complete"
  end
  chat:say("price", { product = product })
  local size = choose_size(chat, product, line.id, line.size)
  local colour = choose_colour(chat, product, line.id, size, line.colour)
  local left = product:left { size = size, colour = colour }
  local qty = chat:ask("quantity", "only_left", { of = line.id, from = line.qty, min = 1, max = left, args = { product = product, left = left or line.qty } })
  cart:set(line.id, { size = size, colour = colour, qty = qty })
  chat:go "complete"
end

-- Dari satu barang ke keranjang, pelan-pelan: tanya varian dulu.
function on.offer(chat)
  local product = chat:ask("product", "which")
  local size = choose_size(chat, product, nil, chat:known "size")
  local colour = choose_colour(chat, product, nil, size, chat:known "colour")
  chat:go("pick", { product = product, size = size, colour = colour })
end

function on.amount(chat)
  local product, waiting = chat:known "product", chat.waiting
  local rupiah = bid(chat, cart.empty and product or nil)
  if rupiah then return chat:go("ask_discount", { rupiah = rupiah, quantity = false }) end
  local count = amount(chat)
  if #cart.lines == 1 then
    if not count then return chat:go "fallback" end
    local before = cart:total {}
    cart:set(cart.lines[1].id, { qty = count })
    chat:say "changed_cart"
    potongan.say(chat, before)
    return chat:ask_back "checkout"
  end
  if not product or waiting and waiting.rule ~= "keep" then return chat:go "fallback" end
  chat:go("pick", { product = product, size = chat:known "size", colour = chat:known "colour", quantity = count })
end

function on.whatever(chat)
  -- "TWS ada apa aja": sudah diperlihatkan.
  if customer.facts.shown_at == chat.now then return end
  if not chat.waiting then return chat:go(chat:can "ask_recommendation" and "ask_recommendation" or "fallback") end
  local product = chat:known "product"
  local note = product and variants.column(product, "size_note")
  if note and chat.waiting.question:find "^size" then chat:say("size_note", { note = note }) end
  chat:say "pick_one"
end

function on.ask_total(chat)
  if cart.empty then return chat:go(orders:last() and "ask_cart" or "ask_price") end
  local sum = cart:total { to = { city = chat:answered "city" }, via = chat:answered "courier", pay = chat:answered "payment" }
  chat:say(sum.shipping and "total_sent" or "total", { sum = sum })
  chat:ask_back "checkout"
end

function on.ask_cart(chat)
  local order = orders:last()
  if cart.empty and order then
    chat:say("order_is", { order = order })
    return chat:ask_back "more"
  end
  if cart.empty then return chat:say "cart_is_empty" end
  chat:say "cart_is"
  chat:ask_back "checkout"
end
