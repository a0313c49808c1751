-- expect: budget
-- a handler for an error raised in the hook
xpcall(function() while true do end end, function() while true do end end)
