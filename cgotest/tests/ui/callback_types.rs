use cffi::cffi;
use std::ffi::{CStr, c_int};

// What `on_panic` gives to C, and what the body returns, are of the callback's type.
#[cffi(on_panic = "none")]
extern "C" fn wrong_value() -> c_int {
    1
}

#[cffi(on_panic = -1)]
extern "C" fn wrong_result() -> c_int {
    "one"
}

// Its pointers are believed: only C that keeps to the signature may call it.
#[cffi]
extern "C" fn takes_a_string(_name: &CStr) {}

#[cffi]
unsafe extern "C" {
    unsafe fn each(
        #[cffi(callback(data = 1, on_panic = "none"))] f: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
    );
}

fn main() {
    takes_a_string(c"x");
    // SAFETY: does not compile.
    unsafe { each(|n: &str| 1) };
}
