-- Syarat yang tidak boleh dilanggar saran: aman untuk hewan di rumah, cukup dengan cahaya yang ada. Yang pernah dikatakan pembeli
-- berlaku terus, juga kalau yang ditawarkan jalan hemat.
local variants = require "catalog/variants"
local needs = {}

-- Nama entity milik toko yang juga kolom di catalog.csv: isinya untuk apa barang itu boleh dipakai ("kucing|anjing"). Toko mengisi;
-- false: tidak ada. Pertanyaannya reply "need_NAMA".
shop { hard_needs = false }

local none = "tidak ada"

-- Nama-nama syarat toko ini.
function needs.names() return shop.hard_needs or {} end

local function fits(product, name)
  local wanted = customer.facts[name]
  return not wanted or wanted == none or variants.contains(product:options(name), wanted)
end

-- Syarat-syarat yang tidak dipenuhi barang itu, untuk disebut; nil kalau cocok.
function needs.broken(product)
  local broken = {}
  for _, name in ipairs(needs.names()) do
    if not fits(product, name) then broken[#broken + 1] = customer.facts[name] end
  end
  return broken[1] and table.concat(broken, " dan ")
end

-- Barang-barang itu tanpa yang melanggar syarat.
function needs.suitable(products)
  local kept = {}
  for _, product in ipairs(products) do
    if not needs.broken(product) then kept[#kept + 1] = product end
  end
  return kept
end

-- Yang boleh dipilih untuk syarat itu: semua yang tertulis di kolomnya, dan "tidak ada".
function needs.options(name)
  local options = variants.of_all(catalog:find {}, function(product) return product:options(name) end)
  options[#options + 1] = none
  return options
end

-- Kegunaan dan syarat-syaratnya, untuk disebut: "dalam ruangan dan kucing".
function needs.text(use)
  local told = { use }
  for _, name in ipairs(needs.names()) do
    local value = customer.facts[name]
    if value and value ~= none then told[#told + 1] = value end
  end
  local last = #told > 1 and table.remove(told)
  return table.concat(told, ", ") .. (last and " dan " .. last or "")
end

-- Mencatat yang dikatakan pesan ini.
function needs.learn(chat)
  for _, name in ipairs(needs.names()) do
    local told = chat:told(name)
    if told then customer:learn(name, told) end
  end
end

return needs
