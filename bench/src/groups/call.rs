//! What one call costs: of an empty C function, of one that adds two numbers, and of the empty one from a shared object that a program loads.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Plan;
use super::loops::{self, CALLS, Loop, timed};
use crate::c::{self, plain};
use crate::child;
use crate::library::{self, Library};
use crate::measure::{Candidate, Case, Fallible, Rounds};
use crate::report::Report;

pub(crate) const CASES: &[&str] = &["call.empty", "call.two_ints", IN_A_LIBRARY];

const IN_A_LIBRARY: &str = "call.cdylib";

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
            None => loops::candidates(LOOPS, &self.case, CALLS),
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

#[rustfmt::skip]
pub(super) static LOOPS: &[Loop] = &[
    timed!("call.empty", "raw", (), |_unit| plain::empty()),
    timed!("call.empty", "leaf", (), |_unit| c::empty_leaf()),
    timed!("call.empty", "nocallback", (), |_unit| c::empty_nocallback()),
    timed!("call.empty", "full", (), |_unit| c::empty_full()),
    timed!("call.two_ints", "raw", 0, |sum| plain::add(sum, 1)),
    timed!("call.two_ints", "leaf", 0, |sum| c::add_leaf(sum, 1)),
    timed!("call.two_ints", "nocallback", 0, |sum| c::add_nocallback(sum, 1)),
    timed!("call.two_ints", "full", 0, |sum| c::add_full(sum, 1)),
];
