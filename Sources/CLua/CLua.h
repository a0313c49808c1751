// The system's Lua 5.4, for CLuaShim alone.
#pragma once
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
