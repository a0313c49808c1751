-- expect: error
-- malformed patterns
for _, p in ipairs { "%", "[", "[%", "[a", "%b", "%f", "(", ")", "%1", "[^" } do assert(not pcall(string.find, "a", p), p) end error("done")
