//! Idle processors and spinning machines, counted: who must wake a processor when a task was queued.
//!
//! The rule is Go's: one machine that looks for work is enough, because it looks at every queue again after it has stopped being counted,
//! and because the last one that finds work sees to the next. So:
//! - a push publishes the task, executes a full fence, and wakes a processor if one is idle and nobody spins;
//! - a machine that found nothing puts its processor on the idle list, stops being counted, executes a full fence, and looks at every queue again.

use crate::sync::atomic::{AtomicUsize, Ordering};
use crate::sync::fence;

/// What a push must do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub(crate) enum Wake {
    /// Wake one: the caller is counted as its spinner, and must pass the count on or give it back.
    One,
    /// Somebody spins and will see the task.
    SomebodySpins,
    /// Every processor is taken: nobody can be woken.
    NobodyIdle,
}

/// The two counts.
#[derive(Debug)]
pub(crate) struct Spinners {
    /// Processors on the idle list. Written under the scheduler's lock.
    idle: AtomicUsize,
    /// Machines that look for work, or were woken to.
    spinning: AtomicUsize,
}

impl Spinners {
    pub(crate) fn new() -> Spinners {
        Spinners {
            idle: AtomicUsize::new(0),
            spinning: AtomicUsize::new(0),
        }
    }

    /// Says how many processors are idle. Under the scheduler's lock.
    pub(crate) fn set_idle(&self, count: usize) {
        // Relaxed: `stop_spinning` and `went_idle` fence after it.
        self.idle.store(count, Ordering::Relaxed);
    }

    /// How many processors are idle, as far as this thread can see.
    #[inline]
    pub(crate) fn idle(&self) -> usize {
        // Relaxed: advice; the list is looked at under its lock.
        self.idle.load(Ordering::Relaxed)
    }

    /// How many machines look for work.
    pub(crate) fn spinning(&self) -> usize {
        // Relaxed: advice.
        self.spinning.load(Ordering::Relaxed)
    }

    /// A task was queued by this thread.
    #[inline]
    pub(crate) fn after_push(&self) -> Wake {
        // Partner: the fence in `went_idle`. Either this sees the processor idle and nobody spinning, or the one that goes idle sees the task.
        fence::full();
        if self.idle() == 0 {
            return Wake::NobodyIdle;
        }
        // Relaxed: see the fence. The exchange needs no order of its own: what the woken machine must see travels with its grant.
        if self.spinning.load(Ordering::Relaxed) != 0
            || self
                .spinning
                .compare_exchange(0, 1, Ordering::Relaxed, Ordering::Relaxed)
                .is_err()
        {
            return Wake::SomebodySpins;
        }
        Wake::One
    }

    /// A machine with a processor begins to look for work, unless enough do.
    pub(crate) fn start_spinning(&self, processors: usize) -> bool {
        let busy = processors.saturating_sub(self.idle());
        if 2 * self.spinning() >= busy.max(1) {
            return false;
        }
        // Relaxed: as in `after_push`.
        self.spinning.fetch_add(1, Ordering::Relaxed);
        true
    }

    /// A machine that was counted found work. `true`: it was the last, and must look at every queue again and see to the next.
    pub(crate) fn found_work(&self) -> bool {
        // Relaxed: ordered by the fence.
        let last = self.spinning.fetch_sub(1, Ordering::Relaxed) == 1;
        if last {
            // Partner: the fence in `after_push`. Either the push sees nobody spinning, or the caller's next look sees the task.
            fence::full();
        }
        last
    }

    /// A machine put its processor on the idle list; `spun` if it was counted. Afterwards it must look at every queue again.
    pub(crate) fn went_idle(&self, spun: bool) {
        if spun {
            // Relaxed: ordered by the fence.
            self.spinning.fetch_sub(1, Ordering::Relaxed);
        }
        // Partner: the fence in `after_push`.
        fence::full();
    }

    /// Gives back the count that [`Wake::One`] made.
    pub(crate) fn nobody_woken(&self) {
        // Relaxed: as in `after_push`.
        self.spinning.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(all(test, loom))]
#[path = "spinners_model.rs"]
mod model;
