use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    async unsafe fn suspendable() -> c_int;
    #[cffi(cancel = 1)]
    unsafe fn cancelled();
}

#[cffi]
async extern "C" fn awaiting() {}

fn main() {}
