-- expect: ok
-- the environment of a function is that of its file
x = 1 local function f() return x end local _ENV = { f = f, assert = assert } assert(f() == 1 and x == nil)
