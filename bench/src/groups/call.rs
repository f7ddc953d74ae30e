//! What one call costs: of an empty C function, of one that adds two numbers, and of the empty one from a shared object that a program loads.

use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::Plan;
use crate::c::{self, plain};
use crate::child;
use crate::library::{self, Library};
use crate::measure::{Candidate, Case, Fallible, Rounds};
use crate::report::Report;

pub(crate) const CASES: &[&str] = &["call.empty", "call.two_ints", IN_A_LIBRARY];

const IN_A_LIBRARY: &str = "call.cdylib";

/// Calls in one sample: long enough to be timed, short enough to lie within a time slice.
const CALLS: u64 = 100_000;

pub(crate) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    for case in CASES.iter().filter(|case| plan.has(case)) {
        let job = Job {
            case: (*case).to_owned(),
            rounds: plan.thorough_or_quick(1001, 201),
            library: (*case == IN_A_LIBRARY).then(library::build).transpose()?,
        };
        let (case, _) = child::Job::Call(job).delegate(&[("CFFI_MAXPROCS", "2")])?;
        report.add(case);
    }
    Ok(())
}

/// Makes `calls` calls of one candidate: what instruction counters want.
pub(crate) fn count(key: &str, calls: u64) -> Fallible<()> {
    let Some(row) = LOOPS.iter().find(|row| row.key() == key) else {
        let known: Vec<_> = LOOPS.iter().map(Loop::key).collect();
        return Err(format!(
            "there is no candidate `{key}`; there are {}",
            known.join(", ")
        )
        .into());
    };
    on_a_task(row.run, calls);
    Ok(())
}

/// All samples of one case, in one process.
#[derive(Serialize, Deserialize)]
pub(crate) struct Job {
    case: String,
    rounds: usize,
    /// The shared object of `call.cdylib`.
    library: Option<PathBuf>,
}

impl Job {
    pub(crate) fn perform(self) -> Fallible<Case> {
        let library = self.library.as_deref().map(Library::load).transpose()?;
        let candidates = match &library {
            Some(library) => (0..)
                .zip(["raw", "nocallback", "full"])
                .map(|(number, name)| {
                    Candidate::new(name, move || Ok(library.sample(number, CALLS).into()))
                })
                .collect(),
            None => LOOPS
                .iter()
                .filter(|row| row.case == self.case)
                .map(|row| Candidate::new(row.candidate, || Ok(on_a_task(row.run, CALLS).into())))
                .collect(),
        };
        let question = match self.case.as_str() {
            "call.empty" => "an empty C function, called from a task",
            "call.two_ints" => "a C function that adds two numbers, called from a task",
            _ => "an empty C function, called from a task in a shared object",
        };
        Case::measure(
            self.case,
            question,
            "ns",
            Rounds::all(self.rounds),
            candidates,
        )
    }
}

/// A candidate of a case, and its timed loop: nanoseconds per call.
struct Loop {
    case: &'static str,
    candidate: &'static str,
    run: fn(u64) -> f64,
}

impl Loop {
    fn key(&self) -> String {
        format!("{}.{}", self.case, self.candidate)
    }
}

/// A row of [`LOOPS`]. The call stands in its loop as a user would write it.
macro_rules! timed {
    ($case:literal, $candidate:literal, $start:expr, |$value:ident| $call:expr) => {{
        #[inline(never)]
        fn run(calls: u64) -> f64 {
            let start = Instant::now();
            let mut $value = $start;
            for _ in 0..calls {
                $value = $call;
            }
            black_box($value);
            start.elapsed().as_secs_f64() * 1e9 / calls as f64
        }
        Loop {
            case: $case,
            candidate: $candidate,
            run,
        }
    }};
}

#[rustfmt::skip]
static LOOPS: &[Loop] = &[
    timed!("call.empty", "raw", (), |_unit| plain::empty()),
    timed!("call.empty", "leaf", (), |_unit| c::empty_leaf()),
    timed!("call.empty", "nocallback", (), |_unit| c::empty_nocallback()),
    timed!("call.empty", "full", (), |_unit| c::empty_full()),
    timed!("call.two_ints", "raw", 0, |sum| plain::add(sum, 1)),
    timed!("call.two_ints", "leaf", 0, |sum| c::add_leaf(sum, 1)),
    timed!("call.two_ints", "nocallback", 0, |sum| c::add_nocallback(sum, 1)),
    timed!("call.two_ints", "full", 0, |sum| c::add_full(sum, 1)),
];

fn on_a_task(run: fn(u64) -> f64, calls: u64) -> f64 {
    cffi::block_on(cffi::spawn(async move { run(calls) })).unwrap_or(f64::NAN)
}
