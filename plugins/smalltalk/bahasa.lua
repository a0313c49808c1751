-- Bahasa daerah pembeli: dijawab dalam bahasa Indonesia yang sopan, dengan satu dua kata mereka.
local bahasa = {}

local indonesian = { yes = "Siap", thanks = "Terima kasih", welcome = "Sama-sama" }
local regional = {
  jawa = { yes = "Nggih", thanks = "Matur nuwun", welcome = "Sami-sami" },
  sunda = { yes = "Muhun", thanks = "Hatur nuhun", welcome = "Sami-sami" },
}

-- Kata yang tidak ada dalam bahasa Indonesia sehari-hari.
local signs = {
  jawa = [[ arep pesen badhe kulo kula nggih injih njih inggih enggih mboten boten wonten pinten pira piro piye pripun kuwi niku niki
    iki wae mawon nang ning teng sinten kowe panjenengan opo ora ndak siji loro telu papat lima tulung suwun nuwun matur tumbas tuku
    dereng sampun wis durung dalem monggo mangga saged iso mengko mbenjing sesuk griyo omah ngarep pundi endi regine regane pedes-pedes ki ae tenan ]],
  sunda = [[ abdi abi urang teu henteu aya naha naon kumaha sabaraha mangga hatur nuhun muhun sumuhun atuh punten hoyong palay teh kang
    euy ieu eta anu nu geura wae bade meser pesen mésér teras tos parantos acan engke isukan enjing bumi dinten wios sareng jeung kénéh keneh ]],
}
-- Juga kata Indonesia, atau milik keduanya: sendirian bukan tanda.
local weak = { pesen = true, mangga = true, wae = true, lima = true, teh = true, ki = true, pedes = true, kang = true, ae = true }

local function set(words)
  local set = {}
  for word in words:gmatch "%S+" do set[word] = true end
  return set
end
local known = { jawa = set(signs.jawa), sunda = set(signs.sunda) }

local function of(text)
  local best, most = nil, 0
  for name, words in pairs(known) do
    local count = 0
    for word in text:lower():gmatch "[%a\128-\255]+" do
      if words[word] then count = count + (weak[word] and 0.4 or 1) end
    end
    if count >= 1 and count > most then best, most = name, count end
  end
  return best
end

-- Kata-kata mereka untuk ya, terima kasih, dan balasannya.
function bahasa.words(chat)
  local now = of(chat.text)
  if now and now ~= customer.facts.language then customer:learn("language", now) end
  return regional[now or customer.facts.language] or indonesian
end

return bahasa
