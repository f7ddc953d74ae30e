//! Makes calls of a wrapped function and does nothing else, or is a server on plain threads: what instruction counters want.
//!
//! `cffi-bench-wrapped KEY COUNT`, where KEY is `thread`, `task` or `server`; `cargo xtask instructions` runs it.

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::thread;

use cffi_bench_wrapped::{calls, server};

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
    let arguments: Vec<_> = env::args().skip(1).collect();
    let usage = "usage: cffi-bench-wrapped thread|task|server COUNT";
    let [key, count] = &arguments[..] else {
        return Err(usage.into());
    };
    let count = { count.parse() }.map_err(|error| format!("{usage}: `{count}`: {error}"))?;
    match &key[..] {
        "thread" => thread::spawn(move || calls(count))
            .join()
            .map_err(|_| "the thread panicked".into()),
        "task" => {
            cffi::Builder::new().procs(1).start()?;
            Ok(cffi::block_on(cffi::spawn(async move { calls(count) }))?)
        }
        "server" => Ok(server::run(count)?),
        _ => Err(usage.into()),
    }
}
