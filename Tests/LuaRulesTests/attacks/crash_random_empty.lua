-- expect: error
-- random over nothing
math.random(2, 1)
