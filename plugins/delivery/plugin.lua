-- Diantar kurir toko sendiri, atau diambil: daerahnya, alamat yang ketemu, bayar, ringkasan, YA, perkiraan sampai.
-- `checkout` milik `order` menyerahkannya ke sini, `shipping` ongkir dan lamanya; kabar sesudah pesanan tetap dari sana.
require "order"
require "shipping"
require "payment"
local bahasa = require "smalltalk/bahasa"
local kalender = require "offline/kalender"
local kurir = require "shipping/kurir"
local panggilan = require "greeting/panggilan"
local pay_ways = require "payment/ways"

-- Menit sampai sejak dikonfirmasi, dan tambahannya per daerah; jam antar terakhir; menit sampai siap diambil; katering.
shop { eta = { 35, 45 }, eta_extra = {}, last_delivery = false, ready_in = 20, catering = false }

-- Diantar atau diambil
reply "which_way" [[ Diantar atau diambil sendiri {kak}? ]]
reply "deliver_before" [[ Diantar ke {address} seperti kemarin, atau diambil sendiri {kak}? ]]
reply "which_way_late" [[ Pengantaran hari ini terakhir jam {last} {kak}. Mau diambil sendiri sampai jam {closes}, atau diantar besok? ]]
reply "closed_order" [[ Sekarang sudah tutup {kak}, pesanannya kami siapkan begitu buka {opens} 🙏 ]]
reply "which_zone" [[ Siap {kak}, diantar ke daerah mana: {zones:either}? ]]
reply "zone_sum" [[ Siap {kak}, diantar ke {city}: {sum.subtotal:rupiah} + ongkir {sum.shipping:rupiah} = {sum.total:rupiah}. ]]
reply "fetch_sum" [[ Siap {kak}, diambil sendiri tanpa ongkir, total {sum.total:rupiah}. ]]

-- Alamat
reply "drop" [[ Biar kurirnya nggak nyasar, minta nama & alamat lengkapnya {kak} (nama kos atau gedung, jalan, nomor)? ]]
reply "drop_vague.name" [[ Supaya kurirnya langsung ketemu, minta nama & alamat lengkapnya {kak} (nama kos atau gedung, jalan, nomor)? ]]
reply "drop_vague.address" [[ Alamatnya yang lengkap di mana {kak}, dengan jalan dan nomornya? ]]
reply "drop.again" [[ Boleh ditulis di sini ya {kak}: {missing:list}? ]]
reply "drop.name" [[ Yang menerima siapa {kak}? ]]
reply "drop.address" [[ Alamat lengkapnya di mana {kak} (nama kos atau gedung, jalan, nomor)? ]]
reply "who_fetches" [[ Atas nama siapa {kak}? ]]

reply "which_day" [[ Buat hari apa {kak}? ]]

-- Ringkasan
reply "summary_drop" [[
  Ringkasan pesanan {kak}:\n{sum.bill}\nOngkir {to.city} {sum.shipping:rupiah}\nTotal {sum.total:rupiah}, {paying}\nAntar{when}: {to.name}, {place}\nSudah pas {kak}? Balas YA ya, atau sebutkan yang mau diubah.
]]
reply "summary_fetch" [[
  Ringkasan pesanan {kak}:\n{sum.bill}\nTotal {sum.total:rupiah}, {paying}\nDiambil sendiri{when}: {to.name}\nSudah pas {kak}? Balas YA ya, atau sebutkan yang mau diubah.
]]
reply "coming" [[ {thanks} {kak} {customer.name} 🙏 {order.number} diproses, estimasi sampai {eta}. ]]
reply "coming_when" [[ {thanks} {kak} {customer.name} 🙏 {order.number} sudah kami catat, diantar{when}. ]]
reply "fetch_it" [[ {thanks} {kak} {customer.name} 🙏 {order.number} diproses, silakan diambil{when} di {shop.address}. Cukup sebut nomor pesanannya ya. ]]
reply "pay_first" [[ {thanks} {kak} {customer.name} 🙏 {order.number} sudah kami catat. Silakan bayar {order.total:rupiah} ke {order.account}, lalu kirim fotonya di sini ya; begitu masuk langsung kami buatkan. ]]
reply "pay_first_qris" [[ {thanks} {kak} {customer.name} 🙏 {order.number} sudah kami catat. Bayar {order.total:rupiah} lewat {order.pay_label}, kodenya admin kirim di sini; fotonya ditunggu ya, begitu masuk langsung kami buatkan. ]]
reply "order_to_make" [[ Pesanan {order.number}: {sum.text}, {sum.total:rupiah} {sum.pay_label}, {to.name}, {place}{when} ]]
reply "paid_so" [[ Pembayaran {order.number} sudah kami terima {kak} 🙏 Langsung kami buatkan, {eta}. Kalau ada yang kurang tinggal chat ya. ]]

-- Nomor untuk kurir
reply "number_works" [[ Nomor WA ini aktif buat kurir kan {kak}? ]]
reply "number_else" [[ Nomor yang aktif buat kurir berapa {kak}? ]]
reply "all_set" [[ {welcome} {kak} 😊 Kalau ada yang kurang tinggal chat di sini ya. ]]
reply "number_noted" [[ Siap {kak}, kurirnya nanti menghubungi {phone:phone} 😊 Kalau ada yang kurang tinggal chat di sini ya. ]]
reply "number_for_owner" [[ Nomor untuk kurir {order.number}: {phone:phone} ]]

-- Ongkir, lama, dan pesanan yang ditunggu
reply "zone_cost" [[ Ongkir ke {city} {cost:rupiah} {kak}, sampai {from}–{till} menit sejak pesanannya dikonfirmasi. ]]
reply "zones" [[ Daerah antar kami {zones:list} {kak}. Di luar itu bisa diambil sendiri di {shop.address}. ]]
reply "zone_not" [[ Kurir kami belum sampai ke {city} {kak} 🙏 Daerah antar kami {zones:list}; di luar itu bisa diambil sendiri di {shop.address}. ]]
reply "how_long" [[ Sampai sekitar {from}–{till} menit sejak pesanannya dikonfirmasi {kak}. ]]
reply "on_its_way" [[ Pesanan {order.number} sedang kami siapkan {kak}, estimasi sampai {eta}. Ditunggu sebentar ya 🙏 ]]
reply "not_yet" [[ Pesanan {order.number} sudah kami catat {kak}, untuk{when} ya 😊 Kalau ada yang kurang tinggal chat saja. ]]
reply "paid_later" [[ Alhamdulillah, pembayaran {order.number} sudah kami terima {kak} 🙏 Kami siapkan untuk{when} ya. Kalau ada yang kurang tinggal chat saja. ]]
reply "is_late" [[ Mohon maaf {kak}, {order.number} mestinya sudah sampai {eta} 🙏 Kami tanyakan kurirnya sekarang, sebentar dikabari di sini ya. ]]

reply "fetch_ready" [[ {order.number} siap diambil di {shop.address} {kak}, cukup sebut nomor pesanannya ya. ]]

-- Katering
reply "catering_when" [[ {count} {unit} masuk katering {kak}, pesan paling lambat H-{days}. Buat tanggal berapa dan jam berapa? ]]
reply "catering_soon" [[ Katering kami siapkan paling lambat H-{days} {kak} 🙏 Untuk sekarang paling banyak {most}. Mau dikurangi, atau tanggal lain? ]]
reply "catering" [[ Siap {kak}, katering {cart.text} {cart.subtotal:rupiah} (belum ongkir) untuk {when} kami teruskan ke admin ya 🙏 Sebentar dikonfirmasi di sini. ]]

form "drop" [[
  name      Nama
  address   Alamat lengkap
]]
form "drop_vague" [[
  name      Nama
  address   Alamat lengkap
]]

entity "way" [[
  kirim: diantar, dianter, antar, anter, antarkan, anterin, dikirim, dikirimkan, delivery, diterke, diterne, dianterin, dianterkeun, dikintun
  diambil: diambil sendiri, jemput sendiri, ambil di tempat, ambil di toko, ambil di warung, pickup, pick up, take away, takeaway, tak jupuk, dijupuk, jupuk dewe, tak ambil, dicandak
]]
intent("number_works", { priority = 1, yes = true }) [[
  ^ [iya|nggih|masih] aktif [iya|nggih|kok|saja] $
]]
intent("deliver", { priority = 1 }) [[
  ^ {way} [saja|dulu|ke|di] [{city}|{time}|{date}] [{time}] $
]]

intent "ask_shipping_cost" [[
  (antar|diantar|anter|kirim) *2 (daerah|wilayah|area) mana
]]

-- "Budi, kos melati jl anggrek no 5": nama di depan alamatnya, sebelum ditanya.
intent "drop_data" [[
  ^ {name:any} {address} $ !{way} !ke !di !nang !neng !ka !rumah !dekat !depan !belakang !samping !alamat
]]

-- Menunggu yang belum datang: estimasinya dulu, dan orang kalau sudah lewat.
intent("order_late", { priority = 2 }) [[
  << (lama|telat|lambat|kelamaan|suwe) (pesanan|pesananku|orderan|makanannya|kurirnya) >>
]]

local function zones()
  local names = {}
  for name in pairs(shop.shipping.flat) do names[#names + 1] = name end
  return names
end

local function minutes_to(city)
  local extra = city and shop.eta_extra[city] or 0
  return shop.eta[1] + extra, shop.eta[2] + extra
end

-- "12.15–12.25"
local function eta(at, city)
  local from, till = minutes_to(city)
  return kalender.clock(at + from * 60) .. "–" .. kalender.clock(at + till * 60)
end

local function is_late(now)
  return shop.last_delivery and shop:open(now) and now >= shop:at(shop:clock(now).day, shop.last_delivery)
end

local function day_name(days, date) return days == 1 and "besok" or "tanggal " .. math.tointeger(date:match "%d+$") end

-- Hari yang diminta, nil kalau sekarang; dan sebutannya: " besok jam 12.00".
local function asked_for(chat)
  local date, time = chat:told "date" and chat:ask("date", "which_day"), chat:told "time"
  local days = date and kalender.days(date) or 0
  if days == 0 and not time then return nil, "" end
  local day = days > 0 and " " .. day_name(days, date) or ""
  return days, day .. (time and " jam " .. kalender.spoken(time) or "")
end

-- Saat yang diminta itu: jamnya, atau begitu buka hari itu; tanpa hari dan jam: begitu buka lagi.
local function starts_at(chat, days)
  local day, time = kalender.after(shop:clock().day, days or 0), chat:told "time"
  if time then return shop:at(day, time) end
  return kalender.opening(days and shop:at(day, "00:00") or chat.now)
end

-- Pesanan untuk nanti: kapan, dan sebutannya; nil kalau untuk sekarang.
local function later(order)
  local noted = customer.facts.for_later
  return noted and noted.order == order.number and noted or nil
end

-- Diantar, diambil, atau (sesudah antaran terakhir) diantar besok.
local function ask_way(chat, is_today, before)
  local options = { { value = "kirim", label = "diantar" }, { value = "diambil", label = "diambil sendiri" } }
  if is_today and is_late(chat.now) then
    options = { { value = "diambil", label = "diambil sendiri" }, { value = "besok", label = "diantar besok" } }
    return chat:choose("way", options, "which_way_late", { args = { last = shop.last_delivery, closes = shop.closes } })
  end
  -- Yang menyebut daerahnya minta diantar.
  local from = (chat:told "city" or chat:told "address") and "kirim" or nil
  if before then return chat:choose("way", options, "deliver_before", { from = from, args = { address = before.address } }) end
  return chat:choose("way", options, "which_way", { from = from })
end

-- Berapa kotak: yang disebut `catering.of`, atau semua.
local function boxes()
  local count = 0
  for _, id in ipairs(cart:find { product = shop.catering.of }) do count = count + cart:line(id).qty end
  return count
end

local function deliver_to(chat, before)
  local city = chat:ask("city", "which_zone", { from = before and before.city, args = { zones = zones() } })
  local via = kurir.to(chat, city)[1].value
  chat:say("zone_sum", { city = city, sum = cart:total { to = { city = city }, via = via } })
  -- "Kos depan kampus" baru daerahnya: alamatnya tetap ditanyakan, sekalian namanya.
  local told = chat:told "address"
  local form = told and not told:find "%d" and "drop_vague" or "drop"
  local to = chat:form(form, { name = customer.name, address = before and before.address })
  to.city = city
  return to, via
end

local function fetch(chat)
  chat:say("fetch_sum", { sum = cart:total { via = shop.shipping.pickup } })
  return { name = chat:ask("name", "who_fetches", { from = customer.name }) }, shop.shipping.pickup
end

function on.delivery(chat)
  if cart.empty then return chat:first "pick" end
  if cart.lacking then return chat:first "complete" end
  if shop.catering and boxes() >= shop.catering.min then return chat:first "catering" end
  local days, when = asked_for(chat)
  local last = orders:last()
  local before = last and last.to and last.to.address and last.to
  local way = ask_way(chat, not days, before)
  if way == "besok" then days, when = 1, " besok mulai jam buka" end
  if not days and not shop:open() then
    chat:say("closed_order", { opens = shop.opens_next })
    when = " " .. shop.opens_next
  end
  local to, via
  if way == "diambil" then to, via = fetch(chat) else to, via = deliver_to(chat, before) end
  local ways = pay_ways.of(via, cart:total { to = to, via = via }.total)
  for _, one in ipairs(ways) do
    if way == "diambil" and one.value == shop.cash then one.label = "tunai waktu diambil" end
  end
  local pay = chat:choose("payment", ways, "which_pay", { from = pay_ways.only(ways), args = { city = to.city or "" } })
  to.phone = to.phone or customer.phone
  local sum = cart:total { to = to, via = via, pay = pay }
  local place = way == "diambil" and "diambil sendiri" or to.address
  if to.city and not place:lower():find(to.city:lower(), 1, true) then place = place .. ", " .. to.city end
  local paying = sum.account and sum.pay_label .. " ke " .. sum.account or sum.pay_label
  local agreed = { to = to, sum = sum, place = place, when = when, paying = way == "diambil" and pay == shop.cash and "bayar saat diambil" or paying }
  if not chat:confirm(way == "diambil" and "summary_fetch" or "summary_drop", agreed) then
    chat:ask("change", "what_change", { type = "text" })
    chat:hand_over "perubahan pesanan"
    return chat:say "to_person"
  end
  local order = orders:place(sum, { kind = way == "diambil" and "pickup" or nil })
  customer.name = panggilan.take(to.name)
  if when ~= "" then customer:learn("for_later", { order = order.number, when = when, at = starts_at(chat, days) }) end
  chat:tell_owner("order_to_make", { order = order, sum = sum, to = to, place = place, when = when })
  if way == "diambil" and when == "" then when = " mulai jam " .. kalender.clock(chat.now + shop.ready_in * 60) end
  local said = { order = order, to = to, when = when, eta = eta(chat.now, to.city), thanks = bahasa.words(chat).thanks }
  chat:restart()
  if order.due then
    chat:say(sum.account and "pay_first" or "pay_first_qris", said)
  else
    chat:say(way == "diambil" and "fetch_it" or when == "" and "coming" or "coming_when", said)
  end
  if way ~= "diambil" then chat:go("number_works") end
end

-- Nomor WA ini yang dihubungi kurir, kecuali bilang lain.
function on.number_works(chat)
  local order = orders:last()
  if not order then return chat:go "greeting" end
  -- "Ga, nomornya 0812…" sudah menyebut gantinya.
  if not chat:told "phone" and chat:confirm "number_works" then return chat:say("all_set", { welcome = bahasa.words(chat).welcome }) end
  local phone = chat:ask("phone", "number_else")
  chat:tell_owner("number_for_owner", { order = order, phone = phone })
  chat:say("number_noted", { phone = phone })
end

-- "Diantar ya" sebelum ada barangnya, atau di tengah pesanan.
function on.deliver(chat)
  if cart.empty then return chat:say "which" end
  chat:go "checkout"
end

-- Katering: tanggalnya paling cepat `shop.catering.days` hari lagi, lalu orang yang memastikan.
function on.catering(chat)
  local days = shop.catering.days
  local date = chat:ask("date", "catering_when", { args = { count = boxes(), unit = shop.catering.unit, days = days } })
  local left = kalender.days(date)
  if left < days then
    local most = shop.catering.min - 1 .. " " .. shop.catering.unit
    date = chat:ask("later_date", "catering_soon", { type = "date", args = { days = days, most = most } })
    left = kalender.days(date)
    if left < days then
      chat:hand_over("katering terlalu cepat: " .. cart.text)
      return chat:say "to_person"
    end
  end
  local time = chat:told "time"
  local when = day_name(left, date) .. (time and " jam " .. kalender.spoken(time) or "")
  chat:hand_over("katering " .. cart.text .. " untuk " .. when)
  chat:say("catering", { when = when })
  chat:shelve()
end

-- Ongkir dan lama sampai ke sebuah daerah.
function on.delivery_cost(chat)
  local city = chat:known "city"
  local courier = kurir.to(chat, city)[1]
  -- "Antar ke condongcatur jam 12 iso?", waktu ditanya diantar atau diambil: itu jawabannya.
  local asks_way = courier and chat.waiting and chat.waiting.question == "way" and not chat.text:lower():find "br?a?p"
  if asks_way then return chat:go("checkout", { city = city, way = "kirim" }) end
  if courier then
    local from, till = minutes_to(city)
    chat:say("zone_cost", { city = city, cost = courier.price, from = from, till = till })
  else
    local list = {}
    for i, name in ipairs(zones()) do list[i] = name .. " " .. kurir.to(chat, name)[1].label:match "Rp.*" end
    chat:say(city and "zone_not" or "zones", { city = city, zones = list })
  end
  chat:ask_back "more"
end

function on.delivery_time(chat)
  local from, till = minutes_to(chat:known "city")
  chat:say("how_long", { from = from, till = till })
  chat:ask_back "more"
end

-- "Mana pesanan saya": estimasinya; yang lewat estimasi ditanyakan orang.
function on.order_late(chat) chat:go "track_order" end

function on.delivery_track(chat)
  local order = orders:last()
  local planned = later(order)
  if planned and chat.now < planned.at then return chat:say("not_yet", { order = order, when = planned.when }) end
  if not order.to.city then return chat:say("fetch_ready", { order = order }) end
  local _, till = minutes_to(order.to.city)
  -- Yang bayar dulu baru dibuat sesudah lunas.
  local from = planned and planned.at or order.status == "dibayar" and customer.facts.paid_at or order.placed
  local said = { order = order, eta = eta(from, order.to.city) }
  if chat.now <= from + till * 60 then return chat:say("on_its_way", said) end
  chat:hand_over("pesanan terlambat " .. order.number)
  chat:say("is_late", said)
end

function on.delivery_paid(chat)
  local order = orders:find(chat:known "order")
  local city = order.to.city
  customer:learn("paid_at", chat.now)
  local planned = later(order)
  if planned and chat.now < planned.at then return chat:say("paid_later", { order = order, when = planned.when }) end
  chat:say("paid_so", { order = order, eta = city and "estimasi sampai " .. eta(chat.now, city) or "siap diambil jam " .. kalender.clock(chat.now + shop.ready_in * 60) })
end
