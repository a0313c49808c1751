-- expect: error
-- the least integer by zero
return math.mininteger // 0
