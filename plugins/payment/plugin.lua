-- Cara bayar, COD, dan bukti bayar. Tidak ada yang lunas karena pembeli bilang begitu: orang yang mencocokkan.
require "intents/bayar"

-- Nama pembayaran yang diterima waktu barangnya sampai, kalau bukan "COD".
shop { cash = "COD" }

reply "payment" [[ Bayarnya bisa {options:list} {kak}. ]]
reply "pay_how" [[ {Kak} lebih nyaman pakai yang mana? ]]
reply "cod" [[ COD bisa {kak}, bayar tunai ke kurir saat paket sampai. ]]
reply "no_cod" [[ COD belum ada {kak} 🙏 Bayarnya bisa {options:list}. ]]
reply "cod_courier" [[ COD belum bisa lewat kurir itu {kak} 🙏 Pilih kurir lain, atau bayar dengan cara lain? ]]
reply "cod_nowhere" [[ COD belum bisa ke {city} {kak} 🙏 Bayar dengan cara lain ya? ]]
reply "cod_total" [[ COD ke {city} lewat {via}: total {sum.total:rupiah} (barang {sum.subtotal:rupiah} + ongkir {sum.shipping:rupiah} + biaya COD {sum.fee:rupiah}), bayar tunai ke kurir saat paket sampai. ]]
reply "cod_then" [[ Jadi COD saja {kak}? ]]
reply "paid" [[ Terima kasih {kak} 🙏 Foto buktinya dikirim di sini ya, pembayaran pesanan {order.number} admin cek dulu. ]]
reply "proof" [[ Buktinya sudah masuk {kak} 🙏 Pembayaran {order.number} admin cocokkan dulu ya, sebentar kami kabari di sini. ]]

-- Semua cara bayar, dengan nomor rekeningnya.
local function names()
  local names = {}
  for i, way in ipairs(shop:payments()) do names[i] = way.account and "transfer " .. way.account or way.label end
  return names
end

local function cod_of(via)
  for _, option in ipairs(shop:payments(via)) do
    if option.value == shop.cash then return option end
  end
end

-- Di tengah pesanan: totalnya dulu, baru "jadi COD saja?"
function on.ask_cod(chat)
  local city, via = chat:answered "city", chat:answered "courier"
  local cod = cod_of(via)
  if not cod then
    chat:say("no_cod", { options = names() })
    return chat:ask_back "more"
  end
  if city and via and not cart.empty then
    if cod.no then return chat:suggest("payment", shop.cash, cod.no, { city = city }) end
    chat:say("cod_total", { city = city, via = via, sum = cart:total { to = { city = city }, via = via, pay = shop.cash } })
    chat:say "exchange"
    return chat:suggest("payment", shop.cash, "cod_then")
  end
  chat:say "cod"
  if chat:known "city" then return chat:ask_back "more" end
  chat:say "ship_where"
end

function on.ask_payment(chat)
  local order = orders:last()
  chat:say("payment", { options = names() })
  if cart.empty and order and order.due then return chat:say("status_transfer", { order = order }) end
  if chat:known "payment" then return chat:ask_back "more" end
  chat:say "pay_how"
end

function on.payment_sent(chat)
  local order = orders:last()
  -- Yang sudah lewat batas pun dilihat orang: uangnya mungkin sudah masuk.
  if not order or order.status ~= "menunggu-bayar" and order.status ~= "batal" then return chat:go "ask_payment" end
  chat:hand_over("sudah bayar " .. order.number)
  chat:say("paid", { order = order })
end

-- Foto sesudah pesanan yang belum dibayar: buktinya, dan orang yang mencocokkan.
function on.got_picture(chat)
  local order = orders:last()
  if not order or order.status ~= "menunggu-bayar" then
    chat:hand_over "mengirim foto"
    -- Kalau ada kata-katanya, cukup itu yang dijawab.
    if chat.text == "" then chat:say "got_file" end
    return
  end
  chat:hand_over("bukti bayar " .. order.number)
  chat:say("proof", { order = order })
end
