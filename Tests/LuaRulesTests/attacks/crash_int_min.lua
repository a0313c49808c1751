-- expect: ok
-- the least integer by minus one
assert(math.mininteger // -1 == math.mininteger and math.mininteger % -1 == 0)
