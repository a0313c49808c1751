-- expect: error
-- the method of a handle with something else as self
local f = catalog:find("A").price_for f(shop, 1) error("ESCAPE")
