-- expect: budget
-- long texts copied
local s = ("x"):rep(100000) while true do s:reverse() s:upper() s:sub(2) end
