-- Datang sendiri: tempat dan jam buka, kunjungan dengan slot dan kode, dan pesanan yang diambil di toko.
require "intents/kirim"
local kalender = require "offline/kalender"
local panggilan = require "greeting/panggilan"

-- Toko mengisi di shop.lua. `slots`: jam kunjungan ({ "09.00", "13.00" }), `visit_capacity` orang setiap slot; `held`: berapa jam pesanan
-- yang diambil sendiri disimpan; `map`: tautan peta; `parking`: soal parkir; `pay_there`: cara bayar di tempat. false: tidak ada.
shop { slots = false, visit_capacity = 10, held = 24, map = false, parking = false,
  pay_there = "tunai atau QRIS" }

reply "open_now" [[ Buka {kak}, hari ini sampai jam {closes} ({hours}). ]]
reply "closed_now" [[ Sekarang sedang tutup {kak}, buka lagi {opens_next} ({hours}). ]]
reply "open_on" [[ {day} buka {kak} 😊 Jam bukanya {hours}. ]]
reply "closed_on" [[ {day} kami libur {kak}, buka lagi {near} ({hours}). ]]
reply "place" [[ Toko kami di {shop.address} {kak} 📍 ]]
reply "map" [[ Petanya {shop.map} ]]
reply "parking" [[ {shop.parking} {kak}. ]]
reply "no_place" [[ Kami melayani lewat chat saja {kak}, barangnya dikirim ke rumah 📦 ]]
reply "come_or_send" [[ Mau mampir, atau dikirim saja, {kak}? ]]
reply "chat_anyway" [[ Sambil itu, ada yang mau ditanyakan dulu, {kak}? ]]

-- Kunjungan
reply "visit_welcome" [[ Bisa banget {kak}, kami senang kalau mampir 🙏 {shop.address}, {hours}. ]]
reply "visit_when" [[ Slot kunjungan {slots:list}. Mau hari apa dan jam berapa, {kak}? ]]
reply "visit_when.again" [[ Boleh tulis hari dan jamnya {kak}, misalnya Sabtu jam 09.00. Mau hari apa? ]]
reply "visit_near" [[ {day} kami libur {kak}. Yang paling dekat {near}. Mau hari itu, atau hari lain? ]]
reply "visit_full_day" [[ {day} slotnya sudah tidak ada {kak}. Yang paling dekat {near}. Mau hari itu, atau hari lain? ]]
reply "visit_slot" [[ {day} ada slot {options:either}. Pilih jam berapa, {kak}? ]]
reply "wrong_time" [[ Slot yang ada {options:either}, {kak}. Mau jam yang mana? ]]
reply "slot_full" [[ Jam itu sudah penuh {kak}. ]]
reply "slot_past" [[ Jam itu sudah lewat {kak}. ]]
reply "wrong_date" [[ Hari itu sudah lewat {kak}. Mau hari apa? ]]
reply "visit_people" [[ Datang berapa orang, {kak}? ]]
reply "visit_sum" [[ Siap {kak}: {when}, {people} orang. ]]
reply "visit_sum_pay" [[ Siap {kak}: {when}, {people} orang, bayar di tempat {sum.total:rupiah} ({ways}). ]]
reply "visit_ok" [[ Kami catat atas nama {name}, {kak}? ]]
reply "visit_done" [[ Tercatat {kak} {customer.name} 🙏 Kode {order.number}, {order.at_text}, {order.people} orang. ]]
reply "visit_not" [[ Siap {kak}, belum kami catat 🙏 Kalau mau, tulis saja hari dan jamnya ya. ]]
reply "visit_remind" [[ Boleh kami kabari H-1, {kak}? ]]
reply "see_you" [[ Terima kasih {kak} {customer.name}, sampai ketemu {day} 🙏 Kalau mau ganti jam tinggal balas di sini ya. ]]
reply "visit_tomorrow" [[ Halo {kak} {customer.name} 😊 Mengingatkan, besok {order.at_text} kami tunggu di {shop.address}, kode {order.number}. Kalau mau ganti jam atau batal, balas saja di sini ya. ]]
reply "visit_moved" [[ Siap {kak} {customer.name}, {order.number} dipindah ke {order.at_text}, {order.people} orang 🙏 Ada lagi yang bisa kami bantu? ]]
reply "visit_move_to" [[ Bisa {kak}, {order.number} mau dipindah ke hari apa dan jam berapa? ]]
reply "visit_cancel" [[ Kunjungan {order.number} ({order.at_text}) jadi dibatalkan, {kak}? ]]
reply "pickup_cancel" [[ Pesanan {order.number} ({order.text}) jadi dibatalkan, {kak}? ]]
reply "visit_cancelled" [[ Siap {kak}, {order.number} sudah dibatalkan 🙏 Kapan-kapan mau mampir lagi, tinggal chat ya. ]]
reply "visit_kept" [[ Siap {kak}, {order.number} tetap ya 🙏 Kalau mau ganti jam tinggal chat di sini. ]]
reply "no_visit" [[ Belum ada jadwal kunjungan atas nomor ini {kak} 😊 Mau dibuatkan, hari apa? ]]
reply "visit_for_owner" [[ Kunjungan {order.number}: {order.at_text}, {order.people} orang, {customer.name}. {what} ]]

-- Ambil sendiri
reply "pickup_sum" [[ Diambil di {shop.address} {kak}:\n{sum.bill}\nTotal {sum.total:rupiah}, bayar di tempat. Kami simpan sampai {till}. ]]
reply "pickup_ok" [[ Kami siapkan atas nama {name}, total {sum.total:rupiah}, {kak}? ]]
reply "pickup_done" [[ Siap {kak} {customer.name}, sudah kami simpan 🙏 Tunjukkan kode {order.number} waktu ambil, paling lambat {till}, bayar {order.total:rupiah} di tempat. Kalau ada perubahan tinggal chat ya. ]]
reply "pickup_not" [[ Siap {kak}, belum kami catat 🙏 Mau dikirim saja, atau ada yang mau diubah? ]]
reply "pickup_for_owner" [[ Diambil sendiri {order.number}: {order.text}, {order.total:rupiah}, {customer.name}, sampai {till} ]]

-- Yang menulis nama sekalian alamatnya tidak ditanya namanya lagi.
form "guest" [[
  name      Nama
  address?  Alamat
]]
reply "guest.name" [[ Atas nama siapa, {kak}? ]]

entity "place_topic" [[
  visit: mampir, ke sana, kesana, ke toko, ke kebun, ke tempat, berkunjung, kunjungan, main ke, lihat langsung, liat langsung, datang langsung, dateng langsung
  hours: buka, tutup, jam berapa, jam buka, jam tutup, jam operasional, jam kerja, libur, open, close
  parking: parkir, parkiran, parkirnya
  place: alamat, lokasi, maps, map, shareloc, share lokasi, di mana, dimana, patokan
]]

intent "ask_location" [[
  ^ (mampir|ke toko) [aja|deh] $
  (jam|pukul) (buka|bukanya|tutup|tutupnya|operasional|operasionalnya) [toko|tokonya] berapa
]]
-- Datang pada hari dan jam tertentu.
intent("visit", { priority = 1 }) [[
  ^ [mau|bisa|kalau|hari|gimana kalau] {date} [jam] {time} *3 $ !kirim !kirimin !dikirim !antar !sampai !ganti !pindah !ambil !bayar !transfer !chat !ingatkan
  (mau|bisa|boleh|rencana|pengen|ingin|mo) *2 (mampir|berkunjung|kunjungan|datang|dateng|main|survei|survey|lihat langsung|liat langsung|ke sana|kesana|ke kebun|ke toko) *3 ({date}|{time}) *3 [{people:number}] [orang|org] !kirim !kurir !kapan !ganti !pindah
  (booking|book|reservasi|daftar|bikin|buat) *2 (kunjungan|slot|jadwal) *3
]]
intent("move_visit", { priority = 2 }) [[
  (ganti|ubah|pindah|geser|reschedule|undur|mundur|mundurin|maju|majuin|dipindah|diundur|diganti|pindahin|resched) *2 (jam|jamnya|hari|harinya|jadwal|jadwalnya|kunjungan|kunjungannya|tanggal|{date}|{time}) *4 !alamat !kurir
  (kunjungan|kunjungannya|jadwalnya|datangnya|jamnya|harinya) *3 (ganti|ubah|pindah|geser|undur|mundur|maju|dipindah|diundur|diganti|reschedule) *4
]]
-- "Sabtu bisa?", "3 orang": jawabannya, di mana itu ditanya.
intent("visit_day", { priority = 1 }) [[
  ^ [kalau|hari] {date} (bisa|boleh|gimana) [tidak] $
]]
intent("change_people", { priority = 2 }) [[
  (ganti|ubah|jadi|jadinya|tambah|diganti) *2 {people:number} (orang|org) *2
  ^ [buat|untuk|sama|datang|rencana] {people:number} (orang|org) $
]]
intent("cancel_visit", { priority = 3 }) [[
  (batal|batalin|batalkan|cancel|dibatalkan|tidak jadi|gajadi) *2 (datang|dateng|mampir|kunjungan|kunjungannya|berkunjung|ke sana|kesana|ke kebun|ke toko|jadwalnya) *3
  (kunjungan|kunjungannya|datangnya|jadwalnya) *2 (batal|dibatalkan|dibatalin|batalin|cancel|tidak jadi) *2
  (tidak bisa|tidak jadi|batal) (datang|dateng|mampir|hadir) *3 !barang !paket !kirim
]]
intent("pickup", { priority = 2 }) [[
  (ambil|jemput|diambil|pickup) *1 (sendiri|di toko|ke toko|di kebun|ke kebun|di tempat|ke tempat|di sana|ke sana) *3 !berapa
  (saya|aku|tak) (ambil|jemput) (sendiri|aja|saja) $
]]

local function say_place(chat)
  chat:say "place"
  if shop.map then chat:say "map" end
  if shop.parking then chat:say "parking" end
  if shop.hours then chat:say(shop:open() and "open_now" or "closed_now") end
end

-- Hari yang ditanyakan; hari ini, atau nama hari yang sama, dijawab dengan yang sekarang.
local function say_hours(chat, day)
  local today = shop:clock().day
  if not day or not shop.hours or kalender.weekday(day) == kalender.weekday(today) then
    return chat:say(shop:open() and "open_now" or "closed_now")
  end
  if kalender.is_open(day) then return chat:say("open_on", { day = kalender.text(day), hours = shop.hours }) end
  chat:say("closed_on", { day = kalender.text(day), near = kalender.text(kalender.open_from(day)), hours = shop.hours })
end

function on.ask_location(chat)
  local topic = chat:told "place_topic"
  if topic == "visit" and shop.slots then return chat:go "visit" end
  if topic == "hours" or topic == "visit" then
    say_hours(chat, shop:day(chat:told "date"))
    if cart.empty then return chat:say "chat_anyway" end
    return chat:ask_back "more"
  end
  if not shop.address then
    chat:say "no_place"
    return chat:ask_back "more"
  end
  say_place(chat)
  if not cart.empty then return chat:ask_back "more" end
  chat:say "come_or_send"
end

-- Slot sebuah hari: yang penuh dan yang sudah lewat masih dikenali, supaya alasannya bisa dibilang.
local function slots_of(chat, day, people, own)
  local options, free = {}, 0
  for i, slot in ipairs(shop.slots) do
    local at = shop:at(day, slot)
    local booked = orders:booked(at) - (own and own.at == at and own.people or 0)
    local no = nil
    if at <= chat.now then no = "slot_past" elseif booked + people > shop.visit_capacity then no = "slot_full" end
    if not no then free = free + 1 end
    options[i] = { value = (slot:gsub("%.", ":")), label = slot, no = no }
  end
  return options, free
end

-- Hari kunjungan yang terdekat mulai hari itu: buka, dan masih ada slot.
local function day_from(chat, day, people)
  for ahead = 0, 14 do
    local one = kalender.after(day, ahead)
    local _, free = slots_of(chat, one, people)
    if free > 0 and kalender.is_open(one) then return one end
  end
end

local function told_people(chat) return math.tointeger(chat:told "people" or chat:told "quantity") end

-- Hari dan jam; yang tidak bisa dijawab dengan yang bisa. `own`: kunjungan yang sudah ada, tetap untuk yang tidak disebut.
local function appointment(chat, question, args, own)
  local people, date, time, refused = told_people(chat) or own and own.people or 1, chat:told "date", chat:told "time", chat:told "refused"
  if refused then
    local near = day_from(chat, kalender.after(refused, 1), people) or refused
    local why = kalender.is_open(refused) and "visit_full_day" or "visit_near"
    chat:suggest("day", near, why, { day = kalender.text(refused), near = kalender.text(near) })
  end
  local keeps = own and (date or time or told_people(chat) or chat:told "keeps")
  local day = chat:ask("day", question, { type = "date", args = args, from = date or not refused and keeps and shop:clock(own.at).day or nil })
  local options, free = slots_of(chat, day, people, own)
  if free == 0 or not kalender.is_open(day) then return nil, day end
  local asked = { type = "time", args = { day = kalender.text(day) }, from = keeps and not time and shop:clock(own.at).time or nil }
  local slot = chat:choose("time", options, "visit_slot", asked)
  return shop:at(day, slot), day, kalender.spoken(slot)
end

-- Sekali lagi tanpa hari yang tidak bisa itu.
local function again(chat, rule, day)
  chat:go(rule, { refused = day, date = false, keeps = true, people = told_people(chat), time = chat:told "time" })
end

function on.visit(chat)
  local order = orders:last()
  if order and order.kind == "visit" and order.status ~= "batal" and order.at > chat.now and cart.empty then return chat:go "move_visit" end
  if not shop.slots then return chat:go "ask_location" end
  if not (chat:told "refused" or chat:told "day") then
    chat:say("visit_welcome", { hours = shop.hours })
    if shop.map then chat:say "map" end
  end
  local at, day, time = appointment(chat, "visit_when", { slots = shop.slots })
  if not at then return again(chat, "visit", day) end
  local people = told_people(chat)
  if not people then
    people = chat:ask("number", "visit_people", { type = "quantity", min = 1 })
    if orders:booked(at) + people > shop.visit_capacity then
      chat:say "slot_full"
      return chat:go("visit", { day = day, people = people })
    end
  end
  local sum = cart:total {}
  local when = kalender.text(day) .. " jam " .. time
  chat:say(sum.count > 0 and "visit_sum_pay" or "visit_sum", { when = when, people = people, sum = sum, ways = shop.pay_there })
  local name = customer.name
  if not name then name = chat:form("guest", {}).name elseif not chat:confirm("visit_ok", { name = name }) then return chat:say "visit_not" end
  if not customer.name then customer.name = panggilan.take(name) end
  local booked = orders:place(sum, { kind = "visit", at = at, people = people })
  chat:tell_owner("visit_for_owner", { order = booked, what = sum.count > 0 and sum.text or "" })
  chat:restart()
  chat:say("visit_done", { order = booked })
  chat:go("visit_reminder", { order = booked.number })
end

-- Pagi sehari sebelumnya.
local function day_before(at) return shop:at(kalender.after(shop:clock(at).day, -1), "09:00") end

-- H-1 hanya kalau boleh, dan hanya kalau masih ada waktunya.
function on.visit_reminder(chat)
  local order = orders:find(chat:known "order")
  local when, args = day_before(order.at), { day = kalender.weekday(shop:clock(order.at).day) }
  if when <= chat.now then return chat:say("see_you", args) end
  if chat:confirm "visit_remind" then chat:later(when, "visit_tomorrow", { order = order.number }) end
  chat:say("see_you", args)
end

function on.visit_tomorrow(chat)
  local order = orders:find(chat:known "order")
  if order and order.status ~= "batal" and order.at > chat.now then chat:say("visit_tomorrow", { order = order }) end
end

local function coming(chat)
  local order = orders:last()
  local at = order and order.kind ~= "order" and (order.at or order.due)
  if at and order.status ~= "batal" and order.status ~= "selesai" and at > chat.now then return order end
end

function on.move_visit(chat)
  if not shop.slots then return chat:go "change_order" end
  local order = coming(chat)
  if not order then return chat:say "no_visit" end
  if order.kind ~= "visit" then return chat:go "change_order" end
  local at, day = appointment(chat, "visit_move_to", { order = order }, order)
  if not at then return again(chat, "move_visit", day) end
  local had_reminder = chat:cancel "visit_tomorrow"
  local moved = orders:move(order.number, { at = at, people = told_people(chat) or order.people })
  if had_reminder and day_before(at) > chat.now then chat:later(day_before(at), "visit_tomorrow", { order = order.number }) end
  chat:say("visit_moved", { order = moved or orders:find(order.number) })
end

-- Kunjungan yang sedang diatur.
local function arranging(chat)
  local rule = chat.waiting and chat.waiting.rule
  return (rule == "visit" or rule == "move_visit") and rule
end

function on.visit_day(chat)
  local rule = arranging(chat)
  if rule then return chat:go(rule, { date = chat:told "date" }) end
  chat:go(chat:can "ask_shipping_time" and "ask_shipping_time" or "ask_location")
end

function on.change_people(chat)
  if arranging(chat) then return chat:go(arranging(chat), { people = chat:told "people" }) end
  local order = coming(chat)
  if order and order.kind == "visit" then return chat:go "move_visit" end
  chat:go "fallback"
end

function on.cancel_visit(chat)
  local order = coming(chat)
  if not order then
    local last = orders:last()
    -- Yang sudah lewat tidak dibatalkan lagi.
    if last and last.kind ~= "order" then return chat:say "nothing_to_cancel" end
    return chat:go "cancel"
  end
  local question = order.kind == "visit" and "visit_cancel" or "pickup_cancel"
  if not chat:confirm(question, { order = order }) then return chat:say("visit_kept", { order = order }) end
  orders:cancel(order.number)
  chat:say("visit_cancelled", { order = order })
end

function on.pickup(chat)
  if not (shop.shipping and shop.shipping.pickup) then return chat:go "ask_location" end
  if cart.empty then return chat:first "pick" end
  if cart.lacking then return chat:first "complete" end
  local sum = cart:total {}
  local name = customer.name or chat:told "by" or chat:answered "name"
  -- `held` jam, dan tidak habis sebelum toko sempat buka.
  local till = kalender.opening(chat.now + shop.held * 3600)
  local by = kalender.text(shop:clock(till).day) .. " jam " .. kalender.clock(till)
  chat:say("pickup_sum", { sum = sum, till = by })
  if not name then name = chat:form("guest", {}).name elseif not chat:confirm("pickup_ok", { name = name, sum = sum }) then return chat:say "pickup_not" end
  if not customer.name then customer.name = panggilan.take(name) end
  local order = orders:place(sum, { kind = "pickup", till = till })
  chat:tell_owner("pickup_for_owner", { order = order, till = by })
  chat:restart()
  chat:say("pickup_done", { order = order, till = by })
end
