-- expect: ok
-- names of stock Lua that are absent can be looked for
assert(not os and not io and not debug and not load and not coroutine and not setmetatable and not rawset and not collectgarbage)
