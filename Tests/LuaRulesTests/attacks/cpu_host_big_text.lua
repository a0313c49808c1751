-- expect: budget
-- as much as the host takes, again and again
local s = ("x"):rep(131000) while true do chat:say(s, s, s) end
