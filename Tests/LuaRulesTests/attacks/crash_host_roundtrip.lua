-- expect: ok
-- values come back as they went
local v = echo({ a = { 1, 2.5, "x\0y", true, { } }, b = false }) assert(v.a[1] == 1 and v.a[2] == 2.5 and v.a[3] == "x\0y" and v.a[4] == true and #v.a[5] == 0 and v.b == false) assert(math.type(echo(3)) == "integer" and math.type(echo(3.0)) == "float")
