-- expect: error
-- lengths whose product overflows
("xy"):rep(math.maxinteger, "ab")
