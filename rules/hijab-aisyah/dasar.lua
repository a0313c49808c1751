-- Dari maksud yang umum ke aturan yang menjawab.
entity "aspect" [[
  colour: warna, warnanya, colour, warne
  size: size, ukuran, sizenya, ukurannya
  photo: foto, fotonya, gambar, gambarnya, video, videonya, pict, picture, realpict, real pict
  fit: muat, lingkar dada, ld, panjang, size chart, panduan size, panduan ukuran, bb, tb
  material: bahan, bahannya, kain, material, adem, panas, gerah, nerawang, menerawang, tebal, tipis, licin, lembut, busui, luntur
]]
entity "place_topic" [[
  hours: buka, tutup, jam berapa, jam buka, jam tutup, jam operasional, libur, open, close
  place: alamat, lokasi, maps, shareloc, di mana, dimana, parkir, patokan, toko
]]

function on.ask_variant(chat)
  local aspect = chat:known "aspect"
  if aspect == "colour" then return chat:go "ask_colours" end
  if aspect == "size" then return chat:go "ask_sizes" end
  if aspect == "photo" then return chat:go "ask_photo" end
  if aspect == "fit" or chat:known "height" or chat:known "weight" then return chat:go "ask_fit" end
  chat:go "ask_material"
end

function on.ask_recommendation(chat)
  if chat:known "use" then return chat:go "need" end
  if chat:known "rupiah" then return chat:go "ask_budget" end
  chat:go "ask_advice"
end

function on.ask_location(chat)
  chat:go(chat:known "place_topic" == "hours" and "ask_hours" or "ask_place")
end

function on.ask_shipping_time(chat) chat:go "track_order" end
function on.confirm(chat) chat:go "yes" end
function on.deny(chat)
  if chat.waiting then return end
  chat:go "goodbye"
end
function on.ask_promo(chat) chat:go "ask_discount" end
function on.like_product(chat)
  if chat:known "product" then return chat:go "ask_price" end
  chat:go "ok"
end
function on.out_of_scope(chat) chat:go "fallback" end
function on.reseller(chat) chat:go "ask_discount" end
function on.ask_testimonial(chat) chat:go "ask_trust" end
function on.opt_in(chat) chat:go "ok" end
