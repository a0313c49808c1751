-- expect: error|budget|memory
-- a constructor cannot ask for more than it has
local t = table.pack(table.unpack({}, 1, 1e7)) error("packed " .. t.n)
