-- expect: ok
-- a stop within nested pcalls
local function f(n) if n == 0 then stop() end pcall(f, n - 1) error("ESCAPE") end f(40)
