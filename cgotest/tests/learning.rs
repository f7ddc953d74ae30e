//! Which C functions block: what `functions()` tells, and what the runtime makes of it.
#![allow(unsafe_code, reason = "declares C functions")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use cffi::{
    FunctionStats, JoinHandle, Kind, Mode, block_on, cffi, functions, metrics, spawn, yield_now,
};
use cgotest::{Gate, alone};

#[cffi]
unsafe extern "C" {
    safe fn learning_sleeps(microseconds: u32);
    #[cffi(nocallback)]
    safe fn learning_bimodal(microseconds: u32);
    #[cffi(blocking)]
    safe fn learning_declared(microseconds: u32);
    safe fn learning_quick(microseconds: u32);
    safe fn learning_computes(turns: u32) -> u64;
    safe fn learning_computes_long(turns: u32) -> u64;
    safe fn learning_by_turns(turns: u32, microseconds: u32) -> u64;
}

/// What is known about one function.
fn stats(name: &str) -> Option<FunctionStats> {
    functions()
        .into_iter()
        .find(|function| function.name == name)
}

/// A task that always has work: whoever blocks keeps it from its processor.
struct Competitor {
    enough: Arc<AtomicBool>,
    task: JoinHandle<()>,
}

impl Competitor {
    fn start() -> Competitor {
        let enough = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&enough);
        let task = spawn(async move {
            // Relaxed: the task carries nothing over but that it is to end.
            while !seen.load(Ordering::Relaxed) {
                yield_now().await;
            }
        });
        Competitor { enough, task }
    }

    async fn stop(self) {
        // Relaxed: as above.
        self.enough.store(true, Ordering::Relaxed);
        self.task.await.unwrap();
    }
}

/// Runs `calls` on a task, on one processor, beside a task that always has work.
fn beside_a_competitor(calls: impl Future<Output = ()> + Send + 'static) {
    block_on(async {
        let competitor = Competitor::start();
        spawn(calls).await.unwrap();
        competitor.stop().await;
    });
}

#[test]
fn functions_names_every_slow_function_with_its_counts_and_no_quick_one() {
    alone().procs(1).run(|| {
        // Alone: beside a task that waits, even a quick call loses its processor when its thread is interrupted.
        let quick = spawn(async {
            for _ in 0..1000 {
                learning_quick(0);
            }
        });
        block_on(quick).unwrap();
        let gate = Gate::new();
        let opener = gate.clone();
        let blocked = spawn(async move {
            spawn(async move { opener.open() });
            assert!(gate.wait(), "another task ran meanwhile");
        });
        block_on(blocked).unwrap();
        block_on(spawn(async { learning_declared(3_000) })).unwrap();

        let waited = stats("gate_wait").expect("a function that was retaken is listed");
        assert_eq!(
            (waited.kind, waited.mode, waited.retakes),
            (Kind::Full, Mode::Probation, 1)
        );
        let declared = stats("learning_declared").expect("a function that handed off is listed");
        assert_eq!(
            (declared.mode, declared.retakes, declared.handoffs),
            (Mode::Handoff, 0, 1)
        );
        assert!(
            declared.longest >= Duration::from_millis(3),
            "its one call was timed: {declared:?}"
        );
        assert_eq!(declared.timed, 1);
        assert!(
            declared.waiting > declared.computing
                && declared.waiting + declared.computing <= declared.longest,
            "it slept, and hardly computed: {declared:?}"
        );
        assert_eq!(
            stats("learning_quick"),
            None,
            "a function that never blocks is not listed"
        );
    });
}

#[test]
fn a_function_that_blocks_turns_to_handoff_and_turns_back_when_it_stops() {
    fn mode() -> Option<Mode> {
        stats("learning_sleeps").map(|sleeps| sleeps.mode)
    }
    alone().procs(1).run(|| {
        beside_a_competitor(async {
            // It is found out when the monitor sees one of them, which on a loaded machine may come late.
            for _ in 0..5_000 {
                learning_sleeps(2_000);
                if mode() == Some(Mode::Handoff) {
                    break;
                }
            }
            for _ in 0..100 {
                learning_sleeps(2_000);
            }
        });
        let blocks = stats("learning_sleeps").expect("it was retaken");
        assert_eq!(
            (blocks.mode, blocks.learned, blocks.unlearned),
            (Mode::Handoff, 1, 0),
            "it was found to block"
        );
        assert!(
            blocks.retakes >= 1 && blocks.retakes <= 70,
            "only until it was known to block: {blocks:?}"
        );
        assert!(
            blocks.handoffs >= 100,
            "from then on it was in handoff mode: {blocks:?}"
        );
        block_on(spawn(async {
            // One call in 17 is timed, and a loaded machine makes some of them long.
            for _ in 0..1_000_000 {
                learning_sleeps(0);
                if mode() == Some(Mode::Normal) {
                    break;
                }
            }
        }))
        .unwrap();
        let stopped = stats("learning_sleeps").expect("it stays listed");
        assert_eq!(
            (stopped.mode, stopped.unlearned),
            (Mode::Normal, 1),
            "it blocks no more: {stopped:?}"
        );
    });
}

#[test]
fn a_function_that_blocks_once_in_a_thousand_calls_does_not_flip_back_and_forth() {
    alone().procs(1).run(|| {
        beside_a_competitor(async {
            for call in 1..=100_000 {
                let long = call % 1000 == 0;
                learning_bimodal(if long { 5_000 } else { 0 });
                if long {
                    // It came back on an overflow processor, where it keeps nobody waiting: on to the one that the competitor wants.
                    yield_now().await;
                }
            }
        });
        let bimodal = stats("learning_bimodal").expect("its long calls were retaken");
        assert!(
            bimodal.retakes >= 10,
            "its long calls lost their processor: {bimodal:?}"
        );
        assert!(
            bimodal.learned <= 1,
            "it does not flip back and forth: {bimodal:?}"
        );
        assert!(
            bimodal.probations <= 10,
            "and is timed ever more rarely: {bimodal:?}"
        );
    });
}

#[test]
fn a_function_that_is_declared_to_block_stays_in_handoff_mode_however_quick_it_is() {
    alone().procs(1).run(|| {
        beside_a_competitor(async {
            for _ in 0..10_000 {
                learning_declared(0);
            }
        });
        let declared = stats("learning_declared").expect("it handed off");
        assert_eq!(
            (declared.mode, declared.handoffs, declared.unlearned),
            (Mode::Handoff, 10_000, 0)
        );
    });
}

#[test]
fn short_calls_that_compute_keep_their_processors_and_need_few_threads() {
    const TASKS: u32 = 50;
    const CALLS: u32 = 400;
    alone().procs(2).run(|| {
        block_on(async {
            let tasks = (0..TASKS).map(|task| {
                spawn(async move {
                    for call in 0..CALLS {
                        // From some microseconds to some tens.
                        learning_computes(2_000 + (task * CALLS + call) * 7919 % 16_000);
                        yield_now().await;
                    }
                })
            });
            for task in tasks.collect::<Vec<_>>() {
                task.await.unwrap();
            }
        });
        let now = metrics();
        assert_eq!(
            now.handoffs, 0,
            "a function that computes handed its processor off: {now:?}"
        );
        assert!(
            now.overflows <= u64::from(TASKS * CALLS / 100),
            "calls that compute lost their processors: {now:?}"
        );
        assert!(
            now.peak_machines <= 8,
            "calls that compute were spread over many threads: {now:?}"
        );
    });
}

#[test]
fn a_function_that_computes_for_long_loses_its_processor_and_is_not_taken_for_one_that_waits() {
    alone().procs(1).run(|| {
        // Enough retakes for a probation and more, or a wrong verdict.
        let is_known = || {
            stats("learning_computes_long")
                .is_some_and(|computes| computes.retakes >= 70 || computes.learned > 0)
        };
        beside_a_competitor(async move {
            // Some milliseconds each, so that the monitor sees them; until it has seen enough, which on a loaded machine may take long.
            for _ in 0..5_000 {
                learning_computes_long(4_000_000);
                if is_known() {
                    break;
                }
                yield_now().await;
            }
        });
        let computes = stats("learning_computes_long").expect("its calls were retaken");
        assert_eq!(
            (computes.mode, computes.learned, computes.handoffs),
            (Mode::Normal, 0, 0),
            "it computes, and was taken for one that waits: {computes:?}"
        );
        assert!(
            computes.retakes >= 70,
            "long calls lost their processor while another task waited: {computes:?}"
        );
        assert!(
            computes.timed >= 64 && computes.computing > 100 * computes.waiting,
            "and its times say so: {computes:?}"
        );
    });
}

#[test]
fn a_function_that_is_mostly_quick_and_sometimes_waits_stays_normal_and_is_retaken_where_it_waits()
{
    alone().procs(1).run(|| {
        beside_a_competitor(async {
            for call in 1..=2_000 {
                let waits = call % 200 == 0;
                learning_by_turns(1_000, if waits { 20_000 } else { 0 });
                if waits {
                    // On to the processor that the competitor wants, as above.
                    yield_now().await;
                }
            }
        });
        let by_turns = stats("learning_by_turns").expect("its long calls were retaken");
        // Some of them were on an overflow processor, which nobody wants; a call that gets no CPU for long is retaken as well.
        assert!(
            (1..=20).contains(&by_turns.retakes),
            "the calls that waited lost their processor, and no others: {by_turns:?}"
        );
        assert_eq!(
            (by_turns.learned, by_turns.handoffs),
            (0, 0),
            "ten waits in two thousand calls do not make it one that waits: {by_turns:?}"
        );
    });
}
