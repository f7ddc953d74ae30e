//! Time as C has it: structs and constants that need no declaration in Rust.

use std::ffi::c_int;

use cffi::{c, cffi};

c! { r#"
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <time.h>

int sleep_ms(int ms) {
    struct timespec time = { .tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000L };
    return clock_nanosleep(CLOCK_MONOTONIC, 0, &time, NULL);
}

/* Whether the error is the one that C names by a macro. */
int missing(void) {
    struct timespec time;
    return clock_gettime(-1, &time) == -1 && errno == EINVAL ? EINVAL : 0;
}
"# }

// A platform without this clock would have its own C, which is left out here.
#[cfg(windows)]
c! { "#include <windows.h>\n" }

#[cffi]
unsafe extern "C" {
    /// Blocks for so long.
    pub(crate) safe fn sleep_ms(ms: c_int) -> c_int;
    /// The code for a clock that there is not.
    pub(crate) safe fn missing() -> c_int;
}
