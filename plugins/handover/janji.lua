-- Kapan orang menjawab, seperti dijanjikan kepada pembeli.
local kalender = require "offline/kalender"
local janji = {}

-- "paling lambat 14.10": lima menit selagi buka, kalau tutup saat buka lagi. Yang sudah dijanjikan tidak digeser.
function janji.deadline(chat)
  if not shop:open() then return shop.opens_next or "secepatnya" end
  local due = customer.facts.answer_by
  if not (chat.handed_over and due and due > chat.now) then
    due = chat.now + 5 * 60
    customer:learn("answer_by", due)
  end
  return "paling lambat " .. kalender.clock(due)
end

-- Keluhan yang belum dijawab orang: tidak ada senyum dan tawaran di sampingnya.
function janji.is_complaint(chat) return (chat.handed_over or ""):find "^keluhan" ~= nil end

-- Mengeluh dalam pesan ini, atau baru saja.
function janji.complains(chat) return chat:means "complain" or chat:means "claim" end
function janji.just_complained(chat)
  return janji.is_complaint(chat) and chat.now - (customer.facts.complained or 0) < 3600
end

return janji
