// Lua patterns with a meter: the syntax and meaning of string.find, match, gmatch and gsub, but every step
// is charged to the budget, for a pattern can take time polynomial in the text to the power of its items.
#include "pattern.h"
#include <ctype.h>
#include <string.h>

matcher matcher_for(lua_State *L, const char *text, size_t text_count, const char *pattern, size_t pattern_count) {
    matcher m;
    m.L = L;
    m.s = state_of(L);
    m.text = text;
    m.text_end = text + text_count;
    m.pattern_end = pattern + pattern_count;
    return m;
}

// ---- One character ---------------------------------------------------------------------------------

/// The end of the single-character item at `p`.
static const char *item_end(matcher *m, const char *p) {
    if (p == m->pattern_end) luaL_error(m->L, "malformed pattern");
    char first = *p++;
    if (first == '%') {
        if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
        return p + 1;
    }
    if (first != '[') return p;
    const char *start = p;
    if (p < m->pattern_end && *p == '^') p++;
    do {
        if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
        if (*p++ == '%') {
            if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
            p++;
        }
    } while (p == m->pattern_end || *p != ']');
    pay(m, (p - start) >> 3);           // where the text has ended, in_set() is not even asked
    return p + 1;
}

static bool in_class(int character, int class) {
    bool is;
    switch (tolower(class)) {
    case 'a': is = isalpha(character); break;
    case 'c': is = iscntrl(character); break;
    case 'd': is = isdigit(character); break;
    case 'g': is = isgraph(character); break;
    case 'l': is = islower(character); break;
    case 'p': is = ispunct(character); break;
    case 's': is = isspace(character); break;
    case 'u': is = isupper(character); break;
    case 'w': is = isalnum(character); break;
    case 'x': is = isxdigit(character); break;
    default: return class == character;
    }
    return isupper(class) ? !is : is;
}

/// `p` stands at the '[' of a set, `last` at its ']'.
static bool in_set(matcher *m, int character, const char *p, const char *last) {
    bool found = true;
    pay(m, (last - p) >> 3);
    if (p[1] == '^') { found = false; p++; }
    while (++p < last) {
        if (*p == '%') {
            p++;
            if (in_class(character, (unsigned char)*p)) return found;
        } else if (p[1] == '-' && p + 2 < last) {
            if ((unsigned char)p[0] <= character && character <= (unsigned char)p[2]) return found;
            p += 2;
        } else if ((unsigned char)*p == character) {
            return found;
        }
    }
    return !found;
}

static bool matches_item(matcher *m, const char *at, const char *p, const char *end) {
    if (at >= m->text_end) return false;
    int character = (unsigned char)*at;
    switch (*p) {
    case '.': return true;
    case '%': return in_class(character, (unsigned char)p[1]);
    case '[': return in_set(m, character, p, end - 1);
    default: return (unsigned char)*p == character;
    }
}

// ---- The whole pattern -----------------------------------------------------------------------------

static const char *match_here(matcher *m, const char *at, const char *p);

static const char *open_capture(matcher *m, const char *at, const char *p) {
    if (m->captures >= MAX_CAPTURES) luaL_error(m->L, "too many captures");
    bool position = p + 1 < m->pattern_end && p[1] == ')';
    m->capture[m->captures++] = (capture){ at, position ? POSITION : OPEN };
    const char *end = match_here(m, at, p + (position ? 2 : 1));
    if (!end) m->captures--;
    return end;
}

static const char *close_capture(matcher *m, const char *at, const char *p) {
    int open = m->captures - 1;
    while (open >= 0 && m->capture[open].length != OPEN) open--;
    if (open < 0) luaL_error(m->L, "invalid pattern capture");
    m->capture[open].length = at - m->capture[open].start;
    const char *end = match_here(m, at, p + 1);
    if (!end) m->capture[open].length = OPEN;
    return end;
}

/// `%bxy` at `p`: where the balanced text ends, or NULL.
static const char *match_balanced(matcher *m, const char *at, const char *p) {
    if (p + 3 >= m->pattern_end) luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
    if (at >= m->text_end || *at != p[2]) return NULL;
    int depth = 1;
    const char *end = at;
    while (++end < m->text_end) {
        if (*end == p[3]) {
            if (--depth == 0) break;
        } else if (*end == p[2]) {
            depth++;
        }
    }
    pay(m, (end - at) >> 2);
    return end < m->text_end ? end + 1 : NULL;
}

/// `%f[set]`, with `set` from `p` to `end`: whether `at` is where the set begins.
static bool at_frontier(matcher *m, const char *at, const char *p, const char *end) {
    int before = at == m->text ? 0 : (unsigned char)at[-1];
    int after = at < m->text_end ? (unsigned char)*at : 0;
    return !in_set(m, before, p, end - 1) && in_set(m, after, p, end - 1);
}

/// `%1` to `%9`: where the same text again ends, or NULL.
static const char *match_back(matcher *m, const char *at, char digit) {
    int index = digit - '1';
    if (index < 0 || index >= m->captures || m->capture[index].length == OPEN)
        luaL_error(m->L, "invalid capture index %%%d", index + 1);
    capture c = m->capture[index];
    size_t count = c.length == POSITION ? 0 : (size_t)c.length;
    pay(m, (int64_t)(count >> 4));
    bool same = (size_t)(m->text_end - at) >= count && memcmp(c.start, at, count) == 0;
    return same ? at + count : NULL;
}

/// `item*` and `item+`: as many as there are, then fewer.
static const char *match_most(matcher *m, const char *at, const char *p, const char *end, ptrdiff_t least) {
    ptrdiff_t count = 0;
    while (matches_item(m, at + count, p, end)) count++;
    pay(m, count >> 2);
    for (; count >= least; count--) {
        pay(m, 1);
        const char *found = match_here(m, at + count, end + 1);
        if (found) return found;
    }
    return NULL;
}

/// `item-`: as few as will do.
static const char *match_least(matcher *m, const char *at, const char *p, const char *end) {
    for (;; at++) {
        pay(m, 1);
        const char *found = match_here(m, at, end + 1);
        if (found) return found;
        if (!matches_item(m, at, p, end)) return NULL;
    }
}

static const char *match_items(matcher *m, const char *at, const char *p) {
    for (;;) {
        pay(m, 1);
        if (p == m->pattern_end) return at;
        bool more = p + 1 < m->pattern_end;
        if (*p == '(') return open_capture(m, at, p);
        if (*p == ')') return close_capture(m, at, p);
        if (*p == '$' && !more) return at == m->text_end ? at : NULL;
        if (*p == '%' && more && p[1] == 'b') {
            if (!(at = match_balanced(m, at, p))) return NULL;
            p += 4;
            continue;
        }
        if (*p == '%' && more && p[1] == 'f') {
            p += 2;
            if (p >= m->pattern_end || *p != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
            const char *end = item_end(m, p);
            if (!at_frontier(m, at, p, end)) return NULL;
            p = end;
            continue;
        }
        if (*p == '%' && more && isdigit((unsigned char)p[1])) {
            if (!(at = match_back(m, at, p[1]))) return NULL;
            p += 2;
            continue;
        }
        const char *end = item_end(m, p);
        char suffix = end < m->pattern_end ? *end : 0;
        if (suffix == '*' || suffix == '+') return match_most(m, at, p, end, suffix == '+');
        if (suffix == '-') return match_least(m, at, p, end);
        bool matches = matches_item(m, at, p, end);
        if (suffix == '?') {
            const char *found = matches ? match_here(m, at + 1, end + 1) : NULL;
            if (found) return found;
            p = end + 1;
            continue;
        }
        if (!matches) return NULL;
        at++;
        p = end;
    }
}

/// Where the rest of the pattern, from `p`, ends if it matches at `at`; else NULL.
static const char *match_here(matcher *m, const char *at, const char *p) {
    if (++m->depth > MAX_DEPTH) luaL_error(m->L, "pattern too complex");
    const char *end = match_items(m, at, p);
    m->depth--;
    return end;
}

const char *try_at(matcher *m, const char *at, const char *p) {
    m->captures = m->depth = 0;
    return match_here(m, at, p);
}

// ---- Captures --------------------------------------------------------------------------------------

void push_capture(matcher *m, int index, const char *at, const char *end) {
    if (index >= m->captures) {
        if (index) luaL_error(m->L, "invalid capture index %%%d", index + 1);
        lua_pushlstring(m->L, at, (size_t)(end - at));
        return;
    }
    capture c = m->capture[index];
    if (c.length == OPEN) luaL_error(m->L, "unfinished capture");
    if (c.length == POSITION) lua_pushinteger(m->L, c.start - m->text + 1);
    else lua_pushlstring(m->L, c.start, (size_t)c.length);
}

int push_captures(matcher *m, const char *at, const char *end, bool whole_if_none) {
    int count = m->captures == 0 && whole_if_none ? 1 : m->captures;
    luaL_checkstack(m->L, count, "too many captures");
    for (int i = 0; i < count; i++) push_capture(m, i, at, end);
    return count;
}
