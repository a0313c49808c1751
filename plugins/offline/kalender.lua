-- Hari dan jam menurut jam toko: dari "2026-11-28" ke detik, ke "Sabtu 28 November", dan ke hari buka berikutnya.
local kalender = {}

local zones = { WIB = 7, WITA = 8, WIT = 9 }
local days = { "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu" }
local months = { "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember" }
local day_seconds = 24 * 3600

function kalender.offset() return (zones[shop.zone] or 7) * 3600 end

-- Hari ke berapa sejak 1 Januari 1970 (kalender Gregorius).
local function number(iso)
  local year, month, day = iso:match "^(%d+)-(%d+)-(%d+)$"
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if month <= 2 then year = year - 1 end
  local era = year // 400
  local year_of_era = year - era * 400
  local day_of_year = (153 * (month + (month > 2 and -3 or 9)) + 2) // 5 + day - 1
  return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468
end

local function parts(of)
  local z = of + 719468
  local era = z // 146097
  local day_of_era = z - era * 146097
  local year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
  local day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
  local m = (5 * day_of_year + 2) // 153
  local month = m < 10 and m + 3 or m - 9
  return year_of_era + era * 400 + (month <= 2 and 1 or 0), month, day_of_year - (153 * m + 2) // 5 + 1
end

-- Hari sebuah saat: "2026-11-28".
function kalender.day(at)
  return string.format("%04d-%02d-%02d", parts((at + kalender.offset()) // day_seconds))
end

-- Jam sebuah saat: "11:00".
function kalender.time(at)
  local minutes = (at + kalender.offset()) % day_seconds // 60
  return string.format("%02d:%02d", minutes // 60, minutes % 60)
end

-- Saat sebuah hari dan jam ("11:00" atau "11.00").
function kalender.at(day, time)
  local hour, minute = time:match "^(%d+)[:.](%d+)$"
  return number(day) * day_seconds + tonumber(hour) * 3600 + tonumber(minute) * 60 - kalender.offset()
end

function kalender.after(day, count) return kalender.day(kalender.at(day, "12:00") + count * day_seconds) end

function kalender.weekday(day) return days[(number(day) + 3) % 7 + 1] end

-- "Sabtu 28 November"
function kalender.text(day)
  local _, month, date = parts(number(day))
  return kalender.weekday(day) .. " " .. date .. " " .. months[month]
end

-- Tanggal berikutnya dengan angka itu, mulai besok: 28 → "2026-12-28".
function kalender.next_date(from, date)
  for ahead = 1, 62 do
    local day = kalender.after(from, ahead)
    if tonumber(day:sub(-2)) == date then return day end
  end
end

-- Apakah toko buka pada hari itu, jam berapa pun.
function kalender.is_open(day)
  for hour = 6, 22 do
    if shop:open(kalender.at(day, hour .. ":30")) then return true end
  end
  return false
end

-- Hari buka yang terdekat mulai hari itu, paling jauh dua minggu.
function kalender.open_from(day)
  for ahead = 0, 14 do
    local one = kalender.after(day, ahead)
    if kalender.is_open(one) then return one end
  end
end

-- "2026-11-28" dari yang ditulis pembeli: sabtu, besok, tgl 28; nil kalau bukan hari yang akan datang.
function kalender.read(told, now)
  if type(told) ~= "table" then return told end
  local today = kalender.day(now)
  if told.days then return told.days >= 0 and kalender.after(today, told.days) or nil end
  if told.weekday then
    local is_now = (number(today) + 3) % 7 + 1
    local ahead = told.week == 0 and (told.weekday - is_now) % 7 or (told.weekday - is_now - 1) % 7 + 1
    if told.week == 1 then ahead = told.weekday - is_now + 7 end
    return ahead >= 0 and kalender.after(today, ahead) or nil
  end
  if told.day and not told.month and not told.months then
    return tonumber(today:sub(-2)) == told.day and today or kalender.next_date(today, told.day)
  end
end

return kalender
