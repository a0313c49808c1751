-- Jam buka, alamat, cara bayar, ongkir: pembeli memadukan online dan offline.

words "hari" [[
  senin, selasa, rabu, kamis, jumat, sabtu, minggu, ahad, hari ini, besok, lusa, sekarang, tanggal merah, libur, malam ini, setiap hari, hari
]]
words "buka" [[ buka, tutup, open, close ]]

intent "ask_trust" [[
  (takut|trauma|pernah) * (ketipu|tipu|penipuan|ditipu)
  (amanah|terpercaya|trusted|penipu|penipuan|penipu|ketipu|tipu|bohong)
  cod * (takut|ketipu|tertipu)
]]


function on.ask_hours(chat)
  chat:say(shop:open() and "open_now" or "closed_now")
  if cart.empty then return chat:say "chat_anyway" end
  chat:ask_back "more"
end

function on.ask_place(chat)
  chat:say "place"
  chat:say(shop:open() and "open_now" or "closed_now")
  chat:say "come_or_send"
end

-- Di tengah pesanan: totalnya dulu, baru "jadi COD saja?"
function on.ask_cod(chat)
  local city, via = chat:answered "city", chat:answered "courier"
  if city and via and not cart.empty then
    for _, option in ipairs(shop:payments(via)) do
      if option.value == "COD" and option.no then return chat:suggest("payment", "COD", option.no) end
      if option.value == "COD" then
        chat:say("cod_total", { city = city, via = via, sum = cart:total { to = { city = city }, via = via, pay = "COD" } })
        chat:say "exchange"
        return chat:suggest("payment", "COD", "cod_then")
      end
    end
  end
  chat:say "cod"
  chat:say(chat:known "city" and "ask_more" or "ship_where")
end

function on.ask_payment(chat)
  chat:say "payment"
  local order = orders:last()
  if cart.empty and order and order.due then return chat:say("status_transfer", { order = order }) end
  if chat:known "payment" then return chat:ask_back "more" end
  chat:say "pay_how"
end

function on.ask_shipping_cost(chat)
  local city = chat:known "city"
  local couriers = city and shop:couriers(city) or {}
  if #couriers == 0 then
    if city then chat:say("not_served", { city = city }) end
    chat:say "shipping"
    return chat:say "ship_where"
  end
  local rates = {}
  for i, courier in ipairs(couriers) do rates[i] = courier.label end
  chat:say("shipping_to", { city = city, options = rates })
  if cart.empty then chat:say "ask_more" else chat:ask_back "checkout" end
end

function on.ask_trust(chat)
  chat:say "trust"
  chat:go "return_exchange"
end

function on.return_exchange(chat)
  if chat:known "part" and (not cart.empty or orders:last()) then return chat:go "change_part" end
  chat:say "exchange"
  chat:ask_back "more"
end
