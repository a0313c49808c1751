-- expect: budget
-- a set of 128 KB, walked over at the end of the text, where nothing is compared with it
local p = ("a?"):rep(22) .. "%f[\0][" .. ("b"):rep(130000) .. "]" return (("a"):rep(11)):find(p)
