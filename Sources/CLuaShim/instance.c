// Files: compiled once, instantiated afresh for every run.
//
// A compiled file is a Lua function with one upvalue, its environment. To instantiate it is to give it a
// new environment and to call it; when the run is over the environment is taken away again, so that
// nothing of it lives on. No bytecode is ever loaded.
#include "internal.h"
#include <string.h>

enum { HAS_VALUE = 1 };         // in `modules`: chunk number * 2, plus this if the module returns something

// ---- Compiling -------------------------------------------------------------------------------------

/// Compiles a text and files it under its number.
static void compile(lua_State *L, shim_state *s, int32_t chunk, const char *source, size_t count) {
    if (count > s->config.source_limit)
        luaL_error(L, "#%d:1: the file is larger than %d KB", (int)chunk, (int)(s->config.source_limit >> 10));
    if (count >= 3 && memcmp(source, "\xEF\xBB\xBF", 3) == 0) { source += 3; count -= 3; }  // as editors put it
    push_shared(L, s->chunks);
    const char *name = lua_pushfstring(L, "=#%d", (int)chunk);
    if (luaL_loadbufferx(L, source, count, name, "t") != LUA_OK) lua_error(L);
    lua_pushnil(L);                             // until it is instantiated: no environment, not even the real one
    lua_setupvalue(L, -2, 1);
    lua_rawseti(L, -3, chunk);
    lua_pop(L, 2);
}

typedef struct { int32_t chunk; const char *text; size_t count; uint64_t seed; } task;

static int compile_task(lua_State *L) {
    const task *t = lua_touserdata(L, 1);
    compile(L, state_of(L), t->chunk, t->text, t->count);
    return 0;
}

shim_end shim_compile(shim_state *s, int32_t chunk, const char *source, size_t count) {
    task t = { .chunk = chunk, .text = source, .count = count };
    arm(s);
    return protect(s, compile_task, &t);
}

// ---- Instantiating ---------------------------------------------------------------------------------

/// Pushes `on` and then what the main function returns, `results` values (or all of them).
static void instantiate(lua_State *L, shim_state *s, int32_t chunk, int results) {
    luaL_checkstack(L, 8, "file");
    if (s->open_count == MAX_OPEN) luaL_error(L, "more than %d files in one run", MAX_OPEN);
    lua_createtable(L, 0, 4);
    int environment = lua_gettop(L);
    if (s->mode == LOADING) push_noting_rules(L);
    else lua_createtable(L, 0, 4);
    lua_pushvalue(L, environment);
    lua_setfield(L, environment, "_G");
    lua_pushvalue(L, environment + 1);
    lua_setfield(L, environment, "on");
    push_shared(L, s->environment_meta);
    lua_setmetatable(L, environment);

    push_shared(L, s->chunks);
    if (lua_rawgeti(L, -1, chunk) != LUA_TFUNCTION) luaL_error(L, "no chunk %d", (int)chunk);
    lua_replace(L, -2);
    s->open[s->open_count++] = chunk;
    lua_pushvalue(L, environment);
    lua_setupvalue(L, -2, 1);
    lua_remove(L, environment);
    lua_call(L, 0, results);
}

/// Takes the environments of the run away. Raises nothing: it runs when a run has failed, too.
static void close_instances(shim_state *s) {
    lua_State *L = s->L;
    push_shared(L, s->chunks);
    for (; s->open_count > 0; s->open_count--) {
        lua_rawgeti(L, -1, s->open[s->open_count - 1]);
        lua_pushnil(L);
        lua_setupvalue(L, -2, 1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

// ---- require ---------------------------------------------------------------------------------------

/// Keeps the value on top as what `name`, at index 1, gives in this run.
static int keep_instance(lua_State *L, shim_state *s) {
    s->instances_used = true;
    push_shared(L, s->instances);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -3);
    lua_rawset(L, -3);
    lua_pop(L, 1);
    return 1;
}

static int take_module(lua_State *L, shim_state *s) {
    lua_settop(L, 1);
    encode_request(L, s, 1);
    if (call_host(L, s, SHIM_REQUIRE, 0, place_at(L, 1)) != 2) return luaL_error(L, "the host failed");
    int32_t chunk = (int32_t)lua_tointeger(L, 2);
    size_t count;
    const char *source = luaL_checklstring(L, 3, &count);
    push_shared(L, s->modules);
    lua_pushvalue(L, 1);
    lua_pushboolean(L, false);                  // what it is while it loads
    lua_rawset(L, 4);
    compile(L, s, chunk, source, count);
    instantiate(L, s, chunk, 1);
    bool has_value = lua_toboolean(L, -1) && !lua_isboolean(L, -1);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, (lua_Integer)chunk * 2 + (has_value ? HAS_VALUE : 0));
    lua_rawset(L, 4);
    if (!has_value) lua_pushboolean(L, true);
    return keep_instance(L, s);
}

int sandbox_require(lua_State *L) {
    shim_state *s = state_of(L);
    if (lua_type(L, 1) != LUA_TSTRING) return luaL_error(L, "write require \"name\"");
    lua_settop(L, 1);
    push_shared(L, s->modules);
    lua_pushvalue(L, 1);
    int known = lua_rawget(L, 2);
    if (known == LUA_TBOOLEAN) return luaL_error(L, "\"%s\" requires itself, by way of others", lua_tostring(L, 1));
    if (known == LUA_TNIL && s->mode == LOADING) return take_module(L, s);
    if (known == LUA_TNIL) return luaL_error(L, "\"%s\" is not loaded: write require outside of functions", lua_tostring(L, 1));

    lua_Integer module = lua_tointeger(L, 3);
    lua_pushboolean(L, true);
    if (!(module & HAS_VALUE)) return 1;
    push_shared(L, s->instances);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, -2) != LUA_TNIL) return 1;
    shim_mode mode = s->mode;
    s->mode = INSTANTIATING;                    // its declarations were heard when it was loaded
    instantiate(L, s, (int32_t)(module / 2), 1);
    s->mode = mode;
    return keep_instance(L, s);
}

// ---- Loading and running ---------------------------------------------------------------------------

/// Forgets what the last run left in the tables that files share.
static void begin(lua_State *L, shim_state *s, shim_mode mode) {
    s->mode = mode;
    if (s->handles_used) {
        lua_newtable(L);
        lua_rawseti(L, LUA_REGISTRYINDEX, s->handles);
        s->handles_used = false;
    }
    if (s->instances_used) {
        lua_newtable(L);
        lua_rawseti(L, LUA_REGISTRYINDEX, s->instances);
        s->instances_used = false;
    }
}

/// A file that failed to load while it was required is asked for anew by the next file that requires it;
/// else that would be told that the file requires itself.
static void forget_failed_modules(lua_State *L, shim_state *s) {
    push_shared(L, s->modules);
    for (lua_pushnil(L); lua_next(L, -2);) {
        bool failed = lua_isboolean(L, -1);
        lua_pop(L, 1);
        if (!failed) continue;
        lua_pushvalue(L, -1);
        lua_pushnil(L);
        lua_rawset(L, -4);
    }
    lua_pop(L, 1);
}

static int load_task(lua_State *L) {
    const task *t = lua_touserdata(L, 1);
    shim_state *s = state_of(L);
    begin(L, s, LOADING);
    forget_failed_modules(L, s);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, s->pending);
    instantiate(L, s, t->chunk, 0);
    check_pending(L, s);
    return 0;
}

shim_end shim_load(shim_state *s, int32_t chunk) {
    task t = { .chunk = chunk };
    arm(s);
    shim_end end = protect(s, load_task, &t);
    close_instances(s);
    return end;
}

/// xorshift128+ from a seed by splitmix64, so that near seeds give far streams.
static void seed_random(shim_state *s, uint64_t seed) {
    for (int i = 0; i < 2; i++) {
        uint64_t z = (seed += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        s->random[i] = (z ^ (z >> 31)) | (uint64_t)(i == 0);
    }
}

static void output_results(lua_State *L, shim_state *s, int first) {
    s->output.count = 0;
    s->output.failed = false;
    for (int i = first, top = lua_gettop(L); i <= top; i++) encode(L, &s->output, i);
    if (s->output.failed) die(L, s, SHIM_MEMORY);
}

static int run_task(lua_State *L) {
    const task *t = lua_touserdata(L, 1);
    shim_state *s = state_of(L);
    lua_settop(L, 0);
    begin(L, s, INSTANTIATING);
    if (!t->text) {
        s->mode = RUNNING;
        instantiate(L, s, t->chunk, LUA_MULTRET);
        output_results(L, s, 2);
        return 0;
    }
    instantiate(L, s, t->chunk, 0);
    s->mode = RUNNING;
    lua_pushlstring(L, t->text, t->count);
    if (lua_rawget(L, 1) != LUA_TFUNCTION) {
        lua_pushlstring(L, t->text, t->count);
        return luaL_error(L, "#%d:1: no rule on.%s in this file", (int)t->chunk, lua_tostring(L, -1));
    }
    if (s->subject) push_shared(L, s->subject);
    else lua_pushnil(L);
    int count = decode_all(L, &s->arguments);
    lua_call(L, count + 1, 0);
    return 0;
}

shim_end shim_run(shim_state *s, int32_t chunk, const char *rule, size_t count, uint64_t seed) {
    task t = { .chunk = chunk, .text = rule, .count = count };
    arm(s);
    seed_random(s, seed);
    shim_end end = protect(s, run_task, &t);
    close_instances(s);
    return end;
}
