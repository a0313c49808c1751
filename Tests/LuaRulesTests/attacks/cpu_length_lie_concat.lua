-- expect: budget|error
-- the same for concat and unpack
local t = {} for i = 0, 62 do t[1 << i] = "x" end pcall(table.unpack, t) table.concat(t)
