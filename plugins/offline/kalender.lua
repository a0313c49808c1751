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

-- Saat itu, atau begitu buka lagi, setengah jam demi setengah jam, paling jauh dua minggu.
function kalender.opening(at)
  for _ = 1, 14 * 48 do
    if shop:open(at) then break end
    at = at + 1800
  end
  return at
end

-- Hari buka yang terdekat mulai hari itu; dan apakah hari itu sendiri buka, jam berapa pun.
function kalender.open_from(day) return shop:clock(kalender.opening(shop:at(day, "00:00"))).day end
function kalender.is_open(day) return kalender.open_from(day) == day end

return kalender
