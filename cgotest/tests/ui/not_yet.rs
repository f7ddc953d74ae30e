use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    async unsafe fn suspendable() -> c_int;
    unsafe fn kept(
        #[cffi(callback(data = 0, until = close()))] f: impl Fn() + Send + Sync + 'static,
        _: cffi::Data,
    );
    #[cffi(until = close())]
    unsafe fn keeping();
    #[cffi(cancel = 1)]
    unsafe fn cancelled();
}

#[cffi]
async extern "C" fn awaiting() {}

fn main() {}
