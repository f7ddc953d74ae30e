//! The events of a call, in a build that records them (`--cfg cffi_record`); in others this is empty.
#![cfg(cffi_record)]
#![allow(unsafe_code, reason = "declares C functions")]
#![allow(
    clashing_extern_declarations,
    reason = "one C function is declared twice: as one that a panic may leave, and as one that it may not"
)]

use std::ffi::c_int;
use std::panic::{catch_unwind, resume_unwind};

use cffi::private::trace::Event::{
    self, Abandon, Asmcall, Begin, CountCall, End, EnterSyscall, ExitSyscall, RaceAcquire,
    RaceRelease,
};
use cffi::private::trace::take;
use cffi::{block_in_place, block_on, cffi, spawn};
use cgotest::alone;

#[cffi]
unsafe extern "C" {
    #[link_name = "call_mix"]
    safe fn mix(a: i32, b: i64, c: f64) -> i64;
    #[cffi(blocking)]
    #[link_name = "call_mix"]
    safe fn mix_blocking(a: i32, b: i64, c: f64) -> i64;
    #[cffi(leaf)]
    #[link_name = "call_mix"]
    safe fn mix_leaf(a: i32, b: i64, c: f64) -> i64;
    #[link_name = "panic_call"]
    safe fn call_back(rust: extern "C" fn(c_int) -> c_int, argument: c_int) -> c_int;
    // SAFETY: `panic_call` of `c/panic.c` holds nothing while it calls back but a count of what it has begun.
    #[cffi(unsafe(unwind))]
    #[link_name = "panic_call"]
    unsafe fn call_back_unwinding(rust: extern "C" fn(c_int) -> c_int, argument: c_int) -> c_int;
}

/// The life of a full call from a task: the race detector hears of it while the processor is still held, the accounting is put back
/// before the processor is asked for, and the race detector is asked only when there is one again.
const CALL: [Event; 8] = [
    RaceRelease,
    CountCall,
    EnterSyscall,
    Begin(1),
    Asmcall,
    End(0),
    ExitSyscall,
    RaceAcquire,
];

/// What happens in `f`, on a task, when nothing else runs.
fn events_of(f: fn()) -> Vec<Event> {
    let task = spawn(async move {
        drop(take());
        f();
        take()
    });
    block_on(task).unwrap()
}

fn panics(call: fn(fn())) {
    // The hook would print it.
    let thrown = catch_unwind(|| call(|| std::panic::resume_unwind(Box::new(()))));
    assert!(thrown.is_err(), "the panic comes out");
}

#[test]
fn a_call_has_the_stated_events_in_the_stated_order() {
    alone().procs(1).run(|| {
        assert_eq!(
            events_of(|| {
                mix(1, 2, 3.0);
            }),
            CALL
        )
    });
}

#[test]
fn a_call_off_the_fast_path_has_the_same_events() {
    alone().procs(1).run(|| {
        assert_eq!(
            events_of(|| {
                mix_blocking(1, 2, 3.0);
            }),
            CALL,
            "declared to block"
        );
        assert_eq!(
            events_of(|| block_in_place(|| {})),
            CALL,
            "a closure that blocks"
        );
    });
}

#[test]
fn a_call_that_is_forced_to_change_its_processor_has_the_same_events() {
    alone().procs(2).stress_retake().run(|| {
        assert_eq!(
            events_of(|| {
                mix(1, 2, 3.0);
            }),
            CALL
        )
    });
}

#[test]
fn a_leaf_call_has_no_events() {
    alone().procs(1).run(|| {
        assert_eq!(
            events_of(|| {
                mix_leaf(1, 2, 3.0);
            }),
            []
        )
    });
}

#[test]
fn a_panic_in_a_call_ends_the_call_in_the_stated_order() {
    alone().procs(1).run(|| {
        assert_eq!(events_of(|| panics(cffi::call)), CALL, "call");
        assert_eq!(events_of(|| panics(block_in_place)), CALL, "block_in_place");
    });
}

#[test]
fn a_call_inside_a_call_touches_no_processor_and_no_race_state() {
    alone().procs(1).run(|| {
        let nested = || {
            cffi::call(|| {
                mix(1, 2, 3.0);
            });
        };
        let mut events = events_of(nested);
        events.retain(|event| *event != CountCall);
        let outer_begins = [RaceRelease, EnterSyscall, Begin(1), Asmcall];
        let inner = [Begin(2), Asmcall, End(1)];
        let outer_ends = [End(0), ExitSyscall, RaceAcquire];
        assert_eq!(events, [&outer_begins[..], &inner, &outer_ends].concat());
    });
}

#[test]
fn a_panic_through_two_calls_lowers_the_depth_one_by_one() {
    alone().procs(1).run(|| {
        let nested = || panics(|throw| cffi::call(|| cffi::call(throw)));
        let events: Vec<_> = events_of(nested)
            .into_iter()
            .filter(|event| matches!(event, Begin(_) | End(_) | RaceAcquire))
            .collect();
        assert_eq!(events, [Begin(1), Begin(2), End(1), End(0), RaceAcquire]);
    });
}

#[cffi(on_panic = -1)]
extern "C" fn add_one(n: c_int) -> c_int {
    n + 1
}

#[cffi(on_panic = -1)]
extern "C" fn throw(_n: c_int) -> c_int {
    resume_unwind(Box::new(()))
}

#[cffi(on_panic(unwind))]
extern "C" fn throw_unwinding(_n: c_int) -> c_int {
    resume_unwind(Box::new(()))
}

/// Throws through a call of its own first, if there is a level left.
#[cffi(on_panic(unwind))]
extern "C" fn throw_deeper(n: c_int) -> c_int {
    if n == 0 {
        resume_unwind(Box::new(()))
    }
    // SAFETY: see the declaration.
    unsafe { call_back_unwinding(throw_deeper, n - 1) }
}

/// A call starts as ever.
const ENTRY: [Event; 5] = [RaceRelease, CountCall, EnterSyscall, Begin(1), Asmcall];
/// C calls back: the machine has a processor while the body runs.
const INTO_RUST: [Event; 2] = [ExitSyscall, RaceAcquire];
const BACK_TO_C: [Event; 2] = [RaceRelease, EnterSyscall];
/// C returns.
const EXIT: [Event; 3] = [End(0), ExitSyscall, RaceAcquire];

#[test]
fn a_callback_leaves_c_and_goes_back_to_it_inside_its_call() {
    let call = || assert_eq!(call_back(add_one, 1), 1002);
    let wanted = [&ENTRY[..], &INTO_RUST, &BACK_TO_C, &EXIT].concat();
    alone()
        .procs(1)
        .run(move || assert_eq!(events_of(call), wanted));
}

#[test]
fn a_callback_that_is_forced_to_change_its_processor_has_the_same_events() {
    let call = || assert_eq!(call_back(add_one, 1), 1002);
    let wanted = [&ENTRY[..], &INTO_RUST, &BACK_TO_C, &EXIT].concat();
    alone()
        .procs(2)
        .stress_retake()
        .run(move || assert_eq!(events_of(call), wanted));
}

#[test]
fn a_call_in_a_callback_is_a_whole_call_one_level_deeper() {
    #[cffi(on_panic = -1)]
    extern "C" fn call_on(n: c_int) -> c_int {
        call_back(add_one, n)
    }
    let inner = [
        &[RaceRelease, CountCall, EnterSyscall, Begin(2), Asmcall][..],
        &INTO_RUST,
        &BACK_TO_C,
        &[End(1), ExitSyscall, RaceAcquire],
    ]
    .concat();
    let wanted = [&ENTRY[..], &INTO_RUST, &inner, &BACK_TO_C, &EXIT].concat();
    alone().procs(1).run(move || {
        assert_eq!(
            events_of(|| assert_eq!(call_back(call_on, 1), 2002)),
            wanted
        );
    });
}

#[test]
fn a_panic_with_a_value_has_the_events_of_a_callback_that_returns() {
    let call = || {
        assert!(
            catch_unwind(|| call_back(throw, 1)).is_err(),
            "it comes out"
        )
    };
    let wanted = [&ENTRY[..], &INTO_RUST, &BACK_TO_C, &EXIT].concat();
    alone()
        .procs(1)
        .run(move || assert_eq!(events_of(call), wanted));
}

#[test]
fn a_panic_that_unwinds_abandons_the_call_and_acquires_nothing() {
    let call = || {
        // SAFETY: see the declaration.
        let thrown = catch_unwind(|| unsafe { call_back_unwinding(throw_unwinding, 1) });
        assert!(thrown.is_err(), "it comes out");
    };
    let wanted = [&ENTRY[..], &INTO_RUST, &[Abandon(0)]].concat();
    alone().procs(1).run(move || {
        assert_eq!(
            events_of(call),
            wanted,
            "nothing is acquired for C code that never returned"
        );
    });
}

#[test]
fn a_panic_that_unwinds_three_calls_abandons_them_one_by_one_and_acquires_nothing() {
    let call = || {
        // SAFETY: see the declaration.
        let thrown = catch_unwind(|| unsafe { call_back_unwinding(throw_deeper, 2) });
        assert!(thrown.is_err(), "it comes out");
    };
    alone().procs(1).run(move || {
        let events = events_of(call);
        let entered = events.iter().filter(|event| **event == RaceAcquire).count();
        assert_eq!(entered, 3, "once for each callback's body");
        assert_eq!(
            events[events.len() - 3..],
            [Abandon(2), Abandon(1), Abandon(0)]
        );
    });
}
