// Lua 5.4 as rules need it: files that are compiled once and instantiated afresh for every run,
// in a sandbox, with a budget. Values cross as bytes (see codec.c).
//
// There is no lua.h in here. Lua raises errors by longjmp, which must never cross a Swift frame:
// so Swift does not see a lua_State, every entry below runs under lua_pcall, and the one Swift
// frame that Lua calls (shim_host) has returned before Lua may raise.
//
// A state belongs to one thread at a time. That thread needs a stack of 8 MB: up to Lua 5.4.6,
// naming the culprit of an error takes about 90 bytes of stack for each field of a chain `a.b.c…`,
// and the 64 KB of a source file have room for 32,000 of them.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct shim_state shim_state;

/// Bytes that grow. `failed` is set when memory ran out, and from then on nothing is added.
typedef struct {
    uint8_t *bytes;
    size_t count, capacity;
    bool failed;
} shim_buffer;

/// Makes room for `more` bytes after `count`; false, and `failed` set, if there is none.
bool shim_buffer_reserve(shim_buffer *, size_t more);

typedef struct {
    size_t memory_limit;    // bytes of all that lives in the state
    size_t string_limit;    // bytes of one string
    size_t block_limit;     // bytes of one allocation: a table's part, the Lua stack, a buffer
    size_t source_limit;    // bytes of one source file
    int64_t budget;         // units of one run
    int64_t wall_net_us;    // microseconds of one run; 0: none. Always none under a sanitizer
    int64_t refuse_after;   // fault injection: refuse the growing allocation after so many; -1: never
    bool refuse_once;       // only that one, or every one from then on
} shim_config;

/// How a call into the state ended. After BUDGET, TIME or MEMORY the state is of no further use.
typedef enum {
    SHIM_RETURNED = 0,
    SHIM_STOPPED,           // the host answered SHIM_STOP; the state is as good as before
    SHIM_ERROR,             // an ordinary error that nobody caught
    SHIM_BUDGET,
    SHIM_MEMORY,
    SHIM_TIME,              // the wall net: a slow machine, or work that the budget does not see
} shim_end;

/// A line of a chunk; chunk 0 is "unknown".
typedef struct { int32_t chunk, line; } shim_place;

typedef enum {
    SHIM_CALL,              // a bound function, property or field of a handle
    SHIM_DECLARE,           // name, options, text
    SHIM_REQUIRE,           // name; answer: chunk number, source
    SHIM_PRINT,             // one text
} shim_role;

typedef struct {
    shim_role role;
    int32_t function;       // the id given when it was bound
    shim_place place;       // of DECLARE and REQUIRE
    const uint8_t *arguments;
    size_t count;
} shim_call;

typedef enum {
    SHIM_VALUES,            // the values in the answer
    SHIM_FAILURE,           // an ordinary error; the answer holds its text
    SHIM_STOP,              // the end of the run, which no pcall can catch
} shim_answer;

typedef shim_answer (*shim_host)(void *context, const shim_call *, shim_buffer *answer);

/// NULL if there is no memory, or the Lua found at run time is not 5.4.
shim_state *shim_new(const shim_config *);
/// Who answers calls; to be set before anything runs.
void shim_set_host(shim_state *, void *context, shim_host);
/// Gives back how many blocks of memory were still alive: 0, or there is a leak.
int64_t shim_free(shim_state *);

// What rules see. All before the first compile.
shim_end shim_bind_global(shim_state *, const char *name, int32_t function);
/// `table.name(...)`; as a method it is written `table:name(...)` and the host does not see the table.
shim_end shim_bind_field(shim_state *, const char *table, const char *name, int32_t function, bool method);
/// Any other field of that table: the host is given its name.
shim_end shim_bind_properties(shim_state *, const char *table, int32_t function);
/// `table.x = value`, which is an error otherwise: the host is given name and value.
shim_end shim_bind_writes(shim_state *, const char *table, int32_t function);
/// `name "x" [[text]]` and `name("x", { … }) [[text]]`, or without a text `name "x"`.
shim_end shim_bind_declaration(shim_state *, const char *name, int32_t function, bool takes_text);
/// `table { … }` as a declaration, for a table that has properties as well.
shim_end shim_bind_callable(shim_state *, const char *table, int32_t function);
/// A kind of handle, 0 to 15; the host is given the handle and the name of a field.
shim_end shim_bind_handle(shim_state *, uint8_t kind, const char *name, int32_t function);
shim_end shim_bind_handle_method(shim_state *, uint8_t kind, const char *name, int32_t function);
/// The bound table that every rule gets as its first argument.
shim_end shim_bind_subject(shim_state *, const char *table);

/// Compiles a text as chunk number `chunk` (from 1), whose name in messages is then "#chunk".
shim_end shim_compile(shim_state *, int32_t chunk, const char *source, size_t count);
/// Runs the file once with its declarations live, and notes its rules.
shim_end shim_load(shim_state *, int32_t chunk);
/// Name, chunk and line of every rule seen while loading, in order.
const shim_buffer *shim_rules(const shim_state *);
/// Arguments of the next run, to be written before it.
shim_buffer *shim_arguments(shim_state *);
/// Instantiates the file and calls the rule with the subject and the arguments.
/// Without a rule (NULL), what the file itself returns is the output.
shim_end shim_run(shim_state *, int32_t chunk, const char *rule, size_t count, uint64_t seed);

/// The text of the last error, or the values of the last run without a rule.
const shim_buffer *shim_output(const shim_state *);
/// Where the last run was killed.
shim_place shim_killed_at(const shim_state *);
/// The calls that led to the last error, innermost first; gives back their number.
size_t shim_trace(const shim_state *, const shim_place **places);
/// Where the script is, to be asked while the host is being called.
shim_place shim_here(const shim_state *);

bool shim_poisoned(const shim_state *);
size_t shim_memory_used(const shim_state *);
/// Allocations still to be granted before fault injection refuses one; -1 when none will be.
int64_t shim_refuse_after(const shim_state *);
