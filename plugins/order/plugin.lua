-- Pesanan: data kirim, kurir, bayar, ringkasan, YA. Tidak ada yang tercatat sebelum YA.

reply "ship" [[ Mohon isi data ini ya {kak}:\n{labels} ]]
reply "ship.again" [[ Datanya ditunggu ya {kak} 😊 Boleh ditulis di sini: {missing:list}? ]]
reply "ship.name" [[ Nama penerimanya siapa {kak}? ]]
reply "ship.phone" [[ Nomor HP aktif untuk kurir berapa ya {kak}? ]]
reply "ship.address" [[ Alamat lengkapnya di mana {kak} (jalan, nomor, RT/RW, kelurahan, kecamatan)? ]]
reply "ship.city" [[ Kecamatan & kotanya apa {kak}? ]]
reply "ship.name.again" [[ Contoh: Rina Wulandari. Nama penerimanya siapa {kak}? ]]
reply "ship.phone.again" [[ Contoh: 0812-3456-7890. Nomor HP-nya berapa {kak}, atau pakai nomor WA ini saja? ]]
reply "ship.address.again" [[ Contoh (jalan, nomor, RT/RW, kelurahan): Jl. Melati No. 5 RT 01/RW 02 Manahan. Alamat lengkapnya di mana {kak}? ]]
reply "ship.city.again" [[ Contoh: Ngaglik, Sleman. Kecamatan & kotanya apa {kak}? ]]
reply "wrong_name" [[ Itu belum seperti nama {kak} 🙏 Nama penerimanya siapa? ]]
reply "wrong_phone" [[ Itu belum seperti nomor HP {kak} 🙏 Contoh: 0812-3456-7890, atau pakai nomor WA ini saja? ]]
reply "wrong_phone.short" [[ Nomornya sepertinya kurang lengkap {kak}, baru {digits} angka 🙏 Contoh: 0812-3456-7890. Boleh dikirim ulang, atau pakai nomor WA ini saja? ]]
reply "wrong_phone.long" [[ Nomornya kelebihan {kak}, ada {digits} angka 🙏 Contoh: 0812-3456-7890. Boleh dikirim ulang, atau pakai nomor WA ini saja? ]]
reply "wrong_address.parts" [[ Biar paketnya nggak nyasar, mohon dilengkapi {missing:list} ya {kak}. Alamat lengkapnya di mana? ]]
reply "wrong_city" [[ Ongkir ke "{value}" belum ada di daftar kami {kak} 🙏 Kota tujuannya yang mana, atau balas ADMIN biar dicek dulu? ]]

reply "which_courier" [[ Ongkir ke {city}: {options:either}. Pilih yang mana {kak}? ]]
reply "courier_only" [[ Ke {city} adanya {options:list}. Pakai itu {kak}? ]]
reply "wrong_courier" [[ Yang "{value}" belum ada ke sana {kak} 🙏 ]]
reply "no_longer_courier" [[ {value} tidak sampai ke sana {kak} 🙏 ]]
reply "shipping_sum" [[ Ongkir {via} ke {city} {sum.kg} kg {sum.shipping:rupiah}. Subtotal {sum.subtotal:rupiah} + ongkir {sum.shipping:rupiah} = {sum.total:rupiah}. ]]
reply "which_pay" [[ Mau bayar pakai apa {kak}: {options:either}? ]]
reply "wrong_payment" [[ Belum bisa pakai "{value}" {kak} 🙏 ]]

reply "summary" [[
  Ringkasan pesanan {kak}:\n{sum.bill}\n{via} {sum.shipping:rupiah}\nTotal {sum.total:rupiah}, {sum.pay_label}{account}\nKirim ke: {to.name}, {to.phone:phone}, {place}\nSudah benar {kak}? Balas YA untuk proses, atau sebutkan yang mau diubah.
]]
reply "summary_cod" [[
  Ringkasan pesanan {kak}:\n{sum.bill}\n{via} {sum.shipping:rupiah}, biaya COD {sum.fee:rupiah}\nTotal {sum.total:rupiah}, bayar tunai ke kurir (COD)\nKirim ke: {to.name}, {to.phone:phone}, {place}\nSudah benar {kak}? Balas YA untuk proses, atau sebutkan yang mau diubah.
]]
reply "what_change" [[ Siap {kak}, yang mau diubah apa? ]]
reply "thanks_cod" [[ Alhamdulillah, pesanan {order.number} sudah kami catat {kak} {to.name} 🎉 Total {order.total:rupiah} dibayar ke kurir. Resi menyusul di chat ini ya. ]]
reply "thanks_transfer" [[ Terima kasih {kak} {to.name} 🙏 Pesanan {order.number} kami simpan sampai {order.due_text}. Silakan bayar {order.total:rupiah} ke {order.account}, lalu kirim fotonya di sini ya. ]]
reply "thanks_qris" [[ Terima kasih {kak} {to.name} 🙏 Pesanan {order.number} kami simpan sampai {order.due_text}. Pembayaran {order.total:rupiah} lewat {order.pay_label}; kodenya admin kirim di chat ini ya. ]]
reply "order_for_owner" [[ Pesanan {order.number}: {sum.text}, {sum.total:rupiah} {sum.pay_label}, {to.name} {to.phone:phone}, {place} ]]

-- Kabar yang tidak ditanya pembeli.
reply "order_paid" [[ Alhamdulillah, pembayaran {order.number} sudah kami terima {kak} 🙏 Barangnya kami kemas, resi menyusul di chat ini ya. ]]
reply "order_sent" [[ Pesanan {order.number} sudah dikirim {kak} 📦 Kalau sudah sampai, kabari {persona} ya 😊 ]]
reply "order_sent_with" [[ Pesanan {order.number} sudah dikirim {kak} 📦 Resinya {note}. Kalau sudah sampai, kabari {persona} ya 😊 ]]
reply "order_done" [[ Terima kasih sudah belanja di {shop.name} {kak} 😊 Semoga cocok; kalau ada yang kurang pas, chat saja ya. ]]
reply "order_cancelled" [[ Pesanan {order.number} sudah kami batalkan {kak} 🙏 Kalau nanti mau pesan lagi, tinggal chat ya. ]]
reply "order_expired" [[ Batas bayar {order.number} sudah lewat {kak}, jadi barangnya kami lepas dulu 🙏 Kalau sudah transfer, kabari di sini; kalau masih mau, sebutkan lagi barangnya ya. ]]
reply "pay_reminder" [[ {Kak}, pesanan {order.number} kami simpan sampai {order.due_text} ya 😊 Kalau sudah transfer {order.total:rupiah}, kirim fotonya di sini. ]]

form "ship" [[
  name      Nama
  phone     No HP
  address   Alamat lengkap
  city      Kecamatan & kota
  courier?  Kurir
]]

-- Data kirim yang datang sebelum ditanya, atau sesudah pesanan disimpan: lanjutkan pesanannya.
intent "order_data" [[
  ^ [nomor|hp|wa] [hp|wa] [saya|aku] {phone} $
  ^ [nama] {name} $
  ^ [alamat] {address} $
]]
intent("proceed", { priority = 1, yes = true }) [[
  ^ (proses|diproses|checkout) [sekarang|semua|pesanan] $
]]
-- "Yang murah aja": ongkir termurah; selain itu soal harga.
intent("cheapest", { priority = 1 }) [[
  ^ [pilih|pakai] [yang] [paling] (murah|termurah|hemat) $
]]

function on.checkout(chat)
  -- Toko yang mengantar sendiri: pesanannya di plugin `delivery`.
  if chat:can "delivery" then return chat:go "delivery" end
  if cart.empty then return chat:first "pick" end
  if cart.lacking then return chat:first "complete" end
  local to = chat:form("ship", { name = customer.name, phone = customer.name and customer.phone })
  local couriers = shop:couriers(to.city)
  local only = #couriers == 1 and couriers[1].value or nil
  local via = chat:choose("courier", couriers, only and "courier_only" or "which_courier", { from = only, args = { city = to.city } })
  local so_far = cart:total { to = to, via = via }
  chat:say("shipping_sum", { via = via, city = to.city, sum = so_far })
  local ways = shop:payments(via)
  -- Tidak ada kurir lain yang bisa membawanya.
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

function on.order_data(chat)
  chat:resume()
  if not cart.empty or chat.waiting then return chat:go "checkout" end
  chat:say "noted"
  if chat:known "product" then return chat:ask_back "keep" end
  chat:say "help"
end

function on.proceed(chat) chat:go "checkout" end

function on.cheapest(chat)
  if not (chat.waiting and chat.waiting.question == "courier") then return chat:go "ask_discount" end
  local city, best, least = chat:answered "city", nil, nil
  for _, option in ipairs(shop:couriers(city)) do
    local cost = cart:total { to = { city = city }, via = option.value }.shipping
    if not least or cost < least then best, least = option.value, cost end
  end
  chat:go("checkout", { courier = best })
end

local function tell(chat, reply) chat:say(reply, { order = orders:find(chat:known "order"), note = chat:known "note" }) end

function on.order_paid(chat)
  if chat:can "delivery_paid" then return chat:go "delivery_paid" end
  tell(chat, "order_paid")
end

function on.order_sent(chat) tell(chat, chat:known "note" ~= "" and "order_sent_with" or "order_sent") end

function on.order_done(chat) tell(chat, "order_done") end

function on.order_cancelled(chat) tell(chat, "order_cancelled") end

function on.order_expired(chat) tell(chat, "order_expired") end

-- Dua jam sebelum batas bayar, kalau belum dibayar.
function on.pay_reminder(chat)
  local order = orders:find(chat:known "order")
  if order and order.due and order.due > chat.now then chat:say("pay_reminder", { order = order }) end
end
