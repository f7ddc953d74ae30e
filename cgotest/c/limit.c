/* C that runs Rust on stacks of 64 KiB. */

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>

enum { BELOW = 1 << 20, STACK = 1 << 16, CANARY = 0xA5 };

/* C's memory, and above it a coroutine's stack, which grows down towards it. */
static _Alignas(4096) unsigned char memory[BELOW + STACK];

static _Thread_local void (*body)(void);

static void call(void) { body(); }

/* Runs `rust` on the coroutine's stack; returns how many bytes below that stack were written. */
size_t limit_on_a_coroutine(void (*rust)(void)) {
    ucontext_t here, there;
    memset(memory, CANARY, BELOW);
    body = rust;
    getcontext(&there);
    there.uc_stack.ss_sp = memory + BELOW;
    there.uc_stack.ss_size = STACK;
    there.uc_link = &here;
    makecontext(&there, call, 0);
    swapcontext(&here, &there);
    size_t written = 0;
    for (size_t byte = 0; byte < BELOW; byte++) written += memory[byte] != CANARY;
    return written;
}

static void *run(void *rust) {
    ((void (*)(void))rust)();
    return NULL;
}

/* Runs `rust` on a thread with a small stack; 0 if that could be done. */
int limit_on_a_thread(void (*rust)(void)) {
    pthread_attr_t attributes;
    pthread_t thread;
    int failed = pthread_attr_init(&attributes) || pthread_attr_setstacksize(&attributes, STACK) ||
                 pthread_create(&thread, &attributes, run, (void *)rust);
    return failed || pthread_join(thread, NULL);
}

void limit_sleep(uint32_t microseconds) { usleep(microseconds); }
