/*
 * A syscall() that keeps the registration for membarrier waiting, as a kernel does whose CPUs are busy, until a test lets it go.
 *
 * This symbol stands in the test program, where the linker finds it before libc's: only programs that name one of the functions below have it.
 */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define MEMBARRIER_QUERY 0L
#define MEMBARRIER_REGISTER_PRIVATE_EXPEDITED (1L << 4)

typedef long call(long, ...);

static call *real;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static bool held;

__attribute__((constructor)) static void find(void) {
    /* A function pointer from an object pointer, as POSIX has it. */
    *(void **)&real = dlsym(RTLD_NEXT, "syscall");
}

/* Returns after 20 seconds all the same: then the test's own assertion says what waited. */
static void wait_until_let_go(void) {
    struct timespec end;
    clock_gettime(CLOCK_REALTIME, &end);
    end.tv_sec += 20;
    pthread_mutex_lock(&lock);
    while (held && pthread_cond_timedwait(&changed, &lock, &end) == 0) {}
    pthread_mutex_unlock(&lock);
}

long syscall(long number, ...) {
    va_list list;
    va_start(list, number);
    long a[6];
    for (int i = 0; i < 6; i++) a[i] = va_arg(list, long);
    va_end(list);
    if (!real) find();
    if (number == SYS_membarrier && a[0] == MEMBARRIER_REGISTER_PRIVATE_EXPEDITED) wait_until_let_go();
    return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

static void set(bool to) {
    pthread_mutex_lock(&lock);
    held = to;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

void hold_membarrier_registration(void) { set(true); }
void let_membarrier_registration_go(void) { set(false); }

bool kernel_has_membarrier(void) {
    long commands = syscall(SYS_membarrier, MEMBARRIER_QUERY, 0L, 0L, 0L, 0L, 0L);
    return commands > 0 && (commands & MEMBARRIER_REGISTER_PRIVATE_EXPEDITED);
}
