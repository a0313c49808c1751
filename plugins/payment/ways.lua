-- Cara bayar sebuah pesanan, siap dipilih. Yang dua kali menolak paket COD perlu izin pemilik dulu: `bot contacts edit 0812… cod_ok=ya`.
local ways = {}

-- Nomor rekeningnya ikut; dompet digital membayar lewat QRIS.
function ways.names()
  local names = {}
  for i, way in ipairs(shop:payments()) do names[i] = way.account and "transfer " .. way.account or way.label end
  return names
end

local function needs_leave() return (tonumber(customer.facts.cod_refused) or 0) >= 2 and not customer.facts.cod_ok end

-- `total`: tanpa biaya cara bayarnya; nil: isi keranjang.
function ways.of(via, total)
  local options = shop:payments(via, total)
  for _, way in ipairs(options) do
    if way.value == shop.cash and needs_leave() then way.no = "cod_leave" end
  end
  return options
end

-- Satu-satunya yang bisa tidak perlu ditanyakan.
function ways.only(options)
  local one
  for _, way in ipairs(options) do
    if not way.no and one then return nil end
    if not way.no then one = way.value end
  end
  return one
end

-- Cara yang dimaksud dengan "tf" atau "qris": menurut namanya, atau satu-satunya yang sebutannya memuat itu.
function ways.meant(options, payment)
  local meant
  for _, way in ipairs(options) do
    if not way.no and way.value == payment then return payment end
    if not way.no and payment and way.label:lower():find(payment:lower(), 1, true) then
      if meant then return nil end
      meant = way.value
    end
  end
  return meant
end

function ways.cod(via, total)
  for _, way in ipairs(ways.of(via, total)) do
    if way.value == shop.cash then return way end
  end
end

return ways
