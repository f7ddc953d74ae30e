//! Closures that C calls: what they borrow, and where a panic in one comes out; who may call them; and those that C keeps.
#![allow(unsafe_code, reason = "declares C functions")]

#[path = "closures/callers.rs"]
mod callers;
#[path = "closures/guard.rs"]
mod guard;
#[path = "closures/kept.rs"]
mod kept;

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_int, c_long};
use std::panic::{AssertUnwindSafe, catch_unwind};

use cffi::{Data, block_in_place, block_on, cffi, spawn};
use cgotest::alone;

/// `struct point` of `c/closures.c`.
#[repr(C)]
struct Point {
    x: c_int,
    y: c_int,
}

#[cffi]
unsafe extern "C" {
    safe fn closures_each(
        count: c_int,
        #[cffi(callback(data = 1, on_panic = -1))] visit: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
    ) -> c_int;
    #[link_name = "closures_each"]
    safe fn each_or_abort(
        count: c_int,
        #[cffi(callback(data = 1, on_panic(abort)))] visit: impl FnMut(c_int) -> c_int,
        _: Data,
    ) -> c_int;
    safe fn closures_words(
        _: Data,
        #[cffi(callback(data = 0, on_panic = -1000))] visit: impl FnMut(&CStr, Option<&CStr>) -> c_long,
        text: &CStr,
    ) -> c_long;
    safe fn closures_points(
        #[cffi(callback(data = 1, on_panic = -1))] change: impl Fn(&mut Point, &Point) -> c_int,
        _: Data,
    ) -> c_int;
    safe fn closures_null(
        #[cffi(callback(data = 1, on_panic = -7))] look: impl FnMut(&Point) -> c_int,
        _: Data,
    ) -> c_int;
    safe fn closures_walk(
        depth: c_int,
        #[cffi(callback(data = 1))] enter: impl FnMut(c_int),
        _: Data,
        #[cffi(callback(data = 1))] leave: impl FnMut(c_int),
        _: Data,
    );
}

/// What `f` panics with.
fn message<R>(f: impl FnOnce() -> R) -> String {
    let Err(payload) = catch_unwind(AssertUnwindSafe(f)) else {
        panic!("it was to panic");
    };
    match payload.downcast::<String>() {
        Ok(message) => *message,
        Err(payload) => (*payload.downcast::<&str>().expect("a message")).to_owned(),
    }
}

/// On a plain thread, in a task, and in a task that gave its processor up.
fn everywhere(test: fn()) {
    test();
    block_on(spawn(async move { test() })).unwrap();
    block_on(spawn(async move { block_in_place(test) })).unwrap();
}

#[test]
fn a_closure_changes_what_it_borrows_and_its_results_reach_c() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let (mut seen, stop) = (Vec::new(), String::from("stop"));
            let result = closures_each(10, |n| {
                seen.push(n);
                if n == 4 { stop.len() as c_int } else { 0 }
            });
            assert_eq!((result, seen.as_slice()), (4, &[0, 1, 2, 3, 4][..]));
        });
    });
}

#[test]
fn what_c_passes_is_converted_and_what_it_lends_can_be_changed() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let mut words = Vec::new();
            let sum = closures_words(
                |word, before| {
                    words.push((word.to_owned(), before.map(CStr::to_owned)));
                    word.count_bytes() as c_long
                },
                c"one three five",
            );
            assert_eq!(sum, 12);
            let pair =
                |word: &CStr, before: Option<&CStr>| (word.to_owned(), before.map(CStr::to_owned));
            assert_eq!(
                words,
                [
                    pair(c"one", None),
                    pair(c"three", Some(c"one")),
                    pair(c"five", Some(c"three"))
                ]
            );
            let result = closures_points(|to, from| {
                to.x += from.x;
                to.y += from.y;
                7
            });
            assert_eq!(result, 7 + 40 + 600);
        });
    });
}

#[test]
fn null_where_a_reference_is_promised_does_not_reach_the_closure() {
    alone().run(|| {
        let mut runs = 0;
        let said = message(|| {
            closures_null(|point| {
                runs += 1;
                point.x
            })
        });
        assert_eq!(
            said,
            "C passed NULL for `argument_1` of the callback `closures_null(look)`, where only Option<&T> would allow it"
        );
        assert_eq!(runs, 0);
    });
}

#[test]
fn two_closures_have_their_own_data() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let way = RefCell::new(Vec::new());
            closures_walk(
                2,
                |depth| way.borrow_mut().push(depth),
                |depth| way.borrow_mut().push(-depth),
            );
            assert_eq!(way.into_inner(), [2, 1, 0, 0, -1, -2]);
        });
    });
}

#[test]
fn a_panic_in_a_closure_comes_out_of_the_wrapper_when_c_has_returned() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let mut last = None;
            let said = message(|| {
                closures_each(10, |n| {
                    last = Some(n);
                    assert!(n < 3, "enough at {n}");
                    0
                })
            });
            // C got -1 for the fourth, and stopped.
            assert_eq!((said.as_str(), last), ("enough at 3", Some(3)));
        });
    });
}

#[test]
fn a_panic_in_a_closure_that_is_to_abort_names_it() {
    let stderr = alone().aborts(|| {
        let _ = each_or_abort(1, |_| panic!("no"));
    });
    assert_eq!(
        stderr,
        "cffi: fatal: the callback `each_or_abort(visit)` panicked, and it is declared `on_panic(abort)`\n"
    );
}

#[test]
fn what_a_closure_owns_is_dropped_when_the_call_ends_however_it_ends() {
    struct Counts<'a>(&'a Cell<u32>);
    impl Counts<'_> {
        fn so_far(&self) -> u32 {
            self.0.get()
        }
    }
    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }
    alone().run(|| {
        let drops = Cell::new(0);
        let owned = Counts(&drops);
        closures_each(3, move |_| {
            assert_eq!(owned.so_far(), 0, "it is there as long as C calls");
            0
        });
        assert_eq!(drops.get(), 1);
        let owned = Counts(&drops);
        message(|| closures_each(3, move |_| panic!("with {}", owned.so_far())));
        assert_eq!(drops.get(), 2);
    });
}
