-- expect: budget
-- gsub by table, for ever
local s = ("ab"):rep(1000) while true do s:gsub("%w", { a = "b" }) end
