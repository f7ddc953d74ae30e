/* Shims around Lua: see vm.h for what they promise. */

#include "vm.h"

#include <stdlib.h>
#include <string.h>

#include "lauxlib.h"
#include "lua.h"
#include "lualib.h"

#define MOST_ARGUMENTS 16
#define REPLY "reply of a Rust function"

struct reply {
    struct value value;
    char *copy; /* what `value.text` points to */
};

int vm_reply(struct reply *reply, const struct value *value) {
    free(reply->copy);
    reply->copy = NULL;
    reply->value = *value;
    if (value->kind != TEXT) return 0;
    reply->copy = malloc(value->length + 1);
    if (!reply->copy) {
        reply->value.kind = NIL;
        return -1;
    }
    if (value->length) memcpy(reply->copy, value->text, value->length);
    reply->value.text = reply->copy;
    return 0;
}

/* The reply is Lua's garbage, so that an error on the way loses nothing. */
static int forget_reply(lua_State *lua) {
    struct reply *reply = luaL_checkudata(lua, 1, REPLY);
    free(reply->copy);
    reply->copy = NULL;
    return 0;
}

static struct reply *new_reply(lua_State *lua) {
    struct reply *reply = lua_newuserdatauv(lua, sizeof *reply, 0);
    memset(reply, 0, sizeof *reply);
    luaL_setmetatable(lua, REPLY);
    return reply;
}

static void read_list(lua_State *lua, int index, struct value *value) {
    lua_Integer length = luaL_len(lua, index);
    luaL_argcheck(lua, length >= 0 && length < (1 << 24), index, "too long a list");
    long long *list = lua_newuserdatauv(lua, (size_t)length * sizeof *list, 0);
    for (lua_Integer i = 0; i < length; i++) {
        int is_integer;
        lua_geti(lua, index, i + 1);
        list[i] = lua_tointegerx(lua, -1, &is_integer);
        luaL_argcheck(lua, is_integer, index, "a list holds integers");
        lua_pop(lua, 1);
    }
    value->list = list;
    value->length = (size_t)length;
}

static void read_value(lua_State *lua, int index, struct value *value) {
    switch (lua_type(lua, index)) {
    case LUA_TNIL: value->kind = NIL; break;
    case LUA_TBOOLEAN:
        value->kind = BOOLEAN;
        value->integer = lua_toboolean(lua, index);
        break;
    case LUA_TNUMBER:
        value->kind = lua_isinteger(lua, index) ? INTEGER : NUMBER;
        value->integer = lua_tointeger(lua, index);
        value->number = lua_tonumber(lua, index);
        break;
    case LUA_TSTRING:
        value->kind = TEXT;
        value->text = lua_tolstring(lua, index, &value->length);
        break;
    case LUA_TTABLE:
        value->kind = LIST;
        read_list(lua, index, value);
        break;
    default: luaL_argerror(lua, index, "Rust takes nil, booleans, numbers, strings and lists of integers");
    }
}

static void push_value(lua_State *lua, const struct value *value) {
    switch (value->kind) {
    case BOOLEAN: lua_pushboolean(lua, value->integer != 0); break;
    case INTEGER: lua_pushinteger(lua, value->integer); break;
    case NUMBER: lua_pushnumber(lua, value->number); break;
    case TEXT: lua_pushlstring(lua, value->text, value->length); break;
    default: lua_pushnil(lua);
    }
}

/* A Lua function that calls a Rust function. Its upvalues: the function's name for Rust, and where Rust is entered. */
static int call_rust(lua_State *lua) {
    void *data = lua_touserdata(lua, lua_upvalueindex(1));
    function *enter = lua_touserdata(lua, lua_upvalueindex(2));
    struct value arguments[MOST_ARGUMENTS];
    memset(arguments, 0, sizeof arguments);
    int count = lua_gettop(lua);
    if (count > MOST_ARGUMENTS) return luaL_error(lua, "at most %d arguments go to Rust", MOST_ARGUMENTS);
    luaL_checkstack(lua, count + 4, "for the arguments of a Rust function");
    for (int i = 0; i < count; i++) read_value(lua, i + 1, &arguments[i]);
    struct reply *reply = new_reply(lua);
    int outcome = (*enter)(data, arguments, (size_t)count, reply);
    /* Rust has returned: from here on errors may jump. */
    if (outcome == PANICKED) return luaL_error(lua, "a Rust function panicked");
    if (outcome == FAILED) {
        luaL_where(lua, 1);
        push_value(lua, &reply->value);
        lua_concat(lua, 2);
        return lua_error(lua);
    }
    push_value(lua, &reply->value);
    return 1;
}

static struct vm *as_vm(lua_State *lua) { return (struct vm *)lua; }
static lua_State *as_lua(struct vm *vm) { return (lua_State *)vm; }

static int set_up(lua_State *lua) {
    luaL_openlibs(lua);
    luaL_newmetatable(lua, REPLY);
    lua_pushcfunction(lua, forget_reply);
    lua_setfield(lua, -2, "__gc");
    return 0;
}

struct vm *vm_new(void) {
    lua_State *lua = luaL_newstate();
    if (!lua) return NULL;
    lua_pushcfunction(lua, set_up);
    if (lua_pcall(lua, 0, 0, 0) != LUA_OK) {
        lua_close(lua);
        return NULL;
    }
    return as_vm(lua);
}

void vm_close(struct vm *vm) { lua_close(as_lua(vm)); }

struct registration {
    const char *name;
    function enter;
    void *data;
};

static int do_register(lua_State *lua) {
    struct registration *registration = lua_touserdata(lua, 1);
    lua_pushlightuserdata(lua, registration->data);
    function *enter = lua_newuserdatauv(lua, sizeof *enter, 0);
    *enter = registration->enter;
    lua_pushcclosure(lua, call_rust, 2);
    lua_setglobal(lua, registration->name);
    return 0;
}

struct script {
    const char *name, *text;
    size_t length;
};

static int do_run(lua_State *lua) {
    struct script *script = lua_touserdata(lua, 1);
    if (luaL_loadbufferx(lua, script->text, script->length, script->name, "t") != LUA_OK) return lua_error(lua);
    lua_call(lua, 0, 0);
    return 0;
}

/* Runs `what` on `data`, and leaves the error's message if there is one. The messages of Lua's own errors are strings; a script may raise anything. */
static int protected(struct vm *vm, lua_CFunction what, void *data, char *message, size_t room) {
    lua_State *lua = as_lua(vm);
    lua_pushcfunction(lua, what);
    lua_pushlightuserdata(lua, data);
    int status = lua_pcall(lua, 1, 0, 0);
    if (status == LUA_OK) return 0;
    size_t length = 0;
    const char *text = lua_type(lua, -1) == LUA_TSTRING ? lua_tolstring(lua, -1, &length) : NULL;
    if (!text) {
        text = "the script raised an error that is not a string";
        length = strlen(text);
    }
    if (room > 0) {
        size_t fits = length < room ? length : room - 1;
        memcpy(message, text, fits);
        message[fits] = 0;
    }
    lua_pop(lua, 1);
    return status;
}

int vm_register(struct vm *vm, const char *name, function enter, void *data, char *message, size_t room) {
    struct registration registration = {name, enter, data};
    return protected(vm, do_register, &registration, message, room);
}

int vm_run(struct vm *vm, const char *name, const char *text, size_t length, char *message, size_t room) {
    struct script script = {name, text, length};
    return protected(vm, do_run, &script, message, room);
}
