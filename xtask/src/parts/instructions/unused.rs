//! What a program pays that has functions wrapped and runs no task: a server on plain threads, linked with wrapped functions and without.

use super::{ATTEMPTS, WRAPPED, count_once};
use crate::part::{Context, Report};

/// The server that links the same and wraps nothing.
pub(super) const UNWRAPPED: &str = "cffi-bench-unwrapped";

/// So much more may be executed.
pub(super) const TOLERANCE: f64 = 0.01;

/// What both programs are told to do.
const KEY: &str = "server";
const REQUESTS: u64 = 2_000;

pub(super) fn check(context: &Context) -> Report {
    let mut report = String::new();
    for _ in 0..ATTEMPTS {
        match compare(context) {
            Err(why) => return Report::of(false, format!("{KEY}: {why}\n")),
            Ok((wrapped, unwrapped)) => {
                let more = wrapped / unwrapped - 1.0;
                let line = format!(
                    "a request on plain threads: {wrapped:.0} instructions with wrapped functions, {unwrapped:.0} without, {:+.2} %",
                    more * 100.0
                );
                if more < TOLERANCE {
                    return Report::of(true, line + "\n");
                }
                report = line;
            }
        }
    }
    let limit = TOLERANCE * 100.0;
    Report::of(
        false,
        format!("{report}: that is not less than {limit:.0} %\n"),
    )
}

fn compare(context: &Context) -> Result<(f64, f64), String> {
    let count = |package| count_once(context, package, KEY, REQUESTS);
    Ok((count(WRAPPED)?, count(UNWRAPPED)?))
}
