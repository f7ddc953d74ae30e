//! Rust that blocks between C calls: a mutex that is held over a call that sleeps, and a pool of connections with a condition variable.

use std::future::Future;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use cffi_bench_calls::c::{self, plain};
use serde::{Deserialize, Serialize};

use crate::child;
use crate::go::Go;
use crate::measure::{Candidate, Case, Fallible, Sample};
use crate::plan::Plan;
use crate::report::Report;
use cffi_bench::beat::{Late, Stop, beat, thread_beat};
use cffi_bench::peers::{Cffi, Peer, Smol, Tokio};

pub(in crate::groups) const JOBS: &str = "service.locks";

pub(in crate::groups) const CASES: &[&str] = &[
    "service.mutex.10us_20",
    "service.mutex.10us_100",
    "service.mutex.200us_100",
    "service.pool.4_200us_64",
    "service.pool.16_200us_200",
];

/// The cases: how many have a place at once (one is a mutex), microseconds asleep in C, tasks.
const WORK: [(usize, u32, usize); 5] = [
    (1, 10, 20),
    (1, 10, 100),
    (1, 200, 100),
    (4, 200, 64),
    (16, 200, 200),
];

/// Rounds of all tasks together.
const ROUNDS: usize = 4000;

/// How often another task wants to run.
const PERIOD: Duration = Duration::from_millis(5);

/// Stack of a thread that stands for a task.
const STACK: usize = 64 * 1024;

pub(in crate::groups) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    use Way::{BlockInPlace, Cffi, SpawnBlocking, Threads, Unblock};
    for (key, (places, microseconds, tasks)) in CASES.iter().zip(WORK) {
        if !plan.has(key) {
            continue;
        }
        let rounds = plan.thorough_or_quick(ROUNDS, ROUNDS / 4) / tasks;
        let ways = [Cffi, Threads, SpawnBlocking, BlockInPlace, Unblock];
        let candidates = ways.map(|way| {
            let job = Job {
                way,
                places,
                microseconds,
                tasks,
                rounds,
            };
            Candidate::new(way.name(), move || {
                let (mut sample, threads) =
                    child::delegate::<Sample>(JOBS, &job, &[("CFFI_MAXPROCS", "2")])?;
                sample.beside.insert("threads".to_owned(), threads as f64);
                Ok(sample)
            })
        });
        let go = Go::get().map(|go| {
            let request = match places {
                1 => format!("mutex {microseconds} {tasks} {rounds}"),
                _ => format!("pool {places} {microseconds} {tasks} {rounds}"),
            };
            Candidate::new("go", move || go.once(&request, 2))
        });
        let what = match places {
            1 => "a mutex that is held".to_owned(),
            _ => format!("a pool of {places} places that are held"),
        };
        let question = format!(
            "{tasks} tasks and {what} over {microseconds} us asleep in C, {rounds} times each"
        );
        let candidates = candidates.into_iter().chain(go).collect();
        let rounds = plan.as_they_come(5, 1);
        report.add(Case::measure(*key, question, "ms", rounds, candidates)?);
    }
    Ok(())
}

/// One sample.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(in crate::groups) struct Job {
    way: Way,
    places: usize,
    microseconds: u32,
    tasks: usize,
    rounds: usize,
}

/// How it is done.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Way {
    /// A task waits for its place and calls C as it stands there.
    Cffi,
    Threads,
    SpawnBlocking,
    BlockInPlace,
    /// smol's, of the crate `blocking`.
    Unblock,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Way::Cffi => "cffi",
            Way::Threads => "threads",
            Way::SpawnBlocking => "spawn_blocking",
            Way::BlockInPlace => "block_in_place",
            Way::Unblock => "smol_unblock",
        }
    }
}

impl Job {
    pub(in crate::groups) fn perform(self) -> Fallible<Sample> {
        let (took, late) = match self.way {
            Way::Threads => self.with_threads()?,
            Way::Cffi => {
                let ours = Cffi::start(2)?;
                self.with_tasks(ours, move |places| async move {
                    places.with(|| c::sleep(self.microseconds));
                    ours.yield_now().await;
                })
            }
            Way::SpawnBlocking => self.with_tasks(Tokio::start(2)?, move |places| async move {
                let sleep = move || places.with(|| plain::sleep(self.microseconds));
                let slept = tokio::task::spawn_blocking(sleep).await;
                slept.expect("sleeping does not panic");
            }),
            Way::BlockInPlace => {
                let tokio = Tokio::start(2)?;
                self.with_tasks(tokio, move |places| async move {
                    let sleep = || places.with(|| plain::sleep(self.microseconds));
                    tokio::task::block_in_place(sleep);
                    tokio.yield_now().await;
                })
            }
            Way::Unblock => self.with_tasks(Smol::start(2), move |places| {
                blocking::unblock(move || places.with(|| plain::sleep(self.microseconds)))
            }),
        };
        let mut sample = Sample::from(took.as_secs_f64() * 1e3);
        sample.beside.insert("late_ms".to_owned(), late.worst());
        sample
            .beside
            .insert("rss_mib".to_owned(), child::peak_memory());
        Ok(sample)
    }

    /// The time from the first task to the end of the last, and how late another one was meanwhile.
    fn with_tasks<R: Peer, F: Future<Output = ()> + Send>(
        self,
        peer: R,
        round: impl Fn(Arc<Places>) -> F + Copy + Send + 'static,
    ) -> (Duration, Late) {
        let stop = Stop::default();
        let late = peer.spawn(beat(peer, PERIOD, stop.clone()));
        let places = Arc::new(Places::new(self.places));
        let took = peer.run(async move {
            let start = Instant::now();
            let spawn = |_| {
                let places = Arc::clone(&places);
                peer.spawn(async move {
                    for _ in 0..self.rounds {
                        round(Arc::clone(&places)).await;
                    }
                })
            };
            let tasks: Vec<_> = (0..self.tasks).map(spawn).collect();
            for task in tasks {
                task.await;
            }
            start.elapsed()
        });
        stop.stop();
        (took, futures_lite::future::block_on(late))
    }

    fn with_threads(self) -> Fallible<(Duration, Late)> {
        let stop = Stop::default();
        let late = thread_beat(PERIOD, stop.clone());
        let places = Arc::new(Places::new(self.places));
        let start = Instant::now();
        let spawn = |_| -> std::io::Result<JoinHandle<()>> {
            let places = Arc::clone(&places);
            thread::Builder::new().stack_size(STACK).spawn(move || {
                for _ in 0..self.rounds {
                    places.with(|| plain::sleep(self.microseconds));
                }
            })
        };
        let threads = (0..self.tasks).map(spawn);
        for thread in threads.collect::<std::io::Result<Vec<_>>>()? {
            thread.join().map_err(|_| "a thread panicked")?;
        }
        let took = start.elapsed();
        stop.stop();
        Ok((took, late.join().map_err(|_| "the beat panicked")?))
    }
}

/// What at most so many have at once.
enum Places {
    /// One: whoever has it holds the lock.
    Lock(Mutex<()>),
    /// Several: the lock is held only to take one and to put it back.
    Pool {
        free: Mutex<usize>,
        returned: Condvar,
    },
}

impl Places {
    fn new(count: usize) -> Places {
        match count {
            1 => Places::Lock(Mutex::new(())),
            free => Places::Pool {
                free: Mutex::new(free),
                returned: Condvar::new(),
            },
        }
    }

    /// Waits for a place as Rust programs do, has it over `f`, and gives it back. Nothing panics meanwhile, so poison means nothing.
    fn with(&self, f: impl FnOnce() -> i32) {
        match self {
            Places::Lock(lock) => {
                let _held = lock.lock().unwrap_or_else(PoisonError::into_inner);
                f();
            }
            Places::Pool { free, returned } => {
                let held = free.lock().unwrap_or_else(PoisonError::into_inner);
                let held = returned.wait_while(held, |free| *free == 0);
                *held.unwrap_or_else(PoisonError::into_inner) -= 1;
                f();
                *free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
                returned.notify_one();
            }
        }
    }
}
