-- Cara bayar, COD, dan bukti bayar. Tidak ada yang lunas karena pembeli bilang begitu: orang yang mencocokkan.
require "intents/bayar"
local cod = require "payment/cod"
local ways = require "payment/ways"
local janji = require "handover/janji"
local kurir = require "shipping/kurir"

-- Dompet digital membayar dengan memindai QRIS.
entity "payment" [[
  QRIS: qris, gopay, go pay, ovo, shopeepay, shopee pay, spay, linkaja, e-wallet, ewallet, dompet digital, pakai dana, lewat dana, via dana, dana aja, bayar dana
]]

-- Nama pembayaran yang diterima waktu barangnya sampai, kalau bukan "COD".
shop { cash = "COD" }

reply "payment" [[ Bayarnya bisa {options:list} {kak}. ]]
reply "pay_how" [[ {Kak} lebih nyaman pakai yang mana? ]]
reply "cod" [[ COD bisa {kak}, bayar tunai ke kurir saat paket sampai. ]]
reply "no_cod" [[ COD belum ada {kak} 🙏 Bayarnya bisa {options:list}. ]]
reply "cod_leave" [[ Untuk COD kali ini {persona} perlu izin admin dulu {kak} 🙏 Bayar transfer atau QRIS saja, atau balas ADMIN biar ditanyakan? ]]
reply "cod_fee" [[ Biaya COD-nya {fee:rupiah}, totalnya {persona} hitungkan dulu sebelum diproses. ]]
reply "by_qris" [[ {payment} bisa {kak}, bayarnya lewat QRIS: tinggal scan, nominalnya sudah terisi 👍 ]]
reply "cod_courier" [[ COD belum bisa lewat kurir itu {kak} 🙏 Pilih kurir lain, atau bayar dengan cara lain? ]]
reply "cod_nowhere" [[ COD belum bisa ke {city} {kak} 🙏 Bayar dengan cara lain ya? ]]
reply "cod_total" [[ COD ke {city} lewat {via}: total {sum.total:rupiah} (barang {sum.subtotal:rupiah} + ongkir {sum.shipping:rupiah} + biaya COD {sum.fee:rupiah}), bayar tunai ke kurir saat paket sampai. ]]
reply "cod_then" [[ Jadi COD saja {kak}? ]]
reply "paid" [[ Terima kasih {kak} 🙏 Boleh kirim foto buktinya di sini? Pembayaran {order.number} admin cek dulu, begitu masuk langsung kami kemas. ]]
reply "photo_passed_on" [[ Fotonya sudah {persona} teruskan ke admin {kak}. Sebentar dibalas di chat ini ya. ]]
reply "which_picture" [[ Makasih {kak}, fotonya sudah kami terima 🙏 Ini foto {options:either}? ]]
reply "picture_searched" [[ Siap {kak}, admin cek dulu ada yang seperti itu, sebentar dikabari di sini 🙏 Ada merek atau modelnya, {kak}? ]]
reply "proof" [[ Buktinya sudah masuk {kak} 🙏 Pembayaran {order.number} admin cocokkan dulu ya, sebentar kami kabari di sini. ]]

-- Dompet digital yang disebut, seperti dibaca pembeli.
local function wallet(chat)
  local text = chat.text:lower():gsub("%s+", "")
  for _, name in ipairs { "GoPay", "OVO", "DANA", "ShopeePay", "LinkAja" } do
    if text:find(name:lower(), 1, true) then return name end
  end
end

-- Di tengah pesanan: totalnya dulu, baru "jadi COD saja?"
function on.ask_cod(chat)
  -- "Charger 1, COD ya": pesanan, dan COD-nya ikut.
  if chat:told "quantity" and (chat:told "items" or chat:told "product") and chat:can "pick" then return chat:go "pick" end
  local city, via = chat:answered "city", chat:answered "courier"
  local way = ways.cod(via, cart:total { to = { city = city }, via = via }.total)
  if not way then
    chat:say("no_cod", { options = ways.names() })
    return chat:ask_back "more"
  end
  if city and via and not cart.empty then
    if way.no then
      local choice = cod.choice(city, via)
      return chat:suggest("payment", shop.cash, cod.reason(way.no, choice), choice)
    end
    chat:say("cod_total", { city = city, via = via, sum = cart:total { to = { city = city }, via = via, pay = shop.cash } })
    chat:say "exchange"
    return chat:suggest("payment", shop.cash, "cod_then")
  end
  if way.no == "cod_leave" then return chat:say(way.no) end
  local to = not chat:can "delivery" and chat:told "city"
  if to and #kurir.to(chat, to) == 0 then return chat:go "ask_shipping_cost" end
  if to and not cod.via(to) then return chat:say("cod_nowhere", { city = to }) end
  chat:say "cod"
  if way.fee > 0 then chat:say("cod_fee", { fee = way.fee }) end
  -- Yang mengantar sendiri tidak perlu kota kurirnya.
  if chat:known "city" or chat:can "delivery" then return chat:ask_back "more" end
  chat:say "ship_where"
end

function on.ask_payment(chat)
  local order, by = orders:last(), wallet(chat)
  local is_qris = by and chat:told "payment" == "QRIS" and shop:qris(1)
  if is_qris then chat:say("by_qris", { payment = by }) else chat:say("payment", { options = ways.names() }) end
  if cart.empty and order and order.due then return chat:go(chat:can "track_order" and "track_order" or "more") end
  if chat:known "payment" then return chat:ask_back "more" end
  chat:say "pay_how"
end

function on.payment_sent(chat)
  local order = orders:last()
  -- Yang sudah lewat batas pun dilihat orang: uangnya mungkin sudah masuk.
  if not order or order.status ~= "menunggu-bayar" and order.status ~= "batal" then
    -- "Tf aja" di tengah pesanan: caranya dipilih.
    local by = chat:told "payment"
    if cart.empty or cart.lacking or not by then return chat:go "ask_payment" end
    chat:say "noted"
    return chat:go("checkout", { payment = by })
  end
  chat:hand_over("sudah bayar " .. order.number)
  chat:say("paid", { order = order })
end

-- Foto sesudah pesanan yang belum dibayar: buktinya, dan orang yang mencocokkan. Sesudah keluhan: barangnya.
function on.got_picture(chat)
  local order = orders:last()
  if janji.is_complaint(chat) then
    chat:hand_over("keluhan, foto: " .. chat.text)
    if chat.text == "" then chat:say "photo_passed_on" end
  elseif order and order.status == "menunggu-bayar" then
    chat:hand_over("bukti bayar " .. order.number)
    chat:say("proof", { order = order })
  else
    chat:hand_over "mengirim foto"
    -- Kalau ada kata-katanya, cukup itu yang dijawab.
    if chat.text == "" then chat:ask_back "whose_picture" end
  end
end

-- Foto tanpa kata-kata dan tanpa pesanan: foto apa?
function on.whose_picture(chat)
  local what = chat:choose("picture", {
    { value = "search", label = "barang yang dicari" },
    { value = "paid", label = "bukti bayar" },
    { value = "broken", label = "barang rusak" },
  }, "which_picture")
  if what == "broken" then return chat:go "complain" end
  if what == "paid" then return chat:go "payment_sent" end
  chat:say "picture_searched"
end
