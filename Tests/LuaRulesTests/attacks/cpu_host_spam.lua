-- expect: budget
-- calling the host for ever
while true do echo(1) end
