// What the benchmarks call. It is compiled into a shared object of its own, so that nothing is inlined.
#include <pthread.h>
#include <unistd.h>

void bench_empty(void) {}

int bench_add(int a, int b) { return a + b; }

int bench_sleep(unsigned microseconds) { return usleep(microseconds); }

static pthread_barrier_t meeting;

int bench_meeting_of(unsigned callers) { return pthread_barrier_init(&meeting, NULL, callers); }

// Returns when all callers are in here.
void bench_meet(void) { pthread_barrier_wait(&meeting); }

// Rust, C, Rust and back. Not a tail call, so that this frame is there to be left.
int bench_round(int (*callback)(int), int argument) { return callback(argument) + 1; }

// The same, for the plain declaration that a panic may pass: where two declarations of one function differ in that, the compiler takes the stricter.
int bench_round_left(int (*callback)(int), int argument) { return callback(argument) + 1; }
