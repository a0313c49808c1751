-- expect: budget
-- goto inside nested loops
for i = 1, 10 do for j = 1, 10 do ::top:: goto top end end
