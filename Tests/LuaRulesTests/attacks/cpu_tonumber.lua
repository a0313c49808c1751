-- expect: budget
-- long texts to numbers
local s = ("1"):rep(100000) for i = 1, 1e6 do tonumber(s, 10) end
