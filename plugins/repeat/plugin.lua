-- Pesan lagi: "kayak kemarin" menyusun pesanan terakhir dengan harga hari ini, dengan yang diganti kalau disebut; harga yang
-- berubah dan barang yang habis dikatakan; alamat dan caranya sama, lalu YA.
local variants = require "catalog/variants"

reply "repeat_is" [[ Siap {kak}, seperti pesanan {order.number}: {cart.text}, {cart.subtotal:rupiah} (belum ongkir) ✅ ]]
reply "repeat_price" [[ Harga {product.name} sekarang {now:rupiah} {kak} (waktu itu {before:rupiah}). ]]
reply "repeat_out" [[ {name} lagi kosong {kak} 🙏 Yang masih ready {options:list}. ]]
reply "repeat_gone" [[ {name} sedang tidak ada {kak}. ]]
reply "repeat_none" [[ Dari nomor ini belum ada pesanan sebelumnya {kak} 🙏 Kali ini mau pesan apa? ]]

intent("repeat_order", { priority = 2, says = "pesan lagi yang dulu" }) [[
  [@pesan] [lagi|ulang] [pesanan|orderan|yang] @seperti [pesanan|pesananku|orderan|yang] @dulu *6
  @pesan (lagi|ulang|maneh|deui) [yang] (sama|@dulu) *6
  ^ [mau|minta|boleh|tolong] [@pesan] [yang] (@dulu|sama) (lagi|maneh|deui) [dong|saja|ya] $
  ^ [mau] (repeat|reorder|re order|ro) [order|orderan|pesanan] [saya|aku|lagi|dong] *3
  (pesanan|orderan) [saya|aku] [yang] @dulu (diulang|ulang|ulangi|lagi) *4
]]
words "seperti" [[ seperti, kayak, kaya, kyk, sama seperti, sama kayak, sama kaya, sama dengan, koyo, koyok, kados, siga, sapertos, persis, persis kayak, sama persis ]]
words "dulu" [[ kemarin, kemaren, kmrn, wingi, kamari, bulan lalu, minggu lalu, tempo hari, waktu itu, sebelumnya, terakhir, dulu, biasa, biasanya, tadi, kapan hari, yang terakhir, bulan kemarin, minggu kemarin, order kemarin, pesanan kemarin, pesanan terakhir, order terakhir, pesanan sebelumnya ]]

-- Satu baris, dengan yang diganti; yang kosong tetap masuk tanpa warna itu, supaya ditanyakan. Masuknya sekali, sudah jadi:
-- yang menjadi sama dengan baris lain dijumlahkan.
local function put_again(chat, line, change)
  local product = line.product
  if not (product and product:ready {}) then return chat:say("repeat_gone", { name = product and product.name or line.text }) end
  local size, colour = #product.sizes > 0 and (change.size or line.size) or nil, #product.colours > 0 and (change.colour or line.colour) or nil
  if not product:ready { size = size, colour = colour } then
    local options = {}
    for i, option in ipairs(variants.colours(product, product:ready { size = size } and size or nil)) do options[i] = option.label end
    chat:say("repeat_out", { name = product.name .. " " .. variants.text(size, colour), options = options })
    colour = nil
    if not product:ready { size = size } then size = nil end
  end
  local item = { product = product, size = size, colour = colour, qty = change.qty or line.qty }
  for _, name in ipairs(shop.attributes) do
    if product:options(name)[1] then item[name] = change[name] or line[name] end
  end
  cart:add(item)
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
  local named, is_without, count = chat:told "product", chat.text:lower():find "tanpa", 0
  local function is_meant(line) return not named or line.product and line.product.sku == named.sku end
  for _, line in ipairs(order.lines) do count = is_meant(line) and count + 1 or count end
  local change = { size = chat:told "size", colour = chat:told "colour", qty = math.tointeger(chat:told "quantity") }
  for _, name in ipairs(shop.attributes) do change[name] = chat:told(name) end
  -- "Tapi 3": jumlah yang mana, kalau barisnya beberapa?
  if count > 1 then change.qty = nil end
  for _, line in ipairs(order.lines) do
    if not is_meant(line) then
      put_again(chat, line, {})
    elseif not (named and is_without) then
      put_again(chat, line, change)
    end
  end
  -- "Kayak kemarin, es tehnya 3", padahal kemarin tanpa es teh.
  if named and count == 0 and not is_without then
    change.product = named
    cart:add(change)
  end
  if cart.empty then return chat:go("list", { products = catalog:find {} }) end
  say_prices(chat, order)
  if not cart.lacking then chat:say("repeat_is", { order = order }) end
  chat:go("checkout", { name = order.to.name, phone = order.to.phone, address = order.to.address, city = order.to.city, courier = order.via, payment = order.pay, again = true })
end
