// The state: memory, budget, and the one way into Lua.
#include "internal.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define UNDER_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define UNDER_SANITIZER 1
#endif
#endif

// Close to the limit every allocation becomes a full collection: so many refusals, and the run is killed.
enum { MAX_REFUSALS = 8 };
// More bytes of stack than a rule takes that does not call itself without end.
enum { DEEP_STACK = 64 << 10 };

// Raised by die(). A light userdata: raising it allocates nothing, and no script can make one.
static const char dead_key = 0;

// ---- Memory ----------------------------------------------------------------------------------------

static bool must_refuse(shim_state *s, void *old, size_t old_size, size_t kind, size_t size) {
    bool refuse = s->used - old_size + size > s->config.memory_limit || size > s->config.block_limit
        || (!old && kind == LUA_TSTRING && size > s->config.string_limit);
    if (s->config.refuse_after == 0) {
        refuse = true;
        if (s->config.refuse_once) s->config.refuse_after = -1;
    } else if (s->config.refuse_after > 0) {
        s->config.refuse_after--;
    }
    return refuse;
}

static void *allocate(void *context, void *old, size_t old_size, size_t size) {
    shim_state *s = context;
    size_t kind = old_size;                 // for a new object, Lua gives its type here
    if (!old) old_size = 0;
    if (size == 0) {
        if (old) { s->used -= old_size; s->blocks--; free(old); }
        return NULL;
    }
    if (size > old_size) {
        if (must_refuse(s, old, old_size, kind, size)) {
            if (s->entered && s->L) {
                // Reads only; after the error the frames are gone. While the stack itself moves they hold offsets where
                // pointers were, and must not be read: then the place is the one that count_hook() noted.
                if (!old || old != s->stack) s->killed_at = place_at(s->L, 0);
                if (++s->refusals >= MAX_REFUSALS && !s->dead) { s->dead = SHIM_MEMORY; s->budget = 0; }
            }
            return NULL;
        }
        s->budget -= (int64_t)(size >> 5);              // volume is work: concat, rep, lower, tables
    }
    void *block = realloc(old, size);
    if (!block) return size <= old_size ? old : NULL;   // Lua relies on it that shrinking cannot fail
    if (!old) s->blocks++;
    s->used = s->used - old_size + size;
    if (old && (old == s->stack || s->finding_stack)) {
        s->stack = block;
        s->stack_size = size;
    }
    return block;
}

// ---- Budget ----------------------------------------------------------------------------------------

static int64_t now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static void count_hook(lua_State *L, lua_Debug *unused) {
    (void)unused;
    shim_state *s = state_of(L);
    if (s->dead) die(L, s, s->dead);
    if (s->stack_size > DEEP_STACK) s->killed_at = place_at(L, 0);
    charge(L, s, HOOK_INTERVAL);
}

void look(lua_State *L, shim_state *s) {
    if (s->budget <= 0) die(L, s, SHIM_BUDGET);
    s->next_look = s->budget > HOOK_INTERVAL ? s->budget - HOOK_INTERVAL : 0;
    if (s->deadline && now_us() > s->deadline) die(L, s, SHIM_TIME);
}

int die(lua_State *L, shim_state *s, shim_end why) {
    if (!s->dead) {
        s->dead = why;
        s->killed_at = place_at(L, 0);
    }
    lua_sethook(L, count_hook, LUA_MASKCOUNT, 1);       // whatever still runs dies at its next instruction
    lua_pushlightuserdata(L, (void *)&dead_key);
    return lua_error(L);
}

void arm(shim_state *s) {
    s->budget = s->next_look = s->config.budget;
    s->deadline = s->config.wall_net_us ? now_us() + s->config.wall_net_us : 0;
    s->refusals = 0;
    s->dead = SHIM_RETURNED;
    s->killed_at = (shim_place){0};
    s->trace_count = 0;
    lua_sethook(s->L, count_hook, LUA_MASKCOUNT, HOOK_INTERVAL);
}

// ---- Places ----------------------------------------------------------------------------------------

static shim_place place_of(lua_State *L, lua_Debug *frame) {
    lua_getinfo(L, "Sl", frame);
    if (frame->currentline <= 0 || frame->short_src[0] != '#') return (shim_place){0};
    return (shim_place){ (int32_t)strtol(frame->short_src + 1, NULL, 10), frame->currentline };
}

shim_place place_at(lua_State *L, int level) {
    lua_Debug frame;
    for (int last = level + 32; level < last && lua_getstack(L, level, &frame); level++) {
        shim_place place = place_of(L, &frame);
        if (place.chunk) return place;
    }
    return (shim_place){0};
}

// ---- Protection ------------------------------------------------------------------------------------

/// The message handler of every entry: notes the trace, and turns the error into a text.
static int note_error(lua_State *L) {
    shim_state *s = state_of(L);
    if (s->dead) return 1;
    lua_Debug frame;
    s->trace_count = 0;
    for (int level = 1; level < 200 && s->trace_count < MAX_TRACE && lua_getstack(L, level, &frame); level++) {
        shim_place place = place_of(L, &frame);
        if (place.chunk) s->trace[s->trace_count++] = place;
    }
    int type = lua_type(L, 1);
    if (type == LUA_TNUMBER) lua_tolstring(L, 1, NULL);
    else if (type != LUA_TSTRING) lua_pushfstring(L, "error object is a %s", lua_typename(L, type));
    return 1;
}

// Nothing pushed here allocates, and lua_pcall has its jump target before anything can fail.
shim_end protect(shim_state *s, lua_CFunction body, void *arguments) {
    lua_State *L = s->L;
    if (s->poisoned) return s->poisoned;
    s->entered = true;
    lua_pushcfunction(L, note_error);
    lua_pushcfunction(L, body);
    lua_pushlightuserdata(L, arguments);
    int status = lua_pcall(L, 1, 0, 1);
    s->entered = false;

    shim_end end = s->dead ? s->dead
        : status == LUA_OK ? SHIM_RETURNED
        : status == LUA_ERRMEM ? SHIM_MEMORY : SHIM_ERROR;
    if (end == SHIM_ERROR) {
        size_t count = 0;
        const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &count) : NULL;
        s->output.count = 0;
        s->output.failed = false;
        buffer_put(&s->output, text, count);
    }
    if (end >= SHIM_BUDGET) s->poisoned = end;
    lua_settop(L, 0);
    return end;
}

// ---- Life ------------------------------------------------------------------------------------------

static int open_state(lua_State *L) {
    luaL_checkversion(L);
    open_sandbox(L);
    return 0;
}

shim_state *shim_new(const shim_config *config) {
    shim_state *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    s->config = *config;
#ifdef UNDER_SANITIZER
    s->config.wall_net_us = 0;
#endif
    s->L = lua_newstate(allocate, s);
    if (!s->L) { free(s); return NULL; }
    *(shim_state **)lua_getextraspace(s->L) = s;
    arm(s);
    s->finding_stack = true;                            // the block that grows now is the stack
    bool grown = lua_checkstack(s->L, 4 * LUA_MINSTACK);
    s->finding_stack = false;
    if (!grown || protect(s, open_state, NULL) != SHIM_RETURNED) { shim_free(s); return NULL; }
    return s;
}

void shim_set_host(shim_state *s, void *context, shim_host host) {
    s->context = context;
    s->host = host;
}

int64_t shim_free(shim_state *s) {
    if (!s) return 0;
    lua_close(s->L);
    buffer_free(&s->request);
    buffer_free(&s->answer);
    buffer_free(&s->arguments);
    buffer_free(&s->output);
    buffer_free(&s->rules);
    int64_t left = s->blocks;
    free(s);
    return left;
}

const shim_buffer *shim_rules(const shim_state *s) { return &s->rules; }
const shim_buffer *shim_output(const shim_state *s) { return &s->output; }
shim_buffer *shim_arguments(shim_state *s) { return &s->arguments; }
shim_place shim_killed_at(const shim_state *s) { return s->killed_at; }
shim_place shim_here(const shim_state *s) { return s->entered ? place_at(s->L, 0) : (shim_place){0}; }
bool shim_poisoned(const shim_state *s) { return s->poisoned != SHIM_RETURNED; }
size_t shim_memory_used(const shim_state *s) { return s->used; }
int64_t shim_refuse_after(const shim_state *s) { return s->config.refuse_after; }
size_t shim_trace(const shim_state *s, const shim_place **places) {
    *places = s->trace;
    return s->trace_count;
}
