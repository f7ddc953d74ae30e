//! The plain declaration, and a use of it.
#![allow(unsafe_code, reason = "declares and calls the C function")]

use std::ffi::c_int;

unsafe extern "C" {
    /// The sum of what `f` returns for 0 to `count - 1`.
    pub safe fn lto_each(count: c_int, f: extern "C" fn(c_int) -> c_int) -> c_int;
}

extern "C" fn same(n: c_int) -> c_int {
    n
}

/// The sum of 0 to `count - 1`.
#[must_use]
pub fn sum(count: c_int) -> c_int {
    lto_each(count, same)
}
