//! A program as people write them without tasks, and a function that the linker wraps in this package's own program.
//!
//! `cffi-bench-unwrapped` links the same, and wraps nothing.
#![allow(unsafe_code, reason = "declares a C function")]

pub mod server;

use std::ffi::c_int;

unsafe extern "C" {
    /// Returns its argument. Wrapped where this package is linked.
    #[link_name = "bench_nothing"]
    pub safe fn nothing(number: c_int) -> c_int;
}

/// Calls it so many times.
#[inline(never)]
pub fn calls(count: u64) {
    let mut number = 1;
    for _ in 0..count {
        number = nothing(number);
    }
    std::hint::black_box(number);
}
