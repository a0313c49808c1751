// Handles: things of the host's that rules hold by kind and id.
//
// Within a run the same thing is the same userdata, so `==` and table keys work as one expects.
#include "internal.h"
#include <string.h>

enum { MAX_ID = 200 };
typedef struct { uint8_t kind; uint8_t count; char id[]; } handle;

const char *to_handle(lua_State *L, int index, uint8_t *kind, size_t *count) {
    handle *h = lua_touserdata(L, index);
    if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index)) return NULL;
    int reference = h->kind < MAX_KINDS ? state_of(L)->kinds[h->kind] : 0;      // any byte, if it is no handle
    push_shared(L, reference);
    bool same = reference && lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    if (!same) return NULL;
    *kind = h->kind;
    *count = h->count;
    return h->id;
}

void push_handle(lua_State *L, uint8_t kind, const char *id, size_t count) {
    shim_state *s = state_of(L);
    if (kind >= MAX_KINDS || !s->kinds[kind]) luaL_error(L, "a handle of an unknown kind");
    if (count > MAX_ID) luaL_error(L, "a handle's id is too long");
    char key[MAX_ID + 1];
    key[0] = (char)kind;
    memcpy(key + 1, id, count);
    push_shared(L, s->handles);
    lua_pushlstring(L, key, count + 1);
    lua_pushvalue(L, -1);
    if (lua_rawget(L, -3) == LUA_TNIL) {
        lua_pop(L, 1);
        handle *h = lua_newuserdatauv(L, sizeof *h + count, 0);
        h->kind = kind;
        h->count = (uint8_t)count;
        memcpy(h->id, id, count);
        push_shared(L, s->kinds[kind]);
        lua_setmetatable(L, -2);
        s->handles_used = true;
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -2);
        lua_rawset(L, -5);
    }
    lua_replace(L, -3);
    lua_pop(L, 1);
}

/// Upvalues: the kind's methods, the id of the host's getter.
static int index_handle(lua_State *L) {
    uint8_t kind;
    size_t count;
    if (!to_handle(L, 1, &kind, &count)) return 0;
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    lua_settop(L, 2);
    if (lua_type(L, 2) != LUA_TSTRING) return luaL_error(L, "a field's name is a text, not a %s", luaL_typename(L, 2));
    shim_state *s = state_of(L);
    encode_request(L, s, 1);
    return call_host(L, s, SHIM_CALL, (int32_t)lua_tointeger(L, lua_upvalueindex(2)), (shim_place){0});
}

/// Upvalue: the kind's name.
static int refuse_write(lua_State *L) {
    return luaL_error(L, "a %s cannot be changed", lua_tostring(L, lua_upvalueindex(1)));
}

/// Upvalue: the kind's name.
static int name_handle(lua_State *L) {
    uint8_t kind;
    size_t count;
    const char *id = to_handle(L, 1, &kind, &count);
    lua_pushvalue(L, lua_upvalueindex(1));
    if (!id) return 1;
    lua_pushliteral(L, " ");
    lua_pushlstring(L, id, count);
    lua_concat(L, 3);
    return 1;
}

static int bind_kind(lua_State *L) {
    const binding *a = lua_touserdata(L, 1);
    shim_state *s = state_of(L);
    lua_createtable(L, 0, 8);
    lua_createtable(L, 0, 8);                       // methods
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, "methods");
    lua_pushinteger(L, a->function);
    lua_pushcclosure(L, index_handle, 2);
    lua_setfield(L, -2, "__index");
    lua_pushstring(L, a->name);
    lua_setfield(L, -2, "__name");
    lua_pushstring(L, a->name);
    lua_pushcclosure(L, refuse_write, 1);
    lua_setfield(L, -2, "__newindex");
    lua_pushstring(L, a->name);
    lua_pushcclosure(L, name_handle, 1);
    lua_setfield(L, -2, "__tostring");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    s->kinds[a->kind] = luaL_ref(L, LUA_REGISTRYINDEX);
    return 0;
}

shim_end shim_bind_handle(shim_state *s, uint8_t kind, const char *name, int32_t function) {
    binding a = { .kind = kind, .name = name, .function = function };
    if (kind >= MAX_KINDS) return SHIM_ERROR;
    arm(s);
    return protect(s, bind_kind, &a);
}

static int bind_method(lua_State *L) {
    const binding *a = lua_touserdata(L, 1);
    push_shared(L, state_of(L)->kinds[a->kind]);
    lua_getfield(L, -1, "methods");
    lua_pushinteger(L, a->function);
    lua_pushcclosure(L, host_function, 1);
    lua_setfield(L, -2, a->name);
    return 0;
}

shim_end shim_bind_handle_method(shim_state *s, uint8_t kind, const char *name, int32_t function) {
    binding a = { .kind = kind, .name = name, .function = function };
    if (kind >= MAX_KINDS || !s->kinds[kind]) return SHIM_ERROR;
    arm(s);
    return protect(s, bind_method, &a);
}
