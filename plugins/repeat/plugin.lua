-- Pesan lagi: "kayak kemarin" menyusun pesanan terakhir dengan harga hari ini, dengan yang diganti kalau disebut; harga yang
-- berubah dan barang yang habis dikatakan; alamat dan caranya sama, lalu YA.
local variants = require "catalog/variants"

reply "repeat_is" [[ Siap {kak}, seperti pesanan {order.number}: {cart.text}, {cart.subtotal:rupiah} (belum ongkir) ✅ ]]
reply "repeat_price" [[ Harga {product.name} sekarang {now:rupiah} {kak} (waktu itu {before:rupiah}). ]]
reply "repeat_gone" [[ {name} sudah tidak kami jual {kak} 🙏 Yang lain tetap {persona} siapkan ya. ]]
reply "repeat_out" [[ {name} lagi kosong {kak} 🙏 Yang masih ready {options:list}. ]]
reply "repeat_out_all" [[ {name} lagi kosong semua {kak} 🙏 ]]
reply "repeat_none" [[ Dari nomor ini belum ada pesanan sebelumnya {kak} 🙏 Kali ini mau pesan apa? ]]

intent("repeat_order", { priority = 2, says = "pesan lagi yang dulu" }) [[
  @seperti [pesanan|pesananku|orderan|yang] @dulu *6
  @pesan [lagi|ulang] [pesanan|orderan] [yang] [sama] @seperti [yang] @dulu *6
  @pesan (lagi|ulang|maneh|deui) [yang] (sama|@dulu) *6
  @pesan [yang] sama [lagi] [@seperti] [yang] @dulu *6
  (mau|minta|boleh|tolong) [@pesan] [yang] @dulu (lagi|maneh|deui) *3
  ^ [mau] [@pesan] [yang] (@dulu|sama) (lagi|maneh|deui) [dong|saja|ya] $
  ^ [mau] (repeat|reorder|re order|ro) [order|orderan|pesanan] [saya|aku|lagi|dong] *3
  (pesanan|orderan) [saya|aku] [yang] @dulu (diulang|ulang|ulangi|lagi) *4
]]
words "seperti" [[ seperti, kayak, kaya, kyk, sama seperti, sama kayak, sama kaya, sama dengan, koyo, koyok, kados, siga, sapertos, persis, persis kayak, sama persis ]]
words "dulu" [[ kemarin, kemaren, kmrn, wingi, kamari, bulan lalu, minggu lalu, tempo hari, waktu itu, sebelumnya, terakhir, dulu, biasa, biasanya, tadi, kapan hari, yang terakhir, bulan kemarin, minggu kemarin, order kemarin, pesanan kemarin, pesanan terakhir, order terakhir, pesanan sebelumnya ]]

-- Barang hari ini dari baris pesanan; nil kalau sudah tidak dijual.
local function product_of(line)
  for _, product in ipairs(catalog:find {}) do
    if product.sku == line.product.sku then return product end
  end
end

local function options_of(product, size)
  local options = {}
  for _, option in ipairs(variants.colours(product, product:ready { size = size } and size or nil)) do options[#options + 1] = option.label end
  return options
end

-- Satu baris, dengan yang diganti; yang kosong tetap masuk tanpa warna itu, supaya ditanyakan.
local function put_again(chat, line, change)
  local product = line.product and product_of(line)
  if not product then return chat:say("repeat_gone", { name = line.text }) end
  local size, colour = change.size or line.size, change.colour or line.colour
  if #product.sizes == 0 then size = nil end
  if not product:ready {} then return chat:say("repeat_out_all", { name = product.name }) end
  if not product:ready { size = size, colour = colour } then
    local options = options_of(product, size)
    chat:say("repeat_out", { name = product.name .. " " .. variants.text(size, colour), options = options })
    colour = nil
    if not product:ready { size = size } then size = nil end
  end
  local id = cart:add(line)
  cart:set(id, { size = size or false, colour = colour or false, qty = change.qty or line.qty })
end

local function say_prices(chat, order)
  local before, said = {}, {}
  for _, line in ipairs(order.lines) do
    if line.product then before[line.product.sku] = line.price end
  end
  for _, line in ipairs(cart.lines) do
    local old = before[line.product.sku]
    if old and old ~= line.price and not said[line.product.sku] then
      said[line.product.sku] = true
      chat:say("repeat_price", { product = line.product, now = line.price, before = old })
    end
  end
end

function on.repeat_order(chat)
  local order = orders:last()
  if not order then
    if not cart.empty then return chat:go "checkout" end
    return chat:say "repeat_none"
  end
  cart:clear()
  local changed, qty = chat:told "product", math.tointeger(chat:told "quantity")
  for _, line in ipairs(order.lines) do
    local is_meant = not changed or line.product and line.product.sku == changed.sku
    local change = is_meant and { size = chat:told "size", colour = chat:told "colour", qty = #order.lines == 1 and qty or nil } or {}
    put_again(chat, line, change)
  end
  if cart.empty then return chat:go("list", { products = catalog:find {} }) end
  say_prices(chat, order)
  if not cart.lacking then chat:say("repeat_is", { order = order }) end
  chat:go("checkout", { name = order.to.name, phone = order.to.phone, address = order.to.address, city = order.to.city, courier = order.via, payment = order.pay, again = true })
end
