/* A registry of listeners, as event libraries have: it keeps functions with their data until it is told to forget them. */

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

enum { PLACES = 8 };

struct listener {
    int id;
    int (*call)(int, void *);
    void *data;
};

struct registry {
    pthread_mutex_t lock;
    int last_id;
    struct listener listener[PLACES];
};

struct registry *kept_new(void) {
    struct registry *registry = calloc(1, sizeof *registry);
    if (!registry || pthread_mutex_init(&registry->lock, NULL)) abort();
    return registry;
}

void kept_free(struct registry *registry) {
    pthread_mutex_destroy(&registry->lock);
    free(registry);
}

/* The listener's number, or -1 and errno if there is no place. */
int kept_register(struct registry *registry, int (*call)(int, void *), void *data) {
    int id = -1;
    pthread_mutex_lock(&registry->lock);
    for (int i = 0; i < PLACES && id < 0; i++) {
        if (registry->listener[i].id) continue;
        id = ++registry->last_id;
        registry->listener[i] = (struct listener){id, call, data};
    }
    pthread_mutex_unlock(&registry->lock);
    if (id < 0) errno = ENOSPC;
    return id;
}

/* The same, but shows the listener the number 0 first. */
int kept_register_and_greet(struct registry *registry, int (*call)(int, void *), void *data) {
    int id = kept_register(registry, call, data);
    if (id >= 0) call(0, data);
    return id;
}

/* 0, or an error code if there is no such listener. */
int kept_unregister(struct registry *registry, int id) {
    int result = ENOENT;
    pthread_mutex_lock(&registry->lock);
    for (int i = 0; i < PLACES; i++) {
        if (id == 0 || registry->listener[i].id != id) continue;
        registry->listener[i].id = 0;
        result = 0;
    }
    pthread_mutex_unlock(&registry->lock);
    return result;
}

int kept_count(struct registry *registry) {
    int count = 0;
    pthread_mutex_lock(&registry->lock);
    for (int i = 0; i < PLACES; i++) count += registry->listener[i].id != 0;
    pthread_mutex_unlock(&registry->lock);
    return count;
}

/* Calls every listener and sums the results. The lock is not held meanwhile, so that listeners may come and go:
   who goes between the look, after which `between` is called if it is there, and the call, is called late. */
int kept_fire(struct registry *registry, int argument, void (*between)(void)) {
    struct listener now[PLACES];
    int sum = 0;
    pthread_mutex_lock(&registry->lock);
    for (int i = 0; i < PLACES; i++) now[i] = registry->listener[i];
    pthread_mutex_unlock(&registry->lock);
    if (between) between();
    for (int i = 0; i < PLACES; i++)
        if (now[i].id) sum += now[i].call(argument, now[i].data);
    return sum;
}

struct firing {
    struct registry *registry;
    pthread_t thread;
    int times, argument;
    long sum;
};

static void *fire(void *data) {
    struct firing *firing = data;
    for (int i = 0; i < firing->times; i++) firing->sum += kept_fire(firing->registry, firing->argument, NULL);
    return NULL;
}

/* A thread that fires so often. */
struct firing *kept_start(struct registry *registry, int times, int argument) {
    struct firing *firing = calloc(1, sizeof *firing);
    if (!firing) abort();
    *firing = (struct firing){.registry = registry, .times = times, .argument = argument};
    if (pthread_create(&firing->thread, NULL, fire, firing)) abort();
    return firing;
}

/* Waits for it; the sum of all results. */
long kept_join(struct firing *firing) {
    pthread_join(firing->thread, NULL);
    long sum = firing->sum;
    free(firing);
    return sum;
}

/* One place, which holds one function with its data; 0, or an error code if there is no such place. */
static struct listener place;

int kept_set(int number, int (*call)(int, void *), void *data) {
    if (number != 0) return EINVAL;
    place = (struct listener){1, call, data};
    return 0;
}

void kept_unset(void) { place.id = 0; }

int kept_call(int argument) { return place.id ? place.call(argument, place.data) : -100; }
