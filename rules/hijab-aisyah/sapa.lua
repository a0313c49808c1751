-- Sapaan: sekali setiap sesi, salam dijawab salam.

entity "salam" [[
  Waalaikumsalam: assalamualaikum, assalamu'alaikum, asalamualaikum, assalamualaikum wr wb, assalam, salamualaikum, ass wr wb, samlekum, askum
]]

intent("greeting", { priority = -10 }) [[
  {salam}
  (halo|hai|hi|hello|hei|hey|helo|permisi|punten|misi|spada)
  selamat (pagi|siang|sore|malam)
  met (pagi|siang|sore|malam)
  ^ (pagi|siang|sore|malam) $
  ^ (p|ping|tes|test|oi|woi) $
  ^ (mau|boleh|numpang|izin) [ikut] (tanya|nanya|tanya-tanya) [boleh] $
  (sugeng|wilujeng) (enjing|siang|sonten|dalu|enjang|wengi)
  (ada orang|ada admin|ada yang jaga)
]]

function on.session(chat)
  local salam = chat:known "salam" or "Halo"
  if customer.new or not customer.name then
    chat:say("greeting", { salam = salam })
  else
    chat:say("greeting_back", { salam = salam })
  end
end

function on.greeting(chat)
  if chat:known "salam" and not chat.opening then chat:say "salam" end
  chat:say "help"
end
