-- expect: ok
-- the same seed, the same numbers
local a = { math.random(1000), math.random(1000), math.random(1000) } assert(a[1] ~= a[2] or a[2] ~= a[3])
