use cffi::cffi;
use std::ffi::c_int;

#[repr(C)]
struct Data {
    x: c_int,
}

#[cffi]
unsafe extern "C" {
    unsafe fn each(#[cffi(callback(data = 0))] f: impl FnMut(), _: Data);
    unsafe fn threads(#[cffi(callback(data = 0))] f: impl Fn() + Send + Sync, _: cffi::Data);
}

fn main() {
    let shared = std::cell::Cell::new(0);
    // SAFETY: does not compile.
    unsafe { threads(|| shared.set(1)) };
}
