//! The three fences, and the one decision between them.
//!
//! A store-then-load pattern between a machine and the monitor (each announces something, then looks for the other's announcement) needs a full fence on both sides.
//! The machine's side is the fast path of every C call, so it pays nothing: [`light`] only keeps the compiler from reordering.
//! The monitor's side pays for both: [`heavy`] is `membarrier(PRIVATE_EXPEDITED)`, which makes every running thread of the process execute a full barrier at some point between the call's start and its return.
//! Whatever a machine stored before that point is visible to the monitor afterwards; whatever it loads after that point sees what the monitor stored before.
//! Where the kernel refuses membarrier, both sides use [`full`]: machines are then marked careful and never take the fast path.

#[cfg(not(loom))]
use std::sync::atomic::{AtomicBool, Ordering, compiler_fence, fence};

#[cfg(loom)]
use loom::sync::atomic::{Ordering, fence};

#[cfg(not(loom))]
use crate::{mutant, sys};

/// Whether [`heavy`] is membarrier. Written once, before the first machine starts, and switched off if membarrier ever fails later.
#[cfg(not(loom))]
static ASYMMETRIC: AtomicBool = AtomicBool::new(false);

/// Registers the process for membarrier, if it is `wanted`. Returns whether machines may use the light fence.
///
/// Must have returned before the first machine starts: a thread that ran before the registration might miss the first barriers.
#[cfg(not(loom))]
pub(crate) fn register(wanted: bool) -> bool {
    let registered = wanted && sys::membarrier_register();
    // Relaxed: the threads that read it are started after this store, or take the scheduler's lock after it.
    ASYMMETRIC.store(registered, Ordering::Relaxed);
    registered
}

/// The machine's half of an asymmetric pair: no instruction, only an order for the compiler.
///
/// Its partner is [`heavy`] on the monitor's side. On a careful machine use [`full`].
#[cfg(not(loom))]
#[inline(always)]
pub(crate) fn light() {
    compiler_fence(Ordering::SeqCst);
}

/// In the model the pair is two sequentially consistent fences, which is what membarrier makes of it.
#[cfg(loom)]
pub(crate) fn light() {
    fence(Ordering::SeqCst);
}

/// The monitor's half of an asymmetric pair. `false`: it could not be had, and nothing may be concluded from what is read next.
#[cfg(not(loom))]
#[must_use]
pub(crate) fn heavy() -> bool {
    if mutant::NO_HEAVY_FENCE {
        compiler_fence(Ordering::SeqCst);
        return true;
    }
    // Relaxed: see `register`.
    if ASYMMETRIC.load(Ordering::Relaxed) {
        return sys::membarrier();
    }
    fence(Ordering::SeqCst);
    true
}

/// See [`light`].
#[cfg(loom)]
#[must_use]
pub(crate) fn heavy() -> bool {
    fence(Ordering::SeqCst);
    true
}

/// A full fence, for protocols whose two sides both use it: queue against idle processor, and everything a careful machine does.
#[inline]
pub(crate) fn full() {
    fence(Ordering::SeqCst);
}
