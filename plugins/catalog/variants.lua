-- Varian sebuah barang: yang ada, yang tinggal dipilih, dan sebutannya.
local variants = {}

-- "sage size M", atau "" kalau tidak disebut.
function variants.text(size, colour)
  return (colour or "") .. (colour and size and " " or "") .. (size and "size " .. size or "")
end

-- Size yang masih ada, dalam warna itu kalau disebut.
function variants.sizes(product, colour)
  local sizes = {}
  for _, size in ipairs(product.sizes) do
    if product:ready { size = size, colour = colour } then sizes[#sizes + 1] = size end
  end
  return sizes
end

-- Tidak ada lagi yang perlu dipilih.
function variants.is_whole(product, size, colour)
  return (size or #product.sizes == 0) and (colour or #product.colours < 2)
end

-- Warna yang masih ada untuk dipilih, dengan sisanya kalau tinggal sedikit.
function variants.colours(product, size)
  local options = {}
  for _, colour in ipairs(product.colours) do
    local left = product:left { size = size, colour = colour }
    if not left or left > 0 then
      options[#options + 1] = { value = colour, label = left and left <= 5 and colour .. " (sisa " .. left .. ")" or colour }
    end
  end
  return options
end

function variants.contains(options, value)
  for _, option in ipairs(options) do
    if option == value then return true end
  end
end

-- `of(barang)` dari semua barang itu, tanpa yang dobel.
function variants.of_all(products, of)
  local all, seen = {}, {}
  for _, product in ipairs(products) do
    for _, option in ipairs(of(product)) do
      if not seen[option] then all[#all + 1], seen[option] = option, true end
    end
  end
  return all
end

-- Barang dengan SKU itu, kalau bisa dibeli hari ini.
function variants.of_sku(sku)
  for _, product in ipairs(catalog:find { text = sku }) do
    if product.sku == sku then return product end
  end
end

-- Beberapa barang yang disebut; nil kalau tidak beberapa.
function variants.several(chat)
  local items = chat:told "items"
  if not items then return chat:known "products" end
  local products = {}
  for i, item in ipairs(items) do products[i] = item.product end
  return products
end

-- Uang di dalam pilihan: di kalimat balasan cukup {harga:rupiah}.
function variants.rupiah(amount)
  return "Rp" .. tostring(amount):reverse():gsub("(%d%d%d)", "%1."):reverse():gsub("^%.", "")
end

-- Warna yang disebut, atau satu-satunya yang ada.
function variants.colour(product, colour) return colour or #product.colours == 1 and product.colours[1] or nil end

-- Sebuah pilihan seperti dibaca pembeli: "TWS Putih Rp179.000 (sisa 3)"; tanpa sisa: kelebihannya, kolom `feature`.
function variants.label(product, size, colour)
  local left = product:left { size = size, colour = colour }
  local aside = left and left <= 5 and "sisa " .. left or variants.column(product, "feature")
  local variant = variants.text(size, colour)
  return product.name .. (variant ~= "" and " " .. variant or "") .. " " .. variants.rupiah(product.price) .. (aside and " (" .. aside .. ")" or "")
end

-- Isi kolom milik toko, atau nil kalau kosong atau tokonya tidak punya kolom itu.
function variants.column(product, name) return product:options(name)[1] end

return variants
