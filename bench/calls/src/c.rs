//! The C functions of `bench/c/bench.c`, declared in each of the ways that are compared.

use std::ffi::{c_int, c_uint, c_ulong};

use cffi::cffi;

/// Declared as any Rust program declares C.
pub mod plain {
    use std::ffi::{c_int, c_uint, c_ulong};

    use super::Unwinding;

    unsafe extern "C" {
        /// Does nothing.
        #[link_name = "bench_empty"]
        pub safe fn empty();
        /// The sum, if it is a number of that type.
        #[link_name = "bench_add"]
        pub safe fn add(a: c_int, b: c_int) -> c_int;
        /// Sleeps.
        #[link_name = "bench_sleep"]
        pub safe fn sleep(microseconds: c_uint) -> c_int;
        /// Computes for so many turns, each some nanoseconds.
        #[link_name = "bench_compute"]
        pub safe fn compute(turns: c_ulong) -> c_ulong;
        /// Says how many callers `meet` waits for.
        #[link_name = "bench_meeting_of"]
        pub safe fn meeting_of(callers: c_uint) -> c_int;
        /// Returns when all callers are in it.
        #[link_name = "bench_meet"]
        pub safe fn meet();
        /// Calls back, and returns one more.
        #[link_name = "bench_round"]
        pub safe fn round(callback: super::Callback, argument: c_int) -> c_int;
    }

    unsafe extern "C-unwind" {
        /// The same, for a callback whose panic passes.
        #[link_name = "bench_round_left"]
        pub safe fn round_unwinding(callback: Unwinding, argument: c_int) -> c_int;
    }
}

/// What C calls back.
pub type Callback = extern "C" fn(c_int) -> c_int;

/// What C calls back where nothing of ours stands between a panic and its caller.
pub type Unwinding = extern "C-unwind" fn(c_int) -> c_int;

#[cffi]
unsafe extern "C" {
    /// Does nothing.
    #[cffi(leaf)]
    #[link_name = "bench_empty"]
    pub safe fn empty_leaf();
    /// Does nothing.
    #[cffi(nocallback)]
    #[link_name = "bench_empty"]
    pub safe fn empty_nocallback();
    /// Does nothing.
    #[link_name = "bench_empty"]
    pub safe fn empty_full();

    /// The sum, if it is a number of that type.
    #[cffi(leaf)]
    #[link_name = "bench_add"]
    pub safe fn add_leaf(a: c_int, b: c_int) -> c_int;
    /// The sum, if it is a number of that type.
    #[cffi(nocallback)]
    #[link_name = "bench_add"]
    pub safe fn add_nocallback(a: c_int, b: c_int) -> c_int;
    /// The sum, if it is a number of that type.
    #[link_name = "bench_add"]
    pub safe fn add_full(a: c_int, b: c_int) -> c_int;

    /// Sleeps. Nothing is declared about it: that it blocks is learned.
    #[link_name = "bench_sleep"]
    pub safe fn sleep(microseconds: c_uint) -> c_int;
    /// Sleeps.
    #[cffi(blocking)]
    #[link_name = "bench_sleep"]
    pub safe fn sleep_blocking(microseconds: c_uint) -> c_int;

    /// Computes for so many turns, each some nanoseconds. Nothing is declared about it.
    #[link_name = "bench_compute"]
    pub safe fn compute(turns: c_ulong) -> c_ulong;

    /// Returns when all callers are in it.
    #[link_name = "bench_meet"]
    pub safe fn meet();

    /// Calls back, and returns one more.
    #[link_name = "bench_round"]
    pub safe fn round(callback: Callback, argument: c_int) -> c_int;
    /// The same, for a callback whose panic passes.
    ///
    /// # Safety
    /// As for any function that a panic may leave: the callback is of this type, and the C frame holds nothing.
    // SAFETY: `bench_round` holds nothing while it calls back.
    #[cffi(unsafe(unwind))]
    #[link_name = "bench_round"]
    pub unsafe fn round_unwinding(callback: Callback, argument: c_int) -> c_int;
}
