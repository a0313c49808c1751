// The stock libraries, less what is dangerous, and with a price on whatever loops in C.
//
// The wrappers call the stock function as part of themselves, not through lua_call: so its error messages
// still name the function and the line of the script.
#include "internal.h"
#include <limits.h>
#include <string.h>

// ---- The price -------------------------------------------------------------------------------------

/// Charges a quarter unit for each of the elements from `first` to `last`.
static void charge_span(lua_State *L, lua_Integer first, lua_Integer last) {
    if (last < first) return;
    lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
    charge(L, state_of(L), count > INT_MAX ? INT64_MAX / 2 : (int64_t)(count / 4) + 1);
}

/// Upvalue: the stock function.
static int stock(lua_State *L) { return lua_tocfunction(L, lua_upvalueindex(1))(L); }

/// A stock function that takes any number of numbers, each of which may be a numeral of 128 KB.
static int stock_by_arguments(lua_State *L) {
    int top = lua_gettop(L);
    int64_t units = top;
    for (int i = 1; i <= top; i++)
        if (lua_type(L, i) == LUA_TSTRING) units += (int64_t)(lua_rawlen(L, i) >> 6);
    charge(L, state_of(L), units);
    return stock(L);
}

static lua_Integer length_of(lua_State *L, int index) {
    int type = lua_type(L, index);
    return type == LUA_TTABLE || type == LUA_TSTRING ? (lua_Integer)lua_rawlen(L, index) : 0;
}

/// Replaces `name` in the library on top by `wrapper` around it.
static void wrap(lua_State *L, const char *name, lua_CFunction wrapper) {
    lua_getfield(L, -1, name);
    lua_pushcclosure(L, wrapper, 1);
    lua_setfield(L, -2, name);
}

// ---- string ----------------------------------------------------------------------------------------

static int string_rep(lua_State *L) {
    size_t length, separator;
    luaL_checklstring(L, 1, &length);
    lua_Integer count = luaL_checkinteger(L, 2);
    luaL_optlstring(L, 3, "", &separator);
    if (count > 0 && length + separator == 0) {         // the stock function loops 2^63 times over nothing
        lua_pushliteral(L, "");
        return 1;
    }
    if (count > 0 && (lua_Unsigned)count > state_of(L)->config.string_limit / (length + separator))
        return luaL_error(L, "resulting string too large");
    charge_span(L, 0, count);
    return stock(L);
}

static int string_byte(lua_State *L) {
    lua_Integer length = length_of(L, 1), from = luaL_optinteger(L, 2, 1), to = luaL_optinteger(L, 3, from);
    if (to < 0) to += length + 1;
    if (from < 0) from += length + 1;
    charge_span(L, from < 1 ? 1 : from, to > length ? length : to);
    return stock(L);
}

static int string_format(lua_State *L) {
    size_t count;
    const char *at = luaL_checklstring(L, 1, &count), *end = at + count;    // it may hold NULs
    while (at < end) {
        if (*at++ != '%') continue;
        while (at < end && *at && strchr("-+ #0123456789.", *at)) at++;
        if (at < end && *at++ == 'p') return luaL_error(L, "invalid conversion '%%p' to 'format'");
    }
    for (int i = 2, top = lua_gettop(L); i <= top; i++) {
        if (lua_type(L, i) < LUA_TTABLE) continue;
        push_text(L, i);
        lua_replace(L, i);
    }
    return stock_by_arguments(L);
}

void open_string(lua_State *L) {
    luaL_requiref(L, "string", luaopen_string, 0);
    keep_only(L, (const char *const[]){ "byte", "char", "len", "lower", "upper", "reverse", "sub", "format", "rep", NULL });
    wrap(L, "format", string_format);
    wrap(L, "rep", string_rep);
    wrap(L, "byte", string_byte);
    wrap(L, "char", stock_by_arguments);
    static const luaL_Reg ours[] = { { "find", pattern_find }, { "match", pattern_match },
                                     { "gmatch", pattern_gmatch }, { "gsub", pattern_gsub }, { NULL, NULL } };
    luaL_setfuncs(L, ours, 0);

    // ("x"):upper() looks here; the metatable keeps its arithmetic ("10" + 1) and cannot be had.
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
    freeze(L, "string");
    lua_setfield(L, -2, "string");
}

// ---- table -----------------------------------------------------------------------------------------

static int table_insert(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (lua_gettop(L) > 2) charge_span(L, luaL_checkinteger(L, 2), length_of(L, 1));
    return stock(L);
}

static int table_remove(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer length = length_of(L, 1);
    charge_span(L, luaL_optinteger(L, 2, length), length);
    return stock(L);
}

// Two functions of our own, as they look for as many numbers as they are told to: they pay as they go.

static void move_one(lua_State *L, lua_Integer from, lua_Integer to, int target) {
    charge(L, state_of(L), lua_geti(L, 1, from) == LUA_TNIL ? ABSENT_NUMBER_UNITS : 1);
    lua_seti(L, target, to);
}

static int table_move(lua_State *L) {
    lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4);
    int target = lua_isnoneornil(L, 5) ? 1 : 5;
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, target, LUA_TTABLE);
    lua_pushvalue(L, target);
    if (last < first) return 1;
    luaL_argcheck(L, first > 0 || last < LUA_MAXINTEGER + first, 3, "too many elements to move");
    lua_Integer count = last - first + 1;
    luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
    if (to > last || to <= first || !lua_rawequal(L, 1, target))
        for (lua_Integer i = 0; i < count; i++) move_one(L, first + i, to + i, target);
    else
        for (lua_Integer i = count - 1; i >= 0; i--) move_one(L, first + i, to + i, target);
    return 1;
}

static int table_concat(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    charge_span(L, luaL_optinteger(L, 3, 1), luaL_optinteger(L, 4, length_of(L, 1)));
    return stock(L);
}

static int table_unpack(lua_State *L) {
    lua_Integer from = luaL_optinteger(L, 2, 1), to = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
    if (from > to) return 0;
    lua_Unsigned count = (lua_Unsigned)to - (lua_Unsigned)from;         // less one: it might not fit
    if (count >= INT_MAX || !lua_checkstack(L, (int)++count)) return luaL_error(L, "too many results to unpack");
    for (lua_Unsigned i = 0; i < count; i++) {
        bool absent = lua_geti(L, 1, from + (lua_Integer)i) == LUA_TNIL;
        if (absent || i % 4 == 0) charge(L, state_of(L), absent ? ABSENT_NUMBER_UNITS : 1);
    }
    return (int)count;
}

static int table_pack(lua_State *L) {
    charge_span(L, 1, lua_gettop(L));
    return stock(L);
}

void open_table(lua_State *L) {
    luaL_requiref(L, "table", luaopen_table, 0);
    keep_only(L, (const char *const[]){ "concat", "insert", "pack", "remove", NULL });
    wrap(L, "concat", table_concat);
    wrap(L, "insert", table_insert);
    wrap(L, "pack", table_pack);
    wrap(L, "remove", table_remove);
    static const luaL_Reg ours[] = { { "move", table_move }, { "unpack", table_unpack }, { NULL, NULL } };
    luaL_setfuncs(L, ours, 0);
    lua_pushcfunction(L, table_sort);
    lua_setfield(L, -2, "sort");
    freeze(L, "table");
    lua_setfield(L, -2, "table");
}

// ---- utf8 ------------------------------------------------------------------------------------------

static int utf8_whole(lua_State *L) {
    charge_span(L, 0, length_of(L, 1));
    return stock(L);
}

static int utf8_codepoint(lua_State *L) {
    lua_Integer length = length_of(L, 1), from = luaL_optinteger(L, 2, 1), to = luaL_optinteger(L, 3, from);
    if (from < 0) from += length + 1;
    if (to < 0) to += length + 1;
    charge_span(L, from < 1 ? 1 : from, to > length ? length : to);
    return stock(L);
}

/// One step of utf8.codes. The stock one skips any number of continuation bytes for free, and in 5.4.4
/// does not refuse them. Upvalue: utf8.codepoint.
static int utf8_codes_step(lua_State *L) {
    size_t count;
    const char *text = luaL_checklstring(L, 1, &count);
    lua_Unsigned at = (lua_Unsigned)luaL_checkinteger(L, 2);       // the last one's place, from 1; 0 at first
    if (at > count) return 0;
    if (at > 0) {
        unsigned char lead = (unsigned char)text[at - 1];
        at += lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    } else {
        at = 1;
    }
    if (at > count) return 0;
    lua_settop(L, 1);
    lua_pushinteger(L, (lua_Integer)at);
    int results = lua_tocfunction(L, lua_upvalueindex(1))(L);
    lua_pushinteger(L, (lua_Integer)at);
    lua_insert(L, -1 - results);
    return 1 + results;
}

/// Upvalue: the step.
static int utf8_codes(lua_State *L) {
    luaL_checkstring(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

void open_utf8(lua_State *L) {
    luaL_requiref(L, "utf8", luaopen_utf8, 0);
    keep_only(L, (const char *const[]){ "char", "charpattern", "codepoint", "len", "offset", NULL });
    lua_getfield(L, -1, "codepoint");
    lua_pushcclosure(L, utf8_codes_step, 1);
    lua_pushcclosure(L, utf8_codes, 1);
    lua_setfield(L, -2, "codes");
    wrap(L, "char", stock_by_arguments);
    wrap(L, "codepoint", utf8_codepoint);
    wrap(L, "len", utf8_whole);
    wrap(L, "offset", utf8_whole);
    freeze(L, "utf8");
    lua_setfield(L, -2, "utf8");
}

// ---- math ------------------------------------------------------------------------------------------

static uint64_t next_random(shim_state *s) {            // xorshift128+
    uint64_t x = s->random[0], y = s->random[1];
    s->random[0] = y;
    x ^= x << 23;
    s->random[1] = x ^ y ^ (x >> 17) ^ (y >> 26);
    return s->random[1] + y;
}

/// As the stock one, but from the seed of the run.
static int math_random(lua_State *L) {
    int count = lua_gettop(L);
    uint64_t random = next_random(state_of(L));
    if (count == 0) {
        lua_pushnumber(L, (double)(random >> 11) * 0x1p-53);
        return 1;
    }
    if (count > 2) return luaL_error(L, "wrong number of arguments");
    lua_Integer low = count == 2 ? luaL_checkinteger(L, 1) : 1, high = luaL_checkinteger(L, count);
    if (count == 1 && high == 0) {
        lua_pushinteger(L, (lua_Integer)random);
        return 1;
    }
    luaL_argcheck(L, low <= high, count, "interval is empty");
    lua_Unsigned span = (lua_Unsigned)high - (lua_Unsigned)low;
    if (span != UINT64_MAX) random %= span + 1;
    lua_pushinteger(L, (lua_Integer)(random + (lua_Unsigned)low));
    return 1;
}

void open_math(lua_State *L) {
    luaL_requiref(L, "math", luaopen_math, 0);
    // no randomseed, no functions whose last digits depend on the C library
    keep_only(L, (const char *const[]){ "abs", "ceil", "floor", "fmod", "huge", "max", "maxinteger", "min", "mininteger",
                                        "modf", "pi", "sqrt", "tointeger", "type", "ult", "exp", "log", NULL });
    wrap(L, "max", stock_by_arguments);
    wrap(L, "min", stock_by_arguments);
    lua_pushcfunction(L, math_random);
    lua_setfield(L, -2, "random");
    freeze(L, "math");
    lua_setfield(L, -2, "math");
}
