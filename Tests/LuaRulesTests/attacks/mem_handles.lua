-- expect: budget|memory
-- many handles
local t = {} for i = 1, 1e9 do t[i] = catalog:find("p" .. i) end
