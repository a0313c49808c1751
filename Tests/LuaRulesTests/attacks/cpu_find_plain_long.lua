-- expect: budget
-- a long plain pattern, and nothing to search in
local p = ("a"):rep(131000) while true do (""):find(p) end
