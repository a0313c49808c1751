-- expect: budget
-- math.max compares texts as well, in C, where no hook is called
local s, t = ("\0"):rep(131000), {} for i = 1, 30000 do t[i] = s end math.max(table.unpack(t))
