// A Lua pattern at work: shared by the matcher (pattern.c) and the functions of the string library (search.c).
#pragma once
#include "internal.h"

enum { MAX_CAPTURES = 32, MAX_DEPTH = 200 };
enum { OPEN = -1, POSITION = -2 };

typedef struct { const char *start; ptrdiff_t length; } capture;        // length may be OPEN or POSITION

typedef struct {
    lua_State *L;
    shim_state *s;
    const char *text, *text_end, *pattern_end;
    int depth, captures;
    capture capture[MAX_CAPTURES];
} matcher;

static inline void pay(matcher *m, int64_t units) { charge(m->L, m->s, units); }

matcher matcher_for(lua_State *L, const char *text, size_t text_count, const char *pattern, size_t pattern_count);
/// The end of the match of the pattern at exactly `at`, or NULL.
const char *try_at(matcher *m, const char *at, const char *pattern);
/// Pushes capture `index`, from 0; the match itself if the pattern has no captures.
void push_capture(matcher *m, int index, const char *at, const char *end);
/// Pushes all captures and gives back their number.
int push_captures(matcher *m, const char *at, const char *end, bool whole_if_none);
