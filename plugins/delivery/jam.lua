-- Jam di tempat toko: menit sejak tengah malam, dan cara menulisnya.
local jam = {}

local ahead = { WIB = 7, WITA = 8, WIT = 9 }
local function shift() return (ahead[shop.zone] or 7) * 3600 end

-- Menit sejak tengah malam.
function jam.minute(at) return (at + shift()) % 86400 // 60 end

-- "20.30" atau "15:00": menit sejak tengah malam; nil kalau bukan jam.
function jam.read(text)
  local hour, minute = tostring(text):match "^(%d+)[.:](%d+)"
  return hour and tonumber(hour) * 60 + tonumber(minute)
end

-- "12.15"
function jam.text(minute)
  minute = minute % 1440
  return string.format("%02d.%02d", minute // 60, minute % 60)
end

-- Jam itu hari ini, atau sekian hari lagi: detik sejak 1970.
function jam.at(now, minute, days) return now - (now + shift()) % 86400 + (days or 0) * 86400 + minute * 60 end

-- Berapa hari lagi tanggal "2026-11-25": 0 hari ini.
function jam.days(now, date)
  local year, month, day = tostring(date):match "^(%d+)-(%d+)-(%d+)"
  if not year then return 0 end
  local y, m, d = math.tointeger(year), math.tointeger(month), math.tointeger(day)
  -- Hari sejak 1970 (Hinnant, days_from_civil).
  if m <= 2 then y = y - 1 end
  local era = y // 400
  local of_era = y - era * 400
  local of_year = (153 * (m + (m > 2 and -3 or 9)) + 2) // 5 + d - 1
  local days = era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
  return days - (now + shift()) // 86400
end

return jam
