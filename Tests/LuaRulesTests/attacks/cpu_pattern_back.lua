-- expect: budget
-- back references
local s = ("a"):rep(3000) s:find("(a*)(a*)(a*)%1%2%3b")
