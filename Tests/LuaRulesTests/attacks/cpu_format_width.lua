-- expect: error
-- a width of many digits
string.format("%999999999d", 1)
