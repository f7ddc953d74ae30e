// `on_panic` of a `Closure` is asked on whatever thread C calls from: a proof that holds on one thread stays there.
use std::ffi::{c_int, c_void};

use cffi::Closure;

#[derive(Clone, Copy)]
struct OnMainThread([*mut (); 0]);

impl OnMainThread {
    fn code(self) -> c_int {
        -1
    }
}

fn main() {
    let here = OnMainThread([]);
    let _pair: Closure<unsafe extern "C" fn(*mut c_void) -> c_int, _> =
        Closure::new(move || here.code(), || 0);
}
