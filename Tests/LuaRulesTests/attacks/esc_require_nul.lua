-- expect: error
-- a NUL in the name
require("string\0x")
