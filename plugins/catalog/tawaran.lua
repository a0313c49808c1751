-- "100 aja ya" untuk barang Rp120.000 menawar seratus ribu, bukan memesan seratus buah.
local tawaran = {}

-- Harga yang ditawar dengan angka telanjang itu, dalam rupiah; nil kalau angkanya jumlah barang. `unit`: harga satuannya, `total`:
-- harga semuanya.
function tawaran.meant(count, unit, total, text)
  if not count or not unit or unit < 30000 or count < 20 then return nil end
  local says_so = false
  for _, word in ipairs { "aja", "ya", "boleh", "bisa", "deh", "gimana", "dong", "lah" } do
    says_so = says_so or text:lower():find(count .. "%s+" .. word)
  end
  local bid = count * 1000
  if says_so and bid * 10 >= unit * 3 and bid * 10 <= total * 13 then return bid end
end

return tawaran
