-- expect: error
-- levels beyond the stack
error("x", 1 << 40)
