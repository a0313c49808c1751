-- Panggilan yang dipakai pembeli untuk dirinya: "Pak Hendra" dipanggil Pak, namanya Hendra.
local panggilan = {}

local honorifics = {
  pak = "Pak", bapak = "Pak", bpk = "Pak", bp = "Pak", bu = "Bu", ibu = "Bu", bunda = "Bunda", mas = "Mas", mbak = "Mbak", mba = "Mbak",
  mbk = "Mbak", bang = "Bang", abang = "Bang", om = "Om", tante = "Tante", teh = "Teh", teteh = "Teh", kang = "Kang", akang = "Kang", aa = "Aa",
  uda = "Uda", uni = "Uni", kakak = "kak", kak = "kak", ce = "Ce", cece = "Ce", ko = "Ko", koko = "Ko", koh = "Ko",
}

-- Mencatat panggilannya kalau disebut; memberi nama tanpa panggilan.
function panggilan.take(name)
  local first, rest = name:match "^(%a+)%.?%s+(.+)$"
  local called = first and honorifics[first:lower()]
  if not called then return name end
  customer.kak = called
  return rest
end

-- Pembeli ini, seperti disebut kepada pemilik.
function panggilan.who() return customer.name or customer.phone or "pembeli" end

return panggilan
