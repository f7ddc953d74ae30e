//! How costs grow: with tasks, sleepers and processors, and in memory for each task, blocked call and idle machine.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use cffi_bench::peers::{Cffi, Peer, Smol, Tokio};
use cffi_bench_calls::c::{self, plain};
use serde::{Deserialize, Serialize};

use super::{kept, live};
use crate::child;
use crate::go::Go;
use crate::measure::{Candidate, Case, Fallible, Sample};
use crate::plan::Plan;
use crate::report::Report;

pub(crate) const GROUP: &str = "growth";

const LIVE: &str = "growth.live";
const KEPT: &str = "growth.kept";
const TASK: &str = "growth.memory.task";
const BLOCKED: &str = "growth.memory.blocked";

pub(crate) const CASES: &[&str] = &[LIVE, KEPT, TASK, BLOCKED];

/// Sleeps of a task in `growth.live`, and the microseconds of each.
const SLEEPS: u32 = 20;
const SLEEP: u32 = 1000;

/// Tasks whose memory is measured together.
const IDLE: usize = 100_000;

/// Calls whose memory is measured together: fewer than tokio's and smol's threads for blocking code.
const BLOCKED_CALLS: usize = 400;

/// Until all calls are in C, or all tasks were polled.
const PATIENCE: Duration = Duration::from_secs(60);

/// The points of a sweep: name, processors, how many.
type Points = [(&'static str, &'static str, u32); 9];

const LIVE_POINTS: Points = [
    ("p1_n100", "1", 100),
    ("p1_n1000", "1", 1000),
    ("p1_n10000", "1", 10_000),
    ("p2_n100", "2", 100),
    ("p2_n1000", "2", 1000),
    ("p2_n10000", "2", 10_000),
    ("p8_n100", "8", 100),
    ("p8_n1000", "8", 1000),
    ("p8_n10000", "8", 10_000),
];

const KEPT_POINTS: Points = [
    ("p1_s10", "1", 10),
    ("p1_s100", "1", 100),
    ("p1_s1000", "1", 1000),
    ("p2_s10", "2", 10),
    ("p2_s100", "2", 100),
    ("p2_s1000", "2", 1000),
    ("p8_s10", "8", 10),
    ("p8_s100", "8", 100),
    ("p8_s1000", "8", 1000),
];

pub(crate) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    let rounds = plan.rounds(3, 1);
    if plan.has(LIVE) {
        let candidates = LIVE_POINTS.map(|(name, processors, tasks)| {
            let job = live::Job::sleeping(tasks, SLEEPS, SLEEP);
            Candidate::new(name, move || {
                let variables = [("CFFI_MAXPROCS", processors), ("CFFI_MAXTHREADS", "12000")];
                let (mut sample, _) = child::delegate::<Sample>(live::GROUP, &job, &variables)?;
                sample.value *= 1e3 / f64::from(tasks * SLEEPS);
                Ok(sample)
            })
        });
        let question = format!(
            "n tasks on p processors, each sleeps {SLEEPS} x {SLEEP} us in C: time for each sleep"
        );
        let candidates = candidates.into_iter().collect();
        report.add(Case::measure(LIVE, question, "us", rounds, candidates)?);
    }
    if plan.has(KEPT) {
        let window_ms = plan.thorough_or_quick(400, 150);
        let candidates = KEPT_POINTS.map(|(name, processors, sleepers)| {
            let job = kept::Job::beside(sleepers, window_ms);
            Candidate::new(name, move || {
                let variables = [("CFFI_MAXPROCS", processors)];
                Ok(child::delegate::<Sample>(kept::GROUP, &job, &variables)?.0)
            })
        });
        let question = "2 computing tasks beside s that sleep 1 ms at a time in C, on p processors: computing left";
        let candidates = candidates.into_iter().collect();
        report.add(Case::measure(KEPT, question, "%", rounds, candidates)?);
    }
    for (case, request, question, unit) in [
        (
            TASK,
            format!("memory_of_idle {IDLE}"),
            format!("{IDLE} tasks that wait: memory for each"),
            "bytes",
        ),
        (
            BLOCKED,
            format!("memory_of_blocked {BLOCKED_CALLS}"),
            format!("{BLOCKED_CALLS} calls that are in C: memory for each"),
            "KiB",
        ),
    ] {
        if plan.has(case) {
            let candidates = memory(case, request);
            report.add(Case::measure(case, question, unit, rounds, candidates)?);
        }
    }
    Ok(())
}

fn memory(case: &'static str, request: String) -> Vec<Candidate<'static>> {
    let ways = match case {
        TASK => [
            ("cffi", Way::Cffi),
            ("tokio", Way::Tokio),
            ("async_executor", Way::Smol),
        ],
        _ => [
            ("cffi", Way::Cffi),
            ("spawn_blocking", Way::Tokio),
            ("threads", Way::Threads),
        ],
    };
    let go = Go::get().map(|go| Candidate::new("go", move || go.once(&request, 2)));
    let ours = ways.into_iter().map(|(name, way)| {
        let job = Job {
            way,
            blocked: case == BLOCKED,
        };
        Candidate::new(name, move || {
            Ok(child::delegate::<Sample>(GROUP, &job, &[("CFFI_MAXPROCS", "2")])?.0)
        })
    });
    ours.chain(go).collect()
}

/// One sample of memory.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Job {
    way: Way,
    /// Calls in C, or else tasks that wait.
    blocked: bool,
}

/// How it is done.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Way {
    Cffi,
    Tokio,
    Smol,
    Threads,
}

impl Job {
    pub(crate) fn perform(self) -> Fallible<Sample> {
        match (self.blocked, self.way) {
            (false, Way::Cffi) => idle(Cffi::start(2)?),
            (false, Way::Tokio) => idle(Tokio::start(2)?),
            (false, _) => idle(Smol::start(2)),
            (true, Way::Cffi) => {
                let ours = Cffi::start(2)?;
                let sample = blocked(|entered| {
                    let enter = move || _ = entered.fetch_add(1, Ordering::Relaxed);
                    drop(ours.spawn(async move {
                        enter();
                        c::meet();
                    }));
                })?;
                with_idle_machines(sample)
            }
            (true, Way::Threads) => blocked(|entered| {
                thread::spawn(move || {
                    entered.fetch_add(1, Ordering::Relaxed);
                    plain::meet();
                });
            }),
            (true, _) => {
                let tokio = Tokio::start(2)?;
                blocked(|entered| {
                    drop(tokio.spawn(async move {
                        let blocking = tokio::task::spawn_blocking(move || {
                            entered.fetch_add(1, Ordering::Relaxed);
                            plain::meet();
                        });
                        blocking.await.expect("meeting does not panic");
                    }));
                })
            }
        }
    }
}

/// Bytes for each of many tasks that wait for ever, once they were polled.
fn idle<R: Peer>(peer: R) -> Fallible<Sample> {
    // The workers' own memory is no task's.
    peer.run(async {});
    let polled = Arc::new(AtomicUsize::new(0));
    let before = memory_now()?;
    for _ in 0..IDLE {
        let polled = Arc::clone(&polled);
        // A task that nobody awaits goes on in none of these runtimes but by being detached, so each is kept.
        std::mem::forget(peer.spawn(async move {
            polled.fetch_add(1, Ordering::Relaxed);
            pending::<()>().await;
        }));
    }
    wait_for(&polled, IDLE)?;
    Ok(Sample::from((memory_now()? - before) / IDLE as f64))
}

/// KiB for each of the calls that `start` makes: they say that they begin, and return when this thread joins them.
fn blocked(start: impl Fn(Arc<AtomicUsize>)) -> Fallible<Sample> {
    plain::meeting_of(u32::try_from(BLOCKED_CALLS + 1)?);
    let entered = Arc::new(AtomicUsize::new(0));
    let before = memory_now()?;
    for _ in 0..BLOCKED_CALLS {
        start(Arc::clone(&entered));
    }
    wait_for(&entered, BLOCKED_CALLS)?;
    let each = (memory_now()? - before) / 1024.0 / BLOCKED_CALLS as f64;
    let threads = child::number_in("/proc/self/status", "Threads:").unwrap_or(0);
    plain::meet();
    Ok(Sample::from(each).with("threads", threads as f64))
}

/// Adds what machines take that are idle since all calls returned: the process's memory, shared out among its threads.
fn with_idle_machines(sample: Sample) -> Fallible<Sample> {
    let start = Instant::now();
    while cffi::metrics().machines_in_c > 0 && start.elapsed() < PATIENCE {
        thread::sleep(Duration::from_millis(1));
    }
    let machines = cffi::metrics().machines_idle.max(1) as f64;
    let each = memory_now()? / 1024.0 / machines;
    Ok(sample
        .with("machines_idle", machines)
        .with("kib_per_idle_machine", each))
}

/// What this process has in memory now, in bytes.
fn memory_now() -> Fallible<f64> {
    let kib = child::number_in("/proc/self/status", "VmRSS:");
    Ok(kib.ok_or("the kernel does not say how much memory there is")? as f64 * 1024.0)
}

fn wait_for(count: &AtomicUsize, wanted: usize) -> Fallible<()> {
    let start = Instant::now();
    // Relaxed: nothing else is read.
    while count.load(Ordering::Relaxed) < wanted {
        if start.elapsed() > PATIENCE {
            return Err("not all of them began".into());
        }
        thread::sleep(Duration::from_millis(1));
    }
    Ok(())
}
