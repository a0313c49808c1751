-- Harga: jawab dulu, baru tanya balik.

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
