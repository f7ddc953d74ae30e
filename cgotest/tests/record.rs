//! The events of a call, in a build that records them (`--cfg cffi_record`); in others this is empty.
#![cfg(cffi_record)]
#![allow(unsafe_code, reason = "declares C functions")]

use std::panic::catch_unwind;

use cffi::private::trace::Event::{
    self, Asmcall, Begin, CountCall, End, EnterSyscall, ExitSyscall, RaceAcquire, RaceRelease,
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
