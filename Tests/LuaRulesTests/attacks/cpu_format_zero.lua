-- expect: budget
-- conversions that give nothing, over and over
local f, t = ("%.0s"):rep(30000), {} for i = 1, 30000 do t[i] = 1e-300 end
local function g(...) while true do string.format(f, ...) end end g(table.unpack(t))
