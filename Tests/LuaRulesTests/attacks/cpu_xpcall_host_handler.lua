-- expect: ok
-- a handler may call the host
local ok, m = xpcall(fail, function(m) return echo(m) end, "boo") assert(not ok and m:find("boo"))
