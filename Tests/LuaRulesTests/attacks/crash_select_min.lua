-- expect: error
-- select with the least integer
select(math.mininteger, 1)
