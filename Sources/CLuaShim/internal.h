#pragma once
#include "CLuaShim.h"
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>

#if LUA_VERSION_NUM != 504
#error "the sandbox is written against, and tested with, Lua 5.4"
#endif

enum { MAX_TRACE = 16, MAX_OPEN = 256, MAX_KINDS = 16, HOOK_INTERVAL = 1000 };

/// What a file does when its main function runs.
typedef enum {
    LOADING,            // declarations reach the host, rules are noted
    INSTANTIATING,      // declarations do nothing, rules are defined
    RUNNING,            // a rule runs
} shim_mode;

struct shim_state {
    lua_State *L;
    shim_config config;
    void *context;
    shim_host host;

    size_t used;                    // bytes
    int64_t blocks;
    void *stack;                    // Lua's stack, where it grows in place (from Lua 5.4.5 on); see shim_new()
    size_t stack_size;
    bool finding_stack;
    int64_t budget;                 // units left
    int64_t next_look;              // with so many units left, charge() looks at the clock
    int64_t deadline;               // microseconds of the monotonic clock; 0: none
    int refusals;                   // allocations refused in this run
    shim_end dead;                  // not RETURNED: nothing in Lua may go on; see die()
    shim_end poisoned;
    bool entered;                   // inside an entry of the shim
    shim_mode mode;

    shim_place killed_at;
    shim_place trace[MAX_TRACE];
    size_t trace_count;

    int32_t open[MAX_OPEN];         // chunks that hold an environment of this run
    size_t open_count;
    bool handles_used, instances_used;
    uint64_t random[2];

    // Tables of ours in the registry, by number: faster than by name.
    int globals, environment_meta, chunks, modules, instances, handles, pending, pending_meta, subject;
    int kinds[MAX_KINDS];

    shim_buffer request, answer, arguments, output, rules;
};

static inline shim_state *state_of(lua_State *L) { return *(shim_state **)lua_getextraspace(L); }

// state.c
/// Ends the run: raises what our pcall and xpcall do not catch. Never returns.
int die(lua_State *L, shim_state *s, shim_end why);
/// To look for a number that is not there can take 80 microseconds: in a table whose keys hash to one place.
enum { ABSENT_NUMBER_UNITS = 64 };
/// Ends the run if no units are left, or no time.
void look(lua_State *L, shim_state *s);
// Not only the hook looks at the clock: no hook is called inside a function in C, however long that takes.
static inline void charge(lua_State *L, shim_state *s, int64_t units) {
    if ((s->budget -= units) <= s->next_look) look(L, s);
}
/// Calls `body` with `arguments` as a light userdata, and says how it ended.
shim_end protect(shim_state *s, lua_CFunction body, void *arguments);
/// A new budget and a new deadline.
void arm(shim_state *s);
/// The innermost line of a script at or above `level`.
shim_place place_at(lua_State *L, int level);
static inline void push_shared(lua_State *L, int reference) { lua_rawgeti(L, LUA_REGISTRYINDEX, reference); }

// codec.c
void buffer_put(shim_buffer *buffer, const void *bytes, size_t count);
void buffer_free(shim_buffer *buffer);
void encode(lua_State *L, shim_buffer *buffer, int index);
void encode_text(shim_buffer *buffer, const char *text, size_t count);
void encode_integer(shim_buffer *buffer, int64_t value);
/// Pushes all values of the buffer and gives back their number.
int decode_all(lua_State *L, const shim_buffer *buffer);

// handle.c
void push_handle(lua_State *L, uint8_t kind, const char *id, size_t count);
/// The id of the handle at `index` and its kind, or NULL if that is no handle.
const char *to_handle(lua_State *L, int index, uint8_t *kind, size_t *count);

// host.c
/// Calls the host with the arguments in `request`. Pushes its values and gives back their number,
/// raises its error, or ends the run.
int call_host(lua_State *L, shim_state *s, shim_role role, int32_t function, shim_place place);
/// Encodes the arguments from `first` to the top into an emptied `request`.
void encode_request(lua_State *L, shim_state *s, int first);
/// A function of the host's; arguments go as they are.
int host_function(lua_State *L);
/// Turns the table on top into a view of it that cannot be changed, with no metatable to be seen.
void freeze(lua_State *L, const char *name);
/// Pushes the field table behind the frozen global `name`, which is made if there is none.
void push_fields(lua_State *L, shim_state *s, const char *name);
typedef struct { const char *table, *name; int32_t function; bool flag; uint8_t kind; } binding;

// declare.c
void open_declarations(lua_State *L, shim_state *s);
/// Pushes a table that notes the functions assigned to its fields as rules.
void push_noting_rules(lua_State *L);
/// An error at the first declaration that was left without its text.
void check_pending(lua_State *L, shim_state *s);

// instance.c
int sandbox_require(lua_State *L);

// sandbox.c, library.c, order.c, pattern.c
void open_sandbox(lua_State *L);
void open_string(lua_State *L), open_table(lua_State *L), open_utf8(lua_State *L), open_math(lua_State *L);
/// Replaces the table of a stock library on top by one of these names only.
void keep_only(lua_State *L, const char *const names[]);
/// Pushes the value at `index` as text, without an address.
void push_text(lua_State *L, int index);
int table_sort(lua_State *L), sorted_pairs(lua_State *L), next_is_empty(lua_State *L);
int pattern_find(lua_State *L), pattern_match(lua_State *L), pattern_gmatch(lua_State *L), pattern_gsub(lua_State *L);
