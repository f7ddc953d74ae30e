//! The three fences, and the one decision between them.
//!
//! A store-then-load pattern between a machine and the monitor (each announces something, then looks for the other's announcement) needs a full fence on both sides.
//! The machine's side is the fast path of every C call, so it pays nothing: [`light`] only keeps the compiler from reordering.
//! The monitor's side pays for both: [`heavy`] is `membarrier(PRIVATE_EXPEDITED)`, which makes every running thread of the process execute a full barrier at some point between the call's start and its return.
//! Whatever a machine stored before that point is visible to the monitor afterwards; whatever it loads after that point sees what the monitor stored before.
//! Where the kernel refuses membarrier, and until it has registered the process, both sides use [`full`]: machines are then marked careful and take no fast path.
//! `sched/careful.rs` says how that ends, and how it begins again where the kernel refuses later: a sandbox may be put up in a process that runs.

#[cfg(not(loom))]
use std::sync::atomic::{AtomicBool, Ordering, compiler_fence, fence};

#[cfg(loom)]
use loom::sync::atomic::{Ordering, fence};

#[cfg(not(loom))]
use crate::{mutant, sys};

/// Whether [`heavy`] is membarrier. Written before the monitor's thread starts, or by it.
#[cfg(not(loom))]
static ASYMMETRIC: AtomicBool = AtomicBool::new(false);

/// The kernel has refused a membarrier after it had registered the process. Written by the monitor's thread.
#[cfg(not(loom))]
static REFUSED: AtomicBool = AtomicBool::new(false);

/// Registers the process for membarrier, before the monitor's thread starts. Returns whether machines may use the light fence.
///
/// The registration reaches the threads that run already, and waits for that: 4 to 15 ms were measured.
#[cfg(not(loom))]
pub(crate) fn register() -> bool {
    let registered = sys::membarrier_register();
    if registered {
        use_membarrier();
    }
    registered
}

/// From here on [`heavy`] is membarrier: the process is registered. By the thread that calls `heavy`, or before it starts.
#[cfg(not(loom))]
pub(crate) fn use_membarrier() {
    // Relaxed: one thread writes and reads it.
    ASYMMETRIC.store(true, Ordering::Relaxed);
}

/// The machine's half of an asymmetric pair: no instruction, only an order for the compiler.
///
/// Its partner is [`heavy`] on the monitor's side. On a careful machine use [`full`].
#[cfg(not(loom))]
#[inline(always)]
pub(crate) fn light() {
    compiler_fence(Ordering::SeqCst);
}

/// In the model the pair is two sequentially consistent fences, which is what membarrier makes of it; without membarrier this is none.
#[cfg(loom)]
pub(crate) fn light() {
    if modelled::light_is_a_fence() {
        fence(Ordering::SeqCst);
    }
}

/// Whether the kernel has refused a [`heavy`] fence, for which it had registered the process: the monitor has its own fence only, from then on.
#[cfg(not(loom))]
pub(crate) fn was_refused() -> bool {
    // Relaxed: asked by the thread that writes it.
    REFUSED.load(Ordering::Relaxed)
}

/// In the models it is refused from the start, or not at all.
#[cfg(loom)]
pub(crate) fn was_refused() -> bool {
    false
}

/// The monitor's half of an asymmetric pair. `false`: it is no more than a fence of this thread, the partner of [`full`] on a careful machine;
/// of a machine that is not careful nothing may be concluded from what is read next.
#[cfg(not(loom))]
#[must_use]
pub(crate) fn heavy() -> bool {
    if mutant::NO_HEAVY_FENCE {
        compiler_fence(Ordering::SeqCst);
        return true;
    }
    // Relaxed: see `use_membarrier`.
    if ASYMMETRIC.load(Ordering::Relaxed) {
        if sys::membarrier() {
            return true;
        }
        // For good: who refuses it has his reasons.
        ASYMMETRIC.store(false, Ordering::Relaxed);
        REFUSED.store(true, Ordering::Relaxed);
    }
    fence(Ordering::SeqCst);
    false
}

/// See [`light`].
#[cfg(loom)]
#[must_use]
pub(crate) fn heavy() -> bool {
    let reaches_all = modelled::heavy();
    fence(Ordering::SeqCst);
    reaches_all
}

/// A full fence, for protocols whose two sides both use it: queue against idle processor, and everything a careful machine does.
#[inline]
pub(crate) fn full() {
    fence(Ordering::SeqCst);
}

#[cfg(loom)]
pub(crate) use modelled::{start_without_membarrier, use_membarrier};

/// What the models know of membarrier: outside of loom's memory, because it is the kernel's.
#[cfg(loom)]
mod modelled {
    use std::sync::Mutex;

    use loom::thread::{self, ThreadId};

    struct Kernel {
        /// `heavy` is membarrier.
        asymmetric: bool,
        /// Who executed a heavy fence that was no membarrier, and has not switched since: what it concludes from that may still be to come.
        plain: Option<ThreadId>,
    }

    static KERNEL: Mutex<Kernel> = Mutex::new(Kernel {
        asymmetric: true,
        plain: None,
    });

    fn kernel() -> std::sync::MutexGuard<'static, Kernel> {
        KERNEL
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// A model begins in which the process is not registered yet.
    pub(crate) fn start_without_membarrier() {
        *kernel() = Kernel {
            asymmetric: false,
            plain: None,
        };
    }

    pub(crate) fn use_membarrier() {
        let mut kernel = kernel();
        kernel.asymmetric = true;
        if kernel.plain == Some(thread::current().id()) {
            kernel.plain = None;
        }
    }

    pub(super) fn heavy() -> bool {
        let mut kernel = kernel();
        kernel.plain = (!kernel.asymmetric).then(|| thread::current().id());
        kernel.asymmetric
    }

    pub(super) fn light_is_a_fence() -> bool {
        let kernel = kernel();
        kernel.asymmetric && kernel.plain.is_none()
    }
}
