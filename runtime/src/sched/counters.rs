//! Statistics of the slow paths, for `metrics()`.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// One count that any thread may raise.
#[derive(Debug, Default)]
pub(crate) struct Count(AtomicU64);

impl Count {
    pub(crate) fn add_one(&self) {
        // Relaxed: a statistic.
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        // Relaxed: a statistic.
        self.0.load(Ordering::Relaxed)
    }
}

/// The highest value ever noted.
#[derive(Debug, Default)]
pub(crate) struct Peak(AtomicUsize);

impl Peak {
    pub(crate) fn note(&self, value: usize) {
        // Relaxed: a statistic.
        self.0.fetch_max(value, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> usize {
        // Relaxed: a statistic.
        self.0.load(Ordering::Relaxed)
    }
}

/// What happened so far.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    /// Processors that the monitor took from machines in C.
    pub(crate) retakes: Count,
    /// Processors that were handed off at entry.
    pub(crate) handoffs: Count,
    /// Overflow processors taken.
    pub(crate) overflows: Count,
    /// Polls that were found stuck and helped.
    pub(crate) stuck_polls: Count,
    /// Threads that were wanted and could not be had.
    pub(crate) refused_threads: Count,
    /// Waits for a processor that ended with an overflow one all the same.
    pub(crate) waits_timed_out: Count,
    /// Tasks spawned and finished on threads without a record.
    pub(crate) spawned_elsewhere: Count,
    pub(crate) finished_elsewhere: Count,
    /// Worker threads at the most.
    pub(crate) peak_machines: Peak,
}
