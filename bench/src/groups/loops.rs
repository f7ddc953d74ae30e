//! Candidates that are a loop around one operation: ours from `cffi-bench-calls`, and Go's.

use std::cell::RefCell;

use cffi_bench_calls::loops::Loop;

use crate::go::{Go, Server};
use crate::measure::{Candidate, Fallible};

/// The candidates of `case`, each of which makes `calls` calls for a sample.
pub(super) fn candidates(
    loops: &'static [Loop],
    case: &str,
    calls: u64,
) -> Vec<Candidate<'static>> {
    let of_case = loops.iter().filter(|row| row.case == case);
    of_case
        .map(|row| Candidate::new(row.candidate, move || Ok(row.on_a_task(calls)?.into())))
        .collect()
}

/// Go's candidate, if there is Go: one process for all samples, which waits for its input between two of them.
pub(super) fn of_go(
    go: Option<&Go>,
    threads: usize,
    request: String,
) -> Fallible<Option<Candidate<'static>>> {
    let Some(go) = go else { return Ok(None) };
    let server = RefCell::new(Server::start(go, threads)?);
    let sample = move || Ok(server.borrow_mut().sample(&request)?.into());
    Ok(Some(Candidate::new("go", sample)))
}
