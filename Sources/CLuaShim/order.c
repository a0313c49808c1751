// One order, everywhere and always: pairs by key, and a sort that is stable.
//
// Lua seeds its hashes with addresses and the time, so the stock order of pairs differs from run to run;
// the stock sort takes the clock for its pivot.
#include "internal.h"
#include <stdlib.h>
#include <string.h>

// ---- pairs -----------------------------------------------------------------------------------------

typedef enum { NUMBER_KEY, STRING_KEY, BOOLEAN_KEY } key_class;
typedef struct { key_class class; lua_Number number; const char *text; size_t count; lua_Integer at; } key;

static int compare_texts(const char *a, size_t a_count, const char *b, size_t b_count) {
    int order = memcmp(a, b, a_count < b_count ? a_count : b_count);
    return order ? order : (a_count > b_count) - (a_count < b_count);
}

static int compare_keys(const void *left, const void *right) {
    const key *a = left, *b = right;
    if (a->class != b->class) return a->class < b->class ? -1 : 1;
    if (a->class != STRING_KEY) return (a->number > b->number) - (a->number < b->number);
    return compare_texts(a->text, a->count, b->text, b->count);
}

static key key_at(lua_State *L, int index, lua_Integer at) {
    key k = { .at = at };
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: k.class = NUMBER_KEY; k.number = lua_tonumber(L, index); break;
    case LUA_TSTRING: k.class = STRING_KEY; k.text = lua_tolstring(L, index, &k.count); break;
    case LUA_TBOOLEAN: k.class = BOOLEAN_KEY; k.number = lua_toboolean(L, index); break;
    default: luaL_error(L, "pairs: a %s as key has no order; keep such things in a list", luaL_typename(L, index));
    }
    return k;
}

/// Upvalues: the table, its keys, their order, how many were given. The arguments do not matter.
static int pairs_step(lua_State *L) {
    const key *order = lua_touserdata(L, lua_upvalueindex(3));
    size_t count = lua_rawlen(L, lua_upvalueindex(3)) / sizeof *order;
    size_t next = (size_t)lua_tointeger(L, lua_upvalueindex(4));
    for (; next < count; next++) {
        lua_rawgeti(L, lua_upvalueindex(2), order[next].at);
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) break;      // nil: removed meanwhile
        lua_pop(L, 2);
        charge(L, state_of(L), 1);
    }
    lua_pushinteger(L, (lua_Integer)next + 1);
    lua_replace(L, lua_upvalueindex(4));
    if (next < count) return 2;
    lua_pushnil(L);
    return 1;
}

int sorted_pairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    size_t count = 0;
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) count++;
    charge(L, state_of(L), (int64_t)count * 4);
    lua_pushvalue(L, 1);
    lua_createtable(L, (int)count, 0);                                  // 3: the keys, held for their texts
    key *order = lua_newuserdatauv(L, count * sizeof *order, 0);        // 4
    lua_Integer at = 0;
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
        order[at] = key_at(L, -2, at + 1);
        charge(L, state_of(L), (int64_t)(order[at].count >> 5));
        lua_pushvalue(L, -2);
        lua_rawseti(L, 3, ++at);
    }
    qsort(order, count, sizeof *order, compare_keys);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, pairs_step, 4);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

/// `next(t)` says whether a table holds anything; which key comes first would differ from run to run.
int next_is_empty(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (!lua_isnoneornil(L, 2)) return luaL_error(L, "next(t, key) is not available, use pairs");
    lua_settop(L, 1);
    lua_pushnil(L);
    if (!lua_next(L, 1)) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushboolean(L, true);
    return 1;
}

// ---- sort ------------------------------------------------------------------------------------------

enum { MAX_SORTED = 1 << 24 };

/// Whether the value at -2 comes before the one at -1; stack index 2 is the comparator or nil.
static bool comes_before(lua_State *L, bool has_comparator) {
    charge(L, state_of(L), 4);
    if (!has_comparator && lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TSTRING) {
        // Lua's own comparison takes a millisecond for 128 KB of NULs, and would follow the locale.
        size_t a_count, b_count;
        const char *a = lua_tolstring(L, -2, &a_count), *b = lua_tolstring(L, -1, &b_count);
        charge(L, state_of(L), (int64_t)((a_count < b_count ? a_count : b_count) >> 6));
        return compare_texts(a, a_count, b, b_count) < 0;
    }
    if (!has_comparator) return lua_compare(L, -2, -1, LUA_OPLT);
    lua_pushvalue(L, 2);
    lua_pushvalue(L, -3);
    lua_pushvalue(L, -3);
    lua_call(L, 2, 1);
    bool before = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return before;
}

/// Merges [low, middle) and [middle, high) of the table at `from` into the one at `to`.
static void merge(lua_State *L, int from, int to, lua_Integer low, lua_Integer middle, lua_Integer high, bool has_comparator) {
    lua_Integer left = low, right = middle;
    for (lua_Integer k = low; k < high; k++) {
        bool take_right = left >= middle;
        if (!take_right && right < high) {
            lua_rawgeti(L, from, right);
            lua_rawgeti(L, from, left);
            take_right = comes_before(L, has_comparator);
            lua_pop(L, 2);
        }
        lua_rawgeti(L, from, take_right ? right++ : left++);
        lua_rawseti(L, to, k);
    }
}

/// A merge sort: n log n comparisons whatever the comparator says.
int table_sort(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    bool has_comparator = !lua_isnil(L, 2);
    if (has_comparator) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
    // 63 keys suffice to make a table whose length is 2^62
    if (count > MAX_SORTED) return luaL_error(L, "too many elements to sort");
    lua_createtable(L, (int)count, 0);
    int from = 1, to = 3;
    for (lua_Integer width = 1; width < count; width *= 2) {
        for (lua_Integer low = 1; low <= count; low += 2 * width) {
            lua_Integer middle = low + width, high = middle + width;
            if (middle > count + 1) middle = count + 1;
            if (high > count + 1) high = count + 1;
            charge(L, state_of(L), (high - low) / 4);
            merge(L, from, to, low, middle, high, has_comparator);
        }
        int swap = from;
        from = to;
        to = swap;
    }
    if (from == 3) {
        for (lua_Integer k = 1; k <= count; k++) {
            lua_rawgeti(L, 3, k);
            lua_rawseti(L, 1, k);
        }
    }
    return 0;
}
