use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    safe fn exit(code: c_int) -> !;
}

fn main() {
    exit(0)
}
