use cffi::cffi;
use std::ffi::c_int;

unsafe extern "C" {
    #[cffi(nocallback)]
    safe fn getpid() -> c_int;
    #[cffi(leaf)]
    static environ: c_int;
}

fn main() {
    getpid();
}
