-- expect: ok
-- a loop up to the greatest integer does not wrap
local n = 0 for i = math.maxinteger - 2, math.maxinteger do n = n + 1 end assert(n == 3)
