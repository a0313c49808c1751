-- expect: budget
-- the sort compares in C, where no hook is called, and comparing texts full of NULs takes a millisecond
local s, t = ("\0"):rep(131000), {} for i = 1, 16000 do t[i] = s end table.sort(t)
