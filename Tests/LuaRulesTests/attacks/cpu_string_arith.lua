-- expect: budget
-- numbers in texts
local n = "0" while true do n = "1" + n end
