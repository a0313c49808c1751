// Calls from rules to the host, and the frozen tables they are made through.
#include "internal.h"
#include <string.h>

enum { HOST_CALL_UNITS = 100 };

// ---- Calling ---------------------------------------------------------------------------------------

void encode_request(lua_State *L, shim_state *s, int first) {
    s->request.count = 0;
    s->request.failed = false;
    for (int i = first, top = lua_gettop(L); i <= top; i++) encode(L, &s->request, i);
}

int call_host(lua_State *L, shim_state *s, shim_role role, int32_t function, shim_place place) {
    charge(L, s, HOST_CALL_UNITS + (int64_t)(s->request.count >> 4));
    if (s->request.failed) die(L, s, SHIM_MEMORY);
    s->answer.count = 0;
    s->answer.failed = false;
    shim_call call = { role, function, place, s->request.bytes, s->request.count };
    shim_answer kind = s->host(s->context, &call, &s->answer);
    // The host's frame is gone: from here on Lua may raise.
    if (s->answer.failed) die(L, s, SHIM_MEMORY);
    if (kind == SHIM_STOP) die(L, s, SHIM_STOPPED);
    if (kind == SHIM_VALUES) return decode_all(L, &s->answer);
    luaL_where(L, 1);
    if (decode_all(L, &s->answer) != 1 || lua_type(L, -1) != LUA_TSTRING) return luaL_error(L, "the host failed");
    lua_concat(L, 2);
    return lua_error(L);
}

/// Upvalue: the function's id.
int host_function(lua_State *L) {
    shim_state *s = state_of(L);
    encode_request(L, s, 1);
    return call_host(L, s, SHIM_CALL, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), (shim_place){0});
}

/// Upvalues: the function's id, the table that must stand before the colon, "table:name".
static int host_method(lua_State *L) {
    if (!lua_rawequal(L, 1, lua_upvalueindex(2)))
        return luaL_error(L, "write %s(...), with a colon", lua_tostring(L, lua_upvalueindex(3)));
    shim_state *s = state_of(L);
    encode_request(L, s, 2);
    return call_host(L, s, SHIM_CALL, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), (shim_place){0});
}

/// Upvalue: the function's id. Arguments: the field table, a key that is not in it.
static int host_property(lua_State *L) {
    if (lua_type(L, 2) != LUA_TSTRING) return 0;        // ipairs, next and the like look for numbers
    shim_state *s = state_of(L);
    lua_settop(L, 2);
    encode_request(L, s, 2);
    return call_host(L, s, SHIM_CALL, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), (shim_place){0});
}

/// Upvalue: the function's id. Arguments: the table as rules see it, a key, a value.
static int host_write(lua_State *L) {
    if (lua_type(L, 2) != LUA_TSTRING) return luaL_error(L, "only named fields can be written here");
    shim_state *s = state_of(L);
    lua_settop(L, 3);
    encode_request(L, s, 2);
    call_host(L, s, SHIM_CALL, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), (shim_place){0});
    return 0;
}

// ---- Frozen tables ---------------------------------------------------------------------------------

/// Upvalue: the table's name.
static int refuse_write(lua_State *L) {
    return luaL_error(L, "'%s' cannot be changed", lua_tostring(L, lua_upvalueindex(1)));
}

// The view is empty and reads through __index, so that rawget and pairs find nothing either.
void freeze(lua_State *L, const char *name) {
    lua_newtable(L);
    lua_createtable(L, 0, 4);
    lua_rotate(L, -3, -1);                              // view, metatable, fields
    lua_setfield(L, -2, "__index");
    lua_pushstring(L, name);
    lua_pushcclosure(L, refuse_write, 1);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

/// Pushes the frozen global `name`, made if there is none.
static void push_view(lua_State *L, shim_state *s, const char *name) {
    push_shared(L, s->globals);
    lua_pushstring(L, name);
    if (lua_rawget(L, -2) == LUA_TNIL) {
        lua_pop(L, 1);
        lua_newtable(L);
        freeze(L, name);
        lua_pushstring(L, name);
        lua_pushvalue(L, -2);
        lua_rawset(L, -4);
    }
    lua_remove(L, -2);
}

void push_fields(lua_State *L, shim_state *s, const char *name) {
    push_view(L, s, name);
    lua_getmetatable(L, -1);
    lua_getfield(L, -1, "__index");
    lua_replace(L, -3);
    lua_pop(L, 1);
}

// ---- Binding ---------------------------------------------------------------------------------------

static int bind_global(lua_State *L) {
    const binding *a = lua_touserdata(L, 1);
    push_shared(L, state_of(L)->globals);
    lua_pushstring(L, a->name);
    lua_pushinteger(L, a->function);
    lua_pushcclosure(L, host_function, 1);
    lua_rawset(L, -3);
    return 0;
}

static int bind_field(lua_State *L) {
    const binding *a = lua_touserdata(L, 1);
    shim_state *s = state_of(L);
    push_fields(L, s, a->table);
    lua_pushinteger(L, a->function);
    if (a->flag) {
        push_view(L, s, a->table);
        lua_pushfstring(L, "%s:%s", a->table, a->name);
        lua_pushcclosure(L, host_method, 3);
    } else {
        lua_pushcclosure(L, host_function, 1);
    }
    lua_setfield(L, -2, a->name);
    return 0;
}

static int bind_properties(lua_State *L) {
    const binding *a = lua_touserdata(L, 1);
    push_fields(L, state_of(L), a->table);
    lua_createtable(L, 0, 1);
    lua_pushinteger(L, a->function);
    lua_pushcclosure(L, host_property, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    return 0;
}

static int bind_writes(lua_State *L) {
    const binding *a = lua_touserdata(L, 1);
    push_view(L, state_of(L), a->table);
    lua_getmetatable(L, -1);
    lua_pushinteger(L, a->function);
    lua_pushcclosure(L, host_write, 1);
    lua_setfield(L, -2, "__newindex");
    return 0;
}

static int bind_subject(lua_State *L) {
    const binding *a = lua_touserdata(L, 1);
    shim_state *s = state_of(L);
    push_view(L, s, a->table);
    s->subject = luaL_ref(L, LUA_REGISTRYINDEX);
    return 0;
}

static shim_end bind(shim_state *s, lua_CFunction body, binding a) {
    arm(s);
    return protect(s, body, &a);
}

shim_end shim_bind_global(shim_state *s, const char *name, int32_t function) {
    return bind(s, bind_global, (binding){ .name = name, .function = function });
}
shim_end shim_bind_field(shim_state *s, const char *table, const char *name, int32_t function, bool method) {
    return bind(s, bind_field, (binding){ .table = table, .name = name, .function = function, .flag = method });
}
shim_end shim_bind_properties(shim_state *s, const char *table, int32_t function) {
    return bind(s, bind_properties, (binding){ .table = table, .function = function });
}
shim_end shim_bind_writes(shim_state *s, const char *table, int32_t function) {
    return bind(s, bind_writes, (binding){ .table = table, .function = function });
}
shim_end shim_bind_subject(shim_state *s, const char *table) {
    return bind(s, bind_subject, (binding){ .table = table });
}
