-- expect: error
-- a NUL in the format must not hide %p
local s = string.format("\0%p", "x") if s:find("0x") then error("ESCAPE") end
