-- expect: error|memory
-- a line longer than a string may be
local s = ("x"):rep(100000) print(s, s, s, s, s)
