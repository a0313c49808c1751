-- expect: error
-- more to the host than it takes
local t, s = {}, ("x"):rep(100000) for i = 1, 10 do t[i] = s end echo(t)
