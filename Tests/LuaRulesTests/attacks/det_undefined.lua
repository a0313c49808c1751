-- expect: error
-- a misspelt global
return catalgo:find("x")
