-- expect: budget
-- utf8.offset over long texts
local s = ("é"):rep(60000) while true do utf8.offset(s, -1, 1 + #s) utf8.offset(s, 50000) end
