-- expect: error
-- bytes that are no Lua
return "\xff\xfe" .. \xff
