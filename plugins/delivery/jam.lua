-- Jam di tempat toko: menit sejak tengah malam, dan cara menulisnya.
local kalender = require "offline/kalender"
local jam = {}

-- "20.30" atau "15:00": menit sejak tengah malam.
function jam.read(text)
  local hour, minute = text:match "^(%d+)[.:](%d+)"
  return tonumber(hour) * 60 + tonumber(minute)
end

function jam.minute(at) return jam.read(kalender.time(at)) end

-- "12.15"
function jam.text(minute)
  minute = minute % 1440
  return string.format("%02d.%02d", minute // 60, minute % 60)
end

-- Berapa hari lagi tanggal "2026-11-25": 0 hari ini; paling jauh setahun.
function jam.days(now, date)
  local today = kalender.day(now)
  for ahead = 0, 366 do
    if kalender.after(today, ahead) == date then return ahead end
  end
end

return jam
