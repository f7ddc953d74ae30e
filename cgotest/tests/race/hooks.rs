//! The hooks themselves: each crossing tells its edge once, and a panic that leaves C tells none.
//!
//! That a hook is entered only by a machine that holds its processor is an assertion in the hook: what breaks it ends every test here at its first call.

use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind};

use cffi::private::race::counts;
use cffi::{block_on, cffi, spawn};
use cgotest::alone;

use super::{race_back, race_nothing};

#[cffi]
unsafe extern "C" {
    #[cffi(unsafe(unwind))]
    #[link_name = "race_back"]
    unsafe fn back_and_unwind(f: extern "C" fn(c_int) -> c_int, n: c_int) -> c_int;
}

const TIMES: u64 = 10_000;

#[cffi(on_panic = -1)]
extern "C" fn returns(n: c_int) -> c_int {
    n
}

#[cffi(on_panic = -1)]
extern "C" fn panics(_n: c_int) -> c_int {
    panic!("C gets a value, and the caller this")
}

#[cffi(on_panic(unwind))]
extern "C" fn unwinds(_n: c_int) -> c_int {
    panic!("C gets nothing")
}

/// Edges told while `turn` runs that often in a task: releases and acquires of each turn.
fn edges_of(turn: fn()) -> (u64, u64) {
    std::panic::set_hook(Box::new(|_| {}));
    let before = counts();
    block_on(spawn(async move { (0..TIMES).for_each(|_| turn()) })).unwrap();
    let after = counts();
    drop(std::panic::take_hook());
    let each = |before: u64, after: u64| {
        assert_eq!((after - before) % TIMES, 0, "the same in each turn");
        (after - before) / TIMES
    };
    (each(before.0, after.0), each(before.1, after.1))
}

fn is_caught(f: impl FnOnce() -> c_int) {
    assert!(catch_unwind(AssertUnwindSafe(f)).is_err());
}

#[test]
fn a_call_tells_one_release_and_one_acquire() {
    alone()
        .procs(1)
        .run(|| assert_eq!(edges_of(race_nothing), (1, 1)));
}

#[test]
fn a_call_with_a_callback_tells_two_of_each() {
    let turn = || assert_eq!(race_back(returns, 7), 7);
    alone().procs(1).run(|| assert_eq!(edges_of(turn), (2, 2)));
}

#[test]
fn a_panic_that_c_does_not_see_changes_nothing() {
    let turn = || is_caught(|| race_back(panics, 7));
    alone().procs(1).run(|| assert_eq!(edges_of(turn), (2, 2)));
}

#[test]
fn a_panic_that_unwinds_tells_neither_its_callbacks_end_nor_its_calls() {
    // SAFETY: `race_back` holds nothing when it calls back.
    let turn = || is_caught(|| unsafe { back_and_unwind(unwinds, 7) });
    alone().procs(1).run(|| {
        assert_eq!(
            edges_of(turn),
            (1, 1),
            "the call told its beginning, and its callback too"
        );
    });
}
