//! Tasks that wait in vain, because no thread can be had to run them: one warning, and an error for a wait that keeps a worker.
//!
//! Workers in C come back by themselves, and so do those in a poll. One that waits in `block_on` may wait for the very task that nobody can run.
//! So where all of them do, and the tasks have waited for long, the last wait fails, and its worker runs tasks again.

use std::time::{Duration, Instant};

use super::machine::{self, Machine, Role};
use super::scheduler::Scheduler;
use super::wake;
use crate::sys;

/// After so long the warning.
const PATIENCE: Duration = Duration::from_secs(1);

/// After so long a wait fails. Longer, because what it waits for may come from elsewhere: a timer, another process.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Without a monitor, who waits in `block_on` looks so often.
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);

/// What is remembered from look to look.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    refused_before: u64,
    /// Since when tasks have waited, and how many polls there had been.
    waiting: Option<(Instant, u64)>,
    /// Since when all workers have waited in `block_on`, and how many such waits had ended.
    stalled: Option<(Instant, u64)>,
    /// A wait has failed, and none has ended otherwise since: who waits next in vain need not wait for long.
    failing: bool,
    warned: bool,
}

/// Looks whether tasks starve for want of a thread. The monitor; without one, who waits in `block_on`.
pub(crate) fn look(scheduler: &'static Scheduler) {
    // Relaxed, as all counters. Nobody was refused yet, in nearly every program.
    if scheduler.counters.refused_threads.get() > 0
        && let Some(mut watch) = scheduler.starved.try_lock()
    {
        watch.look(scheduler);
    }
}

/// Sleeps until the machine's parker is unparked, and meanwhile does what the monitor would, for there is none. Owner only.
pub(crate) fn park_without_monitor(scheduler: &'static Scheduler, machine: &'static Machine) {
    if !machine.parker.park_timeout(BETWEEN_LOOKS) {
        if scheduler.any_tasks() {
            // Maybe there is a thread to be had now.
            wake::notify(scheduler);
        }
        look(scheduler);
    }
}

impl Watch {
    fn look(&mut self, scheduler: &'static Scheduler) {
        let refused = scheduler.counters.refused_threads.get();
        let wanted = refused > std::mem::replace(&mut self.refused_before, refused);
        if !scheduler.any_tasks() || scheduler.idle.spinners.spinning() > 0 {
            self.waiting = None;
        } else if wanted {
            self.look_for_the_warning(scheduler);
            self.look_at_the_waits(scheduler);
        }
    }

    fn look_for_the_warning(&mut self, scheduler: &'static Scheduler) {
        if self.warned {
            return;
        }
        let due = self
            .waiting
            .is_none_or(|(since, _)| since.elapsed() >= PATIENCE);
        if !due {
            return;
        }
        let polled = machine::all().iter().map(|machine| machine.polled()).sum();
        if self.waiting.is_some_and(|(_, before)| before == polled) {
            self.warned = true;
            warn(scheduler);
        } else {
            self.waiting = Some((Instant::now(), polled));
        }
    }

    fn look_at_the_waits(&mut self, scheduler: &'static Scheduler) {
        let mut lists = scheduler.idle.lock();
        let ended = lists.waits_ended();
        if self.stalled.is_none_or(|(_, before)| before != ended) {
            self.stalled = Some((Instant::now(), ended));
            self.failing = false;
        }
        if lists.places_taken() > 0 {
            // Somebody runs, or will come back.
            if !self.failing {
                self.stalled = None;
            }
            return;
        }
        if self
            .stalled
            .is_some_and(|(since, _)| since.elapsed() >= LONGEST_WAIT)
        {
            self.failing = true;
            lists.fail_a_wait();
        }
    }
}

#[cold]
fn warn(scheduler: &'static Scheduler) {
    let (threads, waiting) = {
        let lists = scheduler.idle.lock();
        (lists.threads(), lists.waiting())
    };
    let in_c: Vec<_> = machine::all()
        .into_iter()
        .filter(|machine| machine.role() == Role::Worker && machine.handshake.status().is_in_c())
        .collect();
    let mut names: Vec<_> = in_c
        .iter()
        .filter_map(|machine| machine.calls.running())
        .map(|function| format!("`{}`", function.name()))
        .collect();
    names.sort_unstable();
    names.dedup();
    let called = if names.is_empty() {
        String::new()
    } else {
        format!(" ({})", names.join(", "))
    };
    let polling = threads.saturating_sub(in_c.len() + waiting);
    let warning = format!(
        "cffi: warning: tasks have waited for a second, and no more threads can be had (limit {}): of {threads} worker threads {} are in C{called}, \
         {waiting} wait in `block_on`, {polling} are in polls that do not end. \
         Raise CFFI_MAXTHREADS or the process's thread limit, or let fewer calls block at a time.\n",
        scheduler.config.thread_limit,
        in_c.len(),
    );
    // Not `eprintln!`: it may panic, or wait for a lock that a task holds over a call.
    sys::write_to_stderr(warning.as_bytes());
}
