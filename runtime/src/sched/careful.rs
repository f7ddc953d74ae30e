//! Whether machines are careful, and when they cease to be.
//!
//! A careful machine takes no fast path: where others have a light fence, it has a full one. So the monitor's heavy fence need be no more than a fence.
//! Machines are careful for ever where the kernel refuses membarrier, or under stress, and at first where the process has threads already:
//! to register such a process, the kernel waits until all CPUs have gone through its scheduler (4 to 15 ms were measured).
//! Whoever spawns the first task shall not wait for that. A thread of its own does, and the monitor switches when it has.
//!
//! If the kernel refuses membarrier later, machines become careful again, each at the end of its next call. Until its status word says so,
//! the monitor takes nothing from it; the rule for stuck polls helps those who wait.
//!
//! README.md in this folder says why only the monitor may switch. A faster fence is never missed, so nobody is told: a machine drops its mark
//! at the end of a call, or when it is wired.

use crate::mutant;
use crate::sync::atomic::{AtomicBool, Ordering};
use crate::sync::fence;

/// The state that all machines look at.
#[derive(Debug)]
pub(crate) struct Careful {
    /// Machines must be careful. Written by the monitor.
    now: AtomicBool,
    /// They stay so, whatever the kernel says.
    for_ever: bool,
    /// The kernel has registered the process. Written by whoever waited for that.
    registered: AtomicBool,
    /// The monitor has switched. Monitor only.
    switched: AtomicBool,
}

impl Careful {
    /// `registered`: before the first machine starts.
    pub(crate) fn new(registered: bool, for_ever: bool) -> Careful {
        Careful {
            now: AtomicBool::new(!registered || for_ever),
            for_ever,
            registered: AtomicBool::new(registered),
            switched: AtomicBool::new(registered),
        }
    }

    /// Whether a machine must be careful.
    #[inline]
    pub(crate) fn now(&self) -> bool {
        // Acquire: partner of the Release in `switch`. A machine that need not be careful has seen the end of every claim that was made with the weak fence.
        self.now.load(Ordering::Acquire)
    }

    /// Whether the process is to be registered still.
    #[cfg(not(loom))]
    pub(crate) fn wants_registration(&self) -> bool {
        // Relaxed: asked before anybody registers it.
        !self.registered.load(Ordering::Relaxed)
    }

    /// The kernel has registered the process: the monitor may switch. Any thread.
    pub(crate) fn registered(&self) {
        // Release: partner of the Acquire in `look`. What the monitor asks of the kernel comes after the registration.
        self.registered.store(true, Ordering::Release);
        if mutant::CARE_ENDS_WITHOUT_THE_MONITOR {
            self.switch();
        }
    }

    /// Switches once the process is registered. Monitor only, while it is in the middle of nothing.
    pub(crate) fn look(&self) {
        // Relaxed: this thread's own store. Acquire: partner of the Release in `registered`.
        if !self.switched.load(Ordering::Relaxed) && self.registered.load(Ordering::Acquire) {
            // Relaxed: nobody else reads it.
            self.switched.store(true, Ordering::Relaxed);
            self.switch();
        }
        if fence::was_refused() {
            // Relaxed: who sees it late is careful late. The monitor goes by the mark of each machine.
            self.now.store(true, Ordering::Relaxed);
        }
    }

    /// Each heavy fence from here on is membarrier; then machines may have light ones.
    fn switch(&self) {
        fence::use_membarrier();
        if !self.for_ever {
            // Release: partner of the Acquire in `now`.
            self.now.store(false, Ordering::Release);
        }
    }
}

#[cfg(all(test, loom))]
#[path = "careful_model.rs"]
mod model;
