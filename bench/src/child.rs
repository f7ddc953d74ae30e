//! Measurements in a process of their own: this program run again, for one job.
//!
//! The runtime under test is one per process, and so are a peak of threads and a peak of memory.

use std::env;
use std::fs;
use std::io::read_to_string;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::groups::{call, callback, kept, live, tasks};
use crate::measure::Fallible;

/// The hidden command of this program that does one job.
pub(crate) const COMMAND: &str = "child";

/// How long a job may take before it counts as hung.
const PATIENCE: Duration = Duration::from_secs(300);

/// How often a child's threads are counted.
const LOOK: Duration = Duration::from_millis(10);

/// What a child does.
#[derive(Serialize, Deserialize)]
pub(crate) enum Job {
    Call(call::Job),
    Callback(callback::Job),
    Live(live::Job),
    Kept(kept::Job),
    Tasks(tasks::Job),
}

impl Job {
    /// In the child: does the job and prints its result, in one line of JSON.
    pub(crate) fn perform(text: &str) -> Fallible<()> {
        let result = match serde_json::from_str(text)? {
            Job::Call(job) => serde_json::to_string(&job.perform()?)?,
            Job::Callback(job) => serde_json::to_string(&job.perform()?)?,
            Job::Live(job) => serde_json::to_string(&job.perform()?)?,
            Job::Kept(job) => serde_json::to_string(&job.perform()?)?,
            Job::Tasks(job) => serde_json::to_string(&job.perform()?)?,
        };
        println!("{result}");
        Ok(())
    }

    /// In the parent: has a child do the job. Returns its result, and the most threads that it was seen to have.
    pub(crate) fn delegate<T: DeserializeOwned>(
        &self,
        variables: &[(&str, &str)],
    ) -> Fallible<(T, usize)> {
        let job = serde_json::to_string(self)?;
        let mut child = Command::new(env::current_exe()?)
            .args([COMMAND, &job])
            .env_remove("CFFI_MAXPROCS")
            .env_remove("CFFI_MAXTHREADS")
            .env_remove("CFFI_STRESS")
            .envs(variables.iter().copied())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = child.stdout.take().ok_or("the child has no stdout")?;
        let reader = thread::spawn(move || read_to_string(stdout));
        let (success, threads) =
            wait(&mut child).map_err(|error| format!("the job {job}: {error}"))?;
        let text = reader.join().map_err(|_| "the reader panicked")??;
        if !success {
            return Err(format!("the job {job} failed").into());
        }
        Ok((serde_json::from_str(&text)?, threads))
    }
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
    number_in("/proc/self/status", "VmHWM:").map_or(f64::NAN, |kib| kib as f64 / 1024.0)
}

fn number_in(path: &str, name: &str) -> Option<usize> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
