#![deny(unsafe_code)]
#![allow(dead_code)]

use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    safe fn getpid() -> c_int;
    unsafe fn getpgid(process: c_int) -> c_int;
}

#[cffi]
#[allow(unsafe_code, reason = "the declarations were compared with the header")]
unsafe extern "C" {
    safe fn getppid() -> c_int;
    unsafe fn setuid(user: c_int) -> c_int;
}

fn main() {}
