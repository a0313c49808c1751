-- Tawar-menawar: potongan hanya yang tertulis di `promos`; harga satuan tidak turun, caranya hemat yang ditawarkan.
require "intents/harga"

reply "discount" [[ Harganya sudah pas {kak} 😊 {offers:list}. ]]
reply "no_discount" [[ Satuannya sudah harga terbaik {kak} 😊 ]]
reply "how_many" [[ Rencananya mau ambil berapa, {kak}? ]]

-- Menyebut harga lain, atau beli sekaligus.
intent("ask_discount") [[
  << {rupiah} {product} >> !berapa
  ^ {rupiah} [aja|deh|boleh|bisa|ya] $
]]
intent("bundle", { priority = 1 }) [[
  (bareng|barengan|sepaket|bundling) * {product}
  {product} * (bareng|barengan|sepaket|bundling) *
]]

function on.bundle(chat) chat:go "ask_discount" end

function on.ask_discount(chat)
  customer:reach "nego"
  local offers = {}
  for i, promo in ipairs(shop.promos or {}) do offers[i] = promo.name end
  chat:say(#offers > 0 and "discount" or "no_discount", { offers = offers })
  if not cart.empty then return chat:ask_back "more" end
  local product = chat:known "product"
  if product then return chat:ask_back("offer", { product = product }) end
  chat:say "how_many"
end

function on.ask_promo(chat) chat:go "ask_discount" end

function on.reseller(chat) chat:go "ask_discount" end
