-- Bahan, ukuran badan, keperluan, dan saran: dengar dulu butuhnya, baru tawarkan.

entity "use" [[
  harian: harian, sehari-hari, sehari hari, keseharian, daily, kerja, kantor, ngantor, ngajar, mengajar, kuliah, sekolah, kampus, di rumah, santai, ngaji, pengajian
  acara: acara, acara khusus, pesta, kondangan, nikahan, wisuda, lamaran, lebaran, resepsi, hajatan, undangan, formal
]]

words "rasa" [[ adem, panas, gerah, sumuk, nerawang, menerawang, tebal, tipis, licin, lembut, halus, kasar, kusut, pusing, melar, jatuh, luntur, busui, menyusui ]]

intent "ask_fit" [[
  (size chart|sizechart|panduan size|panduan ukuran)
  (muat|cukup|cocok) * (bb|tb|berat|tinggi|kg|badan|{size})
  (bb|tb|berat|tinggi|ld|pb|lingkar dada|panjang)
  (ld|lingkar dada|panjang|pb) * (berapa|cm)
  (size|ukuran) {size} * (muat|cukup|ld|lingkar dada|panjang|bb|berapa cm)
  {size} * (muat|cukup) *
  aku (gemuk|kurus|kecil|besar|pendek|tinggi)
  << cm {number} >>
  (ld|lingkar dada|panjang|pb) * {product} [berapa]
  (gemuk|kurus|pendek|muat)
  (tinggi|berat|bb|tb) * (size|ukuran)
  (tinggi|berat|bb|tb) * (berat|tinggi|bb|tb)
  (tinggi|berat|bb|tb) * (berat|tinggi|bb|tb) * (size|ukuran) apa
  (size|ukuran) apa * (gemuk|kurus|tinggi|pendek)
]]
intent "need" [[
  ^ [yang|mau|cari|lagi cari] {use} $
  {use} * (cocok|bagus|apa|mana)
  (cocok|bagus) * {use}
  (buat|untuk|ke|dipakai|pakai) * {use}
  {product} * {use}
]]
intent "ask_budget" [[
  (budget|bujet|dana|maksimal|di bawah|dibawah|uang) * {rupiah}
  (budget|bujet|dana|maksimal|di bawah|dibawah|uang) * {rupiah} * apa
  {rupiah} * dapat * apa
  (ada|cari) * {rupiah} * ke bawah
]]
intent "ask_advice" [[
  (rekomendasi|saran|bingung|best seller|paling laku|paling laris|pilihin|bagusan|mending)
  (bagus|cocok|cakep|laku|laris) * mana
  mana * (bagus|cocok|cakep|laku|laris)
  (buat|untuk|cari) * (kado|hadiah|oleh-oleh)
  (mending|enak|bagus) * (beli|ambil|pilih) * (mana|apa)
  paling * (bagus|adem|laku|laris)
]]

local function go_on(chat, product)
  if not cart.empty then return chat:ask_back "more" end
  if #product.sizes > 0 then
    chat:ask_back("consult", { product = product })
  elseif #product.colours > 1 then
    chat:ask_back("offer", { product = product })
  else
    chat:ask_back("keep", { product = product })
  end
end


function on.ask_photo(chat)
  chat:say "photo"
  local product = chat:known "product"
  if product then go_on(chat, product) else chat:ask_back "more" end
end

function on.ask_material(chat)
  local product, several = chat:known "product", chat:known "products"
  local other = chat:known "other"
  if not (product or several) then return chat:say "which" end
  if product and other then product, several = nil, { product, other } end
  for _, one in ipairs(several or { product }) do chat:say("material", { product = one }) end
  if product then go_on(chat, product) else chat:ask_back "find" end
end

function on.need(chat)
  local product, use = chat:known "product", chat:known "use"
  if product and product.use == use then
    chat:say("fits", { product = product, use = use })
    return chat:ask_back("consult", { product = product, use = use })
  end
  chat:say("suggest", { use = use })
  chat:go("list", { products = catalog:find { use = use } })
end

function on.ask_budget(chat)
  local found = catalog:find { at_most = chat:known "rupiah" }
  if #found == 0 then return chat:go "ask_catalog" end
  chat:go("list", { products = found })
end

function on.ask_advice(chat)
  chat:say "advise"
  chat:ask_back "find"
end

function on.ask_fit(chat)
  chat:say "size_guide"
  chat:say "which_size"
end
