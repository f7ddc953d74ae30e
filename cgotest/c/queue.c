/* What runs one at a time, or two. */

#include <stdatomic.h>
#include <stdint.h>
#include <unistd.h>

static atomic_uint inside, most;

/* Counts who is in it at the same time, and takes a little. */
uint32_t queue_enter(uint32_t number) {
    unsigned now = atomic_fetch_add(&inside, 1) + 1, seen = atomic_load(&most);
    while (seen < now && !atomic_compare_exchange_weak(&most, &seen, now)) {
    }
    usleep(100);
    atomic_fetch_sub(&inside, 1);
    return number;
}

/* The most that were in it at the same time. */
uint32_t queue_most(void) { return atomic_load(&most); }
