/* C that calls back on a stack of its own, as coroutines do. */
#define _GNU_SOURCE

#include <pthread.h>
#include <stddef.h>
#include <ucontext.h>

enum { BYTES = 1 << 20 };

/* In the order of their addresses: a coroutine's, a thread's, and another coroutine's. */
static _Alignas(65536) char stacks[3][BYTES];

static void *run(void *rust) {
    ((void (*)(void))rust)();
    return NULL;
}

/* Runs `rust` on a thread whose stack is the one in the middle: 0 if that could be done. */
int stacks_on_a_thread(void (*rust)(void)) {
    pthread_attr_t attributes;
    pthread_t thread;
    int failed = pthread_attr_init(&attributes) || pthread_attr_setstack(&attributes, stacks[1], BYTES) ||
                 pthread_create(&thread, &attributes, run, (void *)rust);
    return failed || pthread_join(thread, NULL);
}

static _Thread_local struct {
    int (*rust)(int);
    int argument, result;
} coroutine;

static void call(void) { coroutine.result = coroutine.rust(coroutine.argument); }

/* Calls back on the stack below the thread's (0) or above it (2). */
int stacks_call_on(int which, int (*rust)(int), int argument) {
    ucontext_t here, there;
    coroutine.rust = rust;
    coroutine.argument = argument;
    getcontext(&there);
    there.uc_stack.ss_sp = stacks[which];
    there.uc_stack.ss_size = BYTES;
    there.uc_link = &here;
    makecontext(&there, call, 0);
    swapcontext(&here, &there);
    return coroutine.result;
}

/* The same, and then on this stack. */
int stacks_call_on_and_here(int which, int (*there)(int), int (*here)(int), int argument) {
    stacks_call_on(which, there, argument);
    return here(argument);
}
