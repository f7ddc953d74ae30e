/*
 * A pthread_create that stops making threads after so many, as a kernel does that has no more.
 *
 * A limit of the kernel's own (RLIMIT_NPROC) would do the same for one user in one place only: root is exempt, and another
 * user's count includes all that user's other processes, so that nobody could say which thread is the first to be refused.
 * This symbol stands in the test program, where the linker finds it before libc's: std's threads come here, and only
 * programs that name refuse_threads_after have it.
 */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>

typedef int create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

/* How many more may be made. Negative: any number. */
static atomic_int left = -1;

void refuse_threads_after(uint32_t count) { atomic_store(&left, count > INT_MAX ? -1 : (int)count); }

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
    int before = atomic_load(&left);
    while (before > 0 && !atomic_compare_exchange_weak(&left, &before, before - 1)) {}
    if (before == 0) return EAGAIN;
    /* A function pointer from an object pointer, as POSIX has it. */
    create *real;
    *(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
    return real(thread, attributes, start, argument);
}
