/* Locks and thread-local data of C's own. */

#include <pthread.h>
#include <stdint.h>
#include <unistd.h>

void processors_nothing(void) {}
void processors_sleep(uint32_t microseconds) { usleep(microseconds); }

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint32_t visits;

void processors_hold_lock(void) { pthread_mutex_lock(&lock); }
void processors_release_lock(void) { pthread_mutex_unlock(&lock); }

uint32_t processors_visit(void) {
    pthread_mutex_lock(&lock);
    uint32_t before = visits++;
    pthread_mutex_unlock(&lock);
    return before;
}

static _Thread_local uint64_t kept;

/* Sets this thread's value; returns the thread. */
uint64_t processors_keep(uint64_t value) {
    kept = value;
    return (uint64_t)pthread_self();
}

/* This thread's value; the thread goes to `thread`. */
uint64_t processors_kept(uint64_t *thread) {
    *thread = (uint64_t)pthread_self();
    return kept;
}
