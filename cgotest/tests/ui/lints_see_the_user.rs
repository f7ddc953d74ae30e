#![deny(dead_code, deprecated)]

use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    safe fn never_called() -> c_int;
    #[deprecated]
    safe fn getpid() -> c_int;
    #[must_use]
    safe fn getppid() -> c_int;
    #[allow(dead_code)]
    safe fn not_called_on_purpose() -> c_int;
}

#[cffi]
#[allow(dead_code)]
unsafe extern "C" {
    safe fn nor_this_one() -> c_int;
}

fn main() {
    getpid();
    getppid();
}
