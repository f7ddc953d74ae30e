/* What Rust sees of a Lua VM.
 *
 * Lua tells errors by longjmp. Every function here that could meet one runs in a lua_pcall of its own, and a Rust function's error is raised here, in C,
 * after Rust has returned: so no longjmp ever crosses a frame of Rust. */

#include <stddef.h>

enum kind { NIL, BOOLEAN, INTEGER, NUMBER, TEXT, LIST };

/* A value on its way to Rust, or back. `text` and `list` point to `length` bytes or integers. */
struct value {
    int kind;
    long long integer; /* also a boolean's 0 or 1 */
    double number;
    const char *text;
    const long long *list;
    size_t length;
};

enum outcome { RETURNED, FAILED, PANICKED };

/* What a Rust function answers: a value if it RETURNED, a message as TEXT if it FAILED. */
struct reply;

/* A Rust function. `data` names it. */
typedef int (*function)(void *data, const struct value *arguments, size_t count, struct reply *reply);

struct vm;

struct vm *vm_new(void);
void vm_close(struct vm *vm);

/* Both: 0, or the error's message in `message`, cut to fit and ended by NUL. */
int vm_register(struct vm *vm, const char *name, function function, void *data, char *message, size_t room);
int vm_run(struct vm *vm, const char *name, const char *script, size_t length, char *message, size_t room);

/* Fills a reply; text is copied. 0: there was memory for it. */
int vm_reply(struct reply *reply, const struct value *value);
