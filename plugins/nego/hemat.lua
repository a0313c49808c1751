-- Jalan hemat: satu tambahan yang membuat belanjaan mencapai promo, dihitung seperti keranjang menghitungnya.
local needs = require "consult/butuh"
local saving = {}

-- Lebih dari itu bukan jalan hemat, melainkan belanja lain.
local most_more = 4
-- Sebanyak itu tidak dicoba satu per satu.
local most_lines = 6

-- Yang hanya ada di baris keranjang.
local of_line = { id = true, price = true, total = true, text = true, lacks = true, left = true }

-- Yang bisa disimpan dan dimasukkan ke keranjang: barang, varian, jumlah.
function saving.plain(lines)
  local plain = {}
  for i, line in ipairs(lines) do
    plain[i] = {}
    for name, value in pairs(line) do
      if not of_line[name] then plain[i][name] = value end
    end
  end
  return plain
end

-- Jumlahnya kalau hanya itu isi keranjangnya.
function saving.sum(lines)
  local old, changes = cart.lines, {}
  -- Yang lebih lengkap dikeluarkan dulu: yang kurang lengkap cocok juga dengannya.
  table.sort(old, function(a, b) return #cart:find(a) < #cart:find(b) end)
  for i, line in ipairs(old) do changes[i] = { op = "remove", of = line } end
  for _, line in ipairs(lines) do changes[#changes + 1] = { op = "add", line = line } end
  return cart:preview(changes)
end

-- " + gratis 1x Pupuk", atau "".
function saving.gift(sum)
  return #sum.gifts > 0 and " + gratis " .. table.concat(sum.gifts, ", ") or ""
end

local function is_better(sum, now)
  return sum.discount > now.discount or #sum.gifts > #now.gifts
end

-- Yang cocok dengan syarat pembeli, kalau tokonya punya syarat.
local function suitable() return needs.suitable(catalog:find {}) end

local function is_in(lines, product)
  for _, line in ipairs(lines) do
    if line.product.sku == product.sku then return true end
  end
end

local function is_gift(product)
  for _, promo in ipairs(shop.promos) do
    if promo.gift == product.sku then return true end
  end
end

-- Barang lain yang lebih murah, satu saja, dan yang paling banyak persediaannya: itu yang pasti ada.
local function adding(lines, now)
  local best, most
  for _, product in ipairs(suitable()) do
    local left = product.stock or math.huge
    if not is_in(lines, product) and not is_gift(product) and product.price < now.subtotal and (not most or left > most) then
      local more = saving.plain(lines)
      more[#more + 1] = { product = product, qty = 1 }
      local sum = saving.sum(more)
      if is_better(sum, now) then best, most = { lines = more, sum = sum, added = product }, left end
    end
  end
  return best
end

-- Lebih banyak dari yang sama.
local function raising(lines, now)
  local best
  for at, line in ipairs(lines) do
    local left = line.product:left { size = line.size, colour = line.colour } or math.huge
    for more = 1, most_more do
      local raised = saving.plain(lines)
      raised[at].qty = raised[at].qty + more
      if raised[at].qty > left then break end
      local sum = saving.sum(raised)
      if is_better(sum, now) then
        if not best or sum.subtotal < best.sum.subtotal then best = { lines = raised, sum = sum } end
        break
      end
    end
  end
  return best
end

-- Jalan hemat yang terdekat dari belanjaan `lines` yang sekarang berjumlah `now`; nil kalau tidak ada.
function saving.nearest(lines, now)
  if #lines > most_lines then return nil end
  return adding(lines, now) or raising(lines, now)
end

-- Yang lebih murah, dan paling dekat harganya.
function saving.cheaper(lines)
  local first = lines[1].product
  local best
  for _, product in ipairs(suitable()) do
    if product.price < first.price and not is_in(lines, product) and (not best or product.price > best.price) then best = product end
  end
  return best
end

return saving
