-- expect: budget
-- a large table that turns out not to be for the host, again and again
local t = {} for i = 1, 30000 do t["k" .. i] = i end t[1.5] = 1 while true do pcall(echo, t) end
