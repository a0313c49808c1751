-- Siapa yang boleh ditanya mau dikabari atau tidak. Fakta `news`: "ditanya", "ya", "tidak"; kapan ditanya: `news_asked`.
local kabar = {}

local day = 24 * 3600

-- Sekali saja; dengan `again`, juga sebulan sesudah yang tidak dijawab. Yang menolak atau berhenti tidak pernah lagi.
function kabar.may_ask(chat, again)
  local facts = customer.facts
  if not shop.consent or customer:consents "promo" ~= nil or facts.news == "tidak" then return false end
  return not facts.news_asked or again == true and chat.now - facts.news_asked >= 30 * day
end

function kabar.ask(chat)
  customer:learn("news", "ditanya")
  customer:learn("news_asked", chat.now)
end

-- Jawaban yang datang sehari sesudahnya bukan jawaban lagi.
function kabar.is_open(chat)
  local facts = customer.facts
  return facts.news == "ditanya" and chat.now - facts.news_asked < day
end

-- Semua kabar, atau satu topik saja; kata yang menanyakannya tersimpan bersama ya-nya.
local function scope(topic) return topic and "promo:" .. topic or "promo" end

function kabar.wants(topic) return customer:consents "promo" or customer:consents(scope(topic)) end

function kabar.agree(reply, arguments, topic)
  customer:agree(scope(topic), reply, arguments or {})
  customer:learn("news", "ya")
end

function kabar.refuse(reply, arguments, topic)
  customer:refuse(scope(topic), reply, arguments or {})
  customer:learn("news", "tidak")
end

return kabar
