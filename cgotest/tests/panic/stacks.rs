//! C calls back on another stack than its thread's, as coroutines do: whichever lies higher, the call that they belong to lives.

use std::ffi::c_int;

use cffi::cffi;
use cgotest::alone;

use super::{FAILED, Rust, Thrown, caught, silence, throw};

#[cffi]
unsafe extern "C" {
    safe fn stacks_on_a_thread(rust: extern "C" fn()) -> c_int;
    safe fn stacks_call_on(which: c_int, rust: Rust, argument: c_int) -> c_int;
    #[link_name = "accounting_add"]
    safe fn add(a: c_int, b: c_int) -> c_int;
}

const BELOW: c_int = 0;
const ABOVE: c_int = 2;

#[cffi(on_panic = FAILED)]
extern "C" fn call_c(n: c_int) -> c_int {
    add(n, 1)
}

extern "C" fn on_each() {
    for which in [BELOW, ABOVE] {
        for n in 0..3 {
            assert_eq!(stacks_call_on(which, call_c, n), n + 1);
            assert_eq!(caught(|| stacks_call_on(which, throw, n)), Thrown(n));
            let and_then = || cffi::call(|| stacks_call_on(which, throw, n));
            assert_eq!(caught(and_then), Thrown(n), "in a call inside a call");
        }
    }
}

#[test]
fn a_panic_in_a_callback_on_another_stack_comes_out_of_its_call() {
    alone().procs(1).run(|| {
        silence();
        assert_eq!(stacks_on_a_thread(on_each), 0, "C has a thread");
    });
}
