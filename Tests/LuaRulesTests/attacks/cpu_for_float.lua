-- expect: budget
-- a float loop that never advances
for i = 1e16, 1e16 + 2, 0.5 do end
