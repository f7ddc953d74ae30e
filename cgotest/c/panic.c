/* C whose callbacks panic. */

#include <setjmp.h>
#include <stdint.h>

/* What C has begun, and what it has cleaned up again, on this thread. */
static _Thread_local int begun, cleaned;

int panic_left_over(void) { return begun - cleaned; }
void panic_forget_left_over(void) { begun = cleaned = 0; }

/* What the last callback of `panic_call` on this thread gave to C. */
static _Thread_local int seen;

int panic_seen(void) { return seen; }

/* Where the stack stands here. The address of a variable does not tell where a sanitizer moves variables off the stack. */
uintptr_t panic_stack(void) { return (uintptr_t)__builtin_frame_address(0); }

/* Begins something, calls back, cleans up. */
int panic_call(int (*rust)(int), int argument) {
    begun++;
    seen = rust(argument);
    cleaned++;
    return 1000 + seen;
}

/* Calls back twice. */
int panic_call_twice(int (*rust)(int), int argument) {
    int first = rust(argument);
    return first + rust(argument + 1);
}

/* Where to go; its owner is on the stack of panic_after_jump. */
struct place { jmp_buf where; };

/* Calls `leaving`, which leaves for here from a call inside it, and then calls back. */
int panic_after_jump(void (*leaving)(struct place *), int (*rust)(int), int argument) {
    struct place place;
    if (setjmp(place.where) == 0) {
        leaving(&place);
        return -1;
    }
    int result = rust(argument);
    return result + 1000;
}

/* Never returns. */
void panic_jump(struct place *place) { longjmp(place->where, 1); }
