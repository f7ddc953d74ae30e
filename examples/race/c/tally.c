/* Counts things, from any thread. In its broken form one function forgets the lock. */

#include <pthread.h>
#include <stdlib.h>

struct tally {
    pthread_mutex_t lock;
    long total;
    long largest;
};

struct tally *NAME(new)(void) {
    struct tally *tally = calloc(1, sizeof *tally);
    if (tally) pthread_mutex_init(&tally->lock, NULL);
    return tally;
}

void NAME(free)(struct tally *tally) {
    pthread_mutex_destroy(&tally->lock);
    free(tally);
}

void NAME(add)(struct tally *tally, long count) {
    pthread_mutex_lock(&tally->lock);
    tally->total += count;
    if (count > tally->largest) tally->largest = count;
    pthread_mutex_unlock(&tally->lock);
}

long NAME(total)(struct tally *tally) {
#ifdef REPAIRED
    pthread_mutex_lock(&tally->lock);
    long total = tally->total;
    pthread_mutex_unlock(&tally->lock);
    return total;
#else
    return tally->total; /* "only reads" */
#endif
}
