-- expect: ok
-- nor does xpcall, and its handler does not run
xpcall(stop, function() error("ESCAPE") end) error("ESCAPE")
