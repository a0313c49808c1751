-- expect: budget
-- printing for ever
while true do print("x") end
