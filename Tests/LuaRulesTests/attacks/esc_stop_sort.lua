-- expect: ok
-- nor sort, nor gsub
pcall(table.sort, { 2, 1 }, function() stop() end) pcall(string.gsub, "x", "x", stop) error("ESCAPE")
