-- expect: error
-- a handler that fails
local ok, m = xpcall(error, function(m) error(m) end, "x") error("done")
