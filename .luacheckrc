std = "lua54"
-- What rule files may use beside Lua itself; the sandbox has no io, os, debug, load or coroutine.
read_globals = { "reply", "intent", "examples", "words", "entity", "form", "drop", "require", "catalog", "shop", "cart", "orders", "offers" }
globals = { "on", "customer" }
max_line_length = 120
