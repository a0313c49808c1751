-- expect: error
-- a local _ENV gives nothing new
local _ENV = { error = error } return string.upper("x")
