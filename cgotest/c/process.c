/* What a process does beside running code: signals, their stacks, new processes. */

#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static atomic_uint profiled;
static atomic_bool has_sleeper;
/* Whoever sleeps. Atomic: several threads sleep, one after the other as the test has it, and the handler reads it. */
static _Atomic pthread_t sleeper;

/* As a profiler's: counts, and passes the signal on to the thread that sleeps, if there is one and it is another. */
static void on_profile(int signal) {
    int before = errno;
    atomic_fetch_add(&profiled, 1);
    if (atomic_load(&has_sleeper) && !pthread_equal(sleeper, pthread_self())) pthread_kill(sleeper, signal);
    errno = before;
}

/* A signal each `microseconds` of processor time; 0: none any more. */
void process_profile(int microseconds) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_profile;
    if (sigaction(SIGPROF, &action, NULL)) abort();
    struct itimerval every = {{0, microseconds}, {0, microseconds}};
    if (setitimer(ITIMER_PROF, &every, NULL)) abort();
}

unsigned process_profiled(void) { return atomic_load(&profiled); }

/* Sleeps in short pieces until a signal interrupts one: the errno that says so, 0 if none came in 20 seconds. */
int process_sleep_until_interrupted(int with_usleep) {
    int result = 0;
    sleeper = pthread_self();
    atomic_store(&has_sleeper, 1);
    for (int i = 0; i < 200 && result == 0; i++) {
        struct timespec piece = {0, 100 * 1000 * 1000};
        result = with_usleep ? usleep(100 * 1000) : nanosleep(&piece, NULL);
    }
    int why = result == 0 ? 0 : errno;
    atomic_store(&has_sleeper, 0);
    return why;
}

/* volatile: raise() is declared as if it ran nothing of this file. */
static _Thread_local volatile uintptr_t handled_at;

static void on_user(int signal) {
    char here;
    (void)signal;
    handled_at = (uintptr_t)&here;
}

static int own_stack_is(const char *stack) {
    stack_t now;
    return sigaltstack(NULL, &now) == 0 && now.ss_sp == stack && !(now.ss_flags & SS_DISABLE);
}

static int handled_on(const char *stack, size_t size) {
    handled_at = 0;
    raise(SIGUSR1);
    return handled_at - (uintptr_t)stack < size;
}

struct signal_stack {
    int (*rust)(int);
    int kept;
};

enum { STACK = 64 * 1024 };

static _Thread_local char *own_stack;

/* Whether this thread's signals are still handled on the stack that it chose. */
int process_keeps_signal_stack(void) { return own_stack_is(own_stack) && handled_on(own_stack, STACK); }

/* Sets a signal stack, calls back, and looks whether it is still there: 1 if so. */
int process_with_signal_stack(int (*rust)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_user;
    action.sa_flags = SA_ONSTACK;
    if (sigaction(SIGUSR1, &action, NULL)) abort();
    own_stack = malloc(STACK);
    if (!own_stack) abort();
    stack_t before, ours = {.ss_sp = own_stack, .ss_flags = 0, .ss_size = STACK};
    if (sigaltstack(&ours, &before)) abort();
    int inside = rust(0);
    int kept = inside == 1 && process_keeps_signal_stack();
    if (sigaltstack(&before, NULL)) abort();
    free(own_stack);
    return kept;
}

static void *run_with_signal_stack(void *data) {
    struct signal_stack *work = data;
    work->kept = process_with_signal_stack(work->rust);
    return NULL;
}

/* The same on a thread made for it. */
int process_with_signal_stack_on_a_thread(int (*rust)(int)) {
    struct signal_stack work = {rust, 0};
    pthread_t thread;
    if (pthread_create(&thread, NULL, run_with_signal_stack, &work)) abort();
    pthread_join(thread, NULL);
    return work.kept;
}

/* Waits for a process: what it exited with, -1 if otherwise. */
static int wait_for(pid_t child) {
    int status;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* A shell that exits with `code`, by posix_spawn. */
int process_spawn(int code) {
    char command[32] = "exit 0";
    command[5] = (char)('0' + code % 10);
    char *arguments[] = {"sh", "-c", command, NULL};
    pid_t child;
    if (posix_spawn(&child, "/bin/sh", NULL, NULL, arguments, environ)) return -1;
    return wait_for(child);
}

/* The same by fork and exec. */
int process_exec(int code) {
    char command[32] = "exit 0";
    command[5] = (char)('0' + code % 10);
    char *arguments[] = {"sh", "-c", command, NULL};
    pid_t child = fork();
    if (child == 0) {
        execv("/bin/sh", arguments);
        _exit(127);
    }
    return child < 0 ? -1 : wait_for(child);
}

/* A copy of this process that ends at once. */
int process_fork(int code) {
    pid_t child = fork();
    if (child == 0) _exit(code);
    return child < 0 ? -1 : wait_for(child);
}

int process_call(int (*rust)(int), int argument) { return 1 + rust(argument); }
