//! A panic that waits until what C returned has an owner.

use std::cell::Cell;
use std::ffi::c_int;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};

use cffi::{Held, block_on, cffi, spawn};
use cgotest::alone;

use super::{FAILED, Rust, Thrown, caught, panic_call, silence, throw, until_fast};

#[cffi]
unsafe extern "C" {
    #[link_name = "panic_call"]
    safe fn call_held(rust: Rust, argument: c_int) -> Held<c_int>;
    #[link_name = "panic_call"]
    #[cffi(errno, ret = c_int)]
    safe fn call_held_errno(rust: Rust, argument: c_int) -> Held<io::Result<i64>>;
}

#[cffi(on_panic = FAILED)]
extern "C" fn same(n: c_int) -> c_int {
    n
}

/// Does the same with a panic that waits for the result of a call that it makes itself.
#[cffi(on_panic = FAILED)]
extern "C" fn holds_another(n: c_int) -> c_int {
    let inner = caught(|| call_held(throw, n).then(|returned| returned));
    panic_any(Thrown(inner.0 + 1))
}

/// What C returned, with an owner that says when it goes.
struct Owner<'a>(c_int, &'a Cell<c_int>);

impl Drop for Owner<'_> {
    fn drop(&mut self) {
        self.1.set(self.0);
    }
}

/// What a panicking call leaves to its owner.
const LEFT: c_int = 1000 + FAILED;

fn each_end() {
    let dropped = Cell::new(0);
    let owner = |returned| Owner(returned, &dropped);
    assert_eq!(
        call_held(same, 4).then(owner).0,
        1004,
        "no panic, no difference"
    );
    assert_eq!(dropped.take(), 1004);
    let thrown = caught(|| call_held(throw, 1).then(owner).0);
    assert_eq!((thrown, dropped.take()), (Thrown(1), LEFT));
    let held = || call_held_errno(throw, 2);
    let thrown = caught(|| held().then(|result| owner(result.unwrap() as c_int)).0);
    assert_eq!(
        (thrown, dropped.take()),
        (Thrown(2), LEFT),
        "an error's value, too"
    );
    let thrown = caught(|| call_held(holds_another, 3).then(owner).0);
    assert_eq!(
        (thrown, dropped.take()),
        (Thrown(4), LEFT),
        "each has its own"
    );
}

fn nobody_settles() {
    let dropped = Cell::new(0);
    let thrown = caught(|| {
        let held = call_held(throw, 1).map(|returned| Owner(returned, &dropped));
        assert_eq!(dropped.get(), 0, "the panic waits");
        drop(held);
        0
    });
    assert_eq!((thrown, dropped.take()), (Thrown(1), LEFT));
    // A second panic, at once or in what was made, is not the one that goes on.
    let settles_badly = || call_held(throw, 2).then(|_| -> c_int { panic_any(Thrown(3)) });
    assert_eq!(caught(settles_badly), Thrown(2));
    struct Ends;
    impl Drop for Ends {
        fn drop(&mut self) {
            panic_call(throw, 5);
        }
    }
    let ends_badly = || {
        call_held(throw, 4).then(|_| Ends);
        0
    };
    assert_eq!(caught(ends_badly), Thrown(4));
    // The first of two goes on.
    let thrown = caught(|| {
        let _held = call_held(throw, 6);
        panic_any(Thrown(7))
    });
    assert_eq!(thrown, Thrown(7));
}

/// C calls made while a panic waits know nothing of it.
fn calls_in_between() {
    let held = call_held(throw, 1);
    assert_eq!(panic_call(same, 2), 1002);
    assert_eq!(caught(|| panic_call(throw, 3)), Thrown(3));
    let result = catch_unwind(AssertUnwindSafe(|| held.then(|returned| returned)));
    assert_eq!(
        *result.unwrap_err().downcast::<Thrown>().unwrap(),
        Thrown(1)
    );
}

/// In a destructor that a panic runs, the result comes as if nobody had panicked, as that of any call does.
fn while_a_panic_runs() {
    struct Calls<'a>(&'a Cell<c_int>);
    impl Drop for Calls<'_> {
        fn drop(&mut self) {
            self.0.set(call_held(throw, 1).then(|returned| returned));
        }
    }
    let returned = Cell::new(0);
    let thrown = caught(|| {
        let _calls = Calls(&returned);
        panic_any(Thrown(9))
    });
    assert_eq!((thrown, returned.get()), (Thrown(9), LEFT));
}

fn all() {
    each_end();
    nobody_settles();
    calls_in_between();
    while_a_panic_runs();
}

#[test]
fn a_panic_waits_until_what_c_returned_has_an_owner() {
    alone().procs(2).run(|| {
        silence();
        all();
        // By a worker, whose first call is of either path.
        let twice = async {
            all();
            until_fast();
            all();
        };
        block_on(async { spawn(twice).await.unwrap() });
    });
}
