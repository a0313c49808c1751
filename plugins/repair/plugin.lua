-- Kalau percakapan berbelok: batal, lanjut, mulai lagi, minta orang, ubah jawaban, ubah isi keranjang,
-- "kalau … jadi berapa", ubah pesanan yang sudah jadi, tidak paham. Toko boleh menulis ulang satu per satu.

reply "cancelled" [[ Siap {kak}, tidak jadi ya 🙏 Catatannya kami simpan; kapan saja mau lanjut, balas LANJUT. ]]
reply "cancel_order" [[ Siap {kak}, pembatalan pesanan {order.number} kami teruskan ke admin ya 🙏 Sebentar kami kabari di sini. ]]
reply "nothing_to_cancel" [[ Siap {kak}, belum ada yang diproses 🙏 Kalau nanti perlu, tinggal chat kami ya. ]]
reply "resumed" [[ Siap {kak}, kita lanjut yang tadi ya 😊 ]]
reply "nothing_to_resume" [[ Belum ada yang tertunda {kak} 😊 Mau cari apa? ]]
reply "restarted" [[ Siap {kak}, kita mulai dari awal ya 😊 Mau cari apa? ]]
reply "to_person" [[ Siap {kak}, kami panggilkan admin ya 🙏 Sebentar lagi dibalas langsung di chat ini. ]]
reply "stop" [[ Siap {kak}, tidak ada kabar promo ke nomor ini 🙏 Chat soal pesanan tetap kami balas ya. ]]
reply "noted" [[ Dicatat ya {kak} 😊 ]]
reply "paused" [[ Siap {kak} 😊 Catatannya kami simpan; kapan saja mau lanjut, balas LANJUT. ]]
reply "changed" [[ Ada yang berubah {kak}, mohon dicek lagi ya. ]]
reply "changed_cart" [[ Siap {kak}, jadi {cart.text}, {cart.subtotal:rupiah} (belum ongkir). ]]
reply "cart_empty" [[ Siap {kak}, keranjangnya jadi kosong. ]]
reply "not_in_cart" [[ Yang itu belum ada di keranjang {kak} 🙏 Isinya {cart.text}. ]]
reply "would_be_empty" [[ Kalau begitu keranjangnya kosong {kak} 😊 ]]
reply "which_line" [[ Yang mana yang diubah {kak}: {options:either}? ]]
reply "if_so" [[ Kalau begitu totalnya {total:rupiah} {kak} (sekarang {now:rupiah}). ]]
reply "shipping_to" [[ Ongkir per kg ke {city}: {options:list} {kak}. ]]
reply "not_served" [[ Kirim ke {city} belum ada di daftar kami {kak} 🙏 ]]
reply "take_it" [[ Mau diubah jadi begitu, total {total:rupiah}, {kak}? ]]
reply "as_before" [[ Siap {kak}, tetap seperti tadi ya. ]]
reply "order_change" [[ Pesanan {order.number} sudah tercatat {kak}; perubahannya kami teruskan ke admin ya 🙏 Sebentar kami kabari di sini. ]]
reply "got_file" [[ Makasih {kak}, kirimannya sudah kami terima 🙏 Kami teruskan ke admin untuk dicek ya, sebentar kami kabari di sini. ]]
reply "got_voice" [[ Maaf {kak}, pesan suara belum bisa kami dengar di sini 🙏 Boleh diketik saja ya? ]]
reply "got_place" [[ Lokasinya sudah kami catat {kak} 📍 Ada lagi yang bisa dibantu? ]]
reply "got_sticker" [[ Hehe 😊 Ada yang bisa dibantu {kak}? ]]
reply "got_unknown" [[ Maaf {kak}, yang itu belum bisa kami buka di sini 🙏 Boleh ditulis saja ya? ]]
reply "not_understood" [[
  Maaf {kak}, kami belum paham 🙏 Boleh ditulis dengan kata lain?
  Aduh, kami belum mengerti {kak} 🙏 Coba tulis dengan kata lain ya?
]]
reply "which_part" [[ Yang mau diubah apanya {kak}: barangnya, alamatnya, kurirnya, atau cara bayarnya? ]]
reply "which_meant" [[ Maksudnya {options:either}, {kak}? ]]
local kurir = require "shipping/kurir"
local pay_ways = require "payment/ways"
local potongan = require "cart/potongan"
local janji = require "handover/janji"
require "intents/ubah"
local tawaran = require "catalog/tawaran"
require "intents/langganan"

-- Kata yang selalu menang dari pertanyaan yang sedang menunggu.
intent("cancel_now", { global = true }) [[
  ^ [mau] (batal|batalkan|membatalkan|dibatalkan|cancel|urung|urungkan|tidak jadi|jangan jadi|belum jadi) [semua|saja|pesanan|pesan|order|beli|ambil|checkout|semuanya|dulu|yang tadi|pesanannya] [saya|aku|tadi] $
]]
intent("restart", { global = true }) [[
  ^ (mulai|ulang|reset) [lagi|ulang] [dari] (awal|nol) $
  ^ (mulai lagi|ulang lagi|reset|dari awal) [lagi|aja] $
]]
intent("resume", { yes = true }) [[
  ^ [jadi] yang (kemarin|tadi) [jadi|saja|itu] $
  ^ [ok|siap|sip|iya|gas] (lanjut|lanjutkan|terusin|teruskan|lanjutin) [saja|order|pesan|pesanan|pesanannya|yang tadi|tadi|yang kemarin|dong] $
]]

-- "ganti alamat", "warnanya salah": bagian mana yang ditanyakan lagi.
entity "part" [[
  name: nama, namanya, nama penerima, penerima
  phone: hp, hpnya, nomor hp, nomor hpnya, nomor, nomornya, no hp, no wa, nomor wa, telepon
  address: alamat, alamatnya, alamat kirim
  city: kota, kecamatan, kotanya, kecamatannya
  courier: kurir, kurirnya, ekspedisi, ekspedisinya, pengiriman
  payment: pembayaran, pembayarannya, cara bayar, bayarnya, metode bayar
  colour: warna, warnanya
  size: size, sizenya, ukuran, ukurannya
]]
intent("change_part", { priority = 1 }) [[
  ^ [mau|tolong|bisa|boleh|ada yang] (ganti|diganti|ubah|diubah|salah|koreksi|revisi|benerin|keliru) {part} [dulu|saja|tadi] $
  ^ {part} [mau|tolong|bisa|boleh|tadi|yang] (ganti|diganti|ubah|diubah|salah|koreksi|revisi|keliru) [dulu|saja|dong] $
]]

function on.cancel_now(chat) chat:go "cancel" end

-- Yang sedang ditanyakan boleh punya arti batal sendiri: on.NAMA_cancelled.
function on.cancel(chat)
  -- "Hapus data saya, ga jadi": cukup yang pertama dijawab.
  if chat:can "erase_data" and chat:means "erase_data" then return end
  local own = chat.waiting and chat.waiting.rule .. "_cancelled"
  if own and chat:can(own) then
    chat:shelve()
    return chat:go(own)
  end
  -- "Ga jadi kak, mahal", sebelum ada pesanan: alasannya yang dijawab.
  if tawaran.gives_up(chat) and chat:can "lost_because" and not (cart.empty and orders:last()) then
    return chat:go("lost_because", { lost_reason = "harga" })
  end
  local has_cart = not cart.empty
  if chat:shelve() or has_cart then return chat:say "cancelled" end
  local order = orders:last()
  if not order or order.status == "batal" then return chat:say "nothing_to_cancel" end
  if order.kind ~= "order" and chat:can "cancel_visit" then return chat:go "cancel_visit" end
  chat:hand_over("batal pesanan " .. order.number)
  chat:say("cancel_order", { order = order })
end

function on.resume(chat)
  if chat.waiting then return end
  if chat:resume() then return chat:say "resumed" end
  if cart.empty and chat:can "take_offer" and (offers.current or customer.facts.bid) then return chat:go "take_offer" end
  if cart.empty then return chat:say "nothing_to_resume" end
  chat:go "checkout"
end

function on.restart(chat)
  chat:restart()
  cart:clear()
  chat:say "restarted"
end

function on.opt_out(chat)
  chat:shelve()
  customer:learn("news", "tidak")
  chat:say "stop"
end

-- Baris keranjang yang mana; yang cuma satu tidak ditanyakan.
local function choose_line(chat, ids)
  local lines = {}
  for i, id in ipairs(ids) do lines[i] = { value = id, label = cart:line(id).text } end
  return chat:choose("line", lines, "which_line", { from = #ids == 1 and ids[1] or nil })
end

-- Jawaban yang salah dilupakan, lalu ditanyakan lagi oleh yang menunggu.
function on.change_part(chat)
  local part = chat:known "part"
  -- "Salah ukuran, pesan M dikirim L": mengeluh, bukan mengubah.
  if janji.complains(chat) and chat:can "complain" then return chat:go "complain" end
  if not part then return chat:say "which_part" end
  if part == "colour" or part == "size" then
    if cart.empty then return chat:go(orders:last() and "change_order" or "fallback") end
    cart:set(choose_line(chat, cart:find {}), { [part] = false })
    if not chat.waiting then chat:go "checkout" end
  elseif not chat:forget(part) then
    if orders:last() then return chat:go "change_order" end
    chat:go "fallback"
  end
end

-- "pashminanya dihapus", "1 nude 1 sage", "tambah ciput 1".
function on.change_cart(chat)
  local change, before = chat:known "change", cart:total {}
  -- "100 aja ya": menawar harga, bukan mengubah jumlah.
  local set = #change == 1 and change[1].op == "set" and change[1].to
  local rupiah = set and set.qty and not cart.empty and chat:can "ask_discount" and tawaran.read(chat.text, cart.lines[1].price, set.qty, cart.subtotal)
  if rupiah then return chat:go("ask_discount", { rupiah = rupiah, quantity = false }) end
  local done, candidates = cart:change(change)
  if not done then
    if #candidates == 0 then
      chat:say "not_in_cart"
      return chat:ask_back "checkout"
    end
    cart:change(change, choose_line(chat, candidates))
  end
  if cart.empty then
    chat:say "cart_empty"
    chat:say "which"
  elseif not cart.lacking then
    chat:say "changed_cart"
    potongan.say(chat, before)
  end
  if not (chat.waiting or cart.empty) then chat:go "checkout" end
end

local function is_among(options, value)
  for _, option in ipairs(options) do
    if option.value == value and not option.no then return true end
  end
end

-- "kalau tanpa khimar totalnya berapa?": dihitung, belum diubah.
function on.what_if(chat)
  local change, city, courier, payment = chat:known "change", chat:known "city", chat:known "courier", chat:known "payment"
  local now = { to = { city = chat:answered "city" }, via = chat:answered "courier", pay = chat:answered "payment" }
  local next = { to = { city = city or now.to.city }, via = courier or now.via }
  local couriers = kurir.to(chat, next.to.city)
  if not is_among(couriers, next.via) and (courier or city ~= now.to.city) and next.to.city then
    local rates = {}
    for i, option in ipairs(couriers) do rates[i] = option.label end
    return chat:say(#rates > 0 and "shipping_to" or "not_served", { city = next.to.city, options = rates })
  end
  local sum = cart:preview(change or {}, next)
  if not sum then return chat:say "not_in_cart" end
  payment = pay_ways.meant(pay_ways.of(next.via, sum.total), payment)
  next.pay = payment or now.pay
  sum = cart:preview(change or {}, next)
  if sum.count == 0 then return chat:say "would_be_empty" end
  chat:softly()
  chat:say("if_so", { total = sum.total, now = cart:total(now).total })
  if not chat:confirm("take_it", { total = sum.total }) then
    chat:say "as_before"
    return chat:ask_back(cart.empty and "more" or "checkout")
  end
  if change then cart:change(change) end
  chat:go("checkout", { city = city ~= now.to.city and city or nil, courier = courier, payment = payment })
end

-- Ubah pesanan yang sudah jadi: orang yang memutuskan.
function on.change_order(chat)
  if janji.complains(chat) and chat:can "complain" then return chat:go "complain" end
  local order = orders:last()
  if not order then
    if chat:told "part" then return chat:go "change_part" end
    if chat:told "product" or chat:told "colour" or chat:told "size" then return chat:go "mention" end
    -- "Ga jadi, 1 aja."
    if #cart.lines == 1 and chat:told "quantity" and chat:can "amount" then return chat:go "amount" end
    if not cart.empty then return chat:go "ask_cart" end
    return chat:go "fallback"
  end
  if order.kind == "visit" and chat:can "move_visit" then return chat:go "move_visit" end
  chat:hand_over("ubah pesanan " .. order.number .. ": " .. chat.text)
  chat:say("order_change", { order = order })
end

-- Kiriman tanpa kata-kata, dan foto atau dokumen dengan kata-kata apa pun: admin selalu tahu. Aturan toko sendiri,
-- on.got_picture dan sejenisnya, didahulukan.
local for_admin = { picture = "foto", video = "video", document = "dokumen", order = "isi keranjang" }
function on.got_attachment(chat)
  local sent = chat:known "attachment"
  if for_admin[sent.kind] then
    -- Kalau kata-katanya sudah dijawab, cukup itu.
    if chat:known "alone" then chat:say "got_file" end
    chat:hand_over("mengirim " .. for_admin[sent.kind])
  elseif sent.kind == "voice" or sent.kind == "audio" then
    chat:say "got_voice"
  elseif sent.kind == "location" then
    customer:learn("location", string.format("%.6f,%.6f", sent.latitude or 0, sent.longitude or 0))
    chat:say "got_place"
  elseif sent.kind == "sticker" then
    -- Di tengah pertanyaan: yang itu saja diulang.
    if not chat.waiting then chat:say "got_sticker" end
  else
    chat:say "got_unknown"
  end
end
