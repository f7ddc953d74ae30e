//! [`Builder`]: sets the runtime up before its first use.

use std::error::Error;
use std::fmt;
use std::num::NonZero;

use super::environment;
use crate::race;
use crate::sched::config::Config;
use crate::sched::current;
use crate::sched::scheduler::{NotStarted, Scheduler};
use crate::sys;

/// Worker threads at most, where nobody says otherwise. Go's limit is the same.
const THREAD_LIMIT: usize = 10_000;

/// More processors than this are a mistake.
const MOST_PROCESSORS: usize = 4096;

/// Sets the one runtime of the process up, before its first use starts it with defaults.
///
/// What the builder says wins over the environment (`CFFI_MAXPROCS`, `CFFI_MAXTHREADS`).
///
/// ```
/// cffi::Builder::new().procs(2).thread_limit(500).start().unwrap();
/// assert_eq!(cffi::metrics().procs, 2);
/// // There is one runtime, and now it runs.
/// assert!(cffi::Builder::new().start().is_err());
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `start`"]
pub struct Builder {
    procs: Option<usize>,
    thread_limit: Option<usize>,
    stack_size: Option<usize>,
    thread_name: Option<String>,
}

impl Builder {
    /// A builder that leaves everything to the environment and the defaults.
    pub fn new() -> Builder {
        Builder::default()
    }

    /// How many processors there are: how many tasks run Rust at the same time.
    ///
    /// Default: `CFFI_MAXPROCS`, else `std::thread::available_parallelism`.
    /// Go's counterpart is `GOMAXPROCS`.
    pub fn procs(mut self, count: usize) -> Builder {
        self.procs = Some(count);
        self
    }

    /// How many worker threads run tasks or are in C at most; the monitor comes on top.
    ///
    /// Default: `CFFI_MAXTHREADS`, else 10,000; always less where the kernel's limits say so.
    /// At the limit calls wait for each other, and nothing is lost. Go's counterpart is `debug.SetMaxThreads`, which crashes at the limit.
    ///
    /// A worker that waits in [`crate::block_on`] inside a task does not count: another takes its place, because nothing else could run the tasks that it waits for.
    /// So there are as many threads more as tasks wait in `block_on` at a time, up to 10,000 altogether (or this limit, if it is higher), less where the kernel says so.
    /// Tasks that `.await` take no threads.
    pub fn thread_limit(mut self, count: usize) -> Builder {
        self.thread_limit = Some(count);
        self
    }

    /// Bytes of stack for each worker thread. C code runs on these stacks.
    ///
    /// Default: what std gives a thread, 2 MiB unless `RUST_MIN_STACK` says otherwise. Memory is taken only as it is used.
    pub fn stack_size(mut self, bytes: usize) -> Builder {
        self.stack_size = Some(bytes);
        self
    }

    /// What worker threads are called, with a number behind. Default: `cffi-worker`.
    pub fn thread_name(mut self, name: impl Into<String>) -> Builder {
        self.thread_name = Some(name.into());
        self
    }

    /// Starts the runtime.
    ///
    /// Runs on: any thread.
    ///
    /// # Errors
    /// If it runs already, if a number is zero or absurd, if an environment variable holds a bad value, or if the system refuses the first worker thread.
    pub fn start(self) -> Result<(), StartError> {
        let _runtime = race::runtime();
        let _entered = current::enter_runtime();
        match Scheduler::start(|| self.config()) {
            Ok(true) => Ok(()),
            Ok(false) => Err(StartError::AlreadyRunning),
            Err(NotStarted::Config(error)) => Err(error),
            Err(NotStarted::NoThread(refusal)) => Err(StartError::NoThread {
                why: refusal.to_string(),
            }),
        }
    }

    fn config(self) -> Result<Config, StartError> {
        let stress = environment::stress()?;
        // The variables are looked at even where the builder wins: a bad one is a mistake that should not wait for another program.
        let procs_variable = environment::number("CFFI_MAXPROCS")?;
        let threads_variable = environment::number("CFFI_MAXTHREADS")?;
        let processors = self
            .procs
            .or(procs_variable)
            .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, NonZero::get));
        check("procs", processors, MOST_PROCESSORS)?;
        let thread_limit = self
            .thread_limit
            .or(threads_variable)
            .unwrap_or(THREAD_LIMIT);
        check("thread_limit", thread_limit, usize::MAX)?;
        let thread_name = self.thread_name.unwrap_or_else(|| "cffi-worker".to_owned());
        if thread_name.contains('\0') {
            return Err(StartError::BadName);
        }
        let allowed = sys::threads_the_kernel_allows();
        Ok(Config {
            processors,
            thread_limit: thread_limit.min(allowed),
            most_threads: thread_limit.max(THREAD_LIMIT).min(allowed),
            stack_size: self.stack_size,
            thread_name,
            stress_retake: stress.retake,
            stress_no_membarrier: stress.no_membarrier,
        })
    }
}

fn check(what: &'static str, value: usize, most: usize) -> Result<(), StartError> {
    if value == 0 || value > most {
        Err(StartError::BadNumber { what, value, most })
    } else {
        Ok(())
    }
}

/// Why the runtime did not start.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// It runs already: its first use, or another builder, started it.
    AlreadyRunning,
    /// A number is zero or absurd.
    BadNumber {
        /// Which one.
        what: &'static str,
        /// What it was.
        value: usize,
        /// The most that is allowed.
        most: usize,
    },
    /// An environment variable holds a bad value.
    BadVariable {
        /// Which one.
        name: &'static str,
        /// What it holds.
        value: String,
        /// What it may hold.
        wanted: &'static str,
    },
    /// The thread name contains a zero byte.
    BadName,
    /// The system refuses the first worker thread, so nothing could run tasks.
    NoThread {
        /// What the system says.
        why: String,
    },
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StartError::AlreadyRunning => {
                write!(
                    f,
                    "the runtime runs already; call `cffi::Builder::start` before the first `cffi::spawn` or `cffi::block_on`"
                )
            }
            StartError::BadNumber { what, value, most } if *most == usize::MAX => {
                write!(f, "`{what}` is {value}; it must be at least 1")
            }
            StartError::BadNumber { what, value, most } => {
                write!(f, "`{what}` is {value}; it must be from 1 to {most}")
            }
            StartError::BadVariable {
                name,
                value,
                wanted,
            } => write!(
                f,
                "the environment variable {name} holds `{value}`; it must be {wanted}"
            ),
            StartError::BadName => write!(f, "the thread name contains a zero byte"),
            StartError::NoThread { why } => write!(
                f,
                "no thread can be made to run tasks: {why}; raise the limit on threads (`ulimit -u`, the container's limit of pids) or on memory"
            ),
        }
    }
}

impl Error for StartError {}
