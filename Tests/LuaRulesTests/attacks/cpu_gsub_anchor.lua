-- expect: ok
-- an anchored gsub ends
assert((("aaa"):gsub("^a", "b")) == "baa") assert((("abc"):gsub("", "-")) == "-a-b-c-")
