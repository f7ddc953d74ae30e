//! Candidates that are a loop around one operation: timed here, and run alone for instruction counters.

use super::{call, callback};
use crate::measure::{Candidate, Fallible};

/// Calls in one sample: long enough to be timed, short enough to lie within a time slice.
pub(super) const CALLS: u64 = 100_000;

/// A candidate of a case, and its timed loop: nanoseconds per call.
pub(super) struct Loop {
    pub(super) case: &'static str,
    pub(super) candidate: &'static str,
    pub(super) run: fn(u64) -> f64,
}

/// Makes `calls` calls of one candidate: what instruction counters want.
pub(crate) fn count(key: &str, calls: u64) -> Fallible<()> {
    let all = || call::LOOPS.iter().chain(callback::LOOPS);
    let Some(row) = all().find(|row| row.key() == key) else {
        let known: Vec<_> = all().map(Loop::key).collect();
        return Err(format!(
            "there is no candidate `{key}`; there are {}",
            known.join(", ")
        )
        .into());
    };
    on_a_task(row.run, calls)?;
    Ok(())
}

/// The candidates of `case`, each of which makes `calls` calls for a sample.
pub(super) fn candidates(
    loops: &'static [Loop],
    case: &str,
    calls: u64,
) -> Vec<Candidate<'static>> {
    let of_case = loops.iter().filter(|row| row.case == case);
    of_case
        .map(|row| Candidate::new(row.candidate, move || Ok(on_a_task(row.run, calls)?.into())))
        .collect()
}

impl Loop {
    fn key(&self) -> String {
        format!("{}.{}", self.case, self.candidate)
    }
}

/// A row of a group's loops. The call stands in its loop as a user would write it.
macro_rules! timed {
    ($case:expr, $candidate:literal, $start:expr, |$value:ident| $call:expr) => {{
        #[inline(never)]
        fn run(calls: u64) -> f64 {
            let start = std::time::Instant::now();
            let mut $value = $start;
            for _ in 0..calls {
                $value = $call;
            }
            std::hint::black_box($value);
            start.elapsed().as_secs_f64() * 1e9 / calls as f64
        }
        Loop {
            case: $case,
            candidate: $candidate,
            run,
        }
    }};
}
pub(super) use timed;

fn on_a_task(run: fn(u64) -> f64, calls: u64) -> Fallible<f64> {
    Ok(cffi::block_on(cffi::spawn(async move { run(calls) }))?)
}
