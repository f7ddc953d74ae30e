//! The C functions of `c/bench.c`, declared in each of the ways that are compared.

use std::ffi::{c_int, c_uint};

use cffi::cffi;

/// Declared as any Rust program declares C.
pub(crate) mod plain {
    use std::ffi::{c_int, c_uint};

    use super::Unwinding;

    unsafe extern "C" {
        #[link_name = "bench_empty"]
        pub(crate) safe fn empty();
        #[link_name = "bench_add"]
        pub(crate) safe fn add(a: c_int, b: c_int) -> c_int;
        #[link_name = "bench_sleep"]
        pub(crate) safe fn sleep(microseconds: c_uint) -> c_int;
        #[link_name = "bench_meeting_of"]
        pub(crate) safe fn meeting_of(callers: c_uint) -> c_int;
        #[link_name = "bench_meet"]
        pub(crate) safe fn meet();
        #[link_name = "bench_round"]
        pub(crate) safe fn round(callback: super::Callback, argument: c_int) -> c_int;
    }

    unsafe extern "C-unwind" {
        #[link_name = "bench_round_left"]
        pub(crate) safe fn round_unwinding(callback: Unwinding, argument: c_int) -> c_int;
    }
}

/// What C calls back.
pub(crate) type Callback = extern "C" fn(c_int) -> c_int;

/// What C calls back where nothing of ours stands between a panic and its caller.
pub(crate) type Unwinding = extern "C-unwind" fn(c_int) -> c_int;

#[cffi]
unsafe extern "C" {
    #[cffi(leaf)]
    #[link_name = "bench_empty"]
    pub(crate) safe fn empty_leaf();
    #[cffi(nocallback)]
    #[link_name = "bench_empty"]
    pub(crate) safe fn empty_nocallback();
    #[link_name = "bench_empty"]
    pub(crate) safe fn empty_full();

    #[cffi(leaf)]
    #[link_name = "bench_add"]
    pub(crate) safe fn add_leaf(a: c_int, b: c_int) -> c_int;
    #[cffi(nocallback)]
    #[link_name = "bench_add"]
    pub(crate) safe fn add_nocallback(a: c_int, b: c_int) -> c_int;
    #[link_name = "bench_add"]
    pub(crate) safe fn add_full(a: c_int, b: c_int) -> c_int;

    /// Nothing is declared about it: that it blocks is learned.
    #[link_name = "bench_sleep"]
    pub(crate) safe fn sleep(microseconds: c_uint) -> c_int;
    #[cffi(blocking)]
    #[link_name = "bench_sleep"]
    pub(crate) safe fn sleep_blocking(microseconds: c_uint) -> c_int;

    #[link_name = "bench_meet"]
    pub(crate) safe fn meet();

    #[link_name = "bench_round"]
    pub(crate) safe fn round(callback: Callback, argument: c_int) -> c_int;
    // SAFETY: `bench_round` holds nothing while it calls back.
    #[cffi(unsafe(unwind))]
    #[link_name = "bench_round"]
    pub(crate) unsafe fn round_unwinding(callback: Callback, argument: c_int) -> c_int;
}
