/* C that calls back, on the thread that called it. */

#define _GNU_SOURCE
#include <stdint.h>
#include <unistd.h>

void callback_zero(void (*rust)(void)) { rust(); }

int callback_call(int (*rust)(int), int argument) { return rust(argument); }

/* A journey into C and back, in the order in which it happens. */
struct journey {
    uint32_t length;
    int32_t steps[64];
};

/* Says that it came, goes on in Rust, and says that it left. */
int callback_descend(struct journey *journey, int depth, int (*rust)(struct journey *, int)) {
    journey->steps[journey->length++] = 100 + depth;
    int below = rust(journey, depth);
    journey->steps[journey->length++] = 400 + depth;
    return below + 1;
}

/* The thread before and after the callback: 1 if it is the same, as it must be. */
int callback_stays(int (*rust)(int), int argument, int *result) {
    pid_t before = gettid();
    *result = rust(argument);
    return before == gettid();
}

static void *kept;

/* Keeps a number that is called a pointer. */
void callback_keep(void *data) { kept = data; }

/* Gives it back. */
int callback_with_kept(int (*rust)(void *)) { return rust(kept); }
