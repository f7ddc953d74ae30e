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
extern HIDDEN __attribute__((weak)) int cffi_wrapped_1_here(struct cffi_wrapped *function);
extern HIDDEN __attribute__((weak)) void cffi_wrapped_1_call(struct cffi_wrapped *function, void (*run)(void *), void *data);
extern HIDDEN __attribute__((weak)) void cffi_wrapped_1_linked(void);
extern HIDDEN __attribute__((weak)) int cffi_wrapped_1_handles(void);
extern HIDDEN __attribute__((weak)) void cffi_wrapped_1_handled(int before);

#define HANDS_OFF 2
#define HERE(function) (cffi_wrapped_1_here ? cffi_wrapped_1_here(&function) : 0)

__attribute__((constructor)) static void cffi_wrapped_start(void) {
    if (cffi_wrapped_1_linked) cffi_wrapped_1_linked();
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
