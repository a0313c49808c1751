// string.find, match, gmatch and gsub, over the metered matcher.
#define _GNU_SOURCE         // memmem, which is linear where the stock plain find is quadratic
#include "pattern.h"
#include <ctype.h>
#include <string.h>

// ---- find and match --------------------------------------------------------------------------------

/// The start of the search, from 0, or -1 if it is beyond the end.
static ptrdiff_t search_start(lua_State *L, size_t count) {
    lua_Integer from = luaL_optinteger(L, 3, 1);
    if (from < 0) from = from < -(lua_Integer)count ? 1 : from + (lua_Integer)count + 1;
    if (from < 1) from = 1;
    return (lua_Unsigned)from > count + 1 ? -1 : (ptrdiff_t)from - 1;
}

static bool is_plain(const char *pattern, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (memchr("^$*+?.([%-", pattern[i], 10)) return false;
    return true;
}

static int find_plain(lua_State *L, const char *text, size_t count, ptrdiff_t from, const char *what, size_t what_count) {
    size_t rest = count - (size_t)from;
    charge(L, state_of(L), (int64_t)(rest >> 5));
    const char *found = what_count == 0 ? text + from : memmem(text + from, rest, what, what_count);
    if (!found) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushinteger(L, found - text + 1);
    lua_pushinteger(L, found - text + (lua_Integer)what_count);
    return 2;
}

static int search(lua_State *L, bool find) {
    size_t text_count, pattern_count;
    const char *text = luaL_checklstring(L, 1, &text_count), *pattern = luaL_checklstring(L, 2, &pattern_count);
    ptrdiff_t from = search_start(L, text_count);
    if (from < 0) {
        lua_pushnil(L);
        return 1;
    }
    charge(L, state_of(L), (int64_t)(pattern_count >> 3));
    if (find && (lua_toboolean(L, 4) || is_plain(pattern, pattern_count)))
        return find_plain(L, text, text_count, from, pattern, pattern_count);
    bool anchored = pattern_count > 0 && *pattern == '^';
    if (anchored) { pattern++; pattern_count--; }
    matcher m = matcher_for(L, text, text_count, pattern, pattern_count);
    for (const char *at = text + from; at <= m.text_end; at++) {
        const char *end = try_at(&m, at, pattern);
        if (end && !find) return push_captures(&m, at, end, true);
        if (end) {
            lua_pushinteger(L, at - text + 1);
            lua_pushinteger(L, end - text);
            return push_captures(&m, at, end, false) + 2;
        }
        if (anchored) break;
    }
    lua_pushnil(L);
    return 1;
}

int pattern_find(lua_State *L) { return search(L, true); }
int pattern_match(lua_State *L) { return search(L, false); }

// ---- gmatch ----------------------------------------------------------------------------------------

/// Upvalues: the text, the pattern, where to go on, where the last match ended (-1: none).
static int gmatch_step(lua_State *L) {
    size_t text_count, pattern_count;
    const char *text = lua_tolstring(L, lua_upvalueindex(1), &text_count);
    const char *pattern = lua_tolstring(L, lua_upvalueindex(2), &pattern_count);
    const char *at = text + lua_tointeger(L, lua_upvalueindex(3));
    const char *last = text + lua_tointeger(L, lua_upvalueindex(4));
    matcher m = matcher_for(L, text, text_count, pattern, pattern_count);
    for (; at <= m.text_end; at++) {
        const char *end = try_at(&m, at, pattern);
        if (!end || end == last) continue;
        lua_pushinteger(L, end - text);
        lua_copy(L, -1, lua_upvalueindex(3));
        lua_replace(L, lua_upvalueindex(4));
        return push_captures(&m, at, end, true);
    }
    return 0;
}

int pattern_gmatch(lua_State *L) {
    size_t count;
    luaL_checklstring(L, 1, &count);
    luaL_checkstring(L, 2);
    ptrdiff_t from = search_start(L, count);
    lua_settop(L, 2);
    lua_pushinteger(L, from < 0 ? (lua_Integer)count + 1 : from);
    lua_pushinteger(L, -1);
    lua_pushcclosure(L, gmatch_step, 4);
    return 1;
}

// ---- gsub ------------------------------------------------------------------------------------------

/// Adds the replacement text at stack index 3, with its `%0` to `%9`.
static void add_text(matcher *m, luaL_Buffer *out, const char *at, const char *end) {
    lua_State *L = m->L;
    size_t count;
    const char *text = lua_tolstring(L, 3, &count);
    pay(m, (int64_t)(count >> 3));
    for (size_t i = 0; i < count; i++) {
        if (text[i] != '%') {
            luaL_addchar(out, text[i]);
            continue;
        }
        char escape = ++i < count ? text[i] : 0;
        if (escape == '%') {
            luaL_addchar(out, '%');
        } else if (escape == '0') {
            luaL_addlstring(out, at, (size_t)(end - at));
        } else if (isdigit((unsigned char)escape)) {
            push_capture(m, escape - '1', at, end);
            lua_tolstring(L, -1, NULL);
            luaL_addvalue(out);
        } else {
            luaL_error(L, "invalid use of '%%' in replacement string");
        }
    }
}

/// Adds what the function or table at stack index 3 gives for the match; the match itself for nil and false.
static void add_value(matcher *m, luaL_Buffer *out, const char *at, const char *end, int type) {
    lua_State *L = m->L;
    if (type == LUA_TFUNCTION) {
        lua_pushvalue(L, 3);
        lua_call(L, push_captures(m, at, end, true), 1);
    } else {
        push_capture(m, 0, at, end);
        bool number = lua_type(L, -1) == LUA_TNUMBER;
        if (lua_gettable(L, 3) == LUA_TNIL && number) pay(m, ABSENT_NUMBER_UNITS);
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        luaL_addlstring(out, at, (size_t)(end - at));
    } else if (lua_isstring(L, -1)) {
        luaL_addvalue(out);
    } else {
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    }
}

int pattern_gsub(lua_State *L) {
    size_t text_count, pattern_count;
    const char *text = luaL_checklstring(L, 1, &text_count), *pattern = luaL_checklstring(L, 2, &pattern_count);
    int type = lua_type(L, 3);
    bool is_text = type == LUA_TNUMBER || type == LUA_TSTRING;
    luaL_argexpected(L, is_text || type == LUA_TFUNCTION || type == LUA_TTABLE, 3, "string/function/table");
    lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)text_count + 1), count = 0;
    bool anchored = pattern_count > 0 && *pattern == '^';
    if (anchored) { pattern++; pattern_count--; }
    lua_settop(L, 4);

    matcher m = matcher_for(L, text, text_count, pattern, pattern_count);
    luaL_Buffer out;
    luaL_buffinit(L, &out);
    const char *at = text, *last = NULL;
    while (count < most) {
        const char *end = try_at(&m, at, pattern);
        if (end && end != last) {
            count++;
            if (is_text) add_text(&m, &out, at, end);
            else add_value(&m, &out, at, end, type);
            at = last = end;
        } else if (at < m.text_end) {
            luaL_addchar(&out, *at);
            at++;
        } else {
            break;
        }
        if (anchored) break;
    }
    luaL_addlstring(&out, at, (size_t)(m.text_end - at));
    luaL_pushresult(&out);
    lua_pushinteger(L, count);
    return 2;
}
