-- Panggilan yang dipakai pembeli untuk dirinya: "Pak Hendra" dipanggil Pak, namanya Hendra.
local panggilan = {}

local honorifics = {
  pak = "Pak", bapak = "Pak", bpk = "Pak", bp = "Pak", bu = "Bu", ibu = "Bu", bunda = "Bunda", mas = "Mas", mbak = "Mbak", mba = "Mbak",
  mbk = "Mbak", bang = "Bang", abang = "Bang", om = "Om", tante = "Tante", teh = "Teh", teteh = "Teh", kang = "Kang", akang = "Kang", aa = "Aa",
  uda = "Uda", uni = "Uni", kakak = "Kak", kak = "Kak", ce = "Ce", cece = "Ce", ko = "Ko", koko = "Ko", koh = "Ko",
}

-- Panggilan (nil kalau tidak disebut) dan nama tanpa panggilannya.
function panggilan.split(name)
  local first, rest = name:match "^(%a+)%.?%s+(.+)$"
  local called = first and honorifics[first:lower()]
  if not called then return nil, name end
  return called, rest
end

-- Mencatat nama, dan panggilannya kalau disebut; memberi nama tanpa panggilan.
function panggilan.take(name)
  local called, rest = panggilan.split(name)
  if called then customer.kak = called == "Kak" and "kak" or called end
  return rest
end

return panggilan
