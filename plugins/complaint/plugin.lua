-- Keluhan: maaf dulu, tenang, tanpa emoji senyum; aturan barangnya, orang dipanggil saat itu juga dengan batas waktu, baru minta buktinya.
-- Yang sedang dipesan disimpan, dan dilanjutkan kalau pembeli menyebutnya lagi.
require "intents/keluhan"
local variants = require "catalog/variants"
local janji = require "handover/janji"

-- Siapa yang menangani, seperti disebut kepada pembeli.
shop { human = "admin" }

reply "sorry" [[ Mohon maaf sekali {kak}{name} ]]
reply "sorry_again" [[ Mohon maaf menunggu {kak} ]]
reply "warranty_is" [[ {product.name} garansinya {warranty} {kak}. ]]
reply "exchange" [[ Kalau ada yang salah atau cacat kami ganti {kak}, lapor maks. 2 hari kerja setelah terima ya. ]]
reply "connected" [[ {Persona} sambungkan ke {shop.human} sekarang supaya cepat beres, dibalas {deadline}. ]]
reply "connected_closed" [[ {Persona} teruskan ke {shop.human} sekarang; toko sedang tutup, dibalas {deadline}. ]]
reply "which_story" [[ Boleh ceritakan kendalanya, atau kirim nomor pesanannya {kak}? ]]
reply "which_evidence" [[ Boleh kirim nomor pesanan atau foto barangnya {kak}? ]]
reply "passed_on" [[ Baik {kak}, {what} sudah {persona} teruskan ke {shop.human}, dibalas {deadline} ]]
reply "await_person" [[ Baik {kak}, {shop.human} membalas {deadline} di chat ini. Kalau ada yang mau ditambahkan, tulis saja di sini ya. ]]
reply "which_photo" [[ Sambil menunggu, ada foto barangnya {kak}? ]]

intent("claim", { priority = 1 }) [[
  @klaim *2 (garansi|jaminan|barang|kerusakan)
  (garansi|jaminan) *2 @klaim
  {product} *10 @tidak_berfungsi  !ada !jual !kalau
  @tidak_berfungsi *6 {product}  !ada !jual !kalau
  (tertukar|ketuker|ketukar|kebalik) *2 (sama|dengan|punya|paket|pesanan|barang) *3
  (isi|paket|barang|yang) *2 bukan punya *2
]]
words "tidak_berfungsi" [[ mati, rusak, error, eror, bermasalah, soak, ngadat, tidak nyala, mati sebelah, tidak berfungsi, tidak ngisi, tidak ngecas, tidak bunyi, bunyi sebelah, kembung, cepat panas, konslet, tidak bisa nyala, tidak bisa ngecas, tidak bisa dicas, tidak bisa ngisi, tidak bisa dipakai, tidak bisa konek, tidak konek, tidak bisa bunyi, tidak bisa connect ]]
words "klaim" [[ klaim, claim, mengklaim, diklaim, ngeklaim ]]
-- Nomor pesanan saja, sesudah mengeluh.
intent "evidence" [[
  ^ [nomor] [pesanan] [saya] ({order_id}|{code}) *3
]]
intent "await_person" [[
  ^ (terus|jadi|lalu|solusinya|kelanjutannya) gimana [solusinya|kelanjutannya] $
  ^ gimana (nih|ini|solusinya|kelanjutannya) $
]]

-- Barang yang dikeluhkan: yang disebut, atau satu-satunya di pesanan terakhir.
local function product_of(chat)
  local told, order = chat:told "product", orders:last()
  return told or order and #order.lines == 1 and order.lines[1].product or nil
end

local function say_rule(chat)
  local product = product_of(chat)
  local warranty = product and variants.column(product, "warranty")
  if warranty then return chat:say("warranty_is", { product = product, warranty = warranty }) end
  chat:say "exchange"
end

function on.complain(chat)
  -- Beberapa kalimat, satu keluhan: yang sama tidak dikatakan dua kali.
  local reason = "keluhan: " .. chat.text
  local is_same = customer.facts.complained == chat.now and chat.handed_over == reason
  local again, by = janji.is_complaint(chat) and not is_same, janji.deadline(chat)
  chat:shelve()
  chat:hand_over(reason)
  customer:learn("complained", chat.now)
  if again then
    chat:say "sorry_again"
    chat:say("passed_on", { what = "pesannya", deadline = by })
    return chat:say "which_photo"
  end
  chat:say("sorry", { name = customer.name and " " .. customer.name or "" })
  -- Soal pelayanan: aturan tukar tidak ada gunanya.
  local is_thing = product_of(chat) or chat:told "products" or chat:means "claim" or chat.text:lower():find "barang"
  if is_thing then say_rule(chat) end
  chat:say(shop:open() and "connected" or "connected_closed", { deadline = by })
  chat:say(is_thing and "which_evidence" or "which_story")
end

function on.claim(chat) chat:go "complain" end

function on.evidence(chat)
  if not janji.is_complaint(chat) then return chat:go "track_order" end
  local number = chat:known "order_id" or chat:known "code"
  chat:hand_over("keluhan " .. number .. ": " .. chat.text)
  chat:say("passed_on", { what = number, deadline = janji.deadline(chat) })
  chat:say "which_photo"
end

-- "Oke saya tunggu", "terus gimana nih?"
function on.await_person(chat)
  if not janji.is_complaint(chat) then return chat:ask_back "more" end
  chat:say("await_person", { deadline = janji.deadline(chat) })
end

function on.return_exchange(chat)
  if janji.just_complained(chat) then
    say_rule(chat)
    return chat:go "await_person"
  end
  if chat:known "part" and (not cart.empty or orders:last()) then return chat:go "change_part" end
  say_rule(chat)
  chat:ask_back "more"
end
