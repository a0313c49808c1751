-- Ongkir, lama kirim, dan paket yang ditunggu.
require "intents/kirim"
local kurir = require "shipping/kurir"
local variants = require "catalog/variants"

-- Toko mengisi di shop.lua; false: tidak disebut. `send_days`: hari barang dikirim; `area`: ke mana saja ("khusus Pulau Jawa");
-- `packing`: dikemas dengan apa ("bubble wrap dan kardus").
shop { days = false, rates_note = false, send_days = false, area = false, packing = false }

reply "rates_note" [[ {shop.rates_note} {kak}. ]]
reply "shipping_kg" [[ Ongkir ke {city} untuk {kg} kg ({text}): {options:list} {kak}. ]]
reply "sent_on" [[ Dikirim tiap {shop.send_days}. ]]
reply "area" [[ Kiriman kami {shop.area} {kak}. ]]
reply "not_served_then" [[ Bisa diambil sendiri di {shop.address}, atau dikirim ke alamat di kota lain. {Kak} pilih yang mana, atau {persona} tanyakan dulu ke admin? ]]
reply "not_served_or" [[ Bisa diambil sendiri di {shop.address}, atau tinggal tulis alamat di kota lain {kak}. ]]
reply "ship_where" [[ Mau dikirim ke kota mana, {kak}? ]]
reply "shipping_time" [[ Kirimannya biasanya {days} sampai {kak}, dihitung dari hari dikirim. ]]
reply "send_when" [[ Jadwal kirimnya {persona} tanyakan ke admin ya {kak}, sebentar dikabari di sini 🙏 ]]
reply "packing" [[ Dikemas pakai {shop.packing} {kak}, supaya aman sampai tujuan 📦 ]]
reply "packing_asked" [[ Soal packing {persona} tanyakan ke admin ya {kak}, sebentar dikabari di sini 🙏 ]]
reply "status_cod" [[ Pesanan {order.number} sudah tercatat {kak}, dibayar ke kurir {order.total:rupiah}. Posisi paketnya {persona} tanyakan ke admin ya, sebentar dikabari di sini 🙏 ]]
reply "status_transfer" [[ Pesanan {order.number} menunggu pembayaran {order.total:rupiah} sampai {order.due_text} {kak}. Kalau sudah, kirim fotonya di sini ya 🙏 ]]
reply "status_pickup" [[ Pesanan {order.number} kami simpan sampai {order.due_text} {kak}, bayar {order.total:rupiah} waktu diambil. Mau diambil hari apa? ]]
reply "status_visit" [[ Kunjungan {order.number} tercatat untuk {order.at_text}, {order.people} orang {kak} 🙏 Kalau ada perubahan tinggal chat di sini ya. ]]
reply "status_paid" [[ Pembayaran {order.number} sudah kami terima {kak} 🙏 Barangnya sedang kami kemas, resi menyusul di chat ini ya. ]]
reply "status_sent" [[ Pesanan {order.number} sudah dikirim {kak} 📦 Posisi paketnya {persona} tanyakan ke admin ya, sebentar dikabari di sini 🙏 ]]
reply "status_done" [[ Pesanan {order.number} sudah selesai {kak} 😊 Kalau ada yang kurang pas, ceritakan di sini ya. ]]
reply "status_cancelled" [[ Pesanan {order.number} sudah batal {kak} 🙏 Kalau masih mau, sebutkan lagi barangnya ya. ]]
reply "status_none" [[ {persona} belum lihat pesanan dari nomor ini {kak} 🙏 Boleh tulis nama pemesannya, biar dicek admin? ]]

intent "ask_shipping_cost" [[
  ^ [kalau] [ke|di] [kota] {city} $
  ^ berapa [kalau] (sampai|nyampai|dikirim|kirim) [ke] {city} $
]]
-- Yang ditanyakan, bukan yang dikeluhkan, diminta, atau dipesan ("bungkus 2 ya").
intent("ask_packing", { priority = 1, exact = true }) [[
  (packing|packaging|paking|pengemasan|bungkus|dibungkus|dikemas|dipacking) *2 (gimana|apa|aman|rapi|tebal|kuat) *1 !isi !kado !level !tolong
  (pakai|dengan) apa *1 (packing|packaging|paking|pengemasan|bungkus|membungkus|dibungkus|dikemas|dipacking) !kado
  (pakai|ada|dikasih) [packing] (bubble wrap|bubblewrap|kardus|dus|packing kayu|kayu) [tidak] $
]]

-- Kurir ke kota itu dengan harganya, untuk isi keranjang atau barang yang dibicarakan; yang kedua: jumlahnya.
local function rates(chat, city, changes)
  local labels, sum = {}, nil
  for i, courier in ipairs(kurir.to(chat, city)) do
    sum = cart:preview(changes, { to = { city = city }, via = courier.value })
    labels[i] = changes[1] and courier.value .. " " .. variants.rupiah(sum.shipping) or courier.label
  end
  return labels, sum
end

function on.ask_shipping_cost(chat)
  if chat:can "delivery_cost" then return chat:go "delivery_cost" end
  local city = chat:known "city"
  local product = cart.empty and chat:known "product" or nil
  local labels, sum = rates(chat, city, product and { { op = "add", line = { product = product } } } or {})
  if #labels == 0 then
    if city then chat:say("not_served", { city = city }) end
    if shop.area then chat:say "area" end
    if shop.rates_note then chat:say "rates_note" end
    local can_fetch = city and shop.shipping and shop.shipping.pickup and shop.address
    -- Di tengah pesanan pertanyaannya sudah ada.
    if can_fetch then return chat:say(chat.waiting and "not_served_or" or "not_served_then") end
    return chat:say "ship_where"
  end
  if sum.count > 0 then
    chat:say("shipping_kg", { city = city, options = labels, kg = sum.kg, text = sum.text })
  else
    chat:say("shipping_to", { city = city, options = labels })
  end
  if shop.send_days then chat:say "sent_on" end
  if cart.empty then return chat:ask_back("close", { product = product }) end
  chat:ask_back "checkout"
end

-- Yang tidak tertulis di toko ditanyakan ke orang.
function on.ask_packing(chat)
  if not shop.packing then
    chat:hand_over("tanya packing: " .. chat.text)
    return chat:say "packing_asked"
  end
  chat:say "packing"
  chat:go(chat:can "return_exchange" and "return_exchange" or "more")
end

function on.ask_shipping_time(chat)
  -- "baru 3 hari sampai, sudah mati": yang mengeluh tidak bertanya lama kirim.
  if chat:means "complain" or chat:means "claim" then return end
  local order = orders:last()
  if order and order.kind ~= "visit" and order.status ~= "selesai" and order.status ~= "batal" then return chat:go "track_order" end
  if chat:can "delivery_time" then return chat:go "delivery_time" end
  if shop.days then
    chat:say("shipping_time", { days = shop.days })
    if shop.send_days then chat:say "sent_on" end
    return chat:ask_back "more"
  end
  chat:hand_over("tanya lama kirim: " .. chat.text)
  chat:say "send_when"
end

function on.track_order(chat)
  local order = orders:last()
  if not order then
    if cart.empty then return chat:say "status_none" end
    chat:hand_over("tanya jadwal kirim: " .. chat.text)
    return chat:say "send_when"
  end
  if order.kind == "visit" and order.status == "dikonfirmasi" then return chat:say("status_visit", { order = order }) end
  if (order.status == "dikonfirmasi" or order.status == "dibayar") and chat:can "delivery_track" then return chat:go "delivery_track" end
  local said = { ["menunggu-bayar"] = "status_transfer", dibayar = "status_paid", dikirim = "status_sent", selesai = "status_done", batal = "status_cancelled" }
  if order.status == "dikirim" or order.status == "dikonfirmasi" then chat:hand_over("tanya kiriman " .. order.number) end
  if order.due and not order.pay then return chat:say("status_pickup", { order = order }) end
  chat:say(said[order.status] or "status_cod", { order = order })
end
