//! Edges: what a crossing orders, with the assertion that who tells it may.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use super::super::Holder;
use super::{outside, tsan};
use crate::fatal::fatal;
use crate::proof::{Foreign, Wired};

/// A processor's race state: what was told through it. Its owner's alone; anybody may read the sums.
#[derive(Debug)]
pub struct Local {
    releases: AtomicU64,
    acquires: AtomicU64,
}

impl Local {
    pub(crate) const fn new() -> Local {
        Local {
            releases: AtomicU64::new(0),
            acquires: AtomicU64::new(0),
        }
    }

    /// Edges told through this processor: releases and acquires.
    pub(crate) fn counts(&self) -> (u64, u64) {
        // Relaxed: statistics, read when the calls are over.
        (
            self.releases.load(Ordering::Relaxed),
            self.acquires.load(Ordering::Relaxed),
        )
    }
}

/// Counts one more. Owner only.
fn count(counter: &AtomicU64) {
    // Relaxed: one writer, the processor's owner; processors pass from owner to owner with an ordering.
    counter.store(counter.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
}

/// The state of the processor that the machine holds, or the end of the process.
fn held<'m>(machine: &'m impl Holder, hook: &str) -> &'m Local {
    machine.held().unwrap_or_else(|| {
        fatal(&[
            "the race detector was entered (",
            hook,
            ") by a machine that is not wired to the processor it believes to hold",
        ])
    })
}

/// What happened on this machine before is ordered before whoever acquires `address` next.
#[inline(never)]
pub(crate) fn release_merge(_wired: &Wired<'_>, machine: &impl Holder, address: &'static u64) {
    count(&held(machine, "release").releases);
    outside(|| tsan::release(std::ptr::from_ref(address).addr()));
}

/// What was released on `address` is ordered before what this machine does next.
#[inline(never)]
pub fn acquire(_wired: &Wired<'_>, machine: &impl Holder, address: &'static u64) {
    count(&held(machine, "acquire").acquires);
    outside(|| tsan::acquire(std::ptr::from_ref(address).addr()));
}

/// [`release_merge`] on a thread that has no processor: the detector's state is the thread's own.
#[inline(never)]
pub(crate) fn release_foreign(_foreign: &Foreign<'_>, address: &'static u64) {
    outside(|| tsan::release(std::ptr::from_ref(address).addr()));
}

/// [`acquire`] on a thread that has no processor.
#[inline(never)]
pub(crate) fn acquire_foreign(_foreign: &Foreign<'_>, address: &'static u64) {
    outside(|| tsan::acquire(std::ptr::from_ref(address).addr()));
}

/// What happened before on this task or thread is ordered before whoever takes over at this address. Outside of the runtime.
#[inline(always)]
pub(crate) fn hand_over<T>(at: &T) {
    tsan::release(std::ptr::from_ref(at).addr());
}

/// What was handed over at this address is ordered before what this task or thread does next. Outside of the runtime.
#[inline(always)]
pub(crate) fn take_over<T>(at: &T) {
    tsan::acquire(std::ptr::from_ref(at).addr());
}

/// Runs the C function. Where a panic may leave its frames, those that do not say so themselves are taken off the detector's stack:
/// C compiled without `-fexceptions` is left like that, and a stack that grows with each panic makes the detector slower and slower.
#[inline(always)]
pub(crate) fn asmcall<R>(unwinds: bool, f: impl FnOnce() -> R) -> R {
    if !unwinds {
        return outside(f);
    }
    let frames = tsan::frames();
    // Unwind safety: the panic goes on at once.
    let result = catch_unwind(AssertUnwindSafe(|| outside(f)));
    match result {
        Ok(value) => value,
        Err(payload) => {
            // Here and not in a closure, whose own frame would be one more.
            while tsan::frames() > frames {
                // SAFETY: this function was `frames` deep before the call, so what lies above was left by the panic.
                unsafe { tsan::pop_frame() };
            }
            resume_unwind(payload)
        }
    }
}
