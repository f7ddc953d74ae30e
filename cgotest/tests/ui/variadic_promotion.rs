use cffi::cffi;
use std::ffi::{CStr, c_int};

#[cffi]
unsafe extern "C" {
    #[cffi(variadic = printf)]
    unsafe fn print_float(format: &CStr, x: f32) -> c_int;
}

fn main() {}
