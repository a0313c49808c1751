-- expect: budget
-- thousands of arguments, each a numeral of 128 KB
local s, t = ("0"):rep(131000), {} for i = 1, 30000 do t[i] = s end string.format(("%d"):rep(30000), table.unpack(t))
