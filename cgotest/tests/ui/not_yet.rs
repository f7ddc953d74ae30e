use cffi::cffi;
use std::ffi::{c_int, c_void};

#[cffi]
unsafe extern "C" {
    unsafe fn closure(
        #[cffi(callback(data = 0, on_panic = 1))] f: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
    ) -> c_int;
    unsafe fn bare_closure(f: impl FnMut(c_int) -> c_int, data: *mut c_void);
    unsafe fn optional_closure(f: Option<impl FnMut(c_int)>);
    async unsafe fn suspendable() -> c_int;
    #[cffi(unsafe(unwind))]
    unsafe fn unwinding();
    #[cffi(on_panic = 1)]
    unsafe fn panicking();
    #[cffi(until = close())]
    unsafe fn keeping();
}

fn main() {
    // SAFETY: does not compile.
    unsafe { unwinding() };
}
