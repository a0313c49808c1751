// Values as bytes: a tag, then little-endian numbers of fixed width.
//
//   0 nil   1 false   2 true   3 integer (8)   4 float (8)   5 text: count (4), bytes
//   6 list: count (4), values   7 map: count (4), then text and value in turn
//   8 handle: kind (1), count (4), bytes
//
// The same host writes and reads them, so the byte order is the machine's own. An empty table is a list.
#include "internal.h"
#include <stdlib.h>
#include <string.h>

enum { NIL, FALSE_, TRUE_, INTEGER, FLOAT, TEXT, LIST, MAP, HANDLE };
enum { MAX_DEPTH = 32, MAX_BYTES = 256 << 10 };

// ---- Buffers ---------------------------------------------------------------------------------------

bool shim_buffer_reserve(shim_buffer *b, size_t more) {
    if (b->failed) return false;
    if (more <= b->capacity - b->count) return true;
    size_t capacity = b->capacity ? b->capacity : 256;
    while (capacity - b->count < more) capacity *= 2;
    uint8_t *bytes = realloc(b->bytes, capacity);
    if (!bytes) { b->failed = true; return false; }
    b->bytes = bytes;
    b->capacity = capacity;
    return true;
}

void buffer_put(shim_buffer *b, const void *bytes, size_t count) {
    if (count == 0 || !shim_buffer_reserve(b, count)) return;
    memcpy(b->bytes + b->count, bytes, count);
    b->count += count;
}

void buffer_free(shim_buffer *b) { free(b->bytes); }

// ---- Writing ---------------------------------------------------------------------------------------

static void put_tag(shim_buffer *b, uint8_t tag) { buffer_put(b, &tag, 1); }

static void put_counted(shim_buffer *b, uint8_t tag, uint32_t count, const void *bytes, size_t length) {
    if (!shim_buffer_reserve(b, 5 + length)) return;
    uint8_t *to = b->bytes + b->count;
    to[0] = tag;
    memcpy(to + 1, &count, 4);
    if (length) memcpy(to + 5, bytes, length);
    b->count += 5 + length;
}

static void put_eight(shim_buffer *b, uint8_t tag, const void *value) {
    if (!shim_buffer_reserve(b, 9)) return;
    b->bytes[b->count] = tag;
    memcpy(b->bytes + b->count + 1, value, 8);
    b->count += 9;
}

void encode_text(shim_buffer *b, const char *text, size_t count) {
    put_counted(b, TEXT, (uint32_t)count, text, count);
}

void encode_integer(shim_buffer *b, int64_t value) { put_eight(b, INTEGER, &value); }

static void encode_nested(lua_State *L, shim_buffer *b, int index, int depth);

static void encode_table(lua_State *L, shim_buffer *b, int index, int depth) {
    luaL_checkstack(L, 4, "value");
    if (lua_getmetatable(L, index)) luaL_error(L, "cannot pass a table of the host's back to it");
    lua_Unsigned length = lua_rawlen(L, index), total = 0, named = 0;
    charge(L, state_of(L), 200);        // for a large table that was emptied, which takes long to walk over
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
        charge(L, state_of(L), 1);
        total++;
        if (lua_type(L, -2) == LUA_TSTRING) { named++; continue; }
        lua_Integer at = lua_isinteger(L, -2) ? lua_tointeger(L, -2) : 0;
        if (at < 1 || (lua_Unsigned)at > length) {
            if (at > 0) luaL_error(L, "cannot pass a list with holes to the host");
            luaL_error(L, "cannot pass a table with a %s as key to the host", luaL_typename(L, -2));
        }
    }
    if (named == 0) {
        if (total != length) luaL_error(L, "cannot pass a list with holes to the host");
        put_counted(b, LIST, (uint32_t)total, NULL, 0);
        for (lua_Unsigned i = 1; i <= length; i++, lua_pop(L, 1)) {
            lua_rawgeti(L, index, (lua_Integer)i);
            encode_nested(L, b, lua_gettop(L), depth + 1);
        }
        return;
    }
    if (named != total) luaL_error(L, "cannot pass a table that mixes a list and named fields to the host");
    put_counted(b, MAP, (uint32_t)total, NULL, 0);
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
        size_t count;
        const char *name = lua_tolstring(L, -2, &count);
        encode_text(b, name, count);
        encode_nested(L, b, lua_gettop(L), depth + 1);
    }
}

static void encode_nested(lua_State *L, shim_buffer *b, int index, int depth) {
    if (depth > MAX_DEPTH) luaL_error(L, "value nested too deeply (or cyclic)");
    if (b->count > MAX_BYTES) luaL_error(L, "value too large for the host");
    size_t count;
    switch (lua_type(L, index)) {
    case LUA_TNIL: put_tag(b, NIL); break;
    case LUA_TBOOLEAN: put_tag(b, lua_toboolean(L, index) ? TRUE_ : FALSE_); break;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            encode_integer(b, lua_tointeger(L, index));
        } else {
            lua_Number value = lua_tonumber(L, index);
            put_eight(b, FLOAT, &value);
        }
        break;
    case LUA_TSTRING: {
        const char *text = lua_tolstring(L, index, &count);
        if (count > MAX_BYTES) luaL_error(L, "text too large for the host");
        encode_text(b, text, count);
        break;
    }
    case LUA_TTABLE: encode_table(L, b, index, depth); break;
    case LUA_TUSERDATA: {
        uint8_t kind;
        const char *id = to_handle(L, index, &kind, &count);
        if (!id) luaL_error(L, "cannot pass this to the host");
        uint8_t head[2] = { HANDLE, kind };
        uint32_t length = (uint32_t)count;
        buffer_put(b, head, 2);
        buffer_put(b, &length, 4);
        buffer_put(b, id, count);
        break;
    }
    default: luaL_error(L, "cannot pass a %s to the host", luaL_typename(L, index));
    }
}

void encode(lua_State *L, shim_buffer *b, int index) { encode_nested(L, b, lua_absindex(L, index), 0); }

// ---- Reading ---------------------------------------------------------------------------------------

typedef struct { lua_State *L; const uint8_t *at, *end; } reader;

static const uint8_t *take(reader *r, size_t count) {
    if ((size_t)(r->end - r->at) < count) luaL_error(r->L, "bad value from the host");
    const uint8_t *bytes = r->at;
    r->at += count;
    return bytes;
}

static uint32_t take_count(reader *r) {
    uint32_t count;
    memcpy(&count, take(r, 4), 4);
    return count;
}

static void decode(reader *r, int depth) {
    lua_State *L = r->L;
    luaL_checkstack(L, 6, "value");
    if (depth > MAX_DEPTH) luaL_error(L, "value from the host nested too deeply");
    switch (*take(r, 1)) {
    case NIL: lua_pushnil(L); break;
    case FALSE_: lua_pushboolean(L, false); break;
    case TRUE_: lua_pushboolean(L, true); break;
    case INTEGER: {
        lua_Integer value;
        memcpy(&value, take(r, 8), 8);
        lua_pushinteger(L, value);
        break;
    }
    case FLOAT: {
        lua_Number value;
        memcpy(&value, take(r, 8), 8);
        lua_pushnumber(L, value);
        break;
    }
    case TEXT: {
        uint32_t count = take_count(r);
        lua_pushlstring(L, (const char *)take(r, count), count);
        break;
    }
    case LIST: {
        uint32_t count = take_count(r);
        lua_createtable(L, (int)count, 0);
        for (uint32_t i = 1; i <= count; i++) {
            decode(r, depth + 1);
            lua_rawseti(L, -2, i);
        }
        break;
    }
    case MAP: {
        uint32_t count = take_count(r);
        lua_createtable(L, 0, (int)count);
        for (uint32_t i = 0; i < count; i++) {
            decode(r, depth + 1);
            if (lua_isnil(L, -1)) luaL_error(L, "bad value from the host");
            decode(r, depth + 1);
            lua_rawset(L, -3);
        }
        break;
    }
    case HANDLE: {
        uint8_t kind = *take(r, 1);
        uint32_t count = take_count(r);
        push_handle(L, kind, (const char *)take(r, count), count);
        break;
    }
    default: luaL_error(L, "bad value from the host");
    }
}

int decode_all(lua_State *L, const shim_buffer *b) {
    reader r = { L, b->bytes, b->bytes + b->count };
    int count = 0;
    for (; r.at < r.end; count++) decode(&r, 0);
    return count;
}
