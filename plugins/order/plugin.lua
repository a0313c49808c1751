-- Pesanan: data kirim, kurir, bayar, ringkasan, YA. Tidak ada yang tercatat sebelum YA.
local cod = require "payment/cod"
local panggilan = require "greeting/panggilan"
local pay_ways = require "payment/ways"
local kurir = require "shipping/kurir"

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
reply "thanks_cod" [[ Alhamdulillah, pesanan {order.number} sudah kami catat {kak} {name} 🎉 Total {order.total:rupiah} dibayar ke kurir. Resi menyusul di chat ini ya. ]]
reply "thanks_transfer" [[ Terima kasih {kak} {name} 🙏 Pesanan {order.number} kami simpan sampai {order.due_text}. Silakan bayar {order.total:rupiah} ke {order.account}, lalu kirim fotonya di sini ya. ]]
reply "thanks_qris" [[ Terima kasih {kak} {name} 🙏 Pesanan {order.number} kami simpan sampai {order.due_text}. Silakan bayar {order.total:rupiah} lewat QRIS ini, nominalnya sudah terisi, lalu kirim fotonya di sini ya. ]]
reply "thanks_other" [[ Terima kasih {kak} {name} 🙏 Pesanan {order.number} kami simpan sampai {order.due_text}. Pembayaran {order.total:rupiah} lewat {order.pay_label}; kodenya admin kirim di chat ini ya. ]]
reply "order_for_owner" [[ Pesanan {order.number}: {sum.text}, {sum.total:rupiah} {sum.pay_label}, {to.name} {to.phone:phone}, {place} ]]

reply "two_orders" [[ Bisa {kak}, dibuat dua pesanan ya: ongkirnya sendiri-sendiri. Kita catat yang pertama dulu, sesudah itu yang kedua 😊 ]]
reply "pack_noted" [[ Siap {kak}, catatannya {persona} teruskan ke bagian kemas 🎁 Kalau ada yang perlu ditanyakan, admin kabari di sini ya. ]]
reply "pack_note_for_owner" [[ Catatan kemas dari {who}: {note} ]]

-- Kabar yang tidak ditanya pembeli.
reply "order_paid" [[ Alhamdulillah, pembayaran {order.number} sudah kami terima {kak} 🙏 Barangnya kami kemas, resi menyusul di chat ini ya. ]]
reply "order_sent" [[ Pesanan {order.number} sudah dikirim {kak} 📦 Kalau sudah sampai, kabari {persona} ya 😊 ]]
reply "order_sent_with" [[ Pesanan {order.number} sudah dikirim {kak} 📦 Resinya {note}. Kalau sudah sampai, kabari {persona} ya 😊 ]]
reply "order_done" [[ Terima kasih sudah belanja di {shop.name} {kak} 😊 Semoga cocok; kalau ada yang kurang pas, chat saja ya. ]]
reply "order_cancelled" [[ Pesanan {order.number} sudah kami batalkan {kak} 🙏 Kalau nanti mau pesan lagi, tinggal chat ya. ]]
reply "order_expired" [[ Batas bayar {order.number} sudah lewat {kak}, jadi barangnya kami lepas dulu 🙏 Kalau sudah transfer, kabari di sini; kalau masih mau, sebutkan lagi barangnya ya. ]]
reply "not_fetched" [[ Pesanan {order.number} belum diambil {kak}, jadi barangnya kami lepas dulu 🙏 Kalau masih mau, sebutkan lagi barangnya ya. ]]
reply "pay_reminder" [[ {Kak}, pesanan {order.number} kami simpan sampai {order.due_text} ya 😊 Kalau sudah transfer {order.total:rupiah}, kirim fotonya di sini. ]]

reply "which_way_before" [[ Kirim ke {place} seperti kemarin (ongkir {cost:rupiah}), atau diambil sendiri {kak}? ]]
reply "same_place" [[ Kirim ke {place} seperti kemarin (ongkir {cost:rupiah}), {kak}? ]]
reply "phone_noted" [[ Siap {kak}, nomornya {phone:phone} ya. ]]
reply "city_noted" [[ Siap {kak}, dikirim ke {city} ya. ]]
reply "or_pickup" [[ Bisa dikirim, atau diambil sendiri: balas AMBIL SENDIRI ya {kak}. ]]

-- Hanya yang tidak bisa berarti lain: "ambil 2" itu membeli.
entity "way" [[
  diambil: ambil sendiri, diambil, diambil sendiri, ambil aja, ambil ke toko, ambil di toko, ambil di tempat, ambil ke sana, ambil di sana, ambil di kebun, ambil ke kebun, saya ambil, aku ambil, tak ambil, jemput sendiri, dijemput, self pickup, pickup
]]

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
-- Nomor yang dipakai menulis: disebut, supaya bisa dibetulkan.
intent("this_number", { priority = 1 }) [[
  ^ [pakai|di|ke] (nomor|wa|hp) [wa|hp] (ini|yang ini|yang sama|sekarang) *1 $ !berapa !pesanan
  ^ [nomor|hp|nomornya|hpnya] (sama|yang ini|ini) [pakai|dengan] (wa|nomor) [wa] [ini] $
]]
-- Dua tujuan: dua pesanan, satu-satu.
intent("two_places", { priority = 2 }) [[
  (kirim|dikirim|kirimin|antar|diantar|alamat) * {city} * (dan|sama|satunya|satu|ke|lagi) *2 {other:city} !berapa !ongkir !ongkirnya !atau
  (dua|2|beda|lain) (alamat|tujuan|penerima) !berapa !ganti
  alamat *1 (dua|2|beda|beda-beda|masing-masing) !berapa !ganti
]]
-- Pesan untuk yang mengemas: kado, kartu ucapan, tanpa harga.
intent("pack_note", { priority = 2, says = "titip pesan untuk pengemasan" }) [[
  (kartu ucapan|bungkus kado|bungkusin kado|bungkus kadonya|kertas kado|gift card|giftcard|gift wrap|ucapan selamat) *6
  (jangan|tanpa|tidak usah|tidak perlu) [di] (cantumin|cantumkan|kasih|ditulis|tulis|sertakan|disertakan|pakai|ada|masukin|masukkan) *1 (harga|harganya|nota|notanya|struk|invoice|bon) *4
  (tanpa|jangan ada) (harga|nota|struk|invoice|bon) *3
]]
intent "order" [[
  ^ *1 {product} {quantity} (dikirim|kirim|antar|diantar) [ke] {city} *1 $ !berapa
]]
intent("proceed", { priority = 1, yes = true }) [[
  ^ [ok|iya|siap|sip|gas] [langsung] (proses|diproses|checkout) [sekarang|semua|pesanan|saja] $
]]
-- "Yang murah aja": ongkir termurah; selain itu soal harga.
intent("cheapest", { priority = 1 }) [[
  ^ [pilih|pakai] [yang] [paling] (murah|termurah|hemat) $
]]

local function place_of(to)
  if not to.area or to.address:lower():find(to.area:lower(), 1, true) then return to.address end
  return to.address .. ", " .. to.area
end

-- Alamat pesanan terakhir, kalau masih bisa dikirimi.
local function last_place(chat)
  local order = orders:last()
  local to = order and order.to
  return to and to.address and to.city and #kurir.to(chat, to.city) > 0 and to or nil
end

function on.checkout(chat)
  -- Toko yang mengantar sendiri: pesanannya di plugin `delivery`.
  if chat:can "delivery" then return chat:go "delivery" end
  if cart.empty then return chat:first "pick" end
  if cart.lacking then return chat:first "complete" end
  -- Yang pernah dikirimi cukup mengiyakan alamat kemarin; "bukan" menanyakannya dari awal.
  local has_pickup = shop.shipping and shop.shipping.pickup and chat:can "pickup"
  local same = has_pickup and "which_way_before" or "same_place"
  local before = last_place(chat)
  local from = chat:told(same) ~= false and before or nil
  local way = has_pickup and chat:told "way"
  if way == "diambil" then return chat:go("pickup", { by = chat:told "name" }) end
  -- Bukan pertanyaan sendiri: yang langsung menempel datanya tidak ditanya dulu.
  if has_pickup and not (from or way) then chat:say "or_pickup" end
  -- Kota yang lebih dulu disebut diulang, supaya kelihatan sudah terbaca.
  if customer.phone and chat:means "this_number" then chat:say("phone_noted", { phone = customer.phone }) end
  local city = chat:told "city"
  if city and not (from or chat:told "address") then chat:say("city_noted", { city = city }) end
  local to = chat:form("ship", from or { name = customer.name, phone = customer.name and customer.phone })
  if chat:told(same) == false and before and to.address == before.address then return chat:first "new_place" end
  -- Yang menulis alamat lain, atau minta seperti kemarin, tidak ditanya yang kemarin.
  if from and to.address == from.address and not chat:told "again" then
    local cost = kurir.to(chat, from.city)[1].price
    if not chat:confirm(same, { place = place_of(from), cost = cost }) then return chat:first "new_place" end
  end
  local couriers = kurir.to(chat, to.city)
  local only = #couriers == 1 and couriers[1].value or nil
  local via = chat:choose("courier", couriers, only and "courier_only" or "which_courier", { from = only, args = { city = to.city } })
  local so_far = cart:total { to = to, via = via }
  chat:say("shipping_sum", { via = via, city = to.city, sum = so_far })
  local ways = pay_ways.of(via, so_far.total)
  local choice = cod.choice(to.city, via)
  for _, way in ipairs(ways) do way.no = cod.reason(way.no, choice) end
  local pay = chat:choose("payment", ways, "which_pay", { from = pay_ways.only(ways), args = choice })
  local sum = cart:total { to = to, via = via, pay = pay }
  local account = sum.account and " ke " .. sum.account or ""
  local place = place_of(to)
  if chat:confirm((sum.fee or 0) > 0 and "summary_cod" or "summary", { to = to, via = via, sum = sum, account = account, place = place }) then
    local order = orders:place(sum)
    customer.name, customer.phone = panggilan.take(to.name), to.phone
    chat:tell_owner("order_for_owner", { order = order, sum = sum, to = to, place = place })
    if order.due then chat:later(order.due - 2 * 3600, "pay_reminder", { order = order.number }) end
    local thanks = not order.due and "thanks_cod" or sum.account and "thanks_transfer" or order.qris and "thanks_qris" or "thanks_other"
    chat:restart()
    chat:say(thanks, { order = order, name = customer.name:match "%S+", picture = order.qris })
    return chat:can "after_order" and chat:go "after_order"
  end
  chat:ask("change", "what_change", { type = "text" })
  chat:hand_over "perubahan pesanan"
  chat:say "to_person"
end

-- "Bukan": alamat kemarin dilupakan, ditanyakan dari awal.
function on.new_place(chat)
  chat:forget "address"
  chat:forget "city"
end

function on.order_data(chat)
  chat:resume()
  if not cart.empty or chat.waiting then return chat:go("checkout", { phone = chat:means "this_number" and customer.phone or nil }) end
  chat:say "noted"
  if chat:known "product" then return chat:ask_back "keep" end
  chat:say "help"
end

-- Formnya, sebelum diminta.
function on.ship(chat) chat:go "order_data" end

function on.this_number(chat) chat:go "order_data" end

function on.two_places(chat)
  chat:say "two_orders"
  if not cart.empty or chat.waiting then return chat:ask_back "checkout" end
  chat:say "which"
end

function on.pack_note(chat)
  customer:learn("pack_note", chat.text)
  chat:tell_owner("pack_note_for_owner", { who = panggilan.who(), note = chat.text })
  chat:say "pack_noted"
  chat:ask_back "more"
end

function on.proceed(chat) chat:go "checkout" end

function on.cheapest(chat)
  if not (chat.waiting and chat.waiting.question == "courier") then
    return chat:go(chat:can "cheapest_shown" and "cheapest_shown" or "ask_discount")
  end
  local cheapest = kurir.to(chat, chat:answered "city")[1]
  chat:go("checkout", { courier = cheapest and cheapest.value })
end

local function tell(chat, reply) chat:say(reply, { order = orders:find(chat:known "order"), note = chat:known "note" }) end

function on.order_paid(chat)
  if chat:can "delivery_paid" then return chat:go "delivery_paid" end
  tell(chat, "order_paid")
  if chat:can "referred" then chat:go("referred", { order = chat:known "order" }) end
end

function on.order_sent(chat) tell(chat, chat:known "note" ~= "" and "order_sent_with" or "order_sent") end

function on.order_done(chat) tell(chat, "order_done") end

-- "batal GJ-0007 ditolak": paket COD yang tidak diterima dihitung.
function on.order_cancelled(chat)
  local order = orders:find(chat:known "order")
  if order.pay == shop.cash and (chat:known "note" or ""):lower():find "tolak" then
    customer:learn("cod_refused", (tonumber(customer.facts.cod_refused) or 0) + 1)
  end
  tell(chat, "order_cancelled")
end

-- Yang dibayar waktu diambil tidak punya batas bayar.
function on.order_expired(chat) tell(chat, orders:find(chat:known "order").pay and "order_expired" or "not_fetched") end

-- Dua jam sebelum batas bayar, kalau belum dibayar.
function on.pay_reminder(chat)
  local order = orders:find(chat:known "order")
  if order and order.due and order.due > chat.now then chat:say("pay_reminder", { order = order }) end
end
