//! What one timed call did: it computed for so long, and slept for so long.

use std::time::{Duration, Instant};

use crate::mutant;
use crate::sys::{self, Sleeps};

/// The clocks when a timed call entered C.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Begun {
    wall: Instant,
    cpu: Duration,
    sleeps: Sleeps,
}

/// What the clocks say when it came back.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sample {
    /// From entry to return.
    pub(crate) wall: Duration,
    /// Of this, what the thread had a CPU for.
    pub(crate) cpu: Duration,
    /// Whether it gave its CPU up to wait for something. A thread whose CPU was taken away has not.
    pub(crate) slept: bool,
}

impl Begun {
    /// This thread's clocks now: two system calls, less than a microsecond.
    pub(crate) fn now() -> Begun {
        Begun {
            wall: Instant::now(),
            cpu: sys::own_cpu_time(),
            sleeps: Sleeps::own(),
        }
    }

    /// What happened since.
    pub(crate) fn sample(self) -> Sample {
        Sample {
            slept: Sleeps::own().since(self.sleeps),
            cpu: sys::own_cpu_time().saturating_sub(self.cpu),
            wall: self.wall.elapsed(),
        }
    }
}

impl Sample {
    /// How long it waited for something that is no CPU.
    ///
    /// Of a call that slept, this counts the waits for a CPU in between as well: nobody tells them apart.
    pub(crate) fn waiting(self) -> Duration {
        if mutant::WALL_CLOCK_RULE {
            return self.wall;
        }
        if self.slept {
            self.wall.saturating_sub(self.cpu)
        } else {
            Duration::ZERO
        }
    }
}
