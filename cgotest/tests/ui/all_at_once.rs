use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    /// Right, and so callable.
    safe fn right(n: c_int) -> c_int;
    #[cffi(leef)]
    safe fn unknown(n: c_int) -> c_int;
    safe fn string(name: &str, b: &[u8]) -> !;
    unsafe fn of_the_wrong_type(n: c_int) -> c_int;
}

fn main() {
    right(1);
    unknown(2);
    // The one error that is not about a declaration: the signature of a wrong item is known too.
    unknown("three");
}
