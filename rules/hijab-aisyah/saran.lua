-- Bahan, keperluan, dan saran: dengar dulu butuhnya, baru tawarkan.

entity "use" [[
  harian: harian, sehari-hari, sehari hari, keseharian, daily, kerja, kantor, ngantor, ngajar, mengajar, kuliah, sekolah, kampus, di rumah, santai, ngaji, pengajian, jalan-jalan
  acara: acara, acara khusus, pesta, kondangan, nikahan, wisuda, lamaran, lebaran, resepsi, hajatan, undangan, formal
]]

intent "ask_material" [[
  (bahan|kain|material|katun|ceruty|rayon)
  (bahan|kain|material) apa
  (bahan|kain|material) * {product}
  {product} * (bahan|kain|material)
  @rasa
  (bahan|kain) * @rasa
  {product} * @rasa
  @rasa * {product}
  {product} * (bahan|kain) * @rasa
  (busui|menyusui|busui friendly)
]]
words "rasa" [[ adem, panas, gerah, sumuk, nerawang, menerawang, tebal, tipis, licin, lembut, halus, kasar, kusut, pusing, melar, jatuh, luntur ]]

intent "need" [[
  {use}
  (buat|untuk|ke|dipakai|pakai) * {use}
  {product} * {use}
]]
intent "ask_advice" [[
  (rekomendasi|saran|bingung|best seller|paling laku|paling laris|pilihin|bagusan|mending)
  (bagus|cocok|cakep|laku|laris) * mana
  mana * (bagus|cocok|cakep|laku|laris)
  (kado|hadiah) *
  (kado|hadiah|oleh-oleh)
]]

local function go_on(chat, product) chat:say(#product.colours > 1 and "which_colour" or "keep_it") end

function on.ask_material(chat)
  local product, several = chat:known "product", chat:known "products"
  if not (product or several) then return chat:say "which" end
  for _, one in ipairs(several or { product }) do chat:say("material", { product = one }) end
  if product then go_on(chat, product) else chat:say "need" end
end

function on.need(chat)
  local product, use = chat:known "product", chat:known "use"
  if product and product.use == use then
    chat:say("fits", { product = product, use = use })
    return go_on(chat, product)
  end
  chat:say("suggest", { use = use })
  chat:go("list", { products = catalog:find { use = use } })
end

function on.ask_advice(chat)
  chat:say "advise"
  chat:say "need"
end
