-- expect: error
-- a field that is no text
return catalog:find("A")[1]
