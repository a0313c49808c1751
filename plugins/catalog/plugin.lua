-- Barang: harga, stok, pilihan, dan keterangannya. Jawab dulu, baru tanya balik; yang kosong tidak pernah ditawarkan,
-- selalu ada gantinya.
require "intents/barang"
require "intents/harga"
shop { compare = false }
local variants = require "catalog/variants"
local shown = require "catalog/shown"
local janji = require "handover/janji"

-- Harga
reply "price" [[
  {product.name} {product.price:rupiah} {kak}.
  {product.name} harganya {product.price:rupiah} {kak}.
]]
reply "line" [[ {product.name} {product.price:rupiah}, ready {options:list}. ]]
reply "line_plain" [[ {product.name} {product.price:rupiah}. ]]

-- Pilihan dan keterangan
reply "which" [[ Yang mana {kak}? Sebut saja barangnya ya 😊 ]]
reply "which_of" [[
  {Kak} lebih suka yang mana?
  Mau {persona} infokan yang mana, {kak}?
]]
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
reply "detail" [[ {product.name} {detail} {kak} 👍 ]]
reply "compared" [[ {product.name} {product.price:rupiah}: {facts}. ]]
reply "difference" [[ Selisihnya {rupiah:rupiah} {kak}. ]]
reply "no_detail" [[ Untuk {product.name} itu {persona} tanyakan ke admin dulu ya {kak}, sebentar dikabari di sini 🙏 ]]
reply "photo" [[ Foto aslinya admin kirim di chat ini ya {kak} 📷 ]]

-- Stok
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
reply "elsewhere" [[ Kalau mau yang {variant}, ada {names:list}. ]]
reply "found" [[
  Ada {kak} ✅
  Ready {kak} ✅
]]
reply "found_none" [[ Maaf {kak}, yang {variant} lagi kosong semua 🙏 Yang ready {options:list}. ]]

-- Apa yang ditanyakan dari sebuah barang. Toko menambah dengan nama kolom di catalog.csv: jawabannya isi kolom itu.
entity "aspect" [[
  colour: warna, warnanya, colour, warne
  size: size, ukuran, sizenya, ukurannya
  photo: foto, fotonya, gambar, gambarnya, video, videonya, pict, picture, realpict, real pict
]]

intent "ask_stock" [[
  << (ada|masih|ready|punya|stok) {colour} >>
  ^ [ada|masih|ready] [warna] {colour} (size|ukuran) {size} [ada|masih|ready] [tidak] $
  {product} (buat|untuk|khusus) {other:product} [masih] (ada|ready|punya|jual) *1
  (ada|ready|punya|jual) {product} (buat|untuk|khusus) {other:product} *1
  (ada|masih|ready|punya) [yang] (warna|size|ukuran) ({colour}|{size}) [tidak]
]]
intent "ask_variant" [[
  {product} * {aspect}
  {aspect} * {product}
  (minta|kirim|lihat|mau|boleh) * {aspect}
  (minta|kirim|lihat|mau|boleh|tolong) [minta|kirim|lihat] {aspect} [yang] {product}
  (minta|kirim|kirimin|lihat|mau|boleh) {aspect} [yang] {product}
]]
words "beda_apa" [[ beda, bedanya, beda apa, perbedaan, perbedaannya, bagusan, mending, mendingan, bagus mana, bagusan mana, lebih bagus, lebih baik, bandingin, bandingkan, dibanding, dibandingkan, vs, pilih mana ]]
words "yang_ke" [[ a, b, c, 1, 2, 3, satu, dua, tiga, pertama, kedua, ketiga, terakhir ]]
intent("compare", { priority = 1 }) [[
  {product} * {other:product} * @beda_apa
  @beda_apa * {product} * {other:product}
  {product} * @beda_apa * {other:product}
  [terus|emang|memang] @beda_apa [apa|apanya|nya] [apa] (sama|dengan|dari|dibanding|dibandingkan) [yang] {product}
  {product} * (bagusan|bagus|mending|mendingan|lebih bagus|enakan) [yang] mana
  (bagusan|mending|mendingan|lebih bagus|enakan|bagus) [yang] mana * {product}
  ^ [kalau|terus|lalu] [yang|opsi|pilihan|nomor] @yang_ke *2 @beda_apa *2 $
  @beda_apa *2 (yang|opsi|pilihan|nomor|antara) @yang_ke [sama|dan|dengan|atau] [yang] [@yang_ke] $
  ^ [terus|lalu|jadi] [apa|di mana] @beda_apa [apa|apanya|apaan|di mana] [keduanya|dua-duanya|mereka] $
  ^ (bagusan|bagus|mending|mendingan|enakan|lebih bagus) [yang] mana $
  ^ (bingung|galau) [pilih|milih|antara] [yang] (mana|@yang_ke) [sama|atau|dan] [yang] [@yang_ke] $
  ^ (bingung|galau) *2 pilih *2 $
]]
-- "Eh ga jadi nayla, zahra aja": yang belakangan.
intent("instead", { priority = 1 }) [[
  (tidak|bukan) [jadi] {old:product} * {product}
]]
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

-- Yang berikutnya sesudah sebuah barang dijawab: yang sedang dipesan, kebutuhannya, atau variannya.
local function go_on(chat, product, size, colour)
  if not cart.empty then return chat:ask_back "more" end
  local asked = { product = product, size = size, colour = colour }
  if not (size or colour) and chat:can "consult" then
    -- Di mana salah pilih merugikan (hewan, cahaya), tempatnya ditanya dulu, sekali.
    local is_risky = shop.hard_needs and variants.column(product, "use") and not customer.facts.use
    if #product.sizes > 0 or is_risky then return chat:ask_back("consult", asked) end
  end
  local asks = #product.sizes > 0 and not size or #product.colours > 1 and not colour
  chat:ask_back(asks and "offer" or "keep", asked)
end

local function say_price(chat, product)
  chat:say("price", { product = product })
  if #product.sizes > 0 or #product.colours > 1 then
    if #product.colours > 0 then chat:say("colours", { options = product.colours }) end
    if #product.sizes > 0 then chat:say("sizes", { options = product.sizes }) end
  end
end

function on.ask_price(chat)
  local items = chat:told "items"
  if items then
    local products = {}
    for i, item in ipairs(items) do products[i] = item.product end
    return chat:go("list", { products = products })
  end
  if chat:known "products" then return chat:go("list", { products = chat:known "products" }) end
  if chat:told "colour" or chat:told "size" then return chat:go "ask_stock" end
  local text = chat.text:lower()
  local asks_all = text:find "semua" or text:find "daftar" or text:find "list" or text:find "katalog"
  local product = chat:known "product"
  if not product or asks_all and not chat:told "product" then
    -- "Berapa" sesudah beberapa diperlihatkan: yang itu.
    local recent = shown.recent(chat)
    return chat:go("list", { products = (asks_all or #recent < 2) and catalog:find {} or recent })
  end
  say_price(chat, product)
  -- "Sampai Jakarta berapa": ongkirnya ikut.
  if chat:told "city" and chat:can "ask_shipping_cost" then return chat:go "ask_shipping_cost" end
  go_on(chat, product)
end

function on.instead(chat)
  local product = chat:ask("product", "which")
  say_price(chat, product)
  go_on(chat, product)
end

function on.mention(chat)
  -- Sesudah mengeluh, nama barang menerangkan keluhannya: tidak ditawarkan.
  if janji.just_complained(chat) and chat:can "complain" then return chat:go "complain" end
  chat:go((chat:told "colour" or chat:told "size") and "ask_stock" or "ask_price")
end

local function say_ready(chat, product, size, colour)
  local variant = variants.text(size, colour)
  local is_whole = (colour or #product.colours < 2) and (size or #product.sizes == 0)
  local left = product:left { size = size, colour = colour }
  -- Sedikit, atau memang ditanya berapa.
  local asks_count = chat.text:lower():find "sto[ck]k?.*b[e]?r[a]?p" or chat.text:lower():find "sisa"
  if is_whole and left and (left <= 5 or asks_count) then
    chat:say("ready_few", { product = product, variant = variant, left = left })
  else
    chat:say("ready", { product = product, variant = variant })
  end
end

-- Barang lain yang punya warna itu.
local function elsewhere(chat, colour)
  local names = {}
  for _, product in ipairs(colour and catalog:find { colour = colour } or {}) do names[#names + 1] = product.name end
  if #names > 0 then chat:say("elsewhere", { variant = colour, names = names }) end
end

-- Ready: tanyakan yang belum disebut saja.
local function is_ready(chat, product, size, colour)
  colour = variants.colour(product, colour)
  local asks_colour = not colour and #product.colours > 1
  local asks_size = not size and #product.sizes > 0
  say_ready(chat, product, size, colour)
  if asks_colour and asks_size then chat:say("colours", { options = product:others { size = size } }) end
  chat:ask_back((asks_colour or asks_size) and "offer" or "keep", { product = product, size = size, colour = colour })
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


-- "Yang paling murah": dari yang baru diperlihatkan.
function on.cheapest_shown(chat)
  local best
  for _, product in ipairs(shown.recent(chat)) do
    if not best or product.price < best.price then best = product end
  end
  if not best then return chat:go "ask_discount" end
  chat:ask_back("keep", { product = best })
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
  local ready, variant = {}, variants.text(size, colour)
  for _, product in ipairs(products) do
    if product:ready { size = size, colour = colour } then ready[#ready + 1] = product end
  end
  if #ready == 1 then return answer(chat, ready[1], size, colour) end
  if #ready > 1 then
    chat:say "found"
    return chat:go("list", { products = ready, size = size, colour = colour })
  end
  chat:say("none_of", { kind = products[1].name:match("%S+"):lower(), variant = variant })
  chat:go("list", { products = products, missing = colour })
end

function on.ask_stock(chat)
  -- "Pupuk buat monstera": yang kedua hanya untuk apa.
  local items = not chat:told "other" and chat:told "items"
  if items then
    for _, item in ipairs(items) do answer(chat, item.product, item.size, item.colour) end
    return
  end
  local size, colour = chat:known "size", chat:known "colour"
  if chat:known "products" then return among(chat, chat:known "products", size, colour) end
  local product = chat:known "product"
  if product then return answer(chat, product, size, colour) end
  if not (size or colour) then return chat:say "which" end
  local found = catalog:find { size = size, colour = colour }
  if #found > 0 then return among(chat, found, size, colour) end
  local near = size and colour and catalog:find { colour = colour }[1]
  if near then return answer(chat, near, size, colour) end
  chat:say("found_none", { variant = variants.text(size, colour), options = variants.of_all(colour and "colours" or "sizes") })
  chat:say(colour and "which_colour" or "which_size")
end

-- Beberapa barang sebaris-sebaris, lalu "yang mana?".
function on.list(chat)
  customer:reach "rekomendasi"
  local size, listed = chat:known "size", {}
  for _, product in ipairs(chat:known "products") do
    local fits = size and product:ready { size = size }
    local options = fits and product:others { size = size } or product.colours
    chat:say(#options > 0 and "line" or "line_plain", { product = product, options = options })
    listed[#listed + 1] = product
  end
  elsewhere(chat, chat:known "missing")
  shown.note(chat, listed)
  chat:ask_back("which", { between = listed, size = size, colour = chat:known "colour" })
end

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
    chat:say("sizes", { options = variants.of_all "sizes" })
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
  local aspect, product, several = chat:known "aspect", chat:known "product", chat:known "products"
  if aspect == "colour" and chat:told "colour" or aspect == "size" and chat:told "size" then return chat:go "ask_stock" end
  if aspect == "colour" then return ask_colours(chat, product) end
  if chat:can "ask_fit" and (chat:told "height" or chat:told "weight" or aspect == "fit") then return chat:go "ask_fit" end
  if aspect == "size" then return ask_sizes(chat, product) end
  if aspect == "photo" then
    chat:hand_over("minta foto" .. (product and " " .. product.name or ""))
    chat:say "photo"
    if product then return go_on(chat, product) end
    return chat:ask_back "more"
  end
  local items = chat:told "items"
  if items then
    several = {}
    for i, item in ipairs(items) do several[i] = item.product end
  end
  if not (product or several) then return chat:say "which" end
  for _, one in ipairs(several or { product }) do say_detail(chat, one, aspect) end
  if several then
    shown.note(chat, several)
    return chat:say "which_of"
  end
  go_on(chat, product)
end

-- Yang dibandingkan: yang disebut, atau yang terakhir diperlihatkan.
local function compared(chat)
  local items, listed = chat:told "items", chat:told "products"
  local products, seen = {}, {}
  local function take(product)
    if product and not seen[product.sku] then products[#products + 1], seen[product.sku] = product, true end
  end
  for _, item in ipairs(items or {}) do take(item.product) end
  for _, product in ipairs(listed or {}) do take(product) end
  take(chat:told "product")
  take(chat:told "other")
  if #products < 2 then take(chat:known "product") end
  -- "Yang B beda apa", "bedanya apa".
  for _, product in ipairs(#products < 2 and shown.last() or {}) do take(product) end
  return { products[1], products[2], products[3] }
end

-- "baterai 30 jam, noise cancelling, garansi 6 bulan", dari kolom-kolom di `compare`; tanpa itu keterangannya.
local function facts(product)
  local told = {}
  for _, column in ipairs(shop.compare or {}) do
    local value = variants.column(product, column.column)
    if value then told[#told + 1] = (column.label and column.label .. " " or "") .. value end
  end
  if #told == 0 then return variants.column(product, "note") end
  return table.concat(told, ", ")
end

function on.compare(chat)
  local products, ready = compared(chat), {}
  if #products < 2 then return chat:go(chat:can "ask_recommendation" and "ask_recommendation" or "ask_variant") end
  local low, high
  for _, product in ipairs(products) do
    chat:say(facts(product) and "compared" or "line_plain", { product = product, facts = facts(product) })
    if product:ready {} then ready[#ready + 1] = product end
    low, high = math.min(low or product.price, product.price), math.max(high or 0, product.price)
  end
  if high > low then chat:say("difference", { rupiah = high - low }) end
  shown.note(chat, products)
  if chat:can "between" and #ready > 1 then return chat:ask_back("between", { between = ready }) end
  chat:go("which", { between = ready })
end

-- Tinggal pilih; "yang pertama", huruf, atau namanya. Warna atau size yang tadi dicari ikut.
function on.which(chat)
  local options = {}
  for i, product in ipairs(chat:known "between") do options[i] = { value = product, label = product.name } end
  local product = chat:choose("listed", options, "which_of")
  chat:go("mention", { product = product, size = chat:known "size", colour = chat:known "colour" })
end
