-- Izin dan data pembeli: promosi hanya kepada yang bilang mau, ditanya terpisah sesudah pesanan, sekali saja; dan siapa pun
-- boleh melihat atau menghapus apa yang disimpan tentang dirinya.
require "intents/langganan"
local kabar = require "consent/kabar"

-- Apa yang dikabarkan dan berapa sering: "koleksi baru (maks. 2x sebulan)". false: tidak pernah ditanya.
shop { consent = false }

reply "ask_consent" [[ Boleh kami kabari kalau ada {shop.consent}? Balas MAU atau TIDAK ya {kak} 😊 ]]
reply "consent_yes" [[ Siap, dicatat {kak} 😊 Kapan saja mau berhenti, tinggal balas STOP PROMO. Ada lagi yang bisa {persona} bantu? ]]
reply "consent_no" [[ Siap {kak}, tidak kami kabari ya 🙏 Kalau ada perlu, tinggal chat {persona} kapan saja. ]]
reply "consent_already" [[ Sudah tercatat {kak} 😊 Kabarnya {shop.consent}; berhenti kapan saja balas STOP PROMO. Ada lagi yang bisa {persona} bantu? ]]
reply "consent_off" [[ Kami belum kirim kabar rutin {kak} 🙏 Kalau mau tahu yang terbaru, tinggal chat {persona} ya. Sekarang ada yang mau ditanyakan? ]]

reply "data_kept" [[ Yang kami simpan tentang {kak}:\n{kept} ]]
reply "data_next" [[ Mau ada yang diperbaiki {kak}? Tinggal tulis di sini, atau balas HAPUS DATA kalau mau dihapus semua. ]]
reply "erase_sure" [[ Baik {kak} 🙏 Nama, nomor, riwayat chat, dan catatan minat {kak} akan kami hapus. Yakin? Balas HAPUS untuk lanjut, atau BATAL. ]]
reply "erase_order" [[ Pesanan {order.number} masih berjalan {kak}; yang perlu untuk pengirimannya diurus admin dulu. ]]
reply "erased" [[ Sudah kami hapus {kak}, terima kasih sudah mampir 🙏 Kalau suatu saat perlu, tinggal chat lagi ya. ]]
reply "not_erased" [[ Siap {kak}, datanya tidak jadi dihapus 🙏 Ada lagi yang bisa {persona} bantu? ]]

-- "Mau" adalah ya untuk apa pun yang ditanyakan. Sesudah pesanan hanya ini yang jadi izin: "ya" yang terkirim dua kali tidak.
intent("want", { priority = 1, yes = true }) [[
  ^ [iya|ya|oke|ok] (mau|minat|gelem|purun|hoyong|kersa|boleh|bolehlah) [banget|dong|deh|aja|lah|ya|juga|kok] $
  ^ [iya|ya|oke|ok] [mau|boleh] (dikabari|dikabarin|kabari|kabarin|diinfo|diinfoin|kabarnya) [aja|dong|deh|ya|saya|aku] $
]]
intent("my_data", { priority = 1, says = "lihat data saya" }) [[
  ^ [lihat|cek|minta|tampilkan|kasih lihat|info] data [pribadi|diri] (saya|aku|ku|kami) [apa] [aja] [yang] [disimpan|tersimpan|kalian|ada] $
  data [apa] [aja] [yang] [kalian|toko|kamu] *1 (simpan|disimpan|tersimpan|punya) *3
  (simpan|nyimpan|menyimpan|punya) data (saya|aku|apa) *3
]]
-- Lebih tinggi dari berhenti promo: yang ini lebih jauh.
intent("erase_data", { priority = 21, global = true, exact = true }) [[
  (hapus|dihapus|hapusin|hapuskan|hilangkan|hilangin|delete|musnahkan) [aja|tolong|semua] (data|akun|info|informasi|riwayat|chat) [pribadi|diri|chat] [semua] (saya|aku|kami|gue|gw) *4 !salah !ganti
  (data|riwayat|info) [pribadi|chat] (saya|aku|kami|gue|gw) *2 (hapus|dihapus|hapusin|hapuskan|hilangkan|delete) *2
  ^ [tolong|mau|minta] (hapus|hapuskan|hapusin|delete) (data|akun) $
]]

-- Sesudah pesanan. Dicatat sudah ditanya: dijawab atau tidak, tidak ditanya lagi.
function on.after_order(chat)
  if not chat.handed_over and kabar.may_ask(chat) then chat:go "ask_news" end
end

function on.ask_news(chat)
  kabar.ask(chat)
  chat:say("ask_consent", { choices = { "MAU", "TIDAK" } })
end

function on.want(chat)
  if not kabar.is_open(chat) then
    -- "Kabari ya" tanpa ditanya: soal yang kosong, atau kabar toko.
    if not chat:told "yes_no" then return chat:go(chat:can "waitlist" and "waitlist" or "opt_in") end
    return chat:go "confirm"
  end
  kabar.agree "ask_consent"
  chat:say "consent_yes"
end

function on.deny_news(chat)
  if not kabar.is_open(chat) then return chat:go "goodbye" end
  kabar.refuse "ask_consent"
  chat:say "consent_no"
end

-- "Kabari kalau ada promo": diminta sendiri, jadi boleh ditanya lagi walau dulu menolak.
function on.opt_in(chat)
  if not shop.consent then return chat:say "consent_off" end
  if customer:consents "promo" then return chat:say "consent_already" end
  chat:go "ask_news"
end

-- Bukan yang dikatakan pembeli, melainkan catatan kerja aturan-aturannya.
local own_notes = { news = true, shown = true, followup = true, restock = true, language = true, source = true }

local function add(lines, label, value)
  if value and value ~= "" then lines[#lines + 1] = label .. ": " .. tostring(value) end
end

-- Yang disimpan, dengan kata biasa.
function on.my_data(chat)
  local lines, told, order = {}, {}, orders:last()
  add(lines, "Nama", customer.name)
  add(lines, "Nomor", customer.phone)
  add(lines, "Alamat kirim terakhir", order and order.to and order.to.address)
  add(lines, "Pesanan terakhir", order and order.number .. ", " .. order.text)
  for name, value in pairs(customer.facts) do
    if type(value) == "string" and not own_notes[name] then told[#told + 1] = value end
  end
  add(lines, "Catatan", table.concat(told, ", "))
  add(lines, "Kabar promo", customer:consents "promo" and "ya" or "tidak")
  lines[#lines + 1] = "Riwayat chat di nomor ini"
  chat:say("data_kept", { kept = table.concat(lines, "\n") })
  chat:say "data_next"
end

function on.erase_data(chat)
  local order = orders:last()
  if order and order.status ~= "selesai" and order.status ~= "batal" then
    chat:hand_over("minta data dihapus, " .. order.number .. " masih berjalan")
    chat:say("erase_order", { order = order })
    return chat:say "to_person"
  end
  chat:ask_back "erase"
end

function on.erase(chat)
  local word = chat:choose("erase_word", { { value = "hapus", label = "HAPUS" }, { value = "batal", label = "BATAL" } }, "erase_sure")
  if word ~= "hapus" then return chat:say "not_erased" end
  chat:restart()
  customer:erase()
  chat:say "erased"
end

-- BATAL di sini bukan batal belanja.
function on.erase_cancelled(chat) chat:say "not_erased" end
