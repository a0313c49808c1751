-- expect: budget
-- keys that hash to one place, and gsub looks for positions
local t = {} for i = 1, 20000 do t[i * 32767] = "" end for _ = 1, 9 do (("x"):rep(131000)):gsub("()", t) end
