/* A C program whose `main` and threads call Rust: nothing of Rust has run before the first call. */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

int exports_sum_by_tasks(int n);
int exports_call_back(int (*f)(int), int n);
int exports_call_back_from_a_task(int (*f)(int), int n);
int exports_panic(int n);
int exports_calls(void);

enum { THREADS = 8, TIMES = 100 };

static int twice(int n) { return 2 * n; }
static int sum_of_twice(int n) { return exports_sum_by_tasks(twice(n)); }

static void *thread(void *data) {
    long *right = data;
    for (int i = 0; i < TIMES; i++) {
        if (exports_sum_by_tasks(10) == 55) ++*right;
        if (exports_call_back(twice, i) == 2 * i) ++*right;
        if (exports_call_back(sum_of_twice, 5) == 55) ++*right;
    }
    return NULL;
}

static void at_exit(void) {
    printf("at exit: %d\n", exports_sum_by_tasks(4));
    fflush(stdout);
}

int main(void) {
    if (atexit(at_exit)) return 1;
    pthread_t threads[THREADS];
    long right[THREADS] = {0}, sum = 0;
    for (int i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, thread, &right[i])) return 1;
    for (int i = 0; i < THREADS; i++) {
        if (pthread_join(threads[i], NULL)) return 1;
        sum += right[i];
    }
    printf("threads: %ld of %d right\n", sum, 3 * THREADS * TIMES);
    printf("main: %d\n", exports_sum_by_tasks(100));
    printf("from a task, back into Rust: %d\n", exports_call_back_from_a_task(sum_of_twice, 5));
    printf("a panic: %d\n", exports_panic(1));
    printf("after it: %d\n", exports_sum_by_tasks(3));
    printf("calls counted: %d\n", exports_calls());
    return 0;
}
