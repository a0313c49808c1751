-- expect: ok
-- a table changed while it is walked
local t = {} for i = 1, 50 do t["k" .. i] = i end local n = 0 for k in pairs(t) do n = n + 1 for i = 1, 50 do t["k" .. i] = nil end t["new" .. n] = 1 end assert(n == 1)
