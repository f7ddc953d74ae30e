//! Carries the C of `c/` into the tests of this package, and declares it as any `-sys` crate would.
#![allow(unsafe_code, reason = "declares C functions")]

use std::ffi::{c_int, c_void};

unsafe extern "C-unwind" {
    /// Calls `f(data)`; wrapped.
    pub fn wrapped_call(f: extern "C-unwind" fn(*mut c_void) -> c_int, data: *mut c_void) -> c_int;
    /// Calls a wrapped function that does not return, but jumps back here.
    pub fn wrapped_outer(value: c_int) -> c_int;
    /// Has `SIGUSR1` interrupt the calling thread while it waits in `read`, and jump out of that. Returns how many bytes were read, or -2 after the jump.
    pub fn wrapped_signal_jump() -> c_int;
    /// Installs a handler that writes to a pipe and sleeps, as a handler may not; returns what it has done.
    pub fn wrapped_handler() -> c_int;
    /// How often that handler has run to its end.
    pub fn wrapped_handled() -> c_int;
    /// Interrupts the calling thread every so many microseconds, without `SA_RESTART`. 0: no more.
    pub fn wrapped_interrupt(microseconds: c_int) -> c_int;
    /// Forks; the child writes through a pipe, sleeps, waits for a lock that nobody holds, and exits with `code`. Returns how it ended.
    pub fn wrapped_fork(code: c_int) -> c_int;
}
