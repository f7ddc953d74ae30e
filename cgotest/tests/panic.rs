//! Panics in callbacks: what C receives, where the panic comes out, and what ends the process instead.
#![allow(
    unsafe_code,
    reason = "declares C functions, and asserts of some that they bear being left"
)]

use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any, resume_unwind, set_hook, take_hook};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use cffi::{JoinHandle, block_on, cffi, metrics, spawn};
use cgotest::{alone, eventually, kernel_has_membarrier};

#[path = "panic/crash.rs"]
mod crash;
#[path = "panic/held.rs"]
mod held;
#[path = "panic/jump.rs"]
mod jump;
#[path = "panic/nested.rs"]
mod nested;
// The sanitizers must be told of each change of stack, which C that changes it by hand does not do.
#[cfg(not(any(cffi_race, cffi_asan)))]
#[path = "panic/stacks.rs"]
mod stacks;

type Rust = extern "C" fn(c_int) -> c_int;

#[cffi]
unsafe extern "C" {
    safe fn panic_call(rust: Rust, argument: c_int) -> c_int;
    // SAFETY: `panic_call` of `c/panic.c` holds nothing while it calls back but a count of what it has begun.
    #[cffi(unsafe(unwind))]
    #[link_name = "panic_call"]
    unsafe fn call_unwinding(rust: Rust, argument: c_int) -> c_int;
    safe fn panic_call_twice(rust: Rust, argument: c_int) -> c_int;
    #[cffi(nocallback)]
    safe fn panic_left_over() -> c_int;
    #[cffi(nocallback)]
    safe fn panic_forget_left_over();
    #[cffi(nocallback)]
    safe fn panic_seen() -> c_int;
    #[cffi(leaf)]
    safe fn panic_stack() -> usize;
    #[cffi(nocallback)]
    safe fn foreign_at_once(threads: u32, times: u32, rust: Rust) -> i64;
}

/// What C receives for a callback that panicked.
const FAILED: c_int = -7;

/// What the callbacks throw: no string, so that only the very same payload will do.
#[derive(Debug, PartialEq)]
struct Thrown(c_int);

#[cffi(on_panic = FAILED)]
extern "C" fn throw(n: c_int) -> c_int {
    panic_any(Thrown(n))
}

#[cffi(on_panic(unwind))]
extern "C" fn throw_unwinding(n: c_int) -> c_int {
    panic_any(Thrown(n))
}

/// `panic_call` as a function that bears being left.
fn unwind_through(rust: Rust, argument: c_int) -> c_int {
    // SAFETY: see the declaration.
    unsafe { call_unwinding(rust, argument) }
}

/// The payload of the panic that `f` ends with.
fn caught(f: impl FnOnce() -> c_int) -> Thrown {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("the panic comes out of the call");
    *payload.downcast().expect("with its payload")
}

/// Does not print what the callbacks throw. Anything else is printed as ever.
fn silence() {
    let print = take_hook();
    set_hook(Box::new(move |info| {
        if !(info.payload().is::<Thrown>() || info.payload().is::<Counted>()) {
            print(info);
        }
    }));
}

/// Both modes, once each.
fn catch_both(n: c_int) {
    assert_eq!(
        caught(|| panic_call(throw, n)),
        Thrown(n),
        "on_panic = value"
    );
    assert_eq!(panic_seen(), FAILED, "C got the value");
    assert_eq!(panic_left_over(), 0, "C went on and cleaned up");
    assert_eq!(
        caught(|| unwind_through(throw_unwinding, n)),
        Thrown(n),
        "on_panic(unwind)"
    );
    assert_eq!(panic_left_over(), 1, "C was left in the middle");
    panic_forget_left_over();
}

#[test]
fn a_panic_in_a_callback_is_caught_by_the_caller_of_c_with_its_payload() {
    // In the test's own process and thread, as tests of users do it.
    catch_both(1);
    alone().procs(2).run(|| {
        silence();
        catch_both(2);
        thread::spawn(|| catch_both(3))
            .join()
            .expect("a plain thread");
        block_on(async { catch_both(4) });
        block_on(spawn(async { catch_both(5) })).expect("a task");
        cffi::call(|| catch_both(6));
        cffi::block_in_place(|| catch_both(7));
        block_on(spawn(async { cffi::block_in_place(|| catch_both(8)) })).expect("in C on a task");
    });
}

#[test]
fn a_panic_in_a_callback_is_caught_inside_a_tokio_worker() {
    alone().procs(1).run(|| {
        silence();
        let tokio = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .build()
            .expect("tokio starts");
        tokio.block_on(async {
            let tasks: Vec<_> = (0..100)
                .map(|n| {
                    tokio::spawn(async move {
                        catch_both(n);
                        tokio::task::yield_now().await;
                        catch_both(n);
                        cffi::unblock(move || catch_both(n)).await;
                    })
                })
                .collect();
            for task in tasks {
                task.await.expect("tokio's worker lives");
            }
            let uncaught = tokio::spawn(async { panic_call(throw, 7) }).await;
            let payload = uncaught.expect_err("it panics").into_panic();
            assert_eq!(
                payload.downcast_ref(),
                Some(&Thrown(7)),
                "tokio's own handle has it"
            );
        });
    });
}

#[test]
fn a_task_whose_callback_panics_ends_with_the_payload_and_its_worker_lives() {
    alone().procs(1).run(|| {
        silence();
        let payload = |task: JoinHandle<c_int>| {
            let error = block_on(task).expect_err("the task panics");
            *error
                .into_panic()
                .downcast::<Thrown>()
                .expect("with its payload")
        };
        for n in 0..100 {
            assert_eq!(
                payload(spawn(async move { panic_call(throw, n) })),
                Thrown(n)
            );
            let unwinding = spawn(async move { unwind_through(throw_unwinding, n) });
            assert_eq!(payload(unwinding), Thrown(n));
        }
        assert_eq!(block_on(spawn(async { 8 })).unwrap(), 8);
    });
}

/// Where the stack stood in the last callback of [`throw_from_here`] and its twin.
static STACK: AtomicUsize = AtomicUsize::new(0);

fn note_stack() {
    STACK.store(panic_stack(), Ordering::Relaxed);
}

#[cffi(on_panic = FAILED)]
extern "C" fn throw_from_here(n: c_int) -> c_int {
    note_stack();
    panic_any(Thrown(n))
}

#[cffi(on_panic(unwind))]
extern "C" fn throw_unwinding_from_here(n: c_int) -> c_int {
    note_stack();
    panic_any(Thrown(n))
}

/// Until then calls take another path, with other frames: a call that begins before the process is registered ends so, too.
fn until_fast() {
    eventually("calls take the fast path", || {
        (metrics().membarrier || !kernel_has_membarrier())
            .then_some(())
            .ok_or_else(|| String::from("they are careful"))
    });
}

fn throw_often(catch: impl Fn(c_int) -> Thrown) {
    // To unwind takes so much longer there.
    const TIMES: c_int = if cfg!(cffi_asan) { 5_000 } else { 100_000 };
    until_fast();
    // This one is the last with its own frames.
    assert_eq!(catch(0), Thrown(0));
    let before = metrics();
    let mut first = 0;
    for n in 0..TIMES {
        assert_eq!(catch(n), Thrown(n));
        let stack = STACK.load(Ordering::Relaxed);
        if n == 0 {
            first = stack;
        }
        assert_eq!(stack, first, "the stack drifts: round {n}");
    }
    let now = metrics();
    assert_eq!(now.ncgo, before.ncgo, "no call is left counted");
    assert_eq!(
        now.machines_in_c, before.machines_in_c,
        "and no thread in C"
    );
    assert_eq!(
        now.ncgocall - before.ncgocall,
        TIMES as u64,
        "each was counted once"
    );
}

#[test]
fn a_hundred_thousand_panics_with_a_value_leave_no_drift() {
    alone().procs(1).run(|| {
        silence();
        let task = spawn(async { throw_often(|n| caught(|| panic_call(throw_from_here, n))) });
        block_on(task).unwrap();
    });
}

#[test]
fn a_hundred_thousand_panics_that_unwind_leave_no_drift() {
    alone().procs(1).run(|| {
        silence();
        let task = spawn(async {
            throw_often(|n| caught(|| unwind_through(throw_unwinding_from_here, n)));
        });
        block_on(task).unwrap();
    });
}

#[test]
fn panics_come_out_while_each_crossing_changes_the_processor() {
    alone().procs(2).stress_retake().run(|| {
        silence();
        let tasks: Vec<_> = (0..8)
            .map(|n| spawn(async move { (0..500).for_each(|_| catch_both(n)) }))
            .collect();
        block_on(async {
            for task in tasks {
                task.await.unwrap();
            }
        });
    });
}

/// Throws whatever it is given, and counts what became of it.
struct Counted(c_int);

static DROPPED: AtomicUsize = AtomicUsize::new(0);

impl Drop for Counted {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::Relaxed);
    }
}

#[cffi(on_panic = FAILED)]
extern "C" fn throw_counted(n: c_int) -> c_int {
    panic_any(Counted(n))
}

#[test]
fn of_two_panics_in_one_call_the_first_goes_on_and_the_other_is_dropped() {
    alone().procs(1).run(|| {
        silence();
        let twice = || {
            DROPPED.store(0, Ordering::Relaxed);
            let thrown =
                catch_unwind(|| panic_call_twice(throw_counted, 5)).expect_err("it panics");
            assert_eq!(DROPPED.load(Ordering::Relaxed), 1, "one is dropped");
            assert_eq!(
                thrown.downcast_ref::<Counted>().map(|thrown| thrown.0),
                Some(5),
                "the first"
            );
        };
        twice();
        block_on(spawn(async move { twice() })).unwrap();
    });
}

/// A payload whose destructor calls C, whose callback panics.
struct Throwing(c_int);

impl Drop for Throwing {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::Relaxed);
        panic_call(throw, self.0);
    }
}

#[cffi(on_panic = FAILED)]
extern "C" fn throw_throwing(n: c_int) -> c_int {
    resume_unwind(Box::new(Throwing(n)))
}

#[test]
fn of_two_panics_in_one_call_the_other_may_panic_when_it_is_dropped() {
    alone().procs(1).run(|| {
        silence();
        let twice = || {
            DROPPED.store(0, Ordering::Relaxed);
            let thrown =
                catch_unwind(|| panic_call_twice(throw_throwing, 5)).expect_err("it panics");
            assert_eq!(DROPPED.load(Ordering::Relaxed), 1, "one is dropped");
            let first = thrown.downcast::<Throwing>().expect("the first");
            assert_eq!(first.0, 5, "the first");
            assert_eq!(
                caught(move || {
                    drop(first);
                    0
                }),
                Thrown(5),
                "as ever"
            );
        };
        twice();
        block_on(spawn(async move { twice() })).unwrap();
    });
}

/// Calls C from a destructor.
struct CallsInDrop;

impl Drop for CallsInDrop {
    fn drop(&mut self) {
        assert_eq!(
            panic_call(throw_counted, 1),
            1000 + FAILED,
            "C got the value"
        );
    }
}

#[test]
fn a_panic_of_a_callback_during_a_panic_is_dropped() {
    alone().procs(1).run(|| {
        silence();
        let during = || {
            DROPPED.store(0, Ordering::Relaxed);
            let thrown = caught(|| {
                let _calls = CallsInDrop;
                panic_any(Thrown(9))
            });
            assert_eq!(thrown, Thrown(9), "the outer panic goes on");
            assert_eq!(DROPPED.load(Ordering::Relaxed), 1, "the other was dropped");
        };
        during();
        block_on(spawn(async move { during() })).unwrap();
    });
}

/// Looks, in a destructor, whether the panic of a callback comes out of the call.
struct CatchesInDrop;

impl Drop for CatchesInDrop {
    fn drop(&mut self) {
        let returned = catch_unwind(|| panic_call(throw_counted, 1));
        assert_eq!(
            returned.ok(),
            Some(1000 + FAILED),
            "C got the value, and so did we"
        );
    }
}

#[test]
fn a_panic_of_a_callback_during_a_panic_is_dropped_even_where_it_would_be_caught() {
    alone().procs(1).run(|| {
        silence();
        let thrown = caught(|| {
            let _catches = CatchesInDrop;
            panic_any(Thrown(9))
        });
        assert_eq!(thrown, Thrown(9), "the outer panic goes on");
    });
}

/// A payload that cannot be dropped in peace.
struct PanicsInDrop;

impl Drop for PanicsInDrop {
    fn drop(&mut self) {
        panic_any(Thrown(8))
    }
}

#[test]
fn a_closure_that_panics_after_its_callback_leaves_the_way_to_the_first_panic() {
    unsafe extern "C" {
        #[link_name = "panic_call"]
        fn plain(rust: Rust, argument: c_int) -> c_int;
    }
    alone().procs(1).run(|| {
        silence();
        let twice = || -> c_int {
            // SAFETY: calls `throw` and returns.
            assert_eq!(unsafe { plain(throw, 7) }, 1000 + FAILED);
            panic_any(PanicsInDrop)
        };
        for thrown in [
            caught(|| cffi::call(twice)),
            caught(|| cffi::block_in_place(twice)),
        ] {
            assert_eq!(thrown, Thrown(7));
        }
    });
}

#[test]
fn a_panic_on_a_foreign_thread_gives_c_the_value_and_ends_there() {
    alone().procs(1).run(|| {
        silence();
        DROPPED.store(0, Ordering::Relaxed);
        assert_eq!(
            foreign_at_once(4, 100, throw_counted),
            400 * i64::from(FAILED)
        );
        assert_eq!(
            DROPPED.load(Ordering::Relaxed),
            400,
            "the payloads are dropped"
        );
        let task = spawn(async { foreign_at_once(4, 100, throw_counted) });
        assert_eq!(
            block_on(task).unwrap(),
            400 * i64::from(FAILED),
            "nothing comes out at the call"
        );
    });
}

#[test]
fn a_panic_without_a_call_below_gives_c_the_value_and_ends_there() {
    unsafe extern "C" {
        #[link_name = "panic_call"]
        fn plain(rust: Rust, argument: c_int) -> c_int;
    }
    fn plainly() -> c_int {
        // SAFETY: calls `throw_counted` and returns.
        unsafe { plain(throw_counted, 1) }
    }
    alone().procs(1).run(|| {
        silence();
        let ends_there = || {
            DROPPED.store(0, Ordering::Relaxed);
            assert_eq!(plainly(), 1000 + FAILED);
            assert_eq!(DROPPED.load(Ordering::Relaxed), 1, "the payload is dropped");
            assert_eq!(panic_left_over(), 0, "and the next call of C returns");
            assert_eq!(panic_call(throw_not, 3), 1003);
        };
        ends_there();
        block_on(spawn(async move { ends_there() })).unwrap();
    });
}

#[cffi(on_panic = FAILED)]
extern "C" fn throw_not(n: c_int) -> c_int {
    n
}
