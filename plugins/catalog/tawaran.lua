-- "100 aja ya" untuk barang Rp120.000 menawar seratus ribu, bukan memesan seratus buah.
local tawaran = {}

local asking = { aja = true, ya = true, boleh = true, bisa = true, deh = true, gimana = true, dong = true, lah = true, dapat = true, kak = true, gpp = true }

-- Angka telanjang di pesan itu yang menawar harga, dalam rupiah, dan apakah itu juga yang terbaca sebagai jumlahnya; nil kalau
-- tidak ada. `unit`: harga satuannya, `quantity`: jumlah yang terbaca; `most`: harga semuanya.
function tawaran.read(text, unit, quantity, most)
  for number, word in text:lower():gmatch "(%d+)%s+(%a+)" do
    local count = math.tointeger(tonumber(number))
    if asking[word] and count and count >= 20 and count < 1000 then
      local bid, is_quantity = count * 1000, count == quantity
      local total = math.max(most or 0, is_quantity and unit or unit * (quantity or 1))
      -- Barang murah dibeli banyak: di situ angkanya jumlah, kecuali jumlahnya disebut sendiri.
      local is_clear = not is_quantity or unit >= 30000
      if is_clear and bid * 10 >= unit * 3 and bid * 10 <= total * 13 then return bid, is_quantity end
    end
  end
end

-- Di pesan yang memang menawar: jumlah sebesar itu harganya, dalam rupiah; nil kalau jumlah biasa.
function tawaran.of_quantity(quantity, unit)
  if quantity >= 10 and quantity * 5000 >= unit then return quantity * 1000 end
end

function tawaran.asks_less(text) return text:lower():find "kurang" or text:lower():find "nego" or text:lower():find "turun" end

-- "Ga jadi kak, mahal": berhenti karena harganya, tidak menawar.
function tawaran.gives_up(chat)
  return chat:means "ask_discount" and (chat:means "cancel" or chat:means "cancel_now") and not tawaran.asks_less(chat.text)
end

return tawaran
