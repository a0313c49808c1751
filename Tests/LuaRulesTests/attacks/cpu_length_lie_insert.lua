-- expect: budget|ok
-- the same for insert
local t = {} for i = 0, 62 do t[1 << i] = "x" end table.insert(t, 1, "y")
