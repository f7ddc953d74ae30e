// Memory that tasks share, touched by C code that takes no lock.

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

int race_shared;

void race_add(int more) { race_shared += more; }

void race_call(void (*f)(void)) { f(); }

static void *race_thread(void *f) {
    ((void (*)(void))f)();
    return NULL;
}

bool race_call_on_thread(void (*f)(void)) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, race_thread, (void *)f) != 0)
        return false;
    return pthread_join(thread, NULL) == 0;
}
