-- expect: memory|error|budget
-- recursion without end, caught for ever
local function f(n) return 1 + f(n + 1) end while true do pcall(f, 1) end
