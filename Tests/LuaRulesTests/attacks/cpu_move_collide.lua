-- expect: budget
-- keys that hash to one place, and table.move looks for others
local t = {} for i = 1, 20000 do t[i * 32767] = true end table.move(t, 1, 1500000, 1, {})
