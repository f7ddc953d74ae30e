//! Measurements in a process of their own: this program run again, for one job.
//!
//! The runtime under test is one per process, and so are a peak of threads and a peak of memory.

use std::env;
use std::fs;
use std::io::read_to_string;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::measure::Fallible;

/// The hidden command of this program that does one job.
pub(crate) const COMMAND: &str = "child";

/// How long a job may take before it counts as hung.
const PATIENCE: Duration = Duration::from_secs(300);

/// How often a child's threads are counted.
const LOOK: Duration = Duration::from_millis(10);

/// In the parent: has a child do a job. Returns its result, and the most threads that it was seen to have.
pub(crate) fn delegate<T: DeserializeOwned>(
    jobs: &str,
    job: &impl Serialize,
    variables: &[(&str, &str)],
) -> Fallible<(T, usize)> {
    let job = serde_json::to_string(job)?;
    let mut command = Command::new(env::current_exe()?);
    command
        .args([COMMAND, jobs, &job])
        .env_remove("CFFI_MAXPROCS")
        .env_remove("CFFI_MAXTHREADS")
        .env_remove("CFFI_STRESS")
        .envs(variables.iter().copied());
    run(&mut command).map_err(|error| format!("the job {jobs} {job}: {error}").into())
}

/// In the child: the answer to a job, in one line of JSON.
pub(crate) fn answer<J: DeserializeOwned, T: Serialize>(
    job: &str,
    perform: impl FnOnce(J) -> Fallible<T>,
) -> Fallible<String> {
    Ok(serde_json::to_string(&perform(serde_json::from_str(
        job,
    )?)?)?)
}

/// Runs a program that prints one result as JSON. Returns it, and the most threads that the program was seen to have.
pub(crate) fn run<T: DeserializeOwned>(command: &mut Command) -> Fallible<(T, usize)> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let stdout = child.stdout.take().ok_or("the child has no stdout")?;
    let reader = thread::spawn(move || read_to_string(stdout));
    let (success, threads) = wait(&mut child)?;
    let text = reader.join().map_err(|_| "the reader panicked")??;
    if !success {
        return Err("it failed".into());
    }
    Ok((serde_json::from_str(&text)?, threads))
}

fn wait(child: &mut Child) -> Fallible<(bool, usize)> {
    let start = Instant::now();
    let status = format!("/proc/{}/status", child.id());
    let mut threads = 0;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((status.success(), threads));
        }
        threads = threads.max(number_in(&status, "Threads:").unwrap_or(0));
        if start.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Err(format!("it did not end within {} s", PATIENCE.as_secs()).into());
        }
        thread::sleep(LOOK);
    }
}

/// The most memory that this process ever had in use, in MiB.
pub(crate) fn peak_memory() -> f64 {
    peak_memory_in("/proc/self/status")
}

/// The same of another process, whose status the kernel shows there.
pub(crate) fn peak_memory_in(status: &str) -> f64 {
    number_in(status, "VmHWM:").map_or(f64::NAN, |kib| kib as f64 / 1024.0)
}

/// A number that the kernel shows in the status of a process.
pub(crate) fn number_in(path: &str, name: &str) -> Option<usize> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
