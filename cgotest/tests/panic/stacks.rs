//! C calls back on another stack than its thread's, as coroutines do: whichever lies higher, the call that they belong to lives.

use std::ffi::c_int;

use cffi::cffi;
use cgotest::alone;

use super::jump::{panic_arrives, panic_unwinds};
use super::{FAILED, Rust, Thrown, caught, silence, throw, throw_unwinding};

#[cffi]
unsafe extern "C" {
    safe fn stacks_on_a_thread(rust: extern "C" fn()) -> c_int;
    safe fn stacks_call_on(which: c_int, rust: Rust, argument: c_int) -> c_int;
    // SAFETY: `stacks_call_on_and_here` of `c/stacks.c` holds nothing while it calls back.
    #[cffi(unsafe(unwind))]
    unsafe fn stacks_call_on_and_here(
        which: c_int,
        there: Rust,
        here: Rust,
        argument: c_int,
    ) -> c_int;
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

/// On one stack of C's: has C call back on another, where a panic belongs to this call.
fn throw_on(other: c_int, n: c_int) -> c_int {
    assert_eq!(
        caught(|| stacks_call_on(other, throw, n)),
        Thrown(n),
        "the panic comes out of the call that it belongs to"
    );
    n + 1
}

#[cffi(on_panic = FAILED)]
extern "C" fn throw_above(n: c_int) -> c_int {
    throw_on(ABOVE, n)
}

#[cffi(on_panic = FAILED)]
extern "C" fn throw_below(n: c_int) -> c_int {
    throw_on(BELOW, n)
}

/// On one stack of C's: has C call back on another, and then here with a panic that unwinds.
fn unwind_after(other: c_int, n: c_int) -> c_int {
    // SAFETY: see the declaration.
    let thrown = caught(|| unsafe { stacks_call_on_and_here(other, call_c, throw_unwinding, n) });
    assert_eq!(thrown, Thrown(n));
    n + 1
}

#[cffi(on_panic = FAILED)]
extern "C" fn unwind_after_above(n: c_int) -> c_int {
    unwind_after(ABOVE, n)
}

#[cffi(on_panic = FAILED)]
extern "C" fn unwind_after_below(n: c_int) -> c_int {
    unwind_after(BELOW, n)
}

extern "C" fn on_one_and_then_the_other() {
    for n in 0..3 {
        assert_eq!(stacks_call_on(BELOW, throw_above, n), n + 1);
        assert_eq!(stacks_call_on(ABOVE, throw_below, n), n + 1);
        assert_eq!(stacks_call_on(BELOW, unwind_after_above, n), n + 1);
        assert_eq!(stacks_call_on(ABOVE, unwind_after_below, n), n + 1);
    }
}

#[cffi(on_panic = FAILED)]
extern "C" fn jump(n: c_int) -> c_int {
    panic_arrives();
    panic_unwinds();
    n + 1
}

extern "C" fn jump_on_each() {
    for which in [BELOW, ABOVE] {
        assert_eq!(stacks_call_on(which, jump, 1), 2);
    }
}

#[test]
fn after_a_longjmp_on_a_stack_of_c_a_panic_arrives_at_the_call_that_lives() {
    alone().procs(1).run(|| {
        silence();
        assert_eq!(stacks_on_a_thread(jump_on_each), 0, "C has a thread");
    });
}

#[test]
fn on_two_stacks_of_c_the_calls_of_the_one_live_while_the_other_calls_back() {
    alone().procs(1).run(|| {
        silence();
        assert_eq!(
            stacks_on_a_thread(on_one_and_then_the_other),
            0,
            "C has a thread"
        );
    });
}
