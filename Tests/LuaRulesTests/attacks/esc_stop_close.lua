-- expect: ok
-- a to-be-closed variable needs a metatable that no script can make
local ok = pcall(function() local x <close> = {} end) assert(not ok)
