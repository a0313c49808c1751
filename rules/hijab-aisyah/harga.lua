-- Harga: jawab dulu, baru tanya balik.

intent "ask_price" [[
  harga
  harga berapa
  harga * {product}
  {product} * harga
  << harga berapa {product} >>
  << berapa {product} >>
  << berapa {colour} >>
  << berapa {size} >>
  << harga {colour} >>
  << harga {size} >>
  << (harga|berapa) {product} {colour} >>
  << (harga|berapa) {product} {size} >>
  << (harga|berapa) {product} {colour} {size} >>
  ^ berapa [duit|satu|satunya|satuan|per pcs|kena|ini|itu] $
  ^ [ini|itu|yang ini|yang itu|pas] [kena|jadi|dijual] berapa [duit] $
  ^ {n:quantity} [kena|jadi] berapa $
  {product} * {other:product}
  {product} * {other:product} * berapa
  {product} * {other:product} * harga
  (harga|berapa) * {product} * {other:product}
  {product} * {other:product} * {third:product}
  {product} * {other:product} * {third:product} * (harga|berapa)
  (harga|berapa) * {product} * {other:product} * {third:product}
  ^ total * berapa $
  how much [is|for] [{product}]
  ^ [yang] {product} $
  {product} !belum !tidak !datang !sampai !paket
  (tidak|bukan) [jadi] {old:product} * {product}
  ^ (mau tanya|tanya|info|minta info|mau lihat|lihat|minta|cari|mau cari|lagi cari|suka|detail|spill|tentang|soal) [harga] [tentang|soal] [yang] {product} $
]]
intent "ask_catalog" [[
  (pricelist|price list|pl|katalog|daftar harga|list harga|daftar produk)
  ^ [di sini] (ada|jual|jualan|punya|produk|koleksi) * apa
  paling murah [yang] (apa|mana)
  (apa|mana) yang (ready|dijual|ada)
  (lihat|cari|info|minta) (katalog|produk|barang|koleksi|hijab|kerudung|jilbab|baju)
  ^ [ada|jual|cari|mau|lihat] (hijab|kerudung|jilbab|krudung|baju|baju muslim|busana muslim) [apa|ada|berapa] $
  (harga|berapa) (hijab|kerudung|jilbab|krudung|baju|semua)
  semua (harga|produk)
]]
-- Yang dicari orang dan belum dijual di sini.
words "belum_jual" [[
  mukena, daster, tunik, abaya, koko, sarung, sandal, sepatu, tas, jaket, celana, rok, segi empat, bella square, sajadah,
  anak, bayi, pria, cowok, laki-laki
]]
intent "ask_other" [[
  @belum_jual
  (ada|jual|punya|harga|berapa) * @belum_jual
  {product} * @belum_jual
  @tersedia * {product} * @belum_jual
  << berapa @belum_jual {product} >>
  << @tersedia @belum_jual >>
  << @belum_jual berapa >>
]]
intent "ask_discount" [[
  (diskon|nego|potongan|tawar|ditawar|promo|promosi|voucher|sale|bundling|kemahalan|grosir|cashback|bonus)
  << (diskon|potongan|bonus|promo) (beli|ambil|order) >>
  << (diskon|potongan|bonus|promo) (beli|ambil|order) {quantity} >>
  << (diskon|potongan|bonus|promo) (beli|ambil|order) {quantity} {product} >>
  (bareng|barengan|sepaket|bundling) * {product}
  {product} * (bareng|barengan|sepaket) * {other:product}
  {product} * (bareng|barengan|sepaket) * {other:product} * berapa
  (kurang|kurangi|kurangin|murah|mahal)
  (lebih murah|harga pas|harga teman|harga temen|harga grosir|best price|net berapa|paling murah)
  (bisa|boleh) * (kurang|kurangi|murah|turun)
  harga * (kurang|kurangi|nego|turun|pas|mahal|murah)
  (kurang|mahal|murah|diskon|nego) * {product}
  {product} * (kurang|mahal|murah|diskon|nego)
  {rupiah}
  << {rupiah} {product} >>
]]

function on.ask_price(chat)
  local product, several, other = chat:known "product", chat:known "products", chat:known "other"
  if product and other then several = { product, other, chat:known "third" }
  elseif chat:known "colour" or chat:known "size" then return chat:go "ask_stock" end
  if several then return chat:go("list", { products = several }) end
  if not product then return chat:go "ask_catalog" end
  chat:say("price", { product = product })
  if #product.sizes > 0 then
    chat:say("colours", { options = product.colours })
    chat:say("sizes", { options = product.sizes })
    chat:ask_back("consult", { product = product })
  elseif #product.colours > 1 then
    chat:ask_back("offer", { product = product })
  else
    chat:ask_back("keep", { product = product })
  end
end

function on.ask_catalog(chat) chat:go("list", { products = catalog:find {} }) end

function on.ask_other(chat)
  chat:say "not_sold"
  chat:say "which_of"
end

function on.ask_discount(chat)
  customer:reach "nego"
  chat:say "discount"
  if not cart.empty then return chat:ask_back "more" end
  local product = chat:known "product"
  if product then chat:ask_back("offer", { product = product }) else chat:say "how_many" end
end
