use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    #[cfg_attr(unix, cffi(leaf))]
    safe fn a() -> c_int;
    #[cfg_attr(all(), must_use, cffi::cffi(leaf))]
    safe fn b(#[cfg_attr(unix, cffi(len = c_int))] n: c_int) -> c_int;
    safe fn c(#[cfg(unix)] n: c_int) -> c_int;
}

fn main() {
    a();
}
