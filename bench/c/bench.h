// What the benchmarks call.
#ifndef CFFI_BENCH_H
#define CFFI_BENCH_H

void bench_empty(void);
int bench_add(int a, int b);
int bench_sleep(unsigned microseconds);

// Computes for so many turns, each some nanoseconds.
unsigned long bench_compute(unsigned long turns);

int bench_meeting_of(unsigned callers);

// Returns when all callers are in here.
void bench_meet(void);

// Calls back, and returns one more.
int bench_round(int (*callback)(int), int argument);

// The same, for the plain declaration that a panic may pass: where two declarations of one function differ in that, the compiler takes the stricter.
int bench_round_left(int (*callback)(int), int argument);

#endif
