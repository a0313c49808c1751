-- Yang berikutnya sesudah sebuah barang dijawab: yang sedang dipesan, kebutuhannya, atau variannya.
local variants = require "catalog/variants"

return function(chat, product, size, colour)
  if not cart.empty then return chat:ask_back "more" end
  local asked = { product = product, size = size, colour = colour }
  if not (size or colour) and chat:can "consult" then
    -- Di mana salah pilih merugikan (hewan, cahaya), tempatnya ditanya dulu, sekali.
    local is_risky = shop.hard_needs and variants.column(product, "use") and not customer.facts.use
    if #product.sizes > 0 or is_risky then return chat:ask_back("consult", asked) end
  end
  chat:ask_back(variants.is_whole(product, size, colour) and "keep" or "offer", asked)
end
