-- expect: error
-- rep with a separator beyond the limit
("x"):rep(1 << 40, ("y"):rep(1000))
