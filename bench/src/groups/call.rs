//! What one call costs: of an empty C function, of one that adds two numbers, and of the empty one from a shared object that a program loads.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use cffi_bench_calls::call::LOOPS;
use cffi_bench_calls::loops::CALLS;

use super::loops;
use crate::child;
use crate::go::Go;
use crate::library::{self, Library};
use crate::measure::{Candidate, Case, Fallible, Rounds};
use crate::plan::Plan;
use crate::report::Report;

pub(crate) const GROUP: &str = "call";

pub(crate) const CASES: &[&str] = &["call.empty", "call.two_ints", IN_A_LIBRARY];

const IN_A_LIBRARY: &str = "call.cdylib";

pub(crate) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    for case in CASES.iter().filter(|case| plan.has(case)) {
        let job = Job {
            case: (*case).to_owned(),
            rounds: plan.thorough_or_quick(1001, 201),
            library: (*case == IN_A_LIBRARY).then(library::build).transpose()?,
            go: Go::get().cloned(),
        };
        let (case, _) = child::delegate(GROUP, &job, &[("CFFI_MAXPROCS", "2")])?;
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
    go: Option<Go>,
}

impl Job {
    pub(crate) fn perform(self) -> Fallible<Case> {
        let library = self.library.as_deref().map(Library::load).transpose()?;
        let (question, request) = match self.case.as_str() {
            "call.empty" => ("an empty C function, called from a task", Some("empty")),
            "call.two_ints" => (
                "a C function that adds two numbers, called from a task",
                Some("add"),
            ),
            _ => (
                "an empty C function, called from a task in a shared object",
                None,
            ),
        };
        let mut candidates: Vec<_> = match &library {
            Some(library) => (0..)
                .zip(["raw", "nocallback", "full"])
                .map(|(number, name)| {
                    Candidate::new(name, move || Ok(library.sample(number, CALLS).into()))
                })
                .collect(),
            None => loops::candidates(LOOPS, &self.case, CALLS),
        };
        if let Some(request) = request {
            let request = format!("{request} {CALLS}");
            candidates.extend(loops::of_go(self.go.as_ref(), 2, request)?);
        }
        Case::measure(
            self.case,
            question,
            "ns",
            Rounds::all(self.rounds),
            candidates,
        )
    }
}
