//! The runtime as its users see it: start, spawn, wait, look inside.

mod block_on;
mod builder;
mod environment;
mod join;
mod limit;
mod metrics;
mod spawn;
mod unblock;
mod yield_now;

pub use block_on::block_on;
pub use builder::{Builder, StartError};
pub use join::{JoinError, JoinHandle};
pub use limit::{Closed, Limit, LimitStats, Limited, Place, place};
pub use metrics::{FunctionStats, Metrics, functions, metrics};
pub use spawn::spawn;
pub use unblock::{Unblock, unblock};
pub use yield_now::{YieldNow, yield_now};

use crate::sched::scheduler::Scheduler;

/// The scheduler, started now with what the environment says if nobody has started it. By callers that have not entered the runtime yet:
/// to the race detector the thread that starts it comes before those that it makes.
///
/// # Panics
/// If an environment variable holds a bad value, or the system has no thread: the message says so.
#[inline]
fn running() -> &'static Scheduler {
    Scheduler::get().unwrap_or_else(start_from_environment)
}

#[cold]
fn start_from_environment() -> &'static Scheduler {
    match Builder::new().start() {
        Ok(()) | Err(StartError::AlreadyRunning) => Scheduler::started(),
        Err(error) => panic!("cffi: the runtime cannot start: {error}"),
    }
}
