-- expect: ok
-- pcall does not catch a stop
pcall(stop) error("ESCAPE")
