-- expect: memory
-- many small strings
local t = {} for i = 1, 1e9 do t[i] = "s" .. i end
