/* The kinds of call: one C function, declared in each of them. */

#include <stdint.h>

/* The result depends on each argument and on its place. */
int64_t call_mix(int32_t a, int64_t b, double c) { return 1000 * (int64_t)a + 10 * b + (int64_t)c; }

/* Runs `look` while C is executing. */
void call_look(void (*look)(void)) { look(); }
