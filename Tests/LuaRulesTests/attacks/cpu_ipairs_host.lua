-- expect: ok
-- walking host tables as lists
for i in ipairs(shop) do error("ESCAPE") end assert(#shop == 0 and next(shop) == nil)
