//! Built with `panic = "abort"`: a panic in a callback ends the process, and C receives nothing.

use std::ffi::c_int;

use cffi::cffi;

#[cffi(on_panic = -1)]
extern "C" fn panics(n: c_int) -> c_int {
    panic!("asked to panic with {n}")
}

fn main() {
    let function: extern "C" fn(c_int) -> c_int = panics;
    println!("calling");
    let got = cffi::block_on(cffi::spawn(async move { cffi::call(|| function(1)) }));
    println!("C received {got:?}");
}
