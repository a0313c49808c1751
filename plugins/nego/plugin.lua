-- Tawar-menawar: tidak pernah di bawah yang diberikan `promos` toko. Yang ditawarkan jalan hemat yang benar-benar ada,
-- dihitung dari promo yang paling dekat; harganya dijanjikan beberapa hari. Tawaran tidak pernah mengisi keranjang.
require "intents/harga"
local panggilan = require "greeting/panggilan"
local saving = require "nego/hemat"
local tawaran = require "catalog/tawaran"

-- Berapa hari harga yang dijanjikan berlaku, berapa kali menawar sebelum dijawab tegas, dan tambahan kecil yang boleh dijanjikan
-- pada tawaran terakhir ("kartu ucapan gratis"); false: tidak ada.
shop { offer_days = 7, nego_rounds = 3, sweetener = false, promos = {} }

reply "bid_low" [[ Belum bisa segitu {kak} 🙏 {text} pasnya {total:rupiah}. ]]
reply "fixed_one" [[ Satuannya pas {price:rupiah} {kak}. ]]
reply "fixed_sum" [[ {text} pasnya {total:rupiah} {kak}. ]]
reply "bid_fits" [[ Bisa {kak}, malah cukup {total:rupiah} untuk {text} 😊 ]]
reply "promo_is" [[ Supaya hemat: {promos:list}. ]]
reply "save_add" [[ Tambah 1 {product.name} ({product.price:rupiah}) jadi {gross:rupiah}, dipotong {off:rupiah}, tinggal {total:rupiah}{gift}. ]]
reply "save_gift" [[ Tambah 1 {product.name} ({product.price:rupiah}) jadi {total:rupiah}{gift}. ]]
reply "save_more" [[ Kalau ambil {text}, jadi {total:rupiah} {kak}, hemat {off:rupiah}{gift}. ]]
reply "already_less" [[ {text} sudah dipotong {off:rupiah}, jadi {total:rupiah}{gift} {kak}. Itu harga terbaik kami 🙏 ]]
reply "cheaper" [[ Kalau mau yang lebih hemat ada {product.name} {product.price:rupiah}. ]]
reply "firm" [[ Mohon maaf {kak}, harganya memang sudah pas 🙏 {text} tetap {total:rupiah}, sama untuk semua pembeli. ]]
reply "sweeten" [[ Kalau jadi sekarang, kami tambah {shop.sweetener} {kak} 😊 ]]
reply "take_which" [[ Ambil yang hemat itu, atau {only} saja, {kak}? ]]
reply "take_how" [[ Kalau mau yang hemat itu, balas PAKET ya {kak}. ]]
reply "take_only" [[ Jadi {only} {kak}? ]]
reply "bid_what" [[ Mau ambil yang mana dan berapa {kak}, biar {persona} hitungkan? ]]
reply "taken_later" [[ Siap {kak}, santai saja 🙏 Kalau sudah cocok tinggal balas LANJUT. ]]
reply "promised_again" [[ Harga yang kami tawarkan masih berlaku sampai {till:date} {kak}. ]]
reply "offer_past" [[ Penawaran yang kemarin berlaku sampai {till:date} {kak}, jadi sekarang dihitung dengan harga hari ini ya. ]]
reply "sweetened" [[ Dijanjikan tambahan untuk {name}: {shop.sweetener}. ]]

entity "take" [[
  paket: hemat, paketnya, yang hemat, yang paket, paket hemat, penawarannya, tawarannya
  tanpa paket: tanpa tambahan, yang biasa
]]

-- Menyebut harga lain, atau beli sekaligus.
intent("ask_discount") [[
  << {rupiah} {product} >> !berapa
]]
intent("bid", { priority = 1 }) [[
  {product} {quantity} *1 {rupiah} [ya|kak|aja|deh|gimana] $ !berapa !ongkir !kirim
  {product} * (bisa|boleh|dapat|jadi) ({bid:number}|{rupiah}) [tidak|ya|kak] $ !berapa !ongkir !kirim !jam
]]
-- "Ambil 5 dapat diskon ga?"
intent("bulk", { priority = 1 }) [[
  << (minta|boleh|kasih|dapat|bisa) {product} (diskon|potongan|diskonnya|potongannya|korting) >>
  << (ambil|beli|pesan|order) {quantity} (diskon|potongan|diskonnya|potongannya|korting) >>
]]
function on.bulk(chat)
  -- Yang baru masuk keranjang sudah disebut potongannya.
  if chat:means "order" and not cart.empty and not cart.lacking then return chat:ask_back "checkout" end
  chat:go "ask_discount"
end

-- "Ya udah deh 250", "150 deh", sesudah ditawari: masih menawar, bukan setuju.
intent "bid_again" [[
  ^ {bid:number} (aja|deh|ya|gimana|boleh|bisa) $
  ^ (ya|iya|oke|sudah|ya sudah) [deh|kalau gitu|gitu|lah] [ambil|beli|mau|pesan] ({bid:number}|{rupiah}) [aja|deh|ya|gimana|boleh|bisa] $
]]

intent("bundle", { priority = 1 }) [[
  << (bareng|barengan|sepaket|bundling) {product} >>
]]
-- Yang ditawarkan tadi diambil, walau pertanyaannya sudah lewat.
intent "take_offer" [[
  ^ [jadi|ambil|mau|pilih|boleh] [yang] (paket|penawaran|tawaran|hemat|paketnya) [itu|tadi|kemarin|hemat] [aja|deh] [jadi] $
]]

-- Kata yang diminta di tengah pesanan: di sana "paket" bukan nama orang.
intent("offer_now", { global = true }) [[
  ^ paket [aja|deh|ya] $
]]
function on.offer_now(chat) chat:go "take_offer" end

-- Barang dan jumlah yang disebut, tanpa angka yang ternyata harganya; yang kedua: harga itu.
local function asked_for(items)
  local kept, bid = {}, nil
  for _, item in ipairs(items) do
    local price = item.qty and tawaran.of_quantity(item.qty, item.product.price)
    bid = bid or price
    local before = kept[#kept]
    if not price then
      kept[#kept + 1] = item
    elseif not (before and before.product.sku == item.product.sku) then
      kept[#kept + 1] = { product = item.product, colour = item.colour, size = item.size, qty = 1 }
    end
  end
  return kept, bid
end

-- Yang sedang ditawar: yang disebut, keranjang, atau barang yang sedang dibicarakan. Yang kedua: harga yang terbaca sebagai jumlah.
local function wanted(chat)
  local items = chat:told "items"
  if items then return asked_for(items) end
  local quantity = math.tointeger(chat:told "quantity")
  if quantity and quantity < 1 then quantity = nil end
  local product = chat:told "product"
  if not product and not cart.empty then
    local lines = cart.lines
    if #lines > 1 or not quantity then return lines end
    return asked_for { { product = lines[1].product, colour = lines[1].colour, size = lines[1].size, qty = quantity } }
  end
  product = product or chat:known "product"
  if product then return asked_for { { product = product, colour = chat:known "colour", size = chat:known "size", qty = quantity or 1 } } end
end

-- Tawaran yang terakhir: untuk apa, yang keberapa kali, dan kapan.
local function last_bid(chat)
  local bid = customer.facts.bid
  return bid and chat.now - bid.at < 12 * 3600 and bid or { rounds = 0 }
end

-- Yang ditawar tadi, kalau pesan ini tidak menyebut barang atau jumlah.
local function remembered(chat, bid)
  if cart.empty and not (chat:told "product" or chat:told "items" or chat:told "quantity") then return bid.lines end
end

-- "70 ya", "2 pot 140": untuk semuanya, atau untuk satu kalau dekat dengan harga satuannya.
local function bid_for_all(bid, sum)
  if not bid then return nil end
  local count = sum.count
  local one = sum.subtotal // count
  if count > 1 and bid <= one * 21 // 20 then return bid * count end
  return bid
end

-- "bisa 150?": ribuan; satu angka bukan harga.
local function in_thousands(number)
  if not number or number < 10 then return nil end
  return math.tointeger(number < 1000 and number * 1000 or number)
end

-- Menyodorkan jalan hemat dan menjanjikan harganya; nil kalau tidak ada yang dekat.
local function offer_saving(chat, lines, sum)
  local way = saving.nearest(lines, sum)
  if not way then return nil end
  local off = way.sum.discount
  local args = { product = way.added, text = way.sum.text, gross = way.sum.subtotal + off, off = off, total = way.sum.subtotal, gift = saving.gift(way.sum) }
  chat:say(not way.added and "save_more" or off > 0 and "save_add" or "save_gift", args)
  local offer = offers:make { lines = way.lines, days = shop.offer_days, name = way.sum.reason or "Harga khusus" }
  customer:learn("offer_till", offer.till)
  return way.lines
end

local function ask_to_take(chat, keep)
  customer:learn("bid", keep)
  -- Di tengah pesanan pertanyaannya tetap; yang hemat bisa diambil kapan saja.
  if keep.offered and chat.waiting and chat.waiting.rule ~= "consult" then chat:say "take_how" end
  chat:ask_back("take_which", keep)
end

local function promo_names()
  local names = {}
  for i, promo in ipairs(shop.promos) do names[i] = promo.name end
  return names
end

-- Beli barengan: yang tertulis di toko, lalu barangnya.
function on.bundle(chat)
  local promos = promo_names()
  if #promos == 0 then return chat:go "ask_discount" end
  customer:reach "nego"
  chat:say("promo_is", { promos = promos })
  chat:ask_back("close", { product = chat:known "product" })
end

function on.ask_discount(chat)
  -- "Kok jadi 259rb?" bukan menawar; "ga jadi, mahal" sudah dijawab.
  if chat:means "price_differs" then return chat:go "price_differs" end
  if chat:means "lost_because" or tawaran.gives_up(chat) then return end
  customer:reach "nego"
  local promos = promo_names()
  local lines, price = wanted(chat)
  local last = last_bid(chat)
  lines = remembered(chat, last) or lines
  -- Yang tidak ada atau kurang stoknya tidak dihitung di sini.
  local sum = lines and saving.sum(lines)
  if not sum then
    if #promos > 0 then chat:say("promo_is", { promos = promos }) end
    return chat:say "bid_what"
  end
  local bid = bid_for_all(chat:told "rupiah" or price or in_thousands(chat:told "bid"), sum)
  local round = last.rounds + 1
  local args = { text = sum.text, total = sum.subtotal, off = sum.discount, gift = saving.gift(sum), price = sum.subtotal // sum.count }
  local keep = { only = sum.text, lines = saving.plain(lines), at = chat.now, rounds = round }
  if bid and bid >= sum.subtotal and not tawaran.asks_less(chat.text) then
    chat:say("bid_fits", args)
    return ask_to_take(chat, keep)
  end
  if round > shop.nego_rounds then
    chat:say("firm", args)
    keep.offered = offers.current and last.offered
    return ask_to_take(chat, keep)
  end
  if sum.discount > 0 or #sum.gifts > 0 then
    chat:say("already_less", args)
  else
    chat:say(bid and bid < sum.subtotal and "bid_low" or sum.count == 1 and "fixed_one" or "fixed_sum", args)
  end
  if shop.sweetener and round == shop.nego_rounds then
    chat:say "sweeten"
    chat:tell_owner("sweetened", { name = panggilan.who() })
  end
  keep.offered = offer_saving(chat, lines, sum)
  if not keep.offered and #promos > 0 and sum.discount == 0 then chat:say("promo_is", { promos = promos }) end
  -- Yang masih menawar, atau tidak punya jalan hemat, ditunjukkan yang lebih murah, sekali.
  if round == 2 or bid and round == 1 and not keep.offered then
    local cheaper = saving.cheaper(lines)
    if cheaper then chat:say("cheaper", { product = cheaper }) end
  end
  ask_to_take(chat, keep)
end

function on.bid(chat) chat:go "ask_discount" end

function on.ask_promo(chat) chat:go "ask_discount" end

function on.reseller(chat) chat:go "ask_discount" end

local function put(chat, lines)
  cart:clear()
  for _, line in ipairs(lines) do cart:add(line) end
  chat:go "complete"
end

-- Yang hemat, atau yang ditawar saja.
function on.take_which(chat)
  chat:softly()
  local lines, only, offered = chat:known "lines", chat:known "only", chat:known "offered"
  if offered then
    local options = { { value = "paket", label = "yang hemat" }, { value = "tanpa paket", label = only } }
    if chat:choose("take", options, "take_which", { args = { only = only } }) == "paket" then return put(chat, offered) end
  elseif not chat:confirm("take_only", { only = only }) then
    return chat:say "taken_later"
  elseif chat:means "bid_again" then
    return chat:go "bid_again"
  end
  put(chat, lines)
end

-- Angka sebesar harganya menerima harga itu, angka kecil jumlahnya; selain itu masih menawar.
function on.bid_again(chat)
  local bid, number = last_bid(chat), chat:told "bid"
  local lines = bid.lines
  if not (number or chat:told "rupiah") then return chat:go "confirm" end
  local rupiah = chat:told "rupiah" or lines and tawaran.of_quantity(math.tointeger(number), lines[1].product.price)
  if rupiah then
    for _, each in ipairs { lines, bid.offered } do
      local sum = saving.sum(each)
      if sum and sum.subtotal == rupiah then return put(chat, each) end
    end
    return chat:go("ask_discount", { items = lines, rupiah = rupiah, quantity = false })
  end
  if not lines or #lines > 1 or chat.waiting or number < 1 then return chat:go "amount" end
  lines[1].qty = math.tointeger(number)
  put(chat, lines)
end

-- Kembali ke yang dijanjikan: harganya dipegang, yang sudah lewat dibilang.
function on.take_offer(chat)
  local offer = offers.current
  if offer then
    chat:say("promised_again", { till = offer.till })
    return put(chat, offer.lines)
  end
  local bid, till = customer.facts.bid, customer.facts.offer_till
  if till and till <= chat.now then chat:say("offer_past", { till = till }) end
  if not cart.empty then return chat:go "complete" end
  if bid then return put(chat, bid.lines) end
  chat:go "resume"
end

-- "Kok jadi 79rb? kemarin 69rb": dijelaskan harganya, bukan ditawar.
reply "price_today" [[ Harga {product.name} sekarang {product.price:rupiah} {kak} 🙏 Kalau waktu itu lebih murah, biasanya karena paket atau potongan belanja. ]]
intent("price_differs", { priority = 2, says = "harganya beda" }) [[
  << (kok|kenapa|loh|lho|kog|sekarang|jadi) {rupiah} (kemarin|tadi|katanya|sebelumnya|dulu|awalnya|bukannya) >>
  (kok|kenapa|loh|lho) * {product} * (jadi|sekarang|malah) {rupiah}
  ^ (kemarin|tadi|katanya|dulu|kemarin katanya) [kan|cuma|masih|harganya|bilang] {rupiah} $
  (kok|kenapa) [harga|harganya] * (beda|berubah|naik|lebih mahal) [harga|harganya] *3 !level
]]

function on.price_differs(chat)
  local product = chat:known "product" or cart.lines[1] and cart.lines[1].product
  if not product then return chat:go "ask_price" end
  chat:say("price_today", { product = product })
  if not cart.empty or chat.waiting then return chat:ask_back "more" end
  chat:ask_back("offer", { product = product })
end
