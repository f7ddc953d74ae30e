//! The three ways, one after the other in one process, each with connections of its own.

mod executor;
mod spawn_blocking;

use std::path::Path;
use std::time::{Duration, Instant};

use crate::cli::Options;
use crate::failure::Failure;
use crate::heartbeat::Lateness;
use crate::pool::Pool;
use crate::search::{Found, Search};
use crate::sqlite::{Bound, Plain, SqliteError};
use crate::threads::PeakThreads;

/// What one way achieved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome {
    pub(crate) searches_per_s: f64,
    pub(crate) late: Lateness,
    pub(crate) peak_threads: usize,
    pub(crate) longest: Duration,
    rows: u64,
}

/// What the three ways achieved, and what cffi's runtime did about the blocking calls.
#[derive(Debug)]
pub(crate) struct Outcomes {
    pub(crate) searches: usize,
    pub(crate) procs: usize,
    pub(crate) connections: u32,
    pub(crate) cffi: Outcome,
    pub(crate) direct: Outcome,
    pub(crate) spawn_blocking: Outcome,
    pub(crate) retakes: u64,
    pub(crate) handoffs: u64,
    pub(crate) overflow_processors: u64,
    pub(crate) learned_functions: Vec<&'static str>,
}

/// Runs the searches each way.
///
/// tokio goes first, while cffi's runtime has not started, and ends before the others: no way's threads are counted with another's.
pub(crate) fn all(
    index: &Path,
    searches: &[Search],
    options: &Options,
) -> Result<Outcomes, Failure> {
    let procs = options.procs();
    let spawn_blocking =
        spawn_blocking::run(&Pool::open(index, options.connections)?, searches, procs)?;
    cffi::Builder::new().procs(procs).start()?;
    let direct = executor::run::<Plain>(&Pool::open(index, options.connections)?, searches)?;
    let before = cffi::metrics();
    let cffi = executor::run::<Bound>(&Pool::open(index, options.connections)?, searches)?;
    let after = cffi::metrics();
    if [direct.rows, spawn_blocking.rows] != [cffi.rows; 2] {
        return Err(Failure::new(
            "the three ways did not find the same rows, so their times mean nothing",
        ));
    }
    Ok(Outcomes {
        searches: searches.len(),
        procs,
        connections: options.connections,
        cffi,
        direct,
        spawn_blocking,
        retakes: after.retakes - before.retakes,
        handoffs: after.handoffs - before.handoffs,
        overflow_processors: after.overflows - before.overflows,
        learned_functions: cffi::functions()
            .iter()
            .filter(|function| function.learned > 0)
            .map(|function| function.name)
            .collect(),
    })
}

/// Measures one way from its first search to its last.
struct Stopwatch {
    start: Instant,
    threads: PeakThreads,
}

impl Stopwatch {
    fn start() -> Stopwatch {
        Stopwatch {
            threads: PeakThreads::watch(),
            start: Instant::now(),
        }
    }

    /// The searches have ended.
    fn stop(
        self,
        found: Vec<Result<Found, SqliteError>>,
    ) -> Result<impl FnOnce(Vec<Duration>) -> Outcome, SqliteError> {
        let took = self.start.elapsed();
        let peak_threads = self.threads.peak();
        let found = found.into_iter().collect::<Result<Vec<_>, _>>()?;
        let searches = u32::try_from(found.len()).unwrap_or(u32::MAX);
        Ok(move |late| Outcome {
            searches_per_s: (f64::from(searches) / took.as_secs_f64()).round(),
            late: Lateness::of(late),
            peak_threads,
            longest: found
                .iter()
                .map(|found| found.took)
                .max()
                .unwrap_or_default(),
            rows: found.iter().map(|found| found.rows).sum(),
        })
    }
}
