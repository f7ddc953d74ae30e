//! Panics that end the process: what it says, and that it ends before anything is jumped over.

use std::ffi::{c_int, c_uint};
use std::panic::panic_any;

use cffi::{block_on, cffi, spawn};
use cgotest::alone;

use super::{Rust, Thrown, unwind_through};

#[cffi]
unsafe extern "C" {
    #[link_name = "panic_call"]
    safe fn call_staying(rust: Rust, argument: c_int) -> c_int;
    #[cffi(leaf)]
    #[link_name = "panic_call"]
    safe fn call_leaf(rust: Rust, argument: c_int) -> c_int;
    // SAFETY: it holds nothing; that it cannot be left all the same is what the test is about.
    #[cffi(unsafe(unwind))]
    unsafe fn panic_call_without_tables(rust: Rust, argument: c_int) -> c_int;
    #[link_name = "panic_call_without_tables"]
    safe fn call_without_tables_staying(rust: Rust, argument: c_int) -> c_int;
    safe fn foreign_at_once(threads: c_uint, times: c_uint, rust: Rust) -> i64;
}

#[cffi(on_panic(abort))]
extern "C" fn may_not_fail(n: c_int) -> c_int {
    panic_any(Thrown(n))
}

#[cffi(on_panic(unwind))]
extern "C" fn leaves(n: c_int) -> c_int {
    panic_any(Thrown(n))
}

#[cffi(on_panic = panic_any(Thrown(0)))]
extern "C" fn fails_twice(n: c_int) -> c_int {
    panic_any(Thrown(n))
}

const ABORTS: &str =
    "cffi: fatal: the callback `may_not_fail` panicked, and it is declared `on_panic(abort)`\n";
const NO_CALL: &str = "cffi: fatal: the callback `leaves` panicked and is declared `on_panic(unwind)`, \
    but no call made through `#[cffi]` is below it to unwind to; write `on_panic = VALUE` or `on_panic(abort)`\n";
const NOT_DECLARED: &str = "cffi: fatal: the callback `leaves` panicked and is declared `on_panic(unwind)`, \
    but the C function `panic_call` is not declared to bear it; \
    write `#[cffi(unsafe(unwind))]` on that function if its C code may be left in the middle, else `on_panic = VALUE` on the callback\n";
const NOT_WALKABLE: &str = "cffi: fatal: the callback `leaves` panicked and is declared `on_panic(unwind)`, \
    but the stack between it and the call of `panic_call_without_tables` cannot be walked; \
    compile that C code with `-fexceptions`, or write `on_panic = VALUE` on the callback\n";

/// What the process says that ends on a task.
#[track_caller]
fn aborts_on_a_task(f: fn()) -> String {
    alone()
        .procs(1)
        .aborts(move || block_on(spawn(async move { f() })).expect("it does not return"))
}

fn call(rust: Rust) {
    call_staying(rust, 1);
}

#[test]
fn on_panic_abort_ends_the_process_naming_the_callback() {
    assert_eq!(aborts_on_a_task(|| call(may_not_fail)), ABORTS);
}

#[test]
fn on_panic_abort_on_a_foreign_thread_ends_the_process_naming_the_callback() {
    let stderr = alone().aborts(|| {
        foreign_at_once(1, 1, may_not_fail);
    });
    assert_eq!(stderr, ABORTS);
}

#[test]
fn a_panic_in_the_value_for_c_ends_the_process_naming_the_callback() {
    let said = "cffi: fatal: the `on_panic` expression of the callback `fails_twice` panicked: there is nothing to give to C\n";
    assert_eq!(aborts_on_a_task(|| call(fails_twice)), said);
}

#[test]
fn on_panic_unwind_on_a_foreign_thread_ends_the_process_naming_the_callback() {
    let stderr = alone().aborts(|| {
        foreign_at_once(1, 1, leaves);
    });
    assert_eq!(stderr, NO_CALL);
}

/// The same function as any C program would call it: this crate does not know that C runs.
fn call_plainly() {
    unsafe extern "C" {
        #[link_name = "panic_call"]
        fn plain(rust: Rust, argument: c_int) -> c_int;
    }
    // SAFETY: the C function calls `leaves`, which ends the process.
    unsafe { plain(leaves, 1) };
}

#[test]
fn on_panic_unwind_without_a_call_below_ends_the_process_naming_the_callback() {
    assert_eq!(aborts_on_a_task(call_plainly), NO_CALL);
}

#[test]
fn on_panic_unwind_in_a_plain_call_inside_a_callback_ends_the_process_naming_the_callback() {
    #[cffi(on_panic = 0)]
    extern "C" fn plainly(_n: c_int) -> c_int {
        call_plainly();
        0
    }
    assert_eq!(
        aborts_on_a_task(|| {
            unwind_through(plainly, 1);
        }),
        NO_CALL
    );
}

#[test]
fn on_panic_unwind_out_of_a_function_that_may_not_be_left_ends_the_process_naming_both() {
    assert_eq!(aborts_on_a_task(|| call(leaves)), NOT_DECLARED);
}

#[test]
fn on_panic_unwind_looks_at_the_innermost_call() {
    #[cffi(on_panic = 0)]
    extern "C" fn inner(n: c_int) -> c_int {
        call_staying(leaves, n)
    }
    assert_eq!(
        aborts_on_a_task(|| {
            unwind_through(inner, 1);
        }),
        NOT_DECLARED
    );
}

#[test]
fn on_panic_unwind_over_c_without_unwind_tables_ends_the_process_naming_both() {
    let stderr = aborts_on_a_task(|| {
        // SAFETY: see the declaration.
        unsafe { panic_call_without_tables(leaves, 1) };
    });
    assert_eq!(
        stderr, NOT_WALKABLE,
        "the stack is looked at before the panic is thrown"
    );
}

#[test]
fn on_panic_value_needs_no_unwind_tables() {
    alone().run(|| {
        super::silence();
        let thrown = super::caught(|| call_without_tables_staying(super::throw, 4));
        assert_eq!(thrown, Thrown(4));
    });
}

/// Says that it is dropped: nothing may jump over it.
struct Says(&'static str);

impl Drop for Says {
    fn drop(&mut self) {
        eprintln!("{}", self.0);
    }
}

/// A function of Rust's that C calls, between the call and the callback. Its own type says that no panic leaves it.
extern "C" fn plain_rust(n: c_int) -> c_int {
    unsafe extern "C-unwind" {
        fn callback_call(rust: Rust, argument: c_int) -> c_int;
    }
    let _says = Says("the frame of the plain function was left");
    // SAFETY: the C function calls `leaves`, and holds nothing meanwhile.
    unsafe { callback_call(leaves, n) }
}

/// The same, where the declaration of what it calls says so, too: the compiler sees no reason to stop a panic.
#[allow(
    clashing_extern_declarations,
    reason = "that the two declarations differ is what the tests are about"
)]
extern "C" fn plainest_rust(n: c_int) -> c_int {
    unsafe extern "C" {
        fn callback_call(rust: Rust, argument: c_int) -> c_int;
    }
    let _says = Says("the frame of the plain function was left");
    // SAFETY: as above.
    unsafe { callback_call(leaves, n) }
}

/// The same without C in between: it calls the callback itself.
extern "C" fn calls_itself(n: c_int) -> c_int {
    let _says = Says("the frame of the plain function was left");
    leaves(n)
}

const OVER_RUST: &str = "cffi: fatal: the callback `leaves` panicked and is declared `on_panic(unwind)`, \
    but the stack between it and the call of `panic_call` holds a function of Rust's that C called, \
    and the panic may not jump over what that one has to drop; \
    declare what it calls in a block with `#[cffi]`, where the panic then arrives, or write `on_panic = VALUE` on the callback\n";

#[test]
fn on_panic_unwind_stops_at_a_plain_function_of_rust() {
    let stderr = aborts_on_a_task(|| {
        let _says = Says("the frame below was left");
        unwind_through(plain_rust, 1);
    });
    assert_eq!(stderr, OVER_RUST, "nothing of Rust's is jumped over");
}

#[test]
fn on_panic_unwind_stops_at_a_function_of_rust_that_calls_c_plainly() {
    let stderr = aborts_on_a_task(|| {
        let _says = Says("the frame below was left");
        unwind_through(plainest_rust, 1);
    });
    assert_eq!(stderr, OVER_RUST, "nothing of Rust's is jumped over");
}

#[test]
fn on_panic_unwind_stops_at_a_function_of_rust_that_calls_the_callback() {
    let stderr = aborts_on_a_task(|| {
        let _says = Says("the frame below was left");
        unwind_through(calls_itself, 1);
    });
    assert_eq!(stderr, OVER_RUST, "nothing of Rust's is jumped over");
}

#[test]
fn a_function_of_rust_that_calls_c_through_this_crate_gets_the_panic_itself() {
    #[cffi(on_panic = -3)]
    extern "C" fn through(n: c_int) -> c_int {
        let thrown = super::caught(|| unwind_through(leaves, n));
        assert_eq!(thrown, Thrown(n));
        -2
    }
    alone().run(|| {
        super::silence();
        assert_eq!(unwind_through(through, 4), 1000 - 2);
    });
}

#[cfg(debug_assertions)]
#[test]
fn a_callback_that_would_unwind_a_leaf_call_ends_the_process() {
    let stderr = aborts_on_a_task(|| {
        call_leaf(leaves, 1);
    });
    assert_eq!(
        stderr,
        "cffi: fatal: the C function `panic_call` is declared `leaf`, but it called back into Rust, into `leaves`; \
         remove `leaf` from its `#[cffi(..)]`\n"
    );
}

#[cfg(not(debug_assertions))]
#[test]
fn a_callback_that_would_unwind_a_leaf_call_ends_the_process() {
    assert_eq!(
        aborts_on_a_task(|| {
            call_leaf(leaves, 1);
        }),
        NO_CALL
    );
}
