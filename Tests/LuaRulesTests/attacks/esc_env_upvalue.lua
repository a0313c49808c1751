-- expect: ok
-- the environment of a function is the file'"s
own 'x = 1 local function f() return x end local _ENV = { f = f, assert = assert } assert(f() == 1 and x == nil)'
mk esc_global_on_g ok libraries
