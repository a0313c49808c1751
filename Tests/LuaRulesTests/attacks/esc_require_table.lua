-- expect: error
-- a name that is no text
require({})
