// What the benchmarks call. It is compiled into a shared object of its own, so that nothing is inlined.
#include <pthread.h>
#include <unistd.h>

#include "bench.h"

void bench_empty(void) {}

int bench_add(int a, int b) { return a + b; }

int bench_sleep(unsigned microseconds) { return usleep(microseconds); }

unsigned long bench_compute(unsigned long turns) {
    unsigned long number = 2463534242;
    while (turns-- > 0) {
        number ^= number << 13;
        number ^= number >> 7;
        number ^= number << 17;
    }
    return number;
}

static pthread_barrier_t meeting;

int bench_meeting_of(unsigned callers) { return pthread_barrier_init(&meeting, NULL, callers); }

void bench_meet(void) { pthread_barrier_wait(&meeting); }

// Not a tail call, so that this frame is there to be left.
int bench_round(int (*callback)(int), int argument) { return callback(argument) + 1; }

int bench_round_left(int (*callback)(int), int argument) { return callback(argument) + 1; }
