/* C that calls wrapped functions: of this package, and of libc. */

#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

int wrapped_jump(int value);

_Thread_local jmp_buf wrapped_back;

int wrapped_outer(int value) {
    int came = setjmp(wrapped_back);
    if (came) return came;
    return wrapped_jump(value);
}

static _Thread_local sigjmp_buf out_of_read;

static void jump_out(int number) {
    (void)number;
    siglongjmp(out_of_read, 1);
}

/* The thread that is to be interrupted, and what it reads. */
struct reader {
    pthread_t thread;
    pid_t id;
    int descriptor;
};

/* Whether it is in that very system call: before and behind it, its jump would leave what others hold. */
static int is_in_read(const struct reader *reader) {
    char path[64], text[64] = "";
    long number = -1, descriptor = -1;
    snprintf(path, sizeof path, "/proc/self/task/%d/syscall", (int)reader->id);
    FILE *file = fopen(path, "r");
    if (!file) return 0;
    if (fgets(text, sizeof text, file)) sscanf(text, "%ld %lx", &number, &descriptor);
    fclose(file);
    return number == SYS_read && descriptor == reader->descriptor;
}

static void *interrupt_in_read(void *data) {
    struct reader *reader = data;
    while (!is_in_read(reader)) sched_yield();
    pthread_kill(reader->thread, SIGUSR1);
    return NULL;
}

int wrapped_signal_jump(void) {
    int ends[2];
    char byte;
    pthread_t other;
    struct sigaction action;
    static struct reader reader;
    memset(&action, 0, sizeof action);
    action.sa_handler = jump_out;
    if (pipe(ends) || sigaction(SIGUSR1, &action, NULL)) return -1;
    if (sigsetjmp(out_of_read, 1)) return -2;
    reader = (struct reader){pthread_self(), (pid_t)syscall(SYS_gettid), ends[0]};
    if (pthread_create(&other, NULL, interrupt_in_read, &reader)) return -1;
    pthread_detach(other);
    return (int)read(ends[0], &byte, 1);
}

static atomic_int handled;

static void handler(int number) {
    int before = errno, ends[2];
    char byte = 1;
    (void)number;
    if (pipe(ends) == 0 && write(ends[1], &byte, 1) == 1 && read(ends[0], &byte, 1) == 1 && usleep(1000) == 0) handled++;
    close(ends[0]);
    close(ends[1]);
    errno = before;
}

int wrapped_handler(void) {
    struct sigaction action, old;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    if (sigaction(SIGUSR2, &action, NULL)) return -1;
    /* What is asked back is what was given. */
    if (sigaction(SIGUSR2, NULL, &old) || old.sa_handler != handler) return -2;
    if (signal(SIGUSR2, handler) != handler) return -3;
    return 0;
}

int wrapped_handled(void) { return handled; }

static void nothing(int number) { (void)number; }

int wrapped_interrupt(int microseconds) {
    struct sigaction action;
    struct itimerval timer = {{0, microseconds}, {0, microseconds}};
    memset(&action, 0, sizeof action);
    action.sa_handler = nothing;
    return sigaction(SIGALRM, &action, NULL) || setitimer(ITIMER_REAL, &timer, NULL);
}

int wrapped_fork(int code) {
    int ends[2], status;
    char byte = 7;
    if (pipe(ends)) return -1;
    pid_t child = fork();
    if (child == 0) {
        if (write(ends[1], &byte, 1) != 1 || read(ends[0], &byte, 1) != 1 || usleep(1000)) _exit(99);
        _exit(code);
    }
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) return -1;
    close(ends[0]);
    close(ends[1]);
    return WEXITSTATUS(status);
}
