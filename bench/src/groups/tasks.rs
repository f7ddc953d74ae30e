//! What the rest of a runtime costs: making tasks, yielding, waking. Beside async-executor and tokio with as many threads.

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::loops;
use crate::child;
use crate::go::Go;
use crate::measure::{Candidate, Case, Fallible, Rounds, Summary};
use crate::plan::Plan;
use crate::report::Report;
use cffi_bench::peers::{Cffi, Peer, Smol, Tokio};

pub(crate) const GROUP: &str = "tasks";

pub(crate) const CASES: &[&str] = &[
    "tasks.spawn",
    "tasks.batch",
    "tasks.yield",
    "tasks.yield_2procs",
    "tasks.wake",
];

/// Tasks, made and awaited one by one, in a sample.
const SPAWNED: usize = 1000;

/// Tasks that are made before the first is awaited.
const BATCH: usize = 1000;

/// Yields in a sample.
const YIELDS: usize = 2000;

/// How long the workers are left alone before a wake: they are parked then.
const QUIET: Duration = Duration::from_millis(1);

pub(crate) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    let rounds = |case: &str| match case {
        "tasks.wake" => plan.thorough_or_quick(31, 5),
        _ => plan.thorough_or_quick(301, 51),
    };
    for case in CASES.iter().filter(|case| plan.has(case)) {
        let job = Job {
            case: (*case).to_owned(),
            rounds: rounds(case),
            processors: if *case == "tasks.yield" { 1 } else { 2 },
            go: Go::get().cloned(),
        };
        report.add(child::delegate(GROUP, &job, &[])?.0);
    }
    Ok(())
}

/// All samples of one case, in one process.
#[derive(Serialize, Deserialize)]
pub(crate) struct Job {
    case: String,
    rounds: usize,
    processors: usize,
    go: Option<Go>,
}

impl Job {
    pub(crate) fn perform(self) -> Fallible<Case> {
        let (candidates, question, unit) = match self.case.as_str() {
            "tasks.spawn" => (
                self.candidates(Bench::Spawn)?,
                "a task is made and awaited",
                "ns",
            ),
            "tasks.batch" => (
                self.candidates(Bench::Batch)?,
                "1000 tasks are made, then awaited: each",
                "ns",
            ),
            "tasks.yield" => (
                self.candidates(Bench::Yield)?,
                "one task yields, one processor",
                "ns",
            ),
            "tasks.yield_2procs" => (
                self.candidates(Bench::Yield)?,
                "one task yields, two processors",
                "ns",
            ),
            _ => (
                self.candidates(Bench::Wake)?,
                "another thread wakes a task while all workers are parked, until it runs",
                "us",
            ),
        };
        Case::measure(
            self.case,
            question,
            unit,
            Rounds::all(self.rounds),
            candidates,
        )
    }

    fn candidates(&self, bench: Bench) -> Fallible<Vec<Candidate<'static>>> {
        let ours = Cffi::start(self.processors)?;
        let smol = Smol::start(self.processors);
        let tokio = Tokio::start(self.processors)?;
        let mut candidates = vec![
            Candidate::new("cffi", move || Ok(bench.sample(ours).into())),
            Candidate::new("async_executor", move || Ok(bench.sample(smol).into())),
            Candidate::new("tokio", move || Ok(bench.sample(tokio).into())),
        ];
        let request = match bench {
            Bench::Spawn => format!("spawn {SPAWNED}"),
            Bench::Batch => format!("batch {BATCH}"),
            Bench::Yield => format!("yield {YIELDS}"),
            // A thread that is none of Go's cannot wake a goroutine.
            Bench::Wake => return Ok(candidates),
        };
        candidates.extend(loops::of_go(self.go.as_ref(), self.processors, request)?);
        Ok(candidates)
    }
}

/// What is timed.
#[derive(Clone, Copy)]
enum Bench {
    Spawn,
    Batch,
    Yield,
    Wake,
}

impl Bench {
    /// One sample, for each of what is counted: nanoseconds, or microseconds for a wake.
    fn sample<R: Peer>(self, peer: R) -> f64 {
        match self {
            Bench::Spawn => peer.run(async move {
                let start = Instant::now();
                for number in 0..SPAWNED {
                    black_box(peer.spawn(async move { number }).await);
                }
                each(start, SPAWNED)
            }),
            Bench::Batch => peer.run(async move {
                let start = Instant::now();
                let spawn = |number| peer.spawn(async move { number });
                let tasks: Vec<_> = (0..BATCH).map(spawn).collect();
                for task in tasks {
                    black_box(task.await);
                }
                each(start, BATCH)
            }),
            Bench::Yield => peer.run(async move {
                let start = Instant::now();
                for _ in 0..YIELDS {
                    peer.yield_now().await;
                }
                each(start, YIELDS)
            }),
            Bench::Wake => wake(peer),
        }
    }
}

/// The median time from a send on this thread to the receiving task's next line, in microseconds.
fn wake<R: Peer>(peer: R) -> f64 {
    let (sender, receiver) = async_channel::unbounded::<Instant>();
    let task = peer.spawn(async move {
        let mut took = Vec::new();
        while let Ok(sent) = receiver.recv().await {
            took.push(sent.elapsed().as_secs_f64() * 1e6);
        }
        Summary::of(took).median
    });
    for _ in 0..20 {
        thread::sleep(QUIET);
        if sender.try_send(Instant::now()).is_err() {
            break;
        }
    }
    sender.close();
    futures_lite::future::block_on(task)
}

fn each(start: Instant, count: usize) -> f64 {
    start.elapsed().as_secs_f64() * 1e9 / count as f64
}
