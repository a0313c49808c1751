-- Ke orang: kapan pun diminta; dan yang tidak dipahami, selangkah demi selangkah sampai ke orang.
require "intents/keluhan"
require "intents/lain"

reply "not_understood_here" [[
  Maaf {kak}, {persona} belum paham 🙏 Boleh dijawab yang ini dulu ya:
  Aduh, {persona} belum mengerti {kak} 🙏 Boleh pilih atau jawab yang ini ya:
]]
reply "guided" [[ Maaf {kak}, {persona} masih belum paham 🙏 Pilih salah satu ya, atau ketik MANUSIA: ]]
reply "not_for_us" [[ Maaf {kak}, untuk itu kami belum bisa bantu 🙏 Kalau soal produk atau pesanan, ada yang mau ditanyakan? ]]

-- Apa pun yang sedang ditanyakan.
intent("person", { global = true }) [[
  ^ (admin|orang|manusia|cs|customer service|owner|operator) [langsung|asli] $
  (bicara|ngomong|sambungkan|disambungkan|hubungkan|panggilkan|panggil) [sama|ke|dengan] (admin|orang|manusia|cs|owner|operator) [langsung|asli|beneran]
]]

-- Sekali tidak paham: ditanya lagi. Dua kali: pilihan yang tinggal dipilih. Tiga kali: orang.
function on.fallback(chat)
  if chat.misses >= 3 then
    chat:hand_over "tidak paham tiga kali"
    return chat:say "to_person"
  end
  if chat.waiting then return chat:say "not_understood_here" end
  local meant = chat:known "meant"
  if meant then
    chat:softly()
    return chat:go(chat:choose("meant_intent", meant, "which_meant"))
  end
  if chat.misses < 2 then return chat:say "not_understood" end
  chat:say("guided", { choices = { "Tanya harga", "Tanya stok", "Alamat toko", "Cara bayar" } })
end

function on.out_of_scope(chat)
  chat:say "not_for_us"
end

function on.person(chat) chat:go "talk_to_human" end

function on.talk_to_human(chat)
  chat:hand_over "minta bicara dengan orang"
  chat:say "to_person"
end
