-- expect: ok
-- the iterator of pairs must not trust its arguments
local f = pairs({ a = 1 }) pcall(f, 5, nil) pcall(f) pcall(f, print, {}) pcall(f, nil, "x")
