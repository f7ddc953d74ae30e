//! A panic that unwinds through a C function which another crate declares plainly.
//!
//! With fat LTO the two declarations become one, and that one promises not to unwind: a call through it would end the process.
#![allow(unsafe_code, reason = "declares and calls the C function")]

use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind};

use cffi::cffi;

#[cffi]
unsafe extern "C" {
    #[cffi(unsafe(unwind))]
    unsafe fn lto_each(count: c_int, f: extern "C" fn(c_int) -> c_int) -> c_int;
}

#[cffi(on_panic(unwind))]
extern "C" fn panics_at_three(n: c_int) -> c_int {
    assert_ne!(n, 3, "three");
    n
}

fn main() {
    println!("by the plain declaration: {}", cgotest_lto_sys::sum(5));
    std::panic::set_hook(Box::new(|_| {}));
    let each = |count| {
        let call = || {
            // SAFETY: `lto_each` holds nothing when it calls back.
            unsafe { lto_each(count, panics_at_three) }
        };
        catch_unwind(AssertUnwindSafe(call))
    };
    println!("without a panic: {:?}", each(3).ok());
    let caught = (0..1000).filter(|_| each(5).is_err()).count();
    println!("caught {caught} panics that left C");
    let task = cffi::block_on(cffi::spawn(async move { each(5).is_err() }));
    println!("and one in a task: {}", task.is_ok_and(|caught| caught));
}
