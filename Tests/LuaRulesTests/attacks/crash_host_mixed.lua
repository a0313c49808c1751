-- expect: error
-- a list with names to the host
echo({ 1, 2, x = 3 })
