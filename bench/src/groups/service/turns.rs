//! Time, not turns: a timer beside tasks that compute for milliseconds before they yield.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::child;
use crate::go::Go;
use crate::measure::{Candidate, Case, Fallible, Sample};
use crate::plan::Plan;
use crate::report::Report;
use cffi_bench::beat::{Stop, beat};
use cffi_bench::peers::{Cffi, Peer, Smol, Tokio};

pub(in crate::groups) const JOBS: &str = "service.turns";

pub(in crate::groups) const CASES: &[&str] = &["service.turns.9ms_10", "service.turns.3ms_20"];

/// Milliseconds that a poll computes, and tasks.
const WORK: [(u64, usize); 2] = [(9, 10), (3, 20)];

/// What the timer waits for.
const PERIOD: Duration = Duration::from_millis(10);

pub(in crate::groups) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    use Way::{Cffi, Smol, Tokio};
    for (key, (poll_ms, tasks)) in CASES.iter().zip(WORK) {
        if !plan.has(key) {
            continue;
        }
        let window_ms = plan.thorough_or_quick(1000, 600);
        let candidates = [("cffi", Cffi), ("tokio", Tokio), ("async_executor", Smol)];
        let candidates = candidates.into_iter().map(|(name, way)| {
            let job = Job {
                way,
                poll_ms,
                tasks,
                window_ms,
            };
            Candidate::new(name, move || {
                Ok(child::delegate::<Sample>(JOBS, &job, &[("CFFI_MAXPROCS", "2")])?.0)
            })
        });
        let go = Go::get().map(|go| {
            let request = format!("turns {tasks} {poll_ms} {window_ms}");
            Candidate::new("go", move || go.once(&request, 2))
        });
        let question = format!(
            "a 10 ms timer beside {tasks} tasks that compute {poll_ms} ms in each poll: late by, in 9 of 10 cases"
        );
        report.add(Case::measure(
            *key,
            question,
            "ms",
            plan.as_they_come(5, 3),
            candidates.chain(go).collect(),
        )?);
    }
    Ok(())
}

/// One sample.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(in crate::groups) struct Job {
    way: Way,
    poll_ms: u64,
    tasks: usize,
    window_ms: u64,
}

/// How it is done.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Way {
    Cffi,
    Tokio,
    Smol,
}

impl Job {
    pub(in crate::groups) fn perform(self) -> Fallible<Sample> {
        match self.way {
            Way::Cffi => Ok(self.on(Cffi::start(2)?)),
            Way::Tokio => Ok(self.on(Tokio::start(2)?)),
            Way::Smol => Ok(self.on(Smol::start(2))),
        }
    }

    fn on<R: Peer>(self, peer: R) -> Sample {
        let stop = Stop::default();
        let computing: Vec<_> = (0..self.tasks)
            .map(|_| peer.spawn(compute(peer, self.poll_ms, stop.clone())))
            .collect();
        let enough = Stop::default();
        let late = peer.spawn(beat(peer, PERIOD, enough.clone()));
        std::thread::sleep(Duration::from_millis(self.window_ms));
        enough.stop();
        let late = futures_lite::future::block_on(late);
        stop.stop();
        futures_lite::future::block_on(async {
            for task in computing {
                task.await;
            }
        });
        let mut sample = Sample::from(late.share(0.9));
        sample.beside.insert("worst_ms".to_owned(), late.worst());
        sample
    }
}

/// Polls that each last so long, by the clock: what other programs do makes them no longer.
async fn compute<R: Peer>(peer: R, poll_ms: u64, stop: Stop) {
    let poll = Duration::from_millis(poll_ms);
    while !stop.is_set() {
        let start = Instant::now();
        while start.elapsed() < poll {}
        peer.yield_now().await;
    }
}
