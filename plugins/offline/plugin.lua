-- Tempat dan jam buka: pembeli memadukan online dan offline.
require "intents/kirim"

reply "open_now" [[ Buka {kak} 😊 Hari ini sampai jam {closes} ({hours}). ]]
reply "closed_now" [[ Sekarang sedang tutup {kak}, buka lagi {opens_next} ({hours}). ]]
reply "place" [[ Toko kami di {shop.address} {kak} 📍 ]]
reply "no_place" [[ Kami melayani lewat chat saja {kak}, barangnya dikirim ke rumah 📦 ]]
reply "come_or_send" [[ Mau mampir, atau dikirim saja, {kak}? ]]
reply "chat_anyway" [[ Sambil itu, ada yang mau ditanyakan dulu, {kak}? ]]

entity "place_topic" [[
  hours: buka, tutup, mampir, ke toko, jam berapa, jam buka, jam tutup, jam operasional, jam kerja, libur, open, close
  place: alamat, lokasi, maps, shareloc, di mana, dimana, parkir, patokan
]]

intent "ask_location" [[
  ^ (mampir|ke toko) [aja|deh] $
]]

function on.ask_location(chat)
  if chat:told "place_topic" == "hours" then
    chat:say(shop:open() and "open_now" or "closed_now")
    if cart.empty then return chat:say "chat_anyway" end
    return chat:ask_back "more"
  end
  if not shop.address then
    chat:say "no_place"
    return chat:ask_back "more"
  end
  chat:say "place"
  if shop.hours then chat:say(shop:open() and "open_now" or "closed_now") end
  if not cart.empty then return chat:ask_back "more" end
  chat:say "come_or_send"
end
