-- expect: budget
-- errors with long messages
local s = ("x"):rep(50000) while true do pcall(error, s .. "y") end
