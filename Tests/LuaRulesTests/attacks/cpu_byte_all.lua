-- expect: budget|memory
-- string.byte of everything
local s = ("x"):rep(60000) while true do select("#", s:byte(1, -1)) end
