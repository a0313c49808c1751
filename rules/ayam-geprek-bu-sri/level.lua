-- Seberapa pedas sebuah level, dan yang tidak makan pedas.
reply "level_hot" [[ {Level} itu kira-kira {chilies} cabe {kak}, {heat} 🔥 Kalau belum biasa, banyak yang ambil level 3. ]]
reply "level_mild" [[ {Level} itu {heat} {kak}, kira-kira {chilies} cabe 😊 ]]
reply "level_zero" [[ Level 0 tanpa cabe sama sekali {kak}, aman buat yang tidak makan pedas 😊 ]]
reply "level_range" [[ Ada level 0 (tanpa cabe) sampai level 5 (kira-kira 15 cabe) {kak}; yang paling banyak dipesan level 3 😊 ]]
reply "stays" [[ Siap {kak}, tetap {level} ya. ]]
reply "allergy" [[ Makasih sudah bilang {kak} 🙏 Isinya {product.note}; bahan lengkap dan wajannya kami tanyakan dulu ke dapur, sebentar dikabari di sini. ]]
reply "allergy_any" [[ Makasih sudah bilang {kak} 🙏 Bahan lengkap dan wajannya kami tanyakan dulu ke dapur, sebentar dikabari di sini. ]]

intent("ask_level", { priority = 2 }) [[
  {level} * (pedes|pedas|cabe|lombok|cengek|lada|hot|nyegrak|kuat|tahan|aman|seberapa|gimana|piye|kumaha|apa) !{quantity}
  (pedes|pedas|cabe|lombok|seberapa) * {level} !{quantity}
  (level|levelnya) * (berapa|apa|pira|piro|sampai|paling) !{product} !{quantity}
  (seberapa|paling) (pedes|pedas) !{quantity}
  (pedes|pedas|pedesnya|pedasnya) * (tidak|gak|ora|kah|banget|tenan|pisan|seberapa) !@komplain_pedas !{quantity}
  (anak|bocah|bocil|lambung|maag|magh) * (bisa|aman|boleh|makan|kuat|level) !{quantity}
  (tidak|gak|ora|mboten) (bisa|kuat|doyan|suka|iso) * (pedes|pedas) !{quantity}
]]
words "komplain_pedas" [[ kepedesan, kepedasan, kok, padahal, datang, dikirim ]]
intent "keep_level" [[
  ^ (tetap|tetep|pancet|angger|panggah) [di|yang] [{level}|{number}|{quantity}] [saja|wae|ae|mawon] $
]]
intent("allergy", { priority = 3 }) [[
  (alergi|allergy|alergik|halal|msg|micin|gluten|kacang|seafood|udang) !{colour}
]]

local chilies = { 2, 5, 8, 12, 15 }
local heat = { "pedas tipis", "pedas ringan", "pedas sedang", "pedas", "pedas banget" }

-- Jawab dulu, lalu kembali ke yang sedang ditanyakan.
function on.ask_level(chat)
  local level = chat:known "level"
  local n = level and math.tointeger(tonumber(level:match "%d"))
  if not n then
    chat:say "level_range"
  elseif n == 0 then
    chat:say "level_zero"
  else
    chat:say(n > 3 and "level_hot" or "level_mild", { level = "level " .. n, chilies = chilies[n], heat = heat[n] })
  end
  chat:ask_back "more"
end

function on.keep_level(chat)
  local number = chat:told "number" or chat:told "quantity"
  chat:say("stays", { level = chat:told "level" or number and "level " .. math.tointeger(number) or "seperti tadi" })
  chat:ask_back "more"
end

function on.allergy(chat)
  local product = chat:known "product"
  chat:hand_over("tanya bahan: " .. chat.text)
  chat:say(product and "allergy" or "allergy_any", { product = product })
end
