//! Do calls that block hold anything up: many tasks, each of which sleeps in C; and calls that return only when all of them are in C.

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use cffi_bench_calls::c::{self, plain};
use serde::{Deserialize, Serialize};

use crate::child;
use crate::go::Go;
use crate::measure::{Candidate, Case, Fallible, Sample};
use crate::plan::Plan;
use crate::report::Report;

pub(crate) const GROUP: &str = "live";

pub(crate) const CASES: &[&str] = &[
    "live.100",
    "live.1000",
    "live.10000",
    "live.5000x3x100ms",
    "rendezvous.10000",
];

/// Stack of a thread that stands for a task.
const STACK: usize = 64 * 1024;

/// Threads that are enough to sleep as often as the kernel allows.
const FLOOR_THREADS: u32 = 400;

pub(crate) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    use Way::{Cffi, CffiBlocking, Floor, Threads};
    let sleeps = |each, microseconds| Work::Sleeps { each, microseconds };
    let cases = [
        (
            100,
            sleeps(20, 1000),
            &[Cffi, CffiBlocking, Threads][..],
            (41, 7),
        ),
        (
            1000,
            sleeps(20, 1000),
            &[Cffi, CffiBlocking, Threads],
            (21, 5),
        ),
        (
            10_000,
            sleeps(20, 1000),
            &[Cffi, CffiBlocking, Threads, Floor],
            (7, 1),
        ),
        (5000, sleeps(3, 100_000), &[Cffi], (5, 1)),
        (10_000, Work::Rendezvous, &[Cffi, Threads], (5, 1)),
    ];
    for (key, (tasks, work, ways, (thorough, quick))) in CASES.iter().zip(cases) {
        if !plan.has(key) {
            continue;
        }
        let candidates = ways.iter().map(|way| {
            let job = Job {
                way: *way,
                tasks,
                work,
            };
            Candidate::new(way.name(), move || {
                let variables = [("CFFI_MAXPROCS", "2"), ("CFFI_MAXTHREADS", "12000")];
                let (mut sample, threads) = child::delegate::<Sample>(GROUP, &job, &variables)?;
                let known = sample.beside.entry("threads".to_owned()).or_default();
                *known = known.max(threads as f64);
                Ok(sample)
            })
        });
        let (question, request) = match work {
            Work::Sleeps { each, microseconds } => (
                format!("{tasks} tasks, each sleeps {each} x {microseconds} us in C"),
                format!("sleeps {tasks} {each} {microseconds}"),
            ),
            Work::Rendezvous => (
                format!("{tasks} calls that return when all are in C"),
                format!("rendezvous {tasks}"),
            ),
        };
        // Go ends the process at 10,000 threads.
        let go = Go::get().filter(|_| tasks < 10_000 || !matches!(work, Work::Rendezvous));
        let go = go.map(|go| Candidate::new("go", move || go.once(&request, 2)));
        let rounds = plan.rounds(thorough, quick);
        report.add(Case::measure(
            *key,
            question,
            "ms",
            rounds,
            candidates.chain(go).collect(),
        )?);
    }
    Ok(())
}

/// One sample.
#[derive(Serialize, Deserialize)]
pub(crate) struct Job {
    way: Way,
    tasks: u32,
    work: Work,
}

/// How it is done.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Way {
    /// A task for each; nothing is declared about the C function.
    Cffi,
    /// The same, where the C function is declared `blocking`.
    CffiBlocking,
    /// A thread for each.
    Threads,
    /// A few threads, and the same number of sleeps: what the kernel needs for these.
    Floor,
}

/// What each task does.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Work {
    Sleeps { each: u32, microseconds: u32 },
    Rendezvous,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Way::Cffi => "cffi",
            Way::CffiBlocking => "cffi_blocking",
            Way::Threads => "threads",
            Way::Floor => "floor",
        }
    }
}

impl Job {
    /// Tasks of ours that each sleep so many times, so many microseconds.
    pub(super) fn sleeping(tasks: u32, each: u32, microseconds: u32) -> Job {
        Job {
            way: Way::Cffi,
            tasks,
            work: Work::Sleeps { each, microseconds },
        }
    }

    pub(crate) fn perform(self) -> Fallible<Sample> {
        if let Work::Rendezvous = self.work {
            plain::meeting_of(self.tasks);
        }
        let (took, threads) = match self.way {
            Way::Cffi => self.with_tasks(c::sleep)?,
            Way::CffiBlocking => self.with_tasks(c::sleep_blocking)?,
            Way::Threads => with_threads(self.tasks, self.work)?,
            Way::Floor => with_threads(FLOOR_THREADS.min(self.tasks), self.shared_out())?,
        };
        let mut sample = Sample::from(took.as_secs_f64() * 1e3);
        sample.beside.insert("threads".to_owned(), threads as f64);
        sample
            .beside
            .insert("rss_mib".to_owned(), child::peak_memory());
        Ok(sample)
    }

    /// Time from the first task to the end of the last, and the peak of threads.
    fn with_tasks(&self, sleep: fn(u32) -> i32) -> Fallible<(Duration, usize)> {
        cffi::Builder::new().start()?;
        let start = Instant::now();
        let work = self.work;
        cffi::block_on(async {
            let spawn = |_| {
                cffi::spawn(async move {
                    match work {
                        Work::Sleeps { each, microseconds } => {
                            for _ in 0..each {
                                sleep(microseconds);
                            }
                        }
                        Work::Rendezvous => c::meet(),
                    }
                })
            };
            let tasks: Vec<_> = (0..self.tasks).map(spawn).collect();
            for task in tasks {
                task.await.map_err(|_| "a task panicked")?;
            }
            Ok::<(), &str>(())
        })?;
        let took = start.elapsed();
        // The workers, the monitor and this one.
        Ok((took, cffi::metrics().peak_machines + 2))
    }

    /// The work of one of the floor's threads.
    fn shared_out(&self) -> Work {
        match self.work {
            Work::Sleeps { each, microseconds } => Work::Sleeps {
                each: each * self.tasks / FLOOR_THREADS.min(self.tasks),
                microseconds,
            },
            Work::Rendezvous => Work::Rendezvous,
        }
    }
}

/// Time from the first thread to the end of the last, and the peak of threads.
fn with_threads(count: u32, work: Work) -> Fallible<(Duration, usize)> {
    let start = Instant::now();
    let spawn = |_| -> std::io::Result<JoinHandle<()>> {
        thread::Builder::new()
            .stack_size(STACK)
            .spawn(move || match work {
                Work::Sleeps { each, microseconds } => {
                    for _ in 0..each {
                        plain::sleep(microseconds);
                    }
                }
                Work::Rendezvous => plain::meet(),
            })
    };
    let threads = (0..count).map(spawn).collect::<std::io::Result<Vec<_>>>()?;
    for thread in threads {
        thread.join().map_err(|_| "a thread panicked")?;
    }
    // All of them at once, at worst, and this one. Short work may need fewer; the parent's look does not decide it, for it may look too late.
    Ok((start.elapsed(), 1 + count as usize))
}
