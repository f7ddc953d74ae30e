//! Where a callback may stand, and what its body and its `on_panic` see there.

use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};

use cffi::cffi;
use cgotest::alone;

type Rust = extern "C" fn(c_int) -> c_int;

#[cffi]
unsafe extern "C" {
    fn callback_call(rust: Rust, argument: c_int) -> c_int;
    fn callback_stays(rust: Rust, argument: c_int, result: *mut c_int) -> c_int;
    // SAFETY: the C function holds nothing.
    #[cffi(unsafe(unwind))]
    #[link_name = "callback_call"]
    fn call_unwinding(rust: Rust, argument: c_int) -> c_int;
}

fn call(rust: Rust, argument: c_int) -> c_int {
    // SAFETY: C calls a function with its argument.
    unsafe { callback_call(rust, argument) }
}

trait Scaled {
    const SCALE: c_int;
}

struct Ten;

impl Scaled for Ten {
    const SCALE: c_int = 10;
}

/// As many as `T` says.
struct Scale<T>(std::marker::PhantomData<T>);

impl<T: Scaled> Scale<T> {
    const FAILED: c_int = -T::SCALE;

    /// The attribute's value names what is around it.
    #[cffi(on_panic = Self::FAILED)]
    extern "C" fn scaled(n: c_int) -> c_int {
        assert!(n >= 0, "it is negative");
        T::SCALE * n
    }
}

impl Ten {
    #[cffi(on_panic(unwind))]
    extern "C" fn throws(n: c_int) -> c_int {
        panic_any(n)
    }

    #[cffi(on_panic(unwind))]
    pub extern "C" fn returns(n: c_int) -> c_int {
        n + 1
    }
}

/// What `f` panics with.
fn caught<T: 'static>(f: impl FnOnce() -> c_int) -> T {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("the panic comes out of the call");
    *payload.downcast().expect("with its payload")
}

#[test]
fn an_associated_function_is_a_callback_and_names_what_is_around_it() {
    alone().run(|| {
        assert_eq!(call(Scale::<Ten>::scaled, 4), 40);
        let mut seen = 0;
        let message: &str = caught(|| {
            // SAFETY: C writes the callback's result there.
            unsafe { callback_stays(Scale::<Ten>::scaled, -4, &raw mut seen) }
        });
        assert_eq!((message, seen), ("it is negative", -10), "C got the value");
    });
}

#[test]
fn an_associated_function_may_unwind() {
    alone().run(|| {
        assert_eq!(call(Ten::returns, 4), 5);
        // SAFETY: see the declaration.
        let thrown: c_int = caught(|| unsafe { call_unwinding(Ten::throws, 7) });
        assert_eq!(thrown, 7);
    });
}

#[test]
fn a_callback_in_the_body_of_a_generic_function_is_one_for_all_its_types() {
    fn callback<T>(_: T) -> Rust {
        #[cffi(on_panic = -1)]
        extern "C" fn inner(n: c_int) -> c_int {
            n + 1
        }
        inner
    }
    alone().run(|| assert_eq!(call(callback(""), 1) + call(callback(1), 1), 4));
}
