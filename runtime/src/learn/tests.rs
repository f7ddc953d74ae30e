//! The rule over made-up samples: what a function does, and which mode that leaves it in.

use std::time::Duration;

use super::{InC, at_entry, at_exit, at_retake};
use crate::function::{Function, Mode};
use crate::sample::Sample;

/// A call that sleeps for so many nanoseconds.
fn sleeps(ns: u64) -> Sample {
    Sample {
        wall: Duration::from_nanos(ns + 500),
        cpu: Duration::from_nanos(500),
        slept: true,
    }
}

/// A call that computes for so many nanoseconds.
fn computes(ns: u64) -> Sample {
    Sample {
        wall: Duration::from_nanos(ns),
        cpu: Duration::from_nanos(ns),
        slept: false,
    }
}

/// A call that computes for so many nanoseconds, and whose CPU is taken away for nine times as long.
fn is_interrupted(ns: u64) -> Sample {
    Sample {
        wall: Duration::from_nanos(10 * ns),
        ..computes(ns)
    }
}

/// One call, retaken if it keeps its processor for longer than the monitor lets it.
fn call(function: &'static Function, sample: Sample) {
    let entry = at_entry(function);
    let does = if sample.slept {
        InC::Waits
    } else {
        InC::Computes
    };
    let limit = match does {
        InC::Waits => Duration::from_micros(100),
        InC::Computes => Duration::from_millis(1),
    };
    let retaken = !entry.hand_off && sample.wall > limit;
    if retaken {
        at_retake(function, does);
    }
    if entry.timed {
        at_exit(function, sample, retaken);
    }
}

#[test]
fn a_function_that_sleeps_turns_to_handoff_soon_and_one_that_stopped_turns_back() {
    static FUNCTION: Function = Function::full("sleeps");
    for _ in 0..3 {
        call(&FUNCTION, sleeps(1_000_000));
    }
    assert_eq!(
        FUNCTION.mode(),
        Mode::Handoff,
        "three calls of 1 ms are enough to know"
    );
    for _ in 0..17 * 60 {
        call(&FUNCTION, computes(30));
    }
    assert_eq!(
        FUNCTION.mode(),
        Mode::Normal,
        "60 timed calls that do not sleep bring the average under 0.25 µs"
    );
}

#[test]
fn a_function_that_computes_stays_normal_however_long_it_takes() {
    static FUNCTION: Function = Function::full("computes");
    for ns in [2_000, 20_000, 200_000, 5_000_000, 150_000_000] {
        for _ in 0..500 {
            call(&FUNCTION, computes(ns));
        }
    }
    let learned = FUNCTION.learned.lock();
    assert_eq!(learned.learned, 0, "it never slept");
    assert_eq!(learned.waiting, Duration::ZERO);
    assert!(learned.retakes >= 1000, "its long calls were retaken");
    assert_eq!(
        learned.probations, 1,
        "and timed once, to tell that they compute"
    );
}

#[test]
fn a_function_that_computes_on_a_busy_machine_stays_normal() {
    static FUNCTION: Function = Function::full("interrupted");
    for _ in 0..1000 {
        call(&FUNCTION, is_interrupted(1_000_000));
    }
    assert_eq!(FUNCTION.learned.lock().learned, 0);
    assert_eq!(
        FUNCTION.mode(),
        Mode::Normal,
        "to wait for a CPU is not to sleep"
    );
}

#[test]
fn a_function_that_computes_leaves_handoff_mode() {
    static FUNCTION: Function = Function::full("changes");
    for _ in 0..10 {
        call(&FUNCTION, sleeps(1_000_000));
    }
    assert_eq!(FUNCTION.mode(), Mode::Handoff);
    for _ in 0..17 * 60 {
        call(&FUNCTION, computes(5_000_000));
    }
    assert_eq!(FUNCTION.mode(), Mode::Normal, "long calls, and none sleeps");
}

#[test]
fn a_function_that_does_both_by_turns_does_not_flip() {
    static FUNCTION: Function = Function::full("by turns");
    for number in 0..1_000_000 {
        let sample = match number % 1000 {
            0 => sleeps(5_000_000),
            1 => computes(150_000_000),
            _ => computes(2_000),
        };
        call(&FUNCTION, sample);
    }
    let learned = FUNCTION.learned.lock();
    assert_eq!(learned.learned, 0, "it never was found to wait");
    assert!(
        learned.probations <= 1 + 6 + 1000 / 64,
        "probations become rare: {}",
        learned.probations
    );
}

/// A million calls, of which one in `distance` sleeps, by chance. How often the function turned to handoff mode.
fn learned_when_one_sleeps_in(distance: u64, function: &'static Function) -> u64 {
    let mut random = 1_u64;
    for _ in 0..1_000_000 {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let sample = if (random >> 33).is_multiple_of(distance) {
            sleeps(1_000_000)
        } else {
            computes(1_000)
        };
        call(function, sample);
    }
    function.learned.lock().learned
}

#[test]
fn a_function_that_often_sleeps_turns_to_handoff_and_stays() {
    static FIFTH: Function = Function::full("one in five");
    assert!(learned_when_one_sleeps_in(5, &FIFTH) <= 5);
    assert_eq!(FIFTH.mode(), Mode::Handoff);
}

#[test]
fn a_function_between_the_two_does_not_flip_for_ever() {
    static TWENTIETH: Function = Function::full("one in twenty");
    static FIFTIETH: Function = Function::full("one in fifty");
    for (distance, function) in [(20, &TWENTIETH), (50, &FIFTIETH)] {
        let learned = learned_when_one_sleeps_in(distance, function);
        assert!(
            (1..=12).contains(&learned),
            "where one call in {distance} sleeps, it turned {learned} times"
        );
    }
}

#[test]
fn a_function_that_was_declared_to_block_stays_in_handoff() {
    static FUNCTION: Function = Function::full("declared").blocking();
    for _ in 0..17 * 60 {
        call(&FUNCTION, computes(30));
    }
    assert_eq!(FUNCTION.mode(), Mode::Handoff);
}
