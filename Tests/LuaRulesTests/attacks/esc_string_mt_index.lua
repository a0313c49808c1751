-- expect: error
-- the metatable of strings cannot be reached by assignment
("x").upper = function() return "owned" end error("ESCAPE")
