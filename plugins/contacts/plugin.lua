-- Buku kontak: prospek atau pelanggan dan sampai tahap mana dicatat mesinnya; di sini dari mana mereka datang, dan kenapa yang
-- tidak jadi tidak jadi. Yang sudah beli di tempat lain tidak didesak.
require "intents/ubah"

reply "lost_elsewhere" [[ Siap {kak}, makasih sudah dikabari 🙏 Semoga cocok ya; lain kali mau lihat-lihat, tinggal chat {persona}. ]]
reply "lost_price" [[ Siap {kak}, tidak apa-apa 🙏 Catatannya kami simpan; kalau budgetnya sudah pas, tinggal chat {persona} ya. ]]
reply "lost_other" [[ Siap {kak}, tidak apa-apa, makasih sudah cerita 🙏 Kapan saja mau lanjut, tinggal chat {persona} ya. ]]

entity "lost_reason" [[
  harga: harganya mahal, harganya kemahalan, mahal, kemahalan, kemahalen, larang, kelarangen, harganya, budget, bujet, dana, duit, uangnya, tidak masuk budget
  ongkir: ongkir, ongkirnya, ongkir mahal, ongkirnya mahal, ongkirnya kemahalan, ongkir kemahalan, ongkos kirim, ongkosnya
  lama: lama, kelamaan, lambat, lelet, slow respon, slow response, suwe, kesuwen, lila
  stok: habis, kosong, tidak ada, stoknya
]]
words "di_tempat_lain" [[ toko lain, toko sebelah, tempat lain, di tempat lain, di toko lain, di toko sebelah, sebelah, olshop lain, seller lain, shopee, tokped, tokopedia, tiktok, lazada, pasar, yang lain ]]
intent("bought_elsewhere", { priority = 2, says = "sudah beli di tempat lain" }) [[
  (sudah|keburu|terlanjur|kadung|wis|sampun|atos) *1 (beli|dapat|order|pesan|tuku|tumbas|meser|checkout|dibeliin|dibelikan|nemu) *1 @di_tempat_lain *2 !belum !kalau !tidak
  (beli|ambil|order|pesan|cari) di (toko|tempat|olshop|seller) (lain|sebelah) [saja|dulu] !lebih !kenapa !kalau
]]
intent("lost_because", { priority = 2 }) [[
  @tidak_jadi *3 {lost_reason} *2
  {lost_reason} *3 @tidak_jadi *1
]]
-- "#IG-nov" di ujung pesan: dicatat waktu menyapa, tidak dijawab.
intent("tagged", { priority = -10 }) [[
  ^ (ig|fb|tt|r|wa|tiktok|instagram|facebook|story|iklan) *1 $ !apa !kamu !kalian !ada !mana !toko
]]

-- Orangnya tetap disimpan, dengan alasannya.
local function lose(chat, reason, reply)
  chat:shelve()
  customer:lost(reason)
  chat:say(reply)
end

function on.bought_elsewhere(chat)
  cart:clear()
  lose(chat, "toko lain", "lost_elsewhere")
end

function on.lost_because(chat)
  local reason = chat:known "lost_reason" or "lain"
  -- Pesanan yang sudah jadi bukan calon: orang yang mengurus pembatalannya.
  if cart.empty and orders:last() then return chat:go "cancel" end
  lose(chat, reason, reason == "harga" and "lost_price" or "lost_other")
end

function on.tagged(chat) chat:say "help" end
