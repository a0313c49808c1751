-- expect: ok
-- the iterator of gmatch must not trust its arguments
local f = ("abc"):gmatch("%w") assert(f(1, 2, {}) == "a" and f(nil) == "b" and f() == "c" and f() == nil and f() == nil)
