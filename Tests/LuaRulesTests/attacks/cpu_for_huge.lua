-- expect: budget
-- a loop over all integers
for i = math.mininteger, math.maxinteger do end
