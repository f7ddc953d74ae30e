/* A gate: threads wait at it until it is opened, or until so many are inside. No wait is endless. */

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

enum { SECONDS = 20, SECONDS_TO_MEET = 60 };

struct gate {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    uint32_t inside;
    bool open;
};

struct gate *gate_new(void) {
    struct gate *gate = malloc(sizeof *gate);
    if (!gate) return NULL;
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&gate->changed, &monotonic);
    pthread_condattr_destroy(&monotonic);
    pthread_mutex_init(&gate->lock, NULL);
    gate->inside = 0;
    gate->open = false;
    return gate;
}

void gate_free(struct gate *gate) {
    pthread_cond_destroy(&gate->changed);
    pthread_mutex_destroy(&gate->lock);
    free(gate);
}

static struct timespec after(int seconds) {
    struct timespec when;
    clock_gettime(CLOCK_MONOTONIC, &when);
    when.tv_sec += seconds;
    return when;
}

/* One step of a wait: false when the time is over. The lock is held. */
static bool still(struct gate *gate, const struct timespec *until) {
    return pthread_cond_timedwait(&gate->changed, &gate->lock, until) == 0;
}

void gate_open(struct gate *gate) {
    pthread_mutex_lock(&gate->lock);
    gate->open = true;
    pthread_cond_broadcast(&gate->changed);
    pthread_mutex_unlock(&gate->lock);
}

uint32_t gate_inside(struct gate *gate) {
    pthread_mutex_lock(&gate->lock);
    uint32_t inside = gate->inside;
    pthread_mutex_unlock(&gate->lock);
    return inside;
}

bool gate_wait(struct gate *gate) {
    struct timespec until = after(SECONDS);
    pthread_mutex_lock(&gate->lock);
    gate->inside++;
    pthread_cond_broadcast(&gate->changed);
    while (!gate->open && still(gate, &until)) {}
    bool open = gate->open;
    gate->inside--;
    pthread_mutex_unlock(&gate->lock);
    return open;
}

bool gate_meet(struct gate *gate, uint32_t parties) {
    struct timespec until = after(SECONDS_TO_MEET);
    pthread_mutex_lock(&gate->lock);
    /* Who has met stays counted: the others must see it. */
    if (++gate->inside >= parties) pthread_cond_broadcast(&gate->changed);
    while (gate->inside < parties && still(gate, &until)) {}
    bool met = gate->inside >= parties;
    pthread_mutex_unlock(&gate->lock);
    return met;
}

bool gate_wait_for(struct gate *gate, uint32_t parties) {
    struct timespec until = after(SECONDS);
    pthread_mutex_lock(&gate->lock);
    while (gate->inside < parties && still(gate, &until)) {}
    bool there = gate->inside >= parties;
    pthread_mutex_unlock(&gate->lock);
    return there;
}
