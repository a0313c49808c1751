-- expect: error
-- a handle as error object
error(catalog:find("A"))
