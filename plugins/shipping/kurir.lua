-- Siapa yang mengantar ke sebuah kota, yang termurah dulu. Yang diambil sendiri tidak lewat alamat: aturan `pickup` atau `delivery`
-- yang mengurus, kalau ada.
local kurir = {}

function kurir.to(chat, city)
  local couriers, has_pickup = {}, chat:can "pickup" or chat:can "delivery"
  for _, courier in ipairs(city and shop:couriers(city) or {}) do
    if not (has_pickup and courier.value == shop.shipping.pickup) then couriers[#couriers + 1] = courier end
  end
  return couriers
end

return kurir
