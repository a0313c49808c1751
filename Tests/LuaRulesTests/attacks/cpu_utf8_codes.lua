-- expect: budget
-- utf8.codes from the start again and again
local s = "a" .. ("\x80"):rep(100000) local f = utf8.codes(s) while true do pcall(f, s, 1) end
