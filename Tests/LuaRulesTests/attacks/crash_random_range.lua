-- expect: ok
-- random over all integers
for i = 1, 100 do math.random(math.mininteger, math.maxinteger) math.random(0) end
