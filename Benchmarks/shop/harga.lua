intent "ask_price" [[
  berapa harga {product}
  {product} berapa
]]
function on.ask_price(chat)
  chat:say("price", { product = chat:known "product" })
  chat:say "need"
end
