-- expect: error
-- a format with more items than arguments
string.format(("%s"):rep(60000))
