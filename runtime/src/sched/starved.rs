//! The one warning: every machine is in C at the thread limit, and tasks have waited for a second.

use std::time::{Duration, Instant};

use super::machine;
use super::scheduler::Scheduler;
use crate::sys;

const PATIENCE: Duration = Duration::from_secs(1);

/// Since when an idle processor has had tasks and no machine, with threads refused.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    since: Option<Instant>,
    refused_before: u64,
    warned: bool,
}

impl Watch {
    /// Looks whether tasks starve for want of a thread. Monitor only.
    pub(crate) fn look(&mut self, scheduler: &'static Scheduler) {
        if self.warned {
            return;
        }
        let refused = scheduler.counters.refused_threads.get();
        let starving = refused > 0
            && scheduler.idle.spinners.idle() > 0
            && scheduler.idle.spinners.spinning() == 0
            && scheduler.any_tasks();
        if !starving {
            self.since = None;
            self.refused_before = refused;
            return;
        }
        let since = *self.since.get_or_insert_with(Instant::now);
        if since.elapsed() >= PATIENCE && refused > self.refused_before {
            self.warned = true;
            warn(scheduler);
        }
    }
}

#[cold]
fn warn(scheduler: &'static Scheduler) {
    let threads = scheduler.idle.lock().threads;
    let mut names: Vec<_> = machine::all()
        .into_iter()
        .filter(|machine| machine.handshake.status().is_in_c())
        .filter_map(|machine| machine.calls.running())
        .map(|function| function.name())
        .collect();
    names.sort_unstable();
    names.dedup();
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    let warning = format!(
        "cffi: warning: all {threads} worker threads are in C and no more can be had (limit {}); tasks have waited for a second. \
         They are in {}. Raise CFFI_MAXTHREADS or the process's thread limit, or let fewer calls block at a time.\n",
        scheduler.config.thread_limit,
        names.join(", ")
    );
    // Not `eprintln!`: it may panic, or wait for a lock that a task holds over a call.
    sys::write_to_stderr(warning.as_bytes());
}
