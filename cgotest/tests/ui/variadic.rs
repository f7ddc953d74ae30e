use cffi::cffi;
use std::ffi::{CStr, c_int};

#[cffi]
unsafe extern "C" {
    safe fn printf(format: &CStr, ...) -> c_int;
    #[cffi(variadic = printf)]
    safe fn nothing_fixed() -> c_int;
    #[cffi(variadic = printf, fixed = 3)]
    safe fn more_fixed_than_there_are(format: &CStr, n: c_int) -> c_int;
    #[cffi(fixed = 1)]
    safe fn not_variadic(format: &CStr) -> c_int;
    #[cffi(variadic = "printf")]
    safe fn no_name(format: &CStr, n: c_int) -> c_int;
}

fn main() {}
