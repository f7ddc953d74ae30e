/* Written by cffi-build: shims of functions that the linker wraps. */
#define _LARGEFILE64_SOURCE
#define _DEFAULT_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>

/* Hidden: two objects of one process that are wrapped each call their own runtime. */
#define HIDDEN __attribute__((visibility("hidden")))

/* As in the runtime's call/wrapped.rs. */
struct cffi_wrapped {
    uint32_t state, always;
    const char *name;
    size_t length;
    uint64_t record[40];
};

/* Weak: a program of this package that does not use the runtime has none of it, and all its calls are plain. */
extern HIDDEN __attribute__((weak)) int cffi_wrapped_2_here(struct cffi_wrapped *function);
extern HIDDEN __attribute__((weak)) void cffi_wrapped_2_call(struct cffi_wrapped *function, void (*run)(void *), void *data);
extern HIDDEN __attribute__((weak)) void cffi_wrapped_2_linked(void (*tell)(const volatile char *));
extern HIDDEN __attribute__((weak)) int cffi_wrapped_2_handles(void);
extern HIDDEN __attribute__((weak)) void cffi_wrapped_2_handled(int before);

#define HANDS_OFF 2

/* The mark of this thread's machine: whether user code runs. Null on threads that the runtime does not know, and then every call is plain.
   It is all that those threads look at, and read without a frame: see the dialect in wrap/mod.rs. */
static __thread const volatile char *user_code;

static void tell_user_code(const volatile char *mark) { user_code = mark; }

#define USER_CODE_RUNS() __builtin_expect(user_code && *user_code, 0)
static inline __attribute__((always_inline)) int user_code_runs(void) { return USER_CODE_RUNS(); }
__attribute__((unused, noinline)) static int user_code_runs_apart(void) { return USER_CODE_RUNS(); }

/* Early: the runtime tells of no thread that it knew before. */
__attribute__((constructor(101))) static void cffi_wrapped_start(void) {
    if (cffi_wrapped_2_linked) cffi_wrapped_2_linked(tell_user_code);
}

/* The words of futex(2) that wait; a system may lack the kernel's header. */
#define FUTEX_WAITS(operation) (((operation) & 127) == 0 || ((operation) & 127) == 9)

/* Asked only where a call would hand its processor off: the answer costs a system call, a hand-off many times that. errno stays. */
__attribute__((unused)) static int never_waits(int fd) {
    int before = errno;
    int flags = fcntl(fd, F_GETFL);
    errno = before;
    return flags != -1 && (flags & O_NONBLOCK);
}
