-- Siapa yang mengantar ke sebuah kota. Yang diambil sendiri tidak lewat alamat: aturan `pickup` yang mengurus, kalau ada.
local kurir = {}

function kurir.to(chat, city)
  local couriers = {}
  for _, courier in ipairs(city and shop:couriers(city) or {}) do
    if not (chat:can "pickup" and courier.value == shop.shipping.pickup) then couriers[#couriers + 1] = courier end
  end
  return couriers
end

return kurir
