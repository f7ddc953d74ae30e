//! The function record: one static for each C function, with its name, its kind and what the slow paths learned about it.
//!
//! Nothing is written to it on the fast path, which only reads `mode`.

use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::time::Duration;

use crate::sync::Mutex;

/// How a C function is called: what was declared about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// Anything: may block, call back, or both.
    Full,
    /// May block, never calls back.
    NoCallback,
    /// A bare call: never blocks, never calls back.
    Leaf,
}

/// What a call of the function does with its processor when it enters C.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Mode {
    /// Keeps it; the monitor retakes it if the call sleeps, or computes for long.
    Normal = 0,
    /// Keeps it, and is timed: the function was retaken, and it is being found out whether it usually sleeps.
    Probation = 1,
    /// Hands it off at entry: the function was declared, or found, to block.
    Handoff = 2,
}

/// The record of one C function. Macro output makes one static of it for each wrapper.
#[derive(Debug)]
pub struct Function {
    name: &'static str,
    kind: Kind,
    /// Its C code bears being left by a panic: declared `unsafe(unwind)`.
    unwinds: bool,
    /// The mode never changes: the function was declared `blocking`, or stands for closures that have nothing in common.
    fixed: bool,
    /// A [`Mode`]. Written under the lock of `learned`; read by every call.
    mode: AtomicU8,
    /// Whether the record is in [`REGISTERED`].
    registered: AtomicBool,
    /// What the monitor knows of its calls whose clock stands still.
    pub(crate) still: Still,
    /// Calls made in handoff mode. Any thread.
    handoffs: AtomicU64,
    pub(crate) learned: Mutex<Learned>,
}

/// Whether calls of a function whose thread's clock stands still sleep, by experience: to ask the kernel costs as much as some retakes.
#[derive(Debug)]
pub(crate) struct Still(AtomicU8);

impl Still {
    /// So many in a row that slept are enough to believe it of the next ones.
    const ENOUGH: u8 = 4;
    /// So many are believed to sleep until one is asked about again.
    const BELIEVED: u8 = 15;

    const fn new() -> Still {
        Still(AtomicU8::new(0))
    }

    /// Whether a call whose thread's clock stands still sleeps; `ask` finds out. Monitor only.
    pub(crate) fn sleeps(&self, ask: impl FnOnce() -> bool) -> bool {
        // Relaxed, here and below: one thread reads and writes it.
        let seen = self.0.load(Ordering::Relaxed);
        let believed = Still::ENOUGH..Still::ENOUGH + Still::BELIEVED;
        let sleeps = believed.contains(&seen) || ask();
        let next = match (sleeps, seen < believed.end) {
            (true, true) => seen + 1,
            (true, false) => Still::ENOUGH,
            (false, _) => 0,
        };
        self.0.store(next, Ordering::Relaxed);
        sleeps
    }
}

/// Slow-path counters and the state of the learning rule (`learn.rs`).
#[derive(Debug)]
pub(crate) struct Learned {
    pub(crate) retakes: u64,
    pub(crate) probations: u64,
    pub(crate) learned: u64,
    pub(crate) unlearned: u64,
    /// Calls that were timed: how many, how long they slept and computed, and the longest of them.
    pub(crate) timed: u32,
    pub(crate) waiting: Duration,
    pub(crate) computing: Duration,
    pub(crate) longest: Duration,
    /// Retakes of calls that slept since the last probation, and how many it takes to the next.
    pub(crate) retakes_since: u32,
    pub(crate) retakes_wanted: u32,
    /// Calls of this probation so far, and the sum of what they slept, each clamped, in nanoseconds.
    pub(crate) probed: u32,
    pub(crate) probed_ns: u64,
    /// Moving average of the same in handoff mode, in nanoseconds.
    pub(crate) average_ns: u64,
    /// Timed calls in a row for which that was low, and how many it takes to turn back.
    pub(crate) quiet: u32,
    pub(crate) quiet_wanted: u32,
}

impl Function {
    /// A function that may block and may call back.
    #[must_use]
    pub const fn full(name: &'static str) -> Function {
        Function::new(name, Kind::Full)
    }

    /// A function that may block and never calls back.
    #[must_use]
    pub const fn nocallback(name: &'static str) -> Function {
        Function::new(name, Kind::NoCallback)
    }

    /// A function that returns within nanoseconds and never calls back.
    #[must_use]
    pub const fn leaf(name: &'static str) -> Function {
        Function::new(name, Kind::Leaf)
    }

    /// The same function, declared to block: it hands its processor off at entry, and stays in that mode.
    #[must_use]
    pub const fn blocking(self) -> Function {
        Function {
            fixed: true,
            mode: AtomicU8::new(Mode::Handoff as u8),
            unwinds: self.unwinds,
            ..Function::new(self.name, self.kind)
        }
    }

    /// The same function, whose C code bears being left by a panic.
    #[must_use]
    pub const fn unwinding(self) -> Function {
        Function {
            unwinds: true,
            fixed: self.fixed,
            mode: AtomicU8::new(if self.fixed {
                Mode::Handoff as u8
            } else {
                Mode::Normal as u8
            }),
            ..Function::new(self.name, self.kind)
        }
    }

    /// Whether a panic may leave it.
    pub(crate) fn unwinds(&self) -> bool {
        self.unwinds
    }

    /// The same function, in the mode it has for ever.
    pub(crate) const fn fixed(self) -> Function {
        Function {
            fixed: true,
            ..Function::new(self.name, self.kind)
        }
    }

    const fn new(name: &'static str, kind: Kind) -> Function {
        Function {
            name,
            kind,
            unwinds: false,
            fixed: false,
            mode: AtomicU8::new(Mode::Normal as u8),
            registered: AtomicBool::new(false),
            still: Still::new(),
            handoffs: AtomicU64::new(0),
            learned: Mutex::new(Learned {
                retakes: 0,
                probations: 0,
                learned: 0,
                unlearned: 0,
                timed: 0,
                waiting: Duration::ZERO,
                computing: Duration::ZERO,
                longest: Duration::ZERO,
                retakes_since: 0,
                retakes_wanted: 1,
                probed: 0,
                probed_ns: 0,
                average_ns: 0,
                quiet: 0,
                quiet_wanted: 16,
            }),
        }
    }

    /// The C function's name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What was declared about it.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether its mode never changes.
    pub(crate) fn is_fixed(&self) -> bool {
        self.fixed
    }

    /// Counts a call in handoff mode; returns how many there were before.
    pub(crate) fn count_handoff(&self) -> u64 {
        // Relaxed: a statistic.
        self.handoffs.fetch_add(1, Ordering::Relaxed)
    }

    /// Calls in handoff mode so far.
    pub(crate) fn handoffs(&self) -> u64 {
        // Relaxed: a statistic.
        self.handoffs.load(Ordering::Relaxed)
    }

    /// Whether a call may take the fast path.
    #[inline(always)]
    pub(crate) fn is_normal(&self) -> bool {
        // Relaxed: the mode is advice. A call that reads an old one keeps or hands off its processor by the same sound protocol.
        self.mode.load(Ordering::Relaxed) == Mode::Normal as u8
    }

    /// What calls do now.
    pub fn mode(&self) -> Mode {
        // Relaxed: see `is_normal`.
        match self.mode.load(Ordering::Relaxed) {
            0 => Mode::Normal,
            1 => Mode::Probation,
            _ => Mode::Handoff,
        }
    }

    /// Changes what calls do. The caller holds the lock of `learned`.
    pub(crate) fn set_mode(&self, mode: Mode) {
        // Relaxed: see `is_normal`.
        self.mode.store(mode as u8, Ordering::Relaxed);
    }

    /// Puts the record on the list that [`registered`] returns. Called on slow paths only.
    pub(crate) fn register(&'static self) {
        // Relaxed: the list's lock orders the rest, and a record is added by whoever swapped first.
        if !self.registered.load(Ordering::Relaxed)
            && !self.registered.swap(true, Ordering::Relaxed)
        {
            REGISTERED.lock().push(self);
        }
    }
}

static REGISTERED: Mutex<Vec<&'static Function>> = Mutex::new(Vec::new());

/// Every function that ever took a slow path.
pub(crate) fn registered() -> Vec<&'static Function> {
    REGISTERED.lock().clone()
}

/// The record of one callback: a Rust function that C calls. Macro output makes one static of it for each.
#[derive(Debug)]
pub struct Callback {
    name: &'static str,
}

impl Callback {
    /// A callback of this name.
    #[must_use]
    pub const fn new(name: &'static str) -> Callback {
        Callback { name }
    }

    /// The Rust function's name, for messages.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }
}

#[cfg(test)]
mod tests {
    use super::Still;

    #[test]
    fn after_four_calls_that_slept_the_kernel_is_asked_about_one_in_sixteen() {
        let still = Still::new();
        let mut asked = 0;
        for _ in 0..4 + 16 * 10 {
            assert!(still.sleeps(|| {
                asked += 1;
                true
            }));
        }
        assert_eq!(asked, 4 + 10);
    }

    #[test]
    fn one_call_that_did_not_sleep_has_the_kernel_asked_about_each() {
        let still = Still::new();
        for _ in 0..20 {
            assert!(still.sleeps(|| true));
        }
        // Some more are believed to sleep, and then one is found out.
        assert!((0..16).any(|_| !still.sleeps(|| false)));
        for _ in 0..20 {
            assert!(!still.sleeps(|| false), "it was asked about");
        }
    }
}
