-- COD yang tidak bisa lewat kurir pilihan: kurir mana yang bisa, dan jadi berapa dengan yang mana.
local ways = require "payment/ways"
local cod = {}

-- Kurir ke kota itu yang melayani COD, atau nil.
function cod.via(city)
  for _, courier in ipairs(shop:couriers(city)) do
    local way = ways.cod(courier.value, cart:total { to = { city = city }, via = courier.value }.total)
    if way and not way.no then return courier.value end
  end
end

-- Bahan kalimat `no` milik COD: kota, kurir sekarang dan totalnya, kurir yang bisa COD dan totalnya; total hanya kalau kurirnya ada.
function cod.choice(city, via)
  local choice = { city = city, via = via, now = cart:total { to = { city = city }, via = via }, cod_via = cod.via(city) }
  if choice.cod_via then choice.cod = cart:total { to = { city = city }, via = choice.cod_via, pay = shop.cash } end
  return choice
end

-- Kalimatnya kalau COD tidak bisa: tanpa kurir lain yang bisa, bukan kurirnya yang salah.
function cod.reason(no, choice) return no == "cod_courier" and not choice.cod_via and "cod_nowhere" or no end

return cod
