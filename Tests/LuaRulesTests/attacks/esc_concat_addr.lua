-- expect: error
-- an error message about a table holds no address
return {} .. print
