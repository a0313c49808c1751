-- expect: budget
-- long keys that differ at their end
local s, t = ("x"):rep(130000), {} for i = 1, 40 do t[s .. i] = 1 end while true do pairs(t) end
