-- Konsultan: dengar dulu kebutuhannya, paling banyak tiga pertanyaan; lalu paling banyak tiga saran, masing-masing dengan alasannya.
-- Kebutuhan adalah entity "use" milik toko dan kolom `use` di catalog.csv; panduan size adalah kolom `fit` ("M 150-160 45-58").
require "intents/barang"
local variants = require "catalog/variants"
local needs = require "consult/butuh"

reply "need" [[ Rencananya buat apa, {kak}? ]]
reply "advise" [[ {Persona} bantu pilihkan ya {kak} 😊 ]]
reply "fits" [[ {product.name} pas buat {use} {kak} 👍 ]]
reply "suggest" [[ Buat {use}, yang pas ini {kak} 😊 ]]
reply "which_use" [[ {Kak} lebih sering buat {uses}? ]]
reply "suggest_one" [[ Kalau buat {use}, {persona} sarankan {product.name} {kak}: {reason}. ]]
reply "suggest_each" [[ {product.name} {product.price:rupiah}: {reason}. ]]
reply "suggest_none" [[ Untuk {use} belum ada yang khusus {kak} 🙏 Yang ready ini ya: ]]
reply "unsuitable" [[ {product.name} kurang cocok untuk {need} {kak} 🙏 Yang cocok ini ya: ]]
reply "none_suitable" [[ Yang cocok untuk {need} lagi belum ada yang ready {kak} 🙏 Mau {persona} tanyakan dulu ke admin? ]]
reply "measure" [[ Biasanya pakai size apa {kak}? Boleh info tinggi & berat badan biar {persona} bantu cocokkan. ]]
reply "size_is" [[ Untuk tinggi & berat segitu cocoknya size {size} {kak}{guide}. ]]
reply "size_unsure" [[ Untuk tinggi & berat segitu, yang paling mendekati size {size} {kak}{guide}. ]]
reply "within_budget" [[ Dengan {rupiah:rupiah} dapat yang ini {kak} 😊 ]]
reply "over_budget" [[ Yang paling dekat dengan {rupiah:rupiah} ini {kak} 🙏 ]]

-- Keperluan yang dikenal toko mana pun; toko menambah miliknya.
entity "use" [[ hadiah: hadiah, kado, oleh-oleh ]]
entity "aspect" [[
  fit: muat, muatnya, lingkar dada, ld, panjang, size chart, panduan size, panduan ukuran
]]
intent "need" [[
  ^ [yang|mau|cari|lagi cari] {use} $
  (buat|untuk|ke|dipakai|pakai) * {use}
]]

intent("ask_budget", { priority = 1 }) [[
  (budget|bujet|dana|uang|maksimal) * {rupiah} [dapat|bisa|beli] [apa] [aja]
  (di bawah|dibawah|kurang dari|max|maks|kisaran|sekitar|range) *2 {rupiah}
  {product} *3 (di bawah|dibawah|kurang dari|maksimal|max|maks|kisaran|sekitar|range) *2 {rupiah}
]]
intent("ask_fit", { priority = 1 }) [[
  {height} *3 {weight}
  {weight} *3 {height}
  (cocok|cocoknya|muat|pas) * (size|ukuran) [apa|berapa]
  (size|ukuran) apa * (gemuk|kurus|tinggi|pendek)
  (size chart|sizechart|panduan size|panduan ukuran)
  (muat|muatnya|pas|cocok) *2 {weight:number} (kg|kilo)
  {weight:number} (kg|kilo) *2 (muat|muatnya|pas|cocok)
]]

-- Paling banyak tiga.
local function three(products)
  return { products[1], products[2], products[3] }
end

local function cheapest()
  local products = catalog:find {}
  table.sort(products, function(a, b) return a.price < b.price end)
  return products
end

-- Kenapa barang ini, untuk keperluan itu: kolom `why`, "meeting: suaranya jernih|musik: bassnya mantap"; tanpa itu keterangannya.
local function reason(product, use)
  for _, why in ipairs(product:options "why") do
    local when, because = why:match "^(.-):%s*(.+)$"
    if when == use then return because end
  end
  return variants.column(product, "note") or variants.rupiah(product.price)
end

-- Paling banyak tiga, masing-masing dengan alasannya, di bawah kalimat pembukanya; yang cuma satu langsung ditawarkan.
local function offer_few(chat, found, use, opening, args)
  customer:reach "rekomendasi"
  if #found == 1 then
    if opening ~= "suggest" then chat:say(opening, args) end
    chat:say("suggest_one", { product = found[1], use = needs.text(use), reason = reason(found[1], use) })
    return chat:ask_back("keep", { product = found[1] })
  end
  chat:say(opening, args)
  for _, product in ipairs(three(found)) do chat:say("suggest_each", { product = product, reason = reason(product, use) }) end
  chat:ask_back("which", { between = three(found) })
end

-- Syarat didahulukan: yang melanggarnya tidak pernah disarankan.
local function suggest(chat, use)
  local found, need = needs.suitable(catalog:find { use = use }), needs.text(use)
  if #found > 0 then return offer_few(chat, found, use, "suggest", { use = need }) end
  found = needs.suitable(catalog:find {})
  if #found == 0 then return chat:go("none_suitable", { needed = need }) end
  chat:say("suggest_none", { use = need })
  chat:go("list", { products = three(found) })
end

-- Barang yang melanggar syarat pembeli: gantinya yang cocok.
function on.unsuitable(chat)
  local product = chat:known "product"
  local need = needs.broken(product)
  local others = needs.suitable(catalog:like(product))
  if #others == 0 then others = needs.suitable(catalog:find {}) end
  if #others == 0 then return chat:go("none_suitable", { needed = need }) end
  offer_few(chat, others, customer.facts.use, "unsuitable", { product = product, need = need })
end

-- Tidak ada yang cocok: orang yang mencarikan, kalau pembeli mau.
function on.none_suitable(chat)
  local need = chat:known "needed"
  if not chat:confirm("none_suitable", { need = need }) then return chat:say "ask_more" end
  chat:hand_over("cari yang cocok untuk " .. need)
  chat:say "to_person"
end

-- Size menurut panduan barangnya; yang kedua: apakah pas di dalamnya.
local function size_for(product, height, weight)
  local best, least
  for _, guide in ipairs(product:options "fit") do
    local size, low, high, light, heavy = guide:match "^(%S+) (%d+)%-(%d+) (%d+)%-(%d+)"
    if size and product:ready { size = size } then
      local off = 0
      if height then off = off + math.max(0, tonumber(low) - height, height - tonumber(high)) end
      if weight then off = off + math.max(0, tonumber(light) - weight, weight - tonumber(heavy)) end
      if not least or off < least then best, least = size, off end
    end
  end
  return best, least == 0
end

local function guide(product)
  local note = variants.column(product, "size_note")
  return note and " (" .. note .. ")" or ""
end

local function serves(product, use) return variants.contains(product:options "use", use) end

-- Dari kebutuhan ke size: dengar dulu, baru cocokkan.
function on.consult(chat)
  customer:reach "butuh"
  local product = chat:ask("product", "which")
  if variants.column(product, "use") then
    local use = chat:ask("use", "need", { keep = true })
    needs.learn(chat)
    if needs.broken(product) then return chat:go("unsuitable", { product = product }) end
    if not serves(product, use) then return suggest(chat, use) end
    chat:say("fits", { product = product, use = use })
  end
  if variants.is_whole(product) then return chat:ask_back("close", { product = product }) end
  local height, weight = chat:known "height", chat:known "weight"
  if (height or weight) and #product:options "fit" > 0 then
    local size, is_sure = size_for(product, height, weight)
    if size then
      chat:say(is_sure and "size_is" or "size_unsure", { size = size, guide = guide(product) })
      return chat:go("offer", { product = product, size = size })
    end
  end
  local size = #product.sizes > 0 and chat:choose("size", variants.sizes(product), "measure") or nil
  chat:go("offer", { product = product, size = size })
end

-- "Bagusan mana?": menurut keperluannya. Yang dibuat khusus untuk itu didahulukan, lalu yang disebut lebih dulu.
function on.between(chat)
  local products, known = chat:known "between", customer.facts.use
  local uses = variants.of_all(products, function(product) return product:options "use" end)
  if #uses < 2 then return chat:go("which", { between = products }) end
  local from = variants.contains(uses, known) and known or nil
  local use = chat:ask("use_of_these", "which_use", { type = "use", from = from, args = { uses = table.concat(uses, ", ", 1, #uses - 1) .. " atau " .. uses[#uses] } })
  customer:learn("use", use)
  local best
  for _, product in ipairs(products) do
    if serves(product, use) and not (best and #best:options "use" <= #product:options "use") then best = product end
  end
  if not best then return suggest(chat, use) end
  customer:reach "rekomendasi"
  chat:say("suggest_one", { product = best, use = use, reason = reason(best, use) })
  chat:go("keep", { product = best })
end

-- Belum tahu barangnya: dari keperluan ke beberapa pilihan.
function on.find(chat)
  local use = chat:ask("use", "need", { keep = true })
  for _, name in ipairs(needs.names()) do
    chat:choose(name, needs.options(name), "need_" .. name, { keep = true })
  end
  suggest(chat, use)
end

function on.need(chat)
  needs.learn(chat)
  local product, use = chat:known "product", chat:known "use"
  if product and needs.broken(product) then return chat:go("unsuitable", { product = product }) end
  if not use then return chat:go(product and "consult" or "find", { product = product }) end
  if product and variants.column(product, "use") then return chat:go("consult", { product = product, use = use }) end
  customer:learn("use", use)
  suggest(chat, use)
end

-- Menyebut syarat saja, dengan kata-kata toko: "ada kucing di rumah".
function on.hard_need(chat) chat:go "need" end

function on.ask_budget(chat) chat:go "ask_recommendation" end

function on.ask_recommendation(chat)
  needs.learn(chat)
  if chat:told "use" then return chat:go "need" end
  local rupiah = chat:told "rupiah"
  if rupiah then
    local found, kind = {}, chat:known "products"
    for _, product in ipairs(kind or catalog:find { at_most = rupiah }) do
      if product.price <= rupiah and product:ready {} then found[#found + 1] = product end
    end
    chat:say(#found > 0 and "within_budget" or "over_budget", { rupiah = rupiah })
    return chat:go("list", { products = three(#found > 0 and found or cheapest()) })
  end
  chat:say "advise"
  chat:ask_back "find"
end

function on.ask_fit(chat)
  local product = chat:known "product"
  local note = product and not chat:told "weight" and variants.column(product, "size_note")
  if note then chat:say("size_note", { note = note }) end
  if product and #product.sizes > 0 then return chat:go("consult", { product = product, use = chat:known "use" }) end
  local height, weight = chat:known "height", chat:known "weight"
  local example, size, is_sure
  for _, one in ipairs(catalog:find {}) do
    example = one
    size, is_sure = size_for(one, height, weight)
    if size then break end
  end
  if size and (height or weight) then chat:say(is_sure and "size_is" or "size_unsure", { size = size, guide = guide(example) }) end
  if size and not (height or weight) then chat:say "measure" else chat:say "which" end
end
