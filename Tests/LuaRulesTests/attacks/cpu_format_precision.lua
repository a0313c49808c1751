-- expect: ok
-- a long precision is bounded
assert(#string.format("%.99f", 1e300) < 500)
