//! The handshake between a machine and the monitor over the machine's processor: two words, one writer of truth each.
//!
//! - The *status* word is written by the machine's own thread only: RUNNING or IN C or UNWIRED, with a tick that tells most changes apart.
//! - The *claim* word is the monitor's: NONE, PENDING, TAKEN. The machine answers a claim, it never makes one, except on its own processor.
//!
//! `README.md` in this folder tells the protocol as steps and says why it is right; the numbers here are its steps.

use crate::mutant;
use crate::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use crate::sync::fence;

/// Bit 0: in C.
const IN_C: u64 = 1;
/// Bit 1: holds no processor.
const UNWIRED: u64 = 2;
/// Bit 2: must not take the fast path, because its light fence would not be enough or because a slow exit is wanted.
const CAREFUL: u64 = 4;
const FLAGS: u64 = IN_C | UNWIRED | CAREFUL;
/// Bits 3 and up: changes so far, roughly.
const TICK: u64 = 8;

const NONE: u32 = 0;
const PENDING: u32 = 1;
const TAKEN: u32 = 2;

/// A status word that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Status(u64);

impl Status {
    /// The machine executes C (or a closure that counts as C).
    #[inline(always)]
    pub(crate) fn is_in_c(self) -> bool {
        self.0 & IN_C != 0
    }

    /// The machine holds no processor and wants none.
    #[inline(always)]
    pub(crate) fn is_unwired(self) -> bool {
        self.0 & UNWIRED != 0
    }

    /// The machine is careful: it leaves C by a full fence.
    #[inline(always)]
    pub(crate) fn is_careful(self) -> bool {
        self.0 & CAREFUL != 0
    }

    /// The machine runs with its processor.
    #[inline(always)]
    pub(crate) fn is_running(self) -> bool {
        self.0 & (IN_C | UNWIRED) == 0
    }
}

/// The status word of a machine that may call on the fast path.
#[derive(Clone, Copy, Debug)]
pub struct Fast(u64);

/// The status word of a machine that a callback may leave C with on the fast path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FastInC(u64);

/// Whether a machine that came back from C still has its processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub(crate) enum Returned {
    Kept,
    Lost,
}

/// The two words of one machine.
#[derive(Debug)]
pub(crate) struct Handshake {
    /// Written by the owner only; read by the monitor.
    status: AtomicU64,
    /// Set to PENDING and TAKEN by the monitor, to TAKEN by the owner for its own processor, back to NONE by either as the protocol says.
    claim: AtomicU32,
}

impl Handshake {
    pub(crate) fn new() -> Handshake {
        Handshake {
            status: AtomicU64::new(UNWIRED),
            claim: AtomicU32::new(NONE),
        }
    }

    /// The status, as its owner knows it.
    #[inline(always)]
    pub(crate) fn own_status(&self) -> Status {
        // Relaxed: the owner reads its own store.
        Status(self.status.load(Ordering::Relaxed))
    }

    /// The status, as another thread may see it.
    pub(crate) fn status(&self) -> Status {
        // Acquire: partner of the Release in `enter_c`. Who sees IN C also sees what the machine did to its processor before.
        Status(self.status.load(Ordering::Acquire))
    }

    /// The status word, if calls may take the fast path: RUNNING and not careful. Owner only.
    #[inline(always)]
    pub(crate) fn fast(&self) -> Option<Fast> {
        // Relaxed: the owner reads its own store.
        let status = self.status.load(Ordering::Relaxed);
        (status & FLAGS == 0).then_some(Fast(status))
    }

    /// M1 on the fast path: publishes IN C. Owner only.
    #[inline(always)]
    pub(crate) fn enter_c_fast(&self, fast: Fast) {
        // Release: partner of the Acquire in `status` and `take`.
        self.status.store(fast.0 | IN_C, Ordering::Release);
    }

    /// M2 and M3 on the fast path: publishes RUNNING and looks for a claim. `false`: [`Handshake::settle`] must be called. Owner only.
    ///
    /// The word is made from the one that the call began with, not from the present one: to load a word that was stored a few instructions ago costs
    /// as much as the rest of the call. Callbacks have changed it meanwhile, and their ticks may come again. That is sound, because the tick is only a hint:
    /// see "Why the tick may repeat" in `README.md`.
    #[inline(always)]
    #[must_use]
    pub(crate) fn leave_c_fast(&self, fast: Fast) -> bool {
        // Relaxed: nothing is handed over by coming back.
        self.status.store(fast.0 + TICK, Ordering::Relaxed);
        // Partner: the heavy fence in `take`.
        fence::light();
        // Acquire: partner of the exchange to TAKEN in `take`. Whoever sees TAKEN must not see the processor's later life as unordered.
        self.claim.load(Ordering::Acquire) == NONE
    }

    /// The status word, if a callback may take the fast path: IN C and not careful. Owner only.
    #[inline(always)]
    pub(crate) fn fast_in_c(&self) -> Option<FastInC> {
        // Relaxed: the owner reads its own store.
        let status = self.status.load(Ordering::Relaxed);
        (status & FLAGS == IN_C).then_some(FastInC(status))
    }

    /// M2 and M3 for a callback on the fast path. `false`: [`Handshake::settle`] must be called. Owner only.
    #[inline(always)]
    #[must_use]
    pub(crate) fn leave_c_for_callback(&self, fast: FastInC) -> bool {
        // As `leave_c_fast`.
        self.status.store(fast.0 - IN_C + TICK, Ordering::Relaxed);
        fence::light();
        self.claim.load(Ordering::Acquire) == NONE
    }

    /// M1 at the end of a callback on the fast path. Owner only.
    #[inline(always)]
    pub(crate) fn back_to_c(&self, fast: FastInC) {
        // Release: as in `enter_c_fast`. The tick may repeat, as in `leave_c_fast`.
        self.status.store(fast.0 + TICK, Ordering::Release);
    }

    /// M1. Publishes IN C. Owner only, and RUNNING.
    #[inline]
    pub(crate) fn enter_c(&self) {
        let status = self.status.load(Ordering::Relaxed);
        // Release: partner of the Acquire in `status` and `take`.
        self.status.store(status | IN_C, Ordering::Release);
    }

    /// M2 and M3 off the fast path: the fence is a full one, the partner of a heavy fence that may be no more than a fence itself. Owner only.
    ///
    /// The status may be RUNNING already, when a `longjmp` left a callback: a tick more does no harm.
    #[must_use]
    pub(crate) fn leave_c(&self) -> bool {
        let status = self.status.load(Ordering::Relaxed);
        // Relaxed: as in `leave_c_fast`; the flag of a careful machine stays.
        self.status
            .store((status & !(IN_C | UNWIRED)) + TICK, Ordering::Relaxed);
        fence::full();
        // Acquire: as in `leave_c_fast`.
        self.claim.load(Ordering::Acquire) == NONE
    }

    /// M4. Answers a claim that [`Handshake::leave_c`] saw. Owner only.
    pub(crate) fn settle(&self) -> Returned {
        // Acquire on both outcomes: partner of the Release half of the monitor's exchange to TAKEN.
        match self
            .claim
            .compare_exchange(PENDING, NONE, Ordering::Acquire, Ordering::Acquire)
        {
            // The monitor's own exchange fails now, and it leaves the processor alone.
            Ok(_) => Returned::Kept,
            // The monitor gave up between the look and the answer.
            Err(NONE) => Returned::Kept,
            Err(_) => {
                // TAKEN stays until here, so that the monitor makes no second claim on a processor that is gone.
                // Release: partner of the Acquire of the monitor's next exchange to PENDING, which must not see an older status.
                self.claim.store(NONE, Ordering::Release);
                Returned::Lost
            }
        }
    }

    /// H1 and H2. Gives the processor up before C is entered: claims it for itself, then publishes IN C. Owner only, and RUNNING.
    ///
    /// A claim that was PENDING is overwritten: the monitor's exchanges out of PENDING fail, and it leaves the processor alone.
    pub(crate) fn surrender_into_c(&self) {
        // AcqRel: the Acquire half is the partner of the monitor's exchange to PENDING, the Release half of its failed exchange out of it.
        self.claim.swap(TAKEN, Ordering::AcqRel);
        self.enter_c();
    }

    /// RUNNING to UNWIRED: the owner gave its processor away outside of C. Owner only.
    pub(crate) fn unwire(&self) {
        let status = self.status.load(Ordering::Relaxed);
        // Release: partner of the Acquire in `take`, which must find a word other than the one it saw.
        self.status
            .store((status | UNWIRED) + TICK, Ordering::Release);
    }

    /// UNWIRED, or back from C with the processor lost, to RUNNING with a new one. Owner only.
    pub(crate) fn wire(&self, careful: bool) {
        let status = self.status.load(Ordering::Relaxed);
        let flags = if careful { CAREFUL } else { 0 };
        // Release: partner of the Acquire in `status`: the monitor that sees this word also sees the owner word of the new processor.
        self.status
            .store((status & !FLAGS) + TICK + flags, Ordering::Release);
    }

    /// Whether the machine is careful. Owner only.
    pub(crate) fn is_careful(&self) -> bool {
        self.own_status().is_careful()
    }

    /// The machine is careful from its next call on. Owner only, and RUNNING.
    ///
    /// Calls that live below, left for a callback, may still end on the fast path: who goes back to one of them goes back with the mark that it had.
    pub(crate) fn begin_care(&self) {
        let status = self.status.load(Ordering::Relaxed);
        // Release: as in `wire`, whose word this one replaces.
        self.status
            .store((status | CAREFUL) + TICK, Ordering::Release);
    }

    /// Has a machine that is not careful come back from its next call on the slow path, where it learns that it must be. Monitor only.
    ///
    /// The claim stands until it is answered, and is never taken as long as the machine is not careful: see [`Handshake::take`].
    pub(crate) fn call_to_care(&self) {
        // Relaxed: nothing is handed over. Failure: a claim stands already, or the machine is on the slow path.
        let _ = self
            .claim
            .compare_exchange(NONE, PENDING, Ordering::Relaxed, Ordering::Relaxed);
    }

    /// The machine is careful no more. Owner only, and RUNNING, after [`super::careful::Careful::now`] said so.
    pub(crate) fn end_care(&self) {
        let status = self.status.load(Ordering::Relaxed);
        // Release: as in `wire`, whose word this one replaces.
        self.status
            .store((status & !CAREFUL) + TICK, Ordering::Release);
    }

    /// The monitor's whole part: takes the processor of a machine that is in C since `seen` was read. Monitor only.
    ///
    /// `processor` reads which one it is. It is called while the claim is PENDING and before it turns TAKEN:
    /// afterwards the machine may have come back, found TAKEN, and be wired to another.
    pub(crate) fn take<P>(&self, seen: Status, processor: impl FnOnce() -> P) -> Option<P> {
        if mutant::NO_RETAKE {
            return None;
        }
        // S1. Acquire: partner of the Release in `settle`. A claim that is PENDING is one of ours, too: of `call_to_care`.
        if self
            .claim
            .compare_exchange(NONE, PENDING, Ordering::AcqRel, Ordering::Acquire)
            == Err(TAKEN)
        {
            return None;
        }
        // S2. Partner: `light` in `leave_c_fast`, `full` in `leave_c`. From here on either the machine sees PENDING when it comes back, or S3 sees that it came back.
        let reaches_all = fence::heavy();
        if !reaches_all && !seen.is_careful() {
            // The claim stays: see `call_to_care`.
            return None;
        }
        // S3. Acquire: partner of the Release in `enter_c`.
        if seen.is_in_c() && self.status.load(Ordering::Acquire) == seen.0 {
            let processor = processor();
            // S4. Release: what the monitor knows of the processor is handed to the machine that settles. Acquire: the new owner starts from what the machine left.
            if self
                .claim
                .compare_exchange(PENDING, TAKEN, Ordering::AcqRel, Ordering::Relaxed)
                .is_ok()
            {
                return Some(processor);
            }
            return None;
        }
        // S5. Failure means that the machine answered first, or overwrote the claim with its own. Both leave nothing to undo.
        let _ = self
            .claim
            .compare_exchange(PENDING, NONE, Ordering::Release, Ordering::Relaxed);
        None
    }
}

#[cfg(all(test, loom))]
#[path = "handshake_model.rs"]
mod model;

#[cfg(all(test, not(loom)))]
#[path = "handshake_stress.rs"]
mod stress;
