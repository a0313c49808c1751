-- expect: ok
-- utf8.codes with places of its own
local f = utf8.codes("ab") assert(f("ab", math.maxinteger) == nil and f("ab", -1) == nil and f("", 0) == nil)
