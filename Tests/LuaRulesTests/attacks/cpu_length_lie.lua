-- expect: error
-- 63 keys make a length of 2^62
local t = {} for i = 0, 62 do t[1 << i] = i end table.sort(t) error("sorted " .. #t)
