//! The first use of the runtime in a program that runs already: by a worker of tokio's, whose other tasks wait meanwhile.

use std::time::Instant;

use cffi_bench_calls::c;
use serde::{Deserialize, Serialize};
use tokio::task::{block_in_place, spawn_blocking};

use crate::child;
use crate::measure::{Candidate, Case, Fallible, Sample};
use crate::plan::Plan;
use crate::report::Report;
use cffi_bench::peers::{Peer, Tokio};

pub(in crate::groups) const JOBS: &str = "service.start";

pub(in crate::groups) const CASES: &[&str] = &["service.start.spawn", "service.start.call"];

pub(in crate::groups) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    use First::{BlockInPlace, Call, Spawn, SpawnBlocking};
    let of_case = [
        (
            "the first spawn, from a worker of tokio",
            [("cffi", Spawn), ("spawn_blocking", SpawnBlocking)],
        ),
        (
            "the first call of C, from a worker of tokio",
            [("cffi", Call), ("block_in_place", BlockInPlace)],
        ),
    ];
    for (key, (question, candidates)) in CASES.iter().zip(of_case) {
        if !plan.has(key) {
            continue;
        }
        let candidates = candidates.into_iter().map(|(name, first)| {
            Candidate::new(name, move || {
                Ok(child::delegate::<Sample>(JOBS, &Job { first }, &[])?.0)
            })
        });
        let rounds = plan.as_they_come(11, 5);
        report.add(Case::measure(
            *key,
            question,
            "us",
            rounds,
            candidates.collect(),
        )?);
    }
    Ok(())
}

/// One sample.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(in crate::groups) struct Job {
    first: First,
}

/// What is done for the first time.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum First {
    Spawn,
    SpawnBlocking,
    Call,
    BlockInPlace,
}

impl Job {
    /// How long the worker is held up; beside it, when the result is there.
    pub(in crate::groups) fn perform(self) -> Fallible<Sample> {
        let tokio = Tokio::start(2)?;
        let (held_up, done) = tokio.run(async move {
            let start = Instant::now();
            let microseconds = move || start.elapsed().as_secs_f64() * 1e6;
            match self.first {
                First::Spawn => {
                    let task = cffi::spawn(async {});
                    let held_up = microseconds();
                    task.await.expect("nothing does not panic");
                    (held_up, microseconds())
                }
                First::SpawnBlocking => {
                    let task = spawn_blocking(|| {});
                    let held_up = microseconds();
                    task.await.expect("nothing does not panic");
                    (held_up, microseconds())
                }
                First::Call => {
                    c::empty_full();
                    (microseconds(), microseconds())
                }
                First::BlockInPlace => {
                    block_in_place(|| c::plain::empty());
                    (microseconds(), microseconds())
                }
            }
        });
        let mut sample = Sample::from(held_up);
        sample.beside.insert("done_us".to_owned(), done);
        Ok(sample)
    }
}
