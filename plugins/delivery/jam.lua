-- Jam di tempat toko: menit sejak tengah malam, dan cara menulisnya.
local jam = {}

-- "20.30" atau "15:00": menit sejak tengah malam.
function jam.read(text)
  local hour, minute = text:match "^(%d+)[.:](%d+)"
  return tonumber(hour) * 60 + tonumber(minute)
end

-- "12.15"
function jam.text(minute)
  minute = minute % 1440
  return string.format("%02d.%02d", minute // 60, minute % 60)
end

-- Berapa hari lagi tanggal "2026-11-25": 0 hari ini.
function jam.days(date) return (shop:at(date) - shop:at(shop:clock().day)) // (24 * 3600) end

return jam
