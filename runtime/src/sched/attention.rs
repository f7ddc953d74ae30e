//! Whether the monitor sleeps, and who must wake it: sysmon's parking protocol.
//!
//! Three states, each with a promise:
//! - AWAKE: the monitor looks again within a millisecond. Nobody need do anything.
//! - TIMED: it looks again within 10 ms, because tasks wait; no wired machine is in C. Whoever enters C wakes it.
//! - PARKED: no task waits that nobody will take. Whoever makes one wait wakes it. It does not matter who is in C.
//!
//! The monitor announces its state, executes the heavy fence, and looks once more whether the promise holds before it sleeps.
//! The other side publishes (IN C, or a queued task) and then looks at the state, with the light fence in between on the fast path of a call,
//! a full one on the path of a push. So one of the two sees the other.

use crate::mutant;
use crate::sync::atomic::{AtomicU32, Ordering};
use crate::sync::fence;

const AWAKE: u32 = 0;
const TIMED: u32 = 1;
const PARKED: u32 = 2;

/// How the monitor wants to sleep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    /// For 10 ms at most, while tasks wait and no machine is in C.
    Timed,
    /// Until it is woken, while no task waits.
    Parked,
}

/// The monitor's state word.
#[derive(Debug)]
pub(crate) struct Attention(AtomicU32);

impl Attention {
    #[cfg(not(loom))]
    pub(crate) const fn new() -> Attention {
        Attention(AtomicU32::new(AWAKE))
    }

    #[cfg(loom)]
    pub(crate) fn new() -> Attention {
        Attention(AtomicU32::new(AWAKE))
    }

    /// Announces the rest and looks again. `true`: the promise holds, the monitor may sleep. Monitor only.
    #[must_use]
    pub(crate) fn announce(&self, rest: Rest, promise_holds: impl FnOnce() -> bool) -> bool {
        let state = match rest {
            Rest::Timed => TIMED,
            Rest::Parked => PARKED,
        };
        // Relaxed: ordered by the fence that follows. Partners: `needs_call_at_entry`, `needs_call_after_push`.
        self.0.store(state, Ordering::Relaxed);
        if !mutant::SYSMON_PARKS_WITHOUT_FENCE {
            // Where it does not reach all: a push has a full fence, and a call of a machine that is not careful is missed for 10 ms at most.
            let _reaches_all = fence::heavy();
        }
        if promise_holds() {
            return true;
        }
        self.be_awake();
        false
    }

    /// The monitor is up. Monitor only.
    pub(crate) fn be_awake(&self) {
        // Relaxed: whoever still sees the old state calls once too often.
        self.0.store(AWAKE, Ordering::Relaxed);
    }

    /// Whether a machine that has just published IN C must call the monitor. After the light fence.
    #[inline(always)]
    pub(crate) fn needs_call_at_entry(&self) -> bool {
        // Relaxed: the fence before it orders it after the published status.
        self.0.load(Ordering::Relaxed) == TIMED
    }

    /// Whether somebody who has just made a task wait must call the monitor. After a full fence.
    #[inline]
    pub(crate) fn needs_call_after_push(&self) -> bool {
        // Relaxed: as above.
        self.0.load(Ordering::Relaxed) == PARKED
    }

    /// Turns the state to AWAKE. `true`: the caller is the one that must unpark the monitor.
    #[must_use]
    pub(crate) fn call(&self) -> bool {
        // Relaxed: the unpark that follows carries the ordering.
        self.0.swap(AWAKE, Ordering::Relaxed) != AWAKE
    }
}

#[cfg(all(test, loom))]
#[path = "attention_model.rs"]
mod model;
