//! How much computing is kept: two computing tasks beside tasks that sleep in C all the time, on two processors.

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use cffi_bench_calls::c::{self, plain};
use serde::{Deserialize, Serialize};

use crate::child;
use crate::go::Go;
use crate::measure::{Candidate, Case, Fallible, Sample};
use crate::plan::Plan;
use crate::report::Report;

pub(crate) const GROUP: &str = "kept";

pub(crate) const CASES: &[&str] = &["kept.1", "kept.10", "kept.100"];

/// Computing tasks.
const COMPUTING: usize = 2;

/// Microseconds that a sleeper sleeps at a time.
const SLEEP: u32 = 1000;

/// Chunks that a computing task computes between two yields: less than 20 µs.
const CHUNKS: u64 = 6;

/// Chunks that a sleeper computes after each sleep, where it does: about 10 µs.
const CHUNKS_AFTER_SLEEP: u64 = 4;

/// Stack of a sleeper's thread.
const STACK: usize = 64 * 1024;

pub(crate) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    use Way::{Cffi, CffiAwait, Threads};
    for (key, sleepers) in CASES.iter().zip([1, 10, 100]) {
        if !plan.has(key) {
            continue;
        }
        let window_ms = plan.thorough_or_quick(400, 150);
        let mut candidates = vec![
            ("cffi", Cffi, false),
            ("cffi_await", CffiAwait, false),
            ("threads", Threads, false),
        ];
        if sleepers == 100 {
            candidates.extend([("cffi_post", Cffi, true), ("threads_post", Threads, true)]);
        }
        let candidates = candidates.into_iter().map(|(name, way, computes)| {
            let job = Job {
                way,
                computes,
                sleepers,
                window_ms,
            };
            Candidate::new(name, move || {
                let variables = [("CFFI_MAXPROCS", "2")];
                let (mut sample, threads) = child::delegate::<Sample>(GROUP, &job, &variables)?;
                sample.beside.insert("threads".to_owned(), threads as f64);
                Ok(sample)
            })
        });
        let question = format!(
            "2 computing tasks beside {sleepers} that sleep in C, {SLEEP} us at a time: computing left, against none asleep"
        );
        let go = Go::get().map(|go| {
            let request = format!("kept {sleepers} 0 {SLEEP} {window_ms}");
            Candidate::new("go", move || go.once(&request, 2))
        });
        let rounds = plan.rounds(7, 1);
        report.add(Case::measure(
            *key,
            question,
            "%",
            rounds,
            candidates.chain(go).collect(),
        )?);
    }
    Ok(())
}

/// One sample.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Job {
    way: Way,
    /// Sleepers compute after each sleep; what they compute counts.
    computes: bool,
    sleepers: u32,
    window_ms: u64,
}

/// How it is done.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Way {
    Cffi,
    /// A sleeper yields after each sleep.
    CffiAwait,
    Threads,
}

impl Job {
    /// Tasks of ours beside sleepers that do nothing else.
    pub(super) fn beside(sleepers: u32, window_ms: u64) -> Job {
        Job {
            way: Way::Cffi,
            computes: false,
            sleepers,
            window_ms,
        }
    }

    /// The rate of computing with sleepers, as a part of what it is without, shortly before and after.
    pub(crate) fn perform(self) -> Fallible<Sample> {
        let state = Arc::new(State::default());
        for index in 0..COMPUTING {
            self.start_computing(&state, index);
        }
        self.settle();
        let before = self.window(&state);
        for _ in 0..self.sleepers {
            self.start_sleeper(&state)?;
        }
        self.settle();
        let beside = self.window(&state);
        // Relaxed: a sleeper sees it at its next turn; nothing else hangs on it.
        state.wake_up.store(true, Ordering::Relaxed);
        self.settle();
        let after = self.window(&state);
        let undisturbed = f64::midpoint(before.chunks_per_s, after.chunks_per_s);
        let mut sample = Sample::from(100.0 * beside.chunks_per_s / undisturbed);
        sample
            .beside
            .insert("sleeps_per_s".to_owned(), beside.sleeps_per_s);
        sample
            .beside
            .insert("chunks_per_s".to_owned(), beside.chunks_per_s);
        sample
            .beside
            .insert("rss_mib".to_owned(), child::peak_memory());
        Ok(sample)
    }

    /// Rates over a window of time.
    fn window(&self, state: &State) -> Rates {
        let (start, chunks, sleeps) = (Instant::now(), state.chunks(), state.sleeps());
        thread::sleep(Duration::from_millis(self.window_ms));
        let seconds = start.elapsed().as_secs_f64();
        Rates {
            chunks_per_s: (state.chunks() - chunks) as f64 / seconds,
            sleeps_per_s: (state.sleeps() - sleeps) as f64 / seconds,
        }
    }

    /// What starts and what learns needs a while; what is measured is the steady state.
    fn settle(&self) {
        thread::sleep(Duration::from_millis(self.window_ms / 3));
    }

    fn start_computing(self, state: &Arc<State>, index: usize) {
        let state = Arc::clone(state);
        if self.way == Way::Threads {
            thread::spawn(move || {
                loop {
                    state.compute(&state.computed[index], CHUNKS);
                }
            });
        } else {
            drop(cffi::spawn(async move {
                loop {
                    state.compute(&state.computed[index], CHUNKS);
                    cffi::yield_now().await;
                }
            }));
        }
    }

    fn start_sleeper(self, state: &Arc<State>) -> Fallible<()> {
        let state = Arc::clone(state);
        let after = move |state: &State| {
            // Relaxed: statistics, and see `perform`.
            state.slept.0.fetch_add(1, Ordering::Relaxed);
            if self.computes {
                state.compute(&state.computed_by_sleepers, CHUNKS_AFTER_SLEEP);
            }
            !state.wake_up.load(Ordering::Relaxed)
        };
        match self.way {
            Way::Threads => drop(thread::Builder::new().stack_size(STACK).spawn(move || {
                while after(&state) {
                    plain::sleep(SLEEP);
                }
            })?),
            Way::Cffi => drop(cffi::spawn(async move {
                while after(&state) {
                    c::sleep(SLEEP);
                }
            })),
            Way::CffiAwait => drop(cffi::spawn(async move {
                while after(&state) {
                    c::sleep(SLEEP);
                    cffi::yield_now().await;
                }
            })),
        }
        Ok(())
    }
}

struct Rates {
    chunks_per_s: f64,
    sleeps_per_s: f64,
}

/// What everybody counts in.
#[derive(Default)]
struct State {
    computed: [Counter; COMPUTING],
    computed_by_sleepers: Counter,
    slept: Counter,
    wake_up: AtomicBool,
}

/// A counter on cache lines of its own.
#[derive(Default)]
#[repr(align(128))]
struct Counter(AtomicU64);

impl State {
    /// Computes, and counts it.
    fn compute(&self, counter: &Counter, chunks: u64) {
        // Unknown to the compiler, which would otherwise do it once and for all.
        let mut number = black_box(88_172_645_463_325_252);
        for _ in 0..chunks {
            number = chunk(number);
        }
        black_box(number);
        // Relaxed: a statistic.
        counter.0.fetch_add(chunks, Ordering::Relaxed);
    }

    fn chunks(&self) -> u64 {
        // Relaxed: a statistic.
        let all = self.computed.iter().chain([&self.computed_by_sleepers]);
        all.map(|counter| counter.0.load(Ordering::Relaxed)).sum()
    }

    fn sleeps(&self) -> u64 {
        // Relaxed: a statistic.
        self.slept.0.load(Ordering::Relaxed)
    }
}

/// Some 2 to 3 µs of arithmetic in registers.
#[inline(never)]
fn chunk(mut number: u64) -> u64 {
    for _ in 0..1000 {
        number ^= number << 13;
        number ^= number >> 7;
        number ^= number << 17;
    }
    number
}
