-- expect: error
-- flags and widths before %p
local s = string.format("%-20.3p", "x") error("ESCAPE")
