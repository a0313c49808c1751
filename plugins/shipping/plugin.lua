-- Ongkir, lama kirim, dan paket yang ditunggu.
require "intents/kirim"

-- Toko mengisi di shop.lua; false: tidak disebut.
shop { days = false, rates_note = false }

reply "rates_note" [[ {shop.rates_note} {kak}. ]]
reply "ship_where" [[ Mau dikirim ke kota mana, {kak}? ]]
reply "shipping_time" [[ Kirimannya biasanya {days} sampai {kak}, dihitung dari hari dikirim. ]]
reply "send_when" [[ Jadwal kirimnya {persona} tanyakan ke admin ya {kak}, sebentar dikabari di sini 🙏 ]]
reply "status_cod" [[ Pesanan {order.number} sudah tercatat {kak}, dibayar ke kurir {order.total:rupiah}. Posisi paketnya {persona} tanyakan ke admin ya, sebentar dikabari di sini 🙏 ]]
reply "status_transfer" [[ Pesanan {order.number} menunggu pembayaran {order.total:rupiah} sampai {order.due_text} {kak}. Kalau sudah, kirim fotonya di sini ya 🙏 ]]
reply "status_paid" [[ Pembayaran {order.number} sudah kami terima {kak} 🙏 Barangnya sedang kami kemas, resi menyusul di chat ini ya. ]]
reply "status_sent" [[ Pesanan {order.number} sudah dikirim {kak} 📦 Posisi paketnya {persona} tanyakan ke admin ya, sebentar dikabari di sini 🙏 ]]
reply "status_done" [[ Pesanan {order.number} sudah selesai {kak} 😊 Kalau ada yang kurang pas, ceritakan di sini ya. ]]
reply "status_cancelled" [[ Pesanan {order.number} sudah batal {kak} 🙏 Kalau masih mau, sebutkan lagi barangnya ya. ]]
reply "status_none" [[ {persona} belum lihat pesanan dari nomor ini {kak} 🙏 Boleh tulis nama pemesannya, biar dicek admin? ]]

intent "ask_shipping_cost" [[
  ^ [kalau] [ke|di] [kota] {city} $
]]

function on.ask_shipping_cost(chat)
  if chat:can "delivery_cost" then return chat:go "delivery_cost" end
  local city = chat:known "city"
  local couriers = city and shop:couriers(city) or {}
  if #couriers == 0 then
    if city then chat:say("not_served", { city = city }) end
    if shop.rates_note then chat:say "rates_note" end
    return chat:say "ship_where"
  end
  local rates = {}
  for i, courier in ipairs(couriers) do rates[i] = courier.label end
  chat:say("shipping_to", { city = city, options = rates })
  if cart.empty then return chat:ask_back "more" end
  chat:ask_back "checkout"
end

function on.ask_shipping_time(chat)
  local order = orders:last()
  if order and order.status ~= "selesai" and order.status ~= "batal" then return chat:go "track_order" end
  if chat:can "delivery_time" then return chat:go "delivery_time" end
  if shop.days then
    chat:say("shipping_time", { days = shop.days })
    return chat:ask_back "more"
  end
  chat:hand_over("tanya lama kirim: " .. chat.text)
  chat:say "send_when"
end

function on.track_order(chat)
  local order = orders:last()
  if not order and cart.empty then return chat:say "status_none" end
  if order and order.status == "dikonfirmasi" and chat:can "delivery_track" then return chat:go "delivery_track" end
  if not order then
    chat:hand_over("tanya jadwal kirim: " .. chat.text)
    return chat:say "send_when"
  end
  local said = { ["menunggu-bayar"] = "status_transfer", dibayar = "status_paid", dikirim = "status_sent", selesai = "status_done", batal = "status_cancelled" }
  if order.status == "dikirim" or order.status == "dikonfirmasi" then chat:hand_over("tanya kiriman " .. order.number) end
  chat:say(said[order.status] or "status_cod", { order = order })
end
