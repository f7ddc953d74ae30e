use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    unsafe fn said_so() -> c_int;
    fn said_nothing() -> c_int;
    safe fn safe() -> c_int;
}

fn main() {
    said_so();
    said_nothing();
    safe();
}
