-- expect: error
-- errors inside errors keep their places readable
local ok, m = pcall(error, "inner") error(m .. " again")
