/* Memory that tasks share, touched by C code that takes no lock; and waits that order nothing. */

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int race_shared;

void race_add(int more) { race_shared += more; }

void race_nothing(void) {}

/* Relaxed all over, on purpose: waiting for these words orders nothing. */
static atomic_int words[4];

void race_set(int word, int value) { atomic_store_explicit(&words[word], value, memory_order_relaxed); }

/* Blocks until the word has the value; false: it had not within 20 seconds. */
bool race_wait(int word, int value) {
    for (int i = 0; i < 20000; i++) {
        if (atomic_load_explicit(&words[word], memory_order_relaxed) == value) return true;
        usleep(1000);
    }
    return false;
}

int race_back(int (*f)(int), int n) { return f(n); }

struct call {
    int (*f)(int);
    int n, result;
};

static void *run(void *data) {
    struct call *call = data;
    call->result = call->f(call->n);
    return NULL;
}

/* Calls back from a thread of C's own, and waits for it; -1: there was no thread. */
int race_back_on_thread(int (*f)(int), int n) {
    struct call call = {f, n, -1};
    pthread_t thread;
    if (pthread_create(&thread, NULL, run, &call) != 0) return -1;
    if (pthread_join(thread, NULL) != 0) return -1;
    return call.result;
}

/* The same, but the thread is not waited for: nothing orders it before what comes next. `f` says when it is done. */
bool race_back_on_free_thread(int (*f)(int), int n) {
    static struct call call;
    call = (struct call){f, n, -1};
    pthread_t thread;
    if (pthread_create(&thread, NULL, run, &call) != 0) return false;
    return pthread_detach(thread) == 0;
}

static _Thread_local int calls_of_this_thread;

/* What C code does all day: memory, errno, the environment, variables of the thread. */
int race_everyday(const char *name) {
    calls_of_this_thread++;
    errno = 0;
    char *copy = strdup(name);
    if (!copy) return -1;
    setenv(copy, "1", 1);
    int length = getenv(copy) ? (int)strlen(copy) : -1;
    free(copy);
    if (close(-1) == 0 || errno != EBADF) return -1;
    return length;
}
