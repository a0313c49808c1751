-- expect: budget
-- keys that hash to one place, and table.unpack looks for others
local t = {} for i = 1, 20000 do t[i * 32767] = true end while true do pcall(table.unpack, t, 1, 60000) end
