// Declarations and rules: what a file says when it is loaded.
//
// The same file runs again for every run, where `reply "x" [[…]]` must cost next to nothing.
#include "internal.h"
#include <string.h>

// ---- Declarations ----------------------------------------------------------------------------------

/// What `reply "name"` gives back while it waits for its text. User values: word, name, options.
typedef struct { int32_t function; bool done; shim_place place; } pending;

static int do_nothing(lua_State *L) {
    lua_pushcfunction(L, do_nothing);
    return 1;
}

static int declaration_inside_rule(lua_State *L, const char *word) {
    return luaL_error(L, "%s declares: write it outside of functions", word);
}

static int deliver(lua_State *L, shim_state *s, int32_t function, shim_place place, int first) {
    encode_request(L, s, first);
    lua_settop(L, 0);
    call_host(L, s, SHIM_DECLARE, function, place);
    return 0;
}

/// Upvalues: the function's id, its word.
static int declare_with_text(lua_State *L) {
    shim_state *s = state_of(L);
    if (s->mode == INSTANTIATING) return do_nothing(L);
    const char *word = lua_tostring(L, lua_upvalueindex(2));
    if (s->mode == RUNNING) return declaration_inside_rule(L, word);
    if (lua_type(L, 1) != LUA_TSTRING) return luaL_error(L, "write %s \"name\" [[ text ]]", word);
    if (!lua_isnoneornil(L, 2) && !lua_istable(L, 2))
        return luaL_error(L, "write %s(\"%s\", { options }) [[ text ]]", word, lua_tostring(L, 1));
    lua_settop(L, 2);

    pending *p = lua_newuserdatauv(L, sizeof *p, 3);
    *p = (pending){ (int32_t)lua_tointeger(L, lua_upvalueindex(1)), false, place_at(L, 1) };
    lua_pushvalue(L, lua_upvalueindex(2));
    lua_setiuservalue(L, 3, 1);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, 3, 2);
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, 3, 3);
    push_shared(L, s->pending_meta);
    lua_setmetatable(L, 3);
    push_shared(L, s->pending);
    lua_pushvalue(L, 3);
    lua_pushboolean(L, true);
    lua_rawset(L, -3);
    lua_settop(L, 3);
    return 1;
}

/// `reply "name"` is called with its text.
static int complete(lua_State *L) {
    shim_state *s = state_of(L);
    pending *p = lua_touserdata(L, 1);          // only through __call, so it is one
    lua_settop(L, 2);
    lua_getiuservalue(L, 1, 1);
    lua_getiuservalue(L, 1, 2);
    lua_getiuservalue(L, 1, 3);
    const char *word = lua_tostring(L, 3), *name = lua_tostring(L, 4);
    if (p->done) return luaL_error(L, "%s \"%s\" has two texts", word, name);
    if (lua_type(L, 2) != LUA_TSTRING)
        return luaL_error(L, "%s \"%s\" needs a text: write %s \"%s\" [[ … ]]", word, name, word, name);
    p->done = true;
    push_shared(L, s->pending);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    lua_rawset(L, -3);
    lua_pop(L, 1);
    int32_t function = p->function;
    shim_place place = p->place;
    lua_pushvalue(L, 2);
    return deliver(L, s, function, place, 4);  // name, options, text
}

/// Upvalues: the function's id, its word. `drop "x"`
static int declare_plain(lua_State *L) {
    shim_state *s = state_of(L);
    if (s->mode == INSTANTIATING) return 0;
    const char *word = lua_tostring(L, lua_upvalueindex(2));
    if (s->mode == RUNNING) return declaration_inside_rule(L, word);
    if (lua_type(L, 1) != LUA_TSTRING) return luaL_error(L, "write %s \"name\"", word);
    return deliver(L, s, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), place_at(L, 1), 1);
}

/// Upvalues: the function's id, its word. `shop { … }`, by way of __call.
static int declare_table(lua_State *L) {
    shim_state *s = state_of(L);
    if (s->mode == INSTANTIATING) return 0;
    const char *word = lua_tostring(L, lua_upvalueindex(2));
    if (s->mode == RUNNING) return declaration_inside_rule(L, word);
    if (!lua_istable(L, 2)) return luaL_error(L, "write %s { name = value, … }", word);
    lua_settop(L, 2);
    lua_pushliteral(L, "");
    lua_replace(L, 1);                          // no name, options
    return deliver(L, s, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), place_at(L, 1), 1);
}

void check_pending(lua_State *L, shim_state *s) {
    pending *first = NULL;
    push_shared(L, s->pending);
    int table = lua_gettop(L);
    lua_pushnil(L);                             // keeps the first one's user values
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
        pending *p = lua_touserdata(L, -2);
        bool earlier = !first || p->place.chunk < first->place.chunk
            || (p->place.chunk == first->place.chunk && p->place.line < first->place.line);
        if (!earlier) continue;
        first = p;
        lua_pushvalue(L, -2);
        lua_replace(L, table + 1);
    }
    if (!first) { lua_settop(L, table - 1); return; }
    lua_getiuservalue(L, table + 1, 1);
    lua_getiuservalue(L, table + 1, 2);
    const char *word = lua_tostring(L, -2), *name = lua_tostring(L, -1);
    lua_pushfstring(L, "#%d:%d: %s \"%s\" has no text: write %s \"%s\" [[ … ]]",
                    (int)first->place.chunk, (int)first->place.line, word, name, word, name);
    lua_error(L);
}

void open_declarations(lua_State *L, shim_state *s) {
    lua_createtable(L, 0, 2);
    lua_pushcfunction(L, complete);
    lua_setfield(L, -2, "__call");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    s->pending_meta = luaL_ref(L, LUA_REGISTRYINDEX);
    lua_newtable(L);
    s->pending = luaL_ref(L, LUA_REGISTRYINDEX);
}

// ---- Rules -----------------------------------------------------------------------------------------

/// `on.name = function`. Arguments: on, name, value; upvalue: the rules of this file so far.
static int note_rule(lua_State *L) {
    shim_state *s = state_of(L);
    if (lua_type(L, 2) != LUA_TSTRING) return luaL_error(L, "a rule's name is a text, not a %s", luaL_typename(L, 2));
    const char *name = lua_tostring(L, 2);
    if (lua_type(L, 3) != LUA_TFUNCTION) return luaL_error(L, "on.%s must be a function, not a %s", name, luaL_typename(L, 3));
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return luaL_error(L, "on.%s stands twice in this file", name);
    lua_settop(L, 3);
    shim_place place = place_at(L, 1);
    size_t count;
    name = lua_tolstring(L, 2, &count);
    encode_text(&s->rules, name, count);
    encode_integer(&s->rules, place.chunk);
    encode_integer(&s->rules, place.line);
    if (s->rules.failed) die(L, s, SHIM_MEMORY);
    lua_rawset(L, lua_upvalueindex(1));
    return 0;
}

void push_noting_rules(lua_State *L) {
    lua_newtable(L);                            // on, always empty, so that every assignment is seen
    lua_createtable(L, 0, 3);
    lua_newtable(L);                            // the rules
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, "__index");
    lua_pushcclosure(L, note_rule, 1);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

// ---- Binding ---------------------------------------------------------------------------------------

static int bind_declaration(lua_State *L) {
    const binding *a = lua_touserdata(L, 1);
    push_shared(L, state_of(L)->globals);
    lua_pushstring(L, a->name);
    lua_pushinteger(L, a->function);
    lua_pushstring(L, a->name);
    lua_pushcclosure(L, a->flag ? declare_with_text : declare_plain, 2);
    lua_rawset(L, -3);
    return 0;
}

shim_end shim_bind_declaration(shim_state *s, const char *name, int32_t function, bool takes_text) {
    binding a = { .name = name, .function = function, .flag = takes_text };
    arm(s);
    return protect(s, bind_declaration, &a);
}

static int bind_callable(lua_State *L) {
    const binding *a = lua_touserdata(L, 1);
    shim_state *s = state_of(L);
    push_fields(L, s, a->table);                // made, if there is none
    push_shared(L, s->globals);
    lua_getfield(L, -1, a->table);
    lua_getmetatable(L, -1);
    lua_pushinteger(L, a->function);
    lua_pushstring(L, a->table);
    lua_pushcclosure(L, declare_table, 2);
    lua_setfield(L, -2, "__call");
    return 0;
}

shim_end shim_bind_callable(shim_state *s, const char *table, int32_t function) {
    binding a = { .table = table, .function = function };
    arm(s);
    return protect(s, bind_callable, &a);
}
