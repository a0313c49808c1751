-- Hari-hari toko: "2026-11-28" menjadi "Sabtu 28 November", hari sesudahnya, dan hari buka berikutnya.
local kalender = {}

local days = { "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu" }
local months = { "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember" }

-- Tengah hari: berapa hari pun ditambahkan, tetap hari itu.
local function noon(day) return shop:at(day, "12:00") end

function kalender.after(day, count) return shop:clock(noon(day) + count * 24 * 3600).day end

-- Berapa hari lagi: 0 hari ini.
function kalender.days(day) return (noon(day) - noon(shop:clock().day)) // (24 * 3600) end

-- "11:00" seperti diucapkan: "11.00"; dan jam sebuah saat.
function kalender.spoken(time) return (time:gsub(":", ".")) end
function kalender.clock(at) return kalender.spoken(shop:clock(at).time) end

function kalender.weekday(day) return days[shop:clock(noon(day)).weekday] end

-- "Sabtu 28 November"
function kalender.text(day)
  local month, date = day:match "-(%d+)-(%d+)"
  return kalender.weekday(day) .. " " .. tonumber(date) .. " " .. months[tonumber(month)]
end

-- Apakah toko buka pada hari itu, jam berapa pun.
function kalender.is_open(day)
  for half = 0, 47 do
    if shop:open(shop:at(day, ("%02d:%02d"):format(half // 2, half % 2 * 30))) then return true end
  end
end

-- Hari buka yang terdekat mulai hari itu, paling jauh dua minggu.
function kalender.open_from(day)
  for ahead = 0, 14 do
    local one = kalender.after(day, ahead)
    if kalender.is_open(one) then return one end
  end
end

return kalender
