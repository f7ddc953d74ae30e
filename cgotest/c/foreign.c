/* Threads that C makes, and that call back. */

#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

typedef int rust(int);

struct work {
    rust *call;
    uint32_t times;
    int64_t sum;
};

static void *run(void *data) {
    struct work *work = data;
    for (uint32_t i = 0; i < work->times; i++) work->sum += work->call((int)i);
    return NULL;
}

/* So many threads at once, each of which calls back so often; the sum of all results, -1 if a thread could not be made. */
int64_t foreign_at_once(uint32_t threads, uint32_t times, rust *call) {
    pthread_t *thread = calloc(threads, sizeof *thread);
    struct work *work = calloc(threads, sizeof *work);
    int64_t sum = 0;
    if (!thread || !work) abort();
    for (uint32_t i = 0; i < threads; i++) {
        work[i] = (struct work){call, times, 0};
        if (pthread_create(&thread[i], NULL, run, &work[i])) abort();
    }
    for (uint32_t i = 0; i < threads; i++) {
        pthread_join(thread[i], NULL);
        sum += work[i].sum;
    }
    free(work);
    free(thread);
    return sum;
}

/* So many threads, one after another, each of which calls back once. */
int64_t foreign_in_turn(uint32_t threads, rust *call) {
    int64_t sum = 0;
    for (uint32_t i = 0; i < threads; i++) sum += foreign_at_once(1, 1, call);
    return sum;
}

static rust *at_exit;

static void exiting(void) { foreign_at_once(1, 1, at_exit); at_exit(1); }

/* Calls back when the process ends, from the thread that ends it and from one made then. */
int foreign_at_exit(rust *call) {
    at_exit = call;
    return atexit(exiting);
}

static pthread_key_t key;
static rust *at_thread_end;
static int rounds;

/* The destructors of a thread run in rounds, as long as one of them sets its key again, up to a limit. */
static void ending(void *data) {
    at_thread_end(++rounds);
    pthread_setspecific(key, data);
}

static void *run_with_destructor(void *data) {
    if (data) at_thread_end(0);
    pthread_setspecific(key, &key);
    return NULL;
}

/* A thread that calls back in every round of its destructors, and before them if `early`; how many rounds there were. */
int foreign_in_destructors(int early, rust *call) {
    pthread_t thread;
    at_thread_end = call;
    rounds = 0;
    if (pthread_key_create(&key, ending)) abort();
    if (pthread_create(&thread, NULL, run_with_destructor, early ? &key : NULL)) abort();
    pthread_join(thread, NULL);
    pthread_key_delete(key);
    return rounds;
}
