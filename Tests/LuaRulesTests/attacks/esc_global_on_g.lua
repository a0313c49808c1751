-- expect: ok
-- libraries cannot be replaced for others through _G
_G.string = { upper = function() return "owned" end } assert(("x"):upper() == "X")
