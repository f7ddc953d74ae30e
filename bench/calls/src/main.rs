//! Makes calls of one candidate and does nothing else: what instruction counters want.
//!
//! `cffi-bench-calls KEY CALLS`, where KEY is `group.case.candidate`; `cargo xtask instructions` runs it.

use std::env;
use std::error::Error;
use std::hint::black_box;
use std::process::ExitCode;

use cffi_bench_calls::{call, callback};

/// The one candidate that is no loop around a C call: a task is made and awaited.
const SPAWN: &str = "tasks.spawn.cffi";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let usage = "usage: cffi-bench-calls KEY CALLS";
    let mut arguments = env::args().skip(1);
    let (Some(key), Some(calls), None) = (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err(usage.into());
    };
    let calls = calls
        .parse()
        .map_err(|error| format!("{usage}: CALLS is `{calls}`: {error}"))?;
    // One processor: what a second one does meanwhile is not what is counted.
    cffi::Builder::new().procs(1).start()?;
    if key == SPAWN {
        return Ok(cffi::block_on(cffi::spawn(spawn(calls)))?);
    }
    let all = || call::LOOPS.iter().chain(callback::LOOPS);
    let Some(row) = all().find(|row| row.key() == key) else {
        let known: Vec<_> = all().map(|row| row.key()).collect();
        let known = known.join(", ");
        return Err(format!("there is no candidate `{key}`; there are {known}, {SPAWN}").into());
    };
    row.on_a_task(calls)?;
    Ok(())
}

async fn spawn(count: u64) {
    for number in 0..count {
        let task = cffi::spawn(async move { number });
        black_box(task.await.expect("no task panics"));
    }
}
