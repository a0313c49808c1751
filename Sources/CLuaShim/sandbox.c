// What rules see: an allow-list, frozen; and a pcall that does not catch the end of a run.
#include "internal.h"
#include <string.h>

// ---- Protected calls -------------------------------------------------------------------------------

static int sandbox_pcall(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushboolean(L, true);
    lua_insert(L, 1);
    shim_state *s = state_of(L);
    shim_mode mode = s->mode;
    int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
    s->mode = mode;                             // an error may have left a file that was being required
    if (s->dead) die(L, s, s->dead);
    if (status == LUA_OK) return lua_gettop(L);
    lua_pushboolean(L, false);
    lua_insert(L, -2);
    return 2;
}

// A handler runs inside the hook that raised, where no further hook is called: it must not run at all
// when the run has ended. Upvalue: the script's handler.
static int guarded_handler(lua_State *L) {
    if (state_of(L)->dead) return 1;
    lua_settop(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, 1, 1);
    return 1;
}

static int sandbox_xpcall(lua_State *L) {
    luaL_checktype(L, 2, LUA_TFUNCTION);
    int count = lua_gettop(L) - 2;
    lua_pushvalue(L, 2);
    lua_pushcclosure(L, guarded_handler, 1);
    lua_replace(L, 2);
    lua_pushvalue(L, 1);                        // function, handler, arguments -> handler, function, arguments
    lua_copy(L, 2, 1);
    lua_replace(L, 2);
    shim_state *s = state_of(L);
    shim_mode mode = s->mode;
    int status = lua_pcall(L, count, LUA_MULTRET, 1);
    s->mode = mode;
    if (s->dead) die(L, s, s->dead);
    lua_pushboolean(L, status == LUA_OK);
    lua_replace(L, 1);
    return status == LUA_OK ? lua_gettop(L) : 2;
}

// ---- Text ------------------------------------------------------------------------------------------

// Addresses would help an attacker and differ from run to run.
void push_text(lua_State *L, int index) {
    int type = lua_type(L, index);
    if (type == LUA_TUSERDATA && luaL_callmeta(L, index, "__tostring")) return;
    if (type == LUA_TNIL || type == LUA_TBOOLEAN || type == LUA_TNUMBER || type == LUA_TSTRING) luaL_tolstring(L, index, NULL);
    else lua_pushstring(L, lua_typename(L, type));
}

static int sandbox_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    push_text(L, 1);
    return 1;
}

/// Gives the host one line, as print would write it.
static int sandbox_print(lua_State *L) {
    shim_state *s = state_of(L);
    int count = lua_gettop(L);
    luaL_Buffer line;
    luaL_buffinit(L, &line);
    for (int i = 1; i <= count; i++) {
        if (i > 1) luaL_addchar(&line, '\t');
        push_text(L, i);
        luaL_addvalue(&line);
    }
    luaL_pushresult(&line);
    encode_request(L, s, lua_gettop(L));
    call_host(L, s, SHIM_PRINT, 0, (shim_place){0});
    return 0;
}

/// Upvalue: the stock function, which walks over a text of any length.
static int sandbox_tonumber(lua_State *L) {
    if (lua_type(L, 1) == LUA_TSTRING) charge(L, state_of(L), (int64_t)(lua_rawlen(L, 1) >> 3));
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

// ---- Environments ----------------------------------------------------------------------------------

/// A global that neither the file nor the sandbox has. Arguments: the globals, the name; upvalue: stock names.
static int undefined_name(lua_State *L) {
    lua_settop(L, 2);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 0;
    if (lua_type(L, 2) != LUA_TSTRING) return 0;
    return luaL_error(L, "undefined name '%s'", lua_tostring(L, 2));
}

/// Globals on top: makes a name that no one defined an error, but for those of stock Lua that we leave
/// out, which read as nil, so that a script may look for them.
static void make_strict(lua_State *L) {
    static const char *const absent[] = {
        "collectgarbage", "coroutine", "debug", "dofile", "getfenv", "io", "jit", "load", "loadfile", "loadstring",
        "module", "os", "package", "rawset", "setfenv", "setmetatable", "unpack", "warn", "bit32", "arg", NULL };
    lua_createtable(L, 0, 1);
    lua_newtable(L);
    for (int i = 0; absent[i]; i++) {
        lua_pushboolean(L, true);
        lua_setfield(L, -2, absent[i]);
    }
    lua_pushcclosure(L, undefined_name, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

void keep_only(lua_State *L, const char *const names[]) {
    lua_newtable(L);
    for (; *names; names++) {
        lua_getfield(L, -2, *names);
        lua_setfield(L, -2, *names);
    }
    lua_remove(L, -2);
}

/// Globals at -1.
static void open_base(lua_State *L) {
    luaL_requiref(L, "_G", luaopen_base, 0);
    // rawset goes round frozen tables; load makes functions from text; setmetatable brings __gc, __close and
    // __mode, which run unhooked or crash Lua 5.4.4; collectgarbage shows and stops the collector.
    keep_only(L, (const char *const[]){ "assert", "error", "getmetatable", "ipairs", "rawequal", "rawget", "rawlen",
                                        "select", "tonumber", "type", "_VERSION", NULL });
    for (lua_pushnil(L); lua_next(L, -2);) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -5);
    }
    lua_pop(L, 1);
    static const luaL_Reg ours[] = {
        { "pcall", sandbox_pcall }, { "xpcall", sandbox_xpcall }, { "tostring", sandbox_tostring },
        { "print", sandbox_print }, { "pairs", sorted_pairs }, { "next", next_is_empty },
        { "require", sandbox_require }, { NULL, NULL } };
    luaL_setfuncs(L, ours, 0);
    lua_getfield(L, -1, "tonumber");
    lua_pushcclosure(L, sandbox_tonumber, 1);
    lua_setfield(L, -2, "tonumber");
}

static int new_table(lua_State *L) {
    lua_newtable(L);
    return luaL_ref(L, LUA_REGISTRYINDEX);
}

void open_sandbox(lua_State *L) {
    shim_state *s = state_of(L);
    // Lua up to 5.4.7 may make this very text where no error can be raised any more. It is interned:
    // as long as we hold it, making it again allocates nothing.
    lua_pushliteral(L, "error in error handling");
    luaL_ref(L, LUA_REGISTRYINDEX);

    lua_newtable(L);
    open_base(L);
    open_string(L);
    open_table(L);
    open_utf8(L);
    open_math(L);
    make_strict(L);
    lua_pushvalue(L, -1);
    s->globals = luaL_ref(L, LUA_REGISTRYINDEX);

    lua_createtable(L, 0, 2);
    lua_insert(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    s->environment_meta = luaL_ref(L, LUA_REGISTRYINDEX);

    s->chunks = new_table(L);
    s->modules = new_table(L);
    s->instances = new_table(L);
    s->handles = new_table(L);
    open_declarations(L, s);

    // Nothing of the stock libraries stays within reach.
    lua_pushnil(L);
    lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
