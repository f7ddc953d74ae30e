//! What is counted: calls made, and calls that have not ended, whichever way they end.
#![allow(
    unsafe_code,
    reason = "declares C functions, and leaves calls by longjmp"
)]

use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;

use cffi::{block_in_place, block_on, cffi, metrics, spawn};
use cgotest::{Gate, alone};

/// `struct place` of `c/accounting.c`.
#[repr(C)]
struct Place([u8; 0]);

#[cffi]
unsafe extern "C" {
    safe fn accounting_add(a: c_int, b: c_int) -> c_int;
    #[cffi(nocallback)]
    #[link_name = "accounting_add"]
    safe fn add_nocallback(a: c_int, b: c_int) -> c_int;
    #[cffi(blocking)]
    #[link_name = "accounting_add"]
    safe fn add_blocking(a: c_int, b: c_int) -> c_int;
    #[cffi(leaf)]
    #[link_name = "accounting_add"]
    safe fn add_leaf(a: c_int, b: c_int) -> c_int;
    safe fn accounting_catch(body: extern "C" fn(*mut Place)) -> c_int;
    unsafe fn accounting_leave(place: *mut Place);
}

/// One call of each kind: three are counted.
fn call_all_kinds(n: c_int) {
    let sums = [
        accounting_add(n, 1),
        add_nocallback(n, 1),
        add_blocking(n, 1),
        add_leaf(n, 1),
    ];
    assert_eq!(sums, [n + 1; 4]);
}

#[test]
fn ncgocall_is_the_exact_sum_over_tasks_and_threads_that_live_or_have_ended() {
    const THREADS: u64 = 8;
    const TASKS: u64 = 50;
    const ROUNDS: c_int = 200;
    alone().procs(2).run(|| {
        let before = metrics().ncgocall;
        let threads: Vec<_> = (0..THREADS)
            .map(|_| thread::spawn(|| (0..ROUNDS).for_each(call_all_kinds)))
            .collect();
        let tasks: Vec<_> = (0..TASKS)
            .map(|_| spawn(async { (0..ROUNDS).for_each(call_all_kinds) }))
            .collect();
        (0..ROUNDS).for_each(call_all_kinds);
        for thread in threads {
            thread.join().unwrap();
        }
        block_on(async {
            for task in tasks {
                task.await.unwrap();
            }
        });
        let wanted = 3 * (THREADS + TASKS + 1) * u64::from(ROUNDS.unsigned_abs());
        assert_eq!(
            metrics().ncgocall - before,
            wanted,
            "calls are counted exactly"
        );
        // A thread that starts now takes over the record of one that has ended.
        thread::spawn(|| call_all_kinds(0)).join().unwrap();
        assert_eq!(
            metrics().ncgocall - before,
            wanted + 3,
            "what ended threads have counted stays"
        );
    });
}

#[test]
fn ncgo_and_machines_in_c_count_the_calls_that_have_not_returned() {
    alone().procs(2).run(|| {
        let gate = Gate::new();
        let tasks: Vec<_> = (0..5)
            .map(|_| {
                let gate = gate.clone();
                spawn(async move { gate.wait() })
            })
            .collect();
        assert!(gate.wait_for(5), "five tasks come to the gate");
        let now = metrics();
        assert_eq!(
            (now.ncgo, now.machines_in_c),
            (5, 5),
            "five calls are blocked in C"
        );
        gate.open();
        block_on(async {
            for task in tasks {
                assert!(task.await.unwrap(), "the gate was opened");
            }
        });
    });
}

/// Calls `innermost` so many calls deep.
fn nested(depth: u64, outside: u64, innermost: &dyn Fn()) {
    assert_eq!(metrics().ncgo, outside, "on the way in");
    if depth == 0 {
        return innermost();
    }
    let result = catch_unwind(AssertUnwindSafe(|| {
        if depth.is_multiple_of(2) {
            cffi::call(|| nested(depth - 1, outside + 1, innermost));
        } else {
            block_in_place(|| nested(depth - 1, outside + 1, innermost));
        }
    }));
    assert_eq!(metrics().ncgo, outside, "on the way out");
    if let Err(payload) = result {
        resume_unwind(payload);
    }
}

#[test]
fn ncgo_is_the_depth_of_nested_calls_and_falls_with_each_that_returns() {
    alone().procs(1).run(|| {
        let nest = || {
            nested(40, 0, &|| {
                assert_eq!(metrics().ncgo, 40, "forty calls deep")
            })
        };
        nest();
        block_on(spawn(async move { nest() })).unwrap();
    });
}

#[test]
fn ncgo_falls_with_each_call_that_a_panic_leaves() {
    alone().procs(1).run(|| {
        let panics = || {
            // The hook would print each of them.
            let thrown = catch_unwind(|| {
                nested(40, 0, &|| {
                    resume_unwind(Box::new("thrown forty calls deep"))
                })
            });
            let payload = thrown.expect_err("the panic goes through all calls");
            assert_eq!(
                payload.downcast_ref(),
                Some(&"thrown forty calls deep"),
                "with its payload"
            );
            assert_eq!(
                metrics().machines_in_c,
                0,
                "and this thread is in C no more"
            );
            call_all_kinds(3);
        };
        panics();
        block_on(spawn(async move { (0..1000).for_each(|_| panics()) })).unwrap();
    });
}

/// Makes one more call, which leaves for `place` together with the call that came here.
///
/// Neither this function nor the wrapper of `accounting_leave` nor the runtime below it holds something whose destructor matters:
/// to jump over their frames skips no code that should have run, because accounting is put back by the call that is jumped into.
/// C that leaves by `longjmp` (Lua, libpng) relies on that.
extern "C" fn leave(place: *mut Place) {
    // SAFETY: `place` is on the stack of the `accounting_catch` below this frame, which has not returned.
    unsafe { accounting_leave(place) }
}

#[test]
fn a_longjmp_over_an_inner_call_leaves_no_call_counted() {
    alone().procs(1).run(|| {
        let jump = || {
            assert_eq!(accounting_catch(leave), 1, "it came by longjmp");
            assert_eq!(
                metrics().ncgo,
                0,
                "after a longjmp over an inner call, no call is left counted"
            );
            assert_eq!(metrics().machines_in_c, 0, "and the thread is in C no more");
            call_all_kinds(5);
        };
        jump();
        block_on(async { jump() });
        block_on(spawn(async move { (0..1000).for_each(|_| jump()) })).unwrap();
    });
}

#[test]
fn a_longjmp_inside_a_call_leaves_the_outer_calls_counted() {
    alone().procs(1).run(|| {
        let outer = || {
            cffi::call(|| {
                block_in_place(|| {
                    assert_eq!(accounting_catch(leave), 1, "it came by longjmp");
                    assert_eq!(
                        metrics().ncgo,
                        2,
                        "the two calls around the longjmp have not returned"
                    );
                });
                assert_eq!(metrics().ncgo, 1, "one has");
            });
            assert_eq!(metrics().ncgo, 0, "both have");
        };
        outer();
        block_on(spawn(async move { (0..1000).for_each(|_| outer()) })).unwrap();
    });
}
