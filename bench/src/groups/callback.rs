//! What it costs that C calls back: the round trip from Rust through C to Rust, and a panic on that way.

use std::panic::set_hook;

use cffi_bench_calls::callback::{LOOPS, PANIC};
use cffi_bench_calls::loops::CALLS;
use serde::{Deserialize, Serialize};

use super::loops;
use crate::child;
use crate::go::Go;
use crate::measure::{Case, Fallible, Rounds};
use crate::plan::Plan;
use crate::report::Report;

pub(crate) const GROUP: &str = "callback";

pub(crate) const CASES: &[&str] = &["callback.round", PANIC];

/// Panics in one sample: each takes about a thousand times as long as a round trip.
const PANICS: u64 = 500;

pub(crate) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    for case in CASES.iter().filter(|case| plan.has(case)) {
        let job = Job {
            case: (*case).to_owned(),
            rounds: plan.thorough_or_quick(1001, 201),
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
    go: Option<Go>,
}

impl Job {
    pub(crate) fn perform(self) -> Fallible<Case> {
        let panics = self.case == PANIC;
        let (question, calls) = if panics {
            // What is timed is the way of the panic, not what the hook prints.
            set_hook(Box::new(|_| {}));
            let question = "a panic thrown in a callback of C and caught by the Rust that called C";
            (question, PANICS)
        } else {
            let question = "from a task through C into a Rust function that adds one, and back";
            (question, CALLS)
        };
        let mut candidates = loops::candidates(LOOPS, &self.case, calls);
        if !panics {
            let request = format!("round {CALLS}");
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
