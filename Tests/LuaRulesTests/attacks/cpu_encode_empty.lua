-- expect: budget
-- the same emptied table many times: long to walk over, and five bytes for the host
local e = {} for i = 1, 60000 do e[i] = i end for i = 1, 60000 do e[i] = nil end
local t = {} for i = 1, 50000 do t[i] = e end echo(t) echo(t) echo(t)
