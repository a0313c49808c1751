-- expect: error
-- captures nested too deeply
("x"):find(("("):rep(40) .. ("(x)"):rep(5))
