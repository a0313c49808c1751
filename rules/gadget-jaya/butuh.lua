-- Yang dibutuhkan pembeli, dan yang biasa ditanyakan dari sebuah barang.
entity "use" [[
  meeting: meeting, rapat, zoom, teams, kerja, telponan, telepon, kuliah online, wfh
  musik: musik, lagu, dengar musik, dengerin lagu, denger musik, spotify, nonton, game, ngegame
  perjalanan: perjalanan, mudik, traveling, jalan jauh, camping, naik gunung
  harian: harian, sehari-hari, sehari hari
]]
-- Yang dicari orang dan belum dijual di sini.
words "belum_jual" [[
  case, casing, softcase, hardcase, tempered glass, antigores, anti gores, lightning, micro usb, speaker, mouse, keyboard, smartwatch, jam tangan,
  flashdisk, memory card, memori, kartu memori, holder, tongsis, tripod, ring light, laptop, hp bekas, headphone, mic, mikrofon, kabel hdmi, hdmi, adaptor laptop, baterai hp, lcd
]]
intent("ask_other", { priority = 1 }) [[
  @belum_jual
]]
reply "not_sold" [[ Maaf {kak}, itu belum ada di toko kami 🙏 Yang ready charger USB-C, kabel, TWS, dan powerbank. ]]
function on.ask_other(chat)
  chat:say "not_sold"
  chat:say "which_of"
end

-- "Ada charger ga": barangnya, walau "charger" juga keterangan sebuah HP.
intent("ask_stock", { priority = 1 }) [[
  ^ (ada|punya|jual|sedia) {product} [{colour}] [tidak] $
]]

entity "aspect" [[
  battery: baterai, batre, baterainya, tahan berapa lama, tahan berapa jam, daya tahan, kapasitas
  warranty: garansi, garansinya, jaminan
  feature: fitur, fiturnya, kelebihan, noise cancelling, anc
]]
