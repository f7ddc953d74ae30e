//! Calls that compute for 5 to 45 µs: they do not wait, so they need no more threads than there are processors.

use std::hint::black_box;
use std::thread;
use std::time::Instant;

use cffi_bench_calls::c::{self, plain};
use serde::{Deserialize, Serialize};

use crate::child;
use crate::go::Go;
use crate::measure::{Candidate, Case, Fallible, Sample, Summary};
use crate::plan::Plan;
use crate::report::Report;
use cffi_bench::peers::{Cffi, Peer, Tokio};

pub(in crate::groups) const JOBS: &str = "service.short";

pub(in crate::groups) const CASES: &[&str] = &["service.short"];

const TASKS: u64 = 50;

/// Lengths of calls, in turn.
const LENGTHS: u64 = 9;

pub(in crate::groups) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    use Way::{Cffi, Direct, SpawnBlocking, Threads};
    let [key] = CASES else { return Ok(()) };
    if !plan.has(key) {
        return Ok(());
    }
    let per_us = turns_per_us();
    let calls = plan.thorough_or_quick(1600, 400);
    let (least, most) = (5 * per_us, 45 * per_us);
    let candidates = [Cffi, Threads, SpawnBlocking, Direct].map(|way| {
        let job = Job {
            way,
            calls,
            least,
            most,
        };
        Candidate::new(way.name(), move || {
            let (mut sample, threads) =
                child::delegate::<Sample>(JOBS, &job, &[("CFFI_MAXPROCS", "2")])?;
            sample.beside.insert("threads".to_owned(), threads as f64);
            Ok(sample)
        })
    });
    let go = Go::get().map(|go| {
        let request = format!("short {TASKS} {calls} {least} {most}");
        Candidate::new("go", move || go.once(&request, 2))
    });
    let question =
        format!("{TASKS} tasks make {calls} calls each that compute for 5 to 45 us in C");
    report.add(Case::measure(
        *key,
        question,
        "ms",
        plan.as_they_come(5, 3),
        candidates.into_iter().chain(go).collect(),
    )?);
    Ok(())
}

/// One sample.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(in crate::groups) struct Job {
    way: Way,
    calls: u64,
    least: u64,
    most: u64,
}

/// How it is done.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Way {
    Cffi,
    /// Two threads share the calls out.
    Threads,
    SpawnBlocking,
    /// On tokio's workers, which nothing disturbs here.
    Direct,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Way::Cffi => "cffi",
            Way::Threads => "threads",
            Way::SpawnBlocking => "spawn_blocking",
            Way::Direct => "tokio_direct",
        }
    }
}

impl Job {
    pub(in crate::groups) fn perform(self) -> Fallible<Sample> {
        let took_ms = match self.way {
            Way::Threads => self.with_threads()?,
            Way::Cffi => {
                let ours = Cffi::start(2)?;
                self.with_tasks(ours, move |turns| async move {
                    black_box(c::compute(turns));
                    ours.yield_now().await;
                })
            }
            Way::SpawnBlocking => self.with_tasks(Tokio::start(2)?, |turns| async move {
                let computed = tokio::task::spawn_blocking(move || plain::compute(turns)).await;
                black_box(computed.expect("computing does not panic"));
            }),
            Way::Direct => {
                let tokio = Tokio::start(2)?;
                self.with_tasks(tokio, move |turns| async move {
                    black_box(plain::compute(turns));
                    tokio.yield_now().await;
                })
            }
        };
        let mut sample = Sample::from(took_ms);
        if let Way::Cffi = self.way {
            let metrics = cffi::metrics();
            let mut see = |name: &str, value| sample.beside.insert(name.to_owned(), value);
            see("machines", metrics.peak_machines as f64);
            see("overflows", metrics.overflows as f64);
            see("handoffs", metrics.handoffs as f64);
        }
        Ok(sample)
    }

    fn with_tasks<R: Peer, F: Future<Output = ()> + Send>(
        self,
        peer: R,
        call: impl Fn(u64) -> F + Copy + Send + 'static,
    ) -> f64 {
        peer.run(async move {
            let start = Instant::now();
            let spawn = |task| {
                peer.spawn(async move {
                    for number in 0..self.calls {
                        call(self.turns(task + number)).await;
                    }
                })
            };
            let tasks: Vec<_> = (0..TASKS).map(spawn).collect();
            for task in tasks {
                task.await;
            }
            start.elapsed().as_secs_f64() * 1e3
        })
    }

    fn with_threads(self) -> Fallible<f64> {
        let start = Instant::now();
        let threads = [0, 1].map(|half| {
            thread::spawn(move || {
                for task in (half..TASKS).step_by(2) {
                    for number in 0..self.calls {
                        black_box(plain::compute(self.turns(task + number)));
                    }
                }
            })
        });
        for thread in threads {
            thread.join().map_err(|_| "a thread panicked")?;
        }
        Ok(start.elapsed().as_secs_f64() * 1e3)
    }

    /// How long a call is: all lengths come in turn.
    fn turns(self, number: u64) -> u64 {
        self.least + (self.most - self.least) * (number % LENGTHS) / (LENGTHS - 1)
    }
}

/// How often C's loop turns in a microsecond, when nothing disturbs it.
fn turns_per_us() -> u64 {
    const TURNS: u64 = 100_000;
    let took = (0..50).map(|_| {
        let start = Instant::now();
        black_box(plain::compute(TURNS));
        start.elapsed().as_secs_f64() * 1e6
    });
    (TURNS as f64 / Summary::of(took).min).ceil() as u64
}
