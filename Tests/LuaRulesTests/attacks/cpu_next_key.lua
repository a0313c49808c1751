-- expect: error
-- next with a key would show the hash order
local t = { a = 1, b = 2 } local k = next(t, "a")
