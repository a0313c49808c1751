-- Dari mana pembeli datang: "#IG-nov" atau "#IG-DINA7" di tautan, atau yang dibawa salurannya. Yang berakhir angka kode orang
-- yang merekomendasikan, selain itu nama promosinya; "#R-…" selalu orang.
local asal = {}

local function read(text)
  local from, code = text:match "#(%a+)%-(%w+)"
  from = from or text:match "#(%a+)"
  return from and from:upper(), code
end

-- Tag yang ada di pesan ini dicatat; sumber yang pertama tetap, yang merekomendasikan boleh berganti.
function asal.note(chat)
  local from, code = read("#" .. (chat.referral or ""):gsub("^#", ""))
  if chat.text:find "#%a" then from, code = read(chat.text) end
  if not from and chat.referral then from = chat.referral end
  if not from or from == "" then return end
  local is_person = code and (from == "R" or code:find "%d$")
  if from ~= "R" and not customer.facts.source then
    customer:learn("source", code and not is_person and from .. "/" .. code or from)
  end
  if is_person and code:upper() ~= customer.facts.referrer then customer:learn("referrer", code:upper()) end
end

return asal
