use cffi::cffi;
use std::ffi::c_int;
use std::io;

#[cffi]
unsafe extern "C" {
    #[cffi(errno)]
    safe fn no_failure() -> io::Result<f64>;
    #[cffi(errno, ret = bool)]
    safe fn neither() -> io::Result<c_int>;
}

fn main() {}
