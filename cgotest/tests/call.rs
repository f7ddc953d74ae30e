//! The kinds of call: each gives the same result, and the counters tell them apart.
#![allow(unsafe_code, reason = "declares C functions")]

use std::sync::Mutex;

use cffi::{Kind, Metrics, Mode, block_in_place, block_on, cffi, functions, metrics, spawn};
use cgotest::{Gate, alone};

#[cffi]
unsafe extern "C" {
    #[link_name = "call_mix"]
    safe fn mix_full(a: i32, b: i64, c: f64) -> i64;
    #[cffi(nocallback)]
    #[link_name = "call_mix"]
    safe fn mix_nocallback(a: i32, b: i64, c: f64) -> i64;
    #[cffi(leaf)]
    #[link_name = "call_mix"]
    safe fn mix_leaf(a: i32, b: i64, c: f64) -> i64;
    #[cffi(blocking)]
    #[link_name = "call_mix"]
    safe fn mix_blocking(a: i32, b: i64, c: f64) -> i64;
    #[cffi(blocking, nocallback)]
    #[link_name = "call_mix"]
    safe fn mix_blocking_nocallback(a: i32, b: i64, c: f64) -> i64;

    #[link_name = "call_look"]
    safe fn look_full(look: extern "C" fn());
    #[cffi(nocallback)]
    #[link_name = "call_look"]
    safe fn look_nocallback(look: extern "C" fn());
    #[cffi(leaf)]
    #[link_name = "call_look"]
    safe fn look_leaf(look: extern "C" fn());
    #[cffi(blocking)]
    #[link_name = "call_look"]
    safe fn look_blocking(look: extern "C" fn());
}

type Mix = fn(i32, i64, f64) -> i64;

const MIXES: [(&str, Mix); 5] = [
    ("full", mix_full),
    ("nocallback", mix_nocallback),
    ("leaf", mix_leaf),
    ("blocking", mix_blocking),
    ("blocking, nocallback", mix_blocking_nocallback),
];

/// Calls each kind with some numbers.
fn mix_everything(place: &str) {
    for (kind, mix) in MIXES {
        for n in 0..100 {
            let c = f64::from(n) + 0.5;
            let wanted = 1000 * i64::from(n - 50) + 10 * (i64::from(n) << 32) + i64::from(n);
            assert_eq!(
                mix(n - 50, i64::from(n) << 32, c),
                wanted,
                "a {kind} call {place}"
            );
        }
    }
}

#[test]
fn every_kind_gives_the_same_results_wherever_it_is_called() {
    alone().run(|| {
        mix_everything("on a thread, before the runtime started");
        assert_eq!(
            metrics().procs,
            0,
            "a C call alone does not start the runtime"
        );
        block_on(async { mix_everything("in `block_on`") });
        block_on(spawn(async { mix_everything("on a task") })).unwrap();
        mix_everything("on a thread");
        block_in_place(|| mix_everything("in `block_in_place` on a thread"));
        cffi::call(|| mix_everything("in `call` on a thread"));
        let task = spawn(async {
            block_in_place(|| mix_everything("in `block_in_place` on a task"));
            cffi::call(|| block_in_place(|| mix_everything("in both on a task")));
        });
        block_on(task).unwrap();
    });
}

#[test]
fn every_kind_gives_the_same_results_when_each_exit_is_slow() {
    alone().stress_retake().run(|| {
        let tasks: Vec<_> = (0..8)
            .map(|_| spawn(async { mix_everything("under forced retakes") }))
            .collect();
        block_on(async {
            for task in tasks {
                task.await.unwrap();
            }
        });
    });
}

/// What [`look`] saw.
static SEEN: Mutex<Option<Metrics>> = Mutex::new(None);

extern "C" fn look() {
    *SEEN.lock().unwrap() = Some(metrics());
}

/// How many calls are counted, how deep they are, and how many threads are in C, as C sees it.
fn seen_in(look_by: fn(extern "C" fn())) -> (u64, u64, usize) {
    let before = metrics();
    look_by(look);
    let seen = SEEN.lock().unwrap().take().expect("C called `look`");
    (
        seen.ncgocall - before.ncgocall,
        seen.ncgo - before.ncgo,
        seen.machines_in_c - before.machines_in_c,
    )
}

#[test]
fn the_counters_tell_the_kinds_apart_while_c_runs() {
    alone().procs(1).run(|| {
        let looks = async {
            assert_eq!(
                seen_in(look_full),
                (1, 1, 1),
                "full: counted, a level deeper, in C"
            );
            assert_eq!(seen_in(look_blocking), (1, 1, 1), "blocking: as full");
            assert_eq!(
                seen_in(look_nocallback),
                (1, 0, 1),
                "nocallback: counted, no level, in C"
            );
            assert_eq!(seen_in(look_leaf), (0, 0, 0), "leaf: nothing at all");
        };
        block_on(spawn(looks)).unwrap();
    });
}

#[test]
fn the_counters_tell_the_kinds_apart_afterwards() {
    alone().procs(1).run(|| {
        block_on(async {
            for (kind, mix) in MIXES {
                let before = metrics();
                for n in 0..10 {
                    mix(n, 0, 0.0);
                }
                let now = metrics();
                let wanted = if kind == "leaf" { 0 } else { 10 };
                assert_eq!(now.ncgocall - before.ncgocall, wanted, "10 calls: {kind}");
                assert_eq!(
                    now.handoffs, before.handoffs,
                    "nothing waits, nothing is handed off: {kind}"
                );
            }
        });
        let mut listed: Vec<_> = functions()
            .into_iter()
            .map(|function| (function.kind, function.mode, function.handoffs))
            .collect();
        listed.sort_by_key(|(kind, ..)| format!("{kind:?}"));
        let blocking = [
            (Kind::Full, Mode::Handoff, 10),
            (Kind::NoCallback, Mode::Handoff, 10),
        ];
        assert_eq!(
            listed, blocking,
            "only functions that were declared to block are listed"
        );
    });
}

/// One processor, a call that blocks, and a task that ends it.
fn blocked_beside_another(wait: fn(&Gate) -> bool) -> Metrics {
    block_on(async move {
        let gate = Gate::new();
        let opener = gate.clone();
        let blocked = spawn(async move {
            spawn(async move { opener.open() });
            wait(&gate)
        });
        assert!(
            blocked.await.unwrap(),
            "no other task ran while a call was blocked"
        );
    });
    metrics()
}

#[test]
fn a_blocking_call_hands_its_processor_off_at_entry() {
    alone().procs(1).run(|| {
        let after = blocked_beside_another(Gate::wait_blocking);
        assert_eq!(
            (after.handoffs, after.retakes),
            (1, 0),
            "handed off, not retaken"
        );
    });
}

#[test]
fn a_full_call_that_blocks_is_retaken() {
    alone().procs(1).run(|| {
        let after = blocked_beside_another(Gate::wait);
        assert_eq!(
            (after.handoffs, after.retakes),
            (0, 1),
            "retaken, not handed off"
        );
    });
}

#[test]
fn a_nocallback_call_that_blocks_is_retaken() {
    alone().procs(1).run(|| {
        let after = blocked_beside_another(Gate::wait_nocallback);
        assert_eq!(
            (after.handoffs, after.retakes),
            (0, 1),
            "retaken, not handed off"
        );
    });
}

#[test]
fn block_in_place_hands_its_processor_off_at_entry() {
    alone().procs(1).run(|| {
        let after = blocked_beside_another(|gate| block_in_place(|| gate.wait()));
        assert_eq!(
            (after.handoffs, after.retakes),
            (1, 0),
            "handed off, not retaken"
        );
    });
}
