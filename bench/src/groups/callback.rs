//! What it costs that C calls back: the round trip from Rust through C to Rust, and a panic on that way.

use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};

use cffi::cffi;
use serde::{Deserialize, Serialize};

use super::Plan;
use super::loops::{self, CALLS, Loop, timed};
use crate::c::{self, plain};
use crate::child;
use crate::measure::{Case, Fallible, Rounds};
use crate::report::Report;

pub(crate) const CASES: &[&str] = &["callback.round", PANIC];

const PANIC: &str = "callback.panic";

/// Panics in one sample: each takes about a thousand times as long as a round trip.
const PANICS: u64 = 500;

pub(crate) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    for case in CASES.iter().filter(|case| plan.has(case)) {
        let job = Job {
            case: (*case).to_owned(),
            rounds: plan.thorough_or_quick(1001, 201),
        };
        let (case, _) = child::Job::Callback(job).delegate(&[("CFFI_MAXPROCS", "2")])?;
        report.add(case);
    }
    Ok(())
}

/// All samples of one case, in one process.
#[derive(Serialize, Deserialize)]
pub(crate) struct Job {
    case: String,
    rounds: usize,
}

impl Job {
    pub(crate) fn perform(self) -> Fallible<Case> {
        let (question, calls) = if self.case == PANIC {
            // What is timed is the way of the panic, not what the hook prints.
            set_hook(Box::new(|_| {}));
            let question = "a panic thrown in a callback of C and caught by the Rust that called C";
            (question, PANICS)
        } else {
            let question = "from a task through C into a Rust function that adds one, and back";
            (question, CALLS)
        };
        let candidates = loops::candidates(LOOPS, &self.case, calls);
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
    timed!("callback.round", "raw", 0, |sum| plain::round(add_raw, sum)),
    timed!("callback.round", "cffi", 0, |sum| c::round(add, sum)),
    timed!(PANIC, "no_c", 0, |caught| caught + catch(|| throw_through(0))),
    timed!(PANIC, "raw", 0, |caught| caught + catch(|| plain::round_unwinding(throw_through, 0))),
    timed!(PANIC, "resumed", 0, |caught| caught + catch(|| c::round(throw, 0))),
    timed!(PANIC, "unwinding", 0, |caught| caught + catch(round_unwinding)),
];

extern "C" fn add_raw(number: c_int) -> c_int {
    number.wrapping_add(1)
}

#[cffi(on_panic = -1)]
extern "C" fn add(number: c_int) -> c_int {
    number.wrapping_add(1)
}

/// What is thrown: its text is made while it is thrown, as that of most panics is.
fn fail(number: c_int) -> c_int {
    panic!("the callback was given {number}")
}

/// Without anything of ours: the panic passes through C as through any frame.
extern "C-unwind" fn throw_through(number: c_int) -> c_int {
    fail(number)
}

#[cffi(on_panic = -1)]
extern "C" fn throw(number: c_int) -> c_int {
    fail(number)
}

#[cffi(on_panic(unwind))]
extern "C" fn throw_unwinding(number: c_int) -> c_int {
    fail(number)
}

#[inline]
fn round_unwinding() -> c_int {
    // SAFETY: `bench_round` holds nothing while it calls back, and the callback is a function of C's type.
    unsafe { c::round_unwinding(throw_unwinding, 0) }
}

/// 1 if `call` panics.
fn catch(call: impl FnOnce() -> c_int) -> u64 {
    u64::from(catch_unwind(AssertUnwindSafe(call)).is_err())
}
